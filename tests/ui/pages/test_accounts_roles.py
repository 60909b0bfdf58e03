"""The page of accounts in an office at whose server everybody signs in as themselves."""

from __future__ import annotations

import os
from pathlib import Path

import make
import pytest
from conftest import who
from dialog_keys import DialogKeys, Key, wait_for_scan_gap
from office_window import press, settle, until
from own_roles import OwnRoles
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desk.domain.account_errors import StepsLeft
from desk.domain.staff import Role
from desk.office import Office
from ui.pages.accounts import AccountsPage
from ui.tasks import Tasks

PICTURES = os.environ.get("PRRDESK_PICTURES")


@pytest.fixture
def office(own_roles: OwnRoles) -> Office:
    return own_roles.as_("admin")


def test_who_has_no_role_is_named_and_gets_one_with_a_new_password(
    own_roles: OwnRoles, office: Office, open_page, tasks: Tasks
) -> None:
    make.person(own_roles.owners, "dewi", "Dewi Lestari", Role.CLERK)
    page = open_page(who(office, "admin"), "accounts").page()
    assert isinstance(page, AccountsPage)
    until(lambda: len(page.table.rows()) == 6)
    assert page.view.choose(who(office, "dewi").id)
    until(lambda: page._current() is not None and page._current().staff.login == "dewi")
    assert "Belum punya peran" in "\n".join(label.text() for label in page.details.findChildren(QLabel))
    if PICTURES:
        page.window().resize(1366, 768)
        settle(tasks, 400)
        page.window().grab().save(str(Path(PICTURES) / "accounts_roles.png"))
    until(page.button("password").isEnabled)
    given: list[str] = []
    steps: list[Key] = [lambda dialog: given.append(dialog.password.text()), Qt.Key.Key_Return]
    keys = DialogKeys(*(part for key in steps for part in (wait_for_scan_gap, key)))
    press(tasks, Qt.Key.Key_F8)
    assert keys.seen, keys.why
    until(lambda: not any(one.without_role for one in page.table.rows()))
    with pytest.raises(StepsLeft):
        own_roles.as_("dewi", given[0]).staff_room.sign_in("dewi", given[0])
