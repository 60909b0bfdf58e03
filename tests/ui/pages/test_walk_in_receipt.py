"""The receipt after an intake: printed by itself, opened as a PDF without a printer, told when it fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import make
import pypdf
import pytest
from counter_keys import ENTER, Counter
from office_window import settle
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from desk.domain.staff import Staff
from desk.office import Office
from ui.printing import PAPER, PRINTER

OpenCounter = Callable[..., Counter]


class Opened(QObject):
    """Stands for the program this PC opens PDFs with."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.paths.append(Path(url.toLocalFile()))


@pytest.fixture
def opened(qapp) -> Iterator[Opened]:
    viewer = Opened()
    QDesktopServices.setUrlHandler("file", viewer, "take")
    yield viewer
    QDesktopServices.unsetUrlHandler("file")


def take_one_in(counter: Counter) -> None:
    counter.scan(make.nik(1))
    counter.type("rusak", ENTER, "1", "2", ENTER, "0812")
    counter.take_in()


def test_without_a_printer_the_receipt_is_a_pdf_at_one_key_and_that_is_said(
    at_counter: OpenCounter, office: Office, office_url: str, head: Staff, opened: Opened
) -> None:
    make.job(office_url, 1)
    counter = at_counter()
    take_one_in(counter)
    assert opened.paths == []
    counter.type(Qt.Key.Key_F9)
    settle(counter.tasks)
    (path,) = opened.paths
    words = " ".join(pypdf.PdfReader(path).pages[0].extract_text().split())
    number = counter.applications()[0].number
    for wanted in (number, "TANDA TERIMA", "Rabu, 5 Agustus 2020", "GRATIS", "3673••••••••0001", "07:30"):
        assert wanted in words
    assert "Diserahkan saat mengambil – KTP-el yang rusak" in words
    assert path.stat().st_mode & 0o777 == 0o600
    assert any("belum punya printer" in notice for notice in counter.notices())
    (line,) = office.journal.history(head, "report:receipt")
    assert line.entry.facts["about"] == number


def test_a_printer_that_is_gone_is_said_and_the_pdf_offered(
    at_counter: OpenCounter, office_url: str, opened: Opened, preferences
) -> None:
    make.job(office_url, 1)
    preferences.setValue(PRINTER, "Struk loket 9")
    preferences.setValue(PAPER, "58")
    counter = at_counter()
    take_one_in(counter)  # printed at once, or tried
    settle(counter.tasks)
    assert any("Struk loket 9" in notice for notice in counter.notices())
    assert opened.paths == []
    offer = next(
        button
        for button in counter.window.notice_bar.findChildren(QPushButton)
        if "Buka sebagai PDF" in button.text()
    )
    offer.click()
    settle(counter.tasks)
    (path,) = opened.paths
    assert round(float(pypdf.PdfReader(path).pages[0].mediabox.width)) == round(58 * 72 / 25.4)


def test_the_receipt_of_an_application_found_again_is_the_same(
    at_counter: OpenCounter, office_url: str, opened: Opened
) -> None:
    make.job(office_url, 1)
    counter = at_counter()
    take_one_in(counter)
    counter.type(Qt.Key.Key_F9)
    first = opened.paths[-1].read_bytes()
    counter.scan(make.nik(1))
    assert not counter.page.button("print_receipt").isEnabled()
    counter.scan(counter.applications()[0].number)
    counter.type(Qt.Key.Key_F9)
    settle(counter.tasks)
    assert opened.paths[-1].read_bytes() == first
