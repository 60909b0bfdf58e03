"""What a list of applications to be verified says about each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.applications import TO_VERIFY, Application, AppState
from desk.domain.paging import Page
from desk.domain.services import Catalogue
from desk.domain.text import mark
from ui.language import Language
from ui.masking import masked
from ui.palette import Tone
from ui.tables.columns import Column
from ui.widgets.status_badge import Badge

APP_BADGES = {
    AppState.RECEIVED: Badge(AppState.RECEIVED.word, Tone.NEUTRAL, "clock"),
    AppState.CHECKING: Badge(AppState.CHECKING.word, Tone.INFO, "user"),
    AppState.SECOND_CHECK: Badge(AppState.SECOND_CHECK.word, Tone.INFO, "people"),
    AppState.RETURNED: Badge(AppState.RETURNED.word, Tone.WARN, "return"),
    AppState.REFUSED: Badge(AppState.REFUSED.word, Tone.BAD, "cancel"),
    AppState.VERIFIED: Badge(AppState.VERIFIED.word, Tone.GOOD, "check"),
    AppState.READY: Badge(AppState.READY.word, Tone.GOOD, "shelf"),
    AppState.COLLECTED: Badge(AppState.COLLECTED.word, Tone.GOOD, "handover"),
    AppState.WITHDRAWN: Badge(AppState.WITHDRAWN.word, Tone.NEUTRAL, "cancel"),
}
_LATE = Badge(mark("check", "Late"), Tone.BAD, "warning")
_TODAY = Badge(mark("check", "Today"), Tone.WARN, "clock")
_BY = mark("check", "{name}, until {time}")
_RAN_OUT = mark("check", "{name}; left lying since {time}")
_FIRST = mark("check", "First check: {name}")


@dataclass(frozen=True, slots=True)
class CheckRow:
    """An application with what only its catalogue and this moment can say."""

    application: Application
    service: str
    now: datetime
    """When it was fetched, by the office's clock."""

    @property
    def late(self) -> bool:
        """Whether it should be done by now."""
        asked = self.application
        return asked.state in TO_VERIFY and asked.promised_on < self.today

    @property
    def today(self) -> date:
        """The office's day when it was fetched."""
        return self.now.date()


def rows_of(page: Page[Application], catalogue: Catalogue, language: str, now: datetime) -> Page[CheckRow]:
    """Return a page of applications as rows of the list; a service's name is that of the newest catalogue."""
    return Page(
        tuple(CheckRow(one, service_name(catalogue, one.service, language), now) for one in page.rows),
        page.after,
    )


def service_name(catalogue: Catalogue, code: str, language: str) -> str:
    """Return what a service is called; its code when it is offered no longer."""
    service = catalogue.services.get(code)
    return service.name.said(language) if service else code


def due_badge(row: CheckRow) -> Badge | None:
    """Return how pressing an application is."""
    if row.late:
        return _LATE
    pressing = row.application.state in TO_VERIFY and row.application.promised_on == row.today
    return _TODAY if pressing else None


def holder_of(row: CheckRow, language: Language) -> str:
    """Return who has an application and until when, or who checked it first."""
    asked = row.application
    if asked.state is AppState.CHECKING and asked.lease_until is not None:
        words = _BY if asked.lease_until >= row.now else _RAN_OUT
        return language.say(words).format(name=asked.checked_by, time=language.time(asked.lease_until))
    if asked.state is AppState.SECOND_CHECK and asked.checked_by:
        return language.say(_FIRST).format(name=asked.checked_by)
    return ""


CHECK_COLUMNS: Sequence[Column[CheckRow]] = (
    Column(
        "promised",
        mark("check", "Promised"),
        lambda row, say: say.short_date(row.application.promised_on),
        12,
    ),
    Column("due", mark("check", "Pressing"), width=15, badge=due_badge),
    Column(
        "name",
        mark("check", "Name"),
        lambda row, _: row.application.called,
        20,
        tip=lambda row, _: row.application.called,
    ),
    Column(
        "service", mark("check", "Service"), lambda row, _: row.service, 24, tip=lambda row, _: row.service
    ),
    Column("state", mark("check", "Status"), width=26, badge=lambda row: APP_BADGES[row.application.state]),
    Column("holder", mark("check", "With whom"), holder_of, 24, tip=holder_of),
    Column("channel", mark("check", "Channel"), lambda row, say: say.say(row.application.channel.word), 13),
    Column("number", mark("check", "Number"), lambda row, _: row.application.number, 19),
    Column(
        "round", mark("check", "Round"), lambda row, say: say.number(row.application.round), 8, shown=False
    ),
    Column("nik", mark("check", "NIK"), lambda row, _: masked(row.application.subject.nik), 17, shown=False),
    Column("place", mark("check", "Kelurahan"), lambda row, _: row.application.place, 21, shown=False),
    Column(
        "received",
        mark("check", "Received"),
        lambda row, say: say.moment(row.application.received_at),
        16,
        shown=False,
    ),
)
