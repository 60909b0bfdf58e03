"""Taking in a PRR list: choose the file, see what it would do, then write it down or leave it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.domain.errors import Cancelled, ListChanged
from desk.domain.file_errors import FileUnreadable
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import KindUnclear
from desk.domain.intake import Figures, Preview, Result
from desk.domain.journal import Action, Topic
from desk.domain.person_cases import Comparison
from desk.domain.text import mark
from reports.document import Made
from ui.actions import PageAction
from ui.dialogs.choose_file import ChooseFile
from ui.errors import explain
from ui.pages.earlier_lists import EarlierLists
from ui.pages.file_drop import FileDrop
from ui.pages.first_focus import take_focus
from ui.pages.intake_sheet import IntakeSheet
from ui.pages.page import Page
from ui.pages.saving import offer_to_open
from ui.pages.work_steps import Steps
from ui.palette import Tone
from ui.tasks import Progress
from ui.widgets.banner import Banner
from ui.widgets.empty_state import EmptyState

_CHOOSE = mark("intake", "Choose a list")
_TAKE_IN = mark("intake", "Take in this list")
_SHORT = 5_000
"""Rows; longer lists are PRR lists, and to tell their kind they would be opened a second time."""


@dataclass(frozen=True, slots=True)
class Look:
    """A preview with the kelurahan of its examples in words."""

    preview: Preview
    places: Mapping[str, str]
    kind: ImportKind = ImportKind.PRR
    """What the file really seems to be."""


class IntakePage(Page):
    """Nothing is written before F5; a list that changed meanwhile is looked at again."""

    title = mark("pages", "PRR list")
    topics = frozenset({Topic.PRINT_QUEUE})
    page_actions = (
        PageAction("choose", mark("intake", "Choose another list"), "folder", "Ctrl+O"),
        PageAction("save_rejects", mark("intake", "Save rejected rows"), "save", "Ctrl+S"),
        PageAction("go", _CHOOSE, "import", "F5", Action.LIST_TAKEN_IN, primary=True),
    )

    def build(self) -> None:
        self.preview: Preview | None = None
        self.result: Result | None = None
        self._working = False
        self.stage = QStackedWidget(self)
        self.first = self._make_first(self.stage)
        looked_at = QWidget(self.stage)
        self.banner = Banner(Tone.GOOD, "check", looked_at)
        self.banner.asked.connect(lambda: self.context.open_page("print_queue", None))
        self.warning = Banner(Tone.WARN, "warning", looked_at)
        self.warning.asked.connect(self._hand_over)
        self.sheet = IntakeSheet(self.context.tasks, self.language, self.context.preferences, looked_at)
        for table in (self.sheet.samples, self.sheet.rejected, self.sheet.vanished):
            table.failed.connect(self.fail)
        self.stage.addWidget(self.first)
        self.stage.addWidget(self._looked_at(looked_at))
        self.add_body(self.stage)
        drop = FileDrop(self, lambda: not self._working and self.staff.may(Action.LIST_TAKEN_IN))
        drop.hovering.connect(self._hover)
        drop.left.connect(self._invite)
        drop.dropped.connect(self.look_at)
        self._invite()
        self._weigh()

    def refresh(self) -> None:
        self.sheet.vanished_view.refresh()
        self.earlier.view.refresh()

    def receive(self, value: object) -> None:
        """Look at a file somebody chose elsewhere."""
        if isinstance(value, str | Path):
            self.look_at(Path(value))

    def unfinished(self) -> str:
        if self.preview is None:
            return ""
        return self.tr("The list {file} has been checked but not taken in.").format(file=self.preview.file)

    # What the buttons do

    def go(self) -> None:
        """Choose a list, or take in the one that has been looked at."""
        if self.preview is None:
            self.choose()
        else:
            self._take_in(self.preview)

    def choose(self) -> None:
        """Choose a list and look at what it would do."""
        kinds = self.tr("Lists") + " (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.htm *.html);;"
        kinds += self.tr("All files") + " (*)"
        path = ChooseFile.to_read(self, self.say(_CHOOSE), kinds, self.context.preferences)
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path, why: str = "") -> None:
        """Look at what a list would do; ``why`` says why it is looked at again."""
        if self._working or not self.staff.may(Action.LIST_TAKEN_IN):
            return
        self._begin()
        steps = self._steps()
        self.run(
            lambda: self._preview(path, steps),
            lambda look: self._on_preview(look, why),
            lambda error: self._on_refused(error, path),
            saying=self.tr("Reading the list"),
            progress=steps,
            button=self.button("go"),
        )

    def save_rejects(self) -> None:
        """Save the rejected rows as a workbook, with row number, reason and what to do."""
        figures = self._figures()
        if figures is None or not figures.rejected_rows:
            return
        name = self.tr("Rejected rows of {file}").format(file=Path(figures.file).stem) + ".xlsx"
        kinds = self.tr("Excel workbook") + " (*.xlsx)"
        path = ChooseFile.to_write(self, self.tr("Save rejected rows"), name, kinds, self.context.preferences)
        if path is not None:
            whole = path if path.suffix.lower() == ".xlsx" else path.with_name(path.name + ".xlsx")
            self.run(
                lambda: self._write_rejects(figures, whole),
                lambda done: offer_to_open(self, done),
                saying=self.tr("Writing the rejected rows"),
            )

    # In the pool

    def _preview(self, path: Path, steps: Steps) -> Look:
        preview = self.office.intake.preview(self.staff, path, steps.tell, steps.cancelled)
        names = {village.code: village.name for village in self.office.preferences.places().villages}
        return Look(preview, names, self._kind_of(preview, steps))

    def _kind_of(self, preview: Preview, steps: Steps) -> ImportKind:
        """Return what a short list really is: a kecamatan's list of requests has NIK and name as well."""
        if preview.rows > _SHORT or not self.staff.may(Action.REQUESTS_TAKEN_IN):
            return ImportKind.PRR
        try:
            return self.office.import_desk.kind_of(self.staff, preview.path, steps.cancelled)
        except KindUnclear:
            return ImportKind.PRR

    def _write_rejects(self, figures: Figures, path: Path) -> Path:
        made = Made(self.staff.name, self.office.day_book.local_now().replace(tzinfo=None))
        writers = self.context.papers.writers()
        writers.write_rejects(
            figures.rejected_rows,
            figures.reject_titles,
            path,
            self.say,
            made,
            figures.file,
            self.language.code,
        )
        return path

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self.button("go"))

    def _hover(self) -> None:
        if self.stage.currentWidget() is self.first:
            text = self.tr("Let go to check this list; nothing is written yet.")
            self.empty.say("import", self.tr("Let go here"), text, tone=Tone.INFO)

    # Building

    def _make_first(self, parent: QWidget) -> QWidget:
        """Return what is seen before a list is chosen: how to begin, and what was taken in before."""
        ground = QWidget(parent)
        rows = QVBoxLayout(ground)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.empty = EmptyState(ground)
        self.earlier = EarlierLists(self.context.tasks, self.language, self.context.preferences, ground)
        self.earlier.table.failed.connect(self.fail)
        self.earlier.view.on_retry(self.refresh)
        self.earlier.table.show(self.office.intake.lists)
        rows.addWidget(self.empty, 1)
        rows.addWidget(self.earlier, 1)
        return ground

    def _looked_at(self, ground: QWidget) -> QWidget:
        rows = QVBoxLayout(ground)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.banner)
        rows.addWidget(self.warning)
        rows.addWidget(self.sheet, 1)
        return ground

    # Answering

    def _on_preview(self, look: Look, why: str) -> None:
        self._working = False
        self.preview, self.result = look.preview, None
        self.banner.say("")
        self.warning.say(why)
        if look.kind is not ImportKind.PRR:
            text = self.tr("This does not look like a PRR list, but like: {kind}.")
            self.warning.say(text.format(kind=self.say(look.kind.word)), self.tr("Open it under Import"))
        self.sheet.show_preview(look.preview, look.places)
        self.stage.setCurrentIndex(1)
        self._weigh()
        doubted = look.kind is not ImportKind.PRR
        (self.warning.button if doubted else self.button("go")).setFocus()

    def _hand_over(self) -> None:
        """Let the import desk have a list of requests."""
        if self.preview is not None:
            path, self.preview = self.preview.path, None
            self.stage.setCurrentWidget(self.first)
            self._invite()
            self._weigh()
            self.context.open_page("import_desk", path)

    def _on_refused(self, error: Exception, path: Path) -> None:
        self._working = False
        if isinstance(error, ListChanged):
            explanation = explain(error, self.language)
            self.look_at(path, explanation.whole if explanation else "")
            return
        if isinstance(error, FileUnreadable):
            self._show_unreadable(error)
        elif isinstance(error, Cancelled):
            self.context.notices.info(self.tr("Stopped; nothing was written."))
        else:
            self.fail(error)
        self._weigh()

    def _show_unreadable(self, error: FileUnreadable) -> None:
        self.preview = None
        self.stage.setCurrentWidget(self.first)
        self.empty.say(
            "warning",
            f"{error.path_name}: {self.say(error.why)}",
            self.say(error.cure),
            self.tr("Choose another list"),
            self.choose,
            Tone.WARN,
        )

    def _take_in(self, preview: Preview) -> None:
        self._begin()
        steps = self._steps()
        self.run(
            lambda: self.office.intake.take_in(self.staff, preview, steps.tell, steps.cancelled),
            self._on_taken_in,
            lambda error: self._on_refused(error, preview.path),
            saying=self.tr("Taking in the list"),
            progress=steps,
        )

    def _on_taken_in(self, result: Result) -> None:
        self._working = False
        self.preview, self.result = None, result
        self.warning.say("")
        number = self.language.number
        self.banner.say(
            self.tr(
                "{file} has been taken in: {queued} new cards wait; {rows} rows held, on {cards} cards."
            ).format(
                file=result.file,
                queued=number(result.queued),
                rows=number(result.held),
                cards=number(result.held_cards),
            ),
            self.tr("Open the queue"),
        )
        self.sheet.show_result(
            result, lambda cursor, size: self.office.intake.vanished(result.list_id, cursor, size)
        )
        self.banner.button.setFocus()
        self._weigh()
        self._compare(result.list_id)

    def _compare(self, list_id: int) -> None:
        """Look behind the window for new people who stand here under another NIK, too."""
        progress = Progress(self)
        self.run(
            lambda: self.office.overlap_desk.compare_list(self.staff, list_id, progress.cancelled),
            self._on_compared,
            lambda error: None if isinstance(error, Cancelled) else self.fail(error),
            progress=progress,
        )

    def _on_compared(self, done: Comparison) -> None:
        if done.new:
            self.context.notices.offer(
                self.tr(
                    "%n pair(s) of records in the list may be one person; their cards wait.", "", done.new
                ),
                self.tr("Look at them"),
                lambda: self.context.open_page("overlap_desk", None),
            )

    # Showing

    def _invite(self) -> None:
        self.empty.say(
            "import",
            self.tr("Choose a PRR list, or drop the file here"),
            self.tr(
                "Excel, OpenDocument or text, as the centre sends it. You see what it would do; "
                "nothing is written before you confirm."
            ),
            self.say(_CHOOSE),
            self.choose,
        )

    # What can be done now

    def _figures(self) -> Figures | None:
        return self.preview or self.result

    def _begin(self) -> None:
        self._working = True
        self._weigh()

    def _steps(self) -> Steps:
        steps = Steps(self)
        steps.entered.connect(lambda step: self.progress.begin(self.say(step), steps))
        return steps

    def _weigh(self) -> None:
        figures = self._figures()
        busy = self.tr("A list is being worked on.")
        self.button("choose").allow(not self._working, busy)
        self.button("choose").setVisible(self.preview is not None)
        none = self.tr("No row of this list is rejected.")
        self.button("save_rejects").allow(bool(figures and figures.rejected_rows), none)
        self.button("save_rejects").setVisible(figures is not None)
        if self.staff.may(Action.LIST_TAKEN_IN):
            self.retitle("go", self.say(_TAKE_IN if self.preview is not None else _CHOOSE))
            self.button("go").allow(not self._working, busy)
        self.show_counts(figures.file if figures else "")
