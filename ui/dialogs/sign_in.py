"""The first thing staff see, and what stands before their work when the screen is locked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.locked_card import LockedBy, LockedCard
from ui.language import Language
from ui.theme import STEP
from ui.widgets.busy_button import BusyButton
from ui.widgets.language_choice import LanguageChoice
from ui.widgets.looks import dress

BADGE_SIGN = "PTG-"
"""As in ``desk.domain.accounts``, which is loaded only after this is painted; a test compares them."""
WIDTH, HEIGHT = 64 * STEP, 58 * STEP


class SignIn(QWidget):
    """Emits ``asked`` with name and password, or ``badge_asked`` with badge and PIN.

    Answer with ``refuse``, ``wait``, ``show_step`` or ``leave``. It is closed when ``may_close`` agrees.
    """

    asked = Signal(str, str)
    badge_asked = Signal(str, str)
    language_asked = Signal(str)
    painted = Signal()
    built = Signal()

    def __init__(self, language: Language, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._message = ""
        self._look: Literal["bad", "muted"] = "muted"
        self._bands: dict[str, str] = {}
        self._badge = ""
        self._locked: LockedBy | None = None
        self._card_enters = True
        self._left = 0
        self._painted = False
        self.may_close: Callable[[], bool] = lambda: True
        self.step: QWidget | None = None
        self._other_way: QPushButton | None = None
        self.setObjectName("sign-in")
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._sheet: QWidget | None = None
        self._second = QTimer(self)
        self._second.setInterval(1_000)
        self._second.timeout.connect(self._count_down)
        self._build(name)
        language.changed.connect(self._rebuild)
        self.resize(WIDTH, HEIGHT)

    def refuse(self, text: str) -> None:
        """Say why nobody is signed in, and let the person try again."""
        self.message.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        self._say(text, "bad")
        self.go.done()
        self.password.selectAll()
        if self.step is None:
            (self.password if self.name.text() else self.name).setFocus()

    def wait(self, text: str, seconds: int) -> None:
        """Say why the next try has to wait, and count the seconds down in place; ``text`` names {seconds}."""
        self.password.clear()
        self.refuse("")
        self._waiting_text, self._left = text, max(1, seconds)
        self.go.allow(False)
        self._second.start()
        self._tell_wait()

    def hint(self, text: str) -> None:
        """Say something that is no error, such as the names of a demo office."""
        self._say(text, "muted")

    def offer(self, text: str, act: Callable[[], None]) -> None:
        """Offer another way beside the language, such as another address; an empty ``text`` takes it away."""
        if self._other_way is not None:
            self._other_way.hide()
            self._other_way.deleteLater()
            self._other_way = None
        row = self._bottom_part.layout()
        if text and isinstance(row, QHBoxLayout):
            self._other_way = QPushButton(text, self._bottom_part)
            self._other_way.setAutoDefault(True)
            dress(self._other_way, "link")
            self._other_way.clicked.connect(act)
            row.insertWidget(1, self._other_way)

    def band(self, text: str, about: str = "office") -> None:
        """Say across the top what holds for now, such as that this is a demo; once for each thing."""
        self._bands[about] = text
        self._demo.setText(self._band())
        self._demo.setVisible(bool(self._band()))

    def _band(self) -> str:
        return "\n".join(text for text in self._bands.values() if text)

    def stand_before(self, locked: LockedBy | None) -> None:
        """Stand before the work of somebody, or of nobody."""
        self._locked = locked
        self._stop_waiting()
        self._say("", "muted")
        self._build(locked.login if locked else self.name.text())

    def show_step(self, step: QWidget | None) -> None:
        """Ask for something else instead of name and password; None brings these back."""
        if self.step is not None:
            self._area.hide()
            self._area.deleteLater()
        self.step = step
        self._form_part.setVisible(step is None)
        self._bottom_part.setVisible(step is None)
        self.message.setVisible(step is None)
        if step is None:
            self._inner.setMaximumWidth(WIDTH)
            (self.password if self.name.text() else self.name).setFocus()
        else:
            self._show_all_of(step)

    def _show_all_of(self, step: QWidget) -> None:
        """Make room for a step, as far as the screen has it; the rest can be scrolled to."""
        wide = max(WIDTH - 12 * STEP, step.minimumWidth())
        self._inner.setMaximumWidth(max(WIDTH, wide))
        self._area = area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)  # Tab would lead to nothing that can be seen
        area.setWidgetResizable(True)
        area.setWidget(step)
        self._column.insertWidget(self._column.indexOf(self._form_part), area, 1000)
        step.show()
        step.setFocus()
        tall = step.heightForWidth(wide) if step.hasHeightForWidth() else step.sizeHint().height()
        screen = self.screen().availableSize()
        width = max(self.width(), wide + 14 * STEP)
        height = max(self.height(), tall + 28 * STEP)
        self.resize(min(width, screen.width()), min(height, screen.height() - 4 * STEP))

    def take_badge(self, code: str) -> None:
        """A staff card was scanned, in whichever field: what is missing is its PIN."""
        if self.step is not None:
            return
        self._badge = code.strip()
        self._end_wait()
        self.name.setText(self.tr("Staff card read"))
        self.name.setReadOnly(True)
        self.name.setProperty("locked", "true")
        self._restyle(self.name)
        self._secret.setText(self.tr("PIN of the card"))
        self.password.setAccessibleName(self._secret.text())
        self.password.clear()
        self.password.setFocus()
        self._say(self.tr("Type the PIN, then Enter. Esc: without the card."), "muted")

    def cards_only_unlock(self) -> None:
        """Invite to scan a staff card only where something is locked: here it lets nobody in anew."""
        self._card_enters = False
        if self._locked is None:
            self.name.setPlaceholderText("")

    def without_badge(self) -> None:
        """Ask for name and password after all: the card lets nobody in."""
        self._forget_badge()

    def leave(self) -> None:
        """Make room for the window; the password is forgotten."""
        self.hide()
        self.show_step(None)
        self._forget_badge()
        self._stop_waiting()
        self.password.clear()
        self._locked = None
        self._say("", "muted")
        self.go.done()

    # Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_Escape and self._badge:
            self._forget_badge()
            self._say("", "muted")
            self.name.setFocus()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    # Building

    def _rebuild(self) -> None:
        name = "" if self._badge else self.name.text()
        self._build(name)
        if self._left:
            self._stop_waiting()

    def _build(self, name: str) -> None:
        if self._sheet is not None:
            self._sheet.hide()
            self._sheet.deleteLater()
        self.step = self._other_way = None
        self._badge = ""
        locked = self._locked
        self.setWindowTitle(self.tr("Locked – PRR Desk") if locked else self.tr("Sign in – PRR Desk"))
        self._sheet = QWidget(self)
        sheet = QWidget(self._sheet)
        sheet.setMaximumWidth(WIDTH)
        self._inner = sheet
        across = QHBoxLayout(self._sheet)
        across.setContentsMargins(6 * STEP, 4 * STEP, 6 * STEP, 4 * STEP)
        across.addStretch(1)
        across.addWidget(sheet, 1000)
        across.addStretch(1)
        self._column = column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        self._demo = self._words(sheet, self._band(), "")
        self._demo.setObjectName("demo")
        self._demo.setVisible(bool(self._band()))
        column.addWidget(self._demo)
        column.addStretch(1)
        column.addWidget(self._words(sheet, "PRR Desk", "title"))
        if locked is None:
            about = self.tr("Print queue, handover and daily reports of the registry")
            column.addWidget(self._words(sheet, about, "muted"))
        else:
            column.addWidget(LockedCard(locked, sheet, card_enters=self._card_enters))
        column.addSpacing(2 * STEP)
        self._form_part = self._form(sheet, name)
        column.addWidget(self._form_part)
        self.message = self._words(sheet, "", "muted")
        self.message.setMinimumHeight(2 * self.message.fontMetrics().lineSpacing())
        column.addWidget(self.message)
        self._bottom_part = self._bottom(sheet)
        column.addWidget(self._bottom_part)
        column.addStretch(2)
        self._outer.addWidget(self._sheet)
        self._say(self._message, self._look)
        (self.password if name else self.name).setFocus()
        self.built.emit()

    def _words(self, sheet: QWidget, text: str, look: str) -> QLabel:
        words = QLabel(text, sheet)
        if self._painted:  # before, there is nothing but the program's own words
            words.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        if look:
            words.setProperty("look", look)
        return words

    def _form(self, sheet: QWidget, name: str) -> QWidget:
        part = QWidget(sheet)
        form = QFormLayout(part)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(2 * STEP)
        form.setVerticalSpacing(STEP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.name = QLineEdit(name, part)
        if self._card_enters or self._locked:
            self.name.setPlaceholderText(self.tr("or scan your staff card"))
        self.password = QLineEdit(part)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.name.returnPressed.connect(self._on_name)
        self.name.textEdited.connect(self._end_wait)
        self.password.returnPressed.connect(self._try)
        self._secret = QLabel(self.tr("Password"), part)
        self._secret.setBuddy(self.password)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self._secret, self.password)
        return part

    def _bottom(self, sheet: QWidget) -> QWidget:
        part = QWidget(sheet)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        self.languages = LanguageChoice(self._language.code, part)
        self.languages.chosen.connect(self._on_language)
        self.go = BusyButton(self.tr("Go on") if self._locked else self.tr("Sign in"), part)
        self.go.setProperty("look", "primary")
        self.go.asked.connect(self._ask)
        row.addWidget(self.languages)
        row.addStretch(1)
        row.addWidget(self.go)
        QWidget.setTabOrder(self.password, self.go)
        QWidget.setTabOrder(self.go, self.languages)
        return part

    # What is typed

    def _on_name(self) -> None:
        if not self._take_typed_badge(self.name):
            self.password.setFocus()

    def _try(self) -> None:
        if not self._take_typed_badge(self.password):
            self.go.click()

    def _take_typed_badge(self, field: QLineEdit) -> bool:
        before, sign, code = field.text().rpartition(BADGE_SIGN)
        if not sign or self._badge:
            return False
        field.setText(before)
        self.take_badge(sign + code)
        return True

    def _ask(self) -> None:
        name, secret = self.name.text().strip(), self.password.text()
        if not name:
            self.refuse(self.tr("Write your sign-in name first."))
            self.name.setFocus()
            return
        if self._badge and not secret:
            self.refuse(self.tr("Type the PIN of your card."))
            return
        self._say("", "muted")
        if self._badge:
            self.badge_asked.emit(self._badge, secret)
        else:
            self.asked.emit(name, secret)

    def _forget_badge(self) -> None:
        if self._badge:
            self._badge = ""
            self.name.setReadOnly(False)
            self.name.setProperty("locked", None)
            self._restyle(self.name)
            self.name.setText(self._locked.login if self._locked else "")
            self._secret.setText(self.tr("Password"))
            self.password.setAccessibleName(self._secret.text())
            self.password.clear()

    def _on_language(self, code: str) -> None:
        self._message = ""
        self.language_asked.emit(code)

    # What is said

    def _count_down(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._tell_wait()
        else:
            self._stop_waiting()
            self._say(self.tr("You can try again now."), "muted")

    def _tell_wait(self) -> None:
        self._say(self._waiting_text.format(seconds=self._left), "bad")

    def _end_wait(self) -> None:
        """Somebody else may try at once: the office knows who has to wait."""
        if self._left:
            self._stop_waiting()
            self._say("", "muted")

    def _stop_waiting(self) -> None:
        self._left = 0
        self._second.stop()
        self.go.allow(True)

    def _restyle(self, widget: QWidget) -> None:
        widget.style().unpolish(widget)
        widget.style().polish(widget)

    def _say(self, text: str, look: Literal["bad", "muted"]) -> None:
        self._message, self._look = text, look
        if self._painted:
            dress(self.message, look)
        else:
            self.message.setProperty("look", look)
        self.message.setText(text)
        self.message.setAccessibleName(text)
