"""Exports of Smartdukcapil for tests: a heading, and a line for each request; the people do not exist."""

from __future__ import annotations

from pathlib import Path

import make

HEADER = (
    "ID Permohonan;Tanggal;Jenis Permohonan;NIK Pemohon;Nama Pemohon;No KK;No HP;Email;"
    "Kelurahan;Kecamatan;Status"
)
WAITS = "MENUNGGU VERIFIKASI"


def line(
    number: int,
    service: str = "KTP-EL HILANG",
    status: str = WAITS,
    *,
    on: str = "03/08/2020 09:41",
    nik: str = "",
    name: str = "",
) -> str:
    """One request as the app lists it."""
    person = (nik or make.nik(number), name or f"WARGA {number:04d}", "3673012310120003", "0857-5222-9134")
    return ";".join((f"SD-{number:06d}", on, service, *person, "", "Banten", "Kasemen", status))


def written(path: Path, *lines: str, header: str = HEADER) -> Path:
    """Save an export as the app does."""
    path.write_text("\n".join((header, *lines)) + "\n", encoding="utf-8-sig")
    return path
