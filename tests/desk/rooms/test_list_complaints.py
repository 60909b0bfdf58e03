"""Lists of complaints: guessed, taken down once each, late from the day they were said, undone as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import make
import pytest

from desk.domain.complaints import AnswerWay, Complaint, ComplaintFilter, ComplaintKind, ComplaintState
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import ImportWorkedOn, RowOutcome
from desk.domain.nik import NikFlaw
from desk.domain.printing import Channel
from desk.domain.staff import Staff
from desk.office import Office

HEADINGS = ("No", "Tanggal", "Nama Pelapor", "NIK", "No. WA", "Isi Pengaduan", "Media")
ROWS = (
    (
        1,
        "27/07/2020 09:41",
        "Entin",
        make.nik(1),
        "0812-3456-7890",
        "KTP saya belum jadi, kapan dicetak?",
        "WA",
    ),
    (2, "04-08-2020", "Asep", "123", "0813 3456 7890", "lupa password aplikasi Smartdukcapil", "Loket"),
    (3, "03-08-2020", "Wawan", "", "", "dimintai uang oleh petugas", ""),
    (4, "03-08-2020", "Nining", "", "", "", "WA"),
)


def listed(path: Path, headings: Sequence[str] = HEADINGS, rows: Sequence[Sequence[object]] = ROWS) -> Path:
    lines = [("REKAP PENGADUAN MASYARAKAT",), (), headings, *rows]
    path.write_text("\n".join(";".join(map(str, line)) for line in lines), encoding="utf-8")
    return path


def seen(office: Office, reader: Staff) -> tuple[Complaint, ...]:
    return office.complaints.page(reader, ComplaintFilter()).rows


def test_the_kind_of_the_list_is_told_and_every_row_becomes_a_complaint_once(
    office: Office, clerk: Staff, head: Staff, tmp_path: Path
) -> None:
    path = listed(tmp_path / "rekap.csv")
    assert office.import_desk.look_at(clerk, path).kind is ImportKind.COMPLAINTS
    preview = office.import_desk.preview(clerk, path, ImportKind.COMPLAINTS)
    assert seen(office, head) == ()
    done = office.import_desk.take_in(clerk, preview, ImportKind.COMPLAINTS)
    assert dict(done.counts) == {RowOutcome.TAKEN_IN: 2, RowOutcome.DOUBTFUL: 1, RowOutcome.REFUSED: 1}
    assert dict(done.sorts) == {"no_card": 1, "app": 1, "money": 1}
    assert [row.doubt for row in done.doubtful_rows] == [NikFlaw.NOT_16_DIGITS]
    assert [row.reason.code for row in done.rejected_rows] == ["complaint_missing"]
    mine = seen(office, clerk)
    assert [(one.kind, one.channel, one.name) for one in mine] == [
        (ComplaintKind.NO_CARD, Channel.WHATSAPP, "Entin"),
        (ComplaintKind.APP, Channel.COUNTER, "Asep"),
    ]
    assert (mine[0].due_on, mine[0].nik, mine[0].phone) == (date(2020, 7, 30), make.nik(1), "081234567890")
    assert (mine[1].nik, mine[1].due_on) == ("", date(2020, 8, 6))
    assert [one.owner for one in seen(office, head) if one.kind is ComplaintKind.MONEY] == [head.name]
    assert office.complaints.counts(clerk).late == 1, "it waits since the day on which it was said"
    again = office.import_desk.take_in(clerk, path, ImportKind.COMPLAINTS)
    assert dict(again.counts) == {RowOutcome.REPEATED: 3, RowOutcome.REFUSED: 1}
    assert office.health.check() == ()


def test_a_list_is_undone_as_a_whole_while_nobody_has_worked_on_it(
    office: Office, clerk: Staff, head: Staff, tmp_path: Path
) -> None:
    desk = office.import_desk
    done = desk.take_in(clerk, listed(tmp_path / "rekap.csv"), ImportKind.COMPLAINTS)
    assert desk.undo(clerk, done.number, "Daftar yang salah") == 3
    assert seen(office, head) == ()
    gone = office.complaints.with_number(clerk, "ADU-20200804-001")
    assert gone is not None
    assert gone.state is ComplaintState.WITHDRAWN
    again = desk.take_in(clerk, listed(tmp_path / "rekap.csv"), ImportKind.COMPLAINTS)
    assert again.new == 3
    office.complaints.answer(clerk, seen(office, clerk)[0], AnswerWay.SPOKEN, "Sudah dijelaskan")
    with pytest.raises(ImportWorkedOn):
        desk.undo(clerk, again.number, "Daftar yang salah")
    assert office.health.check() == ()


def test_other_headings_in_another_order_come_to_the_same(
    office: Office, clerk: Staff, tmp_path: Path
) -> None:
    headings = ("Keluhan", "Saluran", "HP", "Nama", "Tgl Pengaduan")
    rows = [(row[5], row[6], row[4], row[2], row[1]) for row in ROWS]
    done = office.import_desk.take_in(
        clerk, listed(tmp_path / "keluhan.csv", headings, rows), ImportKind.COMPLAINTS
    )
    assert dict(done.counts) == {RowOutcome.TAKEN_IN: 3, RowOutcome.REFUSED: 1}
    assert dict(done.sorts) == {"no_card": 1, "app": 1, "money": 1}
