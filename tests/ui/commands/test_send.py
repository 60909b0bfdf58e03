"""`prrdesk send`: messages leave by the carriers of this PC, once, however often and abruptly it ends."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time as clocks
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import parse_qs

import asking
import make
import pytest
from conftest import PASSWORD, who
from gateway_world import Provider, Reply, provider
from mail_world import MailWorld
from PySide6.QtWidgets import QApplication
from sqlalchemy import text
from storms import LONG

from desk.data.database import Database
from desk.domain.applications import Applicant
from desk.domain.carrier_settings import CarrierSettings, Described
from desk.domain.carriers import Medium
from desk.domain.gateways import Gateway
from desk.domain.mail_servers import MailServer, Security
from desk.domain.sending import LEASE
from desk.office import Office
from reports.message_texts import composer
from ui.app import main

ROOT = Path(__file__).parents[3]
FIELDS = (("ke", "{to}"), ("isi", "{text}"), ("kunci", "{key}"))


@pytest.fixture(autouse=True)
def own_folders(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("PRRDESK_PASSWORD", PASSWORD)


@pytest.fixture
def today(office_url: str) -> Iterator[Office]:
    """The office by the clock of this PC, which a process of its own goes by too."""
    opened = Office(office_url, workstation="Loket 3")
    yield opened
    opened.close()


@pytest.fixture
def sms() -> Iterator[Provider]:
    with provider() as running:
        yield running


def set_up(office: Office, **carriers: Described) -> None:
    settings = office.preferences.settings()
    changed = replace(
        settings.messages,
        media=tuple(medium for medium in Medium if medium.code in carriers),
        carriers=CarrierSettings(**carriers),  # type: ignore[arg-type]  # each under the name of its medium
        quiet_since=time(0),
        quiet_until=time(0),
        per_minute=1_000,
    )
    office.preferences.change(who(office, "hendra"), replace(settings, messages=changed))


def by_sms(office: Office, running: Provider) -> None:
    set_up(office, sms=Gateway(Medium.SMS, running.url, FIELDS, id_path="messages.0.id"))


def taken_in(office: Office, *numbers: int, email: str = "") -> None:
    applicant = Applicant(phone="081234567890", email=email)
    for number in numbers:
        asked = asking.request("KTP_HILANG", number, "surat_hilang", "kk", applicant=applicant)
        office.walk_in.accept(who(office, "siti"), asked)


def typed(url: str, *more: str) -> list[str]:
    return ["--db", url, "--as", "siti", "send", *more]


def started(url: str, *more: str) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "ui.app", *typed(url, *more)]
    pipe = subprocess.PIPE
    return subprocess.Popen(words, stdout=pipe, stderr=pipe, text=True, cwd=ROOT)


def states(url: str) -> list[str]:
    database = Database(url)
    with database.snapshot() as db:
        found = list(db.execute(text("SELECT state FROM message ORDER BY id")).scalars())
    database.close()
    return found


def keys(running: Provider) -> list[str]:
    return [parse_qs(one.body.decode())["kunci"][0] for one in running.asked]


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_what_waits_leaves_once_and_the_figures_are_one_object(
    today: Office, office_url: str, sms: Provider, capsys: pytest.CaptureFixture[str]
) -> None:
    by_sms(today, sms)
    taken_in(today, 1, 2)
    sms.reply = Reply(b'{"messages": [{"id": 7}]}')
    assert main(typed(office_url, "--json")) == 0
    figures = {"sent": 2, "failed": 0, "later": 0, "arrived": 0, "planned": 0}
    assert json.loads(capsys.readouterr().out) == figures
    assert main(typed(office_url, "--once")) == 0
    assert capsys.readouterr().out.startswith("0 terkirim, 0 gagal")
    assert (len(keys(sms)), states(office_url)) == (2, ["taken", "taken"])


def test_what_fails_and_what_comes_later_are_told_apart(
    today: Office, office_url: str, sms: Provider, capsys: pytest.CaptureFixture[str]
) -> None:
    by_sms(today, sms)
    taken_in(today, 1)
    sms.reply = Reply(b"sibuk", 503)
    assert main(typed(office_url, "--json")) == 0
    assert json.loads(capsys.readouterr().out)["later"] == 1
    taken_in(today, 2)
    sms.reply = Reply(b"ditolak", 400)
    assert main(typed(office_url, "--json")) == 0
    assert json.loads(capsys.readouterr().out)["failed"] == 1


def test_a_pc_that_cannot_send_says_in_one_line_why_and_who_mends_it(
    today: Office, office_url: str, sms: Provider, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(typed(office_url)) == 1
    assert capsys.readouterr().err.count("\n") == 1
    secret = Gateway(Medium.SMS, sms.url, (*FIELDS, ("t", "{secret}")))
    set_up(today, sms=secret)
    assert main(typed(office_url)) == 1
    told = capsys.readouterr().err
    assert (told.count("\n"), "SMS" in told, "komputer ini" in told) == (1, True, True)
    mail = MailServer("127.0.0.1", 9, Security.NONE, "pesan@dinas.go.id", timeout_s=1)
    set_up(today, sms=secret, email=mail)
    assert main(typed(office_url)) == 0
    assert "SMS" in capsys.readouterr().err, "one that is left out is told"


def test_a_carrier_that_is_away_is_told_in_one_line_and_its_messages_wait(
    today: Office, office_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up(today, sms=Gateway(Medium.SMS, "http://127.0.0.1:9/", FIELDS))
    taken_in(today, 1, 2)
    assert main(typed(office_url)) == 0
    told = capsys.readouterr()
    assert told.out.startswith("0 terkirim, 0 gagal, 2 ")
    assert (told.err.count("\n"), told.err.startswith("Pesan lewat SMS menunggu.")) == (1, True)
    assert states(office_url) == ["waiting", "waiting"]


@pytest.mark.parametrize("more", [("--every", "0"), ("--every", "x"), ("--once", "--every", "5")])
def test_what_makes_no_sense_is_wrong_usage(
    office_url: str, more: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(typed(office_url, *more)) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_the_citizen_has_the_mail_with_the_appointment_in_a_calendar_file(
    today: Office, office_url: str
) -> None:
    world = MailWorld()
    try:
        with world.server() as (port, letterbox):
            mail = MailServer("127.0.0.1", port, Security.NONE, "pesan@dinas.go.id")
            set_up(today, email=mail)
            _ready(today)
            sender = started(office_url, "--once", "--json")
            out, err = sender.communicate(timeout=120)
            assert (sender.returncode, err) == (0, "")
            assert json.loads(out)["sent"] == len(letterbox.mails)
            ready = [one for one in letterbox.mails if _calendar(one)]
            assert len(ready) == 1
            assert ready[0]["To"] == "warga@contoh.id"
            assert "BEGIN:VEVENT" in _calendar(ready[0])
            assert make.nik(1) not in str(ready[0])
    finally:
        world.close()


def _ready(office: Office) -> None:
    """Take in, print and make an appointment for somebody who has an address."""
    clerk, operator = who(office, "siti"), who(office, "rina")
    make.blanks(office, operator)
    applicant = Applicant(phone="081234567890", email="warga@contoh.id")
    asked = asking.request("KTP_HILANG", 1, "surat_hilang", "kk", applicant=applicant)
    application = asking.verified(office, clerk, asked)
    make.printed(office, operator, "SER-L-01")
    first = office.today() + timedelta(days=1)
    half_hours = office.pick_up.half_hours(first, first + timedelta(days=21))
    office.pick_up.appoint(clerk, application.id, half_hours[0])


def _calendar(mail: EmailMessage) -> str:
    parts = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    return str(parts[0].get_content()) if parts else ""


@pytest.mark.skipif(sys.platform == "win32", reason="no program is asked to end like this there")
def test_asked_to_end_it_settles_what_it_has_in_hand_and_begins_nothing_more(
    today: Office, office_url: str, sms: Provider
) -> None:
    by_sms(today, sms)
    taken_in(today, 1, 2)
    sms.reply = Reply(b"x" * 12, fault="trickle")
    sender = started(office_url, "--every", "3600", "--json")
    _until(lambda: bool(sms.asked))
    sender.send_signal(signal.SIGTERM)
    out, err = sender.communicate(timeout=60)
    assert (sender.returncode, json.loads(out)["sent"], err) == (0, 1, "")
    assert states(office_url) == ["taken", "waiting"]


KILLED_AT_A_STEP = """
import os, signal, sys
from sqlalchemy import event
from sqlalchemy.engine import Engine
from desk.data.carrier_web import WebCarrier
import ui.commands.send
from ui.app import main
def end(*_):
    os.kill(os.getpid(), signal.SIGKILL)
def send(url, step):
    kind, number = step.split()
    seen = []
    def count(*_):
        seen.append(1)
        if len(seen) == int(number):
            end()
    if kind == "commit":
        event.listen(Engine, "commit", count)
    hand_over = WebCarrier.hand_over
    def handing(self, message):
        if kind == "before":
            count()
        answer = hand_over(self, message)
        if kind == "after":
            count()
        return answer
    WebCarrier.hand_over = handing
    main(["--db", url, "--as", "siti", "send", "--once"])
for step in sys.stdin:
    program = os.fork()
    if not program:
        with open(os.devnull, "w") as nowhere:
            os.dup2(nowhere.fileno(), 1)
            send(sys.argv[1], step.strip())
            os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(program, 0)[1]), flush=True)
"""
"""Starts the command for each step it reads, which is killed there, and tells how that ended."""
STEPS = (
    [f"{kind} {number}" for kind in ("before", "after") for number in (1, 2, 3)]
    + [f"commit {number}" for number in range(1, 25)]
    if LONG
    else ["before 1", "after 2", "commit 3", "commit 5", "commit 6"]
)


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
@pytest.mark.skipif(sys.platform == "win32", reason="nothing there is killed like this")
def test_killed_between_any_two_steps_every_event_has_its_message_and_no_sms_goes_twice(
    today: Office, office_url: str, sms: Provider
) -> None:
    by_sms(today, sms)
    taken_in(today, 0)
    words = [sys.executable, "-c", KILLED_AT_A_STEP, office_url]
    pipe = subprocess.PIPE
    killed = 0
    with subprocess.Popen(words, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as programs:
        for number, step in enumerate(STEPS):
            taken_in(today, 2 * number + 1, 2 * number + 2)
            assert programs.stdin is not None
            assert programs.stdout is not None
            print(step, file=programs.stdin, flush=True)
            killed += int(programs.stdout.readline()) == -signal.SIGKILL
    assert killed >= len(STEPS) * 2 // 3, "the steps were there to be killed at"
    later = Office(office_url, clock=lambda: datetime.now(UTC) + LEASE + timedelta(minutes=1))
    clerk = who(later, "siti")
    later.sending.round(clerk, later.carriers.opened(clerk), composer(later))
    later.close()
    found = states(office_url)
    assert len(found) == 2 * len(STEPS) + 1, "no event without its message"
    assert set(found) <= {"taken", "unknown"}
    assert len(keys(sms)) == len(set(keys(sms))), "no SMS was handed over twice"
    assert found.count("taken") <= len(keys(sms)) <= len(found)
    assert found.count("unknown") <= killed


def _until(done: Callable[[], bool]) -> None:
    deadline = clocks.monotonic() + 60
    while not done():
        assert clocks.monotonic() < deadline
        clocks.sleep(0.02)
