"""Unlocking while the office's server is away: by what is known here, few tries, and told afterwards."""

from __future__ import annotations

import pytest
from conftest import PASSWORD, Clock

from desk.data.account_lines import subject
from desk.domain.account_errors import BadgeBlocked, SignInDelayed, WrongAgain, WrongBadge
from desk.domain.accounts import DELAYS, LOCK_AFTER, WRONG_PINS
from desk.domain.errors import OfficeUnavailable, WrongPassword
from desk.domain.journal import Action, Entry
from desk.domain.server_errors import BadgeWaits, UnlockingShut
from desk.domain.staff import Staff
from desk.office import Office

BADGE, PIN = "PTG-77665544", "402817"
NEW_PASSWORD = "pensil gajah lemari"


@pytest.fixture
def engine() -> str:
    """Only a server can be away."""
    return "postgresql"


@pytest.fixture
def siti(office: Office) -> Staff:
    return office.staff_room.arrive("siti", PASSWORD).staff


def told(office: Office, reader: Staff, staff: Staff, since: int) -> list[Entry]:
    """Return what the journal says of somebody after an entry, the earliest first."""
    lines = office.journal.history(reader, subject(staff.id))
    return [each.entry for each in reversed(lines) if each.entry.id > since]


def test_the_password_of_the_sign_in_unlocks_while_the_server_is_away_and_it_is_told_once(
    office: Office, siti: Staff, admin: Staff, clock: Clock
) -> None:
    room, since = office.staff_room, office.cursor()
    office._database.let_go()
    room.note_locked(siti)
    with pytest.raises(WrongPassword):
        room.unlock(siti, "salah")
    assert room.unlock(siti, PASSWORD) == siti
    with pytest.raises(OfficeUnavailable):
        room.unlock(admin, PASSWORD)
    with pytest.raises(OfficeUnavailable):
        room.beat(siti, "session")
    clock.pass_(minutes=20)
    office._database.take_up()
    room.beat(siti, "session")
    room.beat(siti, "session")
    lines = told(office, admin, siti, since)
    assert [line.action for line in lines] == [
        Action.SCREEN_LOCKED,
        Action.SIGN_IN_REFUSED,
        Action.SCREEN_UNLOCKED,
    ]
    assert {line.at for line in lines} == {clock()}
    assert len({line.facts["without_server"] for line in lines}) == 1


def test_wrong_passwords_wait_and_shut_the_unlocking_until_the_server_is_back(
    office: Office, siti: Staff, clock: Clock
) -> None:
    room = office.staff_room
    office._database.let_go()
    for number in range(1, LOCK_AFTER + 1):
        with pytest.raises((WrongPassword, UnlockingShut)) as wrong:
            room.unlock(siti, f"salah {number}")
        if isinstance(wrong.value, WrongAgain):
            with pytest.raises(SignInDelayed):
                room.unlock(siti, PASSWORD)
        clock.pass_(seconds=DELAYS[-1])
    assert isinstance(wrong.value, UnlockingShut)
    clock.pass_(days=2)
    with pytest.raises(UnlockingShut):
        room.unlock(siti, PASSWORD)
    office._database.take_up()
    assert room.unlock(siti, PASSWORD) == siti
    office._database.let_go()
    assert room.unlock(siti, PASSWORD) == siti


def test_a_changed_password_unlocks_from_then_on_and_none_after_the_sign_out(
    office: Office, siti: Staff
) -> None:
    room = office.staff_room
    office.own_account.change_password(siti, PASSWORD, NEW_PASSWORD)
    office._database.let_go()
    with pytest.raises(WrongPassword):
        room.unlock(siti, PASSWORD)
    assert room.unlock(siti, NEW_PASSWORD) == siti
    with pytest.raises(OfficeUnavailable):
        room.sign_out(siti, "session")
    with pytest.raises(OfficeUnavailable):
        room.unlock(siti, NEW_PASSWORD)


def test_a_badge_that_opened_something_here_unlocks_with_its_pin(
    office: Office, siti: Staff, admin: Staff
) -> None:
    room = office.staff_room
    office.accounts.give_badge(admin, siti.id, BADGE)
    office.own_account.choose_pin(siti, PASSWORD, BADGE, PIN)
    office._database.let_go()
    with pytest.raises(BadgeWaits):
        room.come_by_badge(BADGE, PIN, (siti,))
    office._database.take_up()
    assert room.come_by_badge(BADGE, PIN, (siti,)) == siti
    office._database.let_go()
    assert room.whose_badge(BADGE) == siti.id
    assert room.come_by_badge(BADGE, PIN, (siti,)) == siti
    with pytest.raises(BadgeWaits):
        room.come_by_badge(BADGE, PIN, (admin,))
    for _ in range(WRONG_PINS - 3):
        with pytest.raises(WrongBadge):
            room.come_by_badge(BADGE, "111222", (siti,))
    assert room.unlock(siti, PASSWORD) == siti  # wakes the badge
    for _ in range(WRONG_PINS):
        with pytest.raises((WrongBadge, SignInDelayed, BadgeBlocked)) as wrong:
            room.come_by_badge(BADGE, "111222", (siti,))
        if isinstance(wrong.value, SignInDelayed):
            break
    with pytest.raises((SignInDelayed, BadgeBlocked)):
        room.come_by_badge(BADGE, PIN, (siti,))
