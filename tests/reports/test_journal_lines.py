"""An entry of the journal as a sentence: who, what, to what, before and after, and why."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from make import nik

from desk.domain.journal import Action, Entry
from desk.domain.journal_view import Told
from reports.catalogue import CATALOGUE
from reports.journal_lines import sentence, subject


def _said(deed: Action, of: str, called: str = "", who: str = "Rina", reason: str = "", **facts: Any) -> str:
    entry = Entry(1, datetime(2020, 8, 4, tzinfo=UTC), who, "Loket 3", deed, of, reason, facts)
    return sentence(Told(entry, called, "0" * 64), lambda word: word.text)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            _said(
                Action.CARD_GOOD,
                "job:12",
                "3673••••••••0001",
                before={"state": "printing", "slot": ""},
                after={"state": "printed", "slot": "A-1"},
            ),
            (
                "Rina printed a good card: print job 12, NIK 3673••••••••0001."
                " State: from printing to ready to hand over; slot: from – to A-1."
            ),
        ),
        (
            _said(Action.JOB_CANCELLED, "job:12", "x", reason=f"{nik(1)} ganda", why="double"),
            (
                "Rina cancelled a print job: print job 12, NIK x, why Double record."
                " Reason: “3673••••••••0001 ganda”."
            ),
        ),
        (
            _said(Action.REFUSED, "", action="reprint_asked", why="role"),
            "Rina was refused: deed Reprint asked for; why no role allows it.",
        ),
        (
            _said(
                Action.REPORT_EXPORTED, "report:register", about="2020-08-01..2020-08-31 Curug", full_nik=True
            ),
            (
                "Rina took a report out of the program: report “Register of applications”,"
                " about 01-08-2020–31-08-2020 Curug; with full NIKs."
            ),
        ),
        (
            _said(Action.NIK_SHOWN, "job:12", "x", reason="To reach the citizen", why="call"),
            "Rina looked at numbers in full: print job 12, NIK x. Reason: “To reach the citizen”.",
        ),
        (
            _said(Action.NIKS_SHOWN, "report:daily-print:2020-08-04"),
            "Rina took many NIKs out in full: report “Daily print report”, 04-08-2020.",
        ),
        (
            _said(
                Action.APPROVAL_DECIDED,
                "day:2020-08-04",
                before={"state": "open"},
                after={"state": "approved"},
            ),
            "Rina decided about a request: day 04-08-2020. State: from waits for the head to approved.",
        ),
        (
            _said(Action.LEASE_ENDED, "job:12", before={"state": "claimed"}, after={"waiting": 5}),
            "Rina saw claims run out: print job 12. State: claimed until then; waiting: 5.",
        ),
        (
            _said(Action.APPROVAL_ASKED, "scrap:ce7de699d91f08b6", after={"state": "open"}, before={}),
            "Rina asked the head to approve: cards of the destruction box. State: waits for the head.",
        ),
        (
            _said(Action.SIGN_IN_REFUSED, "staff:3", "Hendra", who="Hendra", why="password"),
            "Hendra was refused at sign-in: account of Hendra, why name and password do not match.",
        ),
        (_said(Action.SIGN_IN_REFUSED, "", who=""), "Somebody unknown was refused at sign-in."),
        (
            _said(Action.PARCEL_CHARGED, "parcel:P-1", before=9000),
            "Rina corrected the cost of a parcel: parcel P-1. 9000.",
        ),
    ],
)  # fmt: skip
def test_an_entry_is_a_sentence(said: str, expected: str) -> None:
    assert said == expected


def test_what_nobody_named_stands_as_the_program_calls_it() -> None:
    assert subject("future:7", "", lambda word: word.text) == "future:7"
    assert "New field: 1, yes." in _said(
        Action.STAFF_CHANGED, "staff:1", "Rina", before={}, after={"new_field": [1, True]}
    )


def test_every_report_is_called_by_its_title() -> None:
    for report in CATALOGUE:
        assert report.title.text in subject(f"report:{report.name}", "", lambda word: word.text)
