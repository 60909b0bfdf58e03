"""What holds for the whole office, and how this PC looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.journal import Action, Topic
from desk.domain.message_texts import Place, Template
from desk.domain.settings import OfficeSettings
from desk.domain.staff import MAY, Role
from desk.domain.text import mark
from ui.actions import PageAction
from ui.pages.calendar_part import CalendarPart
from ui.pages.carrier_part import CarrierPart
from ui.pages.first_focus import take_focus
from ui.pages.message_texts_part import MessageTextsPart
from ui.pages.page import Page
from ui.pages.safe_part import SafePart
from ui.pages.trust_root_part import TrustRootPart
from ui.palette import Tone
from ui.printing import printers
from ui.widgets.banner import Banner
from ui.widgets.office_settings import PAPERS, WORK, with_edits
from ui.widgets.parts import Parts
from ui.widgets.settings_form import SettingsForm
from ui.widgets.this_pc import ThisPc

OFFICE, PAPER, SIGNATURES, THIS_PC = "office", "paper", "signatures", "this_pc"
CARRIERS = "carriers"
CALENDAR, SAFE, WORDS = "calendar", "safe", "words"
FEW = 3
"""Names of edited settings that fit beside the title."""
_ROLES = tuple(Role)


@dataclass(frozen=True, slots=True)
class Answer:
    """The settings of one moment, and the day for the examples."""

    settings: OfficeSettings
    today: date


@dataclass(frozen=True, slots=True)
class Begun:
    """The settings as they were shown, and what was edited of them."""

    settings: OfficeSettings
    edits: Mapping[str, Any]
    words: Mapping[Place, Template]


class SettingsPage(Page):
    """Letterhead and numbers, limits, this PC; what is edited is told until it is saved."""

    title = mark("pages", "Settings")
    topics = frozenset({Topic.SETTINGS})
    page_actions = (
        PageAction("discard", mark("settings", "Undo edits"), "undo", "", Action.SETTINGS_CHANGED),
        PageAction("save", mark("settings", "Save"), "save", "Ctrl+S", Action.SETTINGS_CHANGED, primary=True),
    )

    def build(self) -> None:
        self.settings: OfficeSettings | None = None
        self.may_change = self.staff.may(Action.SETTINGS_CHANGED)
        ground = QWidget(self)
        self.banner = Banner(Tone.INFO, "lock", ground)
        self.parts = Parts(ground)
        self.papers = SettingsForm((PAPERS[:1] + PAPERS[1:2], PAPERS[2:]), self.say, self.parts.stack)
        self.work = SettingsForm((WORK[:3], WORK[3:]), self.say, self.parts.stack)
        self.calendar = CalendarPart(self)
        self.carriers = CarrierPart(self)
        self.forms = (self.papers, self.work, self.calendar.form, self.carriers.form)
        self.parts.add(PAPER, self.tr("Papers"), self.papers, self)
        self.parts.add(OFFICE, self.tr("Work"), self.work, self)
        self.parts.add(CALENDAR, self.tr("Counter and days off"), self.calendar, self)
        self.parts.add(CARRIERS, self.tr("Messages"), self.carriers, self)
        self.words = MessageTextsPart(self)
        self.parts.add(WORDS, self.tr("Wording"), self.words, self)
        self.trust_roots = TrustRootPart(self)
        self.parts.add(SIGNATURES, self.tr("E-signatures"), self.trust_roots, self)
        self.safe = SafePart(self)
        self.parts.add(SAFE, self.tr("Encryption and backup"), self.safe, self)
        self.this_pc = ThisPc(self.language, self.context.theme, self.context.preferences, self.parts.stack)
        self.parts.add(THIS_PC, self.tr("This PC"), self.this_pc, self)
        for form in self.forms:
            form.changed.connect(self._weigh)
            if not self.may_change:
                form.lock()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.parts, 1)
        self.add_body(ground)
        if not self.may_change:
            needed = ", ".join(self.say(role.word) for role in _ROLES if role in MAY[Action.SETTINGS_CHANGED])
            self.banner.say(self.tr("To change the settings of the office: {roles}.").format(roles=needed))
        self._weigh()

    def refresh(self) -> None:
        self.run(self._fetch, self._show, line="settings")
        self.run(printers, self.this_pc.receipts.offer_printers, line="printers")
        self.calendar.refresh()
        self.carriers.refresh()
        self.words.refresh()
        self.trust_roots.refresh()
        self.safe.refresh()

    def receive(self, value: object) -> None:
        """Open a part by its name."""
        if value in (OFFICE, PAPER, CALENDAR, CARRIERS, WORDS, SIGNATURES, SAFE, THIS_PC):
            self.parts.open(str(value))
            self.safe.take_focus()

    def begun(self) -> Begun | None:
        edits, words = self._edits(), self.words.edits()
        if self.settings is None or not (edits or words):
            return None
        return Begun(self.settings, edits, words)

    def take_up(self, begun: Begun) -> None:
        self.settings = begun.settings
        self.words.take_up(begun.words)
        for form in self.forms:
            form.put(begun.settings, edits=begun.edits)

    def unfinished(self) -> str:
        titles = self._titles(self._edits())
        settings = self.tr("Settings not saved yet: {fields}.").format(fields=", ".join(titles))
        return " ".join(part for part in (settings if titles else "", self.words.unfinished()) if part)

    # What the buttons do

    def save(self) -> None:
        """Keep what was edited; a field somebody else changed meanwhile and nobody edited here stays."""
        wrong = self._wrong()
        if wrong:
            self._go_to(next(iter(wrong)))
            return
        edits = self._edits()
        if edits:
            self.run(lambda: self._change(edits), lambda kept: self._on_saved(kept, edits))

    def discard(self) -> None:
        """Show the settings as they are kept."""
        if self.settings is not None:
            for form in self.forms:
                form.put(self.settings, edits={})

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self.parts.bar)

    # In the pool

    def _fetch(self) -> Answer:
        return Answer(self.office.preferences.settings(), self.office.today())

    def _change(self, edits: Mapping[str, Any]) -> OfficeSettings:
        changed = with_edits(self.office.preferences.settings(), edits)
        return self.office.preferences.change(self.staff, changed)

    # Answering

    def _show(self, answer: Answer) -> None:
        self.settings = answer.settings
        for form in self.forms:
            form.put(answer.settings, answer.today)

    def _on_saved(self, kept: OfficeSettings, edits: Mapping[str, Any]) -> None:
        self.settings = kept
        for form in self.forms:
            form.put(kept, edits={})
        fields = ", ".join(self._titles(edits))
        self.context.notices.info(self.tr("Saved: {fields}.").format(fields=fields))

    # What can be saved

    def _edits(self) -> dict[str, Any]:
        return {name: value for form in self.forms for name, value in form.edits().items()}

    def _wrong(self) -> dict[str, str]:
        return {name: words for form in self.forms for name, words in form.wrong().items()}

    def _titles(self, edits: Mapping[str, Any]) -> list[str]:
        return [title for form in self.forms for title in form.titles(list(edits))]

    def _go_to(self, name: str) -> None:
        for part, form in zip((PAPER, OFFICE, CALENDAR, CARRIERS), self.forms, strict=True):
            if name in form.wrong():
                self.parts.open(part)
                form.focus_on(name)
                self.context.notices.warn(form.wrong()[name])

    def _weigh(self) -> None:
        if not self.may_change:
            return
        titles = self._titles(self._edits())
        few = ", ".join(titles[:FEW]) + (f" + {len(titles) - FEW}" if len(titles) > FEW else "")
        text = self.tr("Not saved yet: {fields}").format(fields=few) if titles else ""
        self.show_counts(text)
        self.button("save").allow(bool(titles), self.tr("Nothing has been edited."))
        self.button("discard").allow(bool(titles), self.tr("Nothing has been edited."))
