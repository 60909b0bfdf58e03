"""Where the keys go when a page is opened, and what that leaves alone."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.pages.first_focus import enter
from ui.widgets.flow import Flow


def test_a_page_given_the_keys_outlives_its_neighbours(qtbot):
    """A neighbour that is deleted took the items of the page's layouts along, and the program crashed."""
    window = QWidget()
    qtbot.addWidget(window)
    neighbour, page = QPushButton("Beside", window), QWidget(window)
    across = QHBoxLayout(window)
    across.addWidget(neighbour)
    across.addWidget(page)
    row = Flow()
    row.addWidget(QPushButton("On the page", page))
    QVBoxLayout(page).addLayout(row)
    window.show()
    assert enter(page)
    shiboken6.delete(neighbour)
    item = row.itemAt(0)
    assert item is not None
    assert shiboken6.isValid(item)
    assert row.heightForWidth(200) > 0
