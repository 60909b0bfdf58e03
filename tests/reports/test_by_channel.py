"""Reports told for one channel: what they hold adds up to the whole, they say so, and others refuse."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import busy_day
import counter_day
import make
import posting
import pytest
from busy_day import DAY, KASEMEN
from conftest import Clock, Past, who
from openpyxl import load_workbook
from pypdf import PdfReader
from spoken import english
from sqlalchemy import bindparam, select, update

from desk.data.counter_tables import application
from desk.data.database import Database
from desk.data.office_tables import closed_day, service_record
from desk.data.print_tables import print_job
from desk.domain.complaints import ComplaintKind, NewComplaint
from desk.domain.errors import NotByChannel
from desk.domain.post import ParcelState
from desk.domain.printing import CardKind, Channel, Delivery
from desk.domain.staff import Staff
from desk.office import Office
from reports.catalogue import CATALOGUE, report
from reports.document import Document, Face, Paragraphs, Section, Table, spoken
from reports.export import write
from reports.request import ONE_CHANNEL, ONE_PAPER, Needs, Request

SPAN = Request(day=DAY, first=date(2020, 7, 24), last=DAY, language="en")
TOLD = [one.name for one in CATALOGUE if one.by_channel]
COUNTED_TWICE = {
    "handover-daily": [("A. Cards handed over, by way", "papers")],
    "ready-names": [("", "documents")],
}
"""A handover with cards of two channels is a handover of each; one kelurahan alone is not summed up."""


def _past(office: Office, url: str, clock: Clock) -> None:
    """Let a busy day and one at the counter happen, its requests spread over all channels."""
    busy_day.past(office, url, clock)
    counter_day.on_top(office, url, clock)
    for number in range(20, 32):
        make.job(url, number, **(KASEMEN if number % 3 else {"village_code": ""}))
    office.store.spoil_blank(who(office, "rina"), CardKind.KTP_EL, 1, "jatuh")
    _complain(office)
    for number in range(40, 45):
        make.job(url, number, rank=-1, delivery=Delivery.POST)
        make.printed(office, who(office, "rina"), "POS-01")
    sent = posting.send(office, who(office, "siti"))
    delivered = posting.told(ParcelState.DELIVERED, receiver="Ibu Ani")
    for parcel in sent.parcels[:2]:
        office.post.note_result(who(office, "siti"), parcel.number, delivered)
    database = Database(url)
    with database.transaction() as db:
        for table, channels in (
            (print_job, list(Channel)),
            (service_record, list(Channel)),
            (application, [one for one in Channel if one is not Channel.NONE]),
        ):
            ids = sorted(db.execute(select(table.c.id)).scalars())
            spread = [{"row": one, "by": channels[one % len(channels)]} for one in ids]
            chosen = update(table).where(table.c.id == bindparam("row"))
            db.execute(chosen.values(channel=bindparam("by")), spread)
    database.close()


def _complain(office: Office) -> None:
    for channel in (Channel.WHATSAPP, Channel.COUNTER, Channel.WHATSAPP, Channel.SMARTDUKCAPIL):
        for kind in (ComplaintKind.NO_CARD, ComplaintKind.APP):
            told = NewComplaint(kind, channel, "belum ada", "WARGA", "0812345678")
            office.complaints.take_in(who(office, "siti"), told)


@pytest.fixture
def past() -> Past:
    return _past


def filled(office: Office, staff: Staff, name: str, channel: Channel | None = None) -> Document:
    day = DAY + timedelta(days=1) if name == "appointments" else DAY
    return report(name).fill(office, staff, replace(SPAN, day=day, channel=channel), english)


def _sections(document: Document) -> list[Section]:
    annexed = [section for annex in document.annexes for section in annex.sections]
    return [*document.sections, *annexed]


def _figures(document: Document) -> Counter[tuple[str, str]]:
    """Return every figure that a table adds up: by table and column, the sum of its rows."""
    sums: Counter[tuple[str, str]] = Counter()
    for section in _sections(document):
        if not isinstance(section, Table):
            continue
        title = _plain(spoken(section.title, english))
        for row in section.rows:
            sums[title, "rows of names"] += any(column.key in _NAMED for column in section.columns)
            for column, cell in zip(section.columns, row, strict=True):
                if column.total and cell is not None:
                    sums[title, column.key] += int(str(cell))
    return sums


def _plain(title: str) -> str:
    """Return the title of a table without its letter, which only whole reports have."""
    return title.removeprefix("B. ").removeprefix("E. ").removesuffix(" and printers")


_NAMED = ("nik", "application", "name", "begins")


def _listed(document: Document) -> tuple[int, int]:
    line = next(
        str(line)
        for section in _sections(document)
        if isinstance(section, Paragraphs)
        for line in section.lines
        if str(line).startswith("Listed: ")
    )
    shown, total = line.removeprefix("Listed: ").split(",")[0].split(" of ")
    return int(shown), int(total)


def test_every_report_that_counts_requests_is_told_by_channel() -> None:
    numbered = [one.name for one in CATALOGUE if one.needs is Needs.NUMBER]
    assert not set(TOLD) & set(numbered)
    assert {
        "daily-print",
        "handover-daily",
        "spoiled-cards",
        "prr-backlog",
        "period-summary",
        "register",
        "verification",
        "appointments",
        "complaints",
        "pos-report",
    } <= set(TOLD)


@pytest.mark.parametrize("name", TOLD)
def test_the_channels_together_are_the_whole(office: Office, head: Staff, name: str) -> None:
    whole = filled(office, head, name)
    parts = {channel: filled(office, head, name, channel) for channel in report(name).by_channel}
    assert sum(_listed(whole)) > 0
    assert sum(1 for part in parts.values() if _listed(part)[0]) > 1
    for part in parts.values():
        assert _listed(part)[0] == _listed(part)[1]
    assert tuple(map(sum, zip(*map(_listed, parts.values()), strict=True))) == _listed(whole)
    sums: Counter[tuple[str, str]] = Counter()
    for part in parts.values():
        sums.update(_figures(part))
    expected = _figures(whole)
    for title, key in COUNTED_TWICE.get(name, ()):
        del sums[title, key], expected[title, key]
    if name == "daily-print":
        # By channel it tells the cards alone; each of its figures is one of the whole.
        expected = Counter({key: figure for key, figure in expected.items() if key in sums})
        assert len(expected) > 5
    assert +sums == +expected


def test_the_file_says_which_channel_it_shows(office: Office, head: Staff, tmp_path: Path) -> None:
    for name in TOLD:
        document = filled(office, head, name, Channel.WHATSAPP)
        assert document.name.endswith("WhatsApp")
        paper, workbook = tmp_path / f"{name}.pdf", tmp_path / f"{name}.xlsx"
        write(document, Face.PDF, paper, english)
        write(document, Face.XLSX, workbook, english)
        book = load_workbook(workbook, read_only=True)
        rows = book.worksheets[0].iter_rows(values_only=True)
        cells = " ".join(str(cell) for row in rows for cell in row if cell)
        book.close()
        for first in (PdfReader(paper).pages[0].extract_text(), cells):
            assert "Channel" in first
            assert "WhatsApp" in first
    none = filled(office, head, "prr-backlog", Channel.NONE)
    assert ("Without channel (never asked for)") in [value for _, value in none.facts]


def test_what_is_not_told_by_channel_refuses_one_and_says_why(office: Office, head: Staff) -> None:
    for one in CATALOGUE:
        if one.by_channel:
            continue
        number = "1" if one.needs is Needs.NUMBER else ""
        with pytest.raises(NotByChannel) as refused:
            one.fill(office, head, replace(SPAN, number=number, channel=Channel.WHATSAPP), english)
        assert refused.value.why is (ONE_PAPER if number else ONE_CHANNEL)
    with pytest.raises(NotByChannel) as refused:
        filled(office, head, "register", Channel.NONE)
    assert "always" in refused.value.why.text


class TestClosedDays:
    def test_a_closed_day_by_channel_is_a_view_of_its_snapshot(
        self, office: Office, office_url: str, head: Staff
    ) -> None:
        closed = office.day_book.close(head, DAY, {})
        before = _figures(filled(office, head, "daily-print", Channel.WHATSAPP))
        _change(office_url, lambda db: db.execute(update(print_job).values(channel=Channel.OUTREACH)))
        after = filled(office, head, "daily-print", Channel.WHATSAPP)
        assert _figures(after) == before
        assert sum(before.values()) > 0
        assert closed.number in [value for _, value in after.facts]
        assert after.signatures is None
        assert after.made.checksum == closed.sha256[:16]
        assert office.day_book.damaged() == ()

    def test_a_day_frozen_before_channels_were_refuses_and_says_why(
        self, office: Office, office_url: str, head: Staff
    ) -> None:
        office.day_book.close(head, DAY, {})

        def forget(db) -> None:
            facts = db.execute(select(closed_day.c.facts)).scalar_one()
            for card in facts["cards"]:
                del card["channel"]
            db.execute(update(closed_day).values(facts=facts))

        _change(office_url, forget)
        with pytest.raises(NotByChannel) as refused:
            filled(office, head, "daily-print", Channel.WHATSAPP)
        assert "closed before" in refused.value.why.text
        assert filled(office, head, "daily-print").number


def _change(url: str, how: Callable[..., object]) -> None:
    database = Database(url)
    with database.transaction() as db:
        how(db)
    database.close()
