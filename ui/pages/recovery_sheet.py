"""Making the recovery sheet: the passphrase is typed, a new code is made and goes straight onto paper."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

from desk.domain.export_errors import DiskFull, FileIsOpen, FileNotWritten
from desk.domain.own_files import open_new
from desk.domain.text import mark
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.passphrase_forms import AS_FILE, MakeSheet
from ui.errors import explain
from ui.pages.key_ask import mistyped
from ui.pages.page import Page
from ui.printer_process import print_pdf, printers
from ui.widgets.busy_button import BusyButton

_NAME = "lembar-pemulihan.pdf"
_WHERE = mark("recovery", "Save the sheet to a memory stick")
_KINDS = mark("recovery", "PDF (*.pdf)")
_PRINTED = mark("recovery", "The recovery sheet goes to {printer}. Put it into the safe now.")
_SAVED = mark(
    "recovery", "The sheet is in {file}. Print it, put the paper into the safe, and delete the file."
)
_VOID = mark(
    "recovery",
    "The sheet did not come out, and the code of the sheet before is void already. Make a sheet again.",
)


def make_sheet(page: Page, button: BusyButton) -> None:
    """Ask for the passphrase and the printer, and make the sheet; what is shown nowhere is the code."""

    def ask(names: tuple[str, ...], refused: str = "") -> None:
        asked = MakeSheet.ask(page, names, refused)
        if asked is None:
            button.done()
            return
        secret, printer = asked
        file = None if printer != AS_FILE else _where(page)
        if printer == AS_FILE and file is None:
            button.done()
            return
        _make(page, button, secret, printer, file, lambda words: ask(names, words))

    def no_printers(error: Exception) -> None:
        explanation = explain(error, page.language)
        if explanation is None:
            button.done()
            page.fail(error)
        else:
            ask((), explanation.whole)

    page.run(printers, ask, no_printers, line="recovery printers")


def _where(page: Page) -> Path | None:
    return ChooseFile.to_write(page, page.say(_WHERE), _NAME, page.say(_KINDS), page.context.preferences)


def _make(
    page: Page,
    button: BusyButton,
    secret: str,
    printer: str,
    file: Path | None,
    again: Callable[[str], None],
) -> None:
    made: list[bool] = []

    def work() -> None:
        writers = page.context.papers.writers()
        recovery = page.office.safe.make_recovery(page.staff, secret)
        made.append(True)
        at = recovery.made_at.astimezone(page.language.zone)
        settings = page.office.preferences.settings()
        pdf = writers.recovery_pdf(recovery, at, page.staff.name, settings, page.say, page.language.code)
        if file is not None:
            _keep(pdf, file)
        else:
            print_pdf(pdf, printer, "PRR Desk")

    def done(_nothing: None) -> None:
        if file is not None:
            page.context.notices.warn(page.say(_SAVED).format(file=file))
        else:
            page.context.notices.info(page.say(_PRINTED).format(printer=printer))

    def failed(error: Exception) -> None:
        if words := mistyped(error, page):
            again(words)
            return
        page.fail(error)
        if made:
            page.context.notices.warn(page.say(_VOID))

    page.run(work, done, failed, button=button)


def _keep(pdf: bytes, file: Path) -> None:
    """Write the sheet for this account alone.

    Raises:
        DiskFull: there is no room.
        FileIsOpen: another program holds an older one.
        FileNotWritten: the system refuses for another reason.
    """
    try:
        file.unlink(missing_ok=True)
        with os.fdopen(open_new(file), "wb") as sheet:
            sheet.write(pdf)
    except PermissionError as error:
        raise FileIsOpen(file.name) from error
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(file.name) from error
        raise FileNotWritten(file.name, error.strerror or str(error)) from error
