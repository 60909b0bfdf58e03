"""What a person sets for this PC alone: language, look, size of the words, printers; it applies at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.language import LANGUAGES, Language
from ui.message_sender import let_send, sends
from ui.palette import Tone
from ui.printing import LABELS, keep_printers, known_printers
from ui.theme import STEP, Scheme, Theme
from ui.widgets.banner import Banner
from ui.widgets.choices import Choices
from ui.widgets.looks import label
from ui.widgets.printer_pick import PrinterPick
from ui.widgets.receipt_choices import ReceiptChoices
from ui.window_menu import LANGUAGE, SCHEME, ZOOM, ZOOMS


class ThisPc(QScrollArea):
    """A few questions; every answer is remembered on this PC.

    ``printers_wanted`` when somebody wants its printers asked for again.
    """

    printers_wanted = Signal()

    def __init__(
        self, language: Language, theme: Theme, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language, self._theme, self._preferences = language, theme, preferences
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        ground = QWidget(self.viewport())
        ground.setProperty("look", "ground")
        column = QVBoxLayout(ground)
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
        self.unanswered = Banner(Tone.WARN, "warning", self)
        self.unanswered.asked.connect(self.printers_wanted)
        self.about_printers = label("", "muted", self)
        column.addWidget(self.unanswered)
        column.addWidget(self.about_printers)
        self._asking = False
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
        self.setWidget(ground)
        self._offer(known_printers(preferences))
        self.languages.changed.connect(self._speak)
        self.looks.changed.connect(self._wear)
        self.zooms.changed.connect(self._enlarge)

    def begin_asking(self) -> bool:
        """Say that the printers are asked for; False while they are being asked for already."""
        if self._asking:
            return False
        self._asking = True
        self.unanswered.say("")
        self._tell(self.tr("Asking for the printers of this PC …"))
        return True

    def offer_printers(self, names: Sequence[str]) -> None:
        """Offer the printers of this PC for every kind of paper that has one, and remember them."""
        self._asking = False
        keep_printers(self._preferences, names)
        self.unanswered.say("")
        none = self.tr("This PC has no printer; papers can be opened as a PDF instead.")
        self._tell("" if names else none)
        self._offer(names)

    def tell_no_answer(self, why: str) -> None:
        """Say why the printers could not be asked for; those known last are offered still."""
        self._asking = False
        self._tell(
            self.tr("These printers were here when this PC was last asked; the chosen one stays chosen.")
        )
        self.unanswered.say(why, self.tr("Ask again"))

    def _tell(self, words: str) -> None:
        self.about_printers.setText(words)
        self.about_printers.setVisible(bool(words))

    def _offer(self, names: Sequence[str]) -> None:
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
