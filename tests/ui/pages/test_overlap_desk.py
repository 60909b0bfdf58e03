"""The overlap desk through the window: cases side by side, five keys that decide, letters, and its doors."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import list_files
import make
import pytest
from conftest import Clock, Past, who
from list_files import Row, the_job
from office_window import press, settle, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from scanner import scan

from desk.domain.person_cases import CaseDecision
from desk.domain.printing import JobState
from desk.office import Office
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.decide_case import DecideCaseDialog
from ui.pages.overlap_desk import CENTRAL, OverlapDeskPage
from ui.tables.overlap_columns import HeldRow
from ui.widgets.for_and_against import AGAINST, FOR
from ui.widgets.two_sides import DIFFERS, SAME, TwoSides

ONE, OTHER = make.nik(1), make.nik(5)
TWICE = (
    Row(ONE, "SUPRIADI KUNTARA WIRASABA"),
    Row(OTHER, "SUPRIYADI KUNTORA WIRASABA", address="JL. RAYA", village="Unyur"),
    Row(make.nik(11), "TARKUNA BUWANASARI"),
    Row(make.nik(15), "TARKUNA BUANASARI"),
    Row(make.nik(21), "MARSUDIN GONDOKUSUMA"),
    Row(make.nik(25), "MARSUDIN GONDOKUSUMO"),
    Row(make.nik(31), "ZAENAB", status="DUPLICATE_RECORD"),
    Row(make.nik(32), "ASEP", status="ADJUDICATE_RECORD"),
)


def past(office: Office, url: str, clock: Clock) -> None:
    """Three people stand twice, and two whom the centre calls double."""
    operator = who(office, "rina")
    with TemporaryDirectory() as folder:
        office.intake.take_in(operator, list_files.write(Path(folder) / "twice.csv", *TWICE))
    assert office.overlap_desk.compare(operator).new == 3


@pytest.fixture(name="past")
def _past() -> Past:
    return past


@pytest.fixture
def three_cases(office: Office) -> Office:
    return office


def page_of(window) -> OverlapDeskPage:
    page = window.page()
    assert isinstance(page, OverlapDeskPage)
    return page


def choose(page: OverlapDeskPage, tasks, nik: str) -> None:
    """Put the cursor on the case of a NIK."""
    case = next(each for each in page.cases.rows() if nik in (each.one.nik, each.other.nik))
    assert page.view.choose(case.id)
    settle(tasks)


def answer(monkeypatch, reason: str | None = "Sudah dicek") -> list[tuple[str, ...]]:
    """Answer the question for a reason, and keep what was asked."""
    asked: list[tuple[str, ...]] = []

    def ask(_kind, _parent, *words) -> str | None:
        asked.append(tuple(map(str, words)))
        return reason

    monkeypatch.setattr(DecideCaseDialog, "ask", classmethod(ask))
    return asked


def states(office, *niks: str) -> tuple[JobState, ...]:
    return tuple(the_job(office, nik).state for nik in niks)


def test_the_likeliest_case_is_shown_with_both_records_and_what_speaks_for_and_against(
    three_cases, operator, open_page, tasks
):
    window = open_page(operator, "overlap_desk", counts=True)
    page = page_of(window)
    scores = [case.likeness.score for case in page.cases.rows()]
    assert scores == sorted(scores, reverse=True)
    entry = window.side._entries["overlap_desk"]
    until(lambda: entry.accessibleName() == "Data ganda 3")
    choose(page, tasks, ONE)
    texts = page.details.texts()
    assert page.details.findChild(TwoSides) is not None
    assert {DIFFERS, SAME, FOR, "SUPRIYADI KUNTORA WIRASABA", "JL. RAYA RT 003/RW 001"} <= set(texts)
    assert AGAINST in texts
    assert "Nama berbeda beberapa huruf." in texts
    assert not any(ONE in text or OTHER in text for text in texts)
    row = [page.cases.text(page.view.current(), column) for column in page.cases.columns]
    assert row[0].endswith("%")
    assert "nama salah ketik · tanggal lahir sama" in row[3]
    assert sum("Ditahan" in text for text in texts) == 2


def test_keys_decide_the_next_case_comes_and_a_later_decision_takes_the_place(
    three_cases, head, open_page, tasks, monkeypatch
):
    page = page_of(open_page(head, "overlap_desk"))
    asked = answer(monkeypatch, "Sidik jari sama")
    choose(page, tasks, ONE)
    press(tasks, "2")
    until(lambda: states(three_cases, ONE, OTHER) == (JobState.CANCELLED, JobState.WAITING))
    until(lambda: page.cases.rowCount() == 2)
    assert page.view.current() is not None
    assert page.view.chosen().rows == (page.view.current(),)
    assert asked[0][2] == "", "nothing was decided before"
    press(tasks, "3")
    assert three_cases.overlap_desk.counts()[CaseDecision.DIFFERENT_PEOPLE] == 1
    QTest.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    assert page.tabs.current() == CaseDecision.SAME_PERSON.code
    until(lambda: any("diputus oleh Hendra Gunawan" in text for text in page.details.texts()))
    press(tasks, "1")
    assert "Keputusan baru menggantikannya" in asked[2][2]
    assert states(three_cases, ONE, OTHER) == (JobState.WAITING, JobState.CANCELLED)
    until(lambda: sum("“Sidik jari sama”" in text for text in page.details.texts()) == 2)  # both stay


def test_several_cases_get_a_plain_decision_at_once_and_a_scan_decides_nothing(
    three_cases, operator, open_page, tasks, monkeypatch
):
    window = open_page(operator, "overlap_desk")
    page = page_of(window)
    asked = answer(monkeypatch)
    QTest.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    assert not page.button("left_stays").isEnabled()
    assert "satu per satu" in page.button("left_stays").toolTip()
    press(tasks, "4")
    assert "3 kasus" in asked[0][1]
    assert three_cases.overlap_desk.counts() == {CaseDecision.WAIT_FOR_CENTRE: 3}
    assert page.view.empty.isVisible()
    page.tabs.open(CaseDecision.WAIT_FOR_CENTRE.code)
    settle(tasks)
    page.view.setFocus()
    scan(page.view, ONE)
    settle(tasks)
    assert len(asked) == 1, "the digits of a scan are no answers"
    assert window.page() is not page
    until(lambda: "menunggu pusat" in " ".join(window.page().panel.texts()))
    assert "Mungkin satu orang dengan SUPRIYADI KUNTORA WIRASABA" in " ".join(window.page().panel.texts())


def test_somebody_faster_is_told_and_the_counter_may_only_look(
    three_cases, operator, head, clerk, open_page, tasks, monkeypatch
):
    window = open_page(operator, "overlap_desk")
    page = page_of(window)
    answer(monkeypatch)
    window.context.changes.blockSignals(True)
    case = page.view.current()
    three_cases.overlap_desk.decide(head, case, CaseDecision.DIFFERENT_PEOPLE, "Kembar")
    page.officer()
    settle(tasks)
    assert any("Hendra Gunawan baru saja memutus" in text for text in window.notice_bar.texts())
    assert page.cases.rowCount() == 2
    looking = page_of(open_page(clerk, "overlap_desk"))
    assert not looking.decisions.isVisible()
    QTest.keyClicks(looking.view, "3")
    settle(tasks)
    assert three_cases.overlap_desk.counts()[None] == 2


def test_a_case_and_its_held_card_lead_to_each_other_and_so_does_the_search(
    three_cases, operator, open_page, tasks
):
    window = open_page(operator, "overlap_desk")
    page = page_of(window)
    choose(page, tasks, make.nik(21))
    case = page.view.current()
    QTest.keyClick(page.view, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    overlaps = window.page()
    held = overlaps.view.current()
    assert isinstance(held, HeldRow)
    assert held.held.job.nik in (case.one.nik, case.other.nik)
    assert overlaps.button("open_case").isVisible()
    QTest.keyClick(overlaps.view, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    assert window.page() is page
    assert [each.id for each in page.cases.rows()] == [case.id]
    page.filters.clear()
    settle(tasks)
    assert page.cases.rowCount() == 3
    window.open_page("search", ONE)
    settle(tasks)
    ways = window.page().panel.findChildren(QPushButton)
    next(way for way in ways if way.text() == "Buka kasus").click()
    settle(tasks)
    assert window.page() is page
    assert page.view.current().one.nik == ONE


def test_letters_are_saved_and_noted_and_never_about_different_people(
    three_cases, head, open_page, tasks, monkeypatch, tmp_path
):
    page = page_of(open_page(head, "overlap_desk"))
    answer(monkeypatch)
    monkeypatch.setattr(
        ChooseFile, "to_write", classmethod(lambda *_args, **_more: tmp_path / "surat.pdf"), raising=True
    )
    case = page.view.current()
    QTest.keyClick(page.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    assert (tmp_path / "surat.pdf").read_bytes().startswith(b"%PDF")
    file = three_cases.overlap_desk.file(case.id)
    assert [entry.facts["report"] for entry in file.letters] == ["case_citizen"]
    press(tasks, "3")
    page.tabs.open(CaseDecision.DIFFERENT_PEOPLE.code)
    settle(tasks)
    assert not page.button("letter_centre").isEnabled()
    assert "orang berbeda" in page.button("letter_centre").toolTip()


def test_what_the_centre_calls_double_is_listed_with_the_steps_of_citizen_and_office(
    three_cases, clerk, open_page, tasks
):
    page = page_of(open_page(clerk, "overlap_desk"))
    page.tabs.open(CENTRAL)
    settle(tasks)
    assert [person.name for person in page.central.rows()] == ["ASEP", "ZAENAB"]
    until(lambda: "Langkah warga" in page.details.texts())
    assert "Langkah kantor" in page.details.texts()
    assert any("pengecekan sidik jari" in text for text in page.details.texts())
    page.central_view.selectRow(1)
    until(lambda: any(text.startswith("Tidak merekam ulang") for text in page.details.texts()))


@pytest.mark.parametrize("past", [None], ids=["new"])
def test_everybody_is_compared_by_f5_and_a_list_by_itself(office, operator, open_page, tasks, tmp_path):
    window = open_page(operator, "overlap_desk")
    page = page_of(window)
    assert page.view.empty.isVisible()
    list_files.write(tmp_path / "twice.csv", *TWICE[:2])
    window.open_page("intake", tmp_path / "twice.csv")
    settle(tasks)
    window.page().go()
    settle(tasks)
    assert office.overlap_desk.counts() == {None: 1}
    assert any("1 pasang data di daftar ini" in text for text in window.notice_bar.texts())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F12)
    settle(tasks)
    assert window.page() is page
    assert page.cases.rowCount() == 1
    QTest.keyClick(page.view, Qt.Key.Key_F5)
    settle(tasks)
    assert any("2 orang dibandingkan: 1 pasang" in text for text in window.notice_bar.texts())


def test_a_reason_is_chosen_by_its_number_or_typed(qapp, qtbot):
    dialog = DecideCaseDialog("Judul", "Akibat", "Sebelumnya", "Putuskan", ("Satu", "Dua"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.yes.isEnabled()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_2)
    assert dialog.reason.text() == "Dua"
    assert dialog.yes.isEnabled()
    assert dialog.focusWidget() is dialog.yes
    dialog.group.buttons()[0].setFocus()
    QTest.keyClick(dialog.focusWidget(), "K", Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(dialog.focusWidget(), "etik sendiri")
    assert dialog.reason.text() == "Ketik sendiri"
    assert dialog.group.checkedId() == -1
    dialog.reason.clear()
    assert not dialog.yes.isEnabled()
