"""Says below an answer of the search that its person has complained; leads to a complaint by its number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desk.domain.complaints import Complaint
from desk.domain.journal import Action
from desk.domain.text import mark
from ui.icons import icon
from ui.pages.page import Page
from ui.tables.complaint_columns import owner, who
from ui.theme import STEP
from ui.widgets.busy_button import BusyButton
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.looks import dress, label

_HAS = mark("search_complaint", "Complaint {number} since {day}: {kind} – {state}; with {owner}.")
_OPEN = mark("search_complaint", "Open the complaint")
_TITLE = mark("search_complaint", "Complaint {number}")


def show_complaints(page: Page, panel: DetailPanel, complaints: Sequence[Complaint], widest: int) -> None:
    """Add a sentence and a way to every complaint that is not closed."""
    for its in complaints:
        panel.add(_line(page, panel, its, widest))


def show_numbered(page: Page, panel: DetailPanel, its: Complaint, widest: int) -> BusyButton:
    """Show the complaint of a number, and return the button that opens it."""
    panel.begin(page.say(_TITLE).format(number=its.number), None, who(its))
    panel.say(_said(page, its), "info")
    button = BusyButton(
        f"{page.say(_OPEN)}   Enter", panel, picture=icon("complaint", role=QPalette.ColorRole.Base)
    )
    dress(button, "primary")
    button.asked.connect(lambda: _open(page, its, button))
    button.allow(page.staff.may(Action.COMPLAINT_ANSWERED))
    panel.buttons([button])
    button.setMaximumWidth(widest // 2)
    return button


def _open(page: Page, its: Complaint, button: BusyButton) -> None:
    page.context.open_page("complaints", its)
    button.done()


def _line(page: Page, panel: DetailPanel, its: Complaint, widest: int) -> QFrame:
    box = QFrame(panel)
    box.setProperty("notice", "warn")
    box.setMaximumWidth(widest)
    row = QHBoxLayout(box)
    row.setContentsMargins(STEP, STEP // 2, STEP, STEP // 2)
    row.setSpacing(2 * STEP)
    said = label(_said(page, its), "", box)
    said.setWordWrap(True)
    row.addWidget(said, 1)
    if page.staff.may(Action.COMPLAINT_ANSWERED):
        way = QPushButton(page.say(_OPEN), box)
        dress(way, "link")
        way.clicked.connect(lambda: page.context.open_page("complaints", its))
        row.addWidget(way)
    return box


def _said(page: Page, its: Complaint) -> str:
    state = page.say(its.state.word)
    return page.say(_HAS).format(
        number=its.number,
        day=page.language.short_date(its.received_at),
        kind=page.say(its.kind.word),
        state=state[:1].lower() + state[1:],
        owner=owner(its, page.language),
    )
