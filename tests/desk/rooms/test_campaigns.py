"""Everybody of a filter is told the same, once, after the head has said so, and never in one go."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

import asking
import make
import pytest
from conftest import Clock, Past, who
from postbox import Postbox, in_short, told
from sqlalchemy import event, insert, select, text
from sqlalchemy.engine import Engine
from storms import each_engine
from unguarded import caught, unguarded

from desk.data.counter_tables import application, application_check
from desk.data.database import Database
from desk.domain.applications import Applicant, Application
from desk.domain.approvals import campaign_of
from desk.domain.campaigns import (
    Campaign,
    CampaignAbout,
    CampaignFilter,
    CampaignMovedOn,
    CampaignNumberUnfit,
    CampaignPlan,
    CampaignState,
    CampaignWordsMissing,
    NobodyToTell,
    NothingToSendBy,
)
from desk.domain.carriers import Medium
from desk.domain.errors import Cancelled, NotAllowed
from desk.domain.health import Invariant
from desk.domain.message_texts import Template, TemplateUnfit
from desk.domain.messages import Language, MessageKind, MessageState, Wish
from desk.domain.printing import CardKind, Channel, Delivery
from desk.domain.rights_errors import NeedsApproval
from desk.domain.staff import Role, Staff
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.office import Office

ENGINES_IN_TURN = True

LOST = ("KTP_HILANG", 1, "surat_hilang", "kk")
READY = CampaignFilter(CampaignAbout.UNCOLLECTED, days=30)
RETURNED = CampaignFilter(CampaignAbout.RETURNED, days=14)
UNASKED = CampaignFilter(CampaignAbout.NEVER_ASKED, district_code="36.73.01")
WORDS = "Yth. {name}, {service} {number} siap di {place} sejak {days} hari. {reply}"


@pytest.fixture
def past() -> Past:
    return writing


def writing(office: Office, _url: str, _clock: Clock) -> None:
    """The office writes by SMS, at any hour."""
    head = who(office, "hendra")
    told(office, head, media=(Medium.SMS,), quiet_since=time(0), quiet_until=time(0), reply_path="0811")


def sms(words: str = WORDS, language: Language = Language.INDONESIAN) -> Template:
    return Template(MessageKind.CAMPAIGN, Medium.SMS, language, words)


def plan(whom: CampaignFilter = READY, *words: Template, per_day: int = 1_000) -> CampaignPlan:
    return CampaignPlan(whom, words or (sms(),), per_day)


def ready(office: Office, *numbers: int, phone: str = "0812345678{:02d}") -> list[Application]:
    """Let cards of several people lie on the shelf."""
    clerk, operator = who(office, "siti"), who(office, "rina")
    make.blanks(office, operator)
    made = []
    for number in numbers:
        applicant = Applicant(phone=phone.format(number))
        asked = asking.request("KTP_HILANG", number, *LOST[2:], applicant=applicant)
        made.append(asking.verified(office, clerk, asked))
        make.printed(office, operator, "SER-L-01")
    return made


def returned(office: Office, number: int) -> Application:
    clerk = who(office, "siti")
    asked = office.walk_in.accept(clerk, asking.request("KTP_HILANG", number, *LOST[2:])).application
    claimed = office.verification.take(clerk, asked.id)
    bad = [Finding(one.document, FindingKind.UNREADABLE) for one in claimed.application.papers]
    return office.verification.finish(clerk, claimed, Verdict.RETURNED, bad)


def begun(office: Office, whom: CampaignFilter = READY, words: str = WORDS, per_day: int = 1_000) -> Campaign:
    head = who(office, "hendra")
    wanted = plan(whom, sms(words), per_day=per_day)
    return office.campaigns.start(head, office.campaigns.prepare(head, wanted).id)


def sent(office: Office, url: str, box: Postbox) -> list[str]:
    """Send all that may be sent now, with what is told of deeds left out, and return the texts."""
    _end_the_others(url)
    office.sending.send(who(office, "siti"), {Medium.SMS: box}, in_short)
    return [one.text for one in box.given]


def states(url: str) -> list[str]:
    database = Database(url)
    with database.snapshot() as db:
        found = list(db.execute(text("SELECT state FROM message ORDER BY id")).scalars())
    database.close()
    return found


def _end_the_others(url: str) -> None:
    database = Database(url)
    with database.transaction() as db:
        db.execute(
            text("UPDATE message SET state = 'overtaken' WHERE kind <> 'campaign' AND state = 'waiting'")
        )
    database.close()


def test_everybody_whose_document_lies_too_long_is_told_once(
    office: Office, office_url: str, clock: Clock
) -> None:
    old = ready(office, 1, 2)
    clock.pass_(days=31)
    ready(office, 3)
    campaign = begun(office)
    assert (campaign.figures.people, campaign.figures.under_way) == (2, 2)
    box = Postbox()
    said = sent(office, office_url, box)
    assert sorted(one.to for one in box.given) == ["+628123456780" + n for n in "12"]
    assert said[0] == (
        f"Yth. WARGA 0001, {_service(office, old[0])} {old[0].number} siap di"
        " Jalan Jenderal Sudirman, Kota Serang, Banten sejak 31 hari. 0811"
    )
    assert sent(office, office_url, box) == said
    (one,) = office.campaigns.all(who(office, "hendra"))
    assert (one.figures.of(MessageState.TAKEN), one.over) == (2, True)


@each_engine
def test_whoever_came_meanwhile_is_not_told(office: Office, office_url: str, clock: Clock) -> None:
    came, _ = ready(office, 1, 2)
    clock.pass_(days=31)
    begun(office)
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text("UPDATE application SET state = 'verified' WHERE id = :id"), {"id": came.id})
        db.execute(text("UPDATE message SET state = 'waiting' WHERE kind = 'campaign'"))
    database.close()
    box = Postbox()
    assert len(sent(office, office_url, box)) == 1
    assert states(office_url)[-2:] == ["overtaken", "taken"]


def test_whose_papers_were_given_back_and_not_put_right_is_told(
    office: Office, office_url: str, clock: Clock
) -> None:
    first = returned(office, 1)
    clock.pass_(days=15)
    returned(office, 2)
    preview = office.campaigns.preview(who(office, "siti"), plan(RETURNED))
    assert preview.people == 1
    assert preview.example is not None
    assert first.number in preview.example.text
    assert "sejak 15 hari" in preview.example.text


@each_engine
def test_a_filter_takes_what_it_says(office: Office, clerk: Staff, clock: Clock) -> None:
    ready(office, 1, 2)
    clock.pass_(days=31)
    cases: tuple[tuple[dict[str, Any], int], ...] = (
        ({}, 2),
        ({"district_code": "36.73.01"}, 2),
        ({"district_code": "36.73.02"}, 0),
        ({"village_code": "36.73.01.1001"}, 2),
        ({"village_code": "36.73.01.1002"}, 0),
        ({"service": "KTP_HILANG"}, 2),
        ({"service": "KTP_BARU"}, 0),
        ({"delivery": Delivery.COUNTER}, 2),
        ({"delivery": Delivery.POST}, 0),
        ({"days": 40}, 0),
    )
    for changes, people in cases:
        shown = office.campaigns.preview(clerk, plan(replace(READY, **changes)))
        assert (changes, shown.people) == (changes, people)


@each_engine
def test_a_card_nobody_asked_for_is_told_of_where_a_number_is_known(office: Office, office_url: str) -> None:
    ready(office, 1)  # the office knows this NIK's number from here
    card, _unknown = make.jobs(office_url, 2, kind=CardKind.KIA)
    words = "Yth. {name}, {service} Anda bisa dicetak. {reply}"
    shown = office.campaigns.preview(who(office, "siti"), plan(UNASKED, sms(words)))
    assert (shown.people, shown.numberless) == (1, 1)
    campaign = begun(office, UNASKED, words)
    assert campaign.figures.people == 1
    assert sent(office, office_url, box := Postbox()) == ["Yth. WARGA 0001, KIA Anda bisa dicetak. 0811"]
    assert box.given[0].to == "+6281234567801"
    database = Database(office_url)
    with database.snapshot() as db:
        assert db.execute(text("SELECT job_id FROM message WHERE kind = 'campaign'")).scalar_one() == card
    database.close()


def test_a_card_asked_for_meanwhile_is_not_told_of(office: Office, office_url: str) -> None:
    ready(office, 1)
    job = make.job(office_url, 1, kind=CardKind.KIA)
    begun(office, UNASKED, "{name}: {service}. {reply}")
    office.print_queue.ask(who(office, "siti"), job, Channel.COUNTER)
    assert sent(office, office_url, Postbox()) == []
    assert states(office_url)[-1] == "overtaken"


def test_a_preview_says_what_it_takes_and_writes_nothing(
    office: Office, office_url: str, head: Staff, clock: Clock
) -> None:
    told(office, head, per_minute=1, sms_cost=350)
    ready(office, 1, 2, 3, 4)
    ready(office, 5, phone="")
    _wish(office_url, "+6281234567802", Wish.STOPPED, clock.now)
    _wish(office_url, "+6281234567803", Wish.DEAD, clock.now)
    clock.pass_(days=31)
    before = states(office_url)
    shown = office.campaigns.preview(who(office, "siti"), plan())
    assert (shown.people, shown.numberless, shown.stopped, shown.dead) == (2, 1, 1, 1)
    assert shown.by_medium == {Medium.SMS: 2}
    assert (shown.parts, shown.cost) == (2, 700)
    assert shown.begins is not None
    assert shown.ends == shown.begins + timedelta(minutes=1)
    assert states(office_url) == before
    assert office.campaigns.all(head) == ()


def test_whoever_wishes_english_gets_it_where_there_are_words(
    office: Office, office_url: str, clock: Clock
) -> None:
    ready(office, 1, 2)
    _wish(office_url, "+6281234567802", Wish.WELCOME, clock.now, "en")
    clock.pass_(days=31)
    head = who(office, "hendra")
    both = plan(READY, sms("Pak {name}. {reply}"), sms("Dear {name}. {reply}", Language.ENGLISH))
    office.campaigns.start(head, office.campaigns.prepare(head, both).id)
    assert sorted(sent(office, office_url, Postbox())) == [
        "Dear WARGA 0002. 0811",
        "Pak WARGA 0001. 0811",
    ]


def test_a_clerk_starts_what_the_head_has_approved_and_nothing_else(
    office: Office, clerk: Staff, head: Staff, clock: Clock
) -> None:
    ready(office, 1)
    clock.pass_(days=31)
    one, other = office.campaigns.prepare(clerk, plan()), office.campaigns.prepare(clerk, plan(RETURNED))
    with pytest.raises(NeedsApproval):
        office.campaigns.start(clerk, one.id)
    office.approvals.approve(head, office.approvals.ask(clerk, [campaign_of(one.id)], "diminta camat"))
    with pytest.raises(NeedsApproval):
        office.campaigns.start(clerk, other.id)
    assert office.campaigns.start(clerk, one.id).state is CampaignState.STARTED
    with pytest.raises(NotAllowed):
        office.campaigns.start(clerk, one.id)


def test_it_starts_once_and_is_stopped_once(
    office: Office, office_url: str, head: Staff, clock: Clock
) -> None:
    ready(office, 1, 2, 3)
    clock.pass_(days=31)
    campaign = begun(office, per_day=1)
    with pytest.raises(CampaignMovedOn):
        office.campaigns.start(head, campaign.id)
    assert len(sent(office, office_url, Postbox())) == 1, "the others wait for the days after"
    stopped = office.campaigns.stop(who(office, "siti"), campaign.id)
    assert (stopped.state, stopped.over) == (CampaignState.STOPPED, True)
    assert stopped.figures.of(MessageState.OVERTAKEN) == 2
    with pytest.raises(CampaignMovedOn):
        office.campaigns.stop(head, campaign.id)
    clock.pass_(days=5)
    assert sent(office, office_url, Postbox()) == []


def test_it_leaves_over_the_days_after_everything_else_and_is_not_too_late_for_that(
    office: Office, office_url: str, clerk: Staff, head: Staff, clock: Clock
) -> None:
    ready(office, 1, 2, 3, 4, 5, 6)
    clock.pass_(days=31)
    begun(office, per_day=1)
    _end_the_others(office_url)
    asking_now = office.walk_in.accept(clerk, asking.request("KTP_HILANG", 9, *LOST[2:])).application
    box = Postbox()
    said = []
    for _ in range(6):
        office.sending.send(clerk, {Medium.SMS: box}, in_short)
        said.append([one.text for one in box.given])
        box.given.clear()
        clock.pass_(days=1)
        office.sending.plan(clerk)
    assert said[0][0] == f"id received {asking_now.number}"
    assert [len([one for one in day if one.startswith("Yth.")]) for day in said] == [1] * 6


def test_what_cannot_be_sent_is_refused_before_it_is_kept(office: Office, clerk: Staff) -> None:
    cases: tuple[tuple[dict[str, Any], type[Exception]], ...] = (
        ({"words": ()}, CampaignWordsMissing),
        ({"words": (sms("{nik}"),)}, TemplateUnfit),
        ({"words": (sms("{number} 3673010101900001"),)}, TemplateUnfit),
        ({"words": (sms("{number}"),), "whom": UNASKED}, TemplateUnfit),
        ({"per_day": 0}, CampaignNumberUnfit),
        ({"whom": replace(READY, days=-1)}, CampaignNumberUnfit),
    )
    for changed, refusal in cases:
        for refused in (office.campaigns.preview, office.campaigns.prepare):
            with pytest.raises(refusal):
                refused(clerk, replace(plan(), **changed))
    assert office.campaigns.all(clerk) == ()


def test_an_office_without_a_carrier_and_a_filter_without_people_are_refused(
    office: Office, clerk: Staff, head: Staff
) -> None:
    nobody = office.campaigns.prepare(head, plan())
    with pytest.raises(NobodyToTell):
        office.campaigns.start(head, nobody.id)
    assert office.campaigns.all(head)[0].state is CampaignState.PREPARED
    told(office, head, media=())
    with pytest.raises(NothingToSendBy):
        office.campaigns.prepare(clerk, plan())


def test_whoever_does_not_work_at_the_counter_prepares_nothing(office: Office, office_url: str) -> None:
    auditor = make.person(office_url, "auditor", "Ratna", Role.AUDITOR)
    for refused in (office.campaigns.preview, office.campaigns.prepare):
        with pytest.raises(NotAllowed):
            refused(auditor, plan())


def test_five_thousand_people_take_few_statements_and_can_be_cancelled(
    office: Office, office_url: str, head: Staff, clock: Clock
) -> None:
    one = returned(office, 1)
    _many(office_url, one.id, 4_999)
    clock.pass_(days=15)
    counted: list[str] = []

    def count(_db: object, _cursor: object, statement: str, *_: object) -> None:
        counted.append(statement)

    event.listen(Engine, "before_cursor_execute", count)
    try:
        told_of: list[tuple[int, int]] = []
        shown = office.campaigns.preview(head, plan(RETURNED), lambda *so_far: told_of.append(so_far))
        assert (shown.people, told_of[-1]) == (5_000, (5_000, 5_000))
        assert len(counted) < 40
        begun(office, RETURNED)
        assert len(counted) < 200
    finally:
        event.remove(Engine, "before_cursor_execute", count)
    assert states(office_url).count("waiting") > 5_000

    def stop(done: int, _of: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        office.campaigns.preview(head, plan(RETURNED), stop)


@each_engine
def test_messages_that_do_not_stand_as_they_must_are_named_by_the_check(
    office: Office, office_url: str, clock: Clock
) -> None:
    ready(office, 1, 2)
    clock.pass_(days=31)
    begun(office, per_day=1)
    assert len(sent(office, office_url, Postbox())) == 1
    assert office.health.check() == ()
    breaks = (
        (Invariant.MESSAGES_STAND, "message SET lease_until = at WHERE kind = 'campaign'"),
        (Invariant.MESSAGES_STAND, "message SET settled_at = NULL WHERE state = 'taken'"),
        (Invariant.MESSAGES_STAND, "message SET address = '' WHERE state = 'taken'"),
        (Invariant.MESSAGES_STAND, "message_sending SET state = 'unknown'"),
        (Invariant.MESSAGES_STAND, "message_sending SET state = 'handing'"),
        (Invariant.CAMPAIGNS_ADD_UP, "campaign SET people = 1"),
        (Invariant.CAMPAIGNS_ADD_UP, "campaign SET state = 'prepared'"),
        (Invariant.CAMPAIGNS_ADD_UP, "message SET about = 'campaign:99' WHERE kind = 'campaign'"),
    )
    with unguarded(office_url) as db:
        for invariant, change in breaks:
            broken = db.begin_nested()
            db.exec_driver_sql(f"UPDATE {change}")
            assert caught(db, invariant), change
            broken.rollback()


def _service(office: Office, asked: Application) -> str:
    return office.services.catalogue(asked.catalogue_version).services[asked.service].name.id


def _wish(url: str, address: str, wish: Wish, now: datetime, language: str | None = None) -> None:
    database = Database(url)
    with database.transaction() as db:
        db.execute(
            text("INSERT INTO contact (address, wish, language, at) VALUES (:a, :w, :l, :at)"),
            {"a": address, "w": wish.code, "l": language, "at": now},
        )
    database.close()


def _many(url: str, application_id: int, how_many: int) -> None:
    """Let an application stand there so many times more, of other people."""
    database = Database(url)
    with database.transaction() as db:
        row = dict(db.execute(select(application).where(application.c.id == application_id)).mappings().one())
        its = select(application_check).where(application_check.c.application_id == application_id)
        check = dict(db.execute(its).mappings().one())
        del row["id"], check["id"]
        people = [
            {**row, "number": f"X-{number}", "nik": f"36730101{10_000_000 + number}"}
            for number in range(how_many)
        ]
        db.execute(insert(application), people)
        made = db.execute(select(application.c.id).where(application.c.number.like("X-%"))).scalars()
        db.execute(insert(application_check), [{**check, "application_id": number} for number in made])
    database.close()
