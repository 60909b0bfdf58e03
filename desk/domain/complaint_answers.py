"""Templates of answers to complaints: what may stand in braces, and what is wrong with one."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desk.domain.complaints import ComplaintKind
from desk.domain.errors import DeskError
from desk.domain.printing import Worded
from desk.domain.templates import variables
from desk.domain.text import Word, mark

VARIABLES = ("name", "number", "status", "office")
"""What may stand in braces: the complainant, the complaint's number, the document's status, the office."""
LONGEST = 1_000
"""Characters; much longer texts do not fit the address that opens WhatsApp."""


class TemplateFlaw(Worded):
    """Why a template cannot be used, with what is allowed."""

    EMPTY = ("empty", mark("template_flaw", "A template without words would answer nothing."))
    NOT_READABLE = (
        "not_readable",
        mark(
            "template_flaw",
            "Only {name}, {number}, {status} and {office} may stand in braces; every brace must be closed.",
        ),
    )
    TOO_LONG = ("too_long", mark("template_flaw", "A template has at most 1,000 characters."))


@dataclass(frozen=True, slots=True)
class AnswerTemplate:
    """How complaints of a kind are answered; by nobody while it is the text that came with the program."""

    kind: ComplaintKind
    text: str
    changed_by: str = ""
    changed_at: datetime | None = None


@dataclass(eq=False)
class TemplateUnusable(DeskError):
    """A template was not kept, because it could not be filled in."""

    kind: Word
    why: Word


def flaw(template: str) -> TemplateFlaw | None:
    """Return what is wrong with a template, None when it may be used."""
    if not template.strip():
        return TemplateFlaw.EMPTY
    if len(template) > LONGEST:
        return TemplateFlaw.TOO_LONG
    try:
        known = set(variables(template)) <= set(VARIABLES)
    except ValueError:
        return TemplateFlaw.NOT_READABLE
    return None if known else TemplateFlaw.NOT_READABLE


def read_defaults(toml: str) -> Mapping[ComplaintKind, str]:
    """Return the templates that come with the program, by kind."""
    texts = tomllib.loads(toml)
    return {kind: str(texts[kind.code]).strip() for kind in ComplaintKind}
