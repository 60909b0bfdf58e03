"""SMS by the office's own modem, through the real Gammu SMSD and a serial line."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any
from unittest.mock import ANY

import gammu_smsd
import postgres
import psycopg
import pytest
from gammu_smsd import PHONE, Smsd, Tables, at_server, in_file, until
from gsm_modem import Modem as Hardware
from this_machine import could_install_it

from desk.data.carrier_gammu import GammuCarrier
from desk.domain.carrier_words import NO_SIGN
from desk.domain.carriers import Answer, Arrival, Handed, Outgoing
from desk.domain.modems import Modem, ModemSchemaUnknown, ModemUnreachable, flaw
from desk.domain.sms import sms_parts

ENGINES = ("sqlite", "postgresql")
EXPIRED = 0x46
"""TP-Status: the time in which the message could be delivered is over (3GPP TS 23.040, 9.2.3.15)."""
TEXTS = {
    "refused": "Yang ini ditolak jaringan",
    "short": "Bawa {KTP} & [KK], biaya 0 €",
    "long": "KTP-el Anda siap diambil. " + "~" * 66 + " Bawa KTP lama dan surat kehilangan, bila ada.",
    "wide": "Kartu Anda siap ✓",
    "long wide": "Kartu siap " + "✓" * 55 + "😀 lalu bawa KK asli",
}
PARTS = 6
"""So many of them leave the modem."""
NUMBERS = {name: f"+62812000000{place:02}" for place, name in enumerate(TEXTS)}
ASKS = "+6281299990000"
LONG_WINDED = "+6281299990001"
LONG_ANSWER = ("Saya belum bisa datang ✓ " * 2, "karena masih di luar kota.")
_numbers = count(1)


@pytest.fixture(scope="session")
def smsd_is_here() -> None:
    """Leave out what needs SMSD on a machine that cannot have it, and fail on one that could."""
    if lacking := gammu_smsd.lacking():
        tell = pytest.fail if could_install_it() else pytest.skip
        tell(f"missing: {lacking}; sh .ci/gammu installs it")


def message(name: str) -> Outgoing:
    return Outgoing(f"kantor-7-{name}", NUMBERS[name], TEXTS[name])


@dataclass(frozen=True)
class Day:
    """What was handed over before SMSD ran, and what became of it."""

    tables: Tables
    carrier: GammuCarrier
    hardware: Hardware
    answers: dict[str, Answer]
    again: dict[str, Answer]

    def parts(self, name: str) -> list[Any]:
        return [part for part in self.hardware.sent if part.to == NUMBERS[name]]

    def waits(self) -> bool:
        return bool(self.tables.ask("SELECT 1 FROM outbox"))


@pytest.fixture(scope="session")
def days(
    smsd_is_here: None, postgres_server: postgres.Server, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Day]:
    """A day of SMSD on each engine, both at once: most of its time is pauses that it makes for old modems."""
    folders = {engine: tmp_path_factory.mktemp(engine) for engine in ENGINES}
    tables = (in_file(folders["sqlite"] / "sms.db"), at_server(postgres_server, "smsd_day"))
    with ThreadPoolExecutor(len(tables)) as pool:
        lived = pool.map(lambda one: _lived(one, folders[one.engine]), tables)
        return dict(zip(ENGINES, lived, strict=True))


def _lived(tables: Tables, folder: Path) -> Day:
    day = _begun(tables)
    service = Smsd(folder, day.hardware, tables.settings())
    try:
        until(lambda: len(day.hardware.sent) >= PARTS and not day.waits(), "SMSD sends")
        _report(day)
        day.hardware.receive(ASKS, "STOP ✓")
        day.hardware.receive(LONG_WINDED, *LONG_ANSWER)
        until(lambda: not day.hardware.holds, "SMSD receives")
    finally:
        service.end()
        day.hardware.close()
    return day


def _begun(tables: Tables) -> Day:
    hardware = Hardware()
    hardware.refuses = NUMBERS["refused"]
    carrier = GammuCarrier(Modem(tables.address, PHONE if tables.engine == "sqlite" else ""))
    answers, again = ({name: carrier.hand_over(message(name)) for name in TEXTS} for _ in range(2))
    return Day(tables, carrier, hardware, answers, again)


def _report(day: Day) -> None:
    for name, status in (("short", 0), ("wide", EXPIRED), ("long wide", 0)):
        for part in day.parts(name):
            day.hardware.report(part, status)
    day.hardware.report(day.parts("long")[0])


@pytest.fixture(params=ENGINES)
def day(request: pytest.FixtureRequest, days: dict[str, Day]) -> Day:
    return days[request.param]


@pytest.mark.parametrize("name", [name for name in TEXTS if name != "refused"])
def test_the_text_that_leaves_the_modem_is_the_one_that_was_handed_over(day: Day, name: str) -> None:
    parts = day.parts(name)
    assert [part.text for part in parts] == list(sms_parts(TEXTS[name]))
    assert "".join(part.text for part in parts) == TEXTS[name]
    assert {part.wide for part in parts} == {"wide" in name}
    assert len(parts) == (2 if "long" in name else 1)
    assert all(part.wants_report for part in parts)


def test_parts_of_a_long_message_say_that_they_belong_together(day: Day) -> None:
    (one, other), (third, _) = ([part.header for part in day.parts(name)] for name in ("long", "long wide"))
    assert (one[:3], one[4:], other[4:]) == (bytes((5, 0, 3)), bytes((2, 1)), bytes((2, 2)))
    assert one[3] == other[3] != third[3]
    assert [part.header for part in day.parts("short")] == [b""]


def test_a_message_handed_over_again_is_found_and_sent_once(day: Day) -> None:
    assert {answer.handed for answer in day.answers.values()} == {Handed.TAKEN}
    assert day.again == day.answers, "while it waits for SMSD"
    sent = len(day.hardware.sent)
    after = {name: day.carrier.hand_over(message(name)) for name in TEXTS}
    assert after == day.answers, "after SMSD sent it"
    assert not day.waits()
    assert len(day.hardware.sent) == sent == len({(part.to, part.header) for part in day.hardware.sent})


def test_a_message_has_arrived_when_reports_on_all_its_parts_say_so(day: Day) -> None:
    names = {answer.carrier_id: name for name, answer in day.answers.items()}
    found = day.carrier.arrivals([*names, "987654321", "SM-of-a-gateway"])
    assert {names[number]: arrival for number, arrival in found.items()} == {
        "short": Arrival.ARRIVED,
        "long wide": Arrival.ARRIVED,
        "long": Arrival.UNDER_WAY,
        "wide": Arrival.NOT_ARRIVED,
        "refused": Arrival.NOT_ARRIVED,
    }


def test_the_service_says_that_it_lives_and_what_its_modem_has(day: Day) -> None:
    state = day.carrier.state()
    assert state is not None
    assert state.answers
    assert (state.battery, state.signal) == (80, 60)


def test_an_answer_comes_until_it_is_marked_as_read(day: Day) -> None:
    first, *further = day.carrier.replies()
    assert (first.sender, first.text) == (ASKS, "STOP ✓")
    assert abs(datetime.now(UTC) - first.at) < timedelta(minutes=2)
    assert {reply.sender for reply in further} == {LONG_WINDED}
    assert "".join(reply.text for reply in further) == "".join(LONG_ANSWER)
    day.carrier.mark_read([first])
    assert list(day.carrier.replies()) == [replace(reply, at=ANY) for reply in further], "those nobody marked"
    day.carrier.mark_read(further)
    assert day.carrier.replies() == ()
    day.tables.ask("UPDATE inbox SET \"Processed\" = 'false'")


@pytest.fixture(scope="session")
def smsd_model(postgres_server: postgres.Server) -> str:
    """The name of a database with SMSD's tables, to be copied."""
    at_server(postgres_server, "smsd_model")
    return "smsd_model"


@pytest.fixture(params=ENGINES)
def tables(smsd_is_here: None, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Tables]:
    """Tables of SMSD, which does not run."""
    if request.param == "sqlite":
        yield in_file(tmp_path / "sms.db")
        return
    server: postgres.Server = request.getfixturevalue("postgres_server")
    name = f"smsd_{next(_numbers)}"
    yield Tables("postgresql", server.create(name, request.getfixturevalue("smsd_model")))
    server.drop(name)


@pytest.fixture
def carrier(tables: Tables) -> GammuCarrier:
    return GammuCarrier(Modem(tables.address))


def waiting(tables: Tables) -> list[tuple[Any, ...]]:
    return tables.ask('SELECT "ID", "CreatorID" FROM outbox')


KILLED = """
import os, signal, sqlite3, sys, functools, psycopg
from desk.data.carrier_gammu import GammuCarrier
from desk.domain.carriers import Outgoing
from desk.domain.modems import Modem

address, when, *said = sys.argv[1:]

def dying(commit):
    def end(self):
        if when == "after":
            commit(self)
        os.kill(os.getpid(), signal.SIGKILL)
    return end

class File(sqlite3.Connection):
    commit = dying(sqlite3.Connection.commit)

psycopg.Connection.commit = dying(psycopg.Connection.commit)
sqlite3.connect = functools.partial(sqlite3.connect, factory=File)
GammuCarrier(Modem(address)).hand_over(Outgoing(*said))
"""
"""A window that is ended with kill -9 when it is about to commit, or has just done so."""


@pytest.mark.parametrize(("when", "kept"), [("before", 0), ("after", 1)])
def test_a_window_killed_while_handing_over_leads_to_one_message(
    tables: Tables, carrier: GammuCarrier, when: str, kept: int
) -> None:
    long = message("long")
    words = [sys.executable, "-c", KILLED, tables.address, when, long.key, long.to, long.text]
    assert subprocess.run(words, check=False).returncode == -signal.SIGKILL
    left = waiting(tables)
    assert len(left) == kept
    answer = carrier.hand_over(long)
    assert answer.handed is Handed.TAKEN
    assert waiting(tables) == [(int(answer.carrier_id), long.key)]
    assert not left or left == waiting(tables)
    assert tables.ask('SELECT "SequencePosition" FROM outbox_multipart') == [(2,)]


def test_a_message_handed_over_by_several_at_once_is_written_once(
    tables: Tables, carrier: GammuCarrier
) -> None:
    with ThreadPoolExecutor(4) as pool:
        answers = set(pool.map(lambda _: carrier.hand_over(message("long")), range(8)))
    assert len(answers) == 1
    assert len(waiting(tables)) == 1


def test_a_message_is_known_by_its_key_whatever_its_number_has_become(
    tables: Tables, carrier: GammuCarrier
) -> None:
    first = carrier.hand_over(message("short"))
    assert carrier.hand_over(replace(message("short"), to=NUMBERS["wide"])) == first
    assert len(waiting(tables)) == 1


@pytest.mark.parametrize("kept", [True, False])
def test_a_commit_without_an_answer_is_looked_up(
    tables: Tables, carrier: GammuCarrier, cut_at_commit: Callable[[bool], None], kept: bool
) -> None:
    cut_at_commit(kept)
    answer = carrier.hand_over(message("short"))
    assert answer.handed is (Handed.TAKEN if kept else Handed.UNSENT)
    assert [str(number) for number, _ in waiting(tables)] == ([answer.carrier_id] if kept else [])


@pytest.fixture
def cut_at_commit(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    """Let the next commit go unanswered; the database kept it or did not."""

    def cut(kept: bool) -> None:
        left = [1]

        def unanswered(self: Any, commit: Callable[[Any], None], error: type[Exception]) -> None:
            if not left:
                commit(self)
                return
            left.pop()
            if kept:
                commit(self)
            self.close()
            raise error("the connection is gone")

        commit = psycopg.Connection.commit

        class File(sqlite3.Connection):
            def commit(self) -> None:
                unanswered(self, sqlite3.Connection.commit, sqlite3.OperationalError)

        def at_server(self: psycopg.Connection[Any]) -> None:
            unanswered(self, commit, psycopg.OperationalError)

        connect = sqlite3.connect
        monkeypatch.setattr(psycopg.Connection, "commit", at_server)
        monkeypatch.setattr(sqlite3, "connect", lambda *args, **more: connect(*args, **more, factory=File))

    return cut


def test_what_cannot_be_looked_up_after_such_a_commit_is_unknown(
    smsd_is_here: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables = in_file(tmp_path / "sms.db")
    connect = sqlite3.connect

    class Lost(sqlite3.Connection):
        def commit(self) -> None:
            super().commit()
            (tmp_path / "sms.db").rename(tmp_path / "elsewhere.db")
            raise sqlite3.OperationalError("disk I/O error")

    carrier = GammuCarrier(Modem(tables.address))
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **more: connect(*args, **more, factory=Lost))
    answer = carrier.hand_over(message("short"))
    assert (answer.handed, answer.why) == (Handed.UNKNOWN, "unable to open database file")


def test_states_of_parts_add_up_to_what_became_of_the_message(tables: Tables, carrier: GammuCarrier) -> None:
    under_way, arrived, not_arrived = Arrival.UNDER_WAY, Arrival.ARRIVED, Arrival.NOT_ARRIVED
    known = {
        ("SendingOK",): under_way,
        ("SendingOKNoReport",): under_way,
        ("DeliveryPending",): under_way,
        ("DeliveryUnknown",): under_way,
        ("DeliveryOK",): arrived,
        ("SendingError",): not_arrived,
        ("DeliveryFailed",): not_arrived,
        ("Error",): not_arrived,
        ("DeliveryOK", "DeliveryPending"): under_way,
        ("DeliveryOK", "DeliveryFailed", "SendingOK"): not_arrived,
        ("DeliveryOK", "DeliveryOK"): arrived,
    }
    # As SMSD would write them, whose modem of the tests cannot be made to say all of this.
    for number, states in enumerate(known, start=1):
        for place, state in enumerate(states, start=1):
            tables.ask(SENT, number, place, state)
    numbers = [str(number) for number in range(1, 1 + len(known))]
    assert carrier.arrivals(numbers) == dict(zip(numbers, known.values(), strict=True))


SENT = """
INSERT INTO sentitems ("ID", "SequencePosition", "Status", "Text", "UDH", "SenderID", "CreatorID")
VALUES (?, ?, ?, '', '', '', '')"""


def test_a_message_that_the_service_tries_again_is_under_way(tables: Tables, carrier: GammuCarrier) -> None:
    number = carrier.hand_over(message("long")).carrier_id
    tables.ask(SENT, int(number), 1, "DeliveryOK")
    assert carrier.arrivals([number]) == {number: Arrival.UNDER_WAY}


def test_a_service_that_gives_no_sign_is_told_from_one_that_never_ran(
    tables: Tables, carrier: GammuCarrier
) -> None:
    assert carrier.state() is None
    for phone, seconds, send in (("a", 170, "yes"), ("b", 600, "yes"), ("c", 0, "no")):
        gave_a_sign(tables, phone, seconds, send)
    any_of_them, named = carrier.state(), GammuCarrier(Modem(tables.address, "b")).state()
    assert any_of_them is not None
    assert named is not None
    assert (any_of_them.answers, named.answers) == (True, False)
    assert timedelta(seconds=599) < named.silent < timedelta(seconds=630)
    assert (named.signal, named.battery) == (None, None)


def gave_a_sign(tables: Tables, phone: str, seconds: int, send: str = "yes") -> None:
    """Let the service have said so many seconds ago that the modem ``phone`` answers."""
    moment = {
        "sqlite": "datetime('now', 'localtime', '{0} seconds')",
        "postgresql": "LOCALTIMESTAMP + interval '{0} seconds'",
    }[tables.engine]
    values = f"VALUES ('{phone}', '{phone}', '1', '', {moment.format(10 - seconds)}, '{send}')"
    tables.ask(f'INSERT INTO phones ("ID", "IMEI", "IMSI", "Client", "TimeOut", "Send") {values}')


@pytest.mark.parametrize("seconds", [None, 200])
def test_a_round_gives_nothing_to_a_modem_that_does_not_answer(
    tables: Tables, carrier: GammuCarrier, seconds: int | None
) -> None:
    if seconds is not None:
        gave_a_sign(tables, "a", seconds)
    with carrier.calling():
        assert carrier.hand_over(message("short")) == Answer(
            Handed.UNSENT, why=NO_SIGN.text, reached=False
        ), "SMSD would send it whenever it runs again, be it at night"
    assert waiting(tables) == []
    gave_a_sign(tables, "b", 20)
    with carrier.calling():
        assert carrier.hand_over(message("short")).handed is Handed.TAKEN


def test_a_modem_whose_database_is_away_was_not_reached_and_is_asked_nothing_more(tmp_path: Path) -> None:
    carrier = GammuCarrier(Modem(f"sqlite:///{tmp_path / 'none.db'}"))
    with carrier.calling():
        answer = carrier.hand_over(message("short"))
        assert (answer.handed, answer.reached) == (Handed.UNSENT, False)
        assert carrier.arrivals(["1"]) == {}
        in_file(tmp_path / "none.db")
    with carrier.calling():
        assert carrier.hand_over(message("short")).why == NO_SIGN.text


@pytest.mark.parametrize("version", [16, 19])
def test_tables_of_a_version_nobody_here_knows_are_not_written(
    tables: Tables, carrier: GammuCarrier, version: int
) -> None:
    tables.ask('UPDATE gammu SET "Version" = ?', version)
    answer = carrier.hand_over(message("short"))
    assert answer.handed is Handed.UNSENT
    assert "version" in answer.why
    assert carrier.arrivals(["1"]) == {}
    with pytest.raises(ModemSchemaUnknown) as refused:
        carrier.state()
    assert refused.value.found == version
    assert waiting(tables) == []


def test_a_database_that_is_not_there_is_told_and_not_made(tmp_path: Path, postgres_url: str) -> None:
    addresses = (f"sqlite:///{tmp_path / 'none.db'}", f"{postgres_url}/none", "mysql://smsd@server/smsd")
    for address in addresses:
        carrier = GammuCarrier(Modem(address))
        answer = carrier.hand_over(message("short"))
        assert answer.handed is Handed.UNSENT
        assert answer.why
        assert carrier.arrivals(["1"]) == {}
        with pytest.raises(ModemUnreachable):
            carrier.replies()
    assert list(tmp_path.iterdir()) == []


def test_a_refusal_by_the_database_names_nobody(tables: Tables, carrier: GammuCarrier) -> None:
    guard = {
        "sqlite": "CREATE TRIGGER no BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'not now'); END",
        "postgresql": "ALTER TABLE outbox ADD CHECK (\"DestinationNumber\" = '')",
    }[tables.engine]
    tables.ask(guard)
    answer = carrier.hand_over(message("short"))
    assert answer.handed is Handed.UNSENT
    assert answer.why
    assert not any(part in answer.why for part in (NUMBERS["short"], "KTP", "kantor-7"))


@pytest.mark.parametrize(
    ("address", "usable"),
    [
        ("sqlite:////var/lib/smsd/sms.db", True),
        ("sqlite:///", False),
        ("postgresql://smsd@server/smsd", True),
        ("postgresql://smsd:rahasia@server/smsd", False),
        ("postgresql://smsd@server/", False),
        ("mysql://smsd@server/smsd", False),
        ("", False),
    ],
)
def test_an_address_is_refused_before_it_is_kept(address: str, usable: bool) -> None:
    assert (flaw(Modem(address)) is None) is usable
