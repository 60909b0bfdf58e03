"""Intake: a PRR list becomes records and print jobs, after a look at what it would do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from desk.data import (
    applications,
    families,
    import_runs,
    intake,
    intake_lookup,
    list_undo,
    offices,
    print_jobs,
    regions,
    services,
    tally,
)
from desk.data.database import Connection
from desk.data.known_ends import hold_known
from desk.data.prr_columns import SaidColumns
from desk.data.prr_file import prr_rows
from desk.data.prr_person import Known as KnownBefore
from desk.data.reader_process import sheets_of
from desk.domain.errors import ListChanged, ReasonMissing
from desk.domain.file_errors import FileFlaw, FileUnreadable
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import ByHand
from desk.domain.intake import (
    COMPARING,
    READING,
    WRITING,
    EarlierList,
    Figures,
    Line,
    ListCounted,
    ListNotNewest,
    ListUndone,
    ListWorkedOn,
    OnProgress,
    Outcome,
    Preview,
    Result,
    SampleLine,
    Watch,
)
from desk.domain.journal import Action
from desk.domain.known_nik import Known
from desk.domain.paging import Cursor, Page
from desk.domain.printing import HoldReason, PrintJob, PriorityRule
from desk.domain.prr_lines import PrrLines
from desk.domain.reconciliation import Findings
from desk.domain.same_people import SamePeople
from desk.domain.services import Source
from desk.domain.staff import Staff
from desk.rooms.work import Work, Workbench

T = TypeVar("T")
Cancel = Callable[[], bool]
_SAMPLES = 20


class Intake:
    """What the print room does with the lists of the centre."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def preview(
        self,
        staff: Staff,
        path: Path,
        on_progress: OnProgress | None = None,
        cancelled: Cancel | None = None,
        *,
        by_hand: ByHand | None = None,
    ) -> Preview:
        """Return what taking in a list would do; nothing is written.

        Its columns are told by their names and saved profiles, or ``by_hand``.

        Raises:
            NotAllowed: no role of ``staff`` allows taking in lists.
            FileUnreadable: the file cannot be read as a list.
            Cancelled: the person cancelled.
        """
        self._bench.admit(staff, Action.LIST_TAKEN_IN)
        watch = Watch(on_progress, cancelled)
        lines, sha256, profile = self._read(path, watch, by_hand)
        with self._bench.taking_time(), self._bench.look() as db:
            today = self._bench.local_day(self._bench.now(), offices.read_settings(db))
            findings = _compare(db, lines, watch, today)
            figures = _figures(db, path, lines, findings)
        facts = _fields(figures)
        return Preview(**facts, path=path, sha256=sha256, samples=_samples(findings), profile=profile)

    def take_in(
        self,
        staff: Staff,
        source: Preview | Path,
        on_progress: OnProgress | None = None,
        cancelled: Cancel | None = None,
        *,
        by_hand: ByHand | None = None,
    ) -> Result:
        """Write down what a list brings, all of it or nothing.

        Its columns are told by their names and saved profiles, or ``by_hand``.

        Raises:
            NotAllowed: no role of ``staff`` allows taking in lists.
            FileUnreadable: the file cannot be read as a list.
            ListChanged: the file or the office is no longer what the preview showed.
            Cancelled: the person cancelled; nothing was written.
        """
        self._bench.admit(staff, Action.LIST_TAKEN_IN)
        watch = Watch(on_progress, cancelled)
        path = source.path if isinstance(source, Preview) else source
        lines, sha256, _ = self._read(path, watch, by_hand)
        if isinstance(source, Preview) and source.sha256 != sha256:
            raise ListChanged
        with self._bench.taking_time(), self._bench.work(staff, Action.LIST_TAKEN_IN) as work:
            intake.one_list_at_a_time(work.db)
            findings = _compare(work.db, lines, watch, work.today)
            figures = _figures(work.db, path, lines, findings)
            if isinstance(source, Preview) and not figures.agree_with(source):
                raise ListChanged
            list_id = _write(work, sha256, figures, findings, watch)
            families.keep(work.db, list_id, lines.families)
            work.subject = f"list:{list_id}"
            work.facts = _facts(figures)
            work.changed({}, {"queued": figures.queued, "held": figures.held})
        return Result(**_fields(figures), list_id=list_id)

    def lists(self, after: Cursor | None = None, size: int = 200) -> Page[EarlierList]:
        """Return the lists taken in, newest first."""
        with self._bench.look() as db:
            return intake_lookup.lists(db, after, size)

    def vanished(
        self, list_id: int | None = None, after: Cursor | None = None, size: int = 200
    ) -> Page[PrintJob]:
        """Return the unprinted cards that the list before named and this one, else the newest, does not.

        They were probably printed elsewhere; nothing is done to them.
        """
        with self._bench.look() as db:
            return intake_lookup.vanished(db, list_id, after, size)

    def undo(self, staff: Staff, list_id: int, reason: str) -> int:
        """Take back everything the newest list brought and changed; return how many cards that were.

        Raises:
            ReasonMissing: no reason in words.
            ListUndone: it was undone before.
            ListNotNewest: a newer list has to be undone first.
            ListCounted: a closed day has counted it.
            ListWorkedOn: somebody has worked on one of its cards since.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._bench.taking_time(), self._bench.work(staff, Action.LIST_UNDONE) as work:
            intake.one_list_at_a_time(work.db)
            _must_be_as_it_was_written(work, list_id)
            work.reason = reason.strip()
            cards = list_undo.undo(work.db, list_id)
            list_undo.mark_undone(work.db, list_id, work.reason, staff_id=work.staff.id, now=work.now)
            work.subject = f"list:{list_id}"
            work.facts = {"cards": cards}
            work.changed({"cards": cards}, {"cards": 0})
        return cards

    def _read(self, path: Path, watch: Watch, by_hand: ByHand | None) -> tuple[PrrLines, str, str]:
        """Read a file outside any transaction, so that nobody waits for it; also tell the profile used."""
        if self._bench.keeps(path):
            raise FileUnreadable.because(path.name, FileFlaw.NOT_A_LIST)
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            places = regions.gazetteer(db, settings)
            said = SaidColumns(import_runs.profiles(db, ImportKind.PRR), by_hand)
        today = self._bench.local_day(self._bench.now(), settings)
        lines = PrrLines(places)
        with sheets_of(path, watch.cancelled) as sheets:
            for row in prr_rows(
                sheets,
                path.name,
                lambda done, total: watch.tell(done, total, READING),
                watch.cancelled,
                KnownBefore(places.home, today),
                said,
            ):
                lines.add(row)
        return lines, intake.fingerprint(path), said.used


def _must_be_as_it_was_written(work: Work, list_id: int) -> None:
    taken = list_undo.of_number(work.db, list_id)
    if taken.undone_by:
        raise ListUndone(taken.undone_by)
    if (newer := list_undo.newer(work.db, list_id)) is not None:
        raise ListNotNewest(newer.file, newer.at)
    if names := list_undo.worked_on(work.db, list_id, taken.at):
        raise ListWorkedOn(len(names), names[0])
    day = list_undo.closed_since(work.db, Workbench.local_day(taken.at, work.settings))
    if day is not None:
        raise ListCounted(day)


def _compare(db: Connection, lines: PrrLines, watch: Watch, today: date) -> Findings:
    newest = intake_lookup.newest_list(db)
    findings = Findings(newest.id if newest else 0)
    same_people = SamePeople()
    done = 0
    for niks in _chunks(lines.niks()):
        watch.tell(done, len(lines), COMPARING)
        known = intake_lookup.known(db, niks)
        for nik in niks:
            said, before = lines.said_of(nik), known.get(nik)
            opens = findings.judge(said, before)
            same_people.note(nik, said.people, None if opens else before)
        done += len(niks)
    for keys in _chunks(same_people.to_look_up()):
        watch.tell(done, len(lines), COMPARING)
        for key, nik in intake_lookup.people(db, keys):
            same_people.found_in_office(key, nik)
    known_people: dict[str, Known] = {}
    for niks in _chunks(same_people.niks()):
        watch.tell(done, len(lines), COMPARING)
        known_people |= intake_lookup.known(db, niks)
    same_people.judge(findings, lines, known_people)
    hold_known(db, findings, today)
    return findings


def _write(work: Work, sha256: str, figures: Figures, findings: Findings, watch: Watch) -> int:
    """Write everything down and return the list's number; the newest list again keeps its number."""
    newest = intake_lookup.newest_list(work.db)
    if newest is not None and newest.sha256 == sha256:
        list_id = newest.id
    else:
        list_id = intake.add_list(work.db, work.staff.id, work.now, sha256, figures)
    rules = work.settings.priority
    last = rules.index(PriorityRule.OLDEST)
    common = intake.NewJobs(
        list_id,
        work.today,
        work.now,
        _years_before(work.today, work.settings.first_time_age),
        rank=last,
        rank_first_time=rules.index(PriorityRule.FIRST_TIME) if PriorityRule.FIRST_TIME in rules else last,
    )
    total, done = intake.rows_to_write(findings), 0

    def told(rows: int) -> None:
        nonlocal done
        done += rows
        watch.tell(done, total, WRITING)

    intake.write(work.db, findings, common, told)
    _join_applications(work)
    tally.fold(work.db)
    return list_id


def _join_applications(work: Work) -> None:
    """Give the cards that were waited for to their applications."""
    waiting = (one for one in services.catalogue(work.db).services.values() if one.source is Source.RECORD)
    reasons = [(one.code, one.print_reason) for one in waiting if one.print_reason is not None]
    if applications.join_new_cards(work.db, reasons):
        print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1))


def _figures(db: Connection, path: Path, lines: PrrLines, findings: Findings) -> Figures:
    held_niks = findings.held_niks()
    held, queued = findings.held_rows, 0
    for line in findings.new_jobs:
        if line.nik in held_niks:
            held += findings.rows_of(line.nik)
        else:
            queued += findings.rows_of(line.nik)
    reasons = {reason.code: number for reason, number in findings.reasons.items() if number}
    for row in lines.rejected:
        reasons[row.reason.group] = reasons.get(row.reason.group, 0) + 1
    awaited = intake_lookup.awaited_from(db, findings.previous_list_id)
    return Figures(
        file=path.name,
        rows=lines.rows,
        queued=queued,
        held=held,
        held_cards=len(held_niks) + len(findings.to_hold | findings.already_held),
        repeated=findings.repeated,
        not_ready=findings.not_ready,
        rejected=len(lines.rejected),
        changed=len(findings.changed_records),
        vanished=awaited - findings.still_awaited,
        reasons=reasons,
        warnings={kind: number for kind, number in (lines.warnings + findings.warnings).items() if number},
        rejected_rows=tuple(lines.rejected),
    )


def _fields(figures: Figures) -> dict[str, Any]:
    return {field.name: getattr(figures, field.name) for field in fields(figures)}


def _facts(figures: Figures) -> dict[str, object]:
    report = figures.report()
    del report["file"], report["kind"]
    return {**report, "changed": figures.changed, "vanished": figures.vanished}


def _samples(findings: Findings) -> tuple[SampleLine, ...]:
    reasons: dict[str, list[HoldReason]] = {}
    for fact in findings.facts:
        reasons.setdefault(fact.nik, []).append(fact.reason)
    queued = (line for line in findings.new_jobs if line.nik not in reasons)
    held = (line for line in findings.new_jobs if line.nik in reasons)
    return tuple(
        _sample(line, outcome, reasons.get(line.nik, ()))
        for outcome, examples in (
            (Outcome.HELD, held),
            (Outcome.QUEUED, queued),
            (Outcome.REPEATED, findings.repeated_lines),
            (Outcome.NOT_READY, findings.not_ready_lines),
        )
        for line in islice(examples, _SAMPLES)
    )


def _sample(line: Line, outcome: Outcome, reasons: Sequence[HoldReason]) -> SampleLine:
    return SampleLine(
        line.sheet,
        line.row_number,
        line.nik,
        line.name,
        line.birth_date,
        line.village_code,
        line.status_raw,
        outcome,
        tuple(dict.fromkeys(reasons)),
    )


def _years_before(day: date, years: int) -> date:
    """Return the birthday of whoever turns ``years`` on ``day``; 29 February becomes the day before."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def _chunks(items: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(items)
    while part := list(islice(rest, intake_lookup.CHUNK)):
        yield part
