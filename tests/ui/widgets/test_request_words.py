"""What the head reads about a request: plain words, and days as the office writes them."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from desk.domain.approvals import Request, RequestState
from desk.domain.journal import Action
from ui.language import Language
from ui.widgets.request_words import thing

ASKED_AT = datetime(2020, 8, 5, 7, 38)


def about_report(subject: str) -> Request:
    return Request(
        id=1,
        action=Action.NIKS_SHOWN,
        subject=subject,
        items=(),
        reason="",
        staff_id=4,
        asked_by="Rina Marlina",
        asked_at=ASKED_AT,
        workstation="Loket 1",
        day=date(2020, 8, 5),
        state=RequestState.OPEN,
        decided_by="",
        decided_at=None,
        answer="",
        spent_at=None,
    )


@pytest.mark.parametrize(
    ("about", "told"),
    [
        ("2020-08-04", "04-08-2020"),
        ("2020-08-01..2020-08-31 Walantaka", "01-08-2020 – 31-08-2020 Walantaka"),
        ("470/001/BAST/2020", "470/001/BAST/2020"),
        ("2020-13-45", "2020-13-45"),
    ],
)
def test_the_days_of_a_report_are_written_as_the_office_writes_them(
    language: Language, about: str, told: str
) -> None:
    assert thing(about_report(f"report:daily-printing:{about}"), language).endswith(f": {told}")
