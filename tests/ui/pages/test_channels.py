"""The channels by keys: walk the figures, go into a list, open a request; and the strip above other pages."""

from __future__ import annotations

from pathlib import Path

import asking
import counter_day
import make
import pytest
from conftest import Past
from office_window import press, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.domain.channels import Cell, Group
from desk.domain.printing import Channel, Delivery
from ui.pages.channels import ChannelsPage
from ui.tables.channel_figures import ROWS
from ui.widgets.channel_strip import ChannelStrip

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def past() -> Past:
    return counter_day.past


def _names(page: ChannelsPage) -> list[str]:
    return [row.application.subject.name if row.application else row.job.name for row in page.rows.rows()]


def test_the_arrows_walk_the_figures_and_enter_goes_to_the_request(
    office, office_url, clerk, open_page, tasks, clock
):
    office.walk_in.accept(clerk, asking.request("KTP_BARU", 6001, channel=Channel.WHATSAPP))
    asked = make.job(office_url, 6002, channel=Channel.WHATSAPP, delivery=Delivery.POST)
    clock.pass_(days=30)
    window = open_page(clerk, "channels")
    page = window.page()
    assert isinstance(page, ChannelsPage)
    whole = office.channels.book().whole
    assert page.table.chosen() == Cell(None, Group.LATE)
    assert page.rows.rowCount() == whole[Group.LATE] > 0
    page.table.choose(Cell(Channel.KECAMATAN, Group.REPAIR))
    press(tasks, Qt.Key.Key_Up, Qt.Key.Key_Left)
    assert page.table.chosen() == Cell(Channel.WHATSAPP, Group.VERIFY)
    assert "WARGA 6001" in _names(page)
    assert "2" in page.heading.text()
    press(tasks, Qt.Key.Key_Return)
    assert page.view.hasFocus()
    page.view.choose((0, next(row.application.id for row in page.rows.rows() if "6001" in str(row))))
    press(tasks, Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    press(tasks, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert window.page() is not page
    assert type(window.page()).__name__ == "VerificationPage"
    window.open_page("channels", Cell(Delivery.POST, Group.PRINT))
    settle(tasks)
    assert [row.job.id for row in page.rows.rows()] == [asked]
    press(tasks, Qt.Key.Key_F5)
    assert type(window.page()).__name__ == "PrintQueuePage"


def test_what_changes_elsewhere_changes_here_and_an_empty_list_says_so(office, clerk, open_page, tasks):
    window = open_page(clerk, "channels", Cell(Channel.OUTREACH, Group.VERIFY))
    page = window.page()
    assert page.view.empty.isVisible()
    assert "Jemput bola" in page.view.empty.text.text()
    office.walk_in.accept(clerk, asking.request("KTP_BARU", 6003, channel=Channel.OUTREACH))
    settle(tasks)
    assert _names(page) == ["WARGA 6003"]
    place = page.figures.index_of(Cell(Channel.OUTREACH, Group.VERIFY))
    assert place.data() == "1"
    assert place.row() == ROWS.index(Channel.OUTREACH)


def test_the_strip_says_what_its_channel_has_and_each_figure_opens_its_list_by_key(
    office, office_url, clerk, open_page, tasks
):
    folder = Path(office_url.removeprefix("sqlite:///")).parent
    window = open_page(clerk, "home")
    strip = ChannelStrip(window.context, Channel.OUTREACH, window.page())
    strip.show()
    assert strip.figures[Group.VERIFY].accessibleName().startswith("–")
    settle(tasks)
    assert strip.nothing.isVisible()
    office.walk_in.accept(clerk, asking.request("KTP_BARU", 6004, channel=Channel.OUTREACH))
    settle(tasks)
    assert not strip.nothing.isVisible()
    assert strip.figures[Group.VERIFY].accessibleName() == "1 Menunggu verifikasi"
    assert ("Menunggu verifikasi", "Ctrl+F3") in strip.key_lines()

    away = folder.with_name("away")
    office.close()
    folder.rename(away)
    strip.refresh()
    settle(tasks)
    assert strip.trouble.isVisible()
    away.rename(folder)
    strip.trouble.click()
    settle(tasks)
    assert not strip.trouble.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F3, CTRL)
    settle(tasks)
    page = window.page()
    assert isinstance(page, ChannelsPage)
    assert page.table.chosen() == Cell(Channel.OUTREACH, Group.VERIFY)
    assert page.view.hasFocus()
