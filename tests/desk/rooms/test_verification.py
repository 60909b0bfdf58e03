"""The checking table: one application at a time, and what follows from what was found."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import asking
import make
import pytest
from conftest import Clock
from list_files import the_job

from desk.domain.application_errors import (
    ApplicationMovedOn,
    CheckLost,
    FindingsDisagree,
    NothingToCheck,
)
from desk.domain.applications import AppFilter, Application, AppState, Brought
from desk.domain.errors import ReasonMissing
from desk.domain.printing import Channel, JobState, PrintReason
from desk.domain.staff import Role, Staff
from desk.domain.verification import Finding, FindingKind, Verdict, lines_to_check
from desk.office import Office

LOST = ("KTP_HILANG", 1, "surat_hilang", "kk")


@pytest.fixture
def asked(office: Office, clerk: Staff) -> Application:
    return office.walk_in.accept(clerk, asking.request(*LOST)).application


@pytest.fixture
def second_clerk(office_url: str) -> Staff:
    return make.person(office_url, "dewi", "Dewi Lestari", Role.CLERK)


def test_what_is_promised_first_is_checked_first(office: Office, clerk: Staff, clock: Clock) -> None:
    clock.pass_(days=1)
    office.walk_in.accept(clerk, asking.request("KTP_BARU", 2))
    clock.pass_(days=-1)
    first = office.walk_in.accept(clerk, asking.request("KTP_BARU", 1)).application
    assert office.verification.next(clerk).application.id == first.id


def test_two_clerks_never_get_the_same_application(
    office: Office, clerk: Staff, second_clerk: Staff, asked: Application
) -> None:
    assert office.verification.next(clerk).application.id == asked.id
    with pytest.raises(NothingToCheck):
        office.verification.next(second_clerk)
    with pytest.raises(ApplicationMovedOn) as refused:
        office.verification.take(second_clerk, asked.id)
    assert refused.value.holder == "Siti Aminah"


def test_what_was_left_lying_goes_to_the_next_clerk_and_the_first_one_is_told(
    office: Office, clerk: Staff, second_clerk: Staff, asked: Application, clock: Clock
) -> None:
    left = office.verification.next(clerk)
    clock.pass_(minutes=21)
    assert office.verification.next(second_clerk).application.id == asked.id
    with pytest.raises(CheckLost):
        office.verification.finish(clerk, left, Verdict.VERIFIED, asking.in_order(left.application))
    with pytest.raises(CheckLost):
        office.verification.renew(left.token)


def test_a_sign_of_life_keeps_the_application(
    office: Office, clerk: Staff, second_clerk: Staff, asked: Application, clock: Clock
) -> None:
    mine = office.verification.next(clerk)
    for _ in range(3):
        clock.pass_(minutes=15)
        office.verification.renew(mine.token)
    with pytest.raises(NothingToCheck):
        office.verification.next(second_clerk)


def test_what_is_put_back_waits_again(office: Office, clerk: Staff, asked: Application) -> None:
    office.verification.put_back(clerk, office.verification.next(clerk))
    assert office.walk_in.application(asked.number).state is AppState.RECEIVED


def test_a_verified_request_for_a_card_opens_its_print_job(
    office: Office, clerk: Staff, asked: Application
) -> None:
    claimed = office.verification.next(clerk)
    done = office.verification.finish(clerk, claimed, Verdict.VERIFIED, asking.in_order(asked))
    job = the_job(office, make.nik(1))
    assert (done.state, done.job_id) == (AppState.VERIFIED, job.id)
    assert (job.state, job.reason, job.channel, job.due_on) == (
        JobState.WAITING,
        PrintReason.LOST,
        Channel.COUNTER,
        asked.promised_on,
    )


def test_no_card_is_opened_before_the_verification(office: Office, asked: Application) -> None:
    assert office.walk_in.history(make.nik(1)).jobs == ()


def test_a_first_card_opens_no_job_without_its_record(office: Office, clerk: Staff) -> None:
    asking.verified(office, clerk, asking.request())
    assert office.walk_in.history(make.nik(1)).jobs == ()


def test_a_verified_application_follows_its_card(
    office: Office, clerk: Staff, operator: Staff, asked: Application
) -> None:
    make.blanks(office, operator)
    claimed = office.verification.next(clerk)
    office.verification.finish(clerk, claimed, Verdict.VERIFIED, asking.in_order(asked))
    make.printed(office, operator, "SER-01")
    stands = office.walk_in.application(asked.number)
    assert (stands.state, stands.slot) == (AppState.READY, "SER-01")
    office.undo.take_back(operator, "Salah kartu")
    assert office.walk_in.application(asked.number).state is AppState.VERIFIED


def test_a_card_printed_before_the_verification_is_ready_after_it(
    office: Office, office_url: str, clerk: Staff, operator: Staff
) -> None:
    make.blanks(office, operator)
    make.job(office_url, 1)
    office.walk_in.accept(clerk, asking.request())
    make.printed(office, operator)
    claimed = office.verification.next(clerk)
    done = office.verification.finish(clerk, claimed, Verdict.VERIFIED, asking.in_order(claimed.application))
    assert done.state is AppState.READY


def test_nothing_is_verified_that_was_not_looked_at_or_is_not_in_order(
    office: Office, clerk: Staff, asked: Application
) -> None:
    claimed = office.verification.next(clerk)
    findings = asking.in_order(asked)
    with pytest.raises(FindingsDisagree):
        office.verification.finish(clerk, claimed, Verdict.VERIFIED, findings[:1])
    spoiled = [*findings[:1], Finding("kk", FindingKind.UNREADABLE)]
    with pytest.raises(FindingsDisagree):
        office.verification.finish(clerk, claimed, Verdict.VERIFIED, spoiled)
    with pytest.raises(FindingsDisagree):
        office.verification.finish(clerk, claimed, Verdict.RETURNED, findings)


def test_a_returned_application_comes_back_with_what_was_found_and_a_new_promise(
    office: Office, clerk: Staff, asked: Application, clock: Clock
) -> None:
    claimed = office.verification.next(clerk)
    findings = [Finding("surat_hilang", FindingKind.VALID), Finding("kk", FindingKind.EXPIRED, "KK lama")]
    returned = office.verification.finish(clerk, claimed, Verdict.RETURNED, findings)
    assert returned.state is AppState.RETURNED
    clock.pass_(days=2)
    back = office.verification.came_back(clerk, asked.id, asked.papers)
    assert (back.state, back.round, back.promised_on) == (AppState.RECEIVED, 2, date(2020, 8, 7))
    again = office.verification.next(clerk)
    assert [one.findings for one in again.checks] == [tuple(sorted(findings, key=lambda f: f.document))]


def test_a_refusal_needs_its_legal_ground(office: Office, clerk: Staff, asked: Application) -> None:
    claimed = office.verification.next(clerk)
    with pytest.raises(ReasonMissing):
        office.verification.finish(clerk, claimed, Verdict.REFUSED, [], " ")
    refused = office.verification.finish(clerk, claimed, Verdict.REFUSED, [], "Perpres 96/2018 pasal 17")
    assert refused.state is AppState.REFUSED
    assert office.walk_in.accept(clerk, asking.request(*LOST)).application.number


def test_four_eyes_are_two_people(
    office: Office, clerk: Staff, second_clerk: Staff, head: Staff, asked: Application
) -> None:
    settings = office.preferences.settings()
    office.preferences.change(head, replace(settings, four_eyes=("KTP_HILANG",)))
    findings = asking.in_order(asked)
    claimed = office.verification.next(clerk)
    once = office.verification.finish(clerk, claimed, Verdict.VERIFIED, findings)
    assert once.state is AppState.SECOND_CHECK
    assert office.walk_in.history(make.nik(1)).jobs == ()
    with pytest.raises(NothingToCheck):
        office.verification.next(clerk)
    claimed = office.verification.next(second_clerk)
    office.verification.put_back(second_clerk, claimed)
    assert office.walk_in.application(asked.number).state is AppState.SECOND_CHECK
    claimed = office.verification.next(second_clerk)
    twice = office.verification.finish(second_clerk, claimed, Verdict.VERIFIED, findings)
    assert twice.state is AppState.VERIFIED
    assert [one.second for one in office.verification.checks(asked.id)] == [True, False]


def test_a_filter_chooses_what_is_checked(office: Office, clerk: Staff, asked: Application) -> None:
    with pytest.raises(NothingToCheck):
        office.verification.next(clerk, AppFilter(services=("KTP_BARU",)))
    assert office.verification.next(clerk, AppFilter(services=("KTP_HILANG",))).application.id == asked.id


def test_a_clerk_finds_again_what_they_had_before_them_when_the_program_broke_down(
    office: Office, clerk: Staff, second_clerk: Staff, asked: Application
) -> None:
    assert office.verification.mine(clerk) == ()
    taken = office.verification.next(clerk)
    assert [one.token for one in office.verification.mine(clerk)] == [taken.token]
    assert office.verification.mine(second_clerk) == ()
    office.verification.finish(
        clerk, office.verification.mine(clerk)[0], Verdict.VERIFIED, asking.in_order(asked)
    )
    assert office.verification.mine(clerk) == ()


def test_nothing_from_afar_is_verified_without_a_document_its_service_asks_for(
    office: Office, clerk: Staff
) -> None:
    sent = asking.request(*LOST[:2], "kk", channel=Channel.WHATSAPP)
    asked = office.walk_in.accept(clerk, sent).application
    claimed = office.verification.next(clerk)
    with pytest.raises(FindingsDisagree):
        office.verification.finish(clerk, claimed, Verdict.VERIFIED, asking.in_order(asked))
    service = office.services.service(asked.service)
    assert service is not None
    lines = lines_to_check(asked, service, date(2020, 8, 4))
    assert [(one.document, one.brought) for one in lines] == [
        ("kk", Brought.YES),
        ("surat_hilang", Brought.MISSING),
    ]
    found = [*asking.in_order(asked), Finding("surat_hilang", FindingKind.VALID)]
    done = office.verification.finish(clerk, claimed, Verdict.VERIFIED, found)
    assert done.state is AppState.VERIFIED


def test_the_card_of_a_refused_application_waits_for_who_asks_next(
    office: Office, office_url: str, clerk: Staff
) -> None:
    card = make.job(office_url, 1, name="WARGA 0001")
    refused = office.walk_in.accept(clerk, asking.request(*LOST)).application
    assert refused.job_id == card
    claimed = office.verification.next(clerk)
    wrong = Finding("surat_hilang", FindingKind.WRONG_DOCUMENT)
    found = [one for one in asking.in_order(refused) if one.document != wrong.document]
    office.verification.finish(clerk, claimed, Verdict.REFUSED, [wrong, *found], "tidak berhak")
    assert office.print_queue.job(card).channel is Channel.NONE
    again = office.walk_in.accept(clerk, asking.request(*LOST)).application
    assert again.job_id == card
    assert office.health.check() == ()
