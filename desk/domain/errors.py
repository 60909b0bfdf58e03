"""Every refusal the office can give: facts, never sentences; the window makes the sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.text import Word


class DeskError(Exception):
    """Something the person in front of the screen can understand and mend."""


@dataclass(eq=False)
class NotAllowed(DeskError):
    """The action needs a role this person does not have."""

    action: Word
    needed: tuple[Word, ...]


@dataclass(eq=False)
class WrongPassword(DeskError):
    """Name and password do not belong together, or the account is closed."""


@dataclass(eq=False)
class NameTaken(DeskError):
    """Another staff member already signs in under this name."""

    login: str


@dataclass(eq=False)
class WeakPassword(DeskError):
    """The password is too short, or made of what is tried first."""

    why: Word
    shortest: int


@dataclass(eq=False)
class NotFound(DeskError):
    """Nothing here has this number."""

    what: Word
    number: str


@dataclass(eq=False)
class PlaceNotKnown(DeskError):
    """A kecamatan or kelurahan asked for is not one of the city."""

    place: str
    why: Word


@dataclass(eq=False)
class NotByChannel(DeskError):
    """A report was asked for one channel that cannot be told so."""

    why: Word


@dataclass(eq=False)
class NotByPlace(DeskError):
    """A report that is told for the whole city, or only by kecamatan, was asked for less than that."""


@dataclass(eq=False)
class ReasonMissing(DeskError):
    """The step is only taken with a reason in words."""


@dataclass(eq=False)
class FieldMissing(DeskError):
    """A field that the step needs is empty."""

    field: Word


@dataclass(eq=False)
class SettingUnusable(DeskError):
    """A setting the office cannot work with."""

    value: str
    why: Word


@dataclass(eq=False)
class NothingWaiting(DeskError):
    """No card is waiting under this filter."""


@dataclass(eq=False)
class NotEnough(DeskError):
    """The books hold less stock than the step takes."""

    goods: Word
    wanted: int
    in_stock: int


@dataclass(eq=False)
class JobMovedOn(DeskError):
    """The print job is no longer in the state this step starts from; somebody was faster."""

    job_id: int
    state: Word
    holder: str = ""


@dataclass(eq=False)
class ClaimLost(DeskError):
    """The claim ran out or was given to somebody else before this step."""

    job_id: int


@dataclass(eq=False)
class CardAlreadyUnderWay(DeskError):
    """A live print job for this NIK and card kind exists already."""

    job_id: int
    state: Word


@dataclass(eq=False)
class ListChanged(DeskError):
    """The office changed since the preview; look at the preview again before confirming."""


@dataclass(eq=False)
class NothingToHandOver(DeskError):
    """No printed card is on the shelf for this destination."""


@dataclass(eq=False)
class OutcomesMissing(DeskError):
    """Cards whose printing began and whose outcome nobody has told; the step waits for them.

    ``whose`` names each operator with the number of cards.
    """

    count: int
    whose: tuple[str, ...] = ()


@dataclass(eq=False)
class DayIsClosed(DeskError):
    """The day's report is frozen; a correction is an addendum."""

    day: date
    number: str


@dataclass(eq=False)
class DayNotOver(DeskError):
    """A day that has not begun cannot be closed."""

    day: date


@dataclass(eq=False)
class DayStillOpen(DeskError):
    """An addendum needs a closed day first."""

    day: date


@dataclass(eq=False)
class StockDiffers(DeskError):
    """Counted stock differs from the books and nobody has said why."""

    goods: Word
    counted: int
    in_books: int


@dataclass(eq=False)
class NothingToUndo(DeskError):
    """There is no own step left in this shift that can be taken back."""


@dataclass(eq=False)
class CannotUndo(DeskError):
    """The last step can no longer be taken back, because something was built on it."""

    step: Word


@dataclass(eq=False)
class Cancelled(DeskError):
    """The person cancelled; nothing was written."""


@dataclass(eq=False)
class OfficeUnavailable(DeskError):
    """The database cannot be reached, is full, locked or damaged; nothing was written."""

    cause: Word
    cure: Word
    detail: str = ""


@dataclass(eq=False)
class AnswerMissing(OfficeUnavailable):
    """The server went away while it was keeping a step: nobody here knows whether that was written."""


@dataclass(eq=False)
class TextUnusable(DeskError):
    """A text the database cannot keep: too long for its field, or with signs that are none."""


@dataclass(eq=False)
class NotThereAnyMore(DeskError):
    """Something that was chosen, such as a kelurahan, is none the office knows."""


@dataclass(eq=False)
class OthersWereFaster(DeskError):
    """Somebody else changed the same records at the same moment; the server let this step go, unwritten."""


@dataclass(eq=False)
class AlreadyBooked(DeskError):
    """This very step is in the books already, although its answer did not arrive."""

    at: datetime


@dataclass(eq=False)
class OfficeNotSetUp(DeskError):
    """There is no office at this address yet."""

    where: str


@dataclass(eq=False)
class OfficeExists(DeskError):
    """An office is already kept at this address; it is not overwritten."""

    where: str


@dataclass(eq=False)
class SchemaTooNew(DeskError):
    """A newer version of the program has already worked on this office."""

    found: str


@dataclass(eq=False)
class SchemaTooOld(DeskError):
    """An earlier version of the program made this office, and nobody has brought it up to this one yet."""

    found: str


@dataclass(eq=False)
class OnNetworkShare(DeskError):
    """SQLite on a network share would be damaged by two PCs; an office of several PCs uses PostgreSQL."""

    path: str


@dataclass(eq=False)
class NotAnOffice(DeskError):
    """The file is not a database of this program, or is damaged."""

    path: str


@dataclass(eq=False)
class InSyncedFolder(DeskError):
    """A service copies this folder to the internet, file by file, which destroys an office that is open."""

    folder: str
    root: str


@dataclass(eq=False)
class PathTooLong(DeskError):
    """Folder and name together are longer than this PC opens; choose a folder closer to the drive."""

    folder: str
    longest: int
