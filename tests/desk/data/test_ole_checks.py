"""Old .xls files made to take all memory, locked, or damaged."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import pytest
from sheets import filled, read, refused, xls

from desk.data.spreadsheet import Cell
from desk.domain.file_errors import FileFlaw


def ole(name: str, content: bytes, size: int | None = None) -> bytes:
    """An OLE container with one stream in ordinary sectors: header, FAT, directory, content."""
    sectors = -(-len(content) // 512)
    fat = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, sectors + 2), 0xFFFFFFFE]
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIIII", header, 40, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    struct.pack_into("<109I", header, 76, 0, *[0xFFFFFFFF] * 108)
    root, entry = bytearray(128), bytearray(128)
    for made, title, kind, start, length in (
        (root, "Root Entry", 5, 0xFFFFFFFE, 0),
        (entry, name, 2, 2, len(content) if size is None else size),
    ):
        made[: 2 * len(title)] = title.encode("utf-16-le")
        struct.pack_into("<HB", made, 64, 2 * len(title) + 2, kind)
        struct.pack_into("<II", made, 116, start, length)
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(512, b"\xff")
    return bytes(header) + table + bytes(root + entry).ljust(512, b"\0") + content.ljust(sectors * 512, b"\0")


def biff(*records: tuple[int, bytes]) -> bytes:
    """A workbook stream: globals with one sheet, then that sheet with the given records."""
    bof = struct.pack("<HHHH", 0x0809, 4, 0x0600, 5)
    end = struct.pack("<HH", 0x000A, 0)
    name = struct.pack("<HHIBBBB", 0x0085, 9, len(bof) + 13 + 4, 0, 0, 1, 0) + b"S"
    made = b"".join(struct.pack("<HH", kind, len(body)) + body for kind, body in records)
    return (bof + name + end + bof + made + end).ljust(5000, b"\0")


def number_at(row: int, column: int) -> tuple[int, bytes]:
    return 0x0203, struct.pack("<HHHd", row, column, 0, 7.0)


def test_the_hand_made_xls_is_one_calamine_reads(tmp_path: Path) -> None:
    assert filled(read(tmp_path, ole("Workbook", biff(number_at(0, 0), number_at(2, 1))))) == [
        (1, ["7", ""]),
        (3, ["", "7"]),
    ]


@pytest.mark.parametrize(
    ("data", "flaw"),
    [
        (ole("EncryptedPackage", b"x" * 5000), FileFlaw.PROTECTED),
        (ole("WordDocument", b"x" * 5000), FileFlaw.NOT_A_LIST),
        (ole("Workbook", b"x" * 5000), FileFlaw.BROKEN),
        (ole("Workbook", biff(), size=2**31), FileFlaw.BROKEN),
        (ole("Workbook", biff(number_at(5, 40_000))), FileFlaw.TOO_WIDE),
        (ole("Workbook", biff((0x00BD, struct.pack("<HHHiH", 0, 250, 0, 4, 300)))), FileFlaw.TOO_WIDE),
        (ole("Workbook", biff((0x0200, struct.pack("<IIHHH", 0, 2**31, 0, 60_000, 0)))), FileFlaw.BROKEN),
        (ole("Workbook", biff((0x0200, b"short"))), FileFlaw.BROKEN),
        (ole("Workbook", biff((0x0203, b"x"))), FileFlaw.BROKEN),
    ],
)
def test_an_xls_that_would_take_all_memory_or_is_locked_is_refused(
    tmp_path: Path, data: bytes, flaw: FileFlaw
) -> None:
    assert refused(tmp_path, data, "a.xls") is flaw


def test_an_xls_with_a_password_is_refused(tmp_path: Path) -> None:
    locked = struct.pack("<HHHH", 0x0809, 4, 0x0600, 5) + struct.pack("<HHHHH", 0x002F, 6, 1, 1, 4)
    locked += struct.pack("<HH", 0x000A, 0)
    assert refused(tmp_path, ole("Workbook", locked.ljust(5000, b"\0")), "a.xls") is FileFlaw.PROTECTED


def test_an_xls_that_promises_more_strings_than_it_has_bytes_is_refused(tmp_path: Path) -> None:
    book = struct.pack("<HHHH", 0x0809, 4, 0x0600, 5) + struct.pack("<HHii", 0x00FC, 8, 1, 2**30)
    book += struct.pack("<HH", 0x000A, 0)
    assert refused(tmp_path, ole("Workbook", book.ljust(5000, b"\0")), "a.xls") is FileFlaw.BROKEN


def test_a_chain_of_sectors_that_runs_in_a_circle_is_refused(tmp_path: Path) -> None:
    data = bytearray(ole("Workbook", biff()))
    struct.pack_into("<I", data, 512 + 4 * 4, 2)
    assert refused(tmp_path, bytes(data), "a.xls") is FileFlaw.BROKEN


STRICT_MEMORY = """
import random, resource, sys
from pathlib import Path
from desk.data.spreadsheet import read_sheets
from desk.domain.file_errors import FileUnreadable
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
path, chance = Path(sys.argv[1]), random.Random(2020)
whole = path.read_bytes()
for number in range(400):
    data = bytearray(whole)
    for _ in range(chance.choice([1, 1, 1, 4])):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.with_suffix(".bad").write_bytes(data)
    try:
        for sheet in read_sheets(path.with_suffix(".bad")):
            for _ in sheet.rows:
                pass
    except FileUnreadable:
        continue
print("done")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits its own memory")
def test_a_damaged_xls_never_ends_the_program(tmp_path: Path) -> None:
    # An .xls has no checksum: a flipped bit reaches the reader, which aborts when it cannot get memory.
    rows: list[list[Cell]] = [[n, f"36730123106100{n:02d}", f"WARGA {n}", n / 7] for n in range(60)]
    path = tmp_path / "a.xls"
    path.write_bytes(xls(rows))
    done = subprocess.run(
        [sys.executable, "-c", STRICT_MEMORY, str(path)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr[-2000:]
