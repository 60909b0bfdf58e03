"""Proof slips and status notes: everything that has to stand on them, on every paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from io import BytesIO

import pypdf
import pytest

from desk.domain.text import Word
from reports.document import Letterhead
from reports.proof_slip import Proof, proof_pdf
from reports.receipt import Slip
from reports.status_note import Note, note_pdf

HEAD = Letterhead("PEMERINTAH KOTA SERANG", "DISDUKCAPIL", "Jalan Jenderal Sudirman", "0254-200100")
PROOF = Proof(
    HEAD,
    "PMH-20200804-0001",
    "KTP-el rusak",
    "3673-LU-04082020-0001",
    "SITI AMINAH",
    "3673••••••••0012",
    "ANI SURYANI",
    "Keluarga dalam satu KK · Istri",
    datetime(2020, 8, 4, 9, 41),
    "Budi Santoso",
    ("Kartu Keluarga (KK)", "Surat keterangan hilang dari kepolisian"),
    ("KTP-el yang rusak",),
)
NOTE = Note(
    HEAD,
    "PMH-20200804-0001",
    "KTP-el hilang",
    "SITI AMINAH",
    "3673••••••••0012",
    "Permohonan KTP-el hilang Anda sudah kami terima dan sedang diperiksa.",
    "Mohon tunggu sampai Selasa, 4 Agustus 2020; dijanjikan selesai pada hari itu.",
    datetime(2020, 8, 4, 9, 41),
    "Budi Santoso",
)


def say(word: Word) -> str:
    return word.text


def read(pdf: bytes) -> tuple[str, float, float]:
    (page,) = pypdf.PdfReader(BytesIO(pdf)).pages
    return " ".join(page.extract_text().split()), float(page.mediabox.width), float(page.mediabox.height)


@pytest.mark.parametrize("slip", Slip)
def test_a_proof_slip_says_what_went_to_whom_against_what(slip: Slip) -> None:
    text, width, height = read(proof_pdf(PROOF, slip, say))
    for fact in (
        PROOF.number,
        PROOF.paper_number,
        PROOF.name,
        PROOF.nik,
        PROOF.taker,
        PROOF.staff,
        "Istri",
        "09:41",
        "Selasa, 4 Agustus 2020",
        *PROOF.taken_in,
    ):
        assert all(part in text for part in fact.split()), fact
    assert width == pytest.approx(slip.width)
    assert height > 200


@pytest.mark.parametrize("slip", Slip)
def test_a_status_note_gives_the_answer_and_the_next_step(slip: Slip) -> None:
    text, _, _ = read(note_pdf(NOTE, slip, say))
    for fact in (NOTE.says, NOTE.step, NOTE.name, NOTE.nik, NOTE.number):
        assert all(part in text for part in fact.split()), fact


def test_a_strip_grows_with_its_words_and_a_sheet_does_not() -> None:
    short = replace(PROOF, shown=(), taken_in=())
    assert read(proof_pdf(PROOF, Slip.MM80, say))[2] > read(proof_pdf(short, Slip.MM80, say))[2]
    assert read(proof_pdf(PROOF, Slip.A5, say))[2] == read(proof_pdf(short, Slip.A5, say))[2]


def test_a_note_for_somebody_without_an_application_has_no_code() -> None:
    text, _, _ = read(note_pdf(replace(NOTE, number="", nik=""), Slip.MM80, say))
    assert "PMH" not in text
    assert NOTE.name in text


def test_the_same_slip_is_the_same_file() -> None:
    assert proof_pdf(PROOF, Slip.MM58, say) == proof_pdf(PROOF, Slip.MM58, say)
