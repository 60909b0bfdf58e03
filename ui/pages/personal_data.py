"""Personal data: how long it is kept and destroyed, what people ask of their own, and incidents with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QShowEvent

from desk.domain.journal import Action, Topic
from desk.domain.text import mark
from ui.actions import PageAction
from ui.pages.data_part import SLOTS, DataPart
from ui.pages.first_focus import take_focus
from ui.pages.incident_part import IncidentPart
from ui.pages.own_data_part import OwnDataPart
from ui.pages.page import Page
from ui.pages.retention_part import RetentionPart
from ui.widgets.parts import Parts

RETENTION, OWN_DATA, INCIDENTS = "retention", "own_data", "incidents"


class PersonalDataPage(Page):
    """Three parts, the same keys in each: F5 begins, F8 makes the paper, F9 goes on."""

    title = mark("pages", "Personal data")
    topics = frozenset({Topic.PERSONAL_DATA})
    page_actions = (
        PageAction("paper", mark("personal_data", "Paper"), "save", "F8"),
        PageAction("other", mark("personal_data", "Set period"), "edit", "F6"),
        PageAction("more", mark("personal_data", "Keep by order"), "lock", "F7"),
        PageAction("step", mark("personal_data", "Go on"), "check", "F9"),
        PageAction("begin", mark("personal_data", "Begin"), "add", "F5", primary=True),
    )

    def build(self) -> None:
        self.parts = Parts(self)
        reads = self.staff.may(Action.DATA_RIGHTS_READ)
        if reads:
            self._add(RETENTION, self.tr("Retention"), RetentionPart)
        self._add(OWN_DATA, self.tr("Requests of people"), OwnDataPart)
        if reads:
            self._add(INCIDENTS, self.tr("Incidents"), IncidentPart)
        self.parts.opened.connect(lambda _name: self.weigh())
        self.add_body(self.parts)
        self.weigh()

    def refresh(self) -> None:
        for name in self.parts.made():
            self.part(name).refresh()
        self.run(self._waiting, self._show_waiting, line="waiting")

    def receive(self, value: object) -> None:
        """Open a part by its name."""
        if value in self.parts.names():
            self.parts.open(str(value))

    def part(self, name: str) -> DataPart:
        """Return a part, making it if nobody has opened it yet."""
        return self.parts.part(name, DataPart)

    def take_scan(self, text: str) -> bool:
        part = self._part()
        return isinstance(part, OwnDataPart) and part.take_scan(text)

    def weigh(self) -> None:
        """Give each key the words of the open part, and say why it does nothing now."""
        steps = self._part().steps()
        for slot in SLOTS:
            button = self.button(slot)
            button.setVisible(slot in steps)
            button.setEnabled(slot in steps)
            if slot in steps:
                self.retitle(slot, steps[slot].title, steps[slot].picture)
                button.setAccessibleName(steps[slot].title)
                button.allow(not steps[slot].why_not, steps[slot].why_not)

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self._part().first_list())

    # What the keys do

    def begin(self) -> None:
        """Propose, take down, or note."""
        self._take("begin")

    def paper(self) -> None:
        """Save the paper of what is chosen."""
        self._take("paper")

    def step(self) -> None:
        """Take the next step with what is chosen."""
        self._take("step")

    def other(self) -> None:
        """Set a period, or describe an incident."""
        self._take("other")

    def more(self) -> None:
        """Keep by order, name staff on the paper, or save as Excel."""
        self._take("more")

    def _take(self, slot: str) -> None:
        part = self._part()
        if slot in part.steps():
            getattr(part, slot)()

    def _part(self) -> DataPart:
        return self.part(self.parts.current())

    def _add(self, name: str, title: str, kind: Callable[[Page], DataPart]) -> None:
        self.parts.add_later(name, title, partial(self._make, kind), self)

    def _make(self, kind: Callable[[Page], DataPart]) -> DataPart:
        part = kind(self)
        part.changed.connect(self.weigh)
        if self.isVisible():  # else the page is refreshed when it is shown, with all parts there are
            part.refresh()
        return part

    def _waiting(self) -> dict[str, int]:
        return {
            RETENTION: self.office.retention.waiting(),
            OWN_DATA: self.office.own_data.waiting(),
            INCIDENTS: self.office.incidents.open_ones(),
        }

    def _show_waiting(self, waiting: dict[str, int]) -> None:
        for name in self.parts.names():
            self.parts.show_count(name, self.language.number(waiting[name]) if waiting[name] else "")
