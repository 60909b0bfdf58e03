"""Taking in a PRR list: choose the file, see what it would do, then write it down or leave it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.domain.errors import Cancelled, ListChanged
from desk.domain.file_errors import FileFlaw, FileUnreadable
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import ByHand, Sighting
from desk.domain.intake import Figures, Preview, Result
from desk.domain.journal import Action, Topic
from desk.domain.text import mark
from ui.actions import PageAction
from ui.dialogs.choose_file import ChooseFile
from ui.errors import explain
from ui.pages.earlier_lists import EarlierLists
from ui.pages.file_drop import FileDrop
from ui.pages.first_focus import take_focus
from ui.pages.import_columns import ImportColumns
from ui.pages.import_steps import save_profile
from ui.pages.intake_sheet import IntakeSheet
from ui.pages.intake_steps import Look, compare_people, look_at, save_rejects, undo_list
from ui.pages.page import Page
from ui.pages.work_steps import Steps
from ui.palette import Tone
from ui.widgets.banner import Banner
from ui.widgets.empty_state import EmptyState

_CHOOSE = mark("intake", "Choose a list")
_TAKE_IN = mark("intake", "Take in this list")
_CHECK = mark("intake", "See what it would do")
_REJECTS = mark("intake", "Save rejected rows")
_PROFILE = mark("intake", "Save these columns")


class IntakePage(Page):
    """Nothing is written before F5; a list that changed meanwhile is looked at again."""

    title = mark("pages", "PRR list")
    topics = frozenset({Topic.PRINT_QUEUE})
    page_actions = (
        PageAction("choose", mark("intake", "Choose another list"), "folder", "Ctrl+O"),
        PageAction("show_columns", mark("intake", "Columns"), "columns", "F7"),
        PageAction("undo_list", mark("intake", "Undo a whole list"), "undo", "Ctrl+U", Action.LIST_UNDONE),
        PageAction("save", _REJECTS, "save", "Ctrl+S"),
        PageAction("go", _CHOOSE, "import", "F5", Action.LIST_TAKEN_IN, primary=True),
    )

    def build(self) -> None:
        self.preview: Preview | None = None
        self.result: Result | None = None
        self.sighting: Sighting | None = None
        self.path: Path | None = None
        self.by_hand: ByHand | None = None
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
            table.failed.connect(self.not_fetched)
        self.stage.addWidget(self.first)
        self.stage.addWidget(self._looked_at(looked_at))
        self.columns = ImportColumns(self.language, self.stage)
        self.columns.changed.connect(self._weigh)
        self.stage.addWidget(self.columns)
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
        """Choose a list, see what it would do with these columns, or take in the one that was looked at."""
        if self.sighting is not None and self.path is not None:
            if self.columns.table.missing():
                self.columns.table.setFocus()
                self.context.notices.warn(self.columns.missing_words())
            else:
                self.look_at(self.path, by_hand=self.columns.table.by_hand())
        elif self.preview is None:
            self.choose()
        else:
            self._take_in(self.preview)

    def show_columns(self) -> None:
        """Show what each column is read as, to be corrected."""
        if self.preview is not None:
            self._ask_columns(self.preview.path)

    def undo_list(self) -> None:
        """Undo the list that was just taken in, or the one chosen among the earlier ones."""
        rows = self.earlier.table.rows()
        if self.result is not None:
            number = self.result.list_id
            taken = next((row for row in rows if row.id == number), None)
        else:
            taken = self.earlier.view.current()
        if taken is not None:
            undo_list(self, taken, self._on_undone)
        else:
            self.earlier.view.setFocus()
            self.context.notices.warn(self.tr("Choose below which list is to be undone."))

    def choose(self) -> None:
        """Choose a list and look at what it would do."""
        kinds = self.tr("Lists") + " (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.htm *.html);;"
        kinds += self.tr("All files") + " (*)"
        path = ChooseFile.to_read(self, self.say(_CHOOSE), kinds, self.context.preferences)
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path, why: str = "", by_hand: ByHand | None = None) -> None:
        """Look at what a list would do; ``why`` says why it is looked at again."""
        if self._working or not self.staff.may(Action.LIST_TAKEN_IN):
            return
        self._begin()
        steps = self._steps()
        self.path, self.by_hand = path, by_hand
        self.run(
            lambda: look_at(self, path, steps, by_hand),
            lambda look: self._on_preview(look, why),
            lambda error: self._on_refused(error, path),
            saying=self.tr("Reading the list"),
            progress=steps,
            button=self.button("go"),
        )

    def save(self) -> None:
        """Save the columns under a name, or the rejected rows as a workbook."""
        figures = self._figures()
        if self.sighting is not None:
            headings = self.columns.table.headings_by_field()
            save_profile(self, self.sighting, headings, self.columns.show_profile)
        elif figures is not None and figures.rejected_rows:
            save_rejects(self, figures)

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
        self.earlier.table.failed.connect(self.not_fetched)
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
        self.preview, self.result, self.sighting = look.preview, None, None
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
        if (
            isinstance(error, FileUnreadable)
            and error.why == FileFlaw.NO_HEADER.why
            and self.sighting is None
        ):
            self._ask_columns(path, error)
        elif isinstance(error, FileUnreadable):
            self._show_unreadable(error)
        elif isinstance(error, Cancelled):
            self.context.notices.info(self.tr("Stopped; nothing was written."))
        else:
            self.fail(error)
        self._weigh()

    def _ask_columns(self, path: Path, error: FileUnreadable | None = None) -> None:
        """Let the person say what the columns are; ``error`` is why nobody else can."""
        self._begin()
        steps = self._steps()
        desk = self.office.import_desk

        def refused(again: Exception) -> None:
            self._working = False
            if isinstance(again, FileUnreadable):
                self._show_unreadable(error or again)
            else:
                self.fail(again)
            self._weigh()

        self.run(
            lambda: desk.look_at(self.staff, path, ImportKind.PRR, steps.cancelled),
            lambda sighting: self._on_sighting(path, sighting),
            refused,
            saying=self.tr("Reading the list"),
            progress=steps,
        )

    def _on_sighting(self, path: Path, sighting: Sighting) -> None:
        self._working = False
        self.path, self.sighting, self.preview, self.result = path, sighting, None, None
        self.columns.show_sighting(sighting)
        self.stage.setCurrentWidget(self.columns)
        self.columns.table.setFocus()
        self._weigh()

    def _show_unreadable(self, error: FileUnreadable) -> None:
        self.preview = self.sighting = None
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
        steps, by_hand = self._steps(), self.by_hand
        self.run(
            lambda: self.office.intake.take_in(
                self.staff, preview, steps.tell, steps.cancelled, by_hand=by_hand
            ),
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
        compare_people(self, result.list_id)

    def _on_undone(self) -> None:
        self.result = None
        self.stage.setCurrentWidget(self.first)
        self._invite()
        self._weigh()
        self.earlier.view.refresh()
        self.earlier.view.setFocus()

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
        asking, looking = self.sighting is not None, self.preview is not None
        none = self.tr("No row of this list is rejected.")
        self.retitle("save", self.say(_PROFILE if asking else _REJECTS))
        self.button("save").allow(asking or bool(figures and figures.rejected_rows), none)
        for slot, seen in (
            ("choose", asking or looking),
            ("show_columns", looking),
            ("save", asking or figures is not None),
        ):
            self.button(slot).setVisible(seen)
        for slot in ("choose", "show_columns"):
            self.button(slot).allow(not self._working, busy)
        if self.staff.may(Action.LIST_UNDONE):
            self.button("undo_list").setVisible(not asking and not looking)
        if self.staff.may(Action.LIST_TAKEN_IN):
            self.retitle("go", self.say(_CHECK if asking else _TAKE_IN if looking else _CHOOSE))
            self.button("go").allow(not self._working, busy)
        self.show_counts(self._file_words())

    def _file_words(self) -> str:
        """Return the file that is worked on, with the profile that told its columns."""
        if self.preview is not None and self.preview.profile:
            words = self.tr("{file}, read with the profile “{name}”")
            return words.format(file=self.preview.file, name=self.preview.profile)
        one = self.preview or self.result or self.sighting
        return one.file if one is not None else ""
