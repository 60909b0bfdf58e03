"""The first of two servers dies and the second takes over: the next step works, nothing confirmed is lost."""

from __future__ import annotations

import time
from collections.abc import Iterator

import make
import pytest
import standby
from conftest import furnish_staff
from storms import LONG

from desk.domain.errors import OfficeUnavailable
from desk.domain.printing import JobState
from desk.domain.stock import Goods
from desk.office import Office

FALLS = 20 if LONG else 2
BACK_WITHIN_S = 5.0
"""What the next step may take once the other server leads."""


@pytest.fixture(scope="module")
def pair() -> Iterator[standby.Pair]:
    with standby.pair() as running:
        running.create("kantor")
        furnish_staff(running.url("kantor"))
        make.jobs(running.url("kantor"), FALLS + 2)
        yield running


def _as_sqlalchemy_writes_it(pair: standby.Pair) -> str:
    hosts = "&".join(f"host=127.0.0.1:{node.port}" for node in pair.nodes)
    return f"postgresql://postgres@/kantor?{hosts}"


def test_the_office_goes_on_at_the_server_that_takes_over(pair: standby.Pair) -> None:
    office, beside = Office(pair.url("kantor")), Office(_as_sqlalchemy_writes_it(pair))
    operator = next(one for one in office.staff_room.everyone() if one.login == "rina")
    make.blanks(office, operator, 2)
    cards, waited = [make.printed(office, operator).id], []
    for _ in range(FALLS):
        pair.kill_primary()
        with pytest.raises(OfficeUnavailable):
            office.store.levels()
        pair.promote()
        leads = time.monotonic()
        make.blanks(office, operator, 1)
        waited.append(time.monotonic() - leads)
        cards.append(make.printed(office, operator).id)
        assert {beside.print_queue.job(card).state for card in cards} == {JobState.PRINTED}
        assert office.health.check() == ()
        pair.rejoin()
    print(f"\n{FALLS} falls: the next step took at most {max(waited) * 1000:.0f} ms once the other leads")
    assert max(waited) < BACK_WITHIN_S
    office.close()
    beside.close()


def test_a_server_that_only_follows_keeps_nothing_until_it_leads(pair: standby.Pair) -> None:
    office = Office(f"{pair.replica_url('kantor')}?target_session_attrs=any")
    operator = next(one for one in office.staff_room.everyone() if one.login == "rina")
    for _ in range(2):
        with pytest.raises(OfficeUnavailable) as refused:
            office.print_queue.claim(operator, 1)
        assert "follows another" in refused.value.cause.text
    pair.kill_primary()
    pair.promote()
    assert len(office.print_queue.claim(operator, 1).jobs) == 1
    office.close()
    pair.rejoin()


def _blanks(office: Office) -> int:
    return next(level.quantity for level in office.store.levels() if level.goods is Goods.BLANK_KTP)


@pytest.mark.parametrize("first", ["of both", "the other"])
def test_a_server_that_fell_and_comes_back_with_its_old_state_is_not_asked(
    pair: standby.Pair, first: str
) -> None:
    office = Office(pair.url("kantor"))
    operator = next(one for one in office.staff_room.everyone() if one.login == "rina")
    make.blanks(office, operator, 1)
    before = _blanks(office)
    pair.kill_primary()
    pair.promote()
    make.blanks(office, operator, 7)
    (pair.standby.data / "postmaster.pid").unlink(missing_ok=True)
    pair.standby.start()
    try:
        office._database._engine.dispose()  # whatever asks next makes a new connection
        assert _blanks(office) == before + 7
        make.blanks(office, operator, 5)
        assert _blanks(office) == before + 12
    finally:
        office.close()
        pair.rejoin()


def test_a_server_that_only_follows_is_not_taken_for_the_office(pair: standby.Pair) -> None:
    with pytest.raises(OfficeUnavailable):
        Office(pair.replica_url("kantor"))
