"""Files with people's data are for one account alone, whatever the defaults of the PC are."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.domain import own_files, windows_rights

linux = pytest.mark.skipif(sys.platform == "win32", reason="a file of Windows has a list of rights")


@pytest.fixture(params=[0o000, 0o022, 0o077])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@linux
def test_new_files_and_folders_are_for_their_owner_under_every_umask(tmp_path: Path, umask: None) -> None:
    os.close(own_files.open_new(tmp_path / "baru"))
    own_files.make_own(tmp_path / "kosong")
    own_files.make_folder(tmp_path / "a" / "b")
    assert [mode(tmp_path / name) for name in ("baru", "kosong", "a/b")] == [0o600, 0o600, 0o700]
    with pytest.raises(FileExistsError):
        own_files.open_new(tmp_path / "baru")


@linux
def test_a_file_that_others_can_read_is_mended_and_said(tmp_path: Path) -> None:
    file = tmp_path / "kantor.sqlite"
    assert not own_files.wider(file)
    assert not own_files.narrow(file)
    file.touch(mode=0o600)
    file.chmod(0o644)
    assert own_files.wider(file)
    assert own_files.narrow(file)
    assert mode(file) == 0o600
    assert not own_files.narrow(file)


@linux
def test_a_folder_that_is_there_keeps_its_rights(tmp_path: Path) -> None:
    shared = tmp_path / "bersama"
    shared.mkdir(mode=0o755)
    before = mode(shared)
    own_files.make_folder(shared)
    assert mode(shared) == before


@pytest.mark.skipif(sys.platform != "win32", reason="elsewhere a file has a mode")
def test_windows_itself_lets_in_the_account_alone(tmp_path: Path) -> None:
    os.close(own_files.open_new(tmp_path / "baru"))
    assert not own_files.wider(tmp_path / "baru")
    usual = tmp_path / "kantor lama é.sqlite"
    usual.write_bytes(b"")
    if own_files.wider(usual):  # by the rights of the folder of this test
        assert own_files.narrow(usual)
    assert not own_files.wider(usual)
    assert not own_files.wider(tmp_path / "tidak ada")


def test_the_rights_of_windows_let_in_the_account_and_who_owns_the_pc_alone() -> None:
    user = "S-1-5-21-1-2-3-1001"
    for folder in (False, True):
        assert not windows_rights.others_in(windows_rights.descriptor(user, folder=folder), user)
    assert windows_rights.descriptor(user, folder=False) == f"D:P(A;;FA;;;{user})(A;;FA;;;SY)(A;;FA;;;BA)"
    assert windows_rights.others_in(f"D:AI(A;ID;FA;;;{user})(A;ID;0x1200a9;;;BU)", user)
    assert windows_rights.others_in("D:NO_ACCESS_CONTROL", user)
    assert windows_rights.others_in("", user)
    assert windows_rights.others_in("D:P(A;;FA;;;WD)", user)
