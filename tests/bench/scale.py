"""What an office of many people takes on a server, for docs/scale.md; run by hand, it takes many minutes."""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median

import asking
import postgres
from sqlalchemy import insert, select
from standby import Node, Pair

from bench import offices
from bench.measure import once, p95
from desk.data import print_tables, tally
from desk.data.database import Database
from desk.data.office_tables import village
from desk.domain.applications import Subject
from desk.domain.handover import Taker
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.domain.stock import Goods
from desk.domain.verification import Verdict
from desk.office import Office, create_office

SETTINGS = """
fsync = on
autovacuum = on
shared_buffers = 512MB
max_wal_size = 4GB
checkpoint_timeout = 15min
"""
"""Those of docs/operations.md, where they say something about sizes and times."""
_PAPERS = ("surat_hilang", "kk")
_CHUNK = 10_000
_TABLES = """SELECT c.relname, pg_total_relation_size(c.oid), greatest(c.reltuples, 1)
    FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
    AND pg_total_relation_size(c.oid) > 100000 ORDER BY 2 DESC"""


def main() -> None:
    """Fill, work, measure, print."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--people", type=int, default=1_000_000)
    asked.add_argument("--lives", type=int, default=600, help="cards asked for, printed and collected")
    sizes = asked.parse_args()
    with _pair() as pair:
        Figures(pair, sizes.people).run(sizes.lives)


@contextmanager
def _pair() -> Iterator[Pair]:
    """Run a server on the disk, which keeps what it confirms; the second one is only made ready."""
    folder = Path(tempfile.mkdtemp(prefix="prrdesk-scale-"))
    account = postgres._account()
    programs = postgres._programs(folder, account)
    postgres._own(folder, account)
    pair = Pair(Node(folder / "first", account, programs), Node(folder / "second", account, programs))
    try:
        pair.primary.make()
        with (pair.primary.data / "postgresql.conf").open("a") as settings:
            settings.write(SETTINGS)
        pair.primary.start()
        yield pair
    finally:
        for node in pair.nodes:
            node.kill()
        shutil.rmtree(folder, ignore_errors=True)


def _tell(what: str, value: float, unit: str) -> None:
    print(f"{what:64} {value:14,.2f} {unit}", flush=True)


def _seconds(work: Callable[[], object]) -> float:
    return once(work) / 1000


class Figures:
    """One office on a server, and what it takes."""

    def __init__(self, pair: Pair, people: int) -> None:
        self._pair = pair
        self._people = people
        self._number = 0
        pair.primary.ask("CREATE DATABASE kantor")
        self._url = f"{pair.primary.url}/kantor"
        self._admin = create_office(self._url, "admin", offices.PASSWORD)
        self._database = Database(self._url)

    def run(self, lives: int) -> None:
        """Measure everything in turn."""
        empty = self._size()
        _tell("an empty office", empty / 1e6, "MB")
        _tell(f"filled with {self._people:,} people", _seconds(self._fill), "s")
        self._ask("VACUUM ANALYZE")
        self._tables(f"{self._people:,} people")
        office = Office(self._url)
        office.store.receive(self._admin, Goods.BLANK_KTP, 100_000, "BAST")
        self._reading(office)
        self._lives(office, self._admin, lives)
        self._copies()
        _tell("check of the whole office", _seconds(office.health.check), "s")
        _tell("a second server copied and in step", _seconds(self._pair.follow), "s")
        self._speed(office, self._admin, "with a second server, synchronous", lives // 3)
        office.close()
        self._database.close()

    def _ask(self, sql: str) -> str:
        with self._database.outside() as raw:
            found = raw.execute(sql)
            return str(found.fetchone()[0]) if found.description else ""

    def _size(self) -> int:
        return int(self._ask("SELECT pg_database_size('kantor')"))

    def _fill(self) -> None:
        database = self._database
        dice = random.Random(1)
        with database.transaction() as db:
            villages = list(db.execute(select(village.c.code)).scalars())
            values = {"at": offices._NOW, "staff_id": self._admin.id, "kind": "prr", "sha256": "0" * 64}
            table = print_tables.prr_list
            first = db.execute(insert(table).values(**values).returning(table.c.id)).scalar_one()
        for begin in range(0, self._people, _CHUNK):
            numbers = range(begin, min(begin + _CHUNK, self._people))
            people = [offices._person(dice, number, villages) for number in numbers]
            with database.transaction() as db:
                db.execute(insert(print_tables.record), [offices._record(one, first) for one in people])
                db.execute(insert(print_tables.print_job), [offices._job(one) for one in people])
                tally.fold(db)  # as whoever takes a list in does

    def _tables(self, when: str) -> None:
        with self._database.outside() as raw:
            for name, size, rows in raw.execute(_TABLES).fetchall():
                _tell(f"{when}: {name}, {rows:,.0f} rows", size / rows, "bytes a row with its indexes")
        _tell(f"{when}: the whole database", self._size() / 1e6, "MB")

    def _reading(self, office: Office) -> None:
        page = [once(lambda: office.print_queue.view(QueueFilter())) for _ in range(30)]
        _tell("first page of the queue, median", median(page), "ms")
        _tell("first page of the queue, p95", p95(page), "ms")
        dice = random.Random(2)
        names = ["SIT", "SITI LES", "AGUS PER", "NENG SETIAWAN", "RAT", "KOKOM HID"]
        niks = [f"3673{dice.randrange(self._people):012d}"[:digits] for digits in (6, 9, 12, 16)]
        found = [once(lambda text=text: office.search.find(text)) for text in (names + niks) * 10]
        _tell("search by the beginning of a name or a NIK, median", median(found), "ms")
        _tell("search by the beginning of a name or a NIK, p95", p95(found), "ms")

    def _life(self, office: Office, staff: Staff, number: int) -> None:
        """Let somebody ask for a card, and the office check, print and give it: seven deeds."""
        about = Subject(
            nik=f"367301010190{number:04d}",
            name=offices.some_name(random.Random(number)),
            birth_date=date(1990, 1, 1),
            sex="L",
            address="KP. CIRACAS",
            rt="003",
            rw="001",
            village_code="36.73.01.1001",
        )
        taken = office.walk_in.accept(staff, asking.request("KTP_HILANG", number, *_PAPERS, subject=about))
        claimed = office.verification.take(staff, taken.application.id)
        checked = office.verification.finish(
            staff, claimed, Verdict.VERIFIED, asking.in_order(claimed.application)
        )
        assert checked.job_id is not None
        batch = office.print_queue.claim_these(staff, [checked.job_id])
        office.work_sheet.good(staff, office.work_sheet.start(staff, batch.jobs[0]), "SER-L-01")
        office.pick_up.collect(staff, checked.id, Taker.SELF, "", ["kk", "document:surat_hilang"])

    def _numbers(self, how_many: int) -> range:
        self._number += how_many
        return range(self._number - how_many, self._number)

    def _lives(self, office: Office, staff: Staff, lives: int) -> None:
        self._ask("CHECKPOINT")
        before, lines = self._size(), int(self._ask("SELECT last FROM journal_head"))
        since = self._ask("SELECT pg_current_wal_lsn()")
        took = [
            once(lambda number=number: self._life(office, staff, number)) for number in self._numbers(lives)
        ]
        log = float(self._ask(f"SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '{since}')"))
        self._ask("VACUUM ANALYZE")
        _tell("a card asked for, checked, printed and given: median", sorted(took)[lives // 2], "ms")
        _tell("... journal lines", (int(self._ask("SELECT last FROM journal_head")) - lines) / lives, "")
        _tell("... write-ahead log, whole pages after a checkpoint included", log / lives, "bytes")
        _tell("... growth of the database", (self._size() - before) / lives, "bytes")
        since = self._ask("SELECT pg_current_wal_lsn()")
        for number in self._numbers(lives):
            self._life(office, staff, number)
        log = float(self._ask(f"SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '{since}')"))
        _tell("... write-ahead log, pages known", log / lives, "bytes")
        self._tables("after them")
        self._speed(office, staff, "one server", lives // 3)

    def _speed(self, office: Office, staff: Staff, where: str, lives: int) -> None:
        for counters in (1, 8):
            took = _seconds(partial(self._together, office, staff, counters, self._numbers(lives)))
            _tell(f"deeds a second, {counters} at once, {where}", 7 * lives / took, "")

    def _together(self, office: Office, staff: Staff, counters: int, numbers: range) -> None:
        with ThreadPoolExecutor(counters) as pool:
            list(pool.map(partial(self._life, office, staff), numbers))

    def _copies(self) -> None:
        node, folder = self._pair.primary, self._pair.primary.data.parent
        dump, base = folder / "kantor.dump", folder / "base"
        _tell("pg_dump", _seconds(lambda: node.run("pg_dump", "-Fc", "-f", dump, self._url)), "s")
        _tell("... its file", dump.stat().st_size / 1e6, "MB")
        node.ask("CREATE DATABASE back")
        back = f"{node.url}/back"
        _tell("pg_restore", _seconds(lambda: node.run("pg_restore", "-j", "2", "-d", back, dump)), "s")
        node.ask("DROP DATABASE back")
        copy = ("-D", base, "-Ft", "-z", "-X", "stream", "-c", "fast", "-d", node.url)
        _tell("pg_basebackup, compressed", _seconds(lambda: node.run("pg_basebackup", *copy)), "s")
        _tell("... its files", sum(one.stat().st_size for one in base.iterdir()) / 1e6, "MB")
        shutil.rmtree(base)


if __name__ == "__main__":
    main()
