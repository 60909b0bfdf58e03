"""Who may do what: every deed and every role in sentences; whoever may not read all reads their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.deeds import Area
from desk.domain.journal import Action, Topic
from desk.domain.paging import Page as Rows
from desk.domain.rights import ALONE, RIGHTS, Right, found, rights_of, small
from desk.domain.staff import Role, Staff
from desk.domain.text import mark
from reports.document import Face
from ui.actions import PageAction
from ui.pages.first_focus import take_focus
from ui.pages.minutes_paper import save_numbered
from ui.pages.page import Page
from ui.tables.paged import PagedTable
from ui.tables.right_columns import RIGHT_COLUMNS, ROLE_COLUMNS, RightRow, RoleRow
from ui.tables.view import TableView
from ui.theme import STEP
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.filter_bar import Choice, Filter, FilterBar
from ui.widgets.looks import label
from ui.widgets.parts import Parts
from ui.widgets.search_box import SearchBox

DEEDS, ROLES = "deeds", "roles"
REPORT = "rights"


class RightsPage(Page):
    """The table of rights by deed and by role, with a search; Ctrl+S and Ctrl+E put it on paper."""

    title = mark("pages", "Rights")
    topics = frozenset({Topic.STAFF})
    page_actions = (
        PageAction("save_pdf", mark("rights_page", "Save as PDF"), "save", "Ctrl+S", Action.RIGHTS_READ),
        PageAction("save_excel", mark("rights_page", "Excel"), "export", "Ctrl+E", Action.RIGHTS_READ),
    )

    def build(self) -> None:
        tasks, preferences = self.context.tasks, self.context.preferences
        self._everyone: tuple[Staff, ...] = ()
        self._text = ""
        self.reads_all = self.staff.may(Action.RIGHTS_READ)
        self.parts = Parts(self)
        self.rights: PagedTable[RightRow] = PagedTable(
            RIGHT_COLUMNS, lambda row: row.right.action.code, tasks, self.language, self
        )
        self.right_view = TableView(self.rights, "rights", preferences, self.parts.stack)
        self.roles: PagedTable[RoleRow] = PagedTable(
            ROLE_COLUMNS, lambda row: row.role.value, tasks, self.language, self
        )
        self.role_view = TableView(self.roles, "roles", preferences, self.parts.stack)
        self.details = DetailPanel(self.language)
        self.parts.add(DEEDS, self.tr("By deed"), self._deeds_part(), self)
        self.parts.add(ROLES, self.tr("By role"), self.role_view, self)
        self._wire()
        self.add_body(self.split(self.parts, self.details, 0.66))
        self._show_rights()
        self.roles.show(lambda _cursor, _size: Rows(self._role_rows(), None))
        self._show_chosen()

    def refresh(self) -> None:
        self.run(self.office.staff_room.everyone, self._on_everyone, line="everyone")

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self.right_view if self.parts.current() == DEEDS else self.role_view)

    # What the buttons do

    def save_pdf(self) -> None:
        """Save the whole table as PDF."""
        save_numbered(self, REPORT, "", Face.PDF)

    def save_excel(self) -> None:
        """Save the whole table as a workbook."""
        save_numbered(self, REPORT, "", Face.XLSX)

    # Building

    def _deeds_part(self) -> QWidget:
        ground = QWidget(self.parts.stack)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, STEP // 2, 0, 0)
        column.setSpacing(STEP // 2)
        self.search = SearchBox(self.tr("Deed or role"), ground)
        areas = tuple(Choice(area, self.say(area.value)) for area in Area)
        roles = tuple(Choice(role, self.say(role.word)) for role in Role)
        chips = [Filter("area", self.tr("Part"), areas)]
        if self.reads_all:
            chips += [Filter("role", self.tr("Role"), roles), Filter("mine", self.tr("My own"))]
        self.filters = FilterBar(chips, ground)
        head = QHBoxLayout()
        head.setContentsMargins(STEP, 0, STEP, 0)
        head.setSpacing(STEP)
        head.addWidget(self.search, 1)
        head.addWidget(self.filters)
        head.addWidget(self.right_view.columns.button(ground))
        column.addLayout(head)
        column.addWidget(self.right_view, 1)
        return ground

    def _wire(self) -> None:
        for view, table, name in (
            (self.right_view, self.rights, self.tr("Deeds and who may do them")),
            (self.role_view, self.roles, self.tr("Roles and who holds them")),
        ):
            view.setAccessibleName(name)
            view.setSelectionMode(TableView.SelectionMode.SingleSelection)
            view.on_retry(self.refresh)
            view.moved_to.connect(lambda _row: self._show_chosen())
            table.failed.connect(self.not_fetched)
        self.right_view.say_when_empty(
            "search",
            self.tr("No deed has these words"),
            self.tr("Search for a deed, such as “print”, or a role, such as “clerk”."),
        )
        self.rights.answered.connect(self._on_rights)
        self.roles.answered.connect(self._on_roles)
        self.parts.opened.connect(lambda _name: self._show_chosen())
        self.filters.changed.connect(lambda _values: self._show_rights())
        for signal in (self.search.typed, self.search.searched, self.search.scanned):
            signal.connect(self._on_search)
        self.search.down.connect(lambda: self.right_view.setFocus(Qt.FocusReason.TabFocusReason))

    # Rows

    def _mine(self) -> frozenset[Role]:
        return self.staff.roles

    def _open_to_me(self) -> Sequence[Right]:
        return RIGHTS if self.reads_all else rights_of(self._mine())

    def _show_rights(self) -> None:
        fetch = partial(self._right_rows, self.filters.values(), self._text)
        self.rights.show(lambda _cursor, _size: Rows(fetch(), None))

    def _right_rows(self, chosen: Mapping[str, object], text: str) -> tuple[RightRow, ...]:
        role, held = chosen.get("role"), self._mine()
        rights = found(self._open_to_me(), text, self.say)
        return tuple(
            RightRow(right, held)
            for right in rights
            if chosen.get("area") in (None, right.area)
            and (not isinstance(role, Role) or right.of({role}) is not None)
            and (not chosen.get("mine") or right.of(held) is not None)
        )

    def _role_rows(self) -> tuple[RoleRow, ...]:
        everyone = self._everyone
        return tuple(
            RoleRow(
                role,
                tuple(one.name for one in everyone if role in one.roles),
                sum(right.of({role}) is ALONE for right in RIGHTS),
                sum(right.of({role}) not in (ALONE, None) for right in RIGHTS),
            )
            for role in Role
            if self.reads_all or role in self._mine()
        )

    def _on_everyone(self, everyone: tuple[Staff, ...]) -> None:
        self._everyone = everyone
        self.right_view.refresh()
        self.role_view.refresh()

    def _on_search(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self._show_rights()

    def _on_rights(self, page: Rows[RightRow]) -> None:
        shown = len(page.rows)
        self.show_counts(self.tr("%n right(s)", "", shown))
        if shown and self.right_view.current() is None:
            self.right_view.selectRow(0)
        self._show_chosen()

    def _on_roles(self, page: Rows[RoleRow]) -> None:
        if page.rows and self.role_view.current() is None:
            self.role_view.selectRow(0)
        self._show_chosen()

    # What is chosen

    def _show_chosen(self) -> None:
        row = (self.right_view if self.parts.current() == DEEDS else self.role_view).current()
        if isinstance(row, RightRow):
            self._show_right(row)
        elif isinstance(row, RoleRow):
            self._show_role(row)
        else:
            self.details.clear(self.tr("Choose a line to read who may do it."))

    def _show_right(self, row: RightRow) -> None:
        right = row.right
        self.details.begin(self.say(right.deed), row.badge, self.say(right.area.value))
        self.details.say(f"{right.sentence(self.say)}.", "info")
        if row.badge is None:
            self.details.say(self.tr("Not among your tasks: ask one of those named here."))
        pairs = [(self.say(role.word), self._held(role, right)) for role in Role if right.of({role})]
        self.details.values(pairs, self.tr("Who that is today"))

    def _held(self, role: Role, right: Right) -> str:
        if not self._everyone:
            return self.tr("not read yet")
        names = ", ".join(one.name for one in self._everyone if role in one.roles) or self.tr("nobody")
        return names if role in right.alone else self.tr("with approval: {names}").format(names=names)

    def _show_role(self, row: RoleRow) -> None:
        people = ", ".join(row.people) or self.tr("Nobody holds this role today.")
        self.details.begin(self.say(row.role.word), None, people)
        for area in Area:
            deeds = [right for right in rights_of({row.role}) if right.area is area]
            if deeds:
                self.details.add(label(self.say(area.value), "strong", self.details))
                lines = label("\n".join(self._deed_line(one, row.role) for one in deeds), "", self.details)
                lines.setWordWrap(True)
                self.details.add(lines)

    def _deed_line(self, right: Right, role: Role) -> str:
        how = right.of({role})
        said = self.say(right.deed)
        return said if how is ALONE or how is None else f"{said} ({small(self.say(how))})"
