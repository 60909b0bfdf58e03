"""Takes the person out of every row of a kind: rows that figures are counted from stay, without anybody."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, String, cast, delete, insert, literal, select, update

from desk.data.case_tables import case_decision, case_letter, person_case
from desk.data.complaint_tables import complaint, complaint_step
from desk.data.counter_tables import (
    application,
    application_check,
    application_paper,
    attachment,
    collection,
    finding,
    paper_before,
    scan,
    scan_part,
)
from desk.data.custody_tables import handover, handover_item, pick_up, scrap
from desk.data.ended_tables import ended_effect, ended_person
from desk.data.import_tables import import_line, import_run, outside_request
from desk.data.list_tables import prr_list_trace, record_family
from desk.data.message_tables import message, message_call, message_sending
from desk.data.mission_tables import mission, receipt_line, receipt_list
from desk.data.office_tables import closed_day
from desk.data.outside_tables import app_export_line, chat_answer, outside_said
from desk.data.own_data_tables import data_request, incident
from desk.data.post_tables import mail_address, parcel, parcel_content, parcel_event, parcel_label
from desk.data.print_tables import hold, print_job, prr_list, record
from desk.data.reply_tables import message_reply
from desk.data.retention_tables import closed_day_cut, destroyed_paper, legal_hold
from desk.data.safe_tables import scan_seal
from desk.domain import frozen
from desk.domain.retention import GONE, GONE_NAME, GONE_NIK

Keys = Sequence[Any]
Wipe = Callable[[Connection, Keys, int], None]
_NOBODY = {"nik": GONE_NIK, "name": GONE_NAME, "name_key": "", "birth_date": None, "sex": ""}
_NOWHERE = {"address": "", "rt": "", "rw": ""}
_PARTY = {"name": GONE, "position": "", "nip": "", "office": ""}


def wipe(db: Connection, table: str, keys: Keys, minutes_id: int) -> None:
    """Destroy what some rows of a table hold of people; ``now`` is the moment of the minutes."""
    _WIPES[table](db, keys, minutes_id)


def _blank(db: Connection, column: Any, owners: Any, keys: Keys, left: str = GONE) -> None:
    """Leave a sign where words stood, and nothing where nothing stood."""
    table = column.table
    db.execute(update(table).where(owners.in_(keys), column != "").values({column.name: left}))


def _cards(db: Connection, keys: Keys, _minutes: int) -> None:
    job = update(print_job).where(print_job.c.id.in_(keys))
    db.execute(job.values(**_NOBODY, **_NOWHERE, birth_place=""))
    settled = hold.c.other_job_id.in_(keys) & hold.c.decided_at.is_not(None)
    held = update(hold).where(hold.c.job_id.in_(keys) | settled)
    # Two holds of one card differ in nothing else.
    db.execute(held.values(other_nik="", other_name=literal(GONE) + cast(hold.c.id, String)))
    _blank(db, hold.c.decision_reason, hold.c.job_id, keys)
    _blank(db, pick_up.c.taker_name, pick_up.c.job_id, keys)


def _records(db: Connection, keys: Keys, _minutes: int) -> None:
    db.execute(delete(record_family).where(record_family.c.nik.in_(keys)))
    db.execute(delete(record).where(record.c.nik.in_(keys)))


def _traces(db: Connection, keys: Keys, _minutes: int) -> None:
    db.execute(delete(prr_list_trace).where(prr_list_trace.c.list_id.in_(keys)))


def _applications(db: Connection, keys: Keys, _minutes: int) -> None:
    asked = update(application).where(application.c.id.in_(keys))
    gone = dict.fromkeys(("kk_number", "applicant_name", "applicant_nik", "relation", "phone", "email"), "")
    db.execute(asked.values(**_NOBODY, **_NOWHERE, **gone, answers={}, note=""))
    for column in (application.c.end_reason, application.c.paper_number):
        _blank(db, column, application.c.id, keys)
    for table in (application_paper, paper_before):
        _blank(db, table.c.number, table.c.application_id, keys)
    _blank(db, application_check.c.ground, application_check.c.application_id, keys)
    checks = select(application_check.c.id).where(application_check.c.application_id.in_(keys))
    noted = update(finding).where(finding.c.check_id.in_(checks), finding.c.note != "")
    db.execute(noted.values(note=GONE))
    taken = update(collection).where(collection.c.application_id.in_(keys))
    db.execute(taken.values(taker_name=GONE, relation="", shown=[]))
    _outside(db, keys)
    _files(db, keys)


def _outside(db: Connection, keys: Keys) -> None:
    """Give requests of the app a number that leads nowhere, the same in what the app was told."""
    for table, column in ((outside_request, "number"), (app_export_line, "outside_number")):
        other = literal("musnah-") + cast(table.c.application_id, String)
        db.execute(update(table).where(table.c.application_id.in_(keys)).values({column: other}))
    _blank(db, app_export_line.c.reason, app_export_line.c.application_id, keys)


def _files(db: Connection, keys: Keys) -> None:
    """Delete attachments, and every file that nobody else's application holds."""
    mine = attachment.c.application_id.in_(keys)
    files = db.execute(select(attachment.c.sha256).where(mine).distinct()).scalars().all()
    db.execute(delete(attachment).where(mine))
    held = select(attachment.c.sha256).where(attachment.c.sha256.in_(files))
    gone = set(files) - set(db.execute(held).scalars())
    for table in (scan_seal, scan_part, scan):
        db.execute(delete(table).where(table.c.sha256.in_(gone)))


def _cases(db: Connection, keys: Keys, minutes: int) -> None:
    letters = db.execute(select(case_letter.c.number).where(case_letter.c.case_id.in_(keys))).scalars()
    papers = [{"number": number, "kind": "letter", "minutes_id": minutes} for number in letters]
    if papers:
        db.execute(insert(destroyed_paper), papers)
    for table, column in ((case_letter, "case_id"), (case_decision, "case_id"), (person_case, "id")):
        db.execute(delete(table).where(table.c[column].in_(keys)))


def _imports(db: Connection, keys: Keys, _minutes: int) -> None:
    db.execute(delete(import_line).where(import_line.c.import_id.in_(keys)))
    db.execute(update(import_run).where(import_run.c.id.in_(keys)).values(file=GONE))
    _blank(db, import_run.c.undone_why, import_run.c.id, keys)


def _lists(db: Connection, keys: Keys, _minutes: int) -> None:
    db.execute(update(prr_list).where(prr_list.c.id.in_(keys)).values(file_name=GONE))


def _complaints(db: Connection, keys: Keys, _minutes: int) -> None:
    its = update(complaint).where(complaint.c.id.in_(keys))
    db.execute(its.values(name=GONE_NAME, phone="", nik=GONE_NIK, text=GONE, accused_id=None))
    _blank(db, complaint.c.done, complaint.c.id, keys)
    _blank(db, complaint_step.c.text, complaint_step.c.complaint_id, keys)


def _addresses(db: Connection, keys: Keys, _minutes: int) -> None:
    db.execute(delete(mail_address).where(mail_address.c.id.in_(keys)))


def _parcels(db: Connection, keys: Keys, _minutes: int) -> None:
    inside = select(parcel_content.c.job_id).where(
        parcel_content.c.parcel_id.in_(keys), parcel_content.c.job_id.is_not(None)
    )
    sent = select(parcel.c.handover_id).where(parcel.c.id.in_(keys))
    item = update(handover_item).where(
        handover_item.c.job_id.in_(inside), handover_item.c.handover_id.in_(sent)
    )
    db.execute(item.values(tracking_number=""))
    somewhere = dict.fromkeys(("street", "rt", "rw", "phone"), GONE)
    whole = update(parcel).where(parcel.c.id.in_(keys))
    db.execute(whole.values(**somewhere, name=GONE_NAME, postcode="00000", tracking_number=""))
    _blank(db, parcel.c.receiver, parcel.c.id, keys)
    for table, column in (
        (parcel_event, "receiver"),
        (parcel_event, "note"),
        (parcel_label, "tracking_number"),
        (parcel_label, "before"),
    ):
        _blank(db, table.c[column], table.c.parcel_id, keys)


def _missions(db: Connection, keys: Keys, _minutes: int) -> None:
    its = update(mission).where(mission.c.id.in_(keys))
    db.execute(its.values(team=GONE, letter_from=GONE, place=""))
    _blank(db, mission.c.end_reason, mission.c.id, keys)
    lists = db.execute(select(receipt_list.c.id).where(receipt_list.c.mission_id.in_(keys))).scalars().all()
    _blank(db, receipt_list.c.carrier, receipt_list.c.id, lists)
    _blank(db, receipt_line.c.note, receipt_line.c.list_id, lists)


def _ended(db: Connection, keys: Keys, _minutes: int) -> None:
    db.execute(delete(ended_effect).where(ended_effect.c.ended_id.in_(keys)))
    db.execute(delete(ended_person).where(ended_person.c.id.in_(keys)))


def _days(db: Connection, keys: Keys, minutes: int) -> None:
    """Take the names out of frozen days; every figure stays, and so does the sum their paper shows."""
    days = select(closed_day.c.id, closed_day.c.facts, closed_day.c.sha256).where(closed_day.c.id.in_(keys))
    for number, facts, sha256 in db.execute(days).all():
        cards = [{**card, "nik": GONE_NIK, "name": GONE_NAME} for card in facts.get("cards", ())]
        left = {**facts, "cards": cards}
        mine = update(closed_day).where(closed_day.c.id == number)
        db.execute(mine.values(facts=left, sha256=frozen.checksum(left)))
        cut = {"closed_day_id": number, "minutes_id": minutes, "sha256_before": sha256}
        db.execute(insert(closed_day_cut).values(**cut))


def _boxes(db: Connection, keys: Keys, _minutes: int) -> None:
    db.execute(update(scrap).where(scrap.c.id.in_(keys)).values(nik="", name="", address=""))


def _handovers(db: Connection, keys: Keys, _minutes: int) -> None:
    db.execute(update(handover).where(handover.c.id.in_(keys)).values(giver=_PARTY, receiver=_PARTY))


def _requests(db: Connection, keys: Keys, _minutes: int) -> None:
    its = update(data_request).where(data_request.c.id.in_(keys))
    db.execute(its.values(nik=GONE_NIK, name=GONE_NAME, asked_by="", contact="", note=""))
    _blank(db, data_request.c.answer, data_request.c.id, keys)


def _incidents(db: Connection, keys: Keys, _minutes: int) -> None:
    for column in ("what", "data", "harm", "done", "told", "reported_to"):
        _blank(db, incident.c[column], incident.c.id, keys)


def _messages(db: Connection, keys: Keys, _minutes: int) -> None:
    for about in (message_call, message_sending):
        db.execute(delete(about).where(about.c.message_id.in_(keys)))
    db.execute(delete(message).where(message.c.id.in_(keys)))


def _deleted(table: Any) -> Wipe:
    def gone(db: Connection, keys: Keys, _minutes: int) -> None:
        db.execute(delete(table).where(table.c.id.in_(keys)))

    return gone


_WIPES: Mapping[str, Wipe] = {
    "application": _applications,
    "print_job": _cards,
    "person_case": _cases,
    "record": _records,
    "prr_list_trace": _traces,
    "import_run": _imports,
    "prr_list": _lists,
    "chat_answer": _deleted(chat_answer),
    "message": _messages,
    "message_reply": _deleted(message_reply),
    "outside_said": _deleted(outside_said),
    "complaint": _complaints,
    "mail_address": _addresses,
    "parcel": _parcels,
    "mission": _missions,
    "ended_person": _ended,
    "closed_day": _days,
    "scrap": _boxes,
    "handover": _handovers,
    "data_request": _requests,
    "legal_hold": _deleted(legal_hold),
    "incident": _incidents,
}
TOUCHED: Mapping[str, tuple[str, ...]] = {
    "application": (
        "application",
        "application_paper",
        "paper_before",
        "application_check",
        "finding",
        "collection",
        "outside_request",
        "app_export_line",
        "attachment",
        "scan",
        "scan_part",
        "scan_seal",
    ),
    "print_job": ("print_job", "hold", "pick_up"),
    "person_case": ("person_case", "case_decision", "case_letter"),
    "record": ("record", "record_family"),
    "import_run": ("import_run", "import_line"),
    "complaint": ("complaint", "complaint_step"),
    "parcel": ("parcel", "parcel_event", "parcel_label", "handover_item"),
    "mission": ("mission", "receipt_list", "receipt_line"),
    "ended_person": ("ended_person", "ended_effect"),
}
"""Which tables a server writes anew so that the destroyed words leave its files; others are one table."""
