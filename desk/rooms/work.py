"""The only way to change anything: allowed, done, written down and announced, or none of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from threading import local
from zoneinfo import ZoneInfo

from desk.data import approvals, hashing, journal, limits, messages, offices, once, server_roles, write_log
from desk.data import staff as accounts
from desk.data.database import Connection, Database
from desk.data.known_here import KnownHere
from desk.data.replica import Replica
from desk.domain.approvals import Approval, RequestState, Wish, thing_of
from desk.domain.deeds import deed
from desk.domain.errors import NotAllowed
from desk.domain.journal import Action, Topic
from desk.domain.outbox import AS_OFTEN, Once
from desk.domain.rights import who_may
from desk.domain.rights_errors import AccountClosed, NeedsApproval, RightsChanged
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff

Listener = Callable[[frozenset[Topic]], None]
Clock = Callable[[], datetime]
KEPT = 1_000
"""Of the entries written here, so many are known as own ones when they are announced to everybody."""
_TOLD_OF = frozenset({Topic.APPLICATIONS, Topic.APPOINTMENTS, Topic.HANDOVER, Topic.POST})
"""A deed that touches none of these lists is nothing a citizen would be told."""
_WHY = {AccountClosed: "account", NeedsApproval: "approval", RightsChanged: "role_taken"}


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
    approvals: list[Approval] = field(default_factory=list)

    def changed(self, before: Mapping[str, object], after: Mapping[str, object]) -> None:
        """Tell what was so before and is so now: codes and numbers, no names, a NIK only masked."""
        self.facts |= {"before": dict(before), "after": dict(after)}

    def needs(self, action: Action, *wishes: Wish) -> None:
        """Let pass what the deed turns out to need besides; approvals for it are used up with the deed.

        Raises:
            NotAllowed: no role of this person allows it, and some of ``wishes`` are not approved today.
        """
        if self.staff.may(action):
            return
        missing = []
        for wish in wishes if self.staff.may_ask(action) else ():
            used = approvals.spend(self.db, self.staff.id, wish, today=self.today, now=self.now)
            self.approvals += [used] if used else []
            missing += [] if used else [wish]
        if missing or not wishes or not self.staff.may_ask(action):
            raise _refusal(self.db, self.staff, action, missing, self.today)


class _Here(local):
    """What holds for one thread alone: where it reads, and whether what it does may take long."""

    replica: Replica | None = None
    long: bool = False


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
        self._here = _Here()
        self._clock = clock
        self._workstation = workstation
        self._listeners: list[Listener] = []
        self._written: deque[range] = deque(maxlen=KEPT)
        self.known_here = KnownHere()

    @contextmanager
    def work(self, staff: Staff, action: Action, *about: Wish, booked: Once = AS_OFTEN) -> Iterator[Work]:
        """Do one thing as ``staff``: an exception inside leaves nothing behind.

        Who they are and what they may do is read again here. ``about`` names the things of a deed that
        needs a second pair of eyes; approvals for them are used up. A refusal is in the journal, alone.

        Raises:
            NotAllowed: no role of ``staff`` allows ``action``, or not any longer, or not without an approval.
            AccountClosed: the account is no longer one of this office.
            AlreadyBooked: a deed with the key of ``booked`` is in the books.
            OfficeUnavailable: the database cannot be written.
            OthersWereFaster: somebody else was changing the same records.
        """
        with self._noting_refusal(staff, action), self._database.transaction(deed=True) as db:
            self._limit(db)
            settings = offices.read_settings(db)
            now = self._clock()
            once.keep(db, booked.key, now)
            today = self.local_day(now, settings)
            work = Work(db, _known(db, staff, action, today), now, today, settings)
            work.needs(action, *about)
            yield work
            if action.topics & _TOLD_OF:
                messages.note(db, now)
            requests = [f"request:{approval.request}" for approval in work.approvals]
            work.facts |= booked.facts(lambda moment: self.local(moment, settings))
            if work.approvals:
                work.facts["approved_by"] = ", ".join(sorted({approval.by for approval in work.approvals}))
                work.facts["request"] = [approval.request for approval in work.approvals]
            written = journal.write(
                db,
                at=now,
                staff_id=work.staff.id,
                workstation=self._workstation,
                action=action,
                # What a deed was about stands last: that is where taking it back looks for it.
                subjects=(*requests, *booked.subjects, work.subject, *work.also_about),
                reason=work.reason,
                facts=work.facts,
            )
        self._written.append(written)
        for listen in self._listeners:
            listen(action.topics)

    def admit(self, staff: Staff, action: Action, about: Wish | None = None) -> Staff:
        """Let pass who may do something now, before the deed or where nothing is written; return them anew.

        An approval for ``about`` lets pass too, and is not used up by this. A refusal is in the journal.

        Raises:
            NotAllowed: no role of ``staff`` allows ``action``, or not any longer, or not without an approval.
            AccountClosed: the account is no longer one of this office.
        """
        with self._noting_refusal(staff, action, about), self._database.snapshot() as db:
            today = self.local_day(self._clock(), offices.read_settings(db))
            person = _known(db, staff, action, today)
            if person.may(action):
                return person
            wishes = [about] if about and person.may_ask(action) else []
            asked = [approvals.live(db, person.id, wish, today) for wish in wishes]
            if any(one is not None and one.state is RequestState.APPROVED for one in asked):
                return person
            raise _refusal(db, person, action, wishes, today)

    @contextmanager
    def _noting_refusal(self, staff: Staff, action: Action, about: Wish | None = None) -> Iterator[None]:
        """Write a refusal down once what it refused has been taken back."""
        try:
            yield
        except (NotAllowed, AccountClosed) as refusal:
            with self._database.transaction() as db:
                today = self.local_day(self._clock(), offices.read_settings(db))
                person = accounts.current(db, staff.id, today)
                known = person is not None and person.login == staff.login
                needs = refusal if isinstance(refusal, NeedsApproval) else None
                wishes = needs.wishes if needs else [about] if about else []
                things = dict.fromkeys(thing_of(wish.subject) for wish in wishes)
                journal.write(
                    db,
                    at=self._clock(),
                    staff_id=staff.id if known else None,
                    workstation=self._workstation,
                    action=Action.REFUSED,
                    subjects=tuple(things) or ("",),
                    reason="",
                    facts={
                        "action": (needs.deed if needs else action).code,
                        "why": _WHY.get(type(refusal), "role"),
                    },
                )
            raise

    @contextmanager
    def tend(self) -> Iterator[Upkeep]:
        """Keep the office itself in order: leases and the order of the queue, which are nobody's deed."""
        with self._database.transaction() as db:
            settings = offices.read_settings(db)
            now = self._clock()
            yield Upkeep(db, now, self.local_day(now, settings), settings)
            messages.note(db, now)

    def shorten_log(self) -> None:
        """Keep the log of changes beside a file short, whoever reads meanwhile."""
        write_log.shorten(self._database)

    def matches(self, login: str, kept: str, password: str) -> bool:
        """Whether a password belongs to what is kept of it, or the office's server takes it for right."""
        if kept.startswith(server_roles.MARK):
            return self._database.proves(login, password)
        return hashing.matches(kept, password)

    def proves(self, login: str, password: str) -> bool:
        """Whether the office's server lets somebody in with a password, now."""
        return self._database.proves(login, password)

    def know(self, login: str, password: str) -> None:
        """Go on at the server with a password that ``login`` has chosen, where they are who is connected."""
        if self._database.own_login == login:
            self._database.know(password)
        self.remember(login, password)

    def remember(self, login: str, password: str) -> None:
        """Let ``login`` unlock their screen by this password, which is right, while the server is away."""
        if not self.is_sqlite:
            self.known_here.keep(login, password)

    @contextmanager
    def look(self) -> Iterator[Connection]:
        """Read one moment of the office; every query inside sees the same.

        Raises:
            SchemaTooNew: a newer program has brought the office up meanwhile.
            OfficeMovedAway: it goes on at another place.
        """
        with (self._here.replica or self._database).snapshot() as db:
            self._limit(db)
            offices.let_pass(db)
            yield db

    @contextmanager
    def taking_time(self) -> Iterator[None]:
        """Let what this thread reads and writes take long: a list with many rows, a check of everything."""
        before, self._here.long = self._here.long, True
        try:
            yield
        finally:
            self._here.long = before

    def _limit(self, db: Connection) -> None:
        if self._here.long:
            limits.take_time(db)

    @contextmanager
    def looking_at(self, replica: Replica) -> Iterator[None]:
        """Let this thread read at a replica; what it writes, and who may do what, stays where it was."""
        before, self._here.replica = self._here.replica, replica
        try:
            yield
        finally:
            self._here.replica = before

    @property
    def is_sqlite(self) -> bool:
        """Whether the office is a file here, which no server can be away from."""
        return self._database.is_sqlite

    @property
    def url(self) -> str:
        """Where the office is kept, for a process of its own that reads it."""
        return self._database.url.render_as_string(hide_password=False)

    @property
    def workstation(self) -> str:
        """The name of this PC or counter, empty when it has none."""
        return self._workstation

    @property
    def clock(self) -> Clock:
        """What tells the present moment."""
        return self._clock

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

    def wrote_all(self, after: int, upto: int) -> bool:
        """Whether every entry after ``after`` up to ``upto`` was written, and its change told, here."""
        for written in tuple(self._written):
            if written.start <= after + 1 < written.stop:
                after = written.stop - 1
        return after >= upto

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


def _known(db: Connection, staff: Staff, action: Action, today: date) -> Staff:
    """Return who ``staff`` is by the accounts of this moment.

    Raises:
        AccountClosed: nobody, or somebody who does not work here any longer.
        RightsChanged: since ``staff`` was read, the role that allows ``action`` was taken away.
    """
    person = accounts.current(db, staff.id, today)
    if person is None or person.login != staff.login:
        raise AccountClosed
    if staff.may(action) and not person.may_try(action):
        raise RightsChanged(deed(action), who_may(action))
    return person


def _refusal(
    db: Connection, person: Staff, action: Action, wishes: Sequence[Wish], today: date
) -> NotAllowed:
    if not wishes:
        return NotAllowed(deed(action), who_may(action))
    asked = [approvals.live(db, person.id, wish, today) for wish in wishes]
    unasked = tuple(wish for wish, known in zip(wishes, asked, strict=True) if known is None)
    return NeedsApproval(deed(action), who_may(action), action, unasked, len(wishes) - len(unasked))
