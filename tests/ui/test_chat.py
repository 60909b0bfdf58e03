"""A WhatsApp chat in the browser, and what is said when there is none."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject, qWarning
from PySide6.QtGui import QDesktopServices, QGuiApplication

from ui.chat import Opened, open_chat

PHONE = "081234567890"


def test_without_a_browser_the_message_is_on_the_clipboard_and_nowhere_else(
    qapp: QObject, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], qtlog: Any
) -> None:
    def refuse(url: object) -> bool:
        qWarning(f"no browser for {url}")
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", refuse)
    assert open_chat(PHONE, "Yth. SITI") is Opened.NO_BROWSER
    assert QGuiApplication.clipboard().text() == "Yth. SITI"
    assert "SITI" not in "".join(capfd.readouterr())
    assert not [record for record in qtlog.records if "SITI" in record.message]


def test_a_message_too_long_for_an_address_is_pasted(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    assert open_chat(PHONE, "kata " * 600) is Opened.TO_PASTE
    assert open_chat(PHONE, "kata") is Opened.TYPED
