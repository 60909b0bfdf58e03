"""The counter's reports, filled from a day on which everything became of an application."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import counter_day
import pytest
from busy_day import DAY
from conftest import Clock, Past
from counter_day import CounterDay
from spoken import english

from desk.domain.errors import NotByPlace
from desk.domain.staff import Staff
from desk.domain.text import Word
from desk.office import Office
from reports.catalogue import report
from reports.document import Document, Paragraphs, Table, spoken
from reports.request import Request

TOMORROW = DAY + timedelta(days=1)


@pytest.fixture
def past() -> Past:
    return counter_day.past


@pytest.fixture
def day(office: Office, told: dict[str, str]) -> CounterDay:
    return counter_day.told(office, told)


def _filled(office: Office, staff: Staff, name: str, request: Request) -> Document:
    return report(name).fill(office, staff, replace(request, language="en"), english)


def _table(document: Document, title: str) -> Table:
    annexed = [(annex.title, section) for annex in document.annexes for section in annex.sections]
    tables = [(one.title, one) for one in document.sections if isinstance(one, Table)]
    tables += [(name, one) for name, one in annexed if isinstance(one, Table)]
    return next(table for name, table in tables if spoken(name, english).startswith(title))


def _cells(table: Table, *keys: str) -> list[tuple[object, ...]]:
    places = [[column.key for column in table.columns].index(key) for key in keys]
    return [
        tuple(spoken(row[at], english) if isinstance(row[at], Word) else row[at] for at in places)
        for row in table.rows
    ]


def _listed(document: Document) -> list[str]:
    sections = (*document.sections, *(one for annex in document.annexes for one in annex.sections))
    lines = [line for one in sections if isinstance(one, Paragraphs) for line in one.lines]
    return [line for line in lines if isinstance(line, str) and line.startswith("Listed")]


def test_the_register_tells_of_every_application_what_became_of_it(
    office: Office, head: Staff, day: CounterDay
) -> None:
    document = _filled(office, head, "register", Request(first=DAY, last=DAY))
    lines = _cells(
        _table(document, "ANNEX"),
        "application",
        "service",
        "complete",
        "ready",
        "collected",
        "taker",
        "state",
    )
    assert [line[0] for line in lines] == sorted(day.numbers.values())
    told = {str(line[0]): line[1:] for line in lines}
    assert told[day["collected card"].number] == (
        "Lost KTP-el", "Yes", DAY, DAY, "WARGA 4001", "Collected"
    )  # fmt: skip
    assert told[day["given"].number][1:] == ("Yes", DAY, DAY, "ANI", "Collected")
    assert told[day["ready card"].number][1:] == ("Yes", DAY, None, "", "Ready to be collected")
    assert told[day["returned"].number][-1] == "Returned to the applicant"
    assert set(_listed(document)) == {"Listed: 13 of 13, everything the filter covers."}
    by_channel = _cells(_table(document, "A."), "service", "counter", "smartdukcapil", "whatsapp", "sum")
    assert ("First KTP-el", 4, 1, 1, 6) in by_channel
    assert sum(int(str(row[-1])) for row in by_channel) == 13


def test_the_register_masks_who_somebody_is_unless_asked_for_whole(
    office: Office, head: Staff, admin: Staff, day: CounterDay
) -> None:
    asked = Request(first=DAY, last=DAY)
    masked = _cells(_table(_filled(office, head, "register", asked), "ANNEX"), "nik", "phone")
    assert all("•" in str(nik) and "•" in str(phone) for nik, phone in masked if phone)
    whole = _cells(
        _table(_filled(office, admin, "register", replace(asked, full_nik=True)), "ANNEX"), "nik", "phone"
    )
    assert ("3673010101904001", "081234567890") in whole


def test_the_register_of_one_kecamatan_has_its_people_alone(
    office: Office, head: Staff, day: CounterDay
) -> None:
    asked = Request(first=DAY, last=DAY, kecamatan="Kasemen")
    document = _filled(office, head, "register", asked)
    assert _cells(_table(document, "ANNEX"), "application", "state") == [
        (day["withdrawn"].number, "Withdrawn")
    ]
    assert _listed(document) == ["Listed: 1 of 1, everything the filter covers."] * 2
    with pytest.raises(NotByPlace):
        _filled(office, head, "appointments", Request(day=DAY, kecamatan="Kasemen"))


def test_a_paper_that_is_missing_stands_in_the_register(office: Office, head: Staff, day: CounterDay) -> None:
    office.verification.came_back(day.clerk, day["returned"].id, [])
    document = _filled(office, head, "register", Request(first=DAY, last=DAY))
    complete = dict(_cells(_table(document, "ANNEX"), "application", "complete"))
    assert complete[day["returned"].number] == "No"
    assert ("First KTP-el", 1) in _cells(_table(document, "A."), "service", "incomplete")


def test_the_verification_report_counts_verdicts_and_findings(
    office: Office, head: Staff, day: CounterDay
) -> None:
    document = _filled(office, head, "verification", Request(first=DAY, last=DAY))
    columns = ("of", "verified", "returned", "refused", "sum", "second")
    by_service = _cells(_table(document, "A."), *columns)
    assert ("First KTP-el", 1, 2, 1, 4, 0) in by_service
    assert ("SKPWNI, moving out", 3, 0, 0, 3, 1) in by_service
    assert _cells(_table(document, "C."), *columns) == [
        ("Dewi Lestari", 1, 2, 1, 4, 1),
        ("Siti Aminah", 7, 0, 0, 7, 0),
    ]
    found = ("of", "valid", "unreadable", "data_differs")
    assert ("First KTP-el", 1, 2, 1) in _cells(_table(document, "E."), *found)
    assert ("WhatsApp", 0, 1, 0) in _cells(_table(document, "F."), *found)
    returned = _cells(_table(document, "ANNEX 1"), "application", "findings", "ground")
    assert returned == [
        (day["returned"].number, "Family card (KK): Cannot be read", ""),
        (day["came back"].number, "Family card (KK): Cannot be read", ""),
    ]
    refused = _cells(_table(document, "ANNEX 2"), "application", "ground")
    assert refused == [(day["refused"].number, counter_day.GROUND)]


def test_a_citizen_waits_only_while_the_counters_are_open(
    office: Office, head: Staff, day: CounterDay, clock: Clock
) -> None:
    """Taken in at 07:30 on Tuesday, answered on Wednesday: all of one day and a part of the next."""
    clock.pass_(days=1, hours=1)
    claimed = office.verification.take(day.clerk, day["no card yet"].id)
    office.verification.put_back(day.clerk, claimed)
    counter_day.check(day, day.clerk, "no card yet")
    document = _filled(office, head, "verification", Request(first=TOMORROW, last=TOMORROW))
    waited = _cells(_table(document, "A."), "of", "median")
    assert [(name, float(str(hours))) for name, hours in waited] == [("First KTP-el", 9.8)]


def test_the_list_of_a_day_tells_who_comes_when_and_who_never_came(
    office: Office, head: Staff, day: CounterDay, clock: Clock
) -> None:
    document = _filled(office, head, "appointments", Request(day=TOMORROW))
    lines = _cells(_table(document, "A."), "application", "name", "slot", "phone", "state")
    assert sorted(lines) == [
        (day["collected card"].number, "WARGA 4001", "", "0812•••••890", "Kept"),
        (day["ready card"].number, "IBU ANI", "SER-L-01", "", "Booked"),
        (day["given"].number, "WARGA 4005", "", "0812•••••890", "Kept"),
        (day["made"].number, "WARGA 4006", "AKT-01", "0812•••••890", "Booked"),
    ]
    assert _table(document, "A.").signed
    assert _cells(_table(document, "B."), "booked", "kept", "missed", "sum") == [(2, 2, 0, 4)]
    clock.pass_(days=2)
    office.pick_up.begin_day()
    later = _filled(office, head, "appointments", Request(day=date(2020, 8, 6)))
    missed = _cells(_table(later, "C."), "day", "application")
    assert missed == [(TOMORROW, day["ready card"].number), (TOMORROW, day["made"].number)]
    assert _listed(later) == ["Listed: 2 of 2, everything the filter covers."]


def test_papers_given_at_the_counter_stand_in_the_daily_handover_report(
    office: Office, head: Staff, day: CounterDay
) -> None:
    document = _filled(office, head, "handover-daily", Request(day=DAY))
    assert _cells(_table(document, "C."), "service", "papers") == [("Damaged KK", 1)]
    given = _cells(_table(document, "ANNEX 3"), "application", "paper", "taker_name", "relation")
    assert given == [(day["given"].number, counter_day.KK_NUMBER, "ANI", "Istri")]
    assert "Listed: 2 of 2, everything the filter covers." in _listed(document)
