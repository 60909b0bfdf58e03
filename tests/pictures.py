"""Draw every page of an office to a PNG, to be looked at by a person."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from office_window import Parts, open_window, press, settle
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from desk.domain.clocks import OfficeClock
from desk.domain.staff import Staff
from desk.office import Office
from ui.commands.call import open_office
from ui.language import Language
from ui.main_window import Place
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
    asked.add_argument("--list", type=Path, help="a PRR list to preview")
    wanted = asked.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    width, height = map(int, wanted.size.split("x"))
    app = QApplication(["pictures"])
    clock = OfficeClock()
    office = open_office(wanted.db, clock)
    staff = next(person for person in office.staff_room.everyone() if person.login == wanted.login)
    with tempfile.TemporaryDirectory() as kept:
        tasks = Tasks()
        scheme = Scheme.DARK if wanted.dark else Scheme.LIGHT
        look = QSettings(f"{kept}/look.ini", QSettings.Format.IniFormat)
        parts = Parts(tasks, Theme(app, scheme), Language(app, wanted.lang), look)
        window = open_window(office, staff, parts, Place("Loket 3", office.is_demo, clock))
        window.resize(width, height)
        shown = _what_to_show(office, staff, wanted)
        for entry in PAGES:
            if not entry.open_to(staff):
                continue
            window.open_page(entry.name, shown.get(entry.name))
            settle(tasks, 400)
            if entry.name == "work_sheet":
                press(tasks, Qt.Key.Key_Return)
            window.grab().save(str(wanted.folder / f"{entry.name}.png"))
        window.context.changes.stop()
        tasks.finish()
    office.close()


def _what_to_show(office: Office, staff: Staff, wanted: argparse.Namespace) -> dict[str, object]:
    """Return something worth seeing for the pages that are empty until somebody acts."""
    shown: dict[str, object] = {
        "search": "siti",
        "work_sheet": office.print_queue.claim(staff, 5).token,
    }
    if wanted.list is not None:
        shown["intake"] = wanted.list
    return shown


if __name__ == "__main__":
    main()
