"""Editing a catalogue: entries put in and taken out, what two versions differ in, and joining two edits."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

from desk.domain.errors import DeskError
from desk.domain.printing import Worded
from desk.domain.services import Catalogue, Document, Group, Question, Service, Text
from desk.domain.text import mark, search_key

Entry = Service | Document | Question | Group
T = TypeVar("T", bound=Entry)


class EntryKind(Worded):
    """The lists a catalogue is made of."""

    SERVICE = ("service", mark("catalogue", "Service"))
    DOCUMENT = ("document", mark("catalogue", "Document"))
    QUESTION = ("question", mark("catalogue", "Question"))
    GROUP = ("group", mark("catalogue", "Group"))


class Change(Worded):
    """What became of an entry from one version to the next."""

    ADDED = ("added", mark("catalogue_change", "added"))
    REMOVED = ("removed", mark("catalogue_change", "removed"))
    CHANGED = ("changed", mark("catalogue_change", "changed"))
    MOVED = ("moved", mark("catalogue_change", "in another order"))


@dataclass(frozen=True, slots=True)
class Difference:
    """One entry that is not the same in two versions; ``fields`` are those of a changed one."""

    kind: EntryKind
    code: str
    name: Text
    change: Change
    fields: tuple[str, ...] = ()
    before: Entry | None = field(default=None, compare=False, repr=False)
    after: Entry | None = field(default=None, compare=False, repr=False)


@dataclass(eq=False)
class CatalogueMovedOn(DeskError):
    """Somebody has put another version in force since this one was begun."""

    number: int
    staff: str


def entries(catalogue: Catalogue, kind: EntryKind) -> Mapping[str, Entry]:
    """Return one of the lists of a catalogue by code."""
    lists: Mapping[EntryKind, Mapping[str, Entry]] = {
        EntryKind.SERVICE: catalogue.services,
        EntryKind.DOCUMENT: catalogue.documents,
        EntryKind.QUESTION: catalogue.questions,
        EntryKind.GROUP: {group.code: group for group in catalogue.groups},
    }
    return lists[kind]


def kind_of(entry: Entry) -> EntryKind:
    """Return the list an entry belongs to."""
    kinds = {
        Service: EntryKind.SERVICE,
        Document: EntryKind.DOCUMENT,
        Question: EntryKind.QUESTION,
        Group: EntryKind.GROUP,
    }
    return kinds[type(entry)]


def name_of(entry: Entry) -> Text:
    """Return what an entry is called."""
    return entry.ask if isinstance(entry, Question) else entry.name


def with_entry(catalogue: Catalogue, entry: Entry) -> Catalogue:
    """Return the catalogue with an entry in place of the one of its code, else at the end of its list."""
    kind = kind_of(entry)
    return _with_list(catalogue, kind, {**entries(catalogue, kind), entry.code: entry})


def without_entry(catalogue: Catalogue, kind: EntryKind, code: str) -> Catalogue:
    """Return the catalogue without an entry."""
    kept = {one: entry for one, entry in entries(catalogue, kind).items() if one != code}
    return _with_list(catalogue, kind, kept)


def used_by(catalogue: Catalogue, kind: EntryKind, code: str) -> tuple[Service, ...]:
    """Return the services that name an entry; it cannot be taken out before they let it go."""
    return tuple(service for service in catalogue.services.values() if code in _named(service, kind))


def new_code(name: str, taken: Collection[str], kind: EntryKind) -> str:
    """Return a free code for a new entry, made of its name."""
    longest = 20 if kind is EntryKind.SERVICE else 40
    plain = re.sub(r"[^A-Z0-9]+", "_", search_key(name)).strip("_") or kind.name
    if kind is not EntryKind.SERVICE:
        plain = plain.lower()
    code, number = plain[:longest].strip("_"), 1
    while code in taken:
        number += 1
        code = f"{plain[: longest - len(str(number)) - 1].strip('_')}_{number}"
    return code


def differences(before: Catalogue, after: Catalogue) -> tuple[Difference, ...]:
    """Return what changed from one version to another, list by list."""
    return tuple(found for kind in EntryKind for found in _differences(kind, before, after))


def rebased(base: Catalogue, mine: Catalogue, newer: Catalogue) -> Catalogue:
    """Return a newer version with the entries edited since ``base``; what both edited is as in ``mine``."""
    result = newer
    for kind in EntryKind:
        old, edited = entries(base, kind), entries(mine, kind)
        for code, entry in edited.items():
            if entry != old.get(code):
                result = with_entry(result, entry)
        for code in old.keys() - edited.keys():
            result = without_entry(result, kind, code)
    return result


def _with_list(catalogue: Catalogue, kind: EntryKind, kept: Mapping[str, Any]) -> Catalogue:
    if kind is EntryKind.GROUP:
        return replace(catalogue, groups=tuple(kept.values()))
    if kind is EntryKind.DOCUMENT:
        return replace(catalogue, documents=dict(kept))
    if kind is EntryKind.QUESTION:
        return replace(catalogue, questions=dict(kept))
    return replace(catalogue, services=dict(kept))


def _named(service: Service, kind: EntryKind) -> frozenset[str]:
    if kind is EntryKind.GROUP:
        return frozenset({service.group})
    if kind is EntryKind.DOCUMENT:
        return frozenset(option.document for need in service.needs for option in need.options)
    if kind is EntryKind.QUESTION:
        whens = (*(need.when for need in service.needs), *(rule.when for rule in service.rules))
        return frozenset(code for when in whens for condition in when for code in condition.questions)
    return frozenset()


def _differences(kind: EntryKind, before: Catalogue, after: Catalogue) -> Iterator[Difference]:
    old, new = entries(before, kind), entries(after, kind)
    for code, entry in new.items():
        was = old.get(code)
        if was is None:
            yield Difference(kind, code, name_of(entry), Change.ADDED)
        elif was != entry:
            changed = tuple(
                one.name for one in fields(entry) if getattr(was, one.name) != getattr(entry, one.name)
            )
            yield Difference(kind, code, name_of(entry), Change.CHANGED, changed, was, entry)
    for code, entry in old.items():
        if code not in new:
            yield Difference(kind, code, name_of(entry), Change.REMOVED)
    both_before, both_after = [c for c in old if c in new], [c for c in new if c in old]
    if both_before != both_after:
        moved = next(b for a, b in zip(both_before, both_after, strict=True) if a != b)
        yield Difference(kind, moved, name_of(new[moved]), Change.MOVED)
