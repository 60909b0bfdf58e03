"""The list of what the program is made of: in a development tree and in the installed program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ui.shipped import FOLDER, INDEX, shipped
from ui.version import version


def test_in_a_development_tree_every_installed_package_stands_there_with_its_licence() -> None:
    found = {one.name: one for one in shipped()}
    own = next(iter(found.values()))
    assert (own.name, own.version, own.licence) == ("prrdesk", version(), "MIT")
    assert "Permission is hereby granted" in own.text()
    assert found["SQLAlchemy"].licence == "MIT"
    assert "SQLAlchemy authors" in found["SQLAlchemy"].text()
    assert found["reportlab"].licence == "BSD License"
    assert {"PySide6_Essentials", "psycopg-binary", "tzdata"} <= found.keys()
    assert all(one.version for one in found.values())


def test_a_library_that_brings_the_newer_metadata_along_hides_no_licence() -> None:
    pytest.importorskip("importlib_metadata", reason="no library brings it to this Python")
    assert {one.name: one for one in shipped()}["SQLAlchemy"].licence == "MIT"


def test_in_the_installed_program_the_list_is_the_one_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / FOLDER
    folder.mkdir()
    (folder / INDEX).write_text(
        "Name\tVersion\tLicence\tFile\r\nQt\t6.9.3\tLGPL-3.0-only\tqt.txt\r\nprrdesk\t9.9\tMIT\tprrdesk.txt\r\n",
        "utf-8",
        newline="",
    )
    (folder / "qt.txt").write_text("Bebas dipakai – dengan syarat.\r\n", "utf-8", newline="")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "PRR Desk.exe"))
    own, qt = shipped()
    assert (own.name, own.version) == ("prrdesk", "9.9")
    assert (qt.name, qt.version, qt.licence) == ("Qt", "6.9.3", "LGPL-3.0-only")
    assert qt.text() == "Bebas dipakai – dengan syarat.\n"
    with pytest.raises(FileNotFoundError):
        own.text()
