"""Retention: how long what is kept, what is due, and its destruction by minutes and the head's approval."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from desk.data import (
    account_lines,
    compaction,
    journal_cuts,
    numbers,
    offices,
    retention_due,
    retention_minutes,
    retention_wipe,
)
from desk.data.database import Database
from desk.data.retention_parts import Part
from desk.domain.errors import FieldMissing, NotFound, ReasonMissing
from desk.domain.journal import Action
from desk.domain.nik import check_nik
from desk.domain.own_data import NikNotUsable
from desk.domain.retention import (
    LONGEST_MONTHS,
    STEP_ROWS,
    DataKind,
    Due,
    DueRow,
    LegalHold,
    Minutes,
    MinutesMovedOn,
    MinutesPaper,
    MinutesState,
    NothingDue,
    OwnProposal,
    Period,
    PeriodNotSo,
    WitnessesMissing,
    months_before,
)
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.rooms.work import Work, Workbench

LISTED = 200
OLD_BACKUPS = 20
WITNESSES = 2
_HOLD = mark("thing", "Order to keep")
_KINDS = mark("field", "Kinds of data")
_WHAT = mark("field", "Person or kind of data")
OnRows = Callable[[int, int], None]


class Retention:
    """What a data officer proposes, the head approves, and a step at a time destroys."""

    def __init__(self, bench: Workbench, database: Database) -> None:
        self._bench = bench
        self._database = database

    # Periods and orders to keep

    def periods(self, staff: Staff) -> tuple[Period, ...]:
        """Return how long each kind is kept, and up to which moment it is past that."""
        self._bench.admit(staff, Action.DATA_RIGHTS_READ)
        with self._bench.look() as db:
            return self._periods(offices.read_settings(db))

    def set_period(self, staff: Staff, kind: DataKind, months: int, reason: str) -> None:
        """Set how long a kind is kept.

        Raises:
            PeriodNotSo: not a month, or more than a hundred years.
            ReasonMissing: nobody says by which schedule.
        """
        with self._bench.work(staff, Action.PERIOD_SET) as work:
            if not 1 <= months <= LONGEST_MONTHS:
                raise PeriodNotSo(LONGEST_MONTHS)
            work.reason = _reason(reason)
            before = work.settings
            chosen = {**before.retention_months, kind.code: months}
            known = tuple(sorted({*before.retention_set, kind.code}))
            offices.write_settings(work.db, replace(before, retention_months=chosen, retention_set=known))
            work.subject = f"retention:{kind.code}"
            work.changed({"months": before.retention_months[kind.code]}, {"months": months})

    def holds(self, staff: Staff) -> tuple[LegalHold, ...]:
        """Return the orders to keep, those in force first."""
        self._bench.admit(staff, Action.DATA_RIGHTS_READ)
        with self._bench.look() as db:
            return retention_due.holds(db)

    def place_hold(self, staff: Staff, nik: str, kind: DataKind | None, reason: str) -> int:
        """Keep everything of a person, or of a kind, until the order is lifted; return the order's number.

        Raises:
            NikNotUsable: a NIK has sixteen digits.
            FieldMissing: neither a person nor a kind is named.
            ReasonMissing: nobody says by whose order.
        """
        with self._bench.work(staff, Action.LEGAL_HOLD_PLACED) as work:
            typed = check_nik(nik).nik
            if typed and not check_nik(nik).usable:
                raise NikNotUsable
            if not typed and kind is None:
                raise FieldMissing(_WHAT)
            work.reason = _reason(reason)
            order = retention_due.place_hold(
                work.db, typed, kind, work.reason, staff_id=work.staff.id, now=work.now
            )
            work.subject = f"legal_hold:{order}"
            work.facts = {"kind": kind.code if kind else "", "person": bool(typed)}
            return order

    def lift_hold(self, staff: Staff, hold_id: int, reason: str) -> None:
        """End an order to keep.

        Raises:
            ReasonMissing: no reason is given.
            NotFound: it is not in force.
        """
        with self._bench.work(staff, Action.LEGAL_HOLD_LIFTED) as work:
            work.reason = _reason(reason)
            if not retention_due.lift_hold(
                work.db, hold_id, work.reason, staff_id=work.staff.id, now=work.now
            ):
                raise NotFound(_HOLD, str(hold_id))
            work.subject = f"legal_hold:{hold_id}"

    # What is due

    def outlook(self, staff: Staff) -> tuple[Due, ...]:
        """Return what of each kind is past its period, by age, and what keeps some of it back."""
        self._bench.admit(staff, Action.DATA_RIGHTS_READ)
        with self._bench.look() as db:
            return tuple(retention_due.due(db, period) for period in self._periods(offices.read_settings(db)))

    def sample(self, staff: Staff, kind: DataKind) -> tuple[DueRow, ...]:
        """Return the oldest things of a kind that are due or kept back, masked."""
        self._bench.admit(staff, Action.DATA_RIGHTS_READ)
        with self._bench.look() as db:
            period = next(one for one in self._periods(offices.read_settings(db)) if one.kind is kind)
            return retention_due.sample(db, kind, period.before)

    # Proposal, decision, destruction

    def propose(self, staff: Staff, kinds: Iterable[DataKind], reason: str) -> Minutes:
        """Propose to destroy what of some kinds is due now; the moment is kept, later things stay out.

        Raises:
            FieldMissing: no kind is chosen.
            ReasonMissing: no reason is given.
            NothingDue: nothing of it may be destroyed.
        """
        chosen = frozenset(kinds)
        with self._bench.work(staff, Action.DESTRUCTION_PROPOSED) as work:
            if not chosen:
                raise FieldMissing(_KINDS)
            work.reason = _reason(reason)
            periods = (one for one in self._periods(work.settings) if one.kind in chosen)
            due = [one for one in (retention_due.due(work.db, period) for period in periods) if one.rows]
            if not due:
                raise NothingDue
            made = retention_minutes.propose(work.db, due, work.reason, staff_id=work.staff.id, now=work.now)
            work.subject = _subject(made)
            up_to = {one.kind.code: one.before.isoformat() for one in due}
            work.facts = {"rows": {one.kind.code: one.rows for one in due}, "up_to": up_to}
            return retention_minutes.one(work.db, made)

    def approve(
        self, head: Staff, minutes_id: int, witnesses: Sequence[tuple[str, str]], note: str = ""
    ) -> Minutes:
        """Let a proposal be carried out: the minutes get their number and their two witnesses.

        Raises:
            OwnProposal: the head has proposed it himself.
            WitnessesMissing: fewer than two witnesses, or one twice.
            MinutesMovedOn: it was decided meanwhile.
        """
        with self._bench.work(head, Action.DESTRUCTION_DECIDED) as work:
            minutes = retention_minutes.one(work.db, minutes_id)
            if minutes.proposed_by_id == work.staff.id:
                raise OwnProposal
            present = _witnesses(witnesses)
            template = work.settings.numbers["retention"]
            number = numbers.draw(work.db, "retention", template, work.today, work.now)
            retention_minutes.decide(
                work.db,
                minutes,
                MinutesState.APPROVED,
                number=number,
                reason=note.strip(),
                witnesses=present,
                staff_id=work.staff.id,
                now=work.now,
            )
            work.subject, work.reason = _subject(minutes_id), note.strip()
            work.facts = {"approved": True, "number": number, "proposed_by": minutes.proposed_by_id}
            return retention_minutes.one(work.db, minutes_id)

    def refuse(self, head: Staff, minutes_id: int, reason: str) -> Minutes:
        """Say that nothing of a proposal is destroyed.

        Raises:
            OwnProposal: the head has proposed it himself.
            ReasonMissing: no reason is given.
            MinutesMovedOn: it was decided meanwhile.
        """
        with self._bench.work(head, Action.DESTRUCTION_DECIDED) as work:
            minutes = retention_minutes.one(work.db, minutes_id)
            if minutes.proposed_by_id == work.staff.id:
                raise OwnProposal
            work.reason = _reason(reason)
            retention_minutes.decide(
                work.db,
                minutes,
                MinutesState.REFUSED,
                number=None,
                reason=work.reason,
                witnesses=(),
                staff_id=work.staff.id,
                now=work.now,
            )
            work.subject = _subject(minutes_id)
            work.facts = {"approved": False}
            return retention_minutes.one(work.db, minutes_id)

    def carry_out(self, staff: Staff, minutes_id: int, on_rows: OnRows | None = None) -> Minutes:
        """Destroy what was approved, a step at a time; stopped in between, the next call goes on.

        What an order or open work keeps back by now stays. The last step writes the office's files anew, so
        that nothing of it is left in them.

        Raises:
            MinutesMovedOn: they are not approved, or are carried out already.
            Cancelled: ``on_rows`` stopped it; what is destroyed is destroyed.
        """
        self._bench.admit(staff, Action.DATA_DESTROYED)
        with self._bench.look() as db:
            minutes = retention_minutes.one(db, minutes_id)
        if minutes.state is not MinutesState.APPROVED:
            raise MinutesMovedOn(minutes.state.word)
        done, total = minutes.destroyed, sum(line.proposed for line in minutes.lines)
        before = {line.kind: line.before for line in minutes.lines}
        for part in (part for kind in before for part in retention_due.parts_of(kind)):
            with self._bench.taking_time(), self._bench.look() as db:
                every = retention_due.keys(db, part, before[part.kind])
            for start in range(0, len(every), STEP_ROWS):
                step = every[start : start + STEP_ROWS]
                done += self._step(staff, minutes, part, before[part.kind], step)
                if on_rows is not None:
                    on_rows(done, max(done, total))
        with self._bench.taking_time(), self._bench.work(staff, Action.DATA_DESTROYED) as work:
            work.subject = _subject(minutes_id)
            work.facts = {"number": minutes.number, "finished": True}
            if DataKind.JOURNAL in before:
                _cut_journal(work, minutes, before[DataKind.JOURNAL], self._bench.workstation)
            retention_minutes.finish(work.db, minutes, work.now)
        return self.clear_traces(staff, minutes_id)

    def clear_traces(self, staff: Staff, minutes_id: int) -> Minutes:
        """Write the office's files anew, so that nothing destroyed is left in them, and note how far that is.

        Raises:
            MinutesMovedOn: nothing was destroyed by these minutes.
        """
        self._bench.admit(staff, Action.DATA_DESTROYED)
        with self._bench.look() as db:
            minutes = retention_minutes.one(db, minutes_id)
        if minutes.state is not MinutesState.DESTROYED:
            raise MinutesMovedOn(minutes.state.word)
        parts = [part.table for line in minutes.lines for part in retention_due.parts_of(line.kind)]
        tables = {table for part in parts for table in retention_wipe.TOUCHED.get(part, (part,))}
        if any(line.kind is DataKind.JOURNAL for line in minutes.lines):
            tables.add("journal")
        left = compaction.compact(self._database, tables)
        with self._bench.work(staff, Action.DATA_DESTROYED) as work:
            work.subject = _subject(minutes_id)
            work.facts = {"number": minutes.number, "traces": left}
            retention_minutes.note_traces(work.db, minutes_id, left)
            return retention_minutes.one(work.db, minutes_id)

    def minutes(self, staff: Staff) -> tuple[Minutes, ...]:
        """Return proposals and minutes, the newest first."""
        self._bench.admit(staff, Action.DATA_RIGHTS_READ)
        with self._bench.look() as db:
            return retention_minutes.every(db, LISTED)

    def paper(self, staff: Staff, number: str) -> MinutesPaper:
        """Return minutes with the backups that still hold what they destroyed.

        Raises:
            NotFound: no minutes have this number.
        """
        self._bench.admit(staff, Action.DATA_RIGHTS_READ)
        with self._bench.look() as db:
            minutes = retention_minutes.numbered(db, number)
            until = minutes.finished_at or self._bench.now()
            months = offices.read_settings(db).retention_months[DataKind.JOURNAL.code]
            return MinutesPaper(minutes, retention_minutes.backups_before(db, until, OLD_BACKUPS), months)

    def waiting(self) -> int:
        """Return how many proposals wait for the head."""
        with self._bench.look() as db:
            return retention_minutes.open_ones(db, MinutesState.PROPOSED)

    # Steps

    def _step(
        self, staff: Staff, minutes: Minutes, part: Part, before: datetime, step: Sequence[object]
    ) -> int:
        with self._bench.work(staff, Action.DATA_DESTROYED) as work:
            compaction.begin(work.db)
            # Between the look and this moment, an order or a complaint may have come in.
            keys = retention_due.still_due(work.db, part, before, step)
            retention_wipe.wipe(work.db, part.table, keys, minutes.id)
            retention_minutes.count(work.db, minutes.id, part.kind, len(keys))
            work.subject = _subject(minutes.id)
            work.facts = {"number": minutes.number, "kind": part.kind.code, "rows": len(keys)}
            return len(keys)

    def _periods(self, settings: OfficeSettings) -> tuple[Period, ...]:
        months: Mapping[str, int] = settings.retention_months
        today = self._bench.local_day(self._bench.now(), settings)
        midnight, _ = self._bench.span(today, today, settings)
        return tuple(
            Period(
                kind,
                months[kind.code],
                months_before(midnight, months[kind.code]),
                kind.code in settings.retention_set,
            )
            for kind in DataKind
        )


def _cut_journal(work: Work, minutes: Minutes, before: datetime, workstation: str) -> None:
    """Destroy the beginning of the journal in the same deed that tells of it.

    What it says of accounts is said again first, so that a role raised past the program is still found.
    """
    compaction.begin(work.db)
    account_lines.carry_over(work.db, work.now, workstation, before, by=work.staff.id)
    cut = journal_cuts.make(work.db, before=before, minutes=minutes.number, at=work.now)
    if cut is not None:
        retention_minutes.count(work.db, minutes.id, DataKind.JOURNAL, cut.entries)
        work.also_about.append(cut.subject)
        work.facts |= cut.told()


def _subject(minutes_id: int) -> str:
    return f"retention_minutes:{minutes_id}"


def _reason(typed: str) -> str:
    if not typed.strip():
        raise ReasonMissing
    return typed.strip()


def _witnesses(typed: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    present = tuple((" ".join(name.split()), " ".join(position.split())) for name, position in typed)
    present = tuple(one for one in present if one[0])
    if len({name.casefold() for name, _ in present}) < WITNESSES:
        raise WitnessesMissing
    return present
