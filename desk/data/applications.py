"""Writing applications: taken in, moved on, and tied to the card that is printed for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, case, delete, exists, func, insert, literal, select, update
from sqlalchemy.exc import IntegrityError

from desk.data import application_rows, ended_people
from desk.data.counter_tables import application, application_paper, paper_before
from desk.data.outside_tables import asked_when
from desk.data.print_tables import hold, print_job
from desk.domain.application_errors import ApplicationMovedOn, ApplicationUnderWay
from desk.domain.applications import OPEN_STATES, AppState, Paper, Request
from desk.domain.errors import ListChanged
from desk.domain.printing import (
    LIVE_STATES,
    UNPRINTED_STATES,
    CancelReason,
    CardKind,
    Channel,
    Delivery,
    HoldReason,
    JobState,
    PrintReason,
)
from desk.domain.text import search_key

_app = application.c
_job = print_job.c
_ENDS = {CancelReason.DIED: HoldReason.DIED, CancelReason.MOVED: HoldReason.MOVED_OUT}
_AT_ONCE = 500


class New(NamedTuple):
    """An application about to be kept."""

    request: Request
    number: str
    promised_on: date


def add_all(
    db: Connection, new: Sequence[New], *, catalogue: int, staff_id: int, now: datetime
) -> tuple[int, ...]:
    """Keep new applications in a few statements, all of them or none, and return their ids in their order.

    Raises:
        ApplicationUnderWay: there is one alone, and one for its person and service is open already.
        ListChanged: that is so of one among several.
    """
    try:
        with db.begin_nested():
            return _add(db, new, {"catalogue_id": catalogue, "received_at": now, "received_by": staff_id})
    except IntegrityError as error:
        for one in new:
            if under_way := open_number(db, one.request.subject.nik, one.request.service):
                raise (ApplicationUnderWay(under_way) if len(new) == 1 else ListChanged) from error
        raise


def _add(db: Connection, new: Sequence[New], common: Mapping[str, Any]) -> tuple[int, ...]:
    statement = insert(application).returning(_app.id, _app.number)
    ids: dict[str, int] = {}
    for first in range(0, len(new), _AT_ONCE):
        part = [{**_values(one), **common} for one in new[first : first + _AT_ONCE]]
        ids.update((row.number, int(row.id)) for row in db.execute(statement, part))
    papers = [
        {"application_id": ids[one.number], **asdict(paper)} for one in new for paper in one.request.papers
    ]
    if papers:
        db.execute(insert(application_paper), papers)
    asked = [
        {"application_id": ids[one.number], "day": when.day, "clock": when.clock}
        for one in new
        if (when := one.request.asked) is not None
    ]
    if asked:
        db.execute(insert(asked_when), asked)
    return tuple(ids[one.number] for one in new)


def _values(new: New) -> dict[str, Any]:
    request, subject, applicant = new.request, new.request.subject, new.request.applicant
    return asdict(subject) | {
        "number": new.number,
        "service": request.service,
        "state": AppState.RECEIVED,
        "channel": request.channel,
        "delivery": request.delivery,
        "name_key": search_key(subject.name or applicant.name),
        "village_code": subject.village_code or None,
        "applicant_name": applicant.name,
        "applicant_nik": applicant.nik,
        "relation": applicant.relation,
        "phone": applicant.phone,
        "email": applicant.email,
        "answers": dict(request.answers),
        "note": request.note,
        "promised_on": new.promised_on,
        "round": 1,
    }


def open_number(db: Connection, nik: str, service: str) -> str:
    """Return the number of the open application of a person for a service, empty when there is none."""
    query = select(_app.number).where(_app.nik == nik, _app.service == service, _app.state.in_(OPEN_STATES))
    return db.execute(query).scalar() or "" if nik else ""


def open_for(db: Connection, applicant_nik: str, service: str) -> str:
    """Return the number of an open application somebody made for a person not named yet, else empty."""
    query = select(_app.number).where(
        _app.applicant_nik == applicant_nik,
        _app.service == service,
        _app.state.in_(OPEN_STATES),
        _app.name == "",
    )
    return db.execute(query).scalars().first() or "" if applicant_nik else ""


def open_id(db: Connection, nik: str, service: str) -> int | None:
    """Return the open application of a person for a service."""
    if not nik:
        return None
    query = select(_app.id).where(_app.nik == nik, _app.service == service, _app.state.in_(OPEN_STATES))
    found: int | None = db.execute(query).scalar()
    return found


def tie_to_job(db: Connection, application_id: int, job_id: int, reason: PrintReason) -> None:
    """Let a card be printed for an application; it takes reason, channel, delivery and due day from it."""
    asked = db.execute(select(application).where(_app.id == application_id)).one()
    db.execute(update(application).where(_app.id == application_id).values(job_id=job_id))
    db.execute(
        update(print_job)
        .where(_job.id == job_id, _job.state.in_(UNPRINTED_STATES))
        .values(
            reason=reason,
            channel=asked.channel,
            delivery=asked.delivery,
            due_on=asked.promised_on,
            asked_at=asked.received_at,
        )
    )


def tie_to_jobs(db: Connection, cards: Mapping[int, int], why: Mapping[str, PrintReason]) -> None:
    """Let a card be printed for each of some applications; ``why`` is the print reason of each service."""
    ties = [{"key": application_id, "card": job_id} for application_id, job_id in cards.items()]
    if ties:
        db.execute(
            update(application).where(_app.id == bindparam("key")).values(job_id=bindparam("card")), ties
        )
    job_ids = list(cards.values())
    for first in range(0, len(job_ids), _AT_ONCE):
        _tell_cards(db, job_ids[first : first + _AT_ONCE], dict(why))


def job_of(db: Connection, application_id: int) -> int | None:
    """Return the card an application asked for, if it has one yet."""
    found: int | None = db.execute(select(_app.job_id).where(_app.id == application_id)).scalar()
    return found


def move(
    db: Connection, application_id: int, before: Sequence[AppState], after: AppState, **values: Any
) -> None:
    """Move an application on.

    Raises:
        ApplicationMovedOn: it is in another state by now.
    """
    moved = db.execute(
        update(application)
        .where(_app.id == application_id, _app.state.in_(before))
        .values(state=after, **values)
    )
    if moved.rowcount != 1:
        now = application_rows.get(db, application_id)
        raise ApplicationMovedOn(now.number, now.state.word, now.checked_by)


def deliver_by(db: Connection, application_id: int, way: Delivery) -> None:
    """Let what was asked for leave another way."""
    db.execute(
        update(application).where(_app.id == application_id, _app.state.in_(OPEN_STATES)).values(delivery=way)
    )


def join_new_cards(db: Connection, reasons: Iterable[tuple[str, PrintReason]]) -> int:
    """Tie every KTP-el card nobody had asked for to the open application that waits for it.

    ``reasons`` are the services that wait for a record, with the print reason of each. Returns how many were
    tied; one statement each, however long the list that brought the cards.
    """
    why = dict(reasons)
    if not why:
        return 0
    waits = (
        _app.job_id.is_(None),
        _app.state.in_(OPEN_STATES),
        _app.service.in_(list(why)),
    )
    card = (
        select(_job.id)
        .where(
            _job.nik == _app.nik,
            _job.kind == CardKind.KTP_EL,
            _job.state.in_((JobState.WAITING, JobState.HELD)),
        )
        .scalar_subquery()
    )
    other = application.alias("other")
    tied = db.execute(
        update(application)
        .where(
            *waits,
            exists().where(
                _job.nik == _app.nik,
                _job.kind == CardKind.KTP_EL,
                _job.state.in_((JobState.WAITING, JobState.HELD)),
                ~exists().where(other.c.job_id == _job.id),
            ),
            # The oldest of several waiting applications of one person gets the card.
            _app.id
            == select(func.min(other.c.id))
            .where(
                other.c.nik == _app.nik,
                other.c.job_id.is_(None),
                other.c.state.in_(OPEN_STATES),
                other.c.service.in_(list(why)),
            )
            .scalar_subquery(),
        )
        .values(job_id=card)
        .returning(_app.job_id)
    )
    job_ids = [row.job_id for row in tied]
    for first in range(0, len(job_ids), 500):
        _tell_cards(db, job_ids[first : first + 500], why)
    return len(job_ids)


def _tell_cards(db: Connection, job_ids: Sequence[int], why: dict[str, PrintReason]) -> None:
    reason = case(
        *((_app.service == code, literal(kind, _job.reason.type)) for code, kind in why.items()),
        else_=literal(PrintReason.FIRST, _job.reason.type),
    )
    mine = _app.job_id == _job.id
    db.execute(
        update(print_job)
        .where(_job.id.in_(job_ids), _job.state.in_(UNPRINTED_STATES))
        .values(
            reason=select(reason).where(mine).scalar_subquery(),
            channel=select(_app.channel).where(mine).scalar_subquery(),
            delivery=select(_app.delivery).where(mine).scalar_subquery(),
            due_on=select(_app.promised_on).where(mine).scalar_subquery(),
            asked_at=select(_app.received_at).where(mine).scalar_subquery(),
        )
    )


def opened_on_request(db: Connection, job_id: int) -> bool:
    """Whether a card exists only because an application asked for it: no list and no reprint brought it."""
    query = select(_job.id).where(
        _job.id == job_id, _job.prr_list_id.is_(None), _job.earlier_job_id.is_(None)
    )
    return db.execute(query).first() is not None


def let_card_go(db: Connection, job_id: int) -> None:
    """Let an unprinted card that a list brought be one nobody has asked for."""
    db.execute(
        update(print_job)
        .where(_job.id == job_id, _job.prr_list_id.is_not(None), _job.state.in_(UNPRINTED_STATES))
        .values(
            reason=PrintReason.FIRST,
            channel=Channel.NONE,
            delivery=Delivery.COUNTER,
            due_on=None,
            asked_at=None,
        )
    )


def untied_card(db: Connection, nik: str, kind: CardKind) -> int | None:
    """Return the live card of a NIK that no application has."""
    query = (
        select(_job.id)
        .where(_job.nik == nik, _job.kind == kind, _job.state.in_(LIVE_STATES))
        .where(~exists().where(_app.job_id == _job.id))
    )
    found: int | None = db.execute(query).scalar()
    return found


def recorded_end(db: Connection, nik: str, ending: Mapping[str, CancelReason]) -> CancelReason | None:
    """Return whether somebody is recorded as died or moved out, as ``recorded_ends`` tells."""
    return recorded_ends(db, (nik,), ending).get(nik)


def recorded_ends(
    db: Connection, niks: Sequence[str], ending: Mapping[str, CancelReason]
) -> dict[str, CancelReason]:
    """Return who is recorded as died or moved out: by a document, a list, a card's end, or a hold.

    ``ending`` are the services that say so once they are verified, and what they say.
    """
    made = select(_app.nik, _app.service).where(
        _app.nik.in_(niks),
        _app.service.in_(list(ending)),
        _app.state.in_((AppState.VERIFIED, AppState.READY, AppState.COLLECTED)),
    )
    ended = select(_job.nik, _job.cancel_reason).where(
        _job.nik.in_(niks), _job.cancel_reason.in_(tuple(_ENDS))
    )
    held = (
        select(_job.nik, hold.c.reason)
        .join(print_job, _job.id == hold.c.job_id)
        .where(_job.nik.in_(niks), hold.c.decided_at.is_(None), hold.c.reason.in_(tuple(_ENDS.values())))
    )
    ends = {why: end for end, why in _ENDS.items()}
    found = {row.nik: ends[row.reason] for row in db.execute(held.order_by(hold.c.id.desc()))}
    found |= {row.nik: row.cancel_reason for row in db.execute(ended.order_by(_job.id))}
    found |= {nik: people[0].end.cancel for nik, people in ended_people.of_niks(db, niks).items()}
    return found | {row.nik: ending[row.service] for row in db.execute(made.order_by(_app.id))}


def follow(db: Connection, application_id: int) -> None:
    """Put a verified application where its card is by now; from here on a trigger keeps it there."""
    stands = select(_job.state).where(_job.id == _app.job_id).scalar_subquery()
    db.execute(
        update(application)
        .where(_app.id == application_id, _app.state == AppState.VERIFIED)
        .values(
            state=case(
                (stands.in_((JobState.PRINTED, JobState.SENT)), literal(AppState.READY, _app.state.type)),
                (stands == JobState.HANDED_OVER, literal(AppState.COLLECTED, _app.state.type)),
                else_=literal(AppState.VERIFIED, _app.state.type),
            )
        )
    )


def remember_papers(db: Connection, application_id: int, round_: int) -> None:
    """Keep the checklist of a round beside the one that takes its place."""
    now = select(
        application_paper.c.application_id,
        literal(round_),
        application_paper.c.position,
        application_paper.c.document,
        application_paper.c.original,
        application_paper.c.brought,
        application_paper.c.number,
    ).where(application_paper.c.application_id == application_id)
    columns = ["application_id", "round", "position", "document", "original", "brought", "number"]
    db.execute(insert(paper_before).from_select(columns, now))


def replace_papers(db: Connection, application_id: int, papers: Sequence[Paper]) -> None:
    """Keep the checklist as it was found this time."""
    db.execute(delete(application_paper).where(application_paper.c.application_id == application_id))
    if papers:
        rows = [{"application_id": application_id, **asdict(paper)} for paper in papers]
        db.execute(insert(application_paper), rows)
