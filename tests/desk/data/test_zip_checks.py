"""Zip files that are no workbook, locked, or made to unpack without end."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

from sheets import SHEET_XML, ods, refused, repacked, xlsx

from desk.domain.file_errors import FileFlaw


def other_zip(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return out.getvalue()


def test_other_zip_files_are_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, other_zip(word__document_xml=b"<x/>")) is FileFlaw.NOT_A_LIST
    assert refused(tmp_path, other_zip(xl__workbook_bin=b"x")) is FileFlaw.OLD_FORMAT


def test_an_ods_with_a_password_is_refused(tmp_path: Path) -> None:
    data = repacked(
        ods(),
        "META-INF/manifest.xml",
        lambda xml: xml.replace(
            b"<manifest:file-entry", b"<manifest:encryption-data/><manifest:file-entry", 1
        ),
    )
    assert refused(tmp_path, data, "a.ods") is FileFlaw.PROTECTED


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    bomb = repacked(xlsx(), SHEET_XML, lambda xml: xml + b" " * (64 * 1024 * 1024))
    assert len(bomb) < 200_000
    assert refused(tmp_path, bomb) is FileFlaw.BOMB


def test_a_part_that_hides_its_size_is_refused(tmp_path: Path) -> None:
    data = bytearray(repacked(xlsx(), SHEET_XML, lambda xml: xml + b" " * 100_000))
    entry = data.rfind(b"PK\x01\x02", 0, data.rfind(SHEET_XML.encode()))
    struct.pack_into("<I", data, entry + 24, 500)
    assert refused(tmp_path, bytes(data)) is FileFlaw.BROKEN


def test_too_many_parts_are_refused(tmp_path: Path) -> None:
    out = io.BytesIO(xlsx())
    with zipfile.ZipFile(out, "a") as archive:
        for number in range(5100):
            archive.writestr(f"x{number}", b"")
    assert refused(tmp_path, out.getvalue()) is FileFlaw.BROKEN
