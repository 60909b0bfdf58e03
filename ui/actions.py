"""Every button and shortcut as data: what it is called, its key, the method it calls, who may."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from desk.domain.journal import Action
from desk.domain.text import Word, mark


@dataclass(frozen=True, slots=True)
class WindowAction:
    """A shortcut of the whole window; ``slot`` is the method of the window it calls."""

    slot: str
    title: Word
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageAction:
    """A button in the head of a page; ``slot`` is the method of the page it calls.

    ``needs`` hides it from staff who may not, not even with an approval; a page has at most one ``primary``
    action.
    """

    slot: str
    title: Word
    icon: str
    key: str = ""
    needs: Action | None = None
    primary: bool = False


_PAGE_KEYS = ("Alt", "Alt+Shift", "Ctrl+Shift")
LOCK_KEY, OWN_ACCOUNT_KEY = "Ctrl+Shift+L", "Ctrl+Shift+A"
REFRESH_KEY, WHERE_KEY, KEPT_KEY, ABOUT_KEY = "Ctrl+R", "Ctrl+Shift+W", "Ctrl+Shift+K", "Shift+F1"
UNDO_KEY, OFFER_KEY, CLOSE_NOTICE_KEY = "Ctrl+Z", "F12", "Shift+F12"
WHOLE_KEY, COPY_WHOLE_KEY, PICTURE_KEY = "Ctrl+B", "Ctrl+Shift+C", "Ctrl+Shift+G"
WINDOW_ACTIONS = (
    WindowAction("focus_search", mark("actions", "Search or scan"), ("Ctrl+K",)),
    WindowAction("refresh_page", mark("actions", "Fetch this page again"), (REFRESH_KEY,)),
    WindowAction("undo", mark("actions", "Take the last step back"), (UNDO_KEY,)),
    WindowAction("press_notice", mark("actions", "What the newest notice offers"), (OFFER_KEY,)),
    WindowAction("close_notice", mark("actions", "Close the newest notice"), (CLOSE_NOTICE_KEY,)),
    WindowAction("show_whole", mark("actions", "Show NIK, KK, phone whole; mask them again"), (WHOLE_KEY,)),
    WindowAction("copy_whole", mark("actions", "Copy the number that is shown whole"), (COPY_WHOLE_KEY,)),
    WindowAction("save_picture", mark("actions", "Picture for support, people unreadable"), (PICTURE_KEY,)),
    WindowAction("next_page", mark("actions", "Next page"), ("Ctrl+PgDown",)),
    WindowAction("previous_page", mark("actions", "Previous page"), ("Ctrl+PgUp",)),
    WindowAction("show_shortcuts", mark("actions", "Keys at a glance"), ("F1", "Ctrl+?")),
    WindowAction("about", mark("actions", "About this program"), (ABOUT_KEY,)),
    WindowAction("who_is_where", mark("actions", "Who is where"), (WHERE_KEY,)),
    WindowAction("own_account", mark("actions", "My account"), (OWN_ACCOUNT_KEY,)),
    WindowAction("lock", mark("actions", "Lock the screen; the work stays"), (LOCK_KEY,)),
    WindowAction("sign_out", mark("actions", "Sign out"), ("Ctrl+Shift+Q",)),
)


def page_key(place: int) -> str:
    """Return the key of a page of the side bar, counted from 1: a digit with Alt, Alt+Shift or Ctrl+Shift."""
    tens, digit = divmod(place - 1, 10)
    return f"{_PAGE_KEYS[tens]}+{(digit + 1) % 10}" if tens < len(_PAGE_KEYS) else ""


def spoken_key(key: str) -> str:
    """Return a key as it stands on this keyboard."""
    spoken = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return spoken.replace("Return", "Enter")  # what stands on the key
