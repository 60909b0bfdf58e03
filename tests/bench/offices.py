"""Large offices for the benches, filled in bulk; the people in them do not exist."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select

from desk.data import print_tables, tally
from desk.data.database import Database
from desk.data.office_tables import village
from desk.domain.printing import CardKind, Channel, Delivery, JobState, PrintReason
from desk.domain.staff import Role, Staff
from desk.domain.stock import Goods
from desk.office import Office, create_office

PASSWORD = "bangku-ukur"
_GIVEN = (
    "AGUS AISYAH BUDI DEWI ENENG FAJAR HALIMAH IIS JAJA KOKOM LUKMAN MAESAROH NENG RATU SITI UJANG".split()
)
_FAMILY = "ANGGRAENI HERMAWAN HIDAYAT KURNIAWAN LESTARI MAULANA NINGSIH PERMANA SETIAWAN SURYANA".split()
_NOW = datetime(2020, 8, 3, 1, tzinfo=UTC)
_CHUNK = 10_000


def office_of(folder: Path, jobs: int) -> tuple[Office, Staff, str]:
    """Make an office with ``jobs`` waiting cards and as many records, in a file."""
    return office_at(f"sqlite:///{folder / f'office-{jobs}.sqlite'}", jobs)


def office_at(url: str, jobs: int) -> tuple[Office, Staff, str]:
    """Make an office with ``jobs`` waiting cards and as many records."""
    admin = create_office(url, "admin", PASSWORD)
    database = Database(url)
    with database.transaction() as db:
        villages = list(db.execute(select(village.c.code)).scalars())
        first_list = db.execute(
            insert(print_tables.prr_list)
            .values(at=_NOW, staff_id=admin.id, kind="prr", sha256="0" * 64)
            .returning(print_tables.prr_list.c.id)
        ).scalar_one()
        dice = random.Random(jobs)
        for begin in range(0, jobs, _CHUNK):
            people = [_person(dice, number, villages) for number in range(begin, min(begin + _CHUNK, jobs))]
            db.execute(insert(print_tables.record), [_record(one, first_list) for one in people])
            db.execute(insert(print_tables.print_job), [_job(one) for one in people])
    if not database.is_sqlite:
        # As an office does by itself within a minute: its program the one, its server the other.
        with database.transaction() as db:
            tally.fold(db)
        with database.outside() as raw:
            raw.execute("VACUUM ANALYZE")
    database.close()
    office = Office(url)
    office.store.receive(admin, Goods.BLANK_KTP, jobs, "BAST")
    return office, admin, url


def operators(office: Office, admin: Staff, how_many: int) -> list[Staff]:
    """Add operators who claim at once."""
    return [
        office.staff_room.add(
            admin, f"op{number}", f"Operator {number}", frozenset({Role.OPERATOR}), PASSWORD
        )
        for number in range(how_many)
    ]


def some_name(dice: random.Random) -> str:
    """Return a name that nobody bears on purpose."""
    return f"{dice.choice(_GIVEN)} {dice.choice(_FAMILY)} {dice.choice(_FAMILY)}"


def _person(dice: random.Random, number: int, villages: list[str]) -> dict[str, Any]:
    code = dice.choice(villages)
    name = some_name(dice)
    born = date(1950, 1, 1) + timedelta(days=dice.randrange(20_000))
    return {
        "nik": f"3673{number:012d}",
        "name": name,
        "name_key": name,
        "birth_place": "SERANG",
        "birth_date": born,
        "sex": "L",
        "address": "KP. CIRACAS",
        "rt": "003",
        "rw": "001",
        "village_code": code,
        "district_code": code[:8],
        "recorded_on": date(2016, 1, 1) + timedelta(days=dice.randrange(1_600)),
    }


def _record(person: dict[str, Any], list_id: int) -> dict[str, Any]:
    return {
        **person,
        "status": "PRINT_READY_RECORD",
        "status_raw": "PRR",
        "first_list_id": list_id,
        "last_list_id": list_id,
    }


def _job(person: dict[str, Any]) -> dict[str, Any]:
    return {
        **person,
        "kind": CardKind.KTP_EL,
        "state": JobState.WAITING,
        "reason": PrintReason.FIRST,
        "channel": Channel.NONE,
        "delivery": Delivery.COUNTER,
        "rank": 6,
        "queued_at": _NOW,
    }
