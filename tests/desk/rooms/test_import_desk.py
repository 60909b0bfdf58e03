"""The import desk: lists of requests become applications, once each, and a whole list can be taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import list_files
import make
import pytest
from list_files import Row, the_job
from storms import each_engine

from desk.domain.applications import AppFilter, AppState, Doubt
from desk.domain.column_guess import Why
from desk.domain.errors import ListChanged, NotAllowed, ReasonMissing
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import (
    ImportUndone,
    ImportWorkedOn,
    KindUnclear,
    ListDoubt,
    ProfileNameTaken,
    RowOutcome,
)
from desk.domain.printing import CancelReason, Channel, Delivery, JobState
from desk.domain.prr_list import RejectReason
from desk.domain.staff import Role, Staff
from desk.office import Office

ENGINES_IN_TURN = True

SAMPLES = Path("../shared/samples")
BESIDE = pytest.mark.skipif(not SAMPLES.exists(), reason="the samples stand beside a checkout only")
HEADINGS = ("No.", "N I K", "Nama", "Tempat, Tgl Lahir", "Kelurahan", "RT", "RW", "No. HP")
NAMES = ("HALIMAH ROHMAN", "RATNA NUGRAHA", "JAJA SETIAWAN")


def listed(path: Path, *rows: Sequence[object], headings: Sequence[str] = HEADINGS) -> Path:
    """Save a kecamatan's list as it comes: titles, headings, rows."""
    lines = [("KECAMATAN KASEMEN",), (), headings, *rows]
    path.write_text("\n".join(";".join(map(str, line)) for line in lines), encoding="utf-8")
    return path


def beginner(number: int) -> tuple[object, ...]:
    return (
        number,
        make.nik(number),
        NAMES[number % 3],
        "Serang, 26-07-2003",
        "Banten",
        9,
        6,
        "0812 9773 7126",
    )


@pytest.fixture
def beginners(tmp_path: Path) -> Path:
    """Three people recorded at the kecamatan for the first time."""
    return listed(tmp_path / "kasemen.csv", beginner(1), beginner(2), beginner(3))


def test_a_kecamatans_list_becomes_applications_for_its_own_delivery(
    office: Office, clerk: Staff, beginners: Path
) -> None:
    done = office.import_desk.take_in(clerk, beginners, ImportKind.KECAMATAN)
    assert (done.rows, dict(done.counts)) == (3, {RowOutcome.TAKEN_IN: 3})
    asked = office.walk_in.applications(AppFilter()).rows
    assert {(one.channel, one.delivery, one.service) for one in asked} == {
        (Channel.KECAMATAN, Delivery.KECAMATAN, "KTP_BARU")
    }
    assert {one.place for one in asked} == {"Banten (Kec. Kasemen)"}
    assert office.health.check() == ()


def test_a_request_joins_the_card_that_waits_and_others_wait_for_theirs(
    office: Office, office_url: str, clerk: Staff, beginners: Path
) -> None:
    make.job(office_url, 2)
    done = office.import_desk.take_in(clerk, beginners, ImportKind.KECAMATAN)
    assert dict(done.counts) == {RowOutcome.TAKEN_IN: 2, RowOutcome.JOINED: 1}
    job = the_job(office, make.nik(2))
    assert (job.channel, job.delivery, job.state) == (Channel.KECAMATAN, Delivery.KECAMATAN, JobState.WAITING)


def test_a_preview_says_what_would_happen_and_writes_nothing(
    office: Office, clerk: Staff, beginners: Path
) -> None:
    preview = office.import_desk.preview(clerk, beginners, ImportKind.KECAMATAN)
    assert preview.figures.counts == {RowOutcome.TAKEN_IN: 3}
    assert office.walk_in.count(AppFilter()) == 0
    assert office.import_desk.imports().rows == ()
    office.import_desk.take_in(clerk, preview, ImportKind.KECAMATAN)
    with pytest.raises(ListChanged):
        office.import_desk.take_in(clerk, preview, ImportKind.KECAMATAN)


def test_the_same_list_again_adds_nobody(office: Office, clerk: Staff, beginners: Path) -> None:
    office.import_desk.take_in(clerk, beginners, ImportKind.KECAMATAN)
    again = office.import_desk.take_in(clerk, beginners, ImportKind.KECAMATAN)
    assert dict(again.counts) == {RowOutcome.REPEATED: 3}
    assert office.walk_in.count(AppFilter()) == 3
    assert office.health.check() == (), "no number is drawn for a row that is not taken in"


def test_a_row_that_cannot_be_used_is_refused_with_its_place_and_reason(
    office: Office, clerk: Staff, tmp_path: Path
) -> None:
    path = listed(
        tmp_path / "k.csv",
        beginner(1),
        (2, "36730126", "JAJA", "Serang, 26-07-2003", "Banten", 9, 6, ""),
        (3, make.nik(3), "", "Serang, 26-07-2003", "Banten", 9, 6, ""),
        (4, make.nik(4), "ANAK KECIL", "Serang, 26-07-2015", "Banten", 9, 6, ""),
    )
    done = office.import_desk.take_in(clerk, path, ImportKind.KECAMATAN)
    assert [(row.row_number, row.reason) for row in done.rejected_rows] == [
        (5, RejectReason.NIK_NOT_16_DIGITS),
        (6, RejectReason.NAME_MISSING),
        (7, RejectReason.TOO_YOUNG),
    ]
    assert done.report()["reasons"] == {"nik_unusable": 1, "name_missing": 1, "too_young": 1}


@BESIDE
def test_the_apps_export_is_taken_in_once_and_its_new_statuses_are_kept(
    office: Office, clerk: Staff, tmp_path: Path
) -> None:
    sample = SAMPLES / "smartdukcapil_permohonan.csv"
    first = office.import_desk.take_in(clerk, sample, ImportKind.SMARTDUKCAPIL)
    assert first.rows == 120 == sum(first.counts.values())
    assert Counter({"KTP_HILANG": 14, "KTP_RUSAK": 15, "KTP_BARU": 14, "PINDAH_KELUAR": 13}) <= Counter(
        first.sorts
    )
    again = office.import_desk.take_in(clerk, sample, ImportKind.SMARTDUKCAPIL)
    taken = 120 - first.counts.get(RowOutcome.REFUSED, 0) - first.counts.get(RowOutcome.REPEATED, 0)
    assert again.counts[RowOutcome.REPEATED] >= taken
    changed = tmp_path / "changed.csv"
    changed.write_bytes(sample.read_bytes().replace(b"MENUNGGU VERIFIKASI", b"DIBATALKAN PEMOHON"))
    assert (
        office.import_desk.take_in(clerk, changed, ImportKind.SMARTDUKCAPIL).counts[RowOutcome.CHANGED]
        == taken
    )
    assert office.health.check() == ()


@BESIDE
def test_the_outreach_list_is_counted_by_its_rt(office: Office, clerk: Staff) -> None:
    done = office.import_desk.take_in(clerk, SAMPLES / "jemput_bola_tinggar.xlsx", ImportKind.OUTREACH)
    assert done.rows == 300
    asked = office.walk_in.applications(AppFilter(), size=400).rows
    assert Counter(one.subject.rt for one in asked) == {f"00{rt}": 50 for rt in range(1, 7)}
    assert {one.place for one in asked} == {"Tinggar (Kec. Curug)"}


def test_the_kind_of_a_list_is_told_by_its_columns(office: Office, clerk: Staff, beginners: Path) -> None:
    sighting = office.import_desk.look_at(clerk, beginners)
    assert (sighting.kind, sighting.rows, len(sighting.samples)) == (ImportKind.KECAMATAN, 3, 3)
    assert sighting.columns["birth"].heading == "Tempat, Tgl Lahir"


def test_what_is_no_list_of_requests_is_said_to_be_unclear(
    office: Office, clerk: Staff, tmp_path: Path
) -> None:
    path = tmp_path / "stok.csv"
    path.write_text("BARANG;JUMLAH\nRibbon;3\nFilm;4\n", encoding="utf-8")
    with pytest.raises(KindUnclear):
        office.import_desk.look_at(clerk, path)


def test_a_saved_profile_is_chosen_by_itself_for_the_next_list(
    office: Office, clerk: Staff, tmp_path: Path
) -> None:
    strange = ("No.", "KODE WARGA", "SIAPA", "LAHIRNYA", "KAMPUNG", "RT", "RW", "KONTAK")
    path = listed(tmp_path / "k.csv", beginner(1), headings=strange)
    desk = office.import_desk
    desk.save_profile(
        clerk,
        ImportKind.KECAMATAN,
        "Kasemen",
        {"nik": "KODEWARGA", "name": "SIAPA", "birth": "LAHIRNYA", "village": "KAMPUNG", "phone": "KONTAK"},
    )
    sighting = desk.look_at(clerk, path, ImportKind.KECAMATAN)
    assert sighting.profile == "Kasemen"
    assert sighting.columns["village"].why is Why.BY_PROFILE
    assert desk.take_in(clerk, path, ImportKind.KECAMATAN).counts == {RowOutcome.TAKEN_IN: 1}
    with pytest.raises(ProfileNameTaken):
        desk.save_profile(clerk, ImportKind.KECAMATAN, "Kasemen", {"nik": "NIK"})


@each_engine
def test_a_profile_is_replaced_when_it_is_meant(office: Office, clerk: Staff) -> None:
    desk = office.import_desk
    desk.save_profile(clerk, ImportKind.KECAMATAN, "Kasemen", {"nik": "NIK"})
    desk.save_profile(clerk, ImportKind.KECAMATAN, "Kasemen", {"nik": "KODE"}, replace=True)
    assert [profile.headings for profile in desk.profiles()] == [{"nik": "KODE"}]


def test_a_profile_tells_the_kind_of_a_list_too(office: Office, clerk: Staff, tmp_path: Path) -> None:
    strange = ("NO", "KODE", "SIAPA", "BUTUH", "KONTAK")
    path = listed(tmp_path / "k.csv", (1, make.nik(1), "JAJA", "KTP hilang", "0812"), headings=strange)
    headings = {"nik": "KODE", "name": "SIAPA", "service": "BUTUH"}
    office.import_desk.save_profile(clerk, ImportKind.WHATSAPP, "Chat", headings)
    sighting = office.import_desk.look_at(clerk, path)
    assert (sighting.kind, sighting.profile, sighting.certain) == (ImportKind.WHATSAPP, "Chat", True)


def test_lists_that_look_alike_are_told_apart_by_their_title_or_said_to_be_uncertain(
    office: Office, clerk: Staff, tmp_path: Path, beginners: Path
) -> None:
    alike = office.import_desk.look_at(clerk, beginners)
    assert (alike.rivals, alike.certain) == ((ImportKind.OUTREACH,), False)
    told = beginners.rename(tmp_path / "jemput bola.csv")
    sighting = office.import_desk.look_at(clerk, told)
    assert (sighting.kind, sighting.rivals, sighting.certain) == (ImportKind.OUTREACH, (), True)


def test_columns_that_are_only_guessed_are_not_certain(office: Office, clerk: Staff, tmp_path: Path) -> None:
    strange = ("No.", "KODE WARGA", "SIAPA", "LAHIRNYA", "Kelurahan", "RT", "RW", "KONTAK")
    path = listed(tmp_path / "pemula.csv", *map(beginner, range(1, 9)), headings=strange)
    sighting = office.import_desk.look_at(clerk, path, ImportKind.KECAMATAN)
    assert sighting.columns["nik"].why is Why.BY_LOOK
    assert not sighting.certain


def test_a_table_without_what_its_kind_needs_is_shown_with_what_is_missing(
    office: Office, clerk: Staff, tmp_path: Path
) -> None:
    path = tmp_path / "stok.csv"
    path.write_text("BARANG;JUMLAH\nRibbon;3\nFilm;4\n", encoding="utf-8")
    sighting = office.import_desk.look_at(clerk, path, ImportKind.KECAMATAN)
    assert [field.code for field in sighting.missing] == ["nik"]
    assert (sighting.headings, sighting.rows) == (("BARANG", "JUMLAH"), 2)


@BESIDE
def test_a_prr_list_is_told_from_lists_of_requests(office: Office, clerk: Staff) -> None:
    kinds = {path.name: office.import_desk.kind_of(clerk, path) for path in SAMPLES.glob("*.[xc]*")}
    assert kinds == {
        "prr_siak.xlsx": ImportKind.PRR,
        "permohonan_kecamatan_kasemen.xlsx": ImportKind.KECAMATAN,
        "jemput_bola_tinggar.xlsx": ImportKind.OUTREACH,
        "smartdukcapil_permohonan.csv": ImportKind.SMARTDUKCAPIL,
    }


def test_a_doubtful_row_is_named_with_its_doubt(
    office: Office, office_url: str, clerk: Staff, operator: Staff, beginners: Path
) -> None:
    office.print_queue.cancel(operator, make.job(office_url, 2), CancelReason.DIED, "Akta kematian")
    figures = office.import_desk.preview(clerk, beginners, ImportKind.KECAMATAN).figures
    assert figures.counts[RowOutcome.DOUBTFUL] == 1
    assert [(row.row_number, row.nik, row.doubt) for row in figures.doubtful_rows] == [
        (5, make.nik(2), Doubt.DIED)
    ]


@each_engine
def test_a_content_taken_in_is_known_again_until_it_is_undone(
    office: Office, clerk: Staff, beginners: Path
) -> None:
    desk = office.import_desk
    assert desk.taken_before(beginners) is None
    done = desk.take_in(clerk, beginners, ImportKind.KECAMATAN)
    before = desk.taken_before(beginners)
    assert before is not None
    assert (before.id, before.rows) == (done.number, 3)
    desk.undo(clerk, done.number, "Daftar yang salah")
    assert desk.taken_before(beginners) is None
    undone = desk.imports().rows[0]
    assert (undone.undone_by, undone.undone_why) == (clerk.name, "Daftar yang salah")


def test_a_whole_import_is_undone_and_may_be_taken_in_again(
    office: Office, office_url: str, clerk: Staff, beginners: Path
) -> None:
    make.job(office_url, 2)
    desk = office.import_desk
    done = desk.take_in(clerk, beginners, ImportKind.KECAMATAN)
    with pytest.raises(ReasonMissing):
        desk.undo(clerk, done.number, " ")
    assert desk.undo(clerk, done.number, "Daftar yang salah") == 3
    assert {one.state for one in office.walk_in.applications(AppFilter()).rows} <= {AppState.WITHDRAWN}
    assert the_job(office, make.nik(2)).channel is Channel.NONE
    with pytest.raises(ImportUndone):
        desk.undo(clerk, done.number, "Sekali lagi")
    assert desk.take_in(clerk, beginners, ImportKind.KECAMATAN).counts[RowOutcome.TAKEN_IN] == 2
    assert office.health.check() == ()


def test_an_import_of_which_something_is_worked_on_is_not_undone(
    office: Office, clerk: Staff, beginners: Path
) -> None:
    nameless = beginners.read_text("utf-8").replace("KECAMATAN KASEMEN", "PEMULA").replace("Banten", "?")
    beginners.write_text(nameless, encoding="utf-8")  # no kecamatan answers for it: it has to be verified
    done = office.import_desk.take_in(clerk, beginners, ImportKind.KECAMATAN)
    claimed = office.verification.next(clerk)
    with pytest.raises(ImportWorkedOn) as refused:
        office.import_desk.undo(clerk, done.number, "Daftar yang salah")
    assert refused.value.first == claimed.application.number


def test_an_auditor_may_take_in_no_list(office: Office, office_url: str, beginners: Path) -> None:
    auditor = make.person(office_url, "ani", "Ani Lestari", Role.AUDITOR)
    with pytest.raises(NotAllowed):
        office.import_desk.look_at(auditor, beginners)


@each_engine
def test_a_row_about_somebody_else_than_the_centre_knows_is_doubtful(
    office: Office, clerk: Staff, operator: Staff, tmp_path: Path
) -> None:
    born = "26-07-2003"
    known = (Row(make.nik(1), "MOCH. RIDWAN", born=born), Row(make.nik(2), "SITI AMINAH", born=born))
    other = Row(make.nik(9), "JAJA SETIAWAN", born=born)
    office.intake.take_in(operator, list_files.write(tmp_path / "prr.csv", *known, other))
    rows = [
        (n, make.nik(n), name, f"Serang, {born}", "Banten", 9, 6, "")
        for n, name in ((1, "MUHAMMAD RIDWAN"), (2, "SITI RAHAYU"), (3, "JAJA SETIAWAN"), (4, "CUCU"))
    ]
    path = listed(tmp_path / "k.csv", *rows)
    done = office.import_desk.take_in(clerk, path, ImportKind.KECAMATAN)
    assert [(row.row_number, row.doubt) for row in done.doubtful_rows] == [
        (5, ListDoubt.OTHER_NAME),
        (6, ListDoubt.OTHER_NIK),
    ]
    assert office.health.check() == ()
