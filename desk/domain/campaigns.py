"""Bulk messages: whom they are for, in which words, how they are spread, and what became of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any

from desk.domain.applications import Applicant
from desk.domain.carriers import Medium
from desk.domain.errors import DeskError
from desk.domain.message_texts import Flaw, Template, TemplateUnfit, TextFlaw, fill, flaws
from desk.domain.messages import Language, MessageKind, MessageState
from desk.domain.printing import Delivery, Worded
from desk.domain.sending import Written, is_quiet
from desk.domain.services import Text
from desk.domain.settings import OfficeSettings
from desk.domain.templates import Fact, variables
from desk.domain.text import Word, mark
from desk.domain.whatsapp import without_niks

MOST_DAYS = 3_650
_MINUTE, _DAY = timedelta(minutes=1), timedelta(days=1)
_UNKNOWN_WHILE_UNASKED = ("number", "days")
_MEDIA = {medium.code: medium for medium in Medium}
_LANGUAGES = {language.code: language for language in Language}
_WAYS = {way.code: way for way in Delivery}


class CampaignAbout(Worded):
    """Who is written to."""

    UNCOLLECTED = ("uncollected", mark("campaign", "Documents nobody has collected"))
    RETURNED = ("returned", mark("campaign", "Applications given back and not put right"))
    NEVER_ASKED = ("never_asked", mark("campaign", "Cards nobody has asked for"))


class CampaignState(Worded):
    """Where a bulk message stands."""

    PREPARED = ("prepared", mark("campaign_state", "Not started"))
    STARTED = ("started", mark("campaign_state", "Started"))
    STOPPED = ("stopped", mark("campaign_state", "Stopped"))


_ABOUT = {about.code: about for about in CampaignAbout}


@dataclass(frozen=True, slots=True)
class CampaignFilter:
    """Who is written to; an empty field means all."""

    about: CampaignAbout
    days: int = 30
    """For so many or more a document is uncollected, or an application not put right."""
    district_code: str | None = None
    village_code: str | None = None
    service: str | None = None
    delivery: Delivery | None = None

    def stored(self) -> dict[str, Any]:
        """Return the filter as JSON keeps it."""
        way = self.delivery.code if self.delivery is not None else None
        places = {"district": self.district_code, "village": self.village_code}
        return {"about": self.about.code, "days": self.days, **places, "service": self.service, "way": way}

    @staticmethod
    def read(stored: Mapping[str, Any]) -> CampaignFilter:
        """Return a filter from JSON."""
        return CampaignFilter(
            _ABOUT[stored["about"]],
            stored["days"],
            stored["district"],
            stored["village"],
            stored["service"],
            _WAYS.get(stored["way"]),
        )


@dataclass(frozen=True, slots=True)
class CampaignPlan:
    """What somebody wants everybody of a filter to be told."""

    whom: CampaignFilter
    words: tuple[Template, ...]
    """One for each medium in Indonesian; some also in English."""
    per_day: int = 1_000
    """So many leave on a day at most."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What became of a bulk message."""

    people: int = 0
    """How many it was written down for when it started."""
    unreached: int = 0
    """How many could not be written to then: no number, nobody's, or asked not to be."""
    by_state: Mapping[MessageState, int] | None = None

    def of(self, *states: MessageState) -> int:
        """Return how many of its messages are in some states."""
        return sum((self.by_state or {}).get(state, 0) for state in states)

    @property
    def under_way(self) -> int:
        """How many may still leave."""
        return self.of(MessageState.WAITING, MessageState.HANDING)


@dataclass(frozen=True, slots=True)
class Campaign:
    """A bulk message as it was prepared; its words and its filter never change."""

    id: int
    state: CampaignState
    plan: CampaignPlan
    made_at: datetime
    made_by: str
    started_at: datetime | None
    stopped_at: datetime | None
    figures: Figures = Figures()

    @property
    def over(self) -> bool:
        """Whether nothing of it can leave any more."""
        ended = self.state is CampaignState.STOPPED
        return ended or (self.state is CampaignState.STARTED and not self.figures.under_way)


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody who is written to; with ``job_id`` of a card nobody has asked for."""

    application_id: int
    job_id: int | None
    applicant: Applicant
    name: str
    number: str
    service: Text
    place: str
    days: int | None


@dataclass(frozen=True, slots=True)
class Letter:
    """What one person is told in bulk, and in which words it can be said."""

    to: Addressee
    words: tuple[Template, ...]
    office: str
    reply: str

    @staticmethod
    def of(plan: CampaignPlan, to: Addressee, settings: OfficeSettings) -> Letter:
        """Return what a person is told by an office."""
        return Letter(to, plan.words, settings.office_name, settings.messages.reply_path or settings.contact)

    @property
    def media(self) -> frozenset[Medium]:
        """By what it can be said."""
        return frozenset(one.medium for one in self.words)

    def written(self, medium: Medium, language: Language) -> Written:
        """Return it in words, in Indonesian where the language has none.

        Raises:
            MessageUnfit: it holds sixteen digits in a row, as a NIK has.
            CampaignWordsMissing: nothing is worded for this medium.
        """
        mine = {one.language: one for one in self.words if one.medium is medium}
        template = mine.get(language) or mine.get(Language.INDONESIAN)
        if template is None:
            raise CampaignWordsMissing(medium.word)
        return fill(template, facts_of(self, template.language))


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a bulk message leaves; between the quiet times, by the office's clock, nothing does."""

    per_minute: int
    per_day: int
    quiet_since: time
    quiet_until: time


@dataclass(frozen=True, slots=True)
class CampaignPreview:
    """What would happen if a bulk message were started now; nothing is written."""

    people: int
    """Who can be written to."""
    by_medium: Mapping[Medium, int]
    numberless: int
    stopped: int
    dead: int
    unfit: int
    """To whom it would say sixteen digits in a row, as a NIK has."""
    parts: int
    """SMS, taken together."""
    cost: int
    """Rupiah, by the office's price for a part of an SMS."""
    begins: datetime | None
    """When the first would leave and when the last, by the office's clock."""
    ends: datetime | None
    example: Written | None
    example_medium: Medium | None

    @property
    def unreached(self) -> int:
        """Who cannot be written to."""
        return self.numberless + self.stopped + self.dead + self.unfit


@dataclass(eq=False)
class CampaignMovedOn(DeskError):
    """It was started or stopped meanwhile."""

    state: Word


class NobodyToTell(DeskError):
    """Nobody of the filter can be written to."""


class NothingToSendBy(DeskError):
    """The head has not said by what the office writes."""


@dataclass(eq=False)
class CampaignWordsMissing(DeskError):
    """Nothing is worded for a medium by which the office writes."""

    medium: Word


@dataclass(eq=False)
class CampaignNumberUnfit(DeskError):
    """A number of days, or of messages a day, that cannot be meant."""

    least: int
    most: int


def check_plan(plan: CampaignPlan, media: Collection[Medium]) -> None:
    """Let a plan pass that may be sent by the office's media.

    Raises:
        NothingToSendBy: the office has no medium.
        CampaignNumberUnfit: the days or the number a day are out of range.
        CampaignWordsMissing: a medium has no Indonesian words.
        TemplateUnfit: some words may not be sent.
    """
    if not media:
        raise NothingToSendBy
    for number, least, most in ((plan.whom.days, 0, MOST_DAYS), (plan.per_day, 1, 1_000_000)):
        if not least <= number <= most:
            raise CampaignNumberUnfit(least, most)
    there = {one.medium for one in plan.words if one.language is Language.INDONESIAN}
    for medium in media:
        if medium not in there:
            raise CampaignWordsMissing(medium.word)
    for template in plan.words:
        for flaw in flaws_for(plan.whom.about, template):
            raise TemplateUnfit(MessageKind.CAMPAIGN.word, flaw.what.word, flaw.about)


def flaws_for(about: CampaignAbout, template: Template) -> tuple[Flaw, ...]:
    """Return what is wrong with words in bulk; a card nobody asked for has no number and no days."""
    found = flaws(template)
    if found or about is not CampaignAbout.NEVER_ASKED:
        return found
    names = (*variables(template.text), *variables(template.subject))
    unknown = [name for name in dict.fromkeys(names) if name in _UNKNOWN_WHILE_UNASKED]
    return (Flaw(TextFlaw.UNKNOWN, ", ".join(f"{{{name}}}" for name in unknown)),) if unknown else ()


def facts_of(letter: Letter, language: Language) -> Mapping[str, Fact]:
    """Return what may stand in the braces for one person."""
    to = letter.to
    typed = {
        "name": to.name,
        "service": to.service.said(language.code),
        "office": letter.office,
        "reply": letter.reply,
        "place": to.place,
    }
    ours = {"number": to.number, "days": "" if to.days is None else str(to.days)}
    return {name: without_niks(fact) for name, fact in typed.items()} | ours


def spread(many: int, since: datetime, pace: Pace) -> Iterator[datetime]:
    """Return when each of ``many`` messages may leave from a moment of the office's clock on."""
    at, today = since, 0
    day = at.date()
    while many > 0:
        if is_quiet(at, pace.quiet_since, pace.quiet_until):
            at = _awake(at, pace.quiet_until)
        if at.date() != day:
            day, today = at.date(), 0
        if today >= pace.per_day:
            at = datetime.combine(day + _DAY, time())
            continue
        now = min(pace.per_minute, pace.per_day - today, many)
        yield from (at for _ in range(now))
        many, today, at = many - now, today + now, at + _MINUTE


def affordable(pace: Pace, daily_cost: int, dearest: int) -> Pace:
    """Return a pace at which no day costs more rupiah than the head allows; 0 is no limit."""
    if not daily_cost or not dearest:
        return pace
    return replace(pace, per_day=max(1, min(pace.per_day, daily_cost // dearest)))


def stored_words(words: Sequence[Template]) -> list[dict[str, str]]:
    """Return words as JSON keeps them."""
    return [
        {"medium": one.medium.code, "language": one.language.code, "text": one.text, "subject": one.subject}
        for one in words
    ]


def read_words(stored: Sequence[Mapping[str, str]]) -> tuple[Template, ...]:
    """Return words from JSON."""
    return tuple(
        Template(
            MessageKind.CAMPAIGN,
            _MEDIA[one["medium"]],
            _LANGUAGES[one["language"]],
            one["text"],
            one["subject"],
        )
        for one in stored
    )


def _awake(at: datetime, until: time) -> datetime:
    """Return the next end of the quiet hours."""
    same_day = datetime.combine(at.date(), until)
    return same_day if same_day > at else same_day + _DAY
