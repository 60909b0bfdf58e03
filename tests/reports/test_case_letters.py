"""Letters about somebody recorded twice name both NIKs whole, and say what the decision so far allows."""

from __future__ import annotations

from pathlib import Path

import list_files
import make
import pytest
from list_files import Row
from pypdf import PdfReader
from spoken import english

from desk.domain.errors import NotAllowed
from desk.domain.person_cases import CaseDecision, CaseLetter, NoLetterForCase, PersonCase
from desk.domain.staff import Role, Staff
from desk.office import Office
from reports import case_letters
from reports.document import Face
from reports.export import write

ONE, OTHER = make.nik(1), make.nik(5)


@pytest.fixture
def case(office: Office, operator: Staff, tmp_path: Path) -> PersonCase:
    rows = (
        Row(ONE, "SUPRIADI KUNTARA WIRASABA"),
        Row(OTHER, "SUPRIYADI KUNTARA WIRASABA", address="JL. RAYA"),
    )
    office.intake.take_in(operator, list_files.write(tmp_path / "twice.csv", *rows))
    office.overlap_desk.compare(operator)
    return office.overlap_desk.page().rows[0]


def text_of(office: Office, staff: Staff, case: PersonCase, letter: CaseLetter, folder: Path) -> str:
    """Write a letter, which is one page, and return what stands on it."""
    document = case_letters.fill(office, staff, case.id, letter, english, "en")
    write(document, Face.PDF, folder / "letter.pdf", english)
    (page,) = PdfReader(folder / "letter.pdf").pages
    return " ".join(page.extract_text().split())


def test_the_citizen_is_told_both_records_what_to_bring_where_and_when(
    office: Office, clerk: Staff, case: PersonCase, tmp_path: Path
) -> None:
    text = text_of(office, clerk, case, CaseLetter.CITIZEN, tmp_path)
    kop = office.preferences.settings()
    for words in (kop.office_name, ONE, OTHER, "JL. RAYA", kop.address, "Monday – Friday, 07:30 to 15:30"):
        assert words in text
    assert "is decided when you have shown your documents" in text
    assert "1. This letter." in text
    assert "470 / ........................ / 2020" in text
    assert "4 August 2020" in text
    assert "Hendra Gunawan" in text, "the head signs"


def test_after_the_decision_each_letter_says_which_nik_stays_and_which_is_deleted(
    office: Office, operator: Staff, case: PersonCase, tmp_path: Path, head: Staff
) -> None:
    office.overlap_desk.decide(head, case, CaseDecision.SAME_PERSON, "Sidik jari sama.", kept_nik=OTHER)
    citizen = text_of(office, operator, case, CaseLetter.CITIZEN, tmp_path)
    assert f"NIK {OTHER} is meant to stay yours; the record under NIK {ONE} is to be deleted" in citizen
    assert "To : SUPRIYADI KUNTARA WIRASABA" in citizen
    centre = text_of(office, operator, case, CaseLetter.CENTRE, tmp_path)
    assert "Request to delete a double record" in centre
    assert f"under NIK {ONE} to be deleted and the record under NIK {OTHER} to stay" in centre
    assert "4 August 2020 and found: Sidik jari sama." in centre
    assert "The birth dates are the same." in centre


def test_while_the_office_does_not_know_the_centre_is_asked_to_decide(
    office: Office, operator: Staff, case: PersonCase, tmp_path: Path
) -> None:
    office.overlap_desk.decide(operator, case, CaseDecision.WAIT_FOR_CENTRE, "Sidik jari tidak terbaca")
    assert "The centre has been asked" in text_of(office, operator, case, CaseLetter.CITIZEN, tmp_path)
    text = text_of(office, operator, case, CaseLetter.CENTRE, tmp_path)
    assert "We ask the centre to compare the biometrics of both records" in text
    assert "to be deleted" not in text


def test_no_letter_is_written_about_different_people_or_by_those_who_may_see_no_nik(
    office: Office, office_url: str, operator: Staff, case: PersonCase, head: Staff
) -> None:
    auditor = make.person(office_url, "audi", "Audi", Role.AUDITOR)
    with pytest.raises(NotAllowed):
        case_letters.fill(office, auditor, case.id, CaseLetter.CITIZEN, english, "en")
    with pytest.raises(NotAllowed):
        office.overlap_desk.write_letter(auditor, case.id, CaseLetter.CITIZEN)
    office.overlap_desk.decide(head, case, CaseDecision.DIFFERENT_PEOPLE, "Kembar")
    with pytest.raises(NoLetterForCase):
        case_letters.fill(office, operator, case.id, CaseLetter.CENTRE, english, "en")
