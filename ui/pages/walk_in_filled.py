"""What stands in the form of the counter, as plain values: kept as a draft, made into a request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date, datetime

from desk.domain.applications import Applicant, Brought, Paper, Request, Subject
from desk.domain.outbox import TakeIn
from desk.domain.printing import Delivery
from desk.domain.services import Catalogue, checklist, facts_of
from ui.drafts import Draft
from ui.masking import masked
from ui.widgets.person_fields import read_birth


@dataclass(frozen=True, slots=True)
class Filled:
    """Every field as it was typed; ``key`` tells one intake from all others, however often it is tried."""

    key: str
    nik: str = ""
    name: str = ""
    birth: str = ""
    sex: str = ""
    address: str = ""
    rt: str = ""
    rw: str = ""
    village: str = ""
    kk_number: str = ""
    known: bool = False
    """Whether the person is as the office knows them, and not typed in here."""
    service: str = ""
    answers: Mapping[str, bool] = field(default_factory=dict)
    ticked: tuple[str, ...] = ()
    numbers: Mapping[str, str] = field(default_factory=dict)
    other: bool = False
    """Whether somebody else asks for the person."""
    applicant: str = ""
    applicant_nik: str = ""
    relation: str = ""
    phone: str = ""
    email: str = ""
    delivery: str = Delivery.COUNTER.code
    note: str = ""
    reason: str = ""

    @property
    def begun(self) -> bool:
        """Whether there is more than a person who was looked up: that alone is not worth keeping."""
        return self.beyond(Filled(self.key, delivery=self.delivery))

    def beyond(self, empty: Filled) -> bool:
        """Whether more stands here than in an empty form and what the office knows by itself."""
        skipped = {"key", "nik", "known"}
        if self.known:
            skipped |= {"name", "birth", "sex", "address", "rt", "rw", "village", "kk_number"}
        if not self.known and self.nik:
            skipped |= {"birth", "sex"}  # they came out of the NIK by themselves
        return any(
            getattr(self, one.name) != getattr(empty, one.name)
            for one in fields(self)
            if one.name not in skipped
        )

    @property
    def title(self) -> str:
        """Whom a draft is about, as far as it was typed."""
        return self.name.strip().upper() or masked(self.nik)

    def born(self) -> date | None:
        """Return the birth date, None while it cannot be read."""
        return read_birth(self.birth)

    def subject(self) -> Subject:
        """Return the person as the office writes them."""
        return Subject(
            self.nik,
            self.name.strip().upper(),
            self.born(),
            self.sex,
            self.address.strip().upper(),
            self.rt.strip(),
            self.rw.strip(),
            self.village,
            self.kk_number,
        )

    def draft(self, at: datetime) -> Draft:
        """Return what is kept of it."""
        return Draft(self.key, at, asdict(self))


def read_filled(content: Mapping[str, object]) -> Filled:
    """Return the form of a draft; what an older or newer program kept beside it is left out.

    Raises:
        ValueError: it is no draft of this form.
    """
    empty = Filled("")
    values: dict[str, object] = {}
    for one in fields(Filled):
        if one.name not in content:
            continue
        value = content[one.name]
        kind = type(getattr(empty, one.name))
        if kind is tuple and isinstance(value, list):
            value = tuple(str(part) for part in value)
        if not isinstance(value, kind):
            raise ValueError(one.name)  # noqa: TRY004 - a file that was spoiled, not a call that was wrong
        values[one.name] = value
    return Filled(**values)  # type: ignore[arg-type]  # every kind was just compared with the empty form's


def request_of(form: Filled, offered: Catalogue, today: date) -> Request:
    """Return what the counter takes in; what was not brought is not among its papers."""
    service = offered.services[form.service]
    yes = frozenset(code for code, answer in form.answers.items() if answer)
    ticked = set(form.ticked)
    papers: list[Paper] = []
    seen: set[str] = set()
    for need in checklist(service, facts_of(form.born(), today, yes)):
        for option in need.options:
            if option.document in ticked and option.document not in seen:
                seen.add(option.document)
                number = form.numbers.get(option.document, "").strip()
                place = len(papers) + 1
                papers.append(Paper(place, option.document, option.original, Brought.YES, number))
    return Request(
        service.code,
        _subject(form, offered, papers),
        _applicant(form),
        dict(form.answers),
        tuple(papers),
        next(way for way in Delivery if way.code == form.delivery),
        note=form.note.strip(),
    )


def _subject(form: Filled, offered: Catalogue, papers: list[Paper]) -> Subject:
    own_kk = [
        paper.number
        for paper in papers
        if paper.number and (known := offered.documents[paper.document]).number == "kk" and not known.others
    ]
    subject = form.subject()
    return replace(subject, kk_number=own_kk[0]) if own_kk else subject


def _applicant(form: Filled) -> Applicant:
    phone, email = form.phone.strip(), form.email.strip()
    if not form.other:
        return Applicant(phone=phone, email=email)
    name, relation = form.applicant.strip().upper(), form.relation.strip()
    return Applicant(name, form.applicant_nik.strip(), relation, phone, email)


def filled_again(key: str, deed: TakeIn) -> Filled:
    """Return the form of an application that was kept, to be changed under the same key."""
    request, person, asking = deed.request, deed.request.subject, deed.request.applicant
    brought = [paper for paper in request.papers if paper.brought is Brought.YES]
    return Filled(
        key,
        person.nik,
        person.name,
        f"{person.birth_date:%d-%m-%Y}" if person.birth_date else "",
        person.sex,
        person.address,
        person.rt,
        person.rw,
        person.village_code,
        person.kk_number,
        service=request.service,
        answers=dict(request.answers),
        ticked=tuple(paper.document for paper in brought),
        numbers={paper.document: paper.number for paper in brought if paper.number},
        other=bool(asking.name),
        applicant=asking.name,
        applicant_nik=asking.nik,
        relation=asking.relation,
        phone=asking.phone,
        email=asking.email,
        delivery=request.delivery.code,
        note=request.note,
        reason=deed.reason,
    )
