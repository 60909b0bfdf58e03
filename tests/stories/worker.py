"""One counter in a process of its own; the storms start many of them and kill them at any moment.

Each step is told before it begins and again when it is confirmed, so a reader knows what must not be lost.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import cycle
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from threading import Thread
from traceback import format_exc
from typing import NamedTuple, TypeVar

import asking
from stories import held

from desk.data import numbers
from desk.data.database import Database
from desk.domain.day_book import ClosedDay
from desk.domain.errors import DayIsClosed, DeskError, NothingWaiting, OfficeUnavailable, OutcomesMissing
from desk.domain.handover import ItemOutcome, Party, Proof, ReturnReason, Taker
from desk.domain.journal import Action
from desk.domain.outbox import Once
from desk.domain.printing import Delivery, JobState, PrintJob, SpoilReason
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.office import Office, utc_now
from desk.rooms.handover import Result
from desk.rooms.hearing import Ear
from reports.catalogue import report, rows_in
from reports.document import Face
from reports.export import write
from reports.request import Request

T = TypeVar("T")
BEGIN, DONE, REFUSED, READY, CRASHED, BESIDE = "begin", "done", "refused", "ready", "crashed", "beside"
FIRST_DAY = date(2020, 8, 4)
EXPORTED = ("daily-print", "handover-daily")
BACKUP = "kantor.sqlite"


class Told(NamedTuple):
    """What a worker says: a step begins (what it aims at), is done (action, subject), or is refused (why).

    What is refused beside its steps says nothing of them.
    """

    kind: str
    what: str = ""
    about: str = ""


@dataclass
class Counter:
    """A person of the office at work, telling every step."""

    office: Office
    staff: Staff
    tell: Callable[[Told | held.Memory], None]
    dice: Random
    served: int = 0

    def step(self, aim: str, action: Action, do: Callable[[], T], about: Callable[[T], str]) -> T:
        """Take one step; nothing comes between its confirmation and the word that it is confirmed."""
        self.tell(Told(BEGIN, aim, action.code))
        done = do()
        self.tell(Told(DONE, action.code, about(done)))
        return done

    def again_and_again(self, errand: Callable[[], None]) -> None:
        """Do an errand until killed; a refusal is told and work goes on."""
        self.tell(Told(READY))
        while True:
            try:
                errand()
            except DeskError as refusal:
                self.refused(refusal)

    def beside(self, errand: Callable[[], None]) -> None:
        """Do in a thread of its own, until killed, what a window does beside the steps of its person."""

        def again_and_again() -> None:
            while True:
                try:
                    errand()
                except DeskError as refusal:
                    self.tell(Told(BESIDE, type(refusal).__name__, getattr(refusal, "detail", "")))

        Thread(target=again_and_again, daemon=True).start()

    # Claiming and printing

    def shift(self) -> None:
        """Finish the batch an earlier worker left, claim another, print it, hand cards out."""
        if self.dice.random() < 0.05:
            self.sweep()
        left = self.office.print_queue.my_batch(self.staff)
        for job in left.jobs if left else ():
            self.print_card(job)
        batch = self.step(
            "claim",
            Action.BATCH_CLAIMED,
            lambda: self.office.print_queue.claim(self.staff, 3),
            lambda batch: f"batch:{batch.number}",
        )
        for job in batch.jobs:
            self.print_card(job)
        self.hand_out()

    def sweep(self) -> None:
        """End the claims nobody renewed, and answer for the cards that were in the printer."""
        self.tell(Told(BEGIN, "sweep", Action.LEASE_ENDED.code))
        swept = self.office.print_queue.sweep(self.staff)
        self.tell(Told(DONE, Action.LEASE_ENDED.code, "sweep") if swept else Told(READY))
        if swept:
            self.look_into_the_tray()

    def one_turn(self, place: int, pace: float, scale: held.Scale) -> None:
        """Look, do something as a person would, rest, and tell what is held when all that is done."""
        self.office.print_queue.view(QueueFilter())
        self.office.search.find(f"WARGA {self.dice.randrange(9)}")
        if self.dice.random() < 0.4:
            self.serve(place)
        else:
            self.shift()
        time.sleep(self.dice.uniform(0.5, 1.5) * pace)
        scale.look()

    def look_again(self, ear: Ear) -> None:
        """Wait until another counter changed something, and look again, as an open window does."""
        news = ear.wait(1.0)
        if news is not None and news.topics:
            self.office.print_queue.view(QueueFilter())

    def tend(self) -> None:
        """Look after the queue for this minute, as an open window does, and let go of what came loose."""
        self.office.print_queue.sweep(self.staff)
        gc.collect()
        time.sleep(60)

    def stand_at_the_printer(self) -> None:
        """Claim three cards, begin to print two of them, and wait for the printer until killed."""
        batch = self.office.print_queue.claim(self.staff, 3)
        for job in batch.jobs[:2]:
            self._outcome(Action.PRINT_STARTED, partial(self.office.work_sheet.start, self.staff, job))
        while True:
            self.tell(Told(READY))
            time.sleep(1)

    def print_card(self, job: PrintJob) -> None:
        """Print one card, well or badly, and sometimes take the word back."""
        sheet, luck = self.office.work_sheet, self.dice.random()
        if job.state is JobState.CLAIMED:
            job = self._outcome(Action.PRINT_STARTED, lambda: sheet.start(self.staff, job))
        started = job
        if luck < 0.15:
            self._outcome(Action.CARD_SPOILED, lambda: sheet.spoiled(self.staff, started, SpoilReason.JAM))
        elif luck < 0.2:
            self._outcome(Action.JOB_PUT_BACK, lambda: sheet.put_back(self.staff, started))
        else:
            self._outcome(Action.CARD_GOOD, lambda: sheet.good(self.staff, started, "A-01"))
        if luck > 0.9:
            self.undo("outcome")
            self.look_into_the_tray()

    def _outcome(self, action: Action, do: Callable[[], PrintJob]) -> PrintJob:
        return self.step("outcome", action, do, lambda job: f"job:{job.id}")

    def undo(self, aim: str) -> None:
        """Take the last step back."""
        self.step(
            aim,
            Action.STEP_UNDONE,
            lambda: self.office.undo.take_back(self.staff, "salah tekan"),
            lambda entry: entry.subject,
        )

    def look_into_the_tray(self) -> None:
        """Answer for every card whose outcome is unknown."""
        sheet = self.office.work_sheet
        for job in sheet.unknown():
            self._outcome(Action.CARD_GOOD, partial(sheet.was_good, self.staff, job, "A-02"))

    # Handing out

    def hand_out(self) -> None:
        """Give one card to its holder, send three, and note what the receiver said of those."""
        window, luck = self.office.handover, self.dice.random()
        ready = window.ready(Delivery.COUNTER, "")
        if not ready:
            return
        self._handover(
            Action.CARD_PICKED_UP,
            lambda: window.pick_up(self.staff, ready[0], Taker.SELF, "", Proof.KK, old_card_taken=luck < 0.3),
        )
        if luck > 0.85:
            self.undo("handover")
        going = [job for job in ready[1:] if luck < 0.5 or job.id % 2][:3]
        if going:
            self._send(going, luck)

    def _send(self, going: list[PrintJob], luck: float) -> None:
        window = self.office.handover
        sent = self.step(
            "handover",
            Action.HANDOVER_SENT,
            lambda: window.send(self.staff, going, Delivery.POST, "", "Kantor Pos", Party("Kurir")),
            lambda sent: f"handover:{sent.number}",
        )
        if luck < 0.2:
            self.undo("handover")
            return
        back = Result(going[0].id, ItemOutcome.RETURNED, ReturnReason.NOT_COLLECTED)
        results = [back, *(Result(job.id, ItemOutcome.RECEIVED) for job in going[1:])]
        self.step(
            "handover",
            Action.HANDOVER_RECEIVED,
            lambda: window.receive(self.staff, sent.number, results),
            lambda sent: f"handover:{sent.number}",
        )

    def _handover(self, action: Action, do: Callable[[], PrintJob]) -> PrintJob:
        return self.step("handover", action, do, lambda job: f"job:{job.id}")

    # Applications, lists, days, papers

    def serve(self, place: int) -> None:
        """Take an application in; while no answer comes, ask again under the same key."""
        self.served += 1
        born = date(1950 + place // 336 % 50, place // 28 % 12 + 1, place % 28 + 1)
        someone = asking.subject(nik=f"367302{born:%d%m%y}{self.served:04d}", birth_date=born)
        asked = asking.request("KTP_BARU", subject=someone)
        key = f"{place}-{self.served}"
        while True:
            try:
                self.step(
                    "intake",
                    Action.APPLICATION_TAKEN_IN,
                    lambda: self.office.walk_in.accept(self.staff, asked, booked=Once(key)),
                    lambda accepted: f"application:{accepted.application.id}",
                )
            except OfficeUnavailable as gone:
                self.refused(gone)
            else:
                return

    def refused(self, refusal: DeskError) -> None:
        """Tell why a step was not taken; an office that is gone is given a moment."""
        self.tell(Told(REFUSED, type(refusal).__name__, getattr(refusal, "detail", "")))
        if isinstance(refusal, OfficeUnavailable | NothingWaiting):
            time.sleep(0.02)

    def take_in(self, path: Path) -> None:
        """Take in one list of the centre."""
        self.step(
            "import",
            Action.LIST_TAKEN_IN,
            lambda: self.office.intake.take_in(self.staff, path),
            lambda result: f"list:{result.list_id}",
        )

    def close_a_day(self) -> None:
        """Close the first open day and add an addendum to it."""
        book = self.office.day_book
        closed = book.closings(FIRST_DAY, date(2099, 1, 1))
        day = closed[0].day + timedelta(days=1) if closed else FIRST_DAY
        try:
            self.step("close", Action.DAY_CLOSED, lambda: book.close(self.staff, day, {}), _day_of)
        except DayIsClosed:
            return
        except OutcomesMissing:
            self.look_into_the_tray()
            return
        self.step(
            "close",
            Action.ADDENDUM_ADDED,
            lambda: book.add_addendum(self.staff, day, "salah hitung"),
            _day_of,
        )

    def export(self, folder: Path) -> None:
        """Write today's reports in both formats over the older files."""
        request = Request(day=self.office.today(), language="en")
        for name in EXPORTED:
            for face in Face:
                self.step(
                    "export",
                    Action.REPORT_EXPORTED,
                    partial(self._write, name, face, folder, request),
                    lambda name: f"report:{name}",
                )

    def back_up(self, folder: Path) -> None:
        """Copy the office over the older copy."""
        self.step(
            "backup",
            Action.BACKUP_MADE,
            lambda: self.office.archive.back_up(self.staff, folder / BACKUP),
            lambda _size: "backup",
        )

    def _write(self, name: str, face: Face, folder: Path, request: Request) -> str:
        paper = report(name).fill(self.office, self.staff, request, lambda word: word.text)
        write(paper, face, folder / f"{name}.{face.value}", lambda word: word.text)
        self.office.day_book.note_export(self.staff, name, rows_in(paper))
        return name


def _day_of(closed: ClosedDay) -> str:
    return f"day:{closed.day.isoformat()}"


def claim_until_empty(counter: Counter, size: int) -> None:
    """Claim batch after batch until nothing waits."""
    while True:
        try:
            batch = counter.office.print_queue.claim(counter.staff, size)
        except NothingWaiting:
            return
        for job in batch.jobs:
            counter.tell(Told(DONE, "claimed", str(job.id)))


def draw_numbers(url: str, how_many: int, dice: Random, tell: Callable[[Told], None]) -> None:
    """Draw numbers as papers do; some are made void, and some papers fail and give theirs back."""
    database = Database(url)
    today = FIRST_DAY
    drawn = 0
    while drawn < how_many:
        luck = dice.random()
        try:
            with database.transaction() as db:
                number = numbers.draw(db, "letter", "470/{n:05d}/SRT/{year}", today, utc_now())
                _ = 1 / (luck >= 0.1)
                if luck > 0.9:
                    numbers.make_void(db, number, "salah tulis", utc_now())
        except ZeroDivisionError:
            continue
        drawn += 1
        tell(Told(DONE, "void" if luck > 0.9 else "number", number))
    database.close()


def run(
    ear: Connection, url: str, name: str, login: str, errand: str, seed: int, extra: tuple[str, ...]
) -> None:
    """Do an errand as one person; ``ear`` hears every step."""
    dice = Random(seed)
    if errand == "numbers":
        draw_numbers(url, int(extra[0]), dice, ear.send)
        return
    try:
        _at_work(Counter(*_opened(url, name, login), ear.send, dice), errand, extra)
    except Exception:
        ear.send(Told(CRASHED, errand, format_exc()))
        raise


def _opened(url: str, name: str, login: str) -> tuple[Office, Staff]:
    """Open the office; a server that is just starting is asked again, as a person would."""
    while True:
        try:
            office = Office(url, workstation=name)
            return office, next(one for one in office.staff_room.everyone() if one.login == login)
        except OfficeUnavailable:
            time.sleep(0.05)


def _at_work(counter: Counter, errand: str, extra: tuple[str, ...]) -> None:
    place = int(counter.office.workstation.rsplit("-", 1)[1])
    if errand == "empty the queue":
        claim_until_empty(counter, int(extra[0]))
    elif errand == "print":
        counter.stand_at_the_printer()
    elif errand == "shift":
        counter.again_and_again(counter.shift)
    elif errand == "soak":
        counter.beside(partial(counter.look_again, counter.office.hear()))
        counter.beside(counter.tend)
        scale = held.Scale(counter.tell, float(extra[1]))
        counter.again_and_again(lambda: counter.one_turn(place, float(extra[0]), scale))
    elif errand == "counter":
        counter.again_and_again(lambda: counter.serve(place))
    elif errand == "import":
        lists = cycle(counter.dice.sample(extra, len(extra)))
        counter.again_and_again(lambda: counter.take_in(Path(next(lists))))
    elif errand == "close":
        counter.again_and_again(counter.close_a_day)
    elif errand == "backup":
        counter.again_and_again(lambda: counter.back_up(Path(extra[0])))
    elif errand == "export":
        counter.again_and_again(lambda: counter.export(Path(extra[0])))
    counter.office.close()
