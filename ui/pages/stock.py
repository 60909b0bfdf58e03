"""The store: how much there is, how long it lasts, and the box of cards to be destroyed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.domain.approvals import correction_of, destruction_of
from desk.domain.journal import Action, Topic
from desk.domain.paging import Page as Rows
from desk.domain.printing import CardKind
from desk.domain.regions import District
from desk.domain.stock import BLANK_FOR, OFFICE, Destruction, Goods, ScrapCard, StockLevel
from desk.domain.text import mark
from desk.office import Office
from reports.document import Face
from ui.actions import PageAction
from ui.dialogs.destroy_cards import DestroyDialog, Destroying
from ui.dialogs.old_card import OldCard, OldCardDialog
from ui.dialogs.stock_forms import BLANKS, CountForm, Movement, ReceiveForm, TransferForm, Waste, WasteForm
from ui.pages.booking import book_once
from ui.pages.box_part import Box, BoxPart, box_of
from ui.pages.minutes_paper import save_numbered
from ui.pages.minutes_part import MinutesPart
from ui.pages.page import Page
from ui.pages.stock_card_part import StockCardPart
from ui.palette import Tone
from ui.tables.stock_lines import StockLine, stock_lines
from ui.theme import STEP
from ui.widgets.parts import Parts
from ui.widgets.stat_tile import StatTile

KIND_OF: Mapping[Goods, CardKind] = {goods: kind for kind, goods in BLANK_FOR.items()}
CARD, BOX, MINUTES = "card", "box", "minutes"
NEWEST = 5_000
"""Moves read for a stock card: months of work, with the prints of a day on one line."""
_RECEIVE = mark("stock", "Receive")


@dataclass(frozen=True, slots=True)
class StockCard:
    """A stock card and all levels of the same moment."""

    rows: Rows[StockLine]
    levels: tuple[StockLevel, ...]
    districts: tuple[District, ...]
    low_days: int
    goods: Goods
    place: str
    cut: bool


def stock_card(office: Office, goods: Goods, place: str) -> StockCard:
    """Fetch a stock card; it is read again when somebody moved stock between the two looks."""
    settings = office.preferences.settings()
    districts = office.preferences.places().districts
    levels = office.store.levels()
    while True:
        moves = office.store.card(goods, place, NEWEST)
        before, levels = levels, office.store.levels()
        if _left(before, goods, place) == _left(levels, goods, place):
            break
    lines = stock_lines(moves, _left(levels, goods, place))
    cut = len(moves) == NEWEST
    return StockCard(Rows(lines, None), levels, districts, settings.low_stock_days, goods, place, cut)


def _left(levels: tuple[StockLevel, ...], goods: Goods, place: str) -> int:
    return next((one.quantity for one in levels if (one.goods, one.place) == (goods, place)), 0)


class StockPage(Page):
    """Tiles choose the goods; F5 receives, and destroys in the box."""

    title = mark("pages", "Stock")
    topics = frozenset({Topic.STOCK})
    page_actions = (
        PageAction("count", mark("stock", "Count"), "check", "F6", Action.STOCK_COUNTED),
        PageAction("transfer", mark("stock", "Kecamatan"), "send", "F7", Action.STOCK_MOVED),
        PageAction("waste", mark("stock", "Used or spoiled"), "spoiled", "F8", Action.STOCK_SPOILED),
        PageAction("old_card", mark("stock", "Old card"), "card", "F9", Action.CARD_WITHDRAWN),
        PageAction("save_minutes", mark("stock", "Save"), "save", "Ctrl+S", Action.REPORT_EXPORTED),
        PageAction("go", _RECEIVE, "import", "F5", primary=True),
    )

    def build(self) -> None:
        self._goods, self._place = Goods.BLANK_KTP, OFFICE
        self._now: StockCard | None = None
        tasks, preferences = self.context.tasks, self.context.preferences
        self.tiles: dict[Goods, StatTile] = {}
        self.add_bar(self._make_tiles())
        self.parts = Parts(self)
        self.card = StockCardPart(tasks, self.language, preferences, self.parts.stack)
        self.box = BoxPart(tasks, self.language, preferences, self.parts.stack)
        self.minutes = MinutesPart(tasks, self.language, preferences, self.parts.stack)
        for name, title, part in (
            (CARD, self.tr("Stock card"), self.card),
            (BOX, self.tr("Cards to be destroyed"), self.box),
            (MINUTES, self.tr("Minutes of destruction"), self.minutes),
        ):
            self.parts.add(name, title, part, self)
        self.add_body(self.parts)
        self._wire()
        self._show_card()
        self._show_box()
        self.minutes.table.show(lambda _cursor, _size: Rows(self.office.store.destructions(), None))
        self._weigh()

    def refresh(self) -> None:
        self.card.view.refresh()
        self.box.view.refresh()
        self.minutes.view.refresh()

    def receive(self, value: object) -> None:
        """Open the stock card of some goods, a part by its name, or cards of the box by their numbers."""
        if isinstance(value, Goods):
            self._choose_goods(value)
        elif value in (CARD, BOX, MINUTES):
            self.parts.open(str(value))
        elif isinstance(value, tuple):
            self.box.choose(value)
            self.parts.open(BOX)

    # F5 to F9

    def go(self) -> None:
        """Receive goods; in the box, destroy the chosen cards."""
        if self.parts.current() == BOX:
            self._destroy()
            return
        asked = ReceiveForm.ask(self, self._goods, self.say)
        if asked is not None:
            book_once(
                self,
                lambda key: self.office.store.receive(
                    self.staff, asked.goods, asked.quantity, asked.text, asked.note, key=key
                ),
                lambda left: self._told(
                    self.tr("{goods}: {n} received, {left} now in the books."), asked, left
                ),
            )

    def count(self) -> None:
        """Write down what is really there."""
        goods, place = self._goods, self._place
        in_books = self._in_books(goods, place)
        title = f"{self.say(goods.word)} – {self._place_name(place)}"
        books = self.tr("In the books: {n}").format(n=self.language.number(in_books))
        asked = CountForm.ask(self, title, in_books, books)
        if asked is not None:
            counted, note = asked

            def write(key: str) -> int:
                return self.office.store.count(self.staff, goods, counted, note, place, key=key)

            differs = [correction_of(goods, place, counted - in_books)] if counted != in_books else []
            self.with_approval(differs, lambda _: book_once(self, write, self._on_counted), note)

    def transfer(self) -> None:
        """Move goods to a kecamatan or take them back."""
        now = self._now
        if now is None:
            return
        held = {(level.goods, level.place): level.quantity for level in now.levels}
        asked = TransferForm.ask(self, self._goods, now.districts, held, self.say)
        if asked is None:
            return
        move = self.office.store.take_back if asked.back else self.office.store.send_to
        text = self.tr("{goods}: {n} sent to {place}.")
        if asked.back:
            text = self.tr("{goods}: {n} taken back from {place}.")
        book_once(
            self,
            lambda key: move(
                self.staff, asked.goods, asked.quantity, asked.district_code, asked.text, key=key
            ),
            lambda left: self._told(text, asked, left),
        )

    def waste(self) -> None:
        """Take from the books what was used up, used for a test, or defective."""
        held = {goods: self._in_books(goods, OFFICE) for goods in Goods}
        asked = WasteForm.ask(self, self._goods, held, self.say)
        if asked is not None:
            book_once(
                self,
                lambda key: self._waste_now(asked, key),
                lambda left: self._told(
                    self.tr("{goods}: {n} taken from the books, {left} left."), asked, left
                ),
            )

    def old_card(self) -> None:
        """Put an old card somebody brought in into the box."""
        card = OldCardDialog.ask(self, self.say)
        if card is not None:
            book_once(self, lambda key: self._withdraw_now(card, key), lambda _none: self._on_withdrawn(card))

    def save_minutes(self) -> None:
        """Save the chosen minutes of destruction as PDF."""
        minutes = self.minutes.view.current()
        if minutes is not None:
            save_numbered(self, "destruction", minutes.number, Face.PDF)

    # In the pool

    def _waste_now(self, asked: Movement, key: str) -> int:
        store = self.office.store
        if asked.waste is Waste.USED:
            return store.use(self.staff, asked.goods, asked.quantity, asked.note, key=key)
        kind = KIND_OF[asked.goods]
        step = store.test_print if asked.waste is Waste.TEST else store.spoil_blank
        return step(self.staff, kind, asked.quantity, asked.note, key=key)

    def _withdraw_now(self, card: OldCard, key: str) -> None:
        self.office.store.withdraw_old_card(
            self.staff, card.kind, card.nik, card.name, card.address, card.reason, key=key
        )

    # Wiring

    def _make_tiles(self) -> QWidget:
        ground = QWidget(self)
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        for goods in Goods:
            tile = StatTile(self.say(goods.word), ground)
            tile.clicked.connect(lambda _=False, goods=goods: self._choose_goods(goods))
            self.tiles[goods] = tile
            row.addWidget(tile)
        return ground

    def _wire(self) -> None:
        for table in (self.card.table, self.box.cards, self.minutes.table):
            table.failed.connect(self.not_fetched)
        for view in (self.card.view, self.box.view, self.minutes.view):
            view.on_retry(self.refresh)
        self.parts.opened.connect(lambda _name: self._weigh())
        self.card.table.answered.connect(self._on_card)
        self.card.place_asked.connect(self._on_place)
        self.box.cards.answered.connect(self._on_box)
        self.box.asked.connect(self._show_box)
        self.box.changed.connect(self._weigh)
        self.minutes.view.moved_to.connect(lambda _minutes: self._weigh())

    def _choose_goods(self, goods: Goods) -> None:
        self._goods = goods
        self.parts.open(CARD)
        self._show_card()

    def _on_place(self, place: str) -> None:
        self._place = place
        self._show_card()

    def _show_card(self) -> None:
        goods, place = self._goods, self._place
        self.card.table.show(lambda _cursor, _size: stock_card(self.office, goods, place))

    def _show_box(self) -> None:
        cause = self.box.cause()
        self.box.cards.show(lambda _cursor, _size: box_of(self.office.store.to_destroy(), cause))

    def _on_card(self, now: StockCard) -> None:
        self._now = now
        own = {level.goods: level for level in now.levels if level.place == OFFICE}
        for goods, tile in self.tiles.items():
            level = own[goods]
            tile.show_number(
                self.language.number(level.quantity), self._lasts(level), _tone(level, now.low_days)
            )
        self.card.offer(now.districts)
        self.card.show_levels(
            self.say(now.goods.word),
            self._place_name(now.place),
            [
                (self._place_name(level.place), self.language.number(level.quantity))
                for level in now.levels
                if level.goods is now.goods
            ],
            self._warning(own[now.goods], now.low_days),
        )
        self.card.say_cut(NEWEST if now.cut else 0)

    def _lasts(self, level: StockLevel) -> str:
        if not level.quantity:
            return self.tr("none left")
        if level.days_left is None:
            return ""
        return self.tr("enough for %n day(s)", "", int(level.days_left))

    def _warning(self, level: StockLevel, low_days: int) -> str:
        if _tone(level, low_days) is Tone.NEUTRAL:
            return ""
        if not level.quantity:
            return self.tr("Nothing is left. Printing stops until stock is received and recorded with F5.")
        days = int(level.days_left or 0)
        return self.tr("At the pace of the last two weeks this lasts %n day(s): ask for more now.", "", days)

    def _on_box(self, box: Box) -> None:
        total = sum(box.counts.values())
        self.box.show_counts(box.counts)
        self.parts.show_count(BOX, self.language.number(total) if total else "")
        self.show_counts(self.tr("%n card(s) to be destroyed", "", total) if total else "")
        self._weigh()

    # What can be done now

    def _weigh(self) -> None:
        part = self.parts.current()
        in_box = part == BOX
        chosen = len(self.box.chosen())
        words, needs, why_not = self.say(_RECEIVE), Action.STOCK_RECEIVED, ""
        if in_box:
            needs = Action.CARDS_DESTROYED
            words = self.tr("Destroy %n card(s)", "", chosen) if chosen else self.tr("Destroy")
            why_not = "" if chosen else self.tr("Choose the cards first; Ctrl+A chooses all.")
        if self.staff.may(Action.REPORT_EXPORTED):
            none = "" if self.minutes.view.current() else self.tr("Choose minutes of destruction first.")
            self.button("save_minutes").allow(part == MINUTES and not none, none)
            self.button("save_minutes").setVisible(part == MINUTES)
        self.retitle("go", words, "trash" if in_box else "import")
        self.permit("go", needs, why_not)

    def _in_books(self, goods: Goods, place: str) -> int:
        return _left(self._now.levels, goods, place) if self._now else 0

    def _place_name(self, place: str) -> str:
        if place == OFFICE:
            return self.tr("This office")
        districts = self._now.districts if self._now else ()
        known = next((district.name for district in districts if district.code == place), place)
        return self.tr("Kecamatan {name}").format(name=known)

    # Telling

    def _told(self, text: str, asked: Movement, left: int) -> None:
        number = self.language.number
        place = self._place_name(asked.district_code or OFFICE)
        self.context.notices.info(
            text.format(
                goods=self.say(asked.goods.word), n=number(asked.quantity), left=number(left), place=place
            )
        )

    def _on_counted(self, difference: int) -> None:
        if difference:
            text = self.tr("The count was written down; the books were changed by {n}.")
            self.context.notices.info(text.format(n=f"{difference:+d}"))
        else:
            self.context.notices.info(self.tr("The count was written down; it agrees with the books."))

    def _on_withdrawn(self, card: OldCard) -> None:
        text = self.tr("{name}: the old card lies in the destruction box.")
        self.context.notices.info(text.format(name=card.name))

    # Destroying

    def _destroy(self) -> None:
        cards = self.box.chosen()
        if cards:
            self.with_approval(
                [destruction_of(card.id for card in cards)],
                lambda _reason: self.run(
                    lambda: self.office.preferences.settings().office_name,
                    lambda place: self._ask_witnesses(cards, place),
                ),
            )

    def _ask_witnesses(self, cards: tuple[ScrapCard, ...], place: str) -> None:
        title = self.tr("Destroy %n card(s)", "", len(cards))
        text = self.tr(
            "This cannot be taken back. The minutes get a number and list every card by name; "
            "write them only when the cards have really been destroyed before witnesses."
        )
        asked = DestroyDialog.ask(self, title, text, place)
        if asked is not None:
            self.run(lambda: self._destroy_now(cards, asked), self._on_destroyed, button=self.button("go"))

    def _destroy_now(self, cards: tuple[ScrapCard, ...], asked: Destroying) -> Destruction:
        ids = [card.id for card in cards]
        return self.office.store.destroy(self.staff, ids, asked.place, asked.method, asked.witnesses)

    def _on_destroyed(self, minutes: Destruction) -> None:
        text = self.tr("%n card(s) destroyed under minutes {number}.", "", len(minutes.cards))
        self.context.notices.info(text.format(number=minutes.number))


def _tone(level: StockLevel, low_days: int) -> Tone:
    if not level.quantity:
        return Tone.BAD if level.goods in BLANKS else Tone.WARN
    low = level.days_left is not None and level.days_left < low_days
    return Tone.WARN if low else Tone.NEUTRAL
