"""Tells the head of new requests, and who asked of the answer, on whatever page they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from desk.domain.approvals import Request, RequestState
from desk.domain.errors import DeskError
from desk.domain.journal import Action, Topic
from desk.domain.staff import ASK
from desk.domain.text import Word, mark
from desk.rooms.approvals import News
from ui.context import Context
from ui.pages.request_places import open_place
from ui.widgets.request_words import deed, thing

_WAITS = mark("request_notices", "{who} asks you to approve: {deed}, {thing}. Reason: {reason}")
_MANY_WAIT = mark("request_notices", "{n} requests wait for your word.")
_APPROVED = mark("request_notices", "Approved by {who}: {deed}, {thing}. {answer}")
_MANY_APPROVED = mark("request_notices", "{n} of your requests are approved: they can be done today.")
_REFUSED = mark("request_notices", "Refused by {who}: {deed}, {thing}. {answer}")
_DECIDE = mark("request_notices", "Answer now")
_DO_IT = mark("request_notices", "Do it now")
_SHOW = mark("request_notices", "Show the request")


class RequestNotices(QObject):
    """Remembers what was told already; a request is told once, and its answer once."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._told: set[tuple[int, RequestState]] = set()
        self._standing: dict[int, frozenset[tuple[int, RequestState]]] = {}
        context.changes.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Tell what waits already."""
        context = self._context
        decides = context.staff.may(Action.APPROVAL_DECIDED)
        if decides or any(context.staff.may_ask(action) for action in ASK):
            context.tasks.run(
                self,
                lambda: context.office.approvals.news(context.staff),
                self._tell,
                self._fail,
                line="news",
            )

    @Slot(object)
    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.APPROVALS in topics:
            self.begin()

    def _fail(self, error: Exception) -> None:
        # That the office cannot be reached is said at the lower edge of the window, by what asks for changes.
        if not isinstance(error, DeskError):
            self._context.crash(error)

    def _tell(self, news: News) -> None:
        self._withdraw({(one.id, one.state) for one in (*news.to_decide, *news.decided)})
        self._tell_head(self._new(news.to_decide))
        decided = self._new(news.decided)
        self._tell_approved([one for one in decided if one.state is RequestState.APPROVED])
        for one in decided:
            if one.state is RequestState.REFUSED:
                self._advise([one], self._words(_REFUSED, one), _SHOW, self._shower(one))

    def _tell_head(self, new: list[Request]) -> None:
        if len(new) == 1:
            words = self._words(_WAITS, new[0])
        else:
            words = self._say(_MANY_WAIT).format(n=self._context.language.number(len(new)))
        if new:
            self._advise(new, words, _DECIDE, self._shower(new[0]))

    def _tell_approved(self, new: list[Request]) -> None:
        if len(new) == 1:
            self._advise(new, self._words(_APPROVED, new[0]), _DO_IT, self._opener(new[0]))
        elif new:
            words = self._say(_MANY_APPROVED).format(n=self._context.language.number(len(new)))
            self._advise(new, words, _SHOW, self._shower(new[0]))

    def _advise(self, about: list[Request], text: str, button: Word, act: Callable[[], None]) -> None:
        number = self._context.notices.advise(text, self._say(button), act)
        self._standing[number] = frozenset((one.id, one.state) for one in about)

    def _withdraw(self, as_it_is: set[tuple[int, RequestState]]) -> None:
        """Take notices away whose requests have been answered or done since; what is left is told anew."""
        for number in [number for number, told in self._standing.items() if told - as_it_is]:
            self._told -= self._standing.pop(number)
            self._context.notices.withdraw(number)

    def _shower(self, request: Request) -> Callable[[], None]:
        return lambda: self._context.open_page("requests", request.id)

    def _opener(self, request: Request) -> Callable[[], None]:
        return lambda: open_place(self._context, self, request, self._fail)

    def _words(self, word: Word, request: Request) -> str:
        language = self._context.language
        who = request.decided_by or request.asked_by
        told = {"deed": deed(request, language), "thing": thing(request, language), "reason": request.reason}
        return self._say(word).format(who=who, answer=request.answer, **told).strip()

    def _say(self, word: Word) -> str:
        return self._context.language.say(word)

    def _new(self, found: tuple[Request, ...]) -> list[Request]:
        new = [one for one in found if (one.id, one.state) not in self._told]
        self._told |= {(one.id, one.state) for one in new}
        return new
