"""What the office knows beyond its cards of the people a PRR list names: died, moved, not yet 17."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection

from desk.data import ended_people, intake_lookup, kecamatan_requests
from desk.domain.known_ends import KnownEnds
from desk.domain.known_nik import Known
from desk.domain.reconciliation import Findings


def hold_known(db: Connection, findings: Findings, today: date) -> None:
    """Hold the cards a list opens for people who died, moved, or are not yet 17."""
    ends = KnownEnds(ended_people.everybody(db), kecamatan_requests.too_young(db, today))
    niks = sorted(ends.niks(findings.new_jobs))
    known: dict[str, Known] = {}
    for first in range(0, len(niks), intake_lookup.CHUNK):
        known |= intake_lookup.known(db, niks[first : first + intake_lookup.CHUNK])
    ends.hold(findings, known)
