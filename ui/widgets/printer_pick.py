"""Which printer of this PC prints one kind of paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from ui.widgets.choices import Pick


class PrinterPick(Pick):
    """Kept on this PC under ``key`` as soon as it is chosen; without one a PDF is opened."""

    def __init__(self, title: str, preferences: QSettings, key: str, parent: QWidget | None = None) -> None:
        super().__init__(title, (), parent)
        self._preferences, self._key = preferences, key
        self.offer_printers(())
        self.activated.connect(lambda _place: preferences.setValue(key, self.value()))

    def offer_printers(self, names: Sequence[str]) -> None:
        """Offer the printers of this PC; the one chosen stays, also when it is switched off now."""
        chosen = str(self._preferences.value(self._key, ""))
        known = [*names, *([chosen] if chosen and chosen not in names else [])]
        self.offer([("", self.tr("None; open a PDF")), *((name, name) for name in known)])
        self.choose(chosen)
