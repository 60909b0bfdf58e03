from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desk.domain.clocks import OfficeClock

MORNING = datetime(2020, 8, 4, 0, 30, tzinfo=UTC)


class Pc:
    """A PC whose clock anybody may set, and whose seconds go on whatever it shows."""

    def __init__(self) -> None:
        self.shows = MORNING + timedelta(hours=3)
        self.seconds = 100.0

    def pass_(self, seconds: float) -> None:
        self.shows += timedelta(seconds=seconds)
        self.seconds += seconds

    def clock(self) -> OfficeClock:
        return OfficeClock(lambda: self.shows, lambda: self.seconds)


def test_the_clock_of_the_pc_counts_until_a_server_has_told_the_time() -> None:
    pc = Pc()
    clock = pc.clock()
    assert clock() == MORNING + timedelta(hours=3)
    assert clock.set_by(MORNING) == timedelta(hours=-3)
    pc.pass_(60)
    assert clock() == MORNING + timedelta(minutes=1)


def test_whoever_sets_the_clock_of_the_pc_moves_nothing() -> None:
    pc = Pc()
    clock = pc.clock()
    clock.set_by(MORNING)
    pc.shows -= timedelta(days=1)
    pc.pass_(10)
    assert clock() == MORNING + timedelta(seconds=10)


def test_a_later_answer_moves_the_clock_only_by_more_than_the_way_may_take() -> None:
    pc = Pc()
    clock = pc.clock()
    clock.set_by(MORNING)
    assert clock.set_by(MORNING + timedelta(milliseconds=50)) == timedelta(milliseconds=50)
    assert clock() == MORNING
    clock.set_by(MORNING - timedelta(seconds=1))
    assert clock() == MORNING - timedelta(seconds=1)


def test_a_demo_keeps_its_own_days() -> None:
    pc = Pc()
    clock = pc.clock()
    clock.go_on_from(MORNING - timedelta(days=30))
    clock.set_by(MORNING)
    pc.pass_(60)
    assert clock() == MORNING - timedelta(days=30) + timedelta(minutes=1)
