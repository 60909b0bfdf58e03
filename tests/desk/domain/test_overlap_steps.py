"""Where a record stands, gravest first, and what citizen and office do about it."""

from __future__ import annotations

from datetime import date

from desk.domain.overlap_steps import STEPS, Stand, Standing, standings, steps_of, steps_of_hold
from desk.domain.printing import CancelReason, HoldReason


def test_a_record_without_cards_says_so_and_an_end_or_a_status_stands_before_it() -> None:
    assert standings("PRINT_READY_RECORD", (), None) == (Standing(Stand.NO_CARD),)
    found = standings("DUPLICATE_RECORD", (), CancelReason.DIED, date(2020, 2, 3))
    assert found == (Standing(Stand.DIED, date(2020, 2, 3)), Standing(Stand.DUPLICATE))
    assert standings("ADJUDICATE_RECORD", (), CancelReason.WRONG_DATA) == (Standing(Stand.ADJUDICATE),)


def test_every_standing_that_needs_something_says_what_both_do() -> None:
    for stand in Stand:
        if stand is not Stand.NO_CARD:
            assert STEPS[stand].citizen, stand
            assert STEPS[stand].office, stand


def test_steps_of_several_standings_come_once_and_the_gravest_first() -> None:
    both = steps_of((Stand.WAITING, Stand.HANDED_OVER, Stand.HELD))
    assert both.citizen == (*STEPS[Stand.HANDED_OVER].citizen, *STEPS[Stand.WAITING].citizen)
    assert len(both.office) == len(set(both.office)) == 3


def test_every_reason_that_holds_a_card_for_a_person_says_what_the_office_does() -> None:
    for reason in HoldReason:
        if reason is not HoldReason.TOO_YOUNG:
            assert steps_of_hold(reason).office, reason
    of_status = steps_of_hold(HoldReason.NO_LONGER_READY, "DUPLICATE_RECORD")
    assert of_status == STEPS[Stand.DUPLICATE]
