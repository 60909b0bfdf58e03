"""Proof slips and status notes at the pick-up counter and the search: on paper, or as a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import asking
import make
import people
import pypdf
import pytest
from office_window import press, settle
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desk.domain.handover import Taker
from desk.domain.record_status import RecordStatus
from ui.printing import PAPER, PRINTER
from ui.widgets.citizen_answer import CitizenAnswer

NARROW = 350
CTRL = Qt.KeyboardModifier.ControlModifier


class Opened(QObject):
    """Stands for the program this PC opens PDFs with."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.paths.append(Path(url.toLocalFile()))

    def words(self) -> str:
        (path,) = self.paths
        return " ".join(pypdf.PdfReader(path).pages[0].extract_text().split())


@pytest.fixture
def opened(qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "data"))
    viewer = Opened()
    QDesktopServices.setUrlHandler("file", viewer, "take")
    yield viewer
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def damaged(office, clerk, operator):
    """A damaged card printed again, on the shelf."""
    make.blanks(office, operator)
    asked = asking.verified(office, clerk, asking.request("KTP_RUSAK", 1, "ktp_rusak", "kk"))
    make.printed(office, operator, "SER-L-01")
    return office.walk_in.application(asked.number)


def test_the_proof_slip_says_who_took_it_and_what_was_taken_in(
    clerk, open_page, damaged, tasks, opened: Opened
):
    open_page(clerk, "pick_up", damaged.number)
    press(tasks, "1", "2", "k", Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "Ani Suryani", delay=60)
    press(tasks, Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "Istri", delay=60)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    settle(tasks, 300)
    assert opened.paths == [], "nothing is printed by itself without a printer"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_P, CTRL)
    settle(tasks, 300)
    words = opened.words()
    for wanted in (
        damaged.number,
        "BUKTI PENGAMBILAN",
        "Ani Suryani",
        "Keluarga",
        "3673••••••••0001",
        "Siti Aminah",
        "Kartu Keluarga (KK)",
        "Ditarik oleh kantor",
        "rusak",
    ):
        assert wanted in words
    assert opened.paths[0].stat().st_mode & 0o777 == 0o600


def test_the_proof_of_what_was_collected_before_is_printed_again(
    office, clerk, head, open_page, damaged, tasks, opened: Opened
):
    needed = [need.code for need in office.pick_up.to_show(damaged, Taker.SELF)]
    office.pick_up.collect(clerk, damaged.id, Taker.SELF, "", needed)
    open_page(clerk, "pick_up", damaged.number)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_P, CTRL)
    settle(tasks, 300)
    assert "WARGA 0001" in opened.words()
    (line,) = office.journal.history(head, "report:slip")
    assert (line.entry.staff_name, line.entry.facts["about"]) == (clerk.name, f"bukti-{damaged.number}")


def test_the_status_note_is_the_answer_on_screen_wherever_it_is_asked(
    office, office_url, clerk, open_page, damaged, tasks, opened: Opened
):
    people.known(office_url, [(7, "DADANG")], RecordStatus.DUPLICATE_RECORD)
    people.known(office_url, [(8, "ENENG")], RecordStatus.CARD_ISSUED)
    make.job(office_url, 9, name="UJANG")
    wanted = asking.request("KTP_HILANG", 2, "surat_hilang", "kk")
    asked = office.walk_in.accept(clerk, wanted).application
    window = open_page(clerk, "search")
    page = window.page()
    assert not page.button("print_note").isEnabled()
    for text, said in (
        (make.nik(7), "NIK lain"),
        (make.nik(8), "diserahkan"),
        (make.nik(9), "belum ada yang meminta"),
        (asked.number, "sedang diperiksa"),
        (damaged.number, "sudah siap di loket ini"),
    ):
        opened.paths.clear()
        window.open_page("search", text)
        settle(tasks, 300)
        (box,) = page.panel.findChildren(CitizenAnswer)
        assert said in box.says.text()
        assert box.minimumSizeHint().width() < NARROW, "nothing is cut beside a list"
        press(tasks, Qt.Key.Key_F9)
        settle(tasks, 300)
        words = opened.words()
        assert "CATATAN STATUS" in words
        assert box.says.text() in words
        assert box.step.text() in words
    opened.paths.clear()
    window.open_page("pick_up", asked.number)
    settle(tasks, 300)
    press(tasks, Qt.Key.Key_F9)
    settle(tasks, 300)
    assert "Mohon tunggu sampai" in opened.words()


def test_a_printer_that_is_gone_is_said_and_the_pdf_offered(
    clerk, open_page, damaged, tasks, opened: Opened, preferences
):
    preferences.setValue(PRINTER, "Struk loket 9")
    preferences.setValue(PAPER, "58")
    window = open_page(clerk, "pick_up", damaged.number)
    press(tasks, "1", "2")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    settle(tasks, 400)
    buttons = window.notice_bar.findChildren(QPushButton)
    offer = next(button for button in buttons if "Buka sebagai PDF" in button.text())
    offer.click()
    settle(tasks, 300)
    (path,) = opened.paths
    assert round(float(pypdf.PdfReader(path).pages[0].mediabox.width)) == round(58 * 72 / 25.4)
