"""A server that waits for its second one and confirms nothing: told within two seconds, nothing piles up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import asking
import make
import psycopg
import pytest
import waiting_deeds
from conftest import PASSWORD, who
from office_window import Parts, close_window, open_window, settle, until
from own_roles import OwnRoles
from postgres import Server
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest

from desk.data import outbox_keys
from desk.data.second_server import STUCK_S
from desk.domain.errors import AnswerMissing, OfficeUnavailable
from desk.domain.outbox import TakeIn
from desk.office import Office
from ui.language import Language
from ui.main_window import MainWindow
from ui.pages.outbox_round import OutboxRound
from ui.pages.walk_in import WalkInPage
from ui.pages.walk_in_filled import filled_again
from ui.standby_watch import StandbyWatch
from ui.tasks import Tasks
from ui.theme import Theme


class Waiting:
    """Lets a server wait for a second one that nobody has, and confirm again."""

    def __init__(self, raw: psycopg.Connection) -> None:
        self._raw = raw

    def begin(self) -> None:
        self._set("SET synchronous_standby_names = '*'", "*")

    def end(self) -> None:
        self._set("RESET synchronous_standby_names", "")

    def _set(self, how: str, there: str) -> None:
        self._raw.execute(f"ALTER SYSTEM {how}".encode())
        self._raw.execute("SELECT pg_reload_conf()")
        until(lambda: self._raw.execute("SHOW synchronous_standby_names").fetchone() == (there,))


@contextmanager
def second_server_of(server: Server) -> Iterator[Waiting]:
    with psycopg.connect(f"{server.url}/postgres", autocommit=True) as raw:
        waiting = Waiting(raw)
        try:
            yield waiting
        finally:
            waiting.end()


@pytest.fixture
def engine() -> str:
    """Only a server has a second one."""
    return "postgresql"


@pytest.fixture
def here(office_url: str, clock: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """The office at a PC that keeps what cannot be sent."""
    monkeypatch.setattr(outbox_keys, "COST", waiting_deeds.CHEAP)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    opened = Office(office_url, clock=clock, workstation="Loket 3", outbox=tmp_path / "outbox")
    yield opened
    opened.close()


@pytest.fixture
def window(
    here: Office, tasks: Tasks, theme: Theme, language: Language, preferences: QSettings
) -> Iterator[MainWindow]:
    made = open_window(here, who(here, "siti"), Parts(tasks, theme, language, preferences), counts=False)
    assert made.context.outbox is not None
    OutboxRound(made.context, made.context.outbox, made, made.add_band).begin(waiting_deeds.PASSWORD)
    StandbyWatch(made.context, made, made.add_band)
    until(lambda: made.context.outbox.ready)
    yield made
    made.context.outbox.finish()
    close_window(made, tasks)


def test_a_deed_that_waits_for_the_second_server_is_told_and_booked_once_and_the_next_one_is_kept(
    window: MainWindow, here: Office, office: Office, postgres_server: Server, tasks: Tasks
) -> None:
    (watch,) = window.findChildren(StandbyWatch)
    outbox = window.context.outbox
    assert outbox is not None
    window.open_page("walk_in")
    settle(tasks)
    counter = window.page()
    assert isinstance(counter, WalkInPage)
    with second_server_of(postgres_server) as second:
        counter.receive(filled_again("0" * 36, TakeIn(asking.request("KTP_BARU", 3))))
        second.begin()
        began = monotonic()
        counter.take_in()
        until(lambda: "Langkah terakhir Anda" in watch.band.words.text(), 5)
        assert watch.band.isVisible()
        assert monotonic() - began < 2.5  # 1.8 s at the latest; a machine with other work takes its time
        told = watch.band.words.text()
        assert "synchronous_standby_names" in told
        assert "menerima permohonan" in told
        assert here.search.find(make.nik(3)) == (), "reading goes on, and shows nothing unconfirmed"
        until(lambda: len(outbox.box.deeds) == 1 and tasks.running() == 0, 2)
        assert not counter.form.filled().begun, "the next person can be served"

        before = monotonic()
        with pytest.raises(OfficeUnavailable):
            make.blanks(here, who(here, "rina"))
        assert monotonic() - before < 1, "it is refused before it waits"
        counter.receive(filled_again("1" * 36, TakeIn(asking.request("KTP_BARU", 4))))
        counter.take_in()
        until(lambda: len(outbox.box.deeds) == 2 and tasks.running() == 0, 2)
        assert "Langkah terakhir Anda" in watch.band.words.text()

        second.end()
        until(lambda: not watch.band.isVisible(), 5)
        until(lambda: not outbox.box.deeds)
        settle(tasks)
    assert [len(office.search.find(make.nik(number))) for number in (3, 4)] == [1, 1]


def test_the_program_ends_with_a_deed_that_is_not_confirmed_and_the_server_has_it_all_the_same(
    window: MainWindow, here: Office, office: Office, postgres_server: Server, tasks: Tasks
) -> None:
    (watch,) = window.findChildren(StandbyWatch)
    operator = who(here, "rina")
    settle(tasks)
    with second_server_of(postgres_server) as second:
        second.begin()
        failed: list[Exception] = []
        tasks.run(tasks, lambda: make.blanks(here, operator, 7), None, failed.append)
        until(lambda: "Langkah terakhir Anda" in watch.band.words.text(), 5)
        QTest.qWait(round(STUCK_S * 1000))
        assert window.close()
        assert tasks.running() == 1
        here.close()
        assert tasks.finish(5_000)
        assert [type(error) for error in failed] == [AnswerMissing]
        second.end()
        until(lambda: sum(level.quantity for level in office.store.levels()) == 7, 10)


def test_under_their_own_role_too_somebody_hears_it_and_is_not_kept_waiting(
    own_roles: OwnRoles, postgres_server: Server
) -> None:
    clerks = own_roles.as_("siti")
    ear = clerks.hear()
    with second_server_of(postgres_server) as second:
        assert (news := ear.wait(5)) is not None
        assert news.waits is None
        second.begin()
        began = monotonic()
        while (news := ear.wait(5)) is not None and news.waits is None:
            pass
        assert news is not None
        assert monotonic() - began < 2
        with pytest.raises(OfficeUnavailable):
            clerks.walk_in.accept(who(clerks, "siti"), asking.request("KTP_BARU", 3))
        with pytest.raises(OfficeUnavailable):  # nobody listens there yet: it asks by itself
            own_roles.as_("rina").staff_room.arrive("rina", PASSWORD)
    ear.close()
    ear.wait(1)
