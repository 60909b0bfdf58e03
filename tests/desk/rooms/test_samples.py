"""Every sample gives its expected counts, in any layout and with a profile; so does every kind of list."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import layouts
import make
import pytest
from layouts import LAYOUTS, Layout, Lines
from storms import LONG

from desk.data.prr_columns import SaidColumns
from desk.data.prr_file import prr_rows
from desk.data.spreadsheet import read_sheets
from desk.domain.column_guess import heading_keys
from desk.domain.import_kinds import FIELDS, TAKEN_IN_HERE, ImportKind
from desk.domain.imports import Profile, RowOutcome
from desk.domain.prr_list import PrrRow
from desk.domain.staff import Staff
from desk.office import Office

SAMPLES = Path("../shared/samples")
BESIDE = pytest.mark.skipif(not SAMPLES.exists(), reason="the samples stand beside a checkout only")
KIND_OF = {
    "prr_siak.xlsx": ImportKind.PRR,
    "permohonan_kecamatan_kasemen.xlsx": ImportKind.KECAMATAN,
    "jemput_bola_tinggar.xlsx": ImportKind.OUTREACH,
    "smartdukcapil_permohonan.csv": ImportKind.SMARTDUKCAPIL,
}
HOSTILE = "hostile_names"
"""What a sample says of its names, which is no count of the import."""
FEW = None if LONG else 150
"""Lines of the large sample that are laid out anew."""
ONE_ENGINE = pytest.mark.parametrize("engine", ["sqlite"])


@pytest.fixture
def desk(office: Office) -> Office:
    """The office that the samples are taken into."""
    return office


def expected() -> Mapping[str, Mapping[str, object]]:
    found: Mapping[str, Mapping[str, object]] = json.loads((SAMPLES / "expected.json").read_text("utf-8"))
    return found


@cache
def sheets_of(name: str) -> dict[str, Lines]:
    return {sheet.name: [list(row) for _, row in sheet.rows] for sheet in read_sheets(SAMPLES / name)}


def profile_for(sheets: Mapping[str, Lines], kind: ImportKind) -> dict[str, str]:
    """Return what a clerk would say of the strange headings of a list."""
    lines = next(iter(sheets.values()))
    words = lines[layouts.headings_at(lines)]
    names = {key: place for place, key in enumerate(heading_keys([str(word or "") for word in words])) if key}
    told: dict[str, str] = {}
    for field in FIELDS[kind]:
        place = next((names[name] for name in field.names.split() if name in names), None)
        heading = heading_keys([layouts.STRANGE + layouts.letter(place)])[0] if place is not None else ""
        if heading and heading not in told.values():
            told[field.code] = heading
    return told


@BESIDE
def test_every_file_with_expected_counts_is_proved_here() -> None:
    assert expected().keys() == KIND_OF.keys()


@BESIDE
@ONE_ENGINE
@pytest.mark.parametrize("profiled", [False, True])
@pytest.mark.parametrize("name", [name for name in KIND_OF if name != "prr_siak.xlsx"])
def test_a_sample_of_requests_gives_its_expected_counts(
    desk: Office, clerk: Staff, name: str, tmp_path: Path, profiled: bool
) -> None:
    kind, told, sheets = KIND_OF[name], expected()[name], sheets_of(name)
    path = SAMPLES / name
    if profiled:
        path = layouts.saved(tmp_path / "daftar.xlsx", sheets, layouts.strange)
        desk.import_desk.save_profile(clerk, kind, "Contoh", profile_for(sheets, kind))
    figures = desk.import_desk.preview(clerk, path, kind).figures
    assert figures.rows == sum(figures.counts.values()) == told["rows"]
    if profiled:
        seen = desk.import_desk.look_at(clerk, path, kind)
        assert (seen.profile, seen.rows) == ("Contoh", told["rows"])
    for counted, column in (("per_rt", None), ("per_service", "Jenis Permohonan")):
        if counted in told:
            assert dict(counts_in(sheets, column)) == told[counted]


def counts_in(sheets: Mapping[str, Lines], column: str | None) -> Counter[str]:
    """Count the people of a sample by its sheets, or by what a column says."""
    found: Counter[str] = Counter()
    for name, lines in sheets.items():
        at = layouts.headings_at(lines)
        place = lines[at].index(column) if column is not None else None
        for line in lines[at + 1 :]:
            if any(line):
                found[str(line[place]) if place is not None else name] += 1
    return found


@BESIDE
@ONE_ENGINE
@pytest.mark.parametrize("layout", [layouts.as_it_is, layouts.strange])
def test_the_prr_sample_gives_its_expected_counts(
    desk: Office, operator: Staff, tmp_path: Path, layout: Layout
) -> None:
    told = {key: value for key, value in expected()["prr_siak.xlsx"].items() if key != HOSTILE}
    sheets = sheets_of("prr_siak.xlsx")
    path = layouts.saved(tmp_path / "prr.xlsx", sheets, layout)
    if layout is layouts.strange:
        headings = profile_for(sheets, ImportKind.PRR)
        desk.import_desk.save_profile(operator, ImportKind.PRR, "Contoh", headings)
    preview = desk.intake.preview(operator, path)
    assert preview.report() == {"file": "prr.xlsx", "kind": "prr", **told}
    assert preview.profile == ("Contoh" if layout is layouts.strange else "")


@BESIDE
@pytest.mark.storm
@pytest.mark.parametrize("layout", LAYOUTS[1:])
def test_the_prr_sample_says_the_same_in_any_layout(layout: Layout, tmp_path: Path) -> None:
    sheets = {name: lines[:FEW] for name, lines in sheets_of("prr_siak.xlsx").items()}
    headings = profile_for(sheets, ImportKind.PRR)
    profiles = [Profile(1, ImportKind.PRR, "Contoh", headings)] if layout is layouts.strange else []
    path = layouts.saved(tmp_path / "prr.xlsx", sheets, layout)
    changed = Counter(map(said, prr_rows(read_sheets(path), "prr", said=SaidColumns(profiles))))
    same = layouts.saved(tmp_path / "same.xlsx", sheets, layouts.as_it_is)
    assert changed == Counter(map(said, prr_rows(read_sheets(same), "prr")))
    assert len(changed) > 50


def said(row: object) -> tuple[object, ...]:
    """Return what a row of a PRR list comes to, wherever it stands."""
    if not isinstance(row, PrrRow):
        return (getattr(row, "reason", None),)
    return (row.nik, row.name, row.birth_date, row.sex, row.status, row.recorded_on, row.village_text, row.rt)


PEOPLE = 6
CELLS: Mapping[str, object] = {
    "birth_date": "26-07-2003",
    "birth": "Serang, 26-07-2003",
    "sex": "P",
    "kk_number": "3673010101010007",
    "phone": "081297737126",
    "email": "warga@contoh.id",
    "address": "JL. MAWAR",
    "rt": "009",
    "rw": "006",
    "rt_rw": "009/006",
    "village": "Banten",
    "district": "Kasemen",
    "service": "KTP-EL HILANG",
    "status": "BARU",
    "mother": "MAEMUNAH",
    "complete": "YA",
    "ended_on": "01-08-2020",
    "result": "DITERIMA YBS",
    "complaint": "Kartu belum jadi",
}
NUMBERED = {"nik", "mother_nik", "outside_number", "paper_number", "tracking_number", "parcel_number"}


def cell_of(code: str, person: int) -> object:
    if code in ("nik", "mother_nik"):
        return make.nik(person + (50 if code == "mother_nik" else 0))
    if code in NUMBERED:
        return f"{code[:2].upper()}{person:011d}ID"
    return f"SITI NOMOR{'ABCDEF'[person % 6]}" if code == "name" else CELLS.get(code, "")


@ONE_ENGINE
@pytest.mark.parametrize("kind", TAKEN_IN_HERE, ids=lambda kind: kind.code)
def test_a_list_of_any_kind_comes_to_the_same_in_any_layout(
    desk: Office, clerk: Staff, operator: Staff, head: Staff, kind: ImportKind, tmp_path: Path
) -> None:
    fields = [field for field in FIELDS[kind] if field.code not in ("birth", "rt_rw")]
    headings: list[object] = [field.names.split()[0] for field in fields]
    people: Lines = [[cell_of(field.code, n) for field in fields] for n in range(1, PEOPLE + 1)]
    sheets = {"Daftar": [["DAFTAR"], headings, *people]}
    told = {}
    of_people = any(field.code == "nik" for field in fields)
    for layout in LAYOUTS if of_people else LAYOUTS[:-1]:
        path = layouts.saved(tmp_path / f"{layout.__name__}.xlsx", sheets, layout)
        if layout is layouts.strange:
            profile = profile_for({"Daftar": sheets["Daftar"]}, kind)
            desk.import_desk.save_profile(clerk, kind, "Contoh", profile)
        figures = desk.import_desk.preview(head, path, kind).figures
        told[layout.__name__] = (
            figures.rows,
            dict(figures.counts),
            dict(figures.reasons),
            dict(figures.sorts),
        )
    assert set(map(repr, told.values())) == {repr(told["as_it_is"])}, told
    assert told["as_it_is"][0] == PEOPLE
    assert told["as_it_is"][1].get(RowOutcome.REFUSED, 0) < PEOPLE or kind is ImportKind.POST_RESULTS
