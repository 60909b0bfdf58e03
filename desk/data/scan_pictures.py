"""The pages of a picture file (JPEG, PNG, TIFF, HEIC), decoded one at a time and drawn upright."""

from __future__ import annotations

import io
import time
from typing import Any

import pi_heif
from PIL import Image, ImageOps
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile

from desk.data.scan_file import Flawed
from desk.domain.attachment_errors import AttachmentFlaw
from desk.domain.attachments import MOST_PAGES, MOST_PIXELS, MediaType, PageSize

Image.MAX_IMAGE_PIXELS = None  # our own limit is lower, and refuses instead of warning

_TURNED = frozenset({5, 6, 7, 8})
_ORIENTATION = 0x0112
_GREY = frozenset({"1", "L"})
_DEEP = frozenset({"I", "I;16", "I;16L", "I;16B", "I;16N"})
_SEE_THROUGH = frozenset({"RGBA", "LA", "PA", "La", "RGBa"})
_LOOKED_AT = 400
"""Pixels; a JPEG is proved by decoding all of it into a small picture."""
_PROVING = 0.5
"""Seconds; the first page is always proved, the others until then."""
_OPENERS: dict[MediaType, Any] = {
    MediaType.JPEG: JpegImageFile,
    MediaType.PNG: PngImageFile,
    MediaType.TIFF: TiffImageFile,
}


class PictureFile:
    """One picture file; the page drawn last is kept decoded, so that zooming is quick."""

    def __init__(self, content: bytes, kind: MediaType) -> None:
        """Read what the file says of its pages.

        Raises:
            Flawed: that cannot be read.
        """
        self._kind = kind
        self._content = content
        self._kept: tuple[int, bool, Any] = (-1, False, None)
        if kind is MediaType.HEIC:
            pi_heif.options.THUMBNAILS = pi_heif.options.DEPTH_IMAGES = False
            pi_heif.options.AUX_IMAGES = False
            self._heic = pi_heif.open_heif(content)
            self._sizes = [PageSize(*_checked(image.size)) for image in self._heic]
        else:
            self._sizes = self._measured()
        if not 0 < len(self._sizes) <= MOST_PAGES:
            raise Flawed(AttachmentFlaw.TOO_MANY_PAGES if self._sizes else AttachmentFlaw.DAMAGED)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def size(self, number: int) -> PageSize:
        """Return how large a page is as it stands upright."""
        return self._sizes[number - 1]

    def prove(self) -> None:
        """Decode the first page, and of the others as many as can be done in a moment.

        Raises:
            Flawed: a page cannot be decoded.
        """
        if self._kind is MediaType.HEIC and any(_tells(image.info) for image in self._heic):
            raise Flawed(AttachmentFlaw.DAMAGED)
        until = time.monotonic() + _PROVING
        for number in range(1, self.count + 1):
            self.drawn(number, PageSize(_LOOKED_AT, _LOOKED_AT))
            if time.monotonic() > until:
                return

    def drawn(self, number: int, target: PageSize) -> Any:
        """Return a page in the size asked for, never larger than it is, as a grey or coloured picture."""
        natural = self.size(number)
        if target.width >= natural.width and target.height >= natural.height:
            return self._decoded(number, natural)
        picture = self._decoded(number, target)
        return picture.resize((target.width, target.height), Image.Resampling.BOX, reducing_gap=1.5)

    def _decoded(self, number: int, target: PageSize) -> Any:
        kept, whole, picture = self._kept
        if kept == number and (whole or (picture.width >= target.width and picture.height >= target.height)):
            return picture
        opened = self._opened(number)
        if self._kind is MediaType.JPEG:
            turned = opened.getexif().get(_ORIENTATION) in _TURNED
            opened.draft(None, (target.height, target.width) if turned else (target.width, target.height))
        picture = _plain(ImageOps.exif_transpose(opened))
        natural = self.size(number)
        self._kept = (number, (picture.width, picture.height) == (natural.width, natural.height), picture)
        return picture

    def _opened(self, number: int) -> Any:
        if self._kind is MediaType.HEIC:
            picture = self._heic[number - 1].to_pillow()  # upright by itself
            picture.info.clear()
            return picture
        opened: Any = _OPENERS[self._kind](io.BytesIO(self._content))
        if self._kind is MediaType.TIFF:
            opened.seek(number - 1)
        return opened

    def _measured(self) -> list[PageSize]:
        opened: Any = _OPENERS[self._kind](io.BytesIO(self._content))
        sizes = []
        for number in range(opened.n_frames if self._kind is MediaType.TIFF else 1):
            if number:
                opened.seek(number)
            width, height = _checked(opened.size)
            # A TIFF gives its size upright by itself.
            if self._kind is not MediaType.TIFF and opened.getexif().get(_ORIENTATION) in _TURNED:
                width, height = height, width
            sizes.append(PageSize(width, height))
        return sizes


def _tells(info: dict[str, Any]) -> bool:
    told = [info.get("exif"), info.get("xmp"), *(block["data"] for block in info.get("metadata", ()))]
    return any(bytes(block or b"").strip(b"\0") for block in told)


def _checked(size: tuple[int, int]) -> tuple[int, int]:
    if size[0] * size[1] > MOST_PIXELS:
        raise Flawed(AttachmentFlaw.TOO_MANY_PIXELS)
    return size


def _plain(picture: Any) -> Any:
    """Return a picture in grey or colour, on white where one can see through it."""
    picture.load()
    if picture.mode in _DEEP:
        return picture.point(lambda value: value * (1 / 256)).convert("L")
    if picture.mode in _SEE_THROUGH or "transparency" in picture.info:
        picture = picture.convert("RGBA")
        white = Image.new("RGB", picture.size, "white")
        white.paste(picture, mask=picture.getchannel("A"))
        return white
    if picture.mode in _GREY:
        return picture.convert("L")
    return picture if picture.mode == "RGB" else picture.convert("RGB")
