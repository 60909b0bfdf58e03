"""The findings of a check in words: a row a document, and why a verdict is not possible yet."""

from __future__ import annotations

from collections.abc import Sequence

from desk.domain.applications import Brought
from desk.domain.services import Original
from desk.domain.text import mark
from desk.domain.verification import is_about_somebody
from ui.language import Language
from ui.pages.verification_changes import changes_of_line
from ui.pages.verification_state import Case, CheckState, SheetLine
from ui.widgets.finding_list import FINDING_BADGES, NOT_SEEN, FindingRow

_FRESH = mark("check", "new since then")
_OTHER = mark("check", "changed since then")
_NO_FILE = mark("check", "no file")
_FILES = mark("check", "files: {n}")
_NOT_BROUGHT = mark("check", "not brought")
_SINCE = mark("check", "as in round {n}")
_THEN_BY = mark("check", "Round {n}, {moment}, {name}: {finding}")
_UNSEEN = mark("check", "Not looked at yet: {names}.")
_WRONG = mark("check", "Not in order: {names}.")
_NOBODY = mark(
    "check", "It does not say yet whom it is about: F2 fills in name and birth date, and the NIK for a card."
)
_UNMET = mark("check", "Asked for and not there: {names}.")
_NOTHING_WRONG = mark("check", "Nothing has to be mended.")
_AND_MORE = mark("check", "{names} and {n} more")
_NAMED = 3
_SEE_ALL = mark(
    "check", "Look at the rest first, so that the applicant hears of everything at once: {names}."
)


def finding_rows(state: CheckState, language: Language) -> tuple[FindingRow, ...]:
    """Return the documents as the list shows them."""
    return tuple(_row(line, language) for line in state.lines)


def earlier_words(line: SheetLine, case: Case, language: Language) -> str:
    """Return what the last round found of a document, and what became another since."""
    earlier, last = line.earlier, case.last_round
    changes = changes_of_line(line, language)
    if earlier is None or last is None:
        return "\n".join(changes)
    finding = language.say(earlier.kind.word) + (f" – {earlier.note}" if earlier.note else "")
    then = language.say(_THEN_BY).format(
        n=language.number(last.round), moment=language.moment(last.at), name=last.staff, finding=finding
    )
    return "\n".join([then, *changes])


def why_not_verify(state: CheckState, language: Language) -> str:
    """Return why it cannot be called verified, empty when it can."""
    if state.wrong:
        return language.say(_WRONG).format(names=_names(state.wrong, language))
    if not is_about_somebody(state.case.application, state.case.service):
        return language.say(_NOBODY)
    if state.unseen:
        return language.say(_UNSEEN).format(names=_names(state.unseen, language))
    unmet = [state.case.name_of(document, language.code) for document in state.unmet()]
    return language.say(_UNMET).format(names=", ".join(unmet)) if unmet else ""


def why_not_return(state: CheckState, language: Language) -> str:
    """Return why it cannot be sent back, empty when it can."""
    if not state.wrong:
        return language.say(_NOTHING_WRONG)
    return language.say(_SEE_ALL).format(names=_names(state.unseen, language)) if state.unseen else ""


def _names(lines: Sequence[SheetLine], language: Language) -> str:
    """Return the first few by name; the list beside shows them all."""
    shown = ", ".join(line.name for line in lines[:_NAMED])
    more = len(lines) - _NAMED
    return language.say(_AND_MORE).format(names=shown, n=language.number(more)) if more > 0 else shown


def _row(line: SheetLine, language: Language) -> FindingRow:
    say, number = language.say, language.number
    about: list[str] = []
    if line.carried:
        about.append(say(_SINCE).format(n=number(line.earlier_round)))
    if line.note:
        about.append(f"“{line.note}”")
    if line.brought is Brought.MISSING:
        about.append(say(_NOT_BROUGHT))
    if line.number:
        about.append(line.number)
    about.append(say(_FILES).format(n=number(len(line.files))) if line.files else say(_NO_FILE))
    if line.original is not Original.COPY:
        about.append(say(line.original.word))
    badge = FINDING_BADGES[line.kind] if line.kind is not None else NOT_SEEN
    fresh = say(_FRESH if line.is_new else _OTHER) if line.fresh else ""
    return FindingRow(line.document, line.name, badge, " · ".join(about), fresh)
