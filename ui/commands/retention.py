"""`prrdesk retention`: what is kept longer than its period; it proposes and destroys nothing."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.retention import Due
from desk.domain.text import mark
from ui.commands.call import Call

_LINE = mark("command_line", "{rows} due, the oldest of {oldest}; {kept} kept back; period {months} months")
_NOTHING = mark("command_line", "nothing due; {kept} kept back; period {months} months")
_NEXT = mark(
    "command_line",
    "Nothing is destroyed here: propose it in the window, “Personal data”, where the head decides.",
)


def run(call: Call) -> int:
    """Show of each kind of data how much is past its period."""
    with call.office() as office:
        found = office.retention.outlook(call.sign_in(office))
    if call.value("json"):
        call.show_json({"retention": [_as_json(due) for due in found]})
        return 0
    for due in found:
        call.show(f"{call.say(due.kind.word):<50} {_told(call, due)}")
    if any(due.rows for due in found):
        call.tell(_NEXT)
    return 0


def _told(call: Call, due: Due) -> str:
    if due.oldest is None:
        return call.say(_NOTHING, kept=due.kept_back, months=due.months)
    oldest = call.language.short_date(due.oldest.astimezone(call.language.zone).date())
    return call.say(_LINE, rows=due.rows, kept=due.kept_back, months=due.months, oldest=oldest)


def _as_json(due: Due) -> Mapping[str, object]:
    return {
        "kind": due.kind.code,
        "months": due.months,
        "before": due.before.isoformat(),
        "due": due.rows,
        "kept_back": {keeps.code: rows for keeps, rows in due.kept.items()},
        "oldest": due.oldest.isoformat() if due.oldest else None,
    }
