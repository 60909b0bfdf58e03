"""The door: who belongs in comes in, who tries long waits long, and a name nobody has is like any other."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from time import process_time

import cheap_hashes
import make
import pytest
from argon2 import PasswordHasher, extract_parameters
from conftest import PASSWORD, Clock, who
from sqlalchemy import text
from storms import server_in_storms

from desk.data import hashing, journal
from desk.data.database import Database
from desk.domain.account_errors import (
    AccountLocked,
    BadgeBlocked,
    BadgeNotEnough,
    SamePassword,
    SignInDelayed,
    StepsLeft,
    WrongAgain,
    WrongBadge,
)
from desk.domain.accounts import DELAYS, FREE_TRIES, LOCK_AFTER, LONE_WAIT, WRONG_PINS, Arrival, wait_after
from desk.domain.errors import (
    NameTaken,
    NotAllowed,
    OfficeExists,
    OfficeNotSetUp,
    WeakPassword,
    WrongPassword,
)
from desk.domain.journal import Action
from desk.domain.rights_errors import AccountClosed
from desk.domain.staff import Role, Staff
from desk.office import Office, create_office

ENGINES_IN_TURN = True

BADGE, PIN = "0004837261", "730518"


@pytest.fixture
def other_pc(office_url: str, clock: Clock) -> Iterator[Office]:
    opened = Office(office_url, clock=clock, workstation="Loket 5")
    yield opened
    opened.close()


def refusal(office: Office, login: str, password: str) -> Exception:
    with pytest.raises((WrongPassword, SignInDelayed, AccountLocked)) as refused:
        office.staff_room.sign_in(login, password)
    return refused.value


def try_until_locked(office: Office, clock: Clock, login: str) -> int:
    """Try as soon as a try counts, and return how many seconds it took."""
    begun = clock.now
    for failed in range(LOCK_AFTER):
        clock.pass_(seconds=wait_after(failed).total_seconds())
        refusal(office, login, "salah")
    return int((clock.now - begun).total_seconds())


def lines_of(url: str, action: Action) -> list[tuple[int | None, str, dict]]:
    database = Database(url)
    with database.snapshot() as db:
        rows = db.execute(
            text("SELECT id FROM journal WHERE action = :code ORDER BY id"), {"code": action.code}
        ).scalars()
        numbers = list(rows)
        found = [
            (entry.staff_name, entry.subject, dict(entry.facts))
            for number in numbers
            for entry in journal.about(db, _subject(db, number))
            if entry.id == number
        ]
    database.close()
    return found


def _subject(db, number: int) -> str:
    return db.execute(text("SELECT subject FROM journal WHERE id = :id"), {"id": number}).scalar_one()


def test_the_right_password_opens_and_the_wrong_one_does_not(office: Office) -> None:
    assert office.staff_room.sign_in(" Rina ", PASSWORD).roles == frozenset({Role.OPERATOR})
    for login, password in (("rina", "salah"), ("tidak-ada", PASSWORD), ("", "")):
        with pytest.raises(WrongPassword):
            office.staff_room.sign_in(login, password)


@pytest.mark.parametrize(
    "odd", ["", "\0", "rina\0", "\udce9", "x" * 100_000, "' OR 1=1 --", "%s{0}", "rina\n"], ids=range(8)
)
def test_whatever_is_typed_at_the_door_is_answered(odd: str, office: Office) -> None:
    with pytest.raises(WrongPassword):
        office.staff_room.sign_in(odd, odd)
    with pytest.raises(WrongPassword):
        office.staff_room.sign_in("rina", odd)
    with pytest.raises(WrongBadge):
        office.staff_room.arrive_by_badge(odd, odd)


def test_two_people_cannot_share_a_name(office: Office, admin: Staff) -> None:
    with pytest.raises(NameTaken):
        office.staff_room.add(admin, "RINA", "Rina Lain", frozenset({Role.CLERK}), "kebun-mangga-42")


def test_weak_passwords_are_refused(office: Office, admin: Staff) -> None:
    for password in ("pendek", "pegawaibaru", "disdukcapil2020"):
        with pytest.raises(WeakPassword):
            office.staff_room.add(admin, "pegawaibaru", "Baru", frozenset({Role.CLERK}), password)


def test_only_the_administrator_adds_people(office: Office, head: Staff) -> None:
    with pytest.raises(NotAllowed):
        office.staff_room.add(head, "baru", "Baru", frozenset({Role.CLERK}), "kebun-mangga-42")


def test_an_office_is_made_once_and_never_overwritten(empty_url: str) -> None:
    with pytest.raises(OfficeNotSetUp):
        Office(empty_url)
    with pytest.raises(WeakPassword):
        create_office(empty_url, "admin", "admin12345")
    made = create_office(empty_url, "Ratna", PASSWORD, name="Ratna Dewi, S.Kom.")
    assert (made.login, made.name) == ("ratna", "Ratna Dewi, S.Kom.")
    with pytest.raises(OfficeExists):
        create_office(empty_url, "admin", PASSWORD)
    opened = Office(empty_url)
    assert opened.staff_room.sign_in("ratna", PASSWORD) == made
    assert opened.health.check() == ()
    opened.close()


class TestWrongTries:
    @pytest.mark.parametrize("login", ["rina", "tidak-ada"])
    def test_they_wait_longer_and_longer_and_then_the_name_is_locked(
        self, login: str, office: Office, clock: Clock
    ) -> None:
        said = []
        for failed in range(LOCK_AFTER):
            clock.pass_(seconds=wait_after(failed).total_seconds())
            said.append(refusal(office, login, "salah"))
            if failed >= FREE_TRIES and failed < LOCK_AFTER - 1:
                early = refusal(office, login, PASSWORD)
                assert isinstance(early, SignInDelayed)
                assert early.seconds == DELAYS[failed + 1 - FREE_TRIES]
        assert [type(one) for one in said] == [
            *[WrongPassword] * (FREE_TRIES - 1),
            *[WrongAgain] * len(DELAYS),
            AccountLocked,
        ]
        assert [one.seconds for one in said if isinstance(one, WrongAgain)] == list(DELAYS)
        clock.pass_(days=20)
        assert isinstance(refusal(office, login, PASSWORD), AccountLocked)

    def test_who_guesses_day_and_night_has_ten_guesses(self, office: Office, clock: Clock) -> None:
        assert try_until_locked(office, clock, "budi") == sum(DELAYS)
        for _ in range(50):
            clock.pass_(hours=12)
            assert isinstance(refusal(office, "budi", "salah"), AccountLocked)

    def test_a_try_too_early_is_not_looked_at_and_costs_nothing(self, office: Office, clock: Clock) -> None:
        for _ in range(FREE_TRIES):
            refusal(office, "rina", "salah")
        for _ in range(30):
            assert isinstance(refusal(office, "rina", PASSWORD), SignInDelayed)
        clock.pass_(seconds=DELAYS[0])
        assert office.staff_room.sign_in("rina", PASSWORD).login == "rina"
        assert type(refusal(office, "rina", "salah")) is WrongPassword

    def test_a_lock_is_opened_by_another_administrator_alone(
        self, office: Office, office_url: str, clock: Clock, admin: Staff, head: Staff
    ) -> None:
        second = make.person(office_url, "ratna", "Ratna", Role.ADMIN)
        try_until_locked(office, clock, "ratna")
        assert office.accounts.locked(admin) == 1
        with pytest.raises(NotAllowed):
            office.accounts.unlock(head, second.id)
        office.accounts.unlock(admin, second.id)
        assert office.accounts.locked(admin) == 0
        assert office.staff_room.sign_in("ratna", PASSWORD) == second

    def test_an_administrator_whom_nobody_could_unlock_waits_instead(
        self, office: Office, clock: Clock
    ) -> None:
        try_until_locked(office, clock, "admin")
        early = refusal(office, "admin", PASSWORD)
        assert isinstance(early, SignInDelayed)
        assert early.seconds == LONE_WAIT.total_seconds()
        clock.pass_(seconds=LONE_WAIT.total_seconds())
        again = refusal(office, "admin", "salah")
        assert isinstance(again, WrongAgain)
        assert again.seconds == LONE_WAIT.total_seconds()
        clock.pass_(seconds=LONE_WAIT.total_seconds())
        assert office.staff_room.sign_in("admin", PASSWORD).login == "admin"

    def test_old_names_are_forgotten_and_locked_accounts_are_not(
        self, office: Office, office_url: str, clock: Clock
    ) -> None:
        for number in range(5):
            refusal(office, f"tidak-ada-{number}", "salah")
        try_until_locked(office, clock, "tidak-ada")
        try_until_locked(office, clock, "rina")
        clock.pass_(days=31)
        refusal(office, "baru-dicoba", "salah")
        database = Database(office_url)
        with database.snapshot() as db:
            kept = db.execute(text("SELECT failed FROM sign_in_try ORDER BY failed")).scalars().all()
        database.close()
        assert list(kept) == [1, LOCK_AFTER]
        assert isinstance(refusal(office, "rina", PASSWORD), AccountLocked)

    def test_nothing_that_was_typed_is_kept(self, office: Office, office_url: str) -> None:
        refusal(office, "my-password-in-the-wrong-field", "also-secret-words")
        database = Database(office_url)
        with database.snapshot() as db:
            told = [
                str(row)
                for table in ("journal", "sign_in_try")
                for row in db.execute(text(f"SELECT * FROM {table}"))
            ]
        database.close()
        assert told
        assert [row for row in told if "wrong-field" in row or "also-secret" in row] == []

    def test_the_journal_names_who_was_refused_and_why(
        self, office: Office, office_url: str, clock: Clock
    ) -> None:
        refusal(office, "tidak-ada", "salah")
        try_until_locked(office, clock, "rina")
        refused = lines_of(office_url, Action.SIGN_IN_REFUSED)
        assert refused[0] == ("", "staff", {"why": "password", "failed": 1})
        assert refused[-1][0] == "Rina Marlina"
        assert refused[-1][2] == {"why": "password", "failed": LOCK_AFTER}
        assert len(lines_of(office_url, Action.ACCOUNT_LOCKED)) == 1
        assert cheap_hashes.faults(office_url) == []


@server_in_storms
def test_a_name_nobody_has_takes_as_long_as_a_wrong_password(
    office: Office, office_url: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Processor time, which other programs on the machine do not stretch; medians, which no outlier moves."""
    spent = {"known": [], "unknown": []}
    hasher = PasswordHasher(2, 8_192, 1)
    kept = hasher.hash(PASSWORD)
    monkeypatch.setattr(hashing, "NOBODY", hashing.NOBODY.replace("m=8,t=1,p=1", "m=8192,t=2,p=1"))
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text("UPDATE staff SET password_hash = :kept"), {"kept": kept})
    database.close()
    for number in range(12):
        clock.pass_(days=1)  # so that nobody has to wait
        for kind, login in (("known", "rina"), ("unknown", f"tidak-ada-{number}")):
            begun = process_time()
            refusal(office, login, "salah")
            spent[kind].append(process_time() - begun)
    known, unknown = (median(times[2:]) for times in spent.values())
    assert 0.75 < known / unknown < 1.33, spent


def test_the_hash_that_nobody_has_costs_what_a_real_one_costs(hashed_dearly: None) -> None:
    assert extract_parameters(hashing.NOBODY) == extract_parameters(hashing.hashed("kebun-mangga-42"))
    assert extract_parameters(hashing.NOBODY).memory_cost >= 65_536
    assert not hashing.matches(hashing.NOBODY, "")


class TestArriving:
    def test_the_last_sign_in_and_the_tries_since_are_told(
        self, office: Office, other_pc: Office, clock: Clock
    ) -> None:
        first = office.staff_room.arrive("siti", PASSWORD)
        assert (first.last, first.failed_since) == (None, 0)
        came = clock.now
        clock.pass_(hours=2)
        refusal(other_pc, "siti", "salah")
        refusal(other_pc, "siti", "juga-salah")
        clock.pass_(minutes=30)
        second = office.staff_room.arrive("siti", PASSWORD)
        assert second.last is not None
        assert (second.last.at, second.last.workstation) == (came, "Loket 3")
        assert second.failed_since == 2
        assert office.staff_room.arrive("siti", PASSWORD).failed_since == 0

    def test_one_person_on_two_pcs_is_known_to_both(
        self, office: Office, other_pc: Office, clock: Clock
    ) -> None:
        here = office.staff_room.arrive("siti", PASSWORD)
        assert here.elsewhere == ()
        clock.pass_(seconds=30)
        there = other_pc.staff_room.arrive("siti", PASSWORD)
        assert [one.workstation for one in there.elsewhere] == ["Loket 3"]
        told = office.staff_room.beat(here.staff, here.session)
        assert [one.workstation for one in told] == ["Loket 5"]
        other_pc.staff_room.sign_out(there.staff, there.session)
        assert office.staff_room.beat(here.staff, here.session) == ()

    def test_two_windows_at_pcs_of_one_name_know_of_each_other_and_a_killed_one_is_not_taken_for_another(
        self, office: Office, clock: Clock
    ) -> None:
        killed = office.staff_room.arrive("siti", PASSWORD)
        clock.pass_(seconds=60)
        office.staff_room.beat(killed.staff, killed.session)
        clock.pass_(seconds=-30)  # set right by the network
        here = office.staff_room.arrive("siti", PASSWORD)
        assert here.elsewhere == ()
        clock.pass_(seconds=30)
        assert office.staff_room.beat(here.staff, here.session) == ()
        (told,) = office.staff_room.beat(killed.staff, killed.session)
        assert told.session == here.session
        (told,) = office.staff_room.beat(here.staff, here.session)
        assert told.session == killed.session

    def test_a_window_that_died_is_gone_after_three_minutes_and_back_when_it_only_slept(
        self, office: Office, other_pc: Office, clock: Clock
    ) -> None:
        here = office.staff_room.arrive("siti", PASSWORD)
        clock.pass_(minutes=3)
        there = other_pc.staff_room.arrive("siti", PASSWORD)
        assert there.elsewhere == ()
        assert len(office.staff_room.beat(here.staff, here.session)) == 1
        assert len(other_pc.staff_room.beat(there.staff, there.session)) == 1

    def test_a_password_somebody_else_knows_is_changed_before_anything_else(
        self, office: Office, office_url: str, admin: Staff
    ) -> None:
        office.staff_room.add(admin, "dewi", "Dewi Lestari", frozenset({Role.CLERK}), "kebun-mangga-42")
        with pytest.raises(StepsLeft) as left:
            office.staff_room.arrive("dewi", "kebun-mangga-42")
        assert (left.value.code, left.value.new_password) == (False, True)
        for new, refused in (
            ("kebun-mangga-42", SamePassword),
            ("dewi-lestari", WeakPassword),
        ):
            with pytest.raises(refused):
                office.staff_room.arrive("dewi", "kebun-mangga-42", new_password=new)
        came = office.staff_room.arrive("dewi", "kebun-mangga-42", new_password="sungai-tujuh-9")
        assert came.staff.name == "Dewi Lestari"
        with pytest.raises(WrongPassword):
            office.staff_room.sign_in("dewi", "kebun-mangga-42")
        assert office.staff_room.sign_in("dewi", "sungai-tujuh-9") == came.staff
        assert cheap_hashes.faults(office_url) == []

    def test_a_closed_account_is_refused_like_a_wrong_password(self, office: Office, admin: Staff) -> None:
        office.accounts.deactivate(admin, who(office, "rina").id, "pindah")
        assert type(refusal(office, "rina", PASSWORD)) is WrongPassword


@server_in_storms
class TestTheLockedScreen:
    def test_its_owner_goes_on_and_nobody_else(self, office: Office, clerk: Staff) -> None:
        office.staff_room.note_locked(clerk)
        with pytest.raises(WrongPassword):
            office.staff_room.unlock(clerk, "kata-sandi-orang-lain")
        assert office.staff_room.unlock(clerk, PASSWORD) == clerk

    def test_wrong_tries_at_it_lock_the_name(self, office: Office, clock: Clock, clerk: Staff) -> None:
        for failed in range(LOCK_AFTER):
            clock.pass_(seconds=wait_after(failed).total_seconds())
            with pytest.raises((WrongPassword, AccountLocked)):
                office.staff_room.unlock(clerk, "salah")
        with pytest.raises(AccountLocked):
            office.staff_room.unlock(clerk, PASSWORD)

    def test_who_was_deactivated_meanwhile_does_not_come_back(
        self, office: Office, admin: Staff, clerk: Staff
    ) -> None:
        office.accounts.deactivate(admin, clerk.id, "pindah")
        with pytest.raises(AccountClosed):
            office.staff_room.unlock(clerk, PASSWORD)


@server_in_storms
class TestTheBadge:
    @pytest.fixture
    def siti(self, office: Office, admin: Staff, clerk: Staff) -> Staff:
        office.accounts.give_badge(admin, clerk.id, BADGE)
        office.own_account.choose_pin(clerk, PASSWORD, BADGE, PIN)
        return clerk

    def test_badge_and_pin_let_their_owner_in_and_unlock_their_screen(
        self,
        office: Office,
        office_url: str,
        admin: Staff,
        siti: Staff,
        operator: Staff,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        assert office.staff_room.arrive_by_badge(f" {BADGE}\n", PIN).staff == siti
        assert office.staff_room.come_by_badge(BADGE, PIN, (operator, siti)) == siti
        office.accounts.deactivate(admin, operator.id, "pindah")  # and left work here
        looked: list[str] = []
        stretched = hashing.stretched

        def counted(code: str, salt: str) -> bytes:
            looked.append(code)
            return stretched(code, salt)

        monkeypatch.setattr(hashing, "stretched", counted)
        anew = office.staff_room.come_by_badge(BADGE, PIN, (operator, admin))
        assert isinstance(anew, Arrival)
        assert anew.staff == siti
        assert looked == [BADGE]  # once, however many have work here: it is what costs time
        assert cheap_hashes.faults(office_url) == []

    def test_a_badge_without_a_pin_opens_nothing(self, office: Office, admin: Staff, operator: Staff) -> None:
        office.accounts.give_badge(admin, operator.id, "0009998887")
        for pin in ("", PIN, "000000"):
            with pytest.raises((WrongBadge, SignInDelayed)):
                office.staff_room.arrive_by_badge("0009998887", pin)

    @pytest.mark.parametrize("badge", [BADGE, "7777777777"])
    def test_wrong_pins_put_a_badge_to_sleep_known_or_not(
        self, badge: str, office: Office, clock: Clock, siti: Staff
    ) -> None:
        for failed in range(WRONG_PINS):
            clock.pass_(seconds=wait_after(failed).total_seconds())
            with pytest.raises(BadgeBlocked if failed == WRONG_PINS - 1 else WrongBadge):
                office.staff_room.arrive_by_badge(badge, "999999")
        clock.pass_(hours=3)
        with pytest.raises(BadgeBlocked):
            office.staff_room.arrive_by_badge(badge, PIN)

    def test_a_badge_asleep_stays_so_until_its_owner_signs_in_by_password(
        self, office: Office, clock: Clock, siti: Staff
    ) -> None:
        for failed in range(WRONG_PINS):
            clock.pass_(seconds=wait_after(failed).total_seconds())
            with pytest.raises((WrongBadge, BadgeBlocked)):
                office.staff_room.arrive_by_badge(BADGE, "999999")
        clock.pass_(days=3)
        refusal(office, "siti", "salah")
        with pytest.raises(BadgeBlocked):
            office.staff_room.arrive_by_badge(BADGE, PIN)
        office.staff_room.sign_in("siti", PASSWORD)
        assert office.staff_room.arrive_by_badge(BADGE, PIN).staff == siti

    def test_it_opens_no_locked_account_and_none_that_has_to_change_its_password(
        self, office: Office, clock: Clock, admin: Staff, siti: Staff
    ) -> None:
        try_until_locked(office, clock, "siti")
        with pytest.raises(AccountLocked):
            office.staff_room.arrive_by_badge(BADGE, PIN)
        office.accounts.give_password(admin, siti.id, "kebun-mangga-42")
        with pytest.raises(BadgeNotEnough):
            office.staff_room.arrive_by_badge(BADGE, PIN)

    def test_the_database_gives_neither_badge_nor_pin(self, office_url: str, siti: Staff) -> None:
        database = Database(office_url)
        with database.snapshot() as db:
            badge_hash, pin_hash = db.execute(text("SELECT badge_hash, pin_hash FROM badge")).one()
        database.close()
        assert BADGE not in badge_hash + pin_hash
        assert not hashing.matches(pin_hash, PIN), "without the badge at hand the six digits say nothing"
