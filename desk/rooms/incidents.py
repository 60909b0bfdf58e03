"""Incidents with personal data: noted, described, examined in the journal, reported within their deadline."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desk.data import incidents, numbers
from desk.domain.errors import FieldMissing
from desk.domain.incidents import Breach, Incident, NewIncident, NotToldYet, SpanNotSo, Told
from desk.domain.journal import Action
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.rooms.work import Work, Workbench

LISTED = 200
_WHAT = mark("field", "What happened")
_TO = mark("field", "Reported to")


class Incidents:
    """What a data officer notes and the head reports."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def note(self, staff: Staff, new: NewIncident) -> Incident:
        """Note an incident; the deadline runs from the moment it became known.

        Raises:
            FieldMissing: nothing is said of what happened.
            SpanNotSo: the span ends before it begins, or begins after the incident was known.
        """
        with self._bench.work(staff, Action.INCIDENT_NOTED) as work:
            if not new.what.strip():
                raise FieldMissing(_WHAT)
            if new.last <= new.first or new.first > new.known_at or new.known_at > work.now:
                raise SpanNotSo
            number = numbers.draw(
                work.db, "incident", work.settings.numbers["incident"], work.today, work.now
            )
            made = incidents.add(
                work.db,
                replace(new, what=new.what.strip()),
                number,
                due_at=new.known_at + timedelta(hours=work.settings.incident_hours),
                staff_id=work.staff.id,
                now=work.now,
            )
            work.subject = f"incident:{made}"
            work.facts = {"number": number, "people": len(new.staff_ids), "places": len(new.workstations)}
            return incidents.one(work.db, made)

    def tell(self, staff: Staff, incident_id: int, told: Told) -> Incident:
        """Write down which data, what it may lead to, what was done, and how people were told.

        Raises:
            IncidentMovedOn: it was closed meanwhile.
        """
        with self._bench.work(staff, Action.INCIDENT_TOLD) as work:
            its = self._its(work, incident_id)
            incidents.tell(
                work.db,
                its,
                Told(told.data.strip(), told.harm.strip(), told.done.strip(), told.told.strip()),
            )
            work.facts = {"number": its.number, "step": "described"}
            return incidents.one(work.db, incident_id)

    def report(self, staff: Staff, incident_id: int, to: str) -> Incident:
        """Note that the report has gone out.

        Raises:
            FieldMissing: nobody is named who got it.
            NotToldYet: it says neither which data nor what was done.
            IncidentMovedOn: it was reported meanwhile.
        """
        with self._bench.work(staff, Action.INCIDENT_TOLD) as work:
            its = self._its(work, incident_id)
            if not to.strip():
                raise FieldMissing(_TO)
            if not (its.told.data and its.told.done):
                raise NotToldYet
            incidents.report(work.db, its, to.strip(), work.now)
            work.facts = {"number": its.number, "step": "reported", "to": to.strip()}
            return incidents.one(work.db, incident_id)

    def close(self, staff: Staff, incident_id: int) -> Incident:
        """Note that nothing is left to do.

        Raises:
            IncidentMovedOn: it is not reported yet, or was closed meanwhile.
        """
        with self._bench.work(staff, Action.INCIDENT_TOLD) as work:
            its = self._its(work, incident_id)
            incidents.close(work.db, its, work.now)
            work.facts = {"number": its.number, "step": "closed"}
            return incidents.one(work.db, incident_id)

    def every(self, staff: Staff) -> tuple[Incident, ...]:
        """Return the register of incidents, what is to be reported first."""
        self._bench.admit(staff, Action.DATA_RIGHTS_READ)
        with self._bench.look() as db:
            return incidents.every(db, LISTED)

    def breach(self, staff: Staff, number: str) -> Breach:
        """Return what the journal tells about an incident.

        Raises:
            NotFound: there is no incident of this number.
        """
        self._bench.admit(staff, Action.DATA_RIGHTS_READ)
        with self._bench.look() as db:
            return incidents.breach(db, incidents.numbered(db, number))

    def workstations(self, staff: Staff) -> tuple[str, ...]:
        """Return every workstation the journal names."""
        self._bench.admit(staff, Action.DATA_RIGHTS_READ)
        with self._bench.look() as db:
            return incidents.workstations(db)

    def open_ones(self) -> int:
        """Return how many incidents are to be reported."""
        with self._bench.look() as db:
            return incidents.open_ones(db)

    @staticmethod
    def _its(work: Work, incident_id: int) -> Incident:
        work.subject = f"incident:{incident_id}"
        return incidents.one(work.db, incident_id)
