"""Smartdukcapil: its list held against the office, children named late, statuses written back to it."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import app_lists
import asking
import make
import pytest
from app_lists import line
from conftest import Clock
from sqlalchemy import text
from storms import each_engine, server_in_storms

from desk.data.database import Database
from desk.domain.app_statuses import AppView, Group, NothingToTell
from desk.domain.application_errors import NotEntitled, SubjectUnknown
from desk.domain.applications import Application, AppState, AskedWhen
from desk.domain.corrections import Correction
from desk.domain.errors import NotAllowed
from desk.domain.export_errors import FolderMissing
from desk.domain.file_errors import FileUnreadable
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import ImportWorkedOn, KindUnclear, RowOutcome
from desk.domain.printing import CardKind, JobState
from desk.domain.staff import Role, Staff
from desk.domain.text import Word
from desk.domain.verification import Claimed, Finding, FindingKind, Verdict, lines_to_check
from desk.office import Office
from reports import app_statuses

ENGINES_IN_TURN = True

KIND = ImportKind.SMARTDUKCAPIL
PARENT = "3673014506850001"
CHILD = "3673010503140002"


def say(word: Word) -> str:
    return word.text


def taken(office: Office, clerk: Staff, path: Path) -> dict[str, Application]:
    """Take an export in, and return what stands here by the app's numbers."""
    office.import_desk.take_in(clerk, path, KIND)
    return by_number(office)


def by_number(office: Office) -> dict[str, Application]:
    return {one.outside_number: one.application for one in office.smartdukcapil.requests(AppView.ALL).rows}


def check(
    office: Office, clerk: Staff, asked: Application, verdict: Verdict, *wrong: tuple[str, FindingKind, str]
) -> Application:
    """Check an application: what is not named is in order."""
    claimed = office.verification.take(clerk, asked.id)
    return finish(office, clerk, claimed, verdict, *wrong)


def finish(
    office: Office, clerk: Staff, claimed: Claimed, verdict: Verdict, *wrong: tuple[str, FindingKind, str]
) -> Application:
    asked = claimed.application
    service = office.services.catalogue(asked.catalogue_version).services[asked.service]
    lines = lines_to_check(asked, service, office.today())
    bad = {document: Finding(document, kind, note) for document, kind, note in wrong}
    findings = [bad.get(one.document, Finding(one.document, FindingKind.VALID)) for one in lines]
    return office.verification.finish(clerk, claimed, verdict, findings, "Dasar" if wrong else "")


@pytest.fixture
def first(tmp_path: Path) -> Path:
    return app_lists.written(
        tmp_path / "sd.csv",
        line(1),
        line(2, on="04/08/2020 07:05"),
        line(3, on="31/07/2020"),
        line(4, "KK HILANG"),
    )


def test_the_moment_at_which_a_citizen_asked_is_kept_and_the_promise_counts_from_it(
    office: Office, clerk: Staff, first: Path
) -> None:
    here = taken(office, clerk, first)
    assert here["SD-000001"].asked == AskedWhen(date(2020, 8, 3), "09:41")
    assert here["SD-000003"].asked == AskedWhen(date(2020, 7, 31)), "no time of day is invented"
    days = office.services.catalogue().services["KTP_HILANG"].working_days
    assert days >= 1
    assert here["SD-000001"].promised_on < here["SD-000002"].promised_on
    assert here["SD-000003"].promised_on <= here["SD-000001"].promised_on
    assert office.health.check() == ()


@each_engine
def test_what_is_late_counts_from_when_the_citizen_asked(
    office: Office, clerk: Staff, tmp_path: Path
) -> None:
    path = app_lists.written(tmp_path / "sd.csv", line(1, on="01/07/2020 09:41"), line(2))
    taken(office, clerk, path)
    late = office.smartdukcapil.requests(AppView.LATE).rows
    assert [one.outside_number for one in late] == ["SD-000001"]
    assert (office.smartdukcapil.count(AppView.LATE), office.smartdukcapil.count(AppView.OPEN)) == (1, 2)


@server_in_storms
def test_a_day_nobody_can_have_asked_on_is_not_kept(office: Office, clerk: Staff, tmp_path: Path) -> None:
    said = ("05/08/2020 10:00", "", "kemarin", "2020-08-04T07:00:00Z")
    rows = (line(number, on=when) for number, when in enumerate(said, 1))
    here = taken(office, clerk, app_lists.written(tmp_path / "sd.csv", *rows))
    kept = [one.asked for one in here.values()]
    assert kept == [None, None, None, AskedWhen(date(2020, 8, 4))], "a time of another zone is no local time"
    assert all(one.promised_on > date(2020, 8, 4) for one in here.values())
    assert office.health.check() == ()


# A child named late


@pytest.fixture
def for_child(office: Office, clerk: Staff, tmp_path: Path) -> Application:
    path = app_lists.written(tmp_path / "kia.csv", line(1, "KIA", nik=PARENT, name="SITI LESTARI"))
    return taken(office, clerk, path)["SD-000001"]


@each_engine
def test_a_request_for_a_child_is_not_booked_under_the_parents_nik(
    office: Office, for_child: Application
) -> None:
    assert for_child.incomplete
    assert (for_child.subject.nik, for_child.subject.name) == ("", "")
    assert (for_child.applicant.name, for_child.applicant.nik) == ("SITI LESTARI", PARENT)
    assert for_child.called == "[SITI LESTARI]"
    assert office.walk_in.history(PARENT).applications == ()
    today = office.today()
    (line_,) = office.day_book.register(today, today).lines
    assert line_.name == "[SITI LESTARI]"
    found = office.search.find("siti les")
    assert [one.number for each in found for one in each.applications] == [for_child.number]


@server_in_storms
def test_it_is_completed_while_it_is_verified_and_becomes_the_service_for_the_childs_age(
    office: Office, clerk: Staff, for_child: Application
) -> None:
    assert for_child.service == "KIA_0_5"
    claimed = office.verification.take(clerk, for_child.id)
    with pytest.raises(SubjectUnknown):
        finish(office, clerk, claimed, Verdict.VERIFIED)
    child = asking.subject(9, nik=CHILD, name="ANAK SITI", birth_date=date(2014, 3, 5))
    claimed = office.verification.correct(
        clerk, claimed, Correction(child, for_child.applicant, "dilengkapi dari akta")
    )
    assert (claimed.application.service, claimed.application.subject.nik) == ("KIA_5_17", CHILD)
    done = finish(office, clerk, claimed, Verdict.VERIFIED)
    assert done.state is AppState.VERIFIED
    assert done.job_id is not None
    card = office.print_queue.job(done.job_id)
    assert (card.nik, card.kind, card.state) == (CHILD, CardKind.KIA, JobState.WAITING)
    assert office.health.check() == ()


@server_in_storms
def test_nobody_becomes_a_child_who_is_none(office: Office, clerk: Staff, for_child: Application) -> None:
    claimed = office.verification.take(clerk, for_child.id)
    grown = asking.subject(9, nik=PARENT, name="SITI", birth_date=date(1985, 6, 5))
    with pytest.raises(NotEntitled):
        office.verification.correct(clerk, claimed, Correction(grown, for_child.applicant, "salah"))


@server_in_storms
def test_a_card_needs_the_childs_nik(office: Office, clerk: Staff, for_child: Application) -> None:
    claimed = office.verification.take(clerk, for_child.id)
    child = asking.subject(9, nik="", name="ANAK SITI", birth_date=date(2019, 3, 5))
    claimed = office.verification.correct(clerk, claimed, Correction(child, for_child.applicant, "akta"))
    assert claimed.application.service == "KIA_0_5"
    with pytest.raises(SubjectUnknown):
        finish(office, clerk, claimed, Verdict.VERIFIED)


@server_in_storms
def test_who_is_meant_follows_from_the_service_and_the_age_in_the_nik(
    office: Office, clerk: Staff, tmp_path: Path
) -> None:
    incomplete = {
        ("KIA", PARENT): True,
        ("KIA", CHILD): False,
        ("AKTA KELAHIRAN", PARENT): True,
        ("AKTA KELAHIRAN", CHILD): False,
        ("AKTA KEMATIAN", PARENT): True,
        ("AKTA KEMATIAN", CHILD): True,
        ("KTP-EL HILANG", PARENT): False,
        ("KK HILANG", PARENT): False,
    }
    rows = (line(n, service, nik=nik, name="SITI") for n, (service, nik) in enumerate(incomplete, 1))
    here = taken(office, clerk, app_lists.written(tmp_path / "sd.csv", *rows))
    asked = [here[f"SD-{n:06d}"] for n in range(1, len(incomplete) + 1)]
    assert [one.incomplete for one in asked] == list(incomplete.values())
    for one, (_, nik) in zip(asked, incomplete, strict=True):
        assert (one.applicant.nik if one.incomplete else one.subject.nik) == nik


@server_in_storms
def test_a_column_that_names_the_child_is_read_as_such(office: Office, clerk: Staff, tmp_path: Path) -> None:
    header = "ID Permohonan;Jenis Permohonan;NIK Pemohon;Nama Pemohon;NIK Anak;Nama Anak;Status"
    row = f"SD-1;KIA;{PARENT};SITI LESTARI;{CHILD};ANAK SITI;BARU"
    path = app_lists.written(tmp_path / "sd.csv", row, header=header)
    asked = taken(office, clerk, path)["SD-1"]
    assert (asked.subject.nik, asked.subject.name, asked.service) == (CHILD, "ANAK SITI", "KIA_5_17")
    assert (asked.applicant.nik, asked.applicant.name) == (PARENT, "SITI LESTARI")


def test_one_parent_may_ask_for_two_children_and_a_table_from_the_chat_repeats_nobody(
    office: Office, clerk: Staff, tmp_path: Path
) -> None:
    two = (line(number, "AKTA KELAHIRAN", nik=PARENT, name="SITI LESTARI") for number in (1, 2))
    assert len(taken(office, clerk, app_lists.written(tmp_path / "sd.csv", *two))) == 2
    chat = tmp_path / "wa.csv"
    chat.write_text(f"NIK;Nama;Layanan;No WA\n{PARENT};SITI LESTARI;KIA;08123456789\n", encoding="utf-8")
    for outcome in (RowOutcome.TAKEN_IN, RowOutcome.REPEATED):
        assert dict(office.import_desk.take_in(clerk, chat, ImportKind.WHATSAPP).counts) == {outcome: 1}
    assert office.health.check() == ()


# The app's list held against the office


def groups(office: Office, clerk: Staff, path: Path) -> dict[str, Group]:
    return {one.outside_number: one.group for one in office.smartdukcapil.reconcile(clerk, path).lines}


def test_every_request_of_either_side_is_in_one_group(
    office: Office, clerk: Staff, first: Path, tmp_path: Path
) -> None:
    here = taken(office, clerk, first)
    check(office, clerk, here["SD-000004"], Verdict.VERIFIED)
    later = app_lists.written(
        tmp_path / "later.csv",
        line(1),
        line(2, status="DIBATALKAN PEMOHON"),
        line(4, "KK HILANG"),
        line(5, on="31/07/2020 10:00"),
        line(6, status="SEDANG DIPIKIRKAN"),
        line(6, status="SEDANG DIRENUNGKAN"),
    )
    told = office.smartdukcapil.reconcile(clerk, later)
    assert {one.outside_number: one.group for one in told.lines} == {
        "SD-000001": Group.AGREE,
        "SD-000002": Group.APP_AHEAD,
        "SD-000003": Group.ONLY_OURS,
        "SD-000004": Group.WE_AHEAD,
        "SD-000005": Group.ONLY_APP,
        "SD-000006": Group.ONLY_APP,
    }
    assert (told.repeated, told.beyond, sum(map(told.count, Group))) == (1, 0, 6)
    assert told.by_status["MENUNGGU VERIFIKASI", AppState.RECEIVED] == 1
    assert told.by_status["MENUNGGU VERIFIKASI", None] == 1
    assert by_number(office)["SD-000002"].state is AppState.RECEIVED, "comparing changes nothing"
    office.import_desk.take_in(clerk, later, KIND)
    assert groups(office, clerk, later)["SD-000006"] is Group.NOT_UNDERSTOOD


@server_in_storms
def test_what_a_list_of_few_days_leaves_out_is_not_called_gone(
    office: Office, clerk: Staff, first: Path, tmp_path: Path
) -> None:
    taken(office, clerk, first)
    today = app_lists.written(tmp_path / "today.csv", line(2, on="04/08/2020 07:05"))
    told = office.smartdukcapil.reconcile(clerk, today)
    assert (told.count(Group.ONLY_OURS), told.beyond) == (0, 3)


@server_in_storms
def test_what_the_office_cannot_take_in_is_told_with_its_reason(
    office: Office, clerk: Staff, tmp_path: Path
) -> None:
    path = app_lists.written(tmp_path / "sd.csv", line(1, nik="36730112"), line(2, "TERBANG"))
    told = office.smartdukcapil.reconcile(clerk, path)
    assert [one.refused for one in told.lines] == ["nik_not_16_digits", "service_unknown"]


@server_in_storms
def test_only_an_export_of_the_app_is_compared(
    office: Office, office_url: str, clerk: Staff, first: Path, tmp_path: Path
) -> None:
    strange = tmp_path / "strange.csv"
    strange.write_text("Warna;Jumlah\nmerah;3\n", encoding="utf-8")
    with pytest.raises((KindUnclear, FileUnreadable)):
        office.smartdukcapil.reconcile(clerk, strange)
    auditor = make.person(office_url, "ani", "Ani Lestari", Role.AUDITOR)
    with pytest.raises(NotAllowed):
        office.smartdukcapil.reconcile(auditor, first)


# Telling the app


def written(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def test_the_app_is_told_what_changed_since_the_last_file_and_nothing_twice(
    office: Office, clerk: Staff, first: Path, tmp_path: Path
) -> None:
    here = taken(office, clerk, first)
    out = tmp_path / "out.csv"
    with pytest.raises(NothingToTell):
        app_statuses.give(office, clerk, out, say)
    assert not out.exists()
    wrong = ("kk", FindingKind.UNREADABLE, "=HYPERLINK(1)"), ("surat_hilang", FindingKind.EXPIRED, "")
    check(office, clerk, here["SD-000001"], Verdict.RETURNED, *wrong)
    check(office, clerk, here["SD-000004"], Verdict.VERIFIED)
    made = app_statuses.give(office, clerk, out, say)
    assert (made.number, made.rows, made.by) == ("SD-20200804-001", 2, clerk.name)
    rows = written(out)
    assert rows[0] == ["ID Permohonan", "Status", "Tanggal", "Keterangan"]
    assert [row[:3] for row in rows[1:]] == [
        ["SD-000001", "DIKEMBALIKAN", "04/08/2020"],
        ["SD-000004", "DIPROSES", "04/08/2020"],
    ]
    assert "cannot be read" in rows[1][3]
    assert "no longer valid" in rows[1][3]
    assert "Dasar" in rows[1][3]
    assert rows[2][3] == ""
    with pytest.raises(NothingToTell):
        app_statuses.give(office, clerk, out, say)
    everything = app_statuses.give(office, clerk, tmp_path / "all.csv", say, everything=True)
    assert (everything.number, everything.rows) == ("SD-20200804-002", 4)
    first_again = app_statuses.again(office, clerk, made.number, tmp_path / "again.csv", say)
    assert first_again.lines == made.lines
    assert (tmp_path / "again.csv").read_bytes() == out.read_bytes()
    assert [one.number for one in office.smartdukcapil.exports().rows] == [everything.number, made.number]
    assert office.health.check() == ()


@server_in_storms
def test_a_file_that_cannot_be_written_leaves_nothing_behind(
    office: Office, clerk: Staff, first: Path, tmp_path: Path
) -> None:
    check(office, clerk, taken(office, clerk, first)["SD-000004"], Verdict.VERIFIED)
    with pytest.raises(FolderMissing):
        app_statuses.give(office, clerk, tmp_path / "nowhere" / "out.csv", say)
    assert office.smartdukcapil.exports().rows == ()
    assert office.smartdukcapil.count(AppView.TELL) == 1
    made = app_statuses.give(office, clerk, tmp_path / "out.csv", say)
    assert made.number == "SD-20200804-001", "no number was lost"
    assert office.health.check() == ()


@server_in_storms
def test_what_was_repaired_in_the_app_is_told_apart_from_what_it_has_not_heard_yet(
    office: Office, clerk: Staff, clock: Clock, first: Path, tmp_path: Path
) -> None:
    here = taken(office, clerk, first)
    check(office, clerk, here["SD-000001"], Verdict.RETURNED, ("kk", FindingKind.UNREADABLE, ""))
    assert groups(office, clerk, first)["SD-000001"] is Group.WE_AHEAD
    app_statuses.give(office, clerk, tmp_path / "out.csv", say)
    assert groups(office, clerk, first)["SD-000001"] is Group.WE_AHEAD, "the app may not have read it yet"
    clock.pass_(days=1)
    returned = app_lists.written(tmp_path / "returned.csv", line(1, status="DIKEMBALIKAN"))
    office.import_desk.take_in(clerk, returned, KIND)
    assert groups(office, clerk, first)["SD-000001"] is Group.APP_AHEAD
    office.import_desk.take_in(clerk, first, KIND)
    assert groups(office, clerk, first)["SD-000001"] is Group.APP_AHEAD, "what it said once is kept"
    office.verification.came_back(clerk, here["SD-000001"].id, here["SD-000001"].papers)
    assert groups(office, clerk, first)["SD-000001"] is Group.AGREE
    check(office, clerk, here["SD-000001"], Verdict.RETURNED, ("kk", FindingKind.MISSING, ""))
    again = app_statuses.give(office, clerk, tmp_path / "out2.csv", say)
    assert [one.status for one in again.lines] == ["DIKEMBALIKAN"], "returned once more is news"
    assert office.health.check() == ()


@each_engine
def test_an_import_of_which_the_app_was_told_is_not_undone(
    office: Office, clerk: Staff, first: Path, tmp_path: Path
) -> None:
    done = office.import_desk.take_in(clerk, first, KIND)
    app_statuses.give(office, clerk, tmp_path / "all.csv", say, everything=True)
    with pytest.raises(ImportWorkedOn):
        office.import_desk.undo(clerk, done.number, "salah berkas")


def test_no_cell_of_the_file_is_a_formula() -> None:
    for text_ in ("=1+1", "+62", "-3", "@x", "\t=1", "\r=1"):
        assert not app_statuses.harmless(text_).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert app_statuses.harmless("SD-000001") == "SD-000001"
    assert "\n" not in app_statuses.harmless("a\nb")


@each_engine
def test_the_health_check_notices_what_the_app_was_told_wrongly(
    office: Office, office_url: str, clerk: Staff, first: Path, tmp_path: Path
) -> None:
    taken(office, clerk, first)
    app_statuses.give(office, clerk, tmp_path / "all.csv", say, everything=True)
    database = Database(office_url)
    try:
        with database.transaction() as db:
            db.execute(text("UPDATE app_export SET rows = 9"))
            db.execute(text("UPDATE app_export_line SET outside_number = 'X' WHERE position = 1"))
            db.execute(text("UPDATE asked_when SET day = '2020-09-01'"))
    finally:
        database.close()
    found = {(one.invariant.code, one.facts.get("fault")) for one in office.health.check()}
    assert ("app_told", "rows_miscounted") in found
    assert ("app_told", "not_its_own_number") in found
    assert any(code == "asked_before_received" for code, _ in found)
