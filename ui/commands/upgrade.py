"""`prrdesk upgrade`: brings an office of an earlier program up; on a server only its owner does."""

from __future__ import annotations

from pathlib import Path

from desk.domain.addresses import is_server, read_address
from desk.domain.errors import OfficeNotSetUp
from desk.domain.text import mark
from desk.office import utc_now
from desk.rooms.upgrading import upgrade_office
from ui.commands.call import Call
from ui.commands.places import data_folder, make_folder_for, sqlite_url

_NOTHING = mark("command_line", "The office is of this version already; nothing was changed.")
_DONE = mark("command_line", "The office went from version {since} to {version}.")
_KEPT = mark(
    "command_line", "As it was before, it is kept in {file}. Delete it when it is not needed any more."
)
_OTHERS = mark(
    "command_line", "Update the program at every counter now; older ones are refused from here on."
)


def run(call: Call) -> int:
    """Bring the office up."""
    if not is_server(call.url) and not Path(call.url.removeprefix("sqlite:///")).exists():
        raise OfficeNotSetUp(call.url.removeprefix("sqlite:///"))
    tool, folder = call.value("pg_dump"), call.value("keep") or data_folder()
    name = read_address(call.url).database if is_server(call.url) else "kantor"
    rows = folder.absolute() / f"{name}.sqlite"
    make_folder_for(sqlite_url(rows))
    done = upgrade_office(
        call.url, utc_now, rows_to=rows, dump_to=rows.with_suffix(".dump") if tool else None, pg_dump=tool
    )
    if done is None:
        call.tell(_NOTHING)
        return 0
    call.tell(_DONE, since=done.since, version=done.version)
    call.tell(_KEPT, file=done.kept)
    if is_server(call.url):
        call.tell(_OTHERS)
    return 0
