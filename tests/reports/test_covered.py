"""Reports told for a part of the city: what they hold, what they say they hold, and which refuse."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import busy_day
import make
import pytest
from busy_day import DAY, KASEMEN, BusyDay
from conftest import Clock, Past
from openpyxl import load_workbook
from pypdf import PdfReader
from spoken import english

from desk.domain.errors import NotByPlace, PlaceNotKnown
from desk.domain.staff import Staff
from desk.office import Office
from reports.catalogue import CATALOGUE, report
from reports.document import Document, Face, Paragraphs
from reports.export import write
from reports.request import ByPlace, Needs, Request

BY_PLACE = [one.name for one in CATALOGUE if one.by_place is not ByPlace.CITY]
SPAN = Request(day=DAY, first=date(2020, 7, 24), last=DAY, language="en")


def _day_and_a_backlog(office: Office, url: str, clock: Clock) -> BusyDay:
    lived = busy_day.past(office, url, clock)
    make.job(url, 20)
    make.job(url, 21, **KASEMEN)
    make.job(url, 22, district_code="36.73.02", village_code="36.73.02.1002")
    make.job(url, 23, district_code="36.73.02", village_code="")
    return lived


@pytest.fixture
def past() -> Past:
    return _day_and_a_backlog


@pytest.fixture
def day(told: BusyDay, office: Office) -> BusyDay:
    return told


def filled(office: Office, staff: Staff, name: str, kecamatan: str = "", kelurahan: str = "") -> Document:
    request = replace(SPAN, kecamatan=kecamatan, kelurahan=kelurahan)
    return report(name).fill(office, staff, request, english)


def listed(document: Document) -> tuple[int, int]:
    """Return how many of how many the first page says it lists."""
    (line,) = (
        str(line)
        for section in document.sections
        if isinstance(section, Paragraphs)
        for line in section.lines
        if str(line).startswith("Listed: ")
    )
    shown, total = line.removeprefix("Listed: ").split(",")[0].split(" of ")
    return int(shown), int(total)


def test_the_reports_told_by_place_are_those_with_places_in_them() -> None:
    assert BY_PLACE == [
        "handover-daily",
        "spoiled-cards",
        "prr-backlog",
        "period-summary",
        "register",
        "verification",
        "kecamatan",
        "ready-names",
    ]


@pytest.mark.parametrize(
    ("name", "serang", "kasemen"),
    [
        ("handover-daily", 2, 5),
        ("spoiled-cards", 2, 0),
        ("prr-backlog", 1, 3),
        ("period-summary", 3, 5),
        ("ready-names", 1, 1),
    ],
)
def test_the_kecamatan_together_are_the_city(
    office: Office, day: BusyDay, head: Staff, name: str, serang: int, kasemen: int
) -> None:
    assert listed(filled(office, head, name, "Serang")) == (serang, serang)
    assert listed(filled(office, head, name, "Kasemen")) == (kasemen, kasemen)
    assert listed(filled(office, head, name)) == (serang + kasemen, serang + kasemen)


def test_the_backlog_is_told_for_one_kelurahan(office: Office, day: BusyDay, head: Staff) -> None:
    assert listed(filled(office, head, "prr-backlog", "kasemen", "Kasemen")) == (1, 1)
    assert listed(filled(office, head, "prr-backlog", "36.73.02", "36.73.02.1002")) == (1, 1)
    document = filled(office, head, "prr-backlog", kelurahan="36.73.02.1001")
    facts = [told for _, told in document.facts]
    assert "Kelurahan Kasemen, Kecamatan Kasemen" in facts


@pytest.mark.parametrize("name", BY_PLACE)
@pytest.mark.parametrize("face", list(Face))
def test_the_paper_says_which_part_of_the_city_it_covers(
    office: Office, day: BusyDay, head: Staff, tmp_path: Path, name: str, face: Face
) -> None:
    document = filled(office, head, name, "Kasemen")
    assert document.name.endswith(" Kasemen")
    path = tmp_path / f"paper.{face.value}"
    write(document, face, path, english)
    if face is Face.PDF:
        text = "".join(page.extract_text() for page in PdfReader(path).pages)
    else:
        book = load_workbook(path)
        cells = (cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell)
        text = "\n".join(str(cell) for cell in cells)
        book.close()
    assert text.count("Kecamatan Kasemen") >= 2, "on the report itself and on its annex"


def test_a_report_of_the_whole_city_says_nothing_of_places(office: Office, day: BusyDay, head: Staff) -> None:
    for name in BY_PLACE:
        assert len(filled(office, head, name).facts) == 1


def test_a_report_that_is_not_told_by_place_refuses_one(office: Office, day: BusyDay, head: Staff) -> None:
    for one in CATALOGUE:
        number = day.burning if one.name == "destruction" else day.to_kecamatan
        asked = replace(SPAN, number=number if one.needs is Needs.NUMBER else "")
        if one.by_place is ByPlace.CITY:
            with pytest.raises(NotByPlace):
                one.fill(office, head, replace(asked, kecamatan="Kasemen"), english)
        if one.by_place is not ByPlace.KELURAHAN:
            with pytest.raises(NotByPlace):
                one.fill(office, head, replace(asked, kecamatan="Kasemen", kelurahan="Kasemen"), english)


@pytest.mark.parametrize(
    ("kecamatan", "kelurahan"), [("Kasemenn", ""), ("36.73.99", ""), ("Serang", "Sawah Luhur")]
)
def test_a_place_the_city_does_not_have_is_refused(
    office: Office, head: Staff, kecamatan: str, kelurahan: str
) -> None:
    with pytest.raises(PlaceNotKnown) as refused:
        filled(office, head, "prr-backlog", kecamatan, kelurahan)
    assert kecamatan in refused.value.place
