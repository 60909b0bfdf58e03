"""Lists of Kantor Pos: each row says of one parcel what became of it, once, in any layout."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import posting
import pytest
from conftest import Clock, Past
from openpyxl import Workbook
from posting import BARE, DAY, send
from storms import each_engine

from desk.domain.handover import ReturnReason
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import ImportFigures, ImportWorkedOn, RowOutcome
from desk.domain.post import OldCard, ParcelState
from desk.domain.prr_list import RejectReason
from desk.domain.staff import Staff
from desk.office import Office

ENGINES_IN_TURN = True

HEADINGS = ("NO", "NOMOR RESI", "NAMA PENERIMA", "TGL STATUS", "STATUS", "KETERANGAN")


@pytest.fixture
def past() -> Past:
    return posting.ready


@pytest.fixture
def sent(office: Office, clerk: Staff, clock: Clock) -> Office:
    """An office with three parcels under way since four days, each with its tracking number."""
    for one in send(office, clerk).parcels:
        office.post.label(clerk, one.number, f"P200804000{one.position}")
    clock.pass_(days=4)
    return office


def listed(path: Path, *rows: Sequence[object], headings: Sequence[str] = HEADINGS) -> Path:
    lines = [("LAPORAN STATUS KIRIMAN KANTOR POS SERANG",), (), headings, *rows]
    path.write_text("\n".join(";".join(map(str, line)) for line in lines), encoding="utf-8")
    return path


def row(
    number: int, status: str, day: str = "05-08-2020", note: str = "", who: str = ""
) -> tuple[object, ...]:
    return number, f"P200804000{number}", who, day, status, note


def take_in(office: Office, clerk: Staff, path: Path) -> ImportFigures:
    return office.import_desk.take_in(clerk, path, ImportKind.POST_RESULTS)


def test_a_list_of_the_post_is_told_as_such_and_noted_in_the_order_of_days(
    sent: Office, clerk: Staff, tmp_path: Path
) -> None:
    path = listed(
        tmp_path / "status.csv",
        row(1, "Terkirim", "06-08-2020", who="Ibu Warga"),
        row(1, "Gagal antar 1", "05-08-2020", "rumah kosong"),
        row(2, "Retur", "07-08-2020", "alamat tidak ditemukan"),
        row(3, "Dalam perjalanan"),
    )
    sighting = sent.import_desk.look_at(clerk, path)
    assert (sighting.kind, sighting.missing) == (ImportKind.POST_RESULTS, ())
    figures = take_in(sent, clerk, path)
    assert (figures.rows, figures.counts[RowOutcome.TAKEN_IN], figures.counts[RowOutcome.REPEATED]) == (
        4,
        3,
        1,
    )
    first, second = sent.post.find("P2008040001"), sent.post.find("P2008040002")
    assert (first.state, first.receiver) == (ParcelState.DELIVERED, "Ibu Warga")
    assert [event.state for event in sent.post.story(first)] == [ParcelState.FAILED_1, ParcelState.DELIVERED]
    assert (second.state, second.reason) == (ParcelState.RETURNED, ReturnReason.ADDRESS_UNKNOWN)
    assert sent.health.check() == ()
    again = take_in(sent, clerk, path)
    assert again.counts[RowOutcome.REPEATED] == 4, "the same list again changes nothing"
    assert len(sent.post.story(first)) == 2


@pytest.mark.parametrize("engine", ["sqlite"])
def test_refused_rows_say_why(sent: Office, clerk: Staff, tmp_path: Path) -> None:
    path = listed(
        tmp_path / "status.csv",
        row(1, "Terkirim", "05-08-2020"),
        row(1, "Gagal antar 2", "06-08-2020"),
        row(2, "Gagal antar 1", "01-08-2020"),
        row(2, "Gagal antar 1", "20-08-2020"),
        row(2, "Gagal antar 1", "kemarin"),
        row(3, "entah"),
        (4, "P9999999999", "", "05-08-2020", "Terkirim", ""),
        (5, "", "", "05-08-2020", "Terkirim", ""),
        (6, "RESI", "", "05-08-2020", "Terkirim", ""),
    )
    figures = take_in(sent, clerk, path)
    assert {(rejected.row_number, rejected.reason) for rejected in figures.rejected_rows} == {
        (5, RejectReason.RESULT_OUT_OF_ORDER),
        (6, RejectReason.RESULT_TOO_EARLY),
        (7, RejectReason.RESULT_IN_FUTURE),
        (8, RejectReason.RESULT_DAY_UNREADABLE),
        (9, RejectReason.RESULT_UNKNOWN),
        (10, RejectReason.PARCEL_UNKNOWN),
        (11, RejectReason.TRACKING_MISSING),
        (12, RejectReason.TRACKING_UNUSABLE),
    }
    assert sent.post.find("P2008040002").state is ParcelState.SENT
    assert sum(figures.counts.values()) == figures.rows == 9


@each_engine
def test_tracking_numbers_come_back_in_our_own_manifest(office: Office, clerk: Staff, tmp_path: Path) -> None:
    parcels = send(office, clerk).parcels
    book = Workbook()
    sheet = book.active
    sheet.append(["MANIFES KIRIMAN KANTOR POS"])
    sheet.append(["NO", "NO. PAKET", "NO. RESI", "NAMA", "ALAMAT"])
    for one in parcels:
        sheet.append([one.position, one.number, f"P200804000{one.position}", one.address.name, "KP"])
    sheet.append([4, parcels[0].number, "P2008040009", "", ""])
    sheet.append([5, "", "P2008040010", "", ""])
    book.save(tmp_path / "resi.xlsx")
    figures = take_in(office, clerk, tmp_path / "resi.xlsx")
    assert figures.counts[RowOutcome.JOINED] == 3
    assert [rejected.reason for rejected in figures.rejected_rows] == [
        RejectReason.TRACKING_TAKEN,
        RejectReason.RESULT_UNKNOWN,
    ]
    assert office.post.find("P2008040003").id == parcels[2].id
    assert office.health.check() == ()
    office.import_desk.undo(clerk, figures.number, "salah berkas")
    assert [one.tracking_number for one in office.post.under_way().page.rows] == ["", "", ""]
    assert office.health.check() == ()


def test_a_list_is_taken_back_while_nothing_was_built_on_it(
    sent: Office, clerk: Staff, tmp_path: Path
) -> None:
    figures = take_in(
        sent,
        clerk,
        listed(tmp_path / "a.csv", row(1, "Gagal antar 1"), row(2, "Terkirim"), row(3, "Terkirim")),
    )
    assert sent.import_desk.undo(clerk, figures.number, "daftar bulan lalu") == 3
    assert {one.state for one in sent.post.under_way().page.rows} == {ParcelState.SENT}
    assert sent.health.check() == ()
    again = take_in(sent, clerk, listed(tmp_path / "b.csv", row(1, "Gagal antar 1"), row(3, "Terkirim")))
    take_in(sent, clerk, listed(tmp_path / "c.csv", row(1, "Terkirim", "06-08-2020")))
    with pytest.raises(ImportWorkedOn):
        sent.import_desk.undo(clerk, again.number, "keliru")
    assert sent.post.find("P2008040003").old_card is OldCard.WANTED


@pytest.mark.parametrize("engine", ["sqlite"])
def test_a_second_failure_of_another_day_is_the_second_attempt(
    sent: Office, clerk: Staff, tmp_path: Path
) -> None:
    path = listed(
        tmp_path / "a.csv", row(BARE, "Gagal antar", "05-08-2020"), row(BARE, "Gagal antar", "06-08-2020")
    )
    take_in(sent, clerk, path)
    one = sent.post.find(f"P200804000{BARE}")
    assert (one.state, one.newest_on) == (ParcelState.FAILED_2, DAY + timedelta(days=2))
    assert take_in(sent, clerk, path).counts[RowOutcome.REPEATED] == 2
