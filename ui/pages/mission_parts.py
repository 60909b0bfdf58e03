"""The three lists of jemput bola: missions, the RT of one mission, and its files; each with its details."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.missions import (
    FileStage,
    LineOutcome,
    MissionFile,
    MissionLine,
    MissionState,
    MissionView,
    ReceiptList,
    RtProgress,
    progress,
)
from desk.domain.paging import Page
from ui.language import Language
from ui.masking import masked
from ui.tables.mission_columns import (
    FILE_COLUMNS,
    MISSION_BADGES,
    MISSION_COLUMNS,
    RT_COLUMNS,
    STAGE_BADGES,
    gaps_of,
    left_words,
)
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.beside import beside, fill
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.filter_bar import Choice, Filter, FilterBar


class MissionsPart(QWidget):
    """The missions; those that have ended are shown when they are asked for."""

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.table: PagedTable[MissionLine] = PagedTable(
            MISSION_COLUMNS, lambda row: row.mission.id, tasks, language, self
        )
        self.view = TableView(self.table, "missions", preferences, self)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Missions of jemput bola"))
        self.view.say_when_empty(
            "calendar",
            self.tr("No mission is planned"),
            self.tr("When a kelurahan asks for jemput bola by letter, plan the mission with F6."),
        )
        self.filters = FilterBar((Filter("ended", self.tr("Ended ones too")),), self)
        self.panel = DetailPanel(language, self)
        self.panel.clear(self.tr("Choose a mission to see its letter and its plan."))
        fill(self, _below(self.filters, self.view, beside(self.view, self.panel, 0.66, self)))

    def show_mission(self, view: MissionView) -> None:
        """Show the letter, the plan and how far everything is."""
        mission, plan, letter = view.mission, view.mission.plan, view.mission.plan.letter
        say, language = self._language.say, self._language
        self.panel.begin(mission.where, MISSION_BADGES[mission.state], mission.number)
        if letter.few:
            self.panel.say(self.tr("The letter is about fewer people than the office usually comes for."))
        if mission.end_reason:
            tone = "info" if mission.state is MissionState.FINISHED else "warn"
            self.panel.say(mission.end_reason, tone)
        self.panel.values(
            (
                (self.tr("Day"), language.date(plan.day)),
                (self.tr("Place"), plan.place),
                (self.tr("Team"), plan.team),
                (self.tr("Planned by"), mission.planned_by),
            )
        )
        self.panel.values(
            (
                (self.tr("Number"), letter.number),
                (self.tr("Date"), language.date(letter.day)),
                (self.tr("From"), letter.sender),
                (self.tr("People in the letter"), language.number(letter.people)),
            ),
            self.tr("Letter"),
        )
        counts = [(stage, sum(file.stage is stage for file in view.files)) for stage in FileStage]
        self.panel.values(
            [(say(stage.word), language.number(count)) for stage, count in counts if count]
            or [(self.tr("Files"), language.number(0))],
            self.tr("Files"),
        )


class RtPart(QWidget):
    """How far each RT is, and the receipt lists of the one chosen."""

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._mission: MissionView | None = None
        self._rows: Page[RtProgress] = Page((), None)
        self.table: PagedTable[RtProgress] = PagedTable(
            RT_COLUMNS, lambda row: (row.rw, row.rt), tasks, language, self
        )
        self.view = TableView(self.table, "mission_rts", preferences, self)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("RT of this mission"))
        self.view.say_when_empty(
            "people",
            self.tr("No files have come in yet"),
            self.tr("Take in the list of the field team with F4, or type the files one by one with F8."),
        )
        self.panel = DetailPanel(language, self)
        self.view.moved_to.connect(self._show)
        self._show(None)
        fill(self, beside(self.view, self.panel, 0.66, self))

    def show_mission(self, view: MissionView | None) -> None:
        """Show the RT of another mission, or of the same one as it is now."""
        before, self._mission = self._mission, view
        self._rows = Page(progress(view.files) if view is not None else (), None)
        if before is not None and view is not None and before.mission.id == view.mission.id:
            self.table.refresh()
            self._show(self.view.current())
        else:
            self.table.show(lambda _cursor, _size: self._rows)

    def current(self) -> RtProgress | None:
        """Return the RT chosen, with its newest figures."""
        row: RtProgress | None = self.view.current()
        if row is None or self._mission is None:
            return None
        return next((one for one in self._rows.rows if (one.rw, one.rt) == (row.rw, row.rt)), None)

    def lists(self) -> tuple[ReceiptList, ...]:
        """Return the receipt lists of the RT chosen, the newest last."""
        row = self.current()
        if row is None or self._mission is None:
            return ()
        return tuple(one for one in self._mission.lists if (one.rw, one.rt) == (row.rw, row.rt))

    def out(self) -> ReceiptList | None:
        """Return the list of this RT that has not come back."""
        return next((one for one in self.lists() if one.out), None)

    def _show(self, row: RtProgress | None) -> None:
        if row is None:
            self.panel.clear(self.tr("Choose an RT to see its receipt lists."))
            return
        language, say = self._language, self._language.say
        self.panel.begin(self.tr("RT {rt} / RW {rw}").format(rt=row.rt or "–", rw=row.rw or "–"))
        self.panel.values(
            [(say(stage.word), language.number(row.at(stage))) for stage in FileStage if row.at(stage)],
            self.tr("Files"),
        )
        for one in reversed(self.lists()):
            self._show_list(one)

    def _show_list(self, one: ReceiptList) -> None:
        language = self._language
        if one.out:
            self.panel.say(self.tr("List {number} is with the RT.").format(number=one.number), "info")
        signed = sum(line.outcome is LineOutcome.HANDED for line in one.lines)
        back = [line for line in one.lines if line.left is not None]
        self.panel.values(
            (
                (self.tr("Taken along by"), one.carrier),
                (self.tr("Given out"), f"{language.moment(one.at)}, {one.by}"),
                (self.tr("Documents on the list"), language.number(len(one.lines))),
                (self.tr("Signed"), language.number(signed) if not one.out else ""),
                (
                    self.tr("Noted"),
                    f"{language.moment(one.noted_at)}, {one.noted_by}" if one.noted_at else "",
                ),
            ),
            self.tr("Receipt list {number}").format(number=one.number),
        )
        if back:
            pairs = [
                (
                    line.name,
                    ": ".join(part for part in (language.say(line.left.reason.word), line.left.note) if part),
                )
                for line in back
                if line.left is not None
            ]
            self.panel.values(pairs, self.tr("Came back unsigned"))


class FilesPart(QWidget):
    """The files of a mission, of one RT, of one stage, or those that are not complete."""

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._mission: MissionView | None = None
        self._rt: tuple[str, str] | None = None
        self._rows: Page[MissionFile] = Page((), None)
        self.table: PagedTable[MissionFile] = PagedTable(
            FILE_COLUMNS, lambda row: row.application.id, tasks, language, self
        )
        self.view = TableView(self.table, "mission_files", preferences, self)
        self.view.setAccessibleName(self.tr("Files of this mission"))
        self.view.say_when_empty(
            "document", self.tr("No files here"), self.tr("Clear the filters, or take in the list with F4.")
        )
        self.filters = self._make_filters()
        self.filters.changed.connect(lambda _values: self._refill())
        self.panel = DetailPanel(language, self)
        self.view.moved_to.connect(self._show)
        self._show(None)
        fill(self, _below(self.filters, self.view, beside(self.view, self.panel, 0.68, self)))

    def show_mission(self, view: MissionView | None) -> None:
        """Show the files of another mission, or of the same one as they are now."""
        before, self._mission = self._mission, view
        self._rows = Page(self._matching(), None)
        if before is not None and view is not None and before.mission.id == view.mission.id:
            self.table.refresh()
            return
        self._rt = None
        self.filters.clear()
        self._refill()

    def show_rt(self, rw: str, rt: str) -> None:
        """Show the files of one RT."""
        self._rt = (rw, rt)
        self.filters.choose("one_rt", value=True)
        self._refill()

    def show_file(self, number: str) -> bool:
        """Put the focus on the file of an application, and return whether it is one of this mission."""
        files = self._mission.files if self._mission is not None else ()
        found = next((one for one in files if one.application.number == number), None)
        if found is None:
            return False
        self.filters.clear()
        self.view.choose(found.application.id)
        return True

    def current(self) -> MissionFile | None:
        """Return the file with the focus."""
        file: MissionFile | None = self.view.current()
        return file

    def _make_filters(self) -> FilterBar:
        stages = tuple(Choice(stage, self._language.say(stage.word)) for stage in FileStage)
        return FilterBar(
            (
                Filter("stage", self.tr("State"), stages),
                Filter("incomplete", self.tr("Not complete")),
                Filter("left", self.tr("Came back from the RT")),
                Filter("one_rt", self.tr("Only the RT chosen")),
            ),
            self,
        )

    def _refill(self) -> None:
        self._rows = Page(self._matching(), None)
        self.table.show(lambda _cursor, _size: self._rows)

    def _matching(self) -> tuple[MissionFile, ...]:
        view, asked = self._mission, self.filters.values()
        if view is None:
            return ()
        return tuple(
            file
            for file in view.files
            if ("stage" not in asked or file.stage is asked["stage"])
            and ("incomplete" not in asked or file.complete is False)
            and ("left" not in asked or file.left is not None)
            and ("one_rt" not in asked or file.rt == self._rt)
        )

    def _show(self, file: MissionFile | None) -> None:
        if file is None:
            self.panel.clear(self.tr("Choose a file to see what is missing."))
            return
        asked, language = file.application, self._language
        self.panel.begin(asked.subject.name, STAGE_BADGES[file.stage], file.service.said(language.code))
        for gap in gaps_of(file, language):
            self.panel.say(gap)
        if file.left is not None:
            text = self.tr("Came back from the RT: {why}").format(why=left_words(file, language))
            self.panel.say(text, "info")
        if not file.carried and file.stage is FileStage.READY:
            self.panel.say(
                self.tr(
                    "This document does not go with a receipt list: cards leave with a BAST, and an old "
                    "document is given up at the counter."
                ),
                "info",
            )
        self.panel.values(
            (
                (self.tr("Number"), asked.number),
                (self.tr("NIK"), masked(asked.subject.nik)),
                (
                    self.tr("Born"),
                    language.date(asked.subject.birth_date) if asked.subject.birth_date else "",
                ),
                (self.tr("RT/RW"), f"{asked.subject.rt or '–'}/{asked.subject.rw or '–'}"),
                (self.tr("Applicant"), asked.applicant.name),
                (self.tr("Received"), language.moment(asked.received_at)),
                (self.tr("Promised"), language.date(asked.promised_on)),
                (self.tr("Number of the document"), asked.paper_number),
                (self.tr("Where it stands"), file.out_with or asked.slot),
            )
        )


def _below(bar: QWidget, view: TableView, both: QWidget) -> QWidget:
    """Return a list and what stands beside it below the filters of the list."""
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    row = QHBoxLayout()
    row.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
    row.addWidget(bar, 1)
    row.addWidget(view.columns.button(ground))
    column.addLayout(row)
    column.addWidget(both, 1)
    return ground
