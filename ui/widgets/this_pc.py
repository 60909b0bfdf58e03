"""What a person sets for this PC alone: language, look, size of the words, printers; it applies at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.language import LANGUAGES, Language
from ui.message_sender import let_send, sends
from ui.printing import LABELS
from ui.theme import STEP, Scheme, Theme
from ui.widgets.choices import Choices
from ui.widgets.looks import label
from ui.widgets.printer_pick import PrinterPick
from ui.widgets.receipt_choices import ReceiptChoices
from ui.window_menu import LANGUAGE, SCHEME, ZOOM, ZOOMS


class ThisPc(QWidget):
    """A few questions; every answer is remembered on this PC."""

    def __init__(
        self, language: Language, theme: Theme, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language, self._theme, self._preferences = language, theme, preferences
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(label(self.tr("These apply at once, on this PC only."), "muted", self))
        across = QHBoxLayout()
        across.setSpacing(8 * STEP)
        self.languages = Choices(self.tr("Language"), tuple(LANGUAGES.items()), language.code, self)
        looks = (
            (Scheme.SYSTEM, self.tr("Like the system")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        )
        self.looks = Choices(self.tr("Look"), looks, theme.scheme, self)
        zooms = tuple((zoom, f"{zoom:.0%}") for zoom in ZOOMS)
        self.zooms = Choices(self.tr("Size of the words"), zooms, self._zoom(), self)
        for choices in (self.languages, self.looks, self.zooms):
            across.addWidget(choices, 0, Qt.AlignmentFlag.AlignTop)
        across.addStretch(1)
        column.addLayout(across)
        self.receipts = ReceiptChoices(preferences, self)
        column.addWidget(self.receipts)
        column.addWidget(label(self.tr("Labels for parcels"), "strong", self))
        self.labels = PrinterPick(self.tr("Printer of labels"), preferences, LABELS, self)
        self.labels.setMinimumWidth(36 * STEP)
        column.addWidget(self.labels, 0, Qt.AlignmentFlag.AlignLeft)
        self.sends = QCheckBox(self.tr("This PC sends the messages to citizens"), self)
        self.sends.setChecked(sends(preferences))
        self.sends.toggled.connect(lambda on: let_send(preferences, on=on))
        column.addWidget(label(self.tr("Messages to citizens"), "strong", self))
        column.addWidget(self.sends)
        words = label(
            self.tr(
                "Every half minute while somebody is signed in here. One PC is enough; where several send, no"
                " message leaves twice. Without a window: prrdesk send --every 30."
            ),
            "muted",
            self,
        )
        words.setWordWrap(True)
        column.addWidget(words)
        column.addStretch(1)
        self.languages.changed.connect(self._speak)
        self.looks.changed.connect(self._wear)
        self.zooms.changed.connect(self._enlarge)

    def offer_printers(self, names: Sequence[str]) -> None:
        """Offer the printers of this PC for every kind of paper that has one."""
        for pick in (self.receipts.printers, self.labels):
            pick.offer_printers(names)

    def _zoom(self) -> float:
        known = float(str(self._preferences.value(ZOOM, 1.0)))
        return min(ZOOMS, key=lambda zoom: abs(zoom - known))

    def _speak(self, code: str) -> None:
        self._preferences.setValue(LANGUAGE, code)
        language = self._language
        # The window is built anew in the other language; this widget must have finished its click by then.
        QTimer.singleShot(0, language, lambda: language.speak(code))

    def _wear(self, scheme: Scheme) -> None:
        self._preferences.setValue(SCHEME, scheme.value)
        self._theme.wear(scheme)

    def _enlarge(self, zoom: float) -> None:
        self._preferences.setValue(ZOOM, zoom)
        self._theme.wear(self._theme.scheme, zoom)
