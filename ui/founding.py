"""Makes an office where there is none, with its first administrator and its passphrase, and lets them in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk.domain.errors import OfficeExists
from ui.desktop import Desktop
from ui.dialogs.first_passphrase import FirstPassphrase
from ui.dialogs.first_start import FirstAdministrator, FirstStart
from ui.errors import explain

Enter = Callable[[str, str, str], None]
"""Lets the administrator in by name and password, and encrypts with the passphrase, if there is one."""
Make = Callable[[FirstAdministrator], None]
"""Makes the office with its first administrator; called in the pool."""


class Founding(QObject):
    """Lives from the first start until the office is open."""

    def __init__(
        self,
        desktop: Desktop,
        where: str,
        make: Make,
        enter: Enter,
        back: Callable[[], None] | None = None,
    ) -> None:
        """``back`` is where somebody goes who makes no office here after all."""
        super().__init__(desktop)
        self._desktop, self._make, self._enter = desktop, make, enter
        self._where = where.removeprefix("sqlite:///")  # a file is named as everybody names one
        self._back = back
        self.sheet = self._make_sheet(FirstAdministrator())

    def _make_sheet(self, begun: FirstAdministrator) -> FirstStart:
        language = self._desktop.language
        sheet = FirstStart(self._where, language.code, language.say, self._desktop.sign_in, begun)
        sheet.made.connect(self._on_asked)
        if self._back is not None:
            sheet.turned_back.connect(self._back)
            sheet.back.show()
        sheet.language_asked.connect(self._on_language)
        return sheet

    def _on_language(self, code: str) -> None:
        begun = self.sheet.administrator()
        self._desktop.speak(code)
        self.sheet = self._make_sheet(begun)
        self._desktop.sign_in.show_step(self.sheet)
        self.sheet.begin()

    def _on_asked(self, new: FirstAdministrator) -> None:
        make = self._make
        self._desktop.tasks.run(self, lambda: make(new), lambda _done: self._on_made(new), self._on_refused)

    def _on_made(self, new: FirstAdministrator) -> None:
        page = FirstPassphrase(self._desktop.sign_in)
        page.chosen.connect(lambda phrase: self._go_in(new, phrase))
        self._desktop.sign_in.show_step(page)

    def _go_in(self, new: FirstAdministrator, phrase: str) -> None:
        desktop = self._desktop
        desktop.sign_in.show_step(None)
        desktop.sign_in.name.setText(new.login)
        desktop.open_office_for(lambda: self._enter(new.login, new.password, phrase))

    def _on_refused(self, error: Exception) -> None:
        explanation = explain(error, self._desktop.language)
        if isinstance(error, OfficeExists):
            self._desktop.sign_in.show_step(None)  # made at another PC while this one was asked
            self._desktop.open_office()
            return
        self.sheet.refuse(explanation.whole if explanation else "")
        if explanation is None:
            self._desktop.crash(error)
