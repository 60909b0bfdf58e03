"""A bulk message leaves at its pace, by day, and says nothing it must not say."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desk.domain.applications import Applicant
from desk.domain.campaigns import (
    Addressee,
    CampaignAbout,
    CampaignFilter,
    Letter,
    Pace,
    affordable,
    flaws_for,
    read_words,
    spread,
    stored_words,
)
from desk.domain.carriers import Medium
from desk.domain.message_texts import MessageUnfit, Template, TextFlaw
from desk.domain.messages import Language, MessageKind
from desk.domain.printing import Delivery
from desk.domain.sending import is_quiet
from desk.domain.services import Text
from desk.domain.whatsapp import holds_nik

CLOCK = st.times().map(lambda at: at.replace(second=0, microsecond=0))
PACES = st.builds(Pace, st.integers(1, 60), st.integers(1, 500), CLOCK, CLOCK)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1))
NOW = datetime(2020, 8, 4, 19, 58)


def words(text: str, medium: Medium = Medium.SMS, subject: str = "") -> Template:
    return Template(MessageKind.CAMPAIGN, medium, Language.INDONESIAN, text, subject)


def letter(text: str, name: str = "ANI") -> Letter:
    to = Addressee(1, None, Applicant(), name, "PMH-20200804-0001", Text("KTP-el"), "Serang", 31)
    return Letter(to, (words(text),), "Disdukcapil", "0811")


@given(st.integers(0, 400), MOMENTS, PACES)
def test_it_never_leaves_at_night_nor_faster_than_it_may(many: int, since: datetime, pace: Pace) -> None:
    leaves = list(spread(many, since, pace))
    assert len(leaves) == many
    assert leaves == sorted(leaves)
    assert all(at >= since and not is_quiet(at, pace.quiet_since, pace.quiet_until) for at in leaves)
    assert max(Counter(at.date() for at in leaves).values(), default=0) <= pace.per_day
    for first, later in zip(leaves, leaves[pace.per_minute :], strict=False):
        assert later - first >= timedelta(minutes=1)


@given(st.integers(1, 400), MOMENTS, st.integers(1, 60))
def test_no_day_is_left_out_as_long_as_somebody_waits(many: int, since: datetime, per_day: int) -> None:
    days = [at.date() for at in spread(many, since, Pace(1_000, per_day, time(20), time(7)))]
    assert days[-1] - days[0] == timedelta(days=(many - 1) // per_day)


def test_what_does_not_leave_before_night_leaves_in_the_morning() -> None:
    leaves = list(spread(5, NOW, Pace(2, 100, time(20), time(7))))
    morning = datetime(2020, 8, 5, 7)
    assert leaves == [NOW, NOW, NOW + timedelta(minutes=1), NOW + timedelta(minutes=1), morning]


def test_no_day_costs_more_than_the_head_allows() -> None:
    pace = Pace(20, 1_000, time(20), time(7))
    assert affordable(pace, 0, 350) == affordable(pace, 10_000, 0) == pace
    assert affordable(pace, 10_000, 350).per_day == 28
    assert affordable(pace, 100, 350).per_day == 1


def test_of_a_card_nobody_asked_for_there_is_neither_number_nor_days() -> None:
    (flaw,) = flaws_for(CampaignAbout.NEVER_ASKED, words("{name}: {number} {days} {place}"))
    assert (flaw.what, flaw.about) == (TextFlaw.UNKNOWN, "{number}, {days}")
    assert flaws_for(CampaignAbout.UNCOLLECTED, words("{name}: {number} {days} {place}")) == ()


def test_a_mail_in_bulk_names_the_office_in_its_subject_when_it_names_anything() -> None:
    (flaw,) = flaws_for(CampaignAbout.UNCOLLECTED, words("{name}", Medium.EMAIL, "{place}"))
    assert (flaw.what, flaw.about) == (TextFlaw.SUBJECT_UNSURE, "{office}")
    assert flaws_for(CampaignAbout.UNCOLLECTED, words("{name}", Medium.EMAIL, "Dari {office}")) == ()


@given(st.text("0123456789 .-", min_size=16, max_size=40))
def test_no_name_brings_a_nik_into_it(name: str) -> None:
    with suppress(MessageUnfit):  # then it is not sent at all
        assert not holds_nik(letter("Yth. {name}.", name).written(Medium.SMS, Language.INDONESIAN).text)


def test_what_has_no_english_is_said_in_indonesian() -> None:
    said = letter("{name}, {days} hari: {reply}").written(Medium.SMS, Language.ENGLISH)
    assert (said.text, said.parts) == ("ANI, 31 hari: 0811", 1)


@given(
    st.builds(
        CampaignFilter,
        st.sampled_from(CampaignAbout),
        st.integers(0, 3_650),
        st.none() | st.just("36.73.01"),
        st.none() | st.just("36.73.01.1001"),
        st.none() | st.just("KTP_BARU"),
        st.none() | st.sampled_from(Delivery),
    )
)
def test_a_filter_is_read_as_it_was_kept(whom: CampaignFilter) -> None:
    assert CampaignFilter.read(whom.stored()) == whom


def test_words_are_read_as_they_were_kept() -> None:
    kept = (words("{name}"), words("{name}", Medium.EMAIL, "Dari {office}"))
    assert read_words(stored_words(kept)) == kept
