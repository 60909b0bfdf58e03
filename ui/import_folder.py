"""A folder whose lists are taken in as they arrive, and moved to ``selesai`` or ``ditolak`` with a report.

A file is moved last: whatever ends the program before, it is still in its folder, and because a content taken
in is known again its rows come into the office once.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import time

from PySide6.QtCore import QLockFile

from desk.domain.errors import Cancelled, DeskError, NotAllowed, OfficeUnavailable
from desk.domain.file_errors import FileFlaw, FileUnreadable
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import ImportFigures
from desk.domain.intake import Figures
from desk.domain.journal import Action
from desk.domain.own_files import put
from desk.domain.prr_list import RejectedRow
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from reports.document import REJECTS
from ui.errors import explain
from ui.language import Language
from ui.papers import Writers

DONE, REFUSED = "selesai", "ditolak"
_REPORT, _REJECTS = ".laporan.txt", ".baris-ditolak.xlsx"
_LOCK = ".prrdesk.lock"
_UNFINISHED = frozenset((".part", ".partial", ".crdownload", ".tmp", ".download", ".opdownload"))
_MAY_BE_HALF = (FileFlaw.BROKEN.why, FileFlaw.EMPTY.why, FileFlaw.BROKEN_QUOTES.why)
_REST_COMES_WITHIN_S = 60.0
"""Seconds since its last change in which a file that looks cut off is left alone."""
_NO_LISTS = frozenset(("thumbs.db", "desktop.ini"))

_COUNTS = mark(
    "import_folder",
    "{rows} rows: {queued} new, {held} new with a doubt, {repeated} known, {rejected} refused.",
)
_BEFORE = mark(
    "import_folder", "This very list was taken in on {at} by {by}; nothing was written a second time."
)
_PRR_BY_PRINT_ROOM = mark(
    "import_folder",
    "This is a PRR list, which the print room takes in: ask a print operator for the page PRR list.",
)
_RIVALS = mark(
    "import_folder",
    "The columns fit several kinds: {kinds}. "
    "Choose the file on the page Import, say its kind and save a profile.",
)
_GUESSED = mark(
    "import_folder",
    "Columns this list needs were only guessed from what stands in them: {fields}. "
    "Choose the file on the page Import, check the columns and save a profile.",
)
_ALIKE = mark(
    "import_folder",
    "{pairs} pairs of records look like one person; their cards wait for a decision on the page Double"
    " records.",
)
_REJECTS_IN = mark("import_folder", "The refused rows, with reason and cure, are in {file}.")
_KIND = mark("import_folder", "Kind: {kind}")
_PROFILE = mark("import_folder", "Read with the profile “{profile}”")

OnStep = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that came into the folder, and what came of it."""

    file: str
    at: datetime
    taken_in: bool
    says: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file that lies in the folder; while its size and time change it is still being written."""

    path: Path
    size: int
    changed_at: int


@dataclass(frozen=True, slots=True)
class _Result:
    taken_in: bool
    lines: tuple[str, ...]
    rejected: tuple[RejectedRow, ...] = ()
    titles: tuple[str, ...] = ()


def waiting_in(folder: Path) -> tuple[Waiting, ...]:
    """Return the files to be taken in, the oldest first, without those a download still writes."""
    found: list[Waiting] = []
    with os.scandir(folder) as entries:
        files = [entry for entry in entries if entry.is_file(follow_symlinks=False)]
    names = {entry.name.lower() for entry in files}
    for entry in files:
        name = entry.name.lower()
        unfinished = Path(name).suffix in _UNFINISHED or any(name + end in names for end in _UNFINISHED)
        status = entry.stat()
        if unfinished or name.startswith((".", "~")) or name in _NO_LISTS or not status.st_size:
            continue
        found.append(Waiting(Path(entry.path), status.st_size, status.st_mtime_ns))
    return tuple(sorted(found, key=lambda each: (each.changed_at, each.path.name)))


def arrivals(folder: Path, since: datetime) -> tuple[Arrival, ...]:
    """Return what came since a moment of this PC's clock, the newest first, told by the reports beside it."""
    found: list[Arrival] = []
    for name in (DONE, REFUSED):
        for report in (folder / name).glob(f"*{_REPORT}"):
            at = datetime.fromtimestamp(report.stat().st_mtime).astimezone()
            file = report.name.removesuffix(_REPORT)
            if at >= since and report.with_name(file).exists():
                lines = report.read_text(encoding="utf-8-sig").splitlines()
                found.append(Arrival(file, at, name == DONE, lines[1] if len(lines) > 1 else ""))
    return tuple(sorted(found, key=lambda each: each.at, reverse=True))


class ImportFolder:
    """Takes in the files of one folder for somebody, never two programs at once."""

    def __init__(
        self,
        folder: Path,
        office: Office,
        staff: Staff,
        writers: Callable[[], Writers],
        language: Language,
        on_step: OnStep = lambda _step: None,
        clock: Callable[[], float] = time,
    ) -> None:
        """``on_step`` hears of each step before it is taken: take_in, rejects, report, move."""
        self._folder = folder
        self._office = office
        self._staff = staff
        self._writers = writers
        self._language = language
        self._on_step = on_step
        self._clock = clock

    def take(self, waiting: Waiting) -> Arrival | None:
        """Take one file in or refuse it, and move it with its report; None when it has to wait.

        Raises:
            OSError: it cannot be moved, such as while another program holds it; it is known again next time.
            OfficeUnavailable: the office cannot be reached; the file stays.
            NotAllowed: no role of the staff allows taking in lists; the file stays.
        """
        lock = QLockFile(str(self._folder / _LOCK))
        lock.setStaleLockTime(0)  # held as long as its program lives, however long a list takes
        if not lock.tryLock(0):
            return None
        try:
            if not _unchanged(waiting):
                return None
            result = self._result(waiting.path)
            if result is None or not _unchanged(waiting):
                return None
            return self._move(waiting.path, result)
        finally:
            lock.unlock()

    def _result(self, path: Path) -> _Result | None:
        self._on_step("take_in")
        try:
            return self._take_in(path)
        except (OfficeUnavailable, NotAllowed, Cancelled):
            raise
        except FileUnreadable as unreadable:
            if unreadable.why == FileFlaw.NO_ACCESS.why:
                raise PermissionError(unreadable.path_name) from unreadable  # another program has it open
            if unreadable.why in _MAY_BE_HALF and self._is_fresh(path):
                return None
            return self._refused(unreadable)
        except DeskError as error:
            return self._refused(error)

    def _is_fresh(self, path: Path) -> bool:
        """Whether a file is so new that the rest of it may still come, over a slow line."""
        return self._clock() - path.stat().st_mtime < _REST_COMES_WITHIN_S

    def _refused(self, error: DeskError) -> _Result:
        explanation = explain(error, self._language)
        if explanation is None:
            raise error
        return _Result(taken_in=False, lines=(explanation.whole,))

    def _take_in(self, path: Path) -> _Result:
        say, desk = self._language.say, self._office.import_desk
        before = desk.taken_before(path)
        if before is not None:
            again = desk.preview(self._staff, path, before.kind).figures
            at = self._language.moment(before.at)
            known = say(_BEFORE).format(at=at, by=before.by)
            once = ImportFigures(
                before.kind, path.name, again.sha256, before.rows, before.counts, {}, {}, again.rejected_rows
            )
            return self._told(once, before.kind, "", known)
        sighting = desk.look_at(self._staff, path)
        if sighting.kind is ImportKind.PRR:
            if not self._staff.may(Action.LIST_TAKEN_IN):
                return _Result(taken_in=False, lines=(say(_PRR_BY_PRINT_ROOM),))
            return self._prr(path, sighting.profile)
        if sighting.rivals:
            kinds = ", ".join(say(kind.word) for kind in (sighting.kind, *sighting.rivals))
            return _Result(taken_in=False, lines=(say(_RIVALS).format(kinds=kinds),))
        if not sighting.certain:
            fields = ", ".join(say(field.word) for field in sighting.guessed)
            return _Result(taken_in=False, lines=(say(_GUESSED).format(fields=fields),))
        figures = desk.take_in(self._staff, path, sighting.kind)
        return self._told(figures, sighting.kind, sighting.profile)

    def _prr(self, path: Path, profile: str) -> _Result:
        """Take in a PRR list, and compare its people with all others as the window does."""
        taken = self._office.intake.take_in(self._staff, path)
        pairs = self._office.overlap_desk.compare_list(self._staff, taken.list_id).new
        alike = self._language.say(_ALIKE).format(pairs=self._language.number(pairs)) if pairs else ""
        return self._told(taken, ImportKind.PRR, profile, alike)

    def _told(
        self, figures: ImportFigures | Figures, kind: ImportKind, profile: str, more: str = ""
    ) -> _Result:
        say, number = self._language.say, self._language.number
        counts = {key: number(count) for key, count in figures.report().items() if isinstance(count, int)}
        lines = [say(_COUNTS).format_map(counts), say(_KIND).format(kind=say(kind.word))]
        if profile:
            lines.append(say(_PROFILE).format(profile=profile))
        if more:
            lines.append(more)
        rejected = tuple(figures.rejected_rows)
        return _Result(taken_in=True, lines=tuple(lines), rejected=rejected, titles=figures.reject_titles)

    def _move(self, path: Path, result: _Result) -> Arrival:
        place = self._folder / (DONE if result.taken_in else REFUSED)
        place.mkdir(exist_ok=True)
        target = _free(place, path.name)
        lines = list(result.lines)
        if result.rejected:
            rejects = target.with_name(target.name + _REJECTS)
            self._on_step("rejects")
            say, code = self._language.say, self._language.code
            writers, rows = self._writers(), result.rejected
            made = writers.made_here(self._office, self._staff, whole=True)
            self._office.day_book.note_export(self._staff, REJECTS, len(rows), full_nik=True)
            writers.write_rejects(rows, result.titles, rejects, say, made, path.name, code)
            lines.append(self._language.say(_REJECTS_IN).format(file=rejects.name))
        self._on_step("report")
        when = f"{self._language.moment(self._office.day_book.local_now())}, {self._staff.name}"
        _write(target.with_name(target.name + _REPORT), (path.name, *lines, when))
        self._on_step("move")
        path.rename(target)
        return Arrival(target.name, datetime.now().astimezone(), result.taken_in, result.lines[0])


def _unchanged(waiting: Waiting) -> bool:
    try:
        status = waiting.path.stat()
    except FileNotFoundError:
        return False
    return (status.st_size, status.st_mtime_ns) == (waiting.size, waiting.changed_at)


def _free(place: Path, name: str) -> Path:
    """Return where a file may go without replacing another of its name."""
    path, number = place / name, 1
    while path.exists():
        number += 1
        path = place / f"{Path(name).stem} ({number}){Path(name).suffix}"
    return path


def _write(path: Path, lines: Sequence[str]) -> None:
    """Write a text whole or not at all, for Notepad too."""
    begun = path.with_name(path.name + ".tmp")
    begun.write_text("\r\n".join(lines) + "\r\n", encoding="utf-8-sig", newline="")
    put(begun, path)
