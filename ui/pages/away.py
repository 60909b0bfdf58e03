"""What a page does while the server is gone: it marks what stands there and keeps what was entered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk.domain.errors import AnswerMissing, OfficeUnavailable
from desk.domain.text import mark
from ui.context import Context
from ui.pages.known_mark import KnownMark
from ui.tables.view import TableView
from ui.widgets.detail_panel import DetailPanel

_NOT_SENT = mark(
    "gone", "{what}: not done, the server is not connected. What you entered is kept for another try."
)
_WAITS = mark("gone", "This waits for the server; the band at the top says what still works.")
_NOT_WRITTEN = mark(
    "gone", "{what}: not done, the server waits for its second one. What you entered is kept for another try."
)
_AGAIN = mark("gone", "Try again")
_LATER = mark("gone", "The details wait for the server.")
_DETAILS = frozenset({"details", "handover", "person", "view", "story", "facts"})
"""The lines of questions about the row that was chosen."""


class Away(QObject):
    """Belongs to one page; ``mark`` stands below its head."""

    def __init__(
        self, context: Context, page: QWidget, refresh: Callable[[], None], *, answers_only: bool
    ) -> None:
        super().__init__(page)
        self._context, self._page, self._refresh = context, page, refresh
        self._say = context.language.say
        self._said: int | None = None
        self._details_wait = False
        self.mark = KnownMark(context, page, answers_only=answers_only)
        context.changes.gone.connect(self._on_gone)
        context.changes.back.connect(self._on_back)

    @property
    def now(self) -> bool:
        """Whether the server is known to be gone."""
        return self._context.changes.gone_since is not None

    def takes(self, error: Exception, line: str, what: str, again: Callable[[], None]) -> bool:
        """Take an error of a piece of work whose page says nothing of its own about it; False for others.

        ``what`` was pressed for it, ``line`` is the question it asked. Nothing was written: one key does
        ``again`` with what was entered.
        """
        if not isinstance(error, OfficeUnavailable) or isinstance(error, AnswerMissing):
            return False
        if line in _DETAILS:
            self._clear_details()
            return True
        if what:
            self.offer_again(what, again)
        return bool(what)

    def offer_again(self, what: str, again: Callable[[], None]) -> None:
        """Keep what a person entered: nothing of it was written, and one key sends it once more."""
        why = _NOT_SENT if self._context.changes.waits is None else _NOT_WRITTEN
        self._context.notices.advise(self._say(why).format(what=what), self._say(_AGAIN), again)

    def tell(self, explained: str) -> None:
        """Say it once: the band above every page says the rest."""
        self._forget()
        notices = self._context.notices
        if self.now:
            self._said = notices.hint(self._say(_WAITS))
        else:
            self._said = notices.error(explained, self._say(_AGAIN), self._refresh)

    def _clear_details(self) -> None:
        """Show nobody's details beside somebody else's line."""
        self._details_wait = True
        for panel in self._page.findChildren(DetailPanel):
            if panel.isVisible():
                panel.clear(self._say(_LATER))

    def _forget(self) -> None:
        if self._said is not None:
            self._context.notices.withdraw(self._said)
            self._said = None

    def _on_gone(self, _since: datetime) -> None:
        self._forget()

    def _on_back(self) -> None:
        self._forget()
        if self._details_wait:
            self._details_wait = False
            for view in self._page.findChildren(TableView):
                if view.isVisible() and (row := view.current()) is not None:
                    view.moved_to.emit(row)
