"""`prrdesk figures` and `prrdesk add-figures`: counts of a month, with nobody in them."""

from __future__ import annotations

import json
from pathlib import Path

import counter_day
import pytest
from conftest import PASSWORD, Past

from desk.domain.journal import Action
from desk.domain.journal_view import JournalAsk
from desk.domain.staff import Staff
from desk.office import Office
from ui.app import main


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRRDESK_PASSWORD", PASSWORD)


@pytest.fixture
def past() -> Past:
    return counter_day.past


def _figures(url: str, month: str, out: Path) -> int:
    return main(["--db", url, "--as", "hendra", "figures", "--month", month, "--out", str(out)])


def test_the_figures_of_a_month_name_nobody_and_add_up(
    qapp: object, office_url: str, office: Office, head: Staff, tmp_path: Path
) -> None:
    here = tmp_path / "36.73.json"
    assert _figures(office_url, "2020-08", here) == 0
    text = here.read_text("utf-8")
    told = json.loads(text)
    assert (told["office"], told["month"]) == ("36.73", "2020-08")
    assert told["groups"]["applications_by_channel"] == {"counter": 10}
    assert "WARGA" not in text
    assert "36730" not in text
    noted = next(iter(office.journal.every(head, JournalAsk(action=Action.REPORT_EXPORTED))))
    assert noted.entry.subject == "report:figures"
    beside = {**told, "office": "36.04"}
    (tmp_path / "36.04.json").write_text(json.dumps(beside), "utf-8")
    out = tmp_path / "jumlah.json"
    assert main(["add-figures", str(tmp_path), "--out", str(out)]) == 0
    added = json.loads(out.read_text("utf-8"))
    assert added["offices"] == ["36.04", "36.73"]
    assert added["groups"]["applications_by_channel"] == {"counter": 20}


def test_a_month_that_goes_on_or_no_month_is_refused(qapp: object, office_url: str, tmp_path: Path) -> None:
    assert _figures(office_url, "2999-12", tmp_path / "a.json") == 1
    assert _figures(office_url, "Agustus", tmp_path / "a.json") == 2
    assert main(["add-figures", str(tmp_path), "--out", str(tmp_path / "b.json")]) == 1
    assert list(tmp_path.glob("*.json")) == []
