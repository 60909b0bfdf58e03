"""The service catalogue while it is edited: what is in force, what it becomes, what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desk.domain.service_edits import (
    Difference,
    Entry,
    EntryKind,
    differences,
    new_code,
    rebased,
    with_entry,
    without_entry,
)
from desk.domain.service_file import CatalogueInvalid, Flaw, read_catalogue
from desk.domain.service_text import catalogue_text
from desk.domain.services import Catalogue, Document, Group, Question, Service, Source, Text


@dataclass(frozen=True, slots=True)
class Draft:
    """The catalogue in force and the edited one; ``flaws`` are those of the edited one."""

    kept: Catalogue
    now: Catalogue
    edits: tuple[Difference, ...] = ()
    """What saving would change."""
    flaws: tuple[Flaw, ...] = ()
    note: str = ""
    """Why, when it is known before it is asked: an earlier version comes back."""

    @staticmethod
    def of(catalogue: Catalogue) -> Draft:
        """Return the catalogue in force, not edited yet."""
        return Draft(catalogue, catalogue)

    @property
    def text(self) -> str:
        """The text that is kept of it."""
        return catalogue_text(self.now)

    def put(self, entry: Entry) -> Draft:
        """Return the draft with an entry edited or added."""
        return self.become(with_entry(self.now, entry))

    def without(self, kind: EntryKind, code: str) -> Draft:
        """Return the draft without an entry."""
        return self.become(without_entry(self.now, kind, code))

    def become(self, catalogue: Catalogue, note: str = "") -> Draft:
        """Return the draft with the whole catalogue edited."""
        now = replace(catalogue, version=self.kept.version)
        return _weighed(replace(self, now=now, note=note or self.note))

    def onto(self, newer: Catalogue) -> Draft:
        """Return the draft on top of a version somebody else has put in force."""
        return _weighed(replace(self, kept=newer, now=rebased(self.kept, self.now, newer)))

    def flaws_of(self, kind: EntryKind, code: str) -> tuple[Flaw, ...]:
        """Return what is wrong with one entry."""
        return tuple(flaw for flaw in self.flaws if flaw.place == f"{kind.code} {code}")


def new_entry(draft: Draft, kind: EntryKind, name: Text, group: str) -> Entry:
    """Return a new entry with a free code; what a service needs besides is asked for in its fields."""
    if kind is EntryKind.DOCUMENT:
        return Document(new_code(name.id, draft.now.documents, kind), name)
    if kind is EntryKind.QUESTION:
        return Question(new_code(name.id, draft.now.questions, kind), name)
    if kind is EntryKind.GROUP:
        return Group(new_code(name.id, {one.code for one in draft.now.groups}, kind), name)
    code = new_code(name.id, draft.now.services, kind)
    return Service(code, group, name, "", Source.PAPER, "", 1, ())


def _weighed(draft: Draft) -> Draft:
    """Return a draft with what it changes, and what is wrong with the text as it would be kept."""
    edits = differences(draft.kept, draft.now)
    flaws: tuple[Flaw, ...] = ()
    if edits:
        try:
            read_catalogue(draft.text, draft.now.version)
        except CatalogueInvalid as refused:
            flaws = refused.flaws
    return replace(draft, edits=edits, flaws=flaws)
