"""Which mission of jemput bola a list belongs to: chosen, found by itself, or planned from the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.domain.import_kinds import ImportKind
from desk.domain.missions import Mission
from ui.icons import icon
from ui.pages.mission_steps import plan_mission
from ui.pages.page import Page
from ui.theme import STEP
from ui.widgets.banner import keyed
from ui.widgets.busy_button import BusyButton
from ui.widgets.choices import Pick
from ui.widgets.looks import label

KEY, NEW_KEY = "F9", "Ctrl+F9"


class ImportMission(QWidget):
    """A bar of the page for lists of jemput bola; F9 goes to it, Ctrl+F9 plans a mission for the list."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._wanted: int | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        row.setSpacing(STEP)
        title = self.tr("Mission of this list")
        self.pick = Pick(title, (), self)
        self.pick.setSizeAdjustPolicy(Pick.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pick.setMinimumContentsLength(24)
        self.new = BusyButton(
            keyed(self.tr("Plan a mission from this list"), NEW_KEY), self, picture=icon("add")
        )
        self.new.asked.connect(self._plan)
        row.addWidget(label(keyed(title, KEY), "strong", self))
        row.addWidget(self.pick, 1)
        row.addWidget(self.new)
        for key, act in ((KEY, self._focus), (NEW_KEY, self.new.click)):
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        page.add_bar(self)
        self.hide()

    def want(self, mission_id: int | None) -> None:
        """Remember for which mission the next list is taken in."""
        self._wanted = mission_id

    def offer(self, kind: ImportKind) -> None:
        """Offer the open missions for a list of jemput bola; hide for any other list."""
        self.setVisible(kind is ImportKind.OUTREACH)
        if kind is ImportKind.OUTREACH:
            self._page.run(self._page.office.missions.open_ones, self._show, line="missions")

    def mission_id(self) -> int | None:
        """Return the mission chosen; None lets the office find the only one of the kelurahan."""
        if self.isHidden() or not self.pick.count():
            return None
        chosen: int | None = self.pick.value()
        return chosen

    def _show(self, missions: tuple[Mission, ...]) -> None:
        language = self._page.language
        told = [
            (one.id, f"{one.number} · {one.where} · {language.short_date(one.plan.day)}") for one in missions
        ]
        by_itself = self.tr("By itself: the only open mission of its kelurahan")
        self.pick.offer([(None, by_itself), *told])
        if self._wanted is not None and any(one.id == self._wanted for one in missions):
            self.pick.choose(self._wanted)

    def _focus(self) -> None:
        if self.isVisible():
            self.pick.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _plan(self) -> None:
        if self.isVisible():
            plan_mission(self._page, self._on_planned)
        self.new.done()

    def _on_planned(self, mission: Mission) -> None:
        self._wanted = mission.id
        self.offer(ImportKind.OUTREACH)
