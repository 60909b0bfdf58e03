"""Whatever text somebody puts into whatever field of whatever deed: kept as it is, or refused in words."""

from __future__ import annotations

from itertools import count
from types import SimpleNamespace

import pytest
from every_right import OF_EACH_ROLE, Row, outcome
from hostile_texts import HOSTILE, attacked
from rights_accounts import ACCOUNT_ROWS
from rights_counter import COUNTER_ROWS
from rights_print import OFFICE_ROWS, PRINT_ROWS
from storms import LONG

from desk.domain.complaints import ComplaintFilter, ComplaintKind, NewComplaint
from desk.domain.errors import TextUnusable
from desk.domain.printing import Channel
from desk.domain.staff import Staff
from desk.office import Office

ROWS = (*PRINT_ROWS, *COUNTER_ROWS, *OFFICE_ROWS, *ACCOUNT_ROWS)
NAMES = tuple(HOSTILE)


@pytest.mark.storm
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.method)
def test_whatever_stands_in_a_text_it_is_kept_or_refused_and_no_table_is_lost(
    row: Row, w: SimpleNamespace
) -> None:
    who = next(w.crowd.of[role] for role in OF_EACH_ROLE if role in row.may)
    for place in count():
        # In the suite the texts take turns; the storm tries all in each place.
        for name in NAMES if LONG else (NAMES[(ROWS.index(row) + place) % len(NAMES)],):
            things, office = attacked(w, row.method, place, HOSTILE[name])
            outcome(lambda things=things: row.call(things, who))  # what is no refusal in words ends the test
            if LONG:
                assert w.file.has_every_table(), f"{row.method}, text {place}: {name}"
        if LONG:
            w.file.put_back()
        if place >= office.texts - 1:
            break
    assert w.file.has_every_table()


def test_a_hostile_text_is_kept_as_it_is_or_refused_in_words(office: Office, clerk: Staff) -> None:
    desk = office.complaints
    for name, hostile in HOSTILE.items():
        text = f"a{hostile}z"
        new = NewComplaint(ComplaintKind.OTHER, Channel.COUNTER, text, "Sari", "", "")
        refused = outcome(lambda new=new: desk.take_in(clerk, new))
        if refused is None:
            assert text in [kept.text for kept in desk.page(clerk, ComplaintFilter(), None, 99).rows], name
        else:
            assert isinstance(refused, TextUnusable)
            assert name in ("nul", "surrogate"), "only what is no text is refused"
        found: list[object] = []
        asked = outcome(lambda hostile=hostile, found=found: found.extend(office.search.find(hostile)))
        assert asked is None or isinstance(asked, TextUnusable), name
        assert found == [], name
