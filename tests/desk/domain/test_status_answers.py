"""Every state a document can be in has one answer and one next step, in words for the citizen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import product
from string import Formatter

import pytest

from desk.domain.applications import Applicant, Application, AppState, Subject
from desk.domain.appointments import Appointment, AppointmentState
from desk.domain.handover import Taker
from desk.domain.printing import (
    CancelReason,
    CardKind,
    Channel,
    Delivery,
    HoldReason,
    JobState,
    PrintJob,
    PrintReason,
)
from desk.domain.record_status import RecordStatus
from desk.domain.services import Text
from desk.domain.status_answers import Sent, Standing, StatusAnswer, Taken, answer
from desk.domain.text import Word

TODAY = date(2020, 8, 4)
AT = datetime(2020, 8, 4, 3, 0, tzinfo=UTC)
SERVICE = Text("KTP-el hilang", "Lost KTP-el")
TAKEN = Taken(AT, Taker.FAMILY, "Ani", "Siti Aminah")
BOOKED = Appointment(
    1,
    1,
    "PMH-1",
    "WARGA",
    "0812",
    "KTP_HILANG",
    "A-1",
    date(2020, 8, 5),
    time(9, 30),
    AppointmentState.BOOKED,
)


def application(state: AppState, job_id: int | None = None) -> Application:
    return Application(
        id=1,
        number="PMH-20200804-0001",
        service="KTP_HILANG",
        catalogue_version=1,
        state=state,
        channel=Channel.COUNTER,
        delivery=Delivery.COUNTER,
        subject=Subject("3673010101900001", "WARGA 0001"),
        village="",
        district="",
        applicant=Applicant(),
        answers={},
        note="",
        received_at=AT,
        received_by="Siti Aminah",
        promised_on=date(2020, 8, 10),
        round=1,
        job_id=job_id,
        checked_by="",
        lease_until=None,
        slot="",
        paper_number="",
        ready_at=None,
        collected_at=None,
    )


def card(state: JobState, **changes: object) -> PrintJob:
    job = PrintJob(
        id=7,
        nik="3673010101900001",
        name="WARGA 0001",
        birth_place="",
        birth_date=None,
        sex="L",
        address="",
        rt="",
        rw="",
        village_code=None,
        village="Cimuncang",
        district_code=None,
        district="Serang",
        kind=CardKind.KTP_EL,
        state=state,
        reason=PrintReason.FIRST,
        channel=Channel.NONE,
        delivery=Delivery.COUNTER,
        rank=0,
        first_time=False,
        disaster=False,
        recorded_on=TODAY,
        due_on=None,
        claimed_by="",
        batch_number="",
        batch_token="",
        lease_until=None,
        printed_at=None,
        slot="",
        holds=(),
        cancel_reason=None,
    )
    return replace(job, **changes)  # type: ignore[arg-type]  # the names come from this file


def person(**changes: object) -> Standing:
    return replace(Standing("WARGA 0001", "3673010101900001", today=TODAY), **changes)  # type: ignore[arg-type]  # as above


def every_standing() -> Iterator[tuple[str, Standing]]:
    """Every state of a record, an application, a card, a hold and a handover, and how they go together."""
    yield "nothing", person()
    for status in RecordStatus:
        yield f"record {status.code}", person(status=status.code)
        waiting = application(AppState.VERIFIED)
        yield (
            f"waits with record {status.code}",
            person(status=status.code, application=waiting, service=SERVICE, waits_for_record=True),
        )
    for state, taken, kept in product(AppState, (None, TAKEN), (None, BOOKED)):
        asked = application(state)
        yield (
            f"paper {state.code} {taken} {kept}",
            person(application=asked, service=SERVICE, taken=taken, appointment=kept, ground="Pasal 1."),
        )
    for state in AppState:
        asked = application(state)
        yield f"awaits {state.code}", person(application=asked, service=SERVICE, waits_for_record=True)
    for name, job in every_card():
        for sent, taken in product(
            (None, Sent("B/1", "Serang"), Sent("B/1", "", missing=True)), (None, TAKEN)
        ):
            yield f"{name} {sent} {taken}", person(job=job, sent=sent, taken=taken, status="CARD_PRINTED")
            for state in AppState:
                asked = application(state, job.id)
                yield (
                    f"{state.code} with {name} {sent} {taken}",
                    person(application=asked, service=SERVICE, job=job, sent=sent, taken=taken, ground="x"),
                )


def every_card() -> Iterator[tuple[str, PrintJob]]:
    for state, way, due in product(JobState, Delivery, (None, TODAY)):
        yield f"card {state.code} {way.code} {due}", card(state, delivery=way, due_on=due)
    for reason in HoldReason:
        yield f"held {reason.code}", card(JobState.HELD, holds=(reason,))
    for end in CancelReason:
        yield f"cancelled {end.code}", card(JobState.CANCELLED, cancel_reason=end)
    yield "asked for", card(JobState.WAITING, channel=Channel.WHATSAPP)


def english(word: Word) -> str:
    return word.text


def shown(fact: object) -> str:
    if isinstance(fact, Word):
        return fact.text
    return fact.en if isinstance(fact, Text) else str(fact)


STANDINGS = list(every_standing())


def test_every_state_has_one_answer_and_one_next_step() -> None:
    assert len(STANDINGS) > 1_000
    for name, standing in STANDINGS:
        says, step = answer(standing).told(english, shown)
        for sentence in (says, step):
            assert sentence.endswith("."), f"{name}: {sentence}"
            assert "{" not in sentence, f"{name}: {sentence}"
            whole = sentence.removesuffix(".")
            assert not re.search(r"[.!?] [A-Z]", whole), f"{name} says two things: {sentence}"
        assert says != step, name


def test_an_answer_names_only_facts_it_has() -> None:
    for name, standing in STANDINGS:
        given: StatusAnswer = answer(standing)
        named = {
            field
            for word in (given.says, given.next)
            for _, field, _, _ in Formatter().parse(word.text)
            if field
        }
        assert named <= given.facts.keys(), name


def test_no_two_different_answers_share_a_code() -> None:
    by_code: dict[str, set[str]] = {}
    for _, standing in STANDINGS:
        given = answer(standing)
        by_code.setdefault(given.code, set()).add(given.says.text)
    told_twice = {code: texts for code, texts in by_code.items() if len(texts) > 1}
    assert told_twice == {}


def test_every_record_status_is_told_apart() -> None:
    told = {answer(person(status=status.code)).says for status in RecordStatus}
    assert len(told) == len(RecordStatus) == 17


@pytest.mark.parametrize("reason", HoldReason)
def test_every_hold_and_every_end_is_told_apart(reason: HoldReason) -> None:
    others = {answer(person(job=card(JobState.HELD, holds=(one,)))).says for one in HoldReason}
    ends = {answer(person(job=card(JobState.CANCELLED, cancel_reason=one))).says for one in CancelReason}
    assert (len(others), len(ends)) == (len(HoldReason), len(CancelReason))
    grave = answer(person(job=card(JobState.HELD, holds=(reason, HoldReason.DIED))))
    assert grave.code == "held_died", "of two reasons the gravest is told"


def test_an_appointment_is_named_while_it_is_booked() -> None:
    ready = person(application=application(AppState.READY), service=SERVICE, appointment=BOOKED)
    assert answer(ready).told(english, shown)[1] == (
        "Please come on 2020-08-05 at 09:30:00 with your KK and the receipt."
    )
    missed = replace(BOOKED, state=AppointmentState.MISSED)
    assert "office hours" in answer(replace(ready, appointment=missed)).next.text


def test_what_is_late_is_said_to_be_late() -> None:
    checked = person(application=application(AppState.RECEIVED), service=SERVICE)
    assert "is late" not in answer(checked).next.text
    assert "is late" in answer(replace(checked, today=date(2020, 8, 11))).next.text


def test_a_collected_document_says_by_whom() -> None:
    gone = person(application=application(AppState.COLLECTED), service=SERVICE, taken=TAKEN)
    assert "Ani (Family on the same KK)" in answer(gone).told(english, shown)[0]


def test_a_verified_card_waits_for_the_record_and_says_what_is_wrong_with_it() -> None:
    asked = application(AppState.VERIFIED)
    waiting = person(application=asked, service=SERVICE, waits_for_record=True)
    assert answer(replace(waiting, status="PRINT_READY_RECORD")).code == "awaited"
    assert answer(replace(waiting, status="DUPLICATE_RECORD")).code == "DUPLICATE_RECORD"
