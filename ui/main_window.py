"""The window around the pages: side bar, search, notices, status; pages are built when first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pkgutil import resolve_name

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.actions import OFFER_KEY, UNDO_KEY, WINDOW_ACTIONS, page_key, spoken_key
from ui.context import Context
from ui.dialogs.confirm import Confirm, Question
from ui.dialogs.dialog import is_concealed
from ui.dialogs.shortcuts import Group, Shortcuts
from ui.key_sheet import key_groups
from ui.keys_first import KeysFirst
from ui.notices import Notices
from ui.pages.entry import PageEntry
from ui.pages.first_focus import enter, has_keys
from ui.pages.page import Page
from ui.pages.undoing import take_last_step_back
from ui.side_counts import SideCounts
from ui.support_picture import save_picture
from ui.theme import STEP
from ui.whole import WholeNumbers
from ui.widgets.key_time import struck_at
from ui.widgets.looks import upright
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.outbox_band import OutboxBand
from ui.widgets.search_box import SearchBox
from ui.widgets.side_bar import SideBar
from ui.widgets.status_line import StatusLine
from ui.window_menu import WindowMenu

SEARCH_PAGE, OWN_ACCOUNT = "search", "ui.pages.own_account:OwnAccountRound"
WHO_IS_WHERE, ABOUT = "ui.pages.who_is_where:show", "ui.pages.about:show"


@dataclass(frozen=True, slots=True)
class Place:
    """Where this window stands: the counter, and whether the office is a demo."""

    workstation: str = ""
    demo: bool = False
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    others_here: Callable[[], bool] = lambda: False
    """Whether somebody else's work is kept behind the sign-in of this PC."""


class MainWindow(QMainWindow):
    """Shows the pages a person may see; ``signed_out`` when they leave, ``closed`` when it is gone.

    ``lock_asked`` when it is to be hidden behind the sign-in, with everything in it as it is.
    """

    signed_out = Signal()
    lock_asked = Signal()
    closed = Signal()

    def __init__(
        self, make_context: Callable[[MainWindow], Context], entries: Sequence[PageEntry], place: Place
    ) -> None:
        super().__init__()
        self._place = place
        self.context = make_context(self)
        self._language = self.context.language
        self._entries = {entry.name: entry for entry in entries if entry.open_to(self.context.staff)}
        self._titles = {entry.name: entry.title for entry in entries}
        self._pages: dict[str, Page] = {}
        self._open = ""
        self._leaving = False
        self._bands: list[QWidget] = []
        self._counts = SideCounts(self.context, self._entries.values(), self)
        self._keys_first = KeysFirst(self, self._keys)
        self.build()
        self._wire()

    @property
    def notices(self) -> Notices:
        """What the window says at its bottom edge."""
        return self.context.notices

    def build(self) -> None:
        """Make everything in the language of the screen; called again when the language changes."""
        self._pages.clear()
        self.setWindowTitle("PRR Desk")
        ground = QWidget(self)
        self.side = SideBar(ground)
        for place, entry in enumerate(self._entries.values(), 1):
            key = spoken_key(page_key(place))
            self.side.add(entry.name, self._language.say(entry.title), entry.icon, key)
        self.side.asked.connect(self.open_page)
        self.search = SearchBox(self.tr("Scan or type: NIK, name, receipt, batch, BAST"), ground)
        self.stack = QStackedWidget(ground)
        self.whole = WholeNumbers(self.context, self.page, ground)
        self.notice_bar = NoticeBar(self.notices, ground)
        self.status = StatusLine(self._who(), self._place.workstation, self._now, ground)
        self.status.demo.setVisible(self._place.demo)
        self.status.show_menu(WindowMenu(self, self.context, self.status))
        self.search.scanned.connect(self._on_scanned)
        self.search.searched.connect(lambda text: self.open_page(SEARCH_PAGE, text))
        self.search.typed.connect(self._on_typed)
        self.search.down.connect(self._into_page)
        self._arrange(ground)

    def open_page(self, name: str, value: object = None) -> None:
        """Open a page, building it the first time, and hand it ``value``; unknown to this person: nothing."""
        entry = self._entries.get(name)
        if entry is None:
            self.notices.warn(self.tr("This page is not among your tasks."))
            return
        page = self._built(entry)
        self._open = name
        self.side.choose(name)
        if value is not None:
            page.receive(value)
        self.stack.setCurrentWidget(page)
        self.setWindowTitle(f"{self._language.say(entry.title)} – PRR Desk")

    def go_to(self, name: str) -> None:
        """Open a page by a key: it has the keys then, also when somebody was typing in the search field."""
        self.search.clearFocus()
        self.open_page(name)
        page = self.page()
        if page is not None and not has_keys(page) and not enter(page):
            self.search.begin()  # a page with nothing on it yet, such as the search itself

    def add_band(self, band: QWidget) -> None:
        """Keep something said above every page, such as that this is an old copy of the office."""
        self._bands.append(band)
        self._stage.insertWidget(len(self._bands), band)

    def open_first(self) -> None:
        """Open the first page this person may see."""
        if self._entries:
            self.open_page(next(iter(self._entries)))

    def page_name(self) -> str:
        """Return the name of the open page."""
        return self._open

    def page(self) -> Page | None:
        """Return the open page."""
        return self._pages.get(self._open)

    # What the shortcuts call

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.begin()

    def refresh_page(self) -> None:
        """Fetch the open page again."""
        page = self.page()
        if self.context.changes.gone_since is not None:
            self.context.changes.ask()
        elif page is not None:
            page.refresh()

    def undo(self) -> None:
        """Undo what the newest notice offers to undo; without one, offer to undo one's last step."""
        page = self.page()
        if not self.notice_bar.press(UNDO_KEY) and page is not None:
            take_last_step_back(page)

    def press_notice(self) -> None:
        """Do what the newest notice offers, such as opening the file just saved."""
        self.notice_bar.press(OFFER_KEY)

    def close_notice(self) -> None:
        """Take the newest notice away."""
        self.notice_bar.close_newest()

    def show_whole(self) -> None:
        """Show the numbers of who is chosen whole, for a reason and a time, or mask them again."""
        self.whole.ask()

    def copy_whole(self) -> None:
        """Copy the number that is shown whole, until it is masked again."""
        self.whole.copy()

    def save_picture(self) -> None:
        """Save a picture of the window on which nobody can be read."""
        if (page := self.page()) is not None:
            save_picture(page)

    def next_page(self) -> None:
        """Open the page below this one."""
        self._step(1)

    def previous_page(self) -> None:
        """Open the page above this one."""
        self._step(-1)

    def show_shortcuts(self) -> None:
        """Show all keys of the window and of the open page."""
        Shortcuts.ask(self, self.key_groups())

    def sign_out(self) -> None:
        """Let somebody else sign in, unless something would be lost."""
        if self._may_leave():
            self.signed_out.emit()

    def own_account(self) -> None:
        """Show the account of who is signed in."""
        if (page := self.page()) is not None:
            resolve_name(OWN_ACCOUNT)(page).begin()

    def who_is_where(self) -> None:
        """Show who works at which counter on which page."""
        if (page := self.page()) is not None:
            resolve_name(WHO_IS_WHERE)(page, self._titles)

    def about(self) -> None:
        """Show what this program is and what it is made of."""
        if (page := self.page()) is not None:
            resolve_name(ABOUT)(page)

    def lock(self) -> None:
        """Hide the work until its owner is back; nothing is closed by it."""
        self.lock_asked.emit()

    def key_groups(self) -> list[Group]:
        """Return every key that works now, by where it works."""
        titles = (self.tr("Everywhere"), self.tr("Pages"))
        return key_groups(self._language.say, self._entries.values(), self.page(), titles)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and event.text().strip() and event.text().isprintable():
            self.search.begin(event.text(), struck_at(event))
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaving and not self._may_leave():
            event.ignore()
            return
        if not self._leaving and self._place.others_here():
            event.ignore()  # whoever closes their window must not end the work of others
            self.signed_out.emit()
            return
        if not self._leaving:
            self._leaving = True
            self.context.changes.stop()
            self.context.tasks.cancel_all()
        if self.context.tasks.running() and self.context.changes.waits is None:
            event.ignore()
            self.setEnabled(False)
            self.statusBar().showMessage(self.tr("Finishing what was begun …"))
            return
        event.accept()
        self.closed.emit()

    # Building

    def _arrange(self, ground: QWidget) -> None:
        top = QWidget(ground)
        top.setObjectName("top")
        top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar = QHBoxLayout(top)
        bar.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        self.search.setMaximumWidth(80 * STEP)
        bar.addWidget(self.search, 3)
        bar.addStretch(1)
        stage = QWidget(ground)
        stage.setObjectName("stage")
        stage.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stage = column = QVBoxLayout(stage)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bands = [(band, 0) for band in self._bands]
        for part, share in ((top, 0), *bands, (self.stack, 1), (self.whole.strip, 0), (self.notice_bar, 0)):
            column.addWidget(part, share)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.side)
        across.addWidget(upright(ground))
        across.addWidget(stage, 1)
        whole = QVBoxLayout(ground)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(across, 1)
        whole.addWidget(self.status)
        self.setCentralWidget(ground)

    def _wire(self) -> None:
        for action in WINDOW_ACTIONS:
            for key in action.keys:
                self._shortcut(key, getattr(self, action.slot))
        for place, name in enumerate(self._entries, 1):
            if page_key(place):
                self._shortcut(page_key(place), partial(self.go_to, name))
        changes = self.context.changes
        self._counts.counted.connect(self._show_counts)
        changes.healthy.connect(self._on_healthy)
        changes.lost.connect(self._on_lost)
        changes.gone.connect(self._on_gone)
        changes.back.connect(self._counts.ask_all)
        changes.ask()
        self._language.changed.connect(self._on_language)
        self.context.tasks.busy.connect(self._on_busy)
        self.context.tasks.uncaught.connect(self.context.crash)
        self._counts.ask_all()

    def _keys(self) -> list[str]:
        """Return the keys that work here whatever field has the cursor."""
        page = self.page()
        own = [action.key for action in page.page_actions if action.key] if page is not None else []
        return [key for action in WINDOW_ACTIONS for key in action.keys] + own

    def _shortcut(self, key: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)

    def _built(self, entry: PageEntry) -> Page:
        page = self._pages.get(entry.name)
        if page is None:
            page = self._pages[entry.name] = entry.load()(self.context, self.stack)
            self.stack.addWidget(page)
        return page

    # Answering

    def _on_scanned(self, text: str) -> None:
        if (page := self.page()) is None or not page.take_scan(text):
            self.open_page(SEARCH_PAGE, text)

    def _on_typed(self, text: str) -> None:
        if self._open == SEARCH_PAGE:
            self.open_page(SEARCH_PAGE, text)

    def _into_page(self) -> None:
        if (page := self.page()) is not None:
            page.focusNextPrevChild(True)

    def _on_language(self) -> None:
        if is_concealed(self):
            return  # somebody else chose it; this window comes back in its own
        name, page = self._open, self.page()
        parts = page.parts_open() if page is not None else []
        begun = {each: what for each, made in self._pages.items() if (what := made.begun()) is not None}
        self.build()
        for each, what in begun.items():
            self._built(self._entries[each]).take_up(what)
        if name:
            self.open_page(name)
        page = self.page()
        if page is not None:
            page.open_parts(parts)
        self._counts.ask_all()

    def _on_healthy(self, milliseconds: int) -> None:
        self.status.show_health(milliseconds)

    def _on_lost(self, _error: Exception) -> None:
        if self.context.changes.gone_since is None:
            self.status.show_lost()

    def _on_gone(self, since: datetime) -> None:
        self.status.show_gone(self._language.time(since))

    def _on_busy(self, running: int) -> None:
        if self._leaving and not running:
            QTimer.singleShot(0, self.close)

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        for name, count in counts.items():
            self.side.show_count(name, self._language.number(count) if count else "")

    def _step(self, step: int) -> None:
        if self._open in (names := list(self._entries)):
            self.go_to(names[(names.index(self._open) + step) % len(names)])

    def _may_leave(self) -> bool:
        bands = [band.staying for band in self.findChildren(OutboxBand)]
        if not (open_ends := [*filter(None, [*(one.unfinished() for one in self._pages.values()), *bands])]):
            return True
        question: Question[None] = Question(
            self.tr("Leave now?"), "\n".join(open_ends), self.tr("Leave all the same"), grave=True
        )
        return Confirm.ask(self, question) is not None

    def _who(self) -> str:
        staff = self.context.staff
        roles = ", ".join(
            self._language.say(role.word) for role in sorted(staff.roles, key=lambda r: r.value)
        )
        return f"{staff.name} ({roles})"

    def _now(self) -> str:
        return self._language.long_moment(self._place.clock())
