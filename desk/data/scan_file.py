"""A file to be attached: read once and whole, and told what it is by its content."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from desk.domain.attachment_errors import AttachmentFlaw
from desk.domain.attachments import MOST_BYTES, MediaType
from desk.domain.long_paths import too_long

_PNG = b"\x89PNG\r\n\x1a\n"
_TIFF = (b"II*\0", b"MM\0*")
_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_OTHERS_IN_HEIF = frozenset({b"avif", b"avis", b"jpeg", b"j2ki"})
_PDF = b"%PDF-"
_BEFORE_PDF = b"\xef\xbb\xbf \t\r\n"
"""Only blanks may stand before a PDF's first words; readers that take anything there let programs pass."""
_SHORTEST = 12


class Flawed(Exception):
    """The file has one of the known flaws."""

    def __init__(self, flaw: AttachmentFlaw) -> None:
        super().__init__(flaw.name)
        self.flaw = flaw


def read(path: Path) -> bytes:
    """Return the bytes of a file; a pipe or device is never waited for.

    Raises:
        Flawed: it is gone, no file, not to be opened, empty or too big.
    """
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    except (FileNotFoundError, NotADirectoryError):
        raise Flawed(AttachmentFlaw.TOO_DEEP if too_long(path) else AttachmentFlaw.MISSING) from None
    except (PermissionError, IsADirectoryError):
        raise Flawed(AttachmentFlaw.NOT_A_FILE if path.is_dir() else AttachmentFlaw.NO_ACCESS) from None
    except (OSError, ValueError):
        raise Flawed(AttachmentFlaw.NO_ACCESS) from None
    try:
        with os.fdopen(handle, "rb", closefd=False) as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise Flawed(AttachmentFlaw.NOT_A_FILE)
            return sized(file.read(MOST_BYTES + 1))
    except OSError:
        flaw = AttachmentFlaw.NOT_A_FILE if path.is_dir() else AttachmentFlaw.NO_ACCESS
        raise Flawed(flaw) from None
    finally:
        os.close(handle)


def sized(data: bytes) -> bytes:
    """Return ``data`` if there is something of it, and not too much.

    Raises:
        Flawed: it is empty or too big.
    """
    if not data:
        raise Flawed(AttachmentFlaw.EMPTY)
    if len(data) > MOST_BYTES:
        raise Flawed(AttachmentFlaw.TOO_BIG)
    return data


def kind_of(data: bytes) -> MediaType:
    """Return what a file is by its first bytes.

    Raises:
        Flawed: nothing that is taken.
    """
    head = data[:1024]
    if head.startswith(b"\xff\xd8\xff"):
        return MediaType.JPEG
    if head.startswith(_PNG):
        return MediaType.PNG
    if head.startswith(_TIFF):
        return MediaType.TIFF
    if head.lstrip(_BEFORE_PDF).startswith(_PDF):
        return MediaType.PDF
    if head[4:8] == b"ftyp" and _is_heic(head):
        return MediaType.HEIC
    if len(data) < _SHORTEST and any(mark.startswith(data) for mark in (_PNG, *_TIFF, _PDF, b"\xff\xd8\xff")):
        raise Flawed(AttachmentFlaw.TRUNCATED)
    raise Flawed(AttachmentFlaw.UNKNOWN_TYPE)


def _is_heic(head: bytes) -> bool:
    size = int.from_bytes(head[:4], "big")
    names = head[8 : min(size, len(head))]
    brands = {names[at : at + 4] for at in range(0, len(names), 4)}
    return bool(brands & _HEIC) and names[:4] not in _OTHERS_IN_HEIF
