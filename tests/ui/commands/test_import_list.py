"""`prrdesk import`: figures that add up, a look that writes nothing, and the rows that were not taken in."""

from __future__ import annotations

import io
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from conftest import PASSWORD
from PySide6.QtWidgets import QApplication

from desk.domain.applications import AppFilter
from desk.domain.column_guess import heading_key
from desk.domain.demo_people import DEMO_DAY
from desk.domain.import_kinds import FIELDS, ImportKind
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.domain.text import Word
from desk.office import Office
from ui import app
from ui.commands.demo_list import DemoList

COUNTS = ("queued", "held", "repeated", "not_ready", "rejected")


@pytest.fixture(autouse=True)
def password(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRRDESK_PASSWORD", PASSWORD)


@pytest.fixture
def listed(office: Office, tmp_path: Path) -> Path:
    """A list of the kind the demo day takes in, into an office that knows nobody yet."""

    def say(word: Word) -> str:
        return word.text

    return DemoList(DEMO_DAY, office.preferences.places(), ()).write(tmp_path, say, datetime.now(UTC))


def imported(
    office_url: str, path: Path, capsys: pytest.CaptureFixture[str], *more: str
) -> dict[str, object]:
    asked = ["--db", office_url, "--as", "rina", "import", str(path), "--kind", "prr", "--json", *more]
    assert app.main(asked) == 0
    answer: dict[str, object] = json.loads(capsys.readouterr().out)
    assert list(answer) == ["file", "kind", "rows", *COUNTS, "reasons"]
    assert sum(int(str(answer[name])) for name in COUNTS) == answer["rows"]
    return answer


def test_looking_first_writes_nothing_and_says_the_same(
    office: Office, office_url: str, listed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    looked = imported(office_url, listed, capsys, "--dry-run")
    assert office.print_queue.view(QueueFilter()).matching == 0
    assert imported(office_url, listed, capsys) == looked
    assert office.print_queue.view(QueueFilter()).matching == looked["queued"]


def test_json_keeps_letters_that_the_console_does_not_know(
    office_url: str, listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(kept, encoding="cp1252"))
    named = listed.rename(listed.with_name("daftar ✓.xlsx"))
    asked = ["--db", office_url, "--as", "rina", "import", str(named), "--kind", "prr", "--dry-run", "--json"]
    assert app.main(asked) == 0
    assert json.loads(kept.getvalue())["file"].endswith("daftar ✓.xlsx")


def test_the_same_file_again_changes_nothing(
    office: Office, office_url: str, listed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = imported(office_url, listed, capsys)
    before = office.print_queue.view(QueueFilter(states=())).by_state
    again = imported(office_url, listed, capsys)
    assert (again["queued"], again["held"]) == (0, 0)
    assert (again["not_ready"], again["rejected"]) == (first["not_ready"], first["rejected"])
    assert office.print_queue.view(QueueFilter(states=())).by_state == before
    assert office.health.check() == ()


def test_rows_not_taken_in_are_written_with_number_and_reason(
    office_url: str, listed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = imported(office_url, listed, capsys, "--rejects", str(tmp_path / "tolak.xlsx"))
    sheet = openpyxl.load_workbook(tmp_path / "tolak.xlsx").active
    assert sheet is not None
    cells = [str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None]
    assert answer["rejected"] == 1
    assert "36730112" in cells


def test_a_file_that_is_no_list_is_one_line(
    office_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "foto.xlsx").write_bytes(b"\x89PNG\r\n\x1a\n" * 10)
    asked = ["--db", office_url, "--as", "rina", "import", str(tmp_path / "foto.xlsx"), "--kind", "prr"]
    assert app.main(asked) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_list_of_requests_is_taken_in_by_its_kind(
    office: Office, office_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "kasemen.csv"
    path.write_text(
        "KECAMATAN KASEMEN\nNIK;Nama;Tempat, Tgl Lahir;Kelurahan\n"
        "3673026607030002;HALIMAH;Serang, 26-07-2003;Banten\n367302;JAJA;Serang, 28-01-2003;Banten\n",
        encoding="utf-8",
    )
    asked = ["--db", office_url, "--as", "siti", "import", str(path), "--kind", "kecamatan"]
    rejects = tmp_path / "ditolak.xlsx"
    assert app.main([*asked, "--dry-run", "--json"]) == 0
    looked = json.loads(capsys.readouterr().out)
    assert office.walk_in.count(AppFilter()) == 0
    assert app.main([*asked, "--json", "--rejects", str(rejects)]) == 0
    assert json.loads(capsys.readouterr().out) == looked
    assert looked | {"file": ""} == {
        "file": "",
        "kind": "kecamatan",
        "rows": 2,
        "queued": 1,
        "held": 0,
        "repeated": 0,
        "not_ready": 0,
        "rejected": 1,
        "reasons": {"nik_unusable": 1},
    }
    assert office.walk_in.count(AppFilter()) == 1
    assert "JAJA" in {str(cell.value) for row in openpyxl.load_workbook(rejects).active.rows for cell in row}


def test_a_prr_list_of_unknown_words_is_read_by_the_profile_somebody_saved(
    office: Office, operator: Staff, office_url: str, listed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = openpyxl.load_workbook(listed)
    row = next(row for row in book.active.iter_rows() if "NIK" in [cell.value for cell in row])
    known = imported(office_url, listed, capsys, "--dry-run")
    told = {field.code: field.names.split() for field in FIELDS[ImportKind.PRR]}
    headings: dict[str, str] = {}
    for cell in row:
        key = heading_key(str(cell.value or ""))
        code = next((code for code, names in told.items() if key in names and code not in headings), "")
        cell.value = f"KOLOM {cell.column_letter}" if code else "ENTAH"
        if code:
            headings[code] = heading_key(str(cell.value))
    book.save(listed)
    office.import_desk.save_profile(operator, ImportKind.PRR, "Asing", headings)
    assert imported(office_url, listed, capsys, "--dry-run") == known
