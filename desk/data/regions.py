"""The kecamatan and kelurahan an office serves."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from desk.data.office_tables import district, village_alias
from desk.data.office_tables import village as village_table
from desk.domain.regions import District, Gazetteer, Village
from desk.domain.settings import OfficeSettings


def add(db: Connection, places: Gazetteer) -> None:
    """Keep the places of a gazetteer and the spellings they are known by."""
    db.execute(insert(district), [{"code": d.code, "name": d.name} for d in places.districts])
    db.execute(
        insert(village_table),
        [{"code": v.code, "district_code": v.district_code, "name": v.name} for v in places.villages],
    )
    spellings = [
        {"alias": alias, "village_code": code} for code, names in places.aliases.items() for alias in names
    ]
    if spellings:
        db.execute(insert(village_alias), spellings)


def gazetteer(db: Connection, settings: OfficeSettings) -> Gazetteer:
    """Return the office's places."""
    aliases: dict[str, list[str]] = {}
    for alias, code in db.execute(select(village_alias.c.alias, village_alias.c.village_code)):
        aliases.setdefault(code, []).append(alias)
    districts = db.execute(select(district.c.code, district.c.name).order_by(district.c.code))
    villages = db.execute(
        select(village_table.c.code, village_table.c.name, village_table.c.district_code).order_by(
            village_table.c.code
        )
    )
    return Gazetteer(
        settings.region_code,
        [District(*row) for row in districts],
        [Village(*row) for row in villages],
        aliases,
        settings.former_region_codes,
    )


def village(db: Connection, code: str) -> Village | None:
    """Return one kelurahan, None when the office knows none of this code."""
    query = select(village_table.c.code, village_table.c.name, village_table.c.district_code)
    row = db.execute(query.where(village_table.c.code == code)).first()
    return None if row is None else Village(*row)
