"""Says a service catalogue in plain words: conditions, needs, rules, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desk.domain.service_file import Flaw
from desk.domain.services import Catalogue, Condition, Need, Original, Rule, Service, Source, Text
from desk.domain.text import Word, mark
from ui.language import ENGLISH, Language

FIELDS: Mapping[str, Word] = {
    "name": mark("catalogue", "Name"),
    "group": mark("catalogue", "Group"),
    "form": mark("catalogue", "Form"),
    "source": mark("catalogue", "Card is made"),
    "legal": mark("catalogue", "Legal source"),
    "working_days": mark("catalogue", "Promised working days"),
    "needs": mark("catalogue", "Documents"),
    "rules": mark("catalogue", "Rules"),
    "card": mark("catalogue", "Makes"),
    "print_reason": mark("catalogue", "Print reason"),
    "paper_number": mark("catalogue", "Number on the document"),
    "proxy": mark("catalogue", "Proxy"),
    "about_other": mark("catalogue", "About somebody else"),
    "ends": mark("catalogue", "Once verified"),
    "counts_as": mark("catalogue", "Counted as"),
    "note": mark("catalogue", "Note"),
    "number": mark("catalogue", "Number on it"),
    "others": mark("catalogue", "Whose it is"),
    "ask": mark("catalogue", "Question"),
    "code": mark("catalogue", "Code"),
    "one_of": mark("catalogue", "Documents"),
}
"""What the fields of an entry are called, by their names in the text."""

SOURCES: Mapping[Source, Word] = {
    Source.RECORD: mark("catalogue", "once its record is print ready (PRR)"),
    Source.REQUEST: mark("catalogue", "once the application is verified"),
}

_IF = mark("catalogue", "if {conditions}")
_AND = mark("catalogue", "{first} and {second}")
_OR = mark("catalogue", "or {document}")
_YOUNGER = mark("catalogue", "younger than {n}")
_OLDER = mark("catalogue", "{n} years or older")
_DAYS = mark("catalogue", "born {n} days ago or earlier")
_YES = mark("catalogue", "“{question}” is answered yes")
_NO = mark("catalogue", "“{question}” is answered no")
_REFUSED = mark("catalogue", "Refused: {says}")
_TOLD = mark("catalogue", "Told only: {says}")


class ServiceWords:
    """Speaks of one catalogue in the language of the screen."""

    def __init__(self, catalogue: Catalogue, language: Language) -> None:
        self._catalogue = catalogue
        self._language = language
        self._say = language.say

    def text(self, text: Text) -> str:
        """Return a text of the catalogue."""
        return said(text, self._language)

    def when(self, when: Sequence[Condition]) -> str:
        """Return conditions as half a sentence: “bila berumur di bawah 17 tahun dan …”; nothing for none."""
        parts = [part for condition in when for part in self._condition(condition)]
        if not parts:
            return ""
        whole = parts[0]
        for part in parts[1:]:
            whole = self._say(_AND).format(first=whole, second=part)
        return self._say(_IF).format(conditions=whole)

    def need(self, need: Need) -> str:
        """Return what is to be brought, what may stand in for it, and when."""
        options = [f"{self.document(one.document)} ({self.original(one.original)})" for one in need.options]
        others = [self._say(_OR).format(document=one) for one in options[1:]]
        return "\n".join(part for part in (*options[:1], *others, self.when(need.when)) if part)

    def rule(self, rule: Rule) -> str:
        """Return what is told to whom."""
        said_so = self._say(_REFUSED if rule.refuses else _TOLD).format(says=self.text(rule.says))
        return "\n".join(part for part in (said_so, self.when(rule.when)) if part)

    def document(self, code: str) -> str:
        """Return what a document is called; one that is not defined stands under its code."""
        found = self._catalogue.documents.get(code)
        return self.text(found.name) if found else code

    def question(self, code: str) -> str:
        """Return a question; one that is not defined stands under its code."""
        found = self._catalogue.questions.get(code)
        return self.text(found.ask) if found else code

    def original(self, original: Original) -> str:
        """Return what happens to an original, within a sentence."""
        words = self._say(original.word)
        return words[:1].lower() + words[1:]

    def services(self, services: Sequence[Service]) -> str:
        """Return services by name."""
        return "; ".join(self.text(service.name) for service in services)

    def _condition(self, condition: Condition) -> list[str]:
        found = []
        for n, word in (
            (condition.age_below, _YOUNGER),
            (condition.age_from, _OLDER),
            (condition.days_from, _DAYS),
        ):
            if n is not None:
                found.append(self._say(word).format(n=self._language.number(n)))
        for code, word in ((condition.answer, _YES), (condition.answer_not, _NO)):
            if code:
                found.append(self._say(word).format(question=self.question(code)))
        return found


def said(text: Text, language: Language) -> str:
    """Return a text of the catalogue in the language of the screen."""
    return text.said(ENGLISH if language.code == ENGLISH else "id")


def flaw_words(flaw: Flaw, language: Language) -> str:
    """Return what is wrong in the words of the screen."""
    detail = language.say(FIELDS[flaw.detail]) if flaw.detail in FIELDS else flaw.detail
    return language.say(flaw.what.word).format(detail=detail)
