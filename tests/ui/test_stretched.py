"""No words are cut off when they are longer than ours, or larger."""

from __future__ import annotations

from collections.abc import Iterator

import busy_day
import pytest
from conftest import Past
from office_window import Parts, close_window, open_window, settle
from PySide6.QtCore import QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabBar,
    QWidget,
)
from storms import LONG

from ui.language import INDONESIAN, Words
from ui.main_window import MainWindow
from ui.pages.catalogue import PAGES
from ui.theme import Scheme, Theme
from ui.widgets.side_bar import SideEntry

SCREEN = (1366, 768)
LONGER = 0.4
"""How much longer another language may be than Indonesian."""


class Stretched(QTranslator):
    """Says every word of ours with more letters behind it."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self._words = Words(INDONESIAN, self)

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, note: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]  # as in ui.language
        said = self._words.translate(context, source, note, n)
        return said and said + (" kata" * len(said))[: round(LONGER * len(said))]


@pytest.fixture
def longer_words(qapp: QApplication, language) -> Iterator[None]:
    """Speaks over the language of the window."""
    made = Stretched(qapp)
    qapp.installTranslator(made)
    yield
    qapp.removeTranslator(made)


@pytest.fixture
def large_words(qapp: QApplication, language) -> Iterator[Theme]:
    """The largest words there are, until every window is gone."""
    made = Theme(qapp, Scheme.LIGHT, 1.5)
    yield made
    made.wear(Scheme.LIGHT, 1.0)


@pytest.fixture
def past(request: pytest.FixtureRequest) -> Past | None:
    """What fills every list of an office that is to be looked at."""
    return busy_day.past if "open_busy" in request.fixturenames else None


def cut(window: QWidget) -> list[str]:
    """Return the words on screen that have less room than they need."""
    found = []
    for widget in seen(window):
        needs = room_needed(widget)
        if needs[0] > widget.width() or needs[1] > widget.height():
            text = widget.text() if isinstance(widget, QLabel | QPushButton | SideEntry) else ""
            found.append(f"{type(widget).__name__} {widget.size().toTuple()} needs {needs}: {text}")
    return found


def seen(widget: QWidget) -> Iterator[QWidget]:
    """Yield everything on screen within ``widget``; what a hidden page holds is never asked for."""
    for each in widget.children():
        if isinstance(each, QWidget) and each.isVisible():
            yield each
            yield from seen(each)


def room_needed(widget: QWidget) -> tuple[int, int]:
    """Return the width and height below which words of ``widget`` are lost; (0, 0) when it can scroll."""
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        fixed = widget.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        beside = widget.width() - widget.viewport().width()
        return (widget.widget().minimumSizeHint().width() + beside if fixed else 0), 0
    if isinstance(widget, QLabel) and widget.wordWrap():
        return 0, widget.heightForWidth(widget.width())
    if isinstance(widget, QLabel | SideEntry | QTabBar):
        return widget.sizeHint().width(), 0
    if isinstance(widget, QPushButton):
        return widget.minimumSizeHint().toTuple()
    return 0, 0


def sights(window: MainWindow, tasks, *, unchosen: bool) -> Iterator[str]:
    """Show one page after the other, with each of its tabs, with a chosen row and before one is chosen."""
    for entry in PAGES:
        if not entry.open_to(window.context.staff):
            continue
        window.open_page(entry.name, "WARGA" if entry.name == "search" else None)
        settle(tasks)
        tabs = [bar for bar in seen(window) if isinstance(bar, QTabBar)]
        for tab in range(max([bar.count() for bar in tabs], default=1)):
            for bar in tabs:
                bar.setCurrentIndex(tab)
            if tab:
                settle(tasks)
            if unchosen:
                yield f"{entry.name} {tab}"
            if choose_first(window):
                settle(tasks)
                yield f"{entry.name} {tab}, first row"
            elif not unchosen:
                yield f"{entry.name} {tab}"


def choose_first(window: MainWindow) -> bool:
    """Choose the first row of every list that is seen; tell whether there is any row."""
    chosen = False
    for view in [each for each in seen(window) if isinstance(each, QAbstractItemView)]:
        if (model := view.model()) is not None and model.rowCount(QModelIndex()):
            view.setCurrentIndex(model.index(0, 0))
            chosen = True
    return chosen


def look(window: MainWindow, tasks, *, unchosen: bool) -> list[str]:
    """Return what is cut off on any page; a window that outgrows the screen counts as cut off."""
    window.setUpdatesEnabled(False)  # where things are is asked, and nothing has to be painted for that
    found = []
    for sight in sights(window, tasks, unchosen=unchosen):
        if window.size().toTuple() != SCREEN:
            found.append(f"{sight}: the window grew to {window.size().toTuple()}")
        if cut(window):
            settle(tasks)  # on a busy machine something may still have been on its way
        found += [f"{sight}: {what}" for what in cut(window)]
    return found


@pytest.fixture
def open_busy(office, head, tasks, language, preferences):
    """Opens the busy office for the section head, who sees every page."""
    opened: list[MainWindow] = []

    def open_one(theme: Theme) -> MainWindow:
        window = open_window(office, head, Parts(tasks, theme, language, preferences))
        opened.append(window)
        settle(tasks)
        return window

    yield open_one
    for window in opened:
        close_window(window, tasks)


@pytest.mark.storm
def test_longer_words_fit_the_smallest_screen(longer_words, open_busy, theme, tasks) -> None:
    window = open_busy(theme)
    assert window.context.language.say(PAGES[0].title) == "Beranda ka", "the words are not stretched"
    assert look(window, tasks, unchosen=LONG) == []


@pytest.mark.storm
def test_the_largest_words_fit_the_smallest_screen(qapp, large_words, open_busy, tasks) -> None:
    assert qapp.font().pointSizeF() == pytest.approx(15), "the words are not large"
    assert look(open_busy(large_words), tasks, unchosen=LONG) == []


def test_cut_words_are_found(qtbot) -> None:
    """The check itself: a label and a button that are too narrow for their words."""
    ground = QWidget()
    qtbot.addWidget(ground)
    for made in (
        QLabel("Surat kuasa dari pemilik kartu", ground),
        QPushButton("Simpan berita acara", ground),
    ):
        made.setFixedWidth(40)
    ground.show()
    assert len(cut(ground)) == 2
