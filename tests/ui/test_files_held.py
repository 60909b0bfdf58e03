"""Excel, a PDF reader or a virus scanner holds a file: it is waited for, gone round, or told in words.

Only Windows lets a program keep others from a file it has open.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Timer

import pytest
from PySide6.QtGui import QColor, QImage

from desk.data.backup import _put as put_backup
from desk.data.backup import part_beside
from desk.domain.export_errors import FileIsOpen
from desk.domain.own_files import put
from reports.document import Made
from reports.export import replacing
from reports.origin import BESIDE, write_beside
from ui.drafts import Draft, Drafts
from ui.slip_files import write_slip
from ui.support_picture import _write as write_picture

only_windows = pytest.mark.skipif(sys.platform != "win32", reason="only Windows keeps others from a file")
NOW = datetime(2020, 8, 4, tzinfo=UTC)


@contextmanager
def held(path: Path, seconds: float = 3_600) -> Iterator[None]:
    """Have a file open as Excel has it, for so long or until the test is over."""
    program = path.open("rb")
    letting_go = Timer(seconds, program.close)
    letting_go.start()
    yield
    letting_go.cancel()
    program.close()


def test_a_file_is_put_in_its_place_once_a_virus_scanner_lets_go_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, place = tmp_path / "baru", tmp_path / "lama"
    new.write_text("baru", "utf-8")
    place.write_text("lama", "utf-8")
    replace, refusals = Path.replace, [PermissionError(), PermissionError()]

    def scanned(self: Path, target: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", scanned)
    put(new, place)
    assert (place.read_text("utf-8"), new.exists()) == ("baru", False)


def test_a_file_held_for_longer_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held_for_good(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", held_for_good)
    with pytest.raises(PermissionError):
        put(tmp_path / "baru", tmp_path / "lama")


def test_a_slip_is_made_again_in_its_own_place(tmp_path: Path) -> None:
    first = write_slip(b"%PDF 1", "PMH 1", tmp_path / "slips")
    again = write_slip(b"%PDF 2", "PMH 1", tmp_path / "slips")
    assert (first, again.read_bytes()) == (again, b"%PDF 2")


@only_windows
def test_a_slip_that_a_reader_still_shows_is_made_beside_it(tmp_path: Path) -> None:
    first = write_slip(b"%PDF 1", "PMH 1", tmp_path / "slips")
    with held(first):
        again = write_slip(b"%PDF 2", "PMH 1", tmp_path / "slips")
        assert (again != first, again.read_bytes()) == (True, b"%PDF 2")
    assert first.read_bytes() == b"%PDF 1"


@only_windows
def test_an_export_a_note_beside_it_a_picture_and_a_backup_say_what_is_open(tmp_path: Path) -> None:
    for name in ("a.xlsx", "kantor.sqlite", "b.csv", f"b.csv{BESIDE}", "c.png"):
        (tmp_path / name).write_bytes(b"lama")
    with held(tmp_path / "a.xlsx"), pytest.raises(FileIsOpen), replacing(tmp_path / "a.xlsx") as neighbour:
        neighbour.write_bytes(b"baru")
    made = Made("Siti", NOW.replace(tzinfo=None), "", "Loket 3", False, False)
    with held(tmp_path / f"b.csv{BESIDE}"), pytest.raises(FileIsOpen) as refused:
        write_beside(tmp_path / "b.csv", made, lambda word: word.text, "id")
    assert refused.value.name == f"b.csv{BESIDE}"
    with (
        held(tmp_path / "kantor.sqlite"),
        pytest.raises(FileIsOpen),
        part_beside(tmp_path / "x") as part,
    ):
        put_backup(part, tmp_path / "kantor.sqlite")
    assert all(file.read_bytes() == b"lama" for file in tmp_path.iterdir())
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    write_picture(image, tmp_path / "c.png")


@only_windows
def test_a_draft_is_kept_although_a_virus_scanner_looks_at_its_last_version(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path, "kantor", "siti")
    drafts.keep(Draft("satu", NOW, {"key": "satu", "name": "BA"}))
    (file,) = tmp_path.rglob("*.json")
    with held(file, 0.25):
        drafts.keep(Draft("satu", NOW, {"key": "satu", "name": "BAYI"}))
    (kept,) = drafts.all().drafts
    assert kept.content["name"] == "BAYI"


def test_a_picture_is_written_and_read_again(tmp_path: Path) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert QImage(str(write_picture(image, tmp_path / "bantuan.png"))).pixelColor(1, 1) == QColor("red")
