"""The one search field: what was scanned, and where the card is."""

from __future__ import annotations

import asking
import make
import pytest
from storms import each_engine

from desk.domain.handover import Party
from desk.domain.printing import Delivery, JobState
from desk.domain.search import Asked, what_is
from desk.domain.staff import Staff
from desk.office import Office

ENGINES_IN_TURN = True

BATCH, BAST = "CTK/{day}/{n:03d}", "470/{n:03d}/BAST/{roman}/{year}"


@pytest.mark.parametrize(
    ("text", "asked", "key"),
    [
        ("3673010101900001", Asked.NIK, "3673010101900001"),
        (" 3673.0101.0190.0001 ", Asked.NIK, "3673010101900001"),
        ("36730101", Asked.NIK_BEGINNING, "36730101"),
        ("ctk/20200804/001", Asked.BATCH, "CTK/20200804/001"),
        ("470/012/BAST/VIII/2020", Asked.HANDOVER, "470/012/BAST/VIII/2020"),
        ("siti  nur", Asked.NAME, "siti nur"),
    ],
)
def test_a_scan_is_told_from_a_name(text: str, asked: Asked, key: str) -> None:
    assert what_is(text, BATCH, BAST) == (asked, key)


def test_a_nik_answers_where_the_card_is(office: Office, office_url: str, operator: Staff) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    card = make.printed(office, operator, "A-07")
    (found,) = office.search.find(card.nik)
    assert found.job is not None
    assert (found.job.state, found.job.slot) == (JobState.PRINTED, "A-07")


def test_a_batch_number_and_a_bast_number_answer(
    office: Office, office_url: str, operator: Staff, clerk: Staff
) -> None:
    make.jobs(office_url, 2)
    make.blanks(office, operator)
    batch = office.print_queue.claim(operator, 2)
    assert len(office.search.find(batch.number)) == 2
    card = office.work_sheet.good(operator, office.work_sheet.start(operator, batch.jobs[0]), "A-01")
    sent = office.handover.send(clerk, [card], Delivery.POST, "", "Kantor Pos", Party("Kurir"))
    (paper,) = office.search.find(sent.number.lower())
    assert paper.handover is not None
    assert paper.handover.cards == 1
    (person,) = office.search.find(card.nik)
    assert person.transport == (sent.number, "Kantor Pos")


def test_too_few_letters_and_unknown_numbers_answer_nothing(office: Office) -> None:
    for text in ("", "si", "36", "9999999999999999", "470/999/BAST/VIII/2020", "CTK/20200804/999"):
        assert office.search.find(text) == ()


@each_engine
def test_the_label_of_a_parcel_and_the_receipt_of_an_application_answer(
    office: Office, office_url: str, operator: Staff, clerk: Staff
) -> None:
    job = make.job(office_url)
    make.blanks(office, operator)
    card = make.printed(office, operator)
    office.handover.send(clerk, [card], Delivery.POST, "", "Kantor Pos", Party("Kurir"), ["P2008040001"])
    make.receipt(office_url, "SD-2020-000123", job)
    for scanned in ("p2008040001", "SD-2020-000123"):
        (found,) = office.search.find(scanned)
        assert found.job is not None
        assert found.job.id == job
    assert office.search.find("SD-2020-999999") == ()


def test_the_number_of_an_application_answers_with_this_one_alone(office: Office, clerk: Staff) -> None:
    lost = asking.verified(office, clerk, asking.request("KTP_HILANG", 1, "surat_hilang", "kk"))
    birth = office.walk_in.accept(clerk, asking.request("KTP_BARU", 1, "kk")).application
    (found,) = office.search.find(birth.number.lower())
    assert [one.number for one in found.applications] == [birth.number]
    (told,) = office.search.standings(found)
    assert told.application is not None
    assert told.application.number == birth.number
    (person,) = office.search.find(lost.subject.nik)
    assert {one.number for one in person.applications} == {lost.number, birth.number}
    assert len(office.search.standings(person)) == 2
    assert office.search.find("PMH-20200804-9999") == ()


def test_a_name_finds_who_has_applied_and_is_in_no_list(office: Office, clerk: Staff) -> None:
    newborn = asking.subject(1, nik="", name="DEWI LESTARI")
    wanted = asking.request("AKTA_LAHIR", 1, "surat_lahir", "buku_nikah", "kk", "ktp_ortu", subject=newborn)
    taken = office.walk_in.accept(clerk, wanted).application
    (found,) = office.search.find("dewi les")
    assert [one.number for one in found.applications] == [taken.number]
    (told,) = office.search.standings(found)
    assert told.name == "DEWI LESTARI"


def test_an_older_card_of_a_batch_is_answered_for_itself(
    office: Office, office_url: str, operator: Staff
) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    batch = office.print_queue.claim(operator, 1)
    card = office.work_sheet.good(operator, office.work_sheet.start(operator, batch.jobs[0]), "A-01")
    (found,) = office.search.find(batch.number)
    (told,) = office.search.standings(found)
    assert told.job is not None
    assert (told.job.id, told.application) == (card.id, None)
