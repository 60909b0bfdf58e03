"""Correcting the form of an application: its fields, what changed, and what speaks against it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.application_errors import NikUnusable, NotEntitled, NothingCorrected, NumberUnreadable
from desk.domain.applications import Applicant, Application, Brought, Paper, Subject
from desk.domain.document_numbers import NumberKind, read_number
from desk.domain.errors import FieldMissing, ReasonMissing
from desk.domain.nik import check_nik, mask_nik
from desk.domain.printing import Worded
from desk.domain.services import Catalogue, Service, checklist, facts_of, objections
from desk.domain.text import mark

_NAME = mark("field", "Name of the person it is about")


class FormField(Worded):
    """One field of an application's form; the code is its column."""

    NIK = ("nik", mark("form_field", "NIK"))
    NAME = ("name", mark("form_field", "name"))
    BIRTH_DATE = ("birth_date", mark("form_field", "birth date"))
    SEX = ("sex", mark("form_field", "sex"))
    ADDRESS = ("address", mark("form_field", "address"))
    RT = ("rt", mark("form_field", "RT"))
    RW = ("rw", mark("form_field", "RW"))
    VILLAGE = ("village_code", mark("form_field", "kelurahan"))
    KK_NUMBER = ("kk_number", mark("form_field", "KK number"))
    APPLICANT = ("applicant_name", mark("form_field", "applicant's name"))
    APPLICANT_NIK = ("applicant_nik", mark("form_field", "applicant's NIK"))
    RELATION = ("relation", mark("form_field", "relation"))
    PHONE = ("phone", mark("form_field", "phone"))
    EMAIL = ("email", mark("form_field", "e-mail"))


ABOUT_SUBJECT = frozenset(tuple(FormField)[:9])
"""What documents are compared with; the rest says who asks and how they are reached."""
TOLD_IN_FULL = (FormField.VILLAGE,)
"""No personal data by itself: the journal may say what stood there; of all others it names the field."""


@dataclass(frozen=True, slots=True)
class Correction:
    """The form as it is to be, and why."""

    subject: Subject
    applicant: Applicant
    reason: str
    despite: bool = False
    """Whether the new NIK is written although its person is recorded as died or moved out."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """One correction that was made."""

    fields: tuple[FormField, ...]
    staff: str
    at: datetime
    reason: str


def form_of(subject: Subject, applicant: Applicant) -> dict[FormField, str | date | None]:
    """Return every field of a form with what stands there."""
    return {
        FormField.NIK: subject.nik,
        FormField.NAME: subject.name,
        FormField.BIRTH_DATE: subject.birth_date,
        FormField.SEX: subject.sex,
        FormField.ADDRESS: subject.address,
        FormField.RT: subject.rt,
        FormField.RW: subject.rw,
        FormField.VILLAGE: subject.village_code,
        FormField.KK_NUMBER: subject.kk_number,
        FormField.APPLICANT: applicant.name,
        FormField.APPLICANT_NIK: applicant.nik,
        FormField.RELATION: applicant.relation,
        FormField.PHONE: applicant.phone,
        FormField.EMAIL: applicant.email,
    }


def changed_fields(asked: Application, correction: Correction) -> dict[FormField, str | date | None]:
    """Return the fields that are to be others, with what is to stand there."""
    before = form_of(asked.subject, asked.applicant)
    after = form_of(correction.subject, correction.applicant)
    return {field: value for field, value in after.items() if value != before[field]}


def must_be_sound(asked: Application, correction: Correction, service: Service, received_on: date) -> None:
    """Let a correction pass that can be written.

    Raises:
        ReasonMissing: no reason in words.
        NothingCorrected: every field stays as it is.
        FieldMissing: nobody's name is given.
        NikUnusable: the digits of a NIK that is new cannot be those of one.
        NumberUnreadable: a new KK number has not the shape of one.
        NotEntitled: with the new birth date a rule of the service speaks against it.
    """
    changed = changed_fields(asked, correction)
    subject = correction.subject
    if not correction.reason.strip():
        raise ReasonMissing
    if not changed:
        raise NothingCorrected
    if not subject.name.strip():
        raise FieldMissing(_NAME)
    for nik in (changed.get(FormField.NIK), changed.get(FormField.APPLICANT_NIK)):
        flaw = check_nik(str(nik)).flaw if nik else None
        if flaw is not None:
            raise NikUnusable(flaw.word)
    kk_number = str(changed.get(FormField.KK_NUMBER, ""))
    if kk_number and read_number(kk_number, NumberKind.KK) is None:
        raise NumberUnreadable(NumberKind.KK.word, kk_number)
    if FormField.BIRTH_DATE in changed:
        _must_be_entitled(asked, service, subject.birth_date, received_on)


def fitting_service(asked: Application, offered: Catalogue, subject: Subject, day: date) -> Service:
    """Return the service somebody named at last can have: the one asked for, or its like for their age."""
    service = offered.services[asked.service]
    facts = facts_of(subject.birth_date, day)

    def fits(one: Service) -> bool:
        return not any(rule.refuses for rule in objections(one, facts))

    if not asked.incomplete or fits(service):
        return service
    return next((one for one in offered.services.values() if _alike(one, service) and fits(one)), service)


def _alike(one: Service, other: Service) -> bool:
    same = (one.group, one.source, one.card, one.print_reason, one.about_other)
    return one.card is not None and same == (
        other.group,
        other.source,
        other.card,
        other.print_reason,
        other.about_other,
    )


def papers_asked_for(
    papers: Sequence[Paper], asked: Application, service: Service, received_on: date, filed: Collection[str]
) -> tuple[Paper, ...]:
    """Return the papers without those that were not brought and that nobody of this age has to bring.

    What was brought stays, and so does every document in ``filed``, which has files.
    """
    facts = facts_of(asked.subject.birth_date, received_on, _answered_yes(asked))
    demanded = {option.document for need in checklist(service, facts) for option in need.options}
    return tuple(
        paper
        for paper in papers
        if paper.brought is Brought.YES or paper.document in demanded or paper.document in filed
    )


def told(asked: Application, changed: Mapping[FormField, object], service: Service) -> dict[str, object]:
    """Return what the journal says of a correction: names of fields, nothing personal but masked NIKs."""
    before = form_of(asked.subject, asked.applicant)
    was: dict[str, object] = {}
    is_now: dict[str, object] = {}
    if service.code != asked.service:
        was["service"], is_now["service"] = asked.service, service.code
    for field in (one for one in TOLD_IN_FULL if one in changed):
        was[field.code], is_now[field.code] = before[field], changed[field]
    if FormField.NIK in changed:
        was["nik"], is_now["nik"] = (
            mask_nik(str(one or "")) for one in (before[FormField.NIK], changed[FormField.NIK])
        )
    return {"corrected": [field.code for field in changed], "before": was, "after": is_now}


def _must_be_entitled(asked: Application, service: Service, born: date | None, received_on: date) -> None:
    for rule in objections(service, facts_of(born, received_on, _answered_yes(asked))):
        if rule.refuses:
            raise NotEntitled(rule.says)


def _answered_yes(asked: Application) -> frozenset[str]:
    return frozenset(code for code, answer in asked.answers.items() if answer)
