"""Carries SMS and WhatsApp: asks a provider's gateway by HTTP, and says only what is certain of the message.

A connection is never used twice: one that the server ended meanwhile could not be told from one it ended
after reading the message. Requests go past the client of httpx, which would write their addresses into a log.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import Any
from urllib.parse import quote

import httpx

from desk.data.json_paths import at, laid_out
from desk.domain import carrier_words as words
from desk.domain.carriers import Answer, Arrival, Handed, Medium, Outgoing
from desk.domain.gateways import Fields, Gateway, Reports, filled, flaw, written
from desk.domain.text import Word

LONGEST_ANSWER = 64 * 1024
"""Bytes; no gateway has more to say of one message."""
_PROGRAM = "PRR Desk"
_UNAUTHORIZED, _BUSY = 401, frozenset({429, 503})
_MOVED = frozenset({301, 307, 308})
"""The request was not looked at (RFC 9110, 15.4); after 302 and 303 it may have been."""
_LONGEST_PAUSE_S = 24 * 3600
_PATIENCE = 3
"""Questions in vain for what has arrived, in one round."""
_TOLD = re.compile(r"\w{3,}")
"""Words of the message that may be somebody's name."""
_MARKUP = ("{", "[", "<")


class WebCarrier:
    """One provider's gateway."""

    def __init__(self, gateway: Gateway, secret: str = "") -> None:
        self.medium: Medium = gateway.medium
        self._gateway = gateway
        self._secret = secret
        self._flaw = flaw(gateway)
        self._trust: ssl.SSLContext | None = None
        self._stays = False
        self._in_vain = 0

    @contextmanager
    def calling(self) -> Iterator[None]:
        """Ask inside what has arrived only until a few such questions were in vain."""
        self._stays = True
        try:
            yield
        finally:
            self._stays, self._in_vain = False, 0

    def hand_over(self, message: Outgoing) -> Answer:
        """Ask the gateway to carry a message; whatever goes wrong is an answer, not an exception."""
        if self._flaw is not None:
            return _not_reached(self._flaw)
        try:
            status, headers, body = self._asked(self._request(message))
        except _Nothing as nothing:
            if nothing.handed is Handed.UNSENT:
                return _not_reached(nothing.why)
            return Answer(nothing.handed, why=nothing.why.text, rests=nothing.why is words.SLOW_AFTER)
        return self._understood(message, status, headers, body)

    def arrivals(self, carrier_ids: Sequence[str]) -> Mapping[str, Arrival]:
        """Return what the gateway says of messages taken before; those it says nothing of are left out."""
        found: dict[str, Arrival] = {}
        if self._gateway.reports is None or self._flaw is not None:
            return found
        self._in_vain = self._in_vain if self._stays else 0
        for one in carrier_ids:
            if self._in_vain == _PATIENCE:
                break  # the others would wait as long
            try:
                arrival = self._arrival(self._gateway.reports, one)
            except _Nothing:
                self._in_vain += 1
                continue
            if arrival is not None:
                found[one] = arrival
        return found

    def _request(self, message: Outgoing) -> httpx.Request:
        values = {
            "to": written(message.to, self._gateway.digits),
            "text": message.text,
            "key": message.key,
            "sender": self._gateway.sender,
            "secret": self._secret,
        }
        fields = {name: filled(value, values) for name, value in self._gateway.fields}
        put: dict[str, Any] = {
            Fields.FORM: {"data": fields},
            Fields.JSON: {"json": laid_out(fields)},
            Fields.QUERY: {"params": fields},
        }[self._gateway.put]
        return self._built(self._gateway.method.code.upper(), self._gateway.url, values, put)

    def _built(self, method: str, url: str, values: dict[str, str], put: dict[str, Any]) -> httpx.Request:
        timeout = httpx.Timeout(self._gateway.timeout_s).as_dict()
        try:
            headers = httpx.Headers({name: filled(value, values) for name, value in self._gateway.headers})
            headers.update({"Connection": "close", "Accept-Encoding": "identity"})
            headers.setdefault("User-Agent", _PROGRAM)
            if "params" in put:
                put["params"] = httpx.URL(url).params.merge(put["params"])
            return httpx.Request(method, url, headers=headers, extensions={"timeout": timeout}, **put)
        except (httpx.InvalidURL, ValueError):
            raise _Nothing(Handed.UNSENT, words.NOT_SO_DESCRIBED) from None

    def _asked(self, request: httpx.Request) -> tuple[int, httpx.Headers, bytes]:
        """Return status, headers and body of a whole answer."""
        until = monotonic() + self._gateway.timeout_s
        try:
            with httpx.HTTPTransport(verify=self._trusted(), trust_env=False) as transport:
                response = transport.handle_request(request)
                try:
                    return response.status_code, response.headers, _whole(response, until)
                finally:
                    response.close()
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.LocalProtocolError) as error:
            raise _Nothing(Handed.UNSENT, _why_not_connected(error)) from None
        except httpx.TimeoutException:
            raise _Nothing(Handed.UNKNOWN, words.SLOW_AFTER) from None
        except httpx.TransportError:
            raise _Nothing(Handed.UNKNOWN, words.CUT_AFTER) from None

    def _trusted(self) -> ssl.SSLContext:
        if self._trust is None:
            try:
                self._trust = ssl.create_default_context(cafile=self._gateway.ca_file or None)
            except OSError:
                raise _Nothing(Handed.UNSENT, words.AUTHORITY_UNREADABLE) from None
        return self._trust

    def _understood(self, message: Outgoing, status: int, headers: httpx.Headers, body: bytes) -> Answer:
        if status // 100 == 2:
            return self._taken(message, body)
        if status in _BUSY:
            return Answer(Handed.UNSENT, why=words.BUSY.text, later_s=_later_s(headers), rests=True)
        if status in _MOVED:
            return _not_reached(words.MOVED)
        if status == _UNAUTHORIZED:
            return _not_reached(words.WRONG_PASSWORD)
        why = self._told(message, f"{status} {self._reason(body)}")
        if status // 100 == 4:
            return Answer(Handed.REFUSED, why=why)
        broken = status // 100 == 5
        again = broken and self._gateway.knows_keys
        return Answer(Handed.UNSENT if again else Handed.UNKNOWN, why=why, rests=broken)

    def _taken(self, message: Outgoing, body: bytes) -> Answer:
        its = self._gateway
        if its.good_word:
            said = at(body, its.good_path) if its.good_path else body.decode("utf-8", "replace")
            if said is None:
                return _answer(Handed.UNKNOWN, words.NOT_UNDERSTOOD)
            word = its.good_word.casefold()
            if not (said.strip().casefold() == word if its.good_path else word in said.casefold()):
                why = self._reason(body) or (said if its.good_path else "")
                return Answer(Handed.REFUSED, why=self._told(message, why))
        number, cost = (at(body, path) or "" if path else "" for path in (its.id_path, its.cost_path))
        return Answer(Handed.TAKEN, number, cost=cost)

    def _reason(self, body: bytes) -> str:
        """Return what the gateway says is wrong; a page or JSON may say the whole message with it."""
        if self._gateway.why_path:
            return at(body, self._gateway.why_path) or ""
        said = body.decode("utf-8", "replace").strip()
        return "" if said.startswith(_MARKUP) else said

    def _told(self, message: Outgoing, said: str) -> str:
        """Return the gateway's words without a word of the message, its number or the secret."""
        if self._secret:
            said = said.replace(self._secret, "\u2026")
        return words.about_nobody(said, message.to, *_TOLD.findall(message.text))

    def _arrival(self, reports: Reports, carrier_id: str) -> Arrival | None:
        url = reports.url.replace("{id}", quote(carrier_id, safe=""))
        values = {"key": "", "sender": self._gateway.sender, "secret": self._secret}
        status, _, body = self._asked(self._built("GET", url, values, {}))
        said = at(body, reports.path) if status // 100 == 2 else None
        if said is None:
            return None
        words_of = ((Arrival.ARRIVED, reports.arrived), (Arrival.NOT_ARRIVED, reports.not_arrived))
        folded = said.strip().casefold()
        return next(
            (arrival for arrival, its in words_of if folded in {word.casefold() for word in its}),
            Arrival.UNDER_WAY,
        )


class _Nothing(Exception):
    """There is no whole answer."""

    def __init__(self, handed: Handed, why: Word) -> None:
        super().__init__(why.text)
        self.handed = handed
        self.why = why


def _whole(response: httpx.Response, until: float) -> bytes:
    body = b""
    for part in response.iter_raw():
        body += part
        if len(body) > LONGEST_ANSWER:
            raise _Nothing(Handed.UNKNOWN, words.TOO_LONG)
        if monotonic() > until:
            raise _Nothing(Handed.UNKNOWN, words.SLOW_AFTER)
    return body


def _why_not_connected(error: httpx.TransportError) -> Word:
    if isinstance(error, httpx.LocalProtocolError):
        return words.NOT_SO_DESCRIBED
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, (OSError, TimeoutError)):
            return words.why_no_line(cause)
        cause = cause.__cause__ or cause.__context__
    return words.TOO_SLOW if isinstance(error, httpx.ConnectTimeout) else words.NOT_REACHED


def _later_s(headers: httpx.Headers) -> int:
    """Return how long the gateway wants to be left alone (RFC 9110, 10.2.3), at most a day."""
    said = headers.get("Retry-After", "").strip()
    if said.isascii() and said.isdecimal():
        return min(int(said[:9]), _LONGEST_PAUSE_S)
    try:
        until = parsedate_to_datetime(said)
    except ValueError:
        return 0
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(0, min(round((until - datetime.now(UTC)).total_seconds()), _LONGEST_PAUSE_S))


def _answer(handed: Handed, why: Word) -> Answer:
    return Answer(handed, why=why.text)


def _not_reached(why: Word) -> Answer:
    return Answer(Handed.UNSENT, why=why.text, reached=False)
