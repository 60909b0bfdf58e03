"""The pages of a PDF, drawn by PDFium without forms, so that nothing in it is ever run."""

from __future__ import annotations

import math
from typing import Any

import pypdfium2
from PIL import Image

from desk.data.scan_file import Flawed
from desk.domain.attachment_errors import AttachmentFlaw
from desk.domain.attachments import MOST_PAGES, PageSize

_DOTS = 96 / 72
"""Pixels of a point at its natural size."""
_LOOKED_AT = 300
_LONGEST_SIDE = 1_000_000
"""Points; 14,400 are allowed (ISO 32000-1, annex C)."""
_PASSWORD, _UNKNOWN_LOCK = 4, 5


class PdfFile:
    """One PDF; the page drawn last is kept open."""

    def __init__(self, content: bytes) -> None:
        """Read what the file says of its pages.

        Raises:
            Flawed: it is locked or damaged.
        """
        try:
            self._document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as problem:
            locked = getattr(problem, "err_code", None) in (_PASSWORD, _UNKNOWN_LOCK)
            raise Flawed(AttachmentFlaw.PROTECTED if locked else AttachmentFlaw.DAMAGED) from None
        self.count = len(self._document)
        if not 0 < self.count <= MOST_PAGES:
            raise Flawed(AttachmentFlaw.TOO_MANY_PAGES if self.count > 0 else AttachmentFlaw.DAMAGED)
        self._kept: tuple[int, Any] = (0, None)

    def size(self, number: int) -> PageSize:
        """Return how large a page is at 96 to the inch.

        Raises:
            Flawed: there is no such page in the file, whatever it says.
        """
        try:
            width, height = self._document.get_page_size(number - 1)
        except pypdfium2.PdfiumError:
            raise Flawed(AttachmentFlaw.DAMAGED) from None
        if not all(math.isfinite(side) and 0 < side < _LONGEST_SIDE for side in (width, height)):
            raise Flawed(AttachmentFlaw.DAMAGED)
        return PageSize(max(1, round(width * _DOTS)), max(1, round(height * _DOTS)))

    def prove(self) -> None:
        """Look at every page's size and draw the first one.

        Raises:
            Flawed: a page is not there, or cannot be drawn.
        """
        sizes = [self.size(number) for number in range(1, self.count + 1)]
        shrink = min(1.0, _LOOKED_AT / max(sizes[0].width, sizes[0].height))
        self.drawn(1, PageSize(max(1, int(sizes[0].width * shrink)), max(1, int(sizes[0].height * shrink))))

    def drawn(self, number: int, target: PageSize) -> Any:
        """Return a page in the size asked for.

        Raises:
            Flawed: it cannot be drawn.
        """
        try:
            if self._kept[0] != number:
                self._kept = (number, self._document[number - 1])
            natural = self.size(number)
            scale = _DOTS * min(target.width / natural.width, target.height / natural.height)
            bitmap = self._kept[1].render(scale=scale, may_draw_forms=False, rev_byteorder=True)
        except pypdfium2.PdfiumError:
            raise Flawed(AttachmentFlaw.DAMAGED) from None
        picture: Image.Image = bitmap.to_pil()
        return picture.convert("RGB")
