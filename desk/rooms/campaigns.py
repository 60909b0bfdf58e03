"""Bulk messages: everybody of a filter is told the same, once each, after the head has said so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from desk.data import campaigns, messages, offices
from desk.data.database import Connection
from desk.domain.approvals import campaign_of
from desk.domain.campaigns import (
    Addressee,
    Campaign,
    CampaignMovedOn,
    CampaignPlan,
    CampaignPreview,
    CampaignState,
    Letter,
    NobodyToTell,
    Pace,
    affordable,
    check_plan,
    spread,
)
from desk.domain.carriers import Medium
from desk.domain.journal import Action
from desk.domain.message_texts import MessageUnfit
from desk.domain.messages import MessageState
from desk.domain.sending import Chosen, Contact, Written, address_of, choose
from desk.domain.staff import Staff
from desk.rooms.work import Work, Workbench

Progress = Callable[[int, int], None]
"""Told how many of how many people have been looked at; it raises ``Cancelled`` to stop."""
_SHOWN = 100
_SOME = 100


@dataclass(frozen=True, slots=True)
class _Crowd:
    """Everybody of a filter at one moment, and what is known of their numbers and addresses."""

    people: tuple[Addressee, ...]
    nowhere_known: int
    contacts: Mapping[str, Contact]
    now: campaigns.Now

    @property
    def media(self) -> tuple[Medium, ...]:
        return self.now.settings.messages.media


class Campaigns:
    """What a clerk prepares, the head approves, and anybody of the counter stops."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def all(self, staff: Staff) -> tuple[Campaign, ...]:
        """Return the newest bulk messages and what became of them."""
        self._bench.admit(staff, Action.CAMPAIGN_PREPARED)
        with self._bench.look() as db:
            return campaigns.newest(db, _SHOWN)

    def preview(
        self, staff: Staff, plan: CampaignPlan, progress: Progress = lambda _done, _of: None
    ) -> CampaignPreview:
        """Return what a bulk message would do if it were started now; nothing is written.

        Raises:
            NothingToSendBy: the office writes by nothing.
            CampaignNumberUnfit: its days or its number a day are out of range.
            CampaignWordsMissing: a medium has no words.
            TemplateUnfit: some words may not be sent.
            Cancelled: ``progress`` was told to stop.
        """
        self._bench.admit(staff, Action.CAMPAIGN_PREPARED)
        crowd = self._crowd(plan)
        found = _Found()
        for done, to in enumerate(crowd.people):
            if done % _SOME == 0:
                progress(done, len(crowd.people))
            found.add(Letter.of(plan, to, crowd.now.settings), _chosen(crowd, to), crowd)
        progress(len(crowd.people), len(crowd.people))
        leaves = list(self._leaves(plan, found.people, crowd.now))
        return CampaignPreview(
            found.people,
            found.by_medium,
            found.numberless + crowd.nowhere_known,
            found.stopped,
            found.dead,
            found.unfit,
            found.parts,
            found.parts * crowd.now.settings.messages.sms_cost,
            leaves[0] if leaves else None,
            leaves[-1] if leaves else None,
            found.example,
            found.example_medium,
        )

    def prepare(self, staff: Staff, plan: CampaignPlan) -> Campaign:
        """Keep a bulk message as it is to be sent; from now on nothing of it changes.

        Raises:
            NothingToSendBy: the office writes by nothing.
            CampaignNumberUnfit: its days or its number a day are out of range.
            CampaignWordsMissing: a medium has no words.
            TemplateUnfit: some words may not be sent.
        """
        with self._bench.work(staff, Action.CAMPAIGN_PREPARED) as work:
            check_plan(plan, work.settings.messages.media)
            number = campaigns.add(work.db, plan, work.staff.id, work.now)
            work.subject = f"campaign:{number}"
            work.facts = {"about": plan.whom.about.code, "per_day": plan.per_day}
            work.changed({}, {"state": CampaignState.PREPARED.code})
            return campaigns.get(work.db, number)

    def start(self, staff: Staff, campaign_id: int, progress: Progress = lambda _done, _of: None) -> Campaign:
        """Write the messages down for everybody the filter finds now, each once, spread over the days.

        Raises:
            NotFound: there is none of this number.
            NeedsApproval: the head has to say so first.
            CampaignMovedOn: it was started or stopped.
            NobodyToTell: nobody of the filter can be written to.
            Cancelled: ``progress`` was told to stop.
        """
        wish = campaign_of(campaign_id)
        self._bench.admit(staff, Action.CAMPAIGN_STARTED, wish)
        with self._bench.look() as db:
            plan = campaigns.get(db, campaign_id).plan
        crowd = self._crowd(plan)
        reached = list(_reached(crowd, progress))
        unreached = len(crowd.people) - len(reached)
        leaves = self._leaves(plan, len(reached), crowd.now)
        zone = ZoneInfo(crowd.now.settings.zone)
        rows = [(to, at.replace(tzinfo=zone)) for to, at in zip(reached, leaves, strict=True)]
        with (
            self._bench.taking_time(),
            self._bench.work(staff, Action.CAMPAIGN_STARTED, wish) as work,
        ):
            values = {"state": CampaignState.STARTED, "started_at": work.now, "unreached": unreached}
            self._move(work, campaign_id, CampaignState.PREPARED, values | {"people": len(rows)})
            if not rows:
                raise NobodyToTell
            campaigns.write_down(work.db, campaign_id, rows, work.now)
            work.facts = {"people": len(rows), "unreached": unreached}
            work.changed({"state": CampaignState.PREPARED.code}, {"state": CampaignState.STARTED.code})
            return campaigns.get(work.db, campaign_id)

    def stop(self, staff: Staff, campaign_id: int) -> Campaign:
        """Let nothing more of a bulk message leave; what left stays sent.

        Raises:
            NotFound: there is none of this number.
            CampaignMovedOn: it has not been started, or was stopped.
        """
        with self._bench.taking_time(), self._bench.work(staff, Action.CAMPAIGN_STOPPED) as work:
            values = {"state": CampaignState.STOPPED, "stopped_at": work.now}
            self._move(work, campaign_id, CampaignState.STARTED, values)
            work.facts = {"taken_back": campaigns.take_back(work.db, campaign_id, work.now)}
            work.changed({"state": CampaignState.STARTED.code}, {"state": CampaignState.STOPPED.code})
            return campaigns.get(work.db, campaign_id)

    @staticmethod
    def _move(work: Work, campaign_id: int, before: CampaignState, values: Mapping[str, object]) -> None:
        work.subject = f"campaign:{campaign_id}"
        if not campaigns.move(work.db, campaign_id, before, values):
            raise CampaignMovedOn(campaigns.get(work.db, campaign_id).state.word)

    def _crowd(self, plan: CampaignPlan) -> _Crowd:
        """Return everybody of a plan's filter, read in one moment."""
        with self._bench.taking_time(), self._bench.look() as db:
            now = self._now(db)
            check_plan(plan, now.settings.messages.media)
            return _Crowd(
                campaigns.addressees(db, plan.whom, now),
                campaigns.nowhere_known(db, plan.whom),
                messages.every_contact(db),
                now,
            )

    def _now(self, db: Connection) -> campaigns.Now:
        return campaigns.Now.at(self._bench.now(), offices.read_settings(db))

    def _leaves(self, plan: CampaignPlan, many: int, now: campaigns.Now) -> Iterator[datetime]:
        rules = now.settings.messages
        pace = Pace(rules.per_minute, plan.per_day, rules.quiet_since, rules.quiet_until)
        since = self._bench.local(now.moment, now.settings)
        return spread(many, since, affordable(pace, rules.daily_cost, rules.sms_cost))


class _Found:
    """What is counted of a crowd, person by person."""

    def __init__(self) -> None:
        self.by_medium: Counter[Medium] = Counter()
        self.numberless = self.stopped = self.dead = self.unfit = self.parts = 0
        self.example: Written | None = None
        self.example_medium: Medium | None = None

    @property
    def people(self) -> int:
        return sum(self.by_medium.values())

    def add(self, letter: Letter, chosen: Chosen, crowd: _Crowd) -> None:
        if chosen.medium is None:
            self._add_unreached(letter.to, chosen, crowd.media)
            return
        try:
            written = letter.written(chosen.medium, chosen.language)
        except MessageUnfit:
            self.unfit += 1
            return
        self.by_medium[chosen.medium] += 1
        self.parts += written.parts
        if self.example is None:
            self.example, self.example_medium = written, chosen.medium

    def _add_unreached(self, to: Addressee, chosen: Chosen, media: Collection[Medium]) -> None:
        if chosen.state is MessageState.STOPPED:
            self.stopped += 1
        elif any(address_of(to, medium) for medium in media):
            self.dead += 1
        else:
            self.numberless += 1


def _chosen(crowd: _Crowd, to: Addressee) -> Chosen:
    return choose(to, crowd.media, crowd.contacts)


def _reached(crowd: _Crowd, progress: Progress) -> Iterator[Addressee]:
    for done, to in enumerate(crowd.people):
        if done % _SOME == 0:
            progress(done, len(crowd.people))
        if _chosen(crowd, to).medium is not None:
            yield to
    progress(len(crowd.people), len(crowd.people))
