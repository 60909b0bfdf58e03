"""The only way to change anything: allowed, done, written down and announced, or none of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from desk.data import journal, offices
from desk.data.database import Connection, Database
from desk.domain.journal import Action, Topic
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff

Listener = Callable[[frozenset[Topic]], None]
Clock = Callable[[], datetime]


@dataclass(slots=True)
class Work:
    """One deed under way: where it writes, who does it, and what the journal will say."""

    db: Connection
    staff: Staff
    now: datetime
    today: date
    settings: OfficeSettings
    subject: str = ""
    also_about: list[str] = field(default_factory=list)
    reason: str = ""
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Upkeep:
    """A write that is no deed: it changes nothing a person decided."""

    db: Connection
    now: datetime
    today: date
    settings: OfficeSettings


class Workbench:
    """What every room works on: the database, the clock, and who is told of changes."""

    def __init__(self, database: Database, clock: Clock, workstation: str) -> None:
        self._database = database
        self._clock = clock
        self._workstation = workstation
        self._listeners: list[Listener] = []

    @contextmanager
    def work(self, staff: Staff, action: Action) -> Iterator[Work]:
        """Do one thing as ``staff``: an exception inside leaves nothing behind.

        Raises:
            NotAllowed: no role of ``staff`` allows ``action``.
            OfficeUnavailable: the database cannot be written.
            OthersWereFaster: somebody else was changing the same records.
        """
        staff.must_be_allowed(action)
        with self._database.transaction() as db:
            settings = offices.read_settings(db)
            now = self._clock()
            work = Work(db, staff, now, self.local_day(now, settings), settings)
            yield work
            journal.write(
                db,
                at=now,
                staff_id=staff.id,
                workstation=self._workstation,
                action=action,
                subjects=(work.subject, *work.also_about),
                reason=work.reason,
                facts=work.facts,
            )
        for listen in self._listeners:
            listen(action.topics)

    @contextmanager
    def tend(self) -> Iterator[Upkeep]:
        """Keep the office itself in order: leases and the order of the queue, which are nobody's deed."""
        with self._database.transaction() as db:
            settings = offices.read_settings(db)
            now = self._clock()
            yield Upkeep(db, now, self.local_day(now, settings), settings)

    @contextmanager
    def look(self) -> Iterator[Connection]:
        """Read one moment of the office; every query inside sees the same."""
        with self._database.snapshot() as db:
            yield db

    @property
    def url(self) -> str:
        """Where the office is kept, for a process of its own that reads it."""
        return self._database.url.render_as_string(hide_password=False)

    @property
    def workstation(self) -> str:
        """The name of this PC or counter, empty when it has none."""
        return self._workstation

    def keeps(self, path: Path) -> bool:
        """Whether a file is the office's own; on Unix, reading it would drop this process's locks on it."""
        own = self._database.path
        if own is None:
            return False
        names = {own.name, f"{own.name}-wal", f"{own.name}-shm"}
        return path.name in names and path.resolve().parent == own.resolve().parent

    def now(self) -> datetime:
        """Return the present moment."""
        return self._clock()

    def listen(self, listener: Listener) -> None:
        """Call ``listener``, in the worker's thread, after every change."""
        self._listeners.append(listener)

    @staticmethod
    def local_day(moment: datetime, settings: OfficeSettings) -> date:
        """Return the office's calendar day of a moment."""
        return Workbench.local(moment, settings).date()

    @staticmethod
    def local(moment: datetime, settings: OfficeSettings) -> datetime:
        """Return a moment by the office's own clock, without a zone."""
        return moment.astimezone(ZoneInfo(settings.zone)).replace(tzinfo=None)

    @staticmethod
    def span(first: date, last: date, settings: OfficeSettings) -> tuple[datetime, datetime]:
        """Return the moments at which the office's day ``first`` begins and ``last`` ends."""
        zone = ZoneInfo(settings.zone)
        begin = datetime.combine(first, time(), zone)
        return begin, datetime.combine(last + timedelta(days=1), time(), zone)
