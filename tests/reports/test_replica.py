"""Reports read at a server that follows the office's: as of when, never too old, and never writing there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import make
import pytest
import standby
from conftest import OPENED, Clock, furnish_staff
from openpyxl import load_workbook
from pypdf import PdfReader
from sqlalchemy import event

from desk.data.database import Database
from desk.domain.errors import SettingUnusable
from desk.domain.replicas import NoReplica, ReplicaAway, ReplicaBehind, replica_url
from desk.domain.staff import Staff
from desk.domain.text import Word
from desk.office import Office
from reports.catalogue import report, told
from reports.document import Document, Face
from reports.export import write
from reports.request import Request

ON = Request(day=date(2020, 8, 4), language="id")
NOW = datetime(2020, 8, 4, 7, 30)


def say(word: Word) -> str:
    return word.text


def _backlog(office: Office, head: Staff, replica: str | None = "") -> Document:
    return told(report("prr-backlog"), office, head, ON, say, replica)


@pytest.fixture(scope="module")
def pair() -> Iterator[standby.Pair]:
    with standby.pair() as running:
        running.create("kantor")
        furnish_staff(running.url("kantor"))
        yield running


@pytest.fixture
def office(pair: standby.Pair, clock: Clock) -> Iterator[Office]:
    opened = Office(pair.url("kantor"), clock=clock, workstation="Loket 3")
    yield opened
    opened.close()


@pytest.fixture
def head(office: Office) -> Staff:
    return next(one for one in office.staff_room.everyone() if one.login == "hendra")


@pytest.fixture
def kept(office: Office, head: Staff, pair: standby.Pair) -> Office:
    """An office that reads its reports at the second server, which may be no minute behind."""
    chosen = replace(
        office.preferences.settings(), replica=pair.standby.url.replace("postgres@", ""), replica_minutes=0
    )
    office.preferences.change(head, chosen)
    return office


@pytest.fixture
def stands_still(pair: standby.Pair) -> Iterator[None]:
    """The second server takes in what the first one sends, and shows nothing of it."""
    pair.in_step()
    pair.standby.ask("SELECT pg_wal_replay_pause()")
    yield
    pair.standby.ask("SELECT pg_wal_replay_resume()")


def test_a_report_from_a_replica_has_what_was_confirmed_and_says_as_of_when(
    kept: Office, head: Staff, pair: standby.Pair, tmp_path: Path
) -> None:
    make.jobs(pair.url("kantor"), 3)
    document = _backlog(kept, head)
    assert document.made.as_of == NOW
    for face in Face:
        write(document, face, tmp_path / f"antrean.{face.value}", say)
    sheets = load_workbook(tmp_path / "antrean.xlsx").worksheets
    cells = "\n".join(str(cell.value) for sheet in sheets for row in sheet.iter_rows() for cell in row)
    pages = [page.extract_text() for page in PdfReader(tmp_path / "antrean.pdf").pages]
    for words in (cells, "\n".join(pages)):
        assert "Read at the second server, data as of" in words
        assert "Selasa, 4 Agustus 2020, 07:30" in words
        assert "Listed: 3 of 3" in words
    below = [sheet.oddFooter.left.text for sheet in sheets]
    assert all("Data as of Selasa, 4 Agustus 2020, 07:30" in words for words in (*pages, *below))
    assert _backlog(kept, head, None).made.as_of is None


def test_what_is_read_is_read_there_and_what_is_written_here(
    kept: Office, head: Staff, pair: standby.Pair
) -> None:
    asked: list[str] = []
    engine = kept._database._engine

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", hear)
    _backlog(kept, head)
    event.remove(engine, "before_cursor_execute", hear)
    assert asked
    assert not [statement for statement in asked if "print_job" in statement]
    with kept.replica.reading() as as_of:
        assert as_of is not None
        kept.day_book.note_export(head, "prr-backlog", 3)
    assert pair.primary.ask("SELECT 1") == "1"


def test_a_replica_that_is_too_far_behind_is_refused_and_the_office_tells_it(
    kept: Office, head: Staff, pair: standby.Pair, stands_still: None
) -> None:
    make.blanks(kept, head, 5)
    with pytest.raises(ReplicaBehind) as refused:
        _backlog(kept, head)
    assert refused.value.as_of < OPENED
    assert _backlog(kept, head, None).made.as_of is None
    kept.preferences.change(head, replace(kept.preferences.settings(), replica_minutes=5))
    allowed = _backlog(kept, head)
    assert allowed.made.as_of is not None
    assert timedelta() < NOW - allowed.made.as_of < timedelta(minutes=5)


def test_a_replica_that_is_away_or_none_is_said_so(
    office: Office, head: Staff, pair: standby.Pair, postgres_url: str, tmp_path: Path
) -> None:
    with pytest.raises(NoReplica):
        _backlog(office, head, f"{postgres_url}/postgres")
    with pytest.raises(ReplicaAway):
        _backlog(office, head, "postgresql://postgres@127.0.0.1:1/kantor")
    assert _backlog(office, head, pair.primary.url).made.as_of is not None


OPEN = "postgresql://server-2/kantor?require_auth=password"


def test_the_settings_take_the_address_of_a_server_that_names_nobody(office: Office, head: Staff) -> None:
    for address in ("server-2", "sqlite:///kantor.sqlite", "postgresql://budi:rahasia@server-2/kantor", OPEN):
        with pytest.raises(SettingUnusable) as refused:
            office.preferences.change(head, replace(office.preferences.settings(), replica=address))
        assert "rahasia" not in refused.value.value


def test_whoever_signs_in_at_the_office_signs_in_at_its_replica() -> None:
    office = (
        "postgresql://budi%40kantor:rahasia@a,b/kantor?sslmode=verify-full&target_session_attrs=read-write"
    )
    assert replica_url("postgresql://c:5433", office) == (
        "postgresql://budi%40kantor:rahasia@c:5433/kantor?sslmode=verify-full&target_session_attrs=any"
    )


def test_an_office_in_a_file_has_no_replica(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'kantor.sqlite'}"
    furnish_staff(url)
    office = Office(url)
    with pytest.raises(NoReplica), office.replica.reading("postgresql://server-2/kantor"):
        pass
    with office.replica.reading() as as_of:
        assert as_of is None
    office.close()
    assert Database(url).is_sqlite
