"""Carries e-mail: hands it to the office's mail server by SMTP (RFC 5321), sure at each step what is sent.

Until the last dot of a message is sent the server has nothing; after it only the server's answer says whether
it has it. A connection that ends before is ``UNSENT``, one that ends after is ``UNKNOWN``.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from smtplib import SMTP, SMTP_SSL, SMTPException, SMTPResponseException, SMTPServerDisconnected
from socket import IPPROTO_TCP, TCP_NODELAY
from time import monotonic

from desk.data.mail_writing import on_the_wire
from desk.domain import carrier_words as words
from desk.domain.carriers import Answer, Arrival, Handed, Medium, Outgoing
from desk.domain.mail_servers import MailServer, Security, flaw, mail_address
from desk.domain.text import Word

_CLOSING = 421
_SIGN_IN = frozenset({530, 534, 535, 538})
"""The server wants somebody to sign in, or not in this way (RFC 4954, 6); no fault of the message."""
_NO_MAILBOX = frozenset({550, 551, 553})
_UNKNOWN_ADDRESS = re.compile(r"5\.1\.(?:1|2|3|6|10)\b")
"""Nobody has this address (RFC 3463, 3.2; RFC 7505, 5); other 5.1.x speak of the sender's."""
_QUEUE_ID = re.compile(r"(?:queued as|\bid=|\bInternalId=)\s*([\w.+-]{1,64})", re.IGNORECASE)


class MailCarrier:
    """The office's mail server; one thread uses it at a time."""

    medium = Medium.EMAIL

    def __init__(self, server: MailServer, password: str = "") -> None:
        sender, reply_to = mail_address(server.sender) or "", mail_address(server.reply_to) or ""
        self._server = replace(server, sender=sender, reply_to=reply_to)
        self._flaw = flaw(server)
        self._password = password
        self._line: SMTP | None = None
        self._stays = False

    @contextmanager
    def calling(self) -> Iterator[None]:
        """Use one connection for all handed over inside, opened with the first of them."""
        self._stays = True
        try:
            yield
        finally:
            self._stays = False
            self._hang_up()

    def hand_over(self, message: Outgoing) -> Answer:
        """Give a message to the server; whatever goes wrong is an answer, not an exception."""
        if self._flaw is not None:
            return _not_reached(self._flaw)
        to = mail_address(message.to)
        if to is None:
            return _answer(Handed.REFUSED, words.NO_MAIL_ADDRESS)
        wire = on_the_wire(message, to, self._server)
        until = monotonic() + self._server.timeout_s
        used_before = self._line is not None
        answer = self._tried(to, wire, until)
        if used_before and self._line is None and answer.handed is Handed.UNSENT:
            # Many servers end a connection after some messages or a pause (RFC 5321, 3.8).
            answer = self._tried(to, wire, until)
        if not self._stays:
            self._hang_up()
        return answer

    def arrivals(self, carrier_ids: Sequence[str]) -> Mapping[str, Arrival]:
        """Return nothing: a mail server takes a message and reports no more of it."""
        del carrier_ids
        return {}

    def _tried(self, to: str, wire: bytes, until: float) -> Answer:
        try:
            if self._line is None:
                self._line = _opened(self._server, self._password, until)
            else:
                _wait(self._line, until)
                self._line.rset()
            answer = self._carried(self._line, to, wire, until)
        except _NotOpened as why:
            return replace(why.answer, reached=False)
        except OSError as error:
            self._drop()
            why_not = _why(error)
            return Answer(Handed.UNSENT, why=why_not.text, rests=why_not is words.TOO_SLOW)
        if self._line.sock is None:
            self._drop()
        return answer

    def _carried(self, line: SMTP, to: str, wire: bytes, until: float) -> Answer:
        sender = self._server.sender
        for command, wanted in ((f"MAIL FROM:<{sender}>", 250), (f"RCPT TO:<{to}>", 250), ("DATA", 354)):
            _wait(line, until)
            code, said = line.docmd(command)
            if code // 100 != wanted // 100:
                return _declined(line, code, _text(said), to)
        _wait(line, until)
        line.send(wire)
        _wait(line, monotonic() + self._server.timeout_s)  # the server may read it first
        return _ended(line, to)

    def _drop(self) -> None:
        if self._line is not None:
            self._line.close()
        self._line = None

    def _hang_up(self) -> None:
        if self._line is not None:
            with suppress(OSError):
                self._line.putcmd("QUIT")  # nobody waits for the answer: what was handed over has its own
            self._drop()


class _NotOpened(Exception):
    """No connection came about; the answer says why."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.why)
        self.answer = answer


def _opened(server: MailServer, password: str, until: float) -> SMTP:
    try:
        trust = ssl.create_default_context(cafile=server.ca_file or None)
    except OSError:
        raise _NotOpened(_answer(Handed.UNSENT, words.AUTHORITY_UNREADABLE)) from None
    try:
        line = _connected(server, trust)
    except (OSError, UnicodeError) as error:
        raise _NotOpened(_refused_us(error)) from None
    try:
        _greet(line, until)
        if server.security is Security.STARTTLS:
            line.starttls(context=trust)
            _greet(line, until)
        if server.user:
            line.login(server.user, password)
    except (OSError, UnicodeError) as error:
        secured = server.security is not Security.STARTTLS or isinstance(line.sock, ssl.SSLSocket)
        line.close()
        raise _NotOpened(_refused_us(error, secured=secured)) from None
    return line


def _connected(server: MailServer, trust: ssl.SSLContext) -> SMTP:
    # Without a name the PC's own would be asked for, which can take seconds and says which PC it is.
    nobody = "localhost"
    if server.security is Security.TLS:
        line: SMTP = SMTP_SSL(server.host, server.port, nobody, timeout=server.timeout_s, context=trust)
    else:
        line = SMTP(server.host, server.port, nobody, timeout=server.timeout_s)
    if line.sock is not None:
        # The last dot leaves by itself, and would wait for the server's word that it has the rest: 40 ms.
        line.sock.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)
    return line


def _wait(line: SMTP, until: float) -> None:
    """Let the next step take as long as there is time.

    Raises:
        TimeoutError: there is none.
    """
    left = until - monotonic()
    if left <= 0:
        raise TimeoutError
    if line.sock is not None:
        line.sock.settimeout(left)


def _greet(line: SMTP, until: float) -> None:
    _wait(line, until)
    if line.sock is not None:
        here = line.sock.getsockname()[0]
        line.local_hostname = f"[IPv6:{here}]" if ":" in here else f"[{here}]"  # RFC 5321, 4.1.3
    line.ehlo_or_helo_if_needed()


def _refused_us(error: Exception, *, secured: bool = True) -> Answer:
    """Return why no connection came about; no message was named in it, so none is refused."""
    if isinstance(error, SMTPResponseException):
        if error.smtp_code in _SIGN_IN:
            return _answer(Handed.UNSENT, words.WRONG_PASSWORD)
        return Answer(Handed.UNSENT, why=words.about_nobody(f"{error.smtp_code} {_text(error.smtp_error)}"))
    if isinstance(error, SMTPException) and not isinstance(error, SMTPServerDisconnected):
        return _answer(Handed.UNSENT, words.NO_SIGN_IN if secured else words.NO_TLS)
    if isinstance(error, UnicodeEncodeError):
        return _answer(Handed.UNSENT, words.UNSPEAKABLE_PASSWORD)
    return _answer(Handed.UNSENT, _why(error))


def _ended(line: SMTP, to: str) -> Answer:
    """End a message, and return what the server says of it."""
    line.send(b".\r\n")  # an error here is that of a dot that did not leave
    try:
        code, said = line.getreply()
    except OSError as error:
        if isinstance(error.__context__, TimeoutError):
            return Answer(Handed.UNKNOWN, why=words.SLOW_AFTER.text, rests=True)
        return _answer(Handed.UNKNOWN, words.CUT_AFTER)
    if code // 100 == 2:
        found = _QUEUE_ID.search(_text(said))
        return Answer(Handed.TAKEN, found[1] if found is not None else "")
    if code // 100 not in (4, 5):
        line.close()  # what it says next would answer something else
        return _answer(Handed.UNKNOWN, words.NOT_UNDERSTOOD)
    return _declined(line, code, _text(said), to)


def _declined(line: SMTP, code: int, said: str, to: str) -> Answer:
    """Return what a reply other than the wanted one means; the message is not with the server."""
    if code == _CLOSING:
        line.close()
    if code in _SIGN_IN:
        return _not_reached(words.WRONG_PASSWORD)
    if code // 100 not in (4, 5):
        line.close()  # as above
        return _answer(Handed.UNSENT, words.NOT_UNDERSTOOD)
    why = words.about_nobody(f"{code} {said}", to.rpartition("@")[0])
    if code // 100 == 4:
        return Answer(Handed.UNSENT, why=why, rests=code == _CLOSING)
    dead = code in _NO_MAILBOX and _UNKNOWN_ADDRESS.match(said) is not None
    return Answer(Handed.REFUSED, why=why, dead=dead)


def _answer(handed: Handed, why: Word) -> Answer:
    return Answer(handed, why=why.text)


def _not_reached(why: Word) -> Answer:
    return Answer(Handed.UNSENT, why=why.text, reached=False)


def _text(said: bytes | str) -> str:
    return said.decode("utf-8", "replace") if isinstance(said, bytes) else said


def _why(error: Exception) -> Word:
    if not isinstance(error, SMTPServerDisconnected):
        return words.why_no_line(error)
    return words.TOO_SLOW if isinstance(error.__context__, TimeoutError) else words.CUT_OFF
