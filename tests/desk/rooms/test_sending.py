"""The sender hands each message to its carrier once, at a decent hour, and knows what became of it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, time, timedelta

import asking
import make
import pytest
from conftest import Clock, who
from postbox import Killed, Postbox, in_short, told
from sqlalchemy import text
from storms import each_engine

from desk.data.database import Database
from desk.domain.applications import Applicant, Application
from desk.domain.calendar import DayOff, DayOffKind
from desk.domain.carriers import Answer, Arrival, Handed, Medium
from desk.domain.errors import NotAllowed
from desk.domain.message_texts import MessageUnfit, TextFlaw
from desk.domain.messages import Language
from desk.domain.sending import LEASE, TRIES, MessageCase, Written
from desk.domain.sending_rounds import Round
from desk.domain.staff import Role, Staff
from desk.office import Office

ENGINES_IN_TURN = True

LOST = ("KTP_HILANG", 1, "surat_hilang", "kk")
WEEK = date(2020, 8, 11)
"""A week after the document was ready."""


@pytest.fixture
def box() -> Postbox:
    return Postbox()


@pytest.fixture
def writing(office: Office, head: Staff) -> None:
    """The office writes by SMS, at any hour."""
    told(office, head, media=(Medium.SMS,), quiet_since=time(0), quiet_until=time(0))


def taken_in(office: Office, number: int = 1, phone: str = "081234567890", email: str = "") -> Application:
    asked = asking.request("KTP_HILANG", number, *LOST[2:], applicant=Applicant(phone=phone, email=email))
    return office.walk_in.accept(who(office, "siti"), asked).application


def states(url: str) -> list[str]:
    database = Database(url)
    with database.snapshot() as db:
        found = list(db.execute(text("SELECT state FROM message ORDER BY id")).scalars())
    database.close()
    return found


def test_nobody_is_written_to_until_the_head_says_by_what(
    office: Office, office_url: str, clerk: Staff, box: Postbox
) -> None:
    taken_in(office)
    assert office.sending.send(clerk, {Medium.SMS: box}, in_short).sent == 0
    assert (box.given, states(office_url)) == ([], ["waiting"])


@pytest.mark.usefixtures("writing")
def test_a_message_leaves_once_in_words_without_a_nik(
    office: Office, office_url: str, clerk: Staff, box: Postbox
) -> None:
    asked = taken_in(office)
    done = office.sending.send(clerk, {Medium.SMS: box}, in_short)
    again = office.sending.send(clerk, {Medium.SMS: box}, in_short)
    assert (done.sent, again.sent, len(box.given)) == (1, 0, 1)
    (given,) = box.given
    assert (given.to, given.text) == ("+6281234567890", f"id received {asked.number}")
    assert states(office_url) == ["taken"]


@pytest.mark.usefixtures("writing")
def test_what_a_killed_sender_had_in_hand_is_never_sent_again(
    office: Office, office_url: str, clerk: Staff, box: Postbox, clock: Clock
) -> None:
    taken_in(office)
    box.dies = True
    with pytest.raises(Killed):
        office.sending.send(clerk, {Medium.SMS: box}, in_short)
    box.dies = False
    office.sending.plan(clerk)
    assert states(office_url) == ["handing"], "its sender may still live"
    clock.now += LEASE
    office.sending.plan(clerk)
    assert office.sending.send(clerk, {Medium.SMS: box}, in_short).sent == 0
    assert (states(office_url), len(box.given)) == (["unknown"], 1)
    assert office.messages.counts().cost == 350, "perhaps it was sent"
    assert office.health.check() == ()


@each_engine
@pytest.mark.usefixtures("writing")
def test_a_carrier_that_knows_what_it_was_given_gets_it_again_under_the_same_name(
    office: Office, office_url: str, clerk: Staff, box: Postbox, clock: Clock
) -> None:
    taken_in(office)
    box.dies = True
    with pytest.raises(Killed):
        office.sending.send(clerk, {Medium.SMS: box}, in_short)
    box.dies = False
    clock.now += LEASE
    office.sending.plan(clerk, frozenset({Medium.SMS}))
    assert office.sending.send(clerk, {Medium.SMS: box}, in_short).sent == 1
    first, second = box.given
    assert (first.key, states(office_url)) == (second.key, ["taken"])
    assert (office.messages.counts().sent, office.messages.counts().cost) == (1, 350)
    assert office.health.check() == ()


@pytest.mark.usefixtures("writing")
def test_whoever_took_too_long_over_its_words_no_longer_sends_it(
    office: Office, office_url: str, clerk: Staff, box: Postbox, clock: Clock
) -> None:
    def slow(case: MessageCase, medium: Medium, language: Language) -> Written:
        clock.now += LEASE
        office.sending.plan(clerk)
        return in_short(case, medium, language)

    taken_in(office)
    office.sending.send(clerk, {Medium.SMS: box}, slow)
    assert (states(office_url), box.given) == (["unknown"], [])
    assert office.messages.counts().cost == 0


@pytest.mark.usefixtures("writing")
def test_what_is_certainly_unsent_is_tried_again_ever_later_and_then_somebodys_work(
    office: Office, office_url: str, clerk: Staff, box: Postbox, clock: Clock
) -> None:
    taken_in(office)
    box.answers = [Answer(Handed.UNSENT, why="sibuk")] * TRIES
    for tries in range(1, TRIES):
        assert office.sending.send(clerk, {Medium.SMS: box}, in_short).later == 1
        wait = min(timedelta(minutes=2 ** (tries - 1)), timedelta(hours=6))
        clock.now += wait - timedelta(seconds=1)
        assert office.sending.send(clerk, {Medium.SMS: box}, in_short) == Round()
        clock.now += timedelta(seconds=1)
    assert office.sending.send(clerk, {Medium.SMS: box}, in_short).failed == 1
    assert (states(office_url), len(box.given)) == (["refused"], TRIES)
    assert office.messages.counts().cost == 0
    assert len({one.key for one in box.given}) == 1


@pytest.mark.usefixtures("writing")
def test_what_cannot_be_said_is_not_sent_and_is_somebodys_work(
    office: Office, office_url: str, clerk: Staff, box: Postbox
) -> None:
    def unfit(case: MessageCase, *_: object) -> Written:
        raise MessageUnfit(case.kind.word, TextFlaw.FACTS_UNKNOWN.word, "{tracking}")

    taken_in(office)
    assert office.sending.send(clerk, {Medium.SMS: box}, unfit).failed == 1
    assert (states(office_url), box.given) == (["refused"], [])


@pytest.mark.usefixtures("writing")
def test_a_carrier_that_asks_for_rest_has_it(
    office: Office, office_url: str, clerk: Staff, box: Postbox, clock: Clock
) -> None:
    taken_in(office)
    box.answers = [Answer(Handed.UNSENT, later_s=600)]
    office.sending.send(clerk, {Medium.SMS: box}, in_short)
    clock.pass_(seconds=599)
    assert office.sending.send(clerk, {Medium.SMS: box}, in_short) == Round()
    clock.pass_(seconds=1)
    assert office.sending.send(clerk, {Medium.SMS: box}, in_short).sent == 1


@each_engine
@pytest.mark.usefixtures("writing")
@pytest.mark.parametrize("phone", ["", "0254-200100", "12"])
def test_whoever_has_no_number_to_write_to_is_somebodys_work(
    office: Office, office_url: str, clerk: Staff, box: Postbox, phone: str
) -> None:
    taken_in(office, phone=phone)
    assert office.sending.send(clerk, {Medium.SMS: box}, in_short).failed == 1
    assert (states(office_url), box.given) == (["unreachable"], [])


def test_the_next_medium_is_taken_where_a_number_is_dead(
    office: Office, office_url: str, clerk: Staff, head: Staff, box: Postbox
) -> None:
    told(office, head, media=(Medium.SMS, Medium.EMAIL), quiet_since=time(0), quiet_until=time(0))
    mail = Postbox(Medium.EMAIL)
    carriers = {Medium.SMS: box, Medium.EMAIL: mail}
    taken_in(office, 1, email="ani@contoh.id")
    box.answers = [Answer(Handed.REFUSED, why="no such number", dead=True)]
    assert office.sending.send(clerk, carriers, in_short).failed == 1
    taken_in(office, 2, email="ani@contoh.id")
    assert office.sending.send(clerk, carriers, in_short).sent == 1
    assert (len(box.given), [one.to for one in mail.given]) == (1, ["ani@contoh.id"])


@pytest.mark.parametrize(("hour", "sent"), [(time(19, 59), 1), (time(20), 0), (time(6, 59), 0), (time(7), 1)])
def test_nobody_is_written_to_at_night(
    office: Office, clerk: Staff, head: Staff, box: Postbox, clock: Clock, hour: time, sent: int
) -> None:
    told(office, head, media=(Medium.SMS,))
    taken_in(office)
    midnight = clock.now.replace(hour=17, minute=0)  # in Serang, seven hours ahead
    clock.now = midnight + timedelta(hours=hour.hour, minutes=hour.minute)
    assert office.sending.send(clerk, {Medium.SMS: box}, in_short).sent == sent


def test_no_more_leave_in_a_minute_or_for_a_day_than_the_head_says(
    office: Office, clerk: Staff, head: Staff, box: Postbox, clock: Clock
) -> None:
    always = {"media": (Medium.SMS,), "quiet_since": time(0), "quiet_until": time(0)}
    told(office, head, **always, per_minute=2, daily_cost=1_000, sms_cost=350)
    for number in range(1, 6):
        taken_in(office, number)
    assert office.sending.send(clerk, {Medium.SMS: box}, in_short).sent == 2
    clock.pass_(seconds=61)
    assert office.sending.send(clerk, {Medium.SMS: box}, in_short).sent == 1, "1,050 rupiah are spent"
    clock.pass_(minutes=5)
    assert office.sending.send(clerk, {Medium.SMS: box}, in_short).sent == 0
    clock.pass_(hours=24)
    assert office.sending.send(clerk, {Medium.SMS: box}, in_short).sent == 2


@pytest.mark.usefixtures("writing")
def test_what_could_not_be_sent_for_days_is_no_longer_sent(
    office: Office, office_url: str, clerk: Staff, box: Postbox, clock: Clock
) -> None:
    taken_in(office)
    clock.pass_(days=3, seconds=1)
    office.sending.plan(clerk)
    assert office.sending.send(clerk, {Medium.SMS: box}, in_short).sent == 0
    assert states(office_url) == ["lapsed"]


@pytest.mark.usefixtures("writing")
def test_what_a_carrier_reports_is_written_down_once(
    office: Office, office_url: str, clerk: Staff, box: Postbox
) -> None:
    for number in range(1, 4):
        taken_in(office, number)
    office.sending.send(clerk, {Medium.SMS: box}, in_short)
    box.reports = {"c-1": Arrival.ARRIVED, "c-2": Arrival.NOT_ARRIVED, "c-3": Arrival.UNDER_WAY}
    assert office.sending.ask_after(clerk, {Medium.SMS: box}) == 2
    assert office.sending.ask_after(clerk, {Medium.SMS: box}) == 0
    assert states(office_url) == ["arrived", "not_arrived", "taken"]


@each_engine
@pytest.mark.usefixtures("writing")
def test_the_day_before_an_appointment_its_citizen_is_reminded_once(
    office: Office, office_url: str, clerk: Staff, operator: Staff, box: Postbox, clock: Clock
) -> None:
    make.blanks(office, operator)
    asked = asking.verified(office, clerk, asking.request(*LOST))
    make.printed(office, operator, "SER-L-01")
    friday = office.today() + timedelta(days=3)
    office.pick_up.appoint(clerk, asked.id, office.pick_up.half_hours(friday, friday)[0])
    office.sending.send(clerk, {Medium.SMS: box}, in_short)
    clock.pass_(days=1)
    office.sending.plan(clerk)
    assert "reminder" not in _said(box)
    clock.pass_(days=1)
    for due in (1, 0):
        assert office.sending.plan(clerk) == due
        office.sending.send(clerk, {Medium.SMS: box}, in_short)
    assert _said(box).count("reminder") == 1


@pytest.mark.usefixtures("writing")
def test_a_document_that_nobody_collects_is_told_of_at_each_of_the_offices_periods(
    office: Office, office_url: str, clerk: Staff, operator: Staff, box: Postbox, clock: Clock
) -> None:
    make.blanks(office, operator)
    asking.verified(office, clerk, asking.request(*LOST))
    make.printed(office, operator, "SER-L-01")
    due = []
    for day in range(100):
        office.pick_up.begin_day()
        office.sending.plan(clerk)
        office.sending.send(clerk, {Medium.SMS: box}, in_short)
        due += [(day, kind) for kind in _said(box)[len(due) :]]
        clock.pass_(days=1)
    assert [one for one in due if one[1].startswith("uncollected")] == [
        (7, "uncollected_7"),
        (30, "uncollected_30"),
        (90, "uncollected_90"),
    ]
    assert [kind for _, kind in due if not kind.startswith("uncollected")].count("missed") == 1


@pytest.mark.usefixtures("writing")
@pytest.mark.parametrize(
    ("off", "arrives", "due"),
    [((), True, date(2020, 8, 12)), ((date(2020, 8, 12),), True, date(2020, 8, 13)), ((), False, WEEK)],
    ids=["in three working days", "a holiday counts for none", "whom no message reached"],
)
def test_whoever_has_just_missed_an_appointment_is_reminded_of_the_week_some_working_days_later(
    office: Office,
    clerk: Staff,
    operator: Staff,
    head: Staff,
    box: Postbox,
    clock: Clock,
    off: tuple[date, ...],
    arrives: bool,
    due: date,
) -> None:
    for day in off:
        office.calendar.put(head, DayOff(day, DayOffKind.OFFICE, "Pindahan gudang"))
    make.blanks(office, operator)
    asked = asking.verified(office, clerk, asking.request(*LOST))
    make.printed(office, operator, "SER-L-01")
    friday = date(2020, 8, 7)
    office.pick_up.appoint(clerk, asked.id, office.pick_up.half_hours(friday, friday)[0])
    heard: list[tuple[date, str]] = []
    while office.today() < date(2020, 8, 20):
        office.pick_up.begin_day()
        office.sending.plan(clerk)
        box.answers = [] if arrives or office.today() != date(2020, 8, 8) else [Answer(Handed.REFUSED)]
        office.sending.send(clerk, {Medium.SMS: box}, in_short)
        heard += [(office.today(), kind) for kind in _said(box)[len(heard) :]]
        clock.pass_(days=1)
    assert [one for one in heard if one[1] == "missed"] == [(date(2020, 8, 8), "missed")]
    assert [one for one in heard if one[1].startswith("uncollected")] == [(due, "uncollected_7")]


@pytest.mark.usefixtures("writing")
def test_two_senders_never_send_the_same_message(office_url: str, office: Office, clerk: Staff) -> None:
    for number in range(1, 21):
        taken_in(office, number)
    settings = office.preferences.settings()
    told(office, who(office, "hendra"), per_minute=1_000, media=settings.messages.media)
    boxes = [Postbox(), Postbox()]
    offices = [Office(office_url, clock=Clock(), workstation=f"Loket {n}") for n in range(2)]
    with ThreadPoolExecutor(2) as pool:
        rounds = [
            pool.submit(one.sending.send, clerk, {Medium.SMS: box}, in_short)
            for one, box in zip(offices, boxes, strict=True)
        ]
        sent = [one.result().sent for one in rounds]
    for one in offices:
        one.close()
    keys = [given.key for box in boxes for given in box.given]
    assert (sum(sent), len(keys), len(set(keys))) == (20, 20, 20)


def test_whoever_only_reads_sends_nothing(office: Office, office_url: str, box: Postbox) -> None:
    auditor = make.person(office_url, "auditor", "Ratna", Role.AUDITOR)
    for refused in (
        lambda: office.sending.plan(auditor),
        lambda: office.sending.send(auditor, {Medium.SMS: box}, in_short),
        lambda: office.sending.ask_after(auditor, {Medium.SMS: box}),
    ):
        with pytest.raises(NotAllowed):
            refused()


def _said(box: Postbox) -> list[str]:
    return [one.text.split()[1] for one in box.given]
