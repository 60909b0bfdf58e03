"""The catalogue as the office writes it: a TOML text read strictly, every flaw named with its place."""

from __future__ import annotations

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


class CatalogueFlaw(Worded):
    """What is wrong at one place of a catalogue."""

    NOT_TOML = ("not_toml", mark("catalogue_flaw", "The text cannot be read: {detail}"))
    MISSING = ("missing", mark("catalogue_flaw", "{detail} is missing"))
    UNKNOWN_FIELD = ("unknown_field", mark("catalogue_flaw", "{detail} is not a field of this entry"))
    WRONG_VALUE = ("wrong_value", mark("catalogue_flaw", "{detail} has a value that is not possible here"))
    NOT_DEFINED = ("not_defined", mark("catalogue_flaw", "{detail} is not defined in this catalogue"))
    TWICE = ("twice", mark("catalogue_flaw", "{detail} is defined twice"))
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
    except tomllib.TOMLDecodeError as error:
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
        groups = self._each(top, "group", self._group)
        documents = self._each(top, "document", self._document)
        questions = self._each(top, "question", self._question)
        services = self._each(top, "service", self._service)
        top.done()
        made = Catalogue(version, tuple(groups.values()), documents, questions, services)
        for service in services.values():
            self._place = service.code
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
            self._place = code or self._place
            if code in found:
                self.flaw(CatalogueFlaw.TWICE, code)
            found[code] = read(code, entry)
            entry.done()
        return found

    def _group(self, code: str, entry: _Entry) -> Group:
        return Group(code, entry.words("name"))

    def _document(self, code: str, entry: _Entry) -> Document:
        number = entry.text("number", "")
        if number and number not in NUMBER_KINDS:
            self.flaw(CatalogueFlaw.WRONG_VALUE, f"number = {number}")
        return Document(code, entry.words("name"), number)

    def _question(self, code: str, entry: _Entry) -> Question:
        return Question(code, entry.words("ask"))

    def _service(self, code: str, entry: _Entry) -> Service:
        makes = entry.text("makes")
        card = _member(CardKind, makes)
        source = Source.PAPER if makes == "paper" else entry.choice("from", Source, Source.REQUEST)
        if card is None and makes not in ("paper", ""):
            self.flaw(CatalogueFlaw.WRONG_VALUE, f"makes = {makes}")
        number = entry.text("paper_number", "")
        if number and number not in NUMBER_KINDS:
            self.flaw(CatalogueFlaw.WRONG_VALUE, f"paper_number = {number}")
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
            paper_number=number,
            proxy=entry.yes("proxy", default=True),
            about_other=entry.yes("about_other", default=False),
            ends=self._maybe(entry, "ends", CancelReason),
            note=entry.maybe_words("note"),
        )

    def _maybe(self, entry: _Entry, name: str, kind: type[E]) -> E | None:
        written = entry.text(name, "")
        found = _member(kind, written)
        if written and found is None:
            self.flaw(CatalogueFlaw.WRONG_VALUE, f"{name} = {written}")
        return found

    def _need(self, entry: _Entry) -> Need:
        options = tuple(
            Option(one.text("document"), one.choice("original", Original, Original.COPY))
            for one in entry.entries("one_of")
        )
        if not options:
            self.flaw(CatalogueFlaw.MISSING, "one_of")
        made = Need(options, self._when(entry), entry.maybe_words("note"))
        entry.done()
        return made

    def _rule(self, entry: _Entry) -> Rule:
        made = Rule(self._when(entry), entry.words("says"), entry.yes("refuses", default=True))
        entry.done()
        return made

    def _when(self, entry: _Entry) -> tuple[Condition, ...]:
        found = []
        for one in entry.entries("when"):
            found.append(
                Condition(
                    one.maybe_number("age_below"),
                    one.maybe_number("age_from"),
                    one.text("answer", ""),
                    one.text("answer_not", ""),
                )
            )
            one.done()
        return tuple(found)

    def _check(self, service: Service, made: Catalogue, groups: Mapping[str, Group]) -> None:
        named = [option.document for need in service.needs for option in need.options]
        whens = [need.when for need in service.needs] + [rule.when for rule in service.rules]
        asked = [code for when in whens for condition in when for code in condition.questions]
        for code, known in (
            (service.group, groups),
            *((code, made.documents) for code in named),
            *((code, made.questions) for code in asked),
        ):
            if code not in known:
                self.flaw(CatalogueFlaw.NOT_DEFINED, code)
        if service.source is not Source.PAPER and (service.card is None or service.print_reason is None):
            self.flaw(CatalogueFlaw.NO_CARD, service.code)


class _Entry:
    """One table of the text; whatever nobody asked for is a flaw, for it is a misspelt field."""

    def __init__(self, reader: _Reader, raw: object) -> None:
        self._reader = reader
        self._raw: Mapping[str, Any] = raw if isinstance(raw, dict) else {}
        self._asked: set[str] = set()
        if not isinstance(raw, dict):
            reader.flaw(CatalogueFlaw.WRONG_VALUE, str(raw)[:40])

    def text(self, name: str, default: str | None = None) -> str:
        value = self._value(name, str)
        if value is None and default is None:
            self._reader.flaw(CatalogueFlaw.MISSING, name)
        return value.strip() if value is not None else default or ""

    def words(self, name: str) -> Text:
        return Text(self.text(name), self.text(f"{name}_en", ""))

    def maybe_words(self, name: str) -> Text | None:
        found = Text(self.text(name, ""), self.text(f"{name}_en", ""))
        return found if found.id else None

    def number(self, name: str) -> int:
        value = self.maybe_number(name)
        if value is None:
            self._reader.flaw(CatalogueFlaw.MISSING, name)
        return value or 0

    def maybe_number(self, name: str) -> int | None:
        value = self._value(name, int)
        if value is not None and not 0 <= value <= 150:
            self._reader.flaw(CatalogueFlaw.WRONG_VALUE, f"{name} = {value}")
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
        for name in self._raw.keys() - self._asked:
            self._reader.flaw(CatalogueFlaw.UNKNOWN_FIELD, name)

    def _value(self, name: str, kind: type[T]) -> T | None:
        self._asked.add(name)
        value = self._raw.get(name)
        if value is None:
            return None
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            self._reader.flaw(CatalogueFlaw.WRONG_VALUE, f"{name} = {str(value)[:40]}")
            return None
        return value


def _member(kind: type[E], code: str) -> E | None:
    codes = {getattr(member, "code", member.value): member for member in kind}
    return codes.get(code)
