"""A round holds each carrier's line once, and leaves a carrier alone that is away, slow or has had enough."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time, timedelta
from time import monotonic
from typing import Any
from urllib.parse import parse_qs

import asking
import pytest
from conftest import Clock, who
from gateway_world import Asked, Provider, Reply, provider
from mail_world import PASSWORD, USER, Certificates, Faults, MailWorld, certificates
from postbox import Postbox, in_short, told
from sqlalchemy import text

from desk.data.carrier_mail import MailCarrier
from desk.data.carrier_web import WebCarrier
from desk.data.database import Database
from desk.domain import carrier_words as words
from desk.domain.applications import Applicant
from desk.domain.carrier_settings import CarrierSettings
from desk.domain.carriers import Carrier, Medium
from desk.domain.gateways import Gateway, Reports
from desk.domain.mail_servers import MailServer, Security
from desk.domain.message_texts import Template
from desk.domain.messages import Language, MessageKind
from desk.domain.sending import PAUSE, MessageCase, Written
from desk.domain.staff import Staff
from desk.office import Office
from reports.message_texts import composer

ENGINES_IN_TURN = True
pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
MAIL, SMS = Medium.EMAIL, Medium.SMS
HERE = MailServer("127.0.0.1", 0, Security.NONE, "pesan@dinas.go.id", timeout_s=20)
FIELDS = (("to", "{to}"), ("text", "{text}"), ("key", "{key}"))


@pytest.fixture(scope="module")
def world() -> Iterator[MailWorld]:
    made = MailWorld()
    yield made
    made.close()


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def gateway() -> Iterator[Provider]:
    with provider() as running:
        yield running


@pytest.fixture(autouse=True)
def writing(office: Office, head: Staff) -> None:
    """The office writes by e-mail, else by SMS, at any hour and pace."""
    always = {"quiet_since": time(0), "quiet_until": time(0), "per_minute": 1_000}
    told(office, head, media=(MAIL, SMS), **always)


def taken_in(office: Office, *numbers: int, email: str = "") -> None:
    applicant = Applicant(phone="" if email else "081234567890", email=email)
    for number in numbers:
        asked = asking.request("KTP_HILANG", number, "surat_hilang", "kk", applicant=applicant)
        office.walk_in.accept(who(office, "siti"), asked)


def rows(url: str) -> list[Any]:
    """Return state, tries and reason of each message."""
    database = Database(url)
    with database.snapshot() as db:
        found = db.execute(text("SELECT state, tries, why FROM message ORDER BY id")).all()
    database.close()
    return [tuple(row) for row in found]


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        return int(closed.getsockname()[1])


def by_gateway(url: str, **more: object) -> WebCarrier:
    return WebCarrier(replace(Gateway(SMS, url, FIELDS, timeout_s=10), **more))  # type: ignore[arg-type]  # fields by name


def keys(gateway: Provider) -> list[str]:
    return [parse_qs(one.body.decode())["key"][0] for one in gateway.asked]


def test_the_mails_of_a_round_go_by_one_line_that_ends_with_it(
    office: Office, office_url: str, clerk: Staff, world: MailWorld, papers: Certificates
) -> None:
    taken_in(office, *range(1, 6), email="warga@contoh.id")
    with world.server(tls=papers.servers["good"], signs_in=True) as (port, letterbox):
        server = replace(HERE, port=port, security=Security.TLS, user=USER, ca_file=papers.trusted)
        carriers = {MAIL: MailCarrier(server, PASSWORD)}
        assert office.sending.send(clerk, carriers, in_short).sent == 5
        assert (len(letterbox.mails), letterbox.calls) == (5, 1)
        assert office.sending.send(clerk, carriers, in_short).asked == {}
        assert letterbox.calls == 1, "where nothing is to be sent nobody is called"
        taken_in(office, 6, email="warga@contoh.id")
        assert office.sending.send(clerk, carriers, in_short).asked == {MAIL: None}
        assert letterbox.calls == 2


def test_while_a_mail_server_is_away_its_mails_wait_untried_and_everybody_else_is_told(
    office: Office, office_url: str, clerk: Staff, world: MailWorld, clock: Clock
) -> None:
    box = Postbox()
    taken_in(office, *range(1, 7), email="warga@contoh.id")
    taken_in(office, 7)
    for _ in range(3):
        away: dict[Medium, Carrier] = {MAIL: MailCarrier(replace(HERE, port=closed_port())), SMS: box}
        done = office.sending.send(clerk, away, in_short)
        assert (done.failed, done.later, done.asked[MAIL]) == (0, 6, words.NOT_REACHED)
        assert rows(office_url)[:6] == [("waiting", 0, words.NOT_REACHED.text)] * 6
        clock.now += PAUSE
    assert len(box.given) == 1
    with world.server() as (port, letterbox):
        back = {MAIL: MailCarrier(replace(HERE, port=port)), SMS: box}
        assert office.sending.send(clerk, back, in_short).sent == 6
        assert (letterbox.calls, len({mail["Message-ID"] for mail in letterbox.mails})) == (1, 6)
    assert {row[::2] for row in rows(office_url)} == {("taken", "")}
    assert office.health.check() == ()


def test_a_carrier_that_is_away_is_called_once_and_not_again_for_minutes(
    office: Office, clerk: Staff, clock: Clock
) -> None:
    taken_in(office, *range(1, 21), email="warga@contoh.id")
    with socket.create_server(("127.0.0.1", 0), backlog=50) as silent:
        carriers = {MAIL: MailCarrier(replace(HERE, port=silent.getsockname()[1], timeout_s=0.3))}
        began = monotonic()
        done = [office.sending.send(clerk, carriers, in_short)]
        assert monotonic() - began < 20 * 0.3 / 2, "one wait, not one for each"
        clock.now += PAUSE - timedelta(seconds=1)
        done.append(office.sending.send(clerk, carriers, in_short))
        clock.pass_(seconds=1)
        done.append(office.sending.send(clerk, carriers, in_short))
        silent.setblocking(False)
        assert _calls(silent) == 2
    assert [(one.later, one.asked) for one in done] == [
        (20, {MAIL: words.TOO_SLOW}),
        (0, {}),
        (20, {MAIL: words.TOO_SLOW}),
    ]


def _calls(server: socket.socket) -> int:
    many = 0
    while True:
        try:
            server.accept()[0].close()
        except BlockingIOError:
            return many
        many += 1


def test_a_server_that_is_slow_over_a_mail_gets_no_other_in_this_round(
    office: Office, office_url: str, clerk: Staff, world: MailWorld
) -> None:
    taken_in(office, *range(1, 6), email="warga@contoh.id")
    with world.server(Faults(stays_silent="RCPT")) as (port, letterbox):
        carriers = {MAIL: MailCarrier(replace(HERE, port=port, timeout_s=0.3))}
        assert office.sending.send(clerk, carriers, in_short).later == 5
        assert letterbox.calls == 1
    assert (
        rows(office_url) == [("waiting", 1, words.TOO_SLOW.text)] + [("waiting", 0, words.TOO_SLOW.text)] * 4
    ), "it had the first one before it, and no other"


def test_a_server_that_drops_a_mail_after_its_text_may_have_it_and_gets_the_others_once(
    office: Office, office_url: str, clerk: Staff, world: MailWorld
) -> None:
    taken_in(office, *range(1, 5), email="warga@contoh.id")
    faults = Faults(drops="END")
    with world.server(faults) as (port, letterbox):

        def mended(case: MessageCase, medium: Medium, language: Language) -> Written:
            faults.drops = "" if letterbox.calls else faults.drops
            return in_short(case, medium, language)

        carriers = {MAIL: MailCarrier(replace(HERE, port=port))}
        done = office.sending.send(clerk, carriers, mended)
        assert office.sending.send(clerk, carriers, mended).asked == {}
        assert (done.sent, done.failed, letterbox.calls, len(letterbox.mails)) == (3, 1, 2, 3)
    assert [row[0] for row in rows(office_url)] == ["unknown", "taken", "taken", "taken"]


def test_a_line_that_is_ended_between_two_mails_is_made_anew(
    office: Office, clerk: Staff, world: MailWorld
) -> None:
    taken_in(office, *range(1, 5), email="warga@contoh.id")
    with world.server() as (port, letterbox):

        def pausing() -> bool:
            if len(letterbox.mails) in (1, 3):
                world.hang_up(letterbox)
            return True

        carriers = {MAIL: MailCarrier(replace(HERE, port=port))}
        assert office.sending.send(clerk, carriers, in_short, pausing).sent == 4
        assert len({mail["Message-ID"] for mail in letterbox.mails}) == len(letterbox.mails) == 4
        assert letterbox.calls == 3


def test_a_gateway_that_is_away_has_cost_no_sms_a_try_and_each_leaves_once_when_it_is_back(
    office: Office, office_url: str, clerk: Staff, gateway: Provider, clock: Clock
) -> None:
    taken_in(office, *range(1, 6))
    away = f"http://127.0.0.1:{closed_port()}/"
    for _ in range(10):  # more often than a message is tried
        done = office.sending.send(clerk, {SMS: by_gateway(away)}, in_short)
        assert (done.failed, done.asked) == (0, {SMS: words.NOT_REACHED})
        clock.now += PAUSE
    assert {row[:2] for row in rows(office_url)} == {("waiting", 0)}
    assert office.sending.send(clerk, {SMS: by_gateway(gateway.url)}, in_short).sent == 5
    assert len(keys(gateway)) == len(set(keys(gateway))) == 5


@pytest.mark.parametrize(
    ("reply", "state", "rest_s"),
    [
        (Reply(status=429, headers={"Retry-After": "30"}), "waiting", 30),
        (Reply(status=503), "waiting", PAUSE.total_seconds()),
        (Reply(status=500), "unknown", PAUSE.total_seconds()),
        (Reply(fault="silent"), "unknown", PAUSE.total_seconds()),
    ],
)
def test_a_gateway_that_has_had_enough_gets_one_sms_and_the_others_when_it_has_rested(
    office: Office,
    office_url: str,
    clerk: Staff,
    gateway: Provider,
    clock: Clock,
    reply: Reply,
    state: str,
    rest_s: float,
) -> None:
    taken_in(office, *range(1, 5))
    carriers = {SMS: by_gateway(gateway.url, timeout_s=0.4 if reply.fault else 10)}
    gateway.reply = reply
    office.sending.send(clerk, carriers, in_short)
    assert [row[:2] for row in rows(office_url)] == [(state, 1), *[("waiting", 0)] * 3]
    gateway.reply = Reply()
    clock.pass_(seconds=rest_s - 1)
    office.sending.send(clerk, carriers, in_short)
    assert [row[0] for row in rows(office_url)][1:] == ["waiting"] * 3
    clock.pass_(seconds=61)
    office.sending.send(clerk, carriers, in_short)
    assert [row[0] for row in rows(office_url)][1:] == ["taken"] * 3
    again = keys(gateway).count(keys(gateway)[0])
    assert again == (2 if state == "waiting" else 1), "what nobody knows is not sent again"


def test_one_mail_that_a_server_always_cuts_off_holds_up_no_other(
    office: Office, office_url: str, clerk: Staff, world: MailWorld
) -> None:
    taken_in(office, *range(1, 4), email="warga@contoh.id")
    faults = Faults()
    with world.server(faults) as (port, _):

        def poisoned(case: MessageCase, medium: Medium, language: Language) -> Written:
            faults.drops = "RCPT" if not done else ""
            done.append(case)
            return in_short(case, medium, language)

        done: list[MessageCase] = []
        assert office.sending.send(clerk, {MAIL: MailCarrier(replace(HERE, port=port))}, poisoned).sent == 2
    assert [row[0] for row in rows(office_url)] == ["waiting", "taken", "taken"]


def test_a_pc_without_a_carrier_leaves_its_messages_to_the_pc_that_has_it(
    office: Office, office_url: str, head: Staff, clerk: Staff
) -> None:
    described = CarrierSettings(email=replace(HERE, port=25), sms=Gateway(SMS, "https://g.id", FIELDS))
    told(office, head, carriers=described)
    taken_in(office, 1, 2, email="warga@contoh.id")
    taken_in(office, 3)
    box, mail = Postbox(), Postbox(MAIL)
    for _ in range(2):
        done = office.sending.send(clerk, {SMS: box}, in_short)
    assert (done.later, [row[0] for row in rows(office_url)]) == (0, ["waiting", "waiting", "taken"])
    assert office.sending.send(clerk, {MAIL: mail}, in_short).sent == 2


def test_a_gateway_that_went_away_is_asked_a_few_times_what_has_arrived_and_no_more(
    office: Office, clerk: Staff, gateway: Provider
) -> None:
    taken_in(office, *range(1, 31))
    reports = Reports(gateway.url + "/{id}", "state", ("ok",), ("no",))
    carriers = {SMS: by_gateway(gateway.url, reports=reports, id_path="id")}
    numbered = iter(range(100))
    gateway.answer = _answering(gateway, lambda: Reply(b'{"id": %d}' % next(numbered)))  # type: ignore[method-assign]  # it answers as it is told
    assert office.sending.send(clerk, carriers, in_short).sent == 30
    gateway.asked.clear()
    gateway.answer = _answering(gateway, lambda: Reply(fault="cut"))  # type: ignore[method-assign]
    assert office.sending.ask_after(clerk, carriers) == 0
    assert len(gateway.asked) == 3


def _answering(gateway: Provider, reply: Callable[[], Reply]) -> Callable[[Asked], Reply]:
    def answer(asked: Asked) -> Reply:
        gateway.asked.append(asked)
        return reply()

    return answer


BROKEN = {
    "a brace": "Permohonan {number diterima",
    "a name": "Permohonan {number!r} {x[0]}",
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_words_that_cannot_be_put_together_send_nothing_and_hold_up_nobody(
    office: Office,
    office_url: str,
    head: Staff,
    clerk: Staff,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
    broken: str,
) -> None:
    template = Template(MessageKind.RECEIVED, MAIL, Language.INDONESIAN, "Permohonan {number}", "Diterima")
    office.message_texts.change(head, template)
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text("UPDATE message_text SET text = :broken"), {"broken": broken})
    database.close()
    taken_in(office, 1, email="warga@contoh.id")
    taken_in(office, 2)
    mail, sms = Postbox(MAIL), Postbox()
    with caplog.at_level(logging.ERROR):
        done = office.sending.send(clerk, {MAIL: mail, SMS: sms}, composer(office))
    assert (done.sent, done.failed, mail.given, len(sms.given)) == (1, 1, [], 1)
    clock.now += timedelta(hours=1)
    office.sending.plan(clerk)
    assert office.sending.send(clerk, {MAIL: mail, SMS: sms}, composer(office)).asked == {}
    assert rows(office_url)[0] == ("refused", 1, words.NOT_WORDED.text)
    (line,) = caplog.messages
    caplog.clear()
    assert "(received, email, id)" in line
    assert "ValueError" in line
    assert not [said for said in ("Permohonan", "warga@", "SITI", "3673") if said in line]
