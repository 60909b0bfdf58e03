"""What waits at a PC: on the disk before anybody is told, unreadable to others, and nothing exchanged."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.data.outbox_file import MAGIC, End, OutboxFile
from desk.data.sealing import new_key

KEY = new_key()


@pytest.fixture
def engine() -> str:
    """No database is asked here."""
    return "sqlite"


def filled(folder: Path, *contents: bytes, name: str = "one.box", about: str = "siti") -> OutboxFile:
    file = OutboxFile(folder / name, KEY, about)
    for content in contents:
        file.append((content,))
    return file


def lines_of(file: OutboxFile) -> list[bytes]:
    """The lines as they lie in the file, one after the other."""
    whole, at, found = file.path.read_bytes(), len(MAGIC), []
    while at < len(whole):
        length = 16 + int.from_bytes(whole[at : at + 4])
        found.append(whole[at : at + length])
        at += length
    return found


def test_what_was_kept_is_read_again_and_nobody_reads_it_in_the_file(tmp_path: Path) -> None:
    file = filled(tmp_path, b"WARGA 0001", b"3673010101900001")
    assert file.read().contents == (b"WARGA 0001", b"3673010101900001")
    assert b"WARGA" not in file.path.read_bytes()
    assert b"36730101" not in file.path.read_bytes()
    assert file.path.stat().st_mode & 0o077 == 0


@given(cut=st.integers(1, 400))
@settings(max_examples=60)
def test_half_a_line_at_the_end_is_known_and_written_over(
    tmp_path_factory: pytest.TempPathFactory, cut: int
) -> None:
    file = filled(tmp_path_factory.mktemp("torn"), b"first", b"second", b"third" * 30)
    whole = file.path.read_bytes()
    left = whole[: max(0, len(whole) - cut)]
    file.path.write_bytes(left)
    read = file.read()
    assert read.end is not End.ALTERED
    assert read.contents == (b"first", b"second", b"third" * 30)[: len(read.contents)]
    file.append((b"again",))
    assert file.read().contents == (*read.contents, b"again")
    assert file.read().end is End.WHOLE


@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
@settings(max_examples=80)
def test_no_bit_is_changed_unnoticed(tmp_path_factory: pytest.TempPathFactory, place: int, bit: int) -> None:
    file = filled(tmp_path_factory.mktemp("bit"), b"first", b"second", b"third")
    whole = bytearray(file.path.read_bytes())
    whole[place % len(whole)] ^= 1 << bit
    file.path.write_bytes(whole)
    read = file.read()
    assert read.end is End.ALTERED
    assert read.contents == (b"first", b"second", b"third")[: len(read.contents)]
    with pytest.raises(ValueError, match=r"one\.box"):
        file.append((b"more",))
    assert file.path.read_bytes() == bytes(whole), "what was altered stays as it is"


def test_lines_are_neither_swapped_nor_left_out_nor_put_in_again(tmp_path: Path) -> None:
    file = filled(tmp_path, b"first", b"second", b"third")
    first, second, third = lines_of(file)
    for told, good in (((second, first, third), 0), ((first, third), 1), ((first, second, second), 2)):
        file.path.write_bytes(MAGIC + b"".join(told))
        read = file.read()
        assert (read.end, len(read.contents)) == (End.ALTERED, good)


def test_a_line_of_somebody_else_or_of_another_office_is_none_of_ours(tmp_path: Path) -> None:
    theirs = filled(tmp_path, b"first", name="theirs.box", about="rina")
    mine = OutboxFile(tmp_path / "theirs.box", KEY, "siti")
    assert mine.read().end is End.ALTERED
    assert theirs.read().end is End.WHOLE
