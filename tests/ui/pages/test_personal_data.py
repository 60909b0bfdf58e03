"""The page about personal data by keys: retention by two people, a person's own data, an incident."""

from __future__ import annotations

import busy_day
import make
import pytest
from conftest import Clock, Past
from dialog_keys import DialogKeys
from office_window import press, until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desk.domain.incidents import IncidentState
from desk.domain.own_data import RequestState
from desk.domain.retention import DataKind, MinutesState
from desk.domain.staff import Role, Staff
from desk.office import Office
from ui.dialogs.choose_file import ChooseFile
from ui.pages.catalogue import PAGES
from ui.pages.personal_data import PersonalDataPage

F5, F6, F7, F8, F9 = (getattr(Qt.Key, f"Key_F{number}") for number in range(5, 10))
ENTER, DOWN, TAB = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab


@pytest.fixture
def past() -> Past:
    return busy_day.past


@pytest.fixture
def officer(office: Office, office_url: str) -> Staff:
    return make.person(office_url, "dodi", "Dodi Darmadi", Role.DATA_OFFICER)


def _words(page: PersonalDataPage, part: str) -> str:
    return "\n".join(label.text() for label in page.part(part).details.findChildren(QLabel))


def _wait(page: PersonalDataPage, slot: str) -> None:
    until(page.button(slot).isEnabled)
    page.window().activateWindow()
    until(page.isActiveWindow)
    if QApplication.focusWidget() is None:
        page.part(page.parts.current()).first_list().setFocus()


def test_what_is_due_is_proposed_by_one_approved_by_another_destroyed_and_put_on_paper(
    office, officer, head, open_page, tasks, clock: Clock, tmp_path, monkeypatch
):
    clock.pass_(days=2 * 366)
    window = open_page(officer, "personal_data")
    page = window.page()
    assert isinstance(page, PersonalDataPage)
    part = page.part("retention")
    until(lambda: part.kinds.rowCount() == len(DataKind))
    assert not page.button("other").isEnabled(), "a period is set by the head"
    part.kind_view.selectRow(list(DataKind).index(DataKind.QUEUE))
    until(lambda: "••••" in _words(page, "retention"))
    assert "anggapan program" in _words(page, "retention")
    assert make.nik(1) not in _words(page, "retention")
    answer = DialogKeys("JRA 2020", lambda form: form.yes.click())
    press(tasks, F5)
    until(lambda: bool(answer.seen) and part.list.rowCount() == 1)
    until(lambda: part.minutes_view.current() is not None)
    assert not page.button("step").isEnabled(), "nobody approves what they proposed"
    window = open_page(head, "personal_data")
    page = window.page()
    part = page.part("retention")
    until(lambda: part.list.rowCount() == 1)
    part.minutes_view.setFocus()
    part.minutes_view.selectRow(0)
    _wait(page, "step")
    without = DialogKeys(ENTER)
    press(tasks, F9)
    until(lambda: bool(without.seen))
    assert office.retention.waiting() == 1, "Enter alone approves nothing"
    entry = next(one for one in PAGES if one.name == "personal_data")
    assert [entry.count(office, one) for one in (officer, head)] == [0, 1], (
        "the head is told, it waits for him"
    )
    _wait(page, "step")
    signed = DialogKeys(
        "Andi Wijaya", TAB, "Sekretaris", TAB, "Beno Saputra", TAB, "Arsiparis", lambda form: form.yes.click()
    )
    press(tasks, F9)
    until(lambda: bool(signed.seen) and office.retention.waiting() == 0)
    until(lambda: part.minutes_view.current() is not None)
    until(lambda: part.minutes_view.current().state is MinutesState.APPROVED)
    _wait(page, "step")
    sure = DialogKeys(lambda form: form.yes.click())
    press(tasks, F9)
    until(lambda: bool(sure.seen) and office.retention.minutes(head)[0].state is MinutesState.DESTROYED)
    until(lambda: part.minutes_view.current().state is MinutesState.DESTROYED)
    _wait(page, "paper")
    path = tmp_path / "berita-acara.pdf"
    monkeypatch.setattr(ChooseFile, "to_write", lambda *_: path)
    press(tasks, F8)
    until(path.exists)
    kept = DialogKeys(make.nik(2), TAB, TAB, "Surat Kejaksaan 12", lambda form: form.yes.click())
    press(tasks, F7)
    until(lambda: bool(kept.seen) and part.holds.rowCount() == 1)
    assert office.health.check() == ()


def test_a_request_is_taken_down_by_scan_its_paper_made_and_its_answer_noted(
    office, officer, clerk, open_page, tasks, tmp_path, monkeypatch
):
    window = open_page(clerk, "personal_data")
    page = window.page()
    assert page.parts.names() == ("own_data",), "a clerk takes requests down and sees no more"
    asked = DialogKeys(lambda form: form.on_scan(make.nik(1)), "Warga Satu", lambda form: form.yes.click())
    press(tasks, F5)
    until(lambda: bool(asked.seen) and page.part("own_data").list.rowCount() == 1)
    until(lambda: "Warga Satu" in _words(page, "own_data"))
    assert make.nik(1) not in _words(page, "own_data")
    assert not page.button("paper").isEnabled(), "a clerk does not gather what is held of a person"
    window = open_page(officer, "personal_data", "own_data")
    page = window.page()
    part = page.part("own_data")
    until(lambda: part.list.rowCount() == 1)
    part.view.setFocus()
    part.view.selectRow(0)
    _wait(page, "paper")
    assert not page.button("more").isEnabled(), "who names staff is the head"
    path = tmp_path / "data.pdf"
    monkeypatch.setattr(ChooseFile, "to_write", lambda *_: path)
    press(tasks, F8)
    until(path.exists)
    until(lambda: part.view.current().request.gathered == 1)
    _wait(page, "step")
    told = DialogKeys(TAB, "Diserahkan di loket", lambda form: form.yes.click())
    press(tasks, F9)
    until(lambda: bool(told.seen) and office.own_data.waiting() == 0)
    until(lambda: part.view.current().request.state is RequestState.GIVEN)


def test_an_incident_is_noted_described_reported_and_its_report_saved(
    office, head, open_page, tasks, tmp_path, monkeypatch
):
    window = open_page(head, "personal_data", "incidents")
    page = window.page()
    part = page.part("incidents")
    noted = DialogKeys("Flash disk hilang", lambda form: form.yes.click())
    press(tasks, F5)
    until(lambda: bool(noted.seen) and part.list.rowCount() == 1)
    until(lambda: "Menurut jejak audit" in _words(page, "incidents"))
    assert "sisa 7" in _words(page, "incidents"), "71 or 72 hours are left"
    _wait(page, "other")
    written = DialogKeys("Nama 8 warga", TAB, "Penipuan", TAB, "Sandi diganti", lambda form: form.yes.click())
    press(tasks, F6)
    until(lambda: bool(written.seen) and "Nama 8 warga" in _words(page, "incidents"))
    path = tmp_path / "insiden.xlsx"
    monkeypatch.setattr(ChooseFile, "to_write", lambda *_: path)
    _wait(page, "more")
    masked = DialogKeys(lambda form: form.group.button(0).click(), lambda form: form.yes.click())
    press(tasks, F7)
    until(lambda: bool(masked.seen) and path.exists())
    _wait(page, "step")
    reported = DialogKeys("Komdigi", lambda form: form.yes.click())
    press(tasks, F9)
    until(lambda: bool(reported.seen) and office.incidents.open_ones() == 0)
    until(lambda: part.view.current().incident.state is IncidentState.REPORTED)
