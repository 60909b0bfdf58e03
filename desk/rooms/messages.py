"""Messages to citizens: what waits, what left, whom somebody has to call, and what they wish."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from desk.data import (
    application_rows,
    message_calls,
    message_rows,
    message_sendings,
    messages,
    offices,
    replies,
)
from desk.data.database import Connection
from desk.domain.applications import Application
from desk.domain.carriers import Medium
from desk.domain.journal import Action
from desk.domain.masks import mask_address
from desk.domain.message_calls import (
    CallOutcome,
    NobodyToCall,
    NoLongerSo,
    NotToBeResent,
    NowhereToWrite,
    PerhapsSent,
    can_be_resent,
    is_still_so,
)
from desk.domain.message_file import MessageFile
from desk.domain.message_lists import MessageCounts, MessageFilter, MessageRow
from desk.domain.messages import Language, MessageState, Wish
from desk.domain.paging import Cursor, Page
from desk.domain.replies import ReplyRow
from desk.domain.sending import NOBODY_SAID, address_of
from desk.domain.staff import Staff
from desk.rooms.work import Work, Workbench

_WISH = {CallOutcome.WRONG_NUMBER: Wish.DEAD, CallOutcome.STOPPED: Wish.STOPPED}


class Messages:
    """What staff see of messages to citizens, and do about them."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    # Looking

    def page(self, which: MessageFilter, after: Cursor | None = None, size: int = 200) -> Page[MessageRow]:
        """Return messages, newest first; those of a number or a name by number or name."""
        with self._bench.look() as db:
            return message_rows.page(db, which, after, size)

    def to_call(self, after: Cursor | None = None, size: int = 200) -> Page[MessageRow]:
        """Return the messages that did not reach citizens who have to do something, the oldest first."""
        with self._bench.look() as db:
            return message_rows.to_call(db, self._bench.now(), self._begin(db), after, size)

    def counts(self) -> MessageCounts:
        """Return how many messages wait, want a call, and left today for how much."""
        with self._bench.look() as db:
            begin = self._begin(db)
            sent, cost = message_sendings.since(db, begin)
            now = self._bench.now()
            calls, then = message_rows.count_to_call(db, now, begin), message_rows.next_call(db, now)
            wait = None if then is None else then - now
            return MessageCounts(message_rows.waiting(db), calls, sent, cost, replies.count_open(db), wait)

    def calls(self) -> int:
        """Return about how many messages somebody is to call now."""
        with self._bench.look() as db:
            return message_rows.count_to_call(db, self._bench.now(), self._begin(db))

    def file(self, message_id: int) -> MessageFile:
        """Return one message with its words, the calls about it, and the others of its application.

        Raises:
            NotFound: there is none of this number.
        """
        with self._bench.look() as db:
            row = message_rows.get(db, message_id)
            about = row.application_id
            asked = application_rows.get(db, about) if about is not None else None
            text, language = message_rows.said(db, message_id)
            others = message_rows.of_application(db, about) if about is not None else ()
            return MessageFile(
                row,
                text,
                language,
                message_rows.calls(db, message_id),
                tuple(one for one in others if one.id != message_id),
                messages.contacts(db, _addresses(asked) if asked else (row.address,)),
                message_rows.is_to_call(db, message_id, self._bench.now(), self._begin(db)),
            )

    def of_application(self, application_id: int) -> tuple[MessageRow, ...]:
        """Return the newest messages of an application, newest first."""
        with self._bench.look() as db:
            return message_rows.of_application(db, application_id)

    def of_applications(self, ids: Collection[int]) -> tuple[MessageRow, ...]:
        """Return the newest messages of some applications together, newest first."""
        with self._bench.look() as db:
            return message_rows.of_applications(db, ids)

    def replies(self, after: Cursor | None = None, size: int = 200) -> Page[ReplyRow]:
        """Return what citizens replied and nobody has dealt with, the oldest first."""
        with self._bench.look() as db:
            return replies.page(db, after, size)

    def unanswered(self) -> int:
        """Return how many replies nobody has dealt with."""
        with self._bench.look() as db:
            return replies.count_open(db)

    # Doing

    def call(self, staff: Staff, message_id: int, outcome: CallOutcome) -> None:
        """Write down what came of calling a citizen; who did not answer is called again some hours later.

        A wrong number is not written to any more, nor whoever asks not to be told.

        Raises:
            NotFound: there is no such message.
            NobodyToCall: somebody has called meanwhile, or there is nothing to call about any more.
        """
        with self._bench.work(staff, Action.CITIZEN_CALLED) as work:
            row = message_rows.get(work.db, message_id, for_update=True)
            about = row.application_id
            if about is None or not message_rows.is_to_call(
                work.db, message_id, work.now, self._begin(work.db)
            ):
                raise NobodyToCall(row.number)
            message_calls.keep(work.db, message_id, outcome, staff_id=work.staff.id, now=work.now)
            if outcome is not CallOutcome.NO_ANSWER:
                message_calls.close(work.db, about)
            if outcome in _WISH:
                asked = application_rows.get(work.db, about)
                called = {address_of(asked, Medium.SMS)} - {""}
                those = called if outcome is CallOutcome.WRONG_NUMBER else _addresses(asked)
                message_calls.note_wish(work.db, those, _WISH[outcome], work.now, work.staff.id)
            _tell(work, row)
            work.changed({}, {"call": outcome.code})

    def resend(self, staff: Staff, message_id: int, *, confirm: bool = False) -> None:
        """Let a message that failed be sent again; with ``confirm``, also one that was perhaps sent.

        Raises:
            NotFound: there is no such message.
            NotToBeResent: it stands where it cannot be.
            NoLongerSo: what it told is not true any more.
            PerhapsSent: nobody knows whether it was sent, and nobody has confirmed.
        """
        with self._bench.work(staff, Action.MESSAGE_RESENT) as work:
            row = message_rows.get(work.db, message_id, for_update=True)
            about = row.application_id
            if about is None or not can_be_resent(row.kind, row.state):
                raise NotToBeResent(row.number, row.state.word)
            state = application_rows.get(work.db, about).state
            if not is_still_so(row.kind, state):
                raise NoLongerSo(row.number, state.word)
            if row.state is MessageState.UNKNOWN and not confirm:
                raise PerhapsSent(row.number)
            message_calls.send_again(work.db, message_id, row.state, row.at, work.now)
            _tell(work, row)
            work.changed({"message": row.state.code}, {"message": MessageState.WAITING.code})

    def wish(self, staff: Staff, application_id: int, wish: Wish, language: Language | None = None) -> None:
        """Write down whether a citizen may be written to, and in which language, by number and address.

        Raises:
            NotFound: there is no such application.
            NowhereToWrite: they have named no number and no address that can be written to.
        """
        with self._bench.work(staff, Action.CONTACT_CHANGED) as work:
            asked = application_rows.get(work.db, application_id)
            addresses = _addresses(asked)
            if not addresses:
                raise NowhereToWrite(asked.number)
            known = messages.contacts(work.db, addresses)
            before = next((known[one] for one in addresses if one in known), NOBODY_SAID)
            message_calls.note_wish(work.db, addresses, wish, work.now, work.staff.id, language)
            work.subject = f"application:{application_id}"
            spoken = language or before.language
            work.changed(
                {"wish": before.wish.code, "language": before.language.code if before.language else ""},
                {"wish": wish.code, "language": spoken.code if spoken else ""},
            )

    def settle_reply(self, staff: Staff, reply_id: int) -> None:
        """Write down that somebody has dealt with what a citizen replied.

        Raises:
            NotFound: there is no such reply.
            ReplyDealtWith: somebody has already.
        """
        with self._bench.work(staff, Action.REPLY_SETTLED) as work:
            _about(work, replies.get(work.db, reply_id))
            replies.settle(work.db, reply_id, work.staff.id, work.now)
            work.changed({"dealt_with": False}, {"dealt_with": True})

    def reopen_reply(self, staff: Staff, reply_id: int) -> None:
        """Let a reply wait again for somebody who deals with it.

        Raises:
            NotFound: there is no such reply.
            ReplyDealtWith: it waits already.
        """
        with self._bench.work(staff, Action.REPLY_SETTLED) as work:
            _about(work, replies.get(work.db, reply_id))
            replies.reopen(work.db, reply_id)
            work.changed({"dealt_with": True}, {"dealt_with": False})

    def wish_of_reply(
        self, staff: Staff, reply_id: int, wish: Wish, language: Language | None = None
    ) -> None:
        """Write down what somebody who replied wishes, for their number; with that it is dealt with.

        Raises:
            NotFound: there is no such reply.
            NowhereToWrite: it came from no number that can be written to.
            ReplyDealtWith: somebody has dealt with it.
        """
        with self._bench.work(staff, Action.CONTACT_CHANGED) as work:
            reply = replies.get(work.db, reply_id)
            if not reply.may_be_written_to:
                raise NowhereToWrite(mask_address(reply.phone))
            before = messages.contacts(work.db, [reply.phone]).get(reply.phone, NOBODY_SAID)
            message_calls.note_wish(work.db, [reply.phone], wish, work.now, work.staff.id, language)
            replies.settle(work.db, reply_id, work.staff.id, work.now)
            _about(work, reply)
            work.changed({"wish": before.wish.code}, {"wish": wish.code})

    def _begin(self, db: Connection) -> datetime:
        settings = offices.read_settings(db)
        today = self._bench.local_day(self._bench.now(), settings)
        return self._bench.span(today, today, settings)[0]


def _addresses(asked: Application) -> tuple[str, ...]:
    """Return the number and the mail address a citizen can be written to."""
    found = (address_of(asked, medium) for medium in (Medium.SMS, Medium.EMAIL))
    return tuple(one for one in found if one)


def _tell(work: Work, row: MessageRow) -> None:
    work.subject = f"application:{row.application_id}"
    work.facts |= {"kind": row.kind.code}


def _about(work: Work, reply: ReplyRow) -> None:
    known = reply.application_id
    work.subject = f"application:{known}" if known is not None else f"reply:{reply.id}"
