"""What the lists of the overlap desk say: pairs that may be one person, and records double at the centre."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.likeness import Likeness, Reason
from desk.domain.person_cases import CaseDecision, PersonCase
from desk.domain.record_answers import status_of
from desk.domain.record_status import RecordStatus
from desk.domain.search import Person
from desk.domain.text import Word, mark
from ui.language import Language
from ui.masking import masked_but
from ui.palette import Tone
from ui.tables.columns import Align, Column
from ui.widgets.status_badge import Badge

DECISION_BADGES = {
    CaseDecision.SAME_PERSON: Badge(mark("cases", "One person"), Tone.GOOD, "user"),
    CaseDecision.DIFFERENT_PEOPLE: Badge(mark("cases", "Different people"), Tone.NEUTRAL, "people"),
    CaseDecision.WAIT_FOR_CENTRE: Badge(mark("cases", "Waits for the centre"), Tone.INFO, "clock"),
    CaseDecision.DATA_OFFICER: Badge(mark("cases", "Data officer"), Tone.INFO, "send"),
}
TO_DECIDE = Badge(mark("cases", "To be decided"), Tone.WARN, "question")
CENTRAL_BADGES = {
    RecordStatus.DUPLICATE_RECORD: Badge(RecordStatus.DUPLICATE_RECORD.word, Tone.WARN, "people"),
    RecordStatus.ADJUDICATE_RECORD: Badge(RecordStatus.ADJUDICATE_RECORD.word, Tone.WARN, "question"),
}

# Shorter than the sentences of the reasons, which the details show.
_SHORT: Mapping[Reason, Word] = {
    Reason.SAME_NAME: mark("cases", "same name"),
    Reason.NAME_SPELLED_OTHERWISE: mark("cases", "name spelled otherwise"),
    Reason.NAME_MISTYPED: mark("cases", "name mistyped"),
    Reason.NAME_SHORTENED: mark("cases", "name shortened"),
    Reason.NAME_PART_MISSING: mark("cases", "part of the name missing"),
    Reason.NAME_ORDER: mark("cases", "name in another order"),
    Reason.SAME_BIRTH_DATE: mark("cases", "same birth date"),
    Reason.DAY_AND_MONTH_SWAPPED: mark("cases", "day and month swapped"),
    Reason.BIRTH_DATE_MISTYPED: mark("cases", "birth date mistyped"),
    Reason.SAME_MOTHER: mark("cases", "same mother"),
    Reason.SAME_FAMILY_CARD: mark("cases", "same KK"),
    Reason.SAME_VILLAGE: mark("cases", "same kelurahan"),
    Reason.NIK_MISTYPED: mark("cases", "NIK mistyped"),
}
_SAYS_HOW = frozenset(
    (Reason.NAME_MISTYPED, Reason.NAME_SHORTENED, Reason.NAME_PART_MISSING, Reason.NAME_ORDER)
)
_SHOWN = 3
_SURE = 99
"""Percent; no score is certain."""
_PERCENT = mark("cases", "{n} %")


def percent(likeness: Likeness, language: Language) -> str:
    """Return a score as people read it."""
    return language.say(_PERCENT).format(n=min(_SURE, round(100 * likeness.score)))


def short_reasons(likeness: Likeness, language: Language) -> str:
    """Return what tells most about a pair, in a few words."""
    known = [each.reason for each in likeness.evidence if each.reason in _SHORT]
    if Reason.NAME_SPELLED_OTHERWISE in known and _SAYS_HOW.intersection(known):
        known.remove(Reason.NAME_SPELLED_OTHERWISE)
    return " · ".join(language.say(_SHORT[reason]) for reason in known[:_SHOWN])


def all_reasons(likeness: Likeness, language: Language) -> str:
    """Return every reason as a line."""
    return "\n".join(language.say(each.reason.word) for each in likeness.evidence)


def decision_badge(case: PersonCase) -> Badge:
    """Return what was decided about a case."""
    return DECISION_BADGES[case.decision] if case.decision is not None else TO_DECIDE


def niks(case: PersonCase) -> tuple[str, str]:
    """Return both NIKs masked but for what tells them apart."""
    return masked_but(case.one.nik, case.other.nik)


def _decided(case: PersonCase, language: Language) -> str:
    return " · ".join(part for part in (language.moment(case.decided_at), case.decided_by) if part)


CASE_COLUMNS: tuple[Column[PersonCase], ...] = (
    Column("score", mark("cases", "Alike"), lambda case, say: percent(case.likeness, say), 7, Align.RIGHT),
    Column("one", mark("cases", "Record 1"), lambda case, _: case.one.name, 19, tip=lambda c, _: c.one.name),
    Column(
        "other", mark("cases", "Record 2"), lambda case, _: case.other.name, 19, tip=lambda c, _: c.other.name
    ),
    Column(
        "reasons",
        mark("cases", "Because"),
        lambda case, say: short_reasons(case.likeness, say),
        26,
        tip=lambda case, say: all_reasons(case.likeness, say),
    ),
    Column("since", mark("cases", "Found on"), lambda case, say: say.short_date(case.found_at.date()), 11),
    Column("one_nik", mark("cases", "NIK 1"), lambda case, _: niks(case)[0], 18),
    Column("other_nik", mark("cases", "NIK 2"), lambda case, _: niks(case)[1], 18),
    Column("decided", mark("cases", "Decided"), _decided, 28, shown=False),
)
CENTRAL_COLUMNS: tuple[Column[Person], ...] = (
    Column("name", mark("cases", "Name"), lambda person, _: person.name, 24, tip=lambda p, _: p.name),
    Column("nik", mark("cases", "NIK"), lambda person, _: masked_but(person.nik, "")[0], 18),
    Column(
        "status",
        mark("cases", "At the centre"),
        width=26,
        badge=lambda person: CENTRAL_BADGES[status_of(person.status)],
    ),
    Column("village", mark("cases", "Kelurahan"), lambda person, _: person.village or person.district, 20),
    Column("recorded", mark("cases", "Recorded"), lambda person, say: say.short_date(person.recorded_on), 12),
)
