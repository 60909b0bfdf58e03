"""The files of an application: attached, looked at page by page, and taken off again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from desk.data import application_rows, attachments, scan_process, server_roles, services
from desk.data.database import Connection
from desk.data.vault import Vault
from desk.domain.application_errors import ApplicationMovedOn
from desk.domain.applications import Application, AppState
from desk.domain.attachment_errors import AttachmentRefused, DocumentUnknown, TooManyFiles
from desk.domain.attachments import MOST_AT_ONCE, Answer, Attachment, Pages
from desk.domain.errors import ReasonMissing
from desk.domain.journal import Action
from desk.domain.staff import Staff
from desk.rooms.work import Workbench

Cancel = Callable[[], bool]

_STILL_OPEN = (AppState.RECEIVED, AppState.CHECKING, AppState.SECOND_CHECK, AppState.RETURNED)
"""What a verified application was verified on stays as it is."""
_KEPT_AFTER_REMOVAL = timedelta(days=30)
"""A file taken off by mistake can be asked for so long."""


class Attachments:
    """What staff do with the files that came with an application."""

    def __init__(self, bench: Workbench, vault: Vault) -> None:
        self._bench = bench
        self._vault = vault

    def attach(
        self,
        clerk: Staff,
        application_id: int,
        document: str,
        source: Path | bytes,
        name: str = "",
        cancelled: Cancel | None = None,
    ) -> Attachment:
        """Read a file, or bytes from elsewhere called ``name``, and keep it with its application.

        The answer names the applications about somebody else that the very same file is attached to.

        Raises:
            AttachmentRefused: the file is not one to be kept, with why and what to do.
            ApplicationMovedOn: the application is verified or ended.
            DocumentUnknown: the application's catalogue has no such document.
            SafeLocked: the office encrypts its files, and its key is not on this PC.
            Cancelled: ``cancelled`` said so; nothing was kept.
        """
        self._bench.admit(clerk, Action.FILE_ATTACHED)
        called = name or (source.name if isinstance(source, Path) else "")
        with self._bench.look() as db:
            _may_change(db, application_id, document)
        found = scan_process.inspect(source, called, cancelled)
        with self._bench.work(clerk, Action.FILE_ATTACHED) as work:
            attachments.hold(work.db, application_id)
            asked = _may_change(work.db, application_id, document)
            made = attachments.add(
                work.db,
                application_id,
                document,
                asked.round,
                called,
                found,
                staff_id=work.staff.id,
                now=work.now,
                vault=self._vault,
            )
            kept = attachments.get(work.db, made)
            (told,) = _pointed_out(work.db, asked, (kept,))
            work.subject = f"application:{application_id}"
            work.facts = {
                "attachment": made,
                "document": document,
                "sha256": kept.scan.sha256,
                "pages": kept.scan.pages,
                "bytes": kept.scan.size,
                "same_scan": [other.number for other in told.same_scan],
            }
            work.changed({}, {"document": document, "attachment": made})
            return told

    def attach_all(
        self,
        clerk: Staff,
        application_id: int,
        document: str,
        paths: Sequence[Path],
        cancelled: Cancel | None = None,
    ) -> tuple[Answer, ...]:
        """Attach several files, and those in folders, in the order of their names; one answer for each.

        Raises:
            TooManyFiles: more than anybody means to attach at once; none was.
            ApplicationMovedOn: the application is verified or ended.
            DocumentUnknown: the application's catalogue has no such document.
            Cancelled: ``cancelled`` said so; the files before that are attached.
        """
        files = [file for path in paths for file in _files(path)]
        if len(files) > MOST_AT_ONCE:
            raise TooManyFiles(len(files), MOST_AT_ONCE)
        answers = []
        for file in files:
            try:
                made = self.attach(clerk, application_id, document, file, cancelled=cancelled)
                answers.append(Answer(file.name, made))
            except AttachmentRefused as refused:
                answers.append(Answer(file.name, None, refused))
        return tuple(answers)

    def remove(self, clerk: Staff, attachment_id: int, reason: str) -> None:
        """Take a file off its application; its bytes are forgotten after a while.

        Raises:
            ReasonMissing: no reason was given.
            NotFound: it is not there any more.
            ApplicationMovedOn: the application is verified or ended.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._bench.work(clerk, Action.FILE_REMOVED) as work:
            gone = attachments.get(work.db, attachment_id)
            attachments.hold(work.db, gone.application_id)
            _may_change(work.db, gone.application_id)
            attachments.remove(work.db, attachment_id, work.now)
            work.subject = f"application:{gone.application_id}"
            work.reason = reason.strip()
            work.facts = {"attachment": gone.id, "document": gone.document, "sha256": gone.scan.sha256}
            work.changed({"document": gone.document, "attachment": gone.id}, {})

    def of(self, application_id: int, *, removed: bool = False) -> tuple[Attachment, ...]:
        """Return the attachments of an application by document and position, removed ones on request."""
        with self._bench.look() as db:
            found = attachments.of_application(db, application_id, removed=removed)
            return _pointed_out(db, application_rows.get(db, application_id), found)

    @contextmanager
    def pages(self, clerk: Staff, attachment_id: int) -> Iterator[Pages]:
        """Open a file to look at; one line in the journal for each opening.

        Raises:
            NotFound: it is not there, or was removed long ago.
            AttachmentRefused: it cannot be opened.
        """
        with self._bench.work(clerk, Action.FILE_SHOWN) as work:
            shown = attachments.get(work.db, attachment_id)
            work.subject = f"application:{shown.application_id}"
            work.facts = {"attachment": shown.id, "document": shown.document}
        with scan_process.pages_of(self.content(shown), shown.file_name) as opened:
            yield opened

    def content(self, shown: Attachment) -> bytes:
        """Return the bytes of a file as they are kept, for whoever checks its signatures.

        Raises:
            NotFound: it was removed long ago.
            SafeLocked: it is encrypted, and the office's key is not on this PC.
            ScanDamaged: it was changed, swapped or lost since it was encrypted.
        """
        with self._bench.look() as db:
            return attachments.content(db, shown.scan.sha256, self._vault)

    def sweep(self) -> int:
        """Forget the bytes of files that were taken off long ago, and return of how many.

        At a server it is done where somebody is signed in who may destroy files.
        """
        with self._bench.tend() as upkeep:
            if not server_roles.may_write(upkeep.db, "scan", "scan_part"):
                return 0
            return attachments.sweep(upkeep.db, upkeep.now - _KEPT_AFTER_REMOVAL)


def _may_change(db: Connection, application_id: int, document: str = "") -> Application:
    asked = application_rows.get(db, application_id)
    if asked.state not in _STILL_OPEN:
        raise ApplicationMovedOn(asked.number, asked.state.word)
    if document and document not in services.catalogue(db, asked.catalogue_version).documents:
        raise DocumentUnknown(document)
    return asked


def _pointed_out(db: Connection, asked: Application, found: Sequence[Attachment]) -> tuple[Attachment, ...]:
    elsewhere = attachments.where_else(db, {one.scan.sha256 for one in found}, asked.subject.nik, asked.id)
    return tuple(replace(one, same_scan=elsewhere.get(one.scan.sha256, ())) for one in found)


def _files(path: Path) -> list[Path]:
    return sorted(file for file in path.iterdir() if file.is_file()) if path.is_dir() else [path]
