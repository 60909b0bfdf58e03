"""Documents become ready, and everybody hears of theirs: once, by day, and only what is so.

The suite tells it with thirty of them, the storms with three hundred, of whom forty do not come in time.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from conftest import Clock
from stories.sms_provider import PRICE, Sms, SmsProvider
from stories.told_citizens import (
    COMES_AT_ONCE,
    DEAD,
    HOW_MANY,
    OFF,
    WANTS_NONE,
    Story,
    asked_for,
)
from storms import server_in_storms

from desk.domain.carriers import Medium
from desk.domain.message_calls import TO_CALL, CallOutcome
from desk.domain.messages import MessageKind, Wish
from desk.domain.staff import Staff
from desk.office import Office
from reports.catalogue import report
from reports.document import Table
from reports.request import Request
from reports.translations import speaker

CAPACITY = max(1, HOW_MANY // 50)
FIRST = date(2020, 8, 4)
PER_MINUTE = 20
ENDS = ("arrived", "not_arrived", "taken", "unknown", "refused")
pytestmark = pytest.mark.storm


@pytest.fixture
def story(office: Office, office_url: str, head: Staff, clock: Clock) -> Iterator[Story]:
    """An office that writes by SMS from two counters, by the provider of this story."""
    settings = office.preferences.settings()
    rules = replace(settings.messages, media=(Medium.SMS,), per_minute=PER_MINUTE, sms_cost=PRICE)
    office.preferences.change(head, replace(settings, messages=rules, appointment_capacity=CAPACITY))
    provider, other = SmsProvider(clock, DEAD, OFF), Office(office_url, clock=clock, workstation="Loket 4")
    yield Story(office_url, [office, other], clock, provider)
    other.close()
    provider.close()


def _first_day(story: Story) -> None:
    """All are taken in, checked, printed or made, and told of each."""
    story.at(8)
    story.take_in()
    story.let_out()
    wants_none = next(one for one in story.citizens.values() if one.place == WANTS_NONE)
    story.office.messages.wish(story.clerk, wants_none.asked.id, Wish.STOPPED)
    story.verify()
    story.let_out()
    story.finish()
    story.collect(next(one for one in story.citizens.values() if one.place == COMES_AT_ONCE))
    story.let_out()
    story.call()
    story.move()
    story.let_out()
    story.call()


def _other_day(story: Story, day: date) -> None:
    """Who has a half-hour comes, or does not; who was told that they missed theirs comes later."""
    story.at(0, 30, day)
    story.night()
    for one in story.waiting():
        if not one.missed and one.half_hour is not None and one.half_hour.day < day:
            assert one.stays_away
            one.missed, one.was_told = True, False
    story.at(7, 30)
    story.let_out()
    for one in sorted(story.waiting(), key=lambda one: one.half_hour.begins if one.half_hour else time()):
        if one.half_hour is not None and one.half_hour.day == day and not one.stays_away:
            assert one.was_told, "how could they know?"
            story.at(one.half_hour.begins.hour, one.half_hour.begins.minute)
            story.collect(one)
    for one in story.waiting():
        if one.missed and one.was_told and (one.asked.number in story.uncollected or not one.needs_a_week):
            story.collect(one)
    story.at(17)
    before = {one.asked.number for one in story.waiting()}
    story.let_out()
    if day == FIRST + timedelta(days=7):
        heard = {one.asked.number for one in story.waiting() if one.heard_since(FIRST + timedelta(days=3))}
        assert story.uncollected == before - heard != set()
    story.call()
    story.at(23)
    story.night()


@server_in_storms
def test_everybody_is_told_once_by_day_and_only_what_is_so(story: Story, tell: Callable[[str], None]) -> None:
    _first_day(story)
    _nobody_stands_in_line(story)
    day = FIRST
    while story.waiting():
        day += timedelta(days=1)
        assert day < FIRST + timedelta(days=12), "somebody was forgotten"
        _other_day(story, day)
    assert sum(one.stays_away for one in story.citizens.values()) == HOW_MANY * 2 // 15
    book = story.provider.book
    _once_by_day_and_without_a_nik(book)
    _the_report_agrees_with_the_provider(story, day)
    assert story.office.messages.to_call().rows == ()
    assert story.office.health.check() == ()
    ends = Counter(sms.end for sms in book)
    tell(f"\n{HOW_MANY} documents, {len(book)} SMS: {dict(ends)}, {story.provider.turned_away} turned away")


def _nobody_stands_in_line(story: Story) -> None:
    """The half-hours of the coming days are used, and none by more than can be served."""
    rows = asked_for(
        story.url,
        "SELECT day, begins, count(*) FROM appointment WHERE state <> 'moved' GROUP BY day, begins",
    )
    assert max(many for *_, many in rows) <= CAPACITY
    assert len(rows) >= HOW_MANY // CAPACITY


def _once_by_day_and_without_a_nik(book: list[Sms]) -> None:
    assert len({sms.key for sms in book}) == len({(sms.to, sms.text) for sms in book}) == len(book)
    assert all(time(7) <= sms.at.time() < time(20) for sms in book)
    a_minute = timedelta(minutes=1)
    sent = [sms.at for sms in book if sms.end != "refused"]
    # One counter may have had a message in hand while the other counted.
    assert all(sum(0 <= (at - since) / a_minute < 1 for at in sent) <= PER_MINUTE + 1 for since in sent)
    assert not [sms.text for sms in book if re.search(r"\d{16}", re.sub(r"[ .-]", "", sms.text))]


def _the_report_agrees_with_the_provider(story: Story, last: date) -> None:
    asked = Request(first=FIRST, last=last, language="id")
    document = report("messages").fill(story.office, story.by_login["hendra"], asked, speaker("id"))
    by_kind, by_medium, _, visits, calls = (one for one in document.sections if isinstance(one, Table))
    book = story.provider.book
    totals = _figures(by_kind, by_kind.totals)
    ends = Counter(sms.end for sms in book)
    assert {end: totals[end] for end in ("arrived", "not_arrived", "taken", "unknown", "refused")} == dict(
        ends
    )
    left = [sms for sms in book if sms.end != "refused"]
    assert totals["sendings"] == len(left)
    assert totals["parts"] == sum(sms.parts for sms in left)
    assert totals["cost"] == PRICE * totals["parts"]
    assert totals["told"] == len(book) + sum(
        totals[state] for state in ("unreachable", "stopped", "overtaken", "lapsed", "waiting")
    )
    assert (totals["lapsed"], totals["waiting"]) == (0, 0)
    by_sms = _figures(by_medium, next(iter(by_medium.rows)))
    assert by_sms["told"] == len(book)
    for row, kind in zip(by_kind.rows, MessageKind, strict=True):
        figures = _figures(by_kind, tuple(row))
        those = Counter(sms.end for sms, told, _ in story.told if told is kind)
        assert {end: figures[end] for end in ENDS} == {end: those[end] for end in ENDS}
    _and_with_those_who_came(story, visits)
    _and_with_the_calls(story, calls)


def _and_with_those_who_came(story: Story, visits: Table) -> None:
    away = sum(one.stays_away for one in story.citizens.values())
    totals = _figures(visits, visits.totals)
    assert (totals["visits"], totals["kept"], totals["missed"]) == (HOW_MANY, HOW_MANY - away, away)
    reminded, in_vain, _ = (_figures(visits, tuple(row)) for row in visits.rows)
    reminders = [sms.end for sms, kind, _ in story.told if kind is MessageKind.REMINDER]
    assert reminded["visits"] == sum(end in ("arrived", "taken") for end in reminders) > 0
    assert in_vain["visits"] == sum(end in ("not_arrived", "unknown") for end in reminders)


def _and_with_the_calls(story: Story, calls: Table) -> None:
    made = Counter(story.calls)
    for row, kind in zip(calls.rows, TO_CALL, strict=True):
        figures = _figures(calls, tuple(row))
        assert [figures[outcome.code] for outcome in CallOutcome] == [made[kind, one] for one in CallOutcome]
    assert sum(made.values()) > 0


def _figures(table: Table, row: Any) -> dict[str, Any]:
    return {column.key: cell for column, cell in zip(table.columns, row, strict=True)}
