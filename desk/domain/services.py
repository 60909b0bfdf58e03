"""What a citizen can ask for: services, the documents each needs, and the conditions under which it does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desk.domain.printing import CancelReason, CardKind, PrintReason, Worded
from desk.domain.text import mark


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the catalogue, which the office itself writes in both languages."""

    id: str
    en: str = ""

    def said(self, language: str) -> str:
        """Return the text in a language; what is not translated is said in Indonesian."""
        return (self.en if language == "en" else "") or self.id


class Original(Worded):
    """What happens to the original of a document at the counter."""

    COPY = ("copy", mark("original", "Copy only"))
    SHOWN = ("shown", mark("original", "Copy; original shown"))
    KEPT = ("kept", mark("original", "Original stays in the file"))
    WITHDRAWN = ("withdrawn", mark("original", "Original is withdrawn"))


class Source(Enum):
    """Where what a service makes comes from."""

    RECORD = "record"
    """A card that waits for its Print Ready Record."""
    REQUEST = "request"
    """A card that the verified application itself asks for."""
    PAPER = "paper"
    """A document on A4 with electronic signature, made in SIAK (Permendagri 109/2019, articles 12 and 21)."""


@dataclass(frozen=True, slots=True)
class Document:
    """A kind of document that a service may ask for."""

    code: str
    name: Text
    number: str = ""
    """Which number stands on it, as `document_numbers` knows them; empty when none is checked."""
    others: bool = False
    """Whether it is somebody else's, a parent's: its number is not held against the person it is about."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something only the citizen can answer, with yes or no."""

    code: str
    ask: Text


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that must be so: an age in whole years, days since birth, or an answer."""

    age_below: int | None = None
    age_from: int | None = None
    days_from: int | None = None
    """At least so many days after birth; a birth is to be reported within 60."""
    answer: str = ""
    """A question that is answered with yes."""
    answer_not: str = ""
    """A question that is not answered with yes."""

    def holds(self, facts: Facts) -> bool:
        """Whether it is so; an unknown age neither reaches a limit nor stays below it."""
        if self.age_below is not None and not (facts.age is not None and facts.age < self.age_below):
            return False
        if self.age_from is not None and not (facts.age is not None and facts.age >= self.age_from):
            return False
        if self.days_from is not None and not (facts.days is not None and facts.days >= self.days_from):
            return False
        if self.answer and self.answer not in facts.answered_yes:
            return False
        return not (self.answer_not and self.answer_not in facts.answered_yes)

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions whose answers it needs."""
        return tuple(code for code in (self.answer, self.answer_not) if code)

    def possible(self, age: int | None) -> bool:
        """Whether it can still hold for somebody of this age, whatever the answers are."""
        return Condition(self.age_below, self.age_from).holds(Facts(age))


@dataclass(frozen=True, slots=True)
class Facts:
    """What the conditions of a service are asked about."""

    age: int | None = None
    answered_yes: frozenset[str] = frozenset()
    days: int | None = None
    """Days since birth."""


@dataclass(frozen=True, slots=True)
class Option:
    """One document that meets a need."""

    document: str
    original: Original


@dataclass(frozen=True, slots=True)
class Need:
    """Something to be brought: the first option is the usual one, the others may stand in for it."""

    options: tuple[Option, ...]
    when: tuple[Condition, ...] = ()
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """Who may not have a service, or should think twice; it holds when every condition does."""

    when: tuple[Condition, ...]
    says: Text
    refuses: bool


@dataclass(frozen=True, slots=True)
class Service:
    """One thing a citizen can ask for."""

    code: str
    group: str
    name: Text
    form: str
    source: Source
    legal: str
    working_days: int
    needs: tuple[Need, ...]
    rules: tuple[Rule, ...] = ()
    card: CardKind | None = None
    print_reason: PrintReason | None = None
    paper_number: str = ""
    """Which number the paper it makes carries, as `document_numbers` knows them."""
    proxy: bool = True
    """Whether somebody else than the holder or their family may collect it."""
    about_other: bool = False
    """Whether the person it is about is somebody else than who asks: a newborn, somebody who died."""
    ends: CancelReason | None = None
    """DIED or MOVED: why no card is printed any more for the person it is about, once it is verified."""
    counts_as: str = ""
    """The service the reports count a paper under; its own code when empty."""
    note: Text | None = None

    @property
    def report_code(self) -> str:
        """The code a finished service is recorded under: cards by their kind, like those nobody asked for."""
        return self.card.code.upper() if self.card else self.counts_as or self.code


@dataclass(frozen=True, slots=True)
class Group:
    """Services that stand together on the screen."""

    code: str
    name: Text


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything the office offers, in one version."""

    version: int
    groups: tuple[Group, ...]
    documents: Mapping[str, Document]
    questions: Mapping[str, Question]
    services: Mapping[str, Service]

    def in_group(self, group: str) -> tuple[Service, ...]:
        """Return the services of a group in the order of the catalogue."""
        return tuple(service for service in self.services.values() if service.group == group)


def questions(service: Service, age: int | None) -> tuple[str, ...]:
    """Return the questions to be asked before the checklist is known, each once."""
    asked: dict[str, None] = {}
    for when in (*(rule.when for rule in service.rules), *(need.when for need in service.needs)):
        if all(condition.possible(age) for condition in when):
            for condition in when:
                asked.update(dict.fromkeys(condition.questions))
    return tuple(asked)


def checklist(service: Service, facts: Facts) -> tuple[Need, ...]:
    """Return what this person has to bring."""
    return tuple(need for need in service.needs if _all_hold(need.when, facts))


def objections(service: Service, facts: Facts) -> tuple[Rule, ...]:
    """Return the rules that speak against the service for this person."""
    return tuple(rule for rule in service.rules if _all_hold(rule.when, facts))


def facts_of(birth_date: date | None, day: date, answered_yes: frozenset[str] = frozenset()) -> Facts:
    """Return what the conditions are asked about, for somebody on a day."""
    days = None if birth_date is None else (day - birth_date).days
    return Facts(age_on(birth_date, day), answered_yes, days)


def age_on(birth_date: date | None, day: date) -> int | None:
    """Return somebody's age in whole years."""
    if birth_date is None:
        return None
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))


def _all_hold(when: Sequence[Condition], facts: Facts) -> bool:
    return all(condition.holds(facts) for condition in when)
