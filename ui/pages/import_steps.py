"""What the import desk asks before it acts: a profile's name, why to undo, which folder to watch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from desk.domain.import_kinds import ImportKind
from desk.domain.imports import ImportFigures, ProfileNameTaken, RowOutcome, Sighting
from desk.domain.journal import Action
from desk.domain.staff import Staff
from desk.domain.text import mark
from reports.document import REJECTS
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.confirm import Confirm, Question
from ui.dialogs.one_line import OneLineDialog
from ui.pages.import_watch import watch_folder, watched_folder
from ui.pages.page import Page
from ui.pages.saving import offer_to_open, open_path
from ui.widgets.import_words import Next, words_of

_NAME_TITLE = mark("import_desk", "Save these columns")
_NAME_TEXT = mark(
    "import_desk",
    "Lists with the same headings are read like this from now on, by everybody and by themselves.",
)
_NAME = mark("import_desk", "Name of the profile")
_SAVE = mark("import_desk", "Save")
_SAVED = mark(
    "import_desk", "Profile “{name}” is saved; lists with these headings are read like this from now on."
)
_NO_HEADINGS = mark("import_desk", "This list has no headings, so nothing could be found again by a profile.")
_REPLACE_TITLE = mark("import_desk", "Replace the profile “{name}”?")
_REPLACE_TEXT = mark(
    "import_desk", "Another profile of this kind has the name. Lists are read with the new one from now on."
)
_REPLACE = mark("import_desk", "Replace")
_UNDO_TITLE = mark("import_desk", "Undo this whole import?")
_UNDO_TEXT = mark(
    "import_desk",
    "{file}: everything it brought is taken back, and cards that waited before wait as they did. "
    "It is refused when somebody has worked on any of it.",
)
_UNDO = mark("import_desk", "Undo the import")
_UNDONE = mark("import_desk", "{file} is undone; taken back: {count}.")
_REFUSED_OF = mark("import_desk", "Refused rows of {file}")
_SAVE_REFUSED = mark("import_desk", "Save refused rows")
_WRITING = mark("import_desk", "Writing the refused rows")
_WORKBOOK = mark("import_desk", "Excel workbook")
_FOLDER_TITLE = mark("import_desk", "Which folder is to be watched?")
_WATCH_TITLE = mark("import_desk", "Watched folder")
_WATCH_TEXT = mark(
    "import_desk",
    "{folder} is watched on this PC. Lists saved there are taken in by themselves and moved to “selesai”, "
    "others to “ditolak” with the reason.",
)
_ANOTHER = mark("import_desk", "Watch another folder")
_OPEN = mark("import_desk", "Open the folder")
_STOP = mark("import_desk", "Watch no folder any more")
_GO = mark("import_desk", "Go on")
_WATCHED = mark("import_desk", "{folder} is watched from now on, while the program is open on this PC.")
_TO_DOCUMENTS = Next("verification", mark("import_desk", "Open Documents"))
_TO_KECAMATAN = Next("kecamatan", mark("import_desk", "Open Kecamatan"))
_TO_QUEUE = Next("print_queue", mark("import_desk", "Open the queue"))
_STOPPED = mark("import_desk", "No folder is watched any more.")


def next_after(figures: ImportFigures, staff: Staff) -> Next:
    """Return where somebody goes on to after a list was taken in."""
    doubtful = RowOutcome.DOUBTFUL in figures.counts
    if figures.kind is ImportKind.KECAMATAN and not doubtful:
        return _TO_KECAMATAN  # nothing is left to check: the kecamatan has verified it
    to_check = staff.may(Action.CHECK_BEGUN)
    return words_of(figures.kind).next or (_TO_DOCUMENTS if to_check else _TO_QUEUE)


def save_profile(
    page: Page, sighting: Sighting, headings: Mapping[str, str], then: Callable[[str], None]
) -> None:
    """Keep the columns under a name that is asked for."""
    say = page.say
    if not headings:
        page.context.notices.warn(say(_NO_HEADINGS))
        return
    name = OneLineDialog.ask(
        page,
        say(_NAME_TITLE),
        say(_NAME_TEXT),
        say(_NAME),
        say(_SAVE),
        sighting.profile or Path(sighting.file).stem,
    )
    if name is not None:
        _keep(page, sighting, name, headings, then, replace=False)


def _keep(
    page: Page,
    sighting: Sighting,
    name: str,
    headings: Mapping[str, str],
    then: Callable[[str], None],
    *,
    replace: bool,
) -> None:
    def saved(_nothing: None) -> None:
        page.context.notices.info(page.say(_SAVED).format(name=name))
        then(name)

    def refused(error: Exception) -> None:
        if not isinstance(error, ProfileNameTaken):
            page.fail(error)
            return
        title = page.say(_REPLACE_TITLE).format(name=name)
        question: Question[None] = Question(title, page.say(_REPLACE_TEXT), page.say(_REPLACE))
        if Confirm.ask(page, question) is not None:
            _keep(page, sighting, name, headings, then, replace=True)

    desk = page.office.import_desk
    page.run(
        lambda: desk.save_profile(page.staff, sighting.kind, name, headings, replace=replace), saved, refused
    )


def save_refused(page: Page, figures: ImportFigures) -> None:
    """Save the refused rows as a workbook, with row number, reason and what to do."""
    name = page.say(_REFUSED_OF).format(file=Path(figures.file).stem) + ".xlsx"
    kinds = page.say(_WORKBOOK) + " (*.xlsx)"
    path = ChooseFile.to_write(page, page.say(_SAVE_REFUSED), name, kinds, page.context.preferences)
    if path is None:
        return
    whole = path if path.suffix.lower() == ".xlsx" else path.with_name(path.name + ".xlsx")

    def write() -> Path:
        rows, titles = figures.rejected_rows, figures.reject_titles
        writers, code = page.context.papers.writers(), page.language.code
        made = writers.made_here(page.office, page.staff, whole=True)
        page.office.day_book.note_export(page.staff, REJECTS, len(rows), full_nik=True)
        writers.write_rejects(rows, titles, whole, page.say, made, figures.file, code)
        return whole

    page.run(write, lambda done: offer_to_open(page, done), saying=page.say(_WRITING))


def undo_import(page: Page, number: int, file: str, then: Callable[[], None]) -> None:
    """Take back everything a list brought, with a reason."""
    say = page.say
    question: Question[None] = Question(
        say(_UNDO_TITLE), say(_UNDO_TEXT).format(file=file), say(_UNDO), wants_reason=True
    )
    decision = Confirm.ask(page, question)
    if decision is None:
        return

    def undone(count: int) -> None:
        words = say(_UNDONE).format(file=file, count=page.language.number(count))
        page.context.notices.info(words)
        then()

    page.run(lambda: page.office.import_desk.undo(page.staff, number, decision.reason), undone)


def choose_folder(page: Page) -> bool:
    """Choose which folder this PC watches, and return whether that is another one now."""
    preferences, say = page.context.preferences, page.say
    folder = watched_folder(preferences)
    if folder is not None:
        choices = ((_ANOTHER, say(_ANOTHER)), (_OPEN, say(_OPEN)), (_STOP, say(_STOP)))
        text = say(_WATCH_TEXT).format(folder=folder)
        decision = Confirm.ask(page, Question(say(_WATCH_TITLE), text, say(_GO), choices=choices))
        if decision is None:
            return False
        if decision.value is _OPEN:
            open_path(page, folder)
            return False
        if decision.value is _STOP:
            watch_folder(preferences, None)
            page.context.notices.info(say(_STOPPED))
            return True
    chosen = ChooseFile.folder(page, say(_FOLDER_TITLE), folder, preferences)
    if chosen is None:
        return False
    watch_folder(preferences, chosen)
    page.context.notices.info(say(_WATCHED).format(folder=chosen))
    return True
