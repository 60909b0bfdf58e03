"""What an office must look like when its deeds are done one after the other, in the order of its journal.

The books are kept here once more, from the journal's lines alone and without any SQL. Where a line does not
say what became of a card (which cards a list brought, what a receiver said), the tables are asked, and their
answer is held against the line's own figures.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from stories.tables import Tables

from desk.domain.journal import Action
from desk.domain.printing import JobState
from desk.domain.stock import Goods

WAITING, HELD, CLAIMED, PRINTING, UNKNOWN, PRINTED, SENT, HANDED_OVER = (
    state.code
    for state in (
        JobState.WAITING,
        JobState.HELD,
        JobState.CLAIMED,
        JobState.PRINTING,
        JobState.UNKNOWN,
        JobState.PRINTED,
        JobState.SENT,
        JobState.HANDED_OVER,
    )
)
BLANK = Goods.BLANK_KTP.code
_CHANGES_NOTHING = frozenset(
    {Action.REPORT_EXPORTED.code, Action.BACKUP_MADE.code, Action.REFUSED.code, Action.SIGNED_IN.code}
)


@dataclass
class Card:
    """Where a card is; a slot of None is one the program chose by itself."""

    state: str
    slot: str | None = ""
    batch: str = ""
    transport: str = ""


@dataclass(frozen=True)
class Deed:
    """The lines of one transaction."""

    first: int
    action: str
    subjects: tuple[str, ...]
    facts: Mapping[str, Any]
    at: str
    day: str

    @property
    def jobs(self) -> list[int]:
        return [int(one.removeprefix("job:")) for one in self.subjects if one.startswith("job:")]

    def about(self, kind: str) -> str:
        return next(one.removeprefix(kind) for one in self.subjects if one.startswith(kind))


@dataclass
class Books:
    """The office as its journal tells it."""

    after: Tables
    cards: dict[int, Card]
    blanks: int
    box: int
    counters: Counter[tuple[str, str]]
    issued: set[str]
    void: set[str]
    transports: dict[str, dict[int, str]]
    applications: int
    lists: set[int]
    deeds: dict[int, Deed] = field(default_factory=dict)
    good: Counter[int] = field(default_factory=Counter)

    @classmethod
    def as_they_stood(cls, before: Tables, after: Tables) -> Books:
        cards = {
            job: Card(row.state, row.slot or "", row.batch or "", row.transport or "")
            for job, row in before.jobs.items()
        }
        return cls(
            after,
            cards,
            before.blanks,
            before.box,
            Counter(before.counters),
            set(before.issued),
            set(before.void),
            {number: dict(items) for number, items in before.transports.items()},
            before.applications,
            set(before.lists),
        )

    def replay(self) -> int:
        """Do every deed since the beginning again, one by one; return how many there were."""
        done = 0
        for deed in deeds_of(self.after):
            self.deeds[deed.first] = deed
            if deed.action not in _CHANGES_NOTHING:
                _DO[deed.action](self, deed)
            done += 1
        return done

    # What a deed does

    def _move(self, deed: Deed, job: int, before: tuple[str, ...], state: str, **places: str | None) -> Card:
        card = self.cards[job]
        assert card.state in before, f"line {deed.first}: {deed.action} of job {job}, which is {card.state}"
        card.state = state
        for name, value in places.items():
            setattr(card, name, value)
        return card

    def _stands(self, deed: Deed, job: int, slot: str) -> None:
        card = self.cards[job]
        assert card.slot in (None, slot), f"line {deed.first}: job {job} stands in {card.slot}, not {slot}"

    def _number(self, deed: Deed, kind: str, number: str) -> None:
        template = self.after.templates[kind]
        period = deed.day if "{day}" in template else deed.day[:4]
        self.counters[kind, period] += 1
        month = int(deed.day[4:6])
        roman = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")[month - 1]
        due = template.format(
            n=self.counters[kind, period], day=deed.day, roman=roman, year=int(deed.day[:4])
        )
        assert number == due, f"line {deed.first}: the next number of {kind} is {due}, not {number}"
        assert number not in self.issued
        self.issued.add(number)

    def take_list(self, deed: Deed) -> None:
        born = self.after.born_at.get(deed.at, [])
        held = self.after.held_at.get(deed.at, set())
        for job in born:
            assert job not in self.cards
            self.cards[job] = Card(HELD if job in held else WAITING)
        for job in held - set(born):
            assert self.cards[job].state in (WAITING, HELD), f"line {deed.first}: {job} was held"
            self.cards[job].state = HELD
        assert sum(self.cards[job].state == WAITING for job in born) == deed.facts["queued"], deed
        self.lists.add(int(deed.about("list:")))

    def take_in(self, deed: Deed) -> None:
        self._number(deed, "application", deed.facts["number"])
        self.applications += 1

    def claim(self, deed: Deed) -> None:
        number = deed.about("batch:")
        self._number(deed, "batch", number)
        assert len(deed.jobs) == deed.facts["jobs"] > 0
        for job in deed.jobs:
            self._move(deed, job, (WAITING,), CLAIMED, batch=number)

    def start(self, deed: Deed) -> None:
        self._move(deed, deed.jobs[0], (CLAIMED,), PRINTING)

    def card_good(self, deed: Deed) -> None:
        (job,) = deed.jobs
        self._move(deed, job, (deed.facts["before"]["state"],), PRINTED, slot=deed.facts["slot"])
        assert deed.facts["before"]["state"] in (PRINTING, UNKNOWN)
        self.blanks -= 1
        self.good[job] += 1

    def card_spoiled(self, deed: Deed) -> None:
        assert deed.facts["before"]["state"] in (PRINTING, UNKNOWN)
        before, after = (deed.facts[when]["state"] for when in ("before", "after"))
        self._move(deed, deed.jobs[0], (before,), after, batch="")
        self.blanks -= 1
        self.box += 1

    def put_back(self, deed: Deed) -> None:
        assert deed.facts["before"]["state"] in (CLAIMED, PRINTING, UNKNOWN)
        before, after = (deed.facts[when]["state"] for when in ("before", "after"))
        self._move(deed, deed.jobs[0], (before,), after, batch="")

    def lease_ended(self, deed: Deed) -> None:
        for job in deed.jobs:
            was = self.cards[job].state
            self._move(deed, job, (CLAIMED, PRINTING), WAITING if was == CLAIMED else UNKNOWN)

    def pick_up(self, deed: Deed) -> None:
        (job,) = deed.jobs
        self._stands(deed, job, deed.facts["slot"])
        self._move(deed, job, (PRINTED,), HANDED_OVER, slot="")

    def send(self, deed: Deed) -> None:
        number = deed.facts["number"]
        self._number(deed, "bast", number)
        for job in deed.jobs:
            self._stands(deed, job, deed.facts["slots"][str(job)])
            self._move(deed, job, (PRINTED,), SENT, slot="", transport=number)
        self.transports[number] = dict.fromkeys(deed.jobs, "pending")

    def receive(self, deed: Deed) -> None:
        number = deed.facts["number"]
        items, said = self.transports[number], self.after.transports[number]
        for job in deed.jobs:
            assert items[job] == "pending", f"line {deed.first}: job {job} of {number} was settled before"
            items[job] = said[job]
            if said[job] == "returned":
                self._move(deed, job, (SENT,), PRINTED, slot=None, transport="")
            else:
                self._move(deed, job, (SENT,), HANDED_OVER)
        assert Counter(items[job] for job in deed.jobs) == deed.facts["after"], deed

    def freeze_day(self, deed: Deed) -> None:
        self._number(deed, "daily", deed.facts["number"])

    def undo(self, deed: Deed) -> None:
        step = self.deeds[self._first_of(deed.facts["undoes"])]
        assert step.action == deed.facts["action"]
        if step.action == Action.HANDOVER_SENT.code:
            number = step.facts["number"]
            assert set(self.transports.pop(number).values()) == {"pending"}
            self.void.add(number)
            for job in step.jobs:
                slot = step.facts["slots"][str(job)]
                self._move(deed, job, (SENT,), PRINTED, slot=slot, transport="")
            return
        (job,) = step.jobs
        if step.action == Action.CARD_PICKED_UP.code:
            self._move(deed, job, (HANDED_OVER,), PRINTED, slot=step.facts["slot"])
            return
        spoiled = step.action == Action.CARD_SPOILED.code
        self._move(deed, job, (step.facts["after"]["state"],), UNKNOWN, slot="")
        self.blanks += 1
        self.box -= spoiled
        self.good[job] -= not spoiled

    def _first_of(self, line: int) -> int:
        """Return the first line of the deed that wrote a line."""
        return next(first for first in range(line, 0, -1) if first in self.deeds)

    # What must stand in the tables then

    def differences(self) -> list[str]:
        """Return where the tables say otherwise."""
        after, found = self.after, []
        for job, row in after.jobs.items():
            card = self.cards.get(job)
            seen = (row.state, row.slot or "", row.transport or "")
            if card is None:
                found.append(f"job {job} comes from no line")
            elif (card.state, seen[1] if card.slot is None else card.slot, card.transport) != seen:
                found.append(f"job {job} is {seen}, by the journal {card}")
            elif card.state in (CLAIMED, PRINTING) and card.batch != row.batch:
                found.append(f"job {job} is in batch {row.batch}, by the journal {card.batch}")
        found += [f"job {job} is gone" for job in self.cards.keys() - after.jobs.keys()]
        cards = {job for job, times in self.good.items() if times}
        pairs: dict[str, tuple[object, object]] = {
            "blanks in the books": (self.blanks, after.blanks),
            "blanks by the moves": (self.blanks, after.moved),
            "spoiled cards in the box": (self.box, after.box),
            "cards printed once": ({job: self.good[job] for job in cards}, after.good_since),
            "numbers given out": (self.issued, after.issued),
            "void numbers": (self.void, after.void),
            "counters": (dict(self.counters), after.counters),
            "handovers": (self.transports, after.transports),
            "applications": (self.applications, after.applications),
            "lists": (self.lists, after.lists),
        }
        return [
            *found,
            *(
                f"{what}: {mine} by the journal, {said}"
                for what, (mine, said) in pairs.items()
                if mine != said
            ),
        ]


def deeds_of(after: Tables) -> Iterator[Deed]:
    """Return the deeds of the journal in their order; its lines follow each other without a gap."""
    due = after.first_line
    for line in after.lines:
        assert line.id == due, f"line {due} is missing"
        due += 1
    same = groupby(after.lines, lambda line: (line.at, line.staff_id, line.workstation, line.action))
    for (at, *_), lines in same:
        rows = list(lines)
        subjects = tuple(row.subject for row in rows)
        yield Deed(rows[0].id, rows[0].action, subjects, rows[0].facts, str(at), rows[0].day)


_DO = {
    Action.LIST_TAKEN_IN.code: Books.take_list,
    Action.APPLICATION_TAKEN_IN.code: Books.take_in,
    Action.BATCH_CLAIMED.code: Books.claim,
    Action.PRINT_STARTED.code: Books.start,
    Action.CARD_GOOD.code: Books.card_good,
    Action.CARD_SPOILED.code: Books.card_spoiled,
    Action.JOB_PUT_BACK.code: Books.put_back,
    Action.LEASE_ENDED.code: Books.lease_ended,
    Action.CARD_PICKED_UP.code: Books.pick_up,
    Action.HANDOVER_SENT.code: Books.send,
    Action.HANDOVER_RECEIVED.code: Books.receive,
    Action.DAY_CLOSED.code: Books.freeze_day,
    Action.ADDENDUM_ADDED.code: Books.freeze_day,
    Action.STEP_UNDONE.code: Books.undo,
}


def must_be_serial(before: Tables, after: Tables) -> int:
    """Prove that the tables are what the journal's deeds come to, one after the other; return how many."""
    books = Books.as_they_stood(before, after)
    done = books.replay()
    differences = books.differences()
    assert not differences, differences[:10]
    return done
