"""The store: opening + received + returned - used - spoiled - sent out = closing, never below zero."""

from __future__ import annotations

from collections.abc import Callable
from threading import Barrier, Thread

import pytest
from conftest import Clock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.domain.errors import (
    AlreadyBooked,
    FieldMissing,
    NotAllowed,
    NotEnough,
    NothingToHandOver,
    ReasonMissing,
)
from desk.domain.printing import CardKind
from desk.domain.staff import Staff
from desk.domain.stock import OFFICE, Goods, Move, ScrapCategory, Witness
from desk.office import Office

KASEMEN = "36.73.02"
POLICE = Witness("Aiptu Dedi", "Polres Serang Kota")


def _held(office: Office, goods: Goods, place: str = OFFICE) -> int:
    return next(
        level.quantity for level in office.store.levels() if (level.goods, level.place) == (goods, place)
    )


def test_every_move_reaches_the_balance(office: Office, operator: Staff) -> None:
    office.store.receive(operator, Goods.BLANK_KTP, 500, "BAST/02/VIII/2020")
    office.store.send_to(operator, Goods.BLANK_KTP, 100, KASEMEN, "BAST/03")
    office.store.take_back(operator, Goods.BLANK_KTP, 30, KASEMEN, "BAST/04")
    office.store.test_print(operator, CardKind.KTP_EL, 1, "pita baru")
    office.store.spoil_blank(operator, CardKind.KTP_EL, 2, "chip mati")
    assert _held(office, Goods.BLANK_KTP) == 500 - 100 + 30 - 1 - 2
    assert _held(office, Goods.BLANK_KTP, KASEMEN) == 70
    assert [line.move for line in office.store.card(Goods.BLANK_KTP)] == [
        Move.SPOILED,
        Move.TEST,
        Move.RETURNED,
        Move.SENT_OUT,
        Move.RECEIVED,
    ]
    assert [card.category for card in office.store.to_destroy()] == [ScrapCategory.BLANK] * 3


def test_nothing_is_taken_that_is_not_there(office: Office, operator: Staff) -> None:
    with pytest.raises(NotEnough) as refused:
        office.store.send_to(operator, Goods.FILM, 3, KASEMEN, "")
    assert (refused.value.wanted, refused.value.in_stock) == (3, 0)
    assert office.store.card(Goods.FILM) == ()


def test_a_quantity_of_nothing_is_refused(office: Office, operator: Staff) -> None:
    with pytest.raises(FieldMissing):
        office.store.receive(operator, Goods.FILM, 0, "")


def test_a_count_that_differs_needs_a_reason(office: Office, operator: Staff, head: Staff) -> None:
    office.store.receive(operator, Goods.RIBBON, 10, "")
    with pytest.raises(ReasonMissing):
        office.store.count(operator, Goods.RIBBON, 9, "")
    assert office.store.count(operator, Goods.RIBBON, 10, "") == 0
    assert office.store.count(head, Goods.RIBBON, 8, "dua rol basah") == -2
    assert _held(office, Goods.RIBBON) == 8


def test_days_left_follow_the_pace(office: Office, operator: Staff, clock: Clock) -> None:
    office.store.receive(operator, Goods.RIBBON, 28, "")
    clock.pass_(hours=1)
    office.store.use(operator, Goods.RIBBON, 14)
    clock.pass_(hours=1)
    ribbon = next(level for level in office.store.levels() if level.goods is Goods.RIBBON)
    assert ribbon.days_left == pytest.approx(14.0)
    film = next(level for level in office.store.levels() if level.goods is Goods.FILM)
    assert film.days_left is None


def test_cards_are_destroyed_once_before_witnesses(office: Office, operator: Staff, head: Staff) -> None:
    office.store.withdraw_old_card(
        operator, CardKind.KTP_EL, "", "WARGA LAMA", "KP. CIRACAS", "pindah datang"
    )
    cards = [card.id for card in office.store.to_destroy()]
    with pytest.raises(NotAllowed):
        office.store.destroy(operator, cards, "halaman kantor", "dibakar", [POLICE])
    with pytest.raises(FieldMissing):
        office.store.destroy(head, cards, "halaman kantor", "dibakar", [Witness(" ", "")])
    minutes = office.store.destroy(head, cards, "halaman kantor", "dibakar", [POLICE])
    assert minutes.number == "470/001/BAPM/VIII/2020"
    assert [card.destruction_number for card in minutes.cards] == [minutes.number]
    assert office.store.to_destroy() == ()
    with pytest.raises(NothingToHandOver):
        office.store.destroy(head, cards, "halaman kantor", "dibakar", [POLICE])
    assert office.store.destructions() == (minutes,)


def _everything(office: Office) -> object:
    held = [(level.goods, level.place, level.quantity) for level in office.store.levels()]
    cards = [office.store.card(goods, limit=100) for goods in Goods]
    return held, cards, office.store.to_destroy(), office.cursor()


def test_a_step_whose_answer_was_lost_is_not_booked_twice(
    office: Office, operator: Staff, clock: Clock, head: Staff
) -> None:
    store = office.store
    store.receive(operator, Goods.BLANK_KTP, 50, "BAST/00")
    steps: dict[str, Callable[[str], object]] = {
        "receive": lambda key: store.receive(operator, Goods.BLANK_KTP, 500, "BAST/02", key=key),
        "send": lambda key: store.send_to(operator, Goods.BLANK_KTP, 20, KASEMEN, "BAST/03", key=key),
        "back": lambda key: store.take_back(operator, Goods.BLANK_KTP, 5, KASEMEN, "BAST/04", key=key),
        "count": lambda key: store.count(head, Goods.BLANK_KTP, 530, "dihitung", key=key),
        "test": lambda key: store.test_print(operator, CardKind.KTP_EL, 1, "uji", key=key),
        "waste": lambda key: store.spoil_blank(operator, CardKind.KTP_EL, 1, "cacat", key=key),
        "ribbon": lambda key: store.receive(operator, Goods.RIBBON, 3, "", key=key),
        "use": lambda key: store.use(operator, Goods.RIBBON, 1, key=key),
        "old card": lambda key: store.withdraw_old_card(
            operator, CardKind.KTP_EL, "", "OTONG", "", "rusak", key=key
        ),
    }
    for key, step in steps.items():
        step(key)
        before = _everything(office)
        booked_at = clock.now
        clock.pass_(minutes=1)
        with pytest.raises(AlreadyBooked) as refused:
            step(key)
        assert refused.value.at == booked_at, key
        assert _everything(office) == before
    assert office.health.check() == ()


def test_a_step_refused_once_may_be_tried_again_under_its_key(office: Office, operator: Staff) -> None:
    with pytest.raises(NotEnough):
        office.store.send_to(operator, Goods.FILM, 3, KASEMEN, "", key="one")
    office.store.receive(operator, Goods.FILM, 3, "", key="two")
    assert office.store.send_to(operator, Goods.FILM, 3, KASEMEN, "", key="one") == 0


def test_one_key_pressed_at_two_moments_at_once_is_booked_once(office: Office, operator: Staff) -> None:
    together, told = Barrier(2), []

    def press() -> None:
        together.wait(10)
        try:
            told.append(office.store.receive(operator, Goods.FILM, 3, "", key="one"))
        except AlreadyBooked as refused:
            told.append(refused)

    presses = [Thread(target=press) for _ in range(2)]
    for one in presses:
        one.start()
    for one in presses:
        one.join(30)
    assert sorted(isinstance(one, AlreadyBooked) for one in told) == [False, True]
    assert _held(office, Goods.FILM) == 3


_steps = st.lists(
    st.tuples(st.sampled_from(["receive", "send", "back", "use", "count"]), st.integers(1, 40)), max_size=12
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_steps)
def test_whatever_happens_the_moves_explain_the_balance(
    office: Office, operator: Staff, head: Staff, steps: list[tuple[str, int]]
) -> None:
    for step, quantity in steps:
        try:
            _do(office, operator, head, step, quantity)
        except NotEnough:
            continue
    for level in office.store.levels():
        lines = office.store.card(level.goods, level.place, limit=10_000)
        assert sum(line.quantity for line in lines) == level.quantity >= 0


def _do(office: Office, operator: Staff, head: Staff, step: str, quantity: int) -> None:
    store, goods = office.store, Goods.BLANK_KIA
    if step == "receive":
        store.receive(operator, goods, quantity, "")
    elif step == "send":
        store.send_to(operator, goods, quantity, KASEMEN, "")
    elif step == "back":
        store.take_back(operator, goods, quantity, KASEMEN, "")
    elif step == "use":
        store.use(operator, goods, quantity)
    else:
        store.count(head, goods, quantity, "opname")
