"""Turns an error into what a person should read: what happened, with its facts, and what to do."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time

from desk.domain.errors import NotAllowed
from desk.domain.rights import one_of, small
from desk.domain.services import Text
from desk.domain.text import Word
from ui.language import Language
from ui.masking import masked
from ui.sentences import SENTENCES


@dataclass(frozen=True, slots=True)
class Explanation:
    """An error as a person reads it: what happened, what to do."""

    text: str
    cure: str = ""

    @property
    def whole(self) -> str:
        """Both sentences in one line."""
        return f"{self.text} {self.cure}".strip()


def explain(error: BaseException, language: Language) -> Explanation | None:
    """Return what a person should read about ``error``; None when the fault is the program's own."""
    for kind in type(error).__mro__:
        sentence = SENTENCES.get(kind)
        if sentence is not None:
            facts = _facts(error, language)
            text, cure = (language.say(word).format_map(facts).strip() for word in sentence)
            return Explanation(text, cure)
    return None


def _facts(error: BaseException, language: Language) -> dict[str, str]:
    if not is_dataclass(error):
        return {}
    facts = {field.name: spoken_fact(getattr(error, field.name), language) for field in fields(error)}
    if isinstance(error, NotAllowed):
        facts |= {"action": small(facts["action"]), "needed": one_of(error.needed, language.say)}
    return facts


def spoken_fact(fact: object, language: Language) -> str:
    """Return a fact as a person reads it: days in words, whole NIKs masked."""
    if isinstance(fact, Word):
        return language.say(fact)
    if isinstance(fact, Text):
        return fact.said(language.code)
    if isinstance(fact, time):
        return f"{fact:%H:%M}"
    if isinstance(fact, tuple):
        return ", ".join(spoken_fact(part, language) for part in fact)
    if isinstance(fact, date):
        return language.moment(fact) if isinstance(fact, datetime) else language.date(fact)
    return language.number(fact) if isinstance(fact, int) else masked(str(fact))
