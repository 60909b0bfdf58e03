"""The pages of a PDF: their format, what stands above and below on each, and where the pen is."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desk.domain.export_errors import LogoUnreadable
from reports import style
from reports.document import Document, Letterhead, Part, Say, spoken
from reports.pdf_text import wrapped
from reports.style import typeface
from reports.words import NUMBER, PAGE, origin

_LEADING = 1.25
_RUNNING_HEAD = 16.0
_PAGE_NUMBER = 90.0
_LOGO = 19 * style.POINTS_PER_MM


class Pages:
    """A canvas with a pen position ``y`` that moves down, and the frame every page carries."""

    def __init__(self, document: Document, file: BinaryIO, say: Say) -> None:
        self.document = document
        self.say = say
        self.regular = typeface("Regular")
        self.bold = typeface("Bold")
        self.canvas = Canvas(file, invariant=1, pageCompression=1, lang=document.language)
        self.y = self.top = self.bottom = self.left = self.right = 0.0
        self.size = style.body_size(landscape=False)
        self._widths: list[float] = []
        self._open = False
        self._title = ""
        title = spoken(document.title, say)
        self.canvas.setTitle(f"{title} {document.number}".strip())
        self.canvas.setAuthor(document.made.by)
        self.canvas.setSubject(" · ".join(origin(document.made, document.language, say)))
        self.canvas.setCreator("PRR Desk")

    @property
    def width(self) -> float:
        """How wide the area inside the margins is."""
        return self.right - self.left

    @property
    def leading(self) -> float:
        """How far lines of prose are apart."""
        return self.size * _LEADING

    def begin(self, part: Part) -> None:
        """Begin a part of the document on a page of its own format."""
        if self._open:
            self._end_page()
        short, long = (side * style.POINTS_PER_MM for side in self.document.paper.millimetres)
        width, height = (long, short) if part.landscape else (short, long)
        self.canvas.setPageSize((width, height))
        edge = style.margins(landscape=part.landscape)
        self.left, self.right = edge.left, width - edge.right
        self.top, self.bottom = height - edge.top, edge.bottom
        self.size = style.body_size(landscape=part.landscape, large=self.document.large)
        self._title = spoken(part.title, self.say)
        self._begin_page()

    def turn(self) -> None:
        """End this page and begin another of the same part, with a running head."""
        self._end_page()
        self._begin_page()
        baseline = self.top - style.FOOT
        number = ""
        if self.document.number:
            number = self.regular.showable(self.say(NUMBER).format(number=self.document.number))
        taken = self.regular.width(number, style.FOOT)
        self._small(self.right - taken, baseline, number)
        self._small(self.left, baseline, self._clipped(self._title, self.width - taken - 12))
        self._rule(baseline - 4, 0.4)
        self.canvas.setFillGray(style.INK)
        self.y = self.top - _RUNNING_HEAD

    def full_height(self) -> float:
        """Return how much fits on a page that begins with a running head."""
        return self.top - _RUNNING_HEAD - self.bottom

    def need(self, height: float) -> None:
        """Turn the page unless ``height`` is left on it, or it is fresh and offers no more elsewhere."""
        if self.y - height < self.bottom and self.y < self.top - _RUNNING_HEAD:
            self.turn()

    def finish(self) -> None:
        """End the last page, tell every page how many there are, and write the file."""
        self._end_page()
        pages = len(self._widths)
        face = self.regular
        for number, right in enumerate(self._widths, start=1):
            self.canvas.beginForm(f"page{number}")
            self.canvas.setFont(face.name, style.FOOT)
            self.canvas.setFillGray(style.FAINT)
            text = face.showable(self.say(PAGE).format(page=number, pages=pages))
            self.canvas.drawString(right - face.width(text, style.FOOT), 0, text)
            self.canvas.endForm()
        self.canvas.save()

    def centered(self, text: str, size: float, *, bold: bool = False, gap: float = 0.0) -> None:
        """Draw centred text, in several lines if it must be, and move the pen below it."""
        face = self.bold if bold else self.regular
        self.canvas.setFillGray(style.INK)
        self.canvas.setFont(face.name, size)
        for line in wrapped(face.showable(text), self.width, face, size):
            self.y -= size
            self.canvas.drawString(self.left + (self.width - face.width(line, size)) / 2, self.y, line)
            self.y -= size * 0.28
        self.y -= gap

    def put(self, text: str, *, bold: bool = False, size: float = 0.0, indent: float = 0.0) -> None:
        """Draw one line that is known to fit, and move the pen below it."""
        face, size = self.bold if bold else self.regular, size or self.size
        self.y -= size
        self.canvas.setFillGray(style.INK)
        self.canvas.setFont(face.name, size)
        self.canvas.drawString(self.left + indent, self.y, text)
        self.y -= size * (_LEADING - 1)

    def letterhead(self, head: Letterhead) -> None:
        """Draw the office's kop over its double rule."""
        top = self.y
        if head.logo is not None:
            self._logo(head.logo, top)
        if head.logo is not None:
            self.left += _LOGO
        self.centered(head.government, 12.5)
        self.centered(head.office, 15, bold=True)
        for line in filter(None, (head.address, head.contact)):
            self.centered(line, 8.5)
        if head.logo is not None:
            self.left -= _LOGO
            self.y = min(self.y, top - _LOGO - 1)
        self.y -= 3
        self._rule(self.y, 1.8, style.INK)
        self._rule(self.y - 2.4, 0.5, style.INK)
        self.y -= 16

    def _logo(self, path: Path, top: float) -> None:
        try:
            place = (self.left, top - _LOGO, _LOGO, _LOGO)
            picture = ImageReader(str(path))
            self.canvas.drawImage(picture, *place, mask="auto", preserveAspectRatio=True, anchor="nw")
        except (OSError, ValueError) as error:
            raise LogoUnreadable(str(path)) from error

    def _begin_page(self) -> None:
        self.y = self.top
        self._open = True
        self.canvas.setFillGray(style.INK)

    def _end_page(self) -> None:
        words = origin(self.document.made, self.document.language, self.say)
        baseline = self.bottom - 16
        self._rule(baseline + style.FOOT + 2.5, 0.4)
        self._origin("  ·  ".join(words), baseline)
        self._widths.append(self.right)
        self.canvas.saveState()
        self.canvas.translate(0, baseline)
        self.canvas.doForm(f"page{len(self._widths)}")
        self.canvas.restoreState()
        self.canvas.showPage()
        self._open = False

    def _origin(self, words: str, baseline: float) -> None:
        """Draw who made the file in at most two lines, the second as wide as the page."""
        face, size, room = self.regular, style.FOOT, self.width - _PAGE_NUMBER
        first, *more = wrapped(face.showable(words), room, face, size)
        self._small(self.left, baseline, first)
        if more:
            self._small(self.left, baseline - size * _LEADING, self._clipped(" ".join(more), self.width))

    def _rule(self, y: float, thickness: float, grey: float = style.RULE) -> None:
        self.canvas.setLineWidth(thickness)
        self.canvas.setStrokeGray(grey)
        self.canvas.line(self.left, y, self.right, y)

    def _clipped(self, text: str, room: float) -> str:
        shown = self.regular.showable(text)
        first, *more = wrapped(shown, room - self.regular.width("…", style.FOOT), self.regular, style.FOOT)
        return f"{first}…" if more else first

    def _small(self, x: float, y: float, text: str) -> None:
        self.canvas.setFont(self.regular.name, style.FOOT)
        self.canvas.setFillGray(style.FAINT)
        self.canvas.drawString(x, y, text)
