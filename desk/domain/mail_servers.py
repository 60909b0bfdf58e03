"""The office's mail server: how it is reached, and in whose name it sends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desk.domain.carrier_words import PLAIN_PASSWORD, on_this_pc
from desk.domain.printing import Worded
from desk.domain.text import Word, mark

LONGEST_WAIT_S = 120
"""Twice as long, and a sender still has the message in hand (``desk.domain.sending.LEASE``)."""
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_HOST = re.compile(r"[A-Za-z0-9.:_-]+|\[[0-9A-Fa-f:.]+\]")
_LONGEST_LOCAL, _LONGEST_ADDRESS = 64, 254
"""Signs (RFC 5321, 4.5.3.1)."""

_NO_HOST = mark("carrier", "The name of the server is missing or is none.")
_NO_PORT = mark("carrier", "The port is a number from 1 to 65535.")
_NO_SENDER = mark("carrier", "The sender is no mail address.")
_NO_REPLY_TO = mark("carrier", "The address for answers is no mail address.")
_NO_WAIT = mark("carrier", "The longest wait is at most 120 seconds, and more than none.")


class Security(Worded):
    """How the connection to the mail server is protected."""

    NONE = ("none", mark("mail_server", "Not encrypted"))
    STARTTLS = ("starttls", mark("mail_server", "Encrypted after the greeting (STARTTLS)"))
    TLS = ("tls", mark("mail_server", "Encrypted from the start (TLS)"))


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where the office hands in its mail; the password is kept apart, in the key store."""

    host: str
    port: int
    security: Security
    sender: str
    user: str = ""
    """Who signs in; nobody does when it is empty."""
    sender_name: str = ""
    reply_to: str = ""
    ca_file: str = ""
    """Certificates of the office's own authority; empty, those the PC trusts count."""
    timeout_s: float = 60
    """From the call to the end of the message, and as long again for the answer to it."""


def mail_address(written: str) -> str | None:
    """Return a mail address as a server takes it, its domain in ASCII, None if it is none.

    >>> mail_address(" siti@contoh.go.id "), mail_address("siti@contoh"), mail_address("a@b.id, c@d.id")
    ('siti@contoh.go.id', None, None)

    Source: RFC 5321, 4.1.2 (without quoted names, which nobody has) and RFC 5890.
    """
    local, _, domain = written.strip().rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    labels = domain.split(".")
    whole = f"{local}@{domain}"
    fits = len(local) <= _LONGEST_LOCAL and len(whole) <= _LONGEST_ADDRESS and len(labels) > 1
    if fits and _LOCAL.fullmatch(local) and all(map(_LABEL.fullmatch, labels)):
        return whole
    return None


def flaw(server: MailServer) -> Word | None:
    """Return what is wrong with the description of a mail server, None when it can be used."""
    checks = (
        (_HOST.fullmatch(server.host), _NO_HOST),
        (1 <= server.port <= 65535, _NO_PORT),
        (mail_address(server.sender), _NO_SENDER),
        (not server.reply_to or mail_address(server.reply_to), _NO_REPLY_TO),
        (0 < server.timeout_s <= LONGEST_WAIT_S, _NO_WAIT),
        (not _shows_password(server), PLAIN_PASSWORD),
    )
    return next((fault for good, fault in checks if not good), None)


def _shows_password(server: MailServer) -> bool:
    return bool(server.user) and server.security is Security.NONE and not on_this_pc(server.host)
