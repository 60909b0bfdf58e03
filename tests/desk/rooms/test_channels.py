"""By which channel requests came, for whom they wait, and what is late: every figure counts its list."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import asking
import counter_day
import make
import missions
import posting
import pytest
from channel_lists import must_agree, rows
from conftest import Clock, Past, who

from desk.domain.applications import AppState
from desk.domain.channels import Cell, Group, added, monday_of, waits_for
from desk.domain.handover import Party, ReturnReason
from desk.domain.post import ParcelState
from desk.domain.printing import Channel, Delivery, JobState
from desk.domain.staff import Staff
from desk.domain.verification import FindingKind, Verdict
from desk.office import Office

ENGINES_IN_TURN = True


@pytest.fixture
def past() -> Past:
    return counter_day.past


@pytest.fixture
def day(office: Office, told: dict[str, str]) -> counter_day.CounterDay:
    return counter_day.told(office, told)


def test_every_figure_of_a_day_at_the_counter_counts_its_list(
    office: Office, day: counter_day.CounterDay, office_url: str, clock: Clock, operator: Staff
) -> None:
    must_agree(office, size=3, empty_ones=True)
    whole = office.channels.book().whole
    assert (whole[Group.CAME_TODAY], whole[Group.CAME_THIS_WEEK]) == (13, 13)
    assert (whole[Group.LATE], whole.late_by) == (0, 0)
    clock.pass_(days=40)
    job = make.job(office_url, 5001, due_on=date(2020, 8, 9), channel=Channel.WHATSAPP)
    make.job(office_url, 5002, channel=Channel.WHATSAPP, delivery=Delivery.POST, state=JobState.HELD)
    make.job(office_url, 5003, delivery=Delivery.POST)
    asked = make.job(office_url, 5004)
    office.print_queue.ask(operator, asked, Channel.KECAMATAN)
    must_agree(office)
    book = office.channels.book()
    assert book.whole[Group.CAME_TODAY] == 1
    assert [row.job.id for row in rows(office, Cell(Channel.KECAMATAN, Group.CAME_TODAY)) if row.job] == [
        asked
    ]
    assert job in [
        row.job.id for row in rows(office, Cell(None, Group.LATE)) if row.job and not row.application
    ]
    assert book.whole[Group.LATE] > 1
    assert book.whole.late_by == max(row.late_by for row in rows(office, Cell()))
    assert book.whole.oldest == min(row.came for row in rows(office, Cell(None, Group.VERIFY)))
    assert book.streams[Delivery.POST][Group.PRINT] == 1


def test_a_request_waits_for_one_thing_after_the_other_until_kantor_pos_has_it(
    office: Office, clock: Clock, day: counter_day.CounterDay
) -> None:
    where = Cell(Channel.WHATSAPP, Group.VERIFY)

    def waits() -> list[Group]:
        mine = office.channels.book().streams[Channel.WHATSAPP]
        return [group for group in Group if mine[group] > before[group]]

    before = office.channels.book().streams[Channel.WHATSAPP]
    clock.pass_(minutes=1)
    asked = asking.request("KTP_BARU", 6001, channel=Channel.WHATSAPP, delivery=Delivery.POST)
    taken = office.walk_in.accept(day.clerk, asked).application
    came = [Group.CAME_TODAY, Group.CAME_THIS_WEEK]
    assert waits() == [*came, Group.VERIFY]
    assert taken.id in [row.application.id for row in rows(office, where) if row.application]
    day.numbers["post"] = taken.number
    counter_day.check(day, day.clerk, "post", Verdict.RETURNED, kk=FindingKind.UNREADABLE)
    assert waits() == [*came, Group.REPAIR]
    office.verification.came_back(day.clerk, taken.id, day["post"].papers)
    counter_day.check(day, day.second, "post")
    assert waits() == [*came, Group.CENTRE]
    must_agree(office)


def test_cards_sent_by_post_are_under_way_until_the_receipt(
    office: Office, day: counter_day.CounterDay, office_url: str, operator: Staff
) -> None:
    make.job(office_url, 7001, rank=-1, channel=Channel.WHATSAPP, delivery=Delivery.POST)
    card = make.printed(office, operator, "POS-01")
    shelf = office.channels.book().streams[Channel.WHATSAPP]
    assert (shelf[Group.SHELF], shelf[Group.SENT]) == (1, 0)
    office.handover.send(operator, (card,), Delivery.POST, "", "Kantor Pos", Party("Pak Pos"), ("P1",))
    book = office.channels.book()
    assert [book.streams[one][Group.SENT] for one in (Channel.WHATSAPP, Delivery.POST)] == [1, 1]
    must_agree(office)


def test_what_came_yesterday_is_of_this_week_and_what_came_on_sunday_is_not(
    office: Office, clock: Clock, clerk: Staff
) -> None:
    clock.pass_(days=5)  # Sunday
    office.walk_in.accept(clerk, asking.request("KTP_BARU", 6101))
    clock.pass_(days=1)
    office.walk_in.accept(clerk, asking.request("KTP_BARU", 6102))
    clock.pass_(days=1)
    whole = office.channels.book().whole
    assert (whole[Group.CAME_TODAY], whole[Group.CAME_THIS_WEEK]) == (0, 1)


def test_a_verified_application_whose_card_was_cancelled_waits_for_a_decision() -> None:
    stands = waits_for(AppState.VERIFIED, JobState.CANCELLED, has_card=True, needs_record=False)
    assert stands is Group.HELD
    assert waits_for(AppState.READY, None, has_card=False, needs_record=False) is Group.SHELF
    assert waits_for(AppState.VERIFIED, None, has_card=False, needs_record=False) is Group.MAKE


def test_a_week_begins_on_its_monday_and_an_empty_office_has_nothing() -> None:
    assert monday_of(date(2020, 8, 9)) == date(2020, 8, 3)
    assert added(()).waiting == 0
    assert added(()).oldest is None


def test_an_auditor_sees_the_figures_too(office: Office) -> None:
    assert office.channels.book().today == office.today()
    assert who(office, "siti")


class TestCarriedByOthers:
    """Papers and cards that the post or an RT carries are under way, and on no shelf."""

    @pytest.fixture
    def past(self) -> Past:
        return posting.ready

    def test_what_kantor_pos_carries(self, office: Office, clerk: Staff) -> None:
        before = office.channels.book().streams[Delivery.POST]
        assert (before[Group.SHELF], before[Group.SENT]) == (4, 0)
        sent = posting.send(office, clerk)
        after = office.channels.book().streams[Delivery.POST]
        assert (after[Group.SHELF], after[Group.SENT]) == (0, 4)
        must_agree(office)
        back = posting.told(ParcelState.RETURNED, reason=ReturnReason.REFUSED)
        office.post.note_result(clerk, posting.parcel_of(sent, 2).number, back)
        must_agree(office)
        after = office.channels.book().streams[Delivery.POST]
        assert (after[Group.SHELF], after[Group.SENT]) == (1, 3)

    def test_what_an_rt_carries_to_be_signed_for(self, office: Office, head: Staff, tmp_path: Path) -> None:
        missions.with_lists(office, head, tmp_path)
        outreach = office.channels.book().streams[Channel.OUTREACH]
        assert outreach[Group.SENT] > 0
        must_agree(office)
