"""The overlap desk: people under two NIKs are found, their cards wait, and a person decides."""

from __future__ import annotations

from pathlib import Path

import asking
import list_files
import make
import pytest
from list_files import Row, the_job

from desk.domain.errors import Cancelled, NotAllowed, ReasonMissing
from desk.domain.journal import Action
from desk.domain.likeness import Reason
from desk.domain.overlap_steps import Stand, Standing
from desk.domain.person_cases import CaseDecision, CaseLetter, CaseMovedOn, NikNotOfCase, PersonCase
from desk.domain.printing import CancelReason, JobState
from desk.domain.staff import Staff
from desk.office import Office

ENGINES_IN_TURN = True

ONE, OTHER, STRANGER = make.nik(1), make.nik(2), make.nik(3)


@pytest.fixture
def doubled(office: Office, operator: Staff, tmp_path: Path) -> Office:
    """An office in which somebody stands twice, written differently, beside somebody else."""
    rows = (
        Row(ONE, "SUPRIADI KUNTARA WIRASABA"),
        Row(OTHER, "SUPRIYADI KUNTORA WIRASABA"),
        Row(STRANGER, "MAEMUNAH"),
    )
    office.intake.take_in(operator, list_files.write(tmp_path / "list.csv", *rows))
    return office


@pytest.fixture
def case(doubled: Office, operator: Staff) -> PersonCase:
    """The case that comparing finds."""
    doubled.overlap_desk.compare(operator)
    return doubled.overlap_desk.page().rows[0]


def states(office: Office) -> tuple[JobState, ...]:
    return tuple(the_job(office, nik).state for nik in (ONE, OTHER, STRANGER))


@pytest.mark.usefixtures("own_processes")
def test_comparing_finds_who_stands_twice_with_its_reasons_and_holds_both_cards(
    doubled: Office, operator: Staff
) -> None:
    assert states(doubled) == (JobState.WAITING, JobState.WAITING, JobState.WAITING)
    done = doubled.overlap_desk.compare(operator)
    assert (done.people, done.likely, done.new, done.held) == (3, 1, 1, 2)
    (case,) = doubled.overlap_desk.page().rows
    assert {case.one.nik, case.other.nik} == {ONE, OTHER}
    assert Reason.NAME_MISTYPED in {each.reason for each in case.likeness.evidence}
    assert states(doubled) == (JobState.HELD, JobState.HELD, JobState.WAITING)
    assert doubled.health.check() == ()


def test_comparing_again_finds_nothing_new_and_changes_nothing(
    doubled: Office, operator: Staff, case: PersonCase, head: Staff
) -> None:
    doubled.overlap_desk.decide(head, case, CaseDecision.DIFFERENT_PEOPLE, "Sidik jari beda")
    done = doubled.overlap_desk.compare(operator)
    assert (done.likely, done.new, done.held) == (1, 0, 0)
    assert doubled.overlap_desk.page().rows == ()


def test_only_some_people_are_compared_with_all_others(doubled: Office, operator: Staff) -> None:
    assert doubled.overlap_desk.compare(operator, frozenset((STRANGER,))).likely == 0
    assert doubled.overlap_desk.compare(operator, frozenset((OTHER,))).likely == 1


def test_one_person_keeps_one_nik_and_the_card_of_the_other_is_cancelled(
    doubled: Office, operator: Staff, case: PersonCase, head: Staff
) -> None:
    decided = doubled.overlap_desk.decide(
        head, case, CaseDecision.SAME_PERSON, "Rekam ulang 2019", kept_nik=ONE
    )
    assert (decided.decision, decided.kept_nik, decided.decided_by) == (
        CaseDecision.SAME_PERSON,
        ONE,
        head.name,
    )
    assert states(doubled) == (JobState.WAITING, JobState.CANCELLED, JobState.WAITING)
    assert the_job(doubled, OTHER).cancel_reason is CancelReason.DOUBLE
    assert doubled.health.check() == ()


def test_different_people_both_get_their_cards(
    doubled: Office, operator: Staff, case: PersonCase, head: Staff
) -> None:
    doubled.overlap_desk.decide(head, case, CaseDecision.DIFFERENT_PEOPLE, "Ibu kandung beda")
    assert states(doubled) == (JobState.WAITING,) * 3


@pytest.mark.parametrize("decision", [CaseDecision.WAIT_FOR_CENTRE, CaseDecision.DATA_OFFICER])
def test_while_somebody_else_has_to_say_the_cards_stay_held(
    doubled: Office, operator: Staff, case: PersonCase, decision: CaseDecision
) -> None:
    doubled.overlap_desk.decide(operator, case, decision, "Menunggu jawaban pusat")
    assert states(doubled) == (JobState.HELD, JobState.HELD, JobState.WAITING)
    assert [each.id for each in doubled.overlap_desk.page(decision).rows] == [case.id]
    assert doubled.overlap_desk.counts() == {decision: 1}


def test_a_new_decision_takes_back_what_the_one_before_did(
    doubled: Office, operator: Staff, case: PersonCase, head: Staff
) -> None:
    desk = doubled.overlap_desk
    same = desk.decide(head, case, CaseDecision.SAME_PERSON, "Satu orang", kept_nik=ONE)
    waits = desk.decide(operator, same, CaseDecision.WAIT_FOR_CENTRE, "Ternyata belum pasti")
    assert states(doubled) == (JobState.HELD, JobState.HELD, JobState.WAITING)
    desk.decide(head, waits, CaseDecision.SAME_PERSON, "Pusat sudah menjawab", kept_nik=OTHER)
    assert states(doubled) == (JobState.CANCELLED, JobState.WAITING, JobState.WAITING)
    assert [each.reason for each in desk.decisions(case.id)] == [
        "Pusat sudah menjawab",
        "Ternyata belum pasti",
        "Satu orang",
    ]
    assert doubled.health.check() == ()


def test_a_decision_needs_a_reason_a_nik_of_the_case_and_the_case_as_it_was_shown(
    doubled: Office, operator: Staff, case: PersonCase, head: Staff
) -> None:
    desk = doubled.overlap_desk
    with pytest.raises(ReasonMissing):
        desk.decide(head, case, CaseDecision.DIFFERENT_PEOPLE, " ")
    with pytest.raises(NikNotOfCase):
        desk.decide(head, case, CaseDecision.SAME_PERSON, "Satu orang", kept_nik=STRANGER)
    desk.decide(head, case, CaseDecision.DIFFERENT_PEOPLE, "Beda orang")
    with pytest.raises(CaseMovedOn):
        desk.decide(operator, case, CaseDecision.WAIT_FOR_CENTRE, "Terlambat")


@pytest.mark.usefixtures("own_processes")
def test_comparing_can_be_cancelled_and_then_nothing_is_kept(doubled: Office, operator: Staff) -> None:
    with pytest.raises(Cancelled):
        doubled.overlap_desk.compare(operator, cancelled=lambda: True)
    assert doubled.overlap_desk.counts() == {}


def test_the_counter_may_not_compare(doubled: Office, clerk: Staff) -> None:
    with pytest.raises(NotAllowed):
        doubled.overlap_desk.compare(clerk)


def test_a_case_is_found_by_either_nik(doubled: Office, case: PersonCase) -> None:
    assert doubled.overlap_desk.of_nik(ONE) == doubled.overlap_desk.of_nik(OTHER) == (case,)
    assert doubled.overlap_desk.of_nik(STRANGER) == ()


def test_the_people_a_list_brought_are_compared_by_themselves(
    doubled: Office, operator: Staff, tmp_path: Path
) -> None:
    desk = doubled.overlap_desk
    alike = Row(make.nik(4), "WARSINAH", sex="P"), Row(make.nik(8), "ENTIN SURTINI", sex="P")
    taken = doubled.intake.take_in(operator, list_files.write(tmp_path / "more.csv", *alike))
    done = desk.compare_list(operator, taken.list_id)
    assert (done.people, done.likely) == (5, 0), "the two who stood here before are not the list's"
    again = doubled.intake.take_in(
        operator, list_files.write(tmp_path / "again.csv", Row(STRANGER, "MAEMUNAH"))
    )
    assert desk.compare_list(operator, again.list_id).people == 0, "nobody in it is new"
    assert desk.compare_list(operator, 1).new == 1


def test_several_cases_get_one_plain_decision_or_none_of_them(
    doubled: Office, operator: Staff, tmp_path: Path, head: Staff
) -> None:
    desk = doubled.overlap_desk
    pair = Row(make.nik(5), "TARKUNA BUWANASARI"), Row(make.nik(9), "TARKUNA BUANASARI")
    doubled.intake.take_in(operator, list_files.write(tmp_path / "more.csv", *pair))
    assert desk.compare(operator).new == 2
    cases = desk.page().rows
    with pytest.raises(NikNotOfCase):
        desk.decide_together(operator, cases, CaseDecision.SAME_PERSON, "Satu orang")
    assert desk.decide_together(operator, cases, CaseDecision.WAIT_FOR_CENTRE, "Dikirim ke pusat") == 2
    assert desk.counts() == {CaseDecision.WAIT_FOR_CENTRE: 2}
    with pytest.raises(CaseMovedOn):
        desk.decide_together(head, cases, CaseDecision.DIFFERENT_PEOPLE, "Beda orang")
    assert desk.counts() == {CaseDecision.WAIT_FOR_CENTRE: 2}
    assert doubled.health.check() == ()


def test_a_case_has_its_decisions_its_letters_and_what_was_applied_for(
    doubled: Office, operator: Staff, clerk: Staff, case: PersonCase
) -> None:
    desk = doubled.overlap_desk
    desk.decide(operator, case, CaseDecision.DATA_OFFICER, "Mohon diperiksa")
    number = desk.write_letter(clerk, case.id, CaseLetter.CENTRE)
    assert number == "470/001/DATA/VIII/2020"
    assert desk.write_letter(clerk, case.id, CaseLetter.CENTRE) == number, "the same letter again"
    assert desk.write_letter(clerk, case.id, CaseLetter.CITIZEN) == "470/002/DATA/VIII/2020"
    file = desk.file(case.id)
    assert file.case == desk.case(case.id)
    assert [each.decision for each in file.decisions] == [CaseDecision.DATA_OFFICER]
    codes = [CaseLetter.CITIZEN.code, CaseLetter.CENTRE.code, CaseLetter.CENTRE.code]
    assert [entry.facts["report"] for entry in file.letters] == codes
    assert file.letters[2].facts == {"report": codes[2], "rows": 1, "full_nik": True, "number": number}
    assert file.applications == ()
    assert doubled.health.check() == ()
    decided = desk.decide(operator, desk.case(case.id), CaseDecision.WAIT_FOR_CENTRE, "Surat dikirim")
    assert desk.write_letter(clerk, decided.id, CaseLetter.CENTRE) == "470/003/DATA/VIII/2020"


def test_what_the_centre_calls_double_is_listed_by_name_page_by_page(
    doubled: Office, operator: Staff, tmp_path: Path
) -> None:
    rows = (
        Row(make.nik(21), "ZAENAB", status="DUPLICATE_RECORD"),
        Row(make.nik(22), "ASEP", status="ADJ"),
        Row(make.nik(23), "ASEP", status="DUP"),
        Row(make.nik(24), "WAWAN", status="SFE"),
    )
    doubled.intake.take_in(operator, list_files.write(tmp_path / "central.csv", *rows))
    desk = doubled.overlap_desk
    first = desk.central(size=2)
    rest = desk.central(first.after, size=2)
    assert [person.nik for person in (*first.rows, *rest.rows)] == [make.nik(n) for n in (22, 23, 21)]
    assert rest.after is None
    assert desk.central_count() == 3


def test_a_case_says_where_both_stand_with_all_documents_and_what_happened(
    doubled: Office, office_url: str, operator: Staff, clerk: Staff, case: PersonCase
) -> None:
    doubled.walk_in.accept(clerk, asking.request("KTP_RUSAK", 1, "ktp_rusak", "kk"))
    file = doubled.overlap_desk.file(case.id)
    assert file.standings == ((Standing(Stand.HELD),), (Standing(Stand.HELD),))
    documents = [(each.nik, each.brought, each.scans) for each in file.documents]
    assert documents == [(ONE, True, 0), (ONE, True, 0)]
    assert [entry.action for entry in file.history] == [Action.APPLICATION_TAKEN_IN]
    doubled.print_queue.cancel(operator, the_job(doubled, OTHER).id, CancelReason.DIED, "Akta kematian")
    one, other = doubled.overlap_desk.file(case.id).standings
    assert (one, other) == ((Standing(Stand.HELD),), (Standing(Stand.DIED),))


def test_mother_and_kk_of_a_list_speak_for_or_against(
    office: Office, operator: Staff, tmp_path: Path
) -> None:
    heading = "NO. KK;NIK;NAMA LENGKAP;TGL LAHIR;NAMA IBU;STATUS"
    rows = (
        f"3673010101010007;{ONE};SITI NURAINI;02-03-1990;MAEMUNAH;PRR",
        f"3673010101010007;{make.nik(41)};SITI NUR AINI;02-03-1990;MAIMUNAH;PRR",
        f"3673010101010009;{make.nik(61)};SITI NURAINI;02-03-1990;HALIMAH;PRR",
    )
    path = tmp_path / "keluarga.csv"
    path.write_text("\n".join((heading, *rows)), encoding="utf-8")
    office.intake.take_in(operator, path)
    office.overlap_desk.compare(operator)
    case, *others = office.overlap_desk.page().rows
    assert (case.one.mother, case.other.mother) == ("MAEMUNAH", "MAIMUNAH")
    assert case.one.family_card == case.other.family_card == "3673010101010007"
    reasons = {each.reason for each in case.likeness.evidence}
    assert {Reason.SAME_MOTHER, Reason.SAME_FAMILY_CARD} <= reasons
    for each in others:
        assert Reason.MOTHER_OTHER in {one.reason for one in each.likeness.evidence}
        assert each.likeness.score < case.likeness.score
