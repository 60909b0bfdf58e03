from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from string import Formatter

import desk.domain
from desk.domain.errors import DayIsClosed, DeskError, NotAllowed, NotEnough, NotFound, OfficeUnavailable
from desk.domain.text import Word
from ui.errors import explain
from ui.language import Language
from ui.masking import masked
from ui.sentences import SENTENCES

for module in pkgutil.iter_modules(desk.domain.__path__):
    importlib.import_module(f"desk.domain.{module.name}")


def family(kind: type[Exception]) -> Iterator[type[Exception]]:
    for child in kind.__subclasses__():
        yield child
        yield from family(child)


def test_every_refusal_has_a_sentence_and_a_cure() -> None:
    missing = [kind.__name__ for kind in family(DeskError) if kind not in SENTENCES]
    assert missing == []
    assert all(text.text and cure.text for text, cure in SENTENCES.values())


def test_a_sentence_names_only_facts_its_error_has() -> None:
    wrong = []
    for kind, sentence in SENTENCES.items():
        facts = {field.name for field in fields(kind)} if is_dataclass(kind) else set()
        named = {name for word in sentence for _, name, _, _ in Formatter().parse(word.text) if name}
        wrong += [f"{kind.__name__}: {name}" for name in named - facts]
    assert wrong == []


def test_facts_are_spoken_in_the_language_of_the_screen(language: Language) -> None:
    closed = explain(DayIsClosed(date(2020, 8, 4), "B/12"), language)
    assert closed is not None
    assert closed.whole == (
        "Selasa, 4 Agustus 2020 sudah ditutup; nomor laporannya B/12. Perbaiki melalui adendum."
    )
    short = explain(NotEnough(Word("x", "Blanko"), 4101, 12), language)
    assert short is not None
    assert short.text == "Blanko: diperlukan 4.101, tersedia 12."


def test_roles_are_listed(language: Language) -> None:
    refused = explain(NotAllowed(Word("x", "Tutup hari"), (Word("x", "Kasi"), Word("x", "Admin"))), language)
    assert refused is not None
    assert refused.text == "Perlu kasi atau admin: tutup hari."


def test_a_nik_in_a_fact_is_masked(language: Language) -> None:
    explanation = explain(NotFound(Word("x", "Kartu"), "3673010101900001"), language)
    assert explanation is not None
    assert "3673••••••••0001" in explanation.text


def test_the_office_says_itself_why_it_is_unavailable(language: Language) -> None:
    gone = OfficeUnavailable(Word("x", "Disk penuh"), Word("x", "Kosongkan disk"))
    explanation = explain(gone, language)
    assert explanation is not None
    assert explanation.whole == "Disk penuh. Kosongkan disk."


def test_a_fault_of_the_program_has_no_sentence(language: Language) -> None:
    assert explain(KeyError("x"), language) is None


def test_only_whole_numbers_of_people_are_masked() -> None:
    assert masked("a3673010101900001b") == "a3673••••••••0001b"
    assert masked("36730101019000012") == "36730101019000012"
    assert masked("3673 0101 0190 0001 / 0812-3456-789") == "3673••••••••0001 / 0812••••789"
    assert masked("+62 812 3456 7890") == "6281••••••890"
    assert masked("PRR-2020-08-31-12345678.xlsx, 04-08-2020 09:41") == (
        "PRR-2020-08-31-12345678.xlsx, 04-08-2020 09:41"
    )
