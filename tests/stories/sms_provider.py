"""A provider of SMS with a book of its own: what it was given and when, what became of it, what it takes."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock
from urllib.parse import parse_qs, urlsplit

from conftest import Clock
from gateway_world import Asked, Provider, Reply

from desk.data.carrier_web import WebCarrier
from desk.domain.carriers import Medium
from desk.domain.gateways import Gateway, Reports

PRICE = 350
"""Rupiah for a part."""
_SERANG = timedelta(hours=7)
_SINGLE, _JOINED = {True: 160, False: 70}, {True: 153, False: 67}
"""Signs of one SMS, and of each part of a longer one (3GPP TS 23.040, 9.2.3.24.1), plain and not."""
_TWICE_AS_LONG = "^{}\\[~]|"
_BUSY_EVERY, _CUT_EVERY, _SILENT_EVERY = 17, 29, 13


@dataclass(frozen=True)
class Sms:
    """One SMS in the provider's book."""

    at: datetime
    """By the clocks of Serang."""
    key: str
    to: str
    text: str
    parts: int
    end: str
    """``arrived``, ``not_arrived``, ``taken`` without more, ``unknown`` to who gave it, ``refused``."""


class SmsProvider(Provider):
    """A provider that is sometimes busy, loses a line now and then, and knows which numbers are dead."""

    def __init__(self, clock: Clock, dead: Collection[str], off: Collection[str]) -> None:
        self.book: list[Sms] = []
        self.turned_away = 0
        self._clock, self._dead, self._off = clock, dead, off
        self._lock = Lock()
        super().__init__(None)

    def answer(self, asked: Asked) -> Reply:
        with self._lock:
            if asked.path.startswith("/reports/"):
                return self._report(int(asked.path.rpartition("/")[2]))
            return self._take({name: values[0] for name, values in parse_qs(asked.body.decode()).items()})

    def carrier(self) -> WebCarrier:
        """Return the way to this provider, as an office describes it."""
        parts = urlsplit(self.url)
        return WebCarrier(
            Gateway(
                Medium.SMS,
                self.url,
                (("to", "{to}"), ("text", "{text}"), ("ref", "{key}")),
                id_path="id",
                cost_path="price",
                reports=Reports(
                    f"{parts.scheme}://{parts.netloc}/reports/{{id}}", "state", ("DELIVRD",), ("UNDELIV",)
                ),
            )
        )

    def _take(self, fields: dict[str, str]) -> Reply:
        number = len(self.book) + self.turned_away + 1
        if number % _BUSY_EVERY == 0:
            self.turned_away += 1
            return Reply(b"", 429, {"Retry-After": "30"})
        end = self._end(fields["to"], number)
        parts = _parts(fields["text"])
        local = self._clock.now.replace(tzinfo=None) + _SERANG
        self.book.append(Sms(local, fields["ref"], fields["to"], fields["text"], parts, end))
        if end == "refused":
            return Reply(b"no such subscriber", 400)
        if end == "unknown":
            return Reply(fault="cut")
        return Reply(json.dumps({"id": len(self.book), "price": PRICE * parts}).encode())

    def _end(self, to: str, number: int) -> str:
        if to in self._dead:
            return "refused"
        if number % _CUT_EVERY == 0:
            return "unknown"
        if to in self._off:
            return "not_arrived"
        return "taken" if number % _SILENT_EVERY == 0 else "arrived"

    def _report(self, number: int) -> Reply:
        word = {"arrived": "DELIVRD", "not_arrived": "UNDELIV"}.get(self.book[number - 1].end, "ACCEPTD")
        return Reply(json.dumps({"state": word}).encode())


def _parts(text: str) -> int:
    plain = text.isascii() and "`" not in text
    signs = len(text) + (sum(text.count(sign) for sign in _TWICE_AS_LONG) if plain else 0)
    return 1 if signs <= _SINGLE[plain] else -(-signs // _JOINED[plain])
