"""The small questions about a complaint: of which kind, given to whom, about what, and what was done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLabel, QWidget

from desk.domain.complaints import NO_TIE, ComplaintKind, Tie
from desk.domain.text import Word
from ui.dialogs.decide_case import DecideCaseDialog
from ui.dialogs.form import Form
from ui.widgets.choices import Choices
from ui.widgets.tie_field import Look, TieField


class SortComplaintDialog(Form):
    """Asks of which kind a complaint really is."""

    def __init__(
        self, title: str, kind: ComplaintKind, say: Callable[[Word], str], parent: QWidget | None = None
    ) -> None:
        self._kind, self._say = kind, say
        super().__init__(title, "", "", parent)
        self.setWindowTitle(self.tr("Another kind"))
        self.yes.setText(self.tr("Sort it so   Enter"))
        self.kinds.take_focus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, title: str, kind: ComplaintKind, say: Callable[[Word], str]
    ) -> ComplaintKind | None:
        """Ask, and return the other kind, or None when it stays."""
        dialog = cls(title, kind, say, parent)
        return dialog.kind() if dialog.confirmed() else None

    def kind(self) -> ComplaintKind:
        """Return the kind chosen now."""
        chosen: ComplaintKind = self.kinds.value()
        return chosen

    def fill(self) -> None:
        kinds = [(one, self._say(one.word)) for one in ComplaintKind]
        self.kinds = Choices(self.tr("The complaint is about"), kinds, self._kind, self)
        self.kinds.changed.connect(lambda _kind: self.weigh())
        self.fields.addRow(self.kinds)

    def missing(self) -> str:
        return self.tr("Choose another kind than it has.") if self.kind() is self._kind else ""

    def weigh(self) -> None:
        super().weigh()
        if self._filled and not self.missing() and self.kind() is ComplaintKind.MONEY:
            self.why.setText(self.tr("It goes to the section head at once; nobody else sees it."))


class GiveComplaintDialog(Form):
    """Asks who shall look into a complaint."""

    def __init__(
        self,
        title: str,
        people: Sequence[tuple[int, str]],
        chosen: int | None,
        parent: QWidget | None = None,
    ) -> None:
        self._people, self._chosen = tuple(people), chosen
        super().__init__(title, "", "", parent)
        self.setWindowTitle(self.tr("Give it to somebody"))
        self.yes.setText(self.tr("Give it   Enter"))
        self.people.take_focus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, title: str, people: Sequence[tuple[int, str]], chosen: int | None
    ) -> int | None:
        """Ask, and return whose it shall be, or None when it stays."""
        dialog = cls(title, people, chosen, parent)
        return int(dialog.people.value()) if dialog.confirmed() else None

    def fill(self) -> None:
        known = [number for number, _ in self._people]
        first = self._chosen if self._chosen in known else known[0]
        self.people = Choices(self.tr("Looks into it"), self._people, first, self)
        self.people.changed.connect(lambda _number: self.weigh())
        self.fields.addRow(self.people)

    def missing(self) -> str:
        return self.tr("It is with this person already.") if self.people.value() == self._chosen else ""


class TieComplaintDialog(Form):
    """Asks which application or card a complaint is about."""

    def __init__(
        self, title: str, look: Look, nik: str, *, tied: bool, parent: QWidget | None = None
    ) -> None:
        self._look, self._tied = look, tied
        super().__init__(title, "", "", parent)
        self.setWindowTitle(self.tr("Tie to a document"))
        self.weigh()
        self.about.setFocus()
        if nik:
            self.about.put(nik)

    @classmethod
    def ask(cls, parent: QWidget | None, title: str, look: Look, nik: str, *, tied: bool) -> Tie | None:
        """Ask, and return what it is about, ``NO_TIE`` for nothing any more, None when it stays."""
        dialog = cls(title, look, nik, tied=tied, parent=parent)
        return dialog.about.tie() if dialog.confirmed() else None

    def fill(self) -> None:
        self.about = TieField(self._look, self)
        self.about.changed.connect(self.weigh)
        self.fields.addRow(self.about)

    def missing(self) -> str:
        if self.about.tie() != NO_TIE:
            return ""
        if self._tied and not self.about.text.text().strip():
            return ""
        return self.tr("Scan or type a NIK, an application or a receipt, then choose the document.")

    def weigh(self) -> None:
        super().weigh()
        if self._filled:
            loose = self._tied and self.about.tie() == NO_TIE
            self.yes.setText(self.tr("Untie it   Enter") if loose else self.tr("Tie to it   Enter"))

    def on_scan(self, text: str) -> None:
        self.about.put(text)


class CloseComplaintDialog(DecideCaseDialog):
    """Asks what was done, from ready words by a number key or typed."""

    def fill(self) -> None:
        super().fill()
        title = self.tr("What was done")
        self.reason.setAccessibleName(title)
        self.reason.setPlaceholderText(self.tr("choose above by its number, or type"))
        named = self.fields.labelForField(self.reason)
        if isinstance(named, QLabel):
            named.setText(title)

    def missing(self) -> str:
        return "" if self.reason.text().strip() else self.tr("Say what was done before it is closed.")
