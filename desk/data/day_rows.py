"""The rows of a report by kecamatan: which row a job stands in, and in which order the rows stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, select

from desk.data.office_tables import district
from desk.domain.day_book import OUT_OF_TOWN
from desk.domain.printing import PrintReason


@dataclass(frozen=True, slots=True)
class Span:
    """Office days from the midnight at which the first begins to the one at which the last ends."""

    first: date
    last: date
    begin: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Rows:
    """The kecamatan of the office by code."""

    names: dict[str, str]

    def of(self, reason: PrintReason, district_code: str) -> str:
        """Return the row of a job: a kecamatan, residents of another city, or "" for a place unknown."""
        if reason is PrintReason.OUT_OF_TOWN:
            return OUT_OF_TOWN
        return district_code if district_code in self.names else ""

    def order(self, used: set[str]) -> list[str]:
        """Return every kecamatan and the other-city row, and the unknown places only when there are any."""
        return [*self.names, OUT_OF_TOWN, *([""] if "" in used else [])]


def read(db: Connection) -> Rows:
    """Return the rows of reports by kecamatan."""
    query = select(district.c.code, district.c.name).order_by(district.c.code)
    return Rows({row.code: row.name for row in db.execute(query)})
