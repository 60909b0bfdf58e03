"""Every deed of every room tried by real roles of a server, over real sign-ins: who may, can."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import own_roles
import postgres
import pytest
import read_here
import rights_world
import scram_server
from conftest import OPENED, Clock
from every_right import OF_EACH_ROLE, Crowd, Row, outcome
from own_roles import OwnRoles
from rights_accounts import ACCOUNT_ROWS
from rights_counter import COUNTER_ROWS
from rights_print import OFFICE_ROWS, PRINT_ROWS
from storms import LONG

from desk.data import invariants_server
from desk.data.database import Database
from desk.domain.errors import NotAllowed
from desk.domain.rights_errors import AccountClosed
from desk.domain.staff import Role, Staff

REFUSALS = (NotAllowed, AccountClosed)
ROWS = (*PRINT_ROWS, *COUNTER_ROWS, *OFFICE_ROWS, *ACCOUNT_ROWS)
TRIED = tuple(row for row in ROWS if row.method not in ("archive.back_up", "archive.note_restored"))
"""A copy of a file, and its return, are not for a server."""
pytestmark = pytest.mark.storm
__test__ = LONG
"""An office for each of some hundred deeds takes minutes; the suite has test_own_rights_table.py."""
_NAME = "walk"


@pytest.fixture(scope="module")
def walk(
    postgres_server: postgres.Server, owned_model: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SimpleNamespace]:
    """The office in which everything has happened once, with a role for everybody; and a model of it."""
    url = own_roles.made(postgres_server, _NAME, owned_model)
    office = OwnRoles(scram_server.nobodys(url), scram_server.owners(url), Clock())
    with pytest.MonkeyPatch.context() as here:
        read_here.read_here(here)
        folder = tmp_path_factory.mktemp("walk")
        told = rights_world.furnish(office.as_owner(), office.owners, office.clock, folder)
        everyone = {person.login: person for person in office.as_owner().staff_room.everyone()}
        office.close()
        own_roles.set_up(office.owners)
        closed = Staff(told["closed_id"], "lama", "Lama Sekali", frozenset(Role))
        crowd = Crowd({role: everyone[login] for role, login in OF_EACH_ROLE.items()}, closed, everyone)
        postgres_server.create(f"{_NAME}_model", _NAME)
        yield SimpleNamespace(**told, crowd=crowd, clock=office.clock, at=office)
    office.close()
    for name in (_NAME, f"{_NAME}_model"):
        postgres_server.drop(name)
    scram_server.forget_roles(postgres_server, _NAME)


@pytest.fixture
def w(walk: SimpleNamespace, postgres_server: postgres.Server) -> Iterator[SimpleNamespace]:
    """The same office for one test, and put back afterwards; the program changes nothing past itself."""
    begun = walk.clock.now
    yield walk
    walk.at.close()
    database = Database(walk.at.owners)
    with database.snapshot() as db:
        past = list(invariants_server.changed_past(db))
    database.close()
    walk.clock.now = begun
    postgres_server.drop(_NAME)
    own_roles.made(postgres_server, _NAME, f"{_NAME}_model")
    assert past == []


def as_(w: SimpleNamespace, who: Staff) -> SimpleNamespace:
    """Return the things of the office, opened by somebody."""
    return SimpleNamespace(**{**vars(w), "office": w.at.as_(who.login)})


@pytest.mark.parametrize("row", TRIED, ids=lambda row: row.method)
def test_who_may_can_at_the_server_and_who_may_not_is_refused(row: Row, w: SimpleNamespace) -> None:
    without = [w.crowd.of[role] for role in OF_EACH_ROLE if role not in row.may]
    for who in without:
        error = outcome(lambda who=who: row.call(as_(w, who), who))
        assert isinstance(error, REFUSALS), f"{row.method} by {who.login}: {error!r}"
    first, *others = [w.crowd.of[role] for role in OF_EACH_ROLE if role in row.may]
    error = outcome(lambda: row.call(as_(w, first), first))
    assert type(error) is (row.or_else or type(None)), f"{row.method} by {first.login}: {error!r}"
    for who in others:
        error = outcome(lambda who=who: (row.lightly or row.call)(as_(w, who), who))
        assert not isinstance(error, REFUSALS), f"{row.method} by {who.login}: {error!r}"


def test_the_office_is_sound_after_everybody_was_there(walk: SimpleNamespace) -> None:
    walk.clock.now = max(walk.clock.now, OPENED)
    assert walk.at.as_("agung").health.check() == walk.at.as_owner().health.check()
    walk.at.close()
