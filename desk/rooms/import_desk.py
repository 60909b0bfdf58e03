"""The import desk: requests that come as a list, looked at, taken in, and undone as a whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from desk.data import applications, import_runs, intake, offices, regions, services
from desk.data.asked_rows import AskedRows
from desk.data.database import Connection
from desk.data.import_table import ImportTable, TableRow
from desk.data.reader_process import sheets_of
from desk.domain.applications import AppState
from desk.domain.column_guess import Found, Why
from desk.domain.errors import ListChanged, ReasonMissing
from desk.domain.file_errors import FileFlaw, FileUnreadable
from desk.domain.import_kinds import FIELDS, REQUESTS, ImportKind
from desk.domain.imports import (
    Asked,
    EarlierImport,
    ImportFigures,
    ImportPreview,
    ImportUndone,
    ImportWorkedOn,
    KindUnclear,
    Profile,
    SampleRow,
    Sighting,
)
from desk.domain.intake import COMPARING, OnProgress, Watch
from desk.domain.journal import Action
from desk.domain.paging import Cursor, Page
from desk.domain.prr_list import RejectedRow
from desk.domain.staff import Staff
from desk.rooms.list_booking import book
from desk.rooms.taking_in import give_up
from desk.rooms.work import Work, Workbench

_SAMPLES = 10
Cancel = Callable[[], bool]
Columns = Mapping[str, int]


class ImportDesk:
    """What a clerk does with the lists that kecamatan, app, chat and outreach send."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    # Looking

    def look_at(
        self,
        staff: Staff,
        path: Path,
        kind: ImportKind | None = None,
        columns: Columns | None = None,
        cancelled: Cancel | None = None,
    ) -> Sighting:
        """Return how a file would be read: as what kind, with which columns, and its first rows.

        Raises:
            NotAllowed: no role of ``staff`` allows taking in lists.
            FileUnreadable: it cannot be read, or not as a list of this kind.
            KindUnclear: nothing tells the kind.
        """
        staff.must_be_allowed(Action.REQUESTS_TAKEN_IN)
        if kind is None:
            kind = self._kind_of(path, cancelled)
        profile = self._profile_for(path, kind, cancelled) if columns is None else None
        table, rows = self._rows(path, kind, profile, columns, cancelled)
        samples = tuple(SampleRow(row.sheet, row.row_number, row.raw) for row in rows[:_SAMPLES])
        name = profile.name if profile is not None else ""
        return Sighting(kind, path.name, name, table.headings, table.columns, samples, len(rows))

    def preview(
        self,
        staff: Staff,
        path: Path,
        kind: ImportKind,
        columns: Columns | None = None,
        on_progress: OnProgress | None = None,
        cancelled: Cancel | None = None,
    ) -> ImportPreview:
        """Return what taking in a list would do: it is done, and taken back before anybody can see it.

        Raises:
            NotAllowed: no role of ``staff`` allows taking in lists.
            FileUnreadable: it cannot be read as a list of this kind.
            Cancelled: the person cancelled.
        """
        watch = Watch(on_progress, cancelled)
        table, asked, sha256 = self._read(staff, path, kind, columns, watch)
        with suppress(_OnlyALook), self._bench.work(staff, Action.REQUESTS_TAKEN_IN) as work:
            figures = book(work, kind, path.name, sha256, asked, watch)
            raise _OnlyALook
        return ImportPreview(path, figures, table.columns)

    def take_in(
        self,
        staff: Staff,
        source: ImportPreview | Path,
        kind: ImportKind,
        columns: Columns | None = None,
        on_progress: OnProgress | None = None,
        cancelled: Cancel | None = None,
    ) -> ImportFigures:
        """Take in every usable row of a list, all of them or none.

        Raises:
            NotAllowed: no role of ``staff`` allows taking in lists.
            FileUnreadable: it cannot be read as a list of this kind.
            ListChanged: the file or the office is no longer what the preview showed.
            Cancelled: the person cancelled; nothing was written.
        """
        watch = Watch(on_progress, cancelled)
        path = source.path if isinstance(source, ImportPreview) else source
        _, asked, sha256 = self._read(staff, path, kind, columns, watch)
        with self._bench.work(staff, Action.REQUESTS_TAKEN_IN) as work:
            figures = book(work, kind, path.name, sha256, asked, watch)
            if isinstance(source, ImportPreview) and not _agree(source.figures, figures):
                raise ListChanged
        return figures

    def imports(self, after: Cursor | None = None, size: int = 200) -> Page[EarlierImport]:
        """Return the lists taken in, newest first."""
        with self._bench.look() as db:
            return import_runs.runs(db, after, size)

    def undo(self, staff: Staff, import_id: int, reason: str) -> int:
        """Take back everything a list brought, and return how many applications that were.

        Raises:
            ReasonMissing: no reason in words.
            ImportUndone: it was undone before.
            ImportWorkedOn: something of it has been worked on since.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._bench.work(staff, Action.IMPORT_UNDONE) as work:
            by = import_runs.undoer(work.db, import_id)
            if by is not None:
                raise ImportUndone(by)
            if touched := import_runs.worked_on(work.db, import_id):
                raise ImportWorkedOn(len(touched), touched[0])
            work.reason = reason.strip()
            brought = import_runs.brought(work.db, import_id)
            for application_id in brought:
                _withdraw(work, application_id)
            import_runs.forget_outside(work.db, brought)
            import_runs.mark_undone(work.db, import_id, work.reason, staff_id=work.staff.id, now=work.now)
            work.subject = f"import:{import_id}"
        return len(brought)

    # Profiles

    def profiles(self, kind: ImportKind | None = None) -> tuple[Profile, ...]:
        """Return what the office has saved of how lists are to be read."""
        with self._bench.look() as db:
            return import_runs.profiles(db, kind)

    def save_profile(self, staff: Staff, kind: ImportKind, name: str, headings: Mapping[str, str]) -> None:
        """Keep what the headings of a list mean, by field; it is chosen by itself next time.

        Raises:
            ReasonMissing: it has no name.
            ProfileNameTaken: another profile of this kind has the name.
        """
        if not name.strip():
            raise ReasonMissing
        with self._bench.work(staff, Action.PROFILE_SAVED) as work:
            import_runs.save_profile(
                work.db, kind, name.strip(), headings, staff_id=work.staff.id, now=work.now
            )
            work.subject = f"profile:{kind.code}:{name.strip()}"

    # Reading, outside any transaction

    def _read(
        self, staff: Staff, path: Path, kind: ImportKind, columns: Columns | None, watch: Watch
    ) -> tuple[ImportTable, tuple[Asked | RejectedRow, ...], str]:
        staff.must_be_allowed(Action.REQUESTS_TAKEN_IN)
        profile = self._profile_for(path, kind, watch.cancelled) if columns is None else None
        table, rows = self._rows(path, kind, profile, columns, watch.cancelled)
        with self._bench.look() as db:
            reader = self._reader(db, kind)
        asked: list[Asked | RejectedRow] = []
        for done, row in enumerate(rows, 1):
            watch.tell(done, len(rows), COMPARING)
            asked.append(reader.read(row))
        return table, tuple(asked), intake.fingerprint(path)

    def _reader(self, db: Connection, kind: ImportKind) -> AskedRows:
        settings = offices.read_settings(db)
        today = self._bench.local_day(self._bench.now(), settings)
        return AskedRows(kind, services.catalogue(db), regions.gazetteer(db, settings), today)

    def _rows(
        self,
        path: Path,
        kind: ImportKind,
        profile: Profile | None,
        columns: Columns | None,
        cancelled: Cancel | None,
    ) -> tuple[ImportTable, tuple[TableRow, ...]]:
        if self._bench.keeps(path):
            raise FileUnreadable.because(path.name, FileFlaw.NOT_A_LIST)
        headings = profile.headings if profile is not None else None
        with sheets_of(path, cancelled) as sheets:
            table = ImportTable(sheets, path.name, FIELDS[kind], headings, columns)
            return table, tuple(table.rows())

    def _kind_of(self, path: Path, cancelled: Cancel | None) -> ImportKind:
        """Return the kind of which the file names the largest part of the columns."""
        best: tuple[float, ImportKind | None] = (0.0, None)
        for kind in REQUESTS:
            try:
                table, _ = self._rows(path, kind, None, None, cancelled)
            except FileUnreadable as unreadable:
                if unreadable.why != FileFlaw.NO_HEADER.why:
                    raise
                continue
            told = len(table.columns) / max(1, sum(1 for heading in table.headings if heading))
            best = max(best, (told, kind), key=lambda each: each[0])
        if best[1] is None:
            raise KindUnclear(path.name)
        return best[1]

    def _profile_for(self, path: Path, kind: ImportKind, cancelled: Cancel | None) -> Profile | None:
        """Return the saved profile of which the file has every heading, the fullest first."""
        known = sorted(self.profiles(kind), key=lambda each: -len(each.headings))
        for profile in known:
            try:
                table, _ = self._rows(path, kind, profile, None, cancelled)
            except FileUnreadable:
                continue
            if _fits(profile, table.columns):
                return profile
        return None


class _OnlyALook(Exception):
    pass


def _fits(profile: Profile, columns: Mapping[str, Found]) -> bool:
    return all(code in columns and columns[code].why is Why.BY_PROFILE for code in profile.headings)


def _agree(one: ImportFigures, other: ImportFigures) -> bool:
    return one.sha256 == other.sha256 and one.report() == other.report()


def _withdraw(work: Work, application_id: int) -> None:
    job_id = applications.job_of(work.db, application_id)
    applications.move(
        work.db,
        application_id,
        (AppState.RECEIVED, AppState.VERIFIED),
        AppState.WITHDRAWN,
        ended_at=work.now,
        end_reason=work.reason,
        job_id=None,
    )
    work.also_about.append(f"application:{application_id}")
    if job_id is not None:
        give_up(work, job_id)
