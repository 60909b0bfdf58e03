"""No surface of the window shows a number of a person whole, whichever page it stands on."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import counter_day
import make
import pytest
from conftest import Clock, who
from office_window import settle
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from storms import LONG
from surfaces import Surface, leaks, surfaces

from desk.domain.complaints import ComplaintKind, NewComplaint
from desk.domain.printing import Channel
from desk.office import Office, build_demo
from ui.main_window import MainWindow
from ui.pages.catalogue import PAGES
from ui.tables.view import TableView
from ui.widgets.parts import Parts
from ui.widgets.view_tabs import ViewTabs

WHOLE_FOR_THE_WORK = {
    "work_sheet": "the card on the table is compared with the KK digit by digit",
}
"""Pages on which somebody's numbers stand whole, and why; the forms that are being typed are empty here."""
PHONES = frozenset({"081234567890", "08123456789", "08129990001"})
NIK_IN_WORDS = "3673 0104 0885 0012"


def past(office: Office, url: str, clock: Clock) -> None:
    counter_day.past(office, url, clock)
    make.jobs(url, 3, 50)
    clerk = who(office, "siti")
    text = f"Kartu saya {NIK_IN_WORDS} belum jadi, hubungi 0812-9990-001"
    office.complaints.take_in(
        clerk,
        NewComplaint(ComplaintKind.APP, Channel.WHATSAPP, text, "SARI", "08129990001", "3673010408850012"),
    )


@pytest.fixture(name="past")
def _past() -> Callable[..., None]:
    return past


def sweep(window: MainWindow, tasks, phones: frozenset[str], rows: int) -> Iterator[tuple[str, Surface]]:
    """Open every page, every part of it and the first rows of its lists, and return what is not masked."""
    for entry in PAGES:
        if not entry.open_to(window.context.staff):
            continue
        window.open_page(entry.name, "warga" if entry.name == "search" else None)
        page = window.page()
        for steps in _steps(page):
            for step in steps:
                step()
                settle(tasks)
                for view in page.findChildren(TableView):
                    for row in range(min(rows, view.table.rowCount())) if view.isVisible() else ():
                        view.selectRow(row)
                        settle(tasks)
                        yield from _leaks(entry.name, page, phones, lists=False)
            yield from _leaks(entry.name, page, phones)
    yield from _leaks("window", window, phones, lists=False)


def _steps(page: QWidget) -> Iterator[list[Callable[[], object]]]:
    """Open what stands on a page side by side, then one after the other what takes the place of another."""
    parts = page.findChildren(Parts)
    yield [lambda: None, *(partial(each.open, name) for each in parts for name in each._names)]
    for tabs in page.findChildren(ViewTabs):
        yield from ([partial(tabs.open, name)] for name, _ in tabs._views)


def _leaks(
    name: str, shown: QWidget, phones: frozenset[str], *, lists: bool = True
) -> Iterator[tuple[str, Surface]]:
    return ((name, each) for each in leaks(surfaces(shown, lists=lists), phones))


def unexpected(found: Iterator[tuple[str, Surface]]) -> list[str]:
    return sorted({f"{page}: {each.where}" for page, each in found if page not in WHOLE_FOR_THE_WORK})


@pytest.mark.storm
def test_no_page_no_part_of_one_no_copy_and_no_notice_shows_a_number_of_a_person_whole(
    office, admin, open_page, tasks
) -> None:
    window = open_page(admin, "home", counts=True)
    assert unexpected(sweep(window, tasks, PHONES, rows=2 if LONG else 1)) == []
    window.open_page("print_queue")
    settle(tasks)
    view = window.page().view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert "WARGA 0050" in copied
    assert leaks(iter([Surface("clipboard", copied)]), PHONES) == []
    said = window.notices
    said.warn(f"NIK {NIK_IN_WORDS} dan 0812-9990-001 <img src=x>")
    assert leaks(iter([Surface("notice", text) for text in window.notice_bar.texts()]), PHONES) == []
    kept = Path(window.context.preferences.fileName())
    window.context.preferences.sync()
    assert leaks(iter([Surface("preferences", kept.read_text() if kept.exists() else "")]), PHONES) == []


def test_the_sweep_finds_what_is_not_masked(office, clerk, open_page, tasks) -> None:
    window = open_page(clerk, "home")
    window.status.where.setText("3673 0104 0885 0012")
    window.status.clock.setToolTip("08129990001")
    assert {each.where for each in leaks(surfaces(window), PHONES)} == {"QLabel.text", "QLabel.tip"}


@pytest.fixture
def demo_url(office_url: str, tmp_path: Path) -> str:
    file = tmp_path / "demo.sqlite"
    build_demo(f"sqlite:///{file}")
    shutil.copy(file, office_url.removeprefix("sqlite:///"))
    return office_url


@pytest.mark.storm
@pytest.mark.skipif(
    not LONG, reason="the office of the other tests has every page; make storm opens the demo"
)
def test_no_page_of_the_demo_shows_a_number_of_a_person_whole(
    demo_url, office, admin, open_page, tasks
) -> None:
    held = sqlite3.connect(demo_url.removeprefix("sqlite:///"))
    phones = {
        phone for (phone,) in held.execute("SELECT phone FROM complaint UNION SELECT phone FROM mail_address")
    }
    held.close()
    window = open_page(admin, "home", counts=True)
    long = frozenset(each for each in phones if len(each) >= 10)
    assert unexpected(sweep(window, tasks, long, rows=4)) == []
