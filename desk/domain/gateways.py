"""A provider's gateway for SMS or WhatsApp as its handbook describes it: how it is asked, what it answers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from desk.domain.carrier_words import on_this_pc
from desk.domain.carriers import Medium
from desk.domain.printing import Worded
from desk.domain.text import Word, mark

PLACES = ("to", "text", "key", "sender", "secret")
"""What may stand in braces in a field: number, text, the office's key of it, sender, token or password."""
LONGEST_WAIT_S = 60
"""For each step; four of them, and a sender still has the message in hand (``desk.domain.sending.LEASE``)."""
_PLACE = re.compile(r"\{([^{}\s\"]*)\}")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""RFC 9110, 5.6.2."""
_HEADER_VALUE = re.compile(r"[\x20-\x7e]*")
_PERSONAL = frozenset({"to", "text"})
_OURS = frozenset({"host", "content-length", "transfer-encoding", "connection", "accept-encoding"})

_NO_ADDRESS = mark("carrier", "The gateway's address is missing, or does not begin with https://.")
_PLAIN_ADDRESS = mark(
    "carrier", "The gateway's address begins with http://, so everybody on the way could read along."
)
_SECRET_IN_ADDRESS = mark(
    "carrier", "The address holds a name or a password; write {secret} into a field instead."
)
_NOT_A_PLACE = mark(
    "carrier", "A field has something in braces that is none of {to}, {text}, {key}, {sender}, {secret}."
)
_NO_NUMBER_FIELD = mark("carrier", "No field takes the number, {to}, or none takes the text, {text}.")
_TWICE = mark("carrier", "A field or a header has no name, or two have the same one.")
_BAD_HEADER = mark(
    "carrier", "A header has signs that no header may have, or is one that this program sets itself."
)
_PERSON_IN_HEADER = mark(
    "carrier", "Number and text belong into fields; headers are written down on the way."
)
_GET_HAS_NO_BODY = mark("carrier", "A question by GET carries its fields in the address.")
_NO_WAIT = mark("carrier", "The longest wait is at most 60 seconds, and more than none.")
_NO_REPORT = mark(
    "carrier", "Delivery reports need {id} in their address, and the words for arrived and not arrived."
)


class Method(Worded):
    """How a gateway is asked."""

    POST = ("post", mark("gateway", "POST"))
    GET = ("get", mark("gateway", "GET"))


class Fields(Worded):
    """Where the fields of a message stand."""

    FORM = ("form", mark("gateway", "As a form"))
    JSON = ("json", mark("gateway", "As JSON"))
    QUERY = ("query", mark("gateway", "In the address"))


class Digits(Worded):
    """How a gateway wants a number to be written."""

    PLUS = ("plus", mark("gateway", "+62812..."))
    COUNTRY = ("country", mark("gateway", "62812..."))
    HOME = ("home", mark("gateway", "0812..."))


@dataclass(frozen=True, slots=True)
class Reports:
    """Where a gateway says whether a message arrived."""

    url: str
    """With ``{id}`` where its number of the message stands."""
    path: str
    """Where in the JSON the word stands."""
    arrived: tuple[str, ...]
    not_arrived: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gateway:
    """How one provider is asked; its token or password is kept apart, in the key store.

    A path leads through JSON by names and numbers with dots between them: ``messages.0.id``. Fields sent as
    JSON may have such names too.
    """

    medium: Medium
    url: str
    fields: tuple[tuple[str, str], ...]
    method: Method = Method.POST
    put: Fields = Fields.FORM
    headers: tuple[tuple[str, str], ...] = ()
    sender: str = ""
    digits: Digits = Digits.PLUS
    good_path: str = ""
    """Where the JSON says that the message was taken; empty, ``good_word`` stands anywhere in the answer."""
    good_word: str = ""
    """What it says then; empty, every answer 2xx is one."""
    id_path: str = ""
    cost_path: str = ""
    why_path: str = ""
    knows_keys: bool = False
    """Whether the provider promises to send a message with the same ``{key}`` only once."""
    plain_http: bool = False
    """The office allows http:// over its network."""
    reports: Reports | None = None
    ca_file: str = ""
    timeout_s: float = 30
    """For connecting, for encryption, for the question and for the whole answer, each."""


def filled(template: str, values: dict[str, str]) -> str:
    """Return a field with what stands in braces put in; braces in what is put in stay as they are.

    >>> filled("{to}: {text}", {"to": "+62812", "text": "{key}"})
    '+62812: {key}'
    """
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), template)


def written(number: str, digits: Digits) -> str:
    """Return a number with its plus (ITU-T E.164) as a gateway wants it; abroad there is no way with a 0.

    >>> written("+6281225953872", Digits.HOME), written("+6591234567", Digits.HOME)
    ('081225953872', '6591234567')
    """
    if digits is Digits.PLUS:
        return number
    bare = number.removeprefix("+")
    return f"0{bare[2:]}" if digits is Digits.HOME and bare.startswith("62") else bare


def flaw(gateway: Gateway) -> Word | None:
    """Return what is wrong with the description of a gateway, None when it can be used."""
    wrong = _address_flaw(gateway, gateway.url) or _field_flaw(gateway) or _header_flaw(gateway)
    if wrong is None and not 0 < gateway.timeout_s <= LONGEST_WAIT_S:
        wrong = _NO_WAIT
    return wrong or _report_flaw(gateway)


def _address_flaw(gateway: Gateway, url: str) -> Word | None:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return _NO_ADDRESS
    if parts.scheme not in {"https", "http"} or not host or not url.isprintable() or " " in url:
        return _NO_ADDRESS
    if parts.scheme == "http" and not (gateway.plain_http or on_this_pc(host)):
        return _PLAIN_ADDRESS
    return _SECRET_IN_ADDRESS if "@" in parts.netloc else None


def _field_flaw(gateway: Gateway) -> Word | None:
    names = [name for name, _ in gateway.fields]
    places = _places(gateway.fields)
    if not all(names) or len(set(names)) < len(names) or _one_in_another(gateway):
        return _TWICE
    if not places <= set(PLACES):
        return _NOT_A_PLACE
    if not places >= _PERSONAL:
        return _NO_NUMBER_FIELD
    return _GET_HAS_NO_BODY if gateway.method is Method.GET and gateway.put is not Fields.QUERY else None


def _header_flaw(gateway: Gateway) -> Word | None:
    names = [name.lower() for name, _ in gateway.headers]
    places = _places(gateway.headers)
    if len(set(names)) < len(names):
        return _TWICE
    if not all(
        _HEADER_NAME.fullmatch(name) and _HEADER_VALUE.fullmatch(value) for name, value in gateway.headers
    ):
        return _BAD_HEADER
    if _OURS & set(names):
        return _BAD_HEADER
    if not places <= set(PLACES):
        return _NOT_A_PLACE
    return _PERSON_IN_HEADER if places & _PERSONAL else None


def _report_flaw(gateway: Gateway) -> Word | None:
    if (reports := gateway.reports) is None:
        return None
    if "{id}" not in reports.url or not (reports.path and reports.arrived and reports.not_arrived):
        return _NO_REPORT
    return _address_flaw(gateway, reports.url)


def _one_in_another(gateway: Gateway) -> bool:
    """Whether a field of JSON is a text and holds others as well."""
    names = [name for name, _ in gateway.fields if gateway.put is Fields.JSON]
    return any(other.startswith(f"{name}.") for name in names for other in names)


def _places(pairs: tuple[tuple[str, str], ...]) -> set[str]:
    return {place for _, value in pairs for place in _PLACE.findall(value)}
