"""What the counter did while the server was away: kept at this PC, sent in order, once, when it is back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Protocol

from desk.data import application_rows, attachments, offices, once, print_jobs
from desk.data import staff as accounts
from desk.data.outbox_keys import OutboxKeys
from desk.data.outbox_store import OutboxStore
from desk.domain.addresses import is_server, read_address
from desk.domain.applications import Accepted, Application, AskedWhen, Doubt, Request
from desk.domain.collecting import Collected
from desk.domain.errors import AlreadyBooked, DeskError, OfficeUnavailable, OthersWereFaster, ReasonMissing
from desk.domain.handover import Proof, Taker
from desk.domain.journal import Action
from desk.domain.outbox import (
    SUBJECT,
    Box,
    ChangedSince,
    Collect,
    Deed,
    EarlierPasswordWrong,
    EndCheck,
    HandCard,
    NotSeenReady,
    NotWaiting,
    Once,
    OthersBox,
    OutboxClosed,
    Sent,
    TakeIn,
    Waiting,
    seen_of,
)
from desk.domain.printing import PrintJob
from desk.domain.staff import Staff
from desk.domain.verification import Claimed, Finding, Verdict
from desk.rooms.work import Workbench

Step = Callable[[int, int], None]
_RECORDS = ("application:", "job:")
"""What the journal may name of what a deed was about; a NIK it may not."""
_TRIES = 5
"""Of a deed that others were faster with; what is still in the way then waits for the next time."""


class Counter(Protocol):
    """Takes applications in: ``WalkIn``."""

    def accept(
        self, clerk: Staff, request: Request, *, reason: str, booked: Once, answered: Sequence[Doubt]
    ) -> Accepted: ...


class CheckingTable(Protocol):
    """Ends checks: ``Verification``."""

    def finish(
        self,
        clerk: Staff,
        claimed: Claimed,
        verdict: Verdict,
        findings: Sequence[Finding],
        ground: str,
        booked: Once,
    ) -> Application: ...


class PickUpCounter(Protocol):
    """Gives documents out: ``PickUpDesk``."""

    def collect(
        self,
        clerk: Staff,
        application_id: int,
        taker: Taker,
        taker_name: str,
        shown: Sequence[str],
        relation: str,
        *,
        booked: Once,
    ) -> Collected: ...


class CardCounter(Protocol):
    """Gives cards out: ``HandoverWindow``."""

    def pick_up(
        self,
        clerk: Staff,
        job: PrintJob,
        taker: Taker,
        taker_name: str,
        proof: Proof,
        *,
        old_card_taken: bool,
        booked: Once,
    ) -> PrintJob: ...


class Rooms(Protocol):
    """Where deeds that waited are done in the end, as if they were done there now."""

    @property
    def walk_in(self) -> Counter: ...

    @property
    def verification(self) -> CheckingTable: ...

    @property
    def pick_up(self) -> PickUpCounter: ...

    @property
    def handover(self) -> CardCounter: ...


class Outbox:
    """What waits at this PC for each person who works at it; without a folder, nothing is kept here."""

    def __init__(self, bench: Workbench, folder: Path | None, rooms: Rooms) -> None:
        self._bench, self._folder, self._rooms = bench, folder, rooms
        self._office = _place(bench.url)
        self._stores: dict[str, OutboxStore] = {}
        self._sending = Lock()
        self._listeners: list[Callable[[], None]] = []

    @property
    def keeps(self) -> bool:
        """Whether this office keeps anything at its PCs."""
        return self._folder is not None

    def listen(self, listener: Callable[[], None]) -> None:
        """Call ``listener``, in the worker's thread, whenever other deeds wait than before."""
        self._listeners.append(listener)

    # Keys

    def unlock(self, staff: Staff, password: str = "") -> Box:
        """Open what waits here for who signed in, by their password or this PC's key store."""
        if self._folder is not None:
            self._store(staff).keys.open(password)
        return self.waiting(staff)

    def unlock_earlier(self, staff: Staff, earlier: str, now: str = "") -> Box:
        """Open what a password of before has sealed, and seal it under the one of ``now`` from here on.

        Raises:
            EarlierPasswordWrong: it opens nothing.
        """
        if not self._store(staff).keys.open_earlier(earlier, now):
            raise EarlierPasswordWrong
        self._tell()
        return self.waiting(staff)

    def seal_again(self, staff: Staff, password: str) -> None:
        """Seal what waits here under a password that was just chosen; the old one opens it once more."""
        if self._folder is not None:
            self._store(staff).keys.seal_again(password)

    def is_open(self, staff: Staff) -> bool:
        """Whether something can be kept for this person."""
        return self._folder is not None and self._store(staff).keys.opened

    # What waits

    def keep(self, staff: Staff, key: str, deed: Deed) -> Waiting:
        """Keep a deed until the server answers; when this returns, the disk has it.

        Raises:
            OutboxClosed: nothing can be kept at this PC for this person.
            OutboxFull: this PC cannot write it.
            NotSeenReady: it is about a document nobody has seen ready.
        """
        if isinstance(deed, Collect | HandCard) and not deed.slot:
            raise NotSeenReady
        kept = self._store(staff).keep(Once(key, self._bench.now()), deed)
        self._tell()
        return kept

    def waiting(self, staff: Staff) -> Box:
        """Return what waits here for this person, in the order it was done."""
        return self._store(staff).box() if self._folder is not None else Box()

    def others(self, staff: Staff) -> tuple[OthersBox, ...]:
        """Return which colleagues have something waiting at this PC, which only they can read."""
        if self._folder is None:
            return ()
        with self._bench.look() as db:
            everyone = [one for one, _ in accounts.every_account(db)]
            today = self._bench.local_day(self._bench.now(), offices.read_settings(db))
            working = {one.id for one in accounts.everyone(db, today)}
        found = []
        for one in everyone:
            since = OutboxKeys(self._folder, self._office, one.login).last_written()
            if one.id != staff.id and since is not None:
                found.append(OthersBox(one.name, since, one.id not in working))
        return tuple(found)

    # Answering what the office refused

    def again(self, staff: Staff, key: str) -> None:
        """Let a deed go again that was refused, now that somebody has looked.

        Raises:
            NotWaiting: it does not wait any more.
        """
        self._there(staff, key)
        self._store(staff).again(key)
        self._tell()

    def drop(self, staff: Staff, key: str, reason: str) -> Sent | None:
        """Let a deed not be done, with a reason in the journal; it can never be sent afterwards.

        If it had reached the office all the same, nothing is dropped, and that is returned.

        Raises:
            ReasonMissing: no reason in words.
            NotWaiting: it does not wait any more.
        """
        if not reason.strip():
            raise ReasonMissing
        one = self._there(staff, key)
        try:
            with self._bench.work(staff, Action.KEPT_DROPPED, booked=Once(key)) as work:
                work.subject = f"{SUBJECT}:{one.reference}"
                work.also_about = [thing for thing in sorted(one.deed.things) if thing.startswith(_RECORDS)]
                work.reason = reason.strip()
                work.facts = one.once.facts(lambda moment: self._bench.local(moment, work.settings))
        except AlreadyBooked:
            self.settled(staff, key)
            return Sent(one.once, one.deed, before=True)
        self.settled(staff, key)
        return None

    def settled(self, staff: Staff, key: str) -> None:
        """Let a deed wait no longer that reached the office another way, such as from its form."""
        if self._folder is not None and self.waiting(staff).of(key) is not None:
            self._store(staff).done(key)
            self._tell()

    def put_aside(self, staff: Staff) -> None:
        """Keep a file that was altered out of the way, once nothing that can be read in it waits."""
        self._store(staff).put_aside()
        self._tell()

    # Sending

    def send(self, staff: Staff, on_step: Step | None = None) -> tuple[Sent, ...]:
        """Send what is due, in order; what the office refuses waits for a person, the rest goes on.

        Raises:
            OfficeUnavailable: the server is away again; what was sent until then is.
        """
        sent: list[Sent] = []
        with self._sending:
            tried: set[str] = set()
            while left := [one for one in self.waiting(staff).due if one.key not in tried]:
                one = left[0]
                tried.add(one.key)
                if on_step is not None:
                    on_step(len(tried) - 1, len(tried) - 1 + len(left))
                done = self._send_one(staff, one)
                sent += [done] if done is not None else []
        return tuple(sent)

    def _send_one(self, staff: Staff, one: Waiting) -> Sent | None:
        try:
            done = self._patiently(staff, one)
        except (OfficeUnavailable, OthersWereFaster):
            raise
        except DeskError as error:
            self._store(staff).refuse(one.key, error)
            self._tell()
            return None
        self._store(staff).done(one.key)
        self._tell()
        return done

    def _patiently(self, staff: Staff, one: Waiting) -> Sent:
        for _ in range(_TRIES - 1):
            try:
                return self._do(staff, one)
            except OthersWereFaster:
                continue
        return self._do(staff, one)

    def _do(self, staff: Staff, one: Waiting) -> Sent:
        if not isinstance(one.deed, TakeIn):  # asked again, that is answered with its number
            with self._bench.look() as db:
                if once.booked_at(db, one.key) is not None:
                    return Sent(one.once, one.deed, before=True)
        try:
            return Sent(one.once, one.deed, self._book(staff, one))
        except AlreadyBooked:
            return Sent(one.once, one.deed, before=True)

    def _book(self, staff: Staff, one: Waiting) -> str:
        """Do a deed as its room does it, and return the number of what it was about."""
        deed, booked = one.deed, one.once
        if isinstance(deed, TakeIn):
            answered = [doubt for doubt in Doubt if doubt.code in deed.doubts]
            asked = deed.request
            if asked.asked is None and booked.kept_at is not None:
                asked = replace(asked, asked=self._asked(booked.kept_at))
            accepted = self._rooms.walk_in.accept(
                staff, asked, reason=deed.reason, booked=booked, answered=answered
            )
            return accepted.application.number
        if isinstance(deed, EndCheck):
            return self._rooms.verification.finish(
                staff, self._claimed(deed), deed.verdict, deed.findings, deed.ground, booked
            ).number
        if isinstance(deed, Collect):
            who = (deed.taker, deed.taker_name, deed.shown, deed.relation)
            return self._rooms.pick_up.collect(
                staff, deed.application_id, *who, booked=booked
            ).application.number
        with self._bench.look() as db:
            job = print_jobs.get(db, deed.job_id)
        self._rooms.handover.pick_up(
            staff,
            job,
            deed.taker,
            deed.taker_name,
            deed.proof,
            old_card_taken=deed.old_card_taken,
            booked=booked,
        )
        return ""

    def _asked(self, kept_at: datetime) -> AskedWhen:
        """Return when a citizen stood at the counter: what is promised is counted from there."""
        with self._bench.look() as db:
            here = self._bench.local(kept_at, offices.read_settings(db))
        return AskedWhen(here.date(), f"{here:%H:%M}")

    def _claimed(self, deed: EndCheck) -> Claimed:
        """Return the application as the check has it, if it is still what was looked at.

        Raises:
            ChangedSince: it, or its files, were changed by somebody else.
        """
        with self._bench.look() as db:
            asked = application_rows.get(db, deed.application_id)
            files = attachments.of_application(db, asked.id)
            if deed.seen and seen_of(asked, files) != deed.seen:
                raise ChangedSince(asked.number)
        return Claimed(asked, deed.token, self._bench.now(), ())

    def _there(self, staff: Staff, key: str) -> Waiting:
        found = self.waiting(staff).of(key)
        if found is None:
            raise NotWaiting
        return found

    def _store(self, staff: Staff) -> OutboxStore:
        if self._folder is None:
            raise OutboxClosed
        if staff.login not in self._stores:
            keys = OutboxKeys(self._folder, self._office, staff.login)
            self._stores[staff.login] = OutboxStore(keys)
        return self._stores[staff.login]

    def _tell(self) -> None:
        for listen in self._listeners:
            listen()


def _place(url: str) -> str:
    """Return where an office is, whoever signs in there and however protected."""
    if not is_server(url):
        return url
    address = read_address(url)
    return "|".join([*(str(host) for host in address.hosts), address.database])
