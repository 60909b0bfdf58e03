"""Asking for the passphrase on a PC that does not have the key: at the start, and from the settings."""

from __future__ import annotations

from collections.abc import Callable

from desk.domain.safe import Kept, SafeState
from desk.domain.safe_errors import PassphraseWrong, RecoveryMistyped
from desk.domain.text import mark
from ui.dialogs.passphrase_forms import TypePassphrase
from ui.errors import explain
from ui.pages.page import Page
from ui.widgets.busy_button import BusyButton

_MEANS = mark("key_ask", "With the key this PC can show, keep and back up the encrypted documents.")
_DONE = mark("key_ask", "This PC has the key: {kept}.")
_MISSING = mark("key_ask", "This PC does not have the key: documents cannot be shown or taken in here yet.")
_TYPE_IT = mark("key_ask", "Type the passphrase…")


def ask_key(page: Page, button: BusyButton | None = None, refused: str = "") -> None:
    """Ask for the passphrase or the recovery code until it is right, and give this PC the key."""
    secret = TypePassphrase.ask(page, page.say(_MEANS), refused)
    if secret is None:
        if button is not None:
            button.done()
        return

    def unlocked(kept: Kept) -> None:
        page.context.notices.info(page.say(_DONE).format(kept=page.say(kept.word)))

    def failed(error: Exception) -> None:
        if words := mistyped(error, page):
            ask_key(page, button, words)
        else:
            page.fail(error)

    page.run(lambda: page.office.safe.unlock(page.staff, secret), unlocked, failed, button=button)


def mistyped(error: Exception, page: Page) -> str:
    """Return what is wrong with a passphrase, so that it is asked for again; nothing for another error."""
    explanation = explain(error, page.language)
    again = isinstance(error, PassphraseWrong | RecoveryMistyped) and explanation is not None
    return explanation.whole if again and explanation is not None else ""


def ask_key_at_start(page: Page, page_now: Callable[[], Page | None]) -> None:
    """Say at the start that the key is missing, with the button that asks for it."""

    def ask() -> None:
        seen = page_now()  # the first page may be gone by then
        if seen is not None:
            ask_key(seen)

    def answer(state: SafeState) -> None:
        if state.set and not state.unlocked:
            page.context.notices.advise(page.say(_MISSING), page.say(_TYPE_IT), ask)

    page.run(page.office.safe.state, answer, line="key")
