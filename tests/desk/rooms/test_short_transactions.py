"""No deed keeps a transaction open for long: at a server the others would wait for its end."""

from __future__ import annotations

from functools import partial
from types import SimpleNamespace

import pytest
from every_right import OF_EACH_ROLE, outcome
from held_open import held_open
from rights_accounts import ACCOUNT_ROWS
from rights_counter import COUNTER_ROWS
from rights_print import OFFICE_ROWS, PRINT_ROWS
from storms import LONG

ROWS = (*PRINT_ROWS, *COUNTER_ROWS, *OFFICE_ROWS, *ACCOUNT_ROWS)
LONGEST_S, PAUSE_S = 1.0, 0.5
TOLD = 8


@pytest.mark.storm
@pytest.mark.skipif(not LONG, reason="every deed once, measured: make storm")
def test_no_deed_keeps_others_waiting(w: SimpleNamespace) -> None:
    with held_open() as seen:
        for row in ROWS:
            who = w.crowd.of[next(role for role in OF_EACH_ROLE if role in row.may)]
            seen.doing = row.method
            outcome(partial(row.call, w, who))
            seen.doing = "beside"
            w.file.put_back()
    for found in (seen.whole, seen.pause):
        found.pop("beside", None)
    for name, found in (("longest", seen.whole), ("longest pause", seen.pause)):
        most = sorted(found, key=lambda method: -found[method])[:TOLD]
        print(f"{name}:", ", ".join(f"{method} {found[method] * 1e3:.0f} ms" for method in most))
    assert len(seen.whole) > len(ROWS) * 0.7
    assert {method for method, seconds in seen.whole.items() if seconds > LONGEST_S} == set()
    assert {method for method, seconds in seen.pause.items() if seconds > PAUSE_S} == set()
