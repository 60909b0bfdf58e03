"""Lists of a kecamatan: who it recorded is verified by it, due the next working day, and never before 17."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any

from desk.data import (
    application_rows,
    applications,
    calendar,
    holds,
    kecamatan_requests,
    print_jobs,
    regions,
)
from desk.data.database import Connection
from desk.data.import_table import TableRow
from desk.domain.applications import Application, AppState
from desk.domain.calendar import WorkingDays
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import Asked, Booked, RowOutcome
from desk.domain.intake import Watch
from desk.domain.kecamatan import CARD_AGE, RECORDED_FROM, turns
from desk.domain.nik import birth_date_in
from desk.domain.printing import Delivery, HoldReason, JobState
from desk.domain.prr_list import RejectedRow
from desk.domain.regions import District, Gazetteer
from desk.domain.settings import OfficeSettings
from desk.domain.text import search_key
from desk.rooms.list_requests import RequestList, take_rows
from desk.rooms.taking_in import Terms
from desk.rooms.work import Work

WAITS = "waits_until_17"
"""Why a row stands out that is taken in and waits for a birthday."""
_NEW = (RowOutcome.TAKEN_IN, RowOutcome.JOINED, RowOutcome.DOUBTFUL)
_UNPRINTED = (JobState.HELD, JobState.WAITING)


@dataclass(frozen=True, slots=True)
class KecamatanRow(Asked):
    """A person a kecamatan asks a card for."""

    sender: str = ""
    """Code of the kecamatan that recorded and asks, empty where the list does not tell."""


class KecamatanList(RequestList):
    """What a list of a kecamatan means."""

    def __init__(self) -> None:
        super().__init__(ImportKind.KECAMATAN)

    def reader(
        self, db: Connection, settings: OfficeSettings, today: date
    ) -> Callable[[TableRow], KecamatanRow | RejectedRow]:
        """Return what makes a request of a row, and finds which kecamatan sent it."""
        read = super().reader(db, settings, today)
        places = regions.gazetteer(db, settings)

        def row_of(row: TableRow) -> KecamatanRow | RejectedRow:
            asked = read(row)
            if isinstance(asked, RejectedRow):
                return asked
            sender = _sender(row, asked.request.subject.village_code, places)
            return KecamatanRow(**_values(_with_birth_date(asked, today)), sender=sender)

        return row_of

    def book(self, work: Work, import_id: int, rows: Sequence[Asked], watch: Watch) -> Sequence[Booked]:
        """Take every request in as verified by the kecamatan that sent the list."""
        days = calendar.working_days(work.db, work.settings)
        senders = [row.sender if isinstance(row, KecamatanRow) else "" for row in rows]
        usual = next((code for code, _ in Counter(filter(None, senders)).most_common(1)), "")
        terms = [_terms(work, row, days) for row in rows]
        booked = take_rows(work, rows, watch, terms)
        return [
            _see_to(work, import_id, row, became, on, sender or usual)
            for row, became, on, sender in zip(rows, booked, terms, senders, strict=True)
        ]

    def undo(self, work: Work, import_id: int) -> int:
        """Withdraw every application the list brought; what was asked elsewhere too goes on without it."""
        undone = super().undo(work, import_id)
        kecamatan_requests.forget(work.db, import_id)
        return undone


def _values(asked: Asked) -> dict[str, Any]:
    return {field.name: getattr(asked, field.name) for field in fields(asked)}


def _with_birth_date(asked: Asked, today: date) -> Asked:
    """Return a request with the birth date its NIK encodes where the list gives none."""
    subject = asked.request.subject
    if subject.birth_date is not None:
        return asked
    born = birth_date_in(subject.nik, today)
    return replace(asked, request=replace(asked.request, subject=replace(subject, birth_date=born)))


def _sender(row: TableRow, village_code: str, places: Gazetteer) -> str:
    """Return the kecamatan a list names above its table, else in the row, else that of the kelurahan."""
    above = " ".join(search_key(line) for line in (*row.titles, row.sheet))
    for district in places.districts:
        if re.search(rf"\b(KECAMATAN|KEC|CAMAT) {search_key(district.name)}\b", above):
            return district.code
    named = places.find(district=row.text("district")) if row.text("district") else None
    if isinstance(named, District):
        return named.code
    village = places.village(village_code)
    return village.district_code if village is not None else ""


def _terms(work: Work, row: Asked, days: WorkingDays) -> Terms:
    born = row.request.subject.birth_date
    entitled = turns(born, CARD_AGE) if born is not None and _waits(born, work) else work.today
    return Terms(days.first_from(max(entitled, work.today + timedelta(days=1))), entitled)


def _waits(born: date, work: Work) -> bool:
    """Whether somebody old enough to be recorded is not yet old enough for a card."""
    if not work.settings.wait_until_17:
        return False
    return turns(born, RECORDED_FROM) <= work.today < turns(born, CARD_AGE)


def _see_to(work: Work, import_id: int, row: Asked, booked: Booked, on: Terms, sender: str) -> Booked:
    """Let what a kecamatan asked for count as verified, and wait for a birthday where there is one ahead."""
    if not sender or booked.outcome is RowOutcome.REFUSED:
        return booked
    not_before = on.entitled_on if on.entitled_on > work.today else None
    taken = _application(work, row, booked)
    if taken is None:
        return booked
    kecamatan_requests.add(work.db, taken.id, import_id, sender, work.today, not_before)
    if booked.outcome not in _NEW:
        return booked
    if booked.outcome is not RowOutcome.DOUBTFUL:
        _verify(work, taken)
    _see_to_the_card(work, taken, wait=not_before is not None)
    return replace(booked, reason=WAITS) if not_before is not None and not booked.reason else booked


def _application(work: Work, row: Asked, booked: Booked) -> Application | None:
    """Return the application a row became, or the open one it would repeat."""
    if booked.application_id is not None:
        return application_rows.get(work.db, booked.application_id)
    number = applications.open_number(work.db, row.request.subject.nik, row.request.service)
    return application_rows.with_number(work.db, number) if number else None


def _verify(work: Work, taken: Application) -> None:
    """Let a request count as verified: the kecamatan has seen the person and the KK."""
    applications.move(work.db, taken.id, (AppState.RECEIVED,), AppState.VERIFIED, verified_at=work.now)


def _see_to_the_card(work: Work, taken: Application, *, wait: bool) -> None:
    """Let a card that is there go to the kecamatan, and one that must wait be held."""
    if taken.job_id is None:
        return
    job = print_jobs.get(work.db, taken.job_id)
    if wait and job.state in _UNPRINTED:
        print_jobs.move(work.db, job.id, _UNPRINTED, JobState.HELD)
        holds.open_(work.db, job.id, HoldReason.TOO_YOUNG, work.now)
    elif job.state is JobState.PRINTED and job.delivery is Delivery.COUNTER:
        print_jobs.move(work.db, job.id, (JobState.PRINTED,), JobState.PRINTED, delivery=Delivery.KECAMATAN)
    applications.follow(work.db, taken.id)
