"""A row that a colleague has open says so, and a key tells who is where."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import make
import pytest
from conftest import PASSWORD
from office_window import Parts, close_window, open_window, settle
from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtTest import QTest

from desk.data.database import Database
from desk.domain.staff import Staff
from desk.office import Office
from ui import colleagues
from ui.colleagues import Colleagues
from ui.dialogs.whereabouts import WhereaboutsDialog
from ui.language import Language
from ui.main_window import MainWindow
from ui.pages.print_queue import PrintQueuePage
from ui.tasks import Tasks
from ui.theme import Theme


@pytest.fixture
def window(
    office: Office,
    office_url: str,
    operator: Staff,
    tasks: Tasks,
    theme: Theme,
    language: Language,
    preferences: QSettings,
) -> Any:
    make.jobs(office_url, 3)
    made = open_window(office, operator, Parts(tasks, theme, language, preferences), counts=False)
    made.open_page("print_queue")
    settle(tasks)
    yield made
    close_window(made, tasks)


def test_a_row_that_a_colleague_has_open_says_so(
    window: MainWindow, office: Office, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(colleagues, "TELL_S", 0.0)
    mine = office.staff_room.arrive("rina", PASSWORD)
    other = office.staff_room.arrive("budi", PASSWORD)
    page = window.page()
    assert isinstance(page, PrintQueuePage)
    first, second, _ = (row.job.id for row in page.table.rows())
    office.staff_room.open_at(other.staff, other.session, "print_queue", f"job:{second}")
    watch = Colleagues(window.context, mine.session, window.page_name, window.page, window)
    page.view.choose(first)
    watch.look()
    settle(tasks)
    says = [page.table.beside(row) for row in page.table.rows()]
    assert [tuple(one)[:1] for one in says] == [(), ("Budi",), ()]
    index = page.table.index(1, 0, QModelIndex())
    told = str(page.table.data(index, Qt.ItemDataRole.AccessibleTextRole))
    assert told.endswith("Budi Santoso sedang membukanya di Loket 3, sejak 07:30")
    here = next(one for one in office.staff_room.whereabouts() if one.name.startswith("Rina"))
    assert (here.page, here.subject) == ("print_queue", f"job:{first}")
    assert not window.grab().isNull()


def test_a_key_tells_who_is_where(
    window: MainWindow, office: Office, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    came = office.staff_room.arrive("budi", PASSWORD)
    office.staff_room.open_at(came.staff, came.session, "handover", "job:1")
    shown: list[WhereaboutsDialog] = []

    def keep(dialog: WhereaboutsDialog) -> None:
        shown.append(dialog)

    monkeypatch.setattr(WhereaboutsDialog, "exec", keep)
    QTest.keyClick(
        window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    settle(tasks)
    (dialog,) = shown
    said = [dialog.list.item(0, place) for place in range(dialog.list.columnCount())]
    assert [item.text() for item in said if item is not None] == [
        "Budi Santoso",
        "Loket 3",
        "Serah terima",
        "04-08-2020 07:30",
    ]


def test_an_office_brought_up_while_a_window_is_open_is_no_fault_of_the_program(
    window: MainWindow, office: Office, office_url: str, tasks: Tasks
) -> None:
    mine = office.staff_room.arrive("rina", PASSWORD)
    database = Database(office_url)
    with database.transaction() as db:
        db.exec_driver_sql("UPDATE office SET schema_version = schema_version + 1")
    database.close()
    faults: list[object] = []
    told = replace(window.context, crash=faults.append)
    Colleagues(told, mine.session, window.page_name, window.page, window).look()
    settle(tasks)
    assert faults == []
