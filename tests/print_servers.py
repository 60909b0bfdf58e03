"""Print servers for tests, spoken to by IPP: one with printers, which may fall silent when paper comes."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from threading import Event, Thread
from urllib.parse import unquote

from reportlab.pdfgen.canvas import Canvas

_OK, _NOT_FOUND = 0x0000, 0x0406
_CREATE_JOB, _SEND_DOCUMENT, _PRINT_JOB = 0x0005, 0x0006, 0x0002
_OPERATION, _JOB, _END, _PRINTER = 1, 2, 3, 4
_INTEGER, _ENUM, _TEXT, _NAME, _KEYWORD, _URI, _CHARSET, _LANGUAGE, _MIME = (
    0x21, 0x23, 0x41, 0x42, 0x44, 0x45, 0x47, 0x48, 0x49
)  # fmt: skip


class PrintServer(ThreadingHTTPServer):
    """Has one printer; ``printed`` is what it was sent. ``deaf`` says nothing more once paper comes."""

    daemon_threads = True

    def __init__(self, printer: str, *, deaf: bool = False) -> None:
        super().__init__(("127.0.0.1", 0), _Talk)
        self.printer, self.deaf = printer, deaf
        self.printed: list[bytes] = []
        self.over = Event()

    @property
    def address(self) -> str:
        """How CUPS is told of it, by CUPS_SERVER."""
        return f"127.0.0.1:{self.server_address[1]}"


@contextmanager
def print_server(printer: str, *, deaf: bool = False) -> Iterator[PrintServer]:
    """Give a print server until the block ends."""
    with PrintServer(printer, deaf=deaf) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server
        finally:
            server.over.set()
            server.shutdown()


class _Talk(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: PrintServer

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Have no driver file."""
        self._reply(404, b"", "text/plain")

    def do_POST(self) -> None:
        """Answer a question of IPP."""
        if "100-continue" in self.headers.get("Expect", ""):
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        asked = self._body()
        operation, number = struct.unpack(">HI", asked[2:8])
        if operation in (_CREATE_JOB, _PRINT_JOB, _SEND_DOCUMENT):
            if self.server.deaf:
                self.server.over.wait()
                return
            if operation != _CREATE_JOB:
                self.server.printed.append(asked)
        about = _printer_of(asked)
        elsewhere = bool(about) and about != self.server.printer
        head = struct.pack(">HHI", 0x0101, _NOT_FOUND if elsewhere else _OK, number) + bytes([_OPERATION])
        head += _one(_CHARSET, "attributes-charset", "utf-8")
        head += _one(_LANGUAGE, "attributes-natural-language", "en")
        if elsewhere:
            self._reply(200, head + bytes([_END]), "application/ipp")
            return
        answer = self._job() if operation in (_CREATE_JOB, _PRINT_JOB, _SEND_DOCUMENT) else self._about()
        self._reply(200, head + answer + bytes([_END]), "application/ipp")

    def _job(self) -> bytes:
        uri = f"ipp://{self.server.address}/jobs/1"
        return (
            bytes([_JOB])
            + _one(_INTEGER, "job-id", 1)
            + _one(_URI, "job-uri", uri)
            + _one(_ENUM, "job-state", 9)
        )

    def _about(self) -> bytes:
        name = self.server.printer
        uri = f"ipp://{self.server.address}/printers/{name}"
        return (
            bytes([_PRINTER])
            + _one(_NAME, "printer-name", name)
            + _one(_URI, "printer-uri-supported", uri)
            + _one(_TEXT, "printer-info", name)
            + _one(_TEXT, "printer-make-and-model", "Test")
            + _one(_ENUM, "printer-state", 3)
            + _one(_ENUM, "printer-type", 4)
            + _one(_MIME, "document-format-supported", "application/pdf")
            + _one(_KEYWORD, "media-default", "iso_a4_210x297mm")
        )

    def _body(self) -> bytes:
        if "chunked" not in self.headers.get("Transfer-Encoding", ""):
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        read = b""
        while size := int(self.rfile.readline().strip() or b"0", 16):
            read += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return read

    def _reply(self, code: int, body: bytes, kind: str) -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _one(kind: int, name: str, value: str | int) -> bytes:
    """Return an attribute as IPP writes it."""
    said = value.to_bytes(4, "big") if isinstance(value, int) else value.encode()
    return struct.pack(">BH", kind, len(name)) + name.encode() + struct.pack(">H", len(said)) + said


def _printer_of(asked: bytes) -> str:
    """Return the printer a question is about, empty when it is about none."""
    _, found, rest = asked.partition(bytes([_URI]) + b"\0\x0bprinter-uri")
    if not found:
        return ""
    (length,) = struct.unpack(">H", rest[:2])
    return unquote(rest[2 : 2 + length].decode().rpartition("/")[2])


def slip(pages: int = 1) -> bytes:
    """Return a PDF of as many pages, each as large as a receipt."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(226, 400))
    for _ in range(pages):
        canvas.rect(20, 20, 100, 300, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
