"""Bulk messages: who is meant by a filter, what was prepared, and one message of it for each person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Select, exists, func, insert, null, or_, select, update

from desk.data import services
from desk.data.columns import UtcTime
from desk.data.counter_tables import application, application_check
from desk.data.message_tables import campaign, message
from desk.data.office_tables import district, staff, village
from desk.data.print_tables import print_job
from desk.domain.applications import Applicant, AppState
from desk.domain.campaigns import (
    Addressee,
    Campaign,
    CampaignAbout,
    CampaignFilter,
    CampaignPlan,
    CampaignState,
    Figures,
    Letter,
    read_words,
    stored_words,
)
from desk.domain.errors import NotFound
from desk.domain.messages import MessageKind, MessageState
from desk.domain.printing import Channel, Delivery, JobState
from desk.domain.services import Text
from desk.domain.settings import OfficeSettings
from desk.domain.text import mark
from desk.domain.verification import Verdict

CAMPAIGN = mark("thing", "Bulk message")
_app, _job, _said, _its = application.c, print_job.c, message.c, campaign.c
_POST = "Kantor Pos"


@dataclass(frozen=True, slots=True)
class Now:
    """The moment for which people are looked up: by the office's clock, and by its settings."""

    moment: datetime
    today: date
    settings: OfficeSettings

    @staticmethod
    def at(moment: datetime, settings: OfficeSettings) -> Now:
        """Return it by an office's clock."""
        return Now(moment, moment.astimezone(ZoneInfo(settings.zone)).date(), settings)

    def days_since(self, moment: datetime) -> int:
        """Return for how many days something has been so."""
        return (self.today - moment.astimezone(ZoneInfo(self.settings.zone)).date()).days


@dataclass(frozen=True, slots=True)
class Only:
    """One message whose addressee alone is looked up."""

    application_id: int
    job_id: int | None


def addressees(
    db: Connection, whom: CampaignFilter, now: Now, only: Only | None = None
) -> tuple[Addressee, ...]:
    """Return everybody of a filter once for each document, in the order in which they came in."""
    query = _QUERIES[whom.about](whom, now.moment - timedelta(days=whom.days))
    if only is not None:
        query = query.where(_app.id == only.application_id)
        query = query if only.job_id is None else query.where(_job.id == only.job_id)
    rows = db.execute(query).all()
    offered = {version: services.catalogue(db, version) for version in {row.catalogue_id for row in rows}}
    found: dict[int, Addressee] = {}
    for row in rows:
        # who has two cards waiting is told once
        if row.id not in found:
            told = _card(row) if row.job_id else offered[row.catalogue_id].services[row.service].name
            found[row.id] = _addressee(row, told, now)
    return tuple(found.values())


def nowhere_known(db: Connection, whom: CampaignFilter) -> int:
    """Return how many people of a filter the office knows no number and no address of at all."""
    if whom.about is not CampaignAbout.NEVER_ASKED:
        return 0  # who asked for something is found, with or without a number
    query = select(func.count()).select_from(print_job).where(*_unasked(whom), _known_by().is_(None))
    return int(db.execute(query).scalar_one())


def add(db: Connection, plan: CampaignPlan, staff_id: int, now: datetime) -> int:
    """Keep a bulk message as it was prepared, and return its number."""
    kept = insert(campaign).values(
        state=CampaignState.PREPARED,
        whom=plan.whom.stored(),
        words=stored_words(plan.words),
        per_day=plan.per_day,
        made_at=now,
        made_by=staff_id,
    )
    return int(db.execute(kept.returning(_its.id)).scalar_one())


def get(db: Connection, campaign_id: int) -> Campaign:
    """Return one bulk message with its figures.

    Raises:
        NotFound: there is none of this number.
    """
    for one in _read(db, _rows().where(_its.id == campaign_id)):
        return one
    raise NotFound(CAMPAIGN, str(campaign_id))


def newest(db: Connection, size: int) -> tuple[Campaign, ...]:
    """Return the newest bulk messages with their figures."""
    return _read(db, _rows().order_by(_its.id.desc()).limit(size))


def some(db: Connection, numbers: Sequence[int]) -> tuple[Campaign, ...]:
    """Return some bulk messages with their figures."""
    return _read(db, _rows().where(_its.id.in_(numbers))) if numbers else ()


def move(db: Connection, campaign_id: int, before: CampaignState, values: Mapping[str, Any]) -> bool:
    """Move a bulk message on from a state, and return whether it was still in it."""
    known = update(campaign).where(_its.id == campaign_id, _its.state == before)
    return db.execute(known.values(**values)).rowcount == 1


def write_down(
    db: Connection, campaign_id: int, people: Iterable[tuple[Addressee, datetime]], now: datetime
) -> int:
    """Write a message down for each person with the moment before which it stays, and return how many."""
    rows = [
        {
            "application_id": to.application_id,
            "job_id": to.job_id,
            "campaign_id": campaign_id,
            "kind": MessageKind.CAMPAIGN,
            "about": f"campaign:{campaign_id}",
            "state": MessageState.WAITING,
            "at": now,
            "not_before": leaves,
        }
        for to, leaves in people
    ]
    db.execute(insert(message), rows)
    return len(rows)


def take_back(db: Connection, campaign_id: int, now: datetime) -> int:
    """End what has not left of a bulk message, and return how many."""
    waits = update(message).where(_said.campaign_id == campaign_id, _said.state == MessageState.WAITING)
    return db.execute(waits.values(state=MessageState.OVERTAKEN, settled_at=now)).rowcount


def of_message(db: Connection, message_id: int, now: Now) -> Letter | None:
    """Return what a message in bulk says; None when it was stopped or is no longer so."""
    query = select(_said.application_id, _said.job_id, _its.whom, _its.words, _its.per_day)
    query = query.join(campaign, _its.id == _said.campaign_id)
    row = db.execute(query.where(_said.id == message_id, _its.state == CampaignState.STARTED)).first()
    if row is None:
        return None
    plan = CampaignPlan(CampaignFilter.read(row.whom), read_words(row.words), row.per_day)
    for to in addressees(db, plan.whom, now, Only(row.application_id, row.job_id)):
        return Letter.of(plan, to, now.settings)
    return None


def _rows() -> Select[Any]:
    return select(campaign, staff.c.name).join(staff, staff.c.id == _its.made_by)


def _read(db: Connection, query: Select[Any]) -> tuple[Campaign, ...]:
    rows = db.execute(query).all()
    counted = select(_said.campaign_id, _said.state, func.count()).group_by(_said.campaign_id, _said.state)
    states: dict[int, dict[MessageState, int]] = {row.id: {} for row in rows}
    for number, state, many in db.execute(counted.where(_said.campaign_id.in_(list(states)))):
        states[number][state] = many
    return tuple(
        Campaign(
            row.id,
            row.state,
            CampaignPlan(CampaignFilter.read(row.whom), read_words(row.words), row.per_day),
            row.made_at,
            row.name,
            row.started_at,
            row.stopped_at,
            Figures(row.people, row.unreached, states[row.id]),
        )
        for row in rows
    )


def _people(job_id: Any, since: Any) -> Select[Any]:
    return select(
        _app.id,
        job_id.label("job_id"),
        since.label("since"),
        _app.number,
        _app.service,
        _app.catalogue_id,
        _app.delivery,
        _app.name,
        _app.applicant_name,
        _app.phone,
        _app.email,
        village.c.name.label("village"),
        district.c.name.label("district"),
        _job.name.label("holder"),
        _job.kind.label("card"),
    )


def _asked_for(whom: CampaignFilter, state: AppState, since: Any, before: datetime) -> Select[Any]:
    query = (
        _people(null(), since)
        .select_from(application)
        .outerjoin(print_job, _job.id == _app.job_id)
        .outerjoin(village, village.c.code == _app.village_code)
        .outerjoin(district, district.c.code == village.c.district_code)
        .where(_app.state == state, since <= before)
        .order_by(_app.id)
    )
    wanted = (
        (_app.village_code, whom.village_code),
        (village.c.district_code, whom.district_code),
        (_app.service, whom.service),
        (_app.delivery, whom.delivery),
    )
    return query.where(*(column == value for column, value in wanted if value))


def _uncollected(whom: CampaignFilter, before: datetime) -> Select[Any]:
    since = func.coalesce(_app.ready_at, _job.printed_at, type_=UtcTime)
    # a card that is still to leave for a kecamatan cannot be collected anywhere
    here = (_job.state == JobState.PRINTED) & (_app.delivery == Delivery.COUNTER)
    there = or_(_app.job_id.is_(None), _job.state == JobState.SENT, here)
    return _asked_for(whom, AppState.READY, since, before).where(there)


def _returned(whom: CampaignFilter, before: datetime) -> Select[Any]:
    checked = application_check.c
    since = (
        select(func.max(checked.at, type_=UtcTime))
        .where(checked.application_id == _app.id, checked.verdict == Verdict.RETURNED)
        .correlate(application)
        .scalar_subquery()
    )
    return _asked_for(whom, AppState.RETURNED, since, before)


def _never_asked(whom: CampaignFilter, _before: datetime) -> Select[Any]:
    return (
        _people(_job.id, null())
        .select_from(print_job)
        .join(application, _app.id == _known_by())
        .outerjoin(village, village.c.code == _job.village_code)
        .outerjoin(district, district.c.code == _job.district_code)
        .where(*_unasked(whom))
        .order_by(_job.id)
    )


def _known_by() -> Any:
    """Return the last application by which the office knows where to write to the person of a card."""
    earlier = application.alias("earlier")
    reached = or_(earlier.c.phone != "", earlier.c.email != "")
    last = select(func.max(earlier.c.id)).where(earlier.c.nik == _job.nik, reached)
    return last.correlate(print_job).scalar_subquery()


def _unasked(whom: CampaignFilter) -> tuple[ColumnElement[bool], ...]:
    of_card = application.alias("of_card")
    wanted = ((_job.village_code, whom.village_code), (_job.district_code, whom.district_code))
    return (
        _job.state == JobState.WAITING,
        _job.channel == Channel.NONE,
        ~exists().where(of_card.c.job_id == _job.id),
        *(column == value for column, value in wanted if value),
    )


_QUERIES: Mapping[CampaignAbout, Callable[[CampaignFilter, datetime], Select[Any]]] = {
    CampaignAbout.UNCOLLECTED: _uncollected,
    CampaignAbout.RETURNED: _returned,
    CampaignAbout.NEVER_ASKED: _never_asked,
}


def _card(row: Any) -> Text:
    name = row.card.word.text
    return Text(name, name)


def _addressee(row: Any, told: Text, now: Now) -> Addressee:
    unasked = row.job_id is not None
    away = row.since is not None and row.delivery is not Delivery.COUNTER
    return Addressee(
        row.id,
        row.job_id,
        Applicant(name=row.applicant_name, phone=row.phone, email=row.email),
        row.holder if unasked else row.applicant_name or row.name,
        "" if unasked else row.number,
        told,
        _elsewhere(row) if away else now.settings.address,
        None if row.since is None else now.days_since(row.since),
    )


def _elsewhere(row: Any) -> str:
    """Return where a document is that has left; ``Kecamatan`` stands before the name, as people say it."""
    if row.delivery is Delivery.POST:
        return _POST
    kind, name = (
        ("Kecamatan", row.district) if row.delivery is Delivery.KECAMATAN else ("Kelurahan", row.village)
    )
    if not name:
        return kind
    return str(name) if name.casefold().startswith(kind.casefold()) else f"{kind} {name}"
