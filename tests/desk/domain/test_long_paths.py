"""Paths that Windows does not open for their length."""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from desk.domain.file_errors import FileFlaw, FileUnreadable
from desk.domain.long_paths import LONGEST, over_limit, too_long

FOLDER = PureWindowsPath("C:/") / ("Ä" * 200)


def test_the_last_path_windows_opens_is_not_too_long() -> None:
    room = LONGEST - len(str(FOLDER)) - 1
    assert not over_limit(FOLDER / ("a" * room))
    assert over_limit(FOLDER / ("a" * (room + 1)))


def test_a_sign_that_is_two_for_windows_counts_as_two() -> None:
    room = LONGEST - len(str(FOLDER)) - 1
    assert over_limit(FOLDER / ("a" * (room - 1) + "😀"))


def test_a_short_name_needs_room_for_what_is_written_beside_it_first() -> None:
    assert over_limit(PureWindowsPath("C:/") / ("a" * 240) / "b.pdf")
    assert not over_limit(PureWindowsPath("C:/") / ("a" * 220) / "b.pdf")


def test_a_verbatim_path_and_one_of_another_system_are_not_held_to_it() -> None:
    assert not over_limit(PureWindowsPath("\\\\?\\C:\\" + "a" * 400))
    assert not over_limit(PurePosixPath("/" + "a" * 400))


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows refuses a path for its length")
def test_windows_itself_is_asked_whether_it_takes_longer_ones(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 120) / ("e" * 120) / "daftar.xlsx"
    assert over_limit(deep)
    flaw = FileFlaw.TOO_DEEP if too_long(deep) else FileFlaw.MISSING
    assert FileUnreadable.gone(deep).why == flaw.why
