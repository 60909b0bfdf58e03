"""Whether a zipped workbook (.xlsx, .xlsm, .ods) may be unpacked, and would fit into memory."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial

from desk.data.sheet_extent import MOST_CELLS, ods_flaw, xlsx_flaw
from desk.domain.file_errors import FileFlaw

MOST_UNPACKED = 768 * 1024 * 1024
"""Bytes of all parts together; 500,000 rows of 12 columns unpack to about 350 MB."""
MOST_RATIO = 200
"""Real sheets shrink to a twentieth, at most a fiftieth; a bomb to a thousandth."""
RATIO_COUNTS_FROM = 16 * 1024 * 1024
"""Bytes; a small sheet of one repeated value may shrink as far as it likes."""
MOST_PARTS = 5_000
_MOST_DIRECTORY = 4 * 1024 * 1024
_CHUNK = 1024 * 1024
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_END_OF_DIRECTORY = b"PK\x05\x06"


def zip_flaw(data: bytes) -> FileFlaw | None:
    """Return why a zipped workbook must not be opened, or None; what the reader uses is unpacked once."""
    if not _directory_is_small(data):
        return FileFlaw.BROKEN
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
        return _kind_flaw(parts) or _lock_flaw(data, parts) or _size_flaw(parts) or _content_flaw(data, parts)
    except (zipfile.BadZipFile, zlib.error, struct.error, ValueError, RuntimeError):  # last: a newer zip
        return FileFlaw.BROKEN


def _directory_is_small(data: bytes) -> bool:
    """Whether the table of contents is there and short enough to be read into memory."""
    end = data.rfind(_END_OF_DIRECTORY)
    if end < 0 or len(data) < end + 22:
        return False
    parts, size = struct.unpack_from("<HI", data, end + 10)
    return bool(parts <= MOST_PARTS and size <= _MOST_DIRECTORY)


def _is_ods(parts: list[zipfile.ZipInfo]) -> bool:
    return {"mimetype", "content.xml"} <= {part.filename for part in parts}


def _kind_flaw(parts: list[zipfile.ZipInfo]) -> FileFlaw | None:
    names = {part.filename for part in parts}
    if "xl/workbook.xml" in names or _is_ods(parts):
        return None
    return FileFlaw.OLD_FORMAT if "xl/workbook.bin" in names else FileFlaw.NOT_A_LIST


def _lock_flaw(data: bytes, parts: list[zipfile.ZipInfo]) -> FileFlaw | None:
    if any(part.flag_bits & 1 for part in parts):
        return FileFlaw.PROTECTED
    manifest = next((part for part in parts if part.filename == "META-INF/manifest.xml"), None)
    if manifest is None or manifest.file_size > RATIO_COUNTS_FROM:
        return None
    locked = any(b"encryption-data" in chunk for chunk in _unpacked(data, manifest))
    return FileFlaw.PROTECTED if locked else None


def _size_flaw(parts: list[zipfile.ZipInfo]) -> FileFlaw | None:
    if sum(part.file_size for part in parts) > MOST_UNPACKED:
        return FileFlaw.BOMB
    large = (part for part in parts if part.file_size > RATIO_COUNTS_FROM)
    if any(part.file_size > MOST_RATIO * part.compress_size for part in large):
        return FileFlaw.BOMB
    return None


def _content_flaw(data: bytes, parts: list[zipfile.ZipInfo]) -> FileFlaw | None:
    ods = _is_ods(parts)
    for part in parts:
        name = part.filename.lower()
        chunks = partial(_unpacked, data, part)
        flaw = None
        if ods:
            flaw = ods_flaw(chunks) if name == "content.xml" else None
        elif name.endswith("sharedstrings.xml"):
            flaw = _strings_flaw(chunks())
        elif name.endswith(".xml") or "worksheets/" in name:
            flaw = xlsx_flaw(chunks)
        if flaw is not None:
            return flaw
    return None


def _strings_flaw(chunks: Iterator[bytes]) -> FileFlaw | None:
    strings = sum(chunk.count(b"<si") for chunk in chunks)
    return FileFlaw.BOMB if strings > MOST_CELLS else None


def _unpacked(data: bytes, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Unpack one part from its packed bytes, not trusting the size it declares.

    Raises:
        ValueError: it is packed in a way spreadsheets do not use, or is not what the directory says.
        zlib.error: it is damaged.
    """
    signature, name_size, extra_size = _LOCAL_HEADER.unpack_from(data, part.header_offset)
    begin = part.header_offset + 30 + name_size + extra_size
    packed = memoryview(data)[begin : begin + part.compress_size]
    if signature != b"PK\x03\x04" or len(packed) != part.compress_size:
        raise ValueError(part.filename)
    size, checksum = 0, 0
    for chunk in _inflated(packed, part.compress_type):
        size += len(chunk)
        checksum = zlib.crc32(chunk, checksum)
        if size > part.file_size:
            raise ValueError(size)
        yield chunk
    if size != part.file_size or checksum != part.CRC:
        raise ValueError(size)


def _inflated(packed: memoryview, method: int) -> Iterator[bytes]:
    if method == zipfile.ZIP_STORED:
        for begin in range(0, len(packed), _CHUNK):
            yield bytes(packed[begin : begin + _CHUNK])
        return
    if method != zipfile.ZIP_DEFLATED:
        raise ValueError(method)
    inflate = zlib.decompressobj(-zlib.MAX_WBITS)
    waiting: bytes | memoryview = packed
    while not inflate.eof:
        chunk = inflate.decompress(waiting, _CHUNK)
        waiting = inflate.unconsumed_tail
        if not chunk and not waiting:
            break
        yield chunk
