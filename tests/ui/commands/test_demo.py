"""`prrdesk demo`: the whole of it, as it is typed."""

from __future__ import annotations

import json
import logging
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from storms import LONG

from desk.data import demo_history_lists
from desk.domain.channels import Group
from desk.domain.clocks import OfficeClock
from desk.domain.handover import Proof, Taker
from desk.domain.journal import Action
from desk.domain.masks import mask_text
from desk.domain.message_lists import MessageFilter, StateGroup
from desk.domain.messages import FAILED, MessageState
from desk.domain.printing import Delivery
from desk.domain.staff import Role
from desk.office import Office
from ui import app
from ui.commands.call import open_office

SHORT_BACKLOG = 2_000
"""Cards that wait, in the suite; tests of the demo office look at all of them, and so do the storms."""


def written_about(folder: Path, reports: list[str]) -> Iterator[str]:
    """Return the words of every log and of every report of a day."""
    yield from (log.read_text(encoding="utf-8") for log in folder.rglob("*.log"))
    for report in map(Path, reports):
        if report.suffix == ".pdf":
            yield "\n".join(page.extract_text() for page in PdfReader(report).pages)
        else:
            with zipfile.ZipFile(report) as held:
                sheets = [held.read(name).decode("utf-8", "ignore") for name in held.namelist()]
                yield "\n".join(text for sheet in sheets for text in re.findall(r">([^<>]+)</t>", sheet))


def nothing_of_anybody(*texts: str) -> None:
    """Let no text hold a whole NIK, KK or telephone number."""
    for text in texts:
        assert mask_text(text) == text


def messages_stand(office: Office) -> int:
    """Find messages in every group of states and somebody to call; return how many wait."""
    found = {group: office.messages.page(MessageFilter(group)).rows for group in StateGroup}
    assert all(found.values())
    assert {row.state for row in found[StateGroup.FAILED]} == set(FAILED)
    assert {row.state for row in found[StateGroup.ENDED]} >= {MessageState.STOPPED, MessageState.LAPSED}
    assert all(row.why for row in found[StateGroup.FAILED] if row.state is MessageState.REFUSED)
    moments = [row.at for rows in found.values() for row in rows if row.at is not None]
    assert min(moments) > datetime(2020, 7, 28, tzinfo=UTC)
    assert len(office.messages.to_call().rows) > 3
    return len(found[StateGroup.WAITING])


@pytest.mark.storm
def test_the_demo_works_through_its_day_and_leaves_reports_and_a_sound_office(
    qapp: QApplication,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if not LONG:
        monkeypatch.setattr(demo_history_lists, "BACKLOG", SHORT_BACKLOG)
    for floor in ("desk", "reports", "ui"):
        caplog.set_level(logging.DEBUG, logger=floor)
    out = tmp_path / "demo"
    assert app.main(["demo", "--out", str(out), "--no-window", "--json"]) == 0
    said = capsys.readouterr()
    answer = json.loads(said.out)
    nothing_of_anybody(said.out, said.err, caplog.text, *written_about(tmp_path, answer["reports"]))
    known = {"clerk": "siti", "operator": "rina", "head": "hendra", "admin": "admin"}
    assert answer["staff"].items() >= known.items()
    assert set(answer["staff"]) == {role.value for role in Role}
    assert answer["check"] == []
    assert answer["period_summary"]["smartdukcapil"] == {
        "KTP_EL": 4101,
        "AKTA_LAHIR": 1084,
        "AKTA_MATI": 47,
        "PINDAH_DATANG": 16,
        "KIA": 408,
    }
    worked = answer["worked"]
    assert worked["list_rows"] == sum(
        worked[f"list_{name}"] for name in ("queued", "held", "repeated", "not_ready", "rejected")
    )
    for name in ("printed", "spoiled", "picked_up", "sent_out", "returned", "unknown_resolved", "released"):
        assert worked[name] > 0, name
    for name in ("taken_in", "verified", "sent_back", "came_back", "papers_made", "collected", "attached"):
        assert worked[f"counter_{name}"] > 0, name
    for name in ("kecamatan", "outreach", "whatsapp", "smartdukcapil", "complaints", "deaths"):
        assert worked[f"channel_{name}"] > 0, name
    for name in ("sent", "failed", "later", "arrived", "planned", "stopped", "called"):
        assert worked[f"message_{name}"] > 0, name
    reports = [Path(file) for file in answer["reports"]]
    assert sorted(file.suffix for file in reports) == [".pdf", ".pdf", ".xlsx", ".xlsx"]
    for file in reports:
        if file.suffix == ".pdf":
            assert len(PdfReader(file).pages) >= 1
        else:
            assert openpyxl.load_workbook(file).sheetnames
    clock = OfficeClock()
    office = open_office(answer["office"], clock)
    assert isinstance(office, Office)
    clerk = office.staff_room.sign_in("siti", "demo")
    assert f"{office.day_book.local_now():%A %Y-%m-%d %H:%M}" == "Wednesday 2020-08-05 07:30"
    book = office.channels.book()
    assert all(figures[Group.CAME_THIS_WEEK] for figures in book.streams.values())
    assert book.whole[Group.CAME_TODAY] == worked["channel_smartdukcapil"]
    taken = office.handover.ready(Delivery.COUNTER, "")[0]
    office.handover.pick_up(clerk, taken, Taker.SELF, "", Proof.FINGERPRINT)
    assert office.undo.take_back(clerk, "orangnya keliru").action is Action.CARD_PICKED_UP
    waiting = messages_stand(office)
    assert waiting == office.messages.counts().waiting
    office.close()
    assert app.main(["--db", answer["office"], "check"]) == 0
