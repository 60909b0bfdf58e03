"""The queue: seen in pages, claimed by one operator at a time, never twice."""

from __future__ import annotations

from contextlib import closing
from datetime import date

import make
import pytest
from conftest import Clock
from sqlalchemy import func, select

from desk.data.database import Database
from desk.data.print_tables import queue_tally
from desk.domain.errors import (
    CardAlreadyUnderWay,
    ClaimLost,
    JobMovedOn,
    NotAllowed,
    NotEnough,
    NothingWaiting,
    ReasonMissing,
)
from desk.domain.handover import Proof, Taker
from desk.domain.journal import Action, Topic
from desk.domain.printing import (
    CancelReason,
    Channel,
    JobState,
    PrintReason,
    PriorityRule,
    SpoilReason,
)
from desk.domain.queue_view import QueueFilter, QueueOrder
from desk.domain.staff import Staff
from desk.office import Office
from desk.rooms.print_queue import PrintQueue
from desk.rooms.work import Workbench
from desk.rooms.work_sheet import WorkSheet


def test_pages_follow_each_other_without_gap_or_repeat(office: Office, office_url: str) -> None:
    for number in range(1, 26):
        make.job(office_url, number, recorded_on=date(2019, 1, 1 + number % 7))
    for order in QueueOrder:
        seen: list[int] = []
        after = None
        while True:
            page = office.print_queue.view(QueueFilter(), order, after, size=4).page
            seen += [job.id for job in page.rows]
            after = page.after
            if after is None:
                break
        assert len(seen) == 25
        assert len(set(seen)) == 25, order


def test_counts_come_from_the_tally_and_agree_with_the_rows(
    office: Office, office_url: str, operator: Staff
) -> None:
    make.jobs(office_url, 8)
    make.job(office_url, 9, district_code="36.73.02", village_code="36.73.02.1001")
    make.blanks(office, operator)
    office.print_queue.claim(operator, 2)
    view = office.print_queue.view(QueueFilter())
    assert view.matching == len(view.page.rows) == 7
    assert view.by_state[JobState.CLAIMED] == 2
    kasemen = office.print_queue.view(QueueFilter(district_code="36.73.02"))
    assert kasemen.matching == len(kasemen.page.rows) == 1
    everything = office.print_queue.view(QueueFilter(states=()))
    assert everything.matching == len(everything.page.rows) == 9


def test_counts_of_a_long_day_are_kept_short_and_stay_right(
    office: Office, office_url: str, operator: Staff
) -> None:
    make.many_jobs(office_url, 2_100)
    make.blanks(office, operator)
    office.print_queue.claim(operator, 2)
    before = office.print_queue.view(QueueFilter(states=())).by_state
    office.print_queue.sweep(operator)
    with closing(Database(office_url)) as database, database.snapshot() as db:
        rows = db.execute(select(func.count()).select_from(queue_tally)).scalar_one()
    assert rows < 20
    assert office.print_queue.view(QueueFilter(states=())).by_state == before
    assert office.health.check() == ()


def test_a_filter_by_age_counts_what_it_shows(office: Office, office_url: str) -> None:
    make.job(office_url, 1, recorded_on=date(2018, 5, 1))
    make.job(office_url, 2, recorded_on=date(2020, 7, 1))
    old = office.print_queue.view(QueueFilter(recorded_before=date(2020, 1, 1)))
    assert old.matching == 1
    assert [job.recorded_on.year for job in old.page.rows] == [2018]


def test_the_oldest_recording_is_claimed_first(office: Office, office_url: str, operator: Staff) -> None:
    for number, year in ((1, 2020), (2, 2017), (3, 2019)):
        make.job(office_url, number, recorded_on=date(year, 1, 1))
    make.blanks(office, operator)
    batch = office.print_queue.claim(operator, 2)
    assert [job.recorded_on.year for job in batch.jobs] == [2017, 2019]


def test_two_operators_never_share_a_card(
    office: Office, office_url: str, operator: Staff, other_operator: Staff
) -> None:
    make.jobs(office_url, 5)
    make.blanks(office, operator)
    first = office.print_queue.claim(operator, 3)
    second = office.print_queue.claim(other_operator, 3)
    assert len(first.jobs) == 3
    assert len(second.jobs) == 2
    assert not {job.id for job in first.jobs} & {job.id for job in second.jobs}
    with pytest.raises(NothingWaiting):
        office.print_queue.claim(operator, 1)


def test_a_batch_larger_than_the_blanks_is_not_claimed(
    office: Office, office_url: str, operator: Staff
) -> None:
    make.jobs(office_url, 5)
    make.blanks(office, operator, 3)
    with pytest.raises(NotEnough) as refused:
        office.print_queue.claim(operator, 5)
    assert (refused.value.wanted, refused.value.in_stock) == (5, 3)
    assert office.print_queue.view(QueueFilter()).matching == 5


def test_a_clerk_may_not_claim(office: Office, office_url: str, clerk: Staff) -> None:
    make.job(office_url)
    with pytest.raises(NotAllowed):
        office.print_queue.claim(clerk, 1)


def test_an_expired_claim_goes_back_but_a_card_under_way_becomes_unknown(
    office: Office, office_url: str, operator: Staff, clock: Clock
) -> None:
    make.jobs(office_url, 2)
    make.blanks(office, operator)
    batch = office.print_queue.claim(operator, 2)
    started = office.work_sheet.start(operator, batch.jobs[0])
    clock.pass_(minutes=11)
    assert office.print_queue.sweep(operator) == 2
    assert office.print_queue.job(started.id).state is JobState.UNKNOWN
    assert office.print_queue.job(batch.jobs[1].id).state is JobState.WAITING
    with pytest.raises(ClaimLost):
        office.work_sheet.good(operator, started, "A-01")


def test_a_renewed_claim_does_not_expire(
    office: Office, office_url: str, operator: Staff, clock: Clock
) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    batch = office.print_queue.claim(operator, 1)
    clock.pass_(minutes=9)
    office.print_queue.renew(operator, batch.token)
    clock.pass_(minutes=9)
    assert office.print_queue.sweep(operator) == 0
    mine = office.print_queue.my_batch(operator)
    assert mine is not None
    assert mine.number == batch.number


def test_a_claim_that_is_over_cannot_be_renewed(
    office: Office, office_url: str, operator: Staff, clock: Clock
) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    batch = office.print_queue.claim(operator, 1)
    clock.pass_(minutes=11)
    office.print_queue.sweep(operator)
    with pytest.raises(ClaimLost):
        office.print_queue.renew(operator, batch.token)


def test_a_second_live_job_for_a_nik_cannot_exist(office: Office, office_url: str) -> None:
    make.job(office_url, 1)
    with pytest.raises(CardAlreadyUnderWay):
        make.job(office_url, 1)


def test_a_reprint_needs_a_reason_and_a_finished_card(
    office: Office, office_url: str, operator: Staff, clerk: Staff, head: Staff
) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    card = make.printed(office, operator)
    with pytest.raises(CardAlreadyUnderWay):
        office.print_queue.reprint(head, card.id, PrintReason.LOST, Channel.COUNTER, "hilang di pasar")
    office.handover.pick_up(clerk, card, *_holder())
    with pytest.raises(ReasonMissing):
        office.print_queue.reprint(head, card.id, PrintReason.LOST, Channel.COUNTER, "  ")
    again = office.print_queue.reprint(head, card.id, PrintReason.LOST, Channel.COUNTER, "hilang di pasar")
    assert again.state is JobState.WAITING
    assert [job.id for job in office.print_queue.earlier_cards(card.nik)] == [again.id, card.id]


def _holder() -> tuple[Taker, str, Proof]:
    return Taker.SELF, "", Proof.KK


def test_a_claimed_job_is_not_cancelled_behind_the_operators_back(
    office: Office, office_url: str, operator: Staff
) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    batch = office.print_queue.claim(operator, 1)
    with pytest.raises(JobMovedOn) as refused:
        office.print_queue.cancel(operator, batch.jobs[0].id, CancelReason.DIED, "akta kematian")
    assert refused.value.holder == operator.name


def test_the_head_orders_the_queue_and_the_queue_obeys(
    office: Office, office_url: str, operator: Staff, head: Staff
) -> None:
    make.job(office_url, 1, recorded_on=date(2015, 1, 1))
    make.job(office_url, 2, first_time=True, recorded_on=date(2020, 8, 1))
    make.job(office_url, 3, disaster=True, recorded_on=date(2020, 8, 1))
    office.print_queue.set_priority(head, [PriorityRule.DISASTER, PriorityRule.FIRST_TIME])
    rows = office.print_queue.view(QueueFilter()).page.rows
    assert [job.disaster for job in rows] == [True, False, False]
    assert [job.first_time for job in rows] == [False, True, False]
    assert office.print_queue.priority()[-1] is PriorityRule.OLDEST


def test_what_is_due_tomorrow_moves_up_when_the_day_begins(
    office: Office, office_url: str, clock: Clock
) -> None:
    make.job(office_url, 1, recorded_on=date(2015, 1, 1))
    promised = make.job(office_url, 2, due_on=date(2020, 8, 7), recorded_on=date(2020, 8, 1))
    office.print_queue.begin_day()
    assert office.print_queue.view(QueueFilter()).page.rows[0].id != promised
    clock.pass_(days=2)
    office.print_queue.begin_day()
    assert office.print_queue.view(QueueFilter()).page.rows[0].id == promised


def test_somebody_asking_moves_a_card_up(office: Office, office_url: str, clerk: Staff) -> None:
    make.job(office_url, 1, recorded_on=date(2015, 1, 1))
    asked = make.job(office_url, 2, recorded_on=date(2020, 1, 1))
    office.print_queue.ask(clerk, asked, Channel.WHATSAPP)
    assert office.print_queue.view(QueueFilter()).page.rows[0].id == asked


def test_the_story_of_a_card_is_complete_and_newest_first(
    office: Office, office_url: str, operator: Staff
) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    batch = office.print_queue.claim(operator, 1)
    card = office.work_sheet.start(operator, batch.jobs[0])
    office.work_sheet.spoiled(operator, card, SpoilReason.JAM)
    entries, attempts, holds = office.print_queue.story(card.id)
    assert [entry.action for entry in entries] == [
        Action.CARD_SPOILED,
        Action.PRINT_STARTED,
        Action.BATCH_CLAIMED,
    ]
    assert [one.spoil_reason for one in attempts] == [SpoilReason.JAM]
    assert holds == ()


def test_changes_are_announced_after_the_commit(office: Office, office_url: str, operator: Staff) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    heard: list[frozenset[Topic]] = []
    office.listen(heard.append)
    cursor = office.cursor()
    office.print_queue.claim(operator, 1)
    assert heard == [frozenset({Topic.PRINT_QUEUE})]
    assert office.changes_since(cursor)[1] == frozenset({Topic.PRINT_QUEUE})


def test_what_was_printing_here_when_the_program_ended_becomes_unknown_and_what_was_claimed_stays(
    office: Office, office_url: str, operator: Staff, clock: Clock
) -> None:
    make.jobs(office_url, 3)
    make.blanks(office, operator)
    batch = office.print_queue.claim(operator, 3)
    begun = [office.work_sheet.start(operator, job) for job in batch.jobs[:2]]
    office.close()

    again = Office(office_url, clock=clock, workstation="Loket 3")
    assert again.print_queue.recover(operator) == 2
    assert {again.print_queue.job(job.id).state for job in begun} == {JobState.UNKNOWN}
    mine = again.print_queue.my_batch(operator)
    assert mine is not None
    assert [job.id for job in mine.jobs] == [batch.jobs[2].id]
    entries, tries, _ = again.print_queue.story(begun[0].id)
    assert entries[0].action is Action.PRINT_INTERRUPTED
    assert [one.outcome for one in tries] == ["unknown"]
    with pytest.raises(ClaimLost):
        again.work_sheet.good(operator, begun[0], "A-01")
    assert again.work_sheet.was_good(operator, begun[0], "A-01").state is JobState.PRINTED
    assert again.health.check() == ()
    again.close()


def test_nothing_to_recover_writes_nothing(office: Office, office_url: str, operator: Staff) -> None:
    make.jobs(office_url, 2)
    make.blanks(office, operator)
    batch = office.print_queue.claim(operator, 2)
    office.work_sheet.good(operator, office.work_sheet.start(operator, batch.jobs[0]), "A-01")
    before = office.cursor()
    assert office.print_queue.recover(operator) == 0
    assert office.cursor() == before


@pytest.mark.parametrize(("place", "who"), [("Loket 4", "rina"), ("Loket 3", "budi")])
def test_a_card_in_print_at_another_place_or_by_somebody_else_is_left_alone(
    office: Office, office_url: str, operator: Staff, clock: Clock, place: str, who: str
) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    printing = office.work_sheet.start(operator, office.print_queue.claim(operator, 1).jobs[0])
    other = Office(office_url, clock=clock, workstation=place)
    person = next(one for one in other.staff_room.everyone() if one.login == who)
    assert other.print_queue.recover(person) == 0
    other.close()
    assert office.work_sheet.good(operator, printing, "A-01").state is JobState.PRINTED


def test_a_card_begun_at_another_place_than_it_was_claimed_is_recovered_where_it_was_begun(
    office: Office, office_url: str, operator: Staff, clock: Clock
) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    batch = office.print_queue.claim(operator, 1)
    other = Office(office_url, clock=clock, workstation="Loket 4")
    other.work_sheet.start(operator, batch.jobs[0])
    assert office.print_queue.recover(operator) == 0
    assert other.print_queue.recover(operator) == 1
    other.close()


def test_of_places_without_a_name_nothing_is_recovered(
    office: Office, office_url: str, operator: Staff, clock: Clock
) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    claimed = office.print_queue.claim(operator, 1).jobs[0]
    database = Database(office_url)
    nameless = Workbench(database, clock, "")
    WorkSheet(nameless).start(operator, claimed)
    assert PrintQueue(nameless).recover(operator) == 0
    database.close()


def test_unknown_cards_can_be_asked_for_by_who_began_them(
    office: Office, office_url: str, operator: Staff, other_operator: Staff
) -> None:
    make.jobs(office_url, 2)
    make.blanks(office, operator)
    for person in (operator, other_operator):
        office.work_sheet.start(person, office.print_queue.claim(person, 1).jobs[0])
        office.print_queue.recover(person)
    mine = office.work_sheet.unknown(operator)
    assert [job.claimed_by for job in mine] == [operator.name]
    assert len(office.work_sheet.unknown()) == 2


def test_a_card_in_print_that_was_undone_belongs_to_who_began_it(
    office: Office, office_url: str, operator: Staff
) -> None:
    make.job(office_url)
    make.blanks(office, operator)
    card = make.printed(office, operator)
    office.undo.take_back(operator, "salah kartu")
    assert [job.id for job in office.work_sheet.unknown(operator)] == [card.id]
