"""Whether an old Excel file (.xls, an OLE container) may be opened: whole, not encrypted, nowhere too wide.

The reader trusts the sizes these files declare and reserves that much memory, so every size and every chain
of sectors it will follow is followed here first. Format: [MS-CFB] and [MS-XLS].
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from desk.domain.file_errors import FileFlaw

_FREE, _END = 0xFFFFFFFF, 0xFFFFFFFE
_MINI_SECTOR = 64
_MINI_CUTOFF = 4096
_ENTRY = 128
_ROWS, _COLUMNS = 65_536, 256

_BOF, _EOF, _FILEPASS, _BOUNDSHEET = 0x0809, 0x000A, 0x002F, 0x0085
_DIMENSIONS, _SST, _MULRK, _FORMULA = 0x0200, 0x00FC, 0x00BD, 0x0006
_CELLS = frozenset({0x0203, 0x0204, 0x0205, 0x027E, 0x00FD, _MULRK, _FORMULA})


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    start: int
    size: int


class _Container:
    """The streams of an OLE file; raises ValueError or struct.error where it is not as it should be."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        shift, mini_shift = struct.unpack_from("<HH", data, 30)
        if shift not in {9, 12} or mini_shift != 6:
            raise ValueError(shift)
        self._sector = 1 << shift
        self._most = len(data) // self._sector + 1
        directory_sectors, fat_sectors, directory = struct.unpack_from("<III", data, 40)
        mini_fat, mini_fat_sectors, difat, difat_sectors = struct.unpack_from("<IIII", data, 60)
        if max(directory_sectors, fat_sectors, mini_fat_sectors, difat_sectors) > self._most:
            raise ValueError(fat_sectors)
        self._fat = self._table(self._fat_sectors(difat))
        self.entries = tuple(self._entries(directory))
        root = self.entries[0]
        if root.size > len(data):
            raise ValueError(root.size)
        self._mini_stream = b"".join(self._get(s) for s in self._chain(root.start, self._fat))
        self._mini_fat = self._table(self._chain(mini_fat, self._fat))

    def _get(self, sector: int) -> bytes:
        begin = (sector + 1) * self._sector
        found = self._data[begin : begin + self._sector]
        if not found:
            raise ValueError(sector)
        return found

    def _fat_sectors(self, difat: int) -> Iterator[int]:
        table = list(struct.unpack_from("<109I", self._data, 76))
        per_sector = self._sector // 4
        for _ in range(self._most):
            yield from (sector for sector in table if sector != _FREE)
            if difat in {_FREE, _END}:
                return
            *table, difat = struct.unpack(f"<{per_sector}I", self._get(difat))
        raise ValueError(difat)

    def _table(self, sectors: Iterator[int]) -> tuple[int, ...]:
        whole = b"".join(self._get(sector) for sector in sectors)
        return struct.unpack(f"<{len(whole) // 4}I", whole[: len(whole) // 4 * 4])

    def _chain(self, start: int, table: tuple[int, ...]) -> Iterator[int]:
        sector = start
        for _ in range(len(table) + 1):
            if sector in {_END, _FREE}:
                return
            if sector >= len(table):
                raise ValueError(sector)
            yield sector
            sector = table[sector]
        raise ValueError(start)

    def _entries(self, directory: int) -> Iterator[_Entry]:
        whole = b"".join(self._get(sector) for sector in self._chain(directory, self._fat))
        if len(whole) < _ENTRY:
            raise ValueError(directory)
        for begin in range(0, len(whole) - _ENTRY + 1, _ENTRY):
            name = whole[begin : begin + 64].decode("utf-16-le", "replace").partition("\0")[0]
            start, size = struct.unpack_from("<II" if self._sector == 512 else "<IQ", whole, begin + 116)
            yield _Entry(name, start, size)

    def stream(self, entry: _Entry) -> bytes:
        """Return the bytes of a stream."""
        if entry.size > len(self._data):
            raise ValueError(entry.size)
        if entry.size >= _MINI_CUTOFF:
            return b"".join(self._get(s) for s in self._chain(entry.start, self._fat))[: entry.size]
        parts = self._chain(entry.start, self._mini_fat)
        mini = b"".join(self._mini_stream[s * _MINI_SECTOR : (s + 1) * _MINI_SECTOR] for s in parts)
        return mini[: entry.size]


def ole_flaw(data: bytes) -> FileFlaw | None:
    """Return why an OLE file must not be opened as a workbook, or None."""
    try:
        container = _Container(data)
        by_name = {entry.name: entry for entry in container.entries}
        if "EncryptedPackage" in by_name:
            return FileFlaw.PROTECTED
        book = by_name.get("Workbook") or by_name.get("Book")
        if book is None:
            return FileFlaw.NOT_A_LIST
        return _book_flaw(container.stream(book))
    except (ValueError, IndexError, struct.error):
        return FileFlaw.BROKEN


def _book_flaw(book: bytes) -> FileFlaw | None:
    sheets = []
    first = True
    for kind, begin, size in _records(book, 0):
        if first and kind != _BOF:
            return FileFlaw.BROKEN
        first = False
        if kind == _FILEPASS:
            return FileFlaw.PROTECTED
        if kind == _BOUNDSHEET:
            sheets.append(struct.unpack_from("<I", book, begin)[0])
        elif kind == _SST:
            strings = struct.unpack_from("<i", book, begin + 4)[0]
            if size < 8 or not 0 <= strings <= len(book) // 3:
                return FileFlaw.BROKEN
    flaws = (_sheet_flaw(book, begin) for begin in sheets)
    return next((flaw for flaw in flaws if flaw is not None), None)


def _records(book: bytes, begin: int) -> Iterator[tuple[int, int, int]]:
    """Yield kind, begin and size of each record up to the end of the substream."""
    while begin + 4 <= len(book):
        kind, size = struct.unpack_from("<HH", book, begin)
        begin += 4
        if kind == _EOF:
            return
        if begin + size > len(book):
            raise ValueError(begin)
        yield kind, begin, size
        begin += size
    raise ValueError(begin)


def _sheet_flaw(book: bytes, begin: int) -> FileFlaw | None:
    for kind, at, size in _records(book, begin):
        if kind in _CELLS:
            if size < 6:
                return FileFlaw.BROKEN
            last = at + size - 2 if kind == _MULRK else at + 2
            if max(book[at + 3], book[last + 1]):  # the high byte of a column: beyond the 256 there are
                return FileFlaw.TOO_WIDE
        elif kind == _DIMENSIONS and not _sound(book, at, size):
            return FileFlaw.BROKEN
    return None


def _sound(book: bytes, at: int, size: int) -> bool:
    """Whether the declared area of a sheet is one an .xls can have."""
    if size not in {10, 14}:
        return False
    top, bottom, left, right = struct.unpack_from("<IIHH" if size == 14 else "<HHHH", book, at)
    if not bottom or not right:
        return bool(top <= _ROWS and left <= _COLUMNS)
    return bool(top < bottom <= _ROWS and left < right <= _COLUMNS)
