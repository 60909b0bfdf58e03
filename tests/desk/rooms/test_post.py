"""Kantor Pos: what leaves in a parcel stays with it until it arrives or comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import make
import posting
import pytest
from conftest import Clock, Past, who
from posting import BARE, DAY, POS, complete, parcel_of, send, told
from unguarded import caught

from desk.data.database import Database
from desk.domain.application_errors import NotReadyYet
from desk.domain.applications import AppState
from desk.domain.errors import CannotUndo, FieldMissing, NotAllowed, NothingToHandOver, ReasonMissing
from desk.domain.handover import ItemOutcome, Party, Proof, ReturnReason, Taker
from desk.domain.health import Invariant
from desk.domain.post import (
    AfterReturn,
    Lack,
    OldCard,
    Parcel,
    ParcelState,
    Payment,
    PostFilter,
)
from desk.domain.post_errors import (
    AddressIncomplete,
    ParcelChanged,
    ParcelMovedOn,
    ParcelUnknown,
    ResultInFuture,
    ResultOutOfOrder,
    ResultTooEarly,
    SettledByParcel,
    TrackingTaken,
    TrackingUnusable,
)
from desk.domain.printing import Delivery, JobState
from desk.domain.staff import Role, Staff
from desk.domain.status_answers import answer
from desk.office import Office
from desk.rooms.handover import Result

ENGINES_IN_TURN = True

ON_SQLITE = pytest.mark.parametrize("engine", ["sqlite"])
"""Where the question is the rule and not the statement."""


@pytest.fixture
def past(request: pytest.FixtureRequest) -> Past | None:
    return posting.ready if "shelf" in request.fixturenames else None


@pytest.fixture
def shelf(office: Office) -> Office:
    """A card and a paper of one person, a paper of another, and a card with an old one to be taken in."""
    return office


@ON_SQLITE
class TestToSend:
    def test_cards_and_papers_of_one_person_are_one_parcel(self, shelf: Office) -> None:
        waiting = shelf.post.to_send()
        assert shelf.post.to_do() == 4, "two cards and two papers"
        assert [(one.address.name, len(one.contents)) for one in waiting] == [
            ("WARGA 0001", 2),
            ("WARGA 0002", 1),
            ("WARGA 0003", 1),
        ]

    def test_what_an_address_lacks_is_said(self, shelf: Office) -> None:
        lacks = {one.address.name: one.lacks for one in shelf.post.to_send()}
        assert lacks["WARGA 0001"] == (Lack.POSTCODE,)
        assert lacks["WARGA 0003"] == (Lack.POSTCODE, Lack.PHONE)

    def test_a_postcode_written_once_is_known_for_the_kelurahan(self, shelf: Office, clerk: Staff) -> None:
        first, *_ = shelf.post.to_send()
        whole = replace(first.address, postcode="42111")
        shelf.post.write_address(clerk, first, whole, old_card=False)
        assert {one.address.postcode for one in shelf.post.to_send()} == {"42111"}

    def test_somebody_whose_card_was_damaged_gives_the_old_one_up(self, shelf: Office, clerk: Staff) -> None:
        assert [one.old_card for one in shelf.post.to_send()] == [False, False, True]
        last = shelf.post.to_send()[-1]
        shelf.post.write_address(clerk, last, last.address, old_card=False)
        assert [one.old_card for one in shelf.post.to_send()] == [False, False, False]

    def test_an_address_without_a_name_is_refused(self, shelf: Office, clerk: Staff) -> None:
        first, *_ = shelf.post.to_send()
        with pytest.raises(FieldMissing):
            shelf.post.write_address(clerk, first, replace(first.address, name=" "), old_card=False)


class TestSending:
    def test_everything_leaves_the_shelf_under_one_bast(self, shelf: Office, clerk: Staff) -> None:
        sent = send(shelf, clerk)
        assert [one.number for one in sent.parcels] == [f"PKT-20200804-000{n}" for n in (1, 2, 3)]
        assert (len(sent.handover.items), sent.handover.way) == (2, Delivery.POST)
        assert shelf.post.to_send() == ()
        assert shelf.pick_up.shelf().rows == ()
        assert sum(one.cost for one in sent.parcels) == 30_000
        assert shelf.health.check() == ()

    @ON_SQLITE
    def test_nothing_leaves_for_an_address_that_cannot_be_found(self, shelf: Office, clerk: Staff) -> None:
        with pytest.raises(AddressIncomplete) as refused:
            shelf.post.send(clerk, shelf.post.to_send(), POS, 0, Payment.OFFICE)
        assert refused.value.lacks == (Lack.POSTCODE.word,)
        assert len(shelf.post.to_send()) == 3

    @ON_SQLITE
    def test_nothing_leaves_without_somebody_who_signs(self, shelf: Office, clerk: Staff) -> None:
        with pytest.raises(FieldMissing):
            shelf.post.send(clerk, complete(shelf, clerk), Party(" "), 0, Payment.OFFICE)
        with pytest.raises(NothingToHandOver):
            shelf.post.send(clerk, (), POS, 0, Payment.OFFICE)

    @ON_SQLITE
    def test_what_another_counter_gave_away_stops_the_sending(self, shelf: Office, clerk: Staff) -> None:
        shown = complete(shelf, clerk)
        job_id = shown[2].contents[0].job_id
        assert job_id is not None
        shelf.handover.pick_up(clerk, shelf.print_queue.job(job_id), Taker.SELF, "", Proof.KK)
        with pytest.raises(ParcelChanged):
            shelf.post.send(clerk, shown, POS, 0, Payment.OFFICE)
        assert len(shelf.post.to_send()) == 2

    def test_a_consignment_of_papers_alone_has_its_bast(self, shelf: Office, clerk: Staff) -> None:
        paper = complete(shelf, clerk)[1]
        sent = shelf.post.send(clerk, (paper,), POS, 0, Payment.OFFICE)
        assert sent.handover.items == ()
        assert [line.number for line in shelf.handover.handovers().rows] == [sent.handover.number]

    def test_a_sending_is_taken_back_as_a_whole(self, shelf: Office, clerk: Staff) -> None:
        before = complete(shelf, clerk)
        send(shelf, clerk)
        shelf.undo.take_back(clerk, "salah tanggal")
        assert shelf.post.to_send() == before

    @ON_SQLITE
    def test_a_paper_in_a_parcel_cannot_be_collected(self, shelf: Office, clerk: Staff) -> None:
        sent = send(shelf, clerk)
        paper = parcel_of(sent, 2).contents[0].application_id
        assert paper is not None
        with pytest.raises(NotReadyYet):
            shelf.pick_up.collect(clerk, paper, Taker.SELF, "", ["taken:kk_rusak"])

    @ON_SQLITE
    def test_the_receipt_is_noted_parcel_by_parcel(self, shelf: Office, clerk: Staff) -> None:
        sent = send(shelf, clerk)
        job = sent.handover.items[0].job
        with pytest.raises(SettledByParcel):
            shelf.handover.receive(clerk, sent.handover.number, [Result(job.id, ItemOutcome.RECEIVED)])

    @ON_SQLITE
    def test_an_auditor_sends_nothing(self, shelf: Office, office_url: str) -> None:
        auditor = make.person(office_url, "audit", "Auditor", Role.AUDITOR)
        with pytest.raises(NotAllowed):
            shelf.post.send(auditor, shelf.post.to_send(), POS, 0, Payment.OFFICE)


@ON_SQLITE
class TestTracking:
    def test_a_tracking_number_finds_the_parcel_and_its_person(self, shelf: Office, clerk: Staff) -> None:
        one = parcel_of(send(shelf, clerk), 1)
        labelled = shelf.post.label(clerk, one.number, " p2008 040001 ")
        assert labelled.label_code == "P2008040001"
        assert shelf.post.find("P2008040001").id == one.id
        found = shelf.search.find("P2008040001")
        assert {each.nik for each in found} == {make.nik(1)}
        assert shelf.search.find(one.number) != ()
        assert shelf.health.check() == ()

    def test_a_number_is_given_once(self, shelf: Office, clerk: Staff) -> None:
        first, second, _ = send(shelf, clerk).parcels
        shelf.post.label(clerk, first.number, "P2008040001")
        with pytest.raises(TrackingTaken) as refused:
            shelf.post.label(clerk, second.number, "P2008040001")
        assert refused.value.parcel == first.number
        shelf.post.label(clerk, first.number, "P2008040001")

    def test_what_cannot_be_a_tracking_number_is_refused(self, shelf: Office, clerk: Staff) -> None:
        first, *_ = send(shelf, clerk).parcels
        for written in ("", "12", "TANPA RESI", first.number):
            with pytest.raises(TrackingUnusable):
                shelf.post.label(clerk, first.number, written)
        with pytest.raises(ParcelUnknown):
            shelf.post.label(clerk, "PKT-20200804-0999", "P2008040001")

    def test_what_a_parcel_cost_can_be_corrected(self, shelf: Office, clerk: Staff) -> None:
        first, *_ = send(shelf, clerk).parcels
        shelf.post.charge(clerk, first.number, 12_500, Payment.OFFICE)
        now = shelf.post.find(first.number)
        assert (now.cost, now.payment) == (12_500, Payment.OFFICE)


class TestResults:
    def test_after_one_failed_attempt_it_is_delivered(
        self, shelf: Office, clerk: Staff, clock: Clock
    ) -> None:
        one = parcel_of(send(shelf, clerk), 1)
        clock.pass_(days=2)
        shelf.post.note_result(clerk, one.number, told(ParcelState.FAILED_1, DAY + timedelta(days=1)))
        done = told(ParcelState.DELIVERED, DAY + timedelta(days=2), receiver="Ibu Warga")
        noted = shelf.post.note_result(clerk, one.number, done)
        assert (noted.changed, noted.parcel.state, noted.parcel.receiver) == (
            True,
            ParcelState.DELIVERED,
            "Ibu Warga",
        )
        assert [asked.state for asked in shelf.search.find(make.nik(1))[0].applications] == [
            AppState.COLLECTED
        ] * 2
        (card,) = shelf.search.find(make.nik(1))[0].jobs
        assert card.state is JobState.HANDED_OVER
        assert [event.state for event in shelf.post.story(one)] == [
            ParcelState.FAILED_1,
            ParcelState.DELIVERED,
        ]
        assert shelf.health.check() == ()

    @ON_SQLITE
    def test_a_result_that_comes_twice_changes_nothing(self, shelf: Office, clerk: Staff) -> None:
        one = parcel_of(send(shelf, clerk), 2)
        for _ in range(2):
            noted = shelf.post.note_result(clerk, one.number, told(ParcelState.DELIVERED, receiver="Ali"))
        assert not noted.changed
        assert len(shelf.post.story(one)) == 1

    @ON_SQLITE
    def test_an_attempt_after_delivered_is_refused(self, shelf: Office, clerk: Staff) -> None:
        one = parcel_of(send(shelf, clerk), 2)
        shelf.post.note_result(clerk, one.number, told(ParcelState.DELIVERED))
        with pytest.raises(ResultOutOfOrder) as refused:
            shelf.post.note_result(clerk, one.number, told(ParcelState.FAILED_2))
        assert refused.value.state == ParcelState.DELIVERED.word
        with pytest.raises(ResultOutOfOrder):
            shelf.post.note_result(clerk, one.number, told(ParcelState.RETURNED))

    @ON_SQLITE
    def test_a_second_failure_without_a_number_is_the_second_attempt(
        self, shelf: Office, clerk: Staff, clock: Clock
    ) -> None:
        one = parcel_of(send(shelf, clerk), 2)
        clock.pass_(days=1)
        first = told(ParcelState.FAILED_1, numbered=False)
        shelf.post.note_result(clerk, one.number, first)
        assert not shelf.post.note_result(clerk, one.number, first).changed
        again = replace(first, day=DAY + timedelta(days=1))
        assert shelf.post.note_result(clerk, one.number, again).parcel.state is ParcelState.FAILED_2

    @ON_SQLITE
    def test_a_day_that_cannot_be_is_refused(self, shelf: Office, clerk: Staff, clock: Clock) -> None:
        one = parcel_of(send(shelf, clerk), 2)
        with pytest.raises(ResultTooEarly):
            shelf.post.note_result(clerk, one.number, told(ParcelState.HELD, DAY - timedelta(days=1)))
        with pytest.raises(ResultInFuture):
            shelf.post.note_result(clerk, one.number, told(ParcelState.HELD, DAY + timedelta(days=1)))
        with pytest.raises(ParcelUnknown):
            shelf.post.note_result(clerk, "P9999999", told(ParcelState.HELD))

    @ON_SQLITE
    def test_the_old_card_the_courier_brought_goes_to_the_box(self, shelf: Office, clerk: Staff) -> None:
        one = parcel_of(send(shelf, clerk), BARE)
        assert one.old_card is OldCard.WANTED
        brought = told(ParcelState.DELIVERED, old_card_brought=True)
        assert shelf.post.note_result(clerk, one.number, brought).parcel.old_card is OldCard.BROUGHT
        assert [card.nik for card in shelf.store.to_destroy()] == [make.nik(BARE)]

    @ON_SQLITE
    def test_an_old_card_that_comes_later_is_asked_after_until_then(
        self, shelf: Office, clerk: Staff
    ) -> None:
        one = parcel_of(send(shelf, clerk), BARE)
        shelf.post.note_result(clerk, one.number, told(ParcelState.DELIVERED))
        assert shelf.post.under_way(PostFilter.OLD_CARDS).page.rows[0].id == one.id
        shelf.post.old_card_brought(clerk, one.number)
        assert shelf.post.under_way().counts[PostFilter.OLD_CARDS] == 0
        with pytest.raises(ParcelMovedOn):
            shelf.post.old_card_brought(clerk, one.number)
        assert shelf.health.check() == ()

    def test_a_result_is_taken_back_and_both_stay_in_the_books(self, shelf: Office, clerk: Staff) -> None:
        one = parcel_of(send(shelf, clerk), BARE)
        shelf.post.note_result(clerk, one.number, told(ParcelState.FAILED_1))
        shelf.post.note_result(clerk, one.number, told(ParcelState.DELIVERED, old_card_brought=True))
        shelf.undo.take_back(clerk, "salah pindai")
        now = shelf.post.find(one.number)
        assert (now.state, now.old_card, now.receiver) == (ParcelState.FAILED_1, OldCard.WANTED, "")
        assert [event.taken_back for event in shelf.post.story(one)] == [False, True]
        assert shelf.store.to_destroy() == ()
        assert shelf.health.check() == ()
        shelf.post.note_result(clerk, one.number, told(ParcelState.DELIVERED))
        assert shelf.health.check() == ()

    def test_a_result_of_an_earlier_day_is_taken_back_with_a_reason(
        self, shelf: Office, clerk: Staff, clock: Clock
    ) -> None:
        first, second, _ = send(shelf, clerk).parcels
        shelf.post.note_result(clerk, first.number, told(ParcelState.DELIVERED))
        shelf.post.note_result(clerk, second.number, told(ParcelState.RETURNED))
        clock.pass_(days=1)
        with pytest.raises(ReasonMissing):
            shelf.post.take_back(clerk, first.number, " ")
        assert shelf.post.take_back(clerk, first.number, "salah paket").state is ParcelState.SENT
        assert shelf.post.take_back(clerk, second.number, "salah paket").state is ParcelState.SENT
        with pytest.raises(ParcelMovedOn):
            shelf.post.take_back(clerk, first.number, "sekali lagi")
        assert shelf.health.check() == ()
        shelf.post.note_result(clerk, second.number, told(ParcelState.RETURNED))
        shelf.post.decide(clerk, second.number, AfterReturn.AGAIN)
        with pytest.raises(CannotUndo):
            shelf.post.take_back(clerk, second.number, "terlambat")


class TestComingBack:
    def returned(self, shelf: Office, clerk: Staff, number: int) -> Parcel:
        one = parcel_of(send(shelf, clerk), number)
        back = told(ParcelState.RETURNED, reason=ReturnReason.ADDRESS_UNKNOWN)
        return shelf.post.note_result(clerk, one.number, back).parcel

    @ON_SQLITE
    def test_it_stands_on_the_shelf_again_with_slot_and_reason(self, shelf: Office, clerk: Staff) -> None:
        one = self.returned(shelf, clerk, 1)
        assert one.reason is ReturnReason.ADDRESS_UNKNOWN
        assert [each.slot for each in one.contents] == ["POS-01", "DOK-01"]
        assert (shelf.post.undecided(), shelf.post.to_do()) == (1, 1)
        assert shelf.post.to_send() == (), "nothing is sent again before somebody has decided"

    def test_it_is_sent_again_in_a_new_parcel(self, shelf: Office, clerk: Staff) -> None:
        one = self.returned(shelf, clerk, 1)
        shelf.post.decide(clerk, one.number, AfterReturn.AGAIN)
        (again,) = shelf.post.to_send()
        assert again.again
        sent = shelf.post.send(clerk, (again,), POS, 0, Payment.OFFICE)
        shelf.post.note_result(clerk, sent.parcels[0].number, told(ParcelState.DELIVERED))
        assert shelf.post.undecided() == 0
        assert shelf.health.check() == ()

    def test_it_is_picked_up_at_the_counter_instead(self, shelf: Office, clerk: Staff) -> None:
        one = self.returned(shelf, clerk, 1)
        now = shelf.post.decide(clerk, one.number, AfterReturn.PICK_UP)
        assert now.contents[0].slot.startswith("SER-L"), "cards for the counter stand in slots of their own"
        assert shelf.post.to_send() == ()
        assert len(shelf.pick_up.shelf().rows) == 2
        with pytest.raises(ParcelMovedOn):
            shelf.post.decide(clerk, one.number, AfterReturn.PICK_UP)
        shelf.post.decide(clerk, one.number, AfterReturn.AGAIN)
        assert len(shelf.post.to_send()) == 1, "another decision may follow as long as it lies here"
        assert shelf.health.check() == ()

    @ON_SQLITE
    def test_what_was_fetched_meanwhile_is_not_to_be_decided(self, shelf: Office, clerk: Staff) -> None:
        one = self.returned(shelf, clerk, BARE)
        card = shelf.print_queue.job(one.contents[0].job_id or 0)
        shelf.handover.pick_up(clerk, card, Taker.SELF, "", Proof.KK)
        assert shelf.post.undecided() == 0
        assert len(shelf.post.came_back(to_decide=False).rows) == 1

    def test_a_return_somebody_built_on_cannot_be_taken_back(self, shelf: Office, clerk: Staff) -> None:
        self.returned(shelf, clerk, BARE)
        shelf.undo.take_back(clerk, "ternyata masih di Pos")
        assert shelf.health.check() == ()
        again = shelf.post.under_way().page.rows[-1]
        shelf.post.note_result(clerk, again.number, told(ParcelState.RETURNED))
        shelf.post.decide(who(shelf, "hendra"), again.number, AfterReturn.PICK_UP)
        with pytest.raises(CannotUndo):
            shelf.undo.take_back(clerk, "salah")


class TestAgeing:
    def test_parcels_are_asked_after_when_the_post_is_silent(
        self, shelf: Office, clerk: Staff, clock: Clock
    ) -> None:
        first, second, _ = send(shelf, clerk).parcels
        clock.pass_(days=7)
        counts = shelf.post.under_way().counts
        silent = (PostFilter.SILENT_1, PostFilter.SILENT_2, PostFilter.SILENT_3)
        assert [counts[which] for which in silent] == [3, 3, 0]
        shelf.post.note_result(clerk, first.number, told(ParcelState.HELD, DAY + timedelta(days=5)))
        shelf.post.note_result(clerk, second.number, told(ParcelState.HELD, DAY + timedelta(days=7)))
        view = shelf.post.under_way(PostFilter.LAST_DAYS)
        assert [one.id for one in view.page.rows] == [first.id]
        assert (view.counts[PostFilter.HELD], view.counts[PostFilter.SILENT_1]) == (2, 1)

    @ON_SQLITE
    def test_a_page_follows_the_page_before(self, shelf: Office, clerk: Staff) -> None:
        sent = send(shelf, clerk)
        page = shelf.post.under_way(size=2).page
        rest = shelf.post.under_way(after=page.after, size=2).page
        assert [one.id for one in (*page.rows, *rest.rows)] == [one.id for one in sent.parcels]
        assert rest.after is None


@ON_SQLITE
class TestTheAnswer:
    def said(self, office: Office, number: int) -> list[tuple[str, str]]:
        (found,) = office.search.find(make.nik(number))
        told = [answer(one) for one in office.search.standings(found)]
        return [(one.code, one.says.text.format_map(one.facts)) for one in told]

    def test_the_citizen_is_told_where_the_parcel_is(self, shelf: Office, clerk: Staff, clock: Clock) -> None:
        one = parcel_of(send(shelf, clerk), 2)
        shelf.post.label(clerk, one.number, "P2008040002")
        assert [code for code, _ in self.said(shelf, 2)] == ["parcel_sent"]
        assert "P2008040002" in self.said(shelf, 2)[0][1]
        clock.pass_(days=1)
        for state in (ParcelState.FAILED_1, ParcelState.HELD, ParcelState.RETURNED):
            shelf.post.note_result(clerk, one.number, told(state, DAY + timedelta(days=1)))
            assert [code for code, _ in self.said(shelf, 2)] == [f"parcel_{state.code}"]
        shelf.post.decide(clerk, one.number, AfterReturn.PICK_UP)
        assert [code for code, _ in self.said(shelf, 2)] == ["ready"]

    def test_who_got_it_is_told(self, shelf: Office, clerk: Staff) -> None:
        one = parcel_of(send(shelf, clerk), 1)
        shelf.post.note_result(clerk, one.number, told(ParcelState.DELIVERED, receiver="Ibu Warga"))
        (found,) = shelf.search.find(one.number)[:1]
        (said, *_) = shelf.search.standings(found)
        assert answer(said).code == "parcel_delivered"
        assert answer(said).facts["receiver"] == "Ibu Warga"


BROKEN = (
    (Invariant.PARCELS_HOLD, "UPDATE print_job SET state = 'printed', slot = 'A' WHERE id = {card}"),
    (Invariant.PARCELS_HOLD, "UPDATE application SET slot = 'A' WHERE id = {paper}"),
    (Invariant.PARCELS_HOLD, "DELETE FROM parcel_content WHERE application_id = {paper}"),
    (Invariant.PARCELS_HOLD, "UPDATE parcel_content SET under_way = (1 = 0) WHERE job_id = {card}"),
    (Invariant.PARCELS_HOLD, "UPDATE handover_item SET tracking_number = 'X1' WHERE job_id = {card}"),
    (Invariant.PARCELS_HOLD, "UPDATE parcel SET postcode = '42'"),
    (Invariant.PARCELS_AS_SAID, "UPDATE parcel SET state = 'held' WHERE position = 1"),
    (Invariant.PARCELS_AS_SAID, "UPDATE parcel_event SET state = 'failed_2'"),
)


def test_a_parcel_that_is_not_what_the_books_say_is_found(
    shelf: Office, clerk: Staff, office_url: str
) -> None:
    sent = send(shelf, clerk)
    card, paper = parcel_of(sent, BARE), parcel_of(sent, 2)
    shelf.post.note_result(clerk, card.number, told(ParcelState.FAILED_1))
    ids = {"card": card.contents[0].job_id, "paper": paper.contents[0].application_id}
    assert shelf.health.check() == ()
    database = Database(office_url)
    missed = []
    with database.transaction() as db:
        for invariant, statement in BROKEN:
            breaking = db.begin_nested()
            assert db.exec_driver_sql(statement.format(**ids)).rowcount > 0, statement
            if not caught(db, invariant):
                missed.append(statement)
            breaking.rollback()
    database.close()
    assert missed == []
