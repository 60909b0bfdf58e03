"""With every deed stands what its citizen is to be told, and nothing that is not so."""

from __future__ import annotations

from datetime import timedelta

import asking
import counter_day
import make
import posting
import pytest
from conftest import Clock, Past, who
from sqlalchemy import text

from desk.data.database import Database
from desk.domain.applications import Application
from desk.domain.errors import DeskError
from desk.domain.handover import Party, Taker
from desk.domain.post import ParcelState
from desk.domain.printing import Delivery
from desk.domain.verification import FindingKind, Verdict
from desk.office import Office

LOST = ("KTP_HILANG", 1, "surat_hilang", "kk")


@pytest.fixture
def past() -> Past | None:
    return None


def told(url: str, application: Application) -> list[tuple[str, str]]:
    """Return what is to be told of an application, in order, without running numbers."""
    database = Database(url)
    with database.snapshot() as db:
        rows = db.execute(
            text("SELECT kind, state, at IS NULL FROM message WHERE application_id = :id ORDER BY id"),
            {"id": application.id},
        ).all()
    database.close()
    assert not any(row[2] for row in rows), "a message without its moment"
    return [(row[0], row[1]) for row in rows]


def ended(verdict: Verdict, office: Office, application: Application, **found: FindingKind) -> Application:
    clerk = who(office, "siti")
    claimed = office.verification.take(clerk, application.id)
    findings = [
        finding if finding.document not in found else type(finding)(finding.document, found[finding.document])
        for finding in asking.in_order(claimed.application)
    ]
    return office.verification.finish(clerk, claimed, verdict, findings)


def test_each_step_of_a_card_for_the_counter_is_told_once(office: Office, office_url: str) -> None:
    clerk, operator = who(office, "siti"), who(office, "rina")
    make.blanks(office, operator)
    asked = office.walk_in.accept(clerk, asking.request(*LOST)).application
    assert told(office_url, asked) == [("received", "waiting")]
    ended(Verdict.VERIFIED, office, asked)
    assert told(office_url, asked)[1:] == [("verified", "waiting")]
    make.printed(office, operator, "SER-L-01")
    now = told(office_url, asked)
    assert now == [("received", "waiting"), ("verified", "overtaken"), ("ready", "waiting")]


def test_what_is_taken_back_before_it_was_told_is_not_told(office: Office, office_url: str) -> None:
    clerk, operator = who(office, "siti"), who(office, "rina")
    make.blanks(office, operator)
    asked = asking.verified(office, clerk, asking.request(*LOST))
    make.printed(office, operator, "SER-L-01")
    office.undo.take_back(operator, "salah tekan")
    assert told(office_url, asked)[-1] == ("ready", "overtaken")
    assert ("verified", "waiting") not in told(office_url, asked), "it has been said, or is old"
    (in_doubt,) = office.work_sheet.unknown()
    office.work_sheet.was_good(operator, in_doubt, "SER-L-02")
    assert told(office_url, asked)[-1] == ("ready", "waiting")
    assert [kind for kind, _ in told(office_url, asked)].count("ready") == 1


def test_a_deed_that_is_refused_leaves_no_message(office: Office, office_url: str) -> None:
    clerk = who(office, "siti")
    asked = office.walk_in.accept(clerk, asking.request(*LOST)).application
    with pytest.raises(DeskError):
        office.walk_in.accept(clerk, asking.request(*LOST))
    assert told(office_url, asked) == [("received", "waiting")]
    database = Database(office_url)
    with database.snapshot() as db:
        assert db.execute(text("SELECT count(*) FROM message")).scalar_one() == 1
    database.close()


def test_a_returned_application_is_told_again_each_time(office: Office, office_url: str) -> None:
    clerk = who(office, "siti")
    asked = office.walk_in.accept(clerk, asking.request(*LOST)).application
    ended(Verdict.RETURNED, office, asked, kk=FindingKind.UNREADABLE)
    assert told(office_url, asked)[1:] == [("returned", "waiting")]
    back = office.verification.came_back(clerk, asked.id, asked.papers)
    assert told(office_url, asked)[1:] == [("returned", "overtaken"), ("received", "waiting")]
    ended(Verdict.RETURNED, office, back, kk=FindingKind.UNREADABLE)
    kinds = [kind for kind, _ in told(office_url, asked)]
    assert kinds == ["received", "returned", "received", "returned"]


def test_nothing_more_is_told_of_what_was_withdrawn(office: Office, office_url: str) -> None:
    clerk = who(office, "siti")
    asked = office.walk_in.accept(clerk, asking.request(*LOST)).application
    office.walk_in.withdraw(clerk, asked.id, "tidak jadi")
    assert told(office_url, asked) == [("received", "overtaken")]


def test_another_half_hour_is_told_once_the_first_was_sent(office: Office, office_url: str) -> None:
    clerk, operator = who(office, "siti"), who(office, "rina")
    make.blanks(office, operator)
    asked = asking.verified(office, clerk, asking.request(*LOST))
    make.printed(office, operator, "SER-L-01")
    day = office.today() + timedelta(days=2)
    later = office.pick_up.half_hours(day, day)
    office.pick_up.appoint(clerk, asked.id, later[0])
    assert [kind for kind, _ in told(office_url, asked)].count("ready") == 1, "one message tells the newest"
    _sent(office_url)
    office.pick_up.appoint(clerk, asked.id, later[1])
    assert told(office_url, asked)[-2:] == [("ready", "taken"), ("ready", "waiting")]


def test_whoever_did_not_come_is_told_and_whoever_came_is_not(
    office: Office, office_url: str, clock: Clock
) -> None:
    clerk, operator = who(office, "siti"), who(office, "rina")
    make.blanks(office, operator)
    came = asking.verified(office, clerk, asking.request(*LOST))
    missed = asking.verified(office, clerk, asking.request("KTP_HILANG", 2, *LOST[2:]))
    for _ in range(2):
        make.printed(office, operator, "SER-L-01")
    _sent(office_url)
    clock.pass_(days=1)
    office.pick_up.collect(clerk, came.id, Taker.SELF, "", ["kk", "document:surat_hilang"])
    clock.pass_(days=1)
    office.pick_up.begin_day()
    assert told(office_url, came)[-1][0] == "ready"
    assert told(office_url, missed)[-1] == ("missed", "waiting")


@pytest.mark.parametrize(
    ("delivery", "place"), [(Delivery.KECAMATAN, "36.73.01"), (Delivery.KELURAHAN, "36.73.01.1001")]
)
def test_what_goes_elsewhere_is_ready_once_it_has_left(
    office: Office, office_url: str, delivery: Delivery, place: str
) -> None:
    clerk, operator = who(office, "siti"), who(office, "rina")
    make.blanks(office, operator)
    asked = asking.verified(office, clerk, asking.request(*LOST, delivery=delivery))
    make.printed(office, operator, "SER-L-01")
    assert ("ready", "waiting") not in told(office_url, asked)
    office.handover.send(
        clerk, office.handover.ready(delivery, place), delivery, place, "Serang", Party("Ali")
    )
    assert told(office_url, asked)[-1] == ("ready", "waiting")
    office.undo.take_back(clerk, "salah tekan")
    assert told(office_url, asked)[-1] == ("ready", "overtaken")


def test_a_parcel_is_told_when_its_number_is_known(office: Office, office_url: str, clock: Clock) -> None:
    posting.ready(office, office_url, clock)
    clerk = who(office, "siti")
    sent = posting.send(office, clerk)
    first = office.walk_in.application(_number(office_url, 1))
    assert "sent" not in [kind for kind, _ in told(office_url, first)]
    parcel = posting.parcel_of(sent, 1)
    office.post.label(clerk, parcel.number, "P2008040001")
    assert told(office_url, first)[-1] == ("sent", "waiting")
    office.post.note_result(clerk, parcel.number, posting.told(ParcelState.DELIVERED, receiver="ANI"))
    assert told(office_url, first)[-1] == ("sent", "overtaken")


def test_a_day_in_which_everything_happens_leaves_one_message_for_each_thing(
    office: Office, office_url: str, clock: Clock
) -> None:
    numbers = counter_day.past(office, office_url, clock)
    day = counter_day.told(office, numbers)
    assert told(office_url, day["refused"]) == [("received", "waiting")]
    assert told(office_url, day["made"])[-1] == ("ready", "waiting")
    assert ("ready", "waiting") not in told(office_url, day["collected card"])
    database = Database(office_url)
    with database.snapshot() as db:
        found = db.execute(text("SELECT application_id, about FROM message")).all()
        without = "SELECT count(*) FROM application WHERE id NOT IN (SELECT application_id FROM message)"
        assert db.execute(text(without)).scalar_one() == 0
    database.close()
    assert len(found) == len(set(found))


def _sent(url: str) -> None:
    """Let everything that waits have been sent."""
    database = Database(url)
    with database.transaction() as db:
        db.execute(text("UPDATE message SET state = 'taken' WHERE state = 'waiting'"))
    database.close()


def _number(url: str, number: int) -> str:
    database = Database(url)
    with database.snapshot() as db:
        found = db.execute(
            text("SELECT number FROM application WHERE nik = :nik AND service = 'KTP_BARU'"),
            {"nik": make.nik(number)},
        ).scalar_one()
    database.close()
    return str(found)
