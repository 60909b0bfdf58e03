"""The application on somebody's desk: its findings, its files, its lease, and the sheet that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desk.domain.applications import Application
from desk.domain.attachments import Attachment
from desk.domain.verification import FindingKind
from ui.dialogs.choose_file import ChooseFile
from ui.pages.page import Page
from ui.pages.scan_folder import ScanFolder
from ui.pages.verification_drafts import CheckDrafts
from ui.pages.verification_facts import show_form
from ui.pages.verification_files import CheckFiles
from ui.pages.verification_hints import CheckHints
from ui.pages.verification_lease import CheckLease
from ui.pages.verification_rows import earlier_words, finding_rows
from ui.pages.verification_state import Case, CheckState
from ui.pages.verification_steps import CheckSteps
from ui.widgets.banner import keyed
from ui.widgets.check_sheet import CheckSheet


class CheckDesk(QObject):
    """``opened`` and ``left`` when the sheet comes and goes, ``changed`` when other steps are possible.

    ``correct_asked`` when the form shall be corrected.

    What was begun is kept, also while the list is looked at; what was found outlives the program.
    """

    opened = Signal()
    left = Signal()
    changed = Signal()
    correct_asked = Signal()

    def __init__(self, page: Page, steps: CheckSteps) -> None:
        super().__init__(page)
        context = page.context
        self._page, self._steps, self._office = page, steps, page.office
        self._language = context.language
        self.state: CheckState | None = None
        self._begun: dict[int, CheckState] = {}
        self._just_found = ""
        self.lease = CheckLease(page.office, context.tasks, page.fail, self)
        context.changes.back.connect(self.lease.go_on)
        self.files = CheckFiles(page, self._fetch_files)
        self.hints = CheckHints(page)
        self.drafts = CheckDrafts(page)
        self.folder = ScanFolder(context.tasks, context.preferences, self)
        self.sheet = CheckSheet(context.tasks, context.language, page)
        self._wire()

    def holds(self, state: CheckState) -> bool:
        """Whether an application is still in this person's hands."""
        return self.lease.keeps(state.case.claimed.token)

    def refresh(self) -> None:
        """Fetch again what others may have added."""
        if self.state is not None:
            self._fetch_files(self.state.case.application.id)

    def _on_taken(self, case: Case) -> None:
        before = self._begun.get(case.application.id)
        self.state = state = CheckState(case, self._language.code)
        if before is not None and before.case.key == case.key:
            state.resume(before.found())
        else:
            self.drafts.fill_in(state)
        self._begun[case.application.id] = state
        self.lease.keep(case.claimed.token, case.minutes)
        self.folder.begin()
        self.opened.emit()
        show_form(self.sheet.facts, state, self._language, self.correct_asked.emit)
        self.sheet.urgent.say("")
        place = state.next_unseen(-1)
        self.sheet.begin(finding_rows(state, self._language), place or 0)
        self.hints.fetch(case.application.id)
        self._show_document(self.sheet.list.current())
        self.changed.emit()

    def _on_ended(self, application: Application) -> None:
        ended = self._begun.get(application.id)
        if ended is not None:
            self.drafts.forget(ended)
        self._on_put_back(application)

    def _on_put_back(self, application: Application) -> None:
        """Let go of an application; what was found of it is filled in again if this person takes it again."""
        ended = self._begun.pop(application.id, None)
        if ended is not None:
            self.lease.release(ended.case.claimed.token)
        if self.state is ended:
            self._leave()

    def _leave(self) -> None:
        """Go back to the list; what is in hand stays in hand."""
        self.state = None
        self.folder.stop()
        self.hints.forget()
        self.sheet.end()
        self.left.emit()

    def _on_lost(self, token: str) -> None:
        lost = next((one for one in self._begun.values() if one.case.claimed.token == token), None)
        if lost is None:
            return
        if lost is self.state:
            words = self.tr(
                "The time for this application ran out and somebody else may have it."
                " What you found stays on this sheet."
            )
            self.sheet.urgent.say(words, keyed(self.tr("Take it again"), "F2"))
        else:
            number = lost.case.application.number
            words = self.tr("{number} is no longer in your hands: its time ran out.")
            self._page.context.notices.warn(words.format(number=number))
        self.changed.emit()

    def _take_again(self) -> None:
        if self.state is not None:
            self._steps.take(self.state.case.application.id)

    def _on_found(self, document: str, kind: FindingKind) -> None:
        if self.state is None or not document:
            return
        self.state.find(document, kind)
        self.drafts.keep(self.state)
        self._show_findings()
        self._go_on()
        self._just_found = document if kind is not FindingKind.VALID else ""

    def _begin_note(self) -> None:
        """Let the note be about what was just found wrong; the cursor has gone on already."""
        found = self._just_found
        if self.state is not None and found:
            self.sheet.go_to([line.document for line in self.state.lines].index(found))
        self._just_found = found
        self.sheet.begin_note()

    def _go_on(self) -> None:
        """Put the cursor on the next document nothing was found of."""
        if self.state is None:
            return
        place = self.state.next_unseen(self.sheet.list.currentRow())
        if place is not None:
            self.sheet.go_to(place)

    def _note(self, document: str, note: str) -> None:
        if self.state is not None and document and note != self.state.line(document).note:
            self.state.note(document, note)
            self.drafts.keep(self.state)

    def _on_noted(self, document: str, note: str) -> None:
        if self.state is not None and document:
            self._note(document, note)
            self._show_findings()
            if document == self._just_found:
                self._just_found = ""
                self._go_on()

    def _show_findings(self) -> None:
        if self.state is not None:
            self.sheet.show_rows(finding_rows(self.state, self._language))
            self.changed.emit()

    def _show_document(self, document: str) -> None:
        self._just_found = ""
        if self.state is None or not document:
            return
        shown = self.state.line(document)
        self.sheet.show_document(
            self.files.shown(shown),
            self.files.others(self.state, document),
            shown.note,
            earlier_words(shown, self.state.case, self._language),
        )
        self._show_hints()

    def _show_hints(self) -> None:
        document = self.sheet.list.current()
        if self.state is not None and document:
            line = self.state.line(document)
            self.sheet.show_hints((*self.files.hints(line), *self.hints.said(document, line.files)))

    def _fetch_files(self, application_id: int) -> None:
        def then(files: tuple[Attachment, ...]) -> None:
            if self.state is not None and self.state.case.application.id == application_id:
                self.state.attach(files)
                if self.state.found():
                    self.drafts.keep(self.state)
                self._show_findings()
                self._show_document(self.sheet.list.current())
                self.hints.fetch(application_id)

        self._page.run(lambda: self._office.attachments.of(application_id, removed=True), then, line="files")

    def tell_scan(self, text: str) -> None:
        """Say that a scan was not used: no code may be taken for a finding."""
        words = self.tr("Scanned, and used for nothing here: {text}").format(text=text)
        self._page.context.notices.info(words)

    # Files

    def choose_files(self) -> None:
        """Choose files for the document the cursor is at."""
        if self.state is not None:
            self.files.choose(self.state, self.sheet.list.current())

    def newest_scan(self) -> None:
        """Attach the newest file of the scanner's folder; without a folder, ask which it is."""
        if self.state is None:
            return
        if self.folder.folder is None:
            self._choose_folder()
            return
        newest = self.folder.take()
        if newest is None:
            words = self.tr("No new scan in {folder}.").format(folder=str(self.folder.folder))
            self._page.context.notices.offer(words, self.tr("Choose another folder"), self._choose_folder)
        else:
            self.files.add(self.state, self.sheet.list.current(), [newest])

    def _add_paths(self, paths: Sequence[Path]) -> None:
        if self.state is not None:
            self.files.add(self.state, self.sheet.list.current(), paths)

    def _paste(self) -> None:
        if self.state is not None:
            self.files.paste(self.state, self.sheet.list.current())

    def _remove(self) -> None:
        shown = self.sheet.viewer.main.file
        if self.state is not None and shown is not None:
            self.files.remove(self.state, self.sheet.list.current(), shown.key)

    def _choose_folder(self) -> None:
        folder = ChooseFile.folder(
            self._page,
            self.tr("Folder the scanner writes to"),
            self.folder.folder,
            self._page.context.preferences,
        )
        if folder is not None:
            self.folder.choose(folder)

    def _on_newest(self, newest: Path | None) -> None:
        words = self.tr("New scan: {name}").format(name=newest.name) if newest is not None else ""
        self.sheet.newest.say(words, keyed(self.tr("Attach to this document"), "F3"))

    def _on_no_folder(self, folder: str) -> None:
        words = self.tr("The scanner's folder {folder} cannot be read.").format(folder=folder)
        self._page.context.notices.error(words, self.tr("Choose another folder"), self._choose_folder)

    def _wire(self) -> None:
        self.lease.lost.connect(self._on_lost)
        self._steps.taken.connect(self._on_taken)
        self._steps.ended.connect(self._on_ended)
        self._steps.put_away.connect(self._on_put_back)
        self.hints.arrived.connect(self._show_hints)
        self.folder.offered.connect(self._on_newest)
        self.folder.unreadable.connect(self._on_no_folder)
        sheet = self.sheet
        sheet.urgent.asked.connect(self._take_again)
        sheet.found.connect(self._on_found)
        sheet.note_asked.connect(self._begin_note)
        sheet.noted.connect(self._on_noted)
        sheet.noting.connect(self._note)
        sheet.moved.connect(self._show_document)
        sheet.left.connect(self._leave)
        sheet.scanned.connect(self.tell_scan)
        sheet.add_asked.connect(self.choose_files)
        sheet.newest_asked.connect(self.newest_scan)
        sheet.paste_asked.connect(self._paste)
        sheet.remove_asked.connect(self._remove)
        sheet.dropped.connect(self._add_paths)
