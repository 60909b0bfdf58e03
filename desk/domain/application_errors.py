"""What the counter can be refused with: facts, never sentences; the window makes the sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from desk.domain.applications import Warned
from desk.domain.collecting import ToShow
from desk.domain.errors import DeskError
from desk.domain.services import Text
from desk.domain.text import Word


@dataclass(eq=False)
class ApplicationUnderWay(DeskError):
    """This person has an open application for this service."""

    number: str


@dataclass(eq=False)
class ApplicationMovedOn(DeskError):
    """The application is no longer in the state this step starts from; somebody was faster."""

    number: str
    state: Word
    holder: str = ""


@dataclass(eq=False)
class ServiceUnknown(DeskError):
    """The catalogue in force has no service of this code."""

    service: str


@dataclass(eq=False)
class NikUnusable(DeskError):
    """The digits cannot be those of a NIK; somebody without one is taken in without."""

    why: Word


@dataclass(eq=False)
class NotEntitled(DeskError):
    """A rule of the service speaks against it for this person; the catalogue says which."""

    says: Text


@dataclass(eq=False)
class ReasonForDoubt(DeskError):
    """Something speaks against taking it in; it is taken with a reason in words."""

    warned: tuple[Warned, ...]


@dataclass(eq=False)
class SubjectUnknown(DeskError):
    """It is not written yet whom the application is about, or under which NIK their card is printed."""

    number: str


@dataclass(eq=False)
class PapersMissing(DeskError):
    """Documents of the checklist are neither brought nor noted as missing."""

    documents: tuple[Text, ...]


@dataclass(eq=False)
class AlreadyCollected(DeskError):
    """The document was handed over before."""

    number: str
    taker: str
    staff: str
    at: datetime


@dataclass(eq=False)
class NotReadyYet(DeskError):
    """The document is not on the shelf."""

    number: str
    state: Word


@dataclass(eq=False)
class ProxyNotAllowed(DeskError):
    """This service's document is given to the holder or their family only."""

    service: Text | Word


@dataclass(eq=False)
class HolderCannotTake(DeskError):
    """The person this service's document is about is a child or has died: somebody else takes it."""

    service: Text | Word


@dataclass(eq=False)
class NotVerifiedYet(DeskError):
    """The card is printed, but the application for it has not been verified."""

    number: str
    state: Word


@dataclass(eq=False)
class CheckLost(DeskError):
    """The check ran out, or was finished or taken over by somebody else before this step."""


@dataclass(eq=False)
class NothingCorrected(DeskError):
    """Every field of the form is to stay as it is."""


@dataclass(eq=False)
class VerifiedByFirst(DeskError):
    """The first pair of eyes has verified the form as it stands; the second cannot write another."""

    staff: str


@dataclass(eq=False)
class CardAtWork(DeskError):
    """The card that was tied for the old NIK is in somebody's hands, or made."""

    state: Word
    holder: str = ""


@dataclass(eq=False)
class NothingToCheck(DeskError):
    """Nothing waits to be verified under this filter, or only what one has verified oneself."""


@dataclass(eq=False)
class FindingsDisagree(DeskError):
    """The verdict does not follow from the findings.

    What is verified has no document but in order ones and none without a finding; what is returned has
    something to be mended.
    """

    verdict: Word


@dataclass(eq=False)
class NumberUnreadable(DeskError):
    """The number does not have the shape of this kind of document."""

    kind: Word
    text: str


@dataclass(eq=False)
class SeatTaken(DeskError):
    """The half-hour is full by now."""

    day: date
    begins: time


@dataclass(eq=False)
class NotShown(DeskError):
    """Something that has to be shown when this document is collected was not ticked."""

    missing: tuple[ToShow, ...]
