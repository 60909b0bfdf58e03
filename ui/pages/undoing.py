"""Undo: says what would be taken back, asks why, and stays on offer until it is done or refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desk.domain.errors import CannotUndo, OfficeUnavailable, OthersWereFaster
from desk.domain.journal import Action, Entry
from desk.domain.nik import mask_nik
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from desk.rooms.undo import OwnStep
from ui.dialogs.confirm import Confirm, Question
from ui.pages.page import Page

_TITLE = mark("undo", "Take the last step back?")
_CARD = mark(
    "undo", "“{step}” of {moment} is taken back: {name}, NIK {nik}. The journal keeps both the step and this."
)
_PAPER = mark(
    "undo",
    "“{step}” of {moment} is taken back: number {number}, {cards} cards. "
    "The journal keeps both the step and this.",
)
_DOCUMENT = mark(
    "undo",
    "“{step}” of {moment} is taken back: {number} stands in slot {slot} again. "
    "The journal keeps both the step and this.",
)
_RESULT = mark(
    "undo",
    "“{step}” of {moment} is taken back: parcel {number} is again where it was before. "
    "The journal keeps both the step and this.",
)
_LIST = mark(
    "undo",
    "“{step}” of {moment} is taken back: the documents of list {list} are with the RT again. "
    "The journal keeps both the step and this.",
)
_YES = mark("undo", "Take back")
_DONE = mark("undo", "Taken back: {step}.")
_MAY_COME_BACK = (OfficeUnavailable, OthersWereFaster)
"""After these nothing was written, and the step can still be taken back."""

Again = Callable[[], None]


def tell_with_undo(page: Page, text: str, action: Action, subject: str) -> None:
    """Say what was done, with a way back for those who may undo."""
    if not page.staff.may(Action.STEP_UNDONE):
        page.context.notices.info(text)
        return

    def again() -> None:
        tell_with_undo(page, text, action, subject)

    def undo() -> None:
        page.run(lambda: _offered(page.office, page.staff, action, subject), ask, failed)

    def ask(step: OwnStep) -> None:
        _ask(page, step, again)

    def failed(error: Exception) -> None:
        _refused(page, error, again)

    page.context.notices.info(text, undo)


def take_last_step_back(page: Page) -> None:
    """Offer to take back one's last step of today, also without its notice; say so when there is none."""
    page.run(lambda: page.office.undo.offer(page.staff), lambda step: _ask(page, step, lambda: None))


def _offered(office: Office, staff: Staff, action: Action, subject: str) -> OwnStep:
    step = office.undo.offer(staff)
    # A sending is written down once for the paper and once for each card, a document once for its card too.
    facts = step.entry.facts
    about = (
        step.entry.subject,
        f"handover:{facts.get('number')}",
        f"application:{facts.get('application')}",
        f"parcel:{facts.get('parcel')}",
        f"receipt_list:{facts.get('list')}",
    )
    if step.entry.action is not action or subject not in about:
        raise CannotUndo(action.word)
    return step


def _ask(page: Page, step: OwnStep, again: Again) -> None:
    question: Question[None] = Question(
        page.say(_TITLE), _what(page, step), page.say(_YES), wants_reason=True
    )
    decision = Confirm.ask(page, question)
    if decision is None:
        again()
        return
    page.run(
        lambda: _take_back(page.office, page.staff, step.entry, decision.reason),
        lambda entry: _told(page, entry),
        lambda error: _refused(page, error, again),
    )


def _what(page: Page, step: OwnStep) -> str:
    entry, job = step.entry, step.job
    facts = {"step": page.say(entry.action.word), "moment": page.language.moment(entry.at)}
    if job is not None:
        return page.say(_CARD).format(**facts, name=job.name, nik=mask_nik(job.nik))
    if entry.action is Action.DOCUMENT_COLLECTED:
        return page.say(_DOCUMENT).format(**facts, number=entry.facts["number"], slot=entry.facts["slot"])
    if entry.action is Action.POST_RESULT_NOTED:
        return page.say(_RESULT).format(**facts, number=entry.facts["parcel"])
    if entry.action is Action.RECEIPT_LIST_NOTED:
        return page.say(_LIST).format(**facts, list=entry.facts["list"])
    slots = entry.facts.get("slots")
    cards = page.language.number(len(slots) if isinstance(slots, Mapping) else 0)
    return page.say(_PAPER).format(**facts, number=entry.facts.get("number", entry.subject), cards=cards)


def _take_back(office: Office, staff: Staff, asked: Entry, reason: str) -> Entry:
    last = office.undo.last(staff)
    if last is None or last.id != asked.id:
        raise CannotUndo(asked.action.word)
    return office.undo.take_back(staff, reason)


def _refused(page: Page, error: Exception, again: Again) -> None:
    if isinstance(error, _MAY_COME_BACK):
        again()
    page.fail(error)


def _told(page: Page, entry: Entry) -> None:
    page.context.notices.info(page.say(_DONE).format(step=page.say(entry.action.word)))
    page.refresh_soon()
