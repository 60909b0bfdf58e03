"""Collecting a finished document: what has to be shown or given up, and by whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desk.domain.applications import Application, Brought
from desk.domain.handover import Taker
from desk.domain.printing import Worded
from desk.domain.services import Original, Service
from desk.domain.text import mark


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


def to_show(application: Application, service: Service, taker: Taker) -> tuple[ToShow, ...]:
    """Return what has to be ticked before this taker gets the document.

    An old card is taken in when the new one is handed over; what proves a loss is shown once more.
    """
    brought = [paper for paper in application.papers if paper.brought is Brought.YES]
    found = [ToShow(Showing.TAKEN, one.document) for one in brought if one.original is Original.WITHDRAWN]
    if service.card is not None:
        found.append(ToShow(Showing.KK))
        found += [ToShow(Showing.DOCUMENT, one.document) for one in brought if one.original is Original.KEPT]
    if taker in PROXIES:
        found += [ToShow(Showing.LETTER), ToShow(Showing.HOLDER)]
    return tuple(found)


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
