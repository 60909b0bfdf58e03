"""Asks where the office of this PC is: on this PC alone or on a server, which is tested before it is used."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk.domain.addresses import ServerAddress, is_server, read_address, without_login
from desk.domain.errors import OfficeNotSetUp
from desk.domain.server_errors import AddressUnusable
from desk.domain.server_look import Found, ServerLook
from desk.domain.text import mark
from desk.rooms.server_gate import ServerGate
from ui.desktop import Desktop
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.first_choice import FirstChoice
from ui.dialogs.server_form import Line, ServerForm
from ui.errors import explain
from ui.founding import Enter, Founding
from ui.language import Language
from ui.server_door import ServerDoor

_PROTECTED = mark("server", "The way there is protected (TLS), and the server's certificate is verified.")
_OPEN = mark(
    "server",
    "The way there is NOT protected: the server offers no TLS. Whoever is on the network can read along; ask "
    "the administrator to switch it on. Your password is not shown to anybody even so.",
)
_ANSWERS = mark("server", "The server answers, in {ms} ms.")
_LATER = mark("server", "Password, version, clock and the office itself are tested when you sign in.")
_VERSION = mark("server", "PostgreSQL {version}.")
_OFFICE = mark("server", "The office is there, and this program fits it.")
_EMPTY = mark("server", "The database is empty: an office can be made there now.")
_CLOCK_GOOD = mark("server", "The clocks agree.")
_BEHIND = mark(
    "server",
    "The clock of this PC is {span} behind the server's. The office goes by the server's; set the clock of "
    "this PC, so that its papers and messages show the same time.",
)
_AHEAD = mark(
    "server",
    "The clock of this PC is {span} ahead of the server's. The office goes by the server's; set the clock of "
    "this PC, so that its papers and messages show the same time.",
)
_MINUTES, _SECONDS = mark("server", "{n} minutes"), mark("server", "{n} seconds")
_CERTIFICATE, _KINDS = (
    mark("server", "Certificate of the office"),
    mark("server", "Certificates (*.pem *.crt *.cer);;All files (*)"),
)
_TAKEN = mark("server", "The office of this PC is at {where} from now on. Sign in.")
_NOT_KEPT = mark("server", "The address could not be kept on this PC: {detail}. Nothing was changed.")


def clock_words(look: ServerLook, language: Language) -> str:
    """Return by how much this PC's clock differs and what to do; nothing when it agrees."""
    if not look.clock_is_apart:
        return ""
    apart = abs(look.clock_ahead)
    long = apart >= timedelta(minutes=2)
    number = round(apart / timedelta(minutes=1)) if long else round(apart.total_seconds())
    span = language.say(_MINUTES if long else _SECONDS).format(n=language.number(number))
    return language.say(_BEHIND if look.clock_ahead > timedelta() else _AHEAD).format(span=span)


class Settling(QObject):
    """Lives from the question until it is answered; ``sheet`` is what is asked now."""

    def __init__(
        self,
        desktop: Desktop,
        door: ServerDoor,
        enter: Enter,
        back: Callable[[], None] | None = None,
        begin: str = "",
    ) -> None:
        """``back`` is where somebody goes who turns back from the server; None is to the first question.

        ``begin`` is the address from which another one is asked for.
        """
        super().__init__(desktop)
        self._begin = begin
        self._desktop, self._door, self._enter, self._back = desktop, door, enter, back
        self._turn = 0
        self.sheet: QWidget = self._make_choice() if back is None else self._make_form()

    # What is asked

    def _make_choice(self) -> FirstChoice:
        choice = FirstChoice(self._desktop.language.code, self._desktop.sign_in)
        choice.alone.connect(self._on_alone)
        choice.server.connect(lambda: self._show(self._make_form()))
        choice.language_asked.connect(self._on_language)
        return choice

    def _make_form(self) -> ServerForm:
        form = ServerForm(_understood(self._begin), self._desktop.sign_in)
        form.asked.connect(self._on_asked)
        form.stopped.connect(self._on_stopped)
        form.taken.connect(self._on_taken)
        form.made.connect(self._on_made)
        form.turned_back.connect(self._on_turned_back)
        form.file_asked.connect(self._on_file_asked)
        return form

    def _show(self, sheet: FirstChoice | ServerForm) -> None:
        self.sheet = sheet
        self._desktop.sign_in.show_step(sheet)
        sheet.begin()

    def _on_language(self, code: str) -> None:
        self._desktop.speak(code)
        self._show(self._make_choice())

    def _on_alone(self) -> None:
        desktop, door = self._desktop, self._door
        back = self._on_turned_back
        founding = Founding(desktop, door.address.url, door.make, self._enter, back)
        desktop.sign_in.show_step(founding.sheet)
        founding.sheet.begin()

    def _on_turned_back(self) -> None:
        if self._back is None:
            self._show(self._make_choice())
        else:
            self._desktop.sign_in.show_step(None)
            self._back()

    def _on_file_asked(self) -> None:
        say, form = self._desktop.language.say, self.sheet
        found = ChooseFile.to_read(form, say(_CERTIFICATE), say(_KINDS), self._desktop.preferences)
        if found is not None and isinstance(form, ServerForm):
            form.put_file(str(found))

    # Testing

    def _on_asked(self, address: ServerAddress) -> None:
        self._turn += 1
        turn, gate = self._turn, ServerGate(address.url)
        work = gate.look if address.login else gate.reach

        def answered(look: ServerLook) -> None:
            if turn == self._turn:
                self._on_looked(look)

        def failed(error: Exception) -> None:
            if turn == self._turn:
                self._on_refused(error)

        self._desktop.tasks.run(self, work, answered, failed)

    def _on_stopped(self) -> None:
        self._turn += 1  # what the test says now is about nothing any longer

    def _on_looked(self, look: ServerLook) -> None:
        fault = look.fault()
        empty = isinstance(fault, OfficeNotSetUp)
        usable = fault is None
        lines = findings(look, self._desktop.language)
        if isinstance(self.sheet, ServerForm):
            self.sheet.show_found(lines, usable=usable, empty=empty)

    def _on_refused(self, error: Exception) -> None:
        explanation = explain(error, self._desktop.language)
        words = explanation.whole if explanation else ""
        if isinstance(self.sheet, ServerForm):
            self.sheet.show_found([Line(words, "bad")], usable=False)
        if explanation is None:
            self._desktop.crash(error)

    # Taking it

    def _on_taken(self, address: ServerAddress) -> None:
        if self._keep(without_login(address.url)):
            where = f"{', '.join(map(str, address.hosts))}/{address.database}"
            sheet = self._desktop.sign_in
            sheet.show_step(None)
            sheet.refuse("")
            sheet.hint(self._desktop.language.say(_TAKEN).format(where=where))
            self._desktop.open_office()

    def _on_made(self, owner: ServerAddress) -> None:
        desktop, door = self._desktop, self._door
        founding = Founding(
            desktop,
            without_login(owner.url),
            lambda first: door.make_by(owner.url, first),
            self._enter,
            lambda: self._show(self._make_form()),
        )
        desktop.sign_in.show_step(founding.sheet)
        founding.sheet.begin()

    def _keep(self, url: str) -> bool:
        try:
            self._door.address.move(url)
        except OSError as error:
            words = self._desktop.language.say(_NOT_KEPT).format(detail=error.strerror)
            if isinstance(self.sheet, ServerForm):
                self.sheet.say(Line(words, "bad"))
            return False
        return True


def _understood(url: str) -> ServerAddress | None:
    """Return where a server was said to be; a line somebody spoiled by hand begins anew."""
    try:
        return read_address(without_login(url)) if is_server(url) else None
    except AddressUnusable:
        return None


def findings(look: ServerLook, language: Language) -> list[Line]:
    """Return in sentences what a look at a server found."""
    say = language.say
    lines = [
        Line(say(_ANSWERS).format(ms=language.number(max(1, round(look.milliseconds)))), "good"),
        Line(say(_PROTECTED), "good") if look.protected else Line(say(_OPEN), "warn"),
    ]
    if look.found is Found.UNASKED:
        return [*lines, Line(say(_LATER), "muted")]
    lines.append(Line(say(_VERSION).format(version=look.major), "good"))
    apart = clock_words(look, language)
    lines.append(Line(apart, "warn") if apart else Line(say(_CLOCK_GOOD), "good"))
    fault = look.fault()
    if fault is None:
        return [*lines, Line(say(_OFFICE), "good")]
    if isinstance(fault, OfficeNotSetUp):
        return [*lines, Line(say(_EMPTY), "good")]
    explanation = explain(fault, language)
    return [*lines, Line(explanation.whole if explanation else "", "bad")]
