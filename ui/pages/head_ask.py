"""Leads from a deed that needs the head to the request for it, and back to the deed once it is approved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from desk.domain.approvals import Request, RequestState, Wish
from desk.domain.rights_errors import NeedsApproval
from desk.domain.text import mark
from ui.context import Context
from ui.dialogs.ask_head import AskHead
from ui.widgets.request_words import DEEDS, READY, deed, thing

T = TypeVar("T")

NEEDS_HEAD = mark("ask_head", "Needs the head: {deed}")
_ASK = mark("ask_head", "Ask the head")
_SHOW = mark("ask_head", "Show the request")
_WAITS = mark("ask_head", "Needs the head: {deed}. You asked already, and nobody has answered yet.")
_ASKED = mark("ask_head", "The head was asked: {deed}, {thing}. You are told here when there is an answer.")
_ASKED_MANY = mark(
    "ask_head", "The head was asked: {deed}, {n} requests. You are told here when there is an answer."
)
_AND_MORE = mark("ask_head", "and {n} more")
_SOME_WAIT = mark("ask_head", "For {n} of them you asked already.")
_IN_SIGHT = 6

Go = Callable[[str], None]
"""Goes on with the deed; it is given the reason of the request, empty where none was needed."""


class Run(Protocol):
    """How a page runs work in the pool; what fails is told by the page."""

    def __call__(self, work: Callable[[], T], then: Callable[[T], None] | None = None) -> None: ...


class HeadAsk:
    """Asks on behalf of a page; the answers come into its window."""

    def __init__(self, context: Context, parent: QWidget, run: Run) -> None:
        self._context, self._parent, self._run = context, parent, run
        self._say = context.language.say

    def before(self, wishes: Sequence[Wish], go: Go, typed: str = "") -> None:
        """Go on at once where this person may do it alone or all is approved; else offer to ask.

        ``typed`` is the reason that was given already.
        """
        context = self._context
        if all(context.staff.may(wish.action) for wish in wishes):
            go("")
            return

        def answered(found: tuple[Request, ...]) -> None:
            if all(one.state is RequestState.APPROVED for one in found):
                go(found[0].reason)
            else:
                self._weigh(found, typed)

        self._look_up(wishes, answered)

    def refused(self, error: NeedsApproval) -> None:
        """Say that a deed needs the head, with a key that asks."""
        say = self._say
        needs = say(NEEDS_HEAD).format(deed=say(DEEDS[error.deed]))
        if not error.wishes:
            self._say_waiting(say(DEEDS[error.deed]), 0)
            return
        self._context.notices.advise(
            f"{needs}.", say(_ASK), lambda: self._look_up(error.wishes, lambda found: self._weigh(found, ""))
        )

    def _look_up(self, wishes: Sequence[Wish], then: Callable[[tuple[Request, ...]], None]) -> None:
        context = self._context
        self._run(lambda: context.office.approvals.standing(context.staff, wishes), then)

    def _weigh(self, found: Sequence[Request], typed: str) -> None:
        unasked = [one for one in found if not one.id]
        if unasked:
            self._ask(unasked, sum(one.state is RequestState.OPEN for one in found), typed)
        else:
            waits = next(one for one in found if one.state is RequestState.OPEN)
            self._say_waiting(deed(waits, self._context.language), waits.id)

    def _ask(self, unasked: Sequence[Request], waiting: int, typed: str) -> None:
        context, say, language = self._context, self._say, self._context.language
        what = deed(unasked[0], language)
        lines = [thing(one, language) for one in unasked[:_IN_SIGHT]]
        if len(unasked) > _IN_SIGHT:
            lines.append(say(_AND_MORE).format(n=language.number(len(unasked) - _IN_SIGHT)))
        before = say(_SOME_WAIT).format(n=language.number(waiting)) if waiting else ""
        ready = [say(reason) for reason in READY[unasked[0].action]]
        needs = say(NEEDS_HEAD).format(deed=what)
        reason = AskHead.reason_for(self._parent, needs, "\n".join(lines), ready, before=before, typed=typed)
        if reason is None:
            return
        wishes = [Wish(one.action, one.subject, one.items) for one in unasked]
        words = _ASKED if len(unasked) == 1 else _ASKED_MANY
        told = say(words).format(deed=what, thing=lines[0], n=language.number(len(unasked)))

        def asked(made: tuple[int, ...]) -> None:
            context.notices.offer(told, say(_SHOW), lambda: context.open_page("requests", made[0]))

        self._run(lambda: context.office.approvals.ask(context.staff, wishes, reason), asked)

    def _say_waiting(self, what: str, number: int) -> None:
        context = self._context
        context.notices.advise(
            self._say(_WAITS).format(deed=what),
            self._say(_SHOW),
            lambda: context.open_page("requests", number or None),
        )
