"""The checking table: one application at a time, and what follows from what was found."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import asking
import make
import pytest
from conftest import Clock
from list_files import the_job

from desk.data import journal
from desk.data.database import Database
from desk.domain.application_errors import (
    ApplicationMovedOn,
    ApplicationUnderWay,
    CardAtWork,
    CheckLost,
    FindingsDisagree,
    NikUnusable,
    NotEntitled,
    NothingCorrected,
    NothingToCheck,
    NumberUnreadable,
    ReasonForDoubt,
    VerifiedByFirst,
)
from desk.domain.applications import AppFilter, Applicant, Application, AppState, Brought, Doubt, Paper
from desk.domain.corrections import Correction, FormField
from desk.domain.errors import FieldMissing, ReasonMissing
from desk.domain.printing import Channel, JobState, PrintReason
from desk.domain.services import Original
from desk.domain.staff import Role, Staff
from desk.domain.verification import Finding, FindingKind, Verdict, lines_to_check
from desk.office import Office

ENGINES_IN_TURN = True

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


# The form was wrong


def corrected(
    asked: Application, reason: str = "salah ketik", *, despite: bool = False, **changes: Any
) -> Correction:
    """The form of an application with some fields of its person written anew."""
    return Correction(replace(asked.subject, **changes), asked.applicant, reason, despite)


def lines_about(office_url: str, subject: str) -> list[tuple[str, dict[str, Any]]]:
    database = Database(office_url)
    try:
        with database.snapshot() as db:
            return [(line.action.code, dict(line.facts)) for line in journal.about(db, subject)]
    finally:
        database.close()


def test_a_typing_error_is_corrected_under_check_and_the_journal_names_only_the_fields(
    office: Office, office_url: str, clerk: Staff, asked: Application
) -> None:
    claimed = office.verification.next(clerk)
    right = corrected(asked, name="WARGA BENAR", birth_date=date(1991, 2, 3), village_code="36.73.01.1002")
    right = replace(right, applicant=Applicant("IBU WARGA", "", "ibu", "0812000", "ibu@contoh.id"))
    again = office.verification.correct(clerk, claimed, right)
    stands = office.walk_in.application(asked.number)
    assert (stands.subject, stands.applicant) == (right.subject, right.applicant)
    assert (again.application, again.token) == (stands, claimed.token)
    (told,) = again.corrections
    assert (told.staff, told.reason) == (clerk.name, "salah ketik")
    assert set(told.fields) == {
        *(FormField.NAME, FormField.BIRTH_DATE, FormField.VILLAGE, FormField.APPLICANT),
        *(FormField.RELATION, FormField.PHONE, FormField.EMAIL),
    }
    action, facts = lines_about(office_url, f"application:{asked.id}")[0]
    assert action == "application_corrected"
    assert facts["before"] == {"village_code": "36.73.01.1001"}
    assert facts["after"] == {"village_code": "36.73.01.1002"}
    assert not {"WARGA", "1991", "0812000", "contoh"} & set(str(facts).replace("'", " ").split())
    assert "WARGA" not in str(facts)
    assert office.search.find("warga benar")
    done = office.verification.finish(clerk, again, Verdict.VERIFIED, asking.in_order(stands))
    assert office.print_queue.job(done.job_id or 0).name == "WARGA BENAR"
    assert office.health.check() == ()


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({"nik": "3673019902900012"}, NikUnusable),
        ({"name": "  "}, FieldMissing),
        ({"kk_number": "12345"}, NumberUnreadable),
        ({"birth_date": date(2010, 1, 1)}, NotEntitled),
        ({}, NothingCorrected),
    ],
)
def test_a_form_is_not_written_so_that_it_is_wrong_again(
    office: Office, clerk: Staff, changes: dict[str, Any], refused: type[Exception]
) -> None:
    asked = office.walk_in.accept(clerk, asking.request()).application
    claimed = office.verification.next(clerk)
    with pytest.raises(refused):
        office.verification.correct(clerk, claimed, corrected(asked, **changes))
    with pytest.raises(ReasonMissing):
        office.verification.correct(clerk, claimed, corrected(asked, " ", name="X"))
    assert office.walk_in.application(asked.number).subject == asked.subject


def test_a_correction_is_written_only_by_who_has_the_application_in_hand(
    office: Office, clerk: Staff, second_clerk: Staff, asked: Application, clock: Clock
) -> None:
    lost = office.verification.next(clerk)
    clock.pass_(minutes=21)
    office.verification.next(second_clerk)
    with pytest.raises(CheckLost):
        office.verification.correct(clerk, lost, corrected(asked, name="X"))


def test_a_new_nik_leaves_its_card_and_joins_the_one_that_waits_for_it(
    office: Office, office_url: str, clerk: Staff
) -> None:
    old, right = make.job(office_url, 1), make.job(office_url, 2)
    asked = office.walk_in.accept(clerk, asking.request()).application
    assert asked.job_id == old
    claimed = office.verification.next(clerk)
    again = office.verification.correct(clerk, claimed, corrected(asked, nik=make.nik(2)))
    assert again.application.job_id == right
    cards = office.print_queue.job(old), office.print_queue.job(right)
    assert [(card.channel, card.due_on) for card in cards] == [
        (Channel.NONE, None),
        (Channel.COUNTER, asked.promised_on),
    ]
    assert lines_about(office_url, f"job:{old}")[0][0] == "application_corrected"
    assert office.health.check() == ()
    office.verification.finish(clerk, again, Verdict.VERIFIED, asking.in_order(asked))
    other = office.walk_in.accept(clerk, asking.request()).application
    assert other.job_id == old
    assert office.health.check() == ()


def test_a_card_in_somebodys_hands_keeps_its_nik_and_says_why(
    office: Office, office_url: str, clerk: Staff, operator: Staff
) -> None:
    make.job(office_url, 1)
    make.blanks(office, operator)
    asked = office.walk_in.accept(clerk, asking.request()).application
    claimed = office.verification.next(clerk)
    office.print_queue.claim(operator, 1)
    with pytest.raises(CardAtWork) as refused:
        office.verification.correct(clerk, claimed, corrected(asked, nik=make.nik(2)))
    assert (refused.value.state, refused.value.holder) == (JobState.CLAIMED.word, operator.name)
    again = office.verification.correct(clerk, claimed, corrected(asked, name="WARGA BENAR"))
    assert (again.application.job_id, again.application.subject.nik) == (asked.job_id, make.nik(1))


def test_a_new_nik_with_an_open_application_is_refused_with_its_number(
    office: Office, clerk: Staff, asked: Application
) -> None:
    other = office.walk_in.accept(clerk, asking.request("KTP_HILANG", 2, *LOST[2:])).application
    claimed = office.verification.take(clerk, asked.id)
    with pytest.raises(ApplicationUnderWay) as refused:
        office.verification.correct(clerk, claimed, corrected(asked, nik=make.nik(2)))
    assert refused.value.number == other.number


def test_the_nik_of_somebody_recorded_as_died_is_written_only_by_who_answers_for_it(
    office: Office, office_url: str, clerk: Staff
) -> None:
    death = asking.request("AKTA_MATI", 2, "surat_mati", "kk", "ktp_almarhum")
    asking.verified(office, clerk, death)
    asked = office.walk_in.accept(clerk, asking.request(*LOST)).application
    claimed = office.verification.take(clerk, asked.id)
    with pytest.raises(ReasonForDoubt) as refused:
        office.verification.correct(clerk, claimed, corrected(asked, nik=make.nik(2)))
    assert [one.doubt for one in refused.value.warned] == [Doubt.DIED]
    office.verification.correct(clerk, claimed, corrected(asked, nik=make.nik(2), despite=True))
    assert lines_about(office_url, f"application:{asked.id}")[0][1]["doubts"] == ["died"]


def test_another_age_asks_for_other_documents_and_keeps_what_was_brought(
    office: Office, clerk: Staff
) -> None:
    sent = asking.request("AKTA_MATI", 1, "surat_mati", "kk", channel=Channel.WHATSAPP)
    card = Paper(3, "ktp_almarhum", Original.WITHDRAWN, Brought.MISSING)
    asked = office.walk_in.accept(clerk, replace(sent, papers=(*sent.papers, card))).application
    claimed = office.verification.next(clerk)
    child = office.verification.correct(clerk, claimed, corrected(asked, birth_date=date(2015, 1, 1)))
    assert [one.document for one in child.application.papers] == ["surat_mati", "kk"]
    service = office.services.service("AKTA_MATI")
    assert service is not None
    assert len(lines_to_check(child.application, service, date(2020, 8, 4))) == 2
    grown = corrected(child.application, birth_date=date(1985, 1, 1))
    lines = lines_to_check(
        office.verification.correct(clerk, child, grown).application, service, date(2020, 8, 4)
    )
    assert [(one.document, one.brought) for one in lines[2:]] == [("ktp_almarhum", Brought.MISSING)]


def test_what_comes_back_is_corrected_in_the_same_step(
    office: Office, office_url: str, clerk: Staff, asked: Application
) -> None:
    found = [Finding("surat_hilang", FindingKind.VALID), Finding("kk", FindingKind.DATA_DIFFERS)]
    office.verification.finish(clerk, office.verification.next(clerk), Verdict.RETURNED, found)
    with pytest.raises(FieldMissing):
        office.verification.came_back(clerk, asked.id, asked.papers, corrected(asked, name=""))
    assert office.walk_in.application(asked.number).state is AppState.RETURNED
    right = corrected(asked, nik=make.nik(3), name="WARGA TIGA")
    back = office.verification.came_back(clerk, asked.id, asked.papers, right)
    assert (back.state, back.round, back.subject) == (AppState.RECEIVED, 2, right.subject)
    action, facts = lines_about(office_url, f"application:{asked.id}")[0]
    assert (action, facts["round"], facts["corrected"]) == ("application_came_back", 2, ["nik", "name"])
    claimed = office.verification.next(clerk)
    assert [one.fields for one in claimed.corrections] == [(FormField.NIK, FormField.NAME)]
    with pytest.raises(ApplicationMovedOn):
        office.verification.came_back(clerk, asked.id, asked.papers, right)
    assert office.health.check() == ()


def test_the_second_pair_of_eyes_writes_no_person_that_the_first_has_not_seen(
    office: Office, clerk: Staff, second_clerk: Staff, head: Staff, asked: Application
) -> None:
    settings = office.preferences.settings()
    office.preferences.change(head, replace(settings, four_eyes=("KTP_HILANG",)))
    claimed = office.verification.next(clerk)
    office.verification.finish(clerk, claimed, Verdict.VERIFIED, asking.in_order(asked))
    second = office.verification.next(second_clerk)
    with pytest.raises(VerifiedByFirst) as refused:
        office.verification.correct(second_clerk, second, corrected(asked, name="LAIN"))
    assert refused.value.staff == clerk.name
    phone = Correction(asked.subject, replace(asked.applicant, phone="0813"), "nomor baru")
    again = office.verification.correct(second_clerk, second, phone)
    assert again.application.applicant.phone == "0813"
