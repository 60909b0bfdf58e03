"""One day of the office from the list of the morning to the closing, and what its papers say of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import make
import pytest
from conftest import Clock
from openpyxl import load_workbook
from pypdf import PdfReader
from stories.lists import person, write_list

from desk.domain.handover import ItemOutcome, Party, Proof, ReturnReason, Taker
from desk.domain.printing import CancelReason, CardKind, Delivery, HoldReason, SpoilReason
from desk.domain.staff import Staff
from desk.domain.stock import Goods
from desk.domain.text import Word
from desk.office import Office
from desk.rooms.handover import Result
from reports.catalogue import report
from reports.document import Face
from reports.export import suggest_name, write
from reports.request import Request

TUESDAY = date(2020, 8, 4)
WEDNESDAY = TUESDAY + timedelta(days=1)
CAMAT = Party("Ratu Mulyani", "Kasi Pemerintahan", "198103222006042011", "Kecamatan Serang")


@dataclass
class Day:
    """The people of one office, and what they do in a day."""

    office: Office
    clerk: Staff
    operator: Staff
    head: Staff
    clock: Clock
    folder: Path

    def morning(self) -> None:
        """A list of ten people comes from the centre, and a box of twenty blanks."""
        people = [person(number, f"WARGA {number}") for number in range(1, 7)]
        twice = [person(7, "SITI AMINAH"), person(8, "SITI AMINAH")]
        unready = [person(9, "BUDI", "SENT FOR ENROLLMENT"), person(10, "TANPA NIK", nik="-")]
        path = write_list(self.folder / "prr.xlsx", [*people, *twice, *unready])
        taken = self.office.intake.take_in(self.operator, self.office.intake.preview(self.operator, path))
        assert (taken.rows, taken.queued, taken.held, taken.not_ready, taken.rejected) == (10, 6, 2, 1, 1)
        self.office.store.receive(self.operator, Goods.BLANK_KTP, 20, "BAST/01")
        self.clock.pass_(minutes=30)

    def printing(self) -> None:
        """Six cards wait; the printer jams at the first, which is printed again."""
        first, *others = self.office.print_queue.claim(self.operator, 6, printer="HDP-1").jobs
        sheet = self.office.work_sheet
        sheet.spoiled(self.operator, sheet.start(self.operator, first), SpoilReason.JAM)
        again = self.office.print_queue.claim(self.operator, 1, printer="HDP-1").jobs
        for job in (*others, *again):
            self.clock.pass_(seconds=30)
            sheet.good(self.operator, sheet.start(self.operator, job), "A-01")

    def overlap(self) -> None:
        """The same woman stands in the list twice: one record is cancelled as a double, the other goes on."""
        held = self.office.overlaps.page(HoldReason.SAME_PERSON_OTHER_NIK).rows
        assert len(held) == 2
        self.office.overlaps.cancel(self.operator, held[0].job.id, CancelReason.DOUBLE, "NIK ganda")
        self.office.overlaps.release(self.head, held[1].job.id, "KK sudah diperiksa")

    def handing_out(self) -> None:
        """Two cards go over the counter, three to the kecamatan, one of which comes back."""
        window = self.office.handover
        cards = window.ready(Delivery.COUNTER, "")
        assert len(cards) == 6
        window.pick_up(self.clerk, cards[0], Taker.SELF, "", Proof.FINGERPRINT)
        window.pick_up(self.clerk, cards[1], Taker.FAMILY, "Warga Anak", Proof.KK, old_card_taken=True)
        sent = window.send(self.clerk, cards[2:5], Delivery.KECAMATAN, "36.73.01", "Kecamatan Serang", CAMAT)
        self.clock.pass_(hours=4)
        back = Result(cards[2].id, ItemOutcome.RETURNED, ReturnReason.NOT_COLLECTED)
        there = [Result(card.id, ItemOutcome.RECEIVED) for card in cards[3:5]]
        window.receive(self.clerk, sent.number, [back, *there])

    def closing(self) -> str:
        """The head counts thirteen blanks, as the books say, and closes the day."""
        closed = self.office.day_book.close(self.head, TUESDAY, {Goods.BLANK_KTP: 13})
        assert self.office.day_book.report(TUESDAY).unreported == ()
        return closed.number

    def paper(self, name: str, face: Face) -> Path:
        """Write a report of the day to a file, as the clerk does."""
        document = report(name).fill(self.office, self.clerk, Request(day=TUESDAY, language="en"), _english)
        path = self.folder / suggest_name(document, face)
        write(document, face, path, _english)
        return path


def _english(word: Word) -> str:
    return word.text


@pytest.fixture
def day(office: Office, clerk: Staff, operator: Staff, head: Staff, clock: Clock, tmp_path: Path) -> Day:
    return Day(office, clerk, operator, head, clock, tmp_path)


def _told(path: Path) -> str:
    """Everything a paper says as one line, cell after cell: a workbook and a PDF must say the same."""
    if path.suffix == ".pdf":
        words = " ".join(page.extract_text() for page in PdfReader(path).pages)
    else:
        sheets = load_workbook(path).worksheets
        cells = (cell for sheet in sheets for row in sheet.iter_rows(values_only=True) for cell in row)
        words = " ".join(str(cell) for cell in cells if cell is not None)
    return " ".join(words.split())


@pytest.fixture
def worked(day: Day) -> Day:
    """The whole day, up to the moment when the head closes it."""
    day.morning()
    day.printing()
    day.overlap()
    day.handing_out()
    return day


PRINTED = (
    "KTP-el blanks (keping) 0 20 0 6 1 0 0 0 13 13 0",
    "Serang 6 0 0 0 0 0 0 6 1",
    "Serang 0 8 6 1 1 0",
    "Total 0 8 6 1 1 0",
    "Cancelled: Double record 1.",
    "KTP-el 0 6 2 3 0 0 1 0 2 0 0 0 2",
    "Rina Marlina HDP-1 6 1",
    "1 CTK/20200804/001 3673••••••••0002 WARGA 2 KTP-el Serang Cipare",
    "6 CTK/20200804/002 3673••••••••0001 WARGA 1 KTP-el Serang Cipare",
    "Listed: 6 of 6,",
)
HANDED_OVER = (
    "Counter 0 2 0 2",
    "Kecamatan 1 3 0 3",
    "Total 1 5 0 5",
    "1 470/001/BAST/VIII/2020 Kecamatan Kecamatan Serang",
    "Siti Aminah Ratu Mulyani 3 0 2 1 0",
    "KTP-el 3673••••••••0002 WARGA 2 Family on the same KK Warga Anak Kartu Keluarga Yes Siti Aminah",
    "Listed: 5 of 5,",
    "Listed: 2 of 2,",
    "Listed: 3 of 3,",
)
"""What the papers of the day must say, word for word and figure for figure, in both formats."""


@pytest.mark.parametrize("face", list(Face))
def test_the_print_report_tells_the_day_as_it_was(worked: Day, face: Face) -> None:
    number = worked.closing()
    told = _told(worked.paper("daily-print", face))
    assert f"Number: {number}" in told
    assert "Closed on 4 August 2020 at 12:03 by Hendra Gunawan" in told
    assert [line for line in PRINTED if line not in told] == []


@pytest.mark.parametrize("face", list(Face))
def test_the_handover_report_tells_the_day_as_it_was(worked: Day, face: Face) -> None:
    told = _told(worked.paper("handover-daily", face))
    assert [line for line in HANDED_OVER if line not in told] == []


def test_a_closed_day_is_told_the_same_for_ever(worked: Day) -> None:
    worked.closing()
    worked.clock.pass_(days=1)
    make.printed(worked.office, worked.operator)
    told = [_told(worked.paper("daily-print", face)) for face in Face]
    assert [[line for line in PRINTED if line not in one] for one in told] == [[], []]
    report = worked.office.day_book.report(TUESDAY)
    assert report.unreported == ()
    seal = report.facts.seal
    assert seal is not None
    assert all("Journal seal" in one and seal.written in one for one in told)
    found = worked.office.journal.find_seal(worked.head, seal.written)
    assert (found.told.entry.id, found.sound) == (seal.entry, True)


def test_the_next_day_opens_as_this_one_closed(worked: Day) -> None:
    worked.closing()
    worked.clock.pass_(days=1)
    tuesday = worked.office.day_book.report(TUESDAY).facts
    wednesday = worked.office.day_book.report(WEDNESDAY).facts
    assert [line.closing for line in tuesday.stock] == [line.opening for line in wednesday.stock]
    assert [line.closing for line in tuesday.backlog] == [line.opening for line in wednesday.backlog]
    assert [line.closing for line in tuesday.shelf] == [line.opening for line in wednesday.shelf]
    assert next(line for line in wednesday.stock if line.goods is Goods.BLANK_KTP).opening == 13
    assert sum(line.opening for line in wednesday.backlog if line.kind is CardKind.KTP_EL) == 1
    assert next(line for line in wednesday.shelf if line.kind is CardKind.KTP_EL).opening == 2
    assert wednesday.cards == ()
    assert worked.office.health.check() == ()
