"""Where a person can be: every table that holds or leads to somebody, and how it is found from one NIK."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Text, cast, literal, or_, select

from desk.data import case_tables as cases
from desk.data import complaint_tables as complaints
from desk.data import counter_tables as counter
from desk.data import custody_tables as custody
from desk.data import ended_tables as ended
from desk.data import import_tables as imports
from desk.data import kecamatan_tables as kecamatan
from desk.data import list_tables as lists
from desk.data import message_tables as messages
from desk.data import mission_tables as missions
from desk.data import office_tables as offices
from desk.data import outside_tables as outside
from desk.data import own_data_tables as own
from desk.data import post_tables as post
from desk.data import print_tables as prints
from desk.data import reply_tables as replies
from desk.domain.text import Word, mark


@dataclass(frozen=True, slots=True)
class Traces:
    """What leads from a NIK to rows that do not name it."""

    nik: str
    jobs: frozenset[int] = frozenset()
    applications: frozenset[int] = frozenset()
    complaints: frozenset[int] = frozenset()
    cases: frozenset[int] = frozenset()
    ended: frozenset[int] = frozenset()
    parcels: frozenset[int] = frozenset()
    checks: frozenset[int] = frozenset()


Which = Callable[[Traces], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Source:
    """One kind of row about a person: where it is, its fields, and which rows are the person's."""

    title: Word
    table: str
    fields: tuple[ColumnElement[Any], ...]
    which: Which
    start: FromClause
    """The table, with what it is read together with."""


def _fields(table: FromClause, *names: str) -> tuple[ColumnElement[Any], ...]:
    return tuple(table.c[name] for name in names)


def _source(title: Word, table: Any, names: str, which: Which, beside: FromClause | None = None) -> Source:
    start = table if beside is None else beside
    return Source(title, table.name, _fields(table, *names.split()), which, start)


def _job(column: ColumnElement[Any]) -> Which:
    return lambda its: column.in_(its.jobs)


def _asked(column: ColumnElement[Any]) -> Which:
    return lambda its: column.in_(its.applications)


def _either(job: ColumnElement[Any], asked: ColumnElement[Any]) -> Which:
    return lambda its: or_(job.in_(its.jobs), asked.in_(its.applications))


def _nik(*columns: ColumnElement[Any]) -> Which:
    return lambda its: or_(*(column == its.nik for column in columns))


def _says(column: ColumnElement[Any], nik: str) -> ColumnElement[bool]:
    return cast(column, Text).like(literal("%") + nik + literal("%"))


_app, _work = counter.application, prints.print_job
_PERSON = "nik name birth_place birth_date sex address rt rw village_code district_code"
_PAPER = mark("held", "Documents brought with applications")
_CASE = mark("held", "Double records")
_ENDED = mark("held", "Lists of deaths and moves")
_PARCEL = mark("held", "Parcels of the post")
_COMPLAINT = mark("held", "Complaints")
_APP = mark("held", "Smartdukcapil")
_MISSION = mark("held", "Jemput bola")
_TOLD = mark("held", "Messages to citizens")

SOURCES: tuple[Source, ...] = (
    _source(
        mark("held", "Records of the PRR lists"),
        prints.record,
        f"{_PERSON} status status_raw recorded_on",
        _nik(prints.record.c.nik),
    ),
    _source(
        mark("held", "Family of the record"),
        lists.record_family,
        "family_card mother",
        _nik(lists.record_family.c.nik),
    ),
    _source(
        mark("held", "What a record was before its newest list"),
        lists.prr_list_trace,
        "what was",
        lambda its: or_(
            lists.prr_list_trace.c.subject == its.nik, _says(lists.prr_list_trace.c.was, its.nik)
        ),
    ),
    _source(
        mark("held", "Cards"),
        _work,
        f"kind state reason channel delivery {_PERSON} recorded_on queued_at printed_at handed_over_at"
        " cancel_reason cancelled_at slot",
        _nik(_work.c.nik),
    ),
    _source(
        mark("held", "What held a card"),
        prints.hold,
        "reason opened_at decided_at decision decision_reason",
        lambda its: or_(prints.hold.c.job_id.in_(its.jobs), prints.hold.c.other_nik == its.nik),
    ),
    _source(
        mark("held", "Printing of a card"),
        prints.attempt,
        "started_at outcome",
        _job(prints.attempt.c.job_id),
    ),
    _source(
        mark("held", "Cards that left with a handover"),
        custody.handover_item,
        "outcome reason tracking_number",
        _job(custody.handover_item.c.job_id),
    ),
    _source(
        mark("held", "Cards given to somebody"),
        custody.pick_up,
        "at taker taker_name proof",
        _job(custody.pick_up.c.job_id),
    ),
    _source(
        mark("held", "Spoiled and withdrawn cards"),
        custody.scrap,
        "at kind category reason nik name address",
        lambda its: or_(custody.scrap.c.nik == its.nik, custody.scrap.c.job_id.in_(its.jobs)),
    ),
    _source(
        mark("held", "Applications"),
        _app,
        "number service state channel delivery nik name birth_date sex address rt rw village_code kk_number"
        " applicant_name applicant_nik relation phone email note received_at promised_on verified_at"
        " paper_number collected_at ended_at end_reason",
        lambda its: _app.c.id.in_(its.applications),
    ),
    _source(
        _PAPER,
        counter.application_paper,
        "document brought number",
        _asked(counter.application_paper.c.application_id),
    ),
    _source(
        _PAPER,
        counter.paper_before,
        "round document brought number",
        _asked(counter.paper_before.c.application_id),
    ),
    _source(
        mark("held", "Attached files"),
        counter.attachment,
        "document file_name at",
        _asked(counter.attachment.c.application_id),
    ),
    _source(
        mark("held", "Verification"),
        counter.application_check,
        "at verdict ground round",
        _asked(counter.application_check.c.application_id),
    ),
    _source(
        mark("held", "Findings of the verification"),
        counter.finding,
        "document kind note",
        lambda its: counter.finding.c.check_id.in_(its.checks),
    ),
    _source(
        mark("held", "Appointments"),
        counter.appointment,
        "day begins state",
        _asked(counter.appointment.c.application_id),
    ),
    _source(
        mark("held", "Documents given to somebody"),
        counter.collection,
        "at taker taker_name relation",
        _asked(counter.collection.c.application_id),
    ),
    _source(
        mark("held", "Services counted"),
        offices.service_record,
        "number service channel received_on done_on village_code",
        lambda its: or_(
            offices.service_record.c.job_id.in_(its.jobs),
            offices.service_record.c.number.in_(_numbers(its)),
        ),
    ),
    _source(
        mark("held", "When it was asked"),
        outside.asked_when,
        "day clock",
        _asked(outside.asked_when.c.application_id),
    ),
    _source(
        _APP,
        imports.outside_request,
        "channel number status said_at",
        _asked(imports.outside_request.c.application_id),
    ),
    _source(_APP, outside.outside_said, "status at", _asked(outside.outside_said.c.application_id)),
    _source(
        _APP,
        outside.app_export_line,
        "stage day outside_number status reason",
        _asked(outside.app_export_line.c.application_id),
    ),
    _source(
        mark("held", "Answers by WhatsApp"),
        outside.chat_answer,
        "occasion at",
        _asked(outside.chat_answer.c.application_id),
    ),
    _source(
        _TOLD,
        messages.message,
        "kind state at medium language address text settled_at",
        _asked(messages.message.c.application_id),
    ),
    _source(
        _TOLD,
        messages.message_sending,
        "at medium state",
        lambda its: messages.message_sending.c.message_id.in_(_told(its)),
    ),
    _source(
        _TOLD,
        messages.message_call,
        "at outcome",
        lambda its: messages.message_call.c.message_id.in_(_told(its)),
    ),
    _source(
        _TOLD,
        replies.message_reply,
        "at medium address text stops dealt_at",
        _asked(replies.message_reply.c.application_id),
    ),
    _source(
        _TOLD,
        messages.contact,
        "address wish language at",
        lambda its: messages.contact.c.address.in_(_written_to(its)),
    ),
    _source(
        mark("held", "Rows of imported lists"),
        imports.import_line,
        "row_number outcome",
        _asked(imports.import_line.c.application_id),
    ),
    _source(
        mark("held", "Requests of a kecamatan"),
        kecamatan.kecamatan_request,
        "district_code asked_on not_before",
        _asked(kecamatan.kecamatan_request.c.application_id),
    ),
    _source(
        mark("held", "Requests of a kecamatan"),
        kecamatan.kecamatan_leftover,
        "reason day number",
        _asked(kecamatan.kecamatan_leftover.c.application_id),
    ),
    _source(_MISSION, missions.mission_file, "at", _asked(missions.mission_file.c.application_id)),
    _source(_MISSION, missions.receipt_line, "outcome note", _asked(missions.receipt_line.c.application_id)),
    _source(
        _COMPLAINT,
        complaints.complaint,
        "number kind channel state received_at name phone nik text done closed_at",
        lambda its: complaints.complaint.c.id.in_(its.complaints),
    ),
    _source(
        _COMPLAINT,
        complaints.complaint_step,
        "at deed way text",
        lambda its: complaints.complaint_step.c.complaint_id.in_(its.complaints),
    ),
    _source(
        _CASE, cases.person_case, "found_at score decision", lambda its: cases.person_case.c.id.in_(its.cases)
    ),
    _source(
        _CASE,
        cases.case_decision,
        "at decision reason",
        lambda its: or_(
            cases.case_decision.c.case_id.in_(its.cases), cases.case_decision.c.kept_nik == its.nik
        ),
    ),
    _source(
        _CASE, cases.case_letter, "at letter number", lambda its: cases.case_letter.c.case_id.in_(its.cases)
    ),
    _source(
        _ENDED,
        ended.ended_person,
        "kind nik name birth_date ended_on paper_number place",
        _nik(ended.ended_person.c.nik),
    ),
    _source(
        _ENDED,
        ended.ended_effect,
        "effect at decision reason",
        lambda its: ended.ended_effect.c.ended_id.in_(its.ended),
    ),
    _source(
        mark("held", "Post addresses"),
        post.mail_address,
        "name street rt rw village district postcode phone at",
        _either(post.mail_address.c.job_id, post.mail_address.c.application_id),
    ),
    _source(
        _PARCEL,
        post.parcel,
        "number state tracking_number name street rt rw village district postcode phone sent_at receiver",
        lambda its: post.parcel.c.id.in_(its.parcels),
    ),
    _source(
        _PARCEL,
        post.parcel_event,
        "day state receiver note",
        lambda its: post.parcel_event.c.parcel_id.in_(its.parcels),
    ),
    _source(
        _PARCEL,
        post.parcel_label,
        "at tracking_number",
        lambda its: post.parcel_label.c.parcel_id.in_(its.parcels),
    ),
    _source(
        mark("held", "Requests about own data"),
        own.data_request,
        "number wish proved nik name asked_by contact note asked_at state answer",
        _nik(own.data_request.c.nik),
    ),
    _source(
        mark("held", "Closed daily reports that name the person"),
        offices.closed_day,
        "day number",
        lambda its: _says(offices.closed_day.c.facts, its.nik),
    ),
)


def _numbers(its: Traces) -> Any:
    return (
        counter.application.select().with_only_columns(_app.c.number).where(_app.c.id.in_(its.applications))
    )


def _told(its: Traces) -> Any:
    return select(messages.message.c.id).where(messages.message.c.application_id.in_(its.applications))


def _written_to(its: Traces) -> Any:
    told = messages.message.c
    return select(told.address).where(told.application_id.in_(its.applications), told.address != "")
