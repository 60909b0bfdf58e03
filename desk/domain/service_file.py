"""The catalogue as the office writes it: a TOML text read strictly, every flaw named with its place."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar

from desk.domain.document_numbers import NUMBER_KINDS
from desk.domain.errors import DeskError
from desk.domain.printing import CancelReason, CardKind, PrintReason, Worded
from desk.domain.services import (
    Catalogue,
    Condition,
    Document,
    Group,
    Need,
    Option,
    Original,
    Question,
    Rule,
    Service,
    Source,
    Text,
)
from desk.domain.text import mark

T = TypeVar("T")
E = TypeVar("E", bound=Enum)

_CODE_LENGTHS = {"document": 40, "service": 20}
"""As long as the office's tables keep them."""
_CODE = re.compile(r"[A-Za-z0-9_]+")
_OLDEST = 150
_MOST_WORKING_DAYS = 150


class CatalogueFlaw(Worded):
    """What is wrong at one place of a catalogue."""

    NOT_TOML = ("not_toml", mark("catalogue_flaw", "The text cannot be read: {detail}"))
    MISSING = ("missing", mark("catalogue_flaw", "{detail} is missing"))
    UNKNOWN_FIELD = ("unknown_field", mark("catalogue_flaw", "{detail} is not a field of this entry"))
    WRONG_VALUE = ("wrong_value", mark("catalogue_flaw", "{detail} has a value that is not possible here"))
    NOT_DEFINED = ("not_defined", mark("catalogue_flaw", "{detail} is not defined in this catalogue"))
    TWICE = ("twice", mark("catalogue_flaw", "{detail} is defined twice"))
    NEVER_ASKED = ("never_asked", mark("catalogue_flaw", "{detail} is left without any condition"))
    NO_CARD = ("no_card", mark("catalogue_flaw", "{detail} makes a card but names no card and print reason"))


@dataclass(frozen=True, slots=True)
class Flaw:
    """One flaw and where it is: the entry as the office named it."""

    place: str
    what: CatalogueFlaw
    detail: str


@dataclass(eq=False)
class CatalogueInvalid(DeskError):
    """The catalogue cannot be used; every flaw that was found is named."""

    flaws: tuple[Flaw, ...]


def read_catalogue(text: str, version: int) -> Catalogue:
    """Return the catalogue that a text describes.

    Raises:
        CatalogueInvalid: it cannot be used as it stands.
    """
    try:
        whole = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        # A number of thousands of digits or a list nested too deep is no TOMLDecodeError.
        raise CatalogueInvalid((Flaw("", CatalogueFlaw.NOT_TOML, str(error)),)) from error
    reader = _Reader()
    catalogue = reader.catalogue(whole, version)
    if reader.flaws:
        raise CatalogueInvalid(tuple(reader.flaws))
    return catalogue


class _Reader:
    """Reads entry by entry and keeps every flaw, so that the office mends all of them at once."""

    def __init__(self) -> None:
        self.flaws: list[Flaw] = []
        self._place = ""

    def catalogue(self, whole: Mapping[str, Any], version: int) -> Catalogue:
        top = _Entry(self, whole)
        for name in sorted(whole.keys() - {"group", "document", "question", "service"}):
            self.flaw(CatalogueFlaw.UNKNOWN_FIELD, name)
        groups = self._each(top, "group", self._group)
        documents = self._each(top, "document", self._document)
        questions = self._each(top, "question", self._question)
        services = self._each(top, "service", self._service)
        made = Catalogue(version, tuple(groups.values()), documents, questions, services)
        self._place = ""
        if not services:
            self.flaw(CatalogueFlaw.MISSING, "service")
        for service in services.values():
            self._place = f"service {service.code}"
            self._check(service, made, groups)
        return made

    def flaw(self, what: CatalogueFlaw, detail: str) -> None:
        self.flaws.append(Flaw(self._place, what, detail))

    def _each(self, top: _Entry, kind: str, read: Callable[[str, _Entry], T]) -> dict[str, T]:
        found: dict[str, T] = {}
        for number, raw in enumerate(top.tables(kind), 1):
            self._place = f"{kind} {number}"
            entry = _Entry(self, raw)
            code = entry.text("code")
            self._place = f"{kind} {code}" if code else self._place
            code = code or f"{kind}_{number}"
            if not (_CODE.fullmatch(code) and len(code) <= _CODE_LENGTHS.get(kind, 40)):
                self.flaw(CatalogueFlaw.WRONG_VALUE, f"code = {code[:40]}")
            if code in found:
                self.flaw(CatalogueFlaw.TWICE, code)
            found[code] = read(code, entry)
            entry.done()
        return found

    def _group(self, code: str, entry: _Entry) -> Group:
        return Group(code, entry.words("name"))

    def _document(self, code: str, entry: _Entry) -> Document:
        return Document(
            code,
            entry.words("name"),
            self._number_kind(entry, "number"),
            entry.yes("others", default=False),
        )

    def _question(self, code: str, entry: _Entry) -> Question:
        return Question(code, entry.words("ask"))

    def _service(self, code: str, entry: _Entry) -> Service:
        makes = entry.text("makes")
        card = _member(CardKind, makes)
        source = Source.PAPER if makes == "paper" else entry.choice("from", Source, Source.REQUEST)
        if card is None and makes not in ("paper", ""):
            self.flaw(CatalogueFlaw.WRONG_VALUE, f"makes = {makes}")
        return Service(
            code=code,
            group=entry.text("group"),
            name=entry.words("name"),
            form=entry.text("form"),
            source=source,
            legal=entry.text("legal"),
            working_days=entry.number("working_days"),
            needs=tuple(self._need(one) for one in entry.entries("need")),
            rules=tuple(self._rule(one) for one in entry.entries("rule")),
            card=card,
            print_reason=self._maybe(entry, "print_reason", PrintReason),
            paper_number=self._number_kind(entry, "paper_number"),
            proxy=entry.yes("proxy", default=True),
            about_other=entry.yes("about_other", default=False),
            ends=self._end(entry),
            counts_as=entry.text("counts_as", ""),
            note=entry.maybe_words("note"),
        )

    def _number_kind(self, entry: _Entry, name: str) -> str:
        written = entry.text(name, "")
        if written and written not in NUMBER_KINDS:
            self.flaw(CatalogueFlaw.WRONG_VALUE, f"{name} = {written}")
        return written

    def _end(self, entry: _Entry) -> CancelReason | None:
        found = self._maybe(entry, "ends", CancelReason)
        if found not in (None, CancelReason.DIED, CancelReason.MOVED):
            self.flaw(CatalogueFlaw.WRONG_VALUE, f"ends = {entry.text('ends')}")
        return found

    def _maybe(self, entry: _Entry, name: str, kind: type[E]) -> E | None:
        written = entry.text(name, "")
        found = _member(kind, written)
        if written and found is None:
            self.flaw(CatalogueFlaw.WRONG_VALUE, f"{name} = {written}")
        return found

    def _need(self, entry: _Entry) -> Need:
        options = tuple(self._option(one) for one in entry.entries("one_of"))
        if not options:
            self.flaw(CatalogueFlaw.MISSING, "one_of")
        documents = [option.document for option in options]
        for code in sorted({code for code in documents if documents.count(code) > 1}):
            self.flaw(CatalogueFlaw.TWICE, code)
        made = Need(options, self._when(entry), entry.maybe_words("note"))
        entry.done()
        return made

    def _option(self, entry: _Entry) -> Option:
        made = Option(entry.text("document"), entry.choice("original", Original, Original.COPY))
        entry.done()
        return made

    def _rule(self, entry: _Entry) -> Rule:
        made = Rule(self._when(entry), entry.words("says"), entry.yes("refuses", default=True))
        if not made.when:
            self.flaw(CatalogueFlaw.NEVER_ASKED, made.says.id[:40] or "rule")
        entry.done()
        return made

    def _when(self, entry: _Entry) -> tuple[Condition, ...]:
        found = []
        for one in entry.entries("when"):
            made = Condition(
                age_below=one.maybe_number("age_below", _OLDEST),
                age_from=one.maybe_number("age_from", _OLDEST),
                days_from=one.maybe_number("days_from", _OLDEST * 365),
                answer=one.text("answer", ""),
                answer_not=one.text("answer_not", ""),
            )
            if made == Condition():
                self.flaw(CatalogueFlaw.NEVER_ASKED, "when")
            found.append(made)
            one.done()
        return tuple(found)

    def _check(self, service: Service, made: Catalogue, groups: Mapping[str, Group]) -> None:
        named = [option.document for need in service.needs for option in need.options]
        whens = [need.when for need in service.needs] + [rule.when for rule in service.rules]
        asked = [code for when in whens for condition in when for code in condition.questions]
        for code, known in dict.fromkeys(
            (code, known)
            for codes, known in (
                ((service.group,), frozenset(groups)),
                (named, frozenset(made.documents)),
                (asked, frozenset(made.questions)),
            )
            for code in codes
        ):
            if code and code not in known:
                self.flaw(CatalogueFlaw.NOT_DEFINED, code)
        if service.source is Source.PAPER:
            self._empty(print_reason=service.print_reason)
            return
        self._empty(paper_number=service.paper_number, counts_as=service.counts_as)
        if service.card is None or service.print_reason is None:
            self.flaw(CatalogueFlaw.NO_CARD, service.code)

    def _empty(self, **fields: object) -> None:
        """Name the fields that mean nothing for what the service makes."""
        for name, value in fields.items():
            if value:
                self.flaw(CatalogueFlaw.WRONG_VALUE, name)


class _Entry:
    """One table of the text; whatever nobody asked for is a flaw, for it is a misspelt field."""

    def __init__(self, reader: _Reader, raw: object) -> None:
        self._reader = reader
        self._raw: Mapping[str, Any] = raw if isinstance(raw, dict) else {}
        self._asked: set[str] = set()
        if not isinstance(raw, dict):
            reader.flaw(CatalogueFlaw.WRONG_VALUE, _shown(raw))

    def text(self, name: str, default: str | None = None) -> str:
        value = (self._value(name, str) or "").strip()
        if not value and default is None:
            self._reader.flaw(CatalogueFlaw.MISSING, name)
        return value or default or ""

    def words(self, name: str) -> Text:
        return Text(self.text(name), self.text(f"{name}_en", ""))

    def maybe_words(self, name: str) -> Text | None:
        found = Text(self.text(name, ""), self.text(f"{name}_en", ""))
        if found.en and not found.id:
            self._reader.flaw(CatalogueFlaw.MISSING, name)
        return found if found.id else None

    def number(self, name: str) -> int:
        value = self.maybe_number(name, _MOST_WORKING_DAYS)
        if value is None:
            self._reader.flaw(CatalogueFlaw.MISSING, name)
        return value or 0

    def maybe_number(self, name: str, most: int) -> int | None:
        value = self._value(name, int)
        if value is not None and not 0 <= value <= most:
            self._reader.flaw(CatalogueFlaw.WRONG_VALUE, f"{name} = {_shown(value)}")
        return value

    def yes(self, name: str, *, default: bool) -> bool:
        value = self._value(name, bool)
        return default if value is None else value

    def choice(self, name: str, kind: type[E], default: E) -> E:
        written = self.text(name, "")
        found = _member(kind, written) if written else default
        if found is None:
            self._reader.flaw(CatalogueFlaw.WRONG_VALUE, f"{name} = {written}")
        return found or default

    def entries(self, name: str) -> tuple[_Entry, ...]:
        return tuple(_Entry(self._reader, raw) for raw in self.tables(name))

    def tables(self, name: str) -> list[Any]:
        return self._value(name, list) or []

    def done(self) -> None:
        for name in sorted(self._raw.keys() - self._asked):
            self._reader.flaw(CatalogueFlaw.UNKNOWN_FIELD, name)

    def _value(self, name: str, kind: type[T]) -> T | None:
        self._asked.add(name)
        value = self._raw.get(name)
        if value is None:
            return None
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            self._reader.flaw(CatalogueFlaw.WRONG_VALUE, f"{name} = {_shown(value)}")
            return None
        return value


def _shown(value: object) -> str:
    """Return a value short enough for a sentence; a number of thousands of digits has no text at all."""
    if isinstance(value, int) and abs(value) > 10**12:
        return "…"
    if isinstance(value, dict | list):
        return "{…}" if isinstance(value, dict) else "[…]"
    return str(value)[:40] or '""'


def _member(kind: type[E], code: str) -> E | None:
    codes = {getattr(member, "code", member.value): member for member in kind}
    return codes.get(code)
