"""What somebody asks a report for, and what every paper of the office takes from the office itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from zoneinfo import ZoneInfo

from desk.domain.errors import FieldMissing, NotByChannel, NotByPlace
from desk.domain.journal import Action
from desk.domain.nik import mask_nik
from desk.domain.printing import Channel
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff
from desk.domain.text import Word, mark
from desk.office import Office
from reports.covered import Covered, covered
from reports.document import Letterhead, Made, Paper, Paragraphs, Say
from reports.letter_parts import Party
from reports.words import full_day, grouped

_DAY = mark("field", "Day")
_FIRST = mark("field", "First day")
_LAST = mark("field", "Last day")
_NUMBER = mark("field", "Number")
_AREA = mark("report", "Area")
_CHANNEL = mark("report", "Channel")
ONE_PAPER = mark("report", "It is one paper with a number of its own, and no count of requests.")
ONE_CHANNEL = mark("report", "It tells of one channel alone.")
ALWAYS_CAME = mark("report", "An application has always come by some channel.")
_LISTED = mark("report", "Listed: {shown} of {total}, everything the filter covers.")
_SPAN = mark("report", "{first} to {last}")
_SMALL_WORDS = frozenset({"Dan", "Di", "Ke"})


class ByPlace(Enum):
    """For how small a part of the city a report can be told."""

    CITY = 0
    KECAMATAN = 1
    KELURAHAN = 2


class Needs(Enum):
    """What a report has to be told before it can be filled."""

    NOTHING = "nothing"
    DAY = "day"
    SPAN = "span"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Request:
    """A report asked for: its day, span or number, whole NIKs or masked ones, and the paper's language.

    ``kecamatan`` and ``kelurahan`` are names or codes; empty means all of them, as no ``channel`` means all
    channels. ``language`` must be the one the caller's ``say`` speaks.
    """

    day: date | None = None
    first: date | None = None
    last: date | None = None
    number: str = ""
    addendum: int = 0
    kecamatan: str = ""
    kelurahan: str = ""
    channel: Channel | None = None
    full_nik: bool = False
    language: str = "id"

    def on(self) -> date:
        """Return the day asked for.

        Raises:
            FieldMissing: none is given.
        """
        if self.day is None:
            raise FieldMissing(_DAY)
        return self.day

    def span(self) -> tuple[date, date]:
        """Return the first and last day asked for; a single day is a span of its own.

        Raises:
            FieldMissing: one of them is not given.
        """
        first, last = self.first or self.day, self.last or self.day
        if first is None or last is None:
            raise FieldMissing(_LAST if last is None and first is not None else _FIRST)
        return min(first, last), max(first, last)

    @property
    def by_place(self) -> ByPlace:
        """How small a part of the city is asked for."""
        if self.kelurahan.strip():
            return ByPlace.KELURAHAN
        return ByPlace.KECAMATAN if self.kecamatan.strip() else ByPlace.CITY

    @property
    def about(self) -> str:
        """What of the report is asked for, in few signs: its number, day or span, its place and channel."""
        days = dict.fromkeys(each.isoformat() for each in (self.day, self.first, self.last) if each)
        place = self.kelurahan.strip() or self.kecamatan.strip()
        channel = self.channel.code if self.channel is not None else ""
        return " ".join(part for part in (self.number.strip(), "..".join(days), place, channel) if part)

    def numbered(self) -> str:
        """Return the number asked for.

        Raises:
            FieldMissing: none is given.
        """
        if not self.number.strip():
            raise FieldMissing(_NUMBER)
        return self.number.strip()


@dataclass(frozen=True, slots=True)
class Sheet:
    """The office's paper on which one report is written: its letterhead, clock, language and masking."""

    settings: OfficeSettings
    say: Say
    language: str
    full_nik: bool
    made_by: Staff
    made_at: datetime
    covers: Covered
    workstation: str = ""
    demo: bool = False

    def letterhead(self) -> Letterhead:
        """Return the office's kop."""
        kop = self.settings
        return Letterhead(kop.government, kop.office_name, kop.address, kop.contact)

    def made(self, checksum: str = "") -> Made:
        """Return who makes the file and when."""
        return Made(
            self.made_by.name,
            self.made_at.replace(tzinfo=None),
            checksum,
            self.workstation,
            self.full_nik,
            self.demo,
        )

    @property
    def paper(self) -> Paper:
        """The paper the office uses."""
        return Paper(self.settings.paper)

    @property
    def office_in_prose(self) -> str:
        """The office's name as a sentence writes it."""
        return in_prose(self.settings.office_name)

    def about(self) -> tuple[tuple[Word, str], ...]:
        """Return the lines that say which place and which channel the paper covers; none for all of them."""
        lines = ((_AREA, self.covers.words(self.say)), (_CHANNEL, self.covers.by_channel(self.say)))
        return tuple((title, words) for title, words in lines if words)

    def titled(self, name: str) -> str:
        """Return the name of the file, with the place and the channel it covers behind it."""
        return " ".join(part for part in (name, self.covers.name(self.say)) if part)

    def below(self, *lines: str) -> tuple[str, ...]:
        """Return the lines below the title of an annex, what the paper covers the last of them."""
        return (*lines, *(words for _, words in self.about()))

    def tell(self, word: Word, **facts: str) -> str:
        """Return a spoken word with its facts put in."""
        return self.say(word).format(**facts)

    def nik(self, nik: str) -> str:
        """Return a NIK as this paper may show it."""
        return nik if self.full_nik else mask_nik(nik)

    def local(self, moment: datetime) -> datetime:
        """Return a moment as the office's clocks showed it, without zone."""
        return moment.astimezone(ZoneInfo(self.settings.zone)).replace(tzinfo=None)

    def days(self, first: date, last: date) -> str:
        """Return a span of days in words."""
        if first == last:
            return full_day(first, self.language)
        ends = (full_day(first, self.language), full_day(last, self.language))
        return self.tell(_SPAN, first=ends[0], last=ends[1])

    def listed(self, shown: int, total: int) -> Paragraphs:
        """Return the line that ends a list: how many of how many it holds."""
        figures = {"shown": grouped(shown, self.language), "total": grouped(total, self.language)}
        return Paragraphs((self.tell(_LISTED, **figures),))

    def approver(self) -> Party | None:
        """Return the superior who countersigns, if the office has one."""
        chosen = self.settings
        if not (chosen.approver_name or chosen.approver_position):
            return None
        return Party(chosen.approver_name, chosen.approver_position, chosen.approver_nip)


def sheet(
    office: Office,
    staff: Staff,
    request: Request,
    say: Say,
    by_place: ByPlace = ByPlace.CITY,
    by_channel: Sequence[Channel] = (),
    action: Action = Action.REPORT_EXPORTED,
) -> Sheet:
    """Return the paper for one report, which can be told for places down to ``by_place`` and some channels.

    ``action`` is the right it takes; one that tells of no citizen takes another than those that do.

    Raises:
        NotAllowed: this person may not take reports out, or not with whole NIKs.
        NotByPlace: a smaller part is asked for.
        NotByChannel: it cannot be told for the channel asked for.
        PlaceNotKnown: the part asked for is not one of the city.
    """
    office.approvals.admit(staff, action)
    if request.full_nik:
        office.approvals.admit(staff, Action.NIK_SHOWN)
    if request.by_place.value > by_place.value:
        raise NotByPlace
    if request.channel is not None and request.channel not in by_channel:
        raise NotByChannel(ALWAYS_CAME if by_channel else ONE_PAPER if request.number else ONE_CHANNEL)
    covers = covered(office, request.kecamatan, request.kelurahan, request.channel)
    settings = office.preferences.settings()
    now = office.day_book.local_now()
    return Sheet(
        settings,
        say,
        request.language,
        request.full_nik,
        staff,
        now,
        covers,
        office.workstation,
        office.is_demo,
    )


def in_prose(name: str) -> str:
    """Return a name in capitals as a sentence writes it; any other name stays as it was entered."""
    if not name.isupper():
        return name
    words = (word.capitalize() for word in name.split())
    return " ".join(word.lower() if word in _SMALL_WORDS else word for word in words)
