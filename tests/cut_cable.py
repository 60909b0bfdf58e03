"""The cable between a PC and the office's server, which a test may cut, stall, slow down and mend."""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from selectors import EVENT_READ, DefaultSelector
from threading import Condition, Event, Thread
from time import monotonic, sleep

from sqlalchemy import make_url

_AT_ONCE = 1 << 16
_GLANCE_S = 0.02
_RESET = struct.pack("ii", 1, 0)
"""SO_LINGER of nothing: closing sends a reset instead of a goodbye."""


class Cable:
    """Carries what a PC and a server say to each other, as long as it is whole."""

    def __init__(self, host: str, port: int) -> None:
        self._server = (host, port)
        self._door = socket.create_server(("127.0.0.1", 0), backlog=256)
        self._port = int(self._door.getsockname()[1])
        self._lines: set[_Line] = set()
        self._state = Condition()
        self._cut = self._stalled = False
        self._ended = Event()
        self.delay_s = 0.0
        self._porter = Thread(target=self._let_in, daemon=True)
        self._porter.start()

    def url(self, url: str) -> str:
        """Return the address of a server as it is reached through this cable."""
        through = make_url(url).set(host="127.0.0.1", port=self._port)
        return through.render_as_string(hide_password=False)

    @property
    def open_lines(self) -> int:
        """How many connections run through it now."""
        with self._state:
            return len(self._lines)

    def cut(self) -> None:
        """Break every connection with a reset, and give new ones one too."""
        with self._state:
            self._cut, self._stalled = True, False
            self._state.notify_all()
            lines = list(self._lines)
        for line in lines:
            line.reset()

    def stall(self) -> None:
        """Carry nothing and say nothing, old connections and new ones hang.

        In one thing it is no pulled cable: the kernel still acknowledges what is sent, so that TCP's own
        timers (keepalive, user timeout) see a healthy peer. Only who waits for an answer notices.
        """
        with self._state:
            self._stalled, self._cut = True, False

    def restore(self) -> None:
        """Mend it; what was under way when it was stalled arrives now, what was cut is gone."""
        with self._state:
            self._cut = self._stalled = False
            self._state.notify_all()

    def close(self) -> None:
        """Break everything and stop."""
        self._ended.set()
        self.cut()
        self._porter.join()
        self._door.close()

    def carries(self) -> bool:
        """Wait while it is stalled; say whether it is whole."""
        with self._state:
            self._state.wait_for(lambda: not self._stalled or self._ended.is_set())
            return not self._cut and not self._ended.is_set()

    def forget(self, line: _Line) -> None:
        """Take a connection that has ended off the list."""
        with self._state:
            self._lines.discard(line)

    def _let_in(self) -> None:
        self._door.settimeout(_GLANCE_S)
        while not self._ended.is_set():
            if self._stalled:
                # The kernel answers a caller by itself; what the caller says next is read once it is mended.
                sleep(_GLANCE_S)
                continue
            try:
                pc, _ = self._door.accept()
            except TimeoutError:
                continue
            if self.carries():
                self._connect(pc)
            else:
                _reset(pc)

    def _connect(self, pc: socket.socket) -> None:
        try:
            server = socket.create_connection(self._server, timeout=2)
        except OSError:
            _reset(pc)
            return
        line = _Line(self, pc, server)
        with self._state:
            if self._cut:
                line.reset()
                return
            self._lines.add(line)
        line.start()


class _Line(Thread):
    """One connection, carried both ways until one side ends it."""

    def __init__(self, cable: Cable, pc: socket.socket, server: socket.socket) -> None:
        super().__init__(daemon=True)
        self._cable = cable
        self._ends = {pc: server, server: pc}
        self._bell, self._ear = socket.socketpair()
        self._broken = Event()

    def reset(self) -> None:
        """Break it without a goodbye; the thread that carries it closes both ends."""
        self._broken.set()
        with suppress(OSError):
            self._bell.send(b"!")

    def run(self) -> None:
        """Carry what comes until one side ends it or it is broken."""
        with DefaultSelector() as looking:
            looking.register(self._ear, EVENT_READ)
            for end in self._ends:
                end.settimeout(None)
                looking.register(end, EVENT_READ)
            with suppress(OSError):
                while self._carry(looking):
                    pass
        for end in self._ends:
            if self._broken.is_set():
                _reset(end)
            else:
                end.close()
        self._bell.close()
        self._ear.close()
        self._cable.forget(self)

    def _carry(self, looking: DefaultSelector) -> bool:
        for ready, _ in looking.select():
            end = ready.fileobj
            if self._broken.is_set() or not isinstance(end, socket.socket) or not self._cable.carries():
                self._broken.set()
                return False
            said = end.recv(_AT_ONCE)
            if not said:
                return False
            if self._cable.delay_s:
                sleep(self._cable.delay_s)
            self._ends[end].sendall(said)
        return True


def _reset(end: socket.socket) -> None:
    with suppress(OSError):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    end.close()


@contextmanager
def cable_to(url: str) -> Iterator[Cable]:
    """Lay a cable to the server of an address; `Cable.url` is the address at its other end."""
    there = make_url(url)
    cable = Cable(there.host or "127.0.0.1", there.port or 5432)
    try:
        yield cable
    finally:
        cable.close()


def wait_until_broken(cable: Cable, patience_s: float = 5) -> None:
    """Wait until no connection runs through a cable that was cut."""
    late = monotonic() + patience_s
    while cable.open_lines:
        assert monotonic() < late
        sleep(_GLANCE_S)
