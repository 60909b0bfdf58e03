"""Whatever text somebody puts into whatever field of whatever deed: kept as it is, or refused in words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from types import SimpleNamespace

import pytest
import rights_world
from conftest import Clock, furnish_staff
from every_right import OF_EACH_ROLE, Crowd, File, Row, outcome
from hostile_texts import HOSTILE, attacked
from rights_accounts import ACCOUNT_ROWS
from rights_counter import COUNTER_ROWS
from rights_print import OFFICE_ROWS, PRINT_ROWS

from desk.domain.complaints import ComplaintFilter, ComplaintKind, NewComplaint
from desk.domain.errors import TextUnusable
from desk.domain.printing import Channel
from desk.domain.staff import Role, Staff
from desk.office import Office

ROWS = (*PRINT_ROWS, *COUNTER_ROWS, *OFFICE_ROWS, *ACCOUNT_ROWS)


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimpleNamespace]:
    """An office in which everything has happened once, and who works there."""
    path = tmp_path_factory.mktemp("texts") / "kantor.sqlite"
    url, clock = f"sqlite:///{path}", Clock()
    furnish_staff(url)
    office = Office(url, clock=clock, workstation="Loket 3")
    told = rights_world.furnish(office, url, clock)
    everyone = {person.login: person for person in office.staff_room.everyone()}
    closed = Staff(told["closed_id"], "lama", "Lama Sekali", frozenset(Role))
    crowd = Crowd({role: everyone[login] for role, login in OF_EACH_ROLE.items()}, closed, everyone)
    file = File(path)
    yield SimpleNamespace(**told, office=office, crowd=crowd, file=file, path=path)
    file.close()
    office.close()


@pytest.fixture
def w(furnished: SimpleNamespace) -> Iterator[SimpleNamespace]:
    yield furnished
    furnished.file.put_back()


@pytest.mark.storm
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.method)
def test_whatever_stands_in_a_text_it_is_kept_or_refused_and_no_table_is_lost(
    row: Row, w: SimpleNamespace
) -> None:
    who = next(w.crowd.of[role] for role in OF_EACH_ROLE if role in row.may)
    tables = w.file.tables()
    for place in count():
        for name, text in HOSTILE.items():
            things, office = attacked(w, row.method, place, text)
            outcome(lambda things=things: row.call(things, who))  # what is no refusal in words ends the test
            assert w.file.tables() == tables, f"{row.method}, text {place}: {name}"
        w.file.put_back()
        if place >= office.texts - 1:
            break


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_kept_as_it_is_or_refused_in_words(name: str, office: Office, clerk: Staff) -> None:
    desk, text = office.complaints, f"a{HOSTILE[name]}z"
    new = NewComplaint(ComplaintKind.OTHER, Channel.COUNTER, text, "Sari", "", "")
    refused = outcome(lambda: desk.take_in(clerk, new))
    if refused is None:
        (kept,) = desk.page(clerk, ComplaintFilter(), None, 10).rows
        assert kept.text == text
    else:
        assert isinstance(refused, TextUnusable)
        assert name in ("nul", "surrogate"), "only what is no text is refused"
    found: list[object] = []
    assert type(outcome(lambda: found.extend(office.search.find(HOSTILE[name])))) in (
        type(None),
        TextUnusable,
    )
    assert found == []
