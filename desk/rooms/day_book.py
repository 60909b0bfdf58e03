"""The day book: what a day came to, the closing that freezes it, and the facts of every other report."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from desk.data import (
    calendar,
    closed_days,
    counter_reports,
    day_facts,
    day_prints,
    day_rows,
    figures,
    home_figures,
    journal,
    message_report,
    numbers,
    offices,
    ready_names,
    report_rows,
    stock,
)
from desk.data.database import Connection
from desk.data.day_rows import Span
from desk.domain.approvals import reopening_of
from desk.domain.collecting import ReadyName
from desk.domain.counter_reports import ChecksDone, Register, Visits
from desk.domain.day_book import ClosedDay, Closing, DayFacts, DayReport, differences
from desk.domain.errors import (
    DayIsClosed,
    DayNotOver,
    DayStillOpen,
    NotFound,
    OutcomesMissing,
    ReasonMissing,
    StockDiffers,
)
from desk.domain.figures import MonthNotOver, OfficeFigures, told_of
from desk.domain.journal import Action
from desk.domain.journal_chain import Seal
from desk.domain.message_report import MessageReport
from desk.domain.office_reports import EVERYWHERE, Area, Backlog, HandedOver, Services, SpoiledCards, Today
from desk.domain.printing import Channel
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff
from desk.domain.stock import Destruction, Goods
from desk.domain.text import mark
from desk.rooms.work import Workbench

_DESTRUCTION = mark("thing", "Minutes of destruction")


class DayBook:
    """What the head closes at the end of a day, and what everybody may look up."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    # One day

    def report(self, day: date) -> DayReport:
        """Return the frozen facts of a closed day with its addenda, or the live ones of an open day."""
        with self._bench.look() as db:
            versions = closed_days.versions(db, day)
            if not versions:
                return DayReport(self._facts(db, day, {}, ""), None, (), ())
            newest = versions[-1].facts
            live = self._facts(db, day, _counted(newest), newest.note, newest.age_limits)
            return DayReport(versions[0].facts, versions[0], versions[1:], differences(newest, live))

    def facts(self, day: date) -> DayFacts:
        """Return what a day came to as the books say now, closed or not."""
        with self._bench.look() as db:
            return self._facts(db, day, {}, "")

    def worked_on(self, day: date) -> bool:
        """Whether cards were printed on a day, or goods moved in the store."""
        with self._bench.look() as db:
            return home_figures.worked_on(db, self._span(day, day, offices.read_settings(db)))

    def closings(self, first: date, last: date) -> tuple[Closing, ...]:
        """Return the closed days of a span and their addenda, newest day first."""
        with self._bench.look() as db:
            return closed_days.closings(db, first, last)

    def damaged(self) -> tuple[str, ...]:
        """Return the numbers of frozen reports whose facts no longer fit their checksum."""
        with self._bench.look() as db:
            return closed_days.damaged(db)

    def close(self, head: Staff, day: date, counted: Mapping[Goods, int], note: str = "") -> ClosedDay:
        """Freeze a day under a number; ``counted`` is what was counted in the store, by goods.

        Raises:
            DayNotOver: the day has not begun.
            DayIsClosed: it is closed already; correct it with an addendum.
            OutcomesMissing: of some cards nobody has told what became of them.
            StockDiffers: what was counted differs from the books, and the note does not say why.
        """
        self._bench.admit(head, Action.DAY_CLOSED)

        def gather(db: Connection) -> DayFacts:
            known = closed_days.number_of(db, day)
            if known is not None:
                raise DayIsClosed(day, known)
            return self._facts(db, day, counted, note.strip())

        return self._freeze(head, day, 0, gather)

    def add_addendum(
        self, staff: Staff, day: date, note: str, counted: Mapping[Goods, int] | None = None
    ) -> ClosedDay:
        """Freeze a closed day once more, as it stands now, with what differs from the newest snapshot.

        Raises:
            ReasonMissing: the note does not say why.
            NeedsApproval: the head has to approve it first.
            DayStillOpen: the day has not been closed.
            OutcomesMissing: of some cards nobody has told what became of them.
        """
        if not note.strip():
            raise ReasonMissing
        self._bench.admit(staff, Action.ADDENDUM_ADDED, reopening_of(day))
        with self._bench.look() as db:
            versions = closed_days.versions(db, day)
        if not versions:
            raise DayStillOpen(day)
        newest = versions[-1].facts
        known = _counted(newest) | dict(counted or {})
        return self._freeze(
            staff,
            day,
            versions[-1].addendum + 1,
            lambda db: self._facts(db, day, known, note.strip(), newest.age_limits),
        )

    def untold(self, day: date) -> tuple[tuple[str, int], ...]:
        """Return the operators whose cards hold up the closing of a day, and how many cards each."""
        with self._bench.look() as db:
            return day_prints.untold_by(db, self._span(day, day, offices.read_settings(db)))

    def _must_be_told(self, db: Connection, facts: DayFacts) -> None:
        if facts.unknown:
            span = self._span(facts.day, facts.day, offices.read_settings(db))
            whose = tuple(f"{name} ({cards})" for name, cards in day_prints.untold_by(db, span))
            raise OutcomesMissing(facts.unknown, whose)

    def _freeze(
        self, staff: Staff, day: date, addendum: int, gather: Callable[[Connection], DayFacts]
    ) -> ClosedDay:
        action = Action.ADDENDUM_ADDED if addendum else Action.DAY_CLOSED
        with self._bench.work(staff, action, *((reopening_of(day),) if addendum else ())) as work:
            number = numbers.draw(work.db, "daily", work.settings.numbers["daily"], work.today, work.now)
            # Whoever does something waits from here on: the figures and the seal are of one moment.
            seal = Seal(*journal.hold_end(work.db))
            facts = gather(work.db)
            self._must_be_told(work.db, facts)
            _may_be_frozen(facts)
            frozen = replace(facts, taken_at=work.now, seal=seal)
            closed_days.add(work.db, frozen, addendum, number=number, staff_id=work.staff.id, now=work.now)
            work.subject = f"day:{day.isoformat()}"
            work.reason = facts.note
            work.facts = {"number": number, "addendum": addendum, "cards": len(facts.cards)}
            return closed_days.versions(work.db, day)[addendum]

    # The other reports

    def today(self) -> Today:
        """Return the figures of the home page, all of one moment."""
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            now = self._bench.now()
            day = self._bench.local_day(now, settings)
            return home_figures.read(
                db, self._span(day, day, settings), settings, now, self._band_edges(day, settings)
            )

    def backlog(self, area: Area = EVERYWHERE) -> Backlog:
        """Return every unprinted card of this moment by kelurahan and age."""
        with self._bench.look() as db:
            now = self._bench.now()
            return report_rows.backlog(db, self._bench.local_day(now, offices.read_settings(db)), now, area)

    def handed_over(self, first: date, last: date, area: Area = EVERYWHERE) -> HandedOver:
        """Return what left the office in a span of days, for the people of a kecamatan or for all."""
        with self._bench.look() as db:
            return report_rows.handed_over(db, self._span(first, last, offices.read_settings(db)), area)

    def spoiled(self, first: date, last: date, area: Area = EVERYWHERE) -> SpoiledCards:
        """Return the cards that came into the destruction box in a span of days."""
        with self._bench.look() as db:
            return report_rows.spoiled(db, self._span(first, last, offices.read_settings(db)), area)

    def services(self, first: date, last: date, area: Area = EVERYWHERE) -> Services:
        """Return the services finished in a span of days, by week."""
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            lines = [
                line
                for begin, end in report_rows.weeks(first, last)
                for line in report_rows.services_of_week(db, self._span(begin, end, settings), area)
            ]
            done = report_rows.services_done(db, self._span(first, last, settings), area)
            return Services(first, last, tuple(lines), done)

    def register(self, first: date, last: date, area: Area = EVERYWHERE) -> Register:
        """Return the applications that came in within a span of days."""
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            span = self._span(first, last, settings)
            lines = counter_reports.register(db, span, area, ZoneInfo(settings.zone))
            return Register(first, last, lines, counter_reports.came_in(db, span, area))

    def checks(self, first: date, last: date, area: Area = EVERYWHERE) -> ChecksDone:
        """Return the checks of documents finished within a span of days."""
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            span, days = self._span(first, last, settings), calendar.working_days(db, settings)
            done = counter_reports.checks(db, span, area, days, ZoneInfo(settings.zone))
            return ChecksDone(first, last, done, counter_reports.checked(db, span, area))

    def visits(self, day: date, area: Area = EVERYWHERE) -> Visits:
        """Return the appointments of a day, and those before it that nobody kept."""
        with self._bench.look() as db:
            return Visits(
                day,
                counter_reports.visits(db, day, area),
                counter_reports.missed_before(db, day, area),
                counter_reports.visits_counted(db, day, area),
            )

    def messages(self, first: date, last: date, channel: Channel | None = None) -> MessageReport:
        """Return what became of the messages, appointments and calls of a span of days; nobody is named."""
        with self._bench.look() as db:
            span = self._span(first, last, offices.read_settings(db))
            return MessageReport(
                first,
                last,
                message_report.counts(db, span, channel),
                message_report.visits(db, span, channel),
                message_report.calls(db, span, channel),
                message_report.total(db, span, channel),
                message_report.sendings(db, span, channel),
            )

    def ready_names(self, area: Area = EVERYWHERE) -> tuple[ReadyName, ...]:
        """Return whose documents stand ready to be collected, by kelurahan and name."""
        with self._bench.look() as db:
            return ready_names.lines(db, area)

    def destruction(self, number: str) -> Destruction:
        """Return the minutes of one burning.

        Raises:
            NotFound: no minutes have this number.
        """
        with self._bench.look() as db:
            found = stock.destructions(db, number)
            if not found:
                raise NotFound(_DESTRUCTION, number)
            return found[0]

    def figures(self, staff: Staff, month: date) -> OfficeFigures:
        """Return the counts of the month that a day belongs to, without those that lead to a person.

        Raises:
            MonthNotOver: it is still going on.
        """
        self._bench.admit(staff, Action.REPORT_EXPORTED)
        first = month.replace(day=1)
        after = (first + timedelta(days=31)).replace(day=1)
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            if after > self._bench.local_day(self._bench.now(), settings):
                raise MonthNotOver(f"{first:%Y-%m}")
            counted = figures.counts(db, self._span(first, after - timedelta(days=1), settings))
        groups = {group: told_of(counts) for group, counts in counted.items()}
        return OfficeFigures(settings.region_code, f"{first:%Y-%m}", groups)

    def note_export(
        self,
        staff: Staff,
        report: str,
        rows: int,
        *,
        about: str = "",
        full_nik: bool = False,
        action: Action = Action.REPORT_EXPORTED,
    ) -> None:
        """Note in the journal that somebody took a report out of the program, and whether with whole NIKs.

        ``about`` says which one, by its number, days or place; ``action`` is the right the report takes.
        """
        with self._bench.work(staff, action) as work:
            work.subject = f"report:{report}"
            work.facts = {"rows": rows, "full_nik": full_nik} | ({"about": about} if about else {})

    # Days and moments

    def local_now(self) -> datetime:
        """Return the present moment as the office's clocks show it."""
        with self._bench.look() as db:
            zone = offices.read_settings(db).zone
        return self._bench.now().astimezone(ZoneInfo(zone))

    def _facts(
        self,
        db: Connection,
        day: date,
        counted: Mapping[Goods, int],
        note: str,
        age_limits: tuple[int, ...] | None = None,
    ) -> DayFacts:
        settings = offices.read_settings(db)
        if age_limits is not None:
            settings = replace(settings, uncollected_days=age_limits)
        now = self._bench.now()
        if day > self._bench.local_day(now, settings):
            raise DayNotOver(day)
        return day_facts.gather(
            db,
            self._span(day, day, settings),
            settings,
            taken_at=now,
            band_edges=self._band_edges(day, settings),
            counted=counted,
            note=note,
        )

    def _span(self, first: date, last: date, settings: OfficeSettings) -> Span:
        return day_rows.Span(first, last, *self._bench.span(first, last, settings))

    def _band_edges(self, day: date, settings: OfficeSettings) -> tuple[datetime, ...]:
        """Return the moments since which printed cards belong to each age band of the shelf."""
        days = [day - timedelta(days=limit) for limit in settings.uncollected_days]
        return tuple(self._bench.span(edge, edge, settings)[0] for edge in days)


def _counted(facts: DayFacts) -> dict[Goods, int]:
    return {line.goods: line.counted for line in facts.stock if line.counted is not None}


def _may_be_frozen(facts: DayFacts) -> None:
    for line in facts.stock:
        if line.difference and not facts.note:
            raise StockDiffers(line.goods.word, line.counted or 0, line.closing)
