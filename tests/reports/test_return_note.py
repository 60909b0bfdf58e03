"""The note that goes back with documents says every reason as a sentence, and fits its paper."""

from __future__ import annotations

from pathlib import Path

import asking
import pytest
from pypdf import PdfReader
from spoken import english

from desk.domain.applications import Application
from desk.domain.errors import NotFound
from desk.domain.nik import mask_nik
from desk.domain.staff import Staff
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.office import Office
from reports import return_note
from reports.document import Face, Paper
from reports.export import write
from reports.request import Request
from reports.return_words import Returned, message, reasons

LOST = ("KTP_HILANG", 1, "surat_hilang", "kk")
FOUND = (
    Finding("surat_hilang", FindingKind.VALID),
    Finding("kk", FindingKind.UNREADABLE, "foto buram."),
)
UNTIL = "Paling lambat Selasa, 18 Agustus 2020."


@pytest.fixture
def asked(office: Office, clerk: Staff) -> Application:
    return office.walk_in.accept(clerk, asking.request(*LOST)).application


def _returned(office: Office, clerk: Staff, findings: tuple[Finding, ...] = FOUND) -> Application:
    return office.verification.finish(
        clerk, office.verification.next(clerk), Verdict.RETURNED, findings, UNTIL
    )


def test_the_note_is_one_sheet_of_a5_with_its_reasons_and_no_whole_nik(
    office: Office, clerk: Staff, asked: Application, tmp_path: Path
) -> None:
    _returned(office, clerk)
    document = return_note.fill(office, clerk, Request(number=asked.number, language="en"), english)
    assert document.paper is Paper.A5
    write(document, Face.PDF, tmp_path / "note.pdf", english)
    (page,) = PdfReader(tmp_path / "note.pdf").pages
    text = " ".join(page.extract_text().split())
    assert (round(page.mediabox.width / 72 * 25.4), round(page.mediabox.height / 72 * 25.4)) == (148, 210)
    assert "Family card (KK) cannot be read. Note: foto buram." in text
    assert UNTIL in text
    assert asked.number in text
    assert asked.subject.nik not in text
    assert mask_nik(asked.subject.nik) in text
    assert "Siti Aminah" in text


def test_many_reasons_get_a_larger_sheet(office: Office, clerk: Staff, asked: Application) -> None:
    codes = list(office.services.catalogue().documents)[:7]
    _returned(office, clerk, tuple(Finding(code, FindingKind.MISSING) for code in codes))
    document = return_note.fill(office, clerk, Request(number=asked.number, language="en"), english)
    assert document.paper is Paper.A4


def test_what_was_never_returned_has_no_note(office: Office, clerk: Staff, asked: Application) -> None:
    with pytest.raises(NotFound):
        return_note.fill(office, clerk, Request(number=asked.number, language="en"), english)


@pytest.mark.parametrize("kind", [kind for kind in FindingKind if kind is not FindingKind.VALID])
def test_every_finding_is_a_sentence_that_says_what_to_do(kind: FindingKind) -> None:
    (said,) = reasons([Finding("kk", kind), FOUND[0]], lambda code: code.upper(), english)
    assert said.count(".") == 2
    assert "KK" in said
    assert "Please hand in" in said or "Please hand it in" in said


def test_the_message_names_the_number_the_reasons_and_that_it_is_free() -> None:
    about = Returned("PMH-1", "KTP-el hilang", "SITI", FOUND, UNTIL, "Disdukcapil")
    lines = message(about, str.upper, english).split("\n")
    assert lines[0] == "To SITI,"
    assert lines[2].startswith("1. KK cannot be read. Note: foto buram.")
    assert lines[3] == UNTIL
    assert "PMH-1" in lines[4]
    assert lines[-1] == "Disdukcapil"
