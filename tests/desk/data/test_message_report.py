"""The counts of the report on messages, on both engines: by kind, medium, state and channel; calls too."""

from __future__ import annotations

from datetime import date

import asking
import pytest
from conftest import Clock
from postbox import Postbox, in_short, told

from desk.domain.applications import Applicant
from desk.domain.carriers import Answer, Handed, Medium
from desk.domain.message_calls import CallOutcome
from desk.domain.message_report import CallCount, MessageCount, SendingCount
from desk.domain.messages import MessageKind, MessageState
from desk.domain.printing import Channel
from desk.domain.staff import Staff
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.office import Office

TODAY, TOMORROW = date(2020, 8, 4), date(2020, 8, 5)
GONE, REFUSED = Answer(Handed.TAKEN, "1", cost="800"), Answer(Handed.REFUSED, why="ditolak")


@pytest.fixture
def lived(office: Office, clerk: Staff, head: Staff, clock: Clock) -> Office:
    """One of two is told, the other one is not, and is called the day after."""
    told(office, head, media=(Medium.SMS,))
    box = Postbox(answers=[GONE, REFUSED, REFUSED])
    for number, channel in ((1, Channel.COUNTER), (2, Channel.WHATSAPP)):
        who = Applicant(phone=f"08123456789{number}")
        office.walk_in.accept(clerk, asking.request("KTP_BARU", number, channel=channel, applicant=who))
        office.sending.send(clerk, {Medium.SMS: box}, in_short)
    claimed = office.verification.next(clerk)
    while claimed.application.channel is not Channel.WHATSAPP:
        claimed = office.verification.next(clerk)
    bad = [Finding(paper.document, FindingKind.UNREADABLE) for paper in claimed.application.papers]
    office.verification.finish(clerk, claimed, Verdict.RETURNED, bad)
    office.sending.send(clerk, {Medium.SMS: box}, in_short)
    clock.pass_(days=1)
    (row,) = office.messages.to_call().rows
    office.messages.call(clerk, row.id, CallOutcome.REACHED)
    return office


def test_messages_are_counted_alike_and_what_was_given_to_the_carrier_with_its_cost(lived: Office) -> None:
    report = lived.day_book.messages(TODAY, TODAY)
    assert sorted(report.messages, key=str) == [
        MessageCount(MessageKind.RECEIVED, Medium.SMS, MessageState.REFUSED, 1),
        MessageCount(MessageKind.RECEIVED, Medium.SMS, MessageState.TAKEN, 1),
        MessageCount(MessageKind.RETURNED, Medium.SMS, MessageState.REFUSED, 1),
    ]
    assert report.sendings == (SendingCount(MessageKind.RECEIVED, Medium.SMS, 1, 1, 800),)
    assert (report.total, report.calls) == (3, ())
    assert lived.day_book.messages(TOMORROW, TOMORROW).total == 0


def test_calls_are_counted_on_their_own_day(lived: Office) -> None:
    report = lived.day_book.messages(TOMORROW, TOMORROW)
    assert report.calls == (CallCount(MessageKind.RETURNED, CallOutcome.REACHED, 1),)


def test_one_channel_has_its_own_messages_and_calls_alone(lived: Office) -> None:
    counter, chat = (
        lived.day_book.messages(TODAY, TOMORROW, channel) for channel in (Channel.COUNTER, Channel.WHATSAPP)
    )
    assert (counter.total, counter.calls) == (1, ())
    assert (chat.total, len(chat.calls)) == (2, 1)
    assert (len(counter.sendings), chat.sendings) == (1, ())
