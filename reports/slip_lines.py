"""Small papers for citizens line by line: a strip of 58 or 80 mm as long as its words, or an A5 sheet."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas

from reports.document import Letterhead
from reports.pdf_text import wrapped
from reports.receipt import Slip
from reports.style import POINTS_PER_MM, Typeface, typeface

_DOT = POINTS_PER_MM / 8
"""A dot of a receipt printer (203 per inch); a code of whole dots stays sharp."""
_LEADING = 1.25
_SIGNING_ROOM = 4.5
"""Lines of room above a signature."""
_SIGNING_WIDTH = 55 * POINTS_PER_MM


@dataclass(frozen=True, slots=True)
class Pair:
    """A name and its value; an empty value is not printed."""

    name: str
    value: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """A heading with lines below it."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence from side to side; ``larger`` in points."""

    text: str
    strong: bool = False
    larger: float = 0.0


@dataclass(frozen=True, slots=True)
class Signing:
    """Room for somebody to sign, with the name below."""

    label: str
    name: str


Part = Pair | Listed | Words | Signing


@dataclass(frozen=True, slots=True)
class SmallPaper:
    """What stands on a small paper from top to bottom; ``code`` is what its QR code says."""

    letterhead: Letterhead
    title: str
    code: str
    parts: tuple[Part, ...]
    foot: str = ""


def small_pdf(paper: SmallPaper, slip: Slip) -> bytes:
    """Return the paper as a PDF of one page, as high as its words on a strip."""
    height = slip.height or _Drawn(Canvas(BytesIO()), paper, slip, 0.0).draw() + 2 * slip.side
    out = BytesIO()
    canvas = Canvas(out, pagesize=(slip.width, height), invariant=True)
    canvas.setTitle(f"{paper.title} {paper.code}".strip())
    canvas.setProducer("PRR Desk")
    _Drawn(canvas, paper, slip, height - slip.side).draw()
    canvas.showPage()
    canvas.save()
    return out.getvalue()


class _Drawn:
    """Draws from the top down; ``draw`` returns how high everything was."""

    def __init__(self, canvas: Canvas, paper: SmallPaper, slip: Slip, top: float) -> None:
        self._canvas, self._paper, self._slip = canvas, paper, slip
        self._regular, self._bold = typeface("Regular"), typeface("Bold")
        self._room = slip.width - 2 * slip.side
        self._top = self._y = top

    def draw(self) -> float:
        paper, size = self._paper, self._slip.size
        self._head()
        self._centered(paper.title, size + 1.5, self._bold)
        if paper.code:
            self._code()
            self._centered(paper.code, size + 2, self._bold)
        self._space(0.5)
        for part in paper.parts:
            self._part(part)
        if paper.foot:
            self._space(0.4)
            self._rule()
            self._centered(paper.foot, size - 0.5, self._regular)
        return self._top - self._y

    def _head(self) -> None:
        head, size = self._paper.letterhead, self._slip.size
        self._centered(head.government, size - 0.5, self._regular)
        self._centered(head.office, size, self._bold)
        for line in (head.address, head.contact):
            self._centered(line, size - 1.5, self._regular)
        self._rule()

    def _code(self) -> None:
        code = QrCodeWidget(self._paper.code, barLevel="M", barBorder=4)
        code.qr.make()
        side = (code.qr.getModuleCount() + 8) * 4 * _DOT
        code.barWidth = code.barHeight = side
        drawing = Drawing(side, side)
        drawing.add(code)
        self._y -= side
        left = round((self._slip.width - side) / 2 / _DOT) * _DOT
        renderPDF.draw(drawing, self._canvas, left, self._y)

    def _part(self, part: Part) -> None:
        size = self._slip.size
        if isinstance(part, Pair):
            self._pair(part)
        elif isinstance(part, Listed):
            self._listed(part)
        elif isinstance(part, Words):
            self._space(0.5)
            face = self._bold if part.strong else self._regular
            self._left(part.text, self._slip.side, self._room, face, size + part.larger)
        else:
            self._signing(part)

    def _pair(self, pair: Pair) -> None:
        if not pair.value:
            return
        size, left = self._slip.size, self._room * 0.34
        face = self._bold if pair.strong else self._regular
        names = wrapped(self._regular.showable(pair.name), left - size / 2, self._regular, size - 0.5)
        values = wrapped(face.showable(pair.value), self._room - left, face, size)
        for place in range(max(len(names), len(values))):
            self._y -= size * _LEADING
            if place < len(names):
                self._text(names[place], self._slip.side, self._regular, size - 0.5)
            if place < len(values):
                self._text(values[place], self._slip.side + left, face, size)

    def _listed(self, listed: Listed) -> None:
        if not listed.lines:
            return
        size, side = self._slip.size, self._slip.side
        self._space(0.4)
        self._left(listed.title, side, self._room, self._bold, size)
        for line in listed.lines:
            top = self._y
            self._left(line, side + size, self._room - size, self._regular, size)
            self._text_at("–", side, top - size * _LEADING, size)

    def _signing(self, signing: Signing) -> None:
        """Leave room to sign: at the right of a sheet, across a strip."""
        size = self._slip.size
        width = min(_SIGNING_WIDTH, self._room)
        left = self._slip.width - self._slip.side - width
        self._space(0.8)
        self._left(signing.label, left, width, self._regular, size)
        self._space(_SIGNING_ROOM)
        self._canvas.setLineWidth(0.6)
        self._canvas.line(left, self._y, left + width, self._y)
        self._left(signing.name, left, width, self._bold, size)

    def _left(self, text: str, x: float, room: float, face: Typeface, size: float) -> None:
        for line in wrapped(face.showable(text), room, face, size):
            self._y -= size * _LEADING
            self._text(line, x, face, size)

    def _centered(self, text: str, size: float, face: Typeface) -> None:
        if not text:
            return
        for line in wrapped(face.showable(text), self._room, face, size):
            self._y -= size * _LEADING
            self._text(line, (self._slip.width - face.width(line, size)) / 2, face, size)

    def _text(self, text: str, x: float, face: Typeface, size: float) -> None:
        self._canvas.setFont(face.name, size)
        self._canvas.drawString(x, self._y, text)

    def _text_at(self, text: str, x: float, y: float, size: float) -> None:
        self._canvas.setFont(self._regular.name, size)
        self._canvas.drawString(x, y, text)

    def _rule(self) -> None:
        self._space(0.5)
        self._canvas.setLineWidth(0.6)
        self._canvas.line(self._slip.side, self._y, self._slip.width - self._slip.side, self._y)
        self._space(0.3)

    def _space(self, lines: float) -> None:
        self._y -= lines * self._slip.size
