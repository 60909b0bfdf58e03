"""Shows the numbers of whoever is chosen whole: asks why, lets the office note it, and ends in time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desk.domain.approvals import Wish
from desk.domain.journal import Action
from desk.domain.whole_errors import NothingMasked
from desk.domain.whole_numbers import Whole, numbers_in
from desk.rooms.whole_numbers import Shown
from ui.context import Context
from ui.dialogs.show_whole import ShowWholeDialog
from ui.pages.page import Page
from ui.widgets.whole_strip import WholeStrip

LOOK_MS = 100
"""How often it is looked whether the person chosen is still the one whose numbers are shown."""


class WholeNumbers(QObject):
    """Belongs to one window; ``strip`` is where the numbers stand, and nowhere else."""

    def __init__(self, context: Context, page: Callable[[], Page | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = page
        self._shown: tuple[Page, tuple[Whole, ...]] | None = None
        self.strip = WholeStrip(context.language.say, parent)
        self.strip.gone.connect(self._on_gone)
        self._watch = QTimer(self)
        self._watch.setInterval(LOOK_MS)
        self._watch.timeout.connect(self._hide_unless_chosen)

    def ask(self) -> None:
        """Ask why the numbers of who is chosen are to be seen, and show them; shown ones are masked again."""
        if self.strip.shows:
            self.strip.hide_numbers()
            return
        page = self._page()
        if page is None:
            return
        numbers = numbers_in(page.person())
        if not numbers:
            page.fail(NothingMasked())
            return
        office, staff = self._context.office, self._context.staff
        wish = Wish(Action.NIK_SHOWN, numbers[0].subjects[0])

        def seconds() -> int:
            office.approvals.admit(staff, Action.NIK_SHOWN, wish)
            return office.whole_numbers.seconds()

        page.run(seconds, lambda found: self._ask_why(page, numbers, found), line="whole")

    def copy(self) -> None:
        """Copy the first number shown, until it is masked again."""
        self.strip.copy_first()

    def hide(self) -> None:
        """Mask whatever is shown."""
        self.strip.hide_numbers()

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Hide, QEvent.Type.Close):
            self.strip.hide_numbers()
        return super().eventFilter(watched, event)

    def _ask_why(self, page: Page, numbers: tuple[Whole, ...], seconds: int) -> None:
        if self._page() is not page or numbers_in(page.person()) != numbers:
            return
        say = self._context.language.say
        asked = ShowWholeDialog.ask(page, numbers[0].name, seconds, say, page.whole_for)
        if asked is None:
            return
        why, reason = asked
        office, staff = self._context.office, self._context.staff
        page.run(
            lambda: office.whole_numbers.show(staff, numbers, why, reason),
            lambda shown: self._on_noted(page, shown),
            line="whole",
        )

    def _on_noted(self, page: Page, shown: Shown) -> None:
        """Show what the journal has noted, unless somebody else is chosen meanwhile."""
        self._shown = (page, shown.numbers)
        if self._still_chosen():
            self.strip.show_numbers(shown.numbers, shown.seconds)
            page.window().installEventFilter(self)
            self._watch.start()

    def _still_chosen(self) -> bool:
        if self._shown is None:
            return False
        page, numbers = self._shown
        return self._page() is page and page.isVisible() and numbers_in(page.person()) == numbers

    def _hide_unless_chosen(self) -> None:
        if not self._still_chosen():
            self.strip.hide_numbers()

    def _on_gone(self) -> None:
        self._watch.stop()
        self._shown = None
