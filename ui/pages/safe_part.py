"""Encryption and backup: how the office is kept at rest, and what the head or administrator does about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desk.domain.journal import Action
from desk.domain.safe import Aged, BackupMade, Kept, SafeState
from ui.aged_words import aged_words
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.confirm import Confirm, Question
from ui.dialogs.passphrase_forms import ChangePassphrase, SetPassphrase
from ui.icons import icon
from ui.pages.key_ask import ask_key, mistyped
from ui.pages.old_office import accept_old_office
from ui.pages.page import Page
from ui.pages.recovery_sheet import make_sheet
from ui.pages.safe_words import SafeWords
from ui.palette import Tone
from ui.tasks import Progress
from ui.theme import STEP
from ui.widgets.busy_button import BusyButton
from ui.widgets.looks import dress
from ui.widgets.safe_lines import SafeLine, Standing


@dataclass(frozen=True, slots=True)
class Found:
    """How things stand at one moment, and the day for the name of a backup."""

    state: SafeState
    aged: Aged | None
    today: date


class SafePart(QWidget):
    """The part of the settings about passphrase, encryption and backups."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._found: Found | None = None
        self._awaited = False
        self._words = SafeWords(page.language, self)
        self.set = self._button(self.tr("Set the passphrase…"), "lock", self._ask_set)
        self.set.setIcon(icon("lock", role=QPalette.ColorRole.Base))
        dress(self.set, "primary")
        self.change = self._button(self.tr("Change…"), "edit", self._ask_change)
        self.unlock = self._button(self.tr("Unlock…"), "lock", self._ask_unlock)
        self.forget = self._button(self.tr("Take the key away"), "cancel", self._ask_forget)
        self.encrypt = self._button(self.tr("Encrypt them now"), "lock", self._encrypt)
        self.sheet = self._button(self.tr("Make a recovery sheet…"), "print", self._ask_sheet)
        self.back_up = self._button(self.tr("Back up now…"), "save", self._ask_back_up)
        self.accept = self._button(self.tr("Go on with this office…"), "check", self._ask_accept)
        self.age = SafeLine(self.tr("Older copy"), self, self.accept)
        self.passphrase = SafeLine(self.tr("Passphrase"), self, self.set, self.change)
        self.this_pc = SafeLine(self.tr("Key on this PC"), self, self.unlock, self.forget)
        self.documents = SafeLine(self.tr("Scanned documents"), self, self.encrypt)
        self.recovery = SafeLine(self.tr("Recovery sheet"), self, self.sheet)
        self.backup = SafeLine(self.tr("Last backup"), self, self.back_up)
        self.rights = SafeLine(self.tr("Files of the office"), self)
        self._lay_out()

    def refresh(self) -> None:
        """Show how things stand now."""
        office = self._page.office
        self._page.run(
            lambda: Found(office.safe.state(), office.archive.watch(), office.today()),
            self._show,
            line="safe",
        )

    def take_focus(self) -> None:
        """Put the focus on what is to be done next, once it is known."""
        self._awaited = True
        self.refresh()

    def _focus_next(self) -> None:
        self._awaited = False
        for button in (self.accept, self.set, self.unlock, self.encrypt, self.sheet, self.back_up):
            if button.isVisible() and button.isEnabled():
                button.setFocus()
                return

    # Showing

    def _show(self, found: Found) -> None:
        state, aged = found.state, found.aged
        self._found = found
        words = self._words
        self.age.show_standing(
            Standing(aged_words(aged, self._page.language), tone=Tone.BAD) if aged else Standing("")
        )
        self.passphrase.show_standing(words.passphrase(state))
        self.this_pc.show_standing(words.this_pc(state))
        self.documents.show_standing(words.documents(state))
        self.recovery.show_standing(words.recovery(state))
        self.backup.show_standing(words.backup(state))
        self.rights.show_standing(words.rights(state))
        may = self._page.staff.may
        office = may(Action.PASSPHRASE_SET)
        for button, shown in (
            (self.set, office and not state.set),
            (self.change, office and state.set),
            (self.unlock, state.set and not state.unlocked),
            (self.forget, office and state.kept is Kept.KEY_STORE),
            (self.encrypt, office and state.unlocked and state.unsealed > 0),
            (self.sheet, office and state.set),
            (self.back_up, may(Action.BACKUP_MADE) and not state.by_server),
            (self.accept, aged is not None and may(Action.OLD_OFFICE_ACCEPTED)),
        ):
            button.setVisible(shown)
        if self._awaited:
            self._focus_next()

    # Passphrase and key

    def _ask_set(self) -> None:
        phrase = SetPassphrase.ask(self._page)
        if phrase is None:
            self.set.done()
            return
        page = self._page
        page.run(lambda: page.office.safe.set_passphrase(page.staff, phrase), self._on_set, button=self.set)

    def _on_set(self, kept: Kept) -> None:
        text = self.tr("The passphrase is set; the key of this PC is {kept}. Make the recovery sheet now.")
        self._page.context.notices.info(text.format(kept=self._page.say(kept.word)))
        self._encrypt()

    def _ask_change(self, refused: str = "") -> None:
        asked = ChangePassphrase.ask(self._page, refused)
        if asked is None:
            self.change.done()
            return
        page = self._page

        def changed(_kept: Kept) -> None:
            page.context.notices.info(self.tr("The passphrase is changed. Documents stay as they are."))

        def failed(error: Exception) -> None:
            if words := mistyped(error, page):
                self._ask_change(words)
            else:
                page.fail(error)

        change = page.office.safe.change_passphrase
        page.run(lambda: change(page.staff, *asked), changed, failed, button=self.change)

    def _ask_unlock(self) -> None:
        ask_key(self._page, self.unlock)

    def _ask_forget(self) -> None:
        page = self._page
        question: Question[None] = Question(
            self.tr("Take the key from this PC?"),
            self.tr(
                "Documents cannot be shown or attached here until somebody types the passphrase again. Do"
                " this before the PC is repaired or given away."
            ),
            self.tr("Take the key away"),
        )
        if Confirm.ask(page, question) is None:
            self.forget.done()
            return
        page.run(lambda: page.office.safe.forget(page.staff), button=self.forget)

    def _ask_sheet(self) -> None:
        make_sheet(self._page, self.sheet)

    # Documents, backups, older copies

    def _encrypt(self) -> None:
        page, progress = self._page, Progress(self._page)

        def done(files: int) -> None:
            if files:
                text = self.tr("%n earlier file(s) encrypted.", "", files)
                page.context.notices.info(text)
            self.take_focus()

        def failed(error: Exception) -> None:
            page.fail(error)
            self.refresh()

        page.run(
            lambda: page.office.safe.seal_rest(page.staff, progress),
            done,
            failed,
            saying=self.tr("Encrypting scanned documents"),
            progress=progress,
            button=self.encrypt,
        )

    def _ask_back_up(self) -> None:
        page = self._page
        if self._found is None:
            self.back_up.done()
            return
        sealed = self._found.state.set
        name = f"prrdesk-{self._found.today.isoformat()}" + (".prrbackup" if sealed else ".sqlite")
        kinds = self.tr("Backup") + (" (*.prrbackup)" if sealed else " (*.sqlite)")
        path = ChooseFile.to_write(page, self.tr("Back up to"), name, kinds, page.context.preferences)
        if path is None:
            self.back_up.done()
            return
        page.run(
            lambda: page.office.archive.back_up(page.staff, path),
            lambda made: self._on_backed_up(path, made),
            saying=self.tr("Backing up and checking {name}").format(name=path.name),
            button=self.back_up,
        )

    def _on_backed_up(self, path: Path, made: BackupMade) -> None:
        words = (
            self.tr("{name} is encrypted, read again and whole ({megabytes} MB).")
            if made.encrypted
            else self.tr("{name} is whole ({megabytes} MB), and not encrypted: keep it under lock and key.")
        )
        megabytes = self._page.language.number(max(1, made.bytes // 1_000_000))
        self._page.context.notices.info(words.format(name=path.name, megabytes=megabytes))
        self.refresh()

    def _ask_accept(self) -> None:
        accept_old_office(self._page, self.accept, self.refresh)

    # Building

    def _button(self, text: str, picture: str, act: Callable[[], None]) -> BusyButton:
        made = BusyButton(text, self, picture=icon(picture))
        made.asked.connect(act)
        made.hide()
        return made

    def _lay_out(self) -> None:
        ground = QWidget(self)
        ground.setProperty("look", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(2 * STEP, STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(0)
        lines = (
            self.age,
            self.passphrase,
            self.this_pc,
            self.documents,
            self.recovery,
            self.backup,
            self.rights,
        )
        for each in lines:
            column.addWidget(each)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
