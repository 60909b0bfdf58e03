"""A row of a list of complaints: what somebody complains of, and when it was said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desk.domain.complaints import NewComplaint
from desk.domain.imports import ListRow
from desk.domain.nik import NikFlaw


@dataclass(frozen=True, slots=True)
class ComplaintRow(ListRow):
    """A usable row; with a NIK that cannot be one it is taken in without it."""

    new: NewComplaint
    said_on: date | None
    said_at: str
    """Time of day such as 09:41, empty where the list says none."""
    nik_flaw: NikFlaw | None = None

    @property
    def name(self) -> str:
        """Who complains, empty where the list names nobody."""
        return self.new.name

    @property
    def nik(self) -> str:
        """The NIK the list gives, empty where it gives none."""
        return self.new.nik

    @property
    def sort(self) -> str:
        """Code of the kind of complaint."""
        return self.new.kind.code
