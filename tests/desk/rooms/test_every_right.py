"""Every deed of every room, tried by every role and by nobody, and held against the table of rights."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from types import SimpleNamespace

import pytest
from every_right import OF_EACH_ROLE, Crowd, Row, outcome, staff_methods
from rights_accounts import ACCOUNT_ROWS
from rights_counter import COUNTER_ROWS
from rights_print import OFFICE_ROWS, PRINT_ROWS
from rights_reads import AT_THE_DOOR, NO_METHOD, OF_ONESELF, OPEN_TO_ALL

from desk.domain.errors import NotAllowed
from desk.domain.journal import Action
from desk.domain.rights_errors import AccountClosed
from desk.domain.staff import ASK, MAY, Role, Staff

REFUSALS = (NotAllowed, AccountClosed)
ROWS = (*PRINT_ROWS, *COUNTER_ROWS, *OFFICE_ROWS, *ACCOUNT_ROWS)
DAY = timedelta(days=1)
NOBODY_AT_ALL = ROWS[::10]
"""Rows that try everybody who is nobody."""


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.method)
def test_only_those_of_the_table_may_and_whom_it_refuses_changes_nothing(
    row: Row, w: SimpleNamespace
) -> None:
    for why, who in refused(row, w.crowd):
        last = w.file.newest()
        error = outcome(lambda who=who: row.call(w, who))
        assert isinstance(error, REFUSALS), f"{row.method} by {why}: {error!r}"
        told = [(action, facts["action"]) for action, facts in w.file.lines_after(last)]
        rights = [
            (Action.REFUSED.code, action.code) for action in (row.needs, row.or_needs, *row.also) if action
        ]
        assert len(told) == 1, f"{row.method} by {why}: {told}"
        assert told[0] in rights, f"{row.method} by {why}: {told}"
    assert w.file.changed() == []
    first, *others = allowed(row, w.crowd)
    error = outcome(lambda: row.call(w, first))
    assert type(error) is (row.or_else or type(None)), f"{row.method} by {first.login}: {error!r}"
    for who in others:
        error = outcome(lambda who=who: (row.lightly or row.call)(w, who))
        assert not isinstance(error, REFUSALS), f"{row.method} by {who.login}: {error!r}"


def allowed(row: Row, crowd: Crowd) -> list[Staff]:
    """Return who may, first for whom it succeeds."""
    return [crowd.of[role] for role in OF_EACH_ROLE if role in row.may]


def refused(row: Row, crowd: Crowd) -> Iterator[tuple[str, Staff]]:
    """Return who may not: every other role, one of them with raised roles, and somebody who is nobody."""
    without = [role for role in OF_EACH_ROLE if role not in row.may]
    for role in without:
        yield role.value, crowd.of[role]
    if without:
        yield f"{without[-1].value} with roles of one's own making", crowd.raised(without[-1])
    nobody = (
        ("a number that nobody has", crowd.invented()),
        ("a closed account", crowd.closed),
        ("another's number", crowd.borrowed(next(iter(row.may)))),
    )
    # One select tells all three from somebody; each row tries one of them, their turn about.
    yield from nobody if row in NOBODY_AT_ALL else (nobody[ROWS.index(row) % len(nobody)],)


def test_every_method_that_is_told_who_calls_it_has_a_row(w: SimpleNamespace) -> None:
    named = {row.method.split(":")[0] for row in ROWS} | set(OF_ONESELF) | set(AT_THE_DOOR)
    with_staff = {name for name, told in staff_methods(w.office) if told}
    assert with_staff - named == set(), "give each a Row in tests/rights_*.py"
    assert named - with_staff == set(), "no room has these any more"


def test_every_other_method_is_open_to_all_for_a_reason_that_is_written_down(
    w: SimpleNamespace,
) -> None:
    without = {name for name, told in staff_methods(w.office) if not told}
    listed = {f"{room}.{name}" for room, names in OPEN_TO_ALL.items() for name in names.split()}
    assert without - listed == set(), "let them be told who calls, or say in tests/rights_reads.py why not"
    assert listed - without == set(), "no room has these any more"


def test_every_action_is_done_by_a_method_or_has_a_written_reason() -> None:
    done = {row.needs for row in ROWS} | {action for row in ROWS for action in row.also}
    assert {action for action in Action if action not in done} == set(NO_METHOD)


def test_what_is_ones_own_is_nothing_for_nobody(w: SimpleNamespace) -> None:
    for name, call in OF_ONESELF.items():
        for who in (w.crowd.invented(), w.crowd.raised(Role.ADMIN), w.crowd.closed):
            shown: list[object] = []
            error = outcome(lambda call=call, who=who, shown=shown: shown.append(call(w, who)))
            assert isinstance(error, REFUSALS) or not any(shown), name


def test_two_roles_give_what_each_of_them_gives_and_nothing_more() -> None:
    for action in Action:
        for one in Role:
            for other in Role:
                both = Staff(1, "a", "A", frozenset({one, other}))
                alone = [Staff(1, "a", "A", frozenset({role})) for role in (one, other)]
                assert both.may(action) == any(person.may(action) for person in alone)
                assert both.may_try(action) == any(person.may_try(action) for person in alone)


def test_nobody_has_a_right_without_a_role_and_every_right_has_somebody() -> None:
    nobody = Staff(1, "a", "A", frozenset())
    assert not any(nobody.may_try(action) for action in Action)
    assert set(MAY) == set(Action)
    assert all(MAY.values())
    assert not any(roles & MAY[action] for action, roles in ASK.items()), "who may alone need not ask"


def test_a_deputy_has_the_deputised_role_on_its_days_and_nothing_else_ever(w: SimpleNamespace) -> None:
    deputised, own = w.deputy.role, Role.VERIFIER
    deputy, first, last = w.crowd.of[own], w.deputy.first, w.deputy.last
    for day in (first - DAY, first, last, last + DAY):
        w.clock.now = datetime.combine(day, time(9), w.clock.now.tzinfo)
        person = next(one for one in w.office.staff_room.everyone() if one.id == deputy.id)
        assert person.roles == ({own, deputised} if first <= day <= last else {own})
        error = outcome(lambda: w.office.approvals.admit(deputy, Action.DAY_CLOSED))
        assert isinstance(error, NotAllowed) == (not first <= day <= last), day
        assert isinstance(outcome(lambda: w.office.trust_roots.remove(deputy, w.root.sha256)), NotAllowed)
        assert outcome(lambda: w.office.approvals.admit(w.crowd.of[Role.HEAD], Action.DAY_CLOSED)) is None
