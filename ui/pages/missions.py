"""Jemput bola: missions from the letter to the signed receipt list of every RT, by keys."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent

from desk.domain.journal import Action, Topic
from desk.domain.missions import (
    AFTER,
    OPEN_MISSIONS,
    FileStage,
    Mission,
    MissionFile,
    MissionLine,
    MissionState,
    MissionView,
    RtProgress,
)
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.printing import Channel
from desk.domain.text import Word, mark
from reports.document import Face
from ui.actions import PageAction
from ui.pages.first_focus import take_focus
from ui.pages.minutes_paper import save_numbered
from ui.pages.mission_parts import FilesPart, MissionsPart, RtPart
from ui.pages.mission_steps import (
    RECEIPTS,
    REPORT,
    add_by_number,
    cancel_mission,
    change_plan,
    give_out,
    go_on,
    make_papers,
    note_signed,
    papers_to_make,
    plan_mission,
    remove_file,
    type_files,
)
from ui.pages.page import Page
from ui.widgets.channel_strip import ChannelStrip
from ui.widgets.parts import Parts

MISSIONS, RTS, FILES = "missions", "rts", "files"
_GO = {
    MissionState.PLANNED: mark("mission", "The team sets out"),
    MissionState.UNDER_WAY: mark("mission", "All files are brought in"),
    MissionState.BROUGHT_IN: mark("mission", "Finish the mission"),
}
_GO_ON = mark("mission", "Go on")
_GIVE_OUT = mark("mission", "Give documents to the RT")
_NOTE = mark("mission", "Note the signed list")
_OPEN_FILE = mark("mission", "Open this file")
_CANCEL = mark("mission", "Cancel the mission")
_REMOVE = mark("mission", "Take from the mission")
_SHOWN = {
    "plan": (MISSIONS,),
    "change": (MISSIONS,),
    "take_list": (MISSIONS, RTS),
    "type_file": (RTS, FILES),
    "add_file": (FILES,),
    "make": (RTS, FILES),
    "drop": (MISSIONS, FILES),
    "save_pdf": (MISSIONS, RTS),
    "save_excel": (MISSIONS, RTS),
}
"""Where each button is seen; its key works in every part."""
_OPENS = {
    FileStage.TO_CHECK: "verification",
    FileStage.RETURNED: "verification",
    FileStage.BEING_MADE: "verification",
    FileStage.READY: "pick_up",
}
"""Where a file is worked on; what has left the office is found by the search."""


class MissionsPage(Page):
    """Three lists, each with its usual step on F5: the mission, its RT, its files."""

    title = mark("pages", "Jemput bola")
    topics = frozenset({Topic.MISSIONS, Topic.APPLICATIONS, Topic.HANDOVER})
    page_actions = (
        PageAction("plan", mark("mission", "Plan a mission"), "add", "F6", Action.MISSION_PLANNED),
        PageAction("change", mark("mission", "Change the plan"), "edit", "F7", Action.MISSION_CHANGED),
        PageAction("take_list", mark("mission", "Take in a list"), "import", "F4", Action.REQUESTS_TAKEN_IN),
        PageAction("type_file", mark("mission", "Type files"), "keyboard", "F8", Action.APPLICATION_TAKEN_IN),
        PageAction(
            "add_file", mark("mission", "Add by number"), "attach", "Ctrl+I", Action.MISSION_FILES_CHANGED
        ),
        PageAction("make", mark("mission", "Numbers of documents"), "document", "F9", Action.PAPER_MADE),
        PageAction("drop", _CANCEL, "cancel", "Ctrl+Del", Action.MISSION_CANCELLED),
        PageAction("save_pdf", mark("mission", "PDF"), "save", "Ctrl+S", Action.REPORT_EXPORTED),
        PageAction("save_excel", mark("mission", "Excel"), "export", "Ctrl+E", Action.REPORT_EXPORTED),
        PageAction("go", _GO_ON, "right", "F5", Action.MISSION_MOVED_ON, primary=True),
    )

    def build(self) -> None:
        self.mission: MissionView | None = None
        self._wanted: str = ""
        tasks, preferences = self.context.tasks, self.context.preferences
        self.strip = ChannelStrip(self.context, Channel.OUTREACH, self)
        self.parts = Parts(self)
        self.missions = MissionsPart(tasks, self.language, preferences, self.parts.stack)
        self.rts = RtPart(tasks, self.language, preferences, self.parts.stack)
        self.files = FilesPart(tasks, self.language, preferences, self.parts.stack)
        for name, title, part in (
            (MISSIONS, self.tr("Missions"), self.missions),
            (RTS, self.tr("By RT"), self.rts),
            (FILES, self.tr("Files"), self.files),
        ):
            self.parts.add(name, title, part, self)
        self._wire()
        self.add_bar(self.strip)
        self.add_body(self.parts)
        self._weigh()

    def refresh(self) -> None:
        self.missions.view.refresh()
        if self.mission is not None:
            self._fetch(self.mission.mission.id)

    def receive(self, value: object) -> None:
        """Open the mission of a number."""
        if isinstance(value, str) and value:
            self._wanted = value
            self.run(lambda: self.office.missions.of_number(value), self._on_view, line="view")

    def take_scan(self, text: str) -> bool:
        """Find the file of a receipt in this mission, or offer to add it."""
        number = text.strip().upper()
        if self.files.show_file(number):
            self.parts.open(FILES)
            return True
        view = self.mission
        if view is None or view.mission.state not in OPEN_MISSIONS:
            return False
        mission = view.mission
        words = self.tr("{number} is not in mission {mission}.").format(number=number, mission=mission.number)
        self.context.notices.offer(words, self.tr("Add it"), lambda: add_by_number(self, mission, number))
        return True

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        views = {MISSIONS: self.missions.view, RTS: self.rts.view, FILES: self.files.view}
        take_focus(views[self.parts.current()])

    # What the buttons do

    def go(self) -> None:
        """Take the usual step of the open part."""
        view, part = self.mission, self.parts.current()
        if view is None:
            return
        if part == MISSIONS:
            go_on(self, view)
        elif part == RTS:
            self._serve_rt(view)
        else:
            self._open_file(self.files.current())

    def plan(self) -> None:
        """Plan a mission that a letter asks for."""
        plan_mission(self, self._on_planned)

    def change(self) -> None:
        """Change the plan of the mission chosen."""
        if self.mission is not None:
            change_plan(self, self.mission.mission, lambda mission: self._fetch(mission.id))

    def take_list(self) -> None:
        """Take in a list of files for the mission chosen."""
        self.context.open_page("import_desk", self.mission.mission if self.mission is not None else None)

    def type_file(self) -> None:
        """Type files of the mission chosen."""
        if self.mission is not None:
            type_files(self, self.mission.mission)

    def add_file(self) -> None:
        """Let an application taken in elsewhere belong to this mission."""
        if self.mission is not None:
            add_by_number(self, self.mission.mission)

    def make(self) -> None:
        """Write down the numbers of documents that are finished."""
        if self.mission is not None:
            files, rt = self._to_make()
            make_papers(self, self.mission.mission, files, rt)

    def drop(self) -> None:
        """Cancel the mission, or take the file chosen from it."""
        file = self.files.current()
        if self.mission is None:
            return
        if self.parts.current() != FILES:
            cancel_mission(self, self.mission.mission)
        elif file is not None:
            remove_file(self, self.mission.mission, file)

    def save_pdf(self) -> None:
        """Save the receipt lists of the RT, or the report of the mission, as PDF."""
        self._save(Face.PDF)

    def save_excel(self) -> None:
        """Save the same paper as a workbook."""
        self._save(Face.XLSX)

    # In the pool

    def _fetch_missions(self, cursor: Cursor | None, size: int) -> Rows[MissionLine]:
        ended = "ended" in self.missions.filters.values()
        return self.office.missions.missions(ended=ended, after=cursor, size=size)

    def _fetch(self, mission_id: int) -> None:
        self.run(lambda: self.office.missions.view(mission_id), self._on_view, line="view")

    # Wiring

    def _wire(self) -> None:
        for table in (self.missions.table, self.rts.table, self.files.table):
            table.failed.connect(self.not_fetched)
        self.missions.view.on_retry(self.refresh)
        self.missions.table.answered.connect(self._on_missions)
        self.missions.filters.changed.connect(lambda _values: self._show_missions())
        self.missions.view.moved_to.connect(self._on_mission)
        self.missions.view.opened.connect(lambda _row: self._open(RTS))
        self.rts.view.moved_to.connect(lambda _row: self._weigh())
        self.rts.view.opened.connect(self._on_rt_opened)
        self.files.view.moved_to.connect(lambda _row: self._weigh())
        self.files.view.opened.connect(self._open_file)
        self.parts.opened.connect(lambda _name: self._weigh())
        self._show_missions()

    def _show_missions(self) -> None:
        self.missions.table.show(self._fetch_missions)

    def _open(self, part: str) -> None:
        self.parts.open(part)
        (self.rts if part == RTS else self.files).view.setFocus()

    def _on_missions(self, page: Rows[MissionLine]) -> None:
        self.show_counts(self.tr("%n open mission(s)", "", sum(_open(row) for row in page.rows)))
        if self.mission is None and page.rows and not self._wanted:
            self.missions.view.choose(page.rows[0].mission.id)

    def _on_mission(self, row: MissionLine | None) -> None:
        if row is not None and (self.mission is None or self.mission.mission.id != row.mission.id):
            self._fetch(row.mission.id)

    def _on_planned(self, mission: Mission) -> None:
        self.parts.open(MISSIONS)
        self.missions.view.refresh()
        self._fetch(mission.id)

    def _on_view(self, view: MissionView) -> None:
        self.mission, self._wanted = view, ""
        self.missions.view.choose(view.mission.id)
        self.missions.show_mission(view)
        self.rts.show_mission(view)
        self.files.show_mission(view)
        count = self.language.number(len(view.files)) if view.files else ""
        self.parts.show_count(FILES, count)
        self.parts.show_count(MISSIONS, view.mission.number)
        self._weigh()

    def _on_rt_opened(self, row: RtProgress) -> None:
        self.files.show_rt(row.rw, row.rt)
        self._open(FILES)

    # Steps of the parts

    def _serve_rt(self, view: MissionView) -> None:
        row, out = self.rts.current(), self.rts.out()
        if out is not None:
            note_signed(self, out)
        elif row is not None and row.to_bundle:
            before = [one.carrier for one in self.rts.lists()]
            give_out(self, view.mission, row, before[-1] if before else "")

    def _open_file(self, file: MissionFile | None) -> None:
        if file is not None:
            self.context.open_page(_OPENS.get(file.stage, "search"), file.application.number)

    def _to_make(self) -> tuple[tuple[MissionFile, ...], str]:
        """Return the papers of the RT chosen that are being made, or of the files chosen."""
        view = self.mission
        if view is None:
            return (), ""
        if self.parts.current() == FILES:
            chosen = self.files.view.chosen().rows
            return papers_to_make(chosen if len(chosen) > 1 else tuple(self.files.table.rows())), ""
        row = self.rts.current() if self.parts.current() == RTS else None
        if row is None:
            return papers_to_make(view.files), ""
        return papers_to_make(tuple(one for one in view.files if one.rt == (row.rw, row.rt))), row.rt

    def _save(self, face: Face) -> None:
        name, number = self._paper()
        if number:
            save_numbered(self, name, number, face)

    def _paper(self) -> tuple[str, str]:
        """Return the report and the number that Ctrl+S saves now."""
        if self.mission is None:
            return REPORT, ""
        lists = self.rts.lists() if self.parts.current() == RTS else ()
        return (RECEIPTS, lists[-1].number) if lists else (REPORT, self.mission.mission.number)

    # What can be done now

    def _weigh(self) -> None:
        view, part = self.mission, self.parts.current()
        none = self.tr("Choose a mission first, or plan one with F6.") if view is None else ""
        ended = none or self._why_ended(view)
        self.strip.setVisible(part == MISSIONS)
        self._allow("plan", "")
        words, why_not = self._usual_step(view, none)
        self.retitle("go", words)
        self._allow("go", why_not)
        for slot in ("change", "take_list", "type_file", "add_file"):
            self._allow(slot, ended)
        files, _ = self._to_make()
        self._allow("make", ended or ("" if files else self.tr("No document waits for its number here.")))
        in_files = part == FILES
        self.retitle("drop", self.say(_REMOVE if in_files else _CANCEL))
        no_file = self.tr("Choose a file first.") if in_files and self.files.current() is None else ""
        self._allow("drop", ended or no_file)
        for slot in ("save_pdf", "save_excel"):
            self._allow(slot, none)

    def _why_ended(self, view: MissionView | None) -> str:
        if view is None or view.mission.state in OPEN_MISSIONS:
            return ""
        return self.tr("This mission has ended.")

    def _usual_step(self, view: MissionView | None, none: str) -> tuple[str, str]:
        """Return the words of F5, and why it cannot be taken now."""
        part = self.parts.current()
        if view is None:
            return self.say(_GO_ON), none
        if part == MISSIONS:
            word: Word = _GO.get(view.mission.state, _GO_ON)
            return self.say(word), "" if view.mission.state in AFTER else self._why_ended(view)
        if part == FILES:
            return self.say(_OPEN_FILE), "" if self.files.current() else self.tr("Choose a file first.")
        return self._rt_step(view)

    def _rt_step(self, view: MissionView) -> tuple[str, str]:
        row, out = self.rts.current(), self.rts.out()
        if row is None:
            return self.say(_GIVE_OUT), self.tr("Choose an RT first.")
        if out is not None:
            return self.say(_NOTE), ""
        if row.to_bundle:
            return self.tr("Give %n document(s) to the RT", "", row.to_bundle), self._why_ended(view)
        if papers_to_make(tuple(one for one in view.files if one.rt == (row.rw, row.rt))):
            return self.say(_GIVE_OUT), self.tr("Write down the numbers of the finished documents with F9.")
        return self.say(_GIVE_OUT), self.tr("No finished document of this RT waits here.")

    def _allow(self, slot: str, why_not: str) -> None:
        action = next(one for one in self.page_actions if one.slot == slot)
        if action.needs is None or self.staff.may(action.needs):
            self.button(slot).setVisible(self.parts.current() in _SHOWN.get(slot, (MISSIONS, RTS, FILES)))
            self.button(slot).allow(not why_not, why_not)


def _open(row: MissionLine) -> bool:
    return row.mission.state in OPEN_MISSIONS
