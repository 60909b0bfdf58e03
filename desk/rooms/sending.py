"""The sender: takes one message after the other, hands it over once, and writes down what became of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from secrets import token_hex
from typing import Any

from desk.data import (
    application_rows,
    appointments,
    calendar,
    campaigns,
    chat_answers,
    message_plan,
    message_sendings,
    messages,
    replies,
    services,
    verification,
)
from desk.domain.applications import Application
from desk.domain.campaigns import Letter
from desk.domain.carrier_settings import Hearing, Opened
from desk.domain.carrier_words import NOT_WORDED
from desk.domain.carriers import Answer, Carrier, Handed, Medium, Outgoing
from desk.domain.faults import told
from desk.domain.journal import Action
from desk.domain.message_texts import MessageUnfit
from desk.domain.messages import Language, MessageState
from desk.domain.modems import ModemUnreachable
from desk.domain.replies import Heard, heard
from desk.domain.sending import (
    LEASE,
    Chosen,
    MessageCase,
    Waiting,
    Written,
    address_of,
    after,
    choose,
    is_quiet,
)
from desk.domain.sending_rounds import Carriers, Round, Ways, as_round
from desk.domain.staff import Staff
from desk.domain.verification import Verdict
from desk.rooms.work import Upkeep, Workbench

Compose = Callable[[MessageCase, Medium, Language], Written]
"""Puts a case into words."""
_ASKED_AFTER = timedelta(days=3)
"""So long a carrier is asked whether a message it took has arrived."""
_AT_ONCE = 200
_MOST_ASKED, _IN_A_GO = 2_000, 10
"""Messages a carrier is asked after in one round, and before somebody may stop it."""
_MINUTE = timedelta(minutes=1)
_UNWORDED = "message %d (%s, %s, %s) could not be put into words: %s"
log = logging.getLogger(__name__)


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class _InHand:
    id: int
    key: str
    application_id: int
    token: str
    tries: int
    chosen: Chosen
    medium: Medium
    case: MessageCase
    letter: Letter | None
    """What it says in bulk."""


class Sending:
    """What the program and ``prrdesk send`` do for every counter alike, as whoever they run as."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def round(
        self, staff: Staff, opened: Opened, compose: Compose, goes_on: Callable[[], bool] = _always
    ) -> Round:
        """Listen to who answered, plan, send and ask after what was sent, as long as ``goes_on`` says so.

        A message in hand is settled in any case. That the modem cannot be listened to stands in the answer.
        """
        stopped, trouble = self._listen(staff, opened)  # first: whoever asked for no more gets none
        planned = self.plan(staff, opened.again)
        done = self.send(staff, opened.carriers, compose, goes_on=goes_on)
        arrived = self.ask_after(staff, opened.carriers, goes_on)
        return replace(done, planned=planned, arrived=arrived, stopped=stopped, trouble=trouble)

    def _listen(self, staff: Staff, opened: Opened) -> tuple[int, ModemUnreachable | None]:
        if opened.modem is None:
            return 0, None
        try:
            return self.hear(staff, opened.modem), None
        except ModemUnreachable as trouble:
            return 0, trouble

    def plan(self, staff: Staff, again: frozenset[Medium] = frozenset()) -> int:
        """Put the messages in order and return how many came due; what is too late or lost is ended.

        Media of ``again`` have carriers that know a message they were given before, and get it once more.
        """
        self._bench.admit(staff, Action.MESSAGE_SENT)
        with self._bench.tend() as upkeep:
            now, settings = upkeep.now, upkeep.settings
            messages.end_leases(upkeep.db, now, again)
            messages.lapse(upkeep.db, now - timedelta(days=settings.messages.late_days), now)
            days = calendar.working_days(upkeep.db, settings)
            begin, _ = self._bench.span(upkeep.today, upkeep.today, settings)
            coming = next(iter(days.from_(upkeep.today + timedelta(days=1))), upkeep.today)
            due = message_plan.reminders(upkeep.db, upkeep.today, coming, begin, now)
            told = days.back(upkeep.today, message_plan.NOT_WITHIN)
            heard_since, _ = self._bench.span(told, told, settings)
            limits = settings.uncollected_days
            return due + message_plan.uncollected(upkeep.db, limits, upkeep.today, heard_since, now)

    def send(
        self, staff: Staff, carriers: Carriers, compose: Compose, goes_on: Callable[[], bool] = _always
    ) -> Round:
        """Send what may be sent now, one message after the other, and return what became of it.

        A carrier that cannot be reached, or has had enough, gets no more of them; those of the others leave.
        """
        self._bench.admit(staff, Action.MESSAGE_SENT)
        done, ways = Round(), Ways(carriers)
        with ExitStack() as lines:
            for carrier in carriers.values():
                lines.enter_context(carrier.calling())
            while ways.handed < _AT_ONCE and goes_on():
                state = self._send_one(staff, ways, compose)
                if state is None:
                    break
                done += as_round(state) if isinstance(state, MessageState) else Round()
        return replace(done, asked=ways.asked)

    def ask_after(self, staff: Staff, carriers: Carriers, goes_on: Callable[[], bool] = _always) -> int:
        """Ask the carriers what has arrived, and return of how many messages something is new."""
        self._bench.admit(staff, Action.MESSAGE_SENT)
        new = 0
        for medium, carrier in carriers.items():
            taken = self._under_way(medium)
            with carrier.calling():
                for first in range(0, len(taken), _IN_A_GO):
                    if goes_on():
                        new += self._ask(carrier, taken[first : first + _IN_A_GO])
        return new

    def hear(self, staff: Staff, modem: Hearing) -> int:
        """Take in what citizens answered by SMS, and return how many newly asked not to be written to.

        What was heard is marked as read at the modem once it is written down here; heard again, it is known.

        Raises:
            ModemUnreachable: the modem's service cannot be asked.
        """
        self._bench.admit(staff, Action.REPLY_HEARD)
        stopped, before = 0, ""
        while (lot := modem.replies()) and lot[0].key != before:  # else nothing is marked there
            before = lot[0].key
            stopped += self._take_in(staff, [heard(reply) for reply in lot])
            modem.mark_read(lot)
        return stopped

    def _take_in(self, staff: Staff, lot: Sequence[Heard]) -> int:
        """Write replies down that are new, and return how many of them newly ask for no more."""
        with self._bench.look() as db:
            known = replies.known(db, Medium.SMS, [one.key for one in lot])
        new = [one for one in lot if one.key not in known]
        if not new:
            return 0
        with self._bench.work(staff, Action.REPLY_HEARD) as work:
            told = [replies.take_in(work.db, one, work.now) for one in new]
            work.facts = {"medium": Medium.SMS.code}
            taken, stopped = len(told) - told.count(None), told.count(True)
            work.changed({"replies": 0, "stopped": 0}, {"replies": taken, "stopped": stopped})
        return stopped

    def _under_way(self, medium: Medium) -> tuple[messages.Taken, ...]:
        """Return what may have arrived, beginning elsewhere each minute: what never does stops no other."""
        now = self._bench.now()
        with self._bench.look() as db:
            taken = messages.under_way(db, medium, now - _ASKED_AFTER, _MOST_ASKED)
        first = int(now.timestamp() // 60) * _IN_A_GO % len(taken) if taken else 0
        return taken[first:] + taken[:first]

    def _ask(self, carrier: Carrier, taken: Sequence[messages.Taken]) -> int:
        told = carrier.arrivals([one.carrier_id for one in taken])
        if not told:
            return 0
        with self._bench.tend() as upkeep:
            return sum(
                messages.arrived(upkeep.db, one.id, told[one.carrier_id])
                for one in taken
                if one.carrier_id in told
            )

    def _send_one(self, staff: Staff, ways: Ways, compose: Compose) -> MessageState | Waiting | None:
        taken = self._take(ways)
        if not isinstance(taken, _InHand):
            return taken
        try:
            written = _words(taken, compose)
        except MessageUnfit as unfit:
            refused = Answer(Handed.REFUSED, why=f"{unfit.why.text} {unfit.about}".strip())
            return self._settle(staff, taken, Written(""), refused)
        except Exception as fault:  # of one text or of the program; the others are to leave all the same
            where = told(fault)  # without its words, which may name somebody
            log.error(_UNWORDED, taken.id, *_place(taken), where)  # noqa: TRY400 - a traceback has its words
            return self._settle(staff, taken, Written(""), Answer(Handed.REFUSED, why=NOT_WORDED.text))
        if not self._begin(taken, written):
            return MessageState.OVERTAKEN
        answer = ways.carriers[taken.medium].hand_over(
            Outgoing(
                taken.key,
                taken.chosen.address,
                written.text,
                written.subject,
                written.html,
                written.calendar,
            )
        )
        ways.told(taken.medium, answer, self._bench.now())
        return self._settle(staff, taken, written, answer)

    def _take(self, ways: Ways) -> _InHand | MessageState | Waiting | None:
        """Take the next message in hand; one that nobody can be sent is ended here."""
        with self._bench.tend() as upkeep:
            rules = upkeep.settings.messages
            if not ways.carriers.keys() & set(rules.media) or not _may_send(upkeep):
                return None
            media = [one for one in rules.media if one in ways.carriers or rules.carriers.of(one) is not None]
            waiting = messages.next_waiting(upkeep.db, upkeep.now, ways.passed)
            return None if waiting is None else self._claimed(upkeep, ways, waiting, media)

    def _claimed(
        self, upkeep: Upkeep, ways: Ways, waiting: Waiting, media: Sequence[Medium]
    ) -> _InHand | MessageState | Waiting:
        """Take a message in hand, or return how it stands; itself, when another PC has its carrier."""
        letter = _letter(upkeep, waiting)
        if letter is not None:
            media = [medium for medium in media if medium in letter.media]
        elif waiting.campaign_id is not None:
            messages.close(upkeep.db, waiting.id, MessageState.OVERTAKEN, upkeep.now)
            return MessageState.OVERTAKEN
        asked = application_rows.get(upkeep.db, waiting.application_id)
        addresses = {address_of(asked, medium) for medium in media}
        chosen = choose(asked, media, messages.contacts(upkeep.db, addresses))
        if chosen.medium is None:
            messages.close(upkeep.db, waiting.id, chosen.state, upkeep.now)
            return chosen.state
        if chosen.medium not in ways.carriers:
            ways.passed = waiting
            return waiting
        if (shut := ways.shut.get(chosen.medium)) is not None:
            messages.put_off(upkeep.db, waiting.id, shut.until, shut.why)
            return MessageState.WAITING
        token = token_hex(16)
        messages.claim(upkeep.db, waiting.id, chosen, token, upkeep.now + LEASE)
        case = _case(upkeep, waiting, asked)
        key = f"{waiting.id}-{waiting.at:%Y%m%d%H%M%S}"
        tries = waiting.tries + 1
        return _InHand(waiting.id, key, asked.id, token, tries, chosen, chosen.medium, case, letter)

    def _begin(self, taken: _InHand, written: Written) -> bool:
        """Note what a sending will cost, so that it counts even if nobody hears the answer.

        False where the claim has ended meanwhile: then it is not to be sent.
        """
        with self._bench.tend() as upkeep:
            if not messages.hold(upkeep.db, taken.id, taken.token, upkeep.now + LEASE):
                return False
            cost = written.parts * upkeep.settings.messages.sms_cost
            message_sendings.begin(
                upkeep.db,
                taken.id,
                taken.key,
                taken.medium,
                parts=written.parts,
                cost=cost,
                now=upkeep.now,
            )
            return True

    def _settle(self, staff: Staff, taken: _InHand, written: Written, answer: Answer) -> MessageState:
        now = self._bench.now()
        step = after(answer, taken.tries, now)
        values = {
            "state": step.state,
            "not_before": step.not_before,
            "why": answer.why[:200],
            "carrier_id": answer.carrier_id or None,
            "tries": taken.tries - (not answer.reached),
        }
        given: dict[str, Any] = {"state": step.state, "carrier_id": answer.carrier_id or None}
        if answer.cost.isdecimal():
            given["cost"] = int(answer.cost)
        if step.state is MessageState.WAITING:
            with self._bench.tend() as upkeep:
                if messages.settle(upkeep.db, taken.id, taken.token, values):
                    message_sendings.settle(upkeep.db, taken.key, taken.medium, given)
            return step.state
        with self._bench.work(staff, Action.MESSAGE_SENT) as work:
            ended = values | {"text": written.text, "settled_at": work.now}
            if messages.settle(work.db, taken.id, taken.token, ended):
                message_sendings.settle(work.db, taken.key, taken.medium, given)
            if answer.dead:
                messages.dead(work.db, taken.chosen.address, work.now)
            work.subject = f"application:{taken.application_id}"
            work.facts = {"kind": taken.case.kind.code, "medium": taken.medium.code, "parts": written.parts}
            work.changed({"message": MessageState.HANDING.code}, {"message": step.state.code})
        return step.state


def _may_send(upkeep: Upkeep) -> bool:
    """Whether one more message may leave at this moment: the hour, the pace and the money of the day."""
    rules, now = upkeep.settings.messages, upkeep.now
    if is_quiet(Workbench.local(now, upkeep.settings), rules.quiet_since, rules.quiet_until):
        return False
    if message_sendings.since(upkeep.db, now - _MINUTE)[0] >= rules.per_minute:
        return False
    begin, _ = Workbench.span(upkeep.today, upkeep.today, upkeep.settings)
    return not rules.daily_cost or message_sendings.since(upkeep.db, begin)[1] < rules.daily_cost


def _place(taken: _InHand) -> tuple[str, str, str]:
    return taken.case.kind.code, taken.medium.code, taken.chosen.language.code


def _words(taken: _InHand, compose: Compose) -> Written:
    if taken.letter is None:
        return compose(taken.case, taken.medium, taken.chosen.language)
    return taken.letter.written(taken.medium, taken.chosen.language)


def _letter(upkeep: Upkeep, waiting: Waiting) -> Letter | None:
    """Return what is said in bulk; None for a message of its own, and for what is no longer so."""
    if waiting.campaign_id is None:
        return None
    return campaigns.of_message(upkeep.db, waiting.id, campaigns.Now.at(upkeep.now, upkeep.settings))


def _case(upkeep: Upkeep, waiting: Waiting, asked: Application) -> MessageCase:
    db = upkeep.db
    checks = verification.checks(db, asked.id)
    return MessageCase(
        waiting.kind,
        asked,
        services.catalogue(db, asked.catalogue_version),
        next((one for one in checks if one.verdict is Verdict.RETURNED), None),
        appointments.of_application(db, asked.id),
        chat_answers.tracking_of(db, asked.id),
        upkeep.settings,
        upkeep.today,
        upkeep.now,
    )
