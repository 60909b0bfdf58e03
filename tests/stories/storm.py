"""A storm over one office: workers at every room, killed one by one in the middle of chosen steps."""

from __future__ import annotations

import shutil
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from random import Random
from time import sleep

from openpyxl import load_workbook
from pypdf import PdfReader
from sqlalchemy import select
from stories.crew import NO_ANSWER, Worker
from stories.worker import BACKUP, BEGIN, EXPORTED

from desk.data.database import Database
from desk.data.office_tables import journal
from desk.domain.journal import Action
from desk.office import Office
from reports.document import Face

ERRANDS = {
    "import": "import",
    "intake": "counter",
    "claim": "shift",
    "outcome": "shift",
    "handover": "shift",
    "close": "close",
    "export": "export",
    "backup": "backup",
}
"""The steps that are killed, and the errand in which each of them happens."""
AT_ONCE = 3
MAIN_SUBJECT = {
    Action.APPLICATION_TAKEN_IN.code: "application:",
    Action.BATCH_CLAIMED.code: "batch:",
    Action.HANDOVER_SENT.code: "handover:",
    Action.HANDOVER_RECEIVED.code: "handover:",
    Action.STEP_UNDONE.code: "job:",
    Action.LEASE_ENDED.code: "sweep",
}
"""Deeds with several journal lines are counted by the line of this kind of subject."""


@dataclass
class Storm:
    """What the storm did: its workers, and whom it killed at what."""

    url: str
    logins: list[str]
    lists: list[Path]
    folder: Path
    dice: Random
    aims: tuple[str, ...]
    workers: list[Worker] = field(default_factory=list)
    kills: Counter[str] = field(default_factory=Counter)
    midway: Counter[str] = field(default_factory=Counter)
    way: str = ""
    """The address under which workers reach the office, when it is another one than ours."""
    _spans: dict[str, float] = field(default_factory=dict)

    def set_out(self, aims: Sequence[str]) -> None:
        """Send one worker out for each aim, everybody under a name of their own, and wait until all work."""
        assert len(aims) <= len(self.logins)
        crew = [self.start(aim, login) for aim, login in zip(aims, self.logins, strict=False)]
        for one in crew:
            one.wait_until_at_work()

    @property
    def at_work(self) -> list[Worker]:
        """The workers that have not been killed."""
        return [one for one in self.workers if one.alive]

    def end(self) -> None:
        """Kill whoever still works."""
        for one in self.at_work:
            one.kill()

    def rage(self, kills: int, meanwhile: Callable[[int], None] = lambda kill: None) -> None:
        """Kill so many workers, each in the middle of another kind of step; ``meanwhile`` sees each kill."""
        aims = cycle(self.aims)
        crew: deque[tuple[str, str, Worker]] = deque()
        logins = cycle(self.logins)
        for kill in range(kills - AT_ONCE + 1):
            while len(crew) < AT_ONCE:
                aim, login = next(aims), next(logins)
                crew.append((aim, login, self.start(aim, login)))
            aim, _, victim = crew.popleft()
            self._kill(victim, aim)
            meanwhile(kill)
        for aim, _, victim in crew:
            self._kill(victim, aim)

    def start(self, aim: str, login: str) -> Worker:
        """Send one worker out."""
        errand = ERRANDS[aim]
        extra = {"import": self.lists, "export": [self.folder], "backup": [self.folder]}.get(errand, [])
        started = Worker(self.way or self.url, login, errand, self.dice.randrange(1_000_000), *extra)
        self.workers.append(started)
        return started

    def _kill(self, victim: Worker, aim: str) -> None:
        victim.wait_for(BEGIN, aim)
        sleep(self.dice.uniform(0, self._spans.get(aim, 0.02)))
        victim.kill()
        if aim == "export":
            self.whole_files()
        elif aim == "backup":
            self.whole_backup()
        self.kills[aim] += 1
        told = victim.last()
        self.midway[aim] += told.kind == BEGIN
        spans = victim.spans(aim)
        if spans:
            self._spans[aim] = sorted(spans)[len(spans) // 2] * 1.2

    def confirmed(self) -> Counter[tuple[str, str]]:
        """Return what any worker was told is done."""
        return sum((Counter(one.done()) for one in self.workers), Counter())

    def refusals(self) -> Counter[str]:
        """Return how often what was refused."""
        return Counter(what for one in self.workers for what, _ in one.refusals())

    def unavailable(self) -> list[str]:
        """Return what the database said each time the office could not be reached."""
        gone = ("OfficeUnavailable", NO_ANSWER)
        return [why for one in self.workers for what, why in one.refusals() if what in gone]

    # Proof

    def everything_confirmed_is_there_once(self) -> int:
        """Compare what workers told with the journal, and return how many deeds were done but never told.

        A deed that had begun when its worker was killed, or whose answer is missing, may be done or not;
        nothing else may stand in the journal that was not told: a refusal is a promise that nothing was done.
        """
        written = deeds(self.url)
        unsaid = 0
        for one in self.workers:
            said, lines = Counter(one.done()), written.get(one.name, Counter())
            assert not said - lines, f"{one.name}: confirmed and lost: {said - lines}"
            more = Counter[str]()
            for (action, _), times in (lines - said).items():
                more[action] += times
            assert not more - one.unanswered(), f"{one.name}: never asked for: {more - one.unanswered()}"
            unsaid += more.total()
        return unsaid

    def whole_files(self) -> None:
        """Open every exported file: absent, the older one or the new one, but never half of one."""
        for name in EXPORTED:
            book, paper = (self.folder / f"{name}.{face.value}" for face in Face)
            if book.exists():
                opened = load_workbook(book, read_only=True)
                cells = (cell for row in opened.worksheets[-1].iter_rows(values_only=True) for cell in row)
                _last_line_is_there([str(cell) for cell in cells])
                opened.close()
            if paper.exists():
                _last_line_is_there(PdfReader(paper).pages[-1].extract_text().split("\n"))
        known = {f"{name}.{face.value}" for name in EXPORTED for face in Face} | {BACKUP}
        others = [one.name for one in self.folder.iterdir() if one.name not in known]
        assert all(one.startswith(".prr-") and ".part" in one for one in others), others

    def whole_backup(self) -> None:
        """Open the backup: absent, the older one or the new one, and always a sound office."""
        backup = self.folder / BACKUP
        if backup.exists():
            tried = self.folder.with_name("tried.sqlite")
            shutil.copyfile(backup, tried)
            office = Office(f"sqlite:///{tried}")
            assert office.health.check() == ()
            office.close()

    def summary(self, what: str, unsaid: int, violations: int) -> str:
        """Return what happened, in a few lines."""
        spread = ", ".join(f"{aim} {self.kills[aim]} ({self.midway[aim]} midway)" for aim in self.aims)
        deeds_done = Counter[str]()
        for (action, _), times in self.confirmed().items():
            deeds_done[action] += times
        steps = ", ".join(f"{action} {times}" for action, times in deeds_done.most_common())
        refused = ", ".join(f"{name} {times}" for name, times in self.refusals().most_common()) or "none"
        return (
            f"\n{what}: {sum(self.kills.values())} kills: {spread}"
            f"\n  confirmed {sum(deeds_done.values())}: {steps}"
            f"\n  done but not yet told when killed {unsaid}; refused: {refused}; violations {violations}"
        )


def _last_line_is_there(lines: list[str]) -> None:
    """Every list of these papers ends by telling how many of how many it holds."""
    found = [line for line in lines if line.startswith("Listed: ")]
    assert found, lines[-5:]


def deeds(url: str) -> dict[str, Counter[tuple[str, str]]]:
    """Return what the journal says each workstation did."""
    found: dict[str, Counter[tuple[str, str]]] = {}
    database = Database(url)
    with database.snapshot() as db:
        for workstation, action, subject in db.execute(
            select(journal.c.workstation, journal.c.action, journal.c.subject)
        ):
            if subject.startswith(MAIN_SUBJECT.get(action, "")):
                found.setdefault(workstation, Counter())[action, subject] += 1
    database.close()
    return found
