"""Many write at once: numbers without gaps in order of commit, one chain, and a watcher misses nothing."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Event

from conftest import OPENED
from sqlalchemy import func, select, text

from desk.data import invariants_journal, journal
from desk.data.database import Database
from desk.data.office_tables import journal as entries
from desk.domain.journal import Action

WRITERS, DEEDS = 16, 4


def _write(database: Database, writer: int) -> None:
    for deed in range(DEEDS):
        with database.transaction() as db:
            db.execute(text("UPDATE counter SET value = value + 1 WHERE kind = 'shared'"))
            journal.write(
                db,
                at=OPENED,
                staff_id=1 + writer % 3,
                workstation=f"PC {writer}",
                action=Action.BATCH_CLAIMED,
                subjects=[f"job:{writer}-{deed}-{n}" for n in range(1 + deed)],
                reason="",
                facts={"before": {"slot": "A"}, "after": {"slot": "B"}},
            )


def _watch(database: Database, cursor: int, done: Event) -> int:
    """Ask for changes as a window does, and return how many lines were seen, each once."""
    seen = 0
    while True:
        last = done.is_set()
        with database.snapshot() as db:
            newest, _actions = journal.actions_since(db, cursor)
            count = select(func.count()).where(entries.c.id > cursor, entries.c.id <= newest)
            seen += db.execute(count).scalar_one()
        cursor = newest
        if last:
            return seen


def test_sixteen_writers_leave_one_chain_and_a_watcher_sees_every_line(office_url: str) -> None:
    with closing(Database(office_url)) as database:
        with database.transaction() as db:
            db.execute(text("INSERT INTO counter (kind, period, value) VALUES ('shared', '', 0)"))
        with database.snapshot() as db:
            before = journal.newest(db)
        done = Event()
        with ThreadPoolExecutor(WRITERS + 1) as pool:
            watching = pool.submit(_watch, database, before, done)
            for writing in [pool.submit(_write, database, writer) for writer in range(WRITERS)]:
                writing.result()
            done.set()
            seen = watching.result()
        written = WRITERS * sum(range(1, DEEDS + 1))
        assert seen == written
        with database.snapshot() as db:
            numbers = db.execute(select(entries.c.id).order_by(entries.c.id)).scalars().all()
            assert numbers == list(range(1, before + written + 1))
            assert list(invariants_journal.chain(db)) == []
