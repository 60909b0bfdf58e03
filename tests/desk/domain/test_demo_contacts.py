"""People of the demo are reached by what nobody can have: numbers of no network, example addresses."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from desk.domain.carriers import Arrival, Handed, Medium
from desk.domain.demo_complaints import DEMO_COMPLAINTS
from desk.domain.demo_contacts import DemoContact, contact, draw, fate
from desk.domain.phones import PhoneUnusable, e164
from desk.domain.whatsapp import link

EXAMPLES = {"example.com", "example.net", "example.org"}
"""RFC 2606, section 3."""


def many(*, chats: bool = False) -> list[DemoContact]:
    chance = Random(4)
    return [contact(draw(chance), "SITI AMINAH HAMIDAH", chats=chats) for _ in range(2_000)]


def kept_free(phone: str) -> bool:
    """Whether a number is one of 555-0100 to 555-0199 in an area of North America."""
    between = phone.startswith("+1") and phone[5:9] == "5550" and "100" <= phone[9:] <= "199"
    return between and e164(phone) == phone


def test_every_number_is_kept_free_for_films_or_of_no_network_at_all() -> None:
    phones = {one.phone for one in (*many(), *many(chats=True), *DEMO_COMPLAINTS)}
    free = {phone for phone in phones if phone.startswith("+")}
    assert len(free) > 500
    assert all(map(kept_free, free))
    for phone in phones - free:
        assert phone.startswith("0840")
        with pytest.raises(PhoneUnusable):
            e164(phone)


def test_every_address_is_at_an_example_domain() -> None:
    assert {one.email.rpartition("@")[2] for one in many() if one.email} == EXAMPLES
    assert contact(1, "SITI AMINAH HAMIDAH").email == "siti.aminah10@example.net"


def test_whoever_wrote_by_chat_can_be_answered_there() -> None:
    assert all(link(one.phone, "x") for one in many(chats=True))


def test_everything_that_can_happen_to_a_message_happens_to_some() -> None:
    seen: Counter[tuple[Medium, Handed, Arrival]] = Counter()
    for one in many():
        if one.email:
            seen[Medium.EMAIL, *fate(Medium.EMAIL, one.email)] += 1
        if one.phone.startswith("+"):
            seen[Medium.SMS, *fate(Medium.SMS, one.phone)] += 1
    assert {(medium, handed) for medium, handed, _ in seen} == {
        (Medium.EMAIL, Handed.TAKEN),
        (Medium.EMAIL, Handed.UNSENT),
        (Medium.EMAIL, Handed.REFUSED),
        (Medium.SMS, Handed.TAKEN),
        (Medium.SMS, Handed.UNKNOWN),
        (Medium.SMS, Handed.REFUSED),
    }
    assert seen[Medium.SMS, Handed.TAKEN, Arrival.NOT_ARRIVED]
    arrived = sum(seen[medium, Handed.TAKEN, Arrival.ARRIVED] for medium in Medium)
    assert arrived > 0.8 * sum(seen.values())
