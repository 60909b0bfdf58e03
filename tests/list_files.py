"""PRR lists written as files from one line a person; the people in them do not exist."""

from __future__ import annotations

import csv
from dataclasses import astuple, dataclass
from pathlib import Path

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
