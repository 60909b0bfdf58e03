"""What is done with cases of the overlap desk: decide one or several, write letters, compare everybody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from desk.domain.approvals import release_by_case
from desk.domain.person_cases import LETS_GO, CaseDecision, CaseLetter, Comparison, PersonCase
from desk.domain.text import Word, mark
from reports import case_letters
from reports.document import Document, Face
from ui.dialogs.decide_case import DecideCaseDialog
from ui.masking import masked
from ui.pages.page import Page
from ui.pages.saving import ask_where, write_paper
from ui.pages.work_steps import Steps
from ui.tables.case_columns import niks

_ON_THE_SCREEN = mark("case_reason", "Compared on the screen, side by side")
REASONS: Mapping[CaseDecision, tuple[Word, ...]] = {
    CaseDecision.SAME_PERSON: (
        mark("case_reason", "Fingerprints are the same"),
        mark("case_reason", "The holder was here and confirmed it with the KK"),
        mark("case_reason", "Recorded again after moving"),
        mark("case_reason", "Answer of the centre"),
    ),
    CaseDecision.DIFFERENT_PEOPLE: (
        mark("case_reason", "Fingerprints are different"),
        mark("case_reason", "Twins or siblings, according to the KK"),
        mark("case_reason", "Same name only; mothers or addresses are different"),
        mark("case_reason", "Answer of the centre"),
    ),
    CaseDecision.WAIT_FOR_CENTRE: (
        mark("case_reason", "Letter sent to the centre"),
        mark("case_reason", "Record status is still being compared for doubles"),
        _ON_THE_SCREEN,
    ),
    CaseDecision.DATA_OFFICER: (
        mark("case_reason", "SIAK has to be looked into"),
        mark("case_reason", "KK of both records is needed"),
        mark("case_reason", "The holder has to be called in"),
    ),
}
_YES = {
    CaseDecision.SAME_PERSON: mark("case_step", "One person"),
    CaseDecision.DIFFERENT_PEOPLE: mark("case_step", "Different people"),
    CaseDecision.WAIT_FOR_CENTRE: mark("case_step", "Waits for the centre"),
    CaseDecision.DATA_OFFICER: mark("case_step", "To the data officer"),
}
_TITLES = {
    CaseDecision.SAME_PERSON: mark("case_step", "One person: NIK {kept} stays"),
    CaseDecision.DIFFERENT_PEOPLE: mark("case_step", "Different people"),
    CaseDecision.WAIT_FOR_CENTRE: mark("case_step", "Wait for the centre"),
    CaseDecision.DATA_OFFICER: mark("case_step", "Send to the data officer"),
}
_EFFECTS = {
    CaseDecision.SAME_PERSON: mark(
        "case_step",
        "{who}: the waiting card under NIK {gone} is cancelled; the card under NIK {kept} may be printed.",
    ),
    CaseDecision.DIFFERENT_PEOPLE: mark(
        "case_step", "{who}: both cards may be printed, and this pair is never asked about again."
    ),
    CaseDecision.WAIT_FOR_CENTRE: mark(
        "case_step", "{who}: cards that are held stay held until the centre answers."
    ),
    CaseDecision.DATA_OFFICER: mark(
        "case_step", "{who}: cards that are held stay held; the data officer looks into it."
    ),
}
_BEFORE = mark(
    "case_step",
    "Decided on {when} by {by}: {decision}. The new decision takes its place, and what the earlier one did to"
    " the cards is taken back first; a card printed since stays printed.",
)
_SOME_BEFORE = mark(
    "case_step",
    "{n} of these cases are decided already. The new decision takes the place of theirs, and what those did"
    " to the cards is taken back first.",
)
_BOTH = mark("case_step", "{one} and {other}")
_CASES = mark("case_step", "{n} cases")
_ABOUT_LETTERS = (CaseDecision.SAME_PERSON, CaseDecision.WAIT_FOR_CENTRE)
"""After these the centre has to be written to."""


class CaseSteps(QObject):
    """Asks, does and tells; the page says about which cases."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def decide(self, cases: Sequence[PersonCase], decision: CaseDecision, kept_nik: str = "") -> None:
        """Ask for the reason of a decision, and take it; ``kept_nik`` for one person in one case.

        What lets cards go needs the head.
        """
        wishes = [
            release_by_case(case.id, decision, keeps_first=kept_nik == case.one.nik)
            for case in (cases if decision in LETS_GO else ())
        ]
        self._page.with_approval(wishes, lambda typed: self._ask_why(cases, decision, kept_nik, typed))

    def _ask_why(
        self, cases: Sequence[PersonCase], decision: CaseDecision, kept_nik: str, typed: str
    ) -> None:
        page = self._page
        reasons = [*([typed] if typed else ()), *(page.say(reason) for reason in REASONS[decision])]
        facts = self._facts(cases, kept_nik)
        title = page.say(_TITLES[decision]).format(**facts)
        effect = page.say(_EFFECTS[decision]).format(**facts)
        yes = page.say(_YES[decision])
        reason = DecideCaseDialog.ask(page, title, effect, self._before(cases), yes, reasons)
        if reason is None:
            return
        if len(cases) == 1:
            page.run(
                lambda: page.office.overlap_desk.decide(
                    page.staff, cases[0], decision, reason, kept_nik=kept_nik
                ),
                self._told_one,
            )
        else:
            page.run(
                lambda: page.office.overlap_desk.decide_together(page.staff, cases, decision, reason),
                lambda done: self._told_several(done, decision),
            )

    def save_letter(self, case: PersonCase, letter: CaseLetter) -> None:
        """Write a letter about a case as a PDF; its number is drawn when it is clear where it goes."""
        page, code = self._page, self._page.language.code

        def made(number: str = "") -> Document:
            return case_letters.fill(page.office, page.staff, case.id, letter, page.say, code, number)

        def numbered() -> Document:
            return made(page.office.overlap_desk.write_letter(page.staff, case.id, letter))

        def write(path: Path) -> None:
            page.run(numbered, lambda document: write_paper(page, document, Face.PDF, path))

        page.run(made, lambda draft: ask_where(page, draft, Face.PDF, write), line="save paper")

    def compare(self) -> None:
        """Compare all people of the office with each other, with progress and a way to stop."""
        page = self._page
        steps = Steps(page)
        steps.entered.connect(lambda step: page.progress.begin(page.say(step), steps))
        page.run(
            lambda: page.office.overlap_desk.compare(page.staff, None, steps.tell, steps.cancelled),
            self._told_compared,
            saying=self.tr("Comparing all people"),
            progress=steps,
        )

    def _facts(self, cases: Sequence[PersonCase], kept_nik: str) -> Mapping[str, str]:
        page = self._page
        if len(cases) > 1:
            return {"who": page.say(_CASES).format(n=page.language.number(len(cases)))}
        case = cases[0]
        one, other = niks(case)
        kept, gone = (other, one) if kept_nik == case.other.nik else (one, other)
        who = case.one.name
        if case.other.name != who:
            who = page.say(_BOTH).format(one=who, other=case.other.name)
        return {"who": who, "kept": kept, "gone": gone}

    def _before(self, cases: Sequence[PersonCase]) -> str:
        page = self._page
        decided = [case for case in cases if case.decision is not None]
        if not decided:
            return ""
        first = decided[0]
        if len(cases) > 1 or first.decision is None:
            return page.say(_SOME_BEFORE).format(n=page.language.number(len(decided)))
        when, decision = page.language.moment(first.decided_at), page.say(first.decision.word)
        return page.say(_BEFORE).format(when=when, by=first.decided_by, decision=decision)

    def _told_one(self, case: PersonCase) -> None:
        page = self._page
        decision = page.say(case.decision.word) if case.decision is not None else ""
        words = masked(self.tr("{name}: {decision}.").format(name=case.one.name, decision=decision))
        if case.decision in _ABOUT_LETTERS:
            letter = self.tr("Letter to the centre")
            page.context.notices.offer(words, letter, lambda: self.save_letter(case, CaseLetter.CENTRE))
        else:
            page.context.notices.info(words)

    def _told_several(self, done: int, decision: CaseDecision) -> None:
        page = self._page
        words = self.tr("%n case(s) decided: {decision}.", "", done)
        page.context.notices.info(words.format(decision=page.say(decision.word)))

    def _told_compared(self, done: Comparison) -> None:
        number = self._page.language.number
        words = self.tr(
            "{people} people compared: {likely} pairs look like one person, {new} of them new; {held} cards"
            " are held now."
        )
        self._page.context.notices.info(
            words.format(
                people=number(done.people),
                likely=number(done.likely),
                new=number(done.new),
                held=number(done.held),
            )
        )
