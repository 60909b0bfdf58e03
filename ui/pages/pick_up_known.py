"""What the pick-up counter looks up: at the office, and in its last known state when the server is gone."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.collecting import Case, Giving, OnShelf
from desk.domain.errors import OfficeUnavailable
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.printing import PrintJob
from desk.domain.staff import Staff
from desk.office import Office
from desk.rooms.last_known import KnownCases


@dataclass(frozen=True, slots=True)
class Lookup:
    """Looks up in the pool, for one member of staff; the last known state says when it was so."""

    office: Office
    reader: Staff

    def shelf(self, text: str = "", after: Cursor | None = None, size: int = 200) -> Rows[OnShelf]:
        """Return what stands ready, or stood when the server was last heard of."""
        try:
            return self.office.pick_up.shelf(text, after, size)
        except OfficeUnavailable:
            known = self.office.last_known.shelf(self.reader, text, after, size)
            if known.as_of is None:
                raise
            return known.page

    def cases(self, text: str) -> KnownCases:
        """Return the documents of a receipt or of a NIK."""
        try:
            return KnownCases(None, self.office.pick_up.cases(text))
        except OfficeUnavailable:
            known = self.office.last_known.cases(self.reader, text)
            if known.as_of is None:
                raise
            return known

    def again(self, case: Case) -> Case:
        """Return a document as it is now."""
        return self.office.pick_up.case(OnShelf(case.application, case.standing.job, None, None))

    def case(self, row: OnShelf) -> KnownCases:
        """Return one document of the shelf."""
        try:
            return KnownCases(None, (self.office.pick_up.case(row),))
        except OfficeUnavailable:
            number = row.application.number if row.application is not None else row.nik
            known = self.office.last_known.cases(self.reader, number)
            same = [case for case in known.cases if _is(case, row)]
            if known.as_of is None or not same:
                raise
            return KnownCases(known.as_of, (same[0],))

    def giving(self, job: PrintJob) -> Giving:
        """Return who may take a card."""
        try:
            return self.office.handover.giving(job)
        except OfficeUnavailable:
            found = (one for one in self.office.last_known.find(self.reader, job.nik).answers)
            known = (one.giving for one in found if one.found.job is not None and one.found.job.id == job.id)
            giving = next(known, None)
            if giving is None:
                raise
            return giving


def _is(case: Case, row: OnShelf) -> bool:
    if row.application is not None:
        return case.application is not None and case.application.id == row.application.id
    job = case.standing.job
    return case.application is None and job is not None and row.job is not None and job.id == row.job.id
