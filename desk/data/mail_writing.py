"""Writes a message as a mail: text, HTML and the appointment's file, in signs that every server lets pass."""

from __future__ import annotations

import re
import unicodedata
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, localtime
from urllib.parse import quote

from desk.domain.carriers import Outgoing
from desk.domain.mail_servers import MailServer

_POLICY = SMTP.clone(cte_type="7bit")
"""A server need know neither 8BITMIME (RFC 6152) nor lines longer than 998 signs (RFC 5322, 2.1.1)."""
_CALENDAR_FILE = "jadwal.ics"
_UNSUBSCRIBE = "BERHENTI"
"""The word by which citizens ask not to be written to."""
_LINE_START_DOT = re.compile(rb"(?m)^\.")


def on_the_wire(message: Outgoing, to: str, server: MailServer) -> bytes:
    """Return a message as it is sent to one address, its dots doubled, without the dot that ends it.

    The office's key of it is its Message-ID, the same at every try: a citizen's program knows it again.
    Source: RFC 5322; RFC 5321, 4.5.2.
    """
    return _LINE_START_DOT.sub(b"..", _way_out(server) + _mail(message, to, server).as_bytes())


def _mail(message: Outgoing, to: str, server: MailServer) -> EmailMessage:
    mail = EmailMessage(_POLICY)
    domain = server.sender.rpartition("@")[2]
    mail["From"] = Address(display_name=in_one_line(server.sender_name), addr_spec=server.sender)
    mail["To"] = Address(addr_spec=to)
    mail["Subject"] = in_one_line(message.subject)
    mail["Date"] = format_datetime(localtime())
    key = quote(message.key, safe="").replace(".", "%2E")  # no dot begins or ends a name (RFC 5322, 3.2.3)
    mail["Message-ID"] = f"<{key}@{domain}>"
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: no answer by a machine
    if server.reply_to:
        mail["Reply-To"] = Address(addr_spec=server.reply_to)
    mail.set_content(_printable(message.text))
    if message.html:
        mail.add_alternative(_printable(message.html), subtype="html")
    if message.calendar:
        mail.add_attachment(
            _printable(message.calendar),
            subtype="calendar",
            params={"method": "PUBLISH"},  # RFC 6047, 2.4
            filename=_CALENDAR_FILE,
        )
    return mail


def in_one_line(text: str) -> str:
    r"""Return a text that ends no header: control signs and line breaks are spaces.

    >>> in_one_line("Kartu siap\r\nBcc: x@y.id")
    'Kartu siap Bcc: x@y.id'
    """
    return " ".join("".join(" " if _is_control(sign) else sign for sign in text).split())


def _printable(text: str) -> str:
    return "".join(sign for sign in text if sign in "\r\n\t" or not _is_control(sign))


def _is_control(sign: str) -> bool:
    return unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"}


def _way_out(server: MailServer) -> bytes:
    """Return the header by which a citizen asks for no more (RFC 2369, 3.2; RFC 6068).

    Written here: the mail would encode a word longer than a line, and no program reads an encoded address.
    """
    if not server.reply_to:
        return b""
    to = quote(server.reply_to, safe="@")
    return f"List-Unsubscribe: <mailto:{to}?subject={_UNSUBSCRIBE}>\r\n".encode()
