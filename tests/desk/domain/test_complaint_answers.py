"""Templates of answers: what may stand in braces, and what a citizen reads in the end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.complaint_answers import LONGEST, VARIABLES, TemplateFlaw, flaw, read_defaults
from desk.domain.complaints import ComplaintKind
from desk.domain.templates import filled
from desk.domain.whatsapp import link
from resources import text

FACTS = {
    "name": "Ibu Entin",
    "number": "ADU-20200804-001",
    "status": "KTP-el Anda sudah siap.",
    "office": "Dinas",
}


@pytest.mark.parametrize(
    ("template", "wrong"),
    [
        ("Yth. {name}: {status} ({number}) {office}", None),
        ("Tanpa kurung", None),
        ("{{kurung}} {name}", None),
        ("  ", TemplateFlaw.EMPTY),
        ("{nama}", TemplateFlaw.NOT_READABLE),
        ("{name", TemplateFlaw.NOT_READABLE),
        ("name}", TemplateFlaw.NOT_READABLE),
        ("{}", TemplateFlaw.NOT_READABLE),
        ("{name.__class__}", TemplateFlaw.NOT_READABLE),
        ("{name!r:>9}", TemplateFlaw.NOT_READABLE),
        ("a" * (LONGEST + 1), TemplateFlaw.TOO_LONG),
    ],
)
def test_only_the_four_variables_may_stand_in_braces(template: str, wrong: TemplateFlaw | None) -> None:
    assert flaw(template) is wrong


@given(st.text(alphabet="ab {}!:.name", max_size=40))
def test_what_is_not_refused_can_be_filled_in(template: str) -> None:
    if flaw(template) is None:
        filled(template, FACTS)


def test_a_template_is_filled_in_and_an_empty_variable_leaves_no_hole() -> None:
    assert (
        filled("Yth. {name}, {status}\n{office}", FACTS) == "Yth. Ibu Entin, KTP-el Anda sudah siap.\nDinas"
    )
    assert filled("Yth. {name}, pengaduan {number}.", {"number": "ADU-1"}) == "Yth., pengaduan ADU-1."


def test_the_templates_that_come_along_are_usable_and_fit_into_a_link() -> None:
    for kind, template in read_defaults(text("data", "complaint_answers.toml")).items():
        assert flaw(template) is None, kind
        assert "{number}" in template
        assert all(f"{{{name}}}" not in filled(template, FACTS) for name in VARIABLES)
        assert link("081234567890", filled(template, FACTS | {"status": "x" * 200})).startswith(
            "https://wa.me/62"
        )
    assert set(read_defaults(text("data", "complaint_answers.toml"))) == set(ComplaintKind)
