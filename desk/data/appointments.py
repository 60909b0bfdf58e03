"""Half-hours kept for citizens: the next free seat, the list of a day, and what became of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from desk.data import calendar
from desk.data.counter_tables import application, appointment
from desk.data.print_tables import print_job
from desk.domain.application_errors import SeatTaken
from desk.domain.applications import Application, AppState
from desk.domain.appointments import Appointment, AppointmentState, HalfHour
from desk.domain.calendar import WorkingDays, half_hours
from desk.domain.printing import Delivery
from desk.domain.settings import OfficeSettings

_kept = appointment.c
_app = application.c
DAYS_AHEAD = 60
"""Working days looked at for a free seat."""


def offer(
    db: Connection, application_id: int, days: WorkingDays, capacity: int, *, after: date, now: datetime
) -> bool:
    """Keep the first free half-hour after a day; an appointment that stands stays.

    Returns whether there is one: the coming weeks may be full.
    """
    if (kept := of_application(db, application_id)) is not None and kept.state is AppointmentState.BOOKED:
        return True
    return any(
        _book(db, application_id, half_hour, None, now)
        for half_hour in free(db, days, capacity, after + timedelta(days=1))
    )


def offer_when_ready(
    db: Connection, asked: Application, settings: OfficeSettings, *, after: date, now: datetime
) -> None:
    """Keep a half-hour for whoever collects here, once the document stands on the shelf."""
    if asked.state is AppState.READY and asked.delivery is Delivery.COUNTER:
        days = calendar.working_days(db, settings)
        offer(db, asked.id, days, settings.appointment_capacity, after=after, now=now)


def book(db: Connection, application_id: int, chosen: HalfHour, staff_id: int | None, now: datetime) -> None:
    """Keep a half-hour that was chosen; one kept before is given free.

    Raises:
        SeatTaken: no seat of it is left.
    """
    settle(db, application_id, AppointmentState.MOVED)
    if chosen.free == 0 or not _book(db, application_id, chosen, staff_id, now):
        raise SeatTaken(chosen.day, chosen.begins)


def settle(db: Connection, application_id: int, after: AppointmentState) -> bool:
    """Say what became of the booked appointment of an application, and whether there was one."""
    booked = (_kept.application_id == application_id, _kept.state == AppointmentState.BOOKED)
    return db.execute(update(appointment).where(*booked).values(state=after)).rowcount == 1


def mark_missed(db: Connection, before: date) -> int:
    """Say of every appointment of an earlier day that nobody came, and return how many."""
    late = (_kept.state == AppointmentState.BOOKED, _kept.day < before)
    return db.execute(update(appointment).where(*late).values(state=AppointmentState.MISSED)).rowcount


def of_application(db: Connection, application_id: int) -> Appointment | None:
    """Return the newest appointment of an application that was not moved."""
    query = _ROW.where(_kept.application_id == application_id, _kept.state != AppointmentState.MOVED)
    row = db.execute(query.order_by(_kept.id.desc()).limit(1)).first()
    return None if row is None else _appointment(row)


def of_applications(db: Connection, application_ids: Sequence[int]) -> dict[int, Appointment]:
    """Return the newest appointment of each of some applications that was not moved."""
    if not application_ids:
        return {}
    query = _ROW.where(_kept.application_id.in_(application_ids), _kept.state != AppointmentState.MOVED)
    return {row.application_id: _appointment(row) for row in db.execute(query.order_by(_kept.id))}


def settle_of_card(db: Connection, job_id: int, after: AppointmentState) -> None:
    """Say what became of the booked appointment for a card, whoever asked for it."""
    asked = select(_app.id).where(_app.job_id == job_id).scalar_subquery()
    booked = (_kept.application_id == asked, _kept.state == AppointmentState.BOOKED)
    db.execute(update(appointment).where(*booked).values(state=after))


def take_back_of_card(db: Connection, job_id: int) -> None:
    """Book the half-hour for a card again, as `take_back` does."""
    application_id = db.execute(select(_app.id).where(_app.job_id == job_id)).scalar()
    if application_id is not None:
        take_back(db, application_id)


def take_back(db: Connection, application_id: int) -> None:
    """Book the newest half-hour again that was settled; one that somebody else has by now stays as it is."""
    newest = select(func.max(_kept.id)).where(_kept.application_id == application_id)
    settled = _kept.state.in_((AppointmentState.KEPT, AppointmentState.MOVED))
    again = update(appointment).where(_kept.id == newest.scalar_subquery(), settled)
    with suppress(IntegrityError), db.begin_nested():
        db.execute(again.values(state=AppointmentState.BOOKED))


def of_day(db: Connection, day: date) -> tuple[Appointment, ...]:
    """Return the appointments of a day in order of time."""
    query = _ROW.where(_kept.day == day, _kept.state != AppointmentState.MOVED)
    return tuple(_appointment(row) for row in db.execute(query.order_by(_kept.begins, _kept.seat)))


def missed(db: Connection, limit: int) -> tuple[Appointment, ...]:
    """Return missed appointments whose document still stands on the shelf and has no new one."""
    newer = appointment.alias("newer")
    again = select(newer.c.id).where(newer.c.application_id == _kept.application_id, newer.c.id > _kept.id)
    query = _ROW.where(_kept.state == AppointmentState.MISSED, _app.state == AppState.READY, ~again.exists())
    rows = db.execute(query.order_by(_kept.day, _kept.begins, _kept.id).limit(limit))
    return tuple(_appointment(row) for row in rows)


def half_hours_of(
    db: Connection, days: WorkingDays, capacity: int, first: date, last: date
) -> list[HalfHour]:
    """Return how full every half-hour of the working days of a span is."""
    full = _booked(db, first, last)
    return [
        HalfHour(day, begins, full.get((day, f"{begins:%H:%M}"), 0), capacity)
        for day in _span(first, last)
        if days.is_worked(day)
        for begins in half_hours(days.hours)
    ]


def free(db: Connection, days: WorkingDays, capacity: int, first: date) -> Iterator[HalfHour]:
    """Return half-hours with a free seat, the soonest first."""
    for day in islice(days.from_(first), DAYS_AHEAD):
        for half_hour in half_hours_of(db, days, capacity, day, day):
            if half_hour.free:
                yield half_hour


def _book(
    db: Connection, application_id: int, half_hour: HalfHour, staff_id: int | None, now: datetime
) -> bool:
    begins = f"{half_hour.begins:%H:%M}"
    seats = select(_kept.seat).where(
        _kept.day == half_hour.day, _kept.begins == begins, _kept.state == AppointmentState.BOOKED
    )
    taken = set(db.execute(seats).scalars())
    for seat in range(1, half_hour.capacity + 1):
        if seat in taken:
            continue
        values = {
            "application_id": application_id,
            "day": half_hour.day,
            "begins": begins,
            "seat": seat,
            "state": AppointmentState.BOOKED,
            "staff_id": staff_id,
            "at": now,
        }
        try:
            with db.begin_nested():
                db.execute(insert(appointment).values(**values))
        except IntegrityError:
            # Another counter took this very seat; the next one may still be free.
            continue
        return True
    return False


def _booked(db: Connection, first: date, last: date) -> dict[tuple[date, str], int]:
    query = (
        select(_kept.day, _kept.begins, func.count())
        .where(_kept.day >= first, _kept.day <= last, _kept.state == AppointmentState.BOOKED)
        .group_by(_kept.day, _kept.begins)
    )
    return {(day, begins): int(number) for day, begins, number in db.execute(query)}


def _span(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


_ROW = (
    select(
        _kept.id,
        _kept.application_id,
        _app.number,
        _app.applicant_name,
        _app.name,
        _app.phone,
        _app.service,
        _app.slot,
        print_job.c.slot.label("card_slot"),
        _kept.day,
        _kept.begins,
        _kept.state,
    )
    .join(application, _app.id == _kept.application_id)
    .outerjoin(print_job, print_job.c.id == _app.job_id)
)


def _appointment(row: Any) -> Appointment:
    return Appointment(
        id=row.id,
        application_id=row.application_id,
        application_number=row.number,
        name=row.applicant_name or row.name,
        phone=row.phone,
        service=row.service,
        slot=row.card_slot or row.slot,
        day=row.day,
        begins=time.fromisoformat(row.begins),
        state=row.state,
    )
