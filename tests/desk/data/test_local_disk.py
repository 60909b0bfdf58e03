"""Where a file lies, as Windows and Linux write it."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from desk.data.backup import address
from desk.data.local_disk import names_a_server, on_network_share


@pytest.mark.parametrize(
    "path",
    [
        r"\\server\kantor\office.sqlite",
        "//server/kantor/office.sqlite",
        r"\\10.0.0.5\d$\office.sqlite",
        r"\\?\UNC\server\kantor\office.sqlite",
        r"\\?\unc\server\kantor\office.sqlite",
    ],
)
def test_a_path_of_windows_that_names_a_server_is_a_share(path: str) -> None:
    assert names_a_server(PureWindowsPath(path))


@pytest.mark.parametrize(
    "path", [r"C:\Kantor\office.sqlite", "D:/office.sqlite", r"\\?\C:\Kantor\office.sqlite", "office.sqlite"]
)
def test_a_path_of_windows_with_a_letter_names_no_server(path: str) -> None:
    assert not names_a_server(PureWindowsPath(path))


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no table of mounts; it is asked about each drive"
)
def test_a_share_is_found_in_the_table_of_mounts(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n//server/kantor {tmp_path}/share\\040besar cifs rw 0 0\n")
    assert on_network_share(tmp_path / "share besar" / "office.sqlite", str(mounts))
    assert not on_network_share(tmp_path / "office.sqlite", str(mounts))


def test_this_pc_s_own_disk_is_no_share(tmp_path: Path) -> None:
    assert not on_network_share(tmp_path / "office.sqlite")


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        (PurePosixPath("/kantor/a b%20#?.sqlite"), "file:///kantor/a%20b%2520%23%3F.sqlite"),
        (PureWindowsPath(r"C:\Kantor Serang\office.sqlite"), "file:///C%3A/Kantor%20Serang/office.sqlite"),
        (PureWindowsPath(r"\\server\cadangan\office.sqlite"), "file:////server/cadangan/office.sqlite"),
    ],
)
def test_sqlite_is_given_a_server_s_name_as_part_of_the_path(file: PurePosixPath, uri: str) -> None:
    assert address(file) == uri


def test_sqlite_opens_what_the_address_says(tmp_path: Path) -> None:
    file = tmp_path / "100% kantor #1 – é.sqlite"
    sqlite3.connect(file).close()
    file.write_bytes(b"")
    opened = sqlite3.connect(f"{address(file.resolve())}?mode=ro", uri=True)
    assert opened.execute("PRAGMA user_version").fetchone() == (0,)
    assert Path(opened.execute("PRAGMA database_list").fetchone()[2]).samefile(file)
    opened.close()
