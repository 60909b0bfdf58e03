"""Where the number of a document stands in applications about somebody else."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, func, select

from desk.data.counter_tables import application, application_paper
from desk.domain.applications import Application, Paper
from desk.domain.document_numbers import cleaned
from desk.domain.number_hints import SameNumber

_app = application.c
_paper = application_paper.c
_CLEANED = func.upper(func.replace(_paper.number, " ", ""))


def same_numbers(db: Connection, asked: Application, papers: Iterable[Paper]) -> tuple[SameNumber, ...]:
    """Return the applications about others that name a number of these papers for the same document."""
    mine = {(paper.document, cleaned(paper.number)) for paper in papers if paper.number.strip()}
    if not mine:
        return ()
    query = (
        select(_paper.document, _CLEANED, _app.number, _app.name, _app.received_at)
        .join(application, _app.id == _paper.application_id)
        .where(_paper.document.in_({document for document, _ in mine}), _paper.number != "")
        .where(_CLEANED.in_({number for _, number in mine}), _app.id != asked.id)
        .order_by(_app.id)
    )
    if asked.subject.nik:
        query = query.where(_app.nik != asked.subject.nik)
    return tuple(
        SameNumber(document, application_number, name, at)
        for document, number, application_number, name, at in db.execute(query)
        if (document, number) in mine
    )
