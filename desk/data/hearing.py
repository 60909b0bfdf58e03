"""Listens to the office: what is announced to everybody, and whether it is still there.

On a server, a connection of its own waits for announcements and asks the time between them. The answer is
awaited by looking at the socket: a cable that is cut without a sign is known by the silence, long before the
system gives the connection up.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from select import select
from socket import socketpair
from threading import Event
from time import monotonic
from typing import Any, Protocol

from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from desk.data.announcing import CHANNEL
from desk.data.database import Database
from desk.data.line import SERVER_GONE
from desk.data.second_server import WAITS
from desk.data.server import PROGRAM, caller
from desk.domain.errors import DeskError, OfficeUnavailable
from desk.domain.server_errors import LetInNoLonger, MayNotSignIn, PasswordNotTaken
from desk.domain.text import mark

BEAT_S = 0.6
"""Between an answer and the next question."""
PATIENCE_S = 1.2
"""Who has not answered for so long is gone; with the pause before, that is known within two seconds."""
TRY_AGAIN_S = 1.0
LOOK_S = 0.2
"""Between two looks at a file, which cost some microseconds."""
FILE_BEAT_S = 3.0
LOCKED_FOR_S = 15.0
"""A file that another program holds for so long is out of reach, as it is for who writes."""

_HEAD = "SELECT last FROM journal_head"
_SINCE = "SELECT DISTINCT action FROM journal WHERE id > ?"
_BEAT = f"SELECT extract(epoch FROM clock_timestamp()), ({_HEAD}), {WAITS}"
_ACTIONS = "SELECT string_agg(DISTINCT action, ' ') FROM journal WHERE id > "
_WAITS, _WITH_ACTIONS = 2, 3
_CLOSED = (
    mark("office_unavailable", "The office's server does not let you in any longer"),
    mark(
        "office_unavailable",
        "Ask the administrator whether your account was closed; "
        "what is typed here stays while this window is open",
    ),
)
_ANOTHER_PASSWORD = (
    mark("office_unavailable", "The office's server does not take your password any longer"),
    mark("office_unavailable", "Lock the screen and go on with the new one; what is typed here stays"),
)
_LISTEN = f"LISTEN {CHANNEL}".encode()


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing heard: an announcement, an answer, or that there is none any longer.

    ``newest`` is the number of the newest entry of the journal. ``way`` are the seconds to the office and
    back, ``moment`` what its clock says now. ``silent`` are the seconds since the last sign of an office that
    is gone, ``error`` is the driver's. ``back`` comes with the first answer after that.
    ``actions`` are the codes of what was done after the entry that was asked about, up to ``newest``.
    ``waits`` says whether the server waits for its second one and confirms nothing.
    """

    newest: int | None = None
    way: float | None = None
    moment: datetime | None = None
    silent: float | None = None
    error: Exception | None = None
    back: bool = False
    actions: frozenset[str] | None = None
    waits: bool | None = None
    gave_up: bool = False
    """It did not take a new call either: whoever waits for an answer waits in vain."""


class Hearing(Protocol):
    """Listens in one thread; ``wake`` may be called from any other."""

    def wait(self, seconds: float) -> Heard | None:
        """Return what is heard next, None when nothing was for so long."""

    def wake(self) -> None:
        """Ask at once whether the office is there."""

    def ask_since(self, entry: int) -> None:
        """Ask what was done after an entry of the journal; ``wait`` returns the answer."""

    def end(self) -> None:
        """Let go of the office, in the thread that waited."""


class ServerHearing:
    """Listens to a server; a connection that is lost is made again as soon as that can be done."""

    def __init__(self, connect: Callable[[], Any], faults: tuple[type[Exception], ...]) -> None:
        """Prepare to listen by what ``connect`` returns, a connection of psycopg's; it raises ``faults``."""
        self._connect = connect
        self._faults: tuple[type[Exception], ...] = (*faults, OSError, DeskError)
        self._line: Any = None
        self._bell, self._pull = socketpair()
        self._bell.settimeout(0)
        self._gone = self._woken = False
        self._sign = self._try_at = monotonic()
        self._asked: float | None = None
        self._beat_at = 0.0
        self._since: int | None = None

    def wait(self, seconds: float) -> Heard | None:
        """Return what is heard next, None when nothing was for ``seconds`` or somebody called ``wake``."""
        until = monotonic() + seconds
        while True:
            heard = self._call(until) if self._line is None else self._listen(until)
            if heard is not None or monotonic() >= until or self._woken:
                self._woken = False
                return heard

    def wake(self) -> None:
        """Ask at once whether the server is there."""
        with suppress(OSError):
            self._pull.send(b"!")

    def ask_since(self, entry: int) -> None:
        """Ask with the next question, which is due now, what was done after an entry of the journal."""
        self._since, self._beat_at = entry, 0.0

    def end(self) -> None:
        """Let go of the connection; this is not used any more."""
        self._hang_up()
        self._bell.close()
        self._pull.close()

    # Calling

    def _call(self, until: float) -> Heard | None:
        """Try to reach the server, as soon as it is time for that."""
        self._pause(min(until, self._try_at))
        if self._woken or monotonic() < self._try_at:
            return None
        began = monotonic()
        self._try_at = began + TRY_AGAIN_S
        try:
            self._line = self._connect()
            self._ask(_LISTEN)
        except self._faults as error:
            self._hang_up()
            known, self._gone = self._gone, True
            silent = None if known else monotonic() - self._sign
            return Heard(silent=silent, error=error, gave_up=True)
        return None

    # Listening

    def _listen(self, until: float) -> Heard | None:
        due = self._beat_at if self._asked is None else self._asked + PATIENCE_S
        try:
            heard = self._read(min(until, due))
            if heard is None and monotonic() >= due:
                if self._asked is not None:
                    return self._silence(None)
                self._ask(self._question())
        except self._faults as error:
            return self._silence(error)
        return heard

    def _question(self) -> bytes:
        since, self._since = self._since, None
        return (_BEAT if since is None else f"{_BEAT}, ({_ACTIONS}{since})").encode()

    def _ask(self, question: bytes) -> None:
        self._line.pgconn.send_query(question)
        self._asked = monotonic()

    def _read(self, until: float) -> Heard | None:
        line = self._line.pgconn
        ready, _, _ = select([line.socket, self._bell], [], [], max(0.0, until - monotonic()))
        if self._bell in ready:
            self._quiet()
        line.consume_input()  # also after the last moment: the answer may have come while this PC was busy
        told = []
        while (said := line.notifies()) is not None:
            told.append(int(said.extra))
        answer = self._answered(line)
        if not told:
            return answer
        self._sign = monotonic()
        if answer is None or answer.newest is None:
            return replace(answer or Heard(), newest=max(told))
        return replace(answer, newest=max(*told, answer.newest))

    def _answered(self, line: Any) -> Heard | None:
        """Return what the server answered to a question, if it has answered one."""
        if self._asked is None or line.is_busy():
            return None
        moment = newest = actions = waits = None
        while (result := line.get_result()) is not None:
            if result.error_message:
                raise ConnectionError(result.error_message.decode(errors="replace"))
            if result.ntuples:
                moment = datetime.fromtimestamp(float(result.get_value(0, 0)), UTC)
                newest = int(result.get_value(0, 1))
                waits = result.get_value(0, _WAITS) == b"t"
                if result.nfields > _WITH_ACTIONS:
                    actions = frozenset((result.get_value(0, _WITH_ACTIONS) or b"").decode().split())
        now = monotonic()
        way, self._asked, self._sign = now - self._asked, None, now
        self._beat_at = now + BEAT_S if self._since is None else now
        if moment is None:  # it listens now; the first question of a connection tells that it is there
            self._beat_at = now
            return None
        back, self._gone = self._gone, False
        here = moment + timedelta(seconds=way / 2)
        return Heard(newest, way, here, back=back, actions=actions, waits=waits)

    def _silence(self, error: Exception | None) -> Heard | None:
        """Take the server for gone, and call it at once."""
        self._hang_up()
        self._try_at = monotonic()
        if self._gone:
            return None
        self._gone = True
        return Heard(silent=monotonic() - self._sign, error=error)

    def _hang_up(self) -> None:
        line, self._line, self._asked = self._line, None, None
        if line is not None:
            with suppress(*self._faults):
                line.close()

    def _pause(self, until: float) -> None:
        left = until - monotonic()
        if left > 0 and select([self._bell], [], [], left)[0]:
            self._quiet()

    def _quiet(self) -> None:
        """Take note of being woken: what is due later is done now."""
        self._woken = True
        self._beat_at = self._try_at = 0.0
        with suppress(BlockingIOError):
            while self._bell.recv(64):
                pass


class FileHearing:
    """Looks at a SQLite file a few times a second; it knows by itself whether others wrote in it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._raw: sqlite3.Connection | None = None
        self._bell = Event()
        self._gone = False
        self._version = -1
        self._since: int | None = None
        self._sign = monotonic()
        self._beat_at = 0.0

    def wait(self, seconds: float) -> Heard | None:
        """Return what is heard next, None when nothing was for ``seconds`` or somebody called ``wake``."""
        until = monotonic() + seconds
        while True:
            heard = self._look()
            left = until - monotonic()
            if heard is not None or left <= 0:
                return heard
            if self._bell.wait(min(LOOK_S, left)):
                self._bell.clear()
                self._beat_at = 0.0
                return None

    def ask_since(self, entry: int) -> None:
        """Read with the next look what was done after an entry of the journal."""
        self._since = entry

    def wake(self) -> None:
        """Read at once."""
        self._bell.set()

    def end(self) -> None:
        """Let go of the file."""
        if self._raw is not None:
            self._raw.close()

    def _look(self) -> Heard | None:
        began = monotonic()
        try:
            if self._raw is None:
                self._raw = sqlite3.connect(f"{self._file.absolute().as_uri()}?mode=rw", timeout=0, uri=True)
                self._raw.isolation_level = None
            version = int(self._raw.execute("PRAGMA data_version").fetchone()[0])
            if version == self._version and began < self._beat_at and self._since is None:
                return None
            newest, actions = self._read(self._raw)
        except sqlite3.Error as error:
            return self._fault(error)
        now = monotonic()
        told, self._version = version != self._version, version
        self._sign, self._beat_at = now, now + FILE_BEAT_S
        back, self._gone = self._gone, False
        return Heard(newest if told or actions is not None else None, now - began, back=back, actions=actions)

    def _read(self, raw: sqlite3.Connection) -> tuple[int, frozenset[str] | None]:
        since, self._since = self._since, None
        newest = int(raw.execute(_HEAD).fetchone()[0])
        if since is None:
            return newest, None
        return newest, frozenset(code for (code,) in raw.execute(_SINCE, (since,)))

    def _fault(self, error: sqlite3.Error) -> Heard | None:
        silent = monotonic() - self._sign
        busy = isinstance(error, sqlite3.OperationalError) and "locked" in str(error)
        if self._gone or (busy and silent < LOCKED_FOR_S):
            return None
        self._gone = True
        return Heard(silent=silent, error=error)


def hearing_of(database: Database) -> Hearing:
    """Return what listens to an office."""
    if database.way is None:
        return FileHearing(database.path or Path())
    # The time limit of a call holds for each of several hosts.
    return ServerHearing(*caller(database.way, application_name=f"{PROGRAM} hearing", connect_timeout="2"))


def server_time(database: Database) -> datetime:
    """Return what the clock of an office's server says now.

    Raises:
        OfficeUnavailable: it cannot be reached.
    """
    with database.snapshot() as db:
        began = monotonic()
        moment: datetime = db.execute(text("SELECT clock_timestamp()")).scalar_one()
        return moment.astimezone(UTC) + timedelta(seconds=(monotonic() - began) / 2)


def why_gone(database: Database, error: Exception | None) -> OfficeUnavailable:
    """Return what to say of an office that does not answer, or answered ``error``."""
    meaning: Exception | None = error
    if error is not None and not isinstance(error, DeskError):
        meaning = database.meaning_of(OperationalError(None, None, error))
    if isinstance(meaning, OfficeUnavailable):
        return meaning
    if isinstance(meaning, MayNotSignIn):
        return LetInNoLonger(*_CLOSED, closed=True)
    if isinstance(meaning, PasswordNotTaken):
        return LetInNoLonger(*_ANOTHER_PASSWORD)
    return OfficeUnavailable(*SERVER_GONE, str(error or "")[:200])
