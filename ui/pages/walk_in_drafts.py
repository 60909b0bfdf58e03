"""The forms a clerk has begun at this PC: kept while they are typed, set aside, offered back, thrown away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from desk.domain.text import mark
from ui.commands.places import data_folder
from ui.dialogs.choose_draft import ChooseDraft
from ui.draft_keeper import DraftKeeper
from ui.drafts import Draft, Drafts
from ui.pages.page import Page
from ui.pages.walk_in_filled import Filled, read_filled
from ui.palette import Tone
from ui.widgets.banner import Banner, keyed

CONTINUE_KEY = "F6"
_ONE = mark("counter", "Go on with the form for {what}?")
_MORE = mark("counter", "{count} forms were set aside; the newest is for {what}.")
_GO_ON = mark("counter", "Go on")
_LOST = mark("counter", "Forms kept on this PC that can no longer be read: {count}. Type them again.")
_NOT_KEPT = mark(
    "counter", "This PC cannot keep what you type ({why}). Finish this form before you close the program."
)


class CounterDrafts(QObject):
    """``chosen`` carries the form a clerk goes on with."""

    chosen = Signal(object)

    def __init__(self, page: Page, now: Callable[[], Filled], name_of: Callable[[str], str]) -> None:
        super().__init__(page)
        self._page, self._now, self._name_of = page, now, name_of
        drafts = Drafts(data_folder() / "drafts", page.office.address, page.staff.login, page.office.safe)
        self.keeper = DraftKeeper(drafts, self._draft, self)
        self.keeper.failed.connect(self._on_failed)
        self.banner = Banner(Tone.INFO, "edit", page)
        self.banner.asked.connect(self.go_on)
        self._told_failure = False
        self._told_lost = False

    def offer(self) -> None:
        """Offer the forms that are not on the screen."""
        waiting = self._waiting()
        if not waiting:
            self.banner.say("")
            return
        say = self._page.say
        what = self._words(waiting[0])
        words = say(_ONE).format(what=what)
        if len(waiting) > 1:
            words = say(_MORE).format(count=self._page.language.number(len(waiting)), what=what)
        self.banner.say(words, keyed(say(_GO_ON), CONTINUE_KEY))

    def go_on(self) -> None:
        """Go on with the form that was set aside, or choose among several."""
        waiting = self._waiting()
        if len(waiting) > 1:
            chosen = ChooseDraft.ask(self._page, [(one.key, self._words(one)) for one in waiting])
            for key in chosen.thrown_away:
                self.keeper.forget(key)
            self.keeper.flush()
            waiting = [one for one in waiting if one.key == chosen.key]
        if waiting:
            self.chosen.emit(read_filled(waiting[0].content))
        self.offer()

    def forget(self, key: str) -> None:
        """Remove a form that was taken in or thrown away."""
        self.keeper.forget(key)

    def _draft(self) -> Draft | None:
        form = self._now()
        return form.draft(datetime.now(UTC)) if form.begun else None

    def _waiting(self) -> list[Draft]:
        self.keeper.flush()
        kept = self.keeper.drafts.all()
        readable = [one for one in kept.drafts if _readable(one)]
        lost = kept.unreadable + len(kept.drafts) - len(readable)
        if lost and not self._told_lost:
            self._told_lost = True
            self._page.context.notices.warn(
                self._page.say(_LOST).format(count=self._page.language.number(lost))
            )
        here = self._now().key
        return [one for one in readable if one.key != here]

    def _words(self, draft: Draft) -> str:
        form = read_filled(draft.content)
        language = self._page.language
        same_day = draft.at.astimezone(language.zone).date() == datetime.now(language.zone).date()
        when = language.time(draft.at) if same_day else language.moment(draft.at)
        parts: Sequence[str] = (form.title, self._name_of(form.service), when)
        return " · ".join(part for part in parts if part)

    def _on_failed(self, error: OSError) -> None:
        if not self._told_failure:
            self._told_failure = True
            words = self._page.say(_NOT_KEPT).format(why=error.strerror or type(error).__name__)
            self._page.context.notices.warn(words)


def _readable(draft: Draft) -> bool:
    try:
        read_filled(draft.content)
    except ValueError:
        return False
    return True
