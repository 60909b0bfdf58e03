"""The certificates the office trusts and the lists of revoked ones it has installed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from desk.data.counter_tables import trust_root
from desk.data.office_tables import staff
from desk.domain.errors import NotFound
from desk.domain.machine_reading import Installed
from desk.domain.text import mark

TRUST_ROOT = mark("thing", "Trust root")

_root = trust_root.c


@dataclass(frozen=True, slots=True)
class Kept:
    """One installed file as it is kept."""

    sha256: str
    name: str
    certificate: bytes
    at: datetime
    staff: str


def every(db: Connection) -> tuple[Kept, ...]:
    """Return everything installed, by name."""
    query = (
        select(_root.sha256, _root.name, _root.certificate, _root.at, staff.c.name.label("staff"))
        .join(staff, staff.c.id == _root.staff_id)
        .order_by(_root.name, _root.sha256)
    )
    return tuple(Kept(*row) for row in db.execute(query))


def version(db: Connection) -> frozenset[str]:
    """Return what tells one state of what is installed from another."""
    return frozenset(db.execute(select(_root.sha256)).scalars())


def add(db: Connection, new: Installed, *, staff_id: int, now: datetime) -> bool:
    """Install one, and say whether it was new."""
    if db.execute(select(_root.sha256).where(_root.sha256 == new.sha256)).first() is not None:
        return False
    db.execute(
        insert(trust_root).values(
            sha256=new.sha256, name=new.name, certificate=new.certificate, at=now, staff_id=staff_id
        )
    )
    return True


def remove(db: Connection, sha256: str) -> str:
    """Remove one, and return its name.

    Raises:
        NotFound: it is not installed.
    """
    name = db.execute(select(_root.name).where(_root.sha256 == sha256)).scalar_one_or_none()
    if name is None or db.execute(delete(trust_root).where(_root.sha256 == sha256)).rowcount != 1:
        raise NotFound(TRUST_ROOT, sha256[:16])
    return str(name)
