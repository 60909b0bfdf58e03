"""The program `prrdesk`: reads what was typed, opens the window or runs a command, and tells how it ended.

The one place with imports inside functions: a wrong command is refused, and the sign-in is painted, before
the database and everything else heavy is loaded.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import import_module

from desk.domain.addresses import is_server, with_password
from desk.domain.faults import told
from desk.domain.own_files import make_folder, make_own
from desk.domain.text import mark
from ui.commands.answers import answers
from ui.commands.command import Say, WrongUsage
from ui.commands.command_line import LANGUAGES, Typed, read
from ui.commands.places import log_file, office_url
from ui.commands.slow_log import log_kept
from ui.commands.speaking import speaker
from ui.language import INDONESIAN, Language

DONE, REFUSED, WRONG_USAGE = 0, 1, 2

_MODULES = {
    "init": "init_office",
    "demo": "demo",
    "import": "import_list",
    "reports": "list_reports",
    "report": "write_report",
    "figures": "figures",
    "add-figures": "add_figures",
    "send": "send",
    "check": "check",
    "staff": "staff",
    "roles": "roles",
    "retention": "retention",
    "backup": "backup",
    "restore": "restore",
    "numbers": "numbers",
    "passphrase": "passphrase",
    "move": "move",
    "upgrade": "upgrade",
    "selftest": "selftest",
}
"""Each command is a module of ``ui.commands`` with ``run(call) -> int``; only the one asked for is loaded."""

_FAULT = mark("command_line", "The program made a mistake. Send {file} to whoever maintains it.")
_FAULT_UNKEPT = mark("command_line", "The program made a mistake ({detail}). Tell whoever maintains it.")
_STOPPED = mark("command_line", "Stopped; what was not confirmed was not written.")
_PASSWORD_SEEN = mark(
    "command_line",
    "An address with a password can be read by everybody on this PC as long as the program runs: leave the "
    "password away there, and put it into PGPASSWORD, or the whole address into PRRDESK_DB.",
)
_DEMO_HINT = mark("command_line", "Demo: sign in as siti, rina, budi or hendra; the password is demo.")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: 0 done, 1 refused or a check failed, 2 wrong usage."""
    _never_fail_to_print()
    try:
        return _run(list(sys.argv[1:] if arguments is None else arguments))
    except BrokenPipeError:
        # Whoever read the answer has gone; there is nobody left to tell.
        sys.stdout = io.TextIOWrapper(io.BytesIO())
        return REFUSED


def _run(given: Sequence[str]) -> int:
    say = speaker(_language_in(given))
    try:
        typed = read(given, say)
    except WrongUsage as wrong:
        _complain(wrong.sentence(say))
        return WRONG_USAGE
    if typed.help:
        print(typed.help, flush=True)  # noqa: T201 - help is what was asked for
        return DONE
    if any(is_server(word) and with_password(word) for word in given):
        _complain(WrongUsage(_PASSWORD_SEEN, typed.command).sentence(say))
        return WRONG_USAGE
    if typed.command == "selftest":
        # It tells what is missing, so nothing is loaded before it that might be, and no office is looked for.
        from ui.commands import selftest

        return selftest.run(typed, say, _language_in(given))
    named = typed.url or os.environ.get("PRRDESK_DB", "")
    url = named or office_url()
    with log_kept(log_file):
        if not typed.command:
            return _window(url, typed.language, named=bool(named))
        return _command(typed, url, say)


def _command(typed: Typed, url: str, say: Say) -> int:
    from PySide6.QtCore import QCoreApplication, QTranslator
    from PySide6.QtWidgets import QApplication

    with _searching_later():
        from ui.commands.call import Call
        from ui.errors import explain

        command = import_module(f"ui.commands.{_MODULES[typed.command]}")

    opens_window = typed.command == "demo" and not typed.values["no_window"]
    kind = QApplication if opens_window else QCoreApplication
    spoken = typed.language or answers().language or INDONESIAN
    language = Language(QCoreApplication.instance() or kind(["prrdesk"]), spoken)
    call = Call(typed, url, language)
    try:
        code: int = command.run(call)
        print(end="", flush=True)  # noqa: T201 - started without a console there is no output to flush
    except KeyboardInterrupt:
        _complain(say(_STOPPED))
        return REFUSED
    except BrokenPipeError:
        raise
    except WrongUsage as wrong:
        _complain(wrong.sentence(say))
        return WRONG_USAGE
    except Exception as error:
        explanation = explain(error, language)
        _complain(explanation.whole if explanation else _fault(error, say))
        return REFUSED
    finally:
        # The window that may follow, and a caller in the same process, choose their own language.
        for words in language.findChildren(QTranslator):
            QCoreApplication.removeTranslator(words)
        language.deleteLater()
    if opens_window and code == DONE:
        return _window(call.made[-1], typed.language, say(_DEMO_HINT))
    return code


@contextmanager
def _searching_later() -> Iterator[None]:
    """Search for no garbage while the program is loaded: what a start makes stays."""
    searched = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searched:
            gc.enable()


def _window(url: str, language: str, hint: str = "", *, named: bool = True) -> int:
    from ui.garbage import search_later

    search_later()

    from PySide6.QtCore import QSettings

    from ui.desktop import LANGUAGE, Session, open_window

    preferences = QSettings("prrdesk", "prrdesk")
    if chosen := language or ("" if preferences.contains(LANGUAGE) else answers().language):
        preferences.setValue(LANGUAGE, chosen)

    def load() -> Session:
        from platform import node

        from desk.domain.clocks import OfficeClock
        from desk.domain.settings import OfficeSettings
        from desk.office import create_office
        from ui.commands.call import open_office
        from ui.commands.places import keep_address, make_folder_for, outbox_keeps
        from ui.dialogs.first_start import FirstAdministrator
        from ui.main_window import Place
        from ui.pages.catalogue import PAGES
        from ui.papers import Papers, Writers
        from ui.server_door import OfficeAddress, ServerDoor
        from ui.session import OfficeSession

        def writers() -> Writers:
            from ui.paper_writers import PaperWriters

            return PaperWriters()

        def make_at(at: str, first: FirstAdministrator) -> None:
            make_folder_for(at)
            named_so = answers().office
            settings = OfficeSettings(office_name=named_so) if named_so else None
            create_office(at, first.login, first.password, name=first.name, settings=settings)

        clock = OfficeClock()
        place = Place(node(), clock=clock)
        address = OfficeAddress(url, named, keep_address)
        door = ServerDoor(address, lambda at: open_office(at, clock, node()), make_at, clock, outbox_keeps)
        PAGES[0].load()  # where everybody begins
        return OfficeSession(door.open, PAGES, place, Papers(writers), door.make, door)

    return open_window(load, hint=hint, preferences=preferences)


def _language_in(given: Sequence[str]) -> str:
    """Return the language asked for, found before anything is read, so that a mistake is told in it."""
    for place, word in enumerate(given):
        chosen = word.removeprefix("--lang=") if word.startswith("--lang=") else ""
        if word == "--lang" and place + 1 < len(given):
            chosen = given[place + 1]
        if chosen in LANGUAGES:
            return chosen
    return answers().language or INDONESIAN


def _never_fail_to_print() -> None:
    """A console that knows few letters shows a question mark instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _complain(line: str) -> None:
    print(line, file=sys.stderr)  # noqa: T201 - the one line that tells why it ended


def _fault(error: Exception, say: Say) -> str:
    """Write a fault of the program itself down, without people's numbers, and return what to tell of it."""
    from ui.version import version

    file = log_file()
    try:
        make_folder(file.parent)
        make_own(file)
        with file.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now(UTC).isoformat()} {version()}\n{told(error)}\n")
    except OSError:
        return say(_FAULT_UNKEPT).format(detail=type(error).__name__)
    return say(_FAULT).format(file=file)


if __name__ == "__main__":
    sys.exit(main())
