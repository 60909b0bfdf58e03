"""Taking in a list of requests: choose the file, check its columns, see what it would do, write it down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk.domain.errors import Cancelled, ListChanged
from desk.domain.file_errors import FileUnreadable
from desk.domain.import_kinds import TAKEN_IN_HERE, ImportKind
from desk.domain.imports import ImportFigures, ImportPreview, KindUnclear, Sighting
from desk.domain.journal import Action, Topic
from desk.domain.missions import Mission
from desk.domain.text import mark
from ui.actions import PageAction
from ui.dialogs.choose_file import ChooseFile
from ui.errors import explain
from ui.pages.file_drop import FileDrop
from ui.pages.first_focus import take_focus
from ui.pages.import_before import LISTS, ImportBefore
from ui.pages.import_columns import ImportColumns
from ui.pages.import_mission import ImportMission
from ui.pages.import_sheet import ImportSheet
from ui.pages.import_steps import choose_folder, next_after, save_profile, save_refused, undo_import
from ui.pages.page import Page
from ui.pages.work_steps import Steps
from ui.palette import Tone
from ui.widgets.banner import Banner
from ui.widgets.beside import stacked
from ui.widgets.empty_state import EmptyState
from ui.widgets.import_words import Next, words_of
from ui.widgets.kind_choice import KindChoice

_CHOOSE = mark("import_desk", "Choose a list")
_CHECK = mark("import_desk", "See what it would do")
_TAKE_IN = mark("import_desk", "Take in this list")
_PROFILE = mark("import_desk", "Save these columns")
_REFUSED = mark("import_desk", "Save refused rows")
_UNDO = mark("import_desk", "Undo a whole import")


@dataclass(frozen=True, slots=True)
class Look:
    """A preview with the names of the services it asks for."""

    preview: ImportPreview
    services: Mapping[str, str]


class ImportDeskPage(Page):
    """Nothing is written before the second F5; an import nobody has worked on can be undone as a whole."""

    title = mark("pages", "Import")
    topics = frozenset({Topic.APPLICATIONS})
    page_actions = (
        PageAction("choose", mark("import_desk", "Choose another list"), "folder", "Ctrl+O"),
        PageAction("ask_kind", mark("import_desk", "Another kind"), "question", "F6"),
        PageAction("show_columns", mark("import_desk", "Columns"), "columns", "F7"),
        PageAction("watch", mark("import_desk", "Watched folder"), "eye", "F8"),
        PageAction("undo_import", _UNDO, "undo", "Ctrl+U", Action.IMPORT_UNDONE),
        PageAction("save", _REFUSED, "save", "Ctrl+S"),
        PageAction("go", _CHOOSE, "import", "F5", Action.REQUESTS_TAKEN_IN, primary=True),
    )

    def build(self) -> None:
        self.path: Path | None = None
        self.sighting: Sighting | None = None
        self.look: Look | None = None
        self.result: ImportFigures | None = None
        self._working = False
        self._then: Next | None = None
        self.stage = QStackedWidget(self)
        self.first = self._make_first()
        self.kinds = KindChoice((*TAKEN_IN_HERE, ImportKind.PRR), self.language, self.stage)
        self.kinds.chosen.connect(self._on_kind)
        self.columns = ImportColumns(self.language, self.stage)
        self.columns.changed.connect(self._weigh)
        self.looked_at = self._make_sheet()
        for widget in (self.first, self.kinds, self.columns, self.looked_at):
            self.stage.addWidget(widget)
        self.mission = ImportMission(self, self)
        self.add_body(self.stage)
        drop = FileDrop(self, lambda: not self._working and self.staff.may(Action.REQUESTS_TAKEN_IN))
        drop.hovering.connect(self._hover)
        drop.left.connect(self._invite)
        drop.dropped.connect(self.look_at)
        self._invite()
        self._weigh()

    def refresh(self) -> None:
        self.before.refresh()

    def receive(self, value: object) -> None:
        """Look at a file somebody chose elsewhere, or choose one for a mission of jemput bola."""
        if isinstance(value, str | Path):
            self.look_at(Path(value))
        elif isinstance(value, Mission):
            self.mission.want(value.id)
            self.choose()

    def unfinished(self) -> str:
        if self.path is None or self.result is not None:
            return ""
        return self.tr("The list {file} has been looked at but not taken in.").format(file=self.path.name)

    # What the buttons do

    def go(self) -> None:
        """Choose a list, see what it would do, or take it in: whichever comes next."""
        if self.look is not None and self.result is None:
            self._take_in(self.look.preview)
        elif self.sighting is not None and self.result is None:
            self._preview()
        elif self.path is None or self.result is not None:
            self.choose()
        else:
            self.context.notices.warn(self.tr("Say first what kind of list this is."))

    def choose(self) -> None:
        """Choose a list and look at it."""
        kinds = self.tr("Lists") + " (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.htm *.html);;"
        kinds += self.tr("All files") + " (*)"
        path = ChooseFile.to_read(self, self.say(_CHOOSE), kinds, self.context.preferences)
        if path is not None:
            self.look_at(path)

    def ask_kind(self) -> None:
        """Ask what kind of list the file is."""
        if self.path is not None:
            self.look = None
            self.stage.setCurrentWidget(self.kinds)
            title = self.tr("What kind of list is {file}?").format(file=self.path.name)
            self.kinds.ask(title, self.sighting.kind if self.sighting is not None else None)
            self._weigh()

    def show_columns(self) -> None:
        """Go back to the columns."""
        if self.sighting is not None:
            self.look = None
            self.stage.setCurrentWidget(self.columns)
            self.columns.table.setFocus()
            self._weigh()

    def watch(self) -> None:
        """Choose the folder whose lists are taken in by themselves, or watch none."""
        if choose_folder(self):
            self.before.show_folder()

    def undo_import(self) -> None:
        """Undo the import that was just made, or the one chosen among the earlier ones."""
        earlier = self.before.view.current() if self.result is None else None
        if self.result is not None:
            undo_import(self, self.result.number, self.result.file, self._on_undone)
        elif earlier is not None:
            undo_import(self, earlier.id, earlier.file, self._on_undone)
        else:
            self.before.parts.open(LISTS)
            self.before.view.setFocus()
            self.context.notices.warn(self.tr("Choose below which import is to be undone."))

    def save(self) -> None:
        """Save the columns under a name, or the refused rows as a workbook."""
        figures = self._figures()
        if figures is not None:
            save_refused(self, figures)
        elif self.sighting is not None:
            save_profile(
                self, self.sighting, self.columns.table.headings_by_field(), self.columns.show_profile
            )

    # Looking

    def look_at(self, path: Path, kind: ImportKind | None = None) -> None:
        """Look how a file would be read."""
        if self._working or not self.staff.may(Action.REQUESTS_TAKEN_IN):
            return
        steps = self._begin()
        self.path, self.sighting, self.look, self.result = path, None, None, None
        self.run(
            lambda: self.office.import_desk.look_at(self.staff, path, kind, steps.cancelled),
            self._on_sighting,
            self._on_refused,
            saying=self.tr("Reading the list"),
            progress=steps,
            button=self.button("go"),
        )

    def _on_kind(self, kind: ImportKind) -> None:
        if self.path is not None:
            self.look_at(self.path, kind)

    def _on_sighting(self, sighting: Sighting) -> None:
        self._working = False
        if sighting.kind is ImportKind.PRR and self.path is not None:
            path = self.path
            self._forget()
            if self.staff.may(Action.LIST_TAKEN_IN):
                self.context.notices.info(self.tr("{file} is a PRR list.").format(file=path.name))
                self.context.open_page("intake", path)
            else:
                title = self.tr("{file} is a PRR list").format(file=path.name)
                self._explain(title, self.tr("PRR lists are taken in by a print operator."))
            return
        self.sighting = sighting
        self.columns.show_sighting(sighting)
        self.mission.offer(sighting.kind)
        self.stage.setCurrentWidget(self.columns)
        self.columns.table.setFocus()
        self._weigh()

    def _preview(self, why: str = "") -> None:
        path, sighting = self.path, self.sighting
        if path is None or sighting is None:
            return
        if self.columns.table.missing():
            self.columns.table.setFocus()
            self.context.notices.warn(self.columns.missing_words())
            return
        steps, by_hand = self._begin(), self.columns.table.by_hand()
        desk, mission_id = self.office.import_desk, self.mission.mission_id()

        def work() -> Look:
            told = (self.staff, path, sighting.kind, by_hand, steps.tell, steps.cancelled)
            preview = desk.preview(*told, mission_id=mission_id)
            offered = self.office.services.catalogue().services.values()
            return Look(preview, {each.code: each.name.said(self.language.code) for each in offered})

        self.run(
            work,
            lambda look: self._on_preview(look, why),
            self._on_refused,
            saying=self.tr("Reading the list"),
            progress=steps,
            button=self.button("go"),
        )

    def _on_preview(self, look: Look, why: str) -> None:
        self._working = False
        self.look = look
        self.done.say("")
        self.warning.say(why)
        self.sheet.show_figures(look.preview.figures, look.services, self.tr("What this list would do"))
        self.stage.setCurrentWidget(self.looked_at)
        self._weigh()
        self.sheet.take_focus()

    def _take_in(self, preview: ImportPreview) -> None:
        steps, by_hand = self._begin(), self.columns.table.by_hand()
        desk, mission_id = self.office.import_desk, self.mission.mission_id()
        told = (self.staff, preview, preview.figures.kind, by_hand, steps.tell, steps.cancelled)
        self.run(
            lambda: desk.take_in(*told, mission_id=mission_id),
            self._on_taken_in,
            self._on_refused,
            saying=self.tr("Taking in the list"),
            progress=steps,
        )

    def _on_taken_in(self, figures: ImportFigures) -> None:
        self._working = False
        self.result = figures
        services = self.look.services if self.look is not None else {}
        self.warning.say("")
        number, refused = self.language.number, len(figures.rejected_rows)
        says = self.say(words_of(figures.kind).taken_in)
        says = says.format(file=figures.file, new=number(figures.new), refused=number(refused))
        self._then = next_after(figures, self.staff)
        self.done.say(says, self.say(self._then.word))
        self.sheet.show_figures(figures, services, self.tr("What this list did"))
        self._weigh()
        self.done.button.setFocus()

    def _on_refused(self, error: Exception) -> None:
        self._working = False
        if isinstance(error, ListChanged):
            explanation = explain(error, self.language)
            self.look = None
            self._preview(explanation.whole if explanation else "")
            return
        if isinstance(error, KindUnclear):
            self.ask_kind()
        elif isinstance(error, FileUnreadable):
            self._forget()
            self._explain(f"{error.path_name}: {self.say(error.why)}", self.say(error.cure))
        elif isinstance(error, Cancelled):
            self._forget_unseen()
            self.context.notices.info(self.tr("Stopped; nothing was written."))
        else:
            self._forget_unseen()
            self.fail(error)
        self._weigh()

    def _on_undone(self) -> None:
        self._forget()
        self._invite()
        self.before.refresh()
        self.before.view.setFocus()

    def _go_on(self) -> None:
        if self._then is not None:
            self.context.open_page(self._then.page, None)

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self.button("go"))

    def _hover(self) -> None:
        if self.stage.currentWidget() is self.first:
            text = self.tr("Let go to check this list; nothing is written yet.")
            self.empty.say("import", self.tr("Let go here"), text, tone=Tone.INFO)

    # Building

    def _make_first(self) -> QWidget:
        ground = QWidget(self.stage)
        self.empty = EmptyState(ground)
        self.before = ImportBefore(self.context.tasks, self.language, self.context.preferences, ground)
        for table in (self.before.imports, self.before.arrived):
            table.failed.connect(self.not_fetched)
        self.before.view.on_retry(self.refresh)
        self.before.imports.show(self.office.import_desk.imports)
        return stacked(ground, (self.empty, self.before), (2, 3))

    def _make_sheet(self) -> QWidget:
        ground = QWidget(self.stage)
        self.done = Banner(Tone.GOOD, "check", ground)
        self.done.asked.connect(self._go_on)
        self.warning = Banner(Tone.WARN, "warning", ground)
        self.sheet = ImportSheet(self.context.tasks, self.language, self.context.preferences, ground)
        for table in (self.sheet.refused, self.sheet.doubtful):
            table.failed.connect(self.not_fetched)
        return stacked(ground, (self.done, self.warning, self.sheet), (0, 0, 1))

    # What stands there, and what can be done now

    def _invite(self) -> None:
        self.empty.say(
            "import",
            self.tr("Choose a list, or drop the file here"),
            self.tr(
                "Requests, deaths and moves, results of Kantor Pos, complaints; Excel, OpenDocument or text. "
                "You see its columns and what it would do; nothing is written before you confirm."
            ),
            self.say(_CHOOSE),
            self.choose,
        )

    def _explain(self, title: str, text: str) -> None:
        self.empty.say("warning", title, text, self.tr("Choose another list"), self.choose, Tone.WARN)
        self._weigh()

    def _forget(self) -> None:
        self.path = self.sighting = self.look = self.result = None
        self.mission.hide()
        self.stage.setCurrentWidget(self.first)

    def _forget_unseen(self) -> None:
        """Forget a file that was never shown; one that was stays where it is."""
        if self.sighting is None:
            self._forget()

    def _figures(self) -> ImportFigures | None:
        return self.result or (self.look.preview.figures if self.look is not None else None)

    def _begin(self) -> Steps:
        self._working = True
        self._weigh()
        steps = Steps(self)
        steps.entered.connect(lambda step: self.progress.begin(self.say(step), steps))
        return steps

    def _weigh(self) -> None:
        """Offer what can be done now, in the words of this step."""
        figures, open_file = self._figures(), self.path is not None and self.result is None
        busy = self.tr("A list is being worked on.")
        for slot, seen in (
            ("choose", open_file),
            ("ask_kind", open_file and self.look is None),
            ("show_columns", open_file and self.look is not None),
            ("watch", self.path is None),
            ("save", figures is not None or (open_file and self.sighting is not None)),
        ):
            self.button(slot).setVisible(seen)
            self.button(slot).allow(not self._working, busy)
        self.retitle("save", self.say(_REFUSED if figures is not None else _PROFILE))
        if figures is not None and not figures.rejected_rows:
            self.button("save").allow(False, self.tr("No row of this list is refused."))
        if self.staff.may(Action.IMPORT_UNDONE):
            self.button("undo_import").setVisible(not open_file)
        if self.staff.may(Action.REQUESTS_TAKEN_IN):
            title = _CHOOSE if not open_file else _TAKE_IN if figures is not None else _CHECK
            self.retitle("go", self.say(title))
            self.button("go").allow(not self._working, busy)
        self.show_counts(self.path.name if self.path is not None else "")
