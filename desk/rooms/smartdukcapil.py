"""Smartdukcapil: the app's requests, its list held against the office, and statuses written back to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

from desk.data import (
    app_requests,
    import_runs,
    numbers,
    offices,
    regions,
    services,
    verification,
)
from desk.data.asked_rows import AskedRows
from desk.data.database import Connection
from desk.data.import_table import ImportTable
from desk.data.list_head import ListHead
from desk.data.reader_process import sheets_of
from desk.domain.app_statuses import (
    WORD_FOR,
    AppExport,
    AppRequest,
    AppStage,
    AppView,
    Listed,
    NothingToTell,
    Reconciliation,
    StatusLine,
    Untold,
    reconcile,
)
from desk.domain.dates import read_date
from desk.domain.file_errors import FileFlaw, FileUnreadable
from desk.domain.import_kinds import FIELDS, ImportKind
from desk.domain.imports import KindUnclear
from desk.domain.journal import Action
from desk.domain.paging import Cursor, Page
from desk.domain.prr_list import RejectedRow
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff
from desk.domain.verification import Check, Verdict
from desk.rooms.work import Workbench

_KIND = ImportKind.SMARTDUKCAPIL
_EXPLAINED = {AppStage.RETURNED: Verdict.RETURNED, AppStage.REFUSED: Verdict.REFUSED}
"""What the app is told a reason of, and the verdict that has it."""


class Smartdukcapil:
    """What a clerk does for the people who asked through the app."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    # Looking

    def requests(self, view: AppView, after: Cursor | None = None, size: int = 200) -> Page[AppRequest]:
        """Return the app's requests, the first promised first."""
        with self._bench.look() as db:
            return app_requests.page(db, view, self._today(db), after, size)

    def count(self, view: AppView) -> int:
        """Return how many requests a view shows."""
        with self._bench.look() as db:
            return app_requests.count(db, view, self._today(db))

    def reconcile(
        self, staff: Staff, path: Path, cancelled: Callable[[], bool] | None = None
    ) -> Reconciliation:
        """Return an export of the app held against the office; nothing is written.

        Raises:
            NotAllowed: no role of ``staff`` allows taking in lists.
            FileUnreadable: it cannot be read as a table.
            KindUnclear: its columns are not those of the app, by name or by a saved profile.
        """
        self._bench.admit(staff, Action.REQUESTS_TAKEN_IN)
        if self._bench.keeps(path):
            raise FileUnreadable.because(path.name, FileFlaw.NOT_A_LIST)
        listed = tuple(self._listed(path, cancelled))
        with self._bench.look() as db:
            ours = app_requests.every(db, AppView.ALL, self._today(db))
        return reconcile(path.name, listed, ours)

    # Telling the app

    def untold(self, *, everything: bool = False) -> tuple[Untold, ...]:
        """Return what the app is to be told: what it does not know yet, or how every request stands."""
        with self._bench.look() as db:
            return _untold(db, offices.read_settings(db), self._today(db), everything=everything)

    def give(
        self,
        staff: Staff,
        reason_of: Callable[[Untold], str],
        write: Callable[[AppExport], None],
        *,
        everything: bool = False,
    ) -> AppExport:
        """Write a file of statuses for the app, number it and remember what it says; all of it or nothing.

        ``reason_of`` puts findings into words, ``write`` puts the file on the disk; what it raises leaves
        nothing behind.

        Raises:
            NothingToTell: the app knows everything already.
        """
        with self._bench.work(staff, Action.APP_STATUSES_GIVEN) as work:
            untold = _untold(work.db, work.settings, work.today, everything=everything)
            if not untold:
                raise NothingToTell
            template = work.settings.numbers["app_export"]
            number = numbers.draw(work.db, "app_export", template, work.today, work.now)
            lines = tuple((one.request, _line(one, reason_of)) for one in untold)
            export_id = app_requests.keep_export(
                work.db,
                number,
                everything=everything,
                rows=len(lines),
                staff_id=work.staff.id,
                now=work.now,
            )
            app_requests.keep_lines(work.db, export_id, lines)
            work.subject = f"app_export:{export_id}"
            work.also_about = [f"application:{request.application.id}" for request, _ in lines]
            work.facts = {"number": number, "rows": len(lines), "everything": everything}
            work.changed({}, {"told": len(lines)})
            made = app_requests.export(work.db, number)
            write(made)
        return made

    def exports(self, after: Cursor | None = None, size: int = 200) -> Page[AppExport]:
        """Return the files made for the app, newest first."""
        with self._bench.look() as db:
            return app_requests.exports(db, after, size)

    def export(self, number: str) -> AppExport:
        """Return a file made for the app, with every line as it was.

        Raises:
            NotFound: there is none of this number.
        """
        with self._bench.look() as db:
            return app_requests.export(db, number)

    # Reading, outside any transaction

    def _listed(self, path: Path, cancelled: Callable[[], bool] | None) -> Iterator[Listed]:
        with self._bench.look() as db:
            profiles = import_runs.profiles(db, _KIND)
            settings = offices.read_settings(db)
            today = self._today(db)
            rows = AskedRows(_KIND, services.catalogue(db), regions.gazetteer(db, settings), today)
        with sheets_of(path, cancelled) as sheets:
            way = next(ListHead(path.name, sheets).ways(_KIND, profiles), None)
        if way is None:
            raise KindUnclear(path.name)
        with sheets_of(path, cancelled) as sheets:
            headings = way.profile.headings if way.profile is not None else None
            for row in ImportTable(sheets, path.name, FIELDS[_KIND], headings, None).rows():
                if number := row.text("outside_number"):
                    read = rows.read(row)
                    yield Listed(
                        number,
                        row.text("status"),
                        row.text("name"),
                        row.text("service"),
                        read_date(row.cell("asked_at"), today),
                        read.reason.code if isinstance(read, RejectedRow) else "",
                    )

    def _today(self, db: Connection) -> date:
        return self._bench.local_day(self._bench.now(), offices.read_settings(db))


def _untold(db: Connection, settings: OfficeSettings, today: date, *, everything: bool) -> tuple[Untold, ...]:
    requests = app_requests.every(db, AppView.ALL if everything else AppView.TELL, today)
    since = app_requests.days(db, [one.application.id for one in requests])
    catalogues = {version: services.catalogue(db, version) for version in _versions(requests)}

    def day_of(one: AppRequest) -> date:
        moment = since[one.application.id]
        return Workbench.local_day(moment, settings) if isinstance(moment, datetime) else moment

    return tuple(
        Untold(one, day_of(one), _check(db, one), catalogues[one.application.catalogue_version])
        for one in requests
    )


def _versions(requests: tuple[AppRequest, ...]) -> set[int]:
    return {one.application.catalogue_version for one in requests}


def _check(db: Connection, one: AppRequest) -> Check | None:
    verdict = _EXPLAINED.get(one.stage)
    if verdict is None:
        return None
    checks = verification.checks(db, one.application.id)
    return next((check for check in checks if check.verdict is verdict), None)


def _line(one: Untold, reason_of: Callable[[Untold], str]) -> StatusLine:
    reason = reason_of(one) if one.check is not None else ""
    return StatusLine(one.request.outside_number, WORD_FOR[one.request.stage], one.day, reason)
