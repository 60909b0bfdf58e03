"""Whoever is given the installer is given the licence of everything in it; what has none is not shipped."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from windows.licence_parts import Part
from windows.licences import FOLDER, INDEX, Licence, NoLicence, collect

VERSION_OF = "ProductVersion\0" + "8.1.2\0"
PARTS = (
    Part(
        "Tea (library)",
        "MIT",
        ("Lib/tea*.dll",),
        ("debian/doc/libtea/copyright",),
        "Lib/tea*.dll",
        "Made of leaves.",
    ),
    Part(
        "Pot in tray",
        "Zlib",
        ("Lib/tray.pyd",),
        ("payload/Lib/tray-*.dist-info/licenses/*",),
        "Lib/tray-*.dist-info",
    ),
)


def write(file: Path, content: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    """Return a payload of this program, two wheels and a library."""
    at = tmp_path / "payload"
    own, tray, cup = (
        at / f"{place}.dist-info" for place in ("app/prrdesk-0.1.0", "Lib/tray-2.0", "Lib/cup_board-1.5")
    )
    write(own / "METADATA", "Name: prrdesk\nVersion: 0.1.0\nLicense-Expression: MIT\n")
    write(own / "licenses" / "LICENSE", "Use it.\n")
    write(tray / "METADATA", "Name: tray\nVersion: 2.0\nLicense: Zlib\n")
    write(tray / "licenses" / "vendor" / "LICENSE.pot", "The pot may be used.\n")
    write(tray / "licenses" / "COPYING", "The tray may be used.\n")
    parts = {"components": [{"name": "leg", "version": "4", "licenses": [{"license": {"id": "MIT"}}]}]}
    write(tray / "sboms" / "tray.json", json.dumps(parts))
    write(
        cup / "METADATA",
        f"Name: cup-board\nVersion: 1.5\nLicense: {'All of it. ' * 9}\nClassifier: License :: OSI :: BSD\n",
    )
    write(at / "Lib" / "cup_board" / "license.txt", "Kumpulan cangkir © 2020\r\n".encode("latin-1"))
    write(at / "Lib" / "cup_board" / "licensing.pyc", b"\0code")
    write(at / "Lib" / "tray.pyd", b"code")
    write(at / "Lib" / "tea-8.dll", b"code" + VERSION_OF.encode("utf-16-le") + b"code")
    write(tmp_path / "debian" / "doc" / "libtea" / "copyright", "Tea may be drunk.\n")
    return at


def collected(payload: Path) -> dict[str, Licence]:
    return {one.name: one for one in collect(payload, {"debian": payload.parent / "debian"}, PARTS)}


def test_each_part_stands_in_an_index_that_a_person_can_read(payload: Path) -> None:
    collected(payload)
    lines = (payload / FOLDER / INDEX).read_text("utf-8").splitlines()
    assert [line.split("\t") for line in lines] == [
        ["Name", "Version", "Licence", "File"],
        ["prrdesk", "0.1.0", "MIT", "prrdesk.txt"],
        ["cup-board", "1.5", "BSD", "cup-board.txt"],
        ["Pot in tray", "tray 2.0", "Zlib", "pot-in-tray.txt"],
        ["Tea (library)", "8.1.2", "MIT", "tea-library.txt"],
        ["tray", "2.0", "Zlib", "tray.txt"],
    ]


def test_the_texts_are_those_of_the_wheel_and_of_this_machine(payload: Path) -> None:
    collected(payload)

    def text(name: str) -> str:
        return (payload / FOLDER / name).read_bytes().decode()

    assert text("tea-library.txt").split("\r\n")[0] == "Made of leaves."
    assert text("tea-library.txt").endswith("Tea may be drunk.\r\n")
    assert text("cup-board.txt") == "Kumpulan cangkir © 2020\r\n"
    assert "The tray may be used." in text("tray.txt")
    assert "The pot may be used." in text("tray.txt")
    assert text("tray.txt").endswith("It contains:\r\n\r\nleg 4  MIT\r\n")


def test_collecting_again_leaves_the_same(payload: Path) -> None:
    first = collected(payload)
    kept = {file.name: file.read_bytes() for file in (payload / FOLDER).iterdir()}
    (payload / FOLDER / "old.txt").write_text("of a part no longer shipped")
    assert collected(payload) == first
    assert {file.name: file.read_bytes() for file in (payload / FOLDER).iterdir()} == kept


def no_text(payload: Path) -> None:
    (payload / "Lib" / "cup_board" / "license.txt").unlink()


def no_licence_said(payload: Path) -> None:
    write(payload / "Lib" / "cup_board-1.5.dist-info" / "METADATA", "Name: cup-board\nVersion: 1.5\n")


def library_of_nobody(payload: Path) -> None:
    write(payload / "Lib" / "cup_board" / "spoon.dll", b"code")


def part_that_went(payload: Path) -> None:
    (payload / "Lib" / "tea-8.dll").unlink()


def text_not_here(payload: Path) -> None:
    (payload.parent / "debian" / "doc" / "libtea" / "copyright").unlink()


def library_without_version(payload: Path) -> None:
    write(payload / "Lib" / "tea-8.dll", b"code")


def one_name_twice(payload: Path) -> None:
    write(
        payload / "Lib" / "tea_library-1.dist-info" / "METADATA",
        "Name: tea_library\nVersion: 1\nLicense: MIT\n",
    )
    write(payload / "Lib" / "tea_library-1.dist-info" / "LICENSE", "Tea.\n")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (no_text, "cup-board: its package brings no licence text"),
        (no_licence_said, "cup-board: its package does not say which licence it has"),
        (library_of_nobody, "Lib/cup_board/spoon.dll: windows/licence_parts.py does not say whose this is"),
        (part_that_went, "Tea (library): Lib/tea*.dll is not there"),
        (text_not_here, "Tea (library): its licence text "),
        (library_without_version, "tea-8.dll: does not tell its version"),
        (one_name_twice, "tea-library.txt: two parts would have this name"),
    ],
)
def test_what_has_no_licence_ends_the_build_with_a_sentence(
    payload: Path, change: Callable[[Path], None], sentence: str
) -> None:
    change(payload)
    with pytest.raises(NoLicence) as refused:
        collected(payload)
    assert str(refused.value).startswith(sentence)
