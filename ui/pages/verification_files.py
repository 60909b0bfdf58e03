"""The files of the application being checked: added from anywhere, shown, taken off again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter

from desk.domain.attachment_errors import AttachmentRefused, TooManyFiles
from desk.domain.attachments import MOST_AT_ONCE, Attachment, SameScan
from desk.domain.errors import Cancelled
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.confirm import Confirm, Question
from ui.dialogs.file_refusals import FileRefusals
from ui.errors import explain
from ui.pages.page import Page
from ui.pages.verification_state import CheckState, SheetLine
from ui.tasks import Progress
from ui.widgets.check_viewer import files_in
from ui.widgets.document_pane import Shown
from ui.widgets.hint_list import SaidHint
from ui.widgets.open_files import FileShown

Changed = Callable[[int], None]
"""Told of the application whose files changed."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of the files: those attached, those refused, and whether somebody stopped it."""

    made: tuple[Attachment, ...]
    refused: tuple[Exception, ...]
    stopped: bool
    left_out: int = 0
    """Folders inside the folders: what lies in them was not meant, or has to be said so."""


class CheckFiles(QObject):
    """Steps with files; the page says which application and document they are about."""

    def __init__(self, page: Page, changed: Changed) -> None:
        super().__init__(page)
        self._page = page
        self._changed = changed

    # Adding

    def choose(self, state: CheckState, document: str) -> None:
        """Ask for files and attach them."""
        page = self._page
        paths = ChooseFile.several_to_read(
            page, self.tr("Add files"), self._kinds(), page.context.preferences
        )
        if paths:
            self.add(state, document, paths)

    def add(self, state: CheckState, document: str, paths: Sequence[Path]) -> None:
        """Attach files, and those in folders, one after the other."""
        office, staff, number = self._page.office, self._page.staff, state.case.application.id
        progress = Progress(self._page)

        def work() -> Added:
            if len(paths) > MOST_AT_ONCE:
                raise TooManyFiles(len(paths), MOST_AT_ONCE)
            made: list[Attachment] = []
            refused: list[Exception] = []
            try:
                for place, path in enumerate(paths):
                    progress(place, len(paths))
                    for answer in office.attachments.attach_all(
                        staff, number, document, [path], progress.cancelled
                    ):
                        made += [answer.attachment] if answer.attachment else []
                        refused += [answer.refused] if answer.refused else []
            except Cancelled:
                return Added(tuple(made), tuple(refused), stopped=True)
            return Added(tuple(made), tuple(refused), stopped=False, left_out=_folders_in(paths))

        self._run(state, document, work, progress)

    def paste(self, state: CheckState, document: str) -> None:
        """Attach what was copied: files, or a picture."""
        data = QGuiApplication.clipboard().mimeData()
        paths = files_in(data)
        if paths:
            self.add(state, document, paths)
            return
        picture = QGuiApplication.clipboard().image() if data.hasImage() else QImage()
        if picture.isNull():
            self._page.context.notices.warn(
                self.tr(
                    "Nothing that was copied can be attached. Copy a picture or a file, then press Ctrl+V."
                )
            )
            return
        office, staff, number = self._page.office, self._page.staff, state.case.application.id
        name = self.tr("Copied picture") + ".png"

        def work() -> Added:
            try:
                made = office.attachments.attach(staff, number, document, _png(picture), name)
            except AttachmentRefused as refused:
                return Added((), (refused,), stopped=False)
            return Added((made,), (), stopped=False)

        self._run(state, document, work, None)

    def remove(self, state: CheckState, document: str, attachment_id: object) -> None:
        """Take a file off, with a reason."""
        page = self._page
        gone = next((one for one in state.line(document).files if one.id == attachment_id), None)
        if gone is None:
            return
        question: Question[None] = Question(
            self.tr("Take this file off?"),
            self.tr("{file} of {document}. It can be asked for again for 30 days.").format(
                file=gone.file_name, document=state.line(document).name
            ),
            self.tr("Take off"),
            wants_reason=True,
        )
        decision = Confirm.ask(page, question)
        if decision is not None:
            page.run(
                lambda: page.office.attachments.remove(page.staff, gone.id, decision.reason),
                lambda _none: self._changed(state.case.application.id),
            )

    # Showing

    def shown(self, line: SheetLine) -> Shown:
        """Return a document as the viewer shows it."""
        return Shown(
            line.document,
            line.name,
            tuple(self._file(one) for one in line.files),
            self.tr("No file yet. Look at the paper itself, or add a scan: Ctrl+O, Ctrl+V, or drop it here."),
        )

    def others(self, state: CheckState, document: str) -> tuple[Shown, ...]:
        """Return what a document can be compared with: its files of earlier rounds, then other documents."""
        here = state.line(document)
        newest = max((one.round for one in here.files), default=0)
        known = (*here.files, *here.gone)
        before_now = {one.round for one in known if one.round < newest or one in here.gone}
        earlier = tuple(
            Shown(
                (document, before),
                self.tr("{document}, round {n}").format(document=here.name, n=before),
                tuple(self._file(one) for one in known if one.round == before),
                "",
            )
            for before in sorted(before_now, reverse=True)
        )
        rest = tuple(self.shown(one) for one in state.lines if one.document != document and one.files)
        return (*earlier, *rest)

    def hints(self, line: SheetLine) -> tuple[SaidHint, ...]:
        """Return what the files themselves tell: the same scan under another person's application."""
        return tuple(self._same_scan(one, other) for one in line.files for other in one.same_scan)

    def _same_scan(self, one: Attachment, other: SameScan) -> SaidHint:
        text = self.tr("The very same file belongs to the application of somebody else: {name}.")
        evidence = self.tr("{file}: {number}, {day}").format(
            file=one.file_name, number=other.number, day=self._page.language.short_date(other.at)
        )
        return SaidHint(text.format(name=other.name), evidence, grave=True)

    def _file(self, one: Attachment) -> FileShown:
        page = self._page
        title = f"{one.file_name} · {page.language.moment(one.at)}"
        return FileShown(
            one.id, title, one.scan.pages, partial(page.office.attachments.pages, page.staff, one.id)
        )

    # Telling

    def _run(
        self, state: CheckState, document: str, work: Callable[[], Added], progress: Progress | None
    ) -> None:
        name, number = state.line(document).name, state.case.application.id

        def then(added: Added) -> None:
            self._changed(number)
            self._tell(name, added)

        self._page.run(
            work,
            then,
            saying=self.tr("Reading files for {document}").format(document=name),
            progress=progress,
        )

    def _tell(self, name: str, added: Added) -> None:
        notices = self._page.context.notices
        if added.made:
            words = self.tr("%n file(s) attached to {document}.", "", len(added.made))
            notices.info(words.format(document=name))
        if added.left_out:
            words = self.tr("%n folder(s) inside not looked into; drop each by itself.", "", added.left_out)
            notices.warn(words)
        elif not (added.made or added.refused or added.stopped):
            notices.warn(self.tr("There is no file in this folder."))
        if added.stopped:
            notices.warn(self.tr("Stopped; the files before that are attached."))
        for one in added.made:
            for other in one.same_scan[:1]:
                hint = self._same_scan(one, other)
                notices.warn(f"{hint.text} ({hint.evidence})")
        if added.refused:
            title = self.tr("%n file(s) not attached", "", len(added.refused))
            FileRefusals.tell(self._page, title, [self._why(one) for one in added.refused])

    def _why(self, error: Exception) -> tuple[str, str]:
        known = explain(error, self._page.language)
        return (known.text, known.cure) if known else (type(error).__name__, "")

    def _kinds(self) -> str:
        return (
            self.tr("Scans and pictures")
            + " (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;"
            + self.tr("Any file")
            + " (*)"
        )


def _folders_in(paths: Sequence[Path]) -> int:
    return sum(inner.is_dir() for path in paths if path.is_dir() for inner in path.iterdir())


def _png(picture: QImage) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(picture)
    buffer.close()
    return bytes(kept.data())
