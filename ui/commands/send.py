"""`prrdesk send`: plans, sends and asks after messages to citizens, once or until it is stopped."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from types import FrameType

from desk.domain.carrier_errors import CarrierAway
from desk.domain.carriers import Medium
from desk.domain.errors import DeskError, NotAllowed
from desk.domain.rights_errors import AccountClosed
from desk.domain.sending_rounds import Round
from desk.domain.staff import Staff
from desk.domain.text import Word, mark
from desk.office import Office
from reports.message_texts import composer
from ui.commands.call import Call
from ui.commands.command import WrongUsage
from ui.errors import explain

_EITHER = mark("command_line", "--once and --every cannot be together.")
_DID = mark(
    "command_line",
    "{sent} sent, {failed} failed, {later} to be tried again, {arrived} reported, {planned} planned.",
)
_LEFT_OUT = mark("command_line", "Nothing is sent by {medium} from this PC. {why}")
_TOLD = Word("command_line", "{told}")
_SIGNALS = ("SIGINT", "SIGTERM", "SIGBREAK")
_NAP_S = 1.0
"""On Windows nothing wakes a program that waits, not even Ctrl+C."""


def run(call: Call) -> int:
    """Send what may be sent; a message in hand is settled before it ends."""
    every = call.value("every")
    if every and call.value("once"):
        raise WrongUsage(_EITHER, "send")
    with call.office() as office:
        staff = call.sign_in(office)
        with _stopping() as stop:
            sender = _Sender(call, office, staff, stop)
            done = sender.until_stopped(every) if every else sender.once()
    if call.value("json"):
        call.show_json(_figures(done))
    elif not every:
        call.show(call.say(_DID, **_figures(done)))
    return 0


class _Sender:
    """Rounds one after the other; what is wrong is told when it begins, not in every round."""

    def __init__(self, call: Call, office: Office, staff: Staff, stop: Event) -> None:
        self._call = call
        self._office = office
        self._staff = staff
        self._stop = stop
        self._told: tuple[str, ...] = ()
        self._away: dict[Medium, Word | None] = {}

    def once(self) -> Round:
        """Do one round."""
        opened = self._office.carriers.opened(self._staff)
        done = self._office.sending.round(
            self._staff, opened, composer(self._office), lambda: not self._stop.is_set()
        )
        left_out = [(medium.word, why) for medium, why in opened.why_not.items()]
        told = [self._call.say(_LEFT_OUT, medium=medium, why=why) for medium, why in left_out]
        self._away |= done.asked
        away = [CarrierAway(medium.word, why) for medium, why in self._away.items() if why is not None]
        troubles = [*away, *([done.trouble] if done.trouble else [])]
        self._tell(*told, *map(self._words, troubles))
        return done

    def until_stopped(self, every: int) -> Round:
        """Do a round every so many seconds; an office or a carrier that is away is tried again."""
        done = Round()
        while not self._stop.is_set():
            try:
                now = self.once()
            except (NotAllowed, AccountClosed):
                raise
            except DeskError as error:
                self._tell(self._words(error))
            else:
                done += now
                if now.changed and not self._call.value("json"):
                    self._call.show(self._call.say(_DID, **_figures(now)))
            self._wait(every)
        return done

    def _tell(self, *lines: str) -> None:
        for line in lines:
            if line not in self._told:
                self._call.tell(_TOLD, told=line)
        self._told = lines

    def _words(self, error: Exception) -> str:
        explanation = explain(error, self._call.language)
        if explanation is None:
            raise error
        return explanation.whole

    def _wait(self, seconds: float) -> None:
        while seconds > 0 and not self._stop.wait(min(seconds, _NAP_S)):
            seconds -= _NAP_S


@contextmanager
def _stopping() -> Iterator[Event]:
    """Let Ctrl+C and the service manager ask for an end, and a second Ctrl+C not wait for it."""
    stop = Event()

    def asked(_signal: int, _frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    kinds = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    before = [(kind, signal.signal(kind, asked)) for kind in kinds]
    try:
        yield stop
    finally:
        for kind, handler in before:
            signal.signal(kind, handler)


def _figures(done: Round) -> dict[str, int]:
    return {
        "sent": done.sent,
        "failed": done.failed,
        "later": done.later,
        "arrived": done.arrived,
        "planned": done.planned,
    }
