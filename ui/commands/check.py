"""`prrdesk check`: proves every invariant of the office on its data, for scheduled tasks and support."""

from __future__ import annotations

from collections.abc import Mapping
from time import perf_counter

from desk.domain.health import Violation
from desk.domain.text import mark
from ui.commands.call import Call

_SOUND = mark("command_line", "The office is sound: {proved} promises proved in {seconds} s.")
_BROKEN = mark(
    "command_line", "Promises broken: {broken} of {proved}. Make a backup now and tell the administrator."
)
_MORE = mark("command_line", "and {more} more")


def run(call: Call) -> int:
    """Check the office; 1 when something does not hold."""
    with call.office() as office:
        begin = perf_counter()
        found = office.health.check()
        seconds = round(perf_counter() - begin, 3)
        proved = len(office.health.promises())
    broken = {violation.invariant for violation in found}
    if call.value("json"):
        call.show_json(
            {
                "sound": not found,
                "proved": proved,
                "broken": sorted(one.code for one in broken),
                "violations": [_as_json(call, violation) for violation in found],
                "seconds": seconds,
            }
        )
        return 1 if found else 0
    for violation in found:
        call.show(_line(call, violation))
    if not found:
        call.tell(_SOUND, proved=proved, seconds=max(1, round(seconds)))
        return 0
    call.tell(_BROKEN, broken=len(broken), proved=proved)
    return 1


def _as_json(call: Call, violation: Violation) -> Mapping[str, object]:
    return {
        "invariant": violation.invariant.code,
        "promise": call.say(violation.invariant.word),
        "subject": violation.subject,
        "facts": dict(violation.facts),
    }


def _line(call: Call, violation: Violation) -> str:
    name = f"{violation.invariant.code}: {call.say(violation.invariant.word)}"
    if not violation.subject:
        return f"{name}: {call.say(_MORE, **violation.facts)}"
    facts = ", ".join(f"{key}={value}" for key, value in violation.facts.items())
    return f"{name}: {violation.subject} ({facts})"
