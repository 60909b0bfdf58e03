"""One-line test data; the people in it do not exist."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import insert, select

from desk.data import account_lines, print_jobs
from desk.data import staff as accounts
from desk.data.database import Connection, Database
from desk.data.limits import take_time
from desk.data.office_tables import service_record
from desk.data.print_tables import print_job, prr_list
from desk.domain.intake import LIST_KIND
from desk.domain.printing import (
    DEFAULT_PRIORITY,
    CardKind,
    Channel,
    Delivery,
    JobState,
    PrintJob,
    PrintReason,
    PriorityRule,
)
from desk.domain.staff import Role, Staff
from desk.domain.stock import Goods
from desk.domain.text import search_key
from desk.office import Office

OPENED = datetime(2020, 8, 4, 0, 30, tzinfo=UTC)
QUEUED = datetime(2020, 8, 3, 1, 0, tzinfo=UTC)
_LIST = "0" * 64


def nik(number: int) -> str:
    """A usable NIK for each number: a woman or a man born on 1 January 1990, serial ``number``."""
    return f"367301010190{number:04d}"


def person(url: str, login: str, name: str, *roles: Role, nip: str = "") -> Staff:
    """Let somebody work in an office, with the administrator's password: each hash of one takes long."""
    with _writing(url) as db:
        known = accounts.by_login(db, "admin")
        assert known is not None
        added = accounts.add(db, Staff(0, login, name, frozenset(roles), nip), known[1])
        account_lines.note_added(db, OPENED, "")
        return added


@contextmanager
def _writing(url: str) -> Iterator[Connection]:
    database = Database(url)
    try:
        with database.transaction() as db:
            take_time(db)  # many rows at once are made here, between two statements
            yield db
    finally:
        database.close()


def job(url: str, number: int = 1, **changes: Any) -> int:
    """Put one print job into an office, as an import would."""
    return jobs(url, 1, number, **changes)[0]


def jobs(url: str, how_many: int, first: int = 1, **changes: Any) -> list[int]:
    """Put several print jobs into an office, with NIKs of one number after the other."""
    with _writing(url) as db:
        return [_job(db, number, **changes) for number in range(first, first + how_many)]


def _job(db: Connection, number: int, **changes: Any) -> int:
    name = changes.pop("name", f"WARGA {number:04d}")
    values: dict[str, Any] = {
        "nik": nik(number),
        "name": name,
        "name_key": search_key(name),
        "birth_place": "SERANG",
        "birth_date": date(1990, 1, 1),
        "sex": "L",
        "address": "KP. CIRACAS",
        "rt": "003",
        "rw": "001",
        "village_code": "36.73.01.1001",
        "district_code": "36.73.01",
        "kind": CardKind.KTP_EL,
        "state": JobState.WAITING,
        "reason": PrintReason.FIRST,
        "channel": Channel.NONE,
        "delivery": Delivery.COUNTER,
        "rank": DEFAULT_PRIORITY.index(PriorityRule.OLDEST),
        "recorded_on": date(2019, 1, 1),
        "queued_at": QUEUED,
        **changes,
    }
    return print_jobs.add(db, {"prr_list_id": _list(db), **values})


def _list(db: Connection) -> int:
    """Return the list that brought the jobs made here; it has no rows that anybody counts."""
    known: int | None = db.execute(select(prr_list.c.id).where(prr_list.c.sha256 == _LIST)).scalar()
    if known is not None:
        return known
    counts = dict.fromkeys(("rows", "queued", "held", "repeated", "not_ready", "rejected"), 0)
    values = {"at": QUEUED, "staff_id": 1, "kind": LIST_KIND, "file_name": "PRR.xlsx", "sha256": _LIST}
    return int(db.execute(insert(prr_list).values(**values, **counts).returning(prr_list.c.id)).scalar_one())


def blanks(office: Office, staff: Staff, how_many: int = 100) -> None:
    """Take in KTP-el blanks."""
    office.store.receive(staff, Goods.BLANK_KTP, how_many, "BAST/01")


def printed(office: Office, operator: Staff, slot: str = "A-01") -> PrintJob:
    """Claim the next waiting card and print it well."""
    batch = office.print_queue.claim(operator, 1)
    return office.work_sheet.good(operator, office.work_sheet.start(operator, batch.jobs[0]), slot)


def many_jobs(url: str, how_many: int) -> None:
    """Put many waiting jobs into an office in one statement."""
    with _writing(url) as db:
        first = _job(db, 1)
        pattern = dict(db.execute(select(print_job).where(print_job.c.id == first)).mappings().one())
        del pattern["id"]
        db.execute(
            insert(print_job),
            [
                {**pattern, "nik": f"36730101{number:08d}"}
                for number in range(10_000_000, 10_000_000 + how_many - 1)
            ],
        )


def receipt(url: str, number: str, job_id: int) -> None:
    """Keep a finished application with the number that stands on its receipt."""
    with _writing(url) as db:
        db.execute(
            insert(service_record).values(
                number=number,
                service="KTP_EL",
                channel=Channel.SMARTDUKCAPIL,
                received_on=date(2020, 8, 3),
                done_on=date(2020, 8, 4),
                job_id=job_id,
            )
        )
