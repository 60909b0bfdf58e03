"""Lists of a kecamatan as files; the people in them do not exist."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import make

HEADINGS = ("No.", "N I K", "Nama", "Tempat, Tgl Lahir", "Kelurahan", "RT", "RW", "No. HP")


@dataclass(frozen=True)
class Beginner:
    """Somebody a kecamatan recorded."""

    number: int
    name: str = "JAJA SETIAWAN"
    born: str = "26-07-2003"
    village: str = "Banten"

    @property
    def nik(self) -> str:
        return make.nik(self.number)


def kecamatan_list(path: Path, *people: Beginner, name: str = "KASEMEN") -> Path:
    """Save a list under the heading of a kecamatan, or with no name under none."""
    head = [f"KECAMATAN {name}"] if name else ["DAFTAR PEMULA"]
    lines = [*head, "DAFTAR PERMOHONAN CETAK KTP-EL PEMULA", "", ";".join(HEADINGS)]
    lines += [
        f"{place};{one.nik};{one.name};Serang, {one.born};{one.village};9;6;081297737126"
        for place, one in enumerate(people, 1)
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path
