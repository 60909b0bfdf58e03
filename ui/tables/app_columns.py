"""The columns of the Smartdukcapil page: requests, what comparing them came to, files for the app."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk.domain.app_statuses import AppExport, AppRequest, AppStage, Compared, Group, stage_of_status
from desk.domain.applications import Application, AskedWhen
from desk.domain.prr_list import RejectReason
from desk.domain.text import Word, mark
from ui.language import Language
from ui.palette import Tone
from ui.tables.check_columns import APP_BADGES
from ui.tables.columns import Align, Column
from ui.widgets.status_badge import Badge

_WAITS_FOR = {
    AppStage.WAITING: Badge(mark("app", "Staff who check"), Tone.INFO, "user"),
    AppStage.RETURNED: Badge(mark("app", "Applicant, to repair it"), Tone.WARN, "return"),
    AppStage.IN_WORK: Badge(mark("app", "Who makes it"), Tone.INFO, "print"),
    AppStage.READY: Badge(mark("app", "Applicant, to collect it"), Tone.GOOD, "shelf"),
}
_NOBODY = Badge(mark("app", "Nobody: it has ended"), Tone.NEUTRAL, "check")
_LATE = Badge(mark("app", "Late"), Tone.BAD, "warning")
_TODAY = Badge(mark("app", "Today"), Tone.WARN, "clock")
_TELL = Badge(mark("app", "Not told yet"), Tone.WARN, "send")
_TOLD = Badge(mark("app", "The app knows"), Tone.GOOD, "check")
GROUP_BADGES: Mapping[Group, Badge] = {
    Group.APP_AHEAD: Badge(Group.APP_AHEAD.word, Tone.BAD, "warning"),
    Group.CONTRADICT: Badge(Group.CONTRADICT.word, Tone.BAD, "question"),
    Group.NOT_UNDERSTOOD: Badge(Group.NOT_UNDERSTOOD.word, Tone.WARN, "question"),
    Group.WE_AHEAD: Badge(Group.WE_AHEAD.word, Tone.WARN, "send"),
    Group.ONLY_APP: Badge(Group.ONLY_APP.word, Tone.INFO, "import"),
    Group.ONLY_OURS: Badge(Group.ONLY_OURS.word, Tone.WARN, "question"),
    Group.AGREE: Badge(Group.AGREE.word, Tone.GOOD, "check"),
}
_CURES: Mapping[Group, Word] = {
    Group.CONTRADICT: mark(
        "app", "Ask the applicant which is right, then correct the app or take it in anew."
    ),
    Group.NOT_UNDERSTOOD: mark("app", "Read the status in the app; nothing is done about it here."),
    Group.WE_AHEAD: mark("app", "F8 tells the app."),
    Group.ONLY_APP: mark("app", "F5 takes it in."),
    Group.ONLY_OURS: mark("app", "Look it up in the app: it may have been deleted there."),
}
_REPAIRED = mark("app", "Repaired in the app: Enter opens it, F4 there takes it in again.")
_NOT_SHOWN = mark(
    "app", "Told on {day}; the app does not show it yet. If it was repaired there, Enter opens it."
)
_SHOWN_LATER = mark("app", "Told on {day}; the app does not show it yet.")
_CANCELLED = mark("app", "Cancelled in the app: withdraw it here, Enter opens it.")
_AHEAD = mark("app", "Find out who moved it on in the app, and do the same step here.")
_CANNOT = mark("app", "Cannot be taken in: {reason}")
_REASONS = {reason.code: reason.word for reason in RejectReason}
_NO_LONGER = mark("app", "not listed")
_ALL = mark("app", "All statuses")
_CHANGED = mark("app", "What changed")


@dataclass(frozen=True, slots=True)
class AppRow:
    """A request with what its catalogue and this day say."""

    request: AppRequest
    service: str
    today: date

    @property
    def asked(self) -> Application:
        """What stands here of it."""
        return self.request.application


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One line of a reconciliation with the name of its service."""

    line: Compared
    service: str


def due_badge(row: AppRow) -> Badge | None:
    """Return how pressing a request is, counted from when the citizen asked."""
    asked = row.request.application
    if row.request.stage not in (AppStage.WAITING, AppStage.IN_WORK):
        return None
    return _LATE if asked.promised_on < row.today else _TODAY if asked.promised_on == row.today else None


def asked_words(asked: AskedWhen | None, language: Language) -> str:
    """Return when a citizen asked: day and time as the app says them."""
    return f"{language.short_date(asked.day)} {asked.clock}".strip() if asked is not None else ""


def cure_of(line: Compared, language: Language) -> str:
    """Return what is to be done about a difference."""
    if line.refused:
        reason = _REASONS.get(line.refused)
        return language.say(_CANNOT).format(reason=language.say(reason) if reason else line.refused)
    if line.group is Group.APP_AHEAD and line.ours is not None:
        theirs = stage_of_status(line.status)
        if theirs is AppStage.WAITING:
            return language.say(_REPAIRED)
        return language.say(_CANCELLED if theirs is AppStage.WITHDRAWN else _AHEAD)
    ours = line.ours
    if line.group is Group.WE_AHEAD and ours is not None and ours.told is not None and not ours.to_tell:
        back = ours.stage is AppStage.RETURNED
        return language.say(_NOT_SHOWN if back else _SHOWN_LATER).format(
            day=language.short_date(ours.told.at)
        )
    return language.say(_CURES[line.group]) if line.group in _CURES else ""


def _told(row: AppRow, language: Language) -> str:
    told = row.request.told
    return f"{language.say(told.stage.word)} · {language.short_date(told.at)}" if told is not None else ""


def _theirs(row: ComparedRow, language: Language) -> str:
    return language.say(_NO_LONGER) if row.line.group is Group.ONLY_OURS else row.line.status


APP_COLUMNS: tuple[Column[AppRow], ...] = (
    Column("outside", mark("app", "Number of the app"), lambda row, _: row.request.outside_number, 18),
    Column("asked", mark("app", "Asked"), lambda row, say: asked_words(row.asked.asked, say), 16),
    Column("due", mark("app", "Pressing"), width=14, badge=due_badge),
    Column(
        "name", mark("app", "Name"), lambda row, _: row.asked.called, 16, tip=lambda row, _: row.asked.called
    ),
    Column(
        "waits",
        mark("app", "Waits for"),
        width=24,
        badge=lambda row: _WAITS_FOR.get(row.request.stage, _NOBODY),
    ),
    Column("tell", mark("app", "Told"), width=17, badge=lambda row: _TELL if row.request.to_tell else _TOLD),
    Column("service", mark("app", "Service"), lambda row, _: row.service, 20, tip=lambda row, _: row.service),
    Column("promised", mark("app", "Promised"), lambda row, say: say.short_date(row.asked.promised_on), 11),
    Column(
        "said",
        mark("app", "The app says"),
        lambda row, _: row.request.said,
        22,
        tip=lambda row, _: row.request.said,
    ),
    Column("told", mark("app", "Told last"), _told, 26, shown=False),
    Column("number", mark("app", "Number here"), lambda row, _: row.asked.number, 19, shown=False),
    Column("place", mark("app", "Kelurahan"), lambda row, _: row.asked.place, 22, shown=False),
)

COMPARED_COLUMNS: tuple[Column[ComparedRow], ...] = (
    Column("group", mark("app", "Comparison"), width=27, badge=lambda row: GROUP_BADGES[row.line.group]),
    Column("outside", mark("app", "Number of the app"), lambda row, _: row.line.outside_number, 18),
    Column("name", mark("app", "Name"), lambda row, _: row.line.name, 15, tip=lambda row, _: row.line.name),
    Column("theirs", mark("app", "The app says"), _theirs, 21, tip=_theirs),
    Column(
        "ours",
        mark("app", "Here it is"),
        width=25,
        badge=lambda row: APP_BADGES[row.line.ours.application.state] if row.line.ours is not None else None,
    ),
    Column(
        "cure",
        mark("app", "What to do"),
        lambda row, say: cure_of(row.line, say),
        60,
        tip=lambda row, say: cure_of(row.line, say),
    ),
    Column("service", mark("app", "Service"), lambda row, _: row.service, 20, tip=lambda row, _: row.service),
    Column(
        "asked", mark("app", "Asked"), lambda row, say: say.short_date(row.line.asked_on), 11, shown=False
    ),
)

EXPORT_COLUMNS: tuple[Column[AppExport], ...] = (
    Column("number", mark("app", "Number"), lambda row, _: row.number, 18),
    Column("at", mark("app", "Written"), lambda row, say: say.moment(row.at), 17),
    Column("by", mark("app", "By"), lambda row, _: row.by, 20),
    Column(
        "what", mark("app", "Content"), lambda row, say: say.say(_ALL if row.everything else _CHANGED), 18
    ),
    Column("rows", mark("app", "Requests"), lambda row, say: say.number(row.rows), 12, Align.RIGHT),
)
