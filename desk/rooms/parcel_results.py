"""Noting what the post says of a parcel: by hand, by scan or from a list, with the same rules."""

from __future__ import annotations

from dataclasses import replace

from desk.data import (
    application_rows,
    applications,
    handovers,
    parcel_rows,
    parcels,
    print_jobs,
    shelf,
    shelved,
    stock,
)
from desk.domain.applications import AppState
from desk.domain.handover import ItemOutcome, ReturnReason
from desk.domain.post import UNDER_WAY, Content, OldCard, Parcel, ParcelState, PostResult, may_follow
from desk.domain.post_errors import ResultInFuture, ResultOutOfOrder, ResultTooEarly
from desk.domain.printing import Delivery, JobState
from desk.domain.stock import ScrapCategory
from desk.rooms.work import Work, Workbench


def note(work: Work, one: Parcel, told: PostResult, import_id: int | None = None) -> int | None:
    """Note one result and return the row of it; None when the post had said the same before.

    Raises:
        ResultOutOfOrder: the post has said something later of it already.
        ResultTooEarly: the day lies before the sending or the post's last word.
        ResultInFuture: the day has not come.
        ParcelMovedOn: somebody noted another result at this moment.
    """
    heard = _as_heard(work, one, told)
    if heard is None:
        return None
    _must_follow(work, one, heard)
    event = parcels.say(work.db, one, heard, now=work.now, staff_id=work.staff.id, import_id=import_id)
    if heard.state is ParcelState.DELIVERED:
        for each in one.contents:
            _hand_over(work, one, each)
        if heard.old_card_brought:
            take_old_cards(work, one)
    elif heard.state is ParcelState.RETURNED:
        for each in one.contents:
            _put_back(work, one, each, heard)
    work.also_about += subjects(one)
    return event


def subjects(one: Parcel) -> list[str]:
    """Return everything a step with a parcel is about, for the journal."""
    about = [f"parcel:{one.number}"]
    about += [f"job:{each.job_id}" for each in one.contents if each.job_id is not None]
    about += [
        f"application:{each.application_id}" for each in one.contents if each.application_id is not None
    ]
    return about


def take_old_cards(work: Work, one: Parcel) -> int:
    """Put the old cards the courier brought into the destruction box, and return how many they are."""
    wanted = [each for each in one.contents if each.old_card is OldCard.WANTED and each.job_id is not None]
    for each in wanted:
        job = print_jobs.get(work.db, each.job_id or 0)
        scrapped = stock.add_card_scrap(
            work.db, job, ScrapCategory.WITHDRAWN, job.reason.code, at=work.now, staff_id=work.staff.id
        )
        parcels.old_card_in_box(work.db, one, job.id, scrapped)
    return len(wanted)


def _as_heard(work: Work, one: Parcel, told: PostResult) -> PostResult | None:
    """Return what is new in a result: None when it is under way as before, or was said already."""
    if told.state is ParcelState.SENT:
        return None
    standing = [event for event in parcel_rows.events(work.db, one.id) if not event.taken_back]
    said = next((event for event in standing if event.state is told.state), None)
    later = said is not None and not told.numbered and told.day > said.day
    if later and one.state is ParcelState.FAILED_1:
        # The post said twice that it could not deliver, on two days, and never which attempt it was.
        return replace(told, state=ParcelState.FAILED_2)
    if said is not None:
        return None
    if told.state is ParcelState.DELIVERED and not told.receiver.strip():
        return replace(told, receiver=one.address.name)
    if told.state is ParcelState.RETURNED and told.reason is None:
        return replace(told, reason=ReturnReason.NOT_SAID)
    return told


def _must_follow(work: Work, one: Parcel, told: PostResult) -> None:
    if one.state not in UNDER_WAY or not may_follow(one.state, told.state):
        raise ResultOutOfOrder(one.number, told.state.word, one.state.word, one.newest_on)
    if told.day > work.today:
        raise ResultInFuture(one.number, told.day)
    since = max(one.newest_on, Workbench.local_day(one.sent_at, work.settings))
    if told.day < since:
        raise ResultTooEarly(one.number, told.day, since)


def _hand_over(work: Work, one: Parcel, each: Content) -> None:
    if each.job_id is not None:
        handover_id = parcels.handover_of(work.db, one)
        handovers.settle(work.db, handover_id, each.job_id, ItemOutcome.RECEIVED, None, work.now)
        print_jobs.move(work.db, each.job_id, (JobState.SENT,), JobState.HANDED_OVER, handed_over_at=work.now)
    elif each.application_id is not None:
        applications.move(
            work.db, each.application_id, (AppState.READY,), AppState.COLLECTED, collected_at=work.now
        )


def _put_back(work: Work, one: Parcel, each: Content, told: PostResult) -> None:
    capacity = work.settings.slot_capacity
    if each.job_id is not None:
        handover_id = parcels.handover_of(work.db, one)
        handovers.settle(work.db, handover_id, each.job_id, ItemOutcome.RETURNED, told.reason, work.now)
        slot = told.slot.strip() or shelf.offer(work.db, print_jobs.get(work.db, each.job_id), capacity)
        print_jobs.move(work.db, each.job_id, (JobState.SENT,), JobState.PRINTED, slot=slot, handover_id=None)
    else:
        parcels.put_on_shelf(work.db, each, told.slot.strip() or shelved.offer(work.db, capacity))


def leave_by(work: Work, one: Parcel, way: Delivery) -> None:
    """Let what is still here of a parcel leave one way; cards stand in slots by the way they leave."""
    capacity = work.settings.slot_capacity
    for each in one.contents:
        if each.job_id is not None:
            before = print_jobs.get(work.db, each.job_id)
            print_jobs.deliver_by(work.db, each.job_id, way)
            job = print_jobs.get(work.db, each.job_id)
            if job.slot and before.delivery is not way:
                print_jobs.move(
                    work.db, job.id, (job.state,), job.state, slot=shelf.offer(work.db, job, capacity)
                )
            asked = application_rows.of_job(work.db, each.job_id)
            about = asked.id if asked is not None else None
        else:
            about = each.application_id
        if about is not None:
            applications.deliver_by(work.db, about, way)
