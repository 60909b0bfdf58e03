"""TIFF put together anew from what draws its pages: places, names, previews and private entries stay behind.

Source: TIFF 6.0; an entry that is not named here is not needed to draw a page.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from desk.data.scan_file import Flawed
from desk.domain.attachment_errors import AttachmentFlaw
from desk.domain.attachments import MOST_PAGES

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
_SHORT, _LONG = 3, 4
_ORIENTATION, _COMPRESSION = 274, 259
_STRIPS, _STRIP_SIZES, _TILES, _TILE_SIZES = 273, 279, 324, 325
_PLACES = {_STRIPS: _STRIP_SIZES, _TILES: _TILE_SIZES}
_JPEG_OF_OLD = 6
_DRAW = frozenset(
    {254, 256, 257, 258, 259, 262, 266, 274, 277, 278, 280, 281, 282, 283, 284, 290, 291, 292, 293, 296}
    | {301, 317, 318, 319, 320, 322, 323, 332, 334, 336, 338, 339, 340, 341, 347, 529, 530, 531, 532, 34675}
)
_UPRIGHT, _LAST_TURN = 1, 8


@dataclass(frozen=True, slots=True)
class _Entry:
    tag: int
    kind: int
    count: int
    value: bytes


class _Tiff:
    """One file's entries, read with an eye on where the file ends."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.order = "<" if data[:2] == b"II" else ">"

    def number(self, at: int, size: int) -> int:
        if at < 0 or at + size > len(self.data):
            raise Flawed(AttachmentFlaw.TRUNCATED)
        return int.from_bytes(self.data[at : at + size], "little" if self.order == "<" else "big")

    def page(self, at: int) -> tuple[list[_Entry], int]:
        """Return the entries of the page at an offset, and the offset of the next page."""
        count = self.number(at, 2)
        entries = [entry for place in range(count) if (entry := self._entry(at + 2 + 12 * place)) is not None]
        return entries, self.number(at + 2 + 12 * count, 4)

    def _entry(self, at: int) -> _Entry | None:
        tag, kind, count = self.number(at, 2), self.number(at + 2, 2), self.number(at + 4, 4)
        if kind not in _SIZES or (tag not in _DRAW and tag not in {*_PLACES, *_PLACES.values()}):
            return None
        size = _SIZES[kind] * count
        place = at + 8 if size <= 4 else self.number(at + 8, 4)
        if place + size > len(self.data):
            raise Flawed(AttachmentFlaw.TRUNCATED)
        return _Entry(tag, kind, count, self.data[place : place + size])

    def numbers(self, entry: _Entry) -> tuple[int, ...]:
        if entry.kind not in (_SHORT, _LONG):
            raise Flawed(AttachmentFlaw.DAMAGED)
        letter = "H" if entry.kind == _SHORT else "I"
        return struct.unpack(f"{self.order}{entry.count}{letter}", entry.value)


def orientation_in(exif: bytes) -> int:
    """Return how a picture is turned, 1 to 8, from the Exif beside it; 1 when it does not say."""
    tiff = _Tiff(exif)
    try:
        entries, _ = tiff.page(tiff.number(4, 4))
        values = [tiff.numbers(entry) for entry in entries if entry.tag == _ORIENTATION]
    except (Flawed, struct.error):
        return _UPRIGHT
    value = values[0][0] if values and values[0] else _UPRIGHT
    return value if _UPRIGHT <= value <= _LAST_TURN else _UPRIGHT


def rebuilt(data: bytes) -> bytes:
    """Return a TIFF of the same pages with what draws them and nothing else.

    Raises:
        Flawed: it is damaged, its end is missing, or it has too many pages.
    """
    tiff = _Tiff(data)
    made = bytearray(data[:4] + bytes(4))
    link = 4
    for entries in _pages(tiff):
        link = _add_page(tiff, made, link, entries)
        if len(made) > 2 * len(data):  # pages that share their pixels would grow without end
            raise Flawed(AttachmentFlaw.DAMAGED)
    if link == 4:
        raise Flawed(AttachmentFlaw.DAMAGED)
    return bytes(made)


def _pages(tiff: _Tiff) -> Iterator[list[_Entry]]:
    at, seen = tiff.number(4, 4), set[int]()
    while at:
        if at in seen:
            raise Flawed(AttachmentFlaw.DAMAGED)
        if len(seen) == MOST_PAGES:
            raise Flawed(AttachmentFlaw.TOO_MANY_PAGES)
        seen.add(at)
        entries, at = tiff.page(at)
        yield entries


def _add_page(tiff: _Tiff, made: bytearray, link: int, entries: list[_Entry]) -> int:
    """Write one page, tie it to the one before, and return where the next one is to be tied."""
    by_tag = {entry.tag: entry for entry in entries}
    if _COMPRESSION in by_tag and tiff.numbers(by_tag[_COMPRESSION])[:1] == (_JPEG_OF_OLD,):
        raise Flawed(AttachmentFlaw.DAMAGED)
    kept = {tag: entry for tag, entry in by_tag.items() if tag in _DRAW}
    for places, sizes in _PLACES.items():
        if places in by_tag and sizes in by_tag:
            kept[places] = _copied(tiff, made, by_tag[places], by_tag[sizes])
            kept[sizes] = by_tag[sizes]
    if not kept.keys() & _PLACES.keys():
        raise Flawed(AttachmentFlaw.DAMAGED)
    rows = bytearray()
    for tag in sorted(kept):
        entry = kept[tag]
        value = entry.value
        if len(value) > 4:
            value = struct.pack(f"{tiff.order}I", _appended(made, value))
        rows += struct.pack(f"{tiff.order}HHI", tag, entry.kind, entry.count) + value.ljust(4, b"\0")
    at = _appended(made, struct.pack(f"{tiff.order}H", len(kept)) + bytes(rows) + bytes(4))
    struct.pack_into(f"{tiff.order}I", made, link, at)
    return at + 2 + len(rows)


def _copied(tiff: _Tiff, made: bytearray, places: _Entry, sizes: _Entry) -> _Entry:
    pairs = tuple(zip(tiff.numbers(places), tiff.numbers(sizes), strict=False))
    if places.count != sizes.count or sum(size for _, size in pairs) > len(tiff.data):
        raise Flawed(AttachmentFlaw.DAMAGED)
    moved = []
    for at, size in pairs:
        if at + size > len(tiff.data):
            raise Flawed(AttachmentFlaw.TRUNCATED)
        moved.append(_appended(made, tiff.data[at : at + size]))
    return _Entry(places.tag, _LONG, len(moved), struct.pack(f"{tiff.order}{len(moved)}I", *moved))


def _appended(made: bytearray, content: bytes) -> int:
    made += bytes(len(made) % 2)
    at = len(made)
    made += content
    return at
