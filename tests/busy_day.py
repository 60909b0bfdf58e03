"""A day in the life of an office, for reports to tell: prints, pick-ups, handovers, a burning."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import make
from conftest import Clock, who

from desk.domain.handover import ItemOutcome, Party, Proof, ReturnReason, Taker
from desk.domain.printing import Delivery, PrintJob, PrintReason, SpoilReason
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.domain.stock import Witness
from desk.office import Office
from desk.rooms.handover import Result

DAY = date(2020, 8, 4)
KASEMEN = {"district_code": "36.73.02", "village_code": "36.73.02.1001"}


@dataclass(frozen=True)
class BusyDay:
    """What the day left behind: the cards by number, and the numbers of its papers."""

    cards: dict[int, PrintJob]
    to_kecamatan: str
    to_kelurahan: str
    to_post: str
    burning: str


def print_all(office: Office, operator: Staff, clock: Clock) -> list[PrintJob]:
    """Print every waiting card well."""
    waiting = office.print_queue.view(QueueFilter()).matching
    batch = office.print_queue.claim(operator, waiting, printer="HDP-1")
    done = []
    for job in batch.jobs:
        started = office.work_sheet.start(operator, job)
        clock.pass_(seconds=20)
        done.append(office.work_sheet.good(operator, started, "A-01"))
    return done


def past(office: Office, url: str, clock: Clock) -> BusyDay:
    """Let the day happen to the people of a furnished office."""
    clerk, operator, head = (who(office, login) for login in ("siti", "rina", "hendra"))
    return live(office, url, clerk, operator, head, clock)


def live(office: Office, url: str, clerk: Staff, operator: Staff, head: Staff, clock: Clock) -> BusyDay:
    """Let the day happen: eight cards printed and one spoiled on the way."""
    make.blanks(office, operator)
    make.jobs(url, 2)
    for number in (3, 4):
        make.job(url, number, **KASEMEN, delivery=Delivery.KECAMATAN, reason=PrintReason.LOST)
    for number, rt, rw in ((5, "002", "001"), (6, "001", "001"), (7, "002", "001")):
        make.job(url, number, **KASEMEN, delivery=Delivery.KELURAHAN, rt=rt, rw=rw)
    make.job(url, 8, delivery=Delivery.POST)
    started = office.work_sheet.start(operator, office.print_queue.claim(operator, 1).jobs[0])
    office.work_sheet.spoiled(operator, started, SpoilReason.JAM)
    by_nik = {job.nik: job for job in print_all(office, operator, clock)}
    cards = {number: by_nik[make.nik(number)] for number in range(1, 9)}
    office.handover.pick_up(clerk, cards[1], Taker.SELF, "", Proof.KK, old_card_taken=True)
    kecamatan = _send(office, clerk, Delivery.KECAMATAN, "36.73.02", "Kasemen")
    kelurahan = _send(office, clerk, Delivery.KELURAHAN, "36.73.02.1001", "Kasemen (Kec. Kasemen)")
    post = _send(office, clerk, Delivery.POST, "", "")
    back = Result(cards[3].id, ItemOutcome.RETURNED, ReturnReason.NOT_COLLECTED)
    office.handover.receive(clerk, kecamatan, [back])
    box = office.store.to_destroy()
    burning = office.store.destroy(
        head, [box[0].id], "halaman kantor", "dibakar", [Witness("Asep Mulyana", "Satpol PP")]
    )
    return BusyDay(cards, kecamatan, kelurahan, post, burning.number)


def _send(office: Office, clerk: Staff, way: Delivery, code: str, name: str) -> str:
    cards = office.handover.ready(way, code)
    receiver = Party("Ratu Mulyani", "Kasi Pemerintahan", "198103222006042011", "KECAMATAN KASEMEN")
    tracking = [f"P{number:05}" for number in range(len(cards))] if way is Delivery.POST else ()
    return office.handover.send(clerk, cards, way, code, name, receiver, tracking).number
