"""What other counters do is heard within a second, a server that is gone within two, and its clock leads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from threading import Thread
from time import monotonic

import make
import pytest
from conftest import PASSWORD, Clock, who
from cut_cable import cable_to
from own_roles import OwnRoles

from desk.domain.clocks import OfficeClock
from desk.domain.journal import Topic
from desk.domain.journal_view import JournalAsk
from desk.domain.news import News
from desk.domain.staff import Staff
from desk.office import Office
from desk.rooms.hearing import PAUSE_S, Ear

CHANGED = frozenset({Topic.SETTINGS, Topic.PRINT_QUEUE})
ahead = timedelta(hours=3)
_minutes = count(5)


def deed(office: Office, head: Staff) -> float:
    """Do something, and return when it was done."""
    settings = office.preferences.settings()
    office.preferences.change(head, replace(settings, lock_minutes=next(_minutes) % 30 + 1))
    return monotonic()


def heard(ear: Ear, seconds: float = 5.0) -> News | None:
    """Return the next news that is more than a sign of life."""
    until = monotonic() + seconds
    while (left := until - monotonic()) > 0:
        news = ear.wait(left)
        if news is not None and (news.topics or news.gone or news.back):
            return news
    return None


def topics(ear: Ear) -> frozenset[Topic]:
    """Return what the next news says was changed."""
    news = heard(ear)
    return news.topics if news is not None else frozenset()


@contextmanager
def listening(office: Office, since: int | None = None) -> Iterator[Ear]:
    """Listen; the first sign of life was heard already."""
    ear = office.hear(since)
    news = ear.wait(5)
    assert news is not None
    assert news.milliseconds is not None
    yield ear
    ear.close()
    assert ear.wait(5) is None


def test_what_another_counter_does_is_heard_within_a_second_and_what_this_one_does_is_not(
    office: Office, office_url: str, head: Staff, clock: Clock
) -> None:
    with listening(office) as ear:
        deed(office, head)
        assert heard(ear, 0.5) is None, "it was told at once, in another way"
        elsewhere = Office(office_url, clock=clock, workstation="Loket 4")
        done = deed(elsewhere, head)
        assert topics(ear) == CHANGED
        assert monotonic() - done < 1
        upto = ear.upto
    deed(elsewhere, head)
    elsewhere.close()
    assert upto == office.cursor() - 1
    later = office.hear(upto)
    assert topics(later) == CHANGED, "what happened while nobody listened"
    later.close()
    assert later.wait(1) is None


def test_many_deeds_elsewhere_are_a_few_news(
    office: Office, office_url: str, head: Staff, clock: Clock
) -> None:
    elsewhere = Office(office_url, clock=clock, workstation="Loket 4")
    over: list[float] = []

    def work() -> None:
        for _ in range(20):
            over[:] = [deed(elsewhere, head)]

    with listening(office) as ear:
        worker = Thread(target=work)
        began = monotonic()
        worker.start()
        told = 0
        while ear.upto != office.cursor() or worker.is_alive():
            told += heard(ear, 1) is not None
        took = monotonic() - began
        worker.join()
        assert 1 <= told <= took / PAUSE_S + 1
        assert monotonic() - over[0] < 1
    elsewhere.close()


class TestServer:
    """What only a server can do."""

    @pytest.fixture
    def engine(self) -> str:
        return "postgresql"

    def test_a_silent_server_is_known_to_be_gone_within_two_seconds_and_its_return_with_all_that_was_missed(
        self, office: Office, office_url: str, head: Staff, clock: Clock
    ) -> None:
        with cable_to(office_url) as cable:
            far = Office(cable.url(office_url), clock=clock, workstation="Loket 4")
            with listening(far) as ear:
                for breaks in (cable.stall, cable.cut):
                    breaks()
                    broken = monotonic()
                    gone = heard(ear)
                    assert gone is not None
                    assert gone.gone is not None
                    assert monotonic() - broken < 2
                    assert timedelta(0) <= clock.now - gone.gone.since < timedelta(seconds=2)
                    deed(office, head)
                    assert heard(ear, 0.1) is None, "it is told once"
                    cable.restore()
                    mended = monotonic()
                    back = heard(ear)
                    assert back is not None
                    assert back.back
                    assert monotonic() - mended < 3
                    assert topics(ear) == CHANGED
            far.close()

    def test_a_pc_whose_clock_is_three_hours_ahead_writes_the_servers_time_and_keeps_its_claims(
        self, office_url: str
    ) -> None:
        wall = [timedelta(0)]
        pc = OfficeClock(pc_now=lambda: datetime.now(UTC) + ahead + wall[0])
        right = Office(office_url, clock=OfficeClock(), workstation="Loket 3")
        wrong = Office(office_url, clock=pc, workstation="Loket 4")
        make.jobs(office_url, 2)
        make.blanks(right, who(right, "rina"))
        batch = right.print_queue.claim(who(right, "rina"), 2)
        deed(wrong, who(wrong, "hendra"))
        wall[0] = timedelta(days=400)  # somebody sets the PC's clock while it works
        deed(wrong, who(wrong, "hendra"))
        assert wrong.print_queue.sweep(who(wrong, "budi")) == 0
        told = right.journal.page(who(right, "admin"), JournalAsk(), size=3).rows
        assert all(abs(one.entry.at - datetime.now(UTC)) < timedelta(seconds=30) for one in told)
        assert right.print_queue.my_batch(who(right, "rina")) == batch
        right.close()
        wrong.close()


class TestOwnRoles:
    """Where everybody signs in to the server as themselves."""

    def test_a_clerk_hears_of_the_head_and_sees_where_they_are(self, own_roles: OwnRoles) -> None:
        clerks, heads = own_roles.as_("siti"), own_roles.as_("hendra")
        came = heads.staff_room.arrive("hendra", PASSWORD)
        with listening(clerks) as ear:
            deed(heads, came.staff)
            assert topics(ear) == CHANGED
        heads.staff_room.open_at(came.staff, came.session, "print_queue", "job:1")
        assert [(one.name, one.page, one.subject) for one in clerks.staff_room.whereabouts()] == [
            ("Hendra Gunawan", "print_queue", "job:1")
        ]
