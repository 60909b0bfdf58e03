"""The books count what the counter does: cards by their application, papers when they are made and given."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import asking
import counter_day
import make
import pytest
from conftest import Clock, Past
from counter_day import CounterDay
from sqlalchemy import text
from storms import each_engine

from desk.data.database import Database
from desk.domain.calendar import DayOff, DayOffKind, Hours, WorkingDays
from desk.domain.counter_reports import working_time
from desk.domain.handover import Taker
from desk.domain.masks import mask_phone
from desk.domain.office_reports import SERVICE_WORDS, Area
from desk.domain.printing import Channel, Delivery, PrintReason
from desk.domain.staff import Staff
from desk.office import Office

ENGINES_IN_TURN = True

TODAY = date(2020, 8, 4)
KASEMEN = Area("36.73.02")


@pytest.fixture
def past(request: pytest.FixtureRequest) -> Past | None:
    return counter_day.past if "day" in request.fixturenames else None


@pytest.fixture
def day(office: Office, told: dict[str, str]) -> CounterDay:
    return counter_day.told(office, told)


def _done(office: Office) -> dict[tuple[str, Channel], int]:
    told = office.day_book.services(TODAY, TODAY)
    found: dict[tuple[str, Channel], int] = {}
    for line in told.lines:
        found[line.service, line.channel] = found.get((line.service, line.channel), 0) + line.done
    assert sum(found.values()) == told.done
    return found


def test_the_summary_counts_papers_when_they_are_made_and_cards_when_they_are_printed(
    office: Office, day: CounterDay
) -> None:
    assert _done(office) == {("KTP_EL", Channel.COUNTER): 2, ("KK", Channel.COUNTER): 2}
    office.pick_up.collect(
        day.clerk, day["ready card"].id, Taker.FAMILY, "ANI", ["kk", "document:surat_hilang"], "Istri"
    )
    assert _done(office) == {("KTP_EL", Channel.COUNTER): 2, ("KK", Channel.COUNTER): 2}


def test_every_service_of_the_catalogue_has_a_word_in_the_summary(office: Office) -> None:
    codes = {service.report_code for service in office.services.catalogue().services.values()}
    assert codes <= set(SERVICE_WORDS)


def test_a_card_counts_under_the_channel_of_its_application(
    office: Office, office_url: str, day: CounterDay
) -> None:
    make.job(office_url, 4007)
    asked = asking.request("KTP_BARU", 4007, channel=Channel.WHATSAPP)
    office.walk_in.withdraw(day.clerk, day["returned"].id, "keliru")
    office.walk_in.accept(day.clerk, asked)
    claimed = office.verification.take(day.clerk, office.walk_in.history(make.nik(4007)).applications[0].id)
    counter_day.finish(day, day.clerk, claimed)
    counter_day.printed(office, day.operator, claimed.application)
    assert _done(office)["KTP_EL", Channel.WHATSAPP] == 1


def test_a_card_is_never_asked_for_until_an_application_joins_it(
    office: Office, office_url: str, clerk: Staff
) -> None:
    make.job(office_url, 1)
    assert [place.never_asked for place in office.day_book.backlog().places] == [1]
    office.walk_in.accept(clerk, asking.request(number=1))
    assert [(place.waiting, place.never_asked) for place in office.day_book.backlog().places] == [(1, 0)]


def test_the_day_tells_the_reason_the_application_gave(office: Office, day: CounterDay) -> None:
    facts = office.day_book.facts(TODAY)
    assert [card.reason for card in facts.cards] == [PrintReason.LOST] * 2


def test_papers_given_stand_beside_the_cards_of_the_day(office: Office, day: CounterDay) -> None:
    told = office.day_book.handed_over(TODAY, TODAY)
    assert [paper.number for paper in told.papers] == [day["given"].number]
    assert (told.papers_given, told.cards, len(told.pick_ups)) == (1, 1, 1)
    elsewhere = office.day_book.handed_over(TODAY, TODAY, KASEMEN)
    assert (elsewhere.papers, elsewhere.papers_given) == ((), 0)


def test_the_first_page_tells_what_the_counter_came_to(office: Office, day: CounterDay, clock: Clock) -> None:
    counter = office.day_book.today().counter
    # To verify: the one without a card, the one that came back, the half checked and the one being checked.
    assert (counter.taken_in, counter.to_verify, counter.made, counter.given) == (13, 4, 2, 1)
    assert counter.late == 0
    clock.pass_(days=1)
    tomorrow = office.day_book.today().counter
    assert (tomorrow.taken_in, tomorrow.made, tomorrow.given) == (0, 0, 0)
    # Promised for this day and neither ready nor ended: four to verify, one returned, two not made yet.
    assert tomorrow.late == 7


@each_engine
def test_a_register_of_a_span_has_what_came_in_within_it(
    office: Office, day: CounterDay, clock: Clock
) -> None:
    clock.pass_(days=1)
    office.walk_in.accept(day.clerk, asking.request(number=7, delivery=Delivery.KECAMATAN))
    assert office.day_book.register(TODAY, TODAY).count == 13
    tomorrow = TODAY + timedelta(days=1)
    assert [line.name for line in office.day_book.register(tomorrow, tomorrow).lines] == ["WARGA 0007"]
    assert office.day_book.register(TODAY, tomorrow, KASEMEN).count == 1


@each_engine
def test_a_promise_made_before_the_calendar_changed_is_not_broken(
    office: Office, office_url: str, head: Staff, day: CounterDay, clock: Clock
) -> None:
    clock.pass_(minutes=1)
    office.calendar.put(head, DayOff(TODAY + timedelta(days=1), DayOffKind.OFFICE, "Pilkada"))
    assert office.health.check() == ()
    clock.pass_(minutes=1)
    late = office.walk_in.accept(day.clerk, asking.request(number=8)).application
    assert late.promised_on == date(2020, 8, 6)
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text("UPDATE application SET promised_on = '2020-08-05' WHERE id = :id"), {"id": late.id})
    database.close()
    assert [broken.subject for broken in office.health.check()] == [f"application:{late.id}"]


def test_working_time_is_what_the_counters_were_open() -> None:
    off = {TODAY + timedelta(days=1): DayOff(TODAY + timedelta(days=1), DayOffKind.OFFICE, "X")}
    days = WorkingDays(Hours(), off)
    began = datetime(2020, 8, 4, 14, 30)
    assert working_time(days, began, datetime(2020, 8, 4, 15, 0)) == timedelta(minutes=30)
    assert working_time(days, began, datetime(2020, 8, 6, 8, 0)) == timedelta(hours=1, minutes=30)
    assert working_time(days, began, began) == timedelta()
    assert working_time(days, datetime(2020, 8, 4, 16, 0), datetime(2020, 8, 5, 9, 0)) == timedelta()


def test_a_telephone_number_is_shown_by_its_ends() -> None:
    assert mask_phone("081234567890") == "0812•••••890"
    assert mask_phone("02541234") == "••••••••"
    assert mask_phone("") == ""
