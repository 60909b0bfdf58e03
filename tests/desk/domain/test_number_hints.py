"""Numbers against the person and the form, as a table: each line says what is noticed, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desk.domain.applications import Brought, Paper, Subject
from desk.domain.document_numbers import NumberKind, read_number
from desk.domain.hints import Hint, HintKind
from desk.domain.machine_reading import NumberRead
from desk.domain.nik import HomeRegion
from desk.domain.number_hints import Form, of_paper, of_person, of_reading
from desk.domain.services import Document, Original, Text

NIK, OTHER_NIK, THIRD_NIK = "3673010101900001", "3673014101920002", "3673011502880003"
KK, OTHER_KK = "3673012802200003", "3673012802200004"
AKTA, OTHER_AKTA = "3673-LU-02031990-0012", "3673-LU-02031990-0013"
FORM = Form(
    Subject(NIK, "WARGA", date(1990, 1, 1), "L", kk_number=KK),
    date(2020, 8, 4),
    HomeRegion("3673", ("3604",)),
)
K = HintKind


def document(number: str, *, others: bool = False) -> Document:
    return Document("berkas", Text("Berkas"), number, others)


def paper(number: str) -> Paper:
    return Paper(1, "berkas", Original.COPY, Brought.YES, number)


def read(*texts: str) -> tuple[NumberRead, ...]:
    kinds = (*NumberKind,)
    found = (next(n for kind in kinds if (n := read_number(text, kind))) for text in texts)
    return tuple(NumberRead(1, number) for number in found)


def sides(hints: tuple[Hint, ...]) -> list[tuple[str, str]]:
    return [(side.in_form, side.in_document) for hint in hints for side in hint.side_by_side]


@pytest.mark.parametrize(
    ("kind", "written", "noticed"),
    [
        ("", "anything", []),
        ("nik", "", []),
        ("nik", NIK, []),
        ("nik", OTHER_NIK, [K.NIK_DIFFERS]),
        ("nik", "36730101", [K.NUMBER_SHAPE]),
        ("kk", KK, []),
        ("kk", "3673 0128 0220 0003", []),
        ("kk", OTHER_KK, [K.KK_DIFFERS]),
        ("kk", "3673013112300003", [K.NUMBER_FROM_FUTURE, K.KK_DIFFERS]),
        ("birth", AKTA, []),
        ("birth", "3673-lt-04082020-0001", []),
        ("birth", "2075/K/2004", [K.NUMBER_SHAPE]),
        ("birth", "3673-LU-31021990-0012", [K.NUMBER_SHAPE]),
        ("birth", "3673-LU-05082020-0001", [K.NUMBER_FROM_FUTURE]),
        ("birth", "3673-LU-31121989-0001", [K.NUMBER_BEFORE_BIRTH]),
        ("move", "SKPWNI/ 3506/ 22032020/ 0101", []),
        ("move", "SKPWNI/3506/22032021/0101", [K.NUMBER_FROM_FUTURE]),
        ("move", "SKPWNI/3506/220320/0101", [K.NUMBER_SHAPE]),
        ("death", "3673-KM-01012020-0001", []),
    ],
)
def test_the_number_of_a_paper_against_the_form(kind: str, written: str, noticed: list[HintKind]) -> None:
    assert [hint.kind for hint in of_paper(FORM, paper(written), document(kind))] == noticed


@pytest.mark.parametrize(
    ("kind", "written"),
    [("nik", OTHER_NIK), ("kk", OTHER_KK), ("birth", "3673-LU-31121980-0001")],
)
def test_a_parents_document_is_not_held_against_the_person(kind: str, written: str) -> None:
    assert of_paper(FORM, paper(written), document(kind, others=True)) == ()


def test_an_old_number_is_pointed_out_gently_and_a_short_nik_gravely() -> None:
    (old,) = of_paper(FORM, paper("2075/K/2004"), document("birth"))
    (short,) = of_paper(FORM, paper("3673"), document("nik"))
    assert (old.grave, short.grave) == (False, True)


@pytest.mark.parametrize(
    ("kind", "written", "found", "noticed", "beside"),
    [
        ("birth", AKTA, (AKTA,), [], []),
        ("birth", "3673 - lu - 02031990 - 0012", (AKTA,), [], []),
        ("birth", AKTA, (OTHER_AKTA,), [K.NUMBER_DIFFERS], [(AKTA, OTHER_AKTA)]),
        ("birth", AKTA, (AKTA, OTHER_AKTA), [], []),
        ("birth", "", (AKTA,), [K.NUMBER_FOUND], []),
        ("birth", "", ("3673-LU-05082020-0001",), [K.NUMBER_FOUND, K.NUMBER_FROM_FUTURE], []),
        ("birth", AKTA, ("3673-KM-01012020-0001",), [], []),
        ("birth", AKTA, (AKTA, OTHER_NIK, THIRD_NIK), [K.NIK_DIFFERS], [(NIK, OTHER_NIK), (NIK, THIRD_NIK)]),
        ("birth", AKTA, (AKTA, OTHER_NIK, NIK), [], []),
        ("kk", "", (KK, NIK, OTHER_NIK), [], []),
        ("kk", KK, (KK, NIK), [], []),
        ("kk", "", (OTHER_KK, NIK), [K.KK_DIFFERS], [(KK, OTHER_KK)]),
        ("kk", OTHER_KK, (KK, NIK), [K.KK_DIFFERS], [(OTHER_KK, KK)]),
        ("kk", KK, (KK, OTHER_NIK), [K.NIK_DIFFERS], [(NIK, OTHER_NIK)]),
        ("nik", "", (NIK,), [], []),
        ("nik", NIK, (OTHER_NIK,), [K.NIK_DIFFERS], [(NIK, OTHER_NIK)]),
        ("nik", NIK, (), [], []),
        ("", "", (OTHER_NIK,), [], []),
    ],
)
def test_numbers_read_in_a_document_against_the_form(
    kind: str,
    written: str,
    found: tuple[str, ...],
    noticed: list[HintKind],
    beside: list[tuple[str, str]],
) -> None:
    hints = of_reading(FORM, paper(written), document(kind), read(*found))
    assert [hint.kind for hint in hints] == noticed
    assert sides(hints) == beside


def test_numbers_of_others_in_a_document_are_not_held_against_the_person() -> None:
    found = of_reading(FORM, paper(""), document("nik", others=True), read(OTHER_NIK))
    assert found == ()


def test_another_nik_on_a_certificate_is_less_grave_than_on_a_card() -> None:
    (certificate,) = of_reading(FORM, paper(AKTA), document("birth"), read(AKTA, OTHER_NIK))
    (card,) = of_reading(FORM, paper(""), document("nik"), read(OTHER_NIK))
    assert (certificate.grave, card.grave) == (False, True)


def test_a_newborn_without_nik_is_not_held_against_the_parents() -> None:
    newborn = replace(FORM, subject=Subject("", "BAYI", date(2020, 7, 1)))
    assert of_person(newborn) == ()
    assert of_reading(newborn, paper(""), document("birth"), read(OTHER_NIK)) == ()


@pytest.mark.parametrize(
    ("changes", "noticed"),
    [
        ({}, []),
        ({"birth_date": date(1990, 1, 2)}, [K.NIK_UNUSUAL]),
        ({"sex": "P"}, [K.NIK_UNUSUAL]),
        ({"nik": "3201010101900001"}, []),
        ({"nik": "3673019901900001"}, [K.NIK_FLAWED]),
        ({"nik": "3673010101900000"}, [K.NIK_UNUSUAL]),
    ],
)
def test_the_nik_of_the_form_against_the_person(changes: dict[str, Any], noticed: list[HintKind]) -> None:
    form = replace(FORM, subject=replace(FORM.subject, **changes))
    assert [hint.kind for hint in of_person(form)] == noticed
