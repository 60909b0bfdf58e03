"""Undo beside a notice: asks why, and takes the step back only while it still is the newest one."""

from __future__ import annotations

from desk.domain.errors import CannotUndo
from desk.domain.journal import Action, Entry
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from ui.dialogs.confirm import Confirm, Question
from ui.pages.page import Page

_TITLE = mark("undo", "Take the last step back?")
_TEXT = mark("undo", "“{step}” is taken back; the journal keeps both.")
_YES = mark("undo", "Take back")
_DONE = mark("undo", "Taken back: {step}.")


def tell_with_undo(page: Page, text: str, action: Action, subject: str) -> None:
    """Say what was done, with a way back for those who may undo."""
    if page.staff.may(Action.STEP_UNDONE):
        page.context.notices.info(text, lambda: _ask(page, action, subject))
    else:
        page.context.notices.info(text)


def _ask(page: Page, action: Action, subject: str) -> None:
    step = page.say(action.word)
    question: Question[None] = Question(
        page.say(_TITLE), page.say(_TEXT).format(step=step), page.say(_YES), wants_reason=True
    )
    decision = Confirm.ask(page, question)
    if decision is None:
        return
    page.run(
        lambda: _take_back(page.office, page.staff, action, subject, decision.reason),
        lambda entry: _told(page, entry),
    )


def _take_back(office: Office, staff: Staff, action: Action, subject: str, reason: str) -> Entry:
    last = office.undo.last(staff)
    if last is None or (last.action, last.subject) != (action, subject):
        raise CannotUndo(action.word)
    return office.undo.take_back(staff, reason)


def _told(page: Page, entry: Entry) -> None:
    page.context.notices.info(page.say(_DONE).format(step=page.say(entry.action.word)))
    page.refresh_soon()
