"""What the office offers: the service catalogue in force, its earlier versions, and changing it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.data import services
from desk.domain.errors import ReasonMissing
from desk.domain.journal import Action
from desk.domain.service_edits import CatalogueMovedOn
from desk.domain.service_file import read_catalogue
from desk.domain.services import Catalogue, Service
from desk.domain.staff import Staff
from desk.rooms.work import Workbench


@dataclass(frozen=True, slots=True)
class Version:
    """One version of the catalogue, as the head looks back at it."""

    number: int
    at: datetime
    staff: str
    note: str
    text: str


class Services:
    """The catalogue as the office writes it and as the counter reads it."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def catalogue(self, version: int | None = None) -> Catalogue:
        """Return the catalogue in force, or the one an application came in with.

        Raises:
            NotFound: there is no such version.
        """
        with self._bench.look() as db:
            return services.catalogue(db, version)

    def service(self, code: str, version: int | None = None) -> Service | None:
        """Return one service, None when the catalogue has none of this code."""
        return self.catalogue(version).services.get(code)

    def versions(self) -> tuple[Version, ...]:
        """Return every version, newest first."""
        with self._bench.look() as db:
            return tuple(
                Version(row.id, row.at, row.staff, row.note, row.content) for row in services.versions(db)
            )

    def try_out(self, text: str) -> Catalogue:
        """Return what a changed text would mean; nothing is kept.

        Raises:
            CatalogueInvalid: it cannot be used; every flaw is named.
        """
        return read_catalogue(text, 0)

    def change(self, head: Staff, text: str, note: str, *, based_on: int | None = None) -> Catalogue:
        """Put a changed catalogue in force; applications under way stay under theirs.

        ``based_on`` is the version the change was begun from, when a person began it from one.

        Raises:
            NotAllowed: only the head and the administrator may.
            ReasonMissing: no word of why.
            CatalogueInvalid: it cannot be used; every flaw is named.
            CatalogueMovedOn: another version than ``based_on`` is in force by now.
        """
        if not note.strip():
            raise ReasonMissing
        read_catalogue(text, 0)
        with self._bench.work(head, Action.CATALOGUE_CHANGED) as work:
            newest = services.newest_alone(work.db)
            if based_on is not None and newest.id != based_on:
                raise CatalogueMovedOn(newest.id, newest.staff)
            number = services.add(work.db, text, note.strip(), work.staff.id, work.now)
            work.subject = f"catalogue:{number}"
            work.reason = note.strip()
            work.changed({"version": newest.id}, {"version": number})
            return services.catalogue(work.db, number)
