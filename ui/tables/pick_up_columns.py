"""What the lists of the pick-up counter say: documents ready, papers to make, appointments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from desk.domain.appointments import Appointment, AppointmentState
from desk.domain.collecting import OnShelf, ToMake
from desk.domain.masks import mask_phone
from desk.domain.text import mark
from ui.errors import spoken_fact
from ui.language import OFFICE_ZONE, Language
from ui.masking import masked
from ui.palette import Tone
from ui.tables.columns import Align, Column
from ui.widgets.status_badge import Badge

APPOINTMENT_BADGES = {
    AppointmentState.BOOKED: Badge(AppointmentState.BOOKED.word, Tone.INFO, "calendar"),
    AppointmentState.KEPT: Badge(AppointmentState.KEPT.word, Tone.GOOD, "check"),
    AppointmentState.MOVED: Badge(AppointmentState.MOVED.word, Tone.NEUTRAL, "right"),
    AppointmentState.MISSED: Badge(AppointmentState.MISSED.word, Tone.WARN, "clock"),
}
_LATE = Badge(mark("pick_up", "Late"), Tone.BAD, "warning")
_TODAY = Badge(mark("pick_up", "Today"), Tone.WARN, "clock")
DUE_BADGES = (_LATE, _TODAY)
Today = Callable[[], date | None]


def spoken_appointment(kept: Appointment | None, language: Language) -> str:
    """Return the day and half-hour of an appointment that is still ahead, else what became of it."""
    if kept is None:
        return ""
    if kept.state is not AppointmentState.BOOKED:
        return language.say(kept.state.word)
    return f"{language.short_date(kept.day)} {kept.begins:%H:%M}"


def shelf_columns(today: Today) -> tuple[Column[OnShelf], ...]:
    """Return the columns of what stands ready; ``today`` is asked for ages."""

    def age(row: OnShelf, language: Language) -> str:
        day = today()
        if row.since is None or day is None:
            return ""
        return language.age((day - row.since.astimezone(OFFICE_ZONE).date()).days)

    return (
        Column("slot", mark("pick_up", "Slot"), lambda row, _: row.slot, 13),
        Column("name", mark("pick_up", "Name"), lambda row, _: row.name, 18, tip=lambda row, _: row.name),
        Column("nik", mark("pick_up", "NIK"), lambda row, _: masked(row.nik), 15),
        Column(
            "what",
            mark("pick_up", "Document"),
            lambda row, language: spoken_fact(row.what, language),
            15,
            tip=lambda row, language: spoken_fact(row.what, language),
        ),
        Column(
            "appointment",
            mark("pick_up", "Appointment"),
            lambda row, language: spoken_appointment(row.appointment, language),
            15,
        ),
        Column("age", mark("pick_up", "On the shelf"), age, 9, Align.RIGHT),
        Column(
            "number",
            mark("pick_up", "Application"),
            lambda row, _: row.application.number if row.application else "",
            19,
            shown=False,
        ),
    )


def make_columns(today: Today) -> tuple[Column[ToMake], ...]:
    """Return the columns of papers to be made; ``today`` is asked for what is late."""

    def badge(row: ToMake) -> Badge | None:
        day, due = today(), row.application.promised_on
        if day is None or due > day:
            return None
        return _LATE if due < day else _TODAY

    return (
        Column(
            "promised",
            mark("pick_up", "Promised"),
            lambda row, language: language.short_date(row.application.promised_on),
            11,
        ),
        Column("due", mark("pick_up", "Due"), width=15, badge=badge),
        Column(
            "what",
            mark("pick_up", "Document"),
            lambda row, language: row.service.name.said(language.code),
            24,
            tip=lambda row, language: row.service.name.said(language.code),
        ),
        Column("name", mark("pick_up", "Name"), lambda row, _: row.application.subject.name, 22),
        Column("number", mark("pick_up", "Application"), lambda row, _: row.application.number, 19),
    )


def appointment_columns(service_name: Callable[[str], str], *, days: bool) -> tuple[Column[Appointment], ...]:
    """Return the columns of appointments; ``days`` for a list of several days."""
    when: Column[Appointment] = (
        Column(
            "when",
            mark("pick_up", "When"),
            lambda row, language: f"{language.short_date(row.day)} {row.begins:%H:%M}",
            16,
        )
        if days
        else Column("begins", mark("pick_up", "Time"), lambda row, _: f"{row.begins:%H:%M}", 7)
    )
    return (
        when,
        Column("name", mark("pick_up", "Name"), lambda row, _: row.name, 20),
        Column("phone", mark("pick_up", "Telephone"), lambda row, _: mask_phone(row.phone), 15),
        Column("what", mark("pick_up", "Document"), lambda row, _: service_name(row.service), 20),
        Column("slot", mark("pick_up", "Slot"), lambda row, _: row.slot, 10),
        Column("state", mark("pick_up", "Status"), width=19, badge=lambda row: APPOINTMENT_BADGES[row.state]),
        Column("number", mark("pick_up", "Application"), lambda row, _: row.application_number, 19),
    )
