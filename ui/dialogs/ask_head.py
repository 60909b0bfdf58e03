"""Asks the head: what takes two people, told in words, and why, chosen by a number or typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.dialogs.decide_case import DecideCaseDialog


class AskHead(DecideCaseDialog):
    """``typed`` is a reason that was given before the head turned out to be needed."""

    def __init__(
        self, needs: str, things: str, before: str, reasons: Sequence[str], typed: str, parent: QWidget | None
    ) -> None:
        super().__init__(needs, things, before, self.tr("Ask the head"), reasons, parent)
        if typed:
            self.reason.setText(typed)
            self.reason.setFocus()

    @classmethod
    def reason_for(
        cls,
        parent: QWidget | None,
        needs: str,
        things: str,
        reasons: Sequence[str],
        *,
        before: str = "",
        typed: str = "",
    ) -> str | None:
        """Ask why, and return the reason, or None when the head shall not be asked."""
        dialog = cls(needs, things, before, reasons, typed, parent)
        return dialog.reason.text().strip() if dialog.confirmed() else None
