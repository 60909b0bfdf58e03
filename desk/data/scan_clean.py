"""What an attachment is kept as: its pixels and words untouched, without what tells where it was made.

Nothing is decoded and encoded again, so that what is kept is the evidence that came in:

* JPEG, PNG: parts that draw the picture are kept, all others (Exif, XMP, texts, previews, whatever follows
  the end) are left out; the orientation alone is written back.
* TIFF: put together anew from the entries that draw its pages (`scan_tiff`).
* HEIC: Exif and XMP are overwritten with zeros where they stand (`scan_heic`).
* PDF: XMP, and the Exif of photographs in it, are overwritten where they stand, so that nothing moves. What a
  PDF says of its author and program stays. Scripts, attached files and launch actions stay too and are never
  run: pages are drawn without them. A signed PDF is kept to the last byte, or its signature would be void.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator

from desk.data.scan_file import Flawed
from desk.data.scan_heic import without_metadata
from desk.data.scan_tiff import orientation_in, rebuilt
from desk.domain.attachment_errors import AttachmentFlaw
from desk.domain.attachments import MediaType

_UPRIGHT = 1
_EXIF = b"Exif\0\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_IN_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_SOI, _EOI, _SOS, _APP0, _APP1, _APP2, _APP14 = 0xD8, 0xD9, 0xDA, 0xE0, 0xE1, 0xE2, 0xEE
_DRAWS = frozenset({*range(0xC0, 0xD0), _SOS, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF} - {0xC8})
_DRAWN_BY = {_APP0: b"JFIF\0", _APP2: b"ICC_PROFILE\0", _APP14: b"Adobe"}
_PNG_HEAD = 8
_PNG_KEPT = frozenset(
    {b"PLTE", b"IDAT", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"pHYs", b"bKGD"}
)
_METADATA = re.compile(rb"/Type\s{0,8}/Metadata\b")
_NEAR = 1_000
"""Bytes between a stream's kind and its beginning."""


def cleaned(data: bytes, kind: MediaType) -> bytes:
    """Return a file as it is kept.

    Raises:
        Flawed: it is damaged, or its end is missing.
    """
    try:
        if kind is MediaType.JPEG:
            return _jpeg(data)
        if kind is MediaType.PNG:
            return _png(data)
        if kind is MediaType.TIFF:
            return rebuilt(data)
        return without_metadata(data) if kind is MediaType.HEIC else _pdf(data)
    except (struct.error, IndexError):
        raise Flawed(AttachmentFlaw.TRUNCATED) from None


def _jpeg(data: bytes) -> bytes:
    kept, orientation = bytearray(), _UPRIGHT
    for marker, begin, end in _jpeg_parts(data):
        payload = data[begin + 4 : begin + 36]
        if marker == _APP1 and payload.startswith(_EXIF):
            orientation = orientation_in(data[begin + 10 : end])
        if marker in _DRAWS or (marker in _DRAWN_BY and payload.startswith(_DRAWN_BY[marker])):
            kept += data[begin:end]
    turned = _orientation(orientation)
    exif = b"\xff\xe1" + struct.pack(">H", 2 + len(_EXIF) + len(turned)) + _EXIF + turned if turned else b""
    return b"\xff\xd8" + exif + bytes(kept) + b"\xff\xd9"


def _jpeg_parts(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield marker, begin and end of every part between the start and the end of the first picture."""
    at = 2
    while True:
        if data[at] != 0xFF:
            raise Flawed(AttachmentFlaw.DAMAGED)
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == _EOI:
            return
        (length,) = struct.unpack_from(">H", data, at + 2)
        if marker in (0, 1, _SOI) or length < 2:
            raise Flawed(AttachmentFlaw.DAMAGED)
        end = at + 2 + length
        if marker == _SOS:
            following = _IN_SCAN.search(data, end)
            if following is None:
                raise Flawed(AttachmentFlaw.TRUNCATED)
            end = following.start()
        yield marker, at, end
        at = end


def _png(data: bytes) -> bytes:
    kept, orientation, at = bytearray(), _UPRIGHT, _PNG_HEAD
    head = b""
    while True:
        length, name = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        if end > len(data):
            raise Flawed(AttachmentFlaw.TRUNCATED)
        if name == b"IEND":
            break
        if name == b"eXIf":
            orientation = orientation_in(data[at + 8 : end - 4])
        if name == b"IHDR" and not head:
            head = data[at:end]
        elif name in _PNG_KEPT:
            kept += data[at:end]
        at = end
    if not head:
        raise Flawed(AttachmentFlaw.DAMAGED)
    turned = _orientation(orientation)
    exif = _chunk(b"eXIf", turned) if turned else b""
    return data[:_PNG_HEAD] + head + exif + bytes(kept) + _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", len(content), name) + content + struct.pack(">I", zlib.crc32(name + content))


def _orientation(value: int) -> bytes:
    """Return Exif that says how a picture is turned and nothing else; none when it stands upright."""
    if value == _UPRIGHT:
        return b""
    return struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, 0x0112, 3, 1, value, 0, 0)


def _pdf(data: bytes) -> bytes:
    if data.rfind(b"%%EOF") < data.rfind(b" obj"):
        raise Flawed(AttachmentFlaw.TRUNCATED)
    if b"/ByteRange" in data:
        return data
    kept = bytearray(data)
    for begin, end in (*_between(data, b"<?xpacket begin", b"<?xpacket end"), *_metadata_streams(data)):
        kept[begin:end] = b" " * (end - begin)
    for begin, end in _photograph_exif(data):
        kept[begin:end] = bytes(end - begin)
    return bytes(kept)


def _between(data: bytes, first: bytes, last: bytes) -> Iterator[tuple[int, int]]:
    begin = data.find(first)
    while begin >= 0:
        end = data.find(last, begin)
        if end < 0:
            return
        yield begin, end
        begin = data.find(first, end)


def _metadata_streams(data: bytes) -> Iterator[tuple[int, int]]:
    done = 0
    for found in _METADATA.finditer(data):
        word = data.find(b"stream", found.end(), found.end() + _NEAR)
        end = data.find(b"endstream", word + 6)
        if word < 0 or found.start() < done:
            continue
        if end < 0:
            return
        begin = word + 6
        begin += 2 if data[begin : begin + 2] == b"\r\n" else 1
        yield begin, max(begin, end)
        done = end


def _photograph_exif(data: bytes) -> Iterator[tuple[int, int]]:
    for name in (_EXIF, _XMP):
        at = data.find(name)
        while at >= 0:
            if data[max(at - 4, 0) : at - 2] == b"\xff\xe1":
                (length,) = struct.unpack_from(">H", data, at - 2)
                yield at, min(at - 2 + length, len(data))
            at = data.find(name, at + 1)
