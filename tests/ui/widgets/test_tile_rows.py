"""Tiles go on in further lines where the window is narrow; the side bar scrolls where it is low."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.side_bar import SideBar
from ui.widgets.stat_tile import StatTile
from ui.widgets.tile_rows import TileRows


@pytest.mark.parametrize(("width", "lines"), [(1200, 1), (640, 2), (160, 7)])
def test_every_tile_stays_inside_and_is_as_wide_as_the_others(
    qapp: QApplication, width: int, lines: int
) -> None:
    ground = QWidget()
    rows = TileRows(ground)
    tiles = [StatTile(f"tile {number}", ground) for number in range(7)]
    for tile in tiles:
        rows.addWidget(tile)
    ground.resize(width, rows.heightForWidth(width))
    ground.show()
    QApplication.processEvents()
    assert all(ground.rect().contains(tile.geometry()) for tile in tiles)
    assert len({tile.y() for tile in tiles}) == lines
    assert max(tile.width() for tile in tiles) - min(tile.width() for tile in tiles) <= 1
    assert not any(
        one.geometry().intersects(two.geometry()) for one in tiles for two in tiles if one is not two
    )


def test_the_side_bar_needs_no_height_and_brings_the_page_it_is_led_to_into_sight(qapp: QApplication) -> None:
    side = SideBar()
    for number in range(14):
        side.add(f"page {number}", f"Page {number}", "home", "")
    assert side.minimumSizeHint().height() < 100
    side.resize(side.sizeHint().width(), 300)
    side.show()
    QApplication.processEvents()
    side.resize(side.sizeHint().width(), 300)  # as a layout does once the scroll bar is there
    QApplication.processEvents()
    entries = list(side._entries.values())

    def seen(entry: QWidget) -> bool:
        return side.viewport().rect().contains(entry.geometry().translated(0, side.widget().y()))

    assert seen(entries[0])
    assert not seen(entries[-1])
    side.choose("page 13")
    assert seen(entries[-1])
    entries[-1].setFocus()
    QTest.keyClick(entries[-1], Qt.Key.Key_Down)
    assert seen(entries[0])
    assert side.widget().width() <= side.viewport().width(), "nothing is cut at the right"
