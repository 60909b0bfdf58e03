"""One's own account, opened from anywhere: shows it, asks what a step needs, takes it, shows it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from desk.domain.account_errors import WrongCode
from desk.domain.accounts import OwnAccount
from desk.domain.errors import DeskError
from desk.domain.journal import Action
from desk.domain.one_time_codes import Enrolment
from ui.dialogs.own_account import OwnAccountDialog, OwnStep
from ui.dialogs.own_account_forms import (
    ChangePasswordForm,
    ChoosePinForm,
    CodeForm,
    RecoveryCodesForm,
    Secrets,
    SetUpFactorForm,
)
from ui.errors import explain
from ui.pages.page import Page

T = TypeVar("T")


class OwnAccountRound(QObject):
    """Begins with ``begin``; every refusal is said in the form that was refused."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.office.own_account
        self._staff = page.staff

    def begin(self) -> None:
        """Show one's own account."""
        self._page.run(lambda: self._desk.look(self._staff), self._show, line="own_account")

    def _show(self, own: OwnAccount) -> None:
        may = self._staff.may(Action.SECOND_FACTOR_ON)
        step = OwnAccountDialog.ask(self._page.window(), own, self._page.language, may_have_factor=may)
        if step is OwnStep.PASSWORD:
            self._change_password("")
        elif step is OwnStep.PIN:
            self._choose_pin("")
        elif step is OwnStep.SET_UP_FACTOR:
            self._page.run(lambda: self._desk.begin_second_factor(self._staff), self._set_up)
        elif step is OwnStep.NEW_CODES:
            self._new_codes("")
        elif step is OwnStep.REMOVE_FACTOR:
            self._remove_factor("")

    def _change_password(self, why: str) -> None:
        page = self._page
        typed = ChangePasswordForm.ask(page.window(), self._staff, page.say, why)
        if typed is not None:
            self._do(
                lambda: self._new_password(typed.password, typed.new),
                lambda _: self._done(self.tr("Your password was changed.")),
                self._change_password,
            )

    def _new_password(self, old: str, new: str) -> None:
        """Change the password, also of what waits at this PC for the server."""
        self._desk.change_password(self._staff, old, new)
        self._page.office.outbox.seal_again(self._staff, new)

    def _choose_pin(self, why: str) -> None:
        typed = ChoosePinForm.ask(self._page.window(), self._staff, why)
        if typed is not None:
            self._do(
                lambda: self._desk.choose_pin(self._staff, typed.password, typed.badge, typed.new),
                lambda _: self._done(self.tr("Badge and PIN let you in from now on.")),
                self._choose_pin,
            )

    def _set_up(self, enrolment: Enrolment, why: str = "") -> None:
        typed = SetUpFactorForm.ask(self._page.window(), enrolment, why)
        if typed is not None:
            set_up = self._desk.set_up_second_factor
            self._do(
                lambda: set_up(self._staff, typed.password, enrolment, typed.code),
                lambda codes: self._show_codes(codes, self.tr("From now on every sign-in asks for a code.")),
                lambda told: self._set_up(enrolment, told),
                wrong_code=self.tr(
                    "This is not the code the app shows for this picture now. Wait for its next "
                    "one, and check the clock of the phone."
                ),
            )

    def _new_codes(self, why: str) -> None:
        typed = self._code(self.tr("Make new recovery codes"), self.tr("Make them"), why)
        if typed is not None:
            self._do(
                lambda: self._desk.new_codes(self._staff, typed.password, typed.code),
                lambda codes: self._show_codes(codes, self.tr("The recovery codes before open nothing.")),
                self._new_codes,
            )

    def _remove_factor(self, why: str) -> None:
        typed = self._code(self.tr("Remove the second factor"), self.tr("Remove it"), why)
        if typed is not None:
            self._do(
                lambda: self._desk.remove_second_factor(self._staff, typed.password, typed.code),
                lambda _: self._done(self.tr("The password alone lets you in now.")),
                self._remove_factor,
            )

    def _code(self, title: str, yes: str, why: str) -> Secrets | None:
        return CodeForm.ask(self._page.window(), title, why, yes)

    def _show_codes(self, codes: tuple[str, ...], told: str) -> None:
        RecoveryCodesForm.ask(self._page.window(), codes)
        self._done(told)

    def _done(self, told: str) -> None:
        self._page.context.notices.info(told)
        self.begin()

    def _do(
        self,
        step: Callable[[], T],
        then: Callable[[T], None],
        again: Callable[[str], None],
        *,
        wrong_code: str = "",
    ) -> None:
        def refused(error: Exception) -> None:
            explanation = explain(error, self._page.language)
            if wrong_code and isinstance(error, WrongCode):
                again(wrong_code)
            elif isinstance(error, DeskError) and explanation is not None:
                again(explanation.whole)
            else:
                self._page.fail(error)

        self._page.run(step, then, refused)
