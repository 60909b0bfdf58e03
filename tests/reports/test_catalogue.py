"""The reports of the office, filled from a day that really happened in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import busy_day
import counter_day
import make
import missions
import pytest
from busy_day import DAY, BusyDay
from conftest import Clock, Past
from openpyxl import load_workbook
from pypdf import PdfReader
from spoken import english

from desk.domain.errors import FieldMissing, NotAllowed, NotFound
from desk.domain.handover import Party
from desk.domain.journal import Action
from desk.domain.printing import CancelReason, CardKind, Delivery
from desk.domain.staff import Role, Staff
from desk.domain.stock import Goods, Witness
from desk.domain.text import Word
from desk.office import Office
from reports.catalogue import CATALOGUE, report, rows_in
from reports.document import Document, Face, Paragraphs, Row, Signatures, Table, spoken
from reports.export import write
from reports.request import Needs, Request, in_prose

OWN_TESTS = frozenset({"rights", "journal", "data-destroyed", "own-data", "data-incident"})
"""They tell of the office itself or of one person, and list no requests."""
TOMORROW = DAY + timedelta(days=1)


def _day_and_counter(office: Office, url: str, clock: Clock) -> BusyDay:
    lived = busy_day.past(office, url, clock)
    counter_day.on_top(office, url, clock)
    return lived


@pytest.fixture
def past(request: pytest.FixtureRequest) -> Past | None:
    """The busy day where a test asks for it, with its counter where it asks for that."""
    if "counter" in request.fixturenames:
        return _day_and_counter
    return busy_day.past if "day" in request.fixturenames else None


@pytest.fixture
def day(told: BusyDay, office: Office) -> BusyDay:
    return told


@pytest.fixture
def counter(day: BusyDay) -> None:
    """The same day at the counter."""


def _filled(office: Office, staff: Staff, name: str, request: Request) -> Document:
    return report(name).fill(office, staff, replace(request, language="en"), english)


def _tables(document: Document) -> list[Table]:
    annexed = [section for annex in document.annexes for section in annex.sections]
    return [section for section in (*document.sections, *annexed) if isinstance(section, Table)]


def _table(document: Document, title: str) -> Table:
    return next(table for table in _tables(document) if spoken(table.title, english).startswith(title))


def _rows(table: Table) -> list[Row]:
    return list(table.rows)


def _cells(table: Table, *keys: str) -> list[tuple[object, ...]]:
    places = [[column.key for column in table.columns].index(key) for key in keys]
    return [
        tuple(spoken(row[at], english) if isinstance(row[at], Word) else row[at] for at in places)
        for row in _rows(table)
    ]


def _prose(document: Document) -> str:
    annexed = [section for annex in document.annexes for section in annex.sections]
    lines = [
        line for one in (*document.sections, *annexed) if isinstance(one, Paragraphs) for line in one.lines
    ]
    return "\n".join(
        "".join(run.text for run in line) if isinstance(line, tuple) else spoken(line, english)
        for line in lines
    )


def _asked(day: BusyDay) -> dict[str, Request]:
    return {
        "daily-print": Request(day=DAY),
        "handover-daily": Request(day=DAY),
        "handover": Request(number=day.to_kecamatan),
        "spoiled-cards": Request(first=DAY, last=DAY),
        "prr-backlog": Request(),
        "period-summary": Request(first=date(2020, 7, 1), last=DAY),
        "register": Request(first=DAY, last=DAY),
        "verification": Request(first=DAY, last=DAY),
        "complaints": Request(first=DAY, last=DAY),
        "appointments": Request(day=TOMORROW),
        "messages": Request(first=DAY, last=DAY),
        "destruction": Request(number=day.burning),
        "ready-names": Request(),
        "pos": Request(number=day.to_post),
        "kecamatan": Request(first=DAY, last=DAY),
        "pos-report": Request(first=DAY, last=DAY),
        "mission": Request(number="JB-001/VIII/2020"),
        "mission-receipts": Request(number="JB-001/VIII/2020"),
    }


@pytest.mark.parametrize("name", [one.name for one in CATALOGUE if one.name not in OWN_TESTS])
@pytest.mark.usefixtures("counter")
def test_every_report_becomes_every_face(
    office: Office, office_url: str, day: BusyDay, head: Staff, tmp_path: Path, name: str
) -> None:
    make.job(office_url, 10)
    if name.startswith("mission"):
        missions.with_lists(office, head, tmp_path)
    document = _filled(office, head, name, _asked(day)[name])
    assert rows_in(document) > 0
    paper, workbook = tmp_path / "paper.pdf", tmp_path / "paper.xlsx"
    write(document, Face.PDF, paper, english)
    assert "Listed: " in "".join(page.extract_text() for page in PdfReader(paper).pages)
    write(document, Face.XLSX, workbook, english)
    book = load_workbook(workbook, read_only=True)
    cells = [cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row]
    book.close()
    assert any("Listed: " in str(cell) for cell in cells)


def test_an_open_day_says_that_it_is_provisional(office: Office, day: BusyDay, operator: Staff) -> None:
    document = _filled(office, operator, "daily-print", Request(day=DAY))
    assert [spoken(line, english) for line in document.subtitle] == ["PROVISIONAL, NOT CLOSED YET"]
    assert document.number == ""
    assert document.made.by == operator.name
    assert document.made.at.hour == 7


def test_the_tables_of_a_day_agree_with_each_other(office: Office, day: BusyDay, head: Staff) -> None:
    document = _filled(office, head, "daily-print", Request(day=DAY))
    assert _cells(_table(document, "A."), "goods", "received", "good", "spoiled", "closing")[0] == (
        Goods.BLANK_KTP.word.text, 100, 8, 1, 91
    )  # fmt: skip
    printed = _cells(_table(document, "B."), "place", "lost", "sum", "failed")
    assert ("Kasemen", 2, 5, 0) in printed
    assert ("Serang", 0, 3, 1) in printed
    backlog = _cells(_table(document, "C."), "place", "opening", "printed", "closing")
    assert ("Kasemen", 5, 5, 0) in backlog
    shelf = _cells(
        _table(document, "D."),
        "kind",
        "printed",
        "counter",
        "kecamatan",
        "kelurahan",
        "post",
        "returned",
        "closing",
    )
    assert shelf == [("KTP-el", 8, 1, 2, 3, 1, 1, 2)]
    assert [row[2:4] for row in _rows(_table(document, "E."))] == [(0, 1), (8, 0)]
    assert _table(document, "E.").totals is not None
    assert "Listed: 8 of 8" in _prose(document)
    assert not any("KIA" in spoken(table.title, english) for table in _tables(document))


def test_another_kind_of_card_has_tables_of_its_own(
    office: Office, office_url: str, day: BusyDay, head: Staff, clock: Clock
) -> None:
    make.job(office_url, 20, kind=CardKind.KIA, queued_at=clock.now)
    document = _filled(office, head, "daily-print", Request(day=DAY))
    kia = next(
        table
        for table in _tables(document)
        if spoken(table.title, english).startswith("C. Movement of the KIA")
    )
    assert ("Serang", 1, 1) in _cells(kia, "place", "taken_in", "closing")


def test_a_closed_day_is_told_from_its_snapshot_and_its_addenda(
    office: Office, office_url: str, day: BusyDay, head: Staff, operator: Staff, clock: Clock
) -> None:
    closed = office.day_book.close(head, DAY, {Goods.BLANK_KTP: 90}, "satu keping hilang")
    before = _filled(office, head, "daily-print", Request(day=DAY))
    assert before.number == closed.number
    assert before.made.checksum == closed.sha256[:16]
    assert before.subtitle == ()
    assert _cells(_table(before, "A."), "counted", "difference", "remark")[0] == (
        90, -1, "BAST/01; satu keping hilang"
    )  # fmt: skip
    make.job(office_url, 30, queued_at=clock.now)
    busy_day.print_all(office, operator, clock)
    changed = _filled(office, head, "daily-print", Request(day=DAY))
    assert [_rows(table) for table in _tables(changed)] == [_rows(table) for table in _tables(before)]
    assert "figures of this day have changed" in _prose(changed)
    office.day_book.add_addendum(head, DAY, "cetak mendesak")
    after = _filled(office, head, "daily-print", Request(day=DAY))
    told = _cells(_table(after, "Addendum"), "table", "line", "figure", "before", "after")
    assert ("A", "KTP-el blanks (keping)", "Used, good", 8, 9) in told
    assert ("B", "KTP-el, Serang", "PRR / first card", 3, 4) in told
    assert ("C", "KTP-el, Serang", "Printed", 3, 4) in told
    assert ("D", "KTP-el", "Remaining ≤ 7", 2, 3) in told
    assert "figures of this day have changed" not in _prose(after)
    corrected = _filled(office, head, "daily-print", Request(day=DAY, addendum=1))
    assert corrected.number != closed.number
    assert (("Serang", 4)) in _cells(_table(corrected, "B."), "place", "sum")
    with pytest.raises(NotFound):
        _filled(office, head, "daily-print", Request(day=DAY, addendum=2))


def test_cancelled_jobs_are_told_with_their_reasons(
    office: Office, office_url: str, day: BusyDay, head: Staff, operator: Staff, clock: Clock
) -> None:
    job = make.job(office_url, 40, queued_at=clock.now)
    office.print_queue.cancel(operator, job, CancelReason.DIED, "akta kematian")
    document = _filled(office, head, "daily-print", Request(day=DAY))
    assert spoken(_table(document, "C.").note, english) == "Cancelled: Died 1."


def test_a_nik_is_masked_unless_it_is_asked_for_whole(
    office: Office, day: BusyDay, head: Staff, admin: Staff
) -> None:
    masked = _filled(office, head, "daily-print", Request(day=DAY))
    whole = _filled(office, head, "daily-print", Request(day=DAY, full_nik=True))
    names = "nik", "name"
    (listed,) = [table for annex in masked.annexes for table in annex.sections if isinstance(table, Table)]
    assert all("•" in str(nik) for nik, _ in _cells(listed, *names))
    (listed,) = [table for annex in whole.annexes for table in annex.sections if isinstance(table, Table)]
    assert (make.nik(1), "WARGA 0001") in _cells(listed, *names)
    auditor = office.staff_room.add(admin, "audit", "Auditor", frozenset({Role.AUDITOR}), "rahasia-kantor")
    assert _filled(office, auditor, "daily-print", Request(day=DAY)).number == ""
    with pytest.raises(NotAllowed):
        _filled(office, auditor, "daily-print", Request(day=DAY, full_nik=True))


def test_what_left_the_office_is_told_by_way(office: Office, day: BusyDay, clerk: Staff) -> None:
    document = _filled(office, clerk, "handover-daily", Request(day=DAY))
    by_way = _cells(_table(document, "A."), "way", "papers", "ktp_el", "sum")
    assert by_way == [
        ("Counter", 0, 1, 1),
        ("Kecamatan", 1, 2, 2),
        ("Kelurahan", 1, 3, 3),
        ("Kantor Pos", 1, 1, 1),
    ]
    sent = _cells(_table(document, "B."), "bast", "cards", "returned", "pending")
    assert sent[0] == (day.to_kecamatan, 2, 1, 1)
    assert "Listed: 7 of 7" in _prose(document)
    assert "Listed: 6 of 6" in _prose(document)


def test_the_list_for_a_kelurahan_is_parted_by_rt(office: Office, day: BusyDay, clerk: Staff) -> None:
    document = _filled(office, clerk, "handover", Request(number=day.to_kelurahan))
    lists = [table for table in document.annexes[0].sections if isinstance(table, Table)]
    assert [table.title for table in lists] == ["RT 001 / RW 001: 1 card", "RT 002 / RW 001: 2 cards"]
    assert [row[0] for table in lists for row in _rows(table)] == [1, 2, 3]
    assert "3 (three) cards" in _prose(document)
    assert "30 (thirty) days" in _prose(document)


def test_the_list_for_the_post_carries_tracking_numbers(office: Office, day: BusyDay, clerk: Staff) -> None:
    document = _filled(office, clerk, "handover", Request(number=day.to_post))
    (manifest,) = [table for table in document.annexes[0].sections if isinstance(table, Table)]
    assert _cells(manifest, "tracking", "name", "address") == [
        ("P00000", "WARGA 0008", "KP. CIRACAS, RT 003/RW 001, Serang, Serang")
    ]
    assert "parcel" in _prose(document)


@pytest.mark.parametrize("receiver_left", [True, False])
def test_the_receiver_signs_where_the_office_wants(
    office: Office, day: BusyDay, clerk: Staff, head: Staff, receiver_left: bool
) -> None:
    settings = office.preferences.settings()
    office.preferences.change(
        head,
        replace(
            settings, receiver_signs_left=receiver_left, approver_name="Neneng", approver_position="Kabid"
        ),
    )
    document = _filled(office, clerk, "handover", Request(number=day.to_kecamatan))
    assert isinstance(document.signatures, Signatures)
    parties, approver = document.signatures.rows
    left, right = parties
    assert left is not None
    assert right is not None
    assert (left.name, right.name) == (
        ("Ratu Mulyani", clerk.name) if receiver_left else (clerk.name, "Ratu Mulyani")
    )
    assert [one.name for one in approver if one] == ["Neneng"]


def test_spoiled_cards_are_told_by_cause_and_by_name(office: Office, day: BusyDay, head: Staff) -> None:
    document = _filled(office, head, "spoiled-cards", Request(first=DAY, last=DAY))
    causes = _cells(_table(document, "Cards by cause"), "category", "cause", "sum", "burned", "waiting")
    assert causes == [
        ("Spoiled while printing", "Printer jam", 1, 1, 0),
        ("Old card withdrawn", "PRR / first card", 1, 0, 1),
    ]
    assert "Listed: 2 of 2" in _prose(document)


def test_minutes_of_destruction_name_witnesses_and_cards(office: Office, day: BusyDay, head: Staff) -> None:
    document = _filled(office, head, "destruction", Request(number=day.burning))
    assert "1 (one) card" in _prose(document)
    assert document.signatures is not None
    assert document.signatures.rows[-1][0] is not None
    assert document.signatures.rows[-1][0].name == "Asep Mulyana"
    (listed,) = [table for table in document.annexes[0].sections if isinstance(table, Table)]
    assert _cells(listed, "name", "cause") == [("WARGA 0001", "Printer jam")]
    with pytest.raises(NotFound):
        _filled(office, head, "destruction", Request(number="470/999/BAPM/VIII/2020"))


def test_the_handover_report_names_the_numbers_taken_back(
    office: Office, day: BusyDay, operator: Staff, clerk: Staff, head: Staff, office_url: str
) -> None:
    title = "D. Void BAST numbers"
    request = Request(day=DAY)
    filled = _filled(office, head, "handover-daily", request)
    assert not any(spoken(table.title, english).startswith(title) for table in _tables(filled))
    make.job(office_url, 77, delivery=Delivery.POST)
    card = make.printed(office, operator)
    sent = office.handover.send(clerk, [card], Delivery.POST, "", "Kantor Pos Serang", Party("Asep"))
    office.undo.take_back(clerk, "kurir tidak datang")
    void = _table(_filled(office, head, "handover-daily", request), title)
    assert _cells(void, "bast", "cards", "staff", "reason") == [
        (sent.number, 1, clerk.name, "kurir tidak datang")
    ]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("NRP 78051234", "NRP 78051234"),
        ("78051234", "78051234"),
        ("3673010101700001", "3673010101700001"),
        ("198501012010011003", "NIP. 19850101 201001 1 003"),
        ("NIP. 198501012010011003", "NIP. 198501012010011003"),
    ],
)
def test_a_witness_is_called_a_civil_servant_only_by_a_number_of_that_form(
    typed: str, printed: str, office: Office, operator: Staff, head: Staff
) -> None:
    office.store.withdraw_old_card(operator, CardKind.KTP_EL, "", "WARGA", "", "Rusak")
    witness = Witness("Bripka Agus", "Polsek Serang", typed)
    burned = office.store.destroy(head, [office.store.to_destroy()[0].id], "halaman", "dibakar", [witness])
    document = _filled(office, head, "destruction", Request(number=burned.number))
    assert document.signatures is not None
    signed = document.signatures.rows[-1][0]
    assert signed is not None
    assert signed.below == (printed,)


def test_the_backlog_ends_in_its_oldest_recording(office: Office, office_url: str, head: Staff) -> None:
    make.job(office_url, 1, recorded_on=date(2017, 5, 6))
    make.job(office_url, 2, recorded_on=DAY, **busy_day.KASEMEN)
    document = _filled(office, head, "prr-backlog", Request())
    by_district = _table(document, "Unprinted cards by kecamatan")
    assert _cells(by_district, "district", "sum", "age0", "age3", "oldest") == [
        ("Serang", 1, 0, 1, date(2017, 5, 6)),
        ("Kasemen", 1, 1, 0, DAY),
    ]
    assert by_district.totals is not None
    assert by_district.totals[4] == 2
    assert by_district.totals[-1] == date(2017, 5, 6)
    assert "Listed: 2 of 2" in _prose(document)


def test_the_summary_names_every_week_of_its_span(office: Office, day: BusyDay, head: Staff) -> None:
    document = _filled(office, head, "period-summary", Request(first=date(2020, 7, 24), last=DAY))
    assert _cells(_table(document, "B."), "week", "sum") == [
        ("24 July 2020 to 26 July 2020", 0),
        ("27 July 2020 to 2 August 2020", 0),
        ("3 August 2020 to 4 August 2020", 8),
    ]
    assert _cells(_table(document, "A."), "service", "none", "sum") == [("KTP-el", 8, 8)]


def test_a_report_says_what_it_still_has_to_be_told(office: Office, head: Staff) -> None:
    for one in CATALOGUE:
        if one.needs is not Needs.NOTHING:
            with pytest.raises(FieldMissing):
                one.fill(office, head, Request(), english)
    with pytest.raises(NotFound):
        report("weather")


def test_an_empty_office_has_papers_too(office: Office, head: Staff, tmp_path: Path) -> None:
    for one in CATALOGUE:
        if one.needs in (Needs.DAY, Needs.SPAN, Needs.NOTHING):
            document = _filled(office, head, one.name, Request(day=DAY))
            write(document, Face.PDF, tmp_path / "paper.pdf", english)
            assert one.name in OWN_TESTS or "Listed: 0 of 0" in _prose(document), one.name


def test_who_may_not_export_may_not_fill(office: Office, admin: Staff) -> None:
    only_admin = office.staff_room.add(admin, "tio", "Tio", frozenset({Role.ADMIN}), "rahasia-kantor")
    of_citizens = [one for one in CATALOGUE if one.action is Action.REPORT_EXPORTED]
    assert not any(one.open_to(only_admin) for one in of_citizens)
    with pytest.raises(NotAllowed):
        _filled(office, only_admin, "prr-backlog", Request())


@pytest.mark.parametrize(
    ("name", "prose"),
    [
        ("DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", "Dinas Kependudukan dan Pencatatan Sipil"),
        ("Kantor Pos Serang", "Kantor Pos Serang"),
        ("", ""),
    ],
)
def test_a_name_in_capitals_is_written_as_prose(name: str, prose: str) -> None:
    assert in_prose(name) == prose
