"""What machines notice in the documents of an application, for whoever checks them; it decides nothing."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from threading import Lock

from desk.data import (
    application_rows,
    attachments,
    ended_people,
    offices,
    reading_process,
    services,
    trust_roots,
)
from desk.data.same_numbers import same_numbers
from desk.data.vault import Vault
from desk.domain.applications import Application, Paper
from desk.domain.attachment_errors import AttachmentRefused
from desk.domain.attachments import Attachment
from desk.domain.ended import EndedPerson, hints_of
from desk.domain.errors import NotFound
from desk.domain.hints import Fact, Hint, HintKind
from desk.domain.journal import Action
from desk.domain.machine_reading import Reading
from desk.domain.nik import HomeRegion
from desk.domain.number_hints import Form, SameNumber, is_of_few, of_others, of_paper, of_person, of_reading
from desk.domain.qr_address import domains_in
from desk.domain.reading_hints import of_file
from desk.domain.safe_errors import SafeLocked, ScanDamaged
from desk.domain.services import Catalogue, Document, Text
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.rooms.work import Workbench

Cancel = Callable[[], bool]

_WHY = mark("evidence", "Why")
_LOCKED = mark("evidence", "The file is encrypted, and the office's key is not on this PC")
_CHANGED = mark("evidence", "The file was changed or damaged after it was encrypted")
_MOST_REMEMBERED = 500
_CODES = frozenset(
    {
        HintKind.QR_OFFICIAL,
        HintKind.QR_NOT_PROTECTED,
        HintKind.QR_WRONG_DOMAIN,
        HintKind.QR_PRETENDS,
        HintKind.QR_OTHER,
    }
)


@dataclass(frozen=True, slots=True)
class _Case:
    """One moment of everything the hints are made of."""

    asked: Application
    catalogue: Catalogue
    settings: OfficeSettings
    files: tuple[Attachment, ...]
    trusted: tuple[bytes, ...]
    installed: frozenset[str]
    same_numbers: tuple[SameNumber, ...]
    ended: tuple[EndedPerson, ...]


class MachineHelp:
    """Reads what was attached, holds it against the form, and remembers what it read."""

    def __init__(self, bench: Workbench, vault: Vault) -> None:
        self._bench = bench
        self._vault = vault
        self._remembered: OrderedDict[tuple[str, frozenset[str], date], Reading] = OrderedDict()
        self._lock = Lock()

    def hints(self, clerk: Staff, application_id: int, cancelled: Cancel | None = None) -> tuple[Hint, ...]:
        """Return what was noticed, by document; it takes seconds the first time, so ask for it in the pool.

        Raises:
            NotAllowed: looking at documents is not among this person's tasks.
            NotFound: there is no such application.
            Cancelled: ``cancelled`` said so; what was read until then is remembered.
        """
        self._bench.admit(clerk, Action.FILE_SHOWN)
        case = self._case(application_id)
        now = self._bench.now()
        form = Form(
            case.asked.subject,
            self._bench.local_day(case.asked.received_at, case.settings),
            _home(case.settings),
        )
        papers = {paper.document: paper for paper in case.asked.papers}
        found: list[Hint] = [*hints_of(case.ended), *of_person(form)]
        for paper in papers.values():
            document = _document(case.catalogue, paper.document)
            found += of_paper(form, paper, document)
            others = tuple(one for one in case.same_numbers if one.document == paper.document)
            found += of_others(paper, document, others)
        for file in case.files:
            found += self._of_file(case, form, papers.get(file.document), file, now, cancelled)
        return _each_once(found)

    def _case(self, application_id: int) -> _Case:
        with self._bench.look() as db:
            asked = application_rows.get(db, application_id)
            kept = trust_roots.every(db)
            catalogue = services.catalogue(db, asked.catalogue_version)
            telling = [one for one in asked.papers if is_of_few(_document(catalogue, one.document))]
            return _Case(
                asked,
                catalogue,
                offices.read_settings(db),
                attachments.of_application(db, application_id),
                tuple(one.certificate for one in kept),
                frozenset(one.sha256 for one in kept),
                same_numbers(db, asked, telling),
                # An akta kematian is asked for because somebody died: that is no doubt.
                () if catalogue.services[asked.service].ends else ended_people.of_nik(db, asked.subject.nik),
            )

    def _of_file(
        self,
        case: _Case,
        form: Form,
        paper: Paper | None,
        file: Attachment,
        now: datetime,
        cancelled: Cancel | None,
    ) -> Iterator[Hint]:
        document = _document(case.catalogue, file.document)
        try:
            reading = self._reading(case, file, now, cancelled)
        except AttachmentRefused as refused:
            why = (Fact(_WHY, refused.why),)
            yield Hint(HintKind.NOT_ALL_READ, document.code, why, attachment_id=file.id)
            return
        except (SafeLocked, ScanDamaged) as error:
            why = (Fact(_WHY, _LOCKED if isinstance(error, SafeLocked) else _CHANGED),)
            yield Hint(HintKind.NOT_ALL_READ, document.code, why, attachment_id=file.id)
            return
        except NotFound:
            return  # removed for good meanwhile
        noticed = (
            *of_file(document, reading, domains_in(case.settings.qr_domains)),
            *of_reading(form, paper, document, reading.numbers),
        )
        for hint in noticed:
            yield replace(hint, attachment_id=file.id)

    def _reading(self, case: _Case, file: Attachment, now: datetime, cancelled: Cancel | None) -> Reading:
        """Return what is in a file; the same content under the same trust roots is read once a day.

        What could not be read in full is not remembered: the PC may have been busy.
        """
        key = (file.scan.sha256, case.installed, self._bench.local_day(now, case.settings))
        with self._lock:
            if key in self._remembered:
                self._remembered.move_to_end(key)
                return self._remembered[key]
        with self._bench.look() as db:
            content = attachments.content(db, file.scan.sha256, self._vault)
        reading = reading_process.read_file(content, file.scan.media_type, case.trusted, now, cancelled)
        if reading.signatures_read and reading.pages_read == reading.pages:
            with self._lock:
                self._remembered[key] = reading
                while len(self._remembered) > _MOST_REMEMBERED:
                    self._remembered.popitem(last=False)
        return reading


def _document(catalogue: Catalogue, code: str) -> Document:
    return catalogue.documents.get(code) or Document(code, Text(code))


def _home(settings: OfficeSettings) -> HomeRegion:
    former = tuple(code.replace(".", "") for code in settings.former_region_codes)
    return HomeRegion(settings.region_code.replace(".", ""), former)


def _each_once(found: list[Hint]) -> tuple[Hint, ...]:
    """Return the hints in their order; what two pages say alike is said once.

    A document's pages may be several files. That one of them has no code means nothing when another has.
    """
    with_code = {hint.document for hint in found if hint.kind in _CODES}
    kept = [hint for hint in found if hint.kind is not HintKind.QR_NONE or hint.document not in with_code]
    first: dict[Hint, Hint] = {}
    for hint in kept:
        first.setdefault(replace(hint, attachment_id=None, page=None), hint)
    return tuple(first.values())
