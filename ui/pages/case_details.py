"""A case in the details: both records, what speaks for and against, their cards, and what was decided."""

from __future__ import annotations

from collections.abc import Sequence

from desk.domain.journal import Entry
from desk.domain.likeness import Evidence
from desk.domain.overlap_steps import Standing, Steps, steps_of, steps_of_hold
from desk.domain.person_cases import (
    CaseDecision,
    CaseDocument,
    CaseFile,
    CaseSide,
    PastDecision,
    PersonCase,
)
from desk.domain.printing import HoldReason, PrintJob
from desk.domain.record_answers import record_answer, status_of
from desk.domain.search import Person
from desk.domain.text import Word, mark
from ui.language import Language
from ui.masking import masked, masked_but
from ui.tables.case_columns import CENTRAL_BADGES, decision_badge, niks, percent
from ui.tables.ended_columns import spoken_end
from ui.widgets.detail_panel import DetailPanel, Happening
from ui.widgets.for_and_against import ForAndAgainst
from ui.widgets.job_story import told
from ui.widgets.two_sides import Side, TwoSides

RECORD_1 = mark("cases", "Record 1")
RECORD_2 = mark("cases", "Record 2")
_LEFT = mark("cases", "Record 1 (left)")
_RIGHT = mark("cases", "Record 2 (right)")
_SUBTITLE = mark("cases", "{percent} alike · found on {day}")
_DECIDED = mark("cases", "{decision}: decided by {who} on {when}.")
_STAYS = mark("cases", "NIK {nik} stays.")
_FOR = mark("cases", "Speaks for one person")
_AGAINST = mark("cases", "Speaks against it")
_CARDS = mark("cases", "Cards")
_NO_CARDS = mark("cases", "Neither of the two has a card.")
_APPLIED = mark("cases", "Applications")
_DECISIONS = mark("cases", "Decisions")
_LETTERS = mark("cases", "Letters")
_LETTER_MADE = {
    "case_citizen": mark("cases", "Letter to the citizen"),
    "case_centre": mark("cases", "Letter to the centre"),
}
_SEXES = {"L": mark("person", "Male"), "P": mark("person", "Female")}
_KK = mark("cases", "KK")
_FAMILY_FROM = 8
"""Lines from here on stand there only where a list said something."""
_TITLES = (
    mark("cases", "NIK"),
    mark("cases", "Name"),
    mark("cases", "Born"),
    mark("cases", "Sex"),
    mark("cases", "Address"),
    mark("cases", "Kelurahan"),
    mark("cases", "Record status"),
    mark("cases", "Recorded"),
    mark("cases", "Mother's name"),
    _KK,
)

_CITIZEN = mark("central", "What the citizen does")
_OFFICE = mark("central", "What the office does")
_STANDS = mark("cases", "Where both stand")
_DOCUMENTS = mark("cases", "Documents")
_HISTORY = mark("cases", "What happened so far")
_NOTHING_HAPPENED = mark("cases", "Nobody has worked on a card or an application of the two yet.")
_SCANS = mark("cases", "{document} · {n} scans")
_PAPER = mark("cases", "{document} · the paper was shown")
_IN_SLOT = mark("cases", "{stand}, slot {slot}")
_ON = mark("cases", "{stand} on {day}")
_SHOWN_ENTRIES = 40
"""Lines of history; of a pair with more, the oldest are in the journal of each card."""


def show_case(panel: DetailPanel, file: CaseFile, language: Language) -> None:
    """Show one case from top to bottom."""
    case, say = file.case, language.say
    _head(panel, case, language)
    for title, side in ((RECORD_1, case.one), (RECORD_2, case.other)):
        for person in side.ended:
            panel.say(f"{say(title)}: {spoken_end(person, language)}", "bad")
    panel.add(TwoSides(say(_LEFT), say(_RIGHT), _sides(case, language), panel))
    panel.add(_evidence(case, language, panel))
    _stands(panel, file, language)
    cards = _cards(case, language)
    panel.history(cards or [Happening("", say(_NO_CARDS))], say(_CARDS))
    if file.applications:
        applied = [
            Happening(
                language.moment(one.received_at),
                f"{one.number} · {say(one.state.word)}",
                masked(one.subject.nik),
            )
            for one in file.applications
        ]
        panel.history(applied, say(_APPLIED))
    if file.documents:
        documents = [_document(case, one, language) for one in file.documents]
        panel.history(documents, say(_DOCUMENTS))
    if file.decisions:
        panel.history([_decision(case, one, language) for one in file.decisions], say(_DECISIONS))
    if file.letters:
        letters = [
            Happening(language.moment(each.at), _letter(each, say(word)), each.staff_name)
            for each in file.letters
            if (word := _LETTER_MADE.get(str(each.facts.get("report")))) is not None
        ]
        panel.history(letters, say(_LETTERS))
    happened = [
        Happening(language.moment(entry.at), told(entry, language), entry.staff_name)
        for entry in file.history[:_SHOWN_ENTRIES]
    ]
    panel.history(happened or [Happening("", say(_NOTHING_HAPPENED))], say(_HISTORY))


def show_steps(panel: DetailPanel, steps: Steps, language: Language) -> None:
    """Show what citizen and office do, numbered."""
    for title, words in ((_CITIZEN, steps.citizen), (_OFFICE, steps.office)):
        if words:
            panel.values(_numbered(words, language), language.say(title))


def show_central(panel: DetailPanel, person: Person, language: Language) -> None:
    """Show a record that the centre calls double, with the steps of citizen and office."""
    say, status = language.say, status_of(person.status)
    steps = steps_of_hold(HoldReason.NO_LONGER_READY, person.status)
    panel.begin(person.name, CENTRAL_BADGES[status], masked(person.nik))
    if steps.meaning is not None:
        panel.say(say(steps.meaning), "warn")
    show_steps(panel, steps, language)
    told = record_answer(person.status)
    panel.say(f"“{say(told.says)} {say(told.next)}”", "info")
    place = " · ".join(part for part in (person.village, person.district) if part)
    panel.values(
        (
            (say(_TITLES[2]), language.date(person.birth_date)),
            (say(_TITLES[4]), person.address),
            (say(_TITLES[5]), place),
            (say(_TITLES[7]), language.date(person.recorded_on)),
        )
    )


def _numbered(steps: Sequence[Word], language: Language) -> list[tuple[str, str]]:
    return [(f"{place}.", language.say(step)) for place, step in enumerate(steps, 1)]


def _head(panel: DetailPanel, case: PersonCase, language: Language) -> None:
    say = language.say
    names = case.one.name if case.one.name == case.other.name else f"{case.one.name} / {case.other.name}"
    found = say(_SUBTITLE).format(
        percent=percent(case.likeness, language), day=language.date(case.found_at.date())
    )
    panel.begin(names, decision_badge(case), found)
    if case.decision is not None:
        panel.say(_decided(case, language), "info")


def _decided(case: PersonCase, language: Language) -> str:
    assert case.decision is not None  # noqa: S101 - the caller looked
    said = language.say(_DECIDED).format(
        decision=language.say(case.decision.word), who=case.decided_by, when=language.moment(case.decided_at)
    )
    if case.decision is CaseDecision.SAME_PERSON:
        said += " " + language.say(_STAYS).format(nik=_shown(case, case.kept_nik))
    return said


def _shown(case: PersonCase, nik: str) -> str:
    """Return a NIK of a case masked but for what tells it from the other."""
    left, right = niks(case)
    return right if nik == case.other.nik else left


def _stands(panel: DetailPanel, file: CaseFile, language: Language) -> None:
    """Say where both records stand, and until somebody has decided for good, what is to be done."""
    lines = [
        (language.say(which), _stand(each, language))
        for which, found in zip((RECORD_1, RECORD_2), file.standings, strict=True)
        for each in found
    ]
    panel.values(lines, language.say(_STANDS))
    if file.case.decision is not CaseDecision.DIFFERENT_PEOPLE:
        stands = [each.stand for found in file.standings for each in found]
        show_steps(panel, steps_of(stands), language)


def _stand(standing: Standing, language: Language) -> str:
    stand = language.say(standing.stand.word)
    if standing.slot:
        return language.say(_IN_SLOT).format(stand=stand, slot=standing.slot)
    if standing.day is not None:
        return language.say(_ON).format(stand=stand, day=language.short_date(standing.day))
    return stand


def _document(case: PersonCase, one: CaseDocument, language: Language) -> Happening:
    pattern = language.say(_SCANS if one.scans else _PAPER)
    what = pattern.format(document=one.document.said(language.code), n=language.number(one.scans))
    which = RECORD_2 if one.nik == case.other.nik else RECORD_1
    return Happening(one.application, what, language.say(which))


def _letter(entry: Entry, word: str) -> str:
    number = entry.facts.get("number")
    return f"{word} · {number}" if number else word


def _sides(case: PersonCase, language: Language) -> list[Side]:
    left, right = (_values(side, language) for side in (case.one, case.other))
    lines = []
    for place, (title, one, other) in enumerate(zip(_TITLES, left, right, strict=True)):
        shown = (one, other)
        if place == 0:
            shown = niks(case)
        elif title is _KK:
            shown = masked_but(one, other)
        if one or other or place < _FAMILY_FROM:
            lines.append(Side(language.say(title), *shown, one == other))
    return lines


def _values(side: CaseSide, language: Language) -> tuple[str, ...]:
    born = language.date(side.birth_date).partition(", ")[2]
    sex = _SEXES.get(side.sex)
    rt_rw = f"RT {side.rt or '–'}/RW {side.rw or '–'}" if side.rt or side.rw else ""
    return (
        side.nik,
        side.name,
        ", ".join(part for part in (side.birth_place, born) if part),
        language.say(sex) if sex else side.sex,
        " ".join(part for part in (side.address, rt_rw) if part),
        side.place,
        language.say(status_of(side.status).word),
        language.short_date(side.recorded_on),
        side.mother,
        side.family_card,
    )


def _evidence(case: PersonCase, language: Language, panel: DetailPanel) -> ForAndAgainst:
    def said(chosen: Sequence[Evidence]) -> list[str]:
        strongest = sorted(chosen, key=lambda each: -abs(each.bits))
        return [f"{language.say(each.reason.word)}." for each in strongest]

    speaks_for = [each for each in case.likeness.evidence if each.bits > 0]
    against = [each for each in case.likeness.evidence if each.bits < 0]
    say = language.say
    return ForAndAgainst((say(_FOR), said(speaks_for)), (say(_AGAINST), said(against)), panel)


def _cards(case: PersonCase, language: Language) -> list[Happening]:
    return [
        _card(job, language, which)
        for which, side in ((RECORD_1, case.one), (RECORD_2, case.other))
        for job in side.jobs
    ]


def _card(job: PrintJob, language: Language, which: Word) -> Happening:
    say = language.say
    where = " · ".join(say(reason.word) for reason in job.holds)
    if job.cancel_reason is not None:
        where = say(job.cancel_reason.word)
    when = language.moment(job.printed_at) or language.short_date(job.recorded_on)
    what = f"{say(which)}: {say(job.kind.word)} · {say(job.state.word)}"
    return Happening(when, what, where or job.slot)


def _decision(case: PersonCase, past: PastDecision, language: Language) -> Happening:
    what = f"{language.say(past.decision.word)} – “{masked(past.reason)}”"
    if past.kept_nik:
        what += " " + language.say(_STAYS).format(nik=_shown(case, past.kept_nik))
    return Happening(language.moment(past.at), what, past.by)
