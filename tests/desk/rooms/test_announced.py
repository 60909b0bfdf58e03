"""Whatever a deed changes in the numbers of the side bar, the window is told of."""

from __future__ import annotations

from functools import partial
from types import SimpleNamespace

import pytest
from every_right import OF_EACH_ROLE, outcome
from rights_accounts import ACCOUNT_ROWS
from rights_counter import COUNTER_ROWS
from rights_print import OFFICE_ROWS, PRINT_ROWS
from storms import LONG

from desk.domain.journal import Topic
from desk.domain.staff import Role
from ui.pages.catalogue import PAGES

ROWS = (*PRINT_ROWS, *COUNTER_ROWS, *OFFICE_ROWS, *ACCOUNT_ROWS)


@pytest.mark.storm
@pytest.mark.skipif(not LONG, reason="every deed counts every page twice: make storm")
def test_no_deed_changes_a_number_of_the_side_bar_unannounced(w: SimpleNamespace) -> None:
    heard: list[frozenset[Topic]] = []
    w.office.listen(heard.append)
    silent = []
    for row in ROWS:
        heard.clear()
        before = _counts(w)
        who = w.crowd.of[next(role for role in OF_EACH_ROLE if role in row.may)]
        outcome(partial(row.call, w, who))
        told = frozenset().union(*heard)
        after = _counts(w)
        silent += [
            (row.method, entry.name)
            for entry in PAGES
            if before.get(entry.name) != after.get(entry.name) and not entry.topics & told
        ]
        w.file.put_back()
    assert silent == []


def _counts(w: SimpleNamespace) -> dict[str, int]:
    """Return what stands beside the pages for somebody who sees all of them."""
    everybody = w.crowd.of[Role.HEAD], w.crowd.of[Role.ADMIN], w.crowd.of[Role.OPERATOR]
    return {
        entry.name: sum(entry.count(w.office, who) for who in everybody if entry.open_to(who))
        for entry in PAGES
        if entry.count
    }
