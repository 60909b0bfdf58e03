"""PRR lists written as files from one line a person; the people in them do not exist."""

from __future__ import annotations

import csv
from dataclasses import astuple, dataclass
from pathlib import Path

from sqlalchemy import select

from desk.data.database import Database
from desk.data.print_tables import hold, print_job, prr_list, record
from desk.domain.printing import PrintJob
from desk.office import Office

HEADER = (
    *("NIK", "NAMA_LGKP", "TMPT_LHR", "TGL_LHR", "JENIS_KLMIN", "ALAMAT"),
    *("NO_RT", "NO_RW", "NAMA_KEL", "NAMA_KEC", "STATUS", "TGL_REKAM"),
)


@dataclass(frozen=True)
class Row:
    """One person of a list, as the office's export writes them."""

    nik: str
    name: str = "SITI AMINAH"
    birth_place: str = "SERANG"
    born: str = "01-01-1990"
    sex: str = "L"
    address: str = "KP. CIRACAS"
    rt: str = "003"
    rw: str = "001"
    village: str = "Cipare"
    district: str = "Serang"
    status: str = "PRR"
    recorded: str = "05-03-2019"


def write(path: Path, *rows: Row) -> Path:
    """Write a list and return where it is."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(astuple(row) for row in rows)
    return path


TABLES = (prr_list, record, print_job, hold)


def the_job(office: Office, nik: str) -> PrintJob:
    """Return the newest job of a NIK."""
    return office.print_queue.earlier_cards(nik)[0]


def counts(result: object) -> tuple[int, ...]:
    """Return the five counts: queued, held, repeated, not ready, rejected."""
    names = ("queued", "held", "repeated", "not_ready", "rejected")
    return tuple(getattr(result, name) for name in names)


def contents(url: str) -> list[object]:
    """Every list, record, job and hold of an office."""
    database = Database(url)
    try:
        with database.snapshot() as db:
            return [db.execute(select(table).order_by(*table.primary_key)).all() for table in TABLES]
    finally:
        database.close()
