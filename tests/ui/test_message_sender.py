"""A PC that is allowed to sends what waits while its window is open, and the window never waits for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from types import SimpleNamespace

import asking
import pytest
from conftest import Clock, who
from gateway_world import Provider, Reply, provider
from office_window import Parts, close_window, open_window, settle, until
from PySide6.QtCore import QSettings

from desk.domain.applications import Applicant
from desk.domain.carrier_errors import CarrierAway, CarrierNotReady, NoMediumChosen
from desk.domain.carrier_settings import NO_SECRET, CarrierSettings
from desk.domain.carrier_words import NOT_REACHED
from desk.domain.carriers import Medium
from desk.domain.gateways import Gateway
from desk.domain.journal import Topic
from desk.domain.mail_servers import MailServer, Security
from desk.domain.sending import PAUSE
from desk.domain.staff import Staff
from desk.office import Office
from ui.language import Language
from ui.main_window import MainWindow
from ui.message_sender import MessageSender, let_send, sends
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.this_pc import ThisPc


@pytest.fixture
def sms() -> Iterator[Provider]:
    with provider() as running:
        yield running


@pytest.fixture
def window(
    office: Office, clerk: Staff, tasks: Tasks, theme: Theme, language: Language, preferences: QSettings
) -> Iterator[MainWindow]:
    made = open_window(office, clerk, Parts(tasks, theme, language, preferences), counts=False)
    yield made
    close_window(made, tasks)


@pytest.fixture
def refused() -> list[Exception]:
    return []


@pytest.fixture
def sender(window: MainWindow, refused: list[Exception]) -> MessageSender:
    return MessageSender(window.context, refused.append, window)


def by_sms(office: Office, running: Provider | SimpleNamespace) -> None:
    settings = office.preferences.settings()
    fields = (("ke", "{to}"), ("isi", "{text}"))
    messages = replace(
        settings.messages,
        media=(Medium.SMS,),
        carriers=CarrierSettings(sms=Gateway(Medium.SMS, running.url, fields)),
        quiet_since=time(0),
        quiet_until=time(0),
    )
    office.preferences.change(who(office, "hendra"), replace(settings, messages=messages))


def taken_in(office: Office, clerk: Staff, *numbers: int) -> None:
    for number in numbers:
        applicant = Applicant(phone="081234567890")
        asked = asking.request("KTP_HILANG", number, "surat_hilang", "kk", applicant=applicant)
        office.walk_in.accept(clerk, asked)


def test_no_pc_sends_until_somebody_says_so_there(
    office: Office,
    clerk: Staff,
    sms: Provider,
    window: MainWindow,
    sender: MessageSender,
    tasks: Tasks,
    theme: Theme,
) -> None:
    by_sms(office, sms)
    taken_in(office, clerk, 1)
    told: list[frozenset[Topic]] = []
    window.context.changes.changed.connect(told.append)
    sender.begin()
    settle(tasks)
    assert sms.asked == []
    kept = window.context.preferences
    ThisPc(window.context.language, theme, kept, window).sends.click()
    assert sends(kept)
    sender.send()
    settle(tasks)
    assert len(sms.asked) == 1
    assert frozenset({Topic.MESSAGES}) in told
    sender.send()
    settle(tasks)
    assert len(sms.asked) == 1


def test_what_stands_in_the_way_is_told_once_and_again_when_it_is_back(
    office: Office,
    sms: Provider,
    sender: MessageSender,
    refused: list[Exception],
    tasks: Tasks,
    window: MainWindow,
) -> None:
    let_send(window.context.preferences, on=True)
    before = office.preferences.settings()
    for _ in range(3):
        sender.send()
        settle(tasks)
    assert [type(one) for one in refused] == [NoMediumChosen]
    by_sms(office, sms)
    sender.send()
    settle(tasks)
    office.preferences.change(who(office, "hendra"), before)
    sender.send()
    settle(tasks)
    assert [type(one) for one in refused] == [NoMediumChosen] * 2


def test_a_carrier_that_is_away_is_told_once_until_it_has_been_back(
    office: Office,
    clerk: Staff,
    clock: Clock,
    sms: Provider,
    sender: MessageSender,
    refused: list[Exception],
    tasks: Tasks,
    window: MainWindow,
) -> None:
    let_send(window.context.preferences, on=True)
    taken_in(office, clerk, 1)

    def rounds(many: int) -> None:
        for _ in range(many):
            sender.send()
            settle(tasks)
            clock.now += PAUSE

    away = SimpleNamespace(url="http://127.0.0.1:9/")
    by_sms(office, away)
    rounds(3)
    assert [(type(one), one.why) for one in refused] == [(CarrierAway, NOT_REACHED)]  # type: ignore[attr-defined]  # as its type says
    by_sms(office, sms)
    rounds(1)
    assert len(sms.asked) == 1
    by_sms(office, away)
    taken_in(office, clerk, 2)
    rounds(2)
    assert [type(one) for one in refused] == [CarrierAway] * 2


def test_a_medium_that_this_pc_cannot_use_is_told_while_the_others_are_sent_by(
    office: Office,
    clerk: Staff,
    sms: Provider,
    sender: MessageSender,
    refused: list[Exception],
    tasks: Tasks,
    window: MainWindow,
) -> None:
    by_sms(office, sms)
    settings = office.preferences.settings()
    mail = MailServer("surat.contoh.id", 465, Security.TLS, "pesan@contoh.id", "pesan")
    both = replace(settings.messages, media=(Medium.EMAIL, Medium.SMS))
    both = replace(both, carriers=both.carriers.having(Medium.EMAIL, mail))
    office.preferences.change(who(office, "hendra"), replace(settings, messages=both))
    taken_in(office, clerk, 1)
    let_send(window.context.preferences, on=True)
    for _ in range(2):
        sender.send()
        settle(tasks)
    assert len(sms.asked) == 1
    assert [(type(one), one.why) for one in refused] == [(CarrierNotReady, NO_SECRET)]  # type: ignore[attr-defined]  # as above


def test_a_slow_carrier_holds_up_no_window_and_one_that_closes_waits_for_one_message_alone(
    office: Office, clerk: Staff, sms: Provider, sender: MessageSender, tasks: Tasks, window: MainWindow
) -> None:
    by_sms(office, sms)
    taken_in(office, clerk, 1, 2, 3)
    let_send(window.context.preferences, on=True)
    sms.reply = Reply(b"x" * 10, fault="trickle")
    sender.send()
    sender.send()
    until(lambda: bool(sms.asked))
    assert tasks.running() == 1
    tasks.cancel_all()
    assert tasks.finish()
    assert len(sms.asked) == 1, "what was in hand is settled, the rest waits"
