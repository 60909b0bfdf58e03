"""Storms: many processes at once, some killed at any moment; nothing confirmed is lost or doubled."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import make
import pytest

from desk.domain.printing import JobState
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.office import Office

_STORM = bool(os.environ.get("PRRDESK_STORM"))
_WORKER = Path(__file__).with_name("worker.py")
_ROOT = Path(__file__).resolve().parents[2]


def _start(url: str, *words: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(_WORKER), url, *map(str, words)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(_ROOT)},
    )


def _violations(office: Office) -> list[object]:
    return list(office.health.check())


def test_many_processes_claim_until_empty_and_every_job_is_claimed_once(
    office: Office, office_url: str, operator: Staff
) -> None:
    processes, cards = (16, 4_000) if _STORM else (4, 400)
    make.many_jobs(office_url, cards)
    make.blanks(office, operator, cards)
    running = [_start(office_url, "claim", 10) for _ in range(processes)]
    said = [process.communicate(timeout=300)[0].split("\n") for process in running]
    assert [process.returncode for process in running] == [0] * processes
    claimed = Counter(line for lines in said for line in lines if line)
    assert len(claimed) == cards
    assert set(claimed.values()) == {1}
    assert office.print_queue.view(QueueFilter()).matching == 0
    assert _violations(office) == []


def test_a_shift_killed_at_any_moment_loses_nothing_confirmed(
    office: Office, office_url: str, operator: Staff
) -> None:
    kills = 200 if _STORM else 5
    make.many_jobs(office_url, kills * 60)
    make.blanks(office, operator, kills * 120)
    dice = random.Random(20200804)
    confirmed: Counter[str] = Counter()
    for kill in range(kills):
        worker = _start(office_url, "shift", kill)
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
        time.sleep(dice.uniform(0.01, 0.4))
        worker.kill()
        confirmed.update(line for line in worker.communicate()[0].split("\n") if line)
        worker.wait()
    _everything_confirmed_is_there(office, confirmed)
    assert _violations(office) == []


def _everything_confirmed_is_there(office: Office, confirmed: Counter[str]) -> None:
    good = {int(line.split()[1]) for line in confirmed if line.startswith("good ")}
    assert good, "the storm printed nothing"
    for job_id in good:
        job = office.print_queue.job(job_id)
        assert job.state in (JobState.PRINTED, JobState.SENT, JobState.HANDED_OVER), job_id
        _, tries, _ = office.print_queue.story(job_id)
        assert [one.outcome for one in tries].count("good") == 1
    picked = [line for line in confirmed if line.startswith("picked ")]
    for line in picked:
        assert confirmed[line] == 1
        assert office.print_queue.job(int(line.split()[1])).state is JobState.HANDED_OVER
    for line in (line for line in confirmed if line.startswith("sent ")):
        _, number, *ids = line.split()
        assert [item.job.id for item in office.handover.handover(number).items] == [int(i) for i in ids]


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_after_a_kill_the_next_start_asks_about_the_card_that_was_printing(
    office: Office, office_url: str, operator: Staff
) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    batch = office.print_queue.claim(operator, 1)
    office.work_sheet.start(operator, batch.jobs[0])
    office.close()
    later = Office(office_url, clock=lambda: batch.lease_until.replace(year=2021), workstation="storm")
    later.print_queue.sweep(operator)
    assert [job.id for job in later.work_sheet.unknown()] == [batch.jobs[0].id]
    later.close()
