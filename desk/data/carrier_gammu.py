"""Carries SMS by the office's own modem: into the outbox of Gammu SMSD, which sends one after the other.

The office's key of a message stands in ``CreatorID``, which SMSD takes along from ``outbox`` to
``sentitems``: whoever hands the same message over again finds the first one and adds no second. SMSD's own
``MaxRetries`` has to be 0 for that: otherwise it sends again what its modem did not confirm.
Source: Gammu manual, SMSD, Database structure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from desk.data.modem_books import Books, ModemBooks
from desk.domain.carrier_words import CUT_OFF, NO_SIGN
from desk.domain.carriers import Answer, Arrival, Handed, Medium, Outgoing
from desk.domain.modems import Modem, ModemAnswerMissing, ModemState, ModemUnreachable, Reply
from desk.domain.sms import Encoding, sms_parts, sms_size
from desk.domain.text import Word

AT_ONCE = 200
"""Replies read in one go, the oldest first; marked as read they make room for the next."""
_CODINGS = {Encoding.GSM_7: "Default_No_Compression", Encoding.UCS_2: "Unicode_No_Compression"}
_FAILED = frozenset({"SendingError", "DeliveryFailed", "Error"})
_TOLD_AHEAD = timedelta(seconds=10)
"""SMSD writes down until when its last sign holds: so much after it was given."""
_KEPT = """
SELECT "ID" FROM outbox WHERE "CreatorID" = ? UNION SELECT "ID" FROM sentitems WHERE "CreatorID" = ?"""
"""In one statement, and so of one moment: between two SMSD could carry it from the one to the other."""
_FIRST = """
INSERT INTO outbox ("CreatorID", "SenderID", "DestinationNumber", "TextDecoded", "Coding", "MultiPart", "UDH",
    "DeliveryReport", "InsertIntoDB", "SendingDateTime", "SendingTimeOut")
VALUES (?, ?, ?, ?, ?, ?, '', 'yes', {now}, {now}, {now}) RETURNING "ID\""""
_HEADER = 'UPDATE outbox SET "UDH" = ? WHERE "ID" = ?'
_FURTHER = """
INSERT INTO outbox_multipart ("ID", "SequencePosition", "TextDecoded", "Coding", "UDH")
VALUES (?, ?, ?, ?, ?)"""
_STATES = """
SELECT "ID", 'Reserved' FROM outbox WHERE "ID" {among}
UNION SELECT "ID", "Status" FROM sentitems WHERE "ID" {among}"""
_SIGN = """
SELECT {seconds}, "Signal", "Battery" FROM phones WHERE "Send" <> 'no' AND (? = '' OR "ID" = ?)
ORDER BY "TimeOut" DESC LIMIT 1"""
_UNREAD = """
SELECT "ID", "SenderNumber", "TextDecoded", {seconds}, "ReceivingDateTime" FROM inbox
WHERE "Processed" = 'false' AND (? = '' OR "RecipientID" = ?) ORDER BY "ID" LIMIT ?"""
_READ = """UPDATE inbox SET "Processed" = 'true' WHERE "ID" {among}"""


class GammuCarrier:
    """The office's own modem, by the books of the service that drives it."""

    medium = Medium.SMS

    def __init__(self, modem: Modem, password: str = "") -> None:
        self._books = ModemBooks(modem, password)
        self._sender = modem.sender
        self._stays = self._answers = self._in_vain = False

    @contextmanager
    def calling(self) -> Iterator[None]:
        """Put nothing into SMSD's outbox inside while no modem answers: it would leave later, at any hour."""
        self._stays = True
        try:
            yield
        finally:
            self._stays = self._answers = self._in_vain = False

    def hand_over(self, message: Outgoing) -> Answer:
        """Put a message into SMSD's outbox, once whatever happens; an answer, not an exception."""
        if self._stays and not self._answers and (silent := self._why_silent()) is not None:
            return Answer(Handed.UNSENT, why=silent.text, reached=False)
        try:
            with self._books.opened(to_write=True) as books:
                books.hold(message.key)
                number = _kept(books, message.key) or _put(books, message, self._sender)
        except ModemAnswerMissing:
            return self._look_again(message)
        except ModemUnreachable as refused:
            self._answers = False  # is looked at again before the next one
            return Answer(Handed.UNSENT, why=refused.cause.text)
        return Answer(Handed.TAKEN, str(number))

    def _why_silent(self) -> Word | None:
        try:
            state = self.state()
        except ModemUnreachable as away:
            return away.cause
        self._answers = state is not None and state.answers
        return None if self._answers else NO_SIGN

    def _look_again(self, message: Outgoing) -> Answer:
        """Return what became of a message whose commit was not answered.

        The connection that broke holds the key for as long as its commit may still happen.
        """
        try:
            with self._books.opened(to_write=True) as books:
                books.hold(message.key)
                number = _kept(books, message.key)
        except ModemUnreachable as refused:
            return Answer(Handed.UNKNOWN, why=refused.cause.text)
        if number is None:
            return Answer(Handed.UNSENT, why=CUT_OFF.text)
        return Answer(Handed.TAKEN, str(number))

    def arrivals(self, carrier_ids: Sequence[str]) -> Mapping[str, Arrival]:
        """Return what is known of messages taken before; those the carrier says nothing of are left out.

        A message has arrived when all its parts have. Nothing is known while SMSD's database is away.
        """
        if self._in_vain:
            return {}
        try:
            with self._books.opened() as books:
                among, value = books.among([int(one) for one in carrier_ids if one.isdecimal()])
                rows = books.run(_STATES.format(among=among), value, value)
        except ModemUnreachable:
            self._in_vain = self._stays
            return {}
        states = defaultdict(set)
        for number, state in rows:
            states[str(number)].add(state)
        return {number: _arrival(found) for number, found in states.items()}

    def state(self) -> ModemState | None:
        """Return when SMSD gave its last sign, and what its modem said; None when it never ran here.

        Raises:
            ModemUnreachable: SMSD's database cannot be asked.
            ModemSchemaUnknown: its tables are of a version this program does not know.
        """
        with self._books.opened() as books:
            sign = _SIGN.format(seconds=books.seconds_since.format('"TimeOut"'))
            found = books.run(sign, self._sender, self._sender)
        if not found:
            return None
        (seconds, signal, battery), *_ = found
        silent = timedelta(seconds=seconds) + _TOLD_AHEAD
        return ModemState(max(silent, timedelta()), _percent(signal), _percent(battery))

    def replies(self) -> tuple[Reply, ...]:
        """Return SMS that came in and are not yet marked as read, the oldest ``AT_ONCE`` of them.

        Raises:
            ModemUnreachable: SMSD's database cannot be asked.
            ModemSchemaUnknown: its tables are of a version this program does not know.
        """
        now = datetime.now(UTC)
        with self._books.opened() as books:
            unread = _UNREAD.format(seconds=books.seconds_since.format(books.came))
            rows = books.run(unread, self._sender, self._sender, AT_ONCE)
        return tuple(
            Reply(row, sender, text, now - timedelta(seconds=ago), f"{row} {came}")
            for row, sender, text, ago, came in rows
        )

    def mark_read(self, replies: Sequence[Reply]) -> None:
        """Let replies not come again, once what they ask for is kept; they come twice rather than never.

        Raises:
            ModemUnreachable: SMSD's database cannot be written.
            ModemSchemaUnknown: its tables are of a version this program does not know.
        """
        with self._books.opened(to_write=True) as books:
            among, value = books.among([one.id for one in replies])
            books.run(_READ.format(among=among), value)


def _kept(books: Books, key: str) -> int | None:
    """Return SMSD's number of a message that is in its books already."""
    found = books.run(_KEPT, key, key)
    return int(found[0][0]) if found else None


def _put(books: Books, message: Outgoing, sender: str) -> int:
    """Write a message with all its parts; return SMSD's number of it."""
    coding = _CODINGS[sms_size(message.text).encoding]
    first, *further = sms_parts(message.text)
    many = 1 + len(further)
    insert = _FIRST.format(now=books.now)
    values = (message.key, sender, message.to, first, coding, "true" if further else "false")
    ((number,),) = books.run(insert, *values)
    if further:
        books.run(_HEADER, _udh(number, many, 1), number)
    for place, text in enumerate(further, start=2):
        books.run(_FURTHER, number, place, text, coding, _udh(number, many, place))
    return int(number)


def _udh(reference: int, parts: int, place: int) -> str:
    """Return the header of one part of a long message. Source: 3GPP TS 23.040, 9.2.3.24.1.

    Parts belong together by the last byte of SMSD's number, which neighbours do not share.
    """
    return bytes((5, 0, 3, reference % 256, parts, place)).hex().upper()


def _arrival(states: set[str]) -> Arrival:
    if "Reserved" in states:  # still in the outbox: SMSD has not sent all of it, or tries again
        return Arrival.UNDER_WAY
    if states & _FAILED:
        return Arrival.NOT_ARRIVED
    return Arrival.ARRIVED if states == {"DeliveryOK"} else Arrival.UNDER_WAY


def _percent(told: int) -> int | None:
    """Return what SMSD keeps of signal or battery; minus one stands for unknown."""
    return told if told >= 0 else None
