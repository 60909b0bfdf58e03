"""Collecting a finished document: what has to be shown or given up, and by whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from desk.domain.applications import Application, Brought, Paper
from desk.domain.appointments import Appointment
from desk.domain.document_numbers import NumberKind
from desk.domain.handover import Taker
from desk.domain.message_lists import MessageRow
from desk.domain.printing import CancelReason, Delivery, PrintJob, Worded
from desk.domain.services import Catalogue, Original, Service, Text
from desk.domain.status_answers import Standing
from desk.domain.text import Word, mark


class Showing(Worded):
    """Why something has to be on the counter before the document is given."""

    KK = ("kk", mark("showing", "Kartu Keluarga (KK)"))
    DOCUMENT = ("document", mark("showing", "{document}: shown"))
    TAKEN = ("taken", mark("showing", "{document}: taken in"))
    LETTER = ("letter", mark("showing", "Letter of authority"))
    HOLDER = ("holder", mark("showing", "A document of the holder"))


@dataclass(frozen=True, slots=True)
class ToShow:
    """One thing to be ticked; ``document`` is the catalogue's code where it is one of the checklist."""

    showing: Showing
    document: str = ""

    @property
    def code(self) -> str:
        """What is kept of it when it was ticked."""
        return f"{self.showing.code}:{self.document}" if self.document else self.showing.code


PROXIES = frozenset({Taker.PROXY, Taker.RT, Taker.KELURAHAN})
"""Takers who are neither the holder nor family on the same KK."""


def may_take(service: Service, taker: Taker) -> bool:
    """Whether a taker may have what a service makes; the catalogue says who.

    A child does not come for its own document, and nobody who has died comes at all.
    """
    if taker is Taker.SELF:
        return not service.about_other and service.ends is not CancelReason.DIED
    return service.proxy or taker not in PROXIES


def to_show(application: Application, catalogue: Catalogue, taker: Taker) -> tuple[ToShow, ...]:
    """Return what has to be ticked before this taker gets the document.

    An old card is taken in when the new one is handed over; what proves a loss is shown once more. A KK is
    shown for a card, and for a paper whose checklist asks for a KK that the citizen keeps.
    """
    card = catalogue.services[application.service].card is not None
    brought = [paper for paper in application.papers if paper.brought is Brought.YES]
    found = [ToShow(Showing.TAKEN, one.document) for one in brought if one.original is Original.WITHDRAWN]
    if card or any(_is_kept_kk(one, catalogue) for one in brought):
        found.append(ToShow(Showing.KK))
    if card:
        found += [ToShow(Showing.DOCUMENT, one.document) for one in brought if one.original is Original.KEPT]
    if taker in PROXIES:
        found += [ToShow(Showing.LETTER), ToShow(Showing.HOLDER)]
    return tuple(found)


def _is_kept_kk(paper: Paper, catalogue: Catalogue) -> bool:
    known = catalogue.documents.get(paper.document)
    kk = known is not None and known.number == NumberKind.KK.code and not known.others
    return kk and paper.original in (Original.COPY, Original.SHOWN)


def not_ticked(needed: Iterable[ToShow], ticked: Iterable[str]) -> tuple[ToShow, ...]:
    """Return what is still to be shown."""
    seen = frozenset(ticked)
    return tuple(one for one in needed if one.code not in seen)


@dataclass(frozen=True, slots=True)
class Collected:
    """What stands on the proof slip of a document that was handed over."""

    application: Application
    at: datetime
    staff: str
    taker: Taker
    taker_name: str
    relation: str
    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Giving:
    """Who may take a printed card at the counter, and the application it was printed for, if there is one."""

    application: Application | None
    takers: tuple[Taker, ...]
    """Nobody while the application is not verified."""


@dataclass(frozen=True, slots=True)
class OnShelf:
    """One document that stands ready: of an application, or a card that nobody has applied for."""

    application: Application | None
    job: PrintJob | None
    service: Text | None
    appointment: Appointment | None

    @property
    def key(self) -> tuple[str, int]:
        """What tells it from all others on the shelf."""
        if self.application is not None:
            return "application", self.application.id
        return "job", self.job.id if self.job else 0

    @property
    def name(self) -> str:
        """Whose document it is."""
        return self.application.subject.name if self.application else self.job.name if self.job else ""

    @property
    def nik(self) -> str:
        """The NIK of whose document it is; a newborn has none."""
        return self.application.subject.nik if self.application else self.job.nik if self.job else ""

    @property
    def slot(self) -> str:
        """Where it stands."""
        return self.application.slot if self.application else self.job.slot if self.job else ""

    @property
    def since(self) -> datetime | None:
        """Since when it has been ready."""
        return self.application.ready_at if self.application else self.job.printed_at if self.job else None

    @property
    def what(self) -> Text | Word | str:
        """What it is called."""
        if self.service is not None:
            return self.service
        return self.job.kind.word if self.job else ""


@dataclass(frozen=True, slots=True)
class ReadyName:
    """One document that stands ready, as a list on a wall may tell of it: without any number of a person.

    Codes and names of places are empty while they are unknown.
    """

    name: str
    rt: str
    rw: str
    village_code: str
    village: str
    district_code: str
    district: str
    what: Text | Word
    """What kind of document it is, and no more: nobody reads on a wall who was divorced."""
    way: Delivery
    destination: str
    """The kecamatan or kelurahan whose office gives it out; empty for the counter of this one."""


@dataclass(frozen=True, slots=True)
class Case:
    """One document as the pick-up counter has it in hand."""

    standing: Standing
    needs: Mapping[Taker, tuple[ToShow, ...]]
    """What each taker has to show; who may not take it is not named."""
    documents: Mapping[str, Text]
    """What the documents of the checklist are called."""
    slot: str = ""
    told: tuple[MessageRow, ...] = ()
    """What the citizen was told of the application, newest first."""

    @property
    def application(self) -> Application | None:
        """The application, None for a card that nobody has applied for."""
        return self.standing.application

    @property
    def ready(self) -> bool:
        """Whether it can be handed over here and now."""
        return bool(self.slot)


@dataclass(frozen=True, slots=True)
class ToMake:
    """One verified application whose paper is to be made."""

    application: Application
    service: Service
