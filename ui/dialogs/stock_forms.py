"""The small forms of the store: goods in, a count, to a kecamatan and back, used up or spoiled."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtWidgets import QWidget

from desk.domain.regions import District
from desk.domain.stock import BLANK_FOR, Goods
from desk.domain.text import Word, mark
from ui.dialogs.form import Form

BLANKS = tuple(BLANK_FOR.values())


class Waste(Enum):
    """How goods leave the store without a card; a member is (words, the goods that may)."""

    USED = (mark("waste", "Used up"), tuple(goods for goods in Goods if goods not in BLANKS))
    TEST = (mark("waste", "Test print"), BLANKS)
    DEFECT = (mark("waste", "Defective before printing"), BLANKS)

    def __init__(self, word: Word, goods: tuple[Goods, ...]) -> None:
        self.word = word
        self.goods = goods


@dataclass(frozen=True, slots=True)
class Movement:
    """What was said in one of the forms; what a form does not ask stays empty."""

    goods: Goods
    quantity: int
    text: str = ""
    note: str = ""
    district_code: str = ""
    back: bool = False
    waste: Waste = Waste.USED


class ReceiveForm(Form):
    """Goods that came in."""

    def __init__(self, goods: Goods, say: Callable[[Word], str], parent: QWidget | None = None) -> None:
        self._start, self._say = goods, say
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Receive stock"), self.tr("Receive"))
        self.quantity.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, goods: Goods, say: Callable[[Word], str]) -> Movement | None:
        """Ask, and return what came in, or None."""
        form = cls(goods, say, parent)
        return form.movement() if form.confirmed() else None

    def movement(self) -> Movement:
        """Return what stands in the form now."""
        return Movement(
            self.goods.value(), self.quantity.value(), self.reference.text().strip(), self.note.text().strip()
        )

    def fill(self) -> None:
        self.goods = self.add_choice(self.tr("Goods"), [(one, self._say(one.word)) for one in Goods])
        self.goods.choose(self._start)
        self.quantity = self.add_number(self.tr("Quantity"))
        self.reference = self.add_line(self.tr("Paper (number, from whom)"))
        self.note = self.add_line(self.tr("Note"))

    def missing(self) -> str:
        return "" if self.quantity.value() else self.tr("Write how many came in.")


class CountForm(Form):
    """A count of what is really there."""

    def __init__(self, title: str, in_books: int, books: str, parent: QWidget | None = None) -> None:
        self._in_books = in_books
        super().__init__(title, books, "", parent)
        self.setWindowTitle(self.tr("Count stock"))
        self.yes.setText(self.tr("Write the count down"))
        self.counted.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, title: str, in_books: int, books: str) -> tuple[int, str] | None:
        """Ask, and return the count and the note, or None."""
        form = cls(title, in_books, books, parent)
        return (form.counted.value(), form.note.text().strip()) if form.confirmed() else None

    def fill(self) -> None:
        self.counted = self.add_number(self.tr("Counted"), value=self._in_books)
        self.note = self.add_line(self.tr("Why it differs"))

    def missing(self) -> str:
        difference = self.counted.value() - self._in_books
        if difference and not self.note.text().strip():
            return self.tr("Difference {n}: write why the count differs from the books.").format(
                n=f"{difference:+d}"
            )
        return ""


class TransferForm(Form):
    """Goods to a kecamatan, or back from it."""

    def __init__(
        self,
        goods: Goods,
        districts: Sequence[District],
        held: Mapping[tuple[Goods, str], int],
        say: Callable[[Word], str],
        parent: QWidget | None = None,
    ) -> None:
        self._start, self._districts, self._held, self._say = goods, tuple(districts), held, say
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Goods to or from a kecamatan"), self.tr("Move"))
        self.direction.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        goods: Goods,
        districts: Sequence[District],
        held: Mapping[tuple[Goods, str], int],
        say: Callable[[Word], str],
    ) -> Movement | None:
        """Ask, and return what moves, or None."""
        form = cls(goods, districts, held, say, parent)
        return form.movement() if form.confirmed() else None

    def movement(self) -> Movement:
        """Return what stands in the form now."""
        return Movement(
            self.goods.value(),
            self.quantity.value(),
            self.reference.text().strip(),
            district_code=self.district.value(),
            back=self.direction.value(),
        )

    def fill(self) -> None:
        ways = ((False, self.tr("To the kecamatan")), (True, self.tr("Back from the kecamatan")))
        self.direction = self.add_choice(self.tr("Direction"), ways)
        places = [(district.code, district.name) for district in self._districts]
        self.district = self.add_choice(self.tr("Kecamatan"), places)
        self.goods = self.add_choice(self.tr("Goods"), [(one, self._say(one.word)) for one in Goods])
        self.goods.choose(self._start)
        self.quantity = self.add_number(self.tr("Quantity"))
        self.reference = self.add_line(self.tr("Paper (number)"))

    def missing(self) -> str:
        if not self._districts:
            return self.tr("This office knows no kecamatan yet.")
        if not self.quantity.value():
            return self.tr("Write how many move.")
        source = self.district.value() if self.direction.value() else "office"
        there = self._held.get((self.goods.value(), source), 0)
        if self.quantity.value() > there:
            return self.tr("Only {n} are there; move fewer, or count the stock first.").format(n=there)
        return ""


class WasteForm(Form):
    """Goods that were used up, used for a test or found defective."""

    def __init__(
        self,
        goods: Goods,
        held: Mapping[Goods, int],
        say: Callable[[Word], str],
        parent: QWidget | None = None,
    ) -> None:
        self._start, self._held, self._say = goods, held, say
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Used up or spoiled"), self.tr("Take from the books"))
        self.waste.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, goods: Goods, held: Mapping[Goods, int], say: Callable[[Word], str]
    ) -> Movement | None:
        """Ask, and return what left the store, or None."""
        form = cls(goods, held, say, parent)
        return form.movement() if form.confirmed() else None

    def movement(self) -> Movement:
        """Return what stands in the form now."""
        return Movement(
            self.goods.value(),
            self.quantity.value(),
            note=self.note.text().strip(),
            waste=self.waste.value(),
        )

    def fill(self) -> None:
        self.waste = self.add_choice(self.tr("What happened"), [(one, self._say(one.word)) for one in Waste])
        self.goods = self.add_choice(self.tr("Goods"), ())
        self.quantity = self.add_number(self.tr("Quantity"), value=1)
        self.note = self.add_line(self.tr("Note"))
        self.waste.choose(Waste.TEST if self._start in BLANKS else Waste.USED)
        self._offer_goods()
        self.goods.choose(self._start)
        self.waste.currentIndexChanged.connect(self._offer_goods)

    def missing(self) -> str:
        if not self.quantity.value():
            return self.tr("Write how many.")
        there = self._held.get(self.goods.value(), 0)
        if self.quantity.value() > there:
            return self.tr("Only {n} are there; take fewer, or count the stock first.").format(n=there)
        if self.waste.value() is Waste.DEFECT and not self.note.text().strip():
            return self.tr("Write what is wrong with the blanks; they go to the destruction box.")
        return ""

    def _offer_goods(self, *_: int) -> None:
        self.goods.blockSignals(True)
        self.goods.offer([(one, self._say(one.word)) for one in self.waste.value().goods])
        self.goods.blockSignals(False)
        self.weigh()
