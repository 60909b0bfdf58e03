"""What is on its way: handovers with what became of their cards, and one of them in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QWidget

from desk.domain.handover import Handover, HandoverItem, HandoverLine, ItemOutcome, Party, Voided
from desk.domain.paging import Cursor, Page
from desk.domain.text import Word, mark
from ui.language import Language
from ui.masking import masked
from ui.pages.destinations import spoken_destination
from ui.tables.columns import Align, Column
from ui.tables.handover_badges import VOID, handover_badge
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.widgets.beside import beside, fill
from ui.widgets.detail_panel import DetailPanel

LISTED = 40
"""Cards named in the panel; the receipt and the paper list every one."""


def _count(name: str) -> Callable[[HandoverLine, Language], str]:
    def text(row: HandoverLine, language: Language) -> str:
        number: int = getattr(row, name)
        return language.number(number) if number else ""

    return text


SENT_COLUMNS: tuple[Column[HandoverLine], ...] = (
    Column("number", mark("sent", "BAST"), lambda row, _: row.number, 23),
    Column(
        "destination",
        mark("sent", "Destination"),
        lambda row, language: spoken_destination(row.way, row.destination, language.say),
        15,
    ),
    Column("at", mark("sent", "Sent"), lambda row, language: language.moment(row.at), 16),
    Column("cards", mark("sent", "Cards"), _count("cards"), 5, Align.RIGHT),
    Column("state", mark("sent", "State"), badge=handover_badge, width=22),
    Column("pending", mark("sent", "Open"), _count("pending"), 6, Align.RIGHT),
    Column("missing", mark("sent", "Missing"), _count("missing"), 6, Align.RIGHT),
    Column("returned", mark("sent", "Returned"), _count("returned"), 5, Align.RIGHT),
    Column("receiver", mark("sent", "Receiver"), lambda row, _: row.receiver, 20, shown=False),
    Column("staff", mark("sent", "Sent by"), lambda row, _: row.staff, 20, shown=False),
)


class SentPart(QWidget):
    """Emits ``number_chosen`` with a BAST number, ``void_chosen`` for a void one; ``opened`` on Enter."""

    number_chosen = Signal(str)
    void_chosen = Signal()
    opened = Signal()

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._wanted = ""
        self.handover: Handover | None = None
        self.lines = PagedTable(SENT_COLUMNS, lambda line: line.number, tasks, language, self)
        self.view = TableView(self.lines, "handovers", preferences, self)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Handovers, newest first"))
        self.view.say_when_empty(
            "send",
            self.tr("Nothing has been sent yet"),
            self.tr("Cards sent to a kecamatan, a kelurahan or Kantor Pos are listed here until confirmed."),
        )
        self.panel = DetailPanel(language, self)
        self.forget()
        self.view.moved_to.connect(self._on_line)
        self.view.opened.connect(lambda _row: self.opened.emit())
        self.lines.answered.connect(lambda _page: self._find())
        fill(self, beside(self.view, self.panel, 0.68, self))

    def show_lines(self, fetch: Callable[[Cursor | None, int], Page[HandoverLine]]) -> None:
        """Show the list."""
        self.lines.show(fetch)

    def want(self, number: str) -> None:
        """Open one handover, also when it is too old to be in the list yet."""
        self._wanted = number
        self._find()
        self.number_chosen.emit(number)

    def forget(self) -> None:
        """Show no handover."""
        self.handover = None
        self.panel.clear(self.tr("Choose a handover to see its cards."))

    def show_handover(self, sent: Handover) -> None:
        """Show one handover in full."""
        self.handover = sent
        language, say = self._language, self._language.say
        self.panel.begin(sent.number, None, spoken_destination(sent.way, sent.destination, say))
        counts = Counter(item.outcome for item in sent.items)
        if counts[ItemOutcome.MISSING]:
            self.panel.say(self.tr("%n card(s) missing", "", counts[ItemOutcome.MISSING]), "bad")
        if counts[ItemOutcome.PENDING]:
            self.panel.say(self.tr("%n card(s) not confirmed yet", "", counts[ItemOutcome.PENDING]), "info")
        self.panel.values(
            (
                (self.tr("Sent"), language.long_moment(sent.at)),
                (self.tr("Handed by"), _party(sent.giver)),
                (self.tr("Received by"), _party(sent.receiver)),
            )
        )
        self.panel.values(
            [(say(outcome.word), language.number(counts[outcome])) for outcome in ItemOutcome],
            self.tr("Cards"),
        )
        listed = sorted(sent.items, key=lambda item: (item.outcome is ItemOutcome.RECEIVED, item.position))
        pairs = [(str(item.position), self._card(item)) for item in listed[:LISTED]]
        self.panel.values(pairs, self.tr("By name"))
        if len(listed) > LISTED:
            self.panel.say(self.tr("%n more card(s) in the receipt list", "", len(listed) - LISTED), "info")

    def _card(self, item: HandoverItem) -> str:
        say = self._language.say
        parts = (
            item.job.name,
            masked(item.job.nik),
            say(item.outcome.word) + (f": {say(item.reason.word)}" if item.reason else ""),
            item.tracking_number,
        )
        return " · ".join(part for part in parts if part)

    def _find(self) -> None:
        if self._wanted and self.view.choose(self._wanted):
            self._wanted = ""

    def _on_line(self, line: HandoverLine | None) -> None:
        if line is None:
            return
        if line.void is None:
            self.number_chosen.emit(line.number)
        else:
            self._show_void(line, line.void)
            self.void_chosen.emit()

    def _show_void(self, line: HandoverLine, void: Voided) -> None:
        """Show what is known of a number that stands on no paper."""
        self.handover = None
        language = self._language
        self.panel.begin(line.number, VOID, spoken_destination(line.way, line.destination, language.say))
        if isinstance(void.reason, Word):
            self.panel.say(
                self.tr(
                    "This office was restored from a backup, and its numbers of before are not used again."
                    " Which cards left under this number is on its paper, if there is one."
                ),
                "info",
            )
            self.panel.values(((self.tr("Why"), language.say(void.reason)),))
            return
        self.panel.say(
            self.tr("This sending was taken back. The number is not used again; its cards stayed here."),
            "info",
        )
        self.panel.values(
            (
                (self.tr("Taken back"), language.long_moment(void.at)),
                (self.tr("Taken back by"), void.staff),
                (self.tr("Why"), void.reason),
                (self.tr("Sent"), language.long_moment(line.at)),
                (self.tr("Sent by"), line.staff),
                (self.tr("Cards"), language.number(line.cards)),
            )
        )


def _party(party: Party) -> str:
    return "\n".join(part for part in (party.name, party.position, party.nip, party.office) if part)
