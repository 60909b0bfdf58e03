"""Sixteen counters at once: what they did together is what they would have done one after the other."""

from __future__ import annotations

import os
import sqlite3
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import make
import pytest
from stories import tables
from stories.serial import must_be_serial
from stories.storm import Storm
from stories.worker import DONE

from desk.domain.staff import Role, Staff
from desk.office import Office

MIX = (*("claim",) * 7, *("intake",) * 3, *("import",) * 2, *("export",) * 2, "close", "claim")
"""What sixteen counters are at; whoever claims also prints, hands over and takes steps back."""
MINUTES = float(os.environ.get("PRRDESK_TOGETHER_MINUTES", "5"))


@pytest.fixture
def crowd(office: Office, office_url: str, lists: list[Path], tmp_path: Path, head: Staff) -> Storm:
    """Sixteen people who may do everything, in an office whose claims run out after a minute."""
    for number in range(len(MIX)):
        make.person(office_url, f"loket{number}", f"Loket {number}", Role.CLERK, Role.OPERATOR, Role.HEAD)
    office.preferences.change(head, replace(office.preferences.settings(), lease_minutes=1))
    folder = tmp_path / "laporan"
    folder.mkdir()
    logins = [f"loket{number}" for number in range(len(MIX))]
    return Storm(office_url, logins, lists, folder, Random(6), ())


@pytest.mark.storm
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_what_sixteen_did_together_is_what_they_would_have_done_one_after_the_other(
    crowd: Storm, office: Office, operator: Staff, long: bool, tell: Callable[[str], None], engine: str
) -> None:
    minutes, mix = (MINUTES, MIX) if long else (0.02, MIX[::2])
    make.many_jobs(crowd.url, 40_000 if long else 2_000)
    make.blanks(office, operator, 400_000)
    before = tables.read(crowd.url)
    crowd.set_out(mix)
    for one in crowd.at_work:
        one.wait_since(DONE, 0)
    time.sleep(minutes * 60)
    crowd.end()
    after = tables.read(crowd.url, before)
    deeds = must_be_serial(before, after)
    unsaid = crowd.everything_confirmed_is_there_once()
    crowd.whole_files()
    said = Counter(what for what, _ in crowd.confirmed().elements())
    tell(
        f"\ntogether, {engine}: {len(mix)} processes, {minutes:g} min, {deeds} deeds in {len(after.lines)}"
        f" lines, {deeds / minutes / 60:.0f} deeds a second; done but not told when killed {unsaid}"
        f"\n  {', '.join(f'{what} {times}' for what, times in said.most_common())}"
        f"\n  refused: {dict(crowd.refusals())}"
    )
    assert crowd.unavailable() == [], "a lock was told as a server that is gone"
    assert not {"OthersWereFaster", "HeldByOthers", "TookTooLong"} & crowd.refusals().keys()
    assert office.health.check() == ()


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (
            "UPDATE print_job SET slot = 'Z-99' WHERE state = 'printed'",
            "stands in Z-99|is \\('printed', 'Z-99'",
        ),
        ("UPDATE stock_level SET quantity = quantity - 1", "blanks in the books"),
        ("UPDATE counter SET value = value + 1 WHERE kind = 'batch'", "counters"),
        ("DELETE FROM issued_number WHERE kind = 'batch'", "numbers given out"),
        ("UPDATE print_job SET state = 'claimed' WHERE state = 'waiting'", "by the journal"),
    ],
)
def test_what_no_line_of_the_journal_explains_is_noticed(
    office: Office, office_url: str, operator: Staff, damage: str, told: str
) -> None:
    make.jobs(office_url, 4)
    make.blanks(office, operator)
    before = tables.read(office_url)
    for _ in range(2):
        make.printed(office, operator)
    office.undo.take_back(operator, "salah tekan")
    assert must_be_serial(before, tables.read(office_url, before)) == 7
    with sqlite3.connect(office_url.removeprefix("sqlite:///")) as raw:
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute(damage)
    raw.close()
    with pytest.raises(AssertionError, match=told):
        must_be_serial(before, tables.read(office_url, before))
