"""Staff accounts in and out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import IntegrityError

from desk.data.office_tables import staff
from desk.domain.errors import NameTaken
from desk.domain.staff import Role, Staff

_PERSON = (staff.c.id, staff.c.login, staff.c.name, staff.c.roles, staff.c.nip, staff.c.position)


def add(db: Connection, person: Staff, password_hash: str) -> Staff:
    """Keep a new account and return it with its number.

    Raises:
        NameTaken: somebody signs in under this name already.
    """
    values = {
        "login": person.login,
        "name": person.name,
        "nip": person.nip,
        "position": person.position,
        "roles": ",".join(sorted(role.value for role in person.roles)),
        "password_hash": password_hash,
    }
    try:
        number = db.execute(insert(staff).values(**values).returning(staff.c.id)).scalar_one()
    except IntegrityError as error:
        raise NameTaken(person.login) from error
    return Staff(number, person.login, person.name, person.roles, person.nip, person.position)


def by_login(db: Connection, login: str) -> tuple[Staff, str] | None:
    """Return an active account and its password hash."""
    row = db.execute(
        select(staff.c.password_hash, *_PERSON).where(staff.c.login == login, staff.c.active)
    ).first()
    return None if row is None else (_person(row[1:]), row[0])


def everyone(db: Connection) -> tuple[Staff, ...]:
    """Return all active accounts by name."""
    query = select(*_PERSON).where(staff.c.active).order_by(staff.c.name)
    return tuple(_person(row) for row in db.execute(query))


def _person(row: Sequence[Any]) -> Staff:
    number, login, name, roles, nip, position = row
    return Staff(number, login, name, frozenset(Role(code) for code in roles.split(",")), nip, position)
