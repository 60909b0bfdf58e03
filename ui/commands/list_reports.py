"""`prrdesk reports`: which reports there are and what each must be told."""

from __future__ import annotations

from desk.domain.text import mark
from reports.catalogue import CATALOGUE
from reports.request import Needs
from ui.commands.call import Call

_NEEDS = {
    Needs.NOTHING: mark("command_line", "nothing more"),
    Needs.DAY: mark("command_line", "--on DAY"),
    Needs.SPAN: mark("command_line", "--from DAY --to DAY"),
    Needs.NUMBER: mark("command_line", "--number N"),
}


def run(call: Call) -> int:
    """Show the catalogue."""
    if call.value("json"):
        call.show_json(
            {
                "reports": [
                    {
                        "name": one.name,
                        "title": call.say(one.title),
                        "needs": one.needs.value,
                        "channels": [channel.code for channel in one.by_channel],
                    }
                    for one in CATALOGUE
                ]
            }
        )
        return 0
    for one in CATALOGUE:
        narrower = " [--channel NAME]" if one.by_channel else ""
        call.show(f"{one.name:<16} {call.say(one.title)} ({call.say(_NEEDS[one.needs])}{narrower})")
        call.show(f"{'':<16} {call.say(one.about)}")
    return 0
