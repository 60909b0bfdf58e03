"""Claiming batches of ten, alone and eight at once, against the same writes by hand."""

from __future__ import annotations

import json
import sqlite3
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import psycopg

from bench import other_queue
from bench.hand import on_server
from bench.measure import Line
from desk.domain.printing import Batch
from desk.domain.staff import Staff
from desk.office import Office

_CHOOSE = """UPDATE print_job SET state = 'claimed', batch_id = ?, token = ? WHERE id IN (
    SELECT id FROM print_job WHERE state = 'waiting' ORDER BY rank, recorded_on, id LIMIT 10) RETURNING id"""

_CHOOSE_AND_STEP_OVER = """WITH chosen AS (SELECT id FROM print_job WHERE state = 'waiting'
        ORDER BY rank, recorded_on, id LIMIT 10 FOR UPDATE SKIP LOCKED)
    UPDATE print_job SET state = 'claimed', batch_id = %s, token = %s FROM chosen
    WHERE print_job.id = chosen.id RETURNING print_job.id"""
_LINES = "INSERT INTO journal (id, at, staff_id, workstation, action, subject, reason, facts, hash) VALUES "
_LINE = _LINES + "(?, ?, 1, '', 'batch_claimed', ?, '', ?, ?)"


class ByHand:
    """The same writes as a claim, in plain SQL on one connection."""

    def __init__(self, url: str, name: str) -> None:
        self._raw = sqlite3.connect(
            Path(url.removeprefix("sqlite:///")), isolation_level=None, timeout=15, check_same_thread=False
        )
        self._raw.execute("PRAGMA journal_mode = WAL")
        self._raw.execute("PRAGMA synchronous = FULL")
        self._name = name
        self._count = 0

    def claim(self) -> list[int]:
        """Claim ten cards."""
        raw, self._count = self._raw, self._count + 1
        number, token = f"{self._name}/{self._count}", f"{self._name}-{self._count}"
        now = "2020-08-04 01:00:00.000000"
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("SELECT settings FROM office").fetchone()
        raw.execute(
            "INSERT INTO counter VALUES ('hand', '1', 1)"
            " ON CONFLICT (kind, period) DO UPDATE SET value = value + 1"
        )
        raw.execute("INSERT INTO issued_number VALUES (?, 'hand', ?, NULL, '')", (number, now))
        batch = raw.execute(
            "INSERT INTO batch (number, token, staff_id, claimed_at, lease_until, printer)"
            " VALUES (?, ?, 1, ?, ?, '') RETURNING id",
            (number, token, now, now),
        ).fetchone()[0]
        ids = [row[0] for row in raw.execute(_CHOOSE, (batch, token)).fetchall()]
        marks = ",".join("?" * len(ids))
        raw.execute(f"SELECT * FROM print_job WHERE id IN ({marks})", ids).fetchall()
        raw.execute("SELECT quantity FROM stock_level WHERE goods = 'blank_ktp'").fetchone()
        last, before = raw.execute("SELECT last, hash FROM journal_head").fetchone()
        lines, before = _chained(last, before, now, batch, ids)
        raw.executemany(_LINE, lines)
        raw.execute("UPDATE journal_head SET last = ?, hash = ?", (last + len(lines), before))
        raw.execute("COMMIT")
        return ids


class ServerByHand:
    """The same on a server, where others are stepped over instead of waited for."""

    def __init__(self, url: str, name: str) -> None:
        self._raw = psycopg.connect(url)
        self._name = name
        self._count = 0

    def claim(self) -> list[int]:
        """Claim ten cards."""
        raw, self._count = self._raw, self._count + 1
        number, token = f"{self._name}/{self._count}", f"{self._name}-{self._count}"
        now = "2020-08-04 01:00:00+00"
        raw.execute("SELECT settings FROM office").fetchone()
        raw.execute(
            "INSERT INTO counter VALUES ('hand', '1', 1)"
            " ON CONFLICT (kind, period) DO UPDATE SET value = counter.value + 1"
        )
        raw.execute("INSERT INTO issued_number VALUES (%s, 'hand', %s, NULL, '')", (number, now))
        batch = raw.execute(
            "INSERT INTO batch (number, token, staff_id, claimed_at, lease_until, printer)"
            " VALUES (%s, %s, 1, %s, %s, '') RETURNING id",
            (number, token, now, now),
        ).fetchone()[0]
        ids = [row[0] for row in raw.execute(_CHOOSE_AND_STEP_OVER, (batch, token)).fetchall()]
        raw.execute("SELECT * FROM print_job WHERE id = ANY(%s)", (ids,)).fetchall()
        raw.execute("SELECT quantity FROM stock_level WHERE goods = 'blank_ktp'").fetchone()
        last, before = raw.execute("SELECT last, hash FROM journal_head FOR UPDATE").fetchone()
        lines, _ = _chained(last, before, now, batch, ids)
        rows = ", ".join(["(%s, %s, 1, '', 'batch_claimed', %s, '', %s, %s)"] * len(lines))
        raw.execute(_LINES + rows, [value for line in lines for value in line])  # the server moves the head
        raw.commit()
        return ids


def _chained(
    last: int, before: str, now: str, batch: int, ids: list[int]
) -> tuple[list[tuple[object, ...]], str]:
    told = json.dumps({"batch": batch, "jobs": len(ids)})
    lines: list[tuple[object, ...]] = []
    for place, job in enumerate((0, *ids), last + 1):
        head = json.dumps((place, now, 1, "", "batch_claimed", f"job:{job}", ""))
        before = sha256(f"{before}\n{head}\n{told}".encode("ascii")).hexdigest()
        lines.append((place, now, f"job:{job}", told, before))
    return lines, before


def _together(work: list, rounds: int) -> tuple[float, Counter[int]]:
    """Run one worker a thread and return milliseconds a claim, and how often each card was claimed."""
    taken: Counter[int] = Counter()
    began = time.perf_counter()
    with ThreadPoolExecutor(len(work)) as pool:
        for ids in pool.map(lambda claim: [i for _ in range(rounds) for i in claim()], work):
            taken.update(ids)
    return (time.perf_counter() - began) * 1000 / (rounds * len(work)), taken


def claims(office: Office, url: str, staff: list[Staff], rounds: int) -> list[Line]:
    """One operator and then all of them at once."""
    lines = []
    for how_many in (1, len(staff)):
        ours = [lambda who=who: _ids(office.print_queue.claim(who, 10)) for who in staff[:how_many]]
        by_hand = ServerByHand if on_server(url) else ByHand
        hands = [by_hand(url, f"H{how_many}-{n}").claim for n in range(how_many)]
        bare, _ = _together(hands, rounds)
        mine, taken = _together(ours, rounds)
        once = max(taken.values()) == 1
        lines.append(
            Line(
                f"claim a batch of 10, {how_many} at once, a claim",
                bare,
                mine,
                "2x, none twice",
                mine <= 2 * bare and once,
                queue=other_queue.claims(url, how_many, rounds) if on_server(url) else None,
            )
        )
    return lines


def finished(office: Office, url: str, operator: Staff, rounds: int) -> Line:
    """Claim ten cards and tell of each what became of it, beside fetching ten jobs and finishing each."""
    began = time.perf_counter()
    for _ in range(rounds):
        for job in office.print_queue.claim(operator, 10).jobs:
            office.work_sheet.good(operator, office.work_sheet.start(operator, job), "A-01")
    mine = (time.perf_counter() - began) * 1000 / rounds
    theirs = other_queue.claims(url, 1, rounds, finish=True) if on_server(url) else None
    return Line("claim 10 and finish each, the ten", 0, mine, "-", holds=True, queue=theirs)


def _ids(batch: Batch) -> list[int]:
    return [job.id for job in batch.jobs]
