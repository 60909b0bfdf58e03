"""One operator in a process of their own; the storms start many and kill them at any moment.

A step is told on standard output only after it is confirmed, so a reader knows what must not be lost.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from desk.domain.errors import DeskError, NothingWaiting
from desk.domain.handover import Party, Proof, Taker
from desk.domain.printing import Delivery, SpoilReason
from desk.domain.staff import Staff
from desk.office import Office


def _person(office: Office, login: str) -> Staff:
    return next(person for person in office.staff_room.everyone() if person.login == login)


def _say(what: str) -> None:
    print(what, flush=True)


def claim_until_empty(office: Office, staff: Staff, size: int) -> None:
    """Claim batch after batch until nothing waits."""
    while True:
        try:
            batch = office.print_queue.claim(staff, size)
        except NothingWaiting:
            return
        for job in batch.jobs:
            _say(f"claimed {job.id}")


def work_a_shift(office: Office, operator: Staff, clerk: Staff, seed: int) -> None:
    """Claim, print, spoil, hand over and send until killed."""
    dice = random.Random(seed)
    _say("ready")
    while True:
        try:
            _one_step(office, operator, clerk, dice)
        except DeskError as refused:
            _say(f"refused {type(refused).__name__}")


def _one_step(office: Office, operator: Staff, clerk: Staff, dice: random.Random) -> None:
    batch = office.print_queue.claim(operator, 3)
    for claimed in batch.jobs:
        job = office.work_sheet.start(operator, claimed)
        if dice.random() < 0.2:
            office.work_sheet.spoiled(operator, job, SpoilReason.JAM)
            _say(f"spoiled {job.id}")
            continue
        card = office.work_sheet.good(operator, job, "A-01")
        _say(f"good {job.id}")
        if dice.random() < 0.3:
            office.handover.pick_up(clerk, card, Taker.SELF, "", Proof.KK)
            _say(f"picked {job.id}")
    ready = office.handover.ready(Delivery.COUNTER, "")[:4]
    if len(ready) == 4:
        sent = office.handover.send(clerk, ready, Delivery.POST, "", "Kantor Pos", Party("Kurir"))
        _say(f"sent {sent.number} " + " ".join(str(job.id) for job in ready))


def take_in(office: Office, operator: Staff, path: str) -> None:
    """Take in a list again and again until killed."""
    _say("ready")
    while True:
        result = office.intake.take_in(operator, Path(path))
        _say(f"taken {result.queued} {result.held}")


def main() -> None:
    """Run the errand named on the command line."""
    url, errand, *rest = sys.argv[1:]
    office = Office(url, workstation="storm")
    operator, clerk = _person(office, "rina"), _person(office, "siti")
    if errand == "claim":
        claim_until_empty(office, operator, int(rest[0]))
    elif errand == "shift":
        work_a_shift(office, operator, clerk, int(rest[0]))
    elif errand == "import":
        take_in(office, operator, rest[0])
    office.close()


if __name__ == "__main__":
    main()
