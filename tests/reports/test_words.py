"""Figures and days as official papers spell them."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

import pytest
from spoken import english, indonesian

from desk.domain.text import mark
from reports.document import Kind, Run
from reports.words import (
    civil_servant_number,
    compose,
    counted,
    full_day,
    grouped,
    in_words,
    long_date,
    opening,
    percentage,
    roman_month,
    short_date,
    shower,
)

DAY = date(2020, 8, 4)


def test_minutes_open_with_the_day_in_words() -> None:
    sentence = opening(DAY, "Serang", "id", indonesian)
    assert "".join(run.text for run in sentence) == (
        "Pada hari ini Selasa, tanggal empat bulan Agustus tahun dua ribu dua puluh (04-08-2020), "
        "bertempat di Serang, kami yang bertanda tangan di bawah ini:"
    )
    assert [run.text for run in sentence if run.bold] == ["Selasa", "empat", "Agustus", "dua ribu dua puluh"]


def test_minutes_open_in_english_too() -> None:
    assert "".join(run.text for run in opening(DAY, "Serang", "en", english)) == (
        "On this Tuesday, the fourth of August of the year two thousand and twenty (04-08-2020), at Serang, "
        "we, the undersigned:"
    )


def test_a_place_cannot_bring_a_field_of_its_own() -> None:
    sentence = opening(DAY, "{day} <b>", "id", indonesian)
    assert "bertempat di {day} <b>," in "".join(run.text for run in sentence)


@pytest.mark.parametrize(
    ("number", "words"),
    [(11, "sebelas"), (100, "seratus"), (1_000, "seribu"), (1_100, "seribu seratus"), (15, "lima belas")],
)
def test_numbers_are_spelled_in_indonesian(number: int, words: str) -> None:
    assert in_words(number, "id") == words


def test_amounts_stand_in_figures_and_words() -> None:
    assert counted(15, "keping", "id") == "15 (lima belas) keping"
    assert counted(4_101, "cards", "en") == "4,101 (four thousand, one hundred and one) cards"


@pytest.mark.parametrize(
    ("number", "shown"),
    [(4_101, "4.101"), (-1_000, "-1.000"), (12.5, "12,5"), (Decimal("1234.56"), "1.234,56"), (3.0, "3")],
)
def test_figures_are_grouped_the_indonesian_way(number: float, shown: str) -> None:
    assert grouped(number, "id") == shown


def test_shares_have_one_decimal() -> None:
    assert percentage(Decimal(4) / 191, "id") == "2,1%"
    assert percentage(0.5, "en") == "50.0%"


def test_days_are_long_in_papers_and_short_in_tables() -> None:
    assert full_day(DAY, "id") == "Selasa, 4 Agustus 2020"
    assert full_day(DAY, "en") == "Tuesday, 4 August 2020"
    assert long_date(DAY, "id") == "4 Agustus 2020"
    assert short_date(DAY) == "04-08-2020"
    assert roman_month(DAY) == "VIII"


def test_a_nip_is_printed_in_its_groups_and_anything_else_as_entered() -> None:
    assert civil_servant_number("197405121999031006") == "19740512 199903 1 006"
    assert civil_servant_number("19740512 199903 1 006") == "19740512 199903 1 006"
    assert civil_servant_number("") == ""


def test_a_sentence_keeps_the_weight_of_its_facts() -> None:
    assert compose("a {x} b", {"x": Run("1", bold=True)}) == (Run("a "), Run("1", bold=True), Run(" b"))


def test_cells_are_shown_by_what_their_column_holds() -> None:
    shows = {kind: shower(kind, "id", indonesian) for kind in Kind}
    assert shows[Kind.NUMBER](4_101) == "4.101"
    assert shows[Kind.TEXT](4_101) == "4101"
    assert shows[Kind.PERCENT](0.024) == "2,4%"
    assert shows[Kind.DATE](datetime(2020, 8, 4, 7, 5)) == "04-08-2020 07:05"
    assert shows[Kind.TIME](time(7, 5)) == "07:05"
    assert shows[Kind.TEXT](None) == ""
    assert shows[Kind.TEXT](mark("reports", "Total")) == "Jumlah"
