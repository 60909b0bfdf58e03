"""People the central lists know, with or without a print job; they do not exist."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import make
from sqlalchemy import insert, select

from desk.data.database import Database
from desk.data.office_tables import staff
from desk.data.print_tables import hold, prr_list, record
from desk.domain.printing import HoldReason
from desk.domain.record_status import RecordStatus
from desk.domain.text import search_key


def known(url: str, people: Sequence[tuple[int, str]], status: RecordStatus) -> None:
    """Let one list bring people by number and name, all with the same record status."""
    database = Database(url)
    try:
        with database.transaction() as db:
            by = db.execute(select(staff.c.id).limit(1)).scalar_one()
            values = {"at": make.QUEUED, "staff_id": by, "kind": "prr", "sha256": "0" * 64}
            brought = db.execute(insert(prr_list).values(**values).returning(prr_list.c.id)).scalar_one()
            db.execute(
                insert(record),
                [
                    {
                        "nik": make.nik(number),
                        "name": name,
                        "name_key": search_key(name),
                        "birth_date": date(1990, 1, 1),
                        "sex": "P",
                        "address": "KP. BARU",
                        "rt": "001",
                        "rw": "002",
                        "village_code": "36.73.01.1001",
                        "district_code": "36.73.01",
                        "status": status.code,
                        "status_raw": status.code,
                        "recorded_on": date(2019, 5, 5),
                        "first_list_id": brought,
                        "last_list_id": brought,
                    }
                    for number, name in people
                ],
            )
    finally:
        database.close()


def hold_up(url: str, job_id: int, reason: HoldReason) -> None:
    """Hold a job for a reason."""
    database = Database(url)
    try:
        with database.transaction() as db:
            db.execute(
                insert(hold).values(
                    job_id=job_id,
                    reason=reason,
                    other_nik=make.nik(9999),
                    other_name="NAMA LAIN",
                    opened_at=make.QUEUED,
                )
            )
    finally:
        database.close()
