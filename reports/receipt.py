"""The receipt of an application: a strip of 58 or 80 mm, or an A5 sheet, with its number to be scanned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from io import BytesIO

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.code128 import Code128
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas

from desk.domain.text import mark
from reports.document import Letterhead, Say
from reports.pdf_text import wrapped
from reports.style import POINTS_PER_MM, Typeface, typeface
from reports.words import clock, full_day, short_date

TITLE = mark("receipt", "RECEIPT")
NUMBER = mark("receipt", "Application number")
SERVICE = mark("receipt", "Service")
NAME = mark("receipt", "Name")
NIK = mark("receipt", "NIK")
RECEIVED = mark("receipt", "Received")
PROMISED = mark("receipt", "Ready on")
FOLLOWS = mark("receipt", "Reference for now; the application number follows. Both find it.")
LATER = mark("receipt", "is told with the number")
DELIVERY = mark("receipt", "Collected at")
HANDED_IN = mark("receipt", "Documents handed in")
NOTHING = mark("receipt", "None")
BRING = mark("receipt", "To be given up when it is collected")
CLERK = mark("receipt", "Counter clerk")
FREE = mark("receipt", "FREE OF CHARGE")
FREE_NOTE = mark("receipt", "No fee is charged for any service of this office.")
KEEP = mark("receipt", "Please bring this receipt, or its number, when you collect.")

_DOT = POINTS_PER_MM / 8
"""A dot of a receipt printer (203 per inch); bars of whole dots stay sharp."""
_LEADING = 1.25


class Slip(Enum):
    """A paper for receipts: (name, width in mm, white at the sides in mm, size of the words)."""

    MM58 = ("58", 58, 5.0, 7.5)
    MM80 = ("80", 80, 4.0, 9.0)
    A5 = ("A5", 148, 15.0, 10.5)

    def __init__(self, code: str, width_mm: int, side_mm: float, size: float) -> None:
        self.code = code
        self.width = width_mm * POINTS_PER_MM
        self.side = side_mm * POINTS_PER_MM
        self.size = size

    @property
    def height(self) -> float:
        """Points; 0 for a strip, which is cut where the words end."""
        return 210 * POINTS_PER_MM if self is Slip.A5 else 0.0


@dataclass(frozen=True, slots=True)
class Receipt:
    """What stands on it; ``received`` is local time, ``nik`` masked, ``give_up`` what the old card is.

    ``promised`` is None while the server is away: the number is a reference then, and the day is told later.
    """

    letterhead: Letterhead
    number: str
    service: str
    name: str
    nik: str
    received: datetime
    promised: date | None
    delivery: str
    documents: tuple[str, ...]
    give_up: tuple[str, ...]
    clerk: str
    language: str = "id"


def receipt_pdf(receipt: Receipt, slip: Slip, say: Say) -> bytes:
    """Return the receipt as a PDF of one page, as high as its words on a strip."""
    height = slip.height or _Strip(Canvas(BytesIO()), receipt, slip, say, 0.0).draw() + slip.side
    out = BytesIO()
    canvas = Canvas(out, pagesize=(slip.width, height), invariant=True)
    canvas.setTitle(receipt.number)
    canvas.setProducer("PRR Desk")
    _Strip(canvas, receipt, slip, say, height - slip.side).draw()
    canvas.showPage()
    canvas.save()
    return out.getvalue()


class _Strip:
    """Draws from the top down; ``draw`` returns how high everything was."""

    def __init__(self, canvas: Canvas, receipt: Receipt, slip: Slip, say: Say, top: float) -> None:
        self._canvas, self._receipt, self._slip, self._say = canvas, receipt, slip, say
        self._regular, self._bold = typeface("Regular"), typeface("Bold")
        self._room = slip.width - 2 * slip.side
        self._top = self._y = top

    def draw(self) -> float:
        size, receipt, say = self._slip.size, self._receipt, self._say
        self._head()
        self._centered(say(TITLE), size + 1.5, self._bold)
        self._space(0.4)
        self._codes()
        self._centered(receipt.number, size + 3, self._bold)
        if receipt.promised is None:
            self._centered(say(FOLLOWS), size - 0.5, self._regular)
        self._space(0.5)
        self._fields()
        self._list(say(HANDED_IN), receipt.documents or (say(NOTHING),))
        if receipt.give_up:
            self._list(say(BRING), receipt.give_up)
        self._rule()
        self._centered(say(FREE), size + 1.5, self._bold)
        self._centered(say(FREE_NOTE), size - 0.5, self._regular)
        self._centered(say(KEEP), size - 0.5, self._regular)
        self._space(0.5)
        return self._top - self._y

    def _head(self) -> None:
        head, size = self._receipt.letterhead, self._slip.size
        self._centered(head.government, size - 0.5, self._regular)
        self._centered(head.office, size, self._bold)
        for line in (head.address, head.contact):
            self._centered(line, size - 1.5, self._regular)
        self._rule()

    def _codes(self) -> None:
        quiet = QrCodeWidget(self._receipt.number, barLevel="M", barBorder=4)
        quiet.qr.make()
        modules = quiet.qr.getModuleCount() + 8
        side = modules * (5 if self._slip is Slip.MM58 else 6) * _DOT
        quiet.barWidth = quiet.barHeight = side
        drawing = Drawing(side, side)
        drawing.add(quiet)
        self._y -= side
        renderPDF.draw(drawing, self._canvas, _on_dot((self._slip.width - side) / 2), self._y)
        bar = self._widest_bar()
        if bar:
            code = Code128(self._receipt.number, barWidth=bar, barHeight=10 * POINTS_PER_MM, quiet=False)
            self._y -= code.height
            code.drawOn(self._canvas, _on_dot((self._slip.width - code.width) / 2), self._y)
        self._space(0.4)

    def _widest_bar(self) -> float:
        """Return a width of bar in whole dots that fits, 0 when the number is too long for this paper."""
        for dots in (3, 2):
            if Code128(self._receipt.number, barWidth=dots * _DOT, quiet=False).width <= self._room:
                return dots * _DOT
        return 0.0

    def _fields(self) -> None:
        receipt, say, language = self._receipt, self._say, self._receipt.language
        received = f"{short_date(receipt.received.date())} {clock(receipt.received)}"
        promised = full_day(receipt.promised, language) if receipt.promised else say(LATER)
        for word, value, face in (
            (SERVICE, receipt.service, self._bold),
            (NAME, receipt.name, self._regular),
            (NIK, receipt.nik, self._regular),
            (RECEIVED, received, self._regular),
            (PROMISED, promised, self._bold),
            (DELIVERY, receipt.delivery, self._regular),
            (CLERK, receipt.clerk, self._regular),
        ):
            if value:
                self._field(say(word), value, face)

    def _field(self, name: str, value: str, face: Typeface) -> None:
        size = self._slip.size
        left = self._room * 0.34
        lines = wrapped(face.showable(value), self._room - left, face, size)
        for place, line in enumerate(lines):
            self._y -= size * _LEADING
            if place == 0:
                self._text(name, self._slip.side, self._regular, size - 0.5)
            self._text(line, self._slip.side + left, face, size)

    def _list(self, title: str, lines: tuple[str, ...]) -> None:
        size = self._slip.size
        self._space(0.4)
        self._y -= size * _LEADING
        self._text(title, self._slip.side, self._bold, size)
        for line in lines:
            for place, part in enumerate(
                wrapped(self._regular.showable(line), self._room - size, self._regular, size)
            ):
                self._y -= size * _LEADING
                if place == 0:
                    self._text("–", self._slip.side, self._regular, size)
                self._text(part, self._slip.side + size, self._regular, size)

    def _centered(self, text: str, size: float, face: Typeface) -> None:
        if not text:
            return
        for line in wrapped(face.showable(text), self._room, face, size):
            self._y -= size * _LEADING
            self._text(line, (self._slip.width - face.width(line, size)) / 2, face, size)

    def _text(self, text: str, x: float, face: Typeface, size: float) -> None:
        self._canvas.setFont(face.name, size)
        self._canvas.drawString(x, self._y, face.showable(text))

    def _rule(self) -> None:
        self._space(0.5)
        self._canvas.setLineWidth(0.6)
        self._canvas.line(self._slip.side, self._y, self._slip.width - self._slip.side, self._y)
        self._space(0.3)

    def _space(self, lines: float) -> None:
        self._y -= lines * self._slip.size


def _on_dot(x: float) -> float:
    return round(x / _DOT) * _DOT
