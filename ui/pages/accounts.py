"""Who works here: every account, how it stands, where it is signed in, and what an administrator changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QShowEvent

from desk.domain.accounts import Account, BadgeState, Deputy, Standing
from desk.domain.errors import DeskError
from desk.domain.journal import Action, Topic
from desk.domain.paging import Page as Rows
from desk.domain.passwords import new_password
from desk.domain.staff import Staff
from desk.domain.text import mark
from ui.actions import PageAction
from ui.dialogs.account_forms import (
    BadgeForm,
    ChangePersonForm,
    DeputyForm,
    NewDeputy,
    NewPasswordForm,
    RolesForm,
)
from ui.dialogs.add_staff import AddStaffDialog, NewColleague
from ui.dialogs.confirm import Confirm, Question
from ui.errors import explain
from ui.pages.account_details import AccountDetails, Step, columns
from ui.pages.first_focus import take_focus
from ui.pages.page import Page
from ui.tables.paged import PagedTable
from ui.tables.view import TableView

EDIT_KEY, BADGE_KEY, FACTOR_KEY, CLOSE_KEY, END_KEY = "F2", "Ctrl+G", "Ctrl+T", "Ctrl+D", "Ctrl+E"


@dataclass(frozen=True, slots=True)
class People:
    """Every account, and the day for which deputies count."""

    page: Rows[Account]
    today: date


class AccountsPage(Page):
    """A list of people, what is known of the chosen one, and every step on a key."""

    title = mark("pages", "Staff")
    topics = frozenset({Topic.STAFF})
    page_actions = (
        PageAction("roles", mark("accounts", "Tasks"), "people", "F6", Action.ROLES_CHANGED),
        PageAction("name_deputy", mark("accounts", "Deputy (Plh.)"), "calendar", "F7", Action.DEPUTY_NAMED),
        PageAction("password", mark("accounts", "New password"), "edit", "F8", Action.PASSWORD_GIVEN),
        PageAction("unlock", mark("accounts", "Unlock"), "lock", "F9", Action.ACCOUNT_UNLOCKED),
        PageAction(
            "add_staff",
            mark("settings", "Add a staff member"),
            "add",
            "Ctrl+N",
            Action.STAFF_ADDED,
            primary=True,
        ),
    )

    def build(self) -> None:
        self._today: date | None = None
        self._wanted: int | None = None
        self.table = PagedTable(
            columns(lambda: self._today or date.min),
            lambda row: row.staff.id,
            self.context.tasks,
            self.language,
            self,
            page_of=lambda people: people.page,
        )
        self.view = TableView(self.table, "accounts", self.context.preferences)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.say(self.title))
        self.view.on_retry(self.refresh)
        self.details = AccountDetails(self.language)
        self.details.clear(self.tr("Choose somebody to see their account."))
        self.table.failed.connect(self.not_fetched)
        self.table.answered.connect(self._on_answered)
        self.view.moved_to.connect(self._show)
        self.add_body(self.split(self.view, self.details, 0.64))
        self.table.show(lambda _cursor, _size: self._fetch())
        self._weigh()

    def refresh(self) -> None:
        self.view.refresh()

    def receive(self, value: object) -> None:
        """Choose somebody by the number of their account."""
        self.view.choose(value) if isinstance(value, int) else None

    def other_keys(self) -> Sequence[tuple[str, str]]:
        account = self.view.current()
        steps = self._steps(account) if isinstance(account, Account) else []
        return [*super().other_keys(), *((step.title, step.key) for step in steps)]

    # What the keys do

    def add_staff(self) -> None:
        """Make an account for a new colleague."""
        self._ask_colleague(NewColleague(password=new_password()), "")

    def roles(self) -> None:
        """Give somebody other tasks."""
        account = self._current()
        if account is None:
            return
        chosen = RolesForm.ask(self, account.staff, self.say)
        if chosen is not None:
            change = self.office.accounts.change_roles
            told = self.tr("{name}: the new tasks hold from the next step on.")
            self._do(lambda: change(self.staff, account, chosen), told, account)

    def name_deputy(self) -> None:
        """Let somebody do another's duties for a time."""
        account = self._current()
        if account is not None:
            self._ask_deputy(account, None, "")

    def password(self) -> None:
        """Give somebody a password they have to change."""
        account = self._current()
        if account is None:
            return
        text = self.tr("Tell it to nobody else. At the next sign-in it has to be changed; a lock is opened.")
        if account.second_factor:
            text += " " + self.tr("The second factor stays: one recovery code is needed then.")
        title = self.tr("New password for {name}").format(name=account.staff.name)
        given = NewPasswordForm.ask(self, account.staff, title, self.say, text)
        if given is not None:
            give = self.office.accounts.give_password
            told = self.tr("{name} signs in with the new password and chooses another one.")
            self._do(lambda: give(self.staff, account.staff.id, given), told, account)

    def unlock(self) -> None:
        """Let somebody try again."""
        account = self._current()
        if account is not None:
            unlock = self.office.accounts.unlock
            self._do(lambda: unlock(self.staff, account.staff.id), self.tr("{name} may try again."), account)

    def edit(self) -> None:
        """Change how somebody is called."""
        account = self._current()
        named = ChangePersonForm.ask(self, account.staff) if account is not None else None
        if account is not None and named is not None:
            change = self.office.accounts.change
            self._do(lambda: change(self.staff, account, *named), self.tr("{name}: changed."), account)

    def badge(self) -> None:
        """Give somebody a badge, or take it away."""
        account = self._current()
        if account is None:
            return
        if account.badge is BadgeState.NONE:
            self._give_badge(account, "")
            return
        reason = self._reason(
            self.tr("Take the badge of {name} away?"),
            self.tr("It opens nothing any more. Another one can be given at once."),
            self.tr("Take it away"),
            account,
        )
        if reason:
            take = self.office.accounts.take_badge
            told = self.tr("The badge of {name} opens nothing any more.")
            self._do(lambda: take(self.staff, account.staff.id, reason), told, account)

    def second_factor(self) -> None:
        """Remove the second factor of somebody whose phone is lost."""
        account = self._current()
        if account is None:
            return
        reason = self._reason(
            self.tr("Reset the second factor of {name}?"),
            self.tr("Until it is set up again, name and password let this person in. Be sure who asks."),
            self.tr("Reset it"),
            account,
        )
        if reason:
            reset = self.office.accounts.reset_second_factor
            told = self.tr("{name} signs in without a code until a second factor is set up again.")
            self._do(lambda: reset(self.staff, account.staff.id, reason), told, account)

    def close_or_open(self) -> None:
        """Deactivate an account, or activate it again."""
        account = self._current()
        if account is None:
            return
        if account.active:
            self._deactivate(account)
            return
        title = self.tr("Activate {name} again").format(name=account.staff.name)
        text = self.tr("With the tasks of before. The password has to be changed at the first sign-in.")
        given = NewPasswordForm.ask(self, account.staff, title, self.say, text)
        if given is not None:
            again = self.office.accounts.reactivate
            told = self.tr("{name} can sign in again.")
            self._do(lambda: again(self.staff, account.staff.id, given), told, account)

    def end_deputy(self) -> None:
        """End a deputy before the last day."""
        account = self._current()
        deputy = self._open_deputy(account) if account is not None else None
        if account is None or deputy is None:
            return
        reason = self._reason(
            self.tr("End {name} as deputy now?"),
            self.tr("From the next step on the duties of {other} are not theirs any more.").format(
                other=deputy.for_name
            ),
            self.tr("End it now"),
            account,
        )
        if reason:
            end = self.office.accounts.end_deputy
            told = self.tr("{name} is no longer deputy.")
            self._do(lambda: end(self.staff, deputy, reason), told, account)

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self.view)

    # In the pool

    def _fetch(self) -> People:
        return People(Rows(self.office.accounts.people(self.staff), None), self.office.today())

    # Asking

    def _ask_colleague(self, filled: NewColleague, why: str) -> None:
        known = frozenset(row.staff.login for row in self.table.rows())
        new = AddStaffDialog.ask(self, self.say, known, filled, why)
        if new is None:
            return
        add = self.office.staff_room.add

        def added(person: Staff) -> None:
            text = self.tr("{name} can now sign in as “{login}”.")
            self.context.notices.info(text.format(name=person.name, login=person.login))
            self._wanted = person.id
            self.view.refresh()

        self.run(
            lambda: add(
                self.staff, new.login, new.name, new.roles, new.password, nip=new.nip, position=new.position
            ),
            added,
            self._asking_again(lambda told: self._ask_colleague(new, told)),
        )

    def _ask_deputy(self, account: Account, filled: NewDeputy | None, why: str) -> None:
        today = self._today
        if today is None:
            return
        others = [row.staff for row in self.table.rows() if row.active]
        new = DeputyForm.ask(self, account.staff, others, today, self.say, filled, why)
        if new is None:
            return
        deputy = Deputy(0, account.staff.id, new.for_id, "", new.role, new.first, new.last, new.letter)
        name = self.office.accounts.name_deputy
        self._do(
            lambda: name(self.staff, deputy),
            self.tr("{name} is deputy for these days."),
            account,
            lambda told: self._ask_deputy(account, new, told),
        )

    def _give_badge(self, account: Account, why: str) -> None:
        scanned = BadgeForm.ask(self, account.staff, why)
        if scanned is not None:
            give = self.office.accounts.give_badge
            self._do(
                lambda: give(self.staff, account.staff.id, scanned.code),
                self.tr("{name} now chooses a PIN under “My account”."),
                account,
                lambda told: self._give_badge(account, told),
            )

    def _deactivate(self, account: Account) -> None:
        reason = self._reason(
            self.tr("Deactivate {name}?"),
            self.tr("The next step of this person is refused. Nothing they did is deleted."),
            self.tr("Deactivate"),
            account,
        )
        if reason:
            close = self.office.accounts.deactivate
            told = self.tr("{name} cannot sign in any more.")
            self._do(lambda: close(self.staff, account.staff.id, reason), told, account)

    def _reason(self, title: str, text: str, yes: str, account: Account) -> str:
        name = account.staff.name
        question: Question[None] = Question(title.format(name=name), text, yes, wants_reason=True)
        decision = Confirm.ask(self, question)
        return decision.reason if decision is not None else ""

    def _do(
        self,
        step: Callable[[], object],
        told: str,
        account: Account,
        again: Callable[[str], None] | None = None,
    ) -> None:
        """Take a step, say what came of it, and show the list anew; a refusal is said where it was asked."""

        def done(_nothing: object) -> None:
            self.context.notices.info(told.format(name=account.staff.name))
            self.view.refresh()

        self.run(step, done, self._asking_again(again) if again is not None else None)

    def _asking_again(self, again: Callable[[str], None]) -> Callable[[Exception], None]:
        def refused(error: Exception) -> None:
            explanation = explain(error, self.language)
            if isinstance(error, DeskError) and explanation is not None:
                again(explanation.whole)
            else:
                self.fail(error)

        return refused

    # Showing

    def _on_answered(self, people: People) -> None:
        self._today = people.today
        rows = people.page.rows
        here = sum(1 for row in rows if row.present)
        locked = sum(1 for row in rows if row.standing is Standing.LOCKED)
        words = [
            self.tr("%n account(s)", "", sum(1 for row in rows if row.active)),
            self.tr("{n} signed in").format(n=self.language.number(here)),
        ]
        if locked:
            words.append(self.tr("{n} locked").format(n=self.language.number(locked)))
        self.show_counts(" · ".join(words))
        if self._wanted is not None and self.view.choose(self._wanted):
            self._wanted = None
        self._show(self.view.current())

    def _show(self, row: object) -> None:
        if not isinstance(row, Account) or self._today is None:
            self.details.clear(self.tr("Choose somebody to see their account."))
        else:
            self.details.show_account(row, self._today, self._steps(row))
        self._weigh()

    def _steps(self, account: Account) -> list[Step]:
        """Return what may be done with an account beside the steps of the head."""
        steps = []
        if self.staff.may(Action.STAFF_CHANGED):
            steps.append(Step(self.tr("Name and position"), "edit", EDIT_KEY, self.edit))
        if account.active and self.staff.may(Action.BADGE_GIVEN):
            given = account.badge is not BadgeState.NONE
            title = self.tr("Take the badge away") if given else self.tr("Give this person a badge")
            steps.append(Step(title, "card", BADGE_KEY, self.badge))
        if self._open_deputy(account) is not None and self.staff.may(Action.DEPUTY_ENDED):
            steps.append(Step(self.tr("End the deputy now"), "calendar", END_KEY, self.end_deputy))
        if account.second_factor and self.staff.may(Action.SECOND_FACTOR_RESET):
            steps.append(Step(self.tr("Reset the second factor"), "phone", FACTOR_KEY, self.second_factor))
        if self.staff.may(Action.STAFF_DEACTIVATED):
            title = self.tr("Deactivate") if account.active else self.tr("Activate again")
            picture = "close" if account.active else "check"
            steps.append(Step(title, picture, CLOSE_KEY, self.close_or_open))
        return steps

    def _open_deputy(self, account: Account) -> Deputy | None:
        today = self._today
        return next((one for one in account.deputies if today is not None and one.last >= today), None)

    def _current(self) -> Account | None:
        row = self.view.current()
        return row if isinstance(row, Account) else None

    def _weigh(self) -> None:
        account = self._current()
        none = self.tr("Choose somebody first.")
        closed = self.tr("This account is deactivated.")
        open_ = account is not None and account.active
        for slot in ("roles", "name_deputy", "password", "unlock"):
            if slot in self._buttons:
                self.button(slot).allow(open_, none if account is None else closed)
        if account is not None and open_ and "unlock" in self._buttons:
            tried = account.failed or account.badge is BadgeState.ASLEEP
            self.button("unlock").allow(bool(tried), self.tr("Nothing is locked."))
        if (
            account is not None
            and open_
            and account.staff.id == self.staff.id
            and "password" in self._buttons
        ):
            self.button("password").allow(False, self.tr("Your own password is changed under “My account”."))
