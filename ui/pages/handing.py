"""One card to one citizen: the same dialog, step and notice on every page that has cards."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from desk.domain.application_errors import NotVerifiedYet
from desk.domain.applications import UNVERIFIED, AppState
from desk.domain.collecting import Giving
from desk.domain.journal import Action
from desk.domain.outbox import HandCard, Once, Waiting
from desk.domain.printing import REPRINT_REASONS, JobState, PrintJob, PrintReason
from desk.domain.text import mark
from ui.dialogs.pick_up import CardInHand, PickUpDialog
from ui.masking import masked
from ui.pages.keeping import book_or_keep, say_kept
from ui.pages.page import Page
from ui.pages.undoing import tell_with_undo

_SLOT = mark("handing", "Slot {slot}")
_DONE = mark("handing", "{name}: the card has been handed to {taker}.")


def hand_over(
    page: Page, job: PrintJob, giving: Giving, then: Callable[[PrintJob], None] | None = None
) -> None:
    """Ask who takes the card and hand it over.

    The card of an application is handed over on the page Pick-up, which says what has to be shown for it.
    """
    language, asked = page.language, giving.application
    if asked is not None and asked.state in UNVERIFIED:
        page.fail(NotVerifiedYet(asked.number, asked.state.word))
        return
    if asked is not None and asked.state is AppState.READY and page.staff.may(Action.DOCUMENT_COLLECTED):
        page.context.open_page("pick_up", asked.number)
        return
    born = language.date(job.birth_date)
    card = CardInHand(
        job.name,
        " · ".join(part for part in (masked(job.nik), born, page.say(job.kind.word)) if part),
        page.say(_SLOT).format(slot=job.slot),
        job.reason in REPRINT_REASONS and job.reason is not PrintReason.LOST,
        giving.takers,
    )
    answer = PickUpDialog.ask(page, card, page.say)
    if answer is None:
        return

    def told(handed: PrintJob) -> None:
        text = page.say(_DONE).format(name=handed.name, taker=answer.name)
        tell_with_undo(page, text, Action.CARD_PICKED_UP, f"job:{job.id}")
        if then is not None:
            then(handed)

    def kept(waiting: Waiting) -> None:
        page.context.notices.info(say_kept(page, waiting))
        if then is not None:
            then(job)

    key = str(uuid4())
    slot = job.slot if job.state is JobState.PRINTED else ""
    book_or_keep(
        page,
        key,
        HandCard(job.id, job.name, slot, answer.taker, answer.name, answer.proof, answer.old_card_taken),
        lambda: page.office.handover.pick_up(
            page.staff,
            job,
            answer.taker,
            answer.name,
            answer.proof,
            old_card_taken=answer.old_card_taken,
            booked=Once(key),
        ),
        told,
        kept,
        page.fail,
    )
