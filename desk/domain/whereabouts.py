"""Who works on what: the page and the record's number that the windows of colleagues have open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime

from desk.domain.applications import Application
from desk.domain.complaints import Complaint
from desk.domain.missions import Mission
from desk.domain.person_cases import PersonCase
from desk.domain.printing import PrintJob

_KINDS: Mapping[type, str] = {
    PrintJob: "job",
    Application: "application",
    Complaint: "complaint",
    PersonCase: "case",
    Mission: "mission",
}
_SHORTEST = 3
"""Letters; what is shorter before a name is a title or an initial."""


@dataclass(frozen=True, slots=True)
class Whereabout:
    """A window somebody works in; ``since`` is when its page, or the record on it, was opened.

    ``subject`` is the number of that record as the journal writes it, such as ``job:12``; nobody's name.
    """

    session: str
    name: str
    workstation: str
    page: str
    subject: str
    since: datetime


def subject_of(row: object) -> str:
    """Return the number of the record a row is about, as the journal writes it; nothing for other rows."""
    kind = _KINDS.get(type(row))
    if kind is not None:
        return f"{kind}:{getattr(row, 'id', '')}"
    if not is_dataclass(row):
        return ""
    inside = (getattr(row, each.name) for each in fields(row))
    return next((subject_of(one) for one in inside if type(one) in _KINDS), "")


def short_name(name: str) -> str:
    """Return what colleagues call somebody: the first word of the name that is no title and no initial."""
    words = [word for word in name.split() if len(word) >= _SHORTEST and not word.endswith(".")]
    return words[0] if words else name


def others_at(everybody: Iterable[Whereabout], session: str) -> Mapping[str, tuple[Whereabout, ...]]:
    """Return who else has each record open, by its number."""
    found: dict[str, tuple[Whereabout, ...]] = {}
    for one in everybody:
        if one.subject and one.session != session:
            found[one.subject] = (*found.get(one.subject, ()), one)
    return found
