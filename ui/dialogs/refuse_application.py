"""Refusing an application: on which legal ground, and why in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.dialogs.form import Form


class RefuseDialog(Form):
    """The legal ground is one of the service's own, or typed; the reason is always typed."""

    def __init__(
        self, number: str, grounds: Sequence[str], reasons: Sequence[str], parent: QWidget | None = None
    ) -> None:
        self._grounds, self._reasons = tuple(grounds), tuple(reasons)
        super().__init__(
            self.tr("Refuse {number}?").format(number=number),
            self.tr(
                "A refusal ends the application and cannot be taken back. When something can be mended,"
                " return it instead."
            ),
            self.tr("Refuse"),
            parent,
            grave=True,
        )

    @classmethod
    def ask(
        cls, parent: QWidget | None, number: str, grounds: Sequence[str], reasons: Sequence[str]
    ) -> str | None:
        """Ask, and return ground and reason in one line; None when nothing shall happen."""
        dialog = cls(number, grounds, reasons, parent)
        return dialog.ground() if dialog.confirmed() else None

    def fill(self) -> None:
        own = [(ground, ground) for ground in self._grounds]
        self.legal = self.add_choice(self.tr("Legal ground"), [*own, ("", self.tr("Another one, typed"))])
        self.typed = self.add_line(self.tr("Legal ground, typed"), hint=self.tr("law, article, paragraph"))
        self.rule = self.add_choice(
            self.tr("Rule of the service"),
            [("", self.tr("None of them")), *((reason, reason) for reason in self._reasons)],
        )
        self.fields.setRowVisible(self.rule, bool(self._reasons))
        self.reason = self.add_line(self.tr("Why it is refused"), hint=self.tr("as the applicant is told"))
        self._show_typed()
        self.reason.setFocus()
        self.legal.currentIndexChanged.connect(self._show_typed)

    def missing(self) -> str:
        if not (self.legal.value() or self.typed.text().strip()):
            return self.tr("Write the legal ground: law, article, paragraph.")
        if not (self.rule.value() or self.reason.text().strip()):
            return self.tr("Write why it is refused, as the applicant is told.")
        return ""

    def ground(self) -> str:
        """Return the legal ground and the reason."""
        legal = self.legal.value() or self.typed.text().strip()
        why = " ".join(part for part in (self.rule.value(), self.reason.text().strip()) if part)
        return f"{legal}: {why}"

    def _show_typed(self) -> None:
        self.fields.setRowVisible(self.typed, not self.legal.value())
