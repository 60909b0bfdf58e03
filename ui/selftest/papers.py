"""Every report, written as a workbook and as a PDF, and opened again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import BadZipFile, ZipFile

import pypdfium2

from desk.domain.demo_people import DEMO_DAY
from desk.domain.queue_view import QueueFilter
from desk.domain.retention import DataKind
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from reports.catalogue import CATALOGUE, Report
from reports.document import Document, Face
from reports.export import suggest_name, write
from reports.request import ByPlace, Needs, Request
from ui.commands.places import sqlite_url
from ui.selftest.demo import of_role
from ui.selftest.found import TELL, Found, Trial, detail_of, fault, good

_YEARS = timedelta(days=10 * 366)
"""After which the periods of what the demo office keeps are over."""
_SHEET = "xl/worksheets/sheet1.xml"

_FAULTY = mark("selftest", "the report “{report}” cannot be written as {face} ({detail}).")
_UNFILLED = mark("selftest", "the report “{report}” cannot be filled ({detail}).")
_WRITTEN = mark("selftest", "{number} reports written as .xlsx and .pdf.")


def check(trial: Trial) -> Iterator[Found]:
    """Write each report of the catalogue for somebody who may read it."""
    office: Office = trial.office
    faults: list[Found] = []
    last = [report for report in CATALOGUE if report.name == _LATER]
    for report in (*(one for one in CATALOGUE if one not in last), *last):
        trial.doing(report.name)
        try:
            document = _filled(trial, office, report)
        except Exception as error:  # whatever a report does, the others are written too
            faults.append(fault(_UNFILLED, TELL, report=trial.say(report.title), detail=detail_of(error)))
            continue
        faults += [found for face in Face for found in _written(trial, report, document, face)]
    yield from faults or [good(_WRITTEN, number=len(CATALOGUE))]


def _filled(trial: Trial, office: Office, report: Report) -> Document:
    everyone = (of_role(office, "head"), *office.staff_room.everyone())
    staff = next(one for one in everyone if report.open_to(one))
    number = _NUMBERS[report.name](trial, office, staff) if report.needs is Needs.NUMBER else ""
    day = DEMO_DAY if report.needs in (Needs.DAY, Needs.SPAN) else None
    whole_office = report.needs is Needs.NOTHING and report.by_place is ByPlace.KELURAHAN
    someone = office.print_queue.view(QueueFilter(), size=1).page.rows[0]
    village = (someone.village_code or "") if whole_office else ""
    request = Request(day=day, kelurahan=village, number=number, language=trial.language)
    return report.fill(office, staff, request, trial.say)


def _written(trial: Trial, report: Report, document: Document, face: Face) -> Iterator[Found]:
    file = trial.folder / f"{report.name}-{suggest_name(document, face)}"
    try:
        write(document, face, file, trial.say)
        _READERS[face](file)
    except Exception as error:  # as above
        told = {"report": trial.say(report.title), "face": f".{face.value}", "detail": detail_of(error)}
        yield fault(_FAULTY, TELL, **told)


def _read_workbook(file: Path) -> None:
    """Open a workbook again.

    Raises:
        ValueError: it is damaged, or nothing stands in it.
    """
    with ZipFile(file) as held:
        broken = held.testzip()
        if broken is not None:
            raise BadZipFile(broken)
        sheet = ET.fromstring(held.read(_SHEET))  # noqa: S314 - a file written a moment ago
    if not any(cell.tag.endswith("}c") for cell in sheet.iter()):
        raise ValueError(_SHEET)


def _read_pdf(file: Path) -> None:
    """Open a PDF again.

    Raises:
        ValueError: no page of it has words.
    """
    document = pypdfium2.PdfDocument(file)
    try:
        words = [document[page].get_textpage().count_chars() for page in range(len(document))]
    finally:
        document.close()
    if not any(words):
        raise ValueError(words)


_READERS: dict[Face, Callable[[Path], None]] = {Face.XLSX: _read_workbook, Face.PDF: _read_pdf}


def _destroyed(trial: Trial, office: Office, _staff: Staff) -> str:
    """Let data be destroyed whose period is over ten years later, and return the number of the minutes."""
    later = Office(
        sqlite_url(trial.folder / "demo.sqlite"), clock=lambda: office.now() + _YEARS, workstation="Loket 1"
    )
    try:
        officer, head = of_role(later, "data_officer"), of_role(later, "head")
        proposed = later.retention.propose(officer, (DataKind.COMPLAINTS,), "JRA 2020")
        witnesses = (("Andi", "Sekretaris"), ("Beno", "Arsip"))
        return later.retention.approve(head, proposed.id, witnesses).number
    finally:
        later.close()


_LATER = "data-destroyed"
_NUMBERS: dict[str, Callable[[Trial, Office, Staff], str]] = {
    "handover": lambda _t, office, _s: office.handover.handovers(None, 1).rows[0].number,
    "destruction": lambda _t, office, _s: office.store.destructions()[0].number,
    "mission": lambda _t, office, _s: _mission(office),
    "mission-receipts": lambda _t, office, _s: _mission(office),
    "pos": lambda _t, office, _s: office.post.under_way(size=1).page.rows[0].bast,
    "own-data": lambda _t, office, staff: office.own_data.requests(staff)[0].number,
    "data-incident": lambda _t, office, staff: office.incidents.every(staff)[0].number,
    _LATER: _destroyed,
}
"""Where the number of a paper is found that has one."""


def _mission(office: Office) -> str:
    return office.missions.missions(ended=True, size=1).rows[0].mission.number
