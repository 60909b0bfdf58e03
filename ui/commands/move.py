"""`prrdesk move`: carries the whole office from this PC to a server, or back."""

from __future__ import annotations

import sys
from time import perf_counter

from desk.domain.addresses import is_server, without_login
from desk.domain.moves import Moved, Progress
from desk.domain.text import mark
from desk.office import utc_now
from desk.rooms.moving import Mover, move_office
from ui.commands.call import Call
from ui.commands.places import make_folder_for

_BEGINS = mark("command_line", "Moving the office to {place}. Until this ends, nobody can work in it.")
_TABLE = mark("command_line", "{table}: {rows} of {of} rows")
_DONE = mark(
    "command_line",
    "The office is at {place}: {tables} tables, {rows} rows, every one read back and equal, in {seconds} s.",
)
_OLD = mark(
    "command_line",
    "The old one at {place} is as it was. Work there no more: what is done there is not in the office.",
)
_ROLES = mark(
    "command_line",
    "Next: “prrdesk roles --set-up”, so that everybody signs in at the server as themselves.",
)
_PASSWORDS = mark("command_line", "The administrator has to give these people a new password: {logins}.")
_LEFT = mark("command_line", "Not carried, because it is the server's own: {tables}.")
_EQUAL = mark("command_line", "equal")


def run(call: Call) -> int:
    """Move the office."""
    to: str = call.value("to")
    login = call.login()
    mover = Mover(login, call.password(login), lambda: call.code(login))
    make_folder_for(to)
    shown = without_login(to)
    began = perf_counter()
    moved = move_office(call.url, to, mover, utc_now, _Counter(call, shown))
    _show(call, moved)
    seconds = round(perf_counter() - began)
    call.tell(_DONE, place=shown, tables=len(moved.tables), rows=moved.rows, seconds=seconds)
    call.tell(_OLD, place=without_login(call.url))
    if moved.left:
        call.tell(_LEFT, tables=", ".join(moved.left))
    if moved.without_password:
        call.tell(_PASSWORDS, logins=", ".join(moved.without_password))
    if is_server(to):
        call.tell(_ROLES)
    return 0


class _Counter:
    """Says on standard error how far a move is, where somebody looks."""

    def __init__(self, call: Call, place: str) -> None:
        self._call = call
        self._place = place
        self._begun = False
        self._watched = sys.stderr is not None and sys.stderr.isatty()

    def __call__(self, progress: Progress) -> None:
        if not self._begun:
            self._begun = True
            self._call.tell(_BEGINS, place=self._place)
        if self._watched or progress.rows < progress.of:
            self._call.tell(_TABLE, table=progress.table, rows=progress.rows, of=progress.of)


def _show(call: Call, moved: Moved) -> None:
    widest = max(len(one.table) for one in moved.tables)
    for one in moved.tables:
        rows = call.language.number(one.rows)
        call.show(f"{one.table:<{widest}} {rows:>12}  {one.hash[:12]}  {call.say(_EQUAL)}")
