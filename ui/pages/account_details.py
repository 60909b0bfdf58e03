"""What the page of accounts says of one of them, and the steps that stand beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from desk.domain.accounts import Account, BadgeState, Deputy, Presence, Standing
from desk.domain.staff import Role
from desk.domain.text import mark
from ui.actions import spoken_key
from ui.icons import icon
from ui.language import Language
from ui.palette import Tone
from ui.tables.columns import Column
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.status_badge import Badge

BADGES = {
    Standing.ACTIVE: Badge(Standing.ACTIVE.word, Tone.GOOD, "check"),
    Standing.LOCKED: Badge(Standing.LOCKED.word, Tone.BAD, "lock"),
    Standing.MUST_CHANGE: Badge(Standing.MUST_CHANGE.word, Tone.WARN, "edit"),
    Standing.CLOSED: Badge(Standing.CLOSED.word, Tone.NEUTRAL, "close"),
}
_PLH = mark("accounts", "Plh. {role}")
_YES = mark("accounts", "set up")


@dataclass(frozen=True, slots=True)
class Step:
    """A step that stands beside an account: its words, its picture, its key, what it does."""

    title: str
    picture: str
    key: str
    act: Callable[[], None]


def tasks_of(account: Account, today: date, language: Language) -> str:
    """Return the tasks of somebody as they stand in a list, those of a deputy named so."""
    own = [language.say(role.word) for role in Role if role in account.staff.roles]
    plh = [deputy.role for deputy in account.deputies if deputy.on(today)]
    return ", ".join([*own, *(language.say(_PLH).format(role=language.say(role.word)) for role in plh)])


def places_of(present: Sequence[Presence]) -> str:
    """Return where somebody is signed in."""
    return ", ".join(dict.fromkeys(one.workstation for one in present))


def columns(today: Callable[[], date]) -> tuple[Column[Account], ...]:
    """Return the columns of the list; ``today`` says which deputies hold."""
    return (
        Column("name", mark("settings", "Name"), lambda row, _: row.staff.name, 20),
        Column("login", mark("settings", "Signs in as"), lambda row, _: row.staff.login, 11),
        Column("standing", mark("accounts", "State"), width=26, badge=lambda row: BADGES[row.standing]),
        Column(
            "roles", mark("settings", "Tasks"), lambda row, language: tasks_of(row, today(), language), 24
        ),
        Column("place", mark("accounts", "Signed in at"), lambda row, _: places_of(row.present), 14),
        Column(
            "last",
            mark("accounts", "Last sign-in"),
            lambda row, language: language.moment(row.last.at) if row.last else "",
            16,
        ),
        Column("badge", mark("accounts", "Badge"), lambda row, language: language.say(row.badge.word), 22),
        Column(
            "second_factor",
            mark("accounts", "Second factor"),
            lambda row, language: language.say(_YES) if row.second_factor else "",
            14,
            shown=False,
        ),
        Column("nip", mark("settings", "NIP"), lambda row, _: row.staff.nip, 22, shown=False),
        Column("position", mark("settings", "Position"), lambda row, _: row.staff.position, 24, shown=False),
    )


class AccountDetails(DetailPanel):
    """One account: what it stands for, who stands in for whom, and what can be done with it."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._language = language
        self.offered: list[QPushButton] = []

    def show_account(self, account: Account, today: date, steps: Sequence[Step]) -> None:
        """Show an account and offer what may be done with it."""
        say, person = self._language.say, account.staff
        self.begin(person.name, BADGES[account.standing], tasks_of(account, today, self._language))
        self._warn(account)
        last = account.last
        self.values(
            [
                (self.tr("Signs in as"), person.login),
                (self.tr("NIP"), person.nip),
                (self.tr("Position"), person.position),
                (
                    self.tr("Last sign-in"),
                    f"{self._language.moment(last.at)}, {last.workstation}" if last else self.tr("never"),
                ),
                (self.tr("Signed in at"), places_of(account.present)),
                (self.tr("Wrong tries"), self._language.number(account.failed) if account.failed else ""),
                (self.tr("Badge"), say(account.badge.word)),
                (self.tr("Second factor"), say(_YES) if account.second_factor else ""),
            ]
        )
        for deputy in account.deputies:
            if deputy.last >= today:
                self._deputy(deputy)
        self.offered = [self._button(step) for step in steps]
        self.buttons(self.offered)

    def _warn(self, account: Account) -> None:
        if account.standing is Standing.LOCKED:
            self.say(self.tr("Locked after wrong tries. Ask whether it was them before you unlock."), "bad")
        if account.standing is Standing.MUST_CHANGE:
            self.say(self.tr("Chooses a password of their own at the next sign-in."), "info")
        if account.without_role and account.active:
            self.say(
                self.tr(
                    "Has no role at the office's server yet and cannot sign in. Give a new password: that "
                    "makes the role."
                ),
                "bad",
            )
        if account.standing is Standing.CLOSED:
            self.say(self.tr("Cannot sign in; what this person did stays in the journal."), "info")
        if len({one.workstation for one in account.present}) > 1:
            self.say(self.tr("Signed in at more than one place."))
        if account.badge is BadgeState.ASLEEP:
            self.say(self.tr("The badge is asleep after wrong PINs; signing in by password wakes it."))

    def _deputy(self, deputy: Deputy) -> None:
        days = f"{self._language.short_date(deputy.first)} – {self._language.short_date(deputy.last)}"
        title = self._language.say(_PLH).format(role=self._language.say(deputy.role.word))
        self.values(
            [
                (self.tr("For"), deputy.for_name),
                (self.tr("Days"), days),
                (self.tr("Letter"), deputy.letter),
            ],
            title,
        )

    def _button(self, step: Step) -> QPushButton:
        button = QPushButton(icon(step.picture), f"{step.title}   {spoken_key(step.key)}", self)
        button.setAccessibleName(step.title)
        button.setAutoDefault(True)
        button.clicked.connect(step.act)
        shortcut = QShortcut(QKeySequence(step.key), button)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(step.act)
        return button
