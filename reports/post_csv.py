"""The manifest as the post's own program reads it: CSV with semicolons, in which no cell is a formula."""

from __future__ import annotations

import csv
from pathlib import Path

from desk.domain.post import Consignment, OldCard, Parcel, Payment
from reports.document import Made, Say
from reports.export import replacing
from reports.origin import write_beside
from reports.post_manifest import contents

_TITLES = ("NO", "NO_RESI", "NO_PAKET", "NAMA", "ALAMAT", "RT", "RW", "KELURAHAN", "KECAMATAN", "KODE_POS")
_MORE_TITLES = ("NO_HP", "ISI", "COD", "ONGKOS", "KTP_LAMA")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(sent: Consignment, path: Path, say: Say, language: str, made: Made) -> None:
    """Write a consignment as CSV with semicolons, whole or not at all; no cell of it is a formula.

    Who made it stands in a file beside it: the post's program takes every line for a parcel.

    Raises what ``reports.export.write`` raises for the file.
    """
    with replacing(path) as neighbour, neighbour.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow((*_TITLES, *_MORE_TITLES))
        for one in sent.parcels:
            writer.writerow(map(_plain, _csv_row(one, say, language)))
    write_beside(path, made, say, language)


def _csv_row(one: Parcel, say: Say, language: str) -> tuple[str, ...]:
    where = one.address
    inside = contents(one.contents, say, language)
    old_card = "T" if one.old_card is OldCard.NONE else "Y"
    cod = one.cost if one.payment is Payment.COD else 0
    return (
        str(one.position), one.tracking_number, one.number, where.name, where.street, where.rt, where.rw,
        where.village, where.district, where.postcode, where.phone, inside, str(cod), str(one.cost), old_card,
    )  # fmt: skip


def _plain(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
