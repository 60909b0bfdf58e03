"""Intake against what the office knows: nothing new, something changed, or something to decide."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import list_files
import make
import pytest
from conftest import who
from list_files import Row, counts, the_job

from desk.domain.handover import Proof, Taker
from desk.domain.intake import IntakeWarning, Result
from desk.domain.printing import (
    CancelReason,
    Channel,
    HoldReason,
    JobState,
    PrintJob,
    PrintReason,
)
from desk.domain.staff import Staff
from desk.office import Office

ENGINES_IN_TURN = True

ONE, TWO, THREE = make.nik(1), make.nik(2), make.nik(3)

Take = Callable[..., Result]


@pytest.fixture
def take(office: Office, operator: Staff, tmp_path: Path) -> Take:
    """Take in a list of these rows."""

    def taken(*rows: Row) -> Result:
        return office.intake.take_in(operator, list_files.write(tmp_path / "prr.csv", *rows))

    return taken


def printed(office: Office, operator: Staff) -> PrintJob:
    make.blanks(office, operator, 5)
    return make.printed(office, operator)


def handed_over(office: Office, operator: Staff) -> PrintJob:
    card = printed(office, operator)
    office.handover.pick_up(who(office, "siti"), card, Taker.SELF, "", Proof.KK)
    return office.print_queue.job(card.id)


# Against what the office knows


def test_a_known_card_is_repeated_even_while_it_is_held(office: Office, take: Take) -> None:
    take(Row(ONE), Row(TWO, "B B", village="TIDAK ADA"))
    result = take(Row(ONE, address="KP. BARU"), Row(TWO, "B B", rt="009", village="TIDAK ADA"))
    assert counts(result) == (0, 0, 2, 0, 0)
    assert result.changed == 2
    assert the_job(office, ONE).address == "KP. BARU"


def test_what_a_list_does_not_say_is_not_forgotten(office: Office, take: Take) -> None:
    take(Row(ONE))
    result = take(Row(ONE, address="", village="TIDAK ADA", recorded="", rt=""))
    assert (counts(result), result.changed) == ((0, 0, 1, 0, 0), 0)
    assert the_job(office, ONE).address == "KP. CIRACAS"
    assert the_job(office, ONE).village_code == "36.73.01.1002"


def test_a_card_in_an_operators_hands_is_not_rewritten(office: Office, take: Take, operator: Staff) -> None:
    take(Row(ONE))
    make.blanks(office, operator)
    office.print_queue.claim(operator, 1)
    result = take(Row(ONE, address="KP. BARU"))
    assert result.changed == 1
    assert the_job(office, ONE).address == "KP. CIRACAS"


def test_another_name_for_a_waiting_card_holds_it(office: Office, take: Take) -> None:
    take(Row(ONE, "A A"))
    result = take(Row(ONE, "B B"))
    assert counts(result) == (0, 1, 0, 0, 0)
    assert result.reasons == {"same_nik_other_name": 1}
    assert the_job(office, ONE).state is JobState.HELD
    assert the_job(office, ONE).name == "A A"


def test_another_name_for_a_card_being_printed_is_told_and_holds_nothing(
    office: Office, take: Take, operator: Staff
) -> None:
    take(Row(ONE, "A A"))
    make.blanks(office, operator)
    office.print_queue.claim(operator, 1)
    result = take(Row(ONE, "B B"))
    assert counts(result) == (0, 0, 1, 0, 0)
    assert result.warnings == {IntakeWarning.OTHER_NAME_UNDER_WAY: 1}
    assert the_job(office, ONE).state is JobState.CLAIMED


def test_a_known_person_under_a_new_nik_holds_the_waiting_card_too(office: Office, take: Take) -> None:
    take(Row(ONE))
    result = take(Row(TWO))
    assert counts(result) == (0, 1, 0, 0, 0)
    assert result.reasons == {"same_person_other_nik": 1}
    assert [the_job(office, nik).state for nik in (ONE, TWO)] == [JobState.HELD, JobState.HELD]


def test_a_person_whose_card_is_printed_under_another_nik_is_held(
    office: Office, take: Take, operator: Staff
) -> None:
    take(Row(ONE))
    card = printed(office, operator)
    result = take(Row(TWO))
    assert counts(result) == (0, 1, 0, 0, 0)
    assert result.warnings == {IntakeWarning.SAME_PERSON_UNDER_WAY: 1}
    assert office.print_queue.job(card.id).state is JobState.PRINTED
    (reason,) = office.overlaps.of_job(the_job(office, TWO).id)
    assert (reason.other_nik, reason.other_job_id) == (ONE, card.id)


def test_a_corrected_birth_date_that_makes_two_niks_one_person_holds_both(office: Office, take: Take) -> None:
    take(Row(ONE), Row(TWO, born="02-01-1990"))
    result = take(Row(ONE), Row(TWO))
    assert counts(result) == (0, 0, 2, 0, 0)
    assert result.reasons == {"same_person_other_nik": 1}
    assert [the_job(office, nik).state for nik in (ONE, TWO)] == [JobState.HELD, JobState.HELD]


def test_what_a_person_let_pass_is_not_held_again_by_the_same_fact(
    office: Office, take: Take, operator: Staff, head: Staff
) -> None:
    rows = (Row(ONE, "A A"), Row(ONE, "B B"), Row(TWO, "A A"), Row(THREE, "C C", village="X"))
    take(*rows)
    for nik in (ONE, TWO, THREE):
        office.overlaps.release(head, the_job(office, nik).id, "sudah dicek di KK")
    result = take(*rows)
    assert counts(result) == (0, 0, 4, 0, 0)
    assert result.reasons == {}
    assert {the_job(office, nik).state for nik in (ONE, TWO, THREE)} == {JobState.WAITING}


def test_a_card_no_longer_print_ready_is_held_with_its_new_status(office: Office, take: Take) -> None:
    take(Row(ONE))
    result = take(Row(ONE, status="CARD_ISSUED"))
    job = the_job(office, ONE)
    assert counts(result) == (0, 0, 0, 1, 0)
    assert (result.changed, result.reasons) == (1, {"no_longer_ready": 1})
    assert job.holds == (HoldReason.NO_LONGER_READY,)
    assert office.overlaps.of_job(job.id)[0].status == "CARD_ISSUED"


def test_a_reprint_is_not_held_because_the_first_card_was_issued(
    office: Office, take: Take, operator: Staff, head: Staff
) -> None:
    take(Row(ONE))
    card = handed_over(office, operator)
    office.print_queue.reprint(head, card.id, PrintReason.LOST, Channel.COUNTER, "hilang di pasar")
    result = take(Row(ONE, status="CARD_ISSUED"))
    assert (counts(result), result.reasons) == ((0, 0, 0, 1, 0), {})
    assert the_job(office, ONE).state is JobState.WAITING


def test_a_record_that_becomes_print_ready_is_queued(office: Office, take: Take) -> None:
    take(Row(ONE, status="SENT_FOR_DEDUP"))
    result = take(Row(ONE))
    assert (counts(result), result.changed) == ((1, 0, 0, 0, 0), 1)
    assert the_job(office, ONE).state is JobState.WAITING


@pytest.mark.parametrize("recorded", ["05-03-2019", "01-01-2018", ""])
def test_a_card_handed_over_is_repeated_while_the_recording_is_not_newer(
    office: Office, take: Take, operator: Staff, recorded: str
) -> None:
    take(Row(ONE))
    handed_over(office, operator)
    assert counts(take(Row(ONE, recorded=recorded))) == (0, 0, 1, 0, 0)
    assert len(office.print_queue.earlier_cards(ONE)) == 1


def test_a_newer_recording_after_the_handover_asks_before_a_second_card(
    office: Office, take: Take, operator: Staff
) -> None:
    take(Row(ONE))
    card = handed_over(office, operator)
    result = take(Row(ONE, recorded="01-07-2020"))
    job = the_job(office, ONE)
    assert counts(result) == (0, 1, 0, 0, 0)
    assert result.reasons == {"already_printed": 1}
    assert job.holds == (HoldReason.ALREADY_PRINTED,)
    assert office.overlaps.of_job(job.id)[0].other_job_id == card.id


def test_print_ready_again_after_another_status_asks_before_a_second_card(
    office: Office, take: Take, operator: Staff
) -> None:
    take(Row(ONE))
    handed_over(office, operator)
    take(Row(ONE, status="CARD_ISSUED"))
    assert counts(take(Row(ONE))) == (0, 1, 0, 0, 0)
    assert the_job(office, ONE).holds == (HoldReason.ALREADY_PRINTED,)


def test_print_ready_again_while_the_card_lies_here_is_only_told(
    office: Office, take: Take, operator: Staff
) -> None:
    take(Row(ONE))
    printed(office, operator)
    result = take(Row(ONE, recorded="01-07-2020"))
    assert counts(result) == (0, 0, 1, 0, 0)
    assert result.warnings == {IntakeWarning.READY_AGAIN: 1}


def test_a_cancelled_card_stays_cancelled_until_the_list_says_something_new(
    office: Office, take: Take, operator: Staff
) -> None:
    take(Row(ONE))
    job = the_job(office, ONE)
    office.print_queue.cancel(operator, job.id, CancelReason.WRONG_DATA, "salah nama")
    assert counts(take(Row(ONE))) == (0, 0, 1, 0, 0)
    assert counts(take(Row(ONE, recorded="01-07-2020"))) == (1, 0, 0, 0, 0)
    assert the_job(office, ONE).id != job.id


def test_one_who_died_by_the_office_is_held_when_a_list_says_print_ready_again(
    office: Office, take: Take, operator: Staff
) -> None:
    take(Row(ONE))
    office.print_queue.cancel(operator, the_job(office, ONE).id, CancelReason.DIED, "akta kematian")
    assert counts(take(Row(ONE, recorded="01-07-2020"))) == (0, 1, 0, 0, 0)
    assert the_job(office, ONE).holds == (HoldReason.DIED,)


def test_a_double_record_cancelled_once_is_held_again_when_it_comes_back(
    office: Office, take: Take, operator: Staff, head: Staff
) -> None:
    take(Row(ONE), Row(TWO))
    office.overlaps.cancel(operator, the_job(office, TWO).id, CancelReason.DOUBLE, "data ganda")
    office.overlaps.release(head, the_job(office, ONE).id, "yang benar")
    assert counts(take(Row(ONE), Row(TWO))) == (0, 0, 2, 0, 0)
    assert counts(take(Row(ONE), Row(TWO, recorded="01-07-2020"))) == (0, 1, 1, 0, 0)
    assert the_job(office, TWO).holds == (HoldReason.SAME_PERSON_OTHER_NIK,)


# What vanished


def test_who_is_no_longer_named_is_counted_and_left_alone(office: Office, take: Take) -> None:
    take(Row(ONE, "A A"), Row(TWO, "B B"), Row(THREE, "C C", status="BIO_CAPTURED"))
    result = take(Row(ONE, "A A"))
    assert result.vanished == 1
    page = office.intake.vanished()
    assert ([job.nik for job in page.rows], page.after) == ([TWO], None)
    assert office.intake.vanished(result.list_id).rows == page.rows
    assert the_job(office, TWO).state is JobState.WAITING
    assert take(Row(ONE, "A A")).vanished == 0
    assert [job.nik for job in office.intake.vanished().rows] == [TWO]


def test_the_vanished_come_in_pages(office: Office, take: Take) -> None:
    take(*(Row(make.nik(number), f"NAMA {number}") for number in range(1, 8)))
    take(Row(make.nik(9), "NAMA 9"))
    seen, after = [], None
    while True:
        page = office.intake.vanished(after=after, size=3)
        seen += [job.nik for job in page.rows]
        after = page.after
        if after is None:
            break
    assert seen == [make.nik(number) for number in range(1, 8)]


def test_a_nik_the_list_calls_not_ready_collides_with_nobody_now_or_the_second_time(take: Take) -> None:
    take(Row(ONE))
    rows = (
        Row(ONE, name="D'ANGELO", status="CARD_PRINTED"),
        Row(TWO),
        Row(THREE, born="02-01-1990"),
        Row(THREE, name="D'ANGELO"),
    )
    first = take(*rows)
    assert counts(first) == (1, 2, 0, 1, 0)
    assert first.reasons == {"no_longer_ready": 1, "same_nik_other_name": 1}
    again = take(*rows, Row(TWO))
    assert counts(again) == (0, 0, 4, 1, 0)
    assert again.reasons == {}
