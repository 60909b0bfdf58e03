"""Somebody who does not exist, of whom every message can be tried out before it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from desk.domain.applications import Applicant, Application, AppState, Brought, Paper, Subject
from desk.domain.appointments import Appointment, AppointmentState
from desk.domain.message_texts import Place
from desk.domain.messages import MessageKind
from desk.domain.printing import Channel, Delivery
from desk.domain.sending import MessageCase
from desk.domain.services import Catalogue, Service
from desk.domain.settings import OfficeSettings
from desk.domain.templates import Fact
from desk.domain.verification import Check, Finding, FindingKind, Verdict
from desk.office import Office
from reports.message_texts import facts

_NAME = "SITI NURHALIMAH"
_SERVICE = "KTP_HILANG"
_FOUND = (FindingKind.UNREADABLE, FindingKind.DATA_DIFFERS)
_WAITED = {
    MessageKind.UNCOLLECTED_7: 0,
    MessageKind.UNCOLLECTED_30: 1,
    MessageKind.UNCOLLECTED_90: 2,
}
"""Which of the office's periods has passed."""


def example_facts(office: Office, places: Mapping[Place, object]) -> dict[Place, Mapping[str, Fact]]:
    """Return for each place what a message there says of the example, as the office is set up now."""
    settings, now = office.preferences.settings(), office.now()
    today, catalogue = office.today(), office.services.catalogue()
    kinds = dict.fromkeys(kind for kind, _, _ in places)
    cases = {kind: example(kind, settings, catalogue, today, now) for kind in kinds}
    return {place: facts(cases[place[0]], place[1], place[2]) for place in places}


def example(
    kind: MessageKind, settings: OfficeSettings, catalogue: Catalogue, today: date, now: datetime
) -> MessageCase:
    """Return the example as far as a kind of message is about it."""
    service = catalogue.services.get(_SERVICE) or next(iter(catalogue.services.values()))
    waited = sorted(settings.uncollected_days)[_WAITED[kind] :] if kind in _WAITED else []
    asked = _asked(service, catalogue, today, now - timedelta(days=(waited or [0])[0]))
    state = AppointmentState.MISSED if kind is MessageKind.MISSED else AppointmentState.BOOKED
    kept = Appointment(1, 0, asked.number, _NAME, "", service.code, "", today, time(9, 30), state)
    found = tuple(
        Finding(paper.document, what) for paper, what in zip(asked.papers, _FOUND, strict=False)
    ) or (Finding("", FindingKind.MISSING),)
    check = Check(0, 1, Verdict.RETURNED, "", "", now, second=False, findings=found)
    return MessageCase(kind, asked, catalogue, check, kept, f"P{today:%y%m%d}0000001", settings, today, now)


def _asked(service: Service, catalogue: Catalogue, today: date, ready_at: datetime) -> Application:
    papers = tuple(
        Paper(place, need.options[0].document, need.options[0].original, Brought.YES)
        for place, need in enumerate((need for need in service.needs if not need.when), 1)
    )
    return Application(
        id=0,
        number=f"PMH-{today:%Y%m%d}-0001",
        service=service.code,
        catalogue_version=catalogue.version,
        state=AppState.READY,
        channel=Channel.COUNTER,
        delivery=Delivery.COUNTER,
        subject=Subject("", _NAME),
        village="",
        district="",
        applicant=Applicant(),
        answers={},
        note="",
        received_at=ready_at,
        received_by="",
        promised_on=today,
        round=1,
        job_id=None,
        checked_by="",
        lease_until=None,
        slot="",
        paper_number="",
        ready_at=ready_at,
        collected_at=None,
        papers=papers,
    )
