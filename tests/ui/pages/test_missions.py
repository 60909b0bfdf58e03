from __future__ import annotations

from datetime import date
from pathlib import Path

import missions
import pytest
from conftest import Past, who
from dialog_keys import DialogKeys, wait_for_scan_gap
from office_window import press, settle, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desk.domain.missions import FileStage, LeftoverReason, MissionState
from ui.dialogs.paper_numbers import PaperNumbersForm, PaperToMake
from ui.dialogs.plan_mission import Place, PlanMissionForm

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
F3, F5, F8 = Qt.Key.Key_F3, Qt.Key.Key_F5, Qt.Key.Key_F8
GAP = wait_for_scan_gap


def _with_lists(office, url, _clock):
    return missions.with_lists(office, who(office, "siti"), Path(url.removeprefix("sqlite:///")).parent)


@pytest.fixture
def past(request) -> Past | None:
    return _with_lists if "told" in request.fixturenames else None


def shown(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def back(window, widget) -> None:
    """Give the keys to the window again after a dialog, as the system of a PC does."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    widget.setFocus()


def test_a_mission_shows_its_rt_its_lists_and_what_is_missing_and_takes_files(
    office, clerk, told, open_page, tasks
):
    window = open_page(clerk, "missions")
    page = window.page()
    said: list[str] = []
    window.notices.said.connect(lambda notice: said.append(notice.text))
    assert page.missions.view.hasFocus()
    assert page.mission.mission.number == told.number
    assert "Lurah Tinggar" in shown(page.missions.panel)
    assert page.button("make").isHidden(), "only what fits the open list is seen"

    # Enter opens the RT: what came back, and the list that is out
    press(tasks, ENTER)
    assert page.parts.current() == "rts"
    page.rts.view.choose(("002", "001"))
    settle(tasks)
    assert "Pak Udin" in shown(page.rts.panel)
    assert "Orang tidak di tempat" in shown(page.rts.panel)
    assert page.button("go").text().startswith("Titipkan 1 dokumen")
    press(tasks, Qt.Key.Key_Down)
    assert page.button("go").text().startswith("Catat tanda terima")

    # The signed list: one of three did not sign, and the note says why
    answer = DialogKeys(F3, lambda dialog: dialog.note.setFocus(), "di Jakarta", GAP, ENTER)
    press(tasks, F5)
    until(lambda: answer.seen == "SignedListForm" and not office.missions.view(told.id).lists[1].out)
    settle(tasks)
    files = {one.application.subject.name: one for one in office.missions.view(told.id).files}
    left = files["ANAK 004"].left
    assert left is not None
    assert (left.reason, left.note) == (LeftoverReason.NOT_THERE, "di Jakarta")
    assert files["ANAK 005"].stage is FileStage.HANDED
    assert "2 diserahkan, 1 kembali" in said[-1]

    # Enter opens the files of the RT; the one that was sent back says what it lacks
    back(window, page.rts.view)
    press(tasks, Qt.Key.Key_Down, ENTER)
    assert page.parts.current() == "files"
    assert [row.application.subject.name for row in page.files.table.rows()] == ["ANAK 077"]
    page.files.view.selectRow(0)
    settle(tasks)
    assert "Buku nikah" in shown(page.files.panel)

    # A file is typed; the NIK tells birth date and sex, the RT stays for the next one
    next_ones: list[DialogKeys] = []

    def the_next(_dialog) -> None:
        next_ones.append(DialogKeys())

    person = ("004", TAB, "2", TAB, missions.child(90), TAB, "anak baru", TAB, TAB, TAB, "ibu baru")
    typed = DialogKeys(*person, GAP, the_next, ENTER)
    press(tasks, F8)
    until(lambda: bool(next_ones) and bool(next_ones[0].seen))
    settle(tasks)
    assert typed.seen == next_ones[0].seen == "MissionFileForm", "the next file can be typed at once"
    assert len(office.missions.view(told.id).files) == 8
    new = next(
        one for one in office.missions.view(told.id).files if one.application.subject.name == "ANAK BARU"
    )
    subject = new.application.subject
    assert (subject.rt, subject.rw, subject.birth_date) == ("004", "002", date(2015, 3, 1))
    assert (new.application.applicant.name, new.application.applicant.relation) == ("IBU BARU", "Ibu")

    # A receipt scanned here is found, or offered to be added
    at_counter = office.walk_in.accept(clerk, missions.typed(91)).application
    back(window, page.files.view)
    assert page.take_scan(new.application.number)
    assert page.take_scan(at_counter.number)
    assert at_counter.number in said[-1]
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F12)
    until(lambda: len(office.missions.view(told.id).files) == 9)
    settle(tasks)
    assert office.health.check() == ()


def test_the_step_of_a_mission_says_why_it_is_refused(office, clerk, told, open_page, tasks):
    window = open_page(clerk, "missions")
    said: list[str] = []
    window.notices.said.connect(lambda notice: said.append(notice.text))
    page = window.page()
    press(tasks, F5)
    assert office.missions.view(told.id).mission.state is MissionState.BROUGHT_IN
    until(page.button("go").isEnabled)
    answer = DialogKeys("diambil di loket", GAP, ENTER)
    press(tasks, F5)
    until(lambda: bool(answer.seen) and bool(said) and "RT002" in said[-1])
    settle(tasks)
    assert office.missions.view(told.id).mission.state is MissionState.BROUGHT_IN


def test_a_letter_about_few_people_is_warned_of(qtbot):
    form = PlanMissionForm([Place(missions.TINGGAR, "Tinggar")], date(2020, 8, 4), missions.plan(49))
    qtbot.addWidget(form)
    assert form.yes.isEnabled()
    assert "50" in form.why.text()
    form.people.setValue(50)
    assert form.why.text() == ""
    form.letter.clear()
    assert not form.yes.isEnabled()


def test_numbers_are_pasted_counted_on_and_checked(qtbot):
    papers = [PaperToMake(n, f"ANAK {n}", "birth") for n in range(1, 5)]
    form = PaperNumbersForm("Nomor", papers, "DOK-01")
    qtbot.addWidget(form)
    form.show()
    assert not form.yes.isEnabled()
    QGuiApplication.clipboard().setText("3673-LT-04082020-0001\n3673-LT-04082020-0002\n")
    QTest.keyClick(form.numbers[0], Qt.Key.Key_V, CTRL)
    QTest.keyClick(form.numbers[2], Qt.Key.Key_D, CTRL)
    assert form.written() == {n: missions.number(n) for n in (1, 2, 3)}
    assert form.yes.isEnabled(), "what has no number stays being made"
    form.numbers[3].setText("3673-LT-04082020-0001")
    assert not form.yes.isEnabled(), "a number stands on one document"
    form.numbers[3].setText("0004")
    assert not form.yes.isEnabled(), "it has not the shape of an akta's number"
    form.numbers[3].clear()
    form.on_scan(missions.number(4))
    assert (form.numbers[3].text(), form.yes.isEnabled()) == (missions.number(4), True)
