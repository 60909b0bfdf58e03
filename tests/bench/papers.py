"""A report of 10,000 rows as .xlsx and .pdf, beside the same cells through the bare libraries."""

from __future__ import annotations

from pathlib import Path
from statistics import median

import papers as invented
from openpyxl import Workbook
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas
from spoken import indonesian

from bench.measure import Line, in_turn
from reports.document import Document, Face, Table
from reports.export import write


def reports(folder: Path, rows: int) -> list[Line]:
    """Both faces of one long list."""
    names = list(invented.name_rows(rows))
    paper = long_paper(rows)
    lines = []
    for face, bare_of, limit in ((Face.XLSX, _bare_xlsx, 1.2), (Face.PDF, _bare_pdf, 1.5)):
        mine, bare = in_turn(
            lambda face=face: write(paper, face, folder / f"ours.{face.value}", indonesian),
            lambda bare_of=bare_of: bare_of(names, folder / "bare"),
            5,
        )
        ours, floor = median(mine), median(bare)
        lines.append(
            Line(
                f"a report of {rows:,} rows as .{face.value}", floor, ours, f"{limit}x", ours <= limit * floor
            )
        )
    return lines


def long_paper(rows: int) -> Document:
    """Return a list of names as long as asked."""
    names = list(invented.name_rows(rows))
    daily = invented.daily_report(names=1)
    table = next(
        section for annex in daily.annexes for section in annex.sections if isinstance(section, Table)
    )
    return Document("daftar", "Daftar", invented.MADE, (Table(table.columns, names),), landscape=True)


def _bare_xlsx(names: list[tuple[object, ...]], path: Path) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in names:
        sheet.append([cell if not hasattr(cell, "text") else cell.text for cell in row])
    book.save(path.with_suffix(".xlsx"))


def _bare_pdf(names: list[tuple[object, ...]], path: Path) -> None:
    canvas = Canvas(str(path.with_suffix(".pdf")), pagesize=landscape(A4))
    width, height = landscape(A4)
    step = width / len(names[0])
    y = height - 40
    for row in names:
        for place, cell in enumerate(row):
            canvas.drawString(10 + place * step, y, str(cell))
        y -= 14
        if y < 40:
            canvas.showPage()
            y = height - 40
    canvas.save()
