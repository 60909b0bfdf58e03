"""The address in a QR code: whether it is the population registry's own, or only made to look so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from urllib.parse import SplitResult, unquote, urlsplit

from desk.domain.printing import Worded
from desk.domain.text import mark

_ADDRESS = re.compile(r"\s*[a-z][a-z0-9+.-]{0,20}:[/\\]{1,2}", re.IGNORECASE)
_BARE = re.compile(r"\s*(?:www\.)?[^\s/@:]+\.[a-z]{2,24}(?::\d+)?(?:[/?#]\S*)?\s*", re.IGNORECASE)
_HOST = re.compile(r"(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}", re.IGNORECASE)
_CONFUSING = re.compile(r"[\s\\\x00-\x20\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_NEARLY = 0.85
"""Of 1: two letters of a domain of 25 changed, left out, added or swapped."""
_OFFICIAL_WORDS = ("dukcapil", "kemendagri", "disdukcapil", "go.id", "go-id")


class AddressFlaw(Worded):
    """Why an address is not, or may not be, the registry's own."""

    OTHER_DOMAIN = ("other_domain", mark("address_flaw", "Another domain than the office has set"))
    LOOKS_ALIKE = ("looks_alike", mark("address_flaw", "Made to look like the right domain"))
    FOREIGN_LETTERS = ("foreign_letters", mark("address_flaw", "The domain has letters that only look right"))
    USER_BEFORE_HOST = (
        "user_before_host",
        mark("address_flaw", "What stands before the @ hides the real domain"),
    )
    CONFUSING = (
        "confusing",
        mark("address_flaw", "Hidden characters or a backslash hide where it leads"),
    )
    NOT_WEB = ("not_web", mark("address_flaw", "Not the address of a web page"))
    NOT_HTTPS = ("not_https", mark("address_flaw", "Not protected: http instead of https"))
    PORT = ("port", mark("address_flaw", "Names a port, which the registry's addresses do not"))


MINOR_FLAWS = frozenset({AddressFlaw.NOT_HTTPS})
"""Older papers carry such addresses."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address as far as it is known where it leads."""

    text: str
    host: str
    flaws: tuple[AddressFlaw, ...]

    @property
    def official(self) -> bool:
        """Whether it leads to one of the office's right domains and nothing about it is hidden."""
        return not set(self.flaws) - MINOR_FLAWS

    @property
    def pretends(self) -> bool:
        """Whether it is made to look like something else than it is."""
        return bool(set(self.flaws) - MINOR_FLAWS - {AddressFlaw.OTHER_DOMAIN})


def domains_in(text: str) -> tuple[str, ...]:
    """Return the domains of a setting, small letters, as they were separated by commas or blanks."""
    return tuple(dict.fromkeys(part.strip(".").lower() for part in re.split(r"[,;\s]+", text) if part))


def is_domain(text: str) -> bool:
    """Whether ``text`` can be the name of a domain."""
    return _HOST.fullmatch(text) is not None


def read_address(text: str, domains: tuple[str, ...]) -> Address | None:
    """Return the address a QR code holds and what is wrong with it; None when it holds no address."""
    if not _ADDRESS.match(text):
        if not _BARE.fullmatch(text):
            return None
        return _checked(text, f"https://{text.strip()}", domains)
    return _checked(text, text, domains)


def _checked(text: str, whole: str, domains: tuple[str, ...]) -> Address:
    flaws: list[AddressFlaw] = []
    inner = whole.strip(" ")
    if _CONFUSING.search(inner) or _CONFUSING.search(unquote(inner.split("?", 1)[0])):
        flaws.append(AddressFlaw.CONFUSING)
    # A browser takes a backslash for a slash; so does this, or the host would be another one than it opens.
    try:
        parts = urlsplit(inner.replace("\\", "/"))
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return Address(text, "", (*flaws, AddressFlaw.CONFUSING, AddressFlaw.OTHER_DOMAIN))
    if parts.scheme not in ("http", "https"):
        flaws.append(AddressFlaw.NOT_WEB)
    if parts.scheme == "http":
        flaws.append(AddressFlaw.NOT_HTTPS)
    if "@" in parts.netloc:
        flaws.append(AddressFlaw.USER_BEFORE_HOST)
    if _names_port(parts):
        flaws.append(AddressFlaw.PORT)
    return Address(text, host, tuple(dict.fromkeys((*flaws, *_of_host(host, domains)))))


def _names_port(parts: SplitResult) -> bool:
    try:
        return parts.port is not None
    except ValueError:
        return True


def _of_host(host: str, domains: tuple[str, ...]) -> tuple[AddressFlaw, ...]:
    if any(host == right or host.endswith(f".{right}") for right in domains):
        return ()
    foreign = not host.isascii() or any(label.startswith("xn--") for label in host.split("."))
    if foreign:
        return (AddressFlaw.OTHER_DOMAIN, AddressFlaw.FOREIGN_LETTERS)
    return (
        (AddressFlaw.OTHER_DOMAIN, AddressFlaw.LOOKS_ALIKE)
        if _looks_alike(host, domains)
        else (AddressFlaw.OTHER_DOMAIN,)
    )


def _looks_alike(host: str, domains: tuple[str, ...]) -> bool:
    """Whether a host borrows the name: a right domain elsewhere than at its end, or letters off."""
    plain = _plain(host)
    if _really_of_government(host):
        return False
    if any(word in plain for word in _OFFICIAL_WORDS):
        return True
    return any(SequenceMatcher(None, plain, _plain(right)).ratio() >= _NEARLY for right in domains)


def _really_of_government(host: str) -> bool:
    """Whether it is another address of the state, which only the state can have."""
    return host.endswith(".go.id")


def _plain(host: str) -> str:
    """Return a host with figures as the letters they are taken for."""
    return host.translate(str.maketrans("01345", "oleas")).replace("rn", "m").replace("vv", "w")
