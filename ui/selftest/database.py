"""The database: SQLite with what the office asks of it, and every step an older office takes."""

from __future__ import annotations

from collections.abc import Iterator

from desk.domain.clocks import OfficeClock
from desk.domain.demo_people import DEMO_ADMIN, DEMO_PASSWORD
from desk.domain.text import mark
from desk.office import create_office
from desk.rooms import self_check
from ui.commands.places import sqlite_url
from ui.selftest.found import Found, Trial, fault, good

_LACKS = mark("selftest", "SQLite {version} does not know {what}.")
_SQLITE = mark("selftest", "SQLite {version}.")
_STEP_MISSING = mark("selftest", "the newest step of the database is {found} and not {right}.")
_STEPS = mark("selftest", "an office of version {first} is brought up to version {last}.")


def check(trial: Trial) -> Iterator[Found]:
    """Try SQLite, then bring an office up that passes for an old one."""
    made = self_check.sqlite(sqlite_url(trial.folder / "sqlite.sqlite"))
    if made.lacks:
        yield fault(_LACKS, version=made.version, what=", ".join(made.lacks))
        return
    yield good(_SQLITE, version=made.version)
    trial.doing("alembic")
    newest, right = self_check.newest_step()
    if newest != right:
        yield fault(_STEP_MISSING, found=newest, right=right)
        return
    url, clock = sqlite_url(trial.folder / "older.sqlite"), OfficeClock()
    create_office(url, DEMO_ADMIN, DEMO_PASSWORD, clock=clock, demo=True)
    first, last = self_check.brought_up(url, clock)
    yield good(_STEPS, first=first, last=last)
