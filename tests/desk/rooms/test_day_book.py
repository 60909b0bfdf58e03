"""The day book: figures that close, days that freeze, corrections that stay visible."""

from __future__ import annotations

from datetime import date, timedelta

import make
import pytest
from conftest import Clock, Past, who
from sqlalchemy import text
from storms import each_engine

from desk.data.database import Database
from desk.domain import frozen
from desk.domain.day_book import OUT_OF_TOWN, DayFacts, DayReport, ShelfLine, StockLine
from desk.domain.errors import (
    DayIsClosed,
    DayNotOver,
    DayStillOpen,
    NotAllowed,
    NotFound,
    OutcomesMissing,
    ReasonMissing,
    StockDiffers,
)
from desk.domain.handover import ItemOutcome, Party, Proof, ReturnReason, Taker
from desk.domain.printing import (
    CancelReason,
    CardKind,
    Channel,
    Delivery,
    JobState,
    PrintJob,
    PrintReason,
    SpoilReason,
)
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.domain.stock import Goods, Witness
from desk.office import Office
from desk.rooms.handover import Result

ENGINES_IN_TURN = True

TODAY = date(2020, 8, 4)
TOMORROW = TODAY + timedelta(days=1)
KASEMEN = {"district_code": "36.73.02", "village_code": "36.73.02.1001"}
CAMAT = Party("Ratu Mulyani", "Kasi Pemerintahan", "198103222006042011", "Kecamatan Kasemen")


def _blanks(facts: DayFacts) -> StockLine:
    return next(line for line in facts.stock if line.goods is Goods.BLANK_KTP)


def _shelf(facts: DayFacts) -> ShelfLine:
    return next(line for line in facts.shelf if line.kind is CardKind.KTP_EL)


def _backlog(facts: DayFacts) -> dict[str, int]:
    lines = [line for line in facts.backlog if line.kind is CardKind.KTP_EL]
    names = ("opening", "taken_in", "printed", "cancelled", "closing", "held")
    return {name: sum(getattr(line, name) for line in lines) for name in names}


def _print_all(office: Office, operator: Staff, clock: Clock, printer: str = "HDP-1") -> list[PrintJob]:
    waiting = office.print_queue.view(QueueFilter()).matching
    batch = office.print_queue.claim(operator, waiting, printer=printer)
    done = []
    for job in batch.jobs:
        started = office.work_sheet.start(operator, job)
        clock.pass_(seconds=20)
        done.append(office.work_sheet.good(operator, started, "A-01"))
    return done


def _morning(office: Office, office_url: str, clock: Clock) -> list[PrintJob]:
    """A morning: 100 blanks in, six cards printed and one spoiled, one picked up, two sent, one come back."""
    clerk, operator = who(office, "siti"), who(office, "rina")
    make.blanks(office, operator)
    make.jobs(office_url, 3)
    make.job(office_url, 4, **KASEMEN, delivery=Delivery.KECAMATAN, reason=PrintReason.LOST)
    make.job(office_url, 5, **KASEMEN, delivery=Delivery.KECAMATAN)
    make.job(office_url, 6, district_code="", village_code="", reason=PrintReason.OUT_OF_TOWN)
    started = office.work_sheet.start(operator, office.print_queue.claim(operator, 1).jobs[0])
    office.work_sheet.spoiled(operator, started, SpoilReason.JAM)
    clock.pass_(minutes=1)
    cards = {job.nik: job for job in _print_all(office, operator, clock)}
    ordered = [cards[make.nik(number)] for number in range(1, 7)]
    office.handover.pick_up(clerk, ordered[0], Taker.SELF, "", Proof.KK)
    sent = office.handover.send(clerk, ordered[3:5], Delivery.KECAMATAN, "36.73.02", "Kasemen", CAMAT)
    office.handover.receive(
        clerk,
        sent.number,
        [Result(ordered[3].id, ItemOutcome.RETURNED, ReturnReason.NOT_COLLECTED)],
    )
    return ordered


@pytest.fixture
def past(request: pytest.FixtureRequest) -> Past | None:
    return _morning if "busy" in request.fixturenames else None


@pytest.fixture
def busy(office: Office, told: list[PrintJob]) -> list[PrintJob]:
    """The cards of a morning that has happened in the office."""
    return told


def test_every_table_tells_the_morning(office: Office, busy: list[PrintJob], operator: Staff) -> None:
    facts = office.day_book.facts(TODAY)
    blanks = _blanks(facts)
    assert (blanks.opening, blanks.received, blanks.good, blanks.spoiled, blanks.closing) == (
        0,
        100,
        6,
        1,
        93,
    )
    assert blanks.remark == "BAST/01"
    by_place = {line.code: line for line in facts.printed if line.kind is CardKind.KTP_EL}
    assert by_place["36.73.01"].cards == 3
    assert by_place["36.73.01"].spoiled == 1
    assert by_place["36.73.02"].cards == 2
    assert by_place[OUT_OF_TOWN].cards == 1
    lost = {one.reason: one.cards for one in by_place["36.73.02"].reasons}
    assert (lost[PrintReason.LOST], lost[PrintReason.FIRST]) == (1, 1)
    assert _backlog(facts) == {
        "opening": 6,
        "taken_in": 0,
        "printed": 6,
        "cancelled": 0,
        "closing": 0,
        "held": 0,
    }
    shelf = _shelf(facts)
    assert (shelf.opening, shelf.printed, shelf.counter, shelf.kecamatan) == (0, 6, 1, 2)
    assert (shelf.returned, shelf.closing, shelf.remaining) == (1, 4, (4, 0, 0, 0))
    line = next(line for line in facts.operators if line.printer == "HDP-1")
    assert (line.operator, line.good, line.spoiled) == (operator.name, 6, 0)
    assert [card.job_id for card in facts.cards] == sorted(job.id for job in busy)
    assert facts.kinds == (CardKind.KTP_EL,)


def test_a_day_was_worked_on_when_cards_were_printed_or_goods_moved(
    office: Office, office_url: str, operator: Staff, clock: Clock
) -> None:
    make.job(office_url)
    clock.pass_(days=-1)
    make.blanks(office, operator)
    clock.pass_(days=1)
    assert office.day_book.worked_on(TODAY - timedelta(days=1)), "goods came in"
    assert not office.day_book.worked_on(TODAY)
    make.printed(office, operator)
    assert office.day_book.worked_on(TODAY)
    office.undo.take_back(operator, "salah tekan")
    assert not office.day_book.worked_on(TODAY), "what was taken back is no work"
    assert not office.day_book.worked_on(TOMORROW)


def test_yesterday_is_told_from_its_own_moments(office: Office, busy: list[PrintJob], clock: Clock) -> None:
    yesterday = office.day_book.facts(TODAY - timedelta(days=1))
    assert _backlog(yesterday) == {
        "opening": 0,
        "taken_in": 6,
        "printed": 0,
        "cancelled": 0,
        "closing": 6,
        "held": 0,
    }
    assert _blanks(yesterday).closing == 0
    assert _shelf(yesterday).closing == 0
    assert yesterday.cards == ()


def test_a_day_opens_as_the_day_before_closed(
    office: Office, office_url: str, busy: list[PrintJob], operator: Staff, clock: Clock
) -> None:
    clock.pass_(days=1)
    make.job(office_url, 7, queued_at=clock.now)
    _print_all(office, operator, clock)
    office.handover.withdraw(operator, busy[1], CancelReason.MOVED, "pindah ke Tangerang")
    before, after = office.day_book.facts(TODAY), office.day_book.facts(TOMORROW)
    assert _blanks(after).opening == _blanks(before).closing == 93
    assert _shelf(after).opening == _shelf(before).closing == 4
    assert _backlog(after)["opening"] == _backlog(before)["closing"] == 0
    assert (_shelf(after).printed, _shelf(after).withdrawn, _shelf(after).closing) == (1, 1, 4)
    assert _backlog(after)["taken_in"] == 1


def test_the_shelf_grows_older_with_the_days(office: Office, busy: list[PrintJob], clock: Clock) -> None:
    for days, bands in ((7, (4, 0, 0, 0)), (8, (0, 4, 0, 0)), (31, (0, 0, 4, 0)), (91, (0, 0, 0, 4))):
        clock.now = clock.now.replace(year=2021)
        assert _shelf(office.day_book.facts(TODAY + timedelta(days=days))).remaining == bands


def test_a_print_taken_back_counts_nothing(
    office: Office, office_url: str, operator: Staff, clock: Clock
) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    make.printed(office, operator)
    office.undo.take_back(operator, "salah tekan")
    facts = office.day_book.facts(TODAY)
    assert (_blanks(facts).good, _blanks(facts).closing) == (0, 100)
    assert facts.cards == ()
    assert facts.operators == ()
    assert facts.unknown == 1


def test_a_spoiled_card_taken_back_is_not_in_the_spoiled_list(
    office: Office, office_url: str, operator: Staff
) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    started = office.work_sheet.start(operator, office.print_queue.claim(operator, 1).jobs[0])
    office.work_sheet.spoiled(operator, started, SpoilReason.JAM)
    assert office.day_book.spoiled(TODAY, TODAY).count == 1
    office.undo.take_back(operator, "ternyata baik")
    told = office.day_book.spoiled(TODAY, TODAY)
    assert (told.count, told.cards) == (0, ())
    assert sum(line.spoiled for line in office.day_book.facts(TODAY).printed) == 0


def test_held_and_cancelled_jobs_are_told_apart(office: Office, office_url: str, operator: Staff) -> None:
    make.jobs(office_url, 3)
    office.print_queue.cancel(operator, 1, CancelReason.DIED, "akta kematian")
    facts = office.day_book.facts(TODAY)
    assert _backlog(facts)["cancelled"] == 1
    assert _backlog(facts)["closing"] == 2
    assert [(one.reason, one.jobs) for one in facts.cancelled] == [(CancelReason.DIED, 1)]


def test_a_closed_day_keeps_its_facts_whatever_happens_later(
    office: Office, office_url: str, busy: list[PrintJob], head: Staff, operator: Staff, clock: Clock
) -> None:
    closed = office.day_book.close(head, TODAY, {Goods.BLANK_KTP: 93})
    assert closed.number == "470/001/LHC/VIII/2020"
    assert closed.closed_by == head.name
    assert frozen.checksum(frozen.stored(closed.facts)) == closed.sha256
    make.job(office_url, 7, queued_at=clock.now)
    _print_all(office, operator, clock)
    report = office.day_book.report(TODAY)
    assert report.closed == closed
    assert report.facts == closed.facts
    assert len(report.facts.cards) == 6
    changed = {(one.table, one.figure): (one.before, one.after) for one in report.unreported}
    assert changed["A", "good"] == (6, 7)
    assert changed["D", "printed"] == (6, 7)
    assert office.day_book.damaged() == ()


def test_an_addendum_tells_every_figure_that_changed(
    office: Office, office_url: str, busy: list[PrintJob], head: Staff, operator: Staff, clock: Clock
) -> None:
    office.day_book.close(head, TODAY, {Goods.BLANK_KTP: 93})
    make.job(office_url, 7, queued_at=clock.now, **KASEMEN)
    _print_all(office, operator, clock)
    first = office.day_book.add_addendum(head, TODAY, "satu kartu setelah tutup", {Goods.BLANK_KTP: 92})
    assert (first.addendum, first.number) == (1, "470/002/LHC/VIII/2020")
    changed = {(one.table, one.line, one.figure): (one.before, one.after) for one in first.differences}
    assert changed["A", "blank_ktp", "closing"] == (93, 92)
    assert changed["B", "ktp_el:36.73.02", "first"] == (1, 2)
    assert changed["C", "ktp_el:36.73.02", "taken_in"] == (0, 1)
    assert changed["E", f"{operator.name}:HDP-1", "good"] == (6, 7)
    assert sum(one.table == "annex" for one in first.differences) == 1
    report = office.day_book.report(TODAY)
    assert report.closed is not None
    assert report.closed.number == "470/001/LHC/VIII/2020"
    assert report.addenda == (first,)
    assert report.unreported == ()
    assert [one.addendum for one in office.day_book.closings(TODAY, TODAY)] == [0, 1]


@each_engine
def test_what_cannot_be_closed_is_refused_with_its_reason(
    office: Office, office_url: str, operator: Staff, head: Staff, clerk: Staff
) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    with pytest.raises(NotAllowed):
        office.day_book.close(clerk, TODAY, {})
    with pytest.raises(DayNotOver):
        office.day_book.close(head, TOMORROW, {})
    with pytest.raises(DayStillOpen):
        office.day_book.add_addendum(head, TODAY, "lupa")
    with pytest.raises(StockDiffers) as differs:
        office.day_book.close(head, TODAY, {Goods.BLANK_KTP: 99}, "  ")
    assert (differs.value.counted, differs.value.in_books) == (99, 100)
    started = office.work_sheet.start(operator, office.print_queue.claim(operator, 1).jobs[0])
    with pytest.raises(OutcomesMissing) as missing:
        office.day_book.close(head, TODAY, {})
    assert (missing.value.count, missing.value.whose) == (1, ("Rina Marlina (1)",))
    assert office.day_book.untold(TODAY) == (("Rina Marlina", 1),)
    assert office.day_book.close(head, TODAY - timedelta(days=1), {}).facts.unknown == 0
    office.work_sheet.good(operator, started, "A-01")
    closed = office.day_book.close(head, TODAY, {Goods.BLANK_KTP: 98}, "satu keping hilang")
    assert _blanks(closed.facts).difference == -1
    assert _blanks(closed.facts).remark == "BAST/01; satu keping hilang"
    with pytest.raises(DayIsClosed) as again:
        office.day_book.close(head, TODAY, {Goods.BLANK_KTP: 99})
    assert again.value.number == closed.number
    with pytest.raises(ReasonMissing):
        office.day_book.add_addendum(head, TODAY, " ")


def test_facts_read_back_from_the_database_are_the_ones_written(office: Office, busy: list[PrintJob]) -> None:
    facts = office.day_book.facts(TODAY)
    values = frozen.stored(facts)
    assert frozen.read(DayFacts, values) == facts
    assert frozen.canonical(frozen.stored(frozen.read(DayFacts, values))) == frozen.canonical(values)


@each_engine
def test_tampered_facts_are_found(office: Office, office_url: str, busy: list[PrintJob], head: Staff) -> None:
    closed = office.day_book.close(head, TODAY, {})
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text("UPDATE closed_day SET sha256 = 'x' || substr(sha256, 2)"))
    database.close()
    assert office.day_book.damaged() == (closed.number,)


def test_the_home_page_tells_what_today_came_to(
    office: Office, office_url: str, busy: list[PrintJob], operator: Staff, head: Staff, clock: Clock
) -> None:
    make.job(office_url, 8, queued_at=clock.now, recorded_on=date(2020, 7, 20))
    make.job(office_url, 9, queued_at=clock.now, state=JobState.HELD, **KASEMEN)
    today = office.day_book.today()
    assert (today.taken_in, today.printed, today.spoiled) == (2, 6, 1)
    assert (today.picked_up, today.sent_out, today.handed_over) == (1, 2, 3)
    assert (today.waiting, today.held, today.unknown, today.ready) == (1, 1, 0, 4)
    assert today.oldest_waiting == date(2020, 7, 20)
    ages = {line.code: line.ages for line in today.backlog}
    assert ages["36.73.01"] == (1, 0, 0, 0)
    assert ages["36.73.02"] == (0, 0, 0, 1)
    assert today.uncollected == (4, 0, 0, 0)
    blanks = next(level for level in today.blanks if level.goods is Goods.BLANK_KTP)
    assert blanks.quantity == 93
    assert blanks.days_left == pytest.approx(93 / (7 / 14))
    assert today.report_number == ""
    office.day_book.close(head, TODAY, {})
    assert office.day_book.today().report_number


def test_the_backlog_is_told_by_kelurahan_and_age(office: Office, office_url: str, operator: Staff) -> None:
    for number, days in ((1, 0), (2, 30), (3, 31), (4, 90), (5, 91), (6, 365), (7, 366)):
        make.job(office_url, number, recorded_on=TODAY - timedelta(days=days))
    make.job(office_url, 8, **KASEMEN, state=JobState.HELD, channel=Channel.COUNTER)
    make.job(office_url, 9, district_code="", village_code="", state=JobState.HELD)
    make.blanks(office, operator)
    office.print_queue.claim(operator, 1)
    told = office.day_book.backlog()
    serang, kasemen, unknown = told.places
    assert serang.ages == (2, 2, 2, 1)
    assert (serang.waiting, serang.in_print, serang.held, serang.never_asked) == (6, 1, 0, 7)
    assert serang.oldest == TODAY - timedelta(days=366)
    assert (kasemen.village, kasemen.held, kasemen.never_asked) == ("Kasemen", 1, 0)
    assert (unknown.district_code, unknown.cards) == ("", 1)
    assert told.cards == sum(place.cards for place in told.places) == 9


def test_what_left_the_office_is_listed_with_its_cards(office: Office, busy: list[PrintJob]) -> None:
    told = office.day_book.handed_over(TODAY, TODAY)
    assert [pick.taker_name for pick, _ in told.pick_ups] == [busy[0].name]
    assert [len(one.items) for one in told.handovers] == [2]
    assert told.cards == 3
    assert office.day_book.handed_over(TOMORROW, TOMORROW).cards == 0


@each_engine
def test_no_service_is_counted_twice(office: Office, office_url: str, busy: list[PrintJob]) -> None:
    database = Database(office_url)
    record = text(
        "INSERT INTO service_record (number, service, channel, village_code, received_on, done_on, job_id)"
        " VALUES (:number, :service, 'counter', '36.73.02.1001', :day, :day, :job)"
    )
    with database.transaction() as db:
        db.execute(record, {"number": "1", "service": "KTP_EL", "day": TODAY.isoformat(), "job": busy[3].id})
        db.execute(record, {"number": "2", "service": "KK", "day": TODAY.isoformat(), "job": None})
    database.close()
    told = office.day_book.services(TODAY - timedelta(days=3), TOMORROW)
    by = {(line.service, line.channel, line.district): line.done for line in told.lines}
    assert by["KTP_EL", Channel.COUNTER, "Kasemen"] == 1
    assert by["KTP_EL", Channel.NONE, "Kasemen"] == 1
    assert by["KTP_EL", Channel.NONE, "Serang"] == 3
    assert by["KK", Channel.COUNTER, "Kasemen"] == 1
    assert told.done == sum(line.done for line in told.lines) == 7
    assert {line.week for line in told.lines} == {date(2020, 8, 3)}


def test_minutes_of_destruction_are_found_by_number(
    office: Office, busy: list[PrintJob], head: Staff
) -> None:
    cards = office.store.to_destroy()
    burned = office.store.destroy(
        head, [cards[0].id], "Halaman kantor", "dibakar", [Witness("Asep", "Satpol PP")]
    )
    assert office.day_book.destruction(burned.number) == burned
    with pytest.raises(NotFound):
        office.day_book.destruction("470/999/BAPM/VIII/2020")


def test_an_export_is_written_in_the_journal(office: Office, clerk: Staff) -> None:
    cursor = office.cursor()
    office.day_book.note_export(clerk, "daily-print", 12, full_nik=True)
    assert office.cursor() == cursor + 1


def test_an_open_day_is_reported_live(office: Office, busy: list[PrintJob]) -> None:
    report = office.day_book.report(TODAY)
    assert report == DayReport(office.day_book.facts(TODAY), None, (), ())
