"""Catalogues for tests: the one the program ships, and arbitrary ones."""

from __future__ import annotations

from hypothesis import strategies as st

import resources
from desk.domain.document_numbers import NUMBER_KINDS
from desk.domain.printing import CancelReason, CardKind, PrintReason
from desk.domain.service_file import read_catalogue
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

SHIPPED = resources.text("data", "services.toml")


def shipped() -> Catalogue:
    """Return the catalogue the program comes with."""
    return read_catalogue(SHIPPED, 1)


_codes = st.from_regex(r"[A-Za-z0-9_]{1,12}", fullmatch=True)
_lines = st.text(min_size=1, max_size=8).map(str.strip).filter(bool)
_texts = st.builds(Text, _lines, st.just("") | _lines)
_notes = st.none() | _texts


def _keyed(made: st.SearchStrategy, least: int = 1) -> st.SearchStrategy:
    return st.lists(made, min_size=least, max_size=2, unique_by=lambda one: one.code).map(
        lambda found: {one.code: one for one in found}
    )


def _conditions(questions: list[str]) -> st.SearchStrategy[Condition]:
    codes = st.just("") | st.sampled_from(questions)
    ages = st.none() | st.integers(0, 150)
    return st.builds(Condition, ages, ages, st.none() | st.integers(0, 50_000), codes, codes).filter(
        lambda one: one != Condition()
    )


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    """Any catalogue an office could write."""
    groups = draw(_keyed(st.builds(Group, _codes, _texts)))
    numbers = st.sampled_from(["", *NUMBER_KINDS])
    documents = draw(_keyed(st.builds(Document, _codes, _texts, numbers, st.booleans())))
    questions = draw(_keyed(st.builds(Question, _codes, _texts)))
    options = st.lists(
        st.builds(Option, st.sampled_from(list(documents)), st.sampled_from(Original)),
        min_size=1,
        max_size=3,
        unique_by=lambda one: one.document,
    ).map(tuple)
    conditions = _conditions(list(questions))
    needs = st.builds(Need, options, st.lists(conditions, max_size=2).map(tuple), _notes)
    rules = st.builds(Rule, st.lists(conditions, min_size=1, max_size=2).map(tuple), _texts, st.booleans())
    common = {
        "code": _codes,
        "group": st.sampled_from(list(groups)),
        "name": _texts,
        "form": _lines,
        "legal": _lines,
        "working_days": st.integers(0, 150),
        "needs": st.lists(needs, max_size=2).map(tuple),
        "rules": st.lists(rules, max_size=2).map(tuple),
        "proxy": st.booleans(),
        "about_other": st.booleans(),
        "ends": st.sampled_from((None, CancelReason.DIED, CancelReason.MOVED)),
        "note": _notes,
    }
    cards = st.builds(
        Service,
        **common,
        source=st.sampled_from((Source.RECORD, Source.REQUEST)),
        card=st.sampled_from(CardKind),
        print_reason=st.sampled_from(PrintReason),
    )
    papers = st.builds(
        Service, **common, source=st.just(Source.PAPER), paper_number=numbers, counts_as=st.just("") | _codes
    )
    services = draw(_keyed(cards | papers))
    return Catalogue(7, tuple(groups.values()), documents, questions, services)
