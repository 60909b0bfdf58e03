"""The import desk: requests that come as a list, looked at, taken in, and undone as a whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from desk.data import import_runs, intake, offices
from desk.data.import_table import ImportTable, TableRow
from desk.data.list_head import ListHead
from desk.data.reader_process import sheets_of
from desk.domain.ended import End
from desk.domain.errors import ListChanged, ReasonMissing
from desk.domain.file_errors import FileFlaw, FileUnreadable
from desk.domain.import_kinds import FIELDS, REQUESTS, ImportKind
from desk.domain.imports import (
    ByHand,
    EarlierImport,
    ImportFigures,
    ImportPreview,
    ImportUndone,
    ImportWorkedOn,
    ListRow,
    Profile,
    SampleRow,
    Sighting,
)
from desk.domain.intake import COMPARING, OnProgress, Watch
from desk.domain.journal import Action
from desk.domain.paging import Cursor, Page
from desk.domain.prr_list import RejectedRow
from desk.domain.staff import Staff
from desk.rooms.list_booking import ListWay, book
from desk.rooms.list_complaints import ComplaintList
from desk.rooms.list_ended import EndedList
from desk.rooms.list_kecamatan import KecamatanList
from desk.rooms.list_outreach import OutreachList
from desk.rooms.list_post import PostList
from desk.rooms.list_requests import RequestList
from desk.rooms.work import Workbench

_SAMPLES = 10
_WAYS: Mapping[ImportKind, ListWay[Any]] = {
    **{kind: RequestList(kind) for kind in REQUESTS},
    ImportKind.OUTREACH: OutreachList(),
    ImportKind.POST_RESULTS: PostList(),
    ImportKind.KECAMATAN: KecamatanList(),
    ImportKind.DEATHS: EndedList(End.DIED),
    ImportKind.MOVES: EndedList(End.MOVED),
    ImportKind.COMPLAINTS: ComplaintList(),
}
"""What each kind of list means; PRR lists are taken in by the room of the PRR list."""
Cancel = Callable[[], bool]


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
        cancelled: Cancel | None = None,
    ) -> Sighting:
        """Return how a file would be read: as what kind, with which columns, and its first rows.

        Raises:
            NotAllowed: no role of ``staff`` allows taking in lists.
            FileUnreadable: it cannot be read as a table.
            KindUnclear: nothing tells the kind.
        """
        self._bench.admit(staff, Action.REQUESTS_TAKEN_IN)
        head = self._head(path, cancelled)
        rivals: tuple[ImportKind, ...] = ()
        if kind is None:
            way, rivals = head.best(self.profiles())
            kind, profile, lenient = way.kind, way.profile, False
            if kind is ImportKind.PRR:
                return Sighting(kind, path.name, profile.name if profile is not None else "", (), {}, (), 0)
        else:
            fitting = next(head.ways(kind, self.profiles(kind)), None)
            profile, lenient = (fitting.profile, False) if fitting is not None else (None, True)
        table, rows = self._rows(path, kind, profile, None, cancelled, lenient=lenient)
        samples = tuple(SampleRow(row.sheet, row.row_number, row.raw) for row in rows[:_SAMPLES])
        name = profile.name if profile is not None else ""
        return Sighting(kind, path.name, name, table.headings, table.columns, samples, len(rows), rivals)

    def kind_of(self, staff: Staff, path: Path, cancelled: Cancel | None = None) -> ImportKind:
        """Return what kind of list a file is, PRR lists included.

        Raises:
            NotAllowed: no role of ``staff`` allows taking in lists.
            FileUnreadable: it cannot be read as a table.
            KindUnclear: nothing tells the kind.
        """
        self._bench.admit(staff, Action.REQUESTS_TAKEN_IN)
        way, _ = self._head(path, cancelled).best(self.profiles())
        return way.kind

    def preview(
        self,
        staff: Staff,
        path: Path,
        kind: ImportKind,
        by_hand: ByHand | None = None,
        on_progress: OnProgress | None = None,
        cancelled: Cancel | None = None,
        *,
        mission_id: int | None = None,
    ) -> ImportPreview:
        """Return what taking in a list would do: it is done, and taken back before anybody can see it.

        ``mission_id`` names the mission of jemput bola that brought its files, where there are several.

        Raises:
            NotAllowed: no role of ``staff`` allows taking in lists.
            FileUnreadable: it cannot be read as a list of this kind.
            Cancelled: the person cancelled.
        """
        watch = Watch(on_progress, cancelled)
        table, asked, sha256 = self._read(staff, path, kind, by_hand, watch)
        way = _way(kind, mission_id)
        with suppress(_OnlyALook), self._bench.taking_time(), self._bench.work(staff, way.action) as work:
            figures = book(work, kind, way, path.name, sha256, asked, watch)
            raise _OnlyALook
        return ImportPreview(path, figures, table.columns)

    def take_in(
        self,
        staff: Staff,
        source: ImportPreview | Path,
        kind: ImportKind,
        by_hand: ByHand | None = None,
        on_progress: OnProgress | None = None,
        cancelled: Cancel | None = None,
        *,
        mission_id: int | None = None,
    ) -> ImportFigures:
        """Take in every usable row of a list, all of them or none; ``mission_id`` as in ``preview``.

        Raises:
            NotAllowed: no role of ``staff`` allows taking in lists.
            FileUnreadable: it cannot be read as a list of this kind.
            ListChanged: the file or the office is no longer what the preview showed.
            Cancelled: the person cancelled; nothing was written.
        """
        watch = Watch(on_progress, cancelled)
        path = source.path if isinstance(source, ImportPreview) else source
        _, asked, sha256 = self._read(staff, path, kind, by_hand, watch)
        way = _way(kind, mission_id)
        with self._bench.taking_time(), self._bench.work(staff, way.action) as work:
            figures = book(work, kind, way, path.name, sha256, asked, watch)
            if isinstance(source, ImportPreview) and not _agree(source.figures, figures):
                raise ListChanged
        return figures

    def imports(self, after: Cursor | None = None, size: int = 200) -> Page[EarlierImport]:
        """Return the lists taken in, newest first."""
        with self._bench.look() as db:
            return import_runs.runs(db, after, size)

    def taken_before(self, path: Path) -> EarlierImport | None:
        """Return the newest import of exactly this content that nobody has undone."""
        sha256 = intake.fingerprint(path)
        with self._bench.look() as db:
            return import_runs.of_content(db, sha256)

    def undo(self, staff: Staff, import_id: int, reason: str) -> int:
        """Take back everything a list brought, and return how much that was.

        Raises:
            ReasonMissing: no reason in words.
            ImportUndone: it was undone before.
            ImportWorkedOn: something of it has been worked on since.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._bench.taking_time(), self._bench.work(staff, Action.IMPORT_UNDONE) as work:
            by = import_runs.undoer(work.db, import_id)
            if by is not None:
                raise ImportUndone(by)
            way = _WAYS[import_runs.kind_of(work.db, import_id)]
            if touched := way.worked_on(work.db, import_id):
                raise ImportWorkedOn(len(touched), touched[0])
            work.reason = reason.strip()
            undone = way.undo(work, import_id)
            import_runs.mark_undone(work.db, import_id, work.reason, staff_id=work.staff.id, now=work.now)
            work.subject = f"import:{import_id}"
            work.changed({"undone": False}, {"undone": True})
        return undone

    # Profiles

    def profiles(self, kind: ImportKind | None = None) -> tuple[Profile, ...]:
        """Return what the office has saved of how lists are to be read."""
        with self._bench.look() as db:
            return import_runs.profiles(db, kind)

    def save_profile(
        self, staff: Staff, kind: ImportKind, name: str, headings: Mapping[str, str], *, replace: bool = False
    ) -> None:
        """Keep what the headings of a list mean, by field; it is chosen by itself next time.

        With ``replace`` a profile of this name gives way.

        Raises:
            ReasonMissing: it has no name.
            ProfileNameTaken: another profile of this kind has the name.
        """
        if not name.strip():
            raise ReasonMissing
        with self._bench.work(staff, Action.PROFILE_SAVED) as work:
            if replace:
                import_runs.forget_profile(work.db, kind, name.strip())
            import_runs.save_profile(
                work.db, kind, name.strip(), headings, staff_id=work.staff.id, now=work.now
            )
            work.subject = f"profile:{kind.code}:{name.strip()}"
            work.changed({}, {"headings": dict(headings)})

    # Reading, outside any transaction

    def _read(
        self, staff: Staff, path: Path, kind: ImportKind, by_hand: ByHand | None, watch: Watch
    ) -> tuple[ImportTable, tuple[ListRow | RejectedRow, ...], str]:
        way = _WAYS[kind]
        self._bench.admit(staff, way.action)
        profile = None
        if by_hand is None:
            ways = self._head(path, watch.cancelled).ways(kind, self.profiles(kind))
            profile = next((way.profile for way in ways), None)
        table, rows = self._rows(path, kind, profile, by_hand, watch.cancelled)
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            read = way.reader(db, settings, self._bench.local_day(self._bench.now(), settings))
        usable: list[ListRow | RejectedRow] = []
        for done, row in enumerate(rows, 1):
            watch.tell(done, len(rows), COMPARING)
            usable.append(read(row))
        return table, tuple(usable), intake.fingerprint(path)

    def _head(self, path: Path, cancelled: Cancel | None) -> ListHead:
        if self._bench.keeps(path):
            raise FileUnreadable.because(path.name, FileFlaw.NOT_A_LIST)
        with sheets_of(path, cancelled) as sheets:
            return ListHead(path.name, sheets)

    def _rows(
        self,
        path: Path,
        kind: ImportKind,
        profile: Profile | None,
        by_hand: ByHand | None,
        cancelled: Cancel | None,
        *,
        lenient: bool = False,
    ) -> tuple[ImportTable, tuple[TableRow, ...]]:
        if self._bench.keeps(path):
            raise FileUnreadable.because(path.name, FileFlaw.NOT_A_LIST)
        headings = profile.headings if profile is not None else None
        with sheets_of(path, cancelled) as sheets:
            table = ImportTable(sheets, path.name, FIELDS[kind], headings, by_hand, lenient=lenient)
            return table, tuple(table.rows())


class _OnlyALook(Exception):
    pass


def _way(kind: ImportKind, mission_id: int | None) -> ListWay[Any]:
    if kind is ImportKind.OUTREACH and mission_id is not None:
        return OutreachList(mission_id)
    return _WAYS[kind]


def _agree(one: ImportFigures, other: ImportFigures) -> bool:
    return one.sha256 == other.sha256 and one.report() == other.report()
