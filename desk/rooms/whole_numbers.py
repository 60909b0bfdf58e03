"""Whole numbers of people are shown here or nowhere: for a reason, in the journal before they are seen."""

from __future__ import annotations

from dataclasses import dataclass

from desk.data import offices
from desk.domain.approvals import Wish
from desk.domain.errors import ReasonMissing
from desk.domain.journal import Action
from desk.domain.staff import Staff
from desk.domain.whole_errors import NothingMasked, TooManyWhole
from desk.domain.whole_numbers import MOST_PEOPLE, Whole, Why, people_of
from desk.rooms.work import Workbench


@dataclass(frozen=True, slots=True)
class Shown:
    """What may be seen now, and for how many seconds."""

    numbers: tuple[Whole, ...]
    seconds: int


class WholeNumbers:
    """Lets somebody see what every list masks."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def show(self, staff: Staff, numbers: tuple[Whole, ...], why: Why, reason: str) -> Shown:
        """Return numbers to be shown, once the journal holds who looks at them and why.

        Raises:
            NotAllowed: no role of this person allows it.
            NothingMasked: there is no number of a person among them.
            TooManyWhole: they are numbers of more people than one look may be about.
            ReasonMissing: no reason is given in words.
            OfficeUnavailable: the journal cannot be written; nothing is shown.
        """
        reason = " ".join(reason.split())
        with self._bench.work(staff, Action.NIK_SHOWN) as work:
            if not numbers:
                raise NothingMasked
            if people_of(numbers) > MOST_PEOPLE:
                raise TooManyWhole(people_of(numbers), MOST_PEOPLE)
            if not reason:
                raise ReasonMissing
            seconds = work.settings.whole_seconds
            first, *others = dict.fromkeys(subject for each in numbers for subject in each.subjects)
            work.subject, work.also_about = first, others
            work.reason = reason
            shown = sorted({each.number.code for each in numbers})
            work.facts = {"why": why.code, "shown": shown, "seconds": seconds}
        return Shown(numbers, seconds)

    def for_report(self, staff: Staff, report: str, about: str, rows: int, reason: str) -> None:
        """Note that whole NIKs of many leave in a report, before its file is written.

        ``about`` is what of the report: its day, span or number. Whoever may not, needs the head's approval
        for this report and ``about``, which is spent by this.

        Raises:
            NotAllowed: no role of this person allows it, and no approval is there.
            ReasonMissing: no reason is given in words.
        """
        reason = " ".join(reason.split())
        subject = subject_of(report, about)
        with self._bench.work(staff, Action.NIKS_SHOWN, Wish(Action.NIKS_SHOWN, subject)) as work:
            if not reason:
                raise ReasonMissing
            work.subject = subject
            work.reason = reason
            work.facts = {"rows": rows}

    def seconds(self) -> int:
        """Return how long whole numbers are shown."""
        with self._bench.look() as db:
            return offices.read_settings(db).whole_seconds


def subject_of(report: str, about: str) -> str:
    """Return under which name the journal, and the head's approval, know the whole NIKs of one report."""
    return f"report:{report}:{about}"[:80].rstrip(":")
