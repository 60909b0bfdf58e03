"""A few letters find the line that is meant, whatever was picked last."""

from __future__ import annotations

from typing import Any

import pytest
from catalogues import shipped

from ui.language import INDONESIAN
from ui.pages.walk_in_rules import service_lines
from ui.widgets.pick_line import PickLine

LINES = service_lines(shipped(), INDONESIAN)


@pytest.fixture
def field(qtbot: Any) -> PickLine:
    made = PickLine("Layanan")
    qtbot.addWidget(made)
    return made


def test_the_whole_name_of_a_service_puts_it_on_top_also_when_another_was_used_last(field: PickLine) -> None:
    for line in LINES:
        others = [other.value for other in LINES if other is not line]
        field.offer(LINES, others)
        field.setText(line.title.lower())
        assert field.found()[0] == line


def test_letters_of_a_group_find_its_lines_after_those_that_have_them_in_their_names(field: PickLine) -> None:
    field.offer(LINES)
    field.setText("pindah datang")
    names = [line.value for line in field.found()]
    assert {"KTP_DATANG", "PINDAH_DATANG"} == set(names[:2])
    assert "PINDAH_KELUAR" in names[2:]


def test_what_was_picked_last_stands_on_top_of_what_fits_as_well(field: PickLine) -> None:
    field.offer(LINES, ["KTP_RUSAK"])
    field.setText("ktp-el")
    assert field.found()[0].value == "KTP_RUSAK"
