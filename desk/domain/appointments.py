"""Appointments: the half-hours at which finished documents are collected, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from desk.domain.printing import Worded
from desk.domain.text import mark


class AppointmentState(Worded):
    """What became of an appointment."""

    BOOKED = ("booked", mark("appointment", "Booked"))
    KEPT = ("kept", mark("appointment", "Kept"))
    MOVED = ("moved", mark("appointment", "Moved"))
    MISSED = ("missed", mark("appointment", "Missed"))


@dataclass(frozen=True, slots=True)
class Appointment:
    """One half-hour kept for one application."""

    id: int
    application_id: int
    application_number: str
    name: str
    phone: str
    service: str
    slot: str
    day: date
    begins: time
    state: AppointmentState


@dataclass(frozen=True, slots=True)
class HalfHour:
    """How full one half-hour is."""

    day: date
    begins: time
    booked: int
    capacity: int

    @property
    def free(self) -> int:
        """Seats that are left."""
        return max(0, self.capacity - self.booked)
