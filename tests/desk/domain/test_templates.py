"""Templates: what stands in braces, and facts that stay what they are once they are put in."""

from __future__ import annotations

import pytest
from hostile_texts import HOSTILE
from hypothesis import assume, given
from hypothesis import strategies as st

from desk.domain.templates import filled, one_line, variables

ANY = st.text(st.characters(), max_size=30)


@pytest.mark.parametrize(
    ("template", "names"),
    [
        ("", ()),
        ("Yth. {name},\n{number} {name}", ("name", "number", "name")),
        ("{{kurung}} {name}", ("name",)),
        ("{name.__class__}", ("name.__class__",)),
    ],
)
def test_names_are_told_in_the_order_they_stand(template: str, names: tuple[str, ...]) -> None:
    assert variables(template) == names


@pytest.mark.parametrize(
    "template", ["{name", "name}", "{}", "{name!r}", "{name:>9}", "{name:{number}}", "{na\nme}", "{{name}"]
)
def test_a_brace_that_is_no_name_is_refused(template: str) -> None:
    with pytest.raises(ValueError):
        variables(template)
    with pytest.raises(ValueError):
        filled(template, {"name": "Entin"})


@given(ANY, ANY)
def test_a_fact_stays_what_it_is_on_its_line(name: str, number: str) -> None:
    seen = one_line(name), one_line(number)
    assume(all(seen))
    text = filled("Yth. {name};\n{number}!\nSelesai.", {"name": name, "number": number})
    assert text == f"Yth. {seen[0]};\n{seen[1]}!\nSelesai."


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_fact_neither_breaks_the_line_nor_hides_anything(hostile: str) -> None:
    text = filled("Yth. {name}, nomor {number}.", {"name": hostile, "number": "PMH-1"})
    assert text.count("\n") == 0
    assert text.endswith(", nomor PMH-1.")
    assert text.isprintable()
    text.encode()


@given(st.lists(ANY, max_size=5))
def test_a_list_on_a_line_of_its_own_takes_a_line_for_each_part(parts: list[str]) -> None:
    seen = [one_line(part) for part in parts if one_line(part)]
    text = filled("Perbaiki:\n{reasons}\nTerima kasih.", {"reasons": tuple(parts)})
    assert text.splitlines() == ["Perbaiki:", *(f"- {part}" for part in seen), "Terima kasih."]


def test_a_list_within_words_is_set_apart_by_semicolons() -> None:
    assert filled("Bawa: {bring}.", {"bring": ("KK", "", "tanda terima")}) == "Bawa: KK; tanda terima."


def test_a_line_without_any_fact_it_names_is_left_out_and_its_paragraph_with_it() -> None:
    template = "Yth. {name}.\n\nBawa: {bring}\n\n{day}, pukul {time}\nGratis."
    assert filled(template, {"name": "Ibu Entin"}) == "Yth. Ibu Entin.\n\nGratis."
    assert filled(template, {"time": "09.30"}) == ", pukul 09.30\nGratis."


@given(st.text(alphabet="ab {}!:.\nname", max_size=40), ANY)
def test_what_can_be_read_can_be_filled_in(template: str, fact: str) -> None:
    try:
        names = variables(template)
    except ValueError:
        assume(False)
    text = filled(template, dict.fromkeys(names, fact))
    assert "\n\n\n" not in text
    assert text == text.strip()
