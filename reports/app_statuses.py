"""The file of statuses for Smartdukcapil: four columns apart by semicolons, no text of which is a formula."""

from __future__ import annotations

import csv
from pathlib import Path

from desk.domain.app_statuses import AppExport, AppStage, Untold
from desk.domain.staff import Staff
from desk.office import Office
from reports.document import Say
from reports.export import replacing
from reports.origin import made_here, write_beside
from reports.return_note import document_name
from reports.return_words import reasons

NAME = "app-statuses"
HEADER = ("ID Permohonan", "Status", "Tanggal", "Keterangan")
"""The app's own headings, whatever language the screen speaks."""
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def give(office: Office, staff: Staff, path: Path, say: Say, *, everything: bool = False) -> AppExport:
    """Write what the app is to be told to ``path``; without the file nothing is numbered or remembered.

    ``say`` speaks the language of the citizens.

    Raises:
        NothingToTell: the app knows everything already.
        FileIsOpen, DiskFull, FolderMissing, FolderReadOnly, FileNotWritten: nothing has changed.
    """

    def reason(one: Untold) -> str:
        return reason_of(one, say)

    written = False

    def write(made: AppExport) -> None:
        nonlocal written
        write_csv(made, path)
        written = True

    try:
        given = office.smartdukcapil.give(staff, reason, write, everything=everything)
    except Exception:
        if written:
            # The office could not keep it: a file with a number nobody knows must not reach the app.
            path.unlink(missing_ok=True)
        raise
    write_beside(path, made_here(office, staff), say, "id")
    return given


def again(office: Office, staff: Staff, number: str, path: Path, say: Say) -> AppExport:
    """Write a file for the app once more, as it was.

    Raises:
        NotFound: there is none of this number.
        FileIsOpen, DiskFull, FolderMissing, FolderReadOnly, FileNotWritten: nothing has changed.
    """
    made = office.smartdukcapil.export(number)
    office.day_book.note_export(staff, NAME, made.rows)
    write_csv(made, path)
    write_beside(path, made_here(office, staff), say, "id")
    return made


def write_csv(made: AppExport, path: Path) -> None:
    """Write one file, whole or not at all."""
    with replacing(path) as neighbour, neighbour.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(HEADER)
        for line in made.lines:
            cells = (line.outside_number, line.status, f"{line.day:%d/%m/%Y}", line.reason)
            writer.writerow([harmless(cell) for cell in cells])


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula, on one line."""
    flat = " ".join(text.split()) if any(sign in text for sign in "\t\r\n") else text
    return f"'{flat}" if flat.startswith(_BEGINS_A_FORMULA) else flat


def reason_of(one: Untold, say: Say) -> str:
    """Return why a request went back, finding by finding, or the ground on which it was refused."""
    if one.check is None:
        return ""
    if one.request.stage is AppStage.REFUSED:
        return one.check.ground

    def name_of(document: str) -> str:
        return document_name(one.catalogue, document, "id")

    told = [f"{n}. {reason}" for n, reason in enumerate(reasons(one.check.findings, name_of, say), 1)]
    return " ".join([*told, one.check.ground]).strip()
