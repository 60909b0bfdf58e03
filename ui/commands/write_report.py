"""`prrdesk report`: one report as Excel or PDF."""

from __future__ import annotations

from desk.domain.text import mark
from reports.catalogue import report, rows_in
from reports.document import Face
from reports.export import write
from reports.request import Request
from ui.commands.call import Call

_DONE = mark("command_line", "Report written to {file}.")


def run(call: Call) -> int:
    """Write the report asked for."""
    chosen = report(call.value("name"))
    request = Request(
        day=call.value("on"),
        first=call.value("from"),
        last=call.value("to"),
        number=call.value("number") or "",
        language=call.language.code,
    )
    target = call.value("out").absolute()
    with call.office() as office:
        staff = call.sign_in(office)
        document = chosen.fill(office, staff, request, call.language.say)
        write(document, Face(call.value("format")), target, call.language.say)
        office.day_book.note_export(staff, chosen.name, rows_in(document))
    call.tell(_DONE, file=target)
    return 0
