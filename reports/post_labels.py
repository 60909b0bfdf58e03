"""Labels for parcels: sheets of A4 to stick, begun at any place, or one label a page of 100 by 150 mm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from io import BytesIO

from reportlab.graphics.barcode.code128 import Code128
from reportlab.pdfgen.canvas import Canvas

from desk.domain.post import OldCard, Parcel, Payment
from desk.domain.text import Word, mark
from reports.document import Say
from reports.pdf_text import wrapped
from reports.style import POINTS_PER_MM, Typeface, typeface
from reports.words import grouped

_TO = mark("post_label", "To")
_FROM = mark("post_label", "From")
_PHONE = mark("post_label", "Phone {phone}")
_COD = mark("post_label", "COD Rp {amount}")
_PAID = mark("post_label", "Paid by the sender")
_OLD_CARD = mark("post_label", "TAKE THE OLD CARD FIRST")
_BACK = mark("post_label", "If undeliverable, please return to the sender.")
_MM = POINTS_PER_MM
_LEADING = 1.18
_SMALLEST = 5.0


class LabelSheet(Enum):
    """A paper with labels: (code, words, page in mm, columns, rows, label in mm, white left and above)."""

    A4_3X8 = (
        "3x8",
        mark("label_sheet", "A4, 3 × 8 labels (70 × 37 mm)"),
        (210, 297),
        3,
        8,
        (70, 37),
        (0, 0.5),
    )
    A4_2X7 = (
        "2x7",
        mark("label_sheet", "A4, 2 × 7 labels (99 × 38 mm)"),
        (210, 297),
        2,
        7,
        (99, 38),
        (6, 15),
    )
    A4_2X4 = (
        "2x4",
        mark("label_sheet", "A4, 2 × 4 labels (105 × 74 mm)"),
        (210, 297),
        2,
        4,
        (105, 74),
        (0, 0.5),
    )
    SINGLE = (
        "100x150",
        mark("label_sheet", "One label a page, 100 × 150 mm"),
        (100, 150),
        1,
        1,
        (100, 150),
        (0, 0),
    )

    def __init__(
        self,
        code: str,
        word: Word,
        page: tuple[float, float],
        columns: int,
        rows: int,
        label: tuple[float, float],
        white: tuple[float, float],
    ) -> None:
        self.code = code
        self.word = word
        self.page = (page[0] * _MM, page[1] * _MM)
        self.columns = columns
        self.rows = rows
        self.label = (label[0] * _MM, label[1] * _MM)
        self.white = (white[0] * _MM, white[1] * _MM)

    @property
    def places(self) -> int:
        """How many labels a page holds."""
        return self.columns * self.rows


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends: the office as the courier finds it."""

    name: str
    address: str
    contact: str = ""


def labels_pdf(
    parcels: Sequence[Parcel], sender: Sender, sheet: LabelSheet, say: Say, language: str, start: int = 1
) -> bytes:
    """Return labels as a PDF; the first stands at place ``start`` of its page, counted along the rows.

    Raises:
        ValueError: the page has no such place.
    """
    if not 1 <= start <= sheet.places:
        raise ValueError(start)
    out = BytesIO()
    canvas = Canvas(out, pagesize=sheet.page, invariant=True)
    canvas.setProducer("PRR Desk")
    for place, parcel in enumerate(parcels, start - 1):
        at = place % sheet.places
        if at == 0 and place > start - 1:
            canvas.showPage()
        row, column = divmod(at, sheet.columns)
        width, height = sheet.label
        left = sheet.white[0] + column * width
        top = sheet.page[1] - sheet.white[1] - row * height
        _Label(canvas, sheet, parcel, sender, say, language).draw(left, top)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


class _Label:
    """Draws one label from the top down; the barcode stands at its foot, so that no long name moves it."""

    def __init__(
        self, canvas: Canvas, sheet: LabelSheet, parcel: Parcel, sender: Sender, say: Say, language: str
    ) -> None:
        self._canvas, self._parcel, self._sender = canvas, parcel, sender
        self._say, self._language = say, language
        self._regular, self._bold = typeface("Regular"), typeface("Bold")
        self._width, self._height = sheet.label
        self._large = self._height >= 70 * _MM
        self._pad = (5 if self._large else 3) * _MM
        self._size = 15.0 if sheet is LabelSheet.SINGLE else 9.0 if self._large else 7.5
        self._whole = sheet is LabelSheet.SINGLE
        self._small = -4.0 if self._whole else -1.0

    def draw(self, left: float, top: float) -> None:
        """Draw the label with its upper left corner at a place."""
        foot = top - self._height + self._pad
        room = self._width - 2 * self._pad
        above = self._barcode(left, foot)
        lines = self._lines()
        size = self._fitting(lines, room, top - self._pad - above)
        y = top - self._pad
        for text, face, larger in lines:
            for line in wrapped(face.showable(text), room, face, size + larger):
                y -= (size + larger) * _LEADING
                self._canvas.setFont(face.name, size + larger)
                self._canvas.drawString(left + self._pad, y, line)

    def _lines(self) -> list[tuple[str, Typeface, float]]:
        parcel, where = self._parcel, self._parcel.address
        lines = [(where.name, self._bold, 4.0 if self._whole else 1.5)]
        lines += [(text, self._regular, 0.0) for text in (where.street, where.unit) if text]
        place = f"{where.place} {where.postcode}".strip()
        lines += [(place, self._regular, 0.0)]
        lines += [(self._say(_PHONE).format(phone=where.phone), self._bold, 0.0)]
        remarks = self._remarks(parcel)
        lines += [(text, self._bold, 0.0) for text in (remarks if self._large else (" · ".join(remarks),))]
        if self._large:
            lines.insert(0, (f"{self._say(_TO)}:", self._regular, self._small))
            sender = " – ".join(part for part in (self._sender.name, self._sender.address) if part)
            lines += [(f"{self._say(_FROM)}: {sender}", self._regular, self._small)]
        if self._whole:
            lines += [
                (text, self._regular, -1.0) for text in (self._sender.contact, self._say(_BACK)) if text
            ]
        return lines

    def _remarks(self, parcel: Parcel) -> list[str]:
        amount = grouped(parcel.cost, self._language)
        cod = parcel.payment is Payment.COD and parcel.cost > 0
        remarks = [self._say(_COD).format(amount=amount) if cod else self._say(_PAID)]
        if parcel.old_card is not OldCard.NONE:
            remarks.append(self._say(_OLD_CARD))
        return remarks

    def _fitting(self, lines: Sequence[tuple[str, Typeface, float]], room: float, height: float) -> float:
        """Return the largest size at which every line stands above the barcode."""
        size = self._size
        while size > _SMALLEST and self._tall(lines, room, size) > height:
            size -= 0.25
        return size

    def _tall(self, lines: Sequence[tuple[str, Typeface, float]], room: float, size: float) -> float:
        return sum(
            len(wrapped(face.showable(text), room, face, size + larger)) * (size + larger) * _LEADING
            for text, face, larger in lines
        )

    def _barcode(self, left: float, foot: float) -> float:
        """Draw the code with its words below it, and return the height of the white above it."""
        code = self._parcel.label_code
        high = (26 if self._whole else 16 if self._large else 8.5) * _MM
        words = 9.0 if self._large else 6.5
        widest = self._width - 2 * self._pad
        bar = 0.5 * _MM if self._whole else 0.375 * _MM
        drawn = Code128(code, barWidth=bar, barHeight=high, quiet=False, humanReadable=False)
        if drawn.width > widest:
            # A scanner reads bars down to a quarter of a millimetre well; longer codes are narrowed to fit.
            drawn = Code128(code, barWidth=bar * widest / drawn.width, barHeight=high, quiet=False)
        drawn.drawOn(self._canvas, left + (self._width - drawn.width) / 2, foot + words * _LEADING)
        self._canvas.setFont(self._bold.name, words)
        self._canvas.drawCentredString(left + self._width / 2, foot + words * 0.2, code)
        return foot + words * _LEADING + high + 1.2 * _MM
