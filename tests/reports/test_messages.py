"""The report on messages: each message of the span stands in one column, and nothing names a citizen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import asking
import counter_day
import make
import pytest
from conftest import OPENED, Clock, Past, who
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from pypdf import PdfReader
from sqlalchemy import insert, select, text, update

from desk.data.database import Connection, Database
from desk.data.message_tables import message, message_sending
from desk.domain.appointments import AppointmentState
from desk.domain.carriers import Medium
from desk.domain.handover import Taker
from desk.domain.message_report import MessageCount, MessageReport, Reminded, SendingCount, VisitCount
from desk.domain.messages import SPENT, MessageKind, MessageState
from desk.domain.staff import Staff
from desk.domain.verification import Verdict
from desk.office import Office
from reports.catalogue import report
from reports.document import Cell, Document, Face, Table, spoken
from reports.export import write
from reports.messages import tables
from reports.request import Request
from reports.translations import speaker

TODAY, PHONE = date(2020, 8, 4), "081234567890"
english: Callable[..., str] = speaker("en")
amounts = st.integers(0, 40)
ended = st.sampled_from([state for state in AppointmentState if state is not AppointmentState.MOVED])


def _ten_taken_in(office: Office, url: str, clock: Clock) -> None:
    for number in range(1, 11):
        office.walk_in.accept(who(office, "siti"), asking.request("KTP_BARU", number))


@pytest.fixture
def past() -> Past | None:
    return _ten_taken_in


@contextmanager
def _writing(url: str) -> Iterator[Connection]:
    database = Database(url)
    with database.transaction() as db:
        yield db
    database.close()


def _filled(office: Office, staff: Staff, language: str = "en", last: date = TODAY) -> Document:
    asked = Request(first=TODAY, last=last, language=language)
    return report("messages").fill(office, staff, asked, speaker(language))


def _tables(document: Document) -> dict[str, Table]:
    found = [section for section in document.sections if isinstance(section, Table)]
    return {spoken(table.title, english)[0]: table for table in found}


def _row(table: Table, cells: tuple[Cell, ...] | None) -> dict[str, Any]:
    return {column.key: cell for column, cell in zip(table.columns, cells or (), strict=True)}


def _rows(table: Table) -> list[dict[str, Any]]:
    return [_row(table, tuple(row)) for row in table.rows]


def _totals(table: Table) -> dict[str, Any]:
    return _row(table, tuple(table.totals or ()))


counts = st.lists(
    st.builds(
        MessageCount,
        st.sampled_from(list(MessageKind)),
        st.sampled_from([*Medium, None]),
        st.sampled_from(list(MessageState)),
        amounts,
    ),
    max_size=30,
)
given_away = st.lists(
    st.builds(
        SendingCount,
        st.sampled_from(list(MessageKind)),
        st.sampled_from(list(Medium)),
        amounts,
        amounts,
        amounts,
    ),
    max_size=12,
)


@given(counts, given_away)
def test_every_message_stands_in_one_column_of_each_table_and_the_totals_add_up(
    found: list[MessageCount], sendings: list[SendingCount]
) -> None:
    many = sum(one.messages for one in found)
    told = MessageReport(TODAY, TODAY, tuple(found), (), (), many, tuple(sendings))
    for table in tables(told)[:3]:
        rows, totals = _rows(table), _totals(table)
        for row in (*rows, totals):
            stands = [row[state.code] for state in MessageState if state is not MessageState.HANDING]
            assert row["told"] == sum(stands)
        for key in set(totals) - {"kind", "medium", "reached"}:
            assert totals[key] == sum(row[key] for row in rows)
        assert [totals[key] for key in ("told", "sendings", "parts", "cost")] == [
            told.total,
            sum(one.sendings for one in sendings),
            sum(one.parts for one in sendings),
            sum(one.cost for one in sendings),
        ]


@given(st.lists(st.builds(VisitCount, st.sampled_from(Reminded), ended, amounts), max_size=12))
def test_every_appointment_stands_in_one_column(found: list[VisitCount]) -> None:
    table = tables(MessageReport(TODAY, TODAY, (), tuple(found), (), 0))[3]
    for row in (*_rows(table), _totals(table)):
        assert row["visits"] == row["kept"] + row["missed"] + row["open"]
    assert _totals(table)["visits"] == sum(one.visits for one in found)


def test_a_message_is_counted_on_the_day_on_which_it_came_to_be_told(
    office: Office, office_url: str, head: Staff
) -> None:
    with _writing(office_url) as db:
        ids = list(db.execute(select(message.c.id).order_by(message.c.id)).scalars())
        for number, at in ((ids[0], OPENED - timedelta(days=1)), (ids[1], OPENED + timedelta(days=1))):
            db.execute(update(message).where(message.c.id == number).values(at=at))
    assert _totals(_tables(_filled(office, head))["A"])["told"] == 8
    tomorrow = _filled(office, head, last=TODAY + timedelta(days=1))
    assert _totals(_tables(tomorrow)["A"])["told"] == 9


def test_what_never_left_has_cost_nothing_and_who_could_not_be_told_is_not_reached(
    office: Office, office_url: str, head: Staff
) -> None:
    with _writing(office_url) as db:
        ids = list(db.execute(select(message.c.id).order_by(message.c.id)).scalars())
        for number, state in zip(ids, MessageState, strict=False):
            claim = "t" if state is MessageState.HANDING else None
            chosen = {"medium": Medium.SMS, "state": state}
            db.execute(update(message).where(message.c.id == number).values(**chosen, token=claim))
            sending = {"message_id": number, "key": str(number), "at": OPENED, "parts": 2, "cost": 700}
            db.execute(insert(message_sending).values(**chosen, **sending))
    by = {row["medium"].text: row for row in _rows(_tables(_filled(office, head))["B"])}
    states = list(MessageState)[:10]
    assert by["SMS"]["told"] == 10
    spent = sum(state in SPENT for state in states)
    assert [by["SMS"][key] for key in ("sendings", "parts", "cost")] == [spent, 2 * spent, 700 * spent]
    assert by["SMS"]["reached"] == Decimal(2) / 7, "taken and arrived, of those not waiting and still so"
    assert by["None chosen"]["told"] == 0


def test_who_was_reminded_is_told_apart_from_who_was_not(
    office: Office, office_url: str, clerk: Staff, operator: Staff, head: Staff, clock: Clock
) -> None:
    ready = _two_ready(office, clerk, operator)
    with _writing(office_url) as db:
        rows = db.execute(text("SELECT application_id, id FROM appointment"))
        kept = {row.application_id: row.id for row in rows}
        values = {"kind": MessageKind.REMINDER, "state": MessageState.ARRIVED, "at": OPENED}
        reminder = {"application_id": ready[0], "about": f"reminder:{kept[ready[0]]}"}
        db.execute(insert(message).values(**values, **reminder))
    office.pick_up.collect(clerk, ready[0], Taker.SELF, "", ["kk", "document:surat_hilang"])
    clock.pass_(days=3)
    office.pick_up.begin_day()
    table = _tables(_filled(office, head, last=TODAY + timedelta(days=7)))["D"]
    by = {row["reminder"].text: (row["kept"], row["missed"], row["share"]) for row in _rows(table)}
    assert by == {
        "Reminded": (1, 0, 1),
        "Reminder perhaps not received": (0, 0, None),
        "Not reminded": (0, 1, 0),
    }


def _two_ready(office: Office, clerk: Staff, operator: Staff) -> list[int]:
    make.blanks(office, operator)
    ready = []
    for number in (21, 22):
        asked = office.walk_in.accept(
            clerk, asking.request("KTP_HILANG", number, *counter_day.CARD)
        ).application
        claimed = office.verification.take(clerk, asked.id)
        findings = asking.in_order(claimed.application)
        checked = office.verification.finish(clerk, claimed, Verdict.VERIFIED, findings)
        counter_day.printed(office, operator, checked)
        ready.append(asked.id)
    return ready


@pytest.mark.parametrize("language", ["id", "en"])
def test_neither_face_of_the_report_names_a_citizen(
    office: Office, head: Staff, tmp_path: Path, language: str
) -> None:
    document = _filled(office, head, language)
    for face in Face:
        write(document, face, tmp_path / f"messages.{face.value}", speaker(language))
    pdf = "".join(page.extract_text() for page in PdfReader(tmp_path / "messages.pdf").pages)
    sheets = load_workbook(tmp_path / "messages.xlsx").worksheets
    book = " ".join(str(cell.value) for sheet in sheets for row in sheet.iter_rows() for cell in row)
    title = {"id": "LAPORAN PESAN KEPADA WARGA", "en": "REPORT ON MESSAGES TO CITIZENS"}[language]
    for said in (pdf, book):
        assert title in said
        assert not any(secret in said for secret in (PHONE, PHONE[1:], make.nik(1), "WARGA 0001"))
