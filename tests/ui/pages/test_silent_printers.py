"""A print server that is silent holds nobody up: the window lives, says why, and what was chosen stays."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from time import monotonic

import pytest
from dialog_keys import DialogKeys
from office_window import settle
from print_servers import print_server, slip
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ui import printer_process
from ui.dialogs.choose_file import ChooseFile
from ui.pages import printing_paper
from ui.pages.recovery_sheet import make_sheet
from ui.pages.slips import print_or_open
from ui.printing import LABELS, keep_printers
from ui.widgets.busy_button import BusyButton

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="the print server is found by a variable of CUPS"
)
ALIVE_S = 0.8


class Heartbeat:
    """How long the window stood still at most."""

    def __init__(self, parent) -> None:
        self.longest, self._last = 0.0, monotonic()
        self._timer = QTimer(parent)
        self._timer.timeout.connect(self._beat)
        self._timer.start(20)

    def _beat(self) -> None:
        now = monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now


class Dialogs:
    """Turns back in every dialog of the system, and counts them."""

    def __init__(self, parent) -> None:
        self.seen = 0
        self._timer = QTimer(parent)
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QPrintDialog):
            self.seen += 1
            dialog.reject()


@pytest.fixture
def silent(silent_print_server, monkeypatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", silent_print_server)
    monkeypatch.setattr(printer_process, "PATIENCE_S", 2)


@pytest.fixture
def deaf(monkeypatch) -> Iterator[None]:
    with print_server("Struk", deaf=True) as made:
        monkeypatch.setenv("CUPS_SERVER", made.address)
        monkeypatch.setattr(printer_process, "PAGE_S", 2)
        yield


def notices(window) -> str:
    return " ".join(each.text() for each in window.notice_bar.findChildren(QLabel))


def offered(window, words: str) -> QPushButton:
    (button,) = [each for each in window.notice_bar.findChildren(QPushButton) if words in each.text()]
    return button


def ctrl_p(page, tasks) -> None:
    QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(tasks, 400)


def test_settings_offer_the_printers_known_last_and_say_why_and_ask_again(
    head, open_page, tasks, silent, preferences, monkeypatch, qtbot
) -> None:
    keep_printers(preferences, ["Struk", "Label"])
    preferences.setValue(LABELS, "Label")
    window = open_page(head, "settings")
    page, height = window.page(), window.height()
    page.parts.open("this_pc")
    this_pc, heart = page.this_pc, Heartbeat(page)
    assert this_pc.about_printers.text() == "Menanyakan printer PC ini …"
    assert not this_pc.begin_asking(), "one question at a time: four would fill the pool"
    qtbot.waitUntil(this_pc.unanswered.isVisible, timeout=30_000)
    assert heart.longest < ALIVE_S
    assert window.height() == height, "what is said there needs no taller screen"
    said = this_pc.unanswered.words.text()
    assert said.startswith("Server printer tidak menjawab dalam 2 detik.")
    assert "Print Spooler" in said
    assert "terakhir ditanya" in this_pc.about_printers.text()
    shown = [this_pc.labels.itemText(place) for place in range(this_pc.labels.count())]
    assert shown == ["Tidak ada; buka PDF", "Struk", "Label"]
    assert this_pc.labels.value() == preferences.value(LABELS) == "Label"
    with print_server("Struk baru") as server:
        monkeypatch.setenv("CUPS_SERVER", server.address)
        monkeypatch.setattr(printer_process, "PATIENCE_S", 15)
        QTest.keyClick(this_pc.unanswered.button, Qt.Key.Key_Return)
        settle(tasks, 400)
    assert not this_pc.unanswered.isVisible()
    assert not this_pc.about_printers.isVisible()
    shown = [this_pc.labels.itemText(place) for place in range(this_pc.labels.count())]
    assert shown == ["Tidak ada; buka PDF", "Struk baru", "Label"]
    assert this_pc.labels.value() == "Label"


def saves_a_pdf(window, tasks, folder, monkeypatch) -> None:
    """Take the PDF that is offered in the place of paper."""
    sheet = folder / "sebagai.pdf"
    monkeypatch.setattr(ChooseFile, "to_write", lambda *_: sheet)
    offered(window, "Simpan sebagai PDF").click()
    settle(tasks, 400)
    assert sheet.read_bytes().startswith(b"%PDF")


def test_ctrl_p_at_a_silent_print_server_opens_no_dialog_and_saves_a_pdf_instead(
    office, operator, open_page, tasks, silent, tmp_path, monkeypatch
) -> None:
    window = open_page(operator, "reports")
    page, before = window.page(), office.cursor()
    dialogs, heart = Dialogs(page), Heartbeat(page)
    ctrl_p(page, tasks)
    assert heart.longest < ALIVE_S
    assert (dialogs.seen, office.cursor()) == (0, before)
    assert "Server printer tidak menjawab dalam 2 detik." in notices(window)
    saves_a_pdf(window, tasks, tmp_path, monkeypatch)
    assert office.cursor() == before + 1


def test_ctrl_p_without_any_printer_says_so_and_saves_a_pdf_instead(
    office, operator, open_page, tasks, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(printing_paper, "PRINTS_INTO_FILE", False)
    window = open_page(operator, "reports")
    page, before = window.page(), office.cursor()
    dialogs = Dialogs(page)
    ctrl_p(page, tasks)
    assert (dialogs.seen, office.cursor()) == (0, before)
    said = notices(window)
    assert "Windows tidak mengenal printer di PC ini; tidak ada yang dicetak." in said
    saves_a_pdf(window, tasks, tmp_path, monkeypatch)
    assert office.cursor() == before + 1


def test_a_printer_that_falls_silent_while_it_prints_holds_up_no_window(
    operator, open_page, tasks, deaf
) -> None:
    window = open_page(operator, "reports")
    page, opened = window.page(), []
    heart = Heartbeat(page)
    print_or_open(page, "Struk", "Bukti", "PMH-1", slip, lambda: opened.append(True))
    settle(tasks, 400)
    assert heart.longest < ALIVE_S
    assert "tidak diketahui apakah semuanya tercetak" in notices(window)
    offered(window, "Buka sebagai PDF").click()
    assert opened == [True]


def test_the_recovery_sheet_can_still_be_saved_at_a_silent_print_server(
    head, open_page, tasks, silent
) -> None:
    page = open_page(head, "settings").page()
    button, seen = BusyButton("Lembar", page), []

    def look(dialog) -> None:
        seen.extend(each.text() for each in dialog.findChildren(QLabel))
        seen.extend(dialog.where.itemText(place) for place in range(dialog.where.count()))

    asked = DialogKeys(look, Qt.Key.Key_Escape)
    make_sheet(page, button)
    settle(tasks, 400)
    assert asked.seen == "MakeSheet"
    assert any("Server printer tidak menjawab" in words for words in seen)
    assert any("stik memori" in words or "flashdisk" in words or "PDF" in words for words in seen)
