"""The numbers a report that is told by number can be asked for, the newest first."""

from __future__ import annotations

from desk.domain.staff import Staff
from desk.office import Office

NUMBERS = 200
MISSION_PAPERS = ("mission", "mission-receipts")
"""Papers whose number is that of a mission."""


def numbers_of(office: Office, staff: Staff, report: str) -> list[str]:
    """Return the numbers ``staff`` may ask a report for; called in the pool."""
    if report == "destruction":
        return [minutes.number for minutes in office.store.destructions()]
    if report == "data-destroyed":
        return [one.number for one in office.retention.minutes(staff) if one.number]
    if report == "data-incident":
        return [one.number for one in office.incidents.every(staff)]
    if report in MISSION_PAPERS:
        told = office.missions.missions(ended=True, size=NUMBERS).rows
        return [one.mission.number for one in told]
    return [one.number for one in office.handover.handovers(None, NUMBERS).rows]
