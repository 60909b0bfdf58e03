"""The parts of minutes say who gives what to whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from papers import CHIEF, DAY, GIVER, RECEIVER, handover_minutes
from spoken import indonesian

from reports.document import Document
from reports.letter_parts import (
    FIRST_PARTY,
    Handed,
    acknowledged,
    clauses,
    hand_and_receive,
    objects_table,
    party_block,
    signatures,
    witness_row,
)

Read = Callable[[Document], list[str]]


def test_handover_minutes_carry_every_part_on_one_page_and_the_list_on_the_next(pages: Read) -> None:
    letter, listed = pages(handover_minutes())
    letter = " ".join(letter.split())
    for part in (
        "BERITA ACARA SERAH TERIMA",
        "Nomor: 470/018/BAST/VIII/2020",
        "Pada hari ini Selasa, tanggal empat bulan Agustus tahun dua ribu dua puluh (04-08-2020)",
        "19740512 199903 1 006",
        "selanjutnya disebut PIHAK KEDUA;",
        "15 (lima belas) keping",
        "Yang menerima,",
        "Mengetahui,",
    ):
        assert part in letter
    assert "Lilis Suryani" in listed


def test_a_party_shows_only_what_is_known_of_it() -> None:
    fields, called = party_block("1.", replace(GIVER, rank="", address=""), FIRST_PARTY, indonesian)
    assert [indonesian(label) if not isinstance(label, str) else label for label, _ in fields.pairs] == [
        "Nama",
        "NIP",
        "Jabatan",
        "Instansi",
    ]
    assert called.lines == (called.lines[0],)


def test_the_side_of_the_receiver_is_the_offices_choice() -> None:
    left, right = hand_and_receive(GIVER, RECEIVER, "Serang", DAY, "id", indonesian)
    assert (left.name, right.name) == (RECEIVER.name, GIVER.name)
    assert right.above[0] == "Serang, 4 Agustus 2020"
    left, right = hand_and_receive(GIVER, RECEIVER, "Serang", DAY, "id", indonesian, receiver_left=False)
    assert (left.name, right.name) == (GIVER.name, RECEIVER.name)
    assert right.above[0] == "Serang, 4 Agustus 2020"


def test_several_kinds_of_things_are_added_up_and_one_is_not() -> None:
    one = Handed("KTP-el", 15, "keping", "baik")
    assert not any(column.total for column in objects_table([one], "id").columns)
    both = objects_table([one, Handed("KIA", 11, "keping")], "id")
    assert [column.key for column in both.columns if column.total] == ["amount"]
    assert [row[3] for row in both.rows] == ["lima belas keping", "sebelas keping"]


def test_witnesses_sign_beside_each_other_and_nobody_leaves_no_row() -> None:
    assert [place.name for place in witness_row([GIVER, CHIEF]) if place] == [GIVER.name, CHIEF.name]
    assert len(signatures(witness_row([]), acknowledged(CHIEF)).rows) == 1


def test_clauses_are_numbered() -> None:
    assert clauses(["a", "b"]).numbered
