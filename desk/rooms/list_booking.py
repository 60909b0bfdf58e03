"""Writing a list down: every row with what became of it, whatever kind of list it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol, TypeVar

from desk.data import import_runs
from desk.data.database import Connection
from desk.data.import_table import TableRow
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import Booked, DoubtfulRow, ImportFigures, ListRow, RowOutcome
from desk.domain.intake import Watch
from desk.domain.journal import Action
from desk.domain.prr_list import RejectedRow
from desk.domain.settings import OfficeSettings
from desk.rooms.work import Work

R = TypeVar("R", bound=ListRow)


class ListWay(Protocol[R]):
    """What a kind of list means: how its rows are read, written down, and taken back as a whole."""

    @property
    def action(self) -> Action:
        """What taking in such a list is in the journal; it says who may."""

    def reader(
        self, db: Connection, settings: OfficeSettings, today: date
    ) -> Callable[[TableRow], R | RejectedRow]:
        """Return what makes a row of the office's list of it, or says why it is unusable."""

    def book(self, work: Work, import_id: int, rows: Sequence[R], watch: Watch) -> Sequence[Booked]:
        """Write the usable rows down, in their order, and return what became of each."""

    def worked_on(self, db: Connection, import_id: int) -> tuple[str, ...]:
        """Return the numbers of what somebody has worked on since; while there are any, nothing is undone."""

    def undo(self, work: Work, import_id: int) -> int:
        """Take back everything the list brought, and return how much that was."""


def book(
    work: Work,
    kind: ImportKind,
    way: ListWay[R],
    file: str,
    sha256: str,
    rows: Sequence[R | RejectedRow],
    watch: Watch,
) -> ImportFigures:
    """Write every row down, with what became of it, and return what that comes to."""
    import_id = import_runs.add_run(work.db, kind, file, sha256, staff_id=work.staff.id, now=work.now)
    usable = [row for row in rows if not isinstance(row, RejectedRow)]
    became = iter(way.book(work, import_id, usable, watch))
    told = [(row, _unusable(row) if isinstance(row, RejectedRow) else next(became)) for row in rows]
    counts = Counter(booked.outcome for _, booked in told)
    import_runs.add_lines(work.db, import_id, told)
    import_runs.count(work.db, import_id, counts)
    figures = ImportFigures(
        kind,
        file,
        sha256,
        len(rows),
        counts,
        Counter(booked.reason for _, booked in told if booked.reason),
        Counter(row.sort for row in usable if row.sort),
        tuple(
            row if isinstance(row, RejectedRow) else _refused(row, booked)
            for row, booked in told
            if booked.outcome is RowOutcome.REFUSED
        ),
        import_id,
        tuple(
            DoubtfulRow(row.sheet, row.row_number, row.name, row.nik, booked.doubt)
            for row, booked in told
            if booked.doubt is not None and not isinstance(row, RejectedRow)
        ),
    )
    work.subject = f"import:{import_id}"
    work.facts = {key: value for key, value in figures.report().items() if key != "file"}
    work.changed({}, {"booked": len(told)})
    return figures


def _unusable(row: RejectedRow) -> Booked:
    return Booked(RowOutcome.REFUSED, row.reason.group, refusal=row.reason)


def _refused(row: ListRow, booked: Booked) -> RejectedRow:
    if booked.refusal is None:
        raise TypeError(booked)
    return RejectedRow(row.sheet, row.row_number, booked.refusal, row.cells, row.headings)
