"""People who died or moved out, as the lists of the registry tell it, and what that does to their cards."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desk.domain.applications import Doubt
from desk.domain.errors import DeskError
from desk.domain.hints import Fact, Hint, HintKind
from desk.domain.names import name_words
from desk.domain.printing import CancelReason, HoldReason, JobState, PrintJob, Worded
from desk.domain.text import Word, mark, search_key


class End(Worded):
    """Why no card is printed for somebody any more."""

    DIED = ("died", mark("ended", "Died"))
    MOVED = ("moved", mark("ended", "Moved out"))

    @property
    def hold(self) -> HoldReason:
        """Why a card waits for a decision."""
        return HoldReason.DIED if self is End.DIED else HoldReason.MOVED_OUT

    @property
    def cancel(self) -> CancelReason:
        """Why a card is cancelled."""
        return CancelReason.DIED if self is End.DIED else CancelReason.MOVED

    @property
    def doubt(self) -> Doubt:
        """What speaks against an application."""
        return Doubt.DIED if self is End.DIED else Doubt.MOVED_OUT


class Effect(Worded):
    """What a recorded end did to a card or an application."""

    CANCELLED = ("cancelled", mark("ended", "The waiting card was cancelled"))
    HELD = ("held", mark("ended", "The card is held until somebody decides"))
    TO_WITHDRAW = ("to_withdraw", mark("ended", "The card is made; somebody decides whether it is withdrawn"))
    NOTED = ("noted", mark("ended", "The card was handed over; it is only noted"))
    DOUBTED = ("doubted", mark("ended", "The open application is doubtful; the verification decides"))


class EndDoubt(Worded):
    """Why a row of a list stands out that was kept."""

    NOT_CERTAIN = (
        "not_certain",
        mark("end_doubt", "Only the NIK, or only name and birth date agree; the card is held"),
    )
    CLAIMED = ("claimed", mark("end_doubt", "An operator had just taken the card; it is held"))
    CARD_MADE = ("card_made", mark("end_doubt", "The card is being made or is on the shelf; decide about it"))


class Decision(Worded):
    """What a person decided about a card whose holder died or moved."""

    WITHDRAWN = ("withdrawn", mark("ended", "Withdrawn"))
    KEPT = ("kept", mark("ended", "Given out all the same"))


@dataclass(frozen=True, slots=True)
class EndedPerson:
    """Somebody recorded as died or moved out."""

    id: int
    end: End
    nik: str
    name: str
    birth_date: date | None
    ended_on: date | None
    paper_number: str
    """Of the akta kematian or the SKPWNI, as the list gives it."""
    place: str
    import_id: int
    file: str

    def is_certainly(self, nik: str, name: str) -> bool:
        """Whether this is beyond doubt the person of a NIK and a name."""
        return bool(nik) and self.nik == nik and same_name(self.name, name)


@dataclass(frozen=True, slots=True)
class EndedCard:
    """A card that is made, and whose holder died or moved: a person decides what becomes of it."""

    effect_id: int
    person: EndedPerson
    job: PrintJob
    certain: bool
    """Whether NIK and name agree; else only one of them, or name and birth date."""
    transport: tuple[str, str] | None = None
    """Number and destination of the BAST under which it left."""


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same apart from spelling, titles and short forms.

    >>> same_name("Moch. Zaenal Abidin", "MUHAMMAD JAENAL ABIDIN"), same_name("SITI AMINAH", "SITI AISYAH")
    (True, False)
    """
    if search_key(one) == search_key(other):
        return True
    words = name_words(one)
    return bool(words) and words == name_words(other)


def effect_on(state: JobState, *, certain: bool) -> Effect | None:
    """Return what a recorded end does to a card in a state; a cancelled one is left as it is."""
    if state in (JobState.HELD, JobState.WAITING):
        return Effect.CANCELLED if certain else Effect.HELD
    if state is JobState.CLAIMED:
        return Effect.HELD
    if state is JobState.HANDED_OVER:
        return Effect.NOTED
    return None if state is JobState.CANCELLED else Effect.TO_WITHDRAW


_DAY_IN_NUMBER = re.compile(r"[-/](\d{2})(\d{2})(\d{4})[-/]")


def number_day(number: str) -> date | None:
    """Return the day that stands in the number of an akta or a SKPWNI, if one does.

    >>> number_day("3673-KM-04082020-0003")
    datetime.date(2020, 8, 4)
    """
    found = _DAY_IN_NUMBER.search(number)
    if found is None:
        return None
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


SAYS: dict[End, Word] = {
    End.DIED: mark("ended", "Recorded as died: akta {number}, {day}"),
    End.MOVED: mark("ended", "Recorded as moved out: {number}, {day}"),
}
"""What is said of somebody; day and number are dashes where the list gives none."""


_RECORDED = mark("evidence", "Recorded as")
_NUMBER = mark("evidence", "Akta or SKPWNI")
_DAY = mark("evidence", "Day")
_NAME = mark("evidence", "Name in the list")
_LIST = mark("evidence", "List")


def hints_of(ended: Iterable[EndedPerson]) -> tuple[Hint, ...]:
    """Return what speaks against an application for somebody recorded as died or moved out."""
    return tuple(Hint(HintKind.PERSON_ENDED, evidence=_evidence(one), grave=True) for one in ended)


def _evidence(one: EndedPerson) -> tuple[Fact, ...]:
    day = () if one.ended_on is None else (Fact(_DAY, one.ended_on),)
    number = (Fact(_NUMBER, one.paper_number),) if one.paper_number else ()
    return (Fact(_RECORDED, one.end.word), *number, *day, Fact(_NAME, one.name), Fact(_LIST, one.file))


@dataclass(eq=False)
class NothingToDecide(DeskError):
    """Somebody has decided about the card by now, or it is no longer made."""

    name: str


@dataclass(eq=False)
class HolderEnded(DeskError):
    """The holder of a card is recorded as died or moved out, and nobody has decided about the card."""

    name: str
    end: Word
    number: str
