"""Says what two versions of the service catalogue differ in, entry by entry and field by field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desk.domain.document_numbers import NUMBER_KINDS
from desk.domain.printing import Worded
from desk.domain.service_edits import Change, Difference, differences
from desk.domain.services import Catalogue, Need, Rule, Source, Text
from desk.domain.text import mark
from ui.language import Language
from ui.widgets.service_words import FIELDS, SOURCES, ServiceWords, said

_CHANGED = mark("catalogue", "{kind} “{name}” {change}")
_FIELD = mark("catalogue", "{field}: {before} → {after}")
_ADDED = mark("catalogue", "{field}, added: {what}")
_REMOVED = mark("catalogue", "{field}, removed: {what}")
_ORDER = mark("catalogue", "{field}: in another order")
_NOTHING = "–"
_YES = mark("catalogue", "yes")
_NO = mark("catalogue", "no")


def change_lines(before: Catalogue, after: Catalogue, language: Language) -> tuple[str, ...]:
    """Return one text for each entry that differs; its fields stand below it, a line each."""
    speaker = _Changes(before, after, language)
    return tuple(speaker.entry(one) for one in differences(before, after))


class _Changes:
    """Speaks of two versions; what is gone has its name in the earlier one."""

    def __init__(self, before: Catalogue, after: Catalogue, language: Language) -> None:
        self._language = language
        self._say = language.say
        self._before = ServiceWords(before, language)
        self._after = ServiceWords(after, language)

    def entry(self, difference: Difference) -> str:
        """Return what became of an entry."""
        head = self._say(_CHANGED).format(
            kind=self._say(difference.kind.word),
            name=said(difference.name, self._language),
            change=self._say(difference.change.word),
        )
        if difference.change is not Change.CHANGED:
            return head
        lines = (
            f"    {line}"
            for name in difference.fields
            for line in self._field(name, getattr(difference.before, name), getattr(difference.after, name))
        )
        return "\n".join((head, *lines))

    def _field(self, name: str, before: Any, after: Any) -> Iterator[str]:
        field = self._say(FIELDS[name]) if name in FIELDS else name
        if not isinstance(after, tuple):
            yield self._say(_FIELD).format(
                field=field, before=self._value(name, before), after=self._value(name, after)
            )
            return
        gone = [self._part(one, self._before) for one in before if one not in after]
        come = [self._part(one, self._after) for one in after if one not in before]
        yield from (self._say(_REMOVED).format(field=field, what=what) for what in gone)
        yield from (self._say(_ADDED).format(field=field, what=what) for what in come)
        if not gone and not come:
            yield self._say(_ORDER).format(field=field)

    def _part(self, part: Need | Rule, words: ServiceWords) -> str:
        told = words.need(part) if isinstance(part, Need) else words.rule(part)
        return told.replace("\n", " ")

    def _value(self, name: str, value: Any) -> str:
        if value in (None, "", Source.PAPER):
            return _NOTHING
        if isinstance(value, Text):
            return " / ".join(part for part in (value.id, value.en) if part)
        if isinstance(value, bool):
            return self._say(_YES if value else _NO)
        if isinstance(value, Worded):
            return self._say(value.word)
        if isinstance(value, Source):
            return self._say(SOURCES[value])
        numbered = name in ("number", "paper_number") and value in NUMBER_KINDS
        return self._say(NUMBER_KINDS[value].word) if numbered else str(value)
