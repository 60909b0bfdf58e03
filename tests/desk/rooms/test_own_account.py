"""One's own account: password, PIN and second factor, which no database and no administrator gives."""

from __future__ import annotations

from datetime import timedelta

import cheap_hashes
import pytest
from conftest import PASSWORD, Clock
from pyotp import TOTP
from sqlalchemy import text
from storms import each_engine, server_in_storms

from desk.data.database import Database
from desk.domain.account_errors import (
    BadgeNotEnough,
    NoSecondFactor,
    RecoveryNeeded,
    SamePassword,
    SecondFactorOn,
    SignInDelayed,
    StepsLeft,
    WeakPin,
    WrongAgain,
    WrongBadge,
    WrongCode,
)
from desk.domain.accounts import LOCK_AFTER, BadgeState, wait_after
from desk.domain.errors import NotAllowed, WeakPassword, WrongPassword
from desk.domain.one_time_codes import STEP_S, Enrolment
from desk.domain.staff import Staff
from desk.office import Office

ENGINES_IN_TURN = True

NEW = "sungai-tujuh-9"


class Phone:
    """The head's phone, with an app for one-time codes."""

    def __init__(self, office: Office, head: Staff, clock: Clock) -> None:
        self._clock = clock
        self.enrolment: Enrolment = office.own_account.begin_second_factor(head)
        self.codes = office.own_account.set_up_second_factor(head, PASSWORD, self.enrolment, self.code())

    def code(self, steps: int = 0) -> str:
        """Return the code that the app shows now."""
        return TOTP(self.enrolment.secret).at(self._clock.now + timedelta(seconds=STEP_S * steps))

    def next_code(self) -> str:
        """Wait for the next code and return it."""
        self._clock.pass_(seconds=STEP_S)
        return self.code()


@pytest.fixture
def phone(office: Office, head: Staff, clock: Clock) -> Phone:
    return Phone(office, head, clock)


class TestThePassword:
    @each_engine
    def test_it_is_changed_with_the_old_one(self, office: Office, office_url: str, clerk: Staff) -> None:
        for old, new, refused in (
            ("salah", NEW, WrongPassword),
            (PASSWORD, PASSWORD, SamePassword),
            (PASSWORD, "sitiaminah1", WeakPassword),
        ):
            with pytest.raises(refused):
                office.own_account.change_password(clerk, old, new)
        office.own_account.change_password(clerk, PASSWORD, NEW)
        assert office.staff_room.sign_in("siti", NEW) == clerk
        with pytest.raises(WrongPassword):
            office.staff_room.sign_in("siti", PASSWORD)
        assert cheap_hashes.faults(office_url) == []

    def test_guessing_it_from_an_open_window_is_slowed_too(self, office: Office, clerk: Staff) -> None:
        for _ in range(3):
            with pytest.raises(WrongPassword):
                office.own_account.change_password(clerk, "salah", NEW)
        with pytest.raises(SignInDelayed):
            office.own_account.change_password(clerk, PASSWORD, NEW)


class TestThePin:
    def test_it_is_chosen_with_password_and_badge_at_hand(
        self, office: Office, admin: Staff, clerk: Staff
    ) -> None:
        office.accounts.give_badge(admin, clerk.id, "0004837261")
        for password, badge, pin, refused in (
            ("salah", "0004837261", "730518", WrongPassword),
            (PASSWORD, "0000000000", "730518", WrongBadge),
            (PASSWORD, "0004837261", "123456", WeakPin),
        ):
            with pytest.raises(refused):
                office.own_account.choose_pin(clerk, password, badge, pin)
        office.own_account.choose_pin(clerk, PASSWORD, "0004837261", "730518")
        assert office.own_account.look(clerk).badge is BadgeState.READY


@server_in_storms
class TestTheSecondFactor:
    def test_every_sign_in_asks_for_a_code_and_takes_each_once(
        self, office: Office, office_url: str, head: Staff, phone: Phone
    ) -> None:
        with pytest.raises(StepsLeft) as left:
            office.staff_room.arrive("hendra", PASSWORD)
        assert (left.value.code, left.value.new_password) == (True, False)
        with pytest.raises(WrongCode):
            office.staff_room.arrive("hendra", PASSWORD, code=phone.code())  # it set the factor up
        code = phone.next_code()
        arrival = office.staff_room.arrive("hendra", PASSWORD, code=code)
        assert (arrival.staff, arrival.codes_left) == (head, len(phone.codes))
        with pytest.raises(WrongCode):
            office.staff_room.arrive("hendra", PASSWORD, code=code)
        assert cheap_hashes.faults(office_url) == []

    def test_a_phone_a_step_early_is_fine_and_an_older_code_then_is_not(
        self, office: Office, phone: Phone, clock: Clock
    ) -> None:
        clock.pass_(minutes=5)
        office.staff_room.arrive("hendra", PASSWORD, code=phone.code(1))
        for steps in (0, -1, 2):
            with pytest.raises((WrongCode, SignInDelayed)):
                office.staff_room.arrive("hendra", PASSWORD, code=phone.code(steps))

    def test_wrong_codes_are_counted_like_wrong_passwords(
        self, office: Office, phone: Phone, clock: Clock
    ) -> None:
        for failed in range(LOCK_AFTER):
            clock.pass_(seconds=wait_after(failed).total_seconds())
            with pytest.raises(Exception) as refused:
                office.staff_room.arrive("hendra", PASSWORD, code="000000")
        assert type(refused.value).__name__ == "AccountLocked"

    def test_asking_for_the_code_is_no_wrong_try(self, office: Office, phone: Phone) -> None:
        for _ in range(2 * LOCK_AFTER):
            with pytest.raises(StepsLeft):
                office.staff_room.arrive("hendra", PASSWORD)

    def test_a_recovery_code_opens_once(self, office: Office, phone: Phone) -> None:
        typed = phone.codes[3].lower().replace("-", " ")
        assert office.staff_room.arrive("hendra", PASSWORD, code=typed).codes_left == 7
        with pytest.raises(WrongCode):
            office.staff_room.arrive("hendra", PASSWORD, code=typed)

    def test_another_password_takes_the_second_factor_along(
        self, office: Office, head: Staff, phone: Phone
    ) -> None:
        office.own_account.change_password(head, PASSWORD, NEW)
        assert office.staff_room.sign_in("hendra", NEW, code=phone.next_code()) == head

    def test_an_administrator_who_sets_a_password_does_not_get_in_with_it(
        self, office: Office, office_url: str, admin: Staff, head: Staff, phone: Phone
    ) -> None:
        office.accounts.give_password(admin, head.id, "kebun-mangga-42")
        with pytest.raises(StepsLeft) as left:
            office.staff_room.arrive("hendra", "kebun-mangga-42")
        assert (left.value.code, left.value.new_password) == (True, True)
        with pytest.raises(RecoveryNeeded):
            office.staff_room.arrive("hendra", "kebun-mangga-42", new_password=NEW, code=phone.next_code())
        back = office.staff_room.arrive("hendra", "kebun-mangga-42", new_password=NEW, code=phone.codes[0])
        assert back.codes_left == 7
        assert office.staff_room.sign_in("hendra", NEW, code=phone.next_code()) == head
        assert cheap_hashes.faults(office_url) == []

    def test_whose_phone_is_lost_gets_it_reset_with_a_reason(
        self, office: Office, office_url: str, admin: Staff, head: Staff, phone: Phone
    ) -> None:
        office.accounts.reset_second_factor(admin, head.id, "ponsel hilang, diminta langsung")
        assert office.staff_room.sign_in("hendra", PASSWORD) == head
        assert office.own_account.look(head).codes_left is None
        assert cheap_hashes.faults(office_url) == []

    def test_new_recovery_codes_void_the_old_ones(self, office: Office, head: Staff, phone: Phone) -> None:
        fresh = office.own_account.new_codes(head, PASSWORD, phone.next_code())
        with pytest.raises(WrongCode):
            office.staff_room.arrive("hendra", PASSWORD, code=phone.codes[0])
        assert office.staff_room.arrive("hendra", PASSWORD, code=fresh[0]).codes_left == 7

    def test_it_is_removed_with_a_code_of_it(self, office: Office, head: Staff, phone: Phone) -> None:
        with pytest.raises(WrongCode):
            office.own_account.remove_second_factor(head, PASSWORD, "000000")
        office.own_account.remove_second_factor(head, PASSWORD, phone.next_code())
        assert office.staff_room.sign_in("hendra", PASSWORD) == head
        with pytest.raises(NoSecondFactor):
            office.own_account.remove_second_factor(head, PASSWORD, phone.next_code())

    def test_a_badge_is_not_enough_where_a_code_is_asked_for(
        self, office: Office, admin: Staff, head: Staff, phone: Phone
    ) -> None:
        office.accounts.give_badge(admin, head.id, "0004837261")
        office.own_account.choose_pin(head, PASSWORD, "0004837261", "730518")
        with pytest.raises(BadgeNotEnough):
            office.staff_room.arrive_by_badge("0004837261", "730518")
        assert office.staff_room.come_by_badge("0004837261", "730518", (head,)) == head

    def test_it_is_for_head_and_administrator_and_set_up_once(
        self, office: Office, clerk: Staff, head: Staff, phone: Phone
    ) -> None:
        with pytest.raises(NotAllowed):
            office.own_account.begin_second_factor(clerk)
        with pytest.raises(SecondFactorOn):
            office.own_account.begin_second_factor(head)

    def test_a_phone_that_was_given_another_secret_sets_nothing_up(
        self, office: Office, admin: Staff
    ) -> None:
        made = office.own_account.begin_second_factor(admin)
        with pytest.raises(WrongCode):
            office.own_account.set_up_second_factor(admin, PASSWORD, made, "000000")
        assert office.staff_room.sign_in("admin", PASSWORD) == admin

    def test_the_database_alone_gives_no_secret(self, office_url: str, phone: Phone) -> None:
        database = Database(office_url)
        with database.snapshot() as db:
            kept = " ".join(
                str(row)
                for table in ("second_factor", "recovery_code", "journal")
                for row in db.execute(text(f"SELECT * FROM {table}"))
            )
        database.close()
        assert phone.enrolment.secret not in kept
        assert [code for code in phone.codes if code in kept or code.replace("-", "") in kept] == []


def test_ones_own_sign_ins_show_the_refused_ones_too(office: Office, clerk: Staff) -> None:
    office.staff_room.sign_in("siti", PASSWORD)
    for _ in range(3):
        with pytest.raises((WrongPassword, WrongAgain)):
            office.staff_room.sign_in("siti", "salah")
    told = office.own_account.look(clerk).sign_ins
    assert [(one.refused, one.workstation) for one in told] == [
        (True, "Loket 3"),
        (True, "Loket 3"),
        (True, "Loket 3"),
        (False, "Loket 3"),
    ]
