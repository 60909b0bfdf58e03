"""A mail server with faults, and certificates for servers of a test: good, ended, of others."""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from threading import Thread
from typing import Any, cast

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from tls_server import ELSEWHERE, HERE, Authority

USER, PASSWORD = "pesan@dinas.go.id", "kata sandi surat"


@dataclass
class Faults:
    """What goes wrong at which step: MAIL, RCPT, DATA (before the text) or END (after its last dot)."""

    replies: dict[str, str] = field(default_factory=dict)
    drops: str = ""
    stays_silent: str = ""
    lags_s: float = 0
    """How long every step before the text takes."""
    reads_s: float = 0
    """How long the text takes to be read."""
    at_most: int = 0
    """Messages for each connection, as many as wanted when it is 0."""


class Letterbox:
    """What a server was given, and how often it was called."""

    def __init__(self, faults: Faults) -> None:
        self.faults = faults
        self.envelopes: list[Envelope] = []
        self.calls = 0
        self.open: list[asyncio.Transport] = []

    @property
    def mails(self) -> list[EmailMessage]:
        """What arrived, as a citizen's program reads it."""
        return [message_from_bytes(one.content or b"", policy=default) for one in self.envelopes]  # type: ignore[arg-type]

    async def step(self, server: SMTP, name: str) -> str:
        """Return what the server answers at a step, empty for what is usual."""
        await asyncio.sleep(self.faults.reads_s if name == "END" else self.faults.lags_s)
        if self.faults.drops == name:
            server.transport.abort()
            await asyncio.sleep(60)
        if self.faults.stays_silent == name:
            await asyncio.sleep(60)
        return self.faults.replies.get(name, "")

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.faults.at_most and getattr(session, "given", 0) >= self.faults.at_most:
            server.transport.write(b"421 4.7.0 too many messages, call again\r\n")
            server.transport.close()
            await asyncio.sleep(60)
        envelope.mail_from = address
        return await self.step(server, "MAIL") or "250 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if said := await self.step(server, "RCPT"):
            return said
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if said := await self.step(server, "END"):
            return said
        session.given = getattr(session, "given", 0) + 1  # type: ignore[attr-defined]
        self.envelopes.append(envelope)
        return f"250 2.0.0 Ok: queued as 4F1A2B{len(self.envelopes)}"


class FaultySMTP(SMTP):
    """The server, with what a handler of it cannot do."""

    letterbox: Letterbox

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.letterbox.calls += 1
        self.letterbox.open.append(cast(asyncio.Transport, transport))
        if self.letterbox.faults.drops == "TEXT":
            # With little room here a long text cannot have left the sender before the line is cut.
            transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        super().connection_made(transport)

    async def smtp_QUIT(self, arg: str | None) -> None:
        await self.letterbox.step(self, "QUIT")
        await super().smtp_QUIT(arg)

    async def smtp_DATA(self, arg: str | None) -> None:
        faults = self.letterbox.faults
        if faults.drops == "TEXT":
            await self.push("354 go on")
            self.transport.abort()
            return
        if said := await self.letterbox.step(self, "DATA"):
            await self.push(said)
            return
        await super().smtp_DATA(arg)


@dataclass(frozen=True)
class Certificates:
    """Contexts of servers by what is wrong with their certificate, and the file of who is trusted."""

    trusted: str
    servers: dict[str, ssl.SSLContext]


def certificates(folder: Path) -> Certificates:
    """Make certificates for a whole session."""
    ours, stranger = Authority("Kantor"), Authority("Orang lain")
    file = folder / "ca.pem"
    file.write_bytes(ours.pem)
    made = {
        "good": ours.sign(HERE),
        "ended": ours.sign(HERE, timedelta(days=-1)),
        "elsewhere": ours.sign(ELSEWHERE),
        "stranger": stranger.sign(HERE),
    }
    servers = {}
    for name, (certificate, key) in made.items():
        chain = folder / f"{name}.pem"
        chain.write_bytes(certificate + key)
        servers[name] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        servers[name].load_cert_chain(chain)
    return Certificates(str(file), servers)


def _signs_in(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (
        USER.encode(),
        PASSWORD.encode(),
    )
    return AuthResult(success=right, handled=False)


class MailWorld:
    """A loop in a thread of its own, in which servers run."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._log = logging.getLogger("mail.log")
        self._log.disabled = True  # the server's own word on the faults that are asked of it

    @contextmanager
    def server(
        self,
        faults: Faults | None = None,
        *,
        tls: ssl.SSLContext | None = None,
        starttls: ssl.SSLContext | None = None,
        signs_in: bool = False,
    ) -> Iterator[tuple[int, Letterbox]]:
        """Run a server; return its port and what it gets."""
        letterbox = Letterbox(faults or Faults())
        options: dict[str, Any] = {"hostname": "surat.dinas.go.id", "tls_context": starttls}
        if signs_in:
            options |= {"authenticator": _signs_in, "auth_required": True, "auth_require_tls": bool(starttls)}
        running = self._done(self._begin(self._factory(letterbox, options), tls))
        try:
            yield running.sockets[0].getsockname()[1], letterbox
        finally:
            self._done(self._end(running))

    def hang_up(self, letterbox: Letterbox) -> None:
        """Let a server end all its lines with a word, as one that is idle for too long or shuts down does."""
        self._done(self._hung_up(letterbox))

    def close(self) -> None:
        """End the loop."""
        self._log.disabled = False
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _factory(self, letterbox: Letterbox, options: dict[str, Any]) -> Callable[[], SMTP]:
        made = type("Its", (FaultySMTP,), {"letterbox": letterbox})
        return lambda: made(letterbox, loop=self._loop, **options)

    async def _begin(self, factory: Callable[[], SMTP], tls: ssl.SSLContext | None) -> asyncio.Server:
        return await self._loop.create_server(factory, "127.0.0.1", 0, ssl=tls)

    async def _hung_up(self, letterbox: Letterbox) -> None:
        for line in letterbox.open:
            line.write(b"421 4.4.2 Timeout exceeded, closing\r\n")
            line.close()
        letterbox.open.clear()

    async def _end(self, running: asyncio.Server) -> None:
        running.close()
        for task in asyncio.all_tasks():
            if task is not asyncio.current_task():
                task.cancel()
        await asyncio.sleep(0)

    def _done(self, what: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(what, self._loop).result(10)
