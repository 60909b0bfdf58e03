"""What the lists of retention, of requests about own data and of incidents say of each line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.domain.incidents import Incident, IncidentState
from desk.domain.own_data import DataRequest, RequestState
from desk.domain.retention import Due, LegalHold, Minutes, MinutesState
from desk.domain.text import Word, mark
from ui.language import Language
from ui.masking import masked
from ui.palette import Tone
from ui.tables.columns import Align, Column
from ui.widgets.status_badge import Badge

MINUTES_BADGES = {
    MinutesState.PROPOSED: Badge(MinutesState.PROPOSED.word, Tone.INFO, "question"),
    MinutesState.REFUSED: Badge(MinutesState.REFUSED.word, Tone.NEUTRAL, "cancel"),
    MinutesState.APPROVED: Badge(MinutesState.APPROVED.word, Tone.WARN, "clock"),
    MinutesState.DESTROYED: Badge(MinutesState.DESTROYED.word, Tone.GOOD, "check"),
}
_LATE = Badge(mark("personal_data", "Late"), Tone.BAD, "warning")
_ASSUMED = mark("personal_data", "assumed")
_SET = mark("personal_data", "set by the head")
_EVERYBODY = mark("personal_data", "everybody")
_EVERY_KIND = mark("personal_data", "every kind")
_LIFTED = mark("personal_data", "lifted {day}")
_IN_FORCE = mark("personal_data", "in force")
_LEFT = mark("personal_data", "{hours} h left")
_OVER = mark("personal_data", "{hours} h too late")
_HOUR = 3600


@dataclass(frozen=True, slots=True)
class KindRow:
    """What is due of a kind, and whether the head has set its period."""

    due: Due
    by_head: bool


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request with the moment at which it was fetched."""

    request: DataRequest
    now: datetime


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """An incident with the moment at which it was fetched."""

    incident: Incident
    now: datetime


def time_left(due: datetime, now: datetime, language: Language) -> str:
    """Return how many hours are left until a deadline, or how many it is over."""
    seconds = (due - now).total_seconds()
    words: Word = _LEFT if seconds >= 0 else _OVER
    return language.say(words).format(hours=language.number(int(abs(seconds) // _HOUR)))


def _request_badge(row: RequestRow) -> Badge:
    state = row.request.state
    if state is RequestState.OPEN and row.request.is_late(row.now):
        return _LATE
    tone = {RequestState.OPEN: Tone.INFO, RequestState.GIVEN: Tone.GOOD}.get(state, Tone.NEUTRAL)
    picture = {RequestState.OPEN: "question", RequestState.GIVEN: "check"}.get(state, "cancel")
    return Badge(state.word, tone, picture)


def _incident_badge(row: IncidentRow) -> Badge:
    state = row.incident.state
    if state is IncidentState.OPEN and row.incident.is_late(row.now):
        return _LATE
    tone = {IncidentState.OPEN: Tone.WARN, IncidentState.REPORTED: Tone.GOOD}.get(state, Tone.NEUTRAL)
    picture = {IncidentState.OPEN: "clock", IncidentState.REPORTED: "send"}.get(state, "lock")
    return Badge(state.word, tone, picture)


def _request_left(row: RequestRow, language: Language) -> str:
    return time_left(row.request.due_at, row.now, language) if row.request.state is RequestState.OPEN else ""


def _incident_left(row: IncidentRow, language: Language) -> str:
    its = row.incident
    return time_left(its.due_at, row.now, language) if its.state is IncidentState.OPEN else ""


KIND_COLUMNS: tuple[Column[KindRow], ...] = (
    Column(
        "kind",
        mark("personal_data", "Kind of data"),
        lambda row, language: language.say(row.due.kind.word),
        31,
    ),
    Column(
        "months",
        mark("personal_data", "Months"),
        lambda row, language: language.number(row.due.months),
        8,
        Align.RIGHT,
    ),
    Column(
        "by",
        mark("personal_data", "Retention period"),
        lambda row, language: language.say(_SET if row.by_head else _ASSUMED),
        16,
    ),
    Column(
        "due",
        mark("personal_data", "Due"),
        lambda row, language: language.number(row.due.rows),
        13,
        Align.RIGHT,
    ),
    Column(
        "kept",
        mark("personal_data", "Kept back"),
        lambda row, language: language.number(row.due.kept_back),
        10,
        Align.RIGHT,
    ),
    Column(
        "oldest",
        mark("personal_data", "Oldest"),
        lambda row, language: language.short_date(row.due.oldest),
        11,
    ),
)
MINUTES_COLUMNS: tuple[Column[Minutes], ...] = (
    Column("number", mark("personal_data", "Number"), lambda row, _: row.number or f"#{row.id}", 24),
    Column(
        "state",
        mark("personal_data", "State"),
        lambda row, language: language.say(row.state.word),
        24,
        badge=lambda row: MINUTES_BADGES[row.state],
    ),
    Column(
        "proposed",
        mark("personal_data", "Proposed"),
        lambda row, language: language.short_date(row.proposed_at),
        11,
    ),
    Column("by", mark("personal_data", "By"), lambda row, _: row.proposed_by, 20),
    Column(
        "rows",
        mark("personal_data", "Rows"),
        lambda row, language: language.number(
            row.destroyed if row.state is MinutesState.DESTROYED else sum(one.proposed for one in row.lines)
        ),
        9,
        Align.RIGHT,
    ),
)
HOLD_COLUMNS: tuple[Column[LegalHold], ...] = (
    Column(
        "whose",
        mark("personal_data", "Whose"),
        lambda row, language: row.nik or language.say(_EVERYBODY),
        20,
    ),
    Column(
        "kind",
        mark("personal_data", "Kind of data"),
        lambda row, language: language.say(row.kind.word if row.kind else _EVERY_KIND),
        36,
    ),
    Column("reason", mark("personal_data", "Reason"), lambda row, _: masked(row.reason), 40),
    Column("by", mark("personal_data", "By"), lambda row, _: row.placed_by, 20),
    Column(
        "since",
        mark("personal_data", "Since"),
        lambda row, language: language.short_date(row.placed_at),
        11,
    ),
    Column(
        "state",
        mark("personal_data", "State"),
        lambda row, language: (
            language.say(_LIFTED).format(day=language.short_date(row.lifted_at))
            if row.lifted_at
            else language.say(_IN_FORCE)
        ),
        18,
    ),
)
REQUEST_COLUMNS: tuple[Column[RequestRow], ...] = (
    Column("number", mark("personal_data", "Number"), lambda row, _: row.request.number, 24),
    Column(
        "state",
        mark("personal_data", "State"),
        lambda row, language: language.say(row.request.state.word),
        22,
        badge=_request_badge,
    ),
    Column("left", mark("personal_data", "Time left"), _request_left, 17),
    Column("name", mark("personal_data", "Name"), lambda row, _: row.request.name, 26),
    Column("nik", mark("personal_data", "NIK"), lambda row, _: masked(row.request.nik), 20),
    Column(
        "wish",
        mark("personal_data", "Asked for"),
        lambda row, language: language.say(row.request.wish.word),
        22,
    ),
    Column(
        "asked",
        mark("personal_data", "Asked"),
        lambda row, language: language.moment(row.request.asked_at),
        17,
    ),
)
INCIDENT_COLUMNS: tuple[Column[IncidentRow], ...] = (
    Column("number", mark("personal_data", "Number"), lambda row, _: row.incident.number, 28),
    Column(
        "state",
        mark("personal_data", "State"),
        lambda row, language: language.say(row.incident.state.word),
        18,
        badge=_incident_badge,
    ),
    Column("left", mark("personal_data", "Time left"), _incident_left, 17),
    Column(
        "known",
        mark("personal_data", "Became known"),
        lambda row, language: language.moment(row.incident.known_at),
        17,
    ),
    Column("what", mark("personal_data", "What happened"), lambda row, _: masked(row.incident.what), 50),
)
