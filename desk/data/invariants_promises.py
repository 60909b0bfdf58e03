"""What must hold for promised days and appointments, by the calendar and settings they were made under.

A calendar or office hours that changed later break no promise: what was promised before is left as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select, text

from desk.data import calendar, offices
from desk.data.counter_tables import application, appointment
from desk.data.journal_tables import journal_cut
from desk.data.office_tables import journal
from desk.data.outside_tables import asked_when
from desk.domain.appointments import AppointmentState
from desk.domain.calendar import WorkingDays, half_hours
from desk.domain.health import Invariant, Violation
from desk.domain.journal import Action
from desk.domain.settings import OfficeSettings

_app = application.c
_kept = appointment.c
_line = journal.c
_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class _Changes:
    """When what promises are made of was changed last."""

    calendar: datetime | None
    capacity: datetime | None

    @staticmethod
    def read(db: Connection) -> _Changes:
        days = select(func.max(_line.at)).where(_line.action == Action.CALENDAR_CHANGED.code)
        settings = select(_line.at, _line.facts).where(_line.action == Action.SETTINGS_CHANGED.code)
        touched: dict[str, datetime] = {}
        for at, facts in db.execute(settings.order_by(_line.id)):
            touched |= dict.fromkeys(facts.get("changed", ()), at)
        # What was changed before the journal was cut, nobody can say any more.
        cut = db.execute(select(func.max(journal_cut.c.until))).scalar()
        return _Changes(
            _newest(db.execute(days).scalar(), touched.get("hours"), cut),
            _newest(touched.get("appointment_capacity"), cut),
        )


def _newest(*moments: datetime | None) -> datetime | None:
    return max((one for one in moments if one is not None), default=None)


def _stands(changed: datetime | None, made: datetime) -> bool:
    """Whether what a promise was made of is still as it was then."""
    return changed is None or changed < made


def _days(db: Connection, settings: OfficeSettings) -> WorkingDays:
    # Only the days the office keeps: the country's may be known better by a later version of the program.
    return WorkingDays(settings.hours, {off.day: off for off in calendar.days_off(db)})


def promised_days(db: Connection) -> Iterator[Violation]:
    """Name the applications promised for a day on which nobody works, or for one before they came."""
    settings = offices.read_settings(db)
    days, zone = _days(db, settings), ZoneInfo(settings.zone)
    changed = _Changes.read(db).calendar
    closed = [
        day for day in db.execute(select(_app.promised_on).distinct()).scalars() if not days.is_worked(day)
    ]
    query = select(_app.id, _app.received_at, _app.promised_on).where(_app.promised_on.in_(closed))
    for row in db.execute(query.order_by(_app.id)).all() if closed else ():
        if _stands(changed, _promised_at(db, row.id, row.received_at)):
            yield _promise(row.id, {"promised_on": row.promised_on.isoformat(), "fault": "nobody_works"})
    every = select(_app.id, _app.received_at, _app.promised_on, asked_when.c.day).order_by(_app.id)
    every = every.outerjoin(asked_when, asked_when.c.application_id == _app.id)
    for asked in db.execute(every.execution_options(yield_per=_AT_ONCE)):
        if asked.promised_on < (asked.day or asked.received_at.astimezone(zone).date()):
            facts: dict[str, object] = {"promised_on": asked.promised_on.isoformat()}
            yield _promise(asked.id, facts | {"fault": "before_it_came"})


def _promise(application_id: int, facts: dict[str, object]) -> Violation:
    return Violation(Invariant.PROMISED_DAY, f"application:{application_id}", facts)


def _promised_at(db: Connection, application_id: int, received_at: datetime) -> datetime:
    """Return when the day was promised: when it came in, or came in again."""
    again = select(func.max(_line.at)).where(
        _line.subject == f"application:{application_id}", _line.action == Action.APPLICATION_CAME_BACK.code
    )
    return _newest(received_at, db.execute(again).scalar()) or received_at


def appointments_fit(db: Connection) -> Iterator[Violation]:
    """Name the appointments that nobody could keep, and seats or applications that have two."""
    settings = offices.read_settings(db)
    days, changes = _days(db, settings), _Changes.read(db)
    known = frozenset(half_hours(settings.hours))
    every = select(_kept.id, _kept.day, _kept.begins, _kept.seat, _kept.at).order_by(_kept.id)
    for row in db.execute(every.execution_options(yield_per=_AT_ONCE)):
        open_then = _stands(changes.calendar, row.at)
        if open_then and not (days.is_worked(row.day) and _begins(row.begins) in known):
            yield _appointment(row.id, "office_closed", day=row.day.isoformat(), begins=row.begins)
        if row.seat < 1 or (row.seat > settings.appointment_capacity and _stands(changes.capacity, row.at)):
            yield _appointment(row.id, "no_such_seat", seat=row.seat)
    yield from _doubles(db, "day, begins, seat", "seat_given_twice")
    yield from _doubles(db, "application_id", "two_for_one_document")


def _begins(written: str) -> time | None:
    try:
        return time.fromisoformat(written)
    except ValueError:
        return None


def _doubles(db: Connection, columns: str, fault: str) -> Iterable[Violation]:
    booked = AppointmentState.BOOKED.code
    query = (
        f"SELECT max(id), count(*) FROM appointment WHERE state = '{booked}' "
        f"GROUP BY {columns} HAVING count(*) > 1 ORDER BY 1"
    )
    return [_appointment(number, fault, appointments=many) for number, many in db.execute(text(query))]


def _appointment(number: int, fault: str, **facts: object) -> Violation:
    return Violation(Invariant.APPOINTMENTS_FIT, f"appointment:{number}", {"fault": fault, **facts})


PROOFS = (
    (Invariant.PROMISED_DAY, promised_days),
    (Invariant.APPOINTMENTS_FIT, appointments_fit),
)
