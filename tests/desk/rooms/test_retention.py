"""What is past its period is proposed, approved by somebody else, destroyed and gone; figures stay."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import data_lives
import make
import postgres
import psycopg
import pytest
from busy_day import DAY
from conftest import Clock, Past
from data_lives import NAME
from sqlalchemy import func, select, text, update
from storms import server_in_storms

from desk.data.counter_tables import application, attachment, scan_part
from desk.data.database import Database
from desk.data.office_tables import closed_day
from desk.data.print_tables import print_job
from desk.data.retention_tables import retention_line, retention_minutes
from desk.domain.applications import AppState
from desk.domain.errors import Cancelled, NotAllowed, ReasonMissing
from desk.domain.health import Invariant
from desk.domain.incidents import NewIncident, Told
from desk.domain.own_data import NikNotUsable
from desk.domain.retention import (
    GONE_NIK,
    DataKind,
    Due,
    Keeps,
    Minutes,
    MinutesMovedOn,
    MinutesState,
    NothingDue,
    OwnProposal,
    PeriodNotSo,
    WitnessesMissing,
    months_before,
)
from desk.domain.staff import Role, Staff
from desk.office import Office

ENGINES_IN_TURN = True

WITNESSES = (("Andi Wijaya", "Sekretaris"), ("Beno Saputra", "Arsiparis"))
FIGURES = (DAY, DAY)


@pytest.fixture
def past() -> Past:
    return data_lives.past


@pytest.fixture
def officer(office: Office, office_url: str) -> Staff:
    return make.person(office_url, "dodi", "Dodi Darmadi", Role.DATA_OFFICER)


def _by_kind(office: Office, staff: Staff) -> dict[DataKind, Due]:
    return {one.kind: one for one in office.retention.outlook(staff)}


def _destroy(office: Office, officer: Staff, head: Staff, *kinds: DataKind) -> Minutes:
    minutes = office.retention.propose(officer, kinds or tuple(DataKind), "JRA 2020")
    office.retention.approve(head, minutes.id, WITNESSES)
    return office.retention.carry_out(officer, minutes.id)


def _count(url: str, *where: object, table: object = print_job) -> int:
    database = Database(url)
    with database.snapshot() as db:
        found = int(db.execute(select(func.count()).select_from(table).where(*where)).scalar_one())
    database.close()
    return found


@server_in_storms
def test_nothing_is_due_before_its_period_and_then_it_waits_for_two_people(
    office: Office, officer: Staff, head: Staff, operator: Staff, clerk: Staff, clock: Clock
) -> None:
    assert [one for one in office.retention.outlook(officer) if one.rows] == []
    with pytest.raises(NothingDue):
        office.retention.propose(officer, tuple(DataKind), "JRA")
    clock.pass_(days=2 * 366)
    due = _by_kind(office, officer)
    assert due[DataKind.QUEUE].rows > 0
    assert due[DataKind.QUEUE].oldest is not None
    assert due[DataKind.QUEUE].kept[Keeps.OPEN_WORK] > 0, "a card on the shelf waits for its holder"
    assert due[DataKind.JOURNAL].rows == 0, "the journal is kept five years"
    assert all("••••" in one.masked_nik for one in office.retention.sample(head, DataKind.QUEUE))
    with pytest.raises(NotAllowed):
        office.retention.propose(clerk, (DataKind.QUEUE,), "JRA")
    with pytest.raises(ReasonMissing):
        office.retention.propose(officer, (DataKind.QUEUE,), " ")
    mine = office.retention.propose(head, (DataKind.QUEUE,), "JRA")
    with pytest.raises(OwnProposal):
        office.retention.approve(head, mine.id, WITNESSES)
    minutes = office.retention.propose(officer, (DataKind.QUEUE,), "JRA")
    assert office.retention.waiting() == 2
    with pytest.raises(NotAllowed):
        office.retention.approve(operator, minutes.id, WITNESSES)
    with pytest.raises(WitnessesMissing):
        office.retention.approve(head, minutes.id, (WITNESSES[0], WITNESSES[0]))
    with pytest.raises(MinutesMovedOn):
        office.retention.carry_out(officer, minutes.id)
    refused = office.retention.refuse(head, minutes.id, "Menunggu JRA")
    assert (refused.state, refused.number) == (MinutesState.REFUSED, "")
    with pytest.raises(MinutesMovedOn):
        office.retention.approve(head, minutes.id, WITNESSES)
    assert office.health.check() == ()


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_what_is_destroyed_leaves_figures_true_nobody_behind_and_the_office_sound(
    office: Office, officer: Staff, head: Staff, clock: Clock, office_url: str
) -> None:
    before, day = office.day_book.services(*FIGURES), office.day_book.report(DAY)
    clock.pass_(days=2 * 366)
    due = _by_kind(office, officer)
    minutes = _destroy(office, officer, head)
    assert minutes.state is MinutesState.DESTROYED
    assert minutes.number == "470/001/BAPA/VIII/2022"
    assert {line.kind: line.destroyed for line in minutes.lines} == {
        kind: one.rows for kind, one in due.items() if one.rows
    }
    assert [one for one in office.retention.outlook(officer) if one.rows] == []
    assert office.day_book.services(*FIGURES) == before
    after = office.day_book.report(DAY)
    assert (after.facts.printed, after.unreported) == (day.facts.printed, day.unreported)
    assert {card.nik for card in after.facts.cards} == {GONE_NIK}
    assert _count(office_url, print_job.c.nik == GONE_NIK) == due[DataKind.QUEUE].rows
    assert office.health.check() == ()
    paper = office.retention.paper(head, minutes.number)
    assert paper.minutes.witnesses == WITNESSES
    assert paper.backups == ()


def _raw(files: list[Path]) -> bytes:
    return b"".join(file.read_bytes() for file in files if file.exists())


class TestReallyGone:
    @pytest.fixture
    def engine(self) -> str:
        return "sqlite"

    @staticmethod
    def _files(url: str) -> list[Path]:
        file = url.removeprefix("sqlite:///")
        return [Path(file + end) for end in ("", "-wal", "-journal")]

    def test_neither_the_file_nor_the_log_beside_it_holds_a_name_or_nik_that_was_destroyed(
        self, office: Office, officer: Staff, head: Staff, clock: Clock, office_url: str
    ) -> None:
        make.job(office_url, 30, name="SUKARDI WALUYO")
        asked = next(iter(_applications(office_url)))
        gone = [NAME, "0812999000", "Kartu salah", asked]
        held = _raw(self._files(office_url))
        assert all(word.encode() in held for word in gone)
        clock.pass_(days=2 * 366)
        minutes = _destroy(office, officer, head)
        left = _raw(self._files(office_url))
        assert [word for word in gone if word.encode() in left] == []
        assert minutes.traces == "gone"
        assert b"SUKARDI WALUYO" in left, "a card that waits is not destroyed"

    def test_while_somebody_reads_traces_wait_and_are_cleared_later(
        self, office: Office, officer: Staff, head: Staff, clock: Clock, office_url: str
    ) -> None:
        clock.pass_(days=2 * 366)
        database = Database(office_url)
        with database.snapshot() as db:
            db.execute(text("SELECT count(*) FROM print_job")).scalar()
            minutes = _destroy(office, officer, head, DataKind.COMPLAINTS)
            assert minutes.traces == "waits"
        database.close()
        assert office.retention.clear_traces(head, minutes.id).traces == "gone"
        assert NAME.encode() not in _raw(self._files(office_url))


def _applications(url: str) -> list[str]:
    """Return the NIKs that stand in finished applications alone."""
    database = Database(url)
    with database.snapshot() as db:
        query = select(application.c.nik).where(
            application.c.state == AppState.COLLECTED, application.c.nik.not_in(select(print_job.c.nik))
        )
        found = [nik for nik in db.execute(query.order_by(application.c.id)).scalars() if nik]
    database.close()
    return found


class TestOnAServer:
    @pytest.fixture
    def engine(self) -> str:
        return "postgresql"

    def test_the_tables_are_written_anew_and_the_files_of_the_database_hold_nothing(
        self,
        office: Office,
        officer: Staff,
        head: Staff,
        clock: Clock,
        office_url: str,
        postgres_server: postgres.Server,
    ) -> None:
        clock.pass_(days=2 * 366)
        with psycopg.connect(office_url, autocommit=True) as raw:
            raw.execute("CHECKPOINT")
            folder = raw.execute("SHOW data_directory").fetchone()[0]
            number = raw.execute("SELECT oid FROM pg_database WHERE datname = current_database()").fetchone()[
                0
            ]
            files = Path(folder) / "base" / str(number)
            assert NAME.encode() in _raw(list(files.iterdir()))
            minutes = _destroy(office, officer, head, DataKind.COMPLAINTS)
            raw.execute("CHECKPOINT")
            assert NAME.encode() not in _raw(list(files.iterdir()))
        assert minutes.traces == "server"


@server_in_storms
def test_an_order_and_a_complaint_keep_what_would_be_due(
    office: Office, officer: Staff, head: Staff, clerk: Staff, clock: Clock
) -> None:
    clock.pass_(days=2 * 366)
    before = _by_kind(office, officer)[DataKind.QUEUE]
    with pytest.raises(NikNotUsable):
        office.retention.place_hold(officer, "3673", None, "Surat Kejaksaan 12")
    order = office.retention.place_hold(officer, make.nik(1), None, "Surat Kejaksaan 12")
    kept = _by_kind(office, officer)[DataKind.QUEUE]
    assert kept.kept[Keeps.LEGAL_HOLD] == 1
    assert kept.rows == before.rows - 1
    assert [one.nik for one in office.retention.holds(head)] == [
        f"{make.nik(1)[:4]}••••••••{make.nik(1)[-4:]}"
    ]
    whole = office.retention.place_hold(officer, "", DataKind.COMPLAINTS, "Ombudsman")
    due = _by_kind(office, officer)
    assert due[DataKind.COMPLAINTS].rows == 0
    assert due[DataKind.COMPLAINTS].kept[Keeps.LEGAL_HOLD] == 1
    with pytest.raises(NotAllowed):
        office.retention.lift_hold(officer, whole, "selesai")
    office.retention.lift_hold(head, whole, "selesai")
    assert _by_kind(office, officer)[DataKind.COMPLAINTS].kept == {Keeps.LEGAL_HOLD: 1}, "it is theirs"
    _destroy(office, officer, head, DataKind.QUEUE)
    assert _by_kind(office, officer)[DataKind.QUEUE].kept[Keeps.LEGAL_HOLD] == 1
    office.retention.lift_hold(head, order, "dicabut")
    assert _by_kind(office, officer)[DataKind.QUEUE].rows == 1
    assert office.health.check() == ()


def test_a_destruction_stopped_in_between_goes_on_where_it_was(
    office: Office, officer: Staff, head: Staff, clock: Clock
) -> None:
    clock.pass_(days=2 * 366)
    minutes = office.retention.propose(officer, tuple(DataKind), "JRA 2020")
    office.retention.approve(head, minutes.id, WITNESSES)
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        office.retention.carry_out(officer, minutes.id, stop)
    halfway = office.retention.minutes(head)[0]
    assert halfway.state is MinutesState.APPROVED
    assert 0 < halfway.destroyed < told[0][1]
    assert office.health.check() == ()
    done = office.retention.carry_out(officer, minutes.id)
    assert done.destroyed == told[0][1]
    assert done.state is MinutesState.DESTROYED
    with pytest.raises(MinutesMovedOn):
        office.retention.carry_out(officer, minutes.id)


@server_in_storms
def test_an_application_goes_with_its_attachments_and_shares_no_file_away(
    office: Office, officer: Staff, head: Staff, clock: Clock, office_url: str
) -> None:
    database = Database(office_url)
    with database.snapshot() as db:
        attached = db.execute(select(func.count()).select_from(attachment)).scalar_one()
    database.close()
    clock.pass_(days=2 * 366)
    _destroy(office, officer, head, DataKind.APPLICATIONS)
    finished = application.c.nik == GONE_NIK
    assert _count(office_url, finished, table=application) > 0
    if attached:
        assert _count(office_url, table=scan_part) < attached
    assert office.health.check() == ()


@server_in_storms
def test_the_head_sets_a_period_and_the_journal_says_what_it_was(
    office: Office, head: Staff, officer: Staff, clock: Clock
) -> None:
    with pytest.raises(PeriodNotSo):
        office.retention.set_period(head, DataKind.COMPLAINTS, 0, "JRA")
    with pytest.raises(NotAllowed):
        office.retention.set_period(officer, DataKind.COMPLAINTS, 1, "JRA")
    office.retention.set_period(head, DataKind.COMPLAINTS, 1, "JRA 2020 nomor 7")
    known = {one.kind: one for one in office.retention.periods(officer)}
    assert (known[DataKind.COMPLAINTS].months, known[DataKind.COMPLAINTS].by_head) == (1, True)
    assert (known[DataKind.STOCK].months, known[DataKind.STOCK].by_head) == (120, False)
    clock.pass_(days=40)
    assert _by_kind(office, officer)[DataKind.COMPLAINTS].rows == 1


def test_after_every_period_the_journal_is_cut_with_minutes_and_the_office_is_sound(
    office: Office, officer: Staff, head: Staff, clock: Clock
) -> None:
    order = office.retention.place_hold(officer, make.nik(1), None, "Surat Kejaksaan 12")
    office.retention.lift_hold(head, order, "dicabut")
    span = NewIncident(clock.now, clock.now - timedelta(hours=2), clock.now, "Daftar warga hilang")
    its = office.incidents.note(officer, span)
    office.incidents.tell(head, its.id, Told("Nama", "", "Dicari", ""))
    office.incidents.report(head, its.id, "Komdigi")
    office.incidents.close(head, its.id)
    clock.pass_(days=11 * 366)
    minutes = _destroy(office, officer, head)
    assert office.retention.holds(head) == ()
    assert office.incidents.every(head)[0].what == "-"
    assert {line.kind for line in minutes.lines} >= {DataKind.JOURNAL, DataKind.STOCK, DataKind.QUEUE}
    assert office.health.check() == ()


@server_in_storms
def test_the_check_finds_somebody_left_in_a_row_of_nobody_and_minutes_nobody_approved(
    office: Office, officer: Staff, head: Staff, clock: Clock, office_url: str
) -> None:
    clock.pass_(days=2 * 366)
    _destroy(office, officer, head, DataKind.QUEUE)
    open_ = office.retention.propose(officer, (DataKind.COMPLAINTS,), "JRA")
    database = Database(office_url)
    with database.transaction() as db:
        mine = update(print_job).where(print_job.c.nik == GONE_NIK)
        db.execute(mine.values(address="Jalan Lama 3"))
        db.execute(update(retention_line).where(retention_line.c.minutes_id == open_.id).values(destroyed=4))
    database.close()
    found = [one for one in office.health.check() if one.invariant is Invariant.DESTROYED_AS_APPROVED]
    assert {one.facts["fault"] for one in found} == {"somebody_left", "destroyed_without_approval"}


@server_in_storms
def test_the_database_itself_refuses_an_approval_by_the_proposer(
    office: Office, officer: Staff, head: Staff, clock: Clock, office_url: str
) -> None:
    clock.pass_(days=2 * 366)
    minutes = office.retention.propose(officer, (DataKind.QUEUE,), "JRA")
    database = Database(office_url)
    with pytest.raises(Exception, match="four_eyes"), database.transaction() as db:
        db.execute(
            update(retention_minutes)
            .where(retention_minutes.c.id == minutes.id)
            .values(state=MinutesState.REFUSED, decided_by=officer.id, decided_at=clock.now)
        )
    database.close()


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2024, 3, 31), 1, date(2024, 2, 29)),
        (date(2022, 8, 6), 24, date(2020, 8, 6)),
        (date(2026, 1, 15), 13, date(2024, 12, 15)),
    ],
)
def test_months_are_counted_by_the_calendar(day: date, months: int, before: date) -> None:
    moment = months_before(_at(day), months)
    assert moment.date() == before


def _at(day: date) -> datetime:
    return Clock().now.replace(year=day.year, month=day.month, day=day.day)


@server_in_storms
def test_a_closed_day_keeps_the_sum_its_paper_shows(
    office: Office, officer: Staff, head: Staff, clock: Clock, office_url: str
) -> None:
    database = Database(office_url)
    with database.snapshot() as db:
        printed = db.execute(select(closed_day.c.sha256)).scalar_one()
    clock.now += timedelta(days=2 * 366)
    _destroy(office, officer, head, DataKind.DAYS)
    with database.snapshot() as db:
        now, kept = db.execute(
            text(
                "SELECT d.sha256, c.sha256_before FROM closed_day d"
                " JOIN closed_day_cut c ON c.closed_day_id = d.id"
            )
        ).one()
    database.close()
    assert kept == printed != now
