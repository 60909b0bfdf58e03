"""Steps of the pick-up page: the working day beside another, moving an appointment, making a paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desk.domain.applications import Application
from desk.domain.appointments import Appointment, HalfHour
from desk.domain.collecting import ToMake
from desk.domain.errors import OfficeUnavailable
from desk.domain.text import mark
from desk.office import Office
from ui.dialogs.move_appointment import MoveAppointmentDialog
from ui.pages.page import Page
from ui.pages.pick_up_days import Day
from ui.pages.pick_up_make import MakePart

OTHER_KEYS = (
    (mark("pick_up", "Tick what was shown: one of them, the next"), "1-9, Space"),
    (mark("pick_up", "Who takes it: holder, family, proxy, RT/RW, kelurahan"), "P, K, W, R, L"),
    (mark("pick_up", "Appointments of another day"), "Left, Right"),
)
"""Keys without a button of their own."""
AHEAD = 60
"""Days offered for a new half-hour."""
_LONGEST_REST = 31
"""Days looked over for the next working day."""
_MADE = mark("pick_up", "{number}: the document is made and stands in slot {slot}.")
_MOVED = mark("pick_up", "{name}: the appointment is now {day}, {begins}.")


@dataclass(frozen=True, slots=True)
class Today:
    """What the page must know of this moment; ``as_of`` where the server is gone, and nothing is counted."""

    day: date
    ready: int = 0
    slot: str = ""
    as_of: datetime | None = None


def begin(office: Office, known: date | None) -> Today:
    """Return this moment; on a day not ``known`` yet, who did not come before it is noted first.

    Call it in the pool.

    Raises:
        OfficeUnavailable: the server is gone, and nothing was known of the office yet.
    """
    try:
        day = office.today()
        if day != known:
            office.pick_up.begin_day()
        return Today(day, office.pick_up.ready(), office.pick_up.offer_slot())
    except OfficeUnavailable:
        offer = office.last_known.offer()
        if offer is None:
            raise
        return Today(offer.today, as_of=offer.as_of)


def find_day(office: Office, language: str, day: date | None, step: int) -> Day:
    """Return a day of appointments, today when none is named; with a step the working day beside it.

    Call it in the pool.
    """
    pick_up = office.pick_up
    chosen = day or office.today()
    if step:
        first, last = sorted((chosen + timedelta(days=step), chosen + timedelta(days=_LONGEST_REST * step)))
        worked = [half.day for half in pick_up.half_hours(first, last)]
        if worked:
            chosen = min(worked) if step > 0 else max(worked)
    services = office.services.catalogue().services
    names = {code: one.name.said(language) for code, one in services.items()}
    halves = pick_up.half_hours(chosen, chosen)
    return Day(chosen, halves, pick_up.appointments(chosen), pick_up.missed(), names)


def move_appointment(page: Page, chosen: Appointment) -> None:
    """Ask for another half-hour from today on, and keep it."""
    office: Office = page.office

    def offered() -> tuple[HalfHour, ...]:
        today = office.today()
        return office.pick_up.half_hours(today, today + timedelta(days=AHEAD))

    def ask(half_hours: tuple[HalfHour, ...]) -> None:
        half_hour = MoveAppointmentDialog.ask(page, chosen.name, half_hours, page.language.date)
        if half_hour is not None:
            page.run(lambda: office.pick_up.appoint(page.staff, chosen.application_id, half_hour), done)

    def done(kept: Appointment) -> None:
        day, begins = page.language.date(kept.day), f"{kept.begins:%H:%M}"
        page.context.notices.info(page.say(_MOVED).format(name=kept.name, day=day, begins=begins))

    page.run(offered, ask)


def make_paper(page: Page, part: MakePart, row: ToMake, number: str, slot: str) -> None:
    """Put a paper that was made on the shelf, and let its part go on."""
    office: Office = page.office
    asked = row.application

    def done(made: Application) -> None:
        part.settled(well=True)
        page.context.notices.info(page.say(_MADE).format(number=made.number, slot=made.slot))

    def refused(error: Exception) -> None:
        part.settled(well=False)
        page.fail(error)

    page.run(lambda: office.pick_up.made(page.staff, asked.id, number, slot), done, refused)
