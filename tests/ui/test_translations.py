from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import resources
from resources.words import WordBook
from ui.language import INDONESIAN, LANGUAGES
from ui.words import (
    FLOORS,
    ROOT,
    Message,
    already_said,
    collect,
    merged,
    plural_forms,
    read,
    read_additions,
    unfinished,
    write,
)

TWO_MEANINGS = {
    "Born": "with the place on a card, the day alone in a column",
    "Card printed": "a step in the journal, a status at the centre",
    "Counted": "what a form asks for, the column of the official daily report",
    "Not collected": "a card on the shelf, the reason of a return",
    "Open": "a button, what is not confirmed",
    "Paper": "the format of a page, the document behind a move of stock",
    "Printing": "the state of a card, a heading of the settings",
    "Put back": "a button, an outcome",
    "Reason": "of a decision, of the print",
    "Refused": "an application, a handover whose receiver takes no card",
    "Returned": "a card, blanks in the official daily report, blanks in the store",
    "Sent": "the cards that are away, the day they left",
    "Spoiled": "a card, blanks in the official daily report",
}
"""The same English that the office calls by two names, and why."""


@cache
def words(code: str) -> tuple[Message, ...]:
    """Return what the committed file of a language says."""
    return read(resources.path("translations", f"prrdesk_{code}.ts"))


def sources() -> Iterator[tuple[Path, ast.Module]]:
    for floor in FLOORS:
        for file in sorted((ROOT / floor).rglob("*.py")):
            yield file, ast.parse(file.read_text(encoding="utf-8"))


def spoken(called: ast.expr) -> str:
    """Return by which name a call collects a word; nothing when it is a call of something else."""
    if isinstance(called, ast.Attribute):
        of_qt = isinstance(called.value, ast.Name) and called.value.id == "QCoreApplication"
        return called.attr if called.attr == "tr" or (of_qt and called.attr == "translate") else ""
    return "mark" if isinstance(called, ast.Name) and called.id == "mark" else ""


def speaking_calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (name := spoken(node.func)):
            yield name, node


def places(text: str) -> list[str]:
    """Return where facts are filled in, whatever their order."""
    return sorted(re.findall(r"\{[^{}]*\}|%n|%\d", text))


def frame(text: str) -> tuple[str, str, str, int]:
    """Return the spaces around a text, its last sign of punctuation and how many keys it names."""
    last = text.rstrip().removesuffix("Gol.")[-1:]  # an abbreviation
    front, back = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return front, back, last if last in ".:?!…," else "", len(re.findall("&[A-Za-z]", text))


def test_words_are_plain_literals() -> None:
    """A formatted or computed text is collected as it stands and never found again."""
    wrong = []
    for file, tree in sources():
        for name, call in speaking_calls(tree):
            if file.name == "language.py" and name == "translate":
                continue  # the one place that speaks words marked elsewhere
            wanted = call.args[:1] if name == "tr" else call.args[:2]
            if not wanted or not all(
                isinstance(a, ast.Constant) and isinstance(a.value, str) for a in wanted
            ):
                wrong.append(f"{file.relative_to(ROOT)}:{call.lineno}")
    assert wrong == []


def test_every_word_is_in_the_committed_files_and_no_other() -> None:
    fresh = collect()
    indonesian = words("id")
    assert {m.key for m in fresh} - {m.key for m in indonesian} == set(), "run: make words"
    assert {m.key for m in indonesian} - {m.key for m in fresh} == set(), "run: make words"
    english = words("en")
    assert {m.key for m in english} == {m.key for m in fresh if m.counted}, "run: make words"


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_no_word_is_left_untranslated(code: str) -> None:
    assert [m.key for m in unfinished(words(code))] == []


def test_a_translation_keeps_the_places_of_its_facts() -> None:
    wrong = [
        f"{message.context}: {message.source} -> {form}"
        for message in words("id")
        for form in message.forms
        if form and places(form) != places(message.source)
    ]
    assert wrong == []


def test_a_translation_begins_and_ends_as_its_source() -> None:
    """A lost space glues two words together; a lost full stop makes a sentence look cut off."""
    wrong = [
        f"{message.context}: {message.source!r} -> {form!r}"
        for message in words("id")
        for form in message.forms
        if form and frame(form) != frame(message.source)
    ]
    assert wrong == []


def test_the_same_english_is_the_same_indonesian_everywhere() -> None:
    spoken_as: dict[str, set[str]] = {}
    for message in words("id"):
        spoken_as.setdefault(message.source, set()).update(message.forms)
    several = {source for source, forms in spoken_as.items() if len(forms) > 1}
    assert sorted(several ^ set(TWO_MEANINGS)) == []


def test_what_is_written_is_read_again_the_same(tmp_path: Path) -> None:
    messages = (
        Message("a", 'Save "x" & go <on>', counted=False, forms=("Simpan “x” & lanjut <ya>",)),
        Message("a", "%n card(s)", counted=True, forms=("%n kartu",)),
        Message("b", "new", counted=False),
        Message("b", "two\nlines", counted=False, forms=("dua\nbaris",)),
    )
    file = tmp_path / "x.ts"
    write(file, INDONESIAN, messages)
    assert read(file) == tuple(sorted(messages, key=lambda m: m.key))
    assert WordBook(file.read_text(encoding="utf-8")) == {m.key: m.forms for m in messages if m.finished}


def test_qt_itself_reads_what_is_written(tmp_path: Path) -> None:
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    done = subprocess.run(
        [tool, resources.path("translations", "prrdesk_id.ts"), "-qm", tmp_path / "x.qm"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "x.qm").stat().st_size > 1_000


def test_merging_keeps_what_is_known_and_drops_what_is_gone(tmp_path: Path) -> None:
    fresh = (Message("a", "kept", counted=False), Message("a", "new", counted=False))
    known = (
        Message("a", "kept", counted=False, forms=("tetap",)),
        Message("a", "gone", counted=False, forms=("hilang",)),
    )
    additions = tmp_path / "add.json"
    additions.write_text('{"a": {"new": "baru"}}', encoding="utf-8")
    result = merged(fresh, known, read_additions(additions))
    assert [(m.source, m.forms) for m in result] == [("kept", ("tetap",)), ("new", ("baru",))]


def test_another_word_for_what_is_translated_is_named_and_not_taken() -> None:
    """A list of words merged a second time must not undo what was corrected in between."""
    known = (
        Message("a", "Day", counted=False, forms=("Tanggal",)),
        Message("a", "new", counted=False),
        Message("a", "same", counted=False, forms=("sama",)),
    )
    added = {("a", "Day"): ("Hari",), ("a", "new"): ("baru",), ("a", "same"): ("sama",)}
    assert already_said(known, added) == {("a", "Day"): ("Tanggal",)}


def test_english_counts_one_and_many() -> None:
    assert plural_forms("%n day(s)") == ("%n day", "%n days")


def test_one_card_takes_the_verb_of_one() -> None:
    """The rule knows nouns alone; a verb is set right by hand in the English file and stays."""
    forms = {m.source: m.forms for m in words("en")}
    for source, (one, _) in forms.items():
        assert not re.search(r"%n[^.:;]*\b(are|were|have|go|stay|wait)\b", one), source
    asked = forms["%n card(s) stay in your hands. F6 in the queue continues with them."]
    assert asked[0].startswith("%n card stays")
