"""What waits for Kantor Pos: one line for each addressee, and what its address still lacks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.masks import mask_phone
from desk.domain.paging import Page
from desk.domain.post import ToPost
from ui.errors import spoken_fact
from ui.language import Language
from ui.masking import masked
from ui.tables.paged import PagedTable
from ui.tables.post_columns import TO_SEND_COLUMNS, address_badge, lacks_of
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.beside import beside, fill
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.looks import label


class ToSendPart(QWidget):
    """Emits ``changed`` with other rows chosen, ``opened`` on Enter; what can be sent is chosen at first."""

    changed = Signal()
    opened = Signal()

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.table = PagedTable(TO_SEND_COLUMNS, lambda one: one.key, tasks, language, self)
        self.view = TableView(self.table, "post-to-send", preferences, self)
        self.view.setAccessibleName(self.tr("What waits for Kantor Pos, by addressee"))
        self.view.say_when_empty(
            "post",
            self.tr("Nothing waits for Kantor Pos"),
            self.tr("Printed cards and finished documents come here when their application says Kantor Pos."),
        )
        self.panel = DetailPanel(language, self)
        self.panel.clear(self.tr("Choose an addressee."))
        self.figures = label("", "muted", self)
        self.view.moved_to.connect(self._show)
        self.view.opened.connect(lambda _row: self.opened.emit())
        self.view.chosen_changed.connect(lambda _chosen: self.changed.emit())
        self._arrange()

    def show_rows(self, fetch: Callable[[], tuple[ToPost, ...]]) -> None:
        """Show the list."""
        self.table.show(lambda _cursor, _size: Page(fetch(), None))

    def rows(self) -> tuple[ToPost, ...]:
        """Return everything that waits."""
        return tuple(self.table.rows())

    def chosen(self) -> tuple[ToPost, ...]:
        """Return what would be sent: the chosen rows when several are, else everything that is complete."""
        rows: tuple[ToPost, ...] = self.view.chosen().rows
        picked = rows if len(rows) > 1 else self.rows()
        return tuple(one for one in picked if not one.lacks)

    def current(self) -> ToPost | None:
        """Return the addressee with the focus."""
        one: ToPost | None = self.view.current()
        return one

    def show_figures(self) -> None:
        """Say how many parcels can leave and how many lack something."""
        rows = self.rows()
        lacking = sum(1 for one in rows if one.lacks)
        number = self._language.number
        text = self.tr("{ready} ready to send · {lacking} with an incomplete address")
        said = text.format(ready=number(len(rows) - lacking), lacking=number(lacking))
        self.figures.setText(said if rows else "")

    def _arrange(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        bar.addWidget(self.figures, 1)
        bar.addWidget(self.view.columns.button(left))
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        fill(self, beside(left, self.panel, 0.68, self))

    def _show(self, one: ToPost | None) -> None:
        self.changed.emit()
        if one is None:
            self.panel.clear(self.tr("Choose an addressee."))
            return
        language, where = self._language, one.address
        self.panel.begin(where.name, address_badge(one), where.place)
        if one.lacks:
            lacks = self.tr("Cannot be sent yet. Missing: {lacks}. F6 completes the address.")
            self.panel.say(lacks.format(lacks=lacks_of(one, language)), "warn")
        if one.again:
            self.panel.say(self.tr("The post has brought this back once; check the address."), "info")
        self.panel.values(
            (
                (self.tr("Street"), where.street),
                (self.tr("RT/RW"), where.unit),
                (self.tr("Kelurahan"), where.place),
                (self.tr("Postcode"), where.postcode),
                (self.tr("Phone"), mask_phone(where.phone)),
            ),
            self.tr("Address"),
        )
        self.panel.values(
            [
                (spoken_fact(each.what, language), _content(each.holder, each.nik, each.number, each.slot))
                for each in one.contents
            ],
            self.tr("In this parcel"),
        )
        if one.old_card:
            self.panel.say(
                self.tr("The courier takes the old card; without it nothing is delivered."), "info"
            )


def _content(holder: str, nik: str, number: str, slot: str) -> str:
    return "\n".join(part for part in (holder, masked(nik), number, slot) if part)
