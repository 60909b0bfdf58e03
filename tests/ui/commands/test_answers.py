"""What an unattended installation answered, as the program reads it."""

from __future__ import annotations

import sys

import pytest

from ui.commands.answers import Answers, answers


def test_what_was_answered_is_taken_as_it_stands() -> None:
    stored = {
        "Server": " postgresql://kantor.lan/prr ",
        "Office": "DISDUKCAPIL KOTA",
        "Language": "en",
        "Folder": "C:",
    }
    assert Answers.read(stored) == Answers("postgresql://kantor.lan/prr", "DISDUKCAPIL KOTA", "en")


def test_what_is_no_answer_counts_as_none() -> None:
    assert Answers.read({}) == Answers()
    assert Answers.read({"Server": "sqlite:///C:/kantor.sqlite", "Language": "fr"}) == Answers()


def test_a_password_in_the_answered_address_is_not_used() -> None:
    assert (
        Answers.read({"Server": "postgresql://budi:rahasia@kantor/prr"}).server
        == "postgresql://budi@kantor/prr"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a PC with Windows may have been installed with answers")
def test_where_there_is_no_registry_nothing_was_answered() -> None:
    assert answers() == Answers()
