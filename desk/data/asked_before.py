"""What an office knows of the people a list names: asked for a thousand at once, kept up row by row."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

from sqlalchemy import Connection, exists, func, select

from desk.data.applications import recorded_ends
from desk.data.counter_tables import application
from desk.data.print_tables import print_job
from desk.domain.applications import OPEN_STATES, Request
from desk.domain.printing import LIVE_STATES, CancelReason, CardKind

_AT_ONCE = 500
_app, _job = application.c, print_job.c


class AskedBefore:
    """Open applications, ends, cards printed and cards that wait, of some people."""

    def __init__(
        self,
        db: Connection,
        niks: Collection[str],
        ending: Mapping[str, CancelReason],
        applicants: Collection[str] = (),
    ) -> None:
        """Look up everybody; ``applicants`` are those who may have asked for somebody not named yet."""
        self._open: dict[tuple[str, str], str] = {}
        self._open_for: dict[tuple[str, str], str] = {}
        self._ends: dict[str, CancelReason] = {}
        self._printed: dict[tuple[str, CardKind], datetime] = {}
        self._untied: dict[tuple[str, CardKind], int] = {}
        for part in _parts(niks):
            self._look_up(db, part, ending)
        for part in _parts(applicants):
            query = select(_app.applicant_nik, _app.service, _app.number).where(
                _app.applicant_nik.in_(part), _app.state.in_(OPEN_STATES), _app.name == ""
            )
            for row in db.execute(query.order_by(_app.id.desc())):
                self._open_for[row.applicant_nik, row.service] = row.number

    def _look_up(self, db: Connection, niks: list[str], ending: Mapping[str, CancelReason]) -> None:
        under_way = select(_app.nik, _app.service, _app.number).where(
            _app.nik.in_(niks), _app.state.in_(OPEN_STATES)
        )
        self._open |= {(row.nik, row.service): row.number for row in db.execute(under_way)}
        self._ends |= recorded_ends(db, niks, ending)
        printed = (
            select(_job.nik, _job.kind, func.max(_job.printed_at).label("at"))
            .where(_job.nik.in_(niks), _job.printed_at.is_not(None))
            .group_by(_job.nik, _job.kind)
        )
        self._printed |= {(row.nik, row.kind): row.at for row in db.execute(printed)}
        untied = (
            select(_job.nik, _job.kind, _job.id)
            .where(_job.nik.in_(niks), _job.state.in_(LIVE_STATES))
            .where(~exists().where(_app.job_id == _job.id))
        )
        self._untied |= {(row.nik, row.kind): row.id for row in db.execute(untied)}

    def open_number(self, nik: str, service: str) -> str:
        """Return the number of the open application of a person for a service, empty when there is none."""
        return self._open.get((nik, service), "")

    def open_for(self, applicant_nik: str, service: str) -> str:
        """Return the number of an open application somebody made for a person not named yet, else empty."""
        return self._open_for.get((applicant_nik, service), "")

    def end_of(self, nik: str) -> CancelReason | None:
        """Return whether somebody is recorded as died or moved out."""
        return self._ends.get(nik)

    def last_printed(self, nik: str, kind: CardKind) -> datetime | None:
        """Return when the newest card of a kind was printed for a NIK."""
        return self._printed.get((nik, kind))

    def untied_card(self, nik: str, kind: CardKind) -> int | None:
        """Return the live card of a NIK that no application has."""
        return self._untied.get((nik, kind))

    def take(self, request: Request, number: str) -> None:
        """Count an application that is about to be kept among the open ones."""
        if request.subject.nik:
            self._open[request.subject.nik, request.service] = number
        if request.applicant.nik and not request.subject.name:
            self._open_for.setdefault((request.applicant.nik, request.service), number)

    def tie(self, nik: str, kind: CardKind) -> int | None:
        """Return the card that waits for a person, which from now on has its application."""
        return self._untied.pop((nik, kind), None)


def _parts(niks: Collection[str]) -> Iterator[list[str]]:
    every = sorted({nik for nik in niks if nik})
    return (every[first : first + _AT_ONCE] for first in range(0, len(every), _AT_ONCE))
