"""Deeds of the counter that wait, and offices that keep them, for tests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import asking

from desk.data import outbox_keys
from desk.domain.applications import Application
from desk.domain.collecting import OnShelf
from desk.domain.handover import Proof, Taker
from desk.domain.outbox import Collect, EndCheck, HandCard, Once, TakeIn, seen_of
from desk.domain.printing import PrintJob
from desk.domain.staff import Staff
from desk.domain.verification import Claimed, Verdict
from desk.office import Office
from desk.rooms.work import Clock

PASSWORD = "rahasia-kantor"
CHEAP = outbox_keys.Cost(rounds=1, memory_kib=64, lanes=1)


def opened(url: str, folder: Path, clock: Clock, *who: str) -> Office:
    """An office that keeps what cannot be sent, opened for some of its staff."""
    office = Office(url, clock=clock, workstation="Loket 3", outbox=folder)
    for person in office.staff_room.everyone():
        if person.login in who:
            office.outbox.unlock(person, PASSWORD)
    return office


def new_key() -> str:
    return str(uuid4())


def take_in(number: int = 1) -> TakeIn:
    return TakeIn(asking.request("KTP_BARU", number))


def end_check(office: Office, claimed: Claimed, verdict: Verdict = Verdict.VERIFIED) -> EndCheck:
    asked = claimed.application
    files = office.attachments.of(asked.id)
    found = tuple(asking.in_order(asked))
    return EndCheck(asked.id, asked.number, claimed.token, verdict, found, seen=seen_of(asked, files))


def collect(office: Office, asked: Application) -> Collect:
    case = office.pick_up.case(OnShelf(asked, None, None, None))
    shown = tuple(one.code for one in case.needs[Taker.SELF])
    return Collect(asked.id, asked.number, asked.subject.name, case.slot, Taker.SELF, "", shown)


def hand_card(job: PrintJob) -> HandCard:
    return HandCard(job.id, job.name, job.slot, Taker.SELF, "", Proof.KK)


def paper_ready(office: Office, clerk: Staff, number: int = 50) -> Application:
    """An application whose paper stands on the shelf."""
    asked = asking.verified(office, clerk, asking.request("KK_RUSAK", number, "kk_rusak", "ktp"))
    return office.pick_up.made(clerk, asked.id, f"36730104082000{number:02d}", "DOK-01")


__all__ = ["Once", "replace"]
