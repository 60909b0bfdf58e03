"""A start of the program, of every command and of the window brings along nothing that is only used later."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desk.office import create_office

ROOT = Path(__file__).resolve().parents[1]
PASSWORD = "rahasia-kantor"
USED_LATER = ("aiosmtpd", "httpx", "keyring", "phonenumbers", "smtplib")
"""What asks carriers and key stores, and knows the world's telephone numbers."""

TELL = """
import sys
def tell():
    print("loaded:", *{{name.partition(".")[0] for name in sys.modules}} & set({later}))
"""
PROGRAM = """
from ui import app
assert app.main(["--help"]) == 0
tell()
"""
COMMAND = """
from ui import app
assert app.main(["--db", "{url}", "reports"]) == 0
for module in app._MODULES.values():
    __import__("ui.commands." + module)
tell()
"""
PAINTED = """
import ui.app, ui.desktop
assert "importlib.metadata" not in sys.modules
tell()
"""
WINDOW = """
from PySide6.QtCore import QCoreApplication, QTimer
from ui import app
from ui.desktop import Desktop
from ui.pages import catalogue
begin = Desktop.begin
def begun(desktop, hint=""):
    desktop.sign_in.painted.connect(lambda: desktop._on_asked("admin", "{password}"))
    begin(desktop, hint)
def ready(page, glance):
    assert glance is not None
    HomePage._show = lambda page, glance: None
    for entry in catalogue.PAGES:
        entry.load()
    tell()
    QTimer.singleShot(0, lambda: QCoreApplication.exit(0))
Desktop.begin = begun
Desktop._load_rest = lambda desktop: None  # it asks the key store, which is a use of it
from ui.pages.home import HomePage
HomePage._show = ready
assert app.main(["--db", "{url}"]) == 0
"""


def loaded(tmp_path: Path, start: str) -> str:
    """Return which of the modules used later a start has brought along."""
    url = f"sqlite:///{tmp_path}/office.sqlite"
    create_office(url, "admin", PASSWORD)
    code = TELL.format(later=USED_LATER) + start.replace("{url}", url).replace("{password}", PASSWORD)
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (told,) = [line for line in done.stdout.splitlines() if line.startswith("loaded:")]
    return told.removeprefix("loaded:").strip()


@pytest.mark.parametrize(
    "start", [PROGRAM, COMMAND, PAINTED, WINDOW], ids=["program", "command", "painted", "window"]
)
def test_a_start_brings_along_nothing_that_is_only_used_later(tmp_path: Path, start: str) -> None:
    assert loaded(tmp_path, start) == ""
