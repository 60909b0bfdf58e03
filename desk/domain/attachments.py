"""The files an application comes with: what may be attached, how large, and what a viewer asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from desk.domain.printing import Worded
from desk.domain.text import mark

MOST_BYTES = 32 * 1024 * 1024
"""An A4 page scanned at 300 dpi in colour and not compressed at all is 26 MB."""
MOST_PAGES = 200
"""The thickest file of one document, a court's decision with its annexes, is about 100 pages."""
MOST_PIXELS = 64_000_000
"""Of one page: an A3 page at 400 dpi has 31 million, a phone's camera 12 to 50 million."""
MOST_SHOWN = 16_000_000
"""Pixels of one picture on the screen; whoever asks for more gets the page somewhat smaller."""
MOST_AT_ONCE = 100
"""Files dropped together; more is a folder dropped by mistake."""


class MediaType(Worded):
    """What a file is by its content, whatever its name says."""

    PDF = ("application/pdf", mark("media_type", "PDF"))
    JPEG = ("image/jpeg", mark("media_type", "JPEG picture"))
    PNG = ("image/png", mark("media_type", "PNG picture"))
    TIFF = ("image/tiff", mark("media_type", "TIFF picture"))
    HEIC = ("image/heic", mark("media_type", "HEIC picture"))


@dataclass(frozen=True, slots=True)
class Scan:
    """A file as it is kept, once, whoever it is attached to."""

    sha256: str
    media_type: MediaType
    size: int
    """Bytes."""
    pages: int


@dataclass(frozen=True, slots=True)
class SameScan:
    """Where else the very same file is attached: to an application about somebody else."""

    application_id: int
    number: str
    service: str
    name: str
    nik: str
    document: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file of one document of an application."""

    id: int
    application_id: int
    document: str
    position: int
    round: int
    """The round of the application it came in with."""
    file_name: str
    at: datetime
    staff: str
    scan: Scan
    removed_at: datetime | None = None
    same_scan: tuple[SameScan, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one of several files."""

    file_name: str
    attachment: Attachment | None
    refused: Exception | None = None


@dataclass(frozen=True, slots=True)
class PageSize:
    """How large a page is at its natural size: a picture's own pixels, a PDF's at 96 to the inch."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Picture:
    """One page, drawn upright: a BMP file, which costs no time to write or read."""

    content: bytes
    width: int
    height: int


class Pages(Protocol):
    """An opened attachment, page by page from 1; one question at a time, from any thread."""

    @property
    def count(self) -> int:
        """How many pages there are."""

    def size(self, number: int) -> PageSize:
        """Return how large a page is at its natural size.

        Raises:
            AttachmentRefused: the page cannot be read.
        """

    def picture(self, number: int, zoom: float = 1.0) -> Picture:
        """Return a page at ``zoom`` times its natural size, smaller if that is more than `MOST_SHOWN` pixels.

        Raises:
            AttachmentRefused: the page cannot be drawn, or took too long; other pages still can be.
        """

    def fitting(self, number: int, width: int, height: int) -> Picture:
        """Return a page as large as it fits into so many pixels, at most at its natural size.

        Raises:
            AttachmentRefused: the page cannot be drawn, or took too long; other pages still can be.
        """
