"""The service catalogue, edited without a programmer: services, documents, questions, groups, versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.journal import Action, Topic
from desk.domain.service_edits import EntryKind, entries, kind_of, name_of, used_by
from desk.domain.service_file import read_catalogue
from desk.domain.services import Catalogue, Service
from desk.domain.text import mark
from desk.rooms.services import Version
from ui.actions import PageAction
from ui.dialogs.catalogue_versions import CatalogueVersions, PastVersion
from ui.dialogs.service_forms import NewEntryForm, SaveVersionForm
from ui.pages.first_focus import take_focus
from ui.pages.page import Page
from ui.pages.services_draft import Draft, new_entry
from ui.pages.services_form import ServiceForm
from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.banner import Banner
from ui.widgets.catalogue_fields import CatalogueFields
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.entry_forms import DocumentFields, GroupFields, QuestionFields
from ui.widgets.entry_list import EntryLine, EntryList
from ui.widgets.parts import Parts
from ui.widgets.service_changes import change_lines
from ui.widgets.service_words import ServiceWords, said

LIST = 38 * STEP
FEW = 3
"""Names of edited entries that fit beside the title."""


@dataclass(frozen=True, slots=True)
class Begun:
    """What is edited, and which entry of each list is open."""

    draft: Draft
    chosen: Mapping[EntryKind, str]


class ServicesPage(Page):
    """A list on the left, the chosen entry on the right; nothing holds before it is saved as a version."""

    title = mark("pages", "Services")
    topics = frozenset({Topic.SERVICES})
    page_actions = (
        PageAction("show_versions", mark("catalogue", "Earlier versions"), "history", "Ctrl+H"),
        PageAction("discard", mark("catalogue", "Undo edits"), "undo", "", Action.CATALOGUE_CHANGED),
        PageAction("add", mark("catalogue", "Add"), "add", "Ctrl+N", Action.CATALOGUE_CHANGED),
        PageAction(
            "save",
            mark("catalogue", "Save as a version"),
            "save",
            "Ctrl+S",
            Action.CATALOGUE_CHANGED,
            primary=True,
        ),
    )

    def build(self) -> None:
        self.draft: Draft | None = None
        self.banner = Banner(Tone.INFO, "info", self)
        self.parts = Parts(self)
        titles = {
            EntryKind.SERVICE: self.tr("Services"),
            EntryKind.DOCUMENT: self.tr("Documents"),
            EntryKind.QUESTION: self.tr("Questions"),
            EntryKind.GROUP: self.tr("Groups"),
        }
        self.lists = {kind: EntryList(title, self) for kind, title in titles.items()}  # Tab comes here first
        self.forms: Mapping[EntryKind, CatalogueFields] = {
            EntryKind.SERVICE: ServiceForm(self.language, self),
            EntryKind.DOCUMENT: DocumentFields(self.language, self),
            EntryKind.QUESTION: QuestionFields(self.language, self),
            EntryKind.GROUP: GroupFields(self.language, self),
        }
        for kind, title in titles.items():
            self._add_part(kind, title)
        self.parts.opened.connect(lambda _: self._show_part(self._kind()))
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.parts, 1)
        self.add_body(ground)
        self._weigh()

    def refresh(self) -> None:
        self.run(self.office.services.catalogue, self._show, line="catalogue")

    def begun(self) -> Begun | None:
        draft = self.draft
        chosen = {kind: listed.chosen() for kind, listed in self.lists.items()}
        return Begun(draft, chosen) if draft is not None and draft.edits else None

    def take_up(self, begun: Begun) -> None:
        self._become(begun.draft)
        for kind, code in begun.chosen.items():
            self.lists[kind].choose(code)

    def unfinished(self) -> str:
        names = self._edited_names()
        if not names:
            return ""
        return self.tr("Changes of the service catalogue not saved yet: {names}.").format(
            names=", ".join(names)
        )

    # What the buttons do

    def save(self) -> None:
        """Put what was edited in force as a new version."""
        draft = self.draft
        if draft is None or not draft.edits:
            return
        if draft.flaws:
            self._go_to_flaw(draft)
            return
        changes = change_lines(draft.kept, draft.now, self.language)
        note = SaveVersionForm.ask(self, changes, draft.note)
        if note is None:
            return
        text, based_on = draft.text, draft.kept.version
        self.run(
            lambda: self.office.services.change(self.staff, text, note, based_on=based_on), self._on_saved
        )

    def discard(self) -> None:
        """Show the catalogue as it is in force."""
        if self.draft is not None:
            self._become(Draft.of(self.draft.kept))

    def add(self) -> None:
        """Add an entry to the list that is open."""
        draft, kind = self.draft, self._kind()
        if draft is None:
            return
        titles = {
            EntryKind.SERVICE: (self.tr("New service"), self.tr("Name")),
            EntryKind.DOCUMENT: (self.tr("New document"), self.tr("Name")),
            EntryKind.QUESTION: (self.tr("New question"), self.tr("Question, to be answered yes or no")),
            EntryKind.GROUP: (self.tr("New group"), self.tr("Name")),
        }
        words = ServiceWords(draft.now, self.language)
        groups = [(one.code, words.text(one.name)) for one in draft.now.groups]
        offered = groups if kind is EntryKind.SERVICE else []
        named = NewEntryForm.ask(self, *titles[kind], offered, draft.now, self.language)
        if named is None:
            return
        made = new_entry(draft, kind, *named)
        self._become(draft.put(made))
        self.lists[kind].choose(made.code)
        self.forms[kind].setFocus(Qt.FocusReason.TabFocusReason)
        self.forms[kind].focusNextChild()

    def show_versions(self) -> None:
        """Look back at the versions, and bring one back."""
        self.run(self._fetch_versions, self._on_versions, saying=self.tr("Reading the versions"))

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self.lists[self._kind()])

    # In the pool

    def _fetch_versions(self) -> tuple[tuple[Version, Catalogue], ...]:
        return tuple(
            (version, read_catalogue(version.text, version.number))
            for version in self.office.services.versions()
        )

    # Building

    def _add_part(self, kind: EntryKind, title: str) -> None:
        listed, form = self.lists[kind], self.forms[kind]
        listed.moved_to.connect(lambda code: self._show_entry(kind, code))
        form.edited.connect(self._on_edited)
        form.removal_asked.connect(self._remove)
        split = self.split(listed, form)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        split.setSizes([LIST, 4 * LIST])
        self.parts.add(kind.code, title, split, self)

    # Answering

    def _show(self, catalogue: Catalogue) -> None:
        draft = self.draft
        if draft is None or not draft.edits:
            self._become(Draft.of(catalogue))
        elif catalogue.version != draft.kept.version:
            self.banner.say(
                self.tr(
                    "A new version was saved meanwhile. Your edits stand on top of it now; "
                    "look at them before you save."
                )
            )
            self._become(draft.onto(catalogue))

    def _become(self, draft: Draft) -> None:
        self.draft = draft
        if not draft.edits:
            self.banner.say("")
        for kind in EntryKind:
            self._show_part(kind)
        self._weigh()

    def _on_edited(self, entry: Any) -> None:
        """Take an edit; the fields say it already, so that nothing moves under the cursor."""
        if self.draft is None:
            return
        kind = kind_of(entry)
        self.draft = self.draft.put(entry)
        self._list(kind, self.draft)
        self.forms[kind].show_flaws(self.draft.flaws_of(kind, entry.code))
        self._weigh()

    def _remove(self) -> None:
        kind = self._kind()
        code = self.lists[kind].chosen()
        if self.draft is not None and code:
            self._become(self.draft.without(kind, code))
            self.lists[kind].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_saved(self, catalogue: Catalogue) -> None:
        self._become(Draft.of(catalogue))
        self.context.notices.info(
            self.tr("Saved as version {n}; it holds from now on.").format(
                n=self.language.number(catalogue.version)
            )
        )

    def _on_versions(self, found: tuple[tuple[Version, Catalogue], ...]) -> None:
        past = [
            PastVersion(
                version.number,
                self.tr("Version {n}").format(n=self.language.number(version.number)),
                f"{self.language.moment(version.at)} · {version.staff}",
                version.note,
                change_lines(
                    found[place + 1][1] if place + 1 < len(found) else catalogue, catalogue, self.language
                ),
            )
            for place, (version, catalogue) in enumerate(found)
        ]
        chosen = CatalogueVersions.ask(self, past, DetailPanel(self.language))
        if chosen is None or self.draft is None:
            return
        catalogue = next(one for version, one in found if version.number == chosen.number)
        self._become(self.draft.become(catalogue, self.tr("Back to {version}").format(version=chosen.title)))
        if not self.draft.edits:
            self.context.notices.info(self.tr("It says the same as the version in force."))
            return
        self.banner.say(
            self.tr("{version} stands here now; it holds again once it is saved as a new version.").format(
                version=chosen.title
            )
        )

    # Showing

    def _kind(self) -> EntryKind:
        return next(kind for kind in EntryKind if kind.code == self.parts.current())

    def _show_part(self, kind: EntryKind) -> None:
        if self.draft is not None:
            self._list(kind, self.draft)
            self._show_entry(kind, self.lists[kind].chosen())

    def _list(self, kind: EntryKind, draft: Draft) -> None:
        edited = {one.code for one in draft.edits if one.kind is kind}
        words = ServiceWords(draft.now, self.language)
        found = entries(draft.now, kind)
        lines = [
            EntryLine(
                code,
                words.text(name_of(entry)) or code,
                sign="card" if isinstance(entry, Service) and entry.card else "document",
                heading=self._heading(draft.now, entry),
                edited=code in edited,
                wrong=bool(draft.flaws_of(kind, code)),
            )
            for code, entry in found.items()
        ]
        if kind is EntryKind.SERVICE:
            order = [self._heading(draft.now, one) for one in found.values()]
            first = {heading: order.index(heading) for heading in order}
            lines.sort(key=lambda line: first[line.heading])
        self.lists[kind].put(lines)
        self.parts.show_count(kind.code, self.language.number(len(lines)))

    def _heading(self, catalogue: Catalogue, entry: Any) -> str:
        if not isinstance(entry, Service):
            return ""
        names = {group.code: group.name for group in catalogue.groups}
        return said(names[entry.group], self.language) if entry.group in names else entry.group

    def _show_entry(self, kind: EntryKind, code: str) -> None:
        draft, form = self.draft, self.forms[kind]
        entry = entries(draft.now, kind).get(code) if draft is not None else None
        form.setEnabled(entry is not None)
        if draft is None or entry is None:
            return
        form.put(entry, draft.now)
        form.show_use(ServiceWords(draft.now, self.language).services(used_by(draft.now, kind, code)))
        form.show_flaws(draft.flaws_of(kind, code))

    def _go_to_flaw(self, draft: Draft) -> None:
        for kind in EntryKind:
            for code in entries(draft.now, kind):
                if draft.flaws_of(kind, code):
                    self.parts.open(kind.code)
                    self.lists[kind].choose(code)
                    self.context.notices.warn(
                        self.tr("Something is missing in “{name}”; it is marked there.").format(
                            name=said(name_of(entries(draft.now, kind)[code]), self.language)
                        )
                    )
                    return
        self.context.notices.warn(self.tr("The catalogue offers no service."))

    def _edited_names(self) -> list[str]:
        edits = self.draft.edits if self.draft is not None else ()
        return [said(one.name, self.language) or one.code for one in edits]

    def _weigh(self) -> None:
        names = self._edited_names()
        few = ", ".join(names[:FEW]) + (f" + {len(names) - FEW}" if len(names) > FEW else "")
        version = self.language.number(self.draft.kept.version) if self.draft is not None else ""
        if names:
            self.show_counts(self.tr("Not saved yet: {names}").format(names=few))
        else:
            self.show_counts(self.tr("Version {n}").format(n=version) if version else "")
        if self.staff.may(Action.CATALOGUE_CHANGED):
            self.button("save").allow(bool(names), self.tr("Nothing has been edited."))
            self.button("discard").allow(bool(names), self.tr("Nothing has been edited."))
