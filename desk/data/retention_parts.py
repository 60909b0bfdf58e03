"""What of each kind is past its period and what keeps it back: one query for each table that holds people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    Text,
    case,
    cast,
    exists,
    false,
    func,
    literal,
    or_,
    select,
)

from desk.data.case_tables import case_decision, person_case
from desk.data.complaint_tables import complaint
from desk.data.counter_tables import application
from desk.data.custody_tables import handover, handover_item, scrap
from desk.data.ended_tables import UNDECIDED, ended_effect, ended_person
from desk.data.import_tables import import_line, import_run
from desk.data.list_tables import prr_list_trace
from desk.data.message_tables import message
from desk.data.mission_tables import mission, receipt_list
from desk.data.office_tables import closed_day
from desk.data.outside_tables import chat_answer, outside_said
from desk.data.own_data_tables import data_request, incident
from desk.data.post_tables import mail_address, parcel, parcel_content
from desk.data.print_tables import print_job, prr_list, record
from desk.data.reply_tables import message_reply
from desk.data.retention_tables import closed_day_cut, legal_hold
from desk.domain.applications import OPEN_STATES
from desk.domain.complaints import UNFINISHED
from desk.domain.handover import ItemOutcome
from desk.domain.missions import MissionState
from desk.domain.own_data import RequestState
from desk.domain.post import UNDER_WAY, ParcelState
from desk.domain.printing import LIVE_STATES
from desk.domain.retention import GONE, GONE_NIK, DataKind, Keeps
from desk.domain.stock import ScrapCategory

Rows = Select[Any]
_NOTHING = literal("")


@dataclass(frozen=True, slots=True)
class Part:
    """One table of a kind: ``due(before)`` gives key, since, nik, what and keeps of every row past it."""

    kind: DataKind
    table: str
    due: Callable[[datetime], Rows]


def _held(kind: DataKind, *niks: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether an order keeps a row: of this kind, or of one of the people it names."""
    order = legal_hold.c
    named = or_(*(order.nik == nik for nik in niks)) if niks else false()
    whole = (order.nik == "") & (order.kind == kind)
    somebody = (order.nik != "") & named & or_(order.kind.is_(None), order.kind == kind)
    return exists().where(order.lifted_at.is_(None), or_(whole, somebody))


def _keeps(*causes: tuple[ColumnElement[bool], Keeps]) -> ColumnElement[str]:
    return case(*((cause, literal(keeps.code)) for cause, keeps in causes), else_=_NOTHING)


def _rows(
    key: ColumnElement[Any],
    since: ColumnElement[Any],
    nik: ColumnElement[Any],
    what: ColumnElement[Any],
    keeps: ColumnElement[str],
) -> Rows:
    return select(
        key.label("key"), since.label("since"), nik.label("nik"), what.label("what"), keeps.label("keeps")
    )


def _open_case(*niks: ColumnElement[Any]) -> ColumnElement[bool]:
    pair = person_case.c
    named = or_(*((pair.nik == nik) | (pair.other_nik == nik) for nik in niks))
    return exists().where(pair.decision.is_(None), named)


def _open_complaint(tie: ColumnElement[Any], column: str) -> ColumnElement[bool]:
    return exists().where(complaint.c[column] == tie, complaint.c.state.in_(UNFINISHED))


def _live_job(nik: ColumnElement[Any]) -> ColumnElement[bool]:
    other = print_job.alias()
    return exists().where(other.c.nik == nik, other.c.state.in_(LIVE_STATES))


def _cards(before: datetime) -> Rows:
    job = print_job.c
    since = func.coalesce(job.handed_over_at, job.cancelled_at, job.queued_at)
    boxed = exists().where(
        scrap.c.job_id == job.id,
        scrap.c.category == ScrapCategory.RETURNED,
        scrap.c.destruction_id.is_(None),
    )
    keeps = _keeps(
        (job.state.in_(LIVE_STATES), Keeps.OPEN_WORK),
        (_held(DataKind.QUEUE, job.nik), Keeps.LEGAL_HOLD),
        (_open_case(job.nik) | _open_complaint(job.id, "job_id"), Keeps.OPEN_CASE),
        (boxed, Keeps.IN_BOX),
    )
    what = literal("job:") + cast(job.id, String)
    return _rows(job.id, since, job.nik, what, keeps).where(since < before, job.nik != GONE_NIK)


def _records(before: datetime) -> Rows:
    its = record.c
    pair = person_case.c
    keeps = _keeps(
        (_live_job(its.nik), Keeps.OPEN_WORK),
        (_held(DataKind.RECORDS, its.nik), Keeps.LEGAL_HOLD),
        (exists().where((pair.nik == its.nik) | (pair.other_nik == its.nik)), Keeps.OPEN_CASE),
    )
    rows = _rows(its.nik, prr_list.c.at, its.nik, literal("record"), keeps)
    joined = rows.select_from(record.join(prr_list, prr_list.c.id == its.last_list_id))
    return joined.where(prr_list.c.at < before)


def _traces(before: datetime) -> Rows:
    its, trace = prr_list.c, prr_list_trace.c
    newest = select(func.max(prr_list.alias("newest").c.id)).scalar_subquery()
    named = exists().where(trace.list_id == its.id, trace.subject == legal_hold.c.nik, _in_force())
    keeps = _keeps(
        # Without its traces the newest list could be undone halfway only.
        (its.id == newest, Keeps.OPEN_WORK),
        (_held(DataKind.RECORDS) | named, Keeps.LEGAL_HOLD),
    )
    what = literal("list:") + cast(its.id, String)
    rows = _rows(its.id, its.at, _NOTHING, what, keeps)
    return rows.where(its.at < before, exists().where(trace.list_id == its.id))


def _in_force() -> ColumnElement[bool]:
    return legal_hold.c.lifted_at.is_(None)


def _applications(before: datetime) -> Rows:
    asked, job = application.c, print_job.c
    since = func.coalesce(asked.collected_at, asked.ended_at, job.handed_over_at, asked.received_at)
    keeps = _keeps(
        (asked.state.in_(OPEN_STATES), Keeps.OPEN_WORK),
        (_held(DataKind.APPLICATIONS, asked.nik, asked.applicant_nik), Keeps.LEGAL_HOLD),
        (_open_complaint(asked.id, "application_id") | _open_case(asked.nik), Keeps.OPEN_CASE),
    )
    rows = _rows(asked.id, since, asked.nik, asked.number, keeps)
    joined = rows.select_from(application.outerjoin(print_job, job.id == asked.job_id))
    return joined.where(since < before, asked.nik != GONE_NIK)


def _cases(before: datetime) -> Rows:
    pair = person_case.c
    decided = select(func.max(case_decision.c.at)).where(case_decision.c.case_id == pair.id)
    since = func.coalesce(decided.scalar_subquery(), pair.found_at)
    keeps = _keeps(
        (pair.decision.is_(None), Keeps.OPEN_CASE),
        (_held(DataKind.CASES, pair.nik, pair.other_nik), Keeps.LEGAL_HOLD),
    )
    what = literal("case:") + cast(pair.id, String)
    return _rows(pair.id, since, pair.nik, what, keeps).where(since < before)


def _imports(before: datetime) -> Rows:
    run = import_run.c
    of_this = import_line.c.import_id == run.id
    asked = import_line.join(application, application.c.id == import_line.c.application_id)
    open_ = exists().select_from(asked).where(of_this, application.c.state.in_(OPEN_STATES))
    keeps = _keeps((open_, Keeps.OPEN_WORK), (_held(DataKind.IMPORTS), Keeps.LEGAL_HOLD))
    what = literal("import:") + cast(run.id, String)
    left = (run.file != GONE) | exists().where(of_this)
    return _rows(run.id, run.at, _NOTHING, what, keeps).where(run.at < before, left)


def _lists(before: datetime) -> Rows:
    its = prr_list.c
    keeps = _keeps((_held(DataKind.IMPORTS), Keeps.LEGAL_HOLD))
    what = literal("list:") + cast(its.id, String)
    return _rows(its.id, its.at, _NOTHING, what, keeps).where(its.at < before, its.file_name != GONE)


def _of_application(table: Any, kind: DataKind, before: datetime) -> Rows:
    asked = application.c
    keeps = _keeps(
        (asked.state.in_(OPEN_STATES), Keeps.OPEN_WORK), (_held(kind, asked.nik), Keeps.LEGAL_HOLD)
    )
    rows = _rows(table.c.id, table.c.at, asked.nik, asked.number, keeps)
    joined = rows.select_from(table.join(application, asked.id == table.c.application_id))
    return joined.where(table.c.at < before)


def _answers(before: datetime) -> Rows:
    return _of_application(chat_answer, DataKind.CHATS, before)


def _messages(before: datetime) -> Rows:
    return _of_application(message, DataKind.CHATS, before)


def _replies(before: datetime) -> Rows:
    """Return what citizens answered; a stranger's answer has no application, whose end it would wait for."""
    its, asked = message_reply.c, application.c
    keeps = _keeps(
        (asked.state.in_(OPEN_STATES), Keeps.OPEN_WORK), (_held(DataKind.CHATS, asked.nik), Keeps.LEGAL_HOLD)
    )
    what = func.coalesce(asked.number, literal("reply:") + cast(its.id, String))
    rows = _rows(its.id, its.at, func.coalesce(asked.nik, ""), what, keeps)
    joined = rows.select_from(message_reply.outerjoin(application, asked.id == its.application_id))
    return joined.where(its.at < before)


def _said(before: datetime) -> Rows:
    return _of_application(outside_said, DataKind.CHATS, before)


def _complaints(before: datetime) -> Rows:
    its = complaint.c
    since = func.coalesce(its.closed_at, its.received_at)
    keeps = _keeps(
        (its.state.in_(UNFINISHED), Keeps.OPEN_CASE), (_held(DataKind.COMPLAINTS, its.nik), Keeps.LEGAL_HOLD)
    )
    return _rows(its.id, since, its.nik, its.number, keeps).where(since < before, its.nik != GONE_NIK)


def _addresses(before: datetime) -> Rows:
    its = mail_address.c
    nik = func.coalesce(print_job.c.nik, application.c.nik, "")
    keeps = _keeps(
        (print_job.c.state.in_(LIVE_STATES) | application.c.state.in_(OPEN_STATES), Keeps.OPEN_WORK),
        (_held(DataKind.ADDRESSES, print_job.c.nik, application.c.nik), Keeps.LEGAL_HOLD),
    )
    rows = _rows(its.id, its.at, nik, literal("address"), keeps)
    joined = mail_address.outerjoin(print_job, print_job.c.id == its.job_id)
    joined = joined.outerjoin(application, application.c.id == its.application_id)
    return rows.select_from(joined).where(its.at < before)


def _parcels(before: datetime) -> Rows:
    its = parcel.c
    inside = parcel_content.outerjoin(print_job, print_job.c.id == parcel_content.c.job_id)
    inside = inside.outerjoin(application, application.c.id == parcel_content.c.application_id)
    of_this = parcel_content.c.parcel_id == its.id
    order = legal_hold.c
    named = exists().select_from(inside.join(legal_hold, order.nik.in_((print_job.c.nik, application.c.nik))))
    someone = named.where(
        of_this, order.nik != "", _in_force(), or_(order.kind.is_(None), order.kind == DataKind.ADDRESSES)
    )
    undecided = (its.state == ParcelState.RETURNED) & its.after.is_(None)
    keeps = _keeps(
        (its.state.in_(UNDER_WAY) | undecided, Keeps.OPEN_WORK),
        (_held(DataKind.ADDRESSES) | someone, Keeps.LEGAL_HOLD),
    )
    rows = _rows(its.id, its.sent_at, _NOTHING, its.number, keeps)
    return rows.where(its.sent_at < before, its.street != GONE)


def _missions(before: datetime) -> Rows:
    its = mission.c
    since = func.coalesce(its.ended_at, its.planned_at)
    out = exists().where(receipt_list.c.mission_id == its.id, receipt_list.c.noted_at.is_(None))
    going = its.state.not_in((MissionState.FINISHED, MissionState.CANCELLED))
    keeps = _keeps((going | out, Keeps.OPEN_WORK), (_held(DataKind.MISSIONS), Keeps.LEGAL_HOLD))
    return _rows(its.id, since, _NOTHING, its.number, keeps).where(since < before, its.team != GONE)


def _ended(before: datetime) -> Rows:
    its = ended_person.c
    undecided = exists().where(ended_effect.c.ended_id == its.id, UNDECIDED)
    keeps = _keeps(
        (undecided | ((its.nik != "") & _live_job(its.nik)), Keeps.OPEN_WORK),
        (_held(DataKind.ENDED, its.nik), Keeps.LEGAL_HOLD),
    )
    rows = _rows(its.id, import_run.c.at, its.nik, literal("import:") + cast(its.import_id, String), keeps)
    joined = rows.select_from(ended_person.join(import_run, import_run.c.id == its.import_id))
    return joined.where(import_run.c.at < before)


def _days(before: datetime) -> Rows:
    its = closed_day.c
    named = exists().where(
        legal_hold.c.nik != "",
        _in_force(),
        or_(legal_hold.c.kind.is_(None), legal_hold.c.kind == DataKind.DAYS),
        cast(its.facts, Text).like(literal("%") + legal_hold.c.nik + literal("%")),
    )
    keeps = _keeps((_held(DataKind.DAYS) | named, Keeps.LEGAL_HOLD))
    cut = exists().where(closed_day_cut.c.closed_day_id == its.id)
    rows = _rows(its.id, its.closed_at, _NOTHING, its.number, keeps)
    return rows.where(its.closed_at < before, ~cut)


def _boxes(before: datetime) -> Rows:
    its = scrap.c
    keeps = _keeps(
        (its.destruction_id.is_(None), Keeps.IN_BOX), (_held(DataKind.STOCK, its.nik), Keeps.LEGAL_HOLD)
    )
    named = (its.nik != "") | (its.name != "") | (its.address != "")
    what = literal("scrap:") + cast(its.id, String)
    return _rows(its.id, its.at, its.nik, what, keeps).where(its.at < before, named)


def _handovers(before: datetime) -> Rows:
    its = handover.c
    away = handover_item.c.outcome.in_((ItemOutcome.PENDING, ItemOutcome.MISSING))
    keeps = _keeps(
        (exists().where(handover_item.c.handover_id == its.id, away), Keeps.OPEN_WORK),
        (_held(DataKind.STOCK), Keeps.LEGAL_HOLD),
    )
    whole = ~cast(its.receiver, Text).like(f'%"name": "{GONE}"%')
    return _rows(its.id, its.at, _NOTHING, its.number, keeps).where(its.at < before, whole)


def _requests(before: datetime) -> Rows:
    its = data_request.c
    since = func.coalesce(its.answered_at, its.asked_at)
    keeps = _keeps(
        (its.state == RequestState.OPEN, Keeps.OPEN_WORK),
        (_held(DataKind.REQUESTS, its.nik), Keeps.LEGAL_HOLD),
    )
    return _rows(its.id, since, its.nik, its.number, keeps).where(since < before, its.nik != GONE_NIK)


def _orders(before: datetime) -> Rows:
    its = legal_hold.c
    what = literal("order:") + cast(its.id, String)
    return _rows(its.id, its.lifted_at, its.nik, what, _NOTHING).where(its.lifted_at < before)


def _incidents(before: datetime) -> Rows:
    its = incident.c
    keeps = _keeps((its.closed_at.is_(None), Keeps.OPEN_WORK), (_held(DataKind.REQUESTS), Keeps.LEGAL_HOLD))
    since = func.coalesce(its.closed_at, its.noted_at)
    return _rows(its.id, since, _NOTHING, its.number, keeps).where(since < before, its.what != GONE)


PARTS: tuple[Part, ...] = (
    Part(DataKind.APPLICATIONS, "application", _applications),
    Part(DataKind.QUEUE, "print_job", _cards),
    Part(DataKind.CASES, "person_case", _cases),
    Part(DataKind.RECORDS, "record", _records),
    Part(DataKind.RECORDS, "prr_list_trace", _traces),
    Part(DataKind.IMPORTS, "import_run", _imports),
    Part(DataKind.IMPORTS, "prr_list", _lists),
    Part(DataKind.CHATS, "chat_answer", _answers),
    Part(DataKind.CHATS, "outside_said", _said),
    Part(DataKind.CHATS, "message", _messages),
    Part(DataKind.CHATS, "message_reply", _replies),
    Part(DataKind.COMPLAINTS, "complaint", _complaints),
    Part(DataKind.ADDRESSES, "mail_address", _addresses),
    Part(DataKind.ADDRESSES, "parcel", _parcels),
    Part(DataKind.MISSIONS, "mission", _missions),
    Part(DataKind.ENDED, "ended_person", _ended),
    Part(DataKind.DAYS, "closed_day", _days),
    Part(DataKind.STOCK, "scrap", _boxes),
    Part(DataKind.STOCK, "handover", _handovers),
    Part(DataKind.REQUESTS, "data_request", _requests),
    Part(DataKind.REQUESTS, "legal_hold", _orders),
    Part(DataKind.REQUESTS, "incident", _incidents),
)
"""In the order of their destruction: what refers to a record goes before it."""
