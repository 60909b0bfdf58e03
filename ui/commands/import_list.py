"""`prrdesk import`: takes in a list, or shows what that would do."""

from __future__ import annotations

from pathlib import Path

from desk.domain.import_kinds import ImportKind
from desk.domain.imports import ImportFigures
from desk.domain.intake import Figures, Result
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from reports.document import REJECTS
from reports.origin import made_here
from reports.rejects import RejectLine, write_rejects
from ui.commands.call import Call

_WOULD = mark("command_line", "This would happen with {file}; nothing was written:")
_DID = mark("command_line", "{file} is taken in:")
_FIGURES = mark(
    "command_line",
    "{rows}: {queued} waiting, {held} held, {repeated} known, {not_ready} not ready, {rejected} refused.",
)
_REQUESTS = mark(
    "command_line",
    "{rows}: {queued} taken in, {held} taken in with a doubt, {repeated} known, {rejected} refused.",
)
_ALIKE = mark(
    "command_line",
    "{pairs} pairs of records look like one person; their cards wait for a decision on the page Double"
    " records.",
)
_REJECTS = mark("command_line", "The rows not taken in are in {file}.")


def run(call: Call) -> int:
    """Take in the list, or with --dry-run only look."""
    path: Path = call.value("file")
    with call.office() as office:
        staff = call.sign_in(office)
        figures = _figures(call, office, staff, path)
        alike = _compare(office, staff, figures)
        if call.value("rejects"):
            _write_rejects(call, office, staff, figures, call.value("rejects").absolute())
    if call.value("json"):
        call.show_json(figures.report())
        return 0
    call.tell(_WOULD if call.value("dry_run") else _DID, file=figures.file)
    words = _FIGURES if isinstance(figures, Figures) else _REQUESTS
    call.tell(words, **{name: value for name, value in figures.report().items() if isinstance(value, int)})
    if alike:
        call.tell(_ALIKE, pairs=alike)
    return 0


def _figures(call: Call, office: Office, staff: Staff, path: Path) -> Figures | ImportFigures:
    kind = next(each for each in ImportKind if each.code == call.value("kind"))
    if kind is not ImportKind.PRR:
        number = call.value("mission")
        mission_id = office.missions.of_number(number).mission.id if number else None
        if call.value("dry_run"):
            return office.import_desk.preview(staff, path, kind, mission_id=mission_id).figures
        return office.import_desk.take_in(staff, path, kind, mission_id=mission_id)
    return office.intake.preview(staff, path) if call.value("dry_run") else office.intake.take_in(staff, path)


def _compare(office: Office, staff: Staff, figures: Figures | ImportFigures) -> int:
    """Compare the people a PRR list brought with all others; return how many new pairs may be one person."""
    if not isinstance(figures, Result):
        return 0
    return office.overlap_desk.compare_list(staff, figures.list_id).new


def _write_rejects(
    call: Call, office: Office, staff: Staff, figures: Figures | ImportFigures, target: Path
) -> None:
    lines = [
        RejectLine(row.sheet, row.row_number, row.reason.word, row.reason.cure, row.cells)
        for row in figures.rejected_rows
    ]
    made = made_here(office, staff, whole=True)
    office.day_book.note_export(staff, REJECTS, len(lines), full_nik=True)
    titles = figures.reject_titles
    write_rejects(lines, titles, target, call.language.say, made, figures.file, language=call.language.code)
    call.tell(_REJECTS, file=target)
