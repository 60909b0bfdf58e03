"""Works through 4 August 2020 in the demo office, through the same rooms as the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from desk.domain.approvals import Wish, correction_of, release_of
from desk.domain.demo_people import DEMO_DAY, DEMO_PASSWORD
from desk.domain.handover import Handover, ItemOutcome, Party, Proof, ReturnReason, Taker
from desk.domain.printing import (
    CancelReason,
    CardKind,
    Channel,
    Delivery,
    HoldReason,
    JobState,
    PrintJob,
    PrintReason,
    SpoilReason,
)
from desk.domain.queue_view import QueueFilter, QueueOrder
from desk.domain.staff import Staff
from desk.domain.stock import OFFICE, Goods
from desk.office import Office
from desk.rooms.handover import Result
from reports.document import Say
from ui.commands.demo_channels import DemoChannels
from ui.commands.demo_counter import DemoCounter
from ui.commands.demo_list import DemoList
from ui.commands.demo_messages import DemoMessages

BEGIN = datetime(2020, 8, 4, 0, 30, tzinfo=UTC)
"""07:30 in Serang."""
_EVENING_BEFORE = datetime(2020, 8, 3, 8, 10, tzinfo=UTC)
"""15:10 in Serang, after the last of what is past."""
_MORNING = 24 + 7
_ROUNDS = 4
_SPOILED = {
    7: SpoilReason.CHIP_FAILED,
    19: SpoilReason.COLOUR,
    33: SpoilReason.JAM,
    52: SpoilReason.LAMINATE,
    61: SpoilReason.BLANK_DEFECT,
}
_PUT_BACK = 26
_OLD_CARD = (PrintReason.DAMAGED, PrintReason.DATA_CHANGE, PrintReason.MOVED_IN)
_DISTRICT = "36.73.04"


class DayClock:
    """A clock that stands still until the day's work moves it; it begins on the evening before."""

    def __init__(self) -> None:
        self._now = _EVENING_BEFORE

    def __call__(self) -> datetime:
        return self._now

    def to(self, hour: int, minute: int) -> None:
        """Let it be so late in Serang; time never goes back."""
        self._now = max(self._now, BEGIN + timedelta(hours=hour - 7, minutes=minute - 30))

    def pass_(self, *, minutes: float) -> None:
        """Let time pass."""
        self._now += timedelta(minutes=minutes)


class DemoDay:
    """One day of the office, from the first list to the closed book."""

    def __init__(self, office: Office, clock: DayClock, folder: Path, say: Say) -> None:
        self._office = office
        self._clock = clock
        self._folder = folder
        self._say = say
        self._tries = count(1)
        self._channels = DemoChannels(office, lambda minutes: clock.pass_(minutes=minutes), folder)
        self._messages = DemoMessages(office, lambda minutes: clock.pass_(minutes=minutes))
        self.figures: Counter[str] = Counter()

    def work(self) -> Staff:
        """Do everything that happens on the day, and return the head who closed it."""
        clerk, colleague, rina, budi, head = (
            self._office.staff_room.sign_in(login, DEMO_PASSWORD)
            for login in ("siti", "dewi", "rina", "budi", "hendra")
        )
        self._messages.send(clerk)
        self._clock.to(7, 30)
        self._office.print_queue.begin_day()
        self._receive_stock(rina)
        self._take_in_list(rina)
        for number in range(_ROUNDS):
            self._print_batch(rina)
            self._print_batch(budi)
            self._pick_ups(clerk, 5 + number)
        self._ask(clerk)
        self._counter(clerk, colleague)
        self._messages.stop(clerk)
        self._channels.work(clerk, colleague)
        self._messages.send(clerk)
        self._unknown(budi)
        self._overlaps(rina, head)
        self._channels.ended(rina)
        self._send(clerk)
        self._answer_of_receiver(clerk)
        self._messages.send(clerk)
        self._messages.call(clerk)
        self._withdraw(rina)
        self._count_stock(rina, head)
        self._close(head)
        self._clock.to(_MORNING, 30)
        self._channels.morning(clerk)
        self._ask_the_head(budi)
        self.figures.update({f"channel_{name}": times for name, times in self._channels.figures.items()})
        self.figures.update({f"message_{name}": times for name, times in self._messages.figures.items()})
        return head

    # Morning

    def _receive_stock(self, operator: Staff) -> None:
        self._clock.to(7, 40)
        store = self._office.store
        store.receive(operator, Goods.BLANK_KTP, 500, "BAST Ditjen Dukcapil 04/08/2020")
        store.receive(operator, Goods.RIBBON, 4, "E-katalog 04/08/2020")
        store.test_print(operator, CardKind.KTP_EL, 1, "Uji warna setelah ganti ribbon")
        self.figures["blanks_received"] = 500

    def _take_in_list(self, operator: Staff) -> None:
        self._clock.to(7, 50)
        never_asked = QueueFilter(channel=Channel.NONE)
        known = self._office.print_queue.view(never_asked, QueueOrder.NEWEST, size=6).page.rows
        places = self._office.preferences.places()
        path = DemoList(DEMO_DAY, places, known).write(self._folder, self._say, self._clock())
        preview = self._office.intake.preview(operator, path)
        taken = self._office.intake.take_in(operator, preview)
        for name in ("rows", "queued", "held", "repeated", "not_ready", "rejected"):
            self.figures[f"list_{name}"] = getattr(taken, name)

    def _print_batch(self, operator: Staff) -> None:
        """Claim a batch and print it card by card; a person looks at each card before it counts."""
        self._clock.pass_(minutes=2)
        queue, sheet = self._office.print_queue, self._office.work_sheet
        batch = queue.claim(operator, 10, printer=f"Printer {operator.login}")
        for job in batch.jobs:
            queue.renew(operator, batch.token)
            number = next(self._tries)
            if number == _PUT_BACK:
                sheet.put_back(operator, job)
                continue
            started = sheet.start(operator, job)
            self._clock.pass_(minutes=1.2)
            if number in _SPOILED:
                sheet.spoiled(operator, started, _SPOILED[number])
                self.figures["spoiled"] += 1
            else:
                sheet.good(operator, started, sheet.offer_slot(started))
                self.figures["printed"] += 1

    def _unknown(self, operator: Staff) -> None:
        """A card is in the printer when the PC stops; later somebody looks into the tray."""
        batch = self._office.print_queue.claim(operator, 2, printer="Printer budi")
        self._office.work_sheet.start(operator, batch.jobs[0])
        self._clock.pass_(minutes=15)
        self._office.print_queue.sweep(operator)
        for job in self._office.work_sheet.unknown():
            slot = self._office.work_sheet.offer_slot(job)
            self._office.work_sheet.was_good(operator, job, slot)
            self.figures["unknown_resolved"] += 1
            self.figures["printed"] += 1

    # The counter

    def _pick_ups(self, clerk: Staff, how_many: int) -> None:
        ready = self._office.handover.ready(Delivery.COUNTER, "")
        for number, job in enumerate(_spread(ready, how_many)):
            self._clock.pass_(minutes=0.5)
            family = number % 4 == 3 or Taker.SELF not in self._office.handover.giving(job).takers
            taker, proof = (Taker.FAMILY, Proof.KK) if family else (Taker.SELF, Proof.FINGERPRINT)
            name = f"WALI {job.name.split()[0]}" if family else ""
            old = job.reason in _OLD_CARD
            self._office.handover.pick_up(clerk, job, taker, name, proof, old_card_taken=old)
            self.figures["picked_up"] += 1

    def _ask(self, clerk: Staff) -> None:
        never_asked = QueueFilter((JobState.WAITING,), channel=Channel.NONE)
        for job in self._office.print_queue.view(never_asked, QueueOrder.OLDEST, size=4).page.rows:
            self._clock.pass_(minutes=1)
            self._office.print_queue.ask(clerk, job.id, Channel.WHATSAPP)
            self.figures["asked"] += 1

    def _counter(self, clerk: Staff, colleague: Staff) -> None:
        counter = DemoCounter(self._office, lambda minutes: self._clock.pass_(minutes=minutes), self._say)
        counter.work(clerk, colleague)
        self.figures.update({f"counter_{name}": times for name, times in counter.figures.items()})

    def _overlaps(self, operator: Staff, head: Staff) -> None:
        self._clock.to(11, 0)
        held = self._office.overlaps.page(HoldReason.SAME_PERSON_OTHER_NIK, size=10).rows
        first, second = held[0].job, held[2].job
        shown = "KK menunjukkan dua orang yang berbeda"
        self._approved(operator, head, release_of(first.id), shown)
        self._office.overlaps.release(operator, first.id, shown)
        why = "Rekam ganda; NIK yang lama sudah diajukan hapus"
        self._office.overlaps.cancel(operator, second.id, CancelReason.DOUBLE, why)
        self.figures["released"] += 1
        self.figures["cancelled"] += 1

    def _approved(self, operator: Staff, head: Staff, wish: Wish, reason: str) -> None:
        """Let the head look at what an operator asks for, and approve it."""
        asked = self._office.approvals.ask(operator, [wish], reason)
        self._clock.pass_(minutes=2)
        self._office.approvals.approve(head, asked, "Sudah saya lihat")
        self.figures["approved"] += 1

    def _ask_the_head(self, operator: Staff) -> None:
        """Leave a request open, so that the head finds one on the first page they open."""
        held = self._office.overlaps.page(size=1).rows
        wishes = [release_of(hold.job.id) for hold in held]
        self._office.approvals.ask(operator, wishes, "Warga datang membawa KK dan akta kelahiran")
        self.figures["asked_of_the_head"] += len(wishes)

    # Sending out and coming back

    def _send(self, clerk: Staff) -> None:
        self._clock.to(13, 10)
        ready = self._office.handover.ready(Delivery.KECAMATAN, _DISTRICT)
        pemula = [job for job in ready if job.first_time] or list(ready)
        self._sent(clerk, pemula, Delivery.KECAMATAN, _DISTRICT, "Kecamatan Curug", "Yayan Rukmana")
        shelves = [shelf for shelf in self._office.handover.shelves() if shelf.way is Delivery.KELURAHAN]
        most = max(shelves, key=lambda shelf: (shelf.cards, shelf.destination_code))
        cards = self._office.handover.ready(Delivery.KELURAHAN, most.destination_code)
        destination = f"Kelurahan {most.destination}"
        self._sent(clerk, cards, Delivery.KELURAHAN, most.destination_code, destination, "Nana Sutisna")
        self._clock.pass_(minutes=6)
        self.figures["sent_out"] += self._channels.to_post(clerk)
        self.figures["handovers"] += 1

    def _sent(
        self,
        clerk: Staff,
        jobs: Iterable[PrintJob],
        way: Delivery,
        code: str,
        destination: str,
        receiver: str,
    ) -> Handover:
        self._clock.pass_(minutes=6)
        cards = list(jobs)
        party = Party(receiver, "Petugas", "", destination)
        sent = self._office.handover.send(clerk, cards, way, code, destination, party)
        self.figures["sent_out"] += len(cards)
        self.figures["handovers"] += 1
        return sent

    def _answer_of_receiver(self, clerk: Staff) -> None:
        """The post brings its list back: all delivered but one, whose address nobody found."""
        self._clock.to(14, 0)
        lines = self._office.handover.handovers().rows
        oldest = [line for line in lines if line.pending and line.at < BEGIN][-1]
        items = self._office.handover.handover(oldest.number).items
        waiting = [item.job for item in items if item.outcome is ItemOutcome.PENDING]
        results = [Result(job.id, ItemOutcome.RECEIVED) for job in waiting[1:]]
        results.append(Result(waiting[0].id, ItemOutcome.RETURNED, ReturnReason.ADDRESS_UNKNOWN))
        self._office.handover.receive(clerk, oldest.number, results)
        self.figures["received_by_others"] = len(results) - 1
        self.figures["returned"] = 1

    def _withdraw(self, operator: Staff) -> None:
        self._clock.to(14, 25)
        job = self._office.handover.uncollected(90).rows[0]
        self._office.handover.withdraw(
            operator, job, CancelReason.DIED, "Akta kematian terbit 3 Agustus 2020"
        )
        self.figures["withdrawn"] += 1

    # Evening

    def _count_stock(self, operator: Staff, head: Staff) -> None:
        self._clock.to(15, 0)
        levels = {
            level.goods: level.quantity for level in self._office.store.levels() if level.place == "office"
        }
        store = self._office.store
        store.use(operator, Goods.RIBBON, 1, "Habis")
        store.count(operator, Goods.BLANK_KTP, levels[Goods.BLANK_KTP], "Dihitung dua orang")
        broken = "Satu rol rusak saat dibongkar"
        self._approved(operator, head, correction_of(Goods.FILM, OFFICE, -1), broken)
        store.count(operator, Goods.FILM, levels[Goods.FILM] - 1, broken)

    def _close(self, head: Staff) -> None:
        self._clock.to(15, 20)
        levels = self._office.store.levels()
        counted = {level.goods: level.quantity for level in levels if level.place == "office"}
        self._office.day_book.close(head, DEMO_DAY, counted)
        self._clock.to(15, 30)


def _spread(jobs: tuple[PrintJob, ...], how_many: int) -> Iterator[PrintJob]:
    """Return some of the cards, from everywhere in the list."""
    step = max(len(jobs) // how_many, 1)
    yield from jobs[::step][:how_many]
