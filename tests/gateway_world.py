"""A provider's gateway with faults, on this PC."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any
from urllib.parse import urlsplit


@dataclass
class Reply:
    """What the gateway answers, and how."""

    body: bytes = b'{"status": "0", "messages": [{"id": 4711, "price": 350}]}'
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    fault: str = ""
    """``silent``, ``cut`` before any answer, ``half`` of one, or one in a ``trickle``, byte by byte."""


@dataclass(frozen=True)
class Asked:
    """One request as it came."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


class Provider:
    """A running gateway: what it answers next, and what it was asked."""

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self.reply = Reply()
        self.asked: list[Asked] = []
        self.over = Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Its", (_Handler,), {"provider": self}))
        self._server.daemon_threads = True
        if context is not None:
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        scheme = "http" if context is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._server.server_port}/sms/send"
        self._thread = Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def answer(self, asked: Asked) -> Reply:
        """Return what is answered to a request."""
        self.asked.append(asked)
        return self.reply

    def close(self) -> None:
        self.over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    provider: Provider

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        self._answer(self.rfile.read(length))

    def do_GET(self) -> None:
        self._answer(b"")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name of the standard library
        """Say nothing."""

    def _answer(self, body: bytes) -> None:
        parts = urlsplit(self.path)
        asked = Asked(self.command, parts.path, parts.query, dict(self.headers), body)
        reply = self.provider.answer(asked)
        if reply.fault == "silent":
            self.provider.over.wait(10)
        if reply.fault in {"silent", "cut"}:
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if reply.fault == "half":
            self.wfile.write(reply.body[: len(reply.body) // 2])
        elif reply.fault == "trickle":
            self._trickle(reply.body)
        else:
            self._write(reply.body)

    def _trickle(self, body: bytes) -> None:
        for number in range(len(body)):
            self._write(body[number : number + 1])
            if self.provider.over.wait(0.05):
                return

    def _write(self, part: bytes) -> None:
        try:
            self.wfile.write(part)
        except OSError:
            self.provider.over.set()  # who asked has gone


@contextmanager
def provider(context: ssl.SSLContext | None = None) -> Iterator[Provider]:
    """Run a gateway."""
    made = Provider(context)
    try:
        yield made
    finally:
        made.close()
