"""Why a carrier did not take a message: in our own words, or in the carrier's without anybody in them.

``Answer.why`` is a text; ours are the English sources of this module, so ``why_word`` speaks them in the
language of the screen and leaves the carrier's own words as they are.
"""

from __future__ import annotations

import re
from ipaddress import ip_address
from ssl import SSLCertVerificationError, SSLError

from desk.domain.text import Word, mark

LONGEST_WHY = 200
"""Characters of a carrier's own words that are kept."""
CONTEXT = "carrier"

NOT_REACHED = mark("carrier", "The carrier's server cannot be reached.")
TOO_SLOW = mark("carrier", "The carrier's server does not answer in time.")
CUT_OFF = mark("carrier", "The carrier's server ended the connection before the message was sent.")
CUT_AFTER = mark(
    "carrier", "The connection ended after the message was sent, before the server said that it has it."
)
SLOW_AFTER = mark("carrier", "The message was sent, but the server did not say in time that it has it.")
NOT_UNDERSTOOD = mark("carrier", "The carrier's server answered what this program does not understand.")
CERTIFICATE_EXPIRED = mark("carrier", "The certificate of the carrier's server has expired.")
CERTIFICATE_ELSEWHERE = mark("carrier", "The certificate of the carrier's server is that of another server.")
CERTIFICATE_UNTRUSTED = mark(
    "carrier", "The certificate of the carrier's server is not signed by anybody trusted here."
)
NO_SECURE_LINE = mark(
    "carrier", "No encrypted connection comes about; perhaps this port wants another kind of encryption."
)
NO_TLS = mark("carrier", "The mail server offers no encryption, which is demanded here.")
PLAIN_PASSWORD = mark(
    "carrier", "The password would leave this PC unencrypted; choose an encrypted connection."
)
WRONG_PASSWORD = mark("carrier", "The carrier's server does not accept the user name or the password.")
NO_SIGN_IN = mark("carrier", "The mail server lets nobody sign in this way, though a user name is set here.")
UNSPEAKABLE_PASSWORD = mark(
    "carrier", "The user name or the password has letters that cannot be told to this server."
)
AUTHORITY_UNREADABLE = mark("carrier", "The file of the trusted certificates cannot be read.")
NO_MAIL_ADDRESS = mark("carrier", "This is no mail address.")
MOVED = mark("carrier", "The gateway has moved; its address has to be corrected.")
TOO_LONG = mark("carrier", "The gateway's answer is too long to be one.")
BUSY = mark("carrier", "The gateway is busy, or has had enough messages for now.")
NO_SIGN = mark(
    "carrier",
    "The modem does not answer; see that its PC is on, that it is plugged in and that its service (Gammu "
    "SMSD) runs.",
)
NOT_WORDED = mark(
    "carrier", "The text of this message cannot be used; correct it in Settings, then send the message again."
)
NOT_SO_DESCRIBED = mark("carrier", "The gateway cannot be asked in the way it is described here.")
DEMO_LATER = mark("carrier", "Demo: the mailbox is full.")
DEMO_GONE = mark("carrier", "Demo: nobody has this number or address.")
DEMO_UNKNOWN = mark("carrier", "Demo: the connection ended before the answer came.")

_EXPIRED, _ELSEWHERE = 10, (62, 64)
"""X509_V_ERR_CERT_HAS_EXPIRED, ..._HOSTNAME_MISMATCH and ..._IP_ADDRESS_MISMATCH of OpenSSL."""
_MAIL = re.compile(r"[^\s<>()\[\]\"',;:]*@[^\s<>()\[\]\"',;:]+")
_LONG_NUMBER = re.compile(r"\+?\d{6,}|\+?\d{2,5}(?:[ .\-]\d{2,5}){2,}")
"""Six digits and more may be somebody's; a carrier's codes are shorter, or groups of one."""
_SIGNS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_GONE = "\u2026"


def why_word(why: str) -> Word:
    """Return a reason as it is spoken: ours in the language of the screen, the carrier's as it is."""
    return Word(CONTEXT, why)


def about_nobody(said: str, *hidden: str) -> str:
    r"""Return a carrier's words in one line without addresses, long numbers and whatever is ``hidden``.

    >>> about_nobody("550 5.1.1 <ani@x.id>: no\nmailbox ani", "ani")
    '550 5.1.1 <…>: no mailbox …'
    """
    plain = _MAIL.sub(_GONE, " ".join(_SIGNS.split(said)).strip())
    for one in sorted(filter(None, hidden), key=len, reverse=True):
        plain = re.sub(rf"(?<!\w){re.escape(one)}(?!\w)", _GONE, plain, flags=re.IGNORECASE)
    return _LONG_NUMBER.sub(_GONE, plain)[:LONGEST_WHY]


def why_no_line(error: BaseException) -> Word:
    """Return what it means that no connection came about; certificates by openssl-verify, Diagnostics."""
    if isinstance(error, SSLCertVerificationError):
        if error.verify_code == _EXPIRED:
            return CERTIFICATE_EXPIRED
        return CERTIFICATE_ELSEWHERE if error.verify_code in _ELSEWHERE else CERTIFICATE_UNTRUSTED
    if isinstance(error, TimeoutError):
        return TOO_SLOW
    return NO_SECURE_LINE if isinstance(error, SSLError) else NOT_REACHED


def on_this_pc(host: str) -> bool:
    """Whether a server runs on this PC, so that what is said to it crosses no network."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
