"""Columns share the room so that words stay whole as long as they can."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from papers import NAME_COLUMNS, name_rows
from spoken import indonesian

from reports.document import Column, Run, Table
from reports.fitting import Measure, Need, Sampled, share
from reports.headings import Span, spans
from reports.pdf_text import set_lines, wrapped
from reports.style import typeface

needs = st.lists(
    st.tuples(st.floats(0.5, 20), st.floats(0, 20), st.booleans()).map(
        lambda t: Need(t[0], t[0] + t[1], t[2])
    ),
    min_size=1,
    max_size=12,
)


@settings(deadline=None)
@given(needs, st.floats(5, 500))
def test_columns_fill_the_room_exactly(wanted: list[Need], room: float) -> None:
    widths = share(wanted, room)
    assert sum(widths) == pytest.approx(room)
    if sum(need.whole for need in wanted) <= room:
        assert all(width >= need.whole - 1e-6 for width, need in zip(widths, wanted, strict=True))
    elif sum(need.least for need in wanted) <= room:
        assert all(width >= need.least - 1e-6 for width, need in zip(widths, wanted, strict=True))


def test_columns_of_figures_are_equally_wide_where_there_is_room() -> None:
    widths = share([Need(5, 8), Need(2, 2, level=True), Need(4, 4, level=True)], 30)
    assert widths[1] == pytest.approx(widths[2])


def test_sampling_a_list_loses_no_row() -> None:
    rows = name_rows(1_000)
    sampled = Sampled(Table(NAME_COLUMNS, iter(rows)))
    wanted = Measure(typeface("Regular"), typeface("Bold"), "id", indonesian).needs(sampled)
    assert not sampled.complete
    assert len(wanted) == len(NAME_COLUMNS)
    assert list(sampled) == rows


@settings(deadline=None)
@given(st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=200), st.floats(20, 300))
def test_wrapped_lines_fit_and_hold_every_letter(text: str, room: float) -> None:
    face = typeface("Regular")
    shown = face.showable(text)
    lines = wrapped(shown, room, face, 9)
    assert "".join("".join(lines).split()) == "".join(shown.split())
    assert all(face.width(line, 9) <= room + 1e-6 for line in lines)


@settings(deadline=None)
@given(st.lists(st.tuples(st.text(st.characters(categories=("L", "Zs")), max_size=60), st.booleans())))
def test_set_lines_fit_and_hold_every_letter_of_every_weight(texts: list[tuple[str, bool]]) -> None:
    regular, bold = typeface("Regular"), typeface("Bold")
    pieces = [Run(text, weight) for text, weight in texts]
    lines = set_lines(pieces, 120, regular, bold, 10)
    for face in (regular, bold):
        drawn = [p.text for line in lines for word in line.words for p in word if p.face is face]
        given_texts = [face.showable(run.text) for run in pieces if run.bold == (face is bold)]
        assert "".join("".join(drawn).split()) == "".join("".join(given_texts).split())
    assert lines[-1].last


def test_neighbours_with_one_heading_stand_under_it_together() -> None:
    columns = [Column("a", "A"), Column("b", "B", group="G"), Column("c", "C", group="G"), Column("d", "D")]
    assert spans(columns, indonesian) == [Span("", 0, 1), Span("G", 1, 3), Span("", 3, 4)]
