"""The papers of an application that comes back: what is asked of each, and what stands there afterwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desk.domain.applications import Application, Brought, Paper
from desk.domain.services import Catalogue, Service
from desk.domain.verification import Check, Finding, FindingKind, needs_unmet
from reports.return_note import document_name, newest_return
from ui.dialogs.came_back import BackPaper
from ui.language import Language


def papers_to_mend(
    asked: Application, catalogue: Catalogue, checks: Sequence[Check], language: Language
) -> tuple[BackPaper, ...]:
    """Return every document with what was found of it, and those that may stand in for one not in order."""
    check = newest_return(tuple(checks))
    found = {one.document: one for one in check.findings} if check else {}
    known = {paper.document: paper for paper in asked.papers}
    service = catalogue.services[asked.service]
    documents = dict.fromkeys([*known, *found, *_instead(asked, service, found, language)])
    return tuple(
        _back(document, known.get(document), found.get(document), catalogue, language)
        for document in documents
    )


def papers_after(asked: Application, catalogue: Catalogue, told: Sequence[BackPaper]) -> tuple[Paper, ...]:
    """Return the papers as they are now; what another document stands in for is not asked for any longer."""
    known = {paper.document: paper for paper in asked.papers}
    service = catalogue.services[asked.service]
    originals = {option.document: option.original for need in service.needs for option in need.options}
    there = frozenset(one.document for one in told if one.there)
    papers: list[Paper] = []
    for one in told:
        before = known.get(one.document)
        if not one.there and (before is None or _stood_in_for(one.document, service, there)):
            continue
        brought = Brought.YES if one.there else Brought.MISSING
        place = len(papers) + 1
        if before is not None:
            papers.append(replace(before, position=place, brought=brought, number=one.number))
        elif one.document in originals:
            papers.append(Paper(place, one.document, originals[one.document], brought, one.number))
    return tuple(papers)


def _back(
    document: str, paper: Paper | None, found: Finding | None, catalogue: Catalogue, language: Language
) -> BackPaper:
    words = ""
    if found is not None and found.kind is not FindingKind.VALID:
        words = language.say(found.kind.word) + (f" ({found.note})" if found.note else "")
    kind = catalogue.documents.get(document)
    return BackPaper(
        document,
        document_name(catalogue, document, language.code),
        words,
        paper is not None and paper.brought is Brought.YES,
        paper.number if paper else "",
        kind is not None and bool(kind.number),
    )


def _instead(
    asked: Application, service: Service, found: dict[str, Finding], language: Language
) -> Iterator[str]:
    valid = [code for code, one in found.items() if one.kind is FindingKind.VALID]
    received_on = asked.received_at.astimezone(language.zone).date()
    for need in needs_unmet(asked, service, received_on, valid):
        yield from (option.document for option in need.options)


def _stood_in_for(document: str, service: Service, there: frozenset[str]) -> bool:
    needs = (frozenset(option.document for option in need.options) for need in service.needs)
    return any(document in need and need & there for need in needs)
