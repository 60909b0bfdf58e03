"""Staff accounts in and out: who somebody is today, and what their account stands for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, and_, bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError

from desk.data.account_tables import account, badge, deputy, second_factor
from desk.data.office_tables import staff
from desk.data.server_functions import account_known
from desk.domain.errors import NameTaken
from desk.domain.staff import Role, Staff

_PERSON = (staff.c.id, staff.c.login, staff.c.name, staff.c.roles, staff.c.nip, staff.c.position)
_STANDS_IN = and_(
    deputy.c.staff_id == staff.c.id,
    deputy.c.first_on <= bindparam("day"),
    deputy.c.last_on >= bindparam("day"),
    deputy.c.ended_at.is_(None),
)
_OF_DAY = (
    select(*_PERSON, deputy.c.role)
    .outerjoin(deputy, _STANDS_IN)
    .where(staff.c.active)
    .order_by(staff.c.name, staff.c.id)
)
_ONE_OF_DAY = _OF_DAY.where(staff.c.id == bindparam("staff_id"))
"""Asked with every deed, so it is made once."""
_EMPTY = sha256(b"").hexdigest()
_KNOWN = (
    select(
        staff.c.id,
        staff.c.roles,
        staff.c.active,
        staff.c.password_hash,
        second_factor.c.since,
        badge.c.badge_hash,
        badge.c.pin_hash,
    )
    .outerjoin(second_factor, second_factor.c.staff_id == staff.c.id)
    .outerjoin(badge, badge.c.staff_id == staff.c.id)
)
_KNOWN_AT_SERVER = select(
    staff.c.id,
    staff.c.roles,
    staff.c.active,
    account_known.c.password,
    account_known.c.second_factor_since,
    account_known.c.badge,
    account_known.c.pin,
).join(account_known, account_known.c.staff_id == staff.c.id)
"""What is secret is made a print there by the server, which shows it to nobody."""


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
        "roles": _stored(person.roles),
        "password_hash": password_hash,
    }
    try:
        number = db.execute(insert(staff).values(**values).returning(staff.c.id)).scalar_one()
    except IntegrityError as error:
        raise NameTaken(person.login) from error
    return Staff(number, person.login, person.name, person.roles, person.nip, person.position)


def by_login(db: Connection, login: str, day: date | None = None) -> tuple[Staff, str] | None:
    """Return an active account, with the roles of ``day``, and its password hash."""
    row = db.execute(
        select(staff.c.password_hash, *_PERSON).where(staff.c.login == login, staff.c.active)
    ).first()
    if row is None:
        return None
    person = _person(row[1:])
    return (person if day is None else current(db, person.id, day) or person), row[0]


def current(db: Connection, staff_id: int, day: date) -> Staff | None:
    """Return somebody with their roles of ``day``, a deputy's included; None without an open account."""
    found = _of_day(db, day, staff_id)
    return found[0] if found else None


def everyone(db: Connection, day: date | None = None) -> tuple[Staff, ...]:
    """Return all active accounts by name, with the roles of ``day`` or with their own ones."""
    if day is not None:
        return _of_day(db, day)
    query = select(*_PERSON).where(staff.c.active).order_by(staff.c.name)
    return tuple(_person(row) for row in db.execute(query))


def every_account(db: Connection) -> tuple[tuple[Staff, bool], ...]:
    """Return everybody who ever had an account, with their own roles, and whether it is open."""
    query = select(*_PERSON, staff.c.active).order_by(staff.c.name, staff.c.id)
    return tuple((_person(row[:-1]), row[-1]) for row in db.execute(query))


def administrators(db: Connection) -> tuple[Staff, ...]:
    """Return everybody who is an administrator of their own right, kept as they are until commit."""
    query = select(*_PERSON).where(staff.c.active).order_by(staff.c.id).with_for_update(key_share=True)
    return tuple(person for person in map(_person, db.execute(query)) if Role.ADMIN in person.roles)


def account_of(db: Connection, staff_id: int) -> tuple[Staff, str, bool] | None:
    """Return somebody with their own roles, their password hash, and whether the account is open."""
    row = db.execute(
        select(staff.c.password_hash, staff.c.active, *_PERSON)
        .where(staff.c.id == staff_id)
        .with_for_update(key_share=True)
    ).first()
    return None if row is None else (_person(row[2:]), row[0], bool(row[1]))


def change(db: Connection, person: Staff) -> None:
    """Keep the name, NIP, position and roles of somebody."""
    db.execute(
        update(staff)
        .where(staff.c.id == person.id)
        .values(name=person.name, nip=person.nip, position=person.position, roles=_stored(person.roles))
    )


def open_or_close(db: Connection, staff_id: int, *, active: bool) -> bool:
    """Open an account again, or close it; False when it is so already. Nobody is ever deleted."""
    other = (staff.c.id == staff_id) & (staff.c.active != active)
    return bool(db.execute(update(staff).where(other).values(active=active)).rowcount)


def set_password(db: Connection, staff_id: int, password_hash: str, *, must_change: bool) -> None:
    """Keep another password."""
    db.execute(update(staff).where(staff.c.id == staff_id).values(password_hash=password_hash))
    oblige(db, staff_id, must_change=must_change)


def oblige(db: Connection, staff_id: int, *, must_change: bool) -> None:
    """Keep whether somebody has to choose another password before they come in."""
    changed = db.execute(
        update(account).where(account.c.staff_id == staff_id).values(must_change=must_change)
    )
    if not changed.rowcount and must_change:
        db.execute(insert(account).values(staff_id=staff_id, must_change=True))


def must_change(db: Connection, staff_id: int) -> bool:
    """Return whether somebody has to choose another password before they come in."""
    return bool(db.execute(select(account.c.must_change).where(account.c.staff_id == staff_id)).scalar())


def obliged(db: Connection) -> frozenset[int]:
    """Return everybody who has to choose another password."""
    return frozenset(db.execute(select(account.c.staff_id).where(account.c.must_change)).scalars())


def states(db: Connection, only: Iterable[int] | None = None) -> dict[int, dict[str, object]]:
    """Return what each account stands for, as the journal keeps it: roles, and prints of what is secret."""
    at_server = db.dialect.name == "postgresql"
    query = _KNOWN_AT_SERVER if at_server else _KNOWN
    shown = str if at_server else print_of
    stands_in = select(
        deputy.c.staff_id, deputy.c.id, deputy.c.role, deputy.c.first_on, deputy.c.last_on
    ).where(deputy.c.ended_at.is_(None))
    if only is not None:
        query, stands_in = query.where(staff.c.id.in_(only)), stands_in.where(deputy.c.staff_id.in_(only))
    deputies: dict[int, list[str]] = {}
    for staff_id, number, role, first, last in db.execute(stands_in.order_by(deputy.c.id)):
        deputies.setdefault(staff_id, []).append(f"{number} {role} {first} {last}")
    return {
        row[0]: {
            "roles": sorted(row[1].split(",")),
            "active": bool(row[2]),
            "password": shown(row[3]),
            "second_factor": "" if row[4] is None else row[4].isoformat(timespec="seconds"),
            "badge": shown(row[5] or ""),
            "pin": shown(row[6] or ""),
            "deputies": deputies.get(row[0], []),
        }
        for row in db.execute(query)
    }


def state(db: Connection, staff_id: int) -> Mapping[str, object]:
    """Return what one account stands for."""
    return states(db, [staff_id])[staff_id]


def print_of(kept: str) -> str:
    """Return a short print of a hash, which tells that it was changed and nothing about what it hides."""
    digest = sha256(kept.encode()).hexdigest()
    return "" if digest == _EMPTY else digest[:16]


def _of_day(db: Connection, day: date, staff_id: int | None = None) -> tuple[Staff, ...]:
    """Return open accounts by name with the roles of a day, or one of them."""
    if staff_id is None:
        rows = db.execute(_OF_DAY, {"day": day})
    else:
        rows = db.execute(_ONE_OF_DAY, {"day": day, "staff_id": staff_id})
    found: dict[int, Staff] = {}
    for row in rows:
        known = found.get(row[0]) or _person(row[:-1])
        roles = known.roles if row[-1] is None else known.roles | {Role(row[-1])}
        found[row[0]] = Staff(known.id, known.login, known.name, roles, known.nip, known.position)
    return tuple(found.values())


def _stored(roles: Iterable[Role]) -> str:
    return ",".join(sorted(role.value for role in roles))


def _person(row: Sequence[Any]) -> Staff:
    number, login, name, roles, nip, position = row
    return Staff(number, login, name, frozenset(Role(code) for code in roles.split(",")), nip, position)
