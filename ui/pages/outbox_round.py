"""Goes through what waits at this PC with whoever kept it: says it, sends it, asks about what was refused."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desk.domain.application_errors import ApplicationMovedOn
from desk.domain.errors import DeskError, JobMovedOn, OfficeUnavailable
from desk.domain.outbox import Box, Collect, EndCheck, HandCard, OthersBox, Sent, TakeIn, Waiting
from desk.domain.text import mark
from ui.actions import KEPT_KEY
from ui.context import Context
from ui.dialogs.confirm import Confirm, Question
from ui.dialogs.outbox import OutboxDialog, OutboxLine
from ui.errors import explain
from ui.outbox_watch import OutboxWatch
from ui.pages.walk_in_filled import filled_again
from ui.widgets.banner import keyed
from ui.widgets.outbox_band import OutboxBand

_AT_ONCE = 3
"""Numbers in one notice; the list has all of them."""
_WAIT = mark("outbox", "Waiting to be sent from this PC: {n}.")
_REFUSED = mark("outbox", "The office refused {n} of them: look at each and answer.")
_SENDING = mark("outbox", "Sending {done} of {total} …")
_LOCKED = mark(
    "outbox",
    "What you kept under an earlier password is still here, unopened. Type that password in the list.",
)
_ALTERED = mark(
    "outbox",
    "Something else than this program has written into what was kept. What can be read is sent; tell the "
    "administrator, and compare with the slips of today.",
)
_UNKNOWN = mark("outbox", "A newer program kept {n} of them: bring this PC up to date; nothing is lost.")
_CLOSED = mark(
    "outbox",
    "If the server goes, this PC can keep nothing for you: sign in once by name and password, not by badge.",
)
_SHOW = mark("outbox", "Show")
_STAYS = mark(
    "outbox",
    "Still waiting to be sent: {n}. It stays on this PC, encrypted, and is sent when you sign in here again.",
)
_NONE = mark("outbox", "Nothing waits to be sent.")
_MOVED_ON = mark("outbox", "Open it to see how it stands now; if nothing is left to do, drop it here.")
_BEHIND = mark("outbox", "waits until {reference} is answered")
_WAITS = mark("outbox", "waits for the server")
_NO = mark("outbox", "REFUSED")
_GOT = mark("outbox", "{reference} has reached the office; its number is {number}.")
_GOT_ONE = mark("outbox", "{what}, kept as {reference}, has reached the office.")
_GOT_MANY = mark("outbox", "{n} steps kept on this PC have reached the office.")
_NUMBERS = mark("outbox", "Numbers now: {numbers}.")
_SENT = mark("outbox", "SENT, its number is {number}")
_OPEN = mark("outbox", "Show it, for its receipt")
_DROP_TITLE = mark("outbox", "Drop {reference}?")
_DROP = mark("outbox", "It is not done and can never be sent. The reason is kept in the journal.")
_DROP_YES = mark("outbox", "Drop it")
_THERE = mark("outbox", "{reference} had reached the office already; nothing was dropped.")
_OTHERS = mark(
    "outbox", "{name} has something waiting on this PC, last kept {when}: ask them to sign in here."
)
_OTHERS_CLOSED = mark(
    "outbox",
    "{name}, whose account is closed, has something waiting on this PC, last kept {when}. Only their "
    "password opens it: reactivate the account as long as it takes, or enter it again from citizens' slips.",
)


class OutboxRound(QObject):
    """Belongs to one window."""

    def __init__(
        self, context: Context, watch: OutboxWatch, window: QWidget, add_band: Callable[[QWidget], None]
    ) -> None:
        super().__init__(window)
        self._context, self._watch, self._window = context, watch, window
        self._say = context.language.say
        self._dialog: OutboxDialog | None = None
        self._sending = ""
        self._numbered: list[Sent] = []
        self.band = OutboxBand(window)
        add_band(self.band)
        self.band.asked.connect(self.show)
        watch.changed.connect(self._on_changed)
        watch.sending.connect(self._on_sending)
        watch.sent.connect(self._on_sent)
        watch.asked.connect(self.show)
        context.language.changed.connect(self._on_changed)
        shortcut = QShortcut(QKeySequence(KEPT_KEY), window)
        shortcut.activated.connect(self.show)

    def begin(self, password: str) -> None:
        """Open what waits here, send it, and tell what of colleagues waits here too."""
        self._watch.open(password)
        context = self._context
        context.tasks.run(
            self, lambda: context.office.outbox.others(context.staff), self._tell_others, self._no_others
        )

    def show(self) -> None:
        """Show the list until it is closed."""
        if self._dialog is not None:
            return
        self._dialog = dialog = OutboxDialog(self._window)
        dialog.again.connect(self._watch.again)
        dialog.change.connect(self._change)
        dialog.drop.connect(self._drop)
        dialog.earlier.connect(self._open_earlier)
        dialog.aside.connect(self._watch.put_aside)
        self._fill()
        dialog.exec()
        self._dialog = None

    # Saying

    def _on_changed(self) -> None:
        box, number = self._watch.box, self._context.language.number
        words = [self._say(_WAIT).format(n=number(len(box.deeds)))] if box.deeds else []
        if box.refused:
            words.append(self._say(_REFUSED).format(n=number(len(box.refused))))
        words += self._trouble(box)
        self.band.urge(urgent=bool(box.refused or box.locked or box.altered or box.unknown))
        self.band.staying = self._say(_STAYS).format(n=number(len(box.deeds))) if box.deeds else ""
        sending = self._sending if self._watch.busy and not self._watch.away else ""
        self.band.say(" ".join([*words, sending]).strip(), keyed(self._say(_SHOW), KEPT_KEY) if words else "")
        self._fill()

    def _trouble(self, box: Box) -> list[str]:
        words = [self._say(_LOCKED)] if box.locked else []
        words += [self._say(_ALTERED)] if box.altered else []
        words += (
            [self._say(_UNKNOWN).format(n=self._context.language.number(box.unknown))] if box.unknown else []
        )
        return words

    def _on_sending(self, done: int, total: int) -> None:
        number = self._context.language.number
        self._sending = self._say(_SENDING).format(done=number(done), total=number(total))
        self._on_changed()

    def _on_sent(self, sent: tuple[Sent, ...]) -> None:
        notices, number = self._context.notices, self._context.language.number
        numbered = [one for one in sent if isinstance(one.deed, TakeIn) and one.number]
        self._numbered += numbered
        self._fill()
        if len(sent) > 1:
            text = self._say(_GOT_MANY).format(n=number(len(sent)))
            if numbered:
                pairs = ", ".join(f"{one.once.reference} = {one.number}" for one in numbered[:_AT_ONCE])
                more = " …" if len(numbered) > _AT_ONCE else ""
                text = f"{text} {self._say(_NUMBERS).format(numbers=pairs + more)}"
                notices.offer(text, self._say(_SHOW), self.show)
            else:
                notices.info(text)
            return
        (one,) = sent
        if isinstance(one.deed, TakeIn) and one.number:
            text = self._say(_GOT).format(reference=one.once.reference, number=one.number)
            notices.offer(text, self._say(_OPEN), lambda: self._context.open_page("walk_in", one.number))
        else:
            what = self._say(one.deed.word)
            notices.info(self._say(_GOT_ONE).format(what=what, reference=one.once.reference))

    def _fill(self) -> None:
        if self._dialog is not None:
            box = self._watch.box
            state = " ".join(self._trouble(box)) or ("" if box.deeds else self._say(_NONE))
            if not self._watch.ready:
                state = f"{state} {self._say(_CLOSED)}".strip()
            self._dialog.show_lines(
                [*map(self._line, box.deeds), *map(self._sent_line, reversed(self._numbered))],
                state,
                locked=bool(box.locked),
                altered=box.altered,
            )

    def _line(self, one: Waiting) -> OutboxLine:
        language = self._context.language
        when = language.moment(one.once.kept_at) if one.once.kept_at else ""
        state = self._say(_WAITS)
        if one.refused is not None:
            state = self._say(_NO)
        elif one.behind:
            state = self._say(_BEHIND).format(reference=one.behind)
        parts = (when, self._say(one.deed.word), *self._about(one), one.reference, state)
        return OutboxLine(one.key, " · ".join(part for part in parts if part), self._why(one.refused))

    def _sent_line(self, one: Sent) -> OutboxLine:
        """Tell the number of what was kept here; its key is empty, nothing is left to do about it."""
        about = self._about(one)
        parts = (*about, one.once.reference, self._say(_SENT).format(number=one.number))
        return OutboxLine("", " · ".join(part for part in parts if part))

    def _about(self, one: Waiting | Sent) -> tuple[str, ...]:
        deed = one.deed
        if isinstance(deed, TakeIn):
            return deed.request.subject.name, deed.service
        if isinstance(deed, EndCheck):
            return deed.number, self._say(deed.verdict.word)
        return deed.name, deed.number if isinstance(deed, Collect) else ""

    def _why(self, error: DeskError | None) -> str:
        explanation = explain(error, self._context.language) if error is not None else None
        if explanation is None:
            return ""
        if isinstance(error, JobMovedOn | ApplicationMovedOn):  # what they advise is about a page's own list
            return f"{explanation.text} {self._say(_MOVED_ON)}"
        return explanation.whole

    # Answering

    def _change(self, key: str) -> None:
        """Open what was kept where it is done, under the same key."""
        one = self._watch.box.of(key)
        if one is None or self._dialog is None:
            return
        self._dialog.reject()
        deed, go = one.deed, self._context.open_page
        if isinstance(deed, TakeIn):
            go("walk_in", filled_again(key, deed))
        elif isinstance(deed, EndCheck):
            go("verification", deed.number)
        elif isinstance(deed, Collect):
            go("pick_up", deed.number)
        elif isinstance(deed, HandCard):
            # By number: of a name there may be many.
            queue, job_id = self._context.office.print_queue, deed.job_id
            asked = self._context.tasks
            asked.run(self, lambda: queue.job(job_id).nik, lambda nik: go("search", nik), self._fail)

    def _drop(self, key: str) -> None:
        one = self._watch.box.of(key)
        if one is None:
            return
        title = self._say(_DROP_TITLE).format(reference=one.reference)
        question: Question[None] = Question(
            title, self._say(_DROP), self._say(_DROP_YES), wants_reason=True, grave=True
        )
        decision = Confirm.ask(self._dialog or self._window, question)
        if decision is not None:
            self._watch.drop(key, decision.reason, partial(self._on_dropped, one), self._fail)

    def _on_dropped(self, one: Waiting, there: Sent | None) -> None:
        if there is not None:
            self._context.notices.info(self._say(_THERE).format(reference=one.reference))

    def _open_earlier(self, earlier: str) -> None:
        self._watch.open_earlier(earlier, "", lambda _box: self._watch.look_and_send(), self._fail)

    def _tell_others(self, others: tuple[OthersBox, ...]) -> None:
        for one in others:
            words = self._say(_OTHERS_CLOSED if one.closed else _OTHERS)
            when = self._context.language.moment(one.since)
            self._context.notices.warn(words.format(name=one.name, when=when))

    def _no_others(self, error: Exception) -> None:
        if not isinstance(error, OfficeUnavailable):
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        explanation = explain(error, self._context.language)
        if explanation is None:
            self._context.crash(error)
        else:
            self._context.notices.error(explanation.whole)
