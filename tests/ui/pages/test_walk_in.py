"""The counter by keys only, on a real office: known and unknown people, doubts, drafts, repeats."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import asking
import make
from counter_keys import ENTER, Counter, focused
from office_window import settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.domain.printing import CancelReason
from desk.domain.staff import Staff
from desk.office import Office

OpenCounter = Callable[..., Counter]
ONE = make.nik(1)


def test_a_common_case_is_taken_in_by_keys_alone(
    at_counter: OpenCounter, office: Office, office_url: str
) -> None:
    make.job(office_url, 1)
    counter = at_counter()
    assert focused() is counter.page.form.nik
    counter.type(ONE, ENTER)
    assert "WARGA 0001" in counter.right()
    counter.type("hil", ENTER)
    counter.answer("t", "1", "2")
    counter.type(ENTER, "081234567890")
    counter.take_in()
    (one,) = counter.applications()
    assert (one.service, one.subject.nik, one.applicant.phone) == ("KTP_HILANG", ONE, "081234567890")
    assert [paper.document for paper in one.papers] == ["surat_hilang", "kk"]
    assert one.number in counter.right()
    assert "Rabu, 5 Agustus 2020" in counter.right()
    assert focused() is counter.page.form.nik
    assert not counter.page.form.nik.text()
    assert counter.keys == 38


def test_with_a_scanner_and_the_service_used_last_three_keys_are_left(
    at_counter: OpenCounter, office_url: str
) -> None:
    make.jobs(office_url, 2)
    counter = at_counter()
    counter.scan(ONE)
    counter.type("ktp-el baru", ENTER, "1")
    counter.take_in()
    counter.keys = 0
    counter.scan(make.nik(2))
    counter.type(ENTER, "1")
    counter.take_in()
    assert [one.subject.nik for one in counter.applications()] == [ONE, make.nik(2)]
    assert counter.keys == 3


def test_somebody_unknown_is_typed_in_with_what_the_nik_says_as_a_suggestion(
    at_counter: OpenCounter,
) -> None:
    counter = at_counter()
    counter.type("3673014508900001", ENTER)
    person = counter.page.form.person
    assert focused() is person.name
    assert (person.birth.text(), person.sex.value()) == ("05-08-1990", "P")
    counter.type("siti aminah", ENTER, ENTER, ENTER, "kp. ciracas", ENTER, "003", ENTER, "001", ENTER)
    counter.type("serang", ENTER, "ktp-el baru", ENTER, "1")
    counter.take_in()
    (one,) = counter.applications()
    assert (one.subject.name, one.subject.birth_date) == ("SITI AMINAH", date(1990, 8, 5))
    assert (one.subject.sex, one.subject.rt, one.village) == ("P", "003", "Serang")


def test_a_birth_date_that_differs_from_the_nik_is_pointed_out_and_taken(at_counter: OpenCounter) -> None:
    counter = at_counter()
    counter.type(ONE, ENTER, "orang baru", ENTER)
    counter.page.form.person.birth.selectAll()
    counter.type("02021991", ENTER)
    assert "Tanggal lahir" in counter.page.form.person.hint.text()
    counter.page.form.go_to(counter.page.form.service)
    counter.type("ktp-el baru", ENTER, "1")
    counter.take_in()
    assert [one.subject.birth_date for one in counter.applications()] == [date(1991, 2, 2)]


def test_an_impossible_nik_is_refused_with_what_to_do(at_counter: OpenCounter) -> None:
    counter = at_counter()
    counter.type("367301010190001", ENTER)
    assert "16" in counter.page.problem.words.text()
    assert focused() is counter.page.form.nik


def test_a_newborn_without_nik_gets_an_akta_that_a_parent_asks_for(at_counter: OpenCounter) -> None:
    counter = at_counter()
    counter.type(ENTER, "bayi siti", ENTER, "01-08-2020", ENTER, "L", ENTER, "kp. ciracas", ENTER, "3", ENTER)
    counter.type("1", ENTER, "serang", ENTER, "akta kel", ENTER)
    counter.answer("t", "1", "2", "2", "2", "3")
    counter.type(ENTER)
    assert focused() is counter.page.form.contact.applicant
    counter.take_in()
    assert "pengaju" in counter.page.problem.words.text()
    assert not counter.applications()
    counter.type("siti aminah", ENTER, "ibu", ENTER)
    counter.scan(make.nik(7))
    counter.type("0812", ENTER)
    counter.take_in()
    (one,) = counter.applications()
    assert (one.service, one.subject.nik, one.subject.name) == ("AKTA_LAHIR", "", "BAYI SITI")
    assert (one.applicant.name, one.applicant.nik, one.applicant.relation) == (
        "SITI AMINAH",
        make.nik(7),
        "ibu",
    )
    assert [paper.document for paper in one.papers] == ["surat_lahir", "f_2_04", "kk"]


def test_an_open_application_is_said_at_once_with_a_way_to_it_and_blocks(
    at_counter: OpenCounter, office: Office, clerk: Staff
) -> None:
    first = office.walk_in.accept(clerk, asking.request()).application
    counter = at_counter()
    counter.type(ONE, ENTER, "ktp-el baru", ENTER)
    assert first.number in counter.page.form.doubts.texts()[0]
    counter.type("1")
    counter.take_in()
    assert first.number in counter.page.problem.words.text()
    assert len(counter.applications()) == 1
    counter.type(Qt.Key.Key_F7)
    assert first.number in counter.right()


def test_a_scan_of_a_receipt_shows_its_application_and_letters_begun_outlive_news_from_another_counter(
    at_counter: OpenCounter, office: Office, office_url: str, clerk: Staff
) -> None:
    first = office.walk_in.accept(clerk, asking.request(number=9)).application
    make.job(office_url, 1)
    counter = at_counter()
    counter.scan(first.number)
    assert first.number in counter.right()
    assert counter.page.button("print_receipt").isEnabled()
    counter.type(ONE, ENTER, "hil")
    office.walk_in.accept(clerk, asking.request("KTP_BARU", 5))
    settle(counter.tasks, 400)
    assert focused().text() == "hil"
    counter.type(ENTER)
    assert counter.page.form.service.value() == "KTP_HILANG"


def test_a_waiting_card_is_joined_and_said_so_before(at_counter: OpenCounter, office_url: str) -> None:
    make.job(office_url, 1)
    counter = at_counter()
    counter.type(ONE, ENTER, "ktp-el baru", ENTER)
    assert "belum ada yang memintanya: KTP-el. " in counter.right()
    assert "PRR / kartu pertama · Belum ada yang meminta" in counter.right()
    assert "digabung" in counter.page.form.doubts.texts()[0]
    counter.type("1")
    counter.take_in()
    (taken,) = counter.applications()
    assert taken.job_id is not None
    assert "Digabung" in counter.right()
    counter.scan(ONE)
    assert "elum ada yang meminta" not in counter.right()
    assert "Permohonan KTP-el baru Anda sudah kami terima dan sedang diperiksa." in counter.right()


def test_somebody_recorded_as_died_or_moved_out_is_taken_in_with_a_reason_only(
    at_counter: OpenCounter, office: Office, office_url: str, operator: Staff
) -> None:
    ends = ((CancelReason.DIED, "meninggal"), (CancelReason.MOVED, "pindah"))
    for job, (end, _) in zip(make.jobs(office_url, 2), ends, strict=True):
        office.print_queue.cancel(operator, job, end, "Tercatat")
    counter = at_counter()
    for number, (_, said) in enumerate(ends, 1):
        counter.scan(make.nik(number))
        counter.page.form.go_to(counter.page.form.service)
        counter.type("ktp-el baru", ENTER)
        counter.page.form.go_to(counter.page.form.items)
        counter.type("1")
        counter.take_in()
        assert focused() is counter.page.form.doubts.reason
        assert said in " ".join(counter.page.form.doubts.texts())
        assert len(counter.applications()) == number - 1
        counter.type("salah catat, orangnya hadir")
        counter.take_in()
        assert len(counter.applications()) == number


def test_a_child_is_refused_in_the_words_of_the_catalogue_after_the_question(
    at_counter: OpenCounter,
) -> None:
    counter = at_counter()
    counter.type("3673010101050001", ENTER, "anak muda")
    counter.page.form.go_to(counter.page.form.service)
    counter.type("ktp-el baru", ENTER)
    assert not counter.page.form.doubts.texts()
    counter.answer("t", "1")
    counter.take_in()
    assert "Belum berumur 17 tahun" in counter.page.problem.words.text()
    assert not counter.applications()


def test_what_was_not_brought_is_named(at_counter: OpenCounter, office_url: str) -> None:
    make.job(office_url, 1)
    counter = at_counter()
    counter.type(ONE, ENTER, "hil", ENTER)
    counter.take_in()
    assert "Surat polisi" in counter.page.problem.words.text()
    counter.answer("t", "2")
    counter.take_in()
    assert "Surat keterangan kehilangan" in counter.page.problem.words.text()
    assert focused() is counter.page.form.items
    assert not counter.applications()


def test_the_number_of_a_document_is_kept_and_an_odd_one_only_pointed_out(
    at_counter: OpenCounter, office_url: str
) -> None:
    make.job(office_url, 1)
    counter = at_counter()
    counter.type(ONE, ENTER, "ktp-el baru", ENTER, "1", Qt.Key.Key_Tab)
    row = counter.page.form.items.rows[0]
    assert focused() is row.number
    counter.type("12345")
    assert row.wrong.text()
    row.number.selectAll()
    counter.scan("3673010808200001")
    assert not row.wrong.text()
    counter.take_in()
    (one,) = counter.applications()
    assert one.papers[0].number == one.subject.kk_number == "3673010808200001"


def test_a_second_enter_and_a_repeated_scan_make_one_application(
    at_counter: OpenCounter, office_url: str
) -> None:
    make.job(office_url, 1)
    counter = at_counter()
    counter.scan(ONE)
    counter.scan(ONE)
    counter.type("ktp-el baru", ENTER, "1")
    for _ in range(3):
        QTest.keyClick(focused(), ENTER, Qt.KeyboardModifier.ControlModifier)
    settle(counter.tasks)
    counter.scan(ONE)
    assert len(counter.applications()) == 1
    assert counter.applications()[0].number in counter.right()


def test_a_scan_while_it_is_taken_in_serves_the_next_person(at_counter: OpenCounter, office_url: str) -> None:
    make.jobs(office_url, 2)
    counter = at_counter()
    counter.scan(ONE)
    counter.type("ktp-el baru", ENTER, "1")
    QTest.keyClick(focused(), ENTER, Qt.KeyboardModifier.ControlModifier)
    counter.page.take_scan(make.nik(2))
    settle(counter.tasks)
    assert counter.page.form.nik.text() == make.nik(2)
    assert "WARGA 0002" in counter.right()
    assert len(counter.applications()) == 1


def test_half_a_scan_keeps_the_counter_open_and_asks_for_another(
    at_counter: OpenCounter, office_url: str
) -> None:
    make.job(office_url, 1)
    counter = at_counter()
    counter.scan(ONE)
    counter.scan(ONE[4:])
    assert "sekali lagi" in counter.page.problem.words.text()
    assert counter.window.page() is counter.page
    assert counter.page.form.nik.text() == ONE
