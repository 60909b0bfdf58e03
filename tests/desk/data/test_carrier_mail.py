"""Handing in mail: at a real server with every fault at every step, and as a citizen reads it."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from time import monotonic

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mail_world import PASSWORD, USER, Certificates, Faults, MailWorld, certificates

from desk.data.carrier_mail import MailCarrier
from desk.data.mail_writing import on_the_wire
from desk.domain import carrier_words as words
from desk.domain.carriers import Answer, Carrier, Handed, Outgoing
from desk.domain.mail_servers import MailServer, Security

pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
TO = "siti.aminah@contoh.id"
REPLY_TO = "layanan.kependudukan@disdukcapil.serangkota.contoh.go.id"
CALENDAR = "\r\n".join(
    (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//PRR Desk//ID",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "UID:17@dinas.go.id",
        "SUMMARY:Ambil KTP-el – Loket 3",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    )
)
MESSAGE = Outgoing("pesan-17", TO, "Kartu Anda siap.\nBawa KK.", "Kartu siap", "<p>Kartu siap</p>", CALENDAR)
HERE = MailServer("127.0.0.1", 0, Security.NONE, "pesan@dinas.go.id", sender_name="Disdukcapil Kota Serang")


@pytest.fixture(scope="module")
def world() -> Iterator[MailWorld]:
    made = MailWorld()
    yield made
    made.close()


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return certificates(tmp_path_factory.mktemp("certificates"))


def said(answer: Answer) -> tuple[Handed, str]:
    return answer.handed, answer.why


def handed(world: MailWorld, faults: Faults, message: Outgoing = MESSAGE, timeout_s: float = 20) -> Answer:
    with world.server(faults) as (port, letterbox):
        answer = MailCarrier(replace(HERE, port=port, timeout_s=timeout_s)).hand_over(message)
    assert (answer.handed is Handed.TAKEN) == bool(letterbox.envelopes)
    return answer


def one(world: MailWorld, message: Outgoing, server: MailServer = HERE) -> EmailMessage:
    with world.server() as (port, letterbox):
        assert MailCarrier(replace(server, port=port)).hand_over(message).handed is Handed.TAKEN
    assert letterbox.envelopes[0].rcpt_tos == [message.to]
    return letterbox.mails[0]


def test_a_mail_that_is_taken_has_the_number_the_server_gave_it(world: MailWorld) -> None:
    assert handed(world, Faults()) == Answer(Handed.TAKEN, "4F1A2B1")
    carrier: Carrier = MailCarrier(HERE)
    assert carrier.arrivals(["4F1A2B1"]) == {}


def test_what_arrives_is_text_html_and_the_appointment(world: MailWorld) -> None:
    mail = one(world, MESSAGE, replace(HERE, reply_to=REPLY_TO))
    assert mail["From"] == "Disdukcapil Kota Serang <pesan@dinas.go.id>"
    assert (mail["To"], mail["Subject"]) == (TO, "Kartu siap")
    assert mail["Message-ID"] == "<pesan-17@dinas.go.id>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Date"].datetime.tzinfo is not None
    assert mail["Reply-To"] == REPLY_TO
    assert mail["List-Unsubscribe"] == f"<mailto:{REPLY_TO}?subject=BERHENTI>"
    assert mail.get_body(("plain",)).get_content().splitlines() == ["Kartu Anda siap.", "Bawa KK."]  # type: ignore[union-attr]  # the part is there, or this fails
    assert mail.get_body(("html",)).get_content().strip() == "<p>Kartu siap</p>"  # type: ignore[union-attr]  # the part is there, or this fails
    (file,) = mail.iter_attachments()
    assert (file.get_content_type(), file.get_param("method")) == ("text/calendar", "PUBLISH")
    assert (file.get_filename(), file.get_content_disposition()) == ("jadwal.ics", "attachment")
    assert file.get_payload(decode=True) == CALENDAR.encode()


def test_a_plain_message_is_one_part_and_offers_no_way_out_that_is_not_there(world: MailWorld) -> None:
    mail = one(world, Outgoing("k", TO, "Halo", "Kabar"))
    assert mail.get_content_type() == "text/plain"
    assert mail["List-Unsubscribe"] is None
    assert mail["Reply-To"] is None


@pytest.mark.parametrize(
    "hostile",
    [
        "Kartu\r\nBcc: lain@jahat.id\r\n\r\nHalo",
        "Kartu\nX: 1\r.\r\n",
        "Siti Nur’aini – Café 漢字 \u202eabc",
        "\x00\x01\x1b[2J\x85\u2028Halo",
        "=?utf-8?q?Bcc:_lain@jahat.id?=",
        'Kantor "Serang" <lain@jahat.id>, lain@jahat.id',
        "panjang " * 1_250,
        "ä" * 10_000,
    ],
)
def test_whatever_stands_in_subject_and_names_ends_no_header(world: MailWorld, hostile: str) -> None:
    mail = one(world, replace(MESSAGE, subject=hostile), replace(HERE, sender_name=hostile))
    assert mail["Bcc"] is None
    assert mail["X"] is None
    assert [address.addr_spec for address in mail["To"].addresses] == [TO]
    (sender,) = mail["From"].addresses
    assert sender.addr_spec == HERE.sender
    assert all(len(line) <= 998 for line in mail.as_bytes().splitlines())


@pytest.mark.parametrize("name", ["Dinas Kependudukan Ñusantara – Loket 3", "Kantor, Kota (Serang); a@b"])
def test_names_and_subjects_arrive_as_they_were_written(world: MailWorld, name: str) -> None:
    mail = one(world, replace(MESSAGE, subject=name), replace(HERE, sender_name=name))
    assert mail["Subject"] == name
    assert mail["From"].addresses[0].display_name == name


@pytest.mark.parametrize(
    "text",
    [
        ".\n..\n.\r\nQUIT\r\n",
        "a\r\n.\r\nMAIL FROM:<x@y.id>\r\n",
        "漢字 – ’ \U0001f4c7\n" * 500,
        "x" * 10_240,
        "From siti\n\n\nFrom budi\n",
        "",
    ],
)
def test_any_text_arrives_whole(world: MailWorld, text: str) -> None:
    mail = one(world, replace(MESSAGE, text=text, html=""))
    body = mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]  # the part is there, or this fails
    assert body.rstrip("\r\n").splitlines() == text.rstrip("\r\n").splitlines()


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.text(max_size=300), st.text(min_size=1, max_size=60))
def test_no_text_ends_the_message_early_or_is_more_than_plain_signs(
    text: str, subject: str, key: str
) -> None:
    wire = on_the_wire(Outgoing(key, TO, text, subject, text, text), TO, HERE)
    assert wire.isascii()
    assert b"\r\n.\r\n" not in wire
    assert wire.endswith(b"\r\n")
    assert wire.count(b"\r") == wire.count(b"\n") == wire.count(b"\r\n")
    assert b"\x00" not in wire


@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA", "END"])
@pytest.mark.parametrize(
    ("reply", "handed_as", "dead"),
    [
        ("451 4.3.0 try later", Handed.UNSENT, False),
        ("421 4.3.2 closing down", Handed.UNSENT, False),
        ("530 5.7.0 sign in first", Handed.UNSENT, False),
        ("550 5.1.1 nobody here of this name", Handed.REFUSED, True),
        ("550 5.7.1 not from you", Handed.REFUSED, False),
        ("553 5.1.8 sender's domain unknown", Handed.REFUSED, False),
        ("552 5.2.2 mailbox full", Handed.REFUSED, False),
        ("554 no", Handed.REFUSED, False),
    ],
)
def test_every_refusal_says_whether_to_try_again(
    world: MailWorld, step: str, reply: str, handed_as: Handed, dead: bool
) -> None:
    answer = handed(world, Faults({step: reply}))
    assert (answer.handed, answer.dead) == (handed_as, dead)
    assert answer.why in {reply, words.WRONG_PASSWORD.text}


@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA"])
def test_a_server_that_makes_no_sense_before_the_text_has_nothing(world: MailWorld, step: str) -> None:
    assert said(handed(world, Faults({step: "299 perhaps" if step == "DATA" else "777 what"}))) == (
        Handed.UNSENT,
        words.NOT_UNDERSTOOD.text,
    )


def test_a_server_that_makes_no_sense_after_the_text_may_have_it(world: MailWorld) -> None:
    assert said(handed(world, Faults({"END": "399 perhaps"}))) == (Handed.UNKNOWN, words.NOT_UNDERSTOOD.text)


@pytest.mark.parametrize("step", ["MAIL", "END"])
def test_a_connection_on_which_nothing_made_sense_is_not_used_again(world: MailWorld, step: str) -> None:
    faults = Faults({step: "399 perhaps"})
    with world.server(faults) as (port, letterbox):
        carrier = MailCarrier(replace(HERE, port=port))
        with carrier.calling():
            carrier.hand_over(MESSAGE)
            faults.replies.clear()
            assert carrier.hand_over(MESSAGE).handed is Handed.TAKEN
    assert letterbox.calls == 2


def test_the_reason_names_nobody(world: MailWorld) -> None:
    reply = f"550 5.1.1 <{TO}>: no siti.aminah here, call +62 812-2595-3872 or 081225953872"
    answer = handed(world, Faults({"RCPT": reply}))
    assert answer.dead
    assert answer.why == "550 5.1.1 <…>: no … here, call … or …"


@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA"])
def test_a_connection_that_ends_before_the_text_sent_nothing(world: MailWorld, step: str) -> None:
    assert said(handed(world, Faults(drops=step))) == (Handed.UNSENT, words.CUT_OFF.text)


def test_a_connection_that_ends_within_the_text_sent_nothing(world: MailWorld) -> None:
    long = replace(MESSAGE, text="kartu siap, bawa KK\n" * 400_000, html="", calendar="")
    assert said(handed(world, Faults(drops="TEXT"), long)) == (Handed.UNSENT, words.CUT_OFF.text)


def test_a_connection_that_ends_after_the_text_leaves_it_unknown(world: MailWorld) -> None:
    assert said(handed(world, Faults(drops="END"))) == (Handed.UNKNOWN, words.CUT_AFTER.text)


@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA"])
def test_a_server_that_falls_silent_before_the_text_has_nothing(world: MailWorld, step: str) -> None:
    assert said(handed(world, Faults(stays_silent=step), timeout_s=0.3)) == (
        Handed.UNSENT,
        words.TOO_SLOW.text,
    )


def test_a_server_that_falls_silent_after_the_text_may_have_it(world: MailWorld) -> None:
    assert said(handed(world, Faults(stays_silent="END"), timeout_s=0.3)) == (
        Handed.UNKNOWN,
        words.SLOW_AFTER.text,
    )


def test_a_server_that_does_not_greet_is_too_slow_and_one_that_is_away_is_not_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        slow = MailCarrier(replace(HERE, port=port, timeout_s=0.3)).hand_over(MESSAGE)
    away = MailCarrier(replace(HERE, port=port)).hand_over(MESSAGE)
    assert said(slow) == (Handed.UNSENT, words.TOO_SLOW.text)
    assert said(away) == (Handed.UNSENT, words.NOT_REACHED.text)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
@pytest.mark.parametrize(
    ("certificate", "why"),
    [
        ("good", ""),
        ("ended", words.CERTIFICATE_EXPIRED.text),
        ("elsewhere", words.CERTIFICATE_ELSEWHERE.text),
        ("stranger", words.CERTIFICATE_UNTRUSTED.text),
    ],
)
def test_only_a_server_with_a_good_certificate_gets_the_password(
    world: MailWorld, papers: Certificates, security: Security, certificate: str, why: str
) -> None:
    context = papers.servers[certificate]
    ways = {"tls": context} if security is Security.TLS else {"starttls": context}
    with world.server(signs_in=True, **ways) as (port, letterbox):  # type: ignore[arg-type]  # the parameters are named by the cases
        server = replace(HERE, port=port, security=security, user=USER, ca_file=papers.trusted)
        answer = MailCarrier(server, PASSWORD).hand_over(MESSAGE)
        untrusting = MailCarrier(replace(server, ca_file=""), PASSWORD).hand_over(MESSAGE)
    assert said(answer) == (Handed.UNSENT if why else Handed.TAKEN, why)
    assert untrusting.handed is Handed.UNSENT
    assert len(letterbox.envelopes) == (not why)


@pytest.mark.parametrize("password", ["salah", "", "sandi–é"])
def test_a_wrong_password_is_said_and_nothing_sent(
    world: MailWorld, papers: Certificates, password: str
) -> None:
    with world.server(starttls=papers.servers["good"], signs_in=True) as (port, letterbox):
        server = replace(HERE, port=port, security=Security.STARTTLS, user=USER, ca_file=papers.trusted)
        answer = MailCarrier(server, password).hand_over(MESSAGE)
    wanted = words.WRONG_PASSWORD if password.isascii() else words.UNSPEAKABLE_PASSWORD
    assert said(answer) == (Handed.UNSENT, wanted.text)
    assert not letterbox.envelopes


def test_encryption_that_is_demanded_and_not_offered_ends_the_call(world: MailWorld) -> None:
    with world.server() as (port, letterbox):
        answer = MailCarrier(replace(HERE, port=port, security=Security.STARTTLS)).hand_over(MESSAGE)
    assert said(answer) == (Handed.UNSENT, words.NO_TLS.text)
    assert not letterbox.envelopes


def test_a_port_that_wants_another_kind_of_encryption_is_told(world: MailWorld) -> None:
    with world.server() as (port, _):
        answer = MailCarrier(replace(HERE, port=port, security=Security.TLS)).hand_over(MESSAGE)
    assert said(answer) == (Handed.UNSENT, words.NO_SECURE_LINE.text)


def test_signing_in_at_a_server_that_knows_nobody_is_told(world: MailWorld) -> None:
    with world.server() as (port, _):
        answer = MailCarrier(replace(HERE, port=port, user=USER), PASSWORD).hand_over(MESSAGE)
    assert said(answer) == (Handed.UNSENT, words.NO_SIGN_IN.text)


def test_a_password_crosses_no_network_unencrypted_but_may_stay_on_this_pc(world: MailWorld) -> None:
    away = MailServer("surat.dinas.go.id", 25, Security.NONE, HERE.sender, user=USER)
    assert said(MailCarrier(away, PASSWORD).hand_over(MESSAGE)) == (
        Handed.UNSENT,
        words.PLAIN_PASSWORD.text,
    )
    with world.server(signs_in=True) as (port, letterbox):
        answer = MailCarrier(replace(HERE, port=port, user=USER), PASSWORD).hand_over(MESSAGE)
    assert answer.handed is Handed.TAKEN
    assert len(letterbox.envelopes) == 1


def test_a_file_of_certificates_that_is_none_is_told(papers: Certificates) -> None:
    server = replace(HERE, port=25, security=Security.TLS, ca_file=papers.trusted + ".gone")
    assert said(MailCarrier(server).hand_over(MESSAGE)) == (Handed.UNSENT, words.AUTHORITY_UNREADABLE.text)


def test_a_batch_calls_once_and_again_when_the_server_has_had_enough(world: MailWorld) -> None:
    with world.server(Faults(at_most=2)) as (port, letterbox):
        carrier = MailCarrier(replace(HERE, port=port))
        with carrier.calling():
            answers = [carrier.hand_over(replace(MESSAGE, key=str(number))) for number in range(5)]
    assert {answer.handed for answer in answers} == {Handed.TAKEN}
    assert [mail["Message-ID"] for mail in letterbox.mails] == [f"<{n}@dinas.go.id>" for n in range(5)]
    assert letterbox.calls == 3


def test_a_server_that_lets_nobody_in_was_not_reached_whatever_the_message(
    world: MailWorld, papers: Certificates
) -> None:
    with world.server(tls=papers.servers["good"], signs_in=True) as (port, letterbox):
        server = replace(HERE, port=port, security=Security.TLS, user=USER, ca_file=papers.trusted)
        carrier = MailCarrier(server, "salah")
        answer = carrier.hand_over(MESSAGE)
    assert answer == Answer(Handed.UNSENT, why=words.WRONG_PASSWORD.text, reached=False)
    assert (letterbox.calls, letterbox.envelopes) == (1, [])


def test_a_line_that_the_server_ended_in_a_pause_is_made_anew(world: MailWorld) -> None:
    with world.server() as (port, letterbox):
        carrier = MailCarrier(replace(HERE, port=port))
        with carrier.calling():
            answers = [carrier.hand_over(replace(MESSAGE, key="1"))]
            world.hang_up(letterbox)
            answers += [carrier.hand_over(replace(MESSAGE, key=key)) for key in "23"]
    assert {answer.handed for answer in answers} == {Handed.TAKEN}
    assert [mail["Message-ID"] for mail in letterbox.mails] == [f"<{n}@dinas.go.id>" for n in (1, 2, 3)]
    assert letterbox.calls == 2


def test_many_slow_steps_take_no_longer_than_one_message_may(world: MailWorld) -> None:
    began = monotonic()
    answer = handed(world, Faults(lags_s=0.2), timeout_s=0.5)
    assert said(answer) == (Handed.UNSENT, words.TOO_SLOW.text)
    assert monotonic() - began < 2


def test_a_server_that_is_slow_to_read_has_its_own_time_for_the_answer(world: MailWorld) -> None:
    assert handed(world, Faults(lags_s=0.6, reads_s=2.0), timeout_s=3.0).handed is Handed.TAKEN


def test_nobody_waits_for_a_server_to_say_good_bye(world: MailWorld) -> None:
    began = monotonic()
    assert handed(world, Faults(stays_silent="QUIT")).handed is Handed.TAKEN
    assert monotonic() - began < 5


def test_in_a_batch_one_refusal_leaves_the_others_alone(world: MailWorld) -> None:
    faults = Faults()
    with world.server(faults) as (port, letterbox):
        carrier = MailCarrier(replace(HERE, port=port))
        with carrier.calling():
            first = carrier.hand_over(MESSAGE)
            faults.replies["RCPT"] = "550 5.1.1 nobody"
            second = carrier.hand_over(MESSAGE)
            faults.replies.clear()
            faults.drops = "END"
            third = carrier.hand_over(MESSAGE)
            faults.drops = ""
            fourth = carrier.hand_over(MESSAGE)
    found = [answer.handed for answer in (first, second, third, fourth)]
    assert found == [Handed.TAKEN, Handed.REFUSED, Handed.UNKNOWN, Handed.TAKEN]
    assert (len(letterbox.envelopes), letterbox.calls) == (2, 2)


@pytest.mark.parametrize(
    "to", ["", "siti", "siti@contoh", "a@b.id\r\nRCPT TO:<c@d.id>", "a b@c.id", "<a@b.id>"]
)
def test_what_is_no_address_is_refused_before_any_call(to: str) -> None:
    answer = MailCarrier(replace(HERE, port=9)).hand_over(replace(MESSAGE, to=to))
    assert said(answer) == (Handed.REFUSED, words.NO_MAIL_ADDRESS.text)


@pytest.mark.parametrize(
    "wrong",
    [
        {"host": ""},
        {"host": "a\r\nb"},
        {"port": 0},
        {"sender": "dinas"},
        {"sender": "a@b.id\r\nBcc: c@d.id"},
        {"reply_to": "x"},
        {"timeout_s": 0},
    ],
)
def test_a_server_wrongly_described_is_never_called(wrong: dict[str, object]) -> None:
    answer = MailCarrier(replace(replace(HERE, port=9), **wrong)).hand_over(MESSAGE)  # type: ignore[arg-type]  # the parameters are named by the cases
    assert answer.handed is Handed.UNSENT
    assert answer.why not in {"", words.NOT_REACHED.text}


def test_a_domain_in_other_letters_is_written_as_servers_know_it(world: MailWorld) -> None:
    with world.server() as (port, letterbox):
        MailCarrier(replace(HERE, port=port)).hand_over(replace(MESSAGE, to="siti@café.id"))
    assert letterbox.envelopes[0].rcpt_tos == ["siti@xn--caf-dma.id"]
