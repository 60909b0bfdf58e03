"""An office with something to send by Kantor Pos, and the steps of a consignment in one line each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import asking
import counter_day
import make
from conftest import Clock, who

from desk.domain.handover import Party
from desk.domain.post import Consignment, Parcel, ParcelState, Payment, PostResult, ToPost
from desk.domain.printing import Delivery, PrintReason
from desk.domain.staff import Staff
from desk.office import Office

POS = Party("Asep Saepudin", "Petugas loket", "", "Kantor Pos Serang")
DAY = date(2020, 8, 4)
BARE = 3
"""A card nobody applied for, in place of a damaged one."""


def ready(office: Office, url: str, _clock: Clock) -> None:
    """Let a card and a paper of one person, a paper of another and a card with an old one stand ready."""
    clerk, operator = who(office, "siti"), who(office, "rina")
    make.blanks(office, operator)
    make.job(url, 1)
    for asked in (
        asking.request("KTP_BARU", 1, delivery=Delivery.POST),
        asking.request("KK_RUSAK", 1, "kk_rusak", "ktp", delivery=Delivery.POST),
        asking.request("KK_RUSAK", 2, "kk_rusak", "ktp", delivery=Delivery.POST),
    ):
        done = asking.verified(office, clerk, asked)
        if done.job_id is not None:
            counter_day.printed(office, operator, done)
        else:
            number = f"36730104082000{asked.subject.nik[-2:]}"
            office.pick_up.made(clerk, done.id, number, "DOK-01")
    make.job(url, 3, delivery=Delivery.POST, reason=PrintReason.DAMAGED)
    make.printed(office, operator, "POS-01")


def complete(office: Office, clerk: Staff) -> tuple[ToPost, ...]:
    """Fill in what the addresses lack."""
    for one in office.post.to_send():
        if one.lacks:
            whole = replace(one.address, postcode="42111", phone=one.address.phone or "0812 3456 789")
            office.post.write_address(clerk, one, whole, old_card=one.old_card)
    return office.post.to_send()


def send(office: Office, clerk: Staff) -> Consignment:
    """Send everything, one parcel each."""
    return office.post.send(clerk, complete(office, clerk), POS, 10_000, Payment.COD)


def parcel_of(sent: Consignment, number: int) -> Parcel:
    """Return the parcel of somebody."""
    return next(one for one in sent.parcels if one.contents[0].nik == make.nik(number))


def told(state: ParcelState, day: date = DAY, **more: Any) -> PostResult:
    """Return what the post says."""
    return PostResult(state, day, **more)
