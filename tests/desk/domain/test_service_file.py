"""The reader of the catalogue: every flaw is named with its place, and nothing a person writes crashes it."""

from __future__ import annotations

import random
import tomllib
from copy import deepcopy
from typing import Any

import pytest
from catalogues import SHIPPED
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.service_file import CatalogueFlaw, CatalogueInvalid, Flaw, read_catalogue
from desk.domain.services import Catalogue

SMALL = """
[[group]]
code = "akta"
name = "Akta"

[[document]]
code = "kk"
name = "Kartu Keluarga"
number = "kk"

[[question]]
code = "kawin"
ask = "Sudah kawin?"

[[service]]
code = "AKTA"
group = "akta"
name = "Akta"
form = "F-2.01"
makes = "paper"
legal = "Perpres"
working_days = 1

[[service.need]]
one_of = [{ document = "kk", original = "copy" }]

[[service.rule]]
when = [{ answer_not = "kawin" }]
says = "Belum kawin."
"""


def flaws(text: str) -> tuple[Flaw, ...]:
    with pytest.raises(CatalogueInvalid) as refused:
        read_catalogue(text, 1)
    return refused.value.flaws


def test_the_small_catalogue_is_in_order() -> None:
    assert list(read_catalogue(SMALL, 3).services) == ["AKTA"]


MISSING, UNKNOWN, WRONG = CatalogueFlaw.MISSING, CatalogueFlaw.UNKNOWN_FIELD, CatalogueFlaw.WRONG_VALUE
NOT_DEFINED, TWICE, NEVER = CatalogueFlaw.NOT_DEFINED, CatalogueFlaw.TWICE, CatalogueFlaw.NEVER_ASKED
SERVICE = "service AKTA"
CASES: tuple[tuple[str, str, Flaw], ...] = (
    ('form = "F-2.01"\n', "", Flaw(SERVICE, MISSING, "form")),
    ('form = "F-2.01"', 'form = "  "', Flaw(SERVICE, MISSING, "form")),
    ('form = "F-2.01"', "form = 201", Flaw(SERVICE, WRONG, "form = 201")),
    ('form = "F-2.01"', 'from_ = "F-2.01"', Flaw(SERVICE, UNKNOWN, "from_")),
    ("working_days = 1", "", Flaw(SERVICE, MISSING, "working_days")),
    ("working_days = 1", "working_days = -1", Flaw(SERVICE, WRONG, "working_days = -1")),
    ("working_days = 1", "working_days = true", Flaw(SERVICE, WRONG, "working_days = True")),
    ("working_days = 1", "working_days = 0x" + "f" * 5000, Flaw(SERVICE, WRONG, "working_days = …")),
    ('makes = "paper"', 'makes = "passport"', Flaw(SERVICE, WRONG, "makes = passport")),
    ('makes = "paper"', 'makes = "kia"', Flaw(SERVICE, CatalogueFlaw.NO_CARD, "AKTA")),
    ('makes = "paper"', 'makes = "paper"\nprint_reason = "lost"', Flaw(SERVICE, WRONG, "print_reason")),
    ('makes = "paper"', 'makes = "paper"\npaper_number = "sim"', Flaw(SERVICE, WRONG, "paper_number = sim")),
    ('makes = "paper"', 'makes = "paper"\nends = "asleep"', Flaw(SERVICE, WRONG, "ends = asleep")),
    ('makes = "paper"', 'makes = "paper"\nends = "double"', Flaw(SERVICE, WRONG, "ends = double")),
    ('makes = "paper"', 'makes = "paper"\nnote_en = "x"', Flaw(SERVICE, MISSING, "note")),
    ('group = "akta"', 'group = "sim"', Flaw(SERVICE, NOT_DEFINED, "sim")),
    ('document = "kk", o', 'document = "sim", o', Flaw(SERVICE, NOT_DEFINED, "sim")),
    ('"copy" }]', '"copy" }, { document = "kk" }]', Flaw(SERVICE, TWICE, "kk")),
    ('original = "copy"', 'original = "burnt"', Flaw(SERVICE, WRONG, "original = burnt")),
    ('one_of = [{ document = "kk", original = "copy" }]', "one_of = []", Flaw(SERVICE, MISSING, "one_of")),
    ('answer_not = "kawin"', 'answer_not = "kaya"', Flaw(SERVICE, NOT_DEFINED, "kaya")),
    ('{ answer_not = "kawin" }', "{}", Flaw(SERVICE, NEVER, "when")),
    ('when = [{ answer_not = "kawin" }]', "", Flaw(SERVICE, NEVER, "Belum kawin.")),
    ('answer_not = "kawin"', "age_below = 400", Flaw(SERVICE, WRONG, "age_below = 400")),
    ('answer_not = "kawin"', 'answered = "kawin"', Flaw(SERVICE, UNKNOWN, "answered")),
    ('number = "kk"', 'number = "sim"', Flaw("document kk", WRONG, "number = sim")),
    ('code = "AKTA"', 'code = "AKTA LAHIR"', Flaw("service AKTA LAHIR", WRONG, "code = AKTA LAHIR")),
    ('code = "AKTA"', f'code = "{"A" * 21}"', Flaw(f"service {'A' * 21}", WRONG, f"code = {'A' * 21}")),
    ('code = "AKTA"', "", Flaw("service 1", MISSING, "code")),
    ("[[question]]", '[[document]]\ncode = "kk"\nname = "K"\n[[question]]', Flaw("document kk", TWICE, "kk")),
    ("[[question]]", '[[servis]]\ncode = "kk"\n\n[[question]]', Flaw("", UNKNOWN, "servis")),
)  # fmt: skip


@pytest.mark.parametrize(("part", "instead", "expected"), CASES, ids=[str(case[2]) for case in CASES])
def test_a_flaw_is_named_with_its_place(part: str, instead: str, expected: Flaw) -> None:
    assert part in SMALL
    assert expected in flaws(SMALL.replace(part, instead, 1))


def test_all_flaws_are_named_at_once() -> None:
    found = flaws(SMALL.replace('form = "F-2.01"\n', "").replace('number = "kk"', 'number = "sim"'))
    assert {flaw.place for flaw in found} == {"document kk", SERVICE}


def test_an_office_must_offer_something() -> None:
    assert flaws("") == (Flaw("", MISSING, "service"),)


@pytest.mark.parametrize(
    "text", ["[[service", "a = " + "[" * 3000, f"a = {'9' * 5000}", "\0", "a = 1979-99-99"]
)
def test_what_is_no_toml_is_told_with_the_reason(text: str) -> None:
    (flaw,) = flaws(text)
    assert flaw.what is CatalogueFlaw.NOT_TOML
    assert flaw.detail


def _either(text: str) -> Catalogue | tuple[Flaw, ...]:
    """Return the catalogue or its flaws; anything else that happens fails the test."""
    try:
        return read_catalogue(text, 1)
    except CatalogueInvalid as refused:
        found = refused.flaws
    assert found
    assert all(isinstance(flaw.detail, str) and flaw.detail for flaw in found)
    return found


@given(st.text(max_size=200))
def test_any_text_is_a_catalogue_or_a_list_of_flaws(text: str) -> None:
    _either(text)


@given(st.integers(), st.integers(1, 6))
def test_a_catalogue_damaged_anywhere_is_read_or_refused_with_its_flaws(seed: int, times: int) -> None:
    chance = random.Random(seed)
    lines = SHIPPED.splitlines()
    for _ in range(times):
        place = chance.randrange(len(lines))
        kind = chance.randrange(4)
        if kind == 0:
            del lines[place]
        elif kind == 1:
            lines.insert(place, chance.choice(lines))
        elif kind == 2:
            letters = list(lines[place])
            chance.shuffle(letters)
            lines[place] = "".join(letters)
        else:
            cut = chance.randrange(len(lines[place]) + 1)
            lines[place] = lines[place][:cut] + chance.choice('"=[]{}#,1x ') + lines[place][cut:]
    _either("\n".join(lines))


_values = st.none() | st.booleans() | st.integers() | st.text(max_size=8)
_trees = st.recursive(
    _values.filter(lambda one: one is not None),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=6,
)


@given(st.integers(), _trees)
def test_any_value_in_any_field_is_read_or_refused_at_its_place(seed: int, value: Any) -> None:
    chance = random.Random(seed)
    whole = deepcopy(tomllib.loads(SMALL))
    entry: Any = whole
    while True:
        key = chance.choice(list(entry) if isinstance(entry, dict) else range(len(entry)))
        if not isinstance(entry[key], dict | list) or not entry[key] or chance.random() < 0.2:
            entry[key] = value
            break
        entry = entry[key]
    outcome = _either(_toml(whole))
    if isinstance(outcome, tuple):
        assert all(flaw.what is not CatalogueFlaw.NOT_TOML for flaw in outcome)


def _toml(whole: dict[str, Any]) -> str:
    return "\n".join(f"{key} = {_inline(value)}" for key, value in whole.items())


def _inline(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {_inline(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    letters = "".join(f"\\U{ord(letter):08x}" for letter in value)
    return f'"{letters}"'
