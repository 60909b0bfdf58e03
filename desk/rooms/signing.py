"""What a receipt list that came back means for each of its documents."""

from __future__ import annotations

from desk.data import application_rows, applications, mission_lists, pick_up, shelved
from desk.domain.applications import AppState
from desk.domain.missions import Leftover, LineOutcome, ReceiptLine, ReceiptList, signs
from desk.rooms.making import service_of
from desk.rooms.work import Work


def hand_over(work: Work, sent: ReceiptList, line: ReceiptLine) -> None:
    """Note that a document was signed for: by family, by the person, else by who carried it."""
    asked = application_rows.get(work.db, line.application_id)
    mission_lists.settle(work.db, sent.id, asked.id, LineOutcome.HANDED)
    applications.move(
        work.db, asked.id, (AppState.READY,), AppState.COLLECTED, collected_at=work.now, slot=""
    )
    taker, name, relation = signs(asked, service_of(work.db, asked), sent.carrier)
    shown = [f"document:{sent.number}"]
    pick_up.add(work.db, asked, taker, name, relation, shown, staff_id=work.staff.id, now=work.now)


def come_back(work: Work, sent: ReceiptList, line: ReceiptLine, left: Leftover) -> None:
    """Put a document that nobody signed for on the shelf again."""
    mission_lists.settle(work.db, sent.id, line.application_id, LineOutcome.LEFT, left)
    slot = shelved.offer(work.db, work.settings.slot_capacity)
    applications.move(work.db, line.application_id, (AppState.READY,), AppState.READY, slot=slot)
