"""Lists of deaths and of moves as files; the people in them do not exist."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import make

_WORDS = {
    True: ("DAFTAR AKTA KEMATIAN", "TGL MENINGGAL", "NO AKTA KEMATIAN", "3673-KM-04082020-{:04d}"),
    False: ("DAFTAR PINDAH KELUAR", "TGL PINDAH", "NO SKPWNI", "SKPWNI/3673/04082020/{:04d}"),
}


@dataclass(frozen=True)
class Gone:
    """Somebody who died or moved."""

    number: int
    name: str = ""
    born: str = "01-01-1990"
    nik: str | None = None

    def cells(self, place: int, paper: str) -> str:
        nik = make.nik(self.number) if self.nik is None else self.nik
        name = self.name or f"WARGA {self.number:04d}"
        return f"{place};{nik};{name};Serang, {self.born};01-08-2020;{paper.format(self.number)};Banten"


def ended_list(path: Path, *people: Gone, died: bool = True) -> Path:
    """Save a list as the registry exports it."""
    title, day, number, paper = _WORDS[died]
    lines = [title, "", f"NO;NIK;NAMA;TEMPAT, TGL LAHIR;{day};{number};KELURAHAN"]
    lines += [one.cells(place, paper) for place, one in enumerate(people, 1)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path
