"""A report with whole NIKs: why it is needed is asked, who may is looked up, and the journal comes first."""

from __future__ import annotations

from collections.abc import Callable

from desk.domain.approvals import Wish
from desk.domain.journal import Action
from desk.rooms.whole_numbers import subject_of
from reports.catalogue import Report, told
from reports.document import Document
from reports.request import Request
from ui.dialogs.show_whole import ShowWholeDialog
from ui.pages.page import Page

TakeOut = Callable[[Callable[[], Document], Callable[[], None]], None]
"""Takes out of the office what the first one makes, after the second one has noted it in the journal."""


def with_whole(
    page: Page, report: Report, request: Request, rows: int, take_out: TakeOut, *, replica: str | None = None
) -> None:
    """Take out a report with whole NIKs; whoever needs the head for it is told so before it is filled.

    ``replica`` is where it is read: empty for the replica of the settings, None for the office's own server.
    """
    asked = ShowWholeDialog.ask_for_report(page, page.say(report.title), page.say)
    if asked is None:
        return
    _, reason = asked
    office, staff, about = page.office, page.staff, request.about
    wish = Wish(Action.NIKS_SHOWN, subject_of(report.name, about))

    def make() -> Document:
        office.approvals.admit(staff, Action.NIKS_SHOWN, wish)
        return told(report, office, staff, request, page.say, replica)

    def note() -> None:
        office.whole_numbers.for_report(staff, report.name, about, rows, reason)
        office.day_book.note_export(staff, report.name, rows, about=about, full_nik=True)

    take_out(make, note)
