"""What holds for the whole office, and how this PC looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.journal import Action, Topic
from desk.domain.message_texts import Place, Template
from desk.domain.settings import OfficeSettings
from desk.domain.staff import MAY, Role
from desk.domain.text import mark
from ui.actions import PageAction
from ui.errors import explain
from ui.pages.calendar_part import CalendarPart
from ui.pages.carrier_part import CarrierPart
from ui.pages.first_focus import take_focus
from ui.pages.message_texts_part import MessageTextsPart
from ui.pages.page import Page
from ui.pages.safe_part import SafePart
from ui.pages.trust_root_part import TrustRootPart
from ui.palette import Tone
from ui.printer_process import printers
from ui.widgets.banner import Banner
from ui.widgets.message_settings import HOW_MANY, WHEN
from ui.widgets.office_settings import COUNTER, PAPERS, WORK, SettingGroup, with_edits
from ui.widgets.parts import Parts
from ui.widgets.settings_form import SettingsForm
from ui.widgets.this_pc import ThisPc

OFFICE, PAPER, SIGNATURES, THIS_PC = "office", "paper", "signatures", "this_pc"
CARRIERS = "carriers"
CALENDAR, SAFE, WORDS = "calendar", "safe", "words"
FIELDS: Mapping[str, tuple[SettingGroup, ...]] = {
    PAPER: PAPERS,
    OFFICE: WORK,
    CALENDAR: COUNTER,
    CARRIERS: (WHEN, HOW_MANY),
}
"""Which part has which settings; each is made when somebody opens it, as all at once hold up the window."""
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
        self._today: date | None = None
        self.may_change = self.staff.may(Action.SETTINGS_CHANGED)
        ground = QWidget(self)
        self.banner = Banner(Tone.INFO, "lock", ground)
        self.parts = Parts(ground)
        stack, context = self.parts.stack, self.context
        self._add(PAPER, self.tr("Papers"), lambda: SettingsForm((PAPERS[:2], PAPERS[2:]), self.say, stack))
        self._add(OFFICE, self.tr("Work"), lambda: SettingsForm((WORK[:3], WORK[3:]), self.say, stack))
        self._add(CALENDAR, self.tr("Counter and days off"), lambda: CalendarPart(self))
        self._add(CARRIERS, self.tr("Messages"), lambda: CarrierPart(self))
        self._add(WORDS, self.tr("Wording"), lambda: MessageTextsPart(self))
        self._add(SIGNATURES, self.tr("E-signatures"), lambda: TrustRootPart(self))
        self._add(SAFE, self.tr("Encryption and backup"), lambda: SafePart(self))
        look = self.language, context.theme, context.preferences
        self._add(THIS_PC, self.tr("This PC"), lambda: ThisPc(*look, stack))
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
        for part in self.parts.made().values():
            self._refresh(part)

    def receive(self, value: object) -> None:
        """Open a part by its name."""
        if value in (OFFICE, PAPER, CALENDAR, CARRIERS, WORDS, SIGNATURES, SAFE, THIS_PC):
            self.parts.open(str(value))
        if value == SAFE:
            self.safe.take_focus()

    def begun(self) -> Begun | None:
        edits, words = self._edits(), self.words.edits() if WORDS in self.parts.made() else {}
        if self.settings is None or not (edits or words):
            return None
        return Begun(self.settings, edits, words)

    def take_up(self, begun: Begun) -> None:
        self.settings = begun.settings
        if begun.words:
            self.words.take_up(begun.words)
        for name, groups in FIELDS.items():
            if any(one.name in begun.edits for group in groups for one in group.settings):
                self.parts.part(name, QWidget)
        for form in self._forms().values():
            form.put(begun.settings, edits=begun.edits)

    def unfinished(self) -> str:
        titles = self._titles(self._edits())
        settings = self.tr("Settings not saved yet: {fields}.").format(fields=", ".join(titles))
        words = self.words.unfinished() if WORDS in self.parts.made() else ""
        return " ".join(part for part in (settings if titles else "", words) if part)

    # Its parts, made when they are first asked for

    @property
    def papers(self) -> SettingsForm:
        """Letterhead, signatures, numbers of papers."""
        return self.parts.part(PAPER, SettingsForm)

    @property
    def work(self) -> SettingsForm:
        """Printing, shelf, complaints, store, personal data."""
        return self.parts.part(OFFICE, SettingsForm)

    @property
    def calendar(self) -> CalendarPart:
        """Hours and days off."""
        return self.parts.part(CALENDAR, CalendarPart)

    @property
    def carriers(self) -> CarrierPart:
        """By what and when citizens are written to."""
        return self.parts.part(CARRIERS, CarrierPart)

    @property
    def words(self) -> MessageTextsPart:
        """What citizens are told."""
        return self.parts.part(WORDS, MessageTextsPart)

    @property
    def trust_roots(self) -> TrustRootPart:
        """Whose electronic signatures count."""
        return self.parts.part(SIGNATURES, TrustRootPart)

    @property
    def safe(self) -> SafePart:
        """Encryption and backups."""
        return self.parts.part(SAFE, SafePart)

    @property
    def this_pc(self) -> ThisPc:
        """What counts on this PC alone."""
        return self.parts.part(THIS_PC, ThisPc)

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
            for form in self._forms().values():
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
        self.settings, self._today = answer.settings, answer.today
        for form in self._forms().values():
            form.put(answer.settings, answer.today)

    def _on_saved(self, kept: OfficeSettings, edits: Mapping[str, Any]) -> None:
        self.settings = kept
        for form in self._forms().values():
            form.put(kept, edits={})
        if CARRIERS in self.parts.made():
            self.carriers.refresh()
        fields = ", ".join(self._titles(edits))
        self.context.notices.info(self.tr("Saved: {fields}.").format(fields=fields))

    # Making its parts

    def _add(self, name: str, title: str, make: Callable[[], QWidget]) -> None:
        self.parts.add_later(name, title, partial(self._make, make), self)

    def _make(self, make: Callable[[], QWidget]) -> QWidget:
        """Make a part, filled with what is known by now."""
        part = make()
        form = _form_of(part)
        if form is not None:
            form.changed.connect(self._weigh)
            if not self.may_change:
                form.lock()
            if self.settings is not None:
                form.put(self.settings, self._today)
        if isinstance(part, ThisPc):
            part.printers_wanted.connect(partial(self._ask_printers, part))
        self._refresh(part)
        return part

    def _refresh(self, part: QWidget) -> None:
        """Fetch what a part shows beside the settings."""
        if isinstance(part, ThisPc):
            self._ask_printers(part)
        elif isinstance(part, CalendarPart | CarrierPart | MessageTextsPart | TrustRootPart | SafePart):
            part.refresh()

    def _ask_printers(self, part: ThisPc) -> None:
        if part.begin_asking():
            self.run(printers, part.offer_printers, partial(self._on_no_printers, part))

    def _on_no_printers(self, part: ThisPc, error: Exception) -> None:
        explanation = explain(error, self.language)
        part.tell_no_answer("" if explanation is None else explanation.whole)
        if explanation is None:
            self.fail(error)

    # What can be saved

    def _forms(self) -> dict[str, SettingsForm]:
        """Return the fields there are by now; nothing can have been edited in the others."""
        forms = {name: _form_of(part) for name, part in self.parts.made().items()}
        return {name: form for name, form in forms.items() if form is not None}

    def _edits(self) -> dict[str, Any]:
        return {name: value for form in self._forms().values() for name, value in form.edits().items()}

    def _wrong(self) -> dict[str, str]:
        return {name: words for form in self._forms().values() for name, words in form.wrong().items()}

    def _titles(self, edits: Mapping[str, Any]) -> list[str]:
        return [title for form in self._forms().values() for title in form.titles(list(edits))]

    def _go_to(self, name: str) -> None:
        for part, form in self._forms().items():
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


def _form_of(part: QWidget) -> SettingsForm | None:
    """Return the settings of the office that stand on a part."""
    if isinstance(part, CalendarPart | CarrierPart):
        return part.form
    return part if isinstance(part, SettingsForm) else None
