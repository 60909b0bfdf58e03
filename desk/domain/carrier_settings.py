"""Which carriers the office has set up, as its settings keep them; what they are asked with is on each PC."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Protocol
from urllib.parse import quote, urlsplit

from desk.domain import gateways, mail_servers, modems
from desk.domain.addresses import without_password
from desk.domain.carriers import Carrier, Medium
from desk.domain.gateways import Digits, Fields, Gateway, Method, Reports
from desk.domain.mail_servers import MailServer, Security
from desk.domain.modems import Modem, Reply
from desk.domain.printing import Worded
from desk.domain.text import Word, mark

Described = MailServer | Gateway | Modem
"""One way out as the office describes it."""
NOT_SET_UP = mark("carrier", "It is not set up yet.")
NO_SECRET = mark("carrier", "The password or token is not kept on this PC.")
OTHER_SECRET = mark(
    "carrier",
    "The password or token kept on this PC was entered for another server or user; enter the one for this "
    "server.",
)
_SECRET = "{secret}"  # noqa: S105 - where a gateway's token is put in, not a token
_KINDS: Mapping[str, type[Described]] = {"mail": MailServer, "gateway": Gateway, "modem": Modem}
_WORDED: Mapping[str, type[Worded]] = {
    "security": Security,
    "method": Method,
    "put": Fields,
    "digits": Digits,
}


@dataclass(frozen=True, slots=True)
class CarrierSettings:
    """What is set up for each medium; SMS go by a provider's gateway or by the office's own modem."""

    email: MailServer | None = None
    sms: Gateway | Modem | None = None
    whatsapp: Gateway | None = None

    def of(self, medium: Medium) -> Described | None:
        """Return what is set up for a medium."""
        return getattr(self, medium.code)  # type: ignore[no-any-return]  # the fields are called as the media

    def having(self, medium: Medium, described: Described | None) -> CarrierSettings:
        """Return the settings with another carrier of a medium, or without one."""
        return replace(self, **{medium.code: described})  # type: ignore[arg-type]  # its dialog knows its kind

    def stored(self) -> dict[str, Any]:
        """Return the carriers as JSON keeps them; no secret is among it."""
        return {medium.code: _stored(one) for medium in Medium if (one := self.of(medium)) is not None}

    @staticmethod
    def read(stored: Mapping[str, Any]) -> CarrierSettings:
        """Return carriers from JSON; unknown fields are left out."""
        known = {medium.code: medium for medium in Medium}
        read: dict[str, Any] = {code: _read(known[code], stored[code]) for code in known if code in stored}
        return CarrierSettings(**read)


@dataclass(frozen=True, slots=True)
class Secret:
    """A password or token, and whom it may be shown to: what it was entered for, and nobody else."""

    shown_to: str
    text: str = field(repr=False)


class Hearing(Carrier, Protocol):
    """A carrier by which citizens answer."""

    def replies(self) -> Sequence[Reply]:
        """Return what came in and is not yet marked as read.

        Raises:
            ModemUnreachable: it cannot be asked.
        """

    def mark_read(self, replies: Sequence[Reply]) -> None:
        """Let replies not come again.

        Raises:
            ModemUnreachable: it cannot be asked.
        """


@dataclass(frozen=True, slots=True)
class Opened:
    """The ways out of the office from one PC, and why there is none by other media."""

    carriers: Mapping[Medium, Carrier] = field(default_factory=dict)
    why_not: Mapping[Medium, Word] = field(default_factory=dict)
    again: frozenset[Medium] = frozenset()
    """Media whose carriers know a message they were given before."""
    modem: Hearing | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands on this PC with one medium."""

    medium: Medium
    described: Described | None
    chosen: bool
    """Whether the head lets citizens be written to by it."""
    needs_secret: bool
    has_secret: bool
    """Whether one is kept here, be it for another server."""
    why_not: Word | None
    """Why nothing can be sent by it from this PC; None when something can."""


def flaw(described: Described) -> Word | None:
    """Return what is wrong with the description of a carrier, None when it can be used."""
    if isinstance(described, MailServer):
        return mail_servers.flaw(described)
    return gateways.flaw(described) if isinstance(described, Gateway) else modems.flaw(described)


def needs_secret(described: Described) -> bool:
    """Whether a carrier is asked with a password or a token."""
    if isinstance(described, MailServer):
        return bool(described.user)
    if isinstance(described, Modem):
        return not described.file
    return any(_SECRET in value for _, value in (*described.fields, *described.headers))


def shown_to(described: Described) -> str:
    """Return the servers that see a carrier's secret, and as whose; none other may see it."""
    if isinstance(described, MailServer):
        user = quote(described.user)
        return f"{described.security.code}://{user}@{described.host.lower()}:{described.port}"
    if isinstance(described, Modem):
        return without_password(described.address)
    reports = [described.reports.url] if described.reports is not None else []
    return " ".join(sorted({_server(url) for url in (described.url, *reports)}))


def why_no_secret(described: Described, kept: Secret | None) -> Word | None:
    """Return why a carrier that needs a secret cannot be asked with what is kept, None when it can."""
    if kept is None:
        return NO_SECRET
    return None if kept.shown_to == shown_to(described) else OTHER_SECRET


def knows_keys(described: Described) -> bool:
    """Whether a carrier may be given a message again that it perhaps has."""
    return isinstance(described, Modem) or (isinstance(described, Gateway) and described.knows_keys)


def place_of(described: Described) -> str:
    """Return where a carrier is, in a few signs."""
    if isinstance(described, MailServer):
        return f"{described.host}:{described.port}"
    return described.url if isinstance(described, Gateway) else described.address


def _server(url: str) -> str:
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    return f"{parts.scheme}://{parts.hostname}:{port}"


def _stored(described: Described) -> dict[str, Any]:
    kind = next(kind for kind, its in _KINDS.items() if isinstance(described, its))
    values = {
        one.name: _plain(getattr(described, one.name)) for one in fields(described) if one.name != "medium"
    }
    return {"kind": kind, **values}


def _plain(value: Any) -> Any:
    if isinstance(value, Worded):
        return value.code
    if isinstance(value, Reports):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def _read(medium: Medium, stored: Mapping[str, Any]) -> Described:
    kind = _KINDS[stored["kind"]]
    known = {one.name for one in fields(kind)}
    values = {name: _value(name, value) for name, value in stored.items() if name in known}
    if kind is Gateway:
        values["medium"] = medium
    return kind(**values)


def _value(name: str, value: Any) -> Any:
    if name in _WORDED:
        return next(word for word in _WORDED[name] if word.code == value)
    if name == "reports" and value is not None:
        return Reports(**{part: _value(part, its) for part, its in value.items()})
    return tuple(_value("", one) for one in value) if isinstance(value, list) else value
