"""What runs in the process that checks signatures and reads certificates; it cannot reach a network."""

from __future__ import annotations

import base64
import json
import logging
from asyncio import Runner
from dataclasses import asdict
from datetime import datetime
from enum import Enum
from typing import Any

from desk.data.certificates import read_installable
from desk.data.no_network import forbid_network
from desk.data.pdf_signatures import Trust, read_signatures
from desk.data.scan_frames import Frame
from desk.data.scan_stream import answer_with
from desk.domain.machine_reading import Installed


def serve() -> None:
    """Answer questions until the program that asks is there no more."""
    logging.disable()  # what libraries log repeats names, and nobody listens
    with Runner() as runner:
        runner.get_loop()  # on Windows it opens a pair of sockets to itself, which is refused from now on
        forbid_network()
        answer_with(_SignatureReader(runner).answer)


class _SignatureReader:
    """Holds what the office trusts, and checks one PDF after another against it."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._trust = Trust()

    def answer(self, facts: dict[str, Any], payload: bytes) -> Frame:
        if facts["ask"] == "installable":
            return {}, _told([asdict(one) for one in _installed(facts, payload)])
        if facts["ask"] == "trust":
            installed = _installed(facts, payload)
            self._trust = Trust(
                tuple(one.certificate for one in installed if not one.revokes),
                tuple(one.certificate for one in installed if one.revokes),
            )
            return {}, b""
        now = datetime.fromisoformat(facts["now"])
        found = read_signatures(payload, self._trust, now, self._runner)
        return {}, _told([asdict(one) for one in found])


def _installed(facts: dict[str, Any], payload: bytes) -> tuple[Installed, ...]:
    found: list[Installed] = []
    at = 0
    for size in facts["sizes"]:
        found += read_installable(payload[at : at + size])
        at += size
    return tuple(found)


def _told(values: list[dict[str, Any]]) -> bytes:
    return json.dumps(values, default=_plain).encode()


def _plain(value: object) -> str:
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError(type(value).__name__)
