"""One call of a command: which office, who asks, in which language, and how it answers."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desk.domain.account_errors import StepsLeft
from desk.domain.addresses import is_server, names_nobody, with_login
from desk.domain.clocks import OfficeClock
from desk.domain.errors import FieldMissing, OfficeNotSetUp
from desk.domain.masks import mask_text
from desk.domain.staff import Staff
from desk.domain.text import Word, mark
from desk.office import Office
from ui.commands.command_line import Typed
from ui.commands.places import outbox_folder, seen_folder
from ui.commands.unseen import unseen
from ui.language import Language

PASSWORD = "PRRDESK_PASSWORD"  # noqa: S105 - the name of the variable, not a password
PASSPHRASE = "PRRDESK_PASSPHRASE"  # noqa: S105 - the name of the variable, not a passphrase
CODE = "PRRDESK_CODE"
_CODE_FIELD = mark("field", "Code of the second factor (PRRDESK_CODE)")
_ASK_CODE = mark("command_line", "Code of the second factor of {login}: ")
_LOGIN_FIELD = mark("field", "Who asks (--as)")
_PASSWORD_FIELD = mark("field", "Password (PRRDESK_PASSWORD)")
_ASK_PASSWORD = mark("command_line", "Password of {login}: ")
_PASSPHRASE_FIELD = mark("field", "Passphrase of the office (PRRDESK_PASSPHRASE)")
_ASK_PASSPHRASE = mark("command_line", "Passphrase of the office, or the recovery code: ")


def taken_passphrase() -> str:
    """Return the passphrase for work nobody is there for; no program started from here inherits it."""
    return os.environ.pop(PASSPHRASE, "")


def open_office(url: str, clock: OfficeClock, workstation: str = "") -> Office:
    """Open an office; a demo office lives on in its own time, after a closed day on the next morning."""
    file = Path(url.removeprefix("sqlite:///"))
    if url.startswith("sqlite:///") and not file.exists():
        # SQLite would make an empty file here, which looks like an office and is none.
        raise OfficeNotSetUp(str(file))
    office = Office(
        url,
        clock=clock,
        workstation=workstation,
        seen=seen_folder(),
        passphrase=taken_passphrase(),
        outbox=outbox_folder() if is_server(url) else None,
    )
    moment = office.demo.goes_on_at() if office.is_demo else None
    if moment is not None:
        clock.go_on_from(moment)
    return office


@dataclass(frozen=True, slots=True)
class Call:
    """What a command works with."""

    typed: Typed
    url: str
    language: Language
    made: list[str] = field(default_factory=list)
    """Addresses of offices made by this call."""
    asked: dict[str, str] = field(default_factory=dict, repr=False)
    """Passwords typed for this call at a server, where two doors ask for them."""

    def value(self, name: str) -> Any:
        """Return a value that was typed, None when it was not."""
        return self.typed.values[name]

    def say(self, word: Word, **facts: object) -> str:
        """Return a word in the language asked for, with its facts put in."""
        told = {name: self._spoken(fact) for name, fact in facts.items()}
        return self.language.say(word).format(**told)

    def _spoken(self, fact: object) -> str:
        if isinstance(fact, Word):
            return self.language.say(fact)
        return self.language.number(fact) if isinstance(fact, int) else str(fact)

    def tell(self, word: Word, **facts: object) -> None:
        """Say something to the person: on standard error, so that standard output stays clean."""
        print(mask_text(self.say(word, **facts)), file=sys.stderr, flush=True)

    def show(self, line: str) -> None:
        """Print a line of the answer."""
        print(mask_text(line))

    def show_json(self, answer: Mapping[str, object]) -> None:
        """Print the answer as one JSON object."""
        # Sent into a file on Windows it would be in no encoding that readers of JSON expect.
        plain = not (getattr(sys.stdout, "encoding", None) or "").lower().startswith("utf")
        print(json.dumps(_masked(answer), ensure_ascii=plain, indent=2))

    @contextmanager
    def office(self) -> Iterator[Office]:
        """Open the office for this call; at a server where everybody signs in as themselves, as who asks.

        Raises:
            FieldMissing: it has to be said who asks, and nobody did.
            PasswordNotTaken: the server does not know name and password.
        """
        opened = open_office(self._address(), OfficeClock())
        try:
            yield opened
        finally:
            opened.close()

    def _address(self) -> str:
        if not names_nobody(self.url):
            return self.url
        login = self.login()
        if not login:
            raise FieldMissing(_LOGIN_FIELD)
        return with_login(self.url, login, self.password(login))

    def sign_in(self, office: Office) -> Staff:
        """Return who asks.

        Raises:
            WrongPassword: name and password do not belong together.
            SignInDelayed: too many wrong tries before.
            AccountLocked: far too many.
            WrongCode: the code of the second factor is wrong.
            StepsLeft: the password has to be changed first, which is done at the window.
        """
        login = self.login()
        password = self.password(login)
        try:
            return office.staff_room.sign_in(login, password)
        except StepsLeft as left:
            if left.new_password:
                raise
            return office.staff_room.sign_in(login, password, code=self.code(login))

    def code(self, login: str) -> str:
        """Return the code of the second factor, from the environment or typed unseen.

        Raises:
            FieldMissing: nobody is there to type it.
        """
        known = os.environ.get(CODE)
        if known is not None:
            return known
        return unseen(self.say(_ASK_CODE, login=login), _CODE_FIELD)

    def login(self) -> str:
        """Return the sign-in name that stands before the command."""
        return self.typed.login.strip()

    def password(self, login: str) -> str:
        """Return the password, from the environment or typed unseen.

        Raises:
            FieldMissing: nobody is there to type it.
        """
        known = os.environ.get(PASSWORD)
        if known is not None:
            return known
        if login not in self.asked:
            typed = unseen(self.say(_ASK_PASSWORD, login=login), _PASSWORD_FIELD)
            if not names_nobody(self.url):
                return typed
            self.asked[login] = typed  # the server asked for it before the office does
        return self.asked[login]

    def passphrase(self) -> str:
        """Return the office's passphrase, from the environment or typed unseen.

        Raises:
            FieldMissing: nobody is there to type it.
        """
        known = taken_passphrase()
        if known:
            return known
        return unseen(self.say(_ASK_PASSPHRASE), _PASSPHRASE_FIELD)


def _masked(answer: object) -> object:
    """Return an answer in which no number of a person is whole."""
    if isinstance(answer, str):
        return mask_text(answer)
    if isinstance(answer, Mapping):
        return {name: _masked(each) for name, each in answer.items()}
    return [_masked(each) for each in answer] if isinstance(answer, list | tuple) else answer
