"""Watches every deed of the tests: does it write to no other table than the rights at a server say?"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event

from desk.data.server_rights import EVERYBODY, WRITES
from desk.domain.journal import Action

_BY_OWNER = {Action.OFFICE_OPENED, Action.ACCOUNT_NOTED, Action.OFFICE_MOVED, Action.OFFICE_UPGRADED}
"""What makes, moves or brings up a whole office, which its owner does."""
_DERIVED = {"journal", "journal_head", "journal_cut", "queue_tally", "account_salt", "server_journal"}
"""Written by the server itself where there is one, or by functions that ask more than a table can say."""
_SIGNS = {"INSERT INTO": "+", "UPDATE": "~", "DELETE FROM": "-"}
_WRITE = re.compile(r"(?<!FOR )(?<!KEY )(?<!DO )\b(INSERT INTO|UPDATE|DELETE FROM)\s+\"?([a-z_]+)")
_BEGINS = ("INSERT", "UPDATE", "DELETE", "WITH")
_COLUMNS = ("id", "at", "staff_id", "workstation", "action", "subject", "reason", "facts", "hash")
"""Of an entry, in the order in which they are written."""
_WORD = re.compile(r"([a-z_]+)([+~*-]+)")


class Watched:
    """What deeds wrote that is not in the table of rights."""

    def __init__(self) -> None:
        self.faults: list[str] = []

    def statement(self, conn: Connection, statement: str, parameters: Any) -> None:
        """Keep what a statement writes until the transaction ends."""
        if not statement.startswith(_BEGINS):
            return
        told = conn.info.setdefault("written", (set(), set()))
        for verb, table in _WRITE.findall(statement):
            if table == "journal" and verb == "INSERT INTO":
                told[1].update(_actions(parameters))
            told[0].add((table, _SIGNS[verb]))
            if verb == "INSERT INTO" and "DO UPDATE" in statement:
                told[0].add((table, "~"))

    def commit(self, conn: Connection) -> None:
        """Hold what was written against the table, if it was a deed."""
        written, codes = conn.info.pop("written", (set(), set()))
        actions = {Action.of(code) for code in codes}
        if not actions or actions & _BY_OWNER or len(actions) > 3:  # more are told only by a test's own past
            return
        may = _signs(WRITES.get(action, "") for action in actions) | _signs([EVERYBODY])
        beyond = {f"{table}{sign}" for table, sign in written - may if table not in _DERIVED}
        if beyond:
            self.faults.append(
                f"{', '.join(sorted(action.name for action in actions))}: {' '.join(sorted(beyond))}"
            )

    def rollback(self, conn: Connection) -> None:
        """Forget what was taken back."""
        if not conn.invalidated:  # what a server that died has lost, it keeps no notes of
            conn.info.pop("written", None)


@contextmanager
def watching() -> Iterator[Watched]:
    """Watch every database that is written meanwhile."""
    watched = Watched()

    def before(conn: Connection, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        watched.statement(conn, statement, parameters)

    event.listen(Engine, "before_cursor_execute", before)
    event.listen(Engine, "commit", watched.commit)
    event.listen(Engine, "rollback", watched.rollback)
    try:
        yield watched
    finally:
        event.remove(Engine, "before_cursor_execute", before)
        event.remove(Engine, "commit", watched.commit)
        event.remove(Engine, "rollback", watched.rollback)


def _signs(lines: Iterable[str]) -> set[tuple[str, str]]:
    return {(table, sign) for line in lines for table, signs in _WORD.findall(line) for sign in signs}


def _actions(parameters: Any) -> Iterator[str]:
    """Yield the codes of what entries tell; with an undoing, that of the deed undone."""
    for row in parameters if isinstance(parameters, list) else [parameters]:
        if isinstance(row, Mapping):
            lines = json.loads(row["lines"]) if "lines" in row else []
        else:
            lines = [dict(zip(_COLUMNS, row, strict=True))] if len(row) == len(_COLUMNS) else []
        for line in lines:  # those that a test writes for itself are none
            yield line["action"]
            if line["action"] == Action.STEP_UNDONE.code:
                yield json.loads(line["facts"])["action"]
