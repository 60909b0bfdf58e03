"""Says below an answer of the search that somebody may stand here under another NIK, too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desk.domain.journal import Action
from desk.domain.person_cases import CaseDecision, PersonCase
from desk.domain.text import mark
from ui.pages.page import Page
from ui.tables.case_columns import decision_badge, niks
from ui.theme import STEP
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.looks import dress, label

_MAY_BE = mark("search_case", "May be the same person as {name}, NIK {nik}: {decision}.")
_IS = mark("search_case", "Is the same person as {name}, NIK {nik}; NIK {kept} stays.")
_OPEN = mark("search_case", "Open the case")


def show_cases(page: Page, panel: DetailPanel, nik: str, cases: Sequence[PersonCase], widest: int) -> None:
    """Add a sentence and a way to every case that may still be one person."""
    for case in cases:
        if case.decision is not CaseDecision.DIFFERENT_PEOPLE:
            panel.add(_line(page, panel, nik, case, widest))


def _line(page: Page, panel: DetailPanel, nik: str, case: PersonCase, widest: int) -> QFrame:
    box = QFrame(panel)
    box.setProperty("notice", "warn")
    box.setMaximumWidth(widest)
    row = QHBoxLayout(box)
    row.setContentsMargins(STEP, STEP // 2, STEP, STEP // 2)
    row.setSpacing(2 * STEP)
    said = label(_said(page, nik, case), "", box)
    said.setWordWrap(True)
    row.addWidget(said, 1)
    if page.staff.may(Action.NIK_SHOWN):
        way = QPushButton(page.say(_OPEN), box)
        dress(way, "link")
        way.clicked.connect(lambda: page.context.open_page("overlap_desk", case))
        row.addWidget(way)
    return box


def _said(page: Page, nik: str, case: PersonCase) -> str:
    left, right = niks(case)
    name, other = (case.other.name, right) if case.one.nik == nik else (case.one.name, left)
    if case.decision is CaseDecision.SAME_PERSON:
        kept = left if case.kept_nik == case.one.nik else right
        return page.say(_IS).format(name=name, nik=other, kept=kept)
    decision = page.say(decision_badge(case).word)
    return page.say(_MAY_BE).format(name=name, nik=other, decision=decision[:1].lower() + decision[1:])
