"""The server goes, comes back, answers late or not at all; the client is killed: each deed is booked once."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from types import SimpleNamespace
from typing import Any, ParamSpec, TypeVar

import cut_cable
import make
import psycopg
import pytest
import waiting_deeds
from conftest import Clock, furnish_staff, who
from hypothesis import given, settings
from hypothesis import strategies as st
from storms import LONG
from waiting_deeds import PASSWORD, new_key, opened, take_in

from desk.data import outbox_keys
from desk.domain.errors import DeskError, OfficeUnavailable, ReasonMissing
from desk.domain.staff import Staff
from desk.domain.text import Word
from desk.office import Office
from desk.rooms.outbox import Outbox

P = ParamSpec("P")
T = TypeVar("T")
AWAY = OfficeUnavailable(Word("test", "away"), Word("test", "wait"))
MOODS = ("answers", "is away", "does it and is away", "refuses")
CUTS = 60 if LONG else 6


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox_keys, "COST", waiting_deeds.CHEAP)


def moody(moods: Iterator[str], do: Callable[P, T]) -> Callable[P, T]:
    """Do a deed of the office as a server does whose mood changes with every deed."""

    def asked(*told: P.args, **named: P.kwargs) -> T:
        mood = next(moods, "answers")
        if mood == "is away":
            raise AWAY
        if mood == "refuses":
            raise ReasonMissing
        done = do(*told, **named)
        if mood == "does it and is away":
            raise AWAY
        return done

    return asked


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("keep"), st.integers(1, 3)),
        st.tuples(st.just("send"), st.lists(st.sampled_from(MOODS), max_size=5)),
        st.tuples(st.just("again"), st.integers(0, 3)),
        st.tuples(st.just("drop"), st.integers(0, 3)),
        st.tuples(st.just("restart"), st.none()),
    ),
    max_size=25 if LONG else 12,
)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    url = f"sqlite:///{tmp_path_factory.mktemp('moody')}/kantor.sqlite"
    furnish_staff(url)
    office = Office(url, clock=Clock(), workstation="Loket 3")
    yield office
    office.close()


class TestMoods:
    """A server with moods, beside a model of what was promised."""

    numbers = iter(range(1, 9_999))

    @given(steps=STEPS)
    @settings(max_examples=400 if LONG else 25)
    def test_each_deed_is_booked_once_whatever_the_server_does(
        self, world: Office, tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, Any]]
    ) -> None:
        folder, clerk = tmp_path_factory.mktemp("box"), who(world, "siti")
        box = self.begin(world, folder, clerk, iter(()))
        people = {place: next(self.numbers) for place in range(1, 4)}
        wanted: dict[str, int] = {}
        dropped: set[str] = set()
        for step, told in steps:
            waiting = box.waiting(clerk).deeds
            if step == "keep":
                key = new_key()
                wanted[key] = people[told]
                box.keep(clerk, key, take_in(people[told]))
            elif step == "send":
                box = self.begin(world, folder, clerk, iter(told))
                _note([], lambda box=box: box.send(clerk))
            elif step == "restart":
                box = self.begin(world, folder, clerk, iter(()))
            elif waiting:
                one = waiting[told % len(waiting)]
                if step == "again":
                    box.again(clerk, one.key)
                elif box.drop(clerk, one.key, "tidak jadi") is None:
                    dropped.add(one.key)
        box = self.begin(world, folder, clerk, iter(()))
        for one in box.waiting(clerk).refused:
            box.again(clerk, one.key)
        box.send(clerk)
        for number in people.values():
            asked = [key for key, of in wanted.items() if of == number and key not in dropped]
            booked = world.walk_in.history(make.nik(number)).applications
            # A second application of the same person is refused by the office, and waits for an answer.
            waits = [one for one in box.waiting(clerk).deeds if wanted[one.key] == number]
            assert len(booked) == min(1, len(asked))
            assert len(waits) == len(asked) - len(booked)
            assert all(one.refused is not None or one.behind for one in waits)

    @staticmethod
    def begin(world: Office, folder: Path, clerk: Staff, moods: Iterator[str]) -> Outbox:
        """Start the program again, at a server of some mood."""
        moody_counter = SimpleNamespace(accept=moody(moods, world.walk_in.accept))
        rooms = SimpleNamespace(**{**vars(world), "walk_in": moody_counter})
        box = Outbox(world._bench, folder, rooms)
        box.unlock(clerk, PASSWORD)
        return box


class TestCable:
    """A real server, and a cable to it that is cut."""

    @pytest.fixture
    def engine(self) -> str:
        return "postgresql"

    @pytest.fixture
    def cable(self, office_url: str) -> Iterator[cut_cable.Cable]:
        with cut_cable.cable_to(office_url) as laid:
            yield laid

    @pytest.fixture
    def far(self, office_url: str, cable: cut_cable.Cable, tmp_path: Path, clock: Clock) -> Iterator[Office]:
        """The office at the other end of the cable."""
        office = opened(cable.url(office_url), tmp_path / "outbox", clock, "siti")
        yield office
        office.close()

    def test_cut_before_the_deed_it_waits_and_is_sent_once(
        self, far: Office, office: Office, cable: cut_cable.Cable, clerk: Staff
    ) -> None:
        cable.cut()
        kept = far.outbox.keep(clerk, new_key(), take_in())
        with pytest.raises(OfficeUnavailable):
            far.outbox.send(clerk)
        cable.restore()
        (sent,) = far.outbox.send(clerk)
        assert sent.once == kept.once
        assert len(office.walk_in.history(make.nik(1)).applications) == 1

    @pytest.mark.parametrize("commits", [False, True], ids=["during the deed", "after it was committed"])
    def test_cut_when_the_server_is_at_it_is_booked_once(
        self,
        far: Office,
        office: Office,
        office_url: str,
        cable: cut_cable.Cable,
        clerk: Staff,
        commits: bool,
    ) -> None:
        far.outbox.keep(clerk, new_key(), take_in())
        hold_up(office_url, at_commit=commits)
        errors: list[Exception] = []
        sending = Thread(target=lambda: _note(errors, lambda: far.outbox.send(clerk)))
        sending.start()
        _until(lambda: _sleeping(office_url))
        cable.cut()
        sending.join(20)
        assert [isinstance(one, OfficeUnavailable) for one in errors] == [True]
        _until(lambda: not _sleeping(office_url))
        let_go(office_url)
        there = len(office.walk_in.history(make.nik(1)).applications)
        assert there == commits, "what was cut in the middle is not there, what was committed is"
        cable.restore()
        (sent,) = far.outbox.send(clerk)
        assert sent.number
        assert len(office.walk_in.history(make.nik(1)).applications) == 1
        assert office.health.check() == ()

    def test_cut_at_any_moment_each_is_booked_once(
        self, far: Office, office: Office, cable: cut_cable.Cable, clerk: Staff
    ) -> None:
        for number in range(1, CUTS + 1):
            far.outbox.keep(clerk, new_key(), take_in(number))
        cutting = Thread(target=_cut_often, args=(cable, CUTS))
        cutting.start()
        while cutting.is_alive():
            _note([], lambda: far.outbox.send(clerk))
        cable.restore()
        far.outbox.send(clerk)
        assert far.outbox.waiting(clerk).deeds == ()
        for number in range(1, CUTS + 1):
            assert len(office.walk_in.history(make.nik(number)).applications) == 1
        assert office.health.check() == ()

    def test_a_client_killed_with_deeds_waiting_sends_them_once_after_its_next_start(
        self, office: Office, office_url: str, clerk: Staff, clock: Clock, tmp_path: Path
    ) -> None:
        folder = tmp_path / "outbox"
        worker = subprocess.Popen(
            [sys.executable, __file__, office_url, str(folder)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[3],
            env={"PYTHONPATH": ".:tests", "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"},
        )
        assert worker.stdout is not None
        told = 0
        for line in worker.stdout:
            assert line.startswith("kept"), line
            told += 1
            if told == 7:
                worker.kill()
                break
        worker.wait()
        worker.stdout.close()
        again = opened(office_url, folder, clock, "siti")
        box = again.outbox.waiting(clerk)
        assert len(box.deeds) >= told, "what stood on the screen as kept is there"
        assert not box.altered
        again.outbox.send(clerk)
        again.close()
        for number in range(1, told + 1):
            assert len(office.walk_in.history(make.nik(number)).applications) == 1


def _note(errors: list[Exception], do: Callable[[], object]) -> None:
    try:
        do()
    except DeskError as error:
        errors.append(error)


def _cut_often(cable: cut_cable.Cable, times: int) -> None:
    for number in range(times):
        time.sleep(0.01 * (number % 7))
        cable.cut()
        time.sleep(0.02)
        cable.restore()


def hold_up(url: str, *, at_commit: bool) -> None:
    """Let the server be slow with an application: in the middle of the deed, or while it commits."""
    when = "DEFERRABLE INITIALLY DEFERRED" if at_commit else "NOT DEFERRABLE"
    with psycopg.connect(url, autocommit=True) as raw:
        raw.execute(
            "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS"
            " 'BEGIN PERFORM pg_sleep(1); RETURN NULL; END'"
        )
        raw.execute(
            f"CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON application {when}"
            " FOR EACH ROW EXECUTE FUNCTION slow()"
        )


def let_go(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as raw:
        raw.execute("DROP FUNCTION slow CASCADE")


def _sleeping(url: str) -> bool:
    with psycopg.connect(url, autocommit=True) as raw:
        asked = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'"
        return raw.execute(asked).fetchone() is not None


def _until(true: Callable[[], bool]) -> None:
    late = time.monotonic() + 20
    while not true():
        assert time.monotonic() < late
        time.sleep(0.02)


def work(url: str, folder: str) -> None:
    """Keep deeds one after the other until somebody kills this program."""
    outbox_keys.COST = waiting_deeds.CHEAP
    office = opened(url, Path(folder), Clock(), "siti")
    clerk = who(office, "siti")
    for number in range(1, 500):
        office.outbox.keep(clerk, new_key(), take_in(number))
        print("kept", number, flush=True)


if __name__ == "__main__":
    work(sys.argv[1], sys.argv[2])
