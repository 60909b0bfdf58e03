"""The journal to be read: by person, record, day and deed, the history of a record, and seals from paper."""

from __future__ import annotations

from collections.abc import Iterator

from desk.data import (
    application_rows,
    journal_pages,
    journal_seals,
    limits,
    offices,
    parcel_rows,
    receipts,
)
from desk.data.database import Connection
from desk.data.journal_pages import Span
from desk.domain.errors import NotFound
from desk.domain.journal import Action
from desk.domain.journal_view import JournalAsk, SealFound, Told
from desk.domain.paging import Cursor, Page
from desk.domain.search import Asked, what_is
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.rooms.work import Workbench

OPEN_TO_ALL = frozenset(
    {
        "job",
        "application",
        "case",
        "complaint",
        "mission",
        "batch",
        "handover",
        "parcel",
        "list",
        "import",
        "destruction",
    }
)
"""Records of daily work: whoever works on them may read what was done to them."""
_RECORD = mark("thing", "Record in the journal")


class Journal:
    """What an auditor, the head and the administrator read, and everybody of a record they work on."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def page(
        self, staff: Staff, asked: JournalAsk, cursor: Cursor | None = None, size: int = 200
    ) -> Page[Told]:
        """Return the newest entries before ``cursor``.

        Raises:
            NotAllowed: this person may not read the journal.
        """
        self._bench.admit(staff, Action.JOURNAL_READ)
        with self._bench.look() as db:
            return journal_pages.page(db, asked, self._span(db, asked), cursor, size)

    def every(self, staff: Staff, asked: JournalAsk) -> Iterator[Told]:
        """Yield all entries that were asked for, the oldest first.

        Raises:
            NotAllowed: this person may not read the journal.
        """
        self._bench.admit(staff, Action.JOURNAL_READ)
        with self._bench.look() as db:
            limits.take_time(db)
            yield from journal_pages.every(db, asked, self._span(db, asked))

    def history(self, staff: Staff, *subjects: str) -> tuple[Told, ...]:
        """Return every entry about a record, newest first.

        Raises:
            NotAllowed: this person does not work on records, or may not read the journal of other things.
        """
        daily = all(subject.partition(":")[0] in OPEN_TO_ALL for subject in subjects)
        self._bench.admit(staff, Action.LISTS_READ if daily else Action.JOURNAL_READ)
        with self._bench.look() as db:
            return journal_pages.history(db, subjects)

    def people(self, staff: Staff) -> tuple[tuple[int, str], ...]:
        """Return everybody who has or had an account, to choose from.

        Raises:
            NotAllowed: this person may not read the journal.
        """
        self._bench.admit(staff, Action.JOURNAL_READ)
        with self._bench.look() as db:
            return journal_pages.people(db)

    def subjects_of(self, text: str) -> tuple[str, ...]:
        """Return what a scanned NIK, receipt, BAST, batch or parcel stands for, as the journal names it.

        Raises:
            NotFound: nothing has this number.
        """
        with self._bench.look() as db:
            found = _subjects(db, text)
        if not found:
            raise NotFound(_RECORD, text.strip())
        return found

    def find_seal(self, staff: Staff, typed: str) -> SealFound:
        """Return the entry whose hash was typed off a paper, and whether everything up to it is as it was.

        Raises:
            NotAllowed: this person may not read the journal.
            SealUnreadable: what was typed is no hash, or less than the first 12 digits of one.
            NotFound: no entry has this hash: what the paper sealed is not what stands in the journal.
        """
        self._bench.admit(staff, Action.JOURNAL_READ)
        with self._bench.look() as db:
            return journal_seals.find(db, typed)

    def _span(self, db: Connection, asked: JournalAsk) -> Span:
        settings = offices.read_settings(db)
        first, last = asked.first, asked.last
        begin = self._bench.span(first, first, settings)[0] if first else None
        return Span(begin, self._bench.span(last, last, settings)[1] if last else None)


_PAPERS = {Asked.BATCH: "batch", Asked.HANDOVER: "handover"}


def _subjects(db: Connection, text: str) -> tuple[str, ...]:
    numbers = offices.read_settings(db).numbers
    asked, key = what_is(text, numbers["batch"], numbers["bast"], numbers["application"])
    if asked is Asked.NIK:
        return journal_pages.subjects_of_nik(db, key)
    if asked in _PAPERS:
        return (f"{_PAPERS[asked]}:{key}",)
    if (one := application_rows.with_number(db, key)) is not None:
        return (f"application:{one.id}", *((f"job:{one.job_id}",) if one.job_id else ()))
    if (parcel := parcel_rows.with_number(db, key)) is not None:
        return (f"parcel:{parcel.number}",)
    if jobs := receipts.job_ids(db, key.upper()):
        return tuple(f"job:{job_id}" for job_id in jobs)
    return journal_pages.subjects_numbered(db, key.upper())
