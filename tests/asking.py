"""Applications of one line for tests; the people in them do not exist."""

from __future__ import annotations

from datetime import date
from typing import Any

import make

from desk.domain.applications import Applicant, Application, Brought, Paper, Request, Subject
from desk.domain.services import Original
from desk.domain.staff import Staff
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.office import Office


def subject(number: int = 1, **changes: Any) -> Subject:
    """Somebody of Kelurahan Serang, born on 1 January 1990 unless said otherwise."""
    values: dict[str, Any] = {
        "nik": make.nik(number),
        "name": f"WARGA {number:04d}",
        "birth_date": date(1990, 1, 1),
        "sex": "L",
        "address": "KP. CIRACAS",
        "rt": "003",
        "rw": "001",
        "village_code": "36.73.01.1001",
    }
    return Subject(**(values | changes))


def request(service: str = "KTP_BARU", number: int = 1, *brought: str, **changes: Any) -> Request:
    """Somebody asks for a service and has brought these documents; the KK when none is named."""
    documents = brought or ("kk",)
    values: dict[str, Any] = {
        "service": service,
        "subject": subject(number),
        "applicant": Applicant(phone="081234567890"),
        "answers": {},
        "papers": tuple(
            Paper(place, code, Original.COPY, Brought.YES) for place, code in enumerate(documents, 1)
        ),
    }
    return Request(**(values | changes))


def in_order(application: Application) -> list[Finding]:
    """Every document of an application found in order."""
    return [Finding(paper.document, FindingKind.VALID) for paper in application.papers]


def verified(office: Office, clerk: Staff, asked: Request) -> Application:
    """Take an application in and verify it."""
    office.walk_in.accept(clerk, asked)
    claimed = office.verification.next(clerk)
    return office.verification.finish(clerk, claimed, Verdict.VERIFIED, in_order(claimed.application))
