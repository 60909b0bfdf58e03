"""What a reader sees and holds of a page: places, choices, typed text and the keys' focus; to be compared."""

from __future__ import annotations

from office_window import settle
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollBar,
    QSpinBox,
    QWidget,
)

from desk.domain.journal import Topic
from ui.pages.page import Page
from ui.tables.view import TableView
from ui.tasks import Tasks

Still = dict[tuple[str, str], object]
SOON_MS = 600


def hold(page: Page, tasks: Tasks) -> None:
    """Do as a reader does: choose a row in the middle, scroll everything, begin to type in an empty field."""
    for view in _seen(page, TableView):
        if rows := view.table.rowCount():
            view.setFocus()
            view.selectRow(min(rows - 1, max(1, rows // 2)))
            settle(tasks, SOON_MS)
    _scroll(page)
    settle(tasks, SOON_MS)
    for field in _seen(page, QLineEdit):
        if field.isEnabled() and not field.isReadOnly() and not field.text() and not _in_spin(field):
            field.setFocus()
            QTest.keyClicks(field, "12")
            break
    settle(tasks, SOON_MS)
    _scroll(page)


def change_all(page: Page, tasks: Tasks) -> None:
    """Let another counter have changed every list."""
    page.context.changes.changed.emit(frozenset(Topic))
    QTest.qWait(150)
    settle(tasks, SOON_MS)


def still(page: Page) -> Still:
    """Return everything that must not move by itself."""
    found: Still = {("focus", ""): _name(QApplication.focusWidget()), ("parts", ""): tuple(page.parts_open())}
    for bar in _seen(page, QScrollBar):
        if bar.maximum():
            found["scroll", f"{_name(bar.parentWidget())} {bar.orientation()}"] = bar.value()
    for view in _seen(page, TableView):
        index, chosen = view.currentIndex(), view.chosen()
        found["current", _name(view)] = view.table.key_at(index.row()) if index.isValid() else None
        found["chosen", _name(view)] = (chosen.everything, len(chosen.rows))
    for field in _seen(page, QLineEdit):
        found["text", _name(field)] = (field.text(), field.cursorPosition(), field.selectedText())
    for text in _seen(page, QPlainTextEdit):
        found["text", _name(text)] = (text.toPlainText(), text.textCursor().position())
    for box in _seen(page, QComboBox):
        found["box", _name(box)] = box.currentIndex()
    for button in _seen(page, QAbstractButton):
        if button.isCheckable():
            found["tick", f"{_name(button)} {button.text()}"] = button.isChecked()
    for some in _seen(page, QListWidget):
        found["list", _name(some)] = some.currentRow()
    return found


def _scroll(page: Page) -> None:
    for bar in _seen(page, QScrollBar):
        bar.setValue(bar.maximum() * 2 // 5)


def _seen(page: Page, kind: type) -> list:
    return [one for one in page.findChildren(kind) if one.isVisible()]


def _in_spin(field: QLineEdit) -> bool:
    return isinstance(field.parentWidget(), QSpinBox)


def _name(widget: QWidget | None) -> str:
    steps = []
    while widget is not None and not isinstance(widget, Page) and len(steps) < 4:
        steps.append(f"{type(widget).__name__} {widget.accessibleName()}")
        widget = widget.parentWidget()
    return " < ".join(steps)
