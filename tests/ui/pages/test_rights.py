"""The page of rights: everything for the head, one's own for everybody; what may not be done says who may."""

from __future__ import annotations

from pathlib import Path

import make
import pytest
from conftest import who
from office_window import press, settle, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from storms import LONG

from desk.domain.journal import Action
from desk.domain.rights import RIGHTS, rights_of
from desk.domain.staff import Role, Staff
from desk.office import Office
from ui.dialogs.choose_file import ChooseFile
from ui.main_window import MainWindow
from ui.pages.catalogue import PAGES
from ui.pages.reports import ReportsPage
from ui.pages.rights import REPORT, ROLES, RightsPage
from ui.tasks import Tasks

CTRL = Qt.KeyboardModifier.ControlModifier


def page_of(window: MainWindow) -> RightsPage:
    page = window.page()
    assert isinstance(page, RightsPage)
    return page


def shown(page: RightsPage) -> set[Action]:
    return {row.right.action for row in page.rights.rows()}


def strike(widget: QWidget, key: Qt.Key, tasks: Tasks) -> None:
    QTest.keyClick(widget, key, CTRL)
    settle(tasks)


def newest_notice(window: MainWindow) -> str:
    return window.notice_bar.texts()[-1]


def test_the_head_reads_all_searches_and_takes_it_out(
    office: Office, open_page, tasks, head: Staff, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_page(head, "rights")
    page = page_of(window)
    assert shown(page) == {one.action for one in RIGHTS}
    QTest.keyClicks(page.search, "mencetak ulang")
    until(lambda: shown(page) == {Action.REPRINT_ASKED})
    page.right_view.selectRow(0)
    told = " ".join(label.text() for label in page.details.findChildren(type(page._title)))
    assert "kepala seksi; operator cetak dengan persetujuan kepala seksi." in told
    assert "Rina Marlina, Budi Santoso" in told or "Budi Santoso, Rina Marlina" in told
    page.search.selectAll()
    QTest.keyClick(page.search, Qt.Key.Key_Delete)
    page.filters.choose("role", Role.AUDITOR)
    until(lambda: shown(page) == {one.action for one in rights_of({Role.AUDITOR})})
    strike(page.right_view, Qt.Key.Key_2, tasks)
    assert page.parts.current() == ROLES
    assert page.role_view.current() is not None
    assert QApplication.focusWidget() is page.role_view
    assert [row.role for row in page.roles.rows()] == list(Role)
    for key, name in ((Qt.Key.Key_S, "hak.pdf"), (Qt.Key.Key_E, "hak.xlsx")):
        path = tmp_path / name
        monkeypatch.setattr(ChooseFile, "to_write", lambda *_, path=path: path)
        strike(page.role_view, key, tasks)
        until(path.exists)
        until(page.button("save_pdf").isEnabled)
    lines = office.journal.history(head, f"report:{REPORT}")
    assert [line.entry.action for line in lines] == [Action.RIGHTS_READ, Action.RIGHTS_READ]


def test_a_clerk_reads_their_own_and_whose_key_is_struck_is_told(open_page, tasks, clerk: Staff) -> None:
    window = open_page(clerk, "rights")
    page = page_of(window)
    assert shown(page) == {one.action for one in rights_of(clerk.roles)}
    assert [row.role for row in page.roles.rows()] == [Role.CLERK]
    strike(page.right_view, Qt.Key.Key_S, tasks)
    assert newest_notice(window).startswith("Perlu kepala seksi, administrator atau auditor: ")
    window.open_page("reports")
    reports = window.page()
    assert isinstance(reports, ReportsPage)
    until(reports.isVisible)
    button = reports.button("close_day")
    assert not button.isEnabled()
    assert button.toolTip() == "Perlu kepala seksi: menutup hari."
    press(tasks, Qt.Key.Key_F5)
    assert newest_notice(window) == "Perlu kepala seksi: menutup hari."


@pytest.mark.parametrize("role", Role)
def test_who_sees_a_page_may_do_something_there_or_read_it(role: Role) -> None:
    person = Staff(1, "a", "A", frozenset({role}))
    for entry in PAGES:
        open_to = not entry.needs or any(person.may_try(action) for action in entry.needs)
        assert entry.open_to(person) == open_to
    names = {entry.name for entry in PAGES if entry.open_to(person)}
    assert {"home", "rights", "settings"} <= names
    assert ("walk_in" in names) == (role in (Role.CLERK, Role.HEAD))
    assert ("print_queue" in names) == (role is not Role.ADMIN)
    assert ("work_sheet" in names) == (role in (Role.OPERATOR, Role.HEAD))
    assert ("accounts" in names) == (role in (Role.ADMIN, Role.HEAD, Role.AUDITOR))


OF_ROLES = tuple(Role) if LONG else (Role.AUDITOR,)
"""The auditor reads most and does nothing, so that every page stands there without its buttons."""


@pytest.mark.parametrize("role", OF_ROLES)
def test_every_page_of_a_role_opens_and_says_nothing_is_wrong(
    office: Office, office_url: str, open_page, tasks: Tasks, role: Role
) -> None:
    make.person(office_url, "tuti", "Tuti", role)
    window = open_page(who(office, "tuti"), "home")
    for entry in PAGES:
        if entry.open_to(window.context.staff):
            window.open_page(entry.name)
            settle(tasks)
            page = window.page()
            assert page is not None
            assert isinstance(page, entry.load())
    assert not window.notice_bar.texts()
