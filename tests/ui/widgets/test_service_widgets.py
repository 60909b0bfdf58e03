"""The pieces of the catalogue page: conditions chosen instead of written, changes told field by field."""

from __future__ import annotations

from dataclasses import replace

import pytest
from catalogues import shipped
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.service_edits import EntryKind, with_entry, without_entry
from desk.domain.services import Condition, Facts, Need, Option, Original
from ui.dialogs.service_forms import NeedForm, RuleForm
from ui.widgets.entry_list import EntryLine, EntryList
from ui.widgets.service_changes import change_lines
from ui.widgets.service_rows import single

KEPT = shipped()
QUESTIONS = sorted(KEPT.questions)
_conditions = st.builds(
    Condition,
    st.none() | st.integers(0, 120),
    st.none() | st.integers(0, 120),
    st.none() | st.integers(0, 40_000),
    st.sampled_from(["", *QUESTIONS]),
    st.sampled_from(["", *QUESTIONS]),
)
_facts = st.builds(
    Facts,
    st.none() | st.integers(0, 120),
    st.frozensets(st.sampled_from(QUESTIONS)),
    st.none() | st.integers(0, 40_000),
)


@given(_conditions, _facts)
def test_a_condition_in_single_facts_says_the_same(condition: Condition, facts: Facts) -> None:
    assert all(one.holds(facts) for one in single(condition)) == condition.holds(facts)


@pytest.mark.parametrize("code", list(KEPT.services))
def test_every_need_and_rule_stands_in_its_form_as_it_is(code, language, qtbot):
    for need in KEPT.services[code].needs:
        form = NeedForm(need, KEPT, language)
        qtbot.addWidget(form)
        assert form.need() == need
        assert form.missing() == ""
    for rule in KEPT.services[code].rules:
        form = RuleForm(rule, KEPT, language)
        qtbot.addWidget(form)
        assert form.rule() == rule
        assert form.missing() == ""


def test_a_document_named_twice_is_refused_in_the_form(language, qtbot):
    form = NeedForm(Need((Option("kk", Original.COPY),)), KEPT, language)
    qtbot.addWidget(form)
    form.options.put((Option("kk", Original.COPY), Option("kk", Original.KEPT)))
    assert "dua kali" in form.missing()
    form.options.put(())
    assert form.missing()


def test_a_document_that_is_no_longer_there_stands_under_its_code(language, qtbot):
    gone = without_entry(KEPT, EntryKind.DOCUMENT, "kk")
    form = NeedForm(KEPT.services["KTP_BARU"].needs[0], gone, language)
    qtbot.addWidget(form)
    assert form.need() == KEPT.services["KTP_BARU"].needs[0]


def test_changes_are_told_field_by_field_with_what_was_and_what_is(language):
    before = KEPT.services["KTP_HILANG"]
    after = replace(before, working_days=14, proxy=True, needs=before.needs[:1] + before.needs[2:])
    (told,) = change_lines(KEPT, with_entry(KEPT, after), language)
    assert told.splitlines() == [
        "Layanan “KTP-el hilang” diubah",
        "    Janji selesai (hari kerja): 1 → 14",
        "    Berkas, dihapus: Kartu Keluarga (KK) (fotokopi saja)",
        "    Kuasa: tidak → ya",
    ]
    turned = replace(before, needs=before.needs[::-1])
    (told,) = change_lines(KEPT, with_entry(KEPT, turned), language)
    assert told.splitlines()[1:] == ["    Berkas: urutannya berubah"]


def test_the_list_keeps_the_chosen_entry_and_passes_over_headings(language, qtbot):
    listed = EntryList("Layanan")
    qtbot.addWidget(listed)
    lines = [EntryLine("A", "Akta", "Satu"), EntryLine("B", "Biodata", "Dua")]
    listed.put(lines)
    assert listed.chosen() == "A"
    listed.choose("B")
    listed.put([EntryLine("C", "Cerai", "Satu"), *lines])
    assert listed.chosen() == "B"
    listed.setCurrentRow(0)
    assert listed.chosen() == ""
    listed.put(lines[:1])
    assert listed.chosen() == "A"
