"""Asking for whole numbers of people: for what they are needed, in a choice and in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk.domain.text import Word, mark
from desk.domain.whole_numbers import Why, words_of
from ui.dialogs.form import Form

Say = Callable[[Word], str]
_SHOW = mark("whole", "Show the numbers of {name} whole?")
_SHOW_ANY = mark("whole", "Show the numbers of this row whole?")
_SHOWN_FOR = mark("whole", "They are seen for {seconds} seconds; the journal keeps who looked, and why.")
_SHOW_THEM = mark("whole", "Show them")
_TAKE = mark("whole", "Take out “{name}” with whole NIKs?")
_FILE_SAYS = mark(
    "whole", "The file says that it holds whole numbers; the journal keeps who took it and why."
)
_TAKE_IT = mark("whole", "Take it out")


class ShowWholeDialog(Form):
    """The reason is one of a short list, or typed; it stands in the journal before anything is seen."""

    def __init__(self, title: str, text: str, yes: str, say: Say, parent: QWidget | None = None) -> None:
        self._say = say
        super().__init__(title, text, yes, parent)
        self.setWindowTitle(self.tr("Whole numbers"))  # a title is seen outside the window too

    @classmethod
    def ask(
        cls, parent: QWidget | None, whose: str, seconds: int, say: Say, usual: Why = Why.COMPARE
    ) -> tuple[Why, str] | None:
        """Ask why somebody's numbers are to be seen whole; None when the person turned back.

        The reason offered first is the ``usual`` one of the place where it is asked.
        """
        title = say(_SHOW).format(name=whose) if whose else say(_SHOW_ANY)
        dialog = cls(title, say(_SHOWN_FOR).format(seconds=seconds), say(_SHOW_THEM), say, parent)
        dialog.wanted.choose(usual)
        return dialog.reason() if dialog.confirmed() else None

    @classmethod
    def ask_for_report(cls, parent: QWidget | None, name: str, say: Say) -> tuple[Why, str] | None:
        """Ask why a report is to leave with whole NIKs; None when the person turned back."""
        dialog = cls(say(_TAKE).format(name=name), say(_FILE_SAYS), say(_TAKE_IT), say, parent)
        return dialog.reason() if dialog.confirmed() else None

    def fill(self) -> None:
        self.wanted = self.add_choice(self.tr("What for"), [(why, self._say(why.word)) for why in Why])
        self.typed = self.add_line(
            self.tr("Explained in words"), hint=self.tr("such as the number of a letter")
        )
        self.wanted.setFocus()

    def missing(self) -> str:
        if self.wanted.value() is Why.OTHER and not self.typed.text().strip():
            return self.tr("Write the reason in a few words.")
        return ""

    def reason(self) -> tuple[Why, str]:
        """Return the choice, and the reason as the journal keeps it."""
        why: Why = self.wanted.value()
        return why, words_of(why, self.typed.text(), self._say(why.word))
