"""Who typically asks for a service of the catalogue, and with what in hand; nobody of them exists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import chain, combinations

import asking
import make

from desk.domain.applications import Applicant, Brought, Paper, Request
from desk.domain.handover import Taker
from desk.domain.services import Catalogue, Service, checklist, facts_of, objections, questions

DAY = date(2020, 8, 19)
"""A Wednesday: the two days after it, and the Monday before, nobody works."""
_BORN = (date(1990, 1, 1), date(2010, 3, 5), date(2017, 6, 6), date(2020, 7, 20))
_NUMBERS = {
    "kk": "3673010408200001",
    "birth": "3673-LU-19082020-{:04d}",
    "death": "3673-KM-19082020-{:04d}",
    "marriage": "3673-KW-19082020-{:04d}",
    "divorce": "3673-CR-19082020-{:04d}",
    "move": "SKPWNI/3673/19082020/{:04d}",
    "move_abroad": "SKPLN/3673/19082020/{:04d}",
}
_STARTS_A_RECORD = ("birth", "nik")
"""What is made for somebody who has no NIK yet."""


def document_number(kind: str, serial: int = 1) -> str:
    """Return a number as it stands on a document of a kind; empty where none stands."""
    if kind == "nik":
        return f"367301190820{serial:04d}"
    return _NUMBERS.get(kind, "").format(serial)


def typical(catalogue: Catalogue, service: Service, number: int = 1) -> Request:
    """Return a request that no rule of the service speaks against, with all that it asks for."""
    return next(requests(catalogue, service, number))


def requests(catalogue: Catalogue, service: Service, number: int = 1) -> Iterator[Request]:
    """Return a request for each age and each set of answers to which the service is given."""
    for born in _youngest_first(service):
        for yes in _subsets(questions(service, facts_of(born, DAY).age)):
            facts = facts_of(born, DAY, frozenset(yes))
            if not any(rule.refuses for rule in objections(service, facts)):
                documents = [need.options[0] for need in checklist(service, facts)]
                papers = tuple(
                    Paper(
                        place,
                        one.document,
                        one.original,
                        Brought.YES,
                        document_number(catalogue.documents[one.document].number),
                    )
                    for place, one in enumerate(documents, 1)
                )
                yield _request(service, number, born, dict.fromkeys(yes, True), papers)


def takes_it(request: Request) -> tuple[Taker, str, str]:
    """Return who collects it: the holder, or a parent for somebody who cannot come."""
    if request.applicant.name:
        return Taker.FAMILY, request.applicant.name, request.applicant.relation
    return Taker.SELF, "", ""


def _request(
    service: Service, number: int, born: date, answers: dict[str, bool], papers: tuple[Paper, ...]
) -> Request:
    nik = "" if service.paper_number in _STARTS_A_RECORD else f"367301{born:%d%m%y}{number:04d}"
    about = asking.subject(number, nik=nik, birth_date=born)
    asks = Applicant("IBU SARI", make.nik(900), "ibu", "081234567890") if service.about_other else None
    made = asking.request(service.code, number, subject=about, answers=answers)
    return replace(made, papers=papers, applicant=asks or made.applicant)


def _youngest_first(service: Service) -> tuple[date, ...]:
    """Return the birth dates to try: a newborn's first where the service is about a birth."""
    return tuple(reversed(_BORN)) if service.paper_number == "birth" else _BORN


def _subsets(codes: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return chain.from_iterable(combinations(codes, size) for size in range(len(codes) + 1))
