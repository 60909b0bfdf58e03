"""What waits to leave through Kantor Pos, by addressee, and the addresses as the post needs them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, func, insert, select, union_all

from desk.data import application_rows, parcel_rows, shelf
from desk.data.counter_tables import application
from desk.data.mission_tables import receipt_line
from desk.data.post_tables import mail_address, parcel, parcel_content
from desk.data.print_tables import print_job
from desk.domain.applications import Application, AppState, Brought
from desk.domain.missions import LineOutcome
from desk.domain.post import AfterReturn, Content, MailAddress, OldCard, ParcelState, ToPost, plain_phone
from desk.domain.printing import Delivery, JobState, PrintJob, PrintReason
from desk.domain.services import Original
from desk.domain.text import search_key

_app, _mail, _par, _in = application.c, mail_address.c, parcel.c, parcel_content.c
_job = print_job.c
_TAKES_OLD_CARD = frozenset({PrintReason.DAMAGED, PrintReason.DATA_CHANGE, PrintReason.MOVED_IN})
"""Somebody who gets a card for these has an old one, which is taken in when the new one is given."""


def waiting(db: Connection) -> tuple[ToPost, ...]:
    """Return what is to be sent, one parcel for each addressee, in the order a postman walks."""
    back = _undecided(db)
    items = [
        (content, address) for content, address in (*_cards(db), *_papers(db)) if content.key not in back
    ]
    postcodes = _postcodes(db)
    together: dict[tuple[str, ...], list[tuple[Content, MailAddress]]] = {}
    for content, address in items:
        known = address.postcode or postcodes.get(_place(address.village, address.district), "")
        whole = replace(address, postcode=known)
        together.setdefault(whole.key, []).append((content, whole))
    sent_before = _sent_before(db)
    found = [_parcel(each, sent_before) for each in together.values()]
    return tuple(sorted(found, key=_by_place))


def count(db: Connection) -> int:
    """Return how many cards and papers wait, without looking at their addresses."""
    back = (_par.state == ParcelState.RETURNED) & _par.after.is_(None)
    undecided = select(_in.parcel_id).join(parcel, _par.id == _in.parcel_id).where(back)
    cards = (
        select(func.count())
        .select_from(print_job)
        .where(
            _job.state == JobState.PRINTED,
            _job.delivery == Delivery.POST,
            ~undecided.where(_in.job_id == _job.id).exists(),
        )
    )
    papers = (
        select(func.count())
        .select_from(application)
        .where(*_ready(), ~undecided.where(_in.application_id == _app.id).exists())
    )
    return int(db.execute(cards).scalar_one() + db.execute(papers).scalar_one())


def of(db: Connection, contents: Iterable[Content]) -> ToPost | None:
    """Return the parcel that waits and holds some contents, None when none does."""
    wanted = {one.key for one in contents}
    return next((one for one in waiting(db) if wanted & set(one.key)), None)


def keep(
    db: Connection,
    contents: Sequence[Content],
    address: MailAddress,
    *,
    old_card: bool,
    now: datetime,
    staff_id: int,
) -> None:
    """Keep where some contents go; what was kept of them before gives way."""
    for one in contents:
        mine = (
            _mail.job_id == one.job_id
            if one.job_id is not None
            else _mail.application_id == one.application_id
        )
        db.execute(delete(mail_address).where(mine))
        wanted = OldCard.WANTED if old_card and one.job_id is not None else OldCard.NONE
        values = asdict(address) | {"phone": plain_phone(address.phone), "old_card": wanted}
        whose = {
            "job_id": one.job_id,
            "application_id": None if one.job_id is not None else one.application_id,
        }
        db.execute(insert(mail_address).values(**values, **whose, at=now, staff_id=staff_id))


def _cards(db: Connection) -> list[tuple[Content, MailAddress]]:
    jobs = shelf.ready(db, Delivery.POST, "")
    asked = parcel_rows.of_cards(db, [job.id for job in jobs])
    kept = _kept(db, _mail.job_id.in_([job.id for job in jobs])) if jobs else {}
    found = []
    for job in jobs:
        about = asked.get(job.id)
        address, wanted = kept.get(("job", job.id), (_of_card(job, about), _old_card(job, about)))
        found.append((parcel_rows.content(db, job, about, wanted), address))
    return found


def _papers(db: Connection) -> list[tuple[Content, MailAddress]]:
    ids = list(db.execute(select(_app.id).where(*_ready())).scalars())
    kept = _kept(db, _mail.application_id.in_(ids)) if ids else {}
    found = []
    for one in application_rows.by_ids(db, ids):
        address, wanted = kept.get(("application", one.id), (_of_application(one), OldCard.NONE))
        found.append((parcel_rows.content(db, None, one, wanted), address))
    return found


def _ready() -> tuple[ColumnElement[bool], ...]:
    """Return the condition that a paper stands on the shelf for the post."""
    return (
        _app.state == AppState.READY,
        _app.delivery == Delivery.POST,
        _app.job_id.is_(None),
        _app.slot != "",
        ~_with_rt().exists(),
    )


def _with_rt() -> Select[Any]:
    """Return the receipt lists of jemput bola that a paper is out with."""
    return select(receipt_line.c.list_id).where(
        receipt_line.c.application_id == _app.id, receipt_line.c.outcome == LineOutcome.OUT
    )


def _kept(db: Connection, where: ColumnElement[bool]) -> dict[tuple[str, int], tuple[MailAddress, OldCard]]:
    found = {}
    for row in db.execute(select(mail_address).where(where)):
        key = ("job", row.job_id) if row.job_id is not None else ("application", row.application_id)
        address = MailAddress(
            row.name, row.street, row.rt, row.rw, row.village, row.district, row.postcode, row.phone
        )
        found[key] = (address, row.old_card)
    return found


def _of_card(job: PrintJob, asked: Application | None) -> MailAddress:
    """Return where a card goes: to whoever asked for it, else to its holder."""
    if asked is not None and asked.subject.address.strip():
        return _of_application(asked)
    name = asked.contact_name if asked is not None else job.name
    phone = plain_phone(asked.applicant.phone) if asked is not None else ""
    return MailAddress(name, job.address, job.rt, job.rw, job.village, job.district, "", phone)


def _of_application(asked: Application) -> MailAddress:
    person = asked.subject
    return MailAddress(
        asked.contact_name,
        person.address,
        person.rt,
        person.rw,
        asked.village,
        asked.district,
        "",
        plain_phone(asked.applicant.phone),
    )


def _old_card(job: PrintJob, asked: Application | None) -> OldCard:
    brought = asked is not None and any(
        paper.original is Original.WITHDRAWN and paper.brought is Brought.YES for paper in asked.papers
    )
    wanted = brought or job.reason in _TAKES_OLD_CARD
    return OldCard.WANTED if wanted else OldCard.NONE


def _undecided(db: Connection) -> set[tuple[str, int]]:
    """Return what lies here because the post brought it back and nobody has decided what becomes of it."""
    query = (
        select(_in.job_id, _in.application_id)
        .join(parcel, _par.id == _in.parcel_id)
        .where(_par.state == ParcelState.RETURNED, _par.after.is_(None))
    )
    return {_key(row.job_id, row.application_id) for row in db.execute(query)}


def _sent_before(db: Connection) -> set[tuple[str, int]]:
    query = (
        select(_in.job_id, _in.application_id)
        .join(parcel, _par.id == _in.parcel_id)
        .where(_par.after == AfterReturn.AGAIN)
    )
    return {_key(row.job_id, row.application_id) for row in db.execute(query)}


def _key(job_id: int | None, application_id: int | None) -> tuple[str, int]:
    return ("job", job_id) if job_id is not None else ("application", application_id or 0)


def _postcodes(db: Connection) -> dict[tuple[str, str], str]:
    """Return the postcode last written for each kelurahan, in an address or on a parcel."""
    both = union_all(
        select(_mail.village, _mail.district, _mail.postcode, _mail.at.label("written_at")).where(
            _mail.postcode != ""
        ),
        select(_par.village, _par.district, _par.postcode, _par.sent_at).where(_par.postcode != ""),
    ).subquery()
    newest = (
        select(both.c.village, both.c.district, func.max(both.c.written_at).label("at"))
        .group_by(both.c.village, both.c.district)
        .subquery()
    )
    same = (
        (both.c.village == newest.c.village)
        & (both.c.district == newest.c.district)
        & (both.c.written_at == newest.c.at)
    )
    rows = db.execute(select(both.c.village, both.c.district, both.c.postcode).join(newest, same))
    return {_place(row.village, row.district): row.postcode for row in rows}


def _place(village: str, district: str) -> tuple[str, str]:
    return search_key(village), search_key(district)


def _parcel(together: Sequence[tuple[Content, MailAddress]], sent_before: set[tuple[str, int]]) -> ToPost:
    contents = tuple(content for content, _ in together)
    first = together[0][1]
    phone = next((address.phone for _, address in together if address.phone), "")
    postcode = next((address.postcode for _, address in together if address.postcode), "")
    whole = replace(first, phone=phone, postcode=postcode)
    return ToPost(whole, contents, again=any(one.key in sent_before for one in contents))


def _by_place(one: ToPost) -> tuple[str, ...]:
    where = one.address
    return where.district, where.village, where.rw, where.rt, search_key(where.name)
