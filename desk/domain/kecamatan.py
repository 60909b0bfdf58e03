"""Print requests of a kecamatan: what was asked, where each card stands, and why one is left over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desk.domain.applications import AppState, Doubt
from desk.domain.errors import DeskError
from desk.domain.printing import CancelReason, HoldReason, JobState, Worded
from desk.domain.record_status import RecordStatus
from desk.domain.text import Word, mark

CARD_AGE = 17
"""Years; the first KTP-el is given then, or at marriage (UU 24/2013, art. 63)."""
RECORDED_FROM = 16
"""Years; nobody is recorded earlier, so that nobody waits longer than a year for the birthday."""


class Stand(Worded):
    """Where the card somebody asked for stands, or why there is none."""

    NOT_17 = ("not_17", mark("kecamatan", "Not yet 17"))
    NOT_PRR = ("not_prr", mark("kecamatan", "Not PRR yet"))
    TO_CHECK = ("to_check", mark("kecamatan", "In the verification"))
    HELD = ("held", mark("kecamatan", "Held"))
    TO_PRINT = ("to_print", mark("kecamatan", "Waits to be printed"))
    PRINTING = ("printing", mark("kecamatan", "Being printed"))
    SPOILED = ("spoiled", mark("kecamatan", "Spoiled, printed again"))
    READY = ("ready", mark("kecamatan", "Ready to send"))
    SENT = ("sent", mark("kecamatan", "Sent"))
    MISSING = ("missing", mark("kecamatan", "Missing"))
    RECEIVED = ("received", mark("kecamatan", "Received"))
    COLLECTED = ("collected", mark("kecamatan", "Collected elsewhere"))
    SENT_ELSEWHERE = ("sent_elsewhere", mark("kecamatan", "Sent elsewhere"))
    DIED = ("died", mark("kecamatan", "Died"))
    MOVED = ("moved", mark("kecamatan", "Moved out"))
    CANCELLED = ("cancelled", mark("kecamatan", "Cancelled"))
    ENDED = ("ended", mark("kecamatan", "Request ended"))


ARRIVED = frozenset({Stand.SENT, Stand.RECEIVED})
"""The kecamatan has the card, or it is on its way there."""
SETTLED = ARRIVED | {
    Stand.COLLECTED, Stand.SENT_ELSEWHERE, Stand.DIED, Stand.MOVED, Stand.CANCELLED, Stand.ENDED,
}  # fmt: skip
"""Nothing more happens; a BAST tells it once."""
OURS = frozenset({Stand.TO_CHECK, Stand.HELD, Stand.TO_PRINT, Stand.PRINTING, Stand.SPOILED, Stand.READY})
"""What the office itself has to see to, so that it is late when the promised day is over."""

_SAYINGS: dict[Stand, Word] = {
    Stand.NOT_17: mark("leftover", "Not yet 17: the card is printed from {day} on"),
    Stand.NOT_PRR: mark("leftover", "Not PRR yet: {about}"),
    Stand.TO_CHECK: mark("leftover", "The office verifies the request first: {about}"),
    Stand.HELD: mark("leftover", "Held until the office has decided: {about}"),
    Stand.TO_PRINT: mark("leftover", "Waits to be printed"),
    Stand.PRINTING: mark("leftover", "Being printed"),
    Stand.SPOILED: mark("leftover", "The card was spoiled and is printed again"),
    Stand.READY: mark("leftover", "Ready for the next handover"),
    Stand.SENT: mark("leftover", "Sent under {number}"),
    Stand.MISSING: mark("leftover", "Sent under {number}, reported missing there"),
    Stand.RECEIVED: mark("leftover", "Received on {day} under {number}"),
    Stand.COLLECTED: mark("leftover", "Already collected at the office on {day}"),
    Stand.SENT_ELSEWHERE: mark("leftover", "Already sent elsewhere under {number}"),
    Stand.DIED: mark("leftover", "Recorded as died"),
    Stand.MOVED: mark("leftover", "Recorded as moved out"),
    Stand.CANCELLED: mark("leftover", "The card was cancelled: {about}"),
    Stand.ENDED: mark("leftover", "The request was ended: {about}"),
}
_NO_LIST = mark("leftover", "no list of the centre names this NIK")
_ABOUT: dict[str, Word] = {
    **{
        each.code: each.word
        for kind in (HoldReason, CancelReason, Doubt, RecordStatus, AppState)
        for each in kind
    },
    "": _NO_LIST,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a card stands, with the day, paper, or second reason that belongs to it."""

    stand: Stand
    about: str = ""
    """Code of what holds or ended it, or of the record status."""
    day: date | None = None
    number: str = ""

    @property
    def saying(self) -> Word:
        """The sentence, with {about}, {day} and {number} to be filled in."""
        return _SAYINGS[self.stand]

    @property
    def about_word(self) -> Word:
        """What ``about`` means."""
        return _ABOUT.get(self.about, _NO_LIST)


@dataclass(frozen=True, slots=True)
class Looked:
    """What decides where a requested card stands, as the books have it."""

    app_state: AppState
    not_before: date | None
    district_code: str
    job_state: JobState | None = None
    holds: tuple[HoldReason, ...] = ()
    cancel_reason: CancelReason | None = None
    spoiled: bool = False
    doubt: str = ""
    status: str = ""
    """The record status in the newest list of the centre, empty when none names the NIK."""
    bast: str = ""
    destination_code: str = ""
    missing: bool = False
    handed_over_on: date | None = None
    earlier_on: date | None = None
    """When an earlier card of this person was handed over, where the request has no card of its own."""
    ended: CancelReason | None = None
    """Whether the person is recorded as died or moved out."""


def standing(seen: Looked, today: date) -> Standing:
    """Return where a requested card stands."""
    if seen.app_state in (AppState.WITHDRAWN, AppState.REFUSED):
        return Standing(Stand.ENDED, seen.app_state.code)
    if seen.job_state in (JobState.SENT, JobState.HANDED_OVER):
        return _gone(seen)
    if seen.job_state is JobState.CANCELLED:
        return _cancelled(seen)
    if seen.app_state in _TO_CHECK:
        return Standing(Stand.TO_CHECK, seen.doubt or seen.app_state.code)
    if seen.not_before is not None and seen.not_before > today and seen.job_state is not JobState.PRINTED:
        return Standing(Stand.NOT_17, day=seen.not_before)
    return _in_the_office(seen)


def _in_the_office(seen: Looked) -> Standing:
    if seen.job_state is None:
        return _without_card(seen)
    if seen.job_state is JobState.HELD or seen.holds:
        return Standing(Stand.HELD, seen.holds[0].code if seen.holds else "")
    if seen.job_state is JobState.WAITING:
        return Standing(Stand.SPOILED if seen.spoiled else Stand.TO_PRINT)
    return Standing(Stand.READY if seen.job_state is JobState.PRINTED else Stand.PRINTING)


_TO_CHECK = (AppState.RECEIVED, AppState.CHECKING, AppState.SECOND_CHECK, AppState.RETURNED)


def _gone(seen: Looked) -> Standing:
    if not seen.bast or (seen.job_state is JobState.HANDED_OVER and not seen.destination_code):
        return Standing(Stand.COLLECTED, day=seen.handed_over_on)
    if seen.destination_code != seen.district_code:
        return Standing(Stand.SENT_ELSEWHERE, number=seen.bast)
    if seen.job_state is JobState.HANDED_OVER:
        return Standing(Stand.RECEIVED, day=seen.handed_over_on, number=seen.bast)
    return Standing(Stand.MISSING if seen.missing else Stand.SENT, number=seen.bast)


def _cancelled(seen: Looked) -> Standing:
    why = seen.cancel_reason
    if why in _ENDS:
        return Standing(_ENDS[why])
    return Standing(Stand.CANCELLED, why.code if why is not None else "")


_ENDS = {CancelReason.DIED: Stand.DIED, CancelReason.MOVED: Stand.MOVED}


def _without_card(seen: Looked) -> Standing:
    if seen.ended in _ENDS:
        return Standing(_ENDS[seen.ended])
    if seen.earlier_on is not None:
        return Standing(Stand.COLLECTED, day=seen.earlier_on)
    return Standing(Stand.NOT_PRR, seen.status)


@dataclass(frozen=True, slots=True)
class Asked:
    """One person a kecamatan asked a card for."""

    application_id: int
    number: str
    nik: str
    name: str
    birth_date: date | None
    village: str
    rt: str
    rw: str
    asked_on: date
    import_id: int
    file: str
    by: str
    """Who took the list in."""
    promised_on: date
    job_id: int | None
    standing: Standing

    def late(self, today: date) -> bool:
        """Whether the promised day is over and the office has still to do something."""
        return self.standing.stand in OURS and self.promised_on < today


@dataclass(frozen=True, slots=True)
class Leftover:
    """A requested person whose card is not in a bundle, and why, as it was said on that day's BAST."""

    position: int
    number: str
    nik: str
    name: str
    village: str
    asked_on: date
    standing: Standing


@dataclass(frozen=True, slots=True)
class Tally:
    """What was asked together, by a kecamatan, in a list or on a day, and what became of it."""

    asked: int = 0
    arrived: int = 0
    ready: int = 0
    left: int = 0
    late: int = 0


def tally(asked: Iterable[Asked], today: date) -> Tally:
    """Count requests: every one has arrived, is ready, is settled otherwise, or is left over."""
    rows = tuple(asked)
    stands = [row.standing.stand for row in rows]
    return Tally(
        len(rows),
        sum(stand in ARRIVED for stand in stands),
        sum(stand is Stand.READY for stand in stands),
        sum(stand is not Stand.READY and stand not in SETTLED for stand in stands),
        sum(row.late(today) for row in rows),
    )


@dataclass(frozen=True, slots=True)
class AskedTogether:
    """One list of a kecamatan, or with no list all that was asked on a day."""

    day: date
    import_id: int
    file: str
    by: str
    tally: Tally


def together(asked: Iterable[Asked], today: date, *, by_day: bool) -> tuple[AskedTogether, ...]:
    """Return requests list by list, or day by day, the newest first."""
    groups: dict[tuple[date, int], list[Asked]] = {}
    for row in asked:
        groups.setdefault((row.asked_on, 0 if by_day else row.import_id), []).append(row)
    return tuple(
        AskedTogether(
            day,
            import_id,
            "" if by_day else rows[0].file,
            "" if by_day else rows[0].by,
            tally(rows, today),
        )
        for (day, import_id), rows in sorted(groups.items(), reverse=True)
    )


@dataclass(frozen=True, slots=True)
class KecamatanLine:
    """One kecamatan in the overview."""

    code: str
    name: str
    asked_today: int
    tally: Tally
    ready: int = 0
    """Cards on the shelf that leave for it, whoever asked for them."""


def turns(birth_date: date, years: int) -> date:
    """Return the day on which somebody is so many years old; born on 29 February, that may be 1 March."""
    try:
        return birth_date.replace(year=birth_date.year + years)
    except ValueError:
        return date(birth_date.year + years, 3, 1)


@dataclass(eq=False)
class NotYet17(DeskError):
    """The card waits for the 17th birthday of its holder."""

    day: date
