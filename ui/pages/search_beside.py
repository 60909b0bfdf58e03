"""What stands below an answer of the search: cases, complaints, and the way to everything that was done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desk.domain.journal import Action
from desk.domain.journal_view import Told
from desk.domain.search import Found
from desk.domain.text import mark
from reports.journal_lines import sentence
from ui.dialogs.record_history import RecordHistory
from ui.masking import masked
from ui.pages.page import Page
from ui.pages.search_cases import show_cases
from ui.pages.search_complaints import show_complaints
from ui.pages.told_citizen import TOLD, lines_of
from ui.pages.whereabouts import Dossier
from ui.widgets.detail_panel import DetailPanel, Happening
from ui.widgets.looks import dress

_WHOLE = mark("search_beside", "Everything that was done, by whom and why")


def show_beside(page: Page, panel: DetailPanel, case: Dossier, widest: int) -> None:
    """Add what was told, who may be the same person, what they complain of, and all that was done."""
    if case.told:
        panel.history(lines_of(case.told, page.language), page.say(TOLD))
    show_cases(page, panel, case.found.nik, case.cases, widest)
    show_complaints(page, panel, case.complaints, widest)
    subjects = subjects_of(case)
    if subjects and page.staff.may(Action.LISTS_READ):
        line = QWidget(panel)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        way = QPushButton(page.say(_WHOLE), line)
        dress(way, "link")
        way.clicked.connect(lambda: show_history(page, subjects, _called(case.found)))
        row.addWidget(way)
        row.addStretch(1)
        panel.add(line)


def show_history(page: Page, subjects: Sequence[str], title: str) -> None:
    """Fetch what was done to some records and show it."""

    def show(told: tuple[Told, ...]) -> None:
        lines = [
            Happening(page.language.moment(one.entry.at), sentence(one, page.say), one.entry.workstation)
            for one in told
        ]
        RecordHistory.ask(page, title, lines, page.language)

    page.run(lambda: page.office.journal.history(page.staff, *subjects), show, line="history")


def subjects_of(case: Dossier) -> tuple[str, ...]:
    """Return every record of an answer as the journal names it."""
    found = case.found
    if found.handover is not None:
        return (f"handover:{found.handover.number}",)
    return (
        *(f"job:{job.id}" for job in found.jobs),
        *(f"application:{one.id}" for one in found.applications),
        *(f"case:{one.id}" for one in case.cases),
        *(f"complaint:{one.id}" for one in case.complaints),
    )


def _called(found: Found) -> str:
    if found.handover is not None:
        return found.handover.number
    return masked(found.nik) or next((one.number for one in found.applications), "")
