"""Four eyes: what somebody asks the head to approve, and the head's word about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desk.data import approvals, offices
from desk.data.approval_things import must_be_there, with_things
from desk.data.database import Connection
from desk.domain.approvals import Request, RequestState, Wish, thing_of
from desk.domain.errors import NotFound, ReasonMissing
from desk.domain.journal import Action
from desk.domain.paging import Cursor, Page
from desk.domain.rights_errors import AlreadyAsked, NotAskedFor, OwnRequest, RequestMovedOn
from desk.domain.staff import ASK, Staff
from desk.domain.text import mark
from desk.rooms.work import Work, Workbench

_REQUEST = mark("thing", "Request for approval")


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many requests wait for somebody's word, and how many of their own are approved and not done."""

    to_decide: int
    to_do: int

    @property
    def whole(self) -> int:
        """Both together."""
        return self.to_decide + self.to_do


@dataclass(frozen=True, slots=True)
class News:
    """The requests of today that wait for somebody's word, and their own that were answered."""

    to_decide: tuple[Request, ...]
    decided: tuple[Request, ...]


class Approvals:
    """Where staff ask for what takes two people, and the head answers."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def admit(self, staff: Staff, action: Action, about: Wish | None = None) -> Staff:
        """Let pass who may do something at this moment, alone or with an approval for ``about``.

        Raises:
            NotAllowed: no role of ``staff`` allows it, or not any longer, or not without an approval.
            AccountClosed: the account is no longer one of this office.
        """
        return self._bench.admit(staff, action, about)

    # Looking

    def page(
        self,
        staff: Staff,
        states: Sequence[RequestState] = (),
        *,
        mine: bool = False,
        after: Cursor | None = None,
        size: int = 200,
    ) -> Page[Request]:
        """Return requests, the newest first: in some states or in all, one's own or everybody's.

        Those of others are for who reads every desk; everybody else sees their own.
        """
        staff = self._bench.admit(staff, Action.SIGNED_IN)
        asked_by = staff.id if mine or not staff.may(Action.DESKS_READ) else None
        with self._bench.look() as db:
            found = approvals.page(
                db, self._today(db), states=states, asked_by=asked_by, after=after, size=size
            )
            return Page(with_things(db, found.rows), found.after)

    def request(self, staff: Staff, request_id: int) -> Request:
        """Return one request: one's own, or for who reads every desk anybody's.

        Raises:
            NotFound: there is none of this number to be seen.
        """
        staff = self._bench.admit(staff, Action.SIGNED_IN)
        with self._bench.look() as db:
            asked = with_things(db, (_get(db, request_id, self._today(db)),))[0]
        if asked.staff_id != staff.id and not staff.may(Action.DESKS_READ):
            raise NotFound(_REQUEST, str(request_id))
        return asked

    def standing(self, staff: Staff, wishes: Sequence[Wish]) -> tuple[Request, ...]:
        """Return how each wish of a person stands today: as its open or approved request, else not asked for.

        What was not asked for has no number yet, and stands as withdrawn.
        """
        staff = self._bench.admit(staff, Action.SIGNED_IN)
        with self._bench.look() as db:
            today, now = self._today(db), self._bench.now()
            found = [
                approvals.live(db, staff.id, wish, today) or _not_asked(wish, staff, now, today)
                for wish in wishes
            ]
            return with_things(db, found)

    def news(self, staff: Staff) -> News:
        """Return the requests of today that wait for this person's word, and their own that were answered."""
        staff = self._bench.admit(staff, Action.SIGNED_IN)
        with self._bench.look() as db:
            today = self._today(db)
            may = [action for action in ASK if staff.may(action)]
            to_decide = approvals.open_for(db, staff, may, today) if may else ()
            answered = (RequestState.APPROVED, RequestState.REFUSED)
            mine = approvals.page(db, today, states=answered, asked_by=staff.id, after=None, size=100)
            decided = tuple(one for one in mine.rows if one.day == today)
            return News(with_things(db, to_decide), with_things(db, decided))

    def waiting(self, staff: Staff) -> Waiting:
        """Return what waits for this person: their word on others' requests, and deeds they may do now."""
        staff = self._bench.admit(staff, Action.SIGNED_IN)
        with self._bench.look() as db:
            today = self._today(db)
            may = [action for action in ASK if staff.may(action)]
            to_decide = len(approvals.open_for(db, staff, may, today)) if may else 0
            mine = approvals.page(
                db, today, states=(RequestState.APPROVED,), asked_by=staff.id, after=None, size=100
            )
            return Waiting(to_decide, len(mine.rows))

    # Asking

    def ask(self, staff: Staff, wishes: Sequence[Wish], reason: str) -> tuple[int, ...]:
        """Ask for one or several deeds at once, all of them or none, and return the requests' numbers.

        Raises:
            ReasonMissing: no reason in words.
            NotAskedFor: the deed is none that is asked for, or this person may do it alone.
            AlreadyAsked: this person asked for the same today, and it is open or approved.
            NotFound: what the request is about is not there.
        """
        why = " ".join(reason.split())
        if not why or not wishes:
            raise ReasonMissing
        with self._bench.work(staff, Action.APPROVAL_ASKED) as work:
            made = tuple(self._ask(work, wish, why) for wish in wishes)
            things = dict.fromkeys(thing_of(wish.subject) for wish in wishes)
            first, *others = (f"request:{number}" for number in made)
            work.subject, work.also_about = first, [*others, *things]
            work.reason = why
            work.facts = {"action": sorted({wish.action.code for wish in wishes}), "requests": len(made)}
            work.changed({}, {"state": RequestState.OPEN.code})
        return made

    def _ask(self, work: Work, wish: Wish, reason: str) -> int:
        if not work.staff.may_ask(wish.action):
            raise NotAskedFor(wish.action.word)
        must_be_there(work.db, wish)
        where, now, today = self._bench.workstation, work.now, work.today
        made = approvals.ask(work.db, work.staff, wish, reason, workstation=where, now=now, today=today)
        if made is None:
            known = approvals.live(work.db, work.staff.id, wish, today)
            raise AlreadyAsked(*((known.id, known.state.word) if known else (0, RequestState.OPEN.word)))
        return made

    def withdraw(self, staff: Staff, request_id: int) -> Request:
        """Take an own request back before it is decided.

        Raises:
            NotFound: this person has no such request.
            RequestMovedOn: it is decided or over.
        """
        with self._bench.work(staff, Action.APPROVAL_WITHDRAWN) as work:
            asked = _get(work.db, request_id, work.today)
            if asked.staff_id != work.staff.id:
                raise NotFound(_REQUEST, str(request_id))
            self._move(work, asked, RequestState.WITHDRAWN, by=None, answer="")
            work.subject = f"request:{request_id}"
            work.also_about = [thing_of(asked.subject)]
            work.changed({"state": RequestState.OPEN.code}, {"state": RequestState.WITHDRAWN.code})
            return _get(work.db, request_id, work.today)

    # Answering

    def approve(self, head: Staff, request_ids: Sequence[int], answer: str = "") -> int:
        """Approve requests, all of them or none, and return how many.

        Raises:
            OwnRequest: one of them is their own.
            NotAllowed: one is for a deed this person may not do alone.
            RequestMovedOn: one is decided or over.
        """
        return self._decide(head, request_ids, RequestState.APPROVED, answer)

    def refuse(self, head: Staff, request_ids: Sequence[int], answer: str) -> int:
        """Refuse requests with a word why, all of them or none, and return how many.

        Raises:
            ReasonMissing: no word why.
            OwnRequest: one of them is their own.
            NotAllowed: one is for a deed this person may not do alone.
            RequestMovedOn: one is decided or over.
        """
        if not answer.strip():
            raise ReasonMissing
        return self._decide(head, request_ids, RequestState.REFUSED, answer)

    def _decide(self, head: Staff, request_ids: Sequence[int], state: RequestState, answer: str) -> int:
        if not request_ids:
            raise NotFound(_REQUEST, "")
        with self._bench.work(head, Action.APPROVAL_DECIDED) as work:
            said = " ".join(answer.split())
            # In the order of their numbers, so that two heads who decide about the same never wait in a ring.
            decided = [self._answer(work, number, state, said) for number in sorted(set(request_ids))]
            work.subject, *others = [f"request:{asked.id}" for asked in decided]
            work.also_about = [*others, *dict.fromkeys(thing_of(asked.subject) for asked in decided)]
            work.reason = said
            work.facts = {
                "decision": state.code,
                "action": sorted({asked.action.code for asked in decided}),
                "asked_by": ", ".join(sorted({asked.asked_by for asked in decided})),
                "requests": len(decided),
            }
            work.changed({"state": RequestState.OPEN.code}, {"state": state.code})
        return len(decided)

    def _answer(self, work: Work, request_id: int, state: RequestState, answer: str) -> Request:
        asked = _get(work.db, request_id, work.today)
        if asked.staff_id == work.staff.id:
            raise OwnRequest
        # Who may not do the deed alone is nobody's second pair of eyes for it.
        if not work.staff.may(asked.action):
            work.needs(asked.action)
        self._move(work, asked, state, by=work.staff.id, answer=answer)
        return asked

    @staticmethod
    def _move(work: Work, asked: Request, state: RequestState, *, by: int | None, answer: str) -> None:
        moved = approvals.decide(
            work.db, asked.id, state, by=by, answer=answer, now=work.now, today=work.today
        )
        if not moved:
            now_is = _get(work.db, asked.id, work.today)
            raise RequestMovedOn(asked.id, now_is.state.word)

    def _today(self, db: Connection) -> date:
        return self._bench.local_day(self._bench.now(), offices.read_settings(db))


def _not_asked(wish: Wish, staff: Staff, now: datetime, today: date) -> Request:
    facts = (wish.action, wish.subject, wish.items, "", staff.id, staff.name, now, "", today)
    return Request(0, *facts, RequestState.WITHDRAWN, "", None, "", None)


def _get(db: Connection, request_id: int, today: date) -> Request:
    found = approvals.get(db, request_id, today)
    if found is None:
        raise NotFound(_REQUEST, str(request_id))
    return found
