"""What the page of the PRR list does beside its list: refused rows saved, a list undone, people compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desk.domain.errors import Cancelled
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import ByHand, KindUnclear
from desk.domain.intake import EarlierList, Figures, Preview
from desk.domain.journal import Action
from desk.domain.person_cases import Comparison
from desk.domain.text import mark
from reports.document import REJECTS
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.confirm import Confirm, Question
from ui.pages.page import Page
from ui.pages.saving import offer_to_open
from ui.pages.work_steps import Steps
from ui.tasks import Progress

_REJECTS_OF = mark("intake", "Rejected rows of {file}")
_SAVE_REJECTS = mark("intake", "Save rejected rows")
_WRITING = mark("intake", "Writing the rejected rows")
_WORKBOOK = mark("intake", "Excel workbook")
_UNDO_TITLE = mark("intake", "Undo this whole list?")
_UNDO_TEXT = mark(
    "intake",
    "{file}: the cards it brought are gone, and everything it changed is again as it was before. "
    "It is refused when somebody has worked on one of its cards.",
)
_UNDO = mark("intake", "Undo the list")
_UNDONE = mark("intake", "{file} is undone: {count} cards are gone, the rest is as it was before.")
_PAIRS = mark("intake", "{n} pairs of records in the list may be one person; their cards wait.")
_LOOK = mark("intake", "Look at them")
_SHORT = 5_000
"""Rows; longer lists are PRR lists, and to tell their kind they would be opened a second time."""


@dataclass(frozen=True, slots=True)
class Look:
    """A preview with the kelurahan of its examples in words."""

    preview: Preview
    places: Mapping[str, str]
    kind: ImportKind = ImportKind.PRR
    """What the file really seems to be."""


def look_at(page: Page, path: Path, steps: Steps, by_hand: ByHand | None) -> Look:
    """Return what a list would do, and what kind of list it seems to be; in the pool."""
    intake = page.office.intake
    preview = intake.preview(page.staff, path, steps.tell, steps.cancelled, by_hand=by_hand)
    names = {village.code: village.name for village in page.office.preferences.places().villages}
    told = by_hand is not None or bool(preview.profile)
    return Look(preview, names, ImportKind.PRR if told else _kind_of(page, preview, steps))


def _kind_of(page: Page, preview: Preview, steps: Steps) -> ImportKind:
    """Return what a short list really is: a kecamatan's list of requests has NIK and name as well."""
    if preview.rows > _SHORT or not page.staff.may(Action.REQUESTS_TAKEN_IN):
        return ImportKind.PRR
    try:
        return page.office.import_desk.kind_of(page.staff, preview.path, steps.cancelled)
    except KindUnclear:
        return ImportKind.PRR


def save_rejects(page: Page, figures: Figures) -> None:
    """Save the rejected rows as a workbook, with row number, reason and what to do."""
    say = page.say
    name = say(_REJECTS_OF).format(file=Path(figures.file).stem) + ".xlsx"
    kinds = say(_WORKBOOK) + " (*.xlsx)"
    path = ChooseFile.to_write(page, say(_SAVE_REJECTS), name, kinds, page.context.preferences)
    if path is None:
        return
    whole = path if path.suffix.lower() == ".xlsx" else path.with_name(path.name + ".xlsx")

    def write() -> Path:
        rows, titles = figures.rejected_rows, figures.reject_titles
        writers, code = page.context.papers.writers(), page.language.code
        made = writers.made_here(page.office, page.staff, whole=True)
        page.office.day_book.note_export(page.staff, REJECTS, len(rows), full_nik=True)
        writers.write_rejects(rows, titles, whole, say, made, figures.file, code)
        return whole

    page.run(write, lambda done: offer_to_open(page, done), saying=say(_WRITING))


def undo_list(page: Page, taken: EarlierList, then: Callable[[], None]) -> None:
    """Take back everything a list brought and changed, with a reason."""
    say = page.say
    text = say(_UNDO_TEXT).format(file=taken.file)
    question: Question[None] = Question(say(_UNDO_TITLE), text, say(_UNDO), wants_reason=True)
    decision = Confirm.ask(page, question)
    if decision is None:
        return

    def undone(count: int) -> None:
        page.context.notices.info(say(_UNDONE).format(file=taken.file, count=page.language.number(count)))
        then()

    page.run(lambda: page.office.intake.undo(page.staff, taken.id, decision.reason), undone)


def compare_people(page: Page, list_id: int) -> None:
    """Look behind the window for new people who stand here under another NIK, too."""
    progress = Progress(page)

    def compared(done: Comparison) -> None:
        if done.new:
            page.context.notices.offer(
                page.say(_PAIRS).format(n=page.language.number(done.new)),
                page.say(_LOOK),
                lambda: page.context.open_page("overlap_desk", None),
            )

    page.run(
        lambda: page.office.overlap_desk.compare_list(page.staff, list_id, progress.cancelled),
        compared,
        lambda error: None if isinstance(error, Cancelled) else page.fail(error),
        progress=progress,
    )
