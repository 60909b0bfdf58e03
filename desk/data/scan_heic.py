"""HEIC without what tells where it was made: Exif, XMP and strange boxes are zeroed where they stand.

Source: ISO/IEC 14496-12 (boxes, ``iinf``, ``iloc``) and 23008-12. The picture itself has places counted from
the beginning of the file, so that nothing may move.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from desk.data.scan_file import Flawed
from desk.domain.attachment_errors import AttachmentFlaw

_TELLS = frozenset({b"Exif", b"mime", b"uri "})
_DRAWS = frozenset({b"ftyp", b"meta", b"mdat"})
_MOST_ITEMS = 20_000
_IN_FILE, _IN_BOX = 0, 1


@dataclass(frozen=True, slots=True)
class _Box:
    name: bytes
    begin: int
    """Of its content."""
    end: int
    head: int
    """Where its name stands."""


def without_metadata(data: bytes) -> bytes:
    """Return the file with everything but the pictures zeroed.

    Raises:
        Flawed: it is damaged, or its end is missing.
    """
    boxes = list(_boxes(data, 0, len(data)))
    metas = [box for box in boxes if box.name == b"meta"]
    if boxes[0].name != b"ftyp" or len(metas) != 1:
        raise Flawed(AttachmentFlaw.DAMAGED)
    kept = bytearray(data)
    for box in boxes:
        if box.name not in _DRAWS:
            kept[box.head : box.head + 4] = b"free"
            kept[box.begin : box.end] = bytes(box.end - box.begin)
    inside = {box.name: box for box in _boxes(data, metas[0].begin + 4, metas[0].end)}
    if b"iinf" not in inside or b"iloc" not in inside:
        raise Flawed(AttachmentFlaw.DAMAGED)
    telling = set(_telling_items(data, inside[b"iinf"]))
    for item, begin, end in _extents(data, inside):
        if end > len(data):
            raise Flawed(AttachmentFlaw.TRUNCATED)
        if item in telling:
            kept[begin:end] = bytes(end - begin)
    return bytes(kept)


def _boxes(data: bytes, at: int, end: int) -> Iterator[_Box]:
    while at < end:
        size, name = struct.unpack_from(">I4s", data, at)
        begin = at + 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, begin)
            begin += 8
        after = end if size == 0 else at + size
        if after > end:
            raise Flawed(AttachmentFlaw.TRUNCATED)
        if after < begin:
            raise Flawed(AttachmentFlaw.DAMAGED)
        yield _Box(name, begin, after, at + 4)
        at = after


def _telling_items(data: bytes, iinf: _Box) -> Iterator[int]:
    first = iinf.begin + (6 if data[iinf.begin] == 0 else 8)
    for box in _boxes(data, first, iinf.end):
        wide = data[box.begin] >= 3
        item, _, kind = struct.unpack_from(">IH4s" if wide else ">HH4s", data, box.begin + 4)
        if kind in _TELLS:
            yield item


class _Numbers:
    """Numbers of sizes that the file itself names, one after the other."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data = data
        self._at = at

    def take(self, size: int) -> int:
        if self._at + size > len(self._data):
            raise Flawed(AttachmentFlaw.TRUNCATED)
        self._at += size
        return int.from_bytes(self._data[self._at - size : self._at], "big")


def _extents(data: bytes, inside: dict[bytes, _Box]) -> Iterator[tuple[int, int, int]]:
    """Yield each item with begin and end of a piece of it in the file."""
    version = data[inside[b"iloc"].begin]
    numbers = _Numbers(data, inside[b"iloc"].begin + 4)
    sizes, more_sizes = numbers.take(1), numbers.take(1)
    index_size = more_sizes & 15 if version else 0
    wide = 4 if version >= 2 else 2
    pieces = 0
    for _ in range(numbers.take(wide)):
        item = numbers.take(wide)
        method = numbers.take(2) & 15 if version else _IN_FILE
        numbers.take(2)
        base = numbers.take(more_sizes >> 4)
        for _ in range(numbers.take(2)):
            pieces += 1
            if pieces > _MOST_ITEMS:
                raise Flawed(AttachmentFlaw.DAMAGED)
            numbers.take(index_size)
            begin = base + numbers.take(sizes >> 4) + _origin(inside, method)
            length = numbers.take(sizes & 15)
            if method in (_IN_FILE, _IN_BOX):
                yield item, begin, begin + length if length else min(begin, len(data))


def _origin(inside: dict[bytes, _Box], method: int) -> int:
    return inside[b"idat"].begin if method == _IN_BOX and b"idat" in inside else 0
