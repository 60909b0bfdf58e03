"""A file is there whole, or the old one is still there."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from papers import daily_report
from postgres import NOBODY
from spoken import indonesian

from desk.domain.errors import Cancelled
from desk.domain.export_errors import (
    DiskFull,
    FileIsOpen,
    FileNotWritten,
    FolderMissing,
    FolderReadOnly,
    OntoOffice,
)
from reports.document import Face
from reports.export import WRITERS, replacing, safe_name, suggest_name, write

faces = pytest.mark.parametrize("face", list(Face))
OLD = b"the old report"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A report written on an earlier day."""
    path = tmp_path / "laporan.bin"
    path.write_bytes(OLD)
    return path


def untouched(path: Path) -> bool:
    """Whether the folder holds the old file and nothing else."""
    return path.read_bytes() == OLD and [one.name for one in path.parent.iterdir()] == [path.name]


@faces
def test_a_report_replaces_the_old_one_and_leaves_nothing_beside_it(target: Path, face: Face) -> None:
    write(daily_report(), face, target, indonesian)
    start = target.read_bytes()[:4]
    assert start == (b"%PDF" if face is Face.PDF else b"PK\x03\x04")
    assert [one.name for one in target.parent.iterdir()] == [target.name]


@faces
@pytest.mark.parametrize("begin", [b"SQLite format 3\0", b"PRR Desk backup, encrypted\n"])
def test_no_report_replaces_an_office_or_its_backup(target: Path, face: Face, begin: bytes) -> None:
    target.write_bytes(begin + bytes(4096))
    with pytest.raises(OntoOffice) as refused:
        write(daily_report(), face, target, indonesian)
    assert refused.value.name == target.name
    assert target.read_bytes() == begin + bytes(4096)
    assert [one.name for one in target.parent.iterdir()] == [target.name]


@faces
def test_a_cancel_midway_keeps_the_old_file(target: Path, face: Face) -> None:
    heard: list[int] = []
    with pytest.raises(Cancelled):
        write(daily_report(2_000), face, target, indonesian, heard.append, lambda: len(heard) >= 5)
    assert len(heard) == 5
    assert untouched(target)


@faces
def test_a_flaw_in_the_rows_keeps_the_old_file(target: Path, face: Face) -> None:
    def say(_word: object) -> str:
        raise LookupError

    with pytest.raises(LookupError):
        write(daily_report(), face, target, say)
    assert untouched(target)


@faces
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_named_and_keeps_the_old_file(target: Path, face: Face) -> None:
    with pytest.raises(DiskFull) as refused, replacing(target):
        WRITERS[face](daily_report(), Path("/dev/full"), indonesian, None, None)
    assert refused.value.name == target.name
    assert untouched(target)


@faces
def test_a_disk_that_turns_out_full_at_the_end_is_named_too(
    target: Path, face: Face, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        write(daily_report(), face, target, indonesian)
    assert untouched(target)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing) as refused:
        write(daily_report(), Face.PDF, tmp_path / "gone" / "a.pdf", indonesian)
    assert refused.value.folder == str(tmp_path / "gone")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps permissions in another way")
def test_a_folder_without_permission_is_named() -> None:
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    paper = daily_report()
    try:
        with as_nobody_special(), pytest.raises(FolderReadOnly):
            write(paper, Face.PDF, folder / "a.pdf", indonesian)
        assert list(folder.iterdir()) == []
    finally:
        folder.chmod(stat.S_IRWXU)
        folder.rmdir()


@contextmanager
def as_nobody_special() -> Iterator[None]:
    """Be an account without rights for a while; an administrator may write anywhere."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def test_a_refused_neighbour_means_a_read_only_folder(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, *_: object) -> None:
        raise PermissionError(errno.EACCES, "denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(FolderReadOnly) as refused, replacing(target):
        pass
    assert refused.value.folder == str(target.parent)


def test_a_file_held_by_another_program_is_named_and_kept(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[str] = []

    def held(self: Path, _goal: Path) -> None:
        tries.append(self.name)
        raise PermissionError(errno.EACCES, "sharing violation")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(FileIsOpen) as refused, replacing(target) as neighbour:
        neighbour.write_bytes(b"new")
    assert refused.value.name == target.name
    assert len(tries) == 4
    assert untouched(target)


def test_a_file_held_for_a_moment_is_tried_again(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really = Path.replace
    tries: list[str] = []

    def held_once(self: Path, goal: Path) -> Path:
        tries.append(self.name)
        if len(tries) == 1:
            raise PermissionError(errno.EACCES, "sharing violation")
        return really(self, goal)

    monkeypatch.setattr(Path, "replace", held_once)
    with replacing(target) as neighbour:
        neighbour.write_bytes(b"new")
    assert target.read_bytes() == b"new"


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(FileNotWritten) as refused, replacing(tmp_path / "a.pdf"):
        pass
    assert refused.value.detail
    assert [one.name for one in tmp_path.iterdir()] == ["a.pdf"]


def test_others_may_read_the_file_as_they_may_read_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    write(daily_report(3), Face.PDF, tmp_path / "a.pdf", indonesian)
    assert (tmp_path / "a.pdf").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_parts_of_killed_exports_are_swept_after_a_day(tmp_path: Path) -> None:
    left, running, foreign = (tmp_path / name for name in (".prr-0a.part", ".prr-0b.part", "tesis.part"))
    for part in (left, running, foreign):
        part.write_bytes(b"PK half")
    for part in (left, foreign):
        os.utime(part, (0, 0))
    write(daily_report(3), Face.PDF, tmp_path / "a.pdf", indonesian)
    assert sorted(one.name for one in tmp_path.iterdir()) == [".prr-0b.part", "a.pdf", "tesis.part"]


def test_the_suggested_name_is_the_documents_own() -> None:
    assert suggest_name(daily_report(), Face.XLSX) == "Laporan-harian-pencetakan-KTP-el-2020-08-04.xlsx"


@pytest.mark.parametrize("reserved", ["CON", "nul", "Com1", "lpt9.x", "aux"])
def test_words_windows_keeps_for_itself_are_no_file_names(reserved: str) -> None:
    assert safe_name(reserved) == f"-{reserved}"


@pytest.mark.parametrize(
    ("asked", "given_name"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("/etc/passwd", "etc-passwd"),
        ("C:\\Windows\\win.ini", "C-Windows-win.ini"),
        ("\\\\server\\share\\x", "server-share-x"),
        ("laporan.xlsx:tersembunyi", "laporan.xlsx-tersembunyi"),
        ("a\x00b", "a-b"),
        ("a. . .", "a"),
        ("com¹.txt", "-com¹.txt"),
        ("CONIN$", "-CONIN$"),
        ("lap\u202excod.exe", "lapxcod.exe"),
        ("~", "~"),
        ("..", "prrdesk"),
        ("x" * 300, "x" * 120),
    ],
)
def test_a_name_leads_into_no_other_folder_and_to_no_device(asked: str, given_name: str) -> None:
    assert safe_name(asked) == given_name


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=())))
def test_any_name_becomes_one_every_system_takes(text: str) -> None:
    name = safe_name(text)
    assert name
    assert len(name.encode()) <= 121
    assert not set(name) & set('<>:"/\\|?*\x7f ')
    assert all(ord(sign) > 31 for sign in name)
    assert name[-1] not in ". "
    assert name not in (".", "..")
