"""The rights of the rooms as a table: what a row says, who tries it, and what an office holds."""

from __future__ import annotations

import inspect
import json
import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from desk.domain.errors import DeskError
from desk.domain.journal import Action
from desk.domain.staff import MAY, Role, Staff
from desk.office import Office

Call = Callable[[SimpleNamespace, Staff], object]
"""Called with the things of the furnished office and with who tries."""

OF_EACH_ROLE: Mapping[Role, str] = {
    Role.CLERK: "siti",
    Role.OPERATOR: "rina",
    Role.VERIFIER: "vera",
    Role.HEAD: "hendra",
    Role.DATA_OFFICER: "dodi",
    Role.ADMIN: "asti",
    Role.AUDITOR: "agung",
}
"""Who in the furnished office holds each role, and only that one."""
_UNTOLD = ("journal", "journal_head", "sqlite_sequence")
"""A refusal is written down; nothing else may change."""


@dataclass(frozen=True)
class Row:
    """One method of a room: what it does, called with the least that is needed.

    ``needs`` is the action whose roles may call it. For the first of them it succeeds, or is refused with
    ``or_else``, and ``why_not`` says why that cannot be otherwise.
    ``lightly`` is what the others who may are asked to try, where succeeding twice would cost much.
    """

    method: str
    needs: Action
    call: Call
    lightly: Call | None = None
    also: tuple[Action, ...] = ()
    """Other actions that the method writes down, by what it is given."""
    or_else: type[DeskError] | None = None
    why_not: str = ""
    or_needs: Action | None = None
    """Another right that is as good."""

    @property
    def may(self) -> frozenset[Role]:
        """The roles that may do it alone."""
        return MAY[self.needs] | (MAY[self.or_needs] if self.or_needs else frozenset())


@dataclass
class Crowd:
    """Everybody who tries: somebody of each role, and three who are nobody."""

    of: dict[Role, Staff]
    closed: Staff
    everyone: dict[str, Staff] = field(default_factory=dict)

    @staticmethod
    def invented() -> Staff:
        """Somebody with every role and a number that nobody has."""
        return Staff(99_999, "tamu", "Tidak Ada", frozenset(Role))

    def raised(self, role: Role) -> Staff:
        """Somebody whose roles were raised in memory, and not in the office's books."""
        return replace(self.of[role], roles=frozenset(Role))

    def borrowed(self, role: Role) -> Staff:
        """A number of somebody else under a name of one's own."""
        return replace(self.of[role], login="tamu")


def staff_methods(office: Office) -> Iterator[tuple[str, bool]]:
    """Return every public method of every room of an office, and whether it is told who calls it."""
    for room_name, room in sorted(vars(office).items()):
        if room_name.startswith("_") or not type(room).__module__.startswith("desk.rooms."):
            continue
        for name, method in inspect.getmembers(type(room), inspect.isroutine):
            if not name.startswith("_"):
                said = [str(one.annotation) for one in inspect.signature(method).parameters.values()]
                yield f"{room_name}.{name}", any(re.search(r"\bStaff\b", text) for text in said)


def outcome(call: Callable[[], object]) -> DeskError | None:
    """Return what refused a call, nothing when it was done; a fault of the program ends the test."""
    try:
        call()
    except DeskError as refused:
        return refused
    return None


class File:
    """The file of an office, read beside it and put back as it was."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        self._first = sqlite3.connect(":memory:")
        self._db.backup(self._first)
        self._held, self._tables = self.holds(), self._named()

    def put_back(self) -> None:
        """Let the office be as it was in the beginning."""
        self._first.backup(self._db)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()
        self._first.close()

    def holds(self) -> dict[str, int]:
        """Return what an office holds, table by table, but for its journal."""
        tables = self._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: hash(tuple(self._db.execute(f'SELECT * FROM "{name}"')))
            for (name,) in tables
            if name not in _UNTOLD
        }

    def changed(self) -> list[str]:
        """Return which tables hold something else than in the beginning, the journal left out."""
        now = self.holds()
        return [name for name, held in self._held.items() if now.get(name) != held]

    def has_every_table(self) -> bool:
        """Whether the tables and triggers are those of the beginning."""
        return self._named() == self._tables

    def _named(self) -> set[str]:
        told = self._db.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'trigger')")
        return {name for (name,) in told}

    def newest(self) -> int:
        """Return the number of the newest line of the journal."""
        return int(self._db.execute("SELECT max(id) FROM journal").fetchone()[0])

    def lines_after(self, number: int) -> list[tuple[str, dict[str, Any]]]:
        """Return the actions and facts of the journal's lines after a number."""
        lines = self._db.execute("SELECT action, facts FROM journal WHERE id > ? ORDER BY id", (number,))
        return [(action, json.loads(facts)) for action, facts in lines]
