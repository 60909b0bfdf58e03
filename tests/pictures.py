"""Draw every page of an office to a PNG, to be looked at by a person."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from office_window import Parts, open_window, settle
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desk.office import Office
from ui.language import Language
from ui.pages.catalogue import PAGES
from ui.tasks import Tasks
from ui.theme import Scheme, Theme


def main() -> None:
    """Open the window as the head of the demo office and draw each page."""
    asked = argparse.ArgumentParser()
    asked.add_argument("folder", type=Path)
    asked.add_argument("--db", required=True)
    asked.add_argument("--as", dest="login", default="hendra")
    asked.add_argument("--lang", default="id")
    asked.add_argument("--dark", action="store_true")
    asked.add_argument("--size", default="1366x768")
    wanted = asked.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    width, height = map(int, wanted.size.split("x"))
    app = QApplication(["pictures"])
    office = Office(wanted.db)
    staff = next(person for person in office.staff_room.everyone() if person.login == wanted.login)
    with tempfile.TemporaryDirectory() as kept:
        tasks = Tasks()
        scheme = Scheme.DARK if wanted.dark else Scheme.LIGHT
        look = QSettings(f"{kept}/look.ini", QSettings.Format.IniFormat)
        parts = Parts(tasks, Theme(app, scheme), Language(app, wanted.lang), look)
        window = open_window(office, staff, parts)
        window.resize(width, height)
        for entry in PAGES:
            if entry.roles and not entry.roles & staff.roles:
                continue
            window.open_page(entry.name)
            settle(tasks, 400)
            window.grab().save(str(wanted.folder / f"{entry.name}.png"))
        window.context.changes.stop()
        tasks.finish()
    office.close()


if __name__ == "__main__":
    main()
