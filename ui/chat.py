"""Opening a WhatsApp chat in the browser, with the message typed and not sent."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, auto

from PySide6.QtCore import QUrl, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desk.domain.whatsapp import MessageTooLong, link


class Opened(Enum):
    """What came of it; but for ``TYPED`` the message is on the clipboard."""

    TYPED = auto()
    TO_PASTE = auto()
    """The message is too long for an address."""
    NO_BROWSER = auto()


def open_chat(phone: str, text: str) -> Opened:
    """Open the chat with somebody.

    Raises:
        PhoneUnusable: nobody can be reached at this number.
    """
    opened = Opened.TYPED
    try:
        address = link(phone, text)
    except MessageTooLong:
        address, opened = link(phone, ""), Opened.TO_PASTE
    with _unspoken():
        if not QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode)):
            opened = Opened.NO_BROWSER
    if opened is not Opened.TYPED:
        QGuiApplication.clipboard().setText(text)
    return opened


@contextmanager
def _unspoken() -> Iterator[None]:
    """Keep Qt from writing down the address it could not open: it holds a number, a name and the message."""
    before = qInstallMessageHandler(lambda *_: None)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
