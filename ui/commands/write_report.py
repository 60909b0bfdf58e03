"""`prrdesk report`: one report as Excel or PDF."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.text import mark
from reports.catalogue import CATALOGUE, Report, report, rows_in, told
from reports.document import Face
from reports.export import write
from reports.request import ByPlace, Needs, Request
from ui.commands.call import Call
from ui.commands.command import MISSING, NO_CHOICE, TOO_MUCH, WrongUsage

_DONE = mark("command_line", "Report written to {file}.")


_TOLD_BY: Mapping[Needs, tuple[tuple[str, ...], ...]] = {
    Needs.NOTHING: ((),),
    Needs.DAY: (("on",),),
    Needs.SPAN: (("from", "to"), ("on",)),
    Needs.NUMBER: (("number",),),
}
"""The options that tell a report what it needs; a single day is a span of its own."""


def run(call: Call) -> int:
    """Write the report asked for."""
    chosen = _chosen(call)
    request = Request(
        day=call.value("on"),
        first=call.value("from"),
        last=call.value("to"),
        number=call.value("number") or "",
        kecamatan=call.value("kecamatan") or "",
        kelurahan=call.value("kelurahan") or "",
        channel=call.value("channel"),
        language=call.language.code,
    )
    target = call.value("out").absolute()
    with call.office() as office:
        staff = call.sign_in(office)
        document = told(chosen, office, staff, request, call.language.say, call.value("replica"))
        # Nothing leaves the office that is not noted: the journal is written before the file.
        office.day_book.note_export(
            staff, chosen.name, rows_in(document), about=request.about, action=chosen.action
        )
        write(document, Face(call.value("format")), target, call.language.say)
    call.tell(_DONE, file=target)
    return 0


def _chosen(call: Call) -> Report:
    """Return the report, once it is certain that it is told what it needs and nothing else.

    Raises:
        WrongUsage: there is no such report, or it is told too little or too much.
    """
    names = [one.name for one in CATALOGUE]
    if call.value("name") not in names:
        raise WrongUsage(NO_CHOICE, "report", given=call.value("name"), choices=", ".join(names))
    chosen = report(call.value("name"))
    for name, by_place in (("kecamatan", ByPlace.KECAMATAN), ("kelurahan", ByPlace.KELURAHAN)):
        if call.value(name) is not None and chosen.by_place.value < by_place.value:
            raise WrongUsage(TOO_MUCH, "report", name=f"--{name}")
    if call.value("channel") is not None and not chosen.by_channel:
        raise WrongUsage(TOO_MUCH, "report", name="--channel")
    told = [name for name in ("on", "from", "to", "number") if call.value(name) is not None]
    ways = _TOLD_BY[chosen.needs]
    way = next((way for way in ways if set(way) & set(told)), ways[0])
    for name in told:
        if name not in way:
            raise WrongUsage(TOO_MUCH, "report", name=f"--{name}")
    for name in way:
        if name not in told:
            raise WrongUsage(MISSING, "report", name=f"--{name}")
    return chosen
