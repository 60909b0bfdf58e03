"""The counter: what is taken in, what is refused and why, and how a card joins its application."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import asking
import list_files
import make
import pytest
from conftest import Clock
from list_files import Row, the_job
from storms import each_engine

from desk.domain.application_errors import (
    ApplicationUnderWay,
    NikUnusable,
    NotEntitled,
    PapersMissing,
    ReasonForDoubt,
    ServiceUnknown,
)
from desk.domain.applications import AppFilter, AppState, Doubt
from desk.domain.errors import FieldMissing, JobMovedOn, NotAllowed, ReasonMissing
from desk.domain.outbox import Once
from desk.domain.printing import CancelReason, Channel, Delivery, JobState, PrintReason
from desk.domain.staff import Staff
from desk.domain.status_answers import answer
from desk.office import Office

ENGINES_IN_TURN = True

ONE = make.nik(1)


def test_an_application_gets_a_number_and_a_promised_working_day(office: Office, clerk: Staff) -> None:
    accepted = office.walk_in.accept(clerk, asking.request())
    assert accepted.application.number == "PMH-20200804-0001"
    assert accepted.application.promised_on == date(2020, 8, 5)
    assert accepted.application.state is AppState.RECEIVED


def test_what_comes_in_after_closing_time_counts_from_the_next_day(
    office: Office, clerk: Staff, clock: Clock
) -> None:
    clock.pass_(hours=8, minutes=1)
    assert office.walk_in.accept(clerk, asking.request()).application.promised_on == date(2020, 8, 6)


def test_the_history_of_a_nik_shows_its_applications_and_cards(
    office: Office, office_url: str, clerk: Staff
) -> None:
    make.job(office_url, 1)
    taken = office.walk_in.accept(clerk, asking.request()).application
    history = office.walk_in.history(ONE)
    assert [one.number for one in history.applications] == [taken.number]
    assert [one.nik for one in history.jobs] == [ONE]
    assert [answer(one).code for one in history.standings] == ["checked"], "as the search says it"


def test_a_second_open_application_for_the_same_service_is_refused_with_the_number_of_the_first(
    office: Office, clerk: Staff
) -> None:
    first = office.walk_in.accept(clerk, asking.request()).application
    with pytest.raises(ApplicationUnderWay) as refused:
        office.walk_in.accept(clerk, asking.request())
    assert refused.value.number == first.number


def test_a_waiting_card_takes_reason_way_and_promised_day_from_the_application(
    office: Office, office_url: str, clerk: Staff
) -> None:
    make.job(office_url, 1)
    accepted = office.walk_in.accept(clerk, asking.request(delivery=Delivery.POST))
    job = the_job(office, ONE)
    assert accepted.joined_job
    assert accepted.warned[0].doubt is Doubt.CARD_WAITING
    assert (job.channel, job.delivery, job.due_on) == (
        Channel.COUNTER,
        Delivery.POST,
        accepted.application.promised_on,
    )


def test_an_application_waits_for_its_record_and_the_list_that_brings_it_gives_it_the_card(
    office: Office, operator: Staff, clerk: Staff, tmp_path: Path
) -> None:
    taken = office.walk_in.accept(clerk, asking.request()).application
    assert taken.job_id is None
    path = list_files.write(tmp_path / "prr.csv", Row(ONE, "Warga 0001"), Row(make.nik(2), "Warga 0002"))
    office.intake.take_in(operator, path)
    job, other = the_job(office, ONE), the_job(office, make.nik(2))
    assert office.walk_in.application(taken.number).job_id == job.id
    assert (job.channel, job.reason, job.due_on) == (Channel.COUNTER, PrintReason.FIRST, taken.promised_on)
    assert (other.channel, other.due_on) == (Channel.NONE, None)


def test_a_card_printed_lately_asks_for_a_reason(
    office: Office, office_url: str, clerk: Staff, operator: Staff
) -> None:
    make.blanks(office, operator)
    make.job(office_url, 1)
    make.printed(office, operator)
    with pytest.raises(ReasonForDoubt) as doubted:
        office.walk_in.accept(clerk, asking.request("KTP_HILANG", 1, "surat_hilang", "kk"))
    assert [one.doubt for one in doubted.value.warned] == [Doubt.PRINTED_LATELY]
    taken = office.walk_in.accept(
        clerk, asking.request("KTP_HILANG", 1, "surat_hilang", "kk"), reason="Dompet hilang di pasar"
    )
    assert taken.application.number


def test_somebody_recorded_as_died_is_taken_in_only_with_a_reason(
    office: Office, office_url: str, clerk: Staff, operator: Staff
) -> None:
    job_id = make.job(office_url, 1)
    office.print_queue.cancel(operator, job_id, CancelReason.DIED, "Akta kematian")
    with pytest.raises(ReasonForDoubt) as doubted:
        office.walk_in.accept(clerk, asking.request())
    assert [one.doubt for one in doubted.value.warned] == [Doubt.DIED]


def test_somebody_too_young_is_refused_in_the_words_of_the_catalogue(office: Office, clerk: Staff) -> None:
    child = asking.subject(birth_date=date(2005, 1, 1))
    with pytest.raises(NotEntitled) as refused:
        office.walk_in.accept(clerk, asking.request(subject=child))
    assert refused.value.says.id.startswith("Belum berumur 17 tahun")
    married = asking.request(subject=child, answers={"kawin": True})
    assert office.walk_in.accept(clerk, married).application.answers == {"kawin": True}


def test_at_the_counter_nothing_of_the_checklist_may_be_missing(office: Office, clerk: Staff) -> None:
    with pytest.raises(PapersMissing) as refused:
        office.walk_in.accept(clerk, asking.request("KTP_HILANG"))
    assert [name.id for name in refused.value.documents] == ["Surat keterangan kehilangan dari kepolisian"]
    assert office.walk_in.count(AppFilter()) == 0


def test_a_refused_application_uses_no_number_up(office: Office, clerk: Staff) -> None:
    with pytest.raises(PapersMissing):
        office.walk_in.accept(clerk, asking.request("KTP_HILANG"))
    assert office.walk_in.accept(clerk, asking.request()).application.number.endswith("-0001")


def test_an_unknown_service_a_missing_name_and_an_operator_are_refused(
    office: Office, clerk: Staff, operator: Staff
) -> None:
    with pytest.raises(ServiceUnknown):
        office.walk_in.accept(clerk, asking.request("PASPOR"))
    with pytest.raises(FieldMissing):
        office.walk_in.accept(clerk, asking.request(subject=asking.subject(name=" ")))
    with pytest.raises(NotAllowed):
        office.walk_in.accept(operator, asking.request())


def test_a_withdrawn_application_lets_its_card_go_and_a_new_one_in(
    office: Office, office_url: str, clerk: Staff
) -> None:
    make.job(office_url, 1)
    taken = office.walk_in.accept(clerk, asking.request()).application
    with pytest.raises(ReasonMissing):
        office.walk_in.withdraw(clerk, taken.id, " ")
    assert office.walk_in.withdraw(clerk, taken.id, "Tidak jadi").state is AppState.WITHDRAWN
    assert the_job(office, ONE).state is JobState.WAITING
    assert office.walk_in.accept(clerk, asking.request()).joined_job


@each_engine
def test_applications_stand_in_order_of_their_promised_day_page_by_page(office: Office, clerk: Staff) -> None:
    taken = [office.walk_in.accept(clerk, asking.request("KTP_BARU", n)).application.id for n in (1, 2, 3)]
    first = office.walk_in.applications(AppFilter(), size=2)
    rest = office.walk_in.applications(AppFilter(), first.after, size=2)
    assert [one.id for one in (*first.rows, *rest.rows)] == taken


def test_what_is_asked_again_with_the_same_key_is_one_application(
    office: Office, clerk: Staff, clock: Clock
) -> None:
    newborn = asking.request(
        "AKTA_LAHIR", 1, "surat_lahir", "buku_nikah", "kk", subject=asking.subject(nik="", name="BAYI")
    )
    first = office.walk_in.accept(clerk, newborn, booked=Once("one"))
    clock.pass_(minutes=1)
    again = office.walk_in.accept(clerk, newborn, booked=Once("one"))
    assert again.application.number == first.application.number
    assert office.walk_in.count(AppFilter()) == 1
    other = office.walk_in.accept(clerk, newborn, booked=Once("two"))
    assert other.application.number != first.application.number


def test_digits_that_cannot_be_a_nik_are_refused_and_nobody_without_one_is(
    office: Office, clerk: Staff
) -> None:
    with pytest.raises(NikUnusable):
        office.walk_in.accept(clerk, asking.request(subject=asking.subject(nik="367301010190001")))
    assert office.walk_in.accept(clerk, asking.request(subject=asking.subject(nik=""))).application.number


def test_a_card_of_a_list_is_nobodys_again_when_its_application_is_withdrawn(
    office: Office, office_url: str, clerk: Staff
) -> None:
    make.job(office_url, 1)
    taken = office.walk_in.accept(clerk, asking.request(delivery=Delivery.POST)).application
    office.walk_in.withdraw(clerk, taken.id, "Tidak jadi")
    job = the_job(office, ONE)
    assert (job.state, job.channel, job.delivery, job.due_on) == (
        JobState.WAITING,
        Channel.NONE,
        Delivery.COUNTER,
        None,
    )
    assert office.health.check() == ()


def test_a_card_only_a_withdrawn_application_asked_for_is_not_printed(office: Office, clerk: Staff) -> None:
    asked = asking.verified(office, clerk, asking.request("KTP_HILANG", 1, "surat_hilang", "kk"))
    office.walk_in.withdraw(clerk, asked.id, "Kartu ditemukan")
    job = office.walk_in.history(ONE).jobs[0]
    assert (job.state, job.cancel_reason) == (JobState.CANCELLED, CancelReason.WITHDRAWN)
    assert office.health.check() == ()


def test_an_application_whose_card_is_being_printed_is_not_withdrawn(
    office: Office, clerk: Staff, operator: Staff
) -> None:
    make.blanks(office, operator)
    asked = asking.verified(office, clerk, asking.request("KTP_HILANG", 1, "surat_hilang", "kk"))
    office.print_queue.claim(operator, 1)
    with pytest.raises(JobMovedOn):
        office.walk_in.withdraw(clerk, asked.id, "Kartu ditemukan")
    assert office.walk_in.application(asked.number).state is AppState.VERIFIED
