"""Asking a gateway: at a real server, with every fault, and what it is asked exactly as its handbook says."""

from __future__ import annotations

import json
import logging
import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from urllib.parse import parse_qsl

import pytest
from gateway_world import Provider, Reply, provider
from hypothesis import given
from hypothesis import strategies as st
from mail_world import Certificates, certificates

from desk.data.carrier_web import LONGEST_ANSWER, WebCarrier
from desk.data.json_paths import at, laid_out
from desk.domain import carrier_words as words
from desk.domain.carriers import Answer, Arrival, Carrier, Handed, Medium, Outgoing
from desk.domain.gateways import Digits, Fields, Gateway, Method, Reports, flaw, written

SECRET = "rahasia-7f3a"
TO = "+6281225953872"
MESSAGE = Outgoing("pesan-17", TO, "Yth. Siti Nur’aini, KTP-el {key} siap & bisa diambil.\nBawa KK.")
FORM = (("tujuan", "{to}"), ("isi", "{text}"), ("ref", "{key}"), ("dari", "{sender}"), ("token", "{secret}"))


@pytest.fixture
def gateway() -> Iterator[Provider]:
    with provider() as running:
        yield running


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return certificates(tmp_path_factory.mktemp("certificates"))


def described(gateway: Provider, **more: object) -> Gateway:
    its = Gateway(
        Medium.SMS,
        gateway.url,
        FORM,
        sender="DISDUKCAPIL",
        good_path="status",
        good_word="0",
        id_path="messages.0.id",
        cost_path="messages.0.price",
        timeout_s=10,
    )
    return replace(its, **more)  # type: ignore[arg-type]  # the parameters are named by the cases


def answered(gateway: Provider, reply: Reply, **more: object) -> Answer:
    gateway.reply = reply
    return WebCarrier(described(gateway, **more), SECRET).hand_over(MESSAGE)


def said(answer: Answer) -> tuple[Handed, str]:
    return answer.handed, answer.why


def test_a_form_is_filled_in_as_it_is_described(gateway: Provider) -> None:
    carrier: Carrier = WebCarrier(described(gateway), SECRET)
    assert carrier.hand_over(MESSAGE) == Answer(Handed.TAKEN, "4711", cost="350")
    assert carrier.medium is Medium.SMS
    (asked,) = gateway.asked
    assert (asked.method, asked.path, asked.query) == ("POST", "/sms/send", "")
    assert dict(parse_qsl(asked.body.decode())) == {
        "tujuan": TO,
        "isi": MESSAGE.text,
        "ref": "pesan-17",
        "dari": "DISDUKCAPIL",
        "token": SECRET,
    }


def test_json_may_hold_one_thing_in_another_and_the_secret_stands_in_a_header(gateway: Provider) -> None:
    its = described(
        gateway,
        put=Fields.JSON,
        fields=(("messages.0.to", "{to}"), ("messages.0.text.body", "{text}"), ("type", "text")),
        headers=(("Authorization", "Bearer {secret}"), ("X-Ref", "{key}")),
        digits=Digits.COUNTRY,
    )
    assert WebCarrier(its, SECRET).hand_over(MESSAGE).handed is Handed.TAKEN
    (asked,) = gateway.asked
    assert json.loads(asked.body) == {
        "messages": [{"to": "6281225953872", "text": {"body": MESSAGE.text}}],
        "type": "text",
    }
    assert asked.headers["Content-Type"] == "application/json"
    assert asked.headers["Authorization"] == f"Bearer {SECRET}"
    assert asked.headers["X-Ref"] == "pesan-17"


@pytest.mark.parametrize("method", list(Method))
def test_fields_in_the_address_stand_beside_those_it_has(gateway: Provider, method: Method) -> None:
    its = described(
        gateway, put=Fields.QUERY, method=method, digits=Digits.HOME, url=f"{gateway.url}?user=dinas"
    )
    assert WebCarrier(its, SECRET).hand_over(MESSAGE).handed is Handed.TAKEN
    asked = dict(parse_qsl(gateway.asked[0].query))
    assert (asked["user"], asked["tujuan"], asked["isi"]) == ("dinas", "081225953872", MESSAGE.text)
    assert (gateway.asked[0].method, gateway.asked[0].body) == (method.code.upper(), b"")


@given(st.text(max_size=200), st.text(min_size=1, max_size=40))
def test_no_text_becomes_another_field(text: str, key: str) -> None:
    plain = text.encode("utf-8", "replace").decode()
    whole = Outgoing(key.encode("utf-8", "replace").decode(), TO, plain)
    its = Gateway(Medium.SMS, "https://gerbang.contoh.id/", FORM, sender="D")
    request = WebCarrier(its, SECRET)._request(whole)
    found = parse_qsl(request.content.decode(), keep_blank_values=True)
    assert found == [("tujuan", TO), ("isi", plain), ("ref", whole.key), ("dari", "D"), ("token", SECRET)]


def test_nothing_of_the_message_is_logged(gateway: Provider, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    its = described(gateway, put=Fields.QUERY, method=Method.GET)
    assert WebCarrier(its, SECRET).hand_over(MESSAGE).handed is Handed.TAKEN
    assert not [hidden for hidden in (TO[3:], SECRET, "Siti", "pesan-17") if hidden in caplog.text]


@pytest.mark.parametrize(
    ("reply", "handed"),
    [
        (Reply(status=202), Handed.TAKEN),
        (Reply(b'{"status": 0}'), Handed.TAKEN),
        (Reply(b'{"status": "7"}'), Handed.REFUSED),
        (Reply(b'{"status": ["0"]}'), Handed.UNKNOWN),
        (Reply(b'{"ok": "0"}'), Handed.UNKNOWN),
        (Reply(b"<html>0</html>"), Handed.UNKNOWN),
        (Reply(b'{"status": "0"'), Handed.UNKNOWN),
        (Reply(b"[" * 20_000), Handed.UNKNOWN),
        (Reply(b'"0"'), Handed.UNKNOWN),
        (Reply(b"\xff\xfe"), Handed.UNKNOWN),
        (Reply(b""), Handed.UNKNOWN),
        (Reply(status=400), Handed.REFUSED),
        (Reply(status=404), Handed.REFUSED),
        (Reply(status=422), Handed.REFUSED),
        (Reply(status=401), Handed.UNSENT),
        (Reply(status=429), Handed.UNSENT),
        (Reply(status=503), Handed.UNSENT),
        (Reply(status=500), Handed.UNKNOWN),
        (Reply(status=502), Handed.UNKNOWN),
        (Reply(status=504), Handed.UNKNOWN),
        (Reply(status=301, headers={"Location": "/baru"}), Handed.UNSENT),
        (Reply(status=307, headers={"Location": "/baru"}), Handed.UNSENT),
        (Reply(status=302, headers={"Location": "/baru"}), Handed.UNKNOWN),
        (Reply(status=303, headers={"Location": "/baru"}), Handed.UNKNOWN),
        (Reply(fault="cut"), Handed.UNKNOWN),
        (Reply(fault="half"), Handed.UNKNOWN),
        (Reply(b'{"status": "0"}' + b" " * LONGEST_ANSWER), Handed.UNKNOWN),
        (Reply(b'{"status": "0"}' + b" " * 3_000_000), Handed.UNKNOWN),
        (Reply(headers={"Bad header\x00": "x"}), Handed.UNKNOWN),
    ],
)
def test_every_answer_says_only_what_is_certain(gateway: Provider, reply: Reply, handed: Handed) -> None:
    assert answered(gateway, reply).handed is handed
    assert len(gateway.asked) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_gateway_that_points_elsewhere_sends_no_secret_there(gateway: Provider, status: int) -> None:
    with provider() as elsewhere:
        gateway.reply = Reply(b"", status, {"Location": elsewhere.url})
        its = described(
            gateway,
            headers=(("Authorization", "Bearer {secret}"),),
            reports=Reports(gateway.url + "/{id}", "state", ("ok",), ("no",)),
        )
        carrier = WebCarrier(its, SECRET)
        answer = carrier.hand_over(MESSAGE)
        assert carrier.arrivals(["17"]) == {}
        assert elsewhere.asked == []
    assert len(gateway.asked) == 2
    assert answer.handed is (Handed.UNKNOWN if status in (302, 303) else Handed.UNSENT)
    assert SECRET not in answer.why


def test_a_gateway_that_knows_keys_is_asked_again_after_its_own_fault(gateway: Provider) -> None:
    assert answered(gateway, Reply(status=500), knows_keys=True).handed is Handed.UNSENT
    assert answered(gateway, Reply(fault="cut"), knows_keys=True).handed is Handed.UNKNOWN


@pytest.mark.parametrize("fault", ["silent", "trickle"])
def test_a_gateway_that_is_too_slow_may_have_the_message(gateway: Provider, fault: str) -> None:
    answer = answered(gateway, Reply(fault=fault), timeout_s=0.3)
    assert said(answer) == (Handed.UNKNOWN, words.SLOW_AFTER.text)


def test_a_gateway_that_is_away_has_nothing(gateway: Provider) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        url = f"http://127.0.0.1:{closed.getsockname()[1]}/"
    answer = answered(gateway, Reply(), url=url)
    assert said(answer) == (Handed.UNSENT, words.NOT_REACHED.text)


def test_the_proxies_of_the_system_are_not_used(gateway: Provider, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    monkeypatch.delenv("no_proxy", raising=False)
    assert answered(gateway, Reply()).handed is Handed.TAKEN


def test_the_word_of_success_may_stand_anywhere_or_nowhere(gateway: Provider) -> None:
    text = {"good_path": "", "good_word": "OK:", "id_path": "", "cost_path": ""}
    assert answered(gateway, Reply(b"ok: 4711"), **text).handed is Handed.TAKEN
    assert said(answered(gateway, Reply(b"ERR 105 no credit left"), **text)) == (
        Handed.REFUSED,
        "ERR 105 no credit left",
    )
    assert answered(gateway, Reply(b"whatever"), good_path="", good_word="").handed is Handed.TAKEN


@pytest.mark.parametrize(
    ("after", "least", "most"),
    [
        ("120", 120, 120),
        ("99999999999999999999", 86_400, 86_400),
        (timedelta(minutes=30), 1_500, 1_800),
        (timedelta(minutes=-30), 0, 0),
        ("-5", 0, 0),
        ("soon", 0, 0),
        ("", 0, 0),
    ],
)
def test_a_busy_gateway_is_left_alone_as_long_as_it_asks(
    gateway: Provider, after: str | timedelta, least: int, most: int
) -> None:
    if isinstance(after, timedelta):
        after = format_datetime(datetime.now(UTC) + after, usegmt=True)
    for status in (429, 503):
        answer = answered(gateway, Reply(status=status, headers={"Retry-After": after}))
        assert said(answer) == (Handed.UNSENT, words.BUSY.text)
        assert least <= answer.later_s <= most


def test_the_reason_names_neither_person_nor_number_nor_secret(gateway: Provider) -> None:
    reply = Reply(
        f"SITI NUR at 081225953872 or +62 812-2595-3872: bad {SECRET} for siti@contoh.id".encode(), 400
    )
    assert answered(gateway, reply).why == "400 … … at … or …: bad … for …"


def test_a_reason_in_json_is_only_read_where_it_is_said_to_stand(gateway: Provider) -> None:
    body = json.dumps({"status": "9", "error": {"text": "no credit"}, "echo": MESSAGE.text}).encode()
    assert said(answered(gateway, Reply(body))) == (Handed.REFUSED, "9")
    assert said(answered(gateway, Reply(body), why_path="error.text")) == (Handed.REFUSED, "no credit")
    assert answered(gateway, Reply(body, 400)).why == "400"
    assert answered(gateway, Reply(body, 400), why_path="error.text").why == "400 no credit"


@pytest.mark.parametrize(
    ("certificate", "why"),
    [
        ("good", ""),
        ("ended", words.CERTIFICATE_EXPIRED.text),
        ("elsewhere", words.CERTIFICATE_ELSEWHERE.text),
        ("stranger", words.CERTIFICATE_UNTRUSTED.text),
    ],
)
def test_only_a_gateway_with_a_good_certificate_gets_the_secret(
    papers: Certificates, certificate: str, why: str
) -> None:
    with provider(papers.servers[certificate]) as secure:
        answer = WebCarrier(described(secure, ca_file=papers.trusted), SECRET).hand_over(MESSAGE)
        untrusting = WebCarrier(described(secure), SECRET).hand_over(MESSAGE)
    assert said(answer) == (Handed.UNSENT if why else Handed.TAKEN, why)
    assert untrusting.handed is Handed.UNSENT
    assert len(secure.asked) == (not why)


def test_a_gateway_that_speaks_no_tls_is_told_apart(gateway: Provider) -> None:
    url = gateway.url.replace("http:", "https:")
    assert said(answered(gateway, Reply(), url=url)) == (Handed.UNSENT, words.NO_SECURE_LINE.text)


def test_a_file_of_certificates_that_is_none_is_told(gateway: Provider, papers: Certificates) -> None:
    answer = answered(gateway, Reply(), ca_file=papers.trusted + ".gone")
    assert said(answer) == (Handed.UNSENT, words.AUTHORITY_UNREADABLE.text)


def test_a_secret_that_no_header_can_carry_is_not_sent(gateway: Provider) -> None:
    its = described(gateway, headers=(("Authorization", "{secret}"),))
    for secret in ("a\r\nX: 1", "sandi–é"):
        answer = WebCarrier(its, secret).hand_over(MESSAGE)
        assert said(answer) == (Handed.UNSENT, words.NOT_SO_DESCRIBED.text)
    assert not gateway.asked


@pytest.mark.parametrize(
    ("wrong", "about"),
    [
        ({"url": ""}, "address"),
        ({"url": "ftp://gerbang.id/"}, "address"),
        ({"url": "https:///x"}, "address"),
        ({"url": "https://gerbang.id:99999/"}, "address"),
        ({"url": "https://gerbang.id/\r\nX: 1"}, "address"),
        ({"url": "http://gerbang.id/"}, "read along"),
        ({"url": "https://dinas:rahasia@gerbang.id/"}, "password"),
        ({"fields": (("to", "{to}"),)}, "{text}"),
        ({"fields": (("to", "{to}"), ("text", "{pesan}"))}, "braces"),
        ({"fields": (("a", "{to}"), ("a", "{text}"))}, "same"),
        ({"fields": (("", "{to}"), ("a", "{text}"))}, "no name"),
        ({"put": Fields.JSON, "fields": (("a", "{to}"), ("a.b", "{text}"))}, "same"),
        ({"method": Method.GET}, "GET"),
        ({"headers": (("X Y", "1"),)}, "header"),
        ({"headers": (("X", "1\r\n2"),)}, "header"),
        ({"headers": (("Host", "lain.id"),)}, "header"),
        ({"headers": (("X", "1"), ("x", "2"))}, "same"),
        ({"headers": (("X", "{to}"),)}, "written down"),
        ({"timeout_s": 0}, "wait"),
        ({"reports": Reports("https://gerbang.id/", "status", ("ok",), ("no",))}, "{id}"),
        ({"reports": Reports("http://gerbang.id/{id}", "status", ("ok",), ("no",))}, "read along"),
    ],
)
def test_a_description_that_cannot_be_right_says_why_and_is_not_used(
    gateway: Provider, wrong: dict[str, object], about: str
) -> None:
    its = described(gateway, **wrong)
    fault = flaw(its)
    assert fault is not None
    assert about in fault.text
    assert said(WebCarrier(its, SECRET).hand_over(MESSAGE)) == (Handed.UNSENT, fault.text)
    assert not gateway.asked


def test_an_office_may_allow_a_gateway_without_encryption_in_its_own_network() -> None:
    its = Gateway(Medium.SMS, "http://10.0.0.5/kirim", FORM)
    assert flaw(its) is not None
    assert flaw(replace(its, plain_http=True)) is None


def test_delivery_reports_are_asked_one_by_one_and_understood_by_their_words(gateway: Provider) -> None:
    reports = Reports(gateway.url + "/{id}/state", "state", ("delivered", "read"), ("failed",))
    carrier = WebCarrier(described(gateway, reports=reports, headers=(("Key", "{secret}"),)), SECRET)
    for body, arrival in (
        (b'{"state": "Delivered"}', Arrival.ARRIVED),
        (b'{"state": "failed"}', Arrival.NOT_ARRIVED),
        (b'{"state": "buffered"}', Arrival.UNDER_WAY),
    ):
        gateway.reply = Reply(body)
        assert carrier.arrivals(["a/b?c", "2"]) == {"a/b?c": arrival, "2": arrival}
    for reply in (Reply(b"{}"), Reply(status=404), Reply(fault="cut")):
        gateway.reply = reply
        assert carrier.arrivals(["1", "2"]) == {}
    assert gateway.asked[0].path == "/sms/send/a%2Fb%3Fc/state"
    assert gateway.asked[0].headers["Key"] == SECRET
    assert len(gateway.asked) == 12
    assert carrier.arrivals([str(number) for number in range(200)]) == {}
    assert len(gateway.asked) == 15


def test_a_gateway_that_is_away_has_no_reports(gateway: Provider) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        url = f"http://127.0.0.1:{closed.getsockname()[1]}/{{id}}"
    its = described(gateway, reports=Reports(url, "state", ("ok",), ("no",)))
    assert WebCarrier(its).arrivals([str(number) for number in range(1_000)]) == {}
    assert WebCarrier(described(gateway)).arrivals(["1"]) == {}


@pytest.mark.parametrize(
    ("reply", "reached", "rests"),
    [
        (Reply(), True, False),
        (Reply(status=400), True, False),
        (Reply(fault="cut"), True, False),
        (Reply(status=401), False, False),
        (Reply(status=308), False, False),
        (Reply(status=429), True, True),
        (Reply(status=502), True, True),
        (Reply(fault="silent"), True, True),
    ],
)
def test_an_answer_says_whether_another_message_would_fare_better(
    gateway: Provider, reply: Reply, reached: bool, rests: bool
) -> None:
    answer = answered(gateway, reply, timeout_s=0.3 if reply.fault == "silent" else 10)
    assert (answer.reached, answer.rests) == (reached, rests)


def test_what_has_arrived_is_not_asked_again_and_again_of_one_that_is_silent(gateway: Provider) -> None:
    gateway.reply = Reply(fault="cut")
    its = described(gateway, reports=Reports(gateway.url + "/{id}", "state", ("ok",), ("no",)))
    carrier = WebCarrier(its, SECRET)
    with carrier.calling():
        assert [carrier.arrivals([str(number) for number in range(10)]) for _ in range(5)] == [{}] * 5
    assert len(gateway.asked) == 3
    carrier.arrivals(["1"])
    assert len(gateway.asked) == 4


@pytest.mark.parametrize(
    ("digits", "number", "meant"),
    [
        (Digits.PLUS, TO, "+6281225953872"),
        (Digits.COUNTRY, TO, "6281225953872"),
        (Digits.HOME, TO, "081225953872"),
        (Digits.HOME, "+6591234567", "6591234567"),
    ],
)
def test_a_number_is_written_as_the_gateway_wants_it(digits: Digits, number: str, meant: str) -> None:
    assert written(number, digits) == meant


@given(st.binary(max_size=200), st.text(max_size=20))
def test_any_answer_can_be_looked_into(body: bytes, path: str) -> None:
    found = at(body, path)
    assert found is None or isinstance(found, str)


def test_json_is_laid_out_by_the_names() -> None:
    fields = {"a.0.b": "1", "a.1": "2", "c.x.y": "3", "d.1": "4"}
    assert laid_out(fields) == {"a": [{"b": "1"}, "2"], "c": {"x": {"y": "3"}}, "d": {"1": "4"}}
