"""The versions of the service catalogue; none is ever changed, for applications stay under theirs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import sha256

from sqlalchemy import Connection, func, insert, select

from desk.data.counter_tables import catalogue_version
from desk.data.office_tables import office, staff
from desk.domain.errors import NotFound
from desk.domain.service_file import read_catalogue
from desk.domain.services import Catalogue
from desk.domain.text import mark

CATALOGUE = mark("thing", "Service catalogue")
_version = catalogue_version.c


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version as it is kept."""

    id: int
    at: datetime
    staff: str
    note: str
    content: str


def begin(db: Connection, content: str, now: datetime) -> None:
    """Keep the catalogue the program brings along as the first version, if there is none yet."""
    if db.execute(select(func.count()).select_from(catalogue_version)).scalar_one() == 0:
        first = db.execute(select(func.min(staff.c.id))).scalar_one()
        add(db, content, "", first, now)


def add(db: Connection, content: str, note: str, staff_id: int, now: datetime) -> int:
    """Keep a new version and return its number; the newest text again keeps its number."""
    digest = sha256(content.encode()).hexdigest()
    newest = db.execute(select(_version.id, _version.sha256).order_by(_version.id.desc()).limit(1)).first()
    if newest is not None and newest.sha256 == digest:
        return int(newest.id)
    kept = insert(catalogue_version).values(
        at=now, staff_id=staff_id, note=note, sha256=digest, content=content
    )
    return int(db.execute(kept.returning(_version.id)).scalar_one())


def catalogue(db: Connection, number: int | None = None) -> Catalogue:
    """Return one version of the catalogue, the one in force when none is named.

    Raises:
        NotFound: there is none of this number.
    """
    chosen = newest_number(db) if number is None else number
    return _read(version(db, chosen).content, chosen)


@lru_cache(maxsize=16)
def _read(content: str, number: int) -> Catalogue:
    return read_catalogue(content, number)


def newest_number(db: Connection) -> int:
    """Return the number of the version in force."""
    return int(db.execute(select(func.max(_version.id))).scalar_one())


def newest_alone(db: Connection) -> VersionRow:
    """Return the version in force, which nobody else replaces until this transaction ends."""
    db.execute(select(office.c.id).with_for_update())
    return version(db, newest_number(db))


def version(db: Connection, number: int) -> VersionRow:
    """Return one version.

    Raises:
        NotFound: there is none of this number.
    """
    row = db.execute(_ROWS.where(_version.id == number)).first()
    if row is None:
        raise NotFound(CATALOGUE, str(number))
    return VersionRow(*row)


def versions(db: Connection) -> tuple[VersionRow, ...]:
    """Return every version, newest first."""
    return tuple(VersionRow(*row) for row in db.execute(_ROWS.order_by(_version.id.desc())))


_ROWS = select(_version.id, _version.at, staff.c.name, _version.note, _version.content).join(
    staff, staff.c.id == _version.staff_id
)
