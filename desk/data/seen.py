"""What this PC last saw of an office's journal, so that an older copy in its place is noticed."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select

from desk.data.journal_tables import journal_head
from desk.data.office_tables import journal
from desk.domain.journal import Action
from desk.domain.own_files import make_folder, open_new
from desk.domain.safe import Age, Aged

SUBJECT = "backup"
NUMBERS = "void_numbers"
"""The fact that says how many numbers of each kind were made void; it is missing where nobody knows."""


@dataclass(frozen=True, slots=True)
class Sight:
    """The end of the journal as it was at one moment."""

    number: int
    hash: str
    at: datetime


class Memory:
    """The file of this PC about one office."""

    def __init__(self, folder: Path, address: str) -> None:
        self._file = folder / f"{sha256(address.encode()).hexdigest()[:32]}.json"

    def read(self) -> Sight | None:
        """Return what was seen last; None when the file is not there or not readable."""
        try:
            told = json.loads(self._file.read_text(encoding="utf-8"))
            return Sight(int(told["number"]), str(told["hash"]), datetime.fromisoformat(told["at"]))
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def write(self, seen: Sight) -> None:
        """Keep what was seen; a PC that cannot keep it notices nothing, and everything else works."""
        part = self._file.with_suffix(f".{os.getpid()}.part")
        with suppress(OSError):
            make_folder(self._file.parent)
            part.unlink(missing_ok=True)
            with os.fdopen(open_new(part), "w", encoding="utf-8") as file:
                json.dump({"number": seen.number, "hash": seen.hash, "at": seen.at.isoformat()}, file)
            part.replace(self._file)


def head(db: Connection, now: datetime) -> Sight:
    """Return the end of the journal."""
    last, its = db.execute(select(journal_head.c.last, journal_head.c.hash)).one()
    return Sight(last, its, now)


def aged(db: Connection, seen: Sight | None) -> Aged | None:
    """Return from when the office is if it is not the newest one; None when it is."""
    gone = seen if seen is not None and not _there(db, seen) and not _accepted_since(db, seen.at) else None
    restored = _restored(db)
    if restored is not None:
        return _missing(
            db, gone, Age.RESTORED, int(restored.facts.get("stood_at", restored.id - 1)), restored
        )
    if gone is None:
        return None
    # What was written here since is later than what this PC saw; what is older was in both.
    fork = db.execute(select(func.max(journal.c.id)).where(journal.c.at <= gone.at)).scalar()
    end = db.execute(select(journal_head.c.last)).scalar_one()
    return _missing(db, gone, Age.BEHIND if end < gone.number else Age.DIFFERS, fork)


def _missing(
    db: Connection,
    gone: Sight | None,
    why: Age,
    fork: int | None,
    restored: Any = None,
) -> Aged:
    until = db.execute(select(journal.c.at).where(journal.c.id == fork)).scalar()
    missing = gone.number - (fork or 0) if gone is not None and gone.number > (fork or 0) else None
    seen_until = gone.at if gone is not None else None
    again = not _carried_since(db, fork or 0)
    if restored is None:
        return Aged(why, until, seen_until, missing, numbers_again=again)
    file = str(restored.facts.get("file", ""))
    again = again and NUMBERS not in restored.facts
    return Aged(why, until, seen_until, missing, file, restored.at, again)


def _there(db: Connection, sight: Sight) -> bool:
    """Whether the journal still has an entry; of what retention destroyed nobody can tell any more."""
    if sight.number == 0:
        return True
    found = db.execute(select(journal.c.hash).where(journal.c.id == sight.number)).scalar()
    if found is not None:
        return bool(found == sight.hash)
    first = db.execute(select(func.min(journal.c.id))).scalar()
    return first is not None and sight.number < first


def _restored(db: Connection) -> Any:
    """Return the journal's entry about the restored backup until the head has said yes to it."""
    codes = (Action.OFFICE_RESTORED.code, Action.OLD_OFFICE_ACCEPTED.code)
    query = select(journal).where(journal.c.subject == SUBJECT, journal.c.action.in_(codes))
    newest = db.execute(query.order_by(journal.c.id.desc()).limit(1)).first()
    return newest if newest is not None and newest.action == Action.OFFICE_RESTORED.code else None


def _carried_since(db: Connection, entry: int) -> bool:
    """Whether numbers given out after an entry that is not here any more were made void."""
    code = Action.NUMBERS_CARRIED.code
    query = select(journal.c.id).where(journal.c.action == code, journal.c.id > entry)
    return db.execute(query.limit(1)).first() is not None


def _accepted_since(db: Connection, moment: datetime) -> bool:
    query = select(journal.c.id).where(
        journal.c.subject == SUBJECT,
        journal.c.action == Action.OLD_OFFICE_ACCEPTED.code,
        journal.c.at >= moment,
    )
    return db.execute(query.limit(1)).first() is not None
