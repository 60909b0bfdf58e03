"""The heart: allowed, done, written down and announced, or none of it."""

from __future__ import annotations

import make
import pytest

from desk.domain.errors import NotAllowed, NotEnough
from desk.domain.journal import Action, Topic
from desk.domain.staff import MAY, Role, Staff
from desk.domain.stock import Goods
from desk.office import Office


def test_a_refused_action_leaves_a_line_of_its_own_and_announces_nothing(
    office: Office, office_url: str, operator: Staff, clerk: Staff
) -> None:
    heard: list[frozenset[Topic]] = []
    office.listen(heard.append)
    before = office.cursor()
    with pytest.raises(NotEnough):
        office.store.use(operator, Goods.RIBBON, 1)
    assert office.cursor() == before, "what was not possible is no refusal of the person"
    with pytest.raises(NotAllowed) as refused:
        office.store.receive(clerk, Goods.RIBBON, 1, "BAST")
    assert Role.OPERATOR.word in refused.value.needed
    assert office.cursor() == before + 1
    assert heard == []


def test_a_deed_that_fails_halfway_is_undone_whole(office: Office, office_url: str, operator: Staff) -> None:
    make.jobs(office_url, 2)
    make.blanks(office, operator, 1)
    with pytest.raises(NotEnough):
        office.print_queue.claim(operator, 2)
    assert office.print_queue.my_batch(operator) is None
    assert office.print_queue.claim(operator, 1).number.endswith("/001"), "the refused claim drew no number"


def test_every_action_has_somebody_who_may_do_it() -> None:
    assert set(MAY) == set(Action)
    assert all(MAY.values())


def test_the_administrator_of_a_new_office_holds_every_role(admin: Staff) -> None:
    assert admin.roles == frozenset(Role)
