from __future__ import annotations

import pytest
from conftest import PASSWORD, who
from dialog_keys import DialogKeys, Key, wait_for_scan_gap
from office_window import press, settle, until
from pyotp import TOTP
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desk.domain.account_errors import AccountLocked
from desk.domain.accounts import LOCK_AFTER, BadgeState, Standing, wait_after
from desk.domain.errors import WrongPassword
from desk.domain.staff import Role
from ui.pages.accounts import AccountsPage
from ui.widgets.qr_picture import QrPicture

F6, F7, F8, F9 = Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TAB, ENTER, SPACE, DOWN = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down


def typed(*keys: Key) -> DialogKeys:
    """Type into the next dialog as slowly as a person, so that it is not taken for a scan."""
    return DialogKeys(*(part for key in keys for part in (wait_for_scan_gap, key)))


def one_after_the_other(*rounds: tuple[Key, ...]) -> list[str]:
    """Answer dialogs that follow each other, and return their classes as they come."""
    seen: list[str] = []
    left = list(rounds)

    def answer() -> None:
        keys = left.pop(0)

        def go_on(_dialog) -> None:
            if left:
                answer()

        DialogKeys(lambda dialog: seen.append(type(dialog).__name__), *keys, go_on)

    answer()
    return seen


def words(page: AccountsPage) -> str:
    return "\n".join(label.text() for label in page.details.findChildren(QLabel))


def choose(page: AccountsPage, office, login: str) -> None:
    until(lambda: len(page.table.rows()) >= 5)
    assert page.view.choose(who(office, login).id)
    until(lambda: page._current() is not None and page._current().staff.login == login)


def at(page: AccountsPage) -> AccountsPage:
    """Return the page once its window has the keys again after a dialog."""
    page.window().activateWindow()
    assert QTest.qWaitForWindowActive(page.window())
    return page


def row(page: AccountsPage, login: str):
    return next(one for one in page.table.rows() if one.staff.login == login)


def locked(office, clock, login: str) -> None:
    for failed in range(LOCK_AFTER):
        clock.pass_(seconds=wait_after(failed).total_seconds())
        with pytest.raises((WrongPassword, AccountLocked)):
            office.staff_room.sign_in(login, "salah")


def test_an_administrator_looks_after_accounts_by_keys(office, clock, admin, head, open_page, tasks):
    locked(office, clock, "rina")
    window = open_page(admin, "accounts")
    page = window.page()
    assert isinstance(page, AccountsPage)
    until(lambda: len(page.table.rows()) == 5)

    # A new colleague, with the password that is offered
    given: list[str] = []
    keys = typed(
        "Dewi Lestari, A.Md.", ENTER, "dewi", TAB, TAB, TAB, SPACE,
        lambda dialog: given.append(dialog.password.text()), ENTER,
    )  # fmt: skip
    QTest.keyClick(page, Qt.Key.Key_N, CTRL)
    until(lambda: any(person.login == "dewi" for person in office.staff_room.everyone()))
    settle(tasks)
    assert keys.seen == "AddStaffDialog", keys.why
    assert who(office, "dewi").roles == {Role.CLERK}
    until(lambda: any(one.staff.login == "dewi" for one in page.table.rows()))
    assert row(page, "dewi").standing is Standing.MUST_CHANGE
    until(lambda: page.view.current() == row(page, "dewi"))  # the next step is theirs, such as a badge
    came = office.staff_room.sign_in("dewi", given[0], new_password="sungai-tujuh-9")
    assert came.name == "Dewi Lestari, A.Md."

    # Rina is locked, and told so; F9 unlocks
    choose(page, office, "rina")
    assert "Terkunci" in words(page)
    until(page.button("unlock").isEnabled)
    assert at(page) is page
    press(tasks, F9)
    until(lambda: row(page, "rina").standing is Standing.ACTIVE)
    assert office.staff_room.sign_in("rina", PASSWORD).login == "rina"

    # Another task, then deputy of the head
    choose(page, office, "siti")
    keys = typed(TAB, SPACE, ENTER)
    assert at(page) is page
    press(tasks, F6)
    until(lambda: who(office, "siti").roles == {Role.CLERK, Role.OPERATOR})
    assert keys.seen == "RolesForm"
    until(page.button("name_deputy").isEnabled)
    settle(tasks)
    keys = typed(TAB, TAB, TAB, "08-08-2020", TAB, "800/12-Dukcapil/2020", ENTER)
    assert at(page) is page
    press(tasks, F7)
    until(lambda: Role.HEAD in who(office, "siti").roles)
    assert keys.seen == "DeputyForm"
    until(lambda: "Hendra Gunawan" in words(page))
    assert "800/12-Dukcapil/2020" in words(page)
    keys = DialogKeys("sudah kembali", ENTER, ENTER)
    QTest.keyClick(at(page).view, Qt.Key.Key_E, CTRL)
    until(lambda: Role.HEAD not in who(office, "siti").roles)

    # A badge by a scan
    settle(tasks, 300)
    keys = DialogKeys(
        lambda dialog: QTest.keyClicks(dialog.badge, "0004837261"), ENTER, wait_for_scan_gap, ENTER
    )
    QTest.keyClick(at(page).view, Qt.Key.Key_G, CTRL)
    until(lambda: row(page, "siti").badge is BadgeState.NO_PIN)
    assert keys.seen == "BadgeForm"

    # A new password, and the end of an account
    until(page.button("password").isEnabled)
    keys = typed(ENTER)
    assert at(page) is page
    press(tasks, F8)
    until(lambda: row(page, "siti").standing is Standing.MUST_CHANGE)
    with pytest.raises(WrongPassword):
        office.staff_room.sign_in("siti", PASSWORD)
    settle(tasks, 300)
    keys = DialogKeys("pindah ke Cilegon", ENTER, ENTER)
    QTest.keyClick(at(page).view, Qt.Key.Key_D, CTRL)
    until(lambda: row(page, "siti").standing is Standing.CLOSED)
    assert keys.seen == "Confirm"
    assert "siti" not in [person.login for person in office.staff_room.everyone()]

    # The last administrator stays, and nobody is asked twice
    choose(page, office, "admin")
    said = []
    window.notices.said.connect(lambda notice: said.append(notice.text))
    keys = DialogKeys("pensiun", ENTER, ENTER)
    QTest.keyClick(at(page).view, Qt.Key.Key_D, CTRL)
    assert who(office, "admin") == admin
    until(lambda: any("Tanpa admin" in text for text in said))


def test_others_read_the_accounts_and_change_nothing(head, clerk, open_page):
    page = open_page(head, "accounts").page()
    until(lambda: len(page.table.rows()) == 5)
    assert page._buttons == {}
    page.view.selectRow(0)
    assert page.details.offered == []
    window = open_page(clerk, "home")
    assert "accounts" not in window._entries


def test_ones_own_account_from_anywhere(office, clock, head, open_page, tasks):
    office.staff_room.arrive("hendra", PASSWORD)
    window = open_page(head, "home")
    page = window.page()

    def mistype(dialog) -> None:
        dialog.password.setText("sungai-tujuh-9")
        dialog.code.setText("000000")
        wait_for_scan_gap()

    def read_and_type(dialog) -> None:
        """Read the code off the screen, as the app does, and type the six digits it shows."""
        assert dialog.findChild(QrPicture) is not None
        assert not any("pemulihan" in said.text() for said in dialog.findChildren(QLabel)), "it has none yet"
        dialog.password.setText("sungai-tujuh-9")
        dialog.code.setText(TOTP(dialog._enrolment.secret).at(clock.now))
        wait_for_scan_gap()

    seen = one_after_the_other(
        (wait_for_scan_gap, "1"),
        (PASSWORD, wait_for_scan_gap, TAB, "sungai-tujuh-9", wait_for_scan_gap, TAB, "sungai-tujuh-9",
         wait_for_scan_gap, ENTER),
        (wait_for_scan_gap, "2"),
        (mistype, ENTER),
        (read_and_type, ENTER),
        (SPACE, wait_for_scan_gap, ENTER),
        (wait_for_scan_gap, Qt.Key.Key_Escape),
    )  # fmt: skip
    QTest.keyClick(page, Qt.Key.Key_A, CTRL | SHIFT)
    until(lambda: len(seen) == 7)
    settle(tasks)
    assert seen == [
        "OwnAccountDialog",
        "ChangePasswordForm",
        "OwnAccountDialog",
        "SetUpFactorForm",
        "SetUpFactorForm",
        "RecoveryCodesForm",
        "OwnAccountDialog",
    ]
    assert office.own_account.look(head).codes_left == 8
    with pytest.raises(WrongPassword):
        office.staff_room.sign_in("hendra", PASSWORD)
