"""What the Smartdukcapil page does with files: reads the app's list, takes it in, writes statuses for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desk.domain.app_statuses import AppExport, Group, Reconciliation
from desk.domain.errors import Cancelled
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import ImportFigures, ImportPreview, KindUnclear, RowOutcome
from desk.domain.text import mark
from reports import app_reconciliation, app_statuses
from reports.document import Face
from reports.translations import speaker
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.confirm import Confirm, Question
from ui.language import INDONESIAN
from ui.pages.page import Page
from ui.pages.saving import save_paper
from ui.pages.work_steps import Steps

_CHOOSE = mark("app", "Which export of the app?")
_LISTS = mark("app", "Exports of the app")
_ALL_FILES = mark("app", "All files")
_READING = mark("app", "Comparing the list")
_TAKING_IN = mark("app", "Taking in the list")
_TITLE = mark("app", "Take in what is new?")
_TEXT = mark(
    "app", "{file}: {new} new, {changed} with another status in the app, {known} known, {refused} refused."
)
_YES = mark("app", "Take in")
_NOTHING_NEW = mark("app", "{file} brings nothing new; every request of it is known with this status.")
_DONE = mark("app", "{file} is taken in: {new} new, {changed} with another status, {refused} refused.")
_COLUMNS = mark("app", "The columns of {file} are not certain; see to them here.")
_STOPPED = mark("app", "Stopped; nothing was written.")
_WHERE = mark("app", "Save the statuses for the app")
_KIND = mark("app", "Statuses for the app (*.csv)")
_FILE = "status-smartdukcapil-{day}.csv"
_FILE_AGAIN = "status-smartdukcapil-{number}.csv"
_WRITTEN = mark("app", "{number}: {count} statuses for the app are in {file}.")
_NEW = (RowOutcome.TAKEN_IN, RowOutcome.JOINED, RowOutcome.DOUBTFUL)


@dataclass(frozen=True, slots=True)
class Read:
    """An export of the app as it was compared, and what taking it in would do; None where nobody asked."""

    path: Path
    told: Reconciliation
    preview: ImportPreview | None = None


class AppSteps:
    """The steps of one page."""

    def __init__(self, page: Page, show: Callable[[Reconciliation], None]) -> None:
        self._page = page
        self._show = show

    def choose(self, *, to_take_in: bool) -> None:
        """Ask for an export of the app and compare it; then take it in, if that is what was asked."""
        page = self._page
        kinds = f"{page.say(_LISTS)} (*.csv *.xlsx *.xls *.ods *.txt);;{page.say(_ALL_FILES)} (*)"
        path = ChooseFile.to_read(page, page.say(_CHOOSE), kinds, page.context.preferences)
        if path is not None:
            self.read(path, to_take_in=to_take_in)

    def read(self, path: Path, *, to_take_in: bool) -> None:
        """Compare an export of the app with the office."""
        page, steps = self._page, Steps(self._page)

        def work() -> Read | None:
            desk, kind = page.office.import_desk, ImportKind.SMARTDUKCAPIL
            sighting = desk.look_at(page.staff, path, kind, steps.cancelled)
            if sighting.missing or sighting.guessed:
                return None
            told = page.office.smartdukcapil.reconcile(page.staff, path, steps.cancelled)
            if not to_take_in:
                return Read(path, told)
            return Read(path, told, desk.preview(page.staff, path, kind, None, steps.tell, steps.cancelled))

        def see_to(read: Read | None) -> None:
            if read is not None:
                self._on_read(read)
                return
            page.context.notices.info(page.say(_COLUMNS).format(file=path.name))
            page.context.open_page("import_desk", path)

        def failed(error: Exception) -> None:
            if isinstance(error, KindUnclear):
                see_to(None)
            elif isinstance(error, Cancelled):
                page.context.notices.info(page.say(_STOPPED))
            else:
                page.fail(error)

        page.run(work, see_to, failed, saying=page.say(_READING), progress=steps)

    def _on_read(self, read: Read) -> None:
        self._show(read.told)
        if read.preview is None:
            return
        page, figures = self._page, read.preview.figures
        if not any(figures.counts.get(one) for one in (*_NEW, RowOutcome.CHANGED)):
            page.context.notices.info(page.say(_NOTHING_NEW).format(file=figures.file))
            return
        text = page.say(_TEXT).format(**self._facts(figures))
        question: Question[None] = Question(page.say(_TITLE), text, page.say(_YES))
        if Confirm.ask(page, question) is not None:
            self._take_in(read, read.preview)

    def _take_in(self, read: Read, preview: ImportPreview) -> None:
        page, steps = self._page, Steps(self._page)

        def work() -> tuple[ImportFigures, Reconciliation]:
            desk, kind = page.office.import_desk, ImportKind.SMARTDUKCAPIL
            figures = desk.take_in(page.staff, preview, kind, None, steps.tell, steps.cancelled)
            return figures, page.office.smartdukcapil.reconcile(page.staff, read.path)

        def done(answer: tuple[ImportFigures, Reconciliation]) -> None:
            figures, told = answer
            self._show(told)
            page.context.notices.info(page.say(_DONE).format(**self._facts(figures)))

        page.run(work, done, saying=page.say(_TAKING_IN), progress=steps)

    def _facts(self, figures: ImportFigures) -> dict[str, str]:
        number, counts = self._page.language.number, figures.counts
        return {
            "file": figures.file,
            "new": number(sum(counts.get(one, 0) for one in _NEW)),
            "changed": number(counts.get(RowOutcome.CHANGED, 0)),
            "known": number(counts.get(RowOutcome.REPEATED, 0)),
            "refused": number(counts.get(RowOutcome.REFUSED, 0)),
        }

    # Files for the app

    def give(self, today: date, *, everything: bool) -> None:
        """Write what the app is to be told; a file nobody chose leaves nothing behind."""
        page = self._page
        path = self._where(_FILE.format(day=today.isoformat()))
        if path is not None:
            say = speaker(INDONESIAN)
            page.run(
                lambda: app_statuses.give(page.office, page.staff, path, say, everything=everything),
                lambda made: self._on_given(made, path),
            )

    def again(self, number: str) -> None:
        """Write a file for the app once more, as it was."""
        page = self._page
        path = self._where(_FILE_AGAIN.format(number=number.replace("/", "-")))
        if path is not None:
            page.run(
                lambda: app_statuses.again(page.office, page.staff, number, path, speaker(INDONESIAN)),
                lambda made: self._on_given(made, path),
            )

    def save_comparison(self, told: Reconciliation) -> None:
        """Save the comparison as a workbook."""
        page = self._page
        save_paper(
            page,
            lambda: app_reconciliation.fill(page.office, page.staff, told, page.say, page.language.code),
            Face.XLSX,
            noted=lambda: page.office.day_book.note_export(page.staff, "app-comparison", len(told.lines)),
        )

    def _where(self, name: str) -> Path | None:
        page = self._page
        path = ChooseFile.to_write(page, page.say(_WHERE), name, page.say(_KIND), page.context.preferences)
        if path is None:
            return None
        return path if path.suffix.lower() == ".csv" else path.with_name(path.name + ".csv")

    def _on_given(self, made: AppExport, path: Path) -> None:
        page = self._page
        facts = {"number": made.number, "count": page.language.number(made.rows), "file": path.name}
        page.context.notices.info(page.say(_WRITTEN).format(**facts))
        page.refresh_soon()


def groups_of(told: Reconciliation) -> tuple[tuple[Group, int], ...]:
    """Return the groups a comparison has anything in, with how much."""
    return tuple((group, count) for group in Group if (count := told.count(group)))
