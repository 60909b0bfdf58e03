"""Accounts: an administrator changes those of others; the last one stays, and nothing is deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from threading import Barrier, Thread

import cheap_hashes
import make
import pytest
from conftest import PASSWORD, Clock, who
from sqlalchemy import text
from storms import each_engine, server_in_storms

from desk.data import account_lines
from desk.data.database import Database
from desk.domain.account_errors import (
    AccountMovedOn,
    BadgeTaken,
    BadgeUnusable,
    DeputyUnusable,
    LastAdministrator,
    NoRoleLeft,
    NoSecondFactor,
    NotYourself,
    StepsLeft,
)
from desk.domain.accounts import Account, BadgeState, Deputy, Standing
from desk.domain.errors import NotAllowed, ReasonMissing, WeakPassword
from desk.domain.health import Invariant
from desk.domain.rights_errors import AccountClosed
from desk.domain.staff import Role, Staff
from desk.domain.stock import Goods
from desk.office import Office

ENGINES_IN_TURN = True

GIVEN = "kebun-mangga-42"


def account(office: Office, admin: Staff, login: str) -> Account:
    return next(one for one in office.accounts.people(admin) if one.staff.login == login)


def deputy(office: Office, person: Staff, other: Staff, role: Role = Role.HEAD, days: int = 3) -> Deputy:
    today = office.today()
    last = today + timedelta(days=days)
    return Deputy(0, person.id, other.id, "", role, today, last, "800/12-Dukcapil/2020")


class TestRoles:
    def test_new_roles_hold_for_whoever_is_at_work_already(
        self, office: Office, office_url: str, admin: Staff, operator: Staff
    ) -> None:
        office.accounts.change_roles(
            admin, account(office, admin, "rina"), frozenset({Role.CLERK, Role.VERIFIER})
        )
        with pytest.raises(NotAllowed):
            make.blanks(office, operator)
        assert who(office, "rina").roles == {Role.CLERK, Role.VERIFIER}
        assert cheap_hashes.faults(office_url) == []

    def test_an_account_needs_a_role(self, office: Office, admin: Staff) -> None:
        with pytest.raises(NoRoleLeft):
            office.accounts.change_roles(admin, account(office, admin, "rina"), frozenset())

    def test_who_looked_at_an_older_account_is_told(self, office: Office, admin: Staff) -> None:
        seen = account(office, admin, "rina")
        office.accounts.change(admin, seen, "Rina Marlina, S.E.", seen.staff.nip, "Operator")
        with pytest.raises(AccountMovedOn):
            office.accounts.change_roles(admin, seen, frozenset({Role.CLERK}))
        assert who(office, "rina").name == "Rina Marlina, S.E."

    def test_nobody_takes_the_last_administrator_away(self, office: Office, admin: Staff) -> None:
        with pytest.raises(LastAdministrator):
            office.accounts.change_roles(admin, account(office, admin, "admin"), frozenset({Role.HEAD}))
        with pytest.raises(LastAdministrator):
            office.accounts.deactivate(admin, admin.id, "pensiun")

    def test_a_deputy_is_not_the_administrator_who_must_stay(
        self, office: Office, admin: Staff, head: Staff
    ) -> None:
        office.accounts.name_deputy(admin, deputy(office, head, admin, Role.ADMIN))
        with pytest.raises(LastAdministrator):
            office.accounts.deactivate(who(office, "hendra"), admin.id, "pensiun")

    def test_two_administrators_who_close_each_other_at_once_leave_one(
        self, office: Office, office_url: str, admin: Staff
    ) -> None:
        second = make.person(office_url, "ratna", "Ratna", Role.ADMIN)
        together, refused = Barrier(2), []

        def close(one: Staff, other: Staff) -> None:
            together.wait()
            try:
                office.accounts.deactivate(one, other.id, "pindah")
            except (LastAdministrator, AccountClosed) as error:
                refused.append(error)

        threads = [Thread(target=close, args=pair) for pair in ((admin, second), (second, admin))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(refused) == 1
        assert len([one for one in office.staff_room.everyone() if Role.ADMIN in one.roles]) == 1
        assert cheap_hashes.faults(office_url) == []


@server_in_storms
class TestClosing:
    def test_the_next_step_is_refused_and_the_past_stays(
        self, office: Office, admin: Staff, operator: Staff
    ) -> None:
        make.blanks(office, operator)
        office.accounts.deactivate(admin, operator.id, "pindah ke Cilegon")
        with pytest.raises(AccountClosed):
            make.blanks(office, operator)
        closed = account(office, admin, "rina")
        assert (closed.standing, closed.staff.name) == (Standing.CLOSED, "Rina Marlina")
        assert office.accounts.people(admin)[-1] == closed
        card = office.store.card(Goods.BLANK_KTP, "office", 10)
        assert [move.staff for move in card] == ["Rina Marlina"]

    def test_it_needs_a_reason_and_happens_once(self, office: Office, admin: Staff, operator: Staff) -> None:
        with pytest.raises(ReasonMissing):
            office.accounts.deactivate(admin, operator.id, " ")
        office.accounts.deactivate(admin, operator.id, "pindah")
        with pytest.raises(AccountMovedOn):
            office.accounts.deactivate(admin, operator.id, "pindah")

    def test_whoever_comes_back_chooses_another_password(
        self, office: Office, office_url: str, admin: Staff, operator: Staff
    ) -> None:
        office.accounts.deactivate(admin, operator.id, "cuti panjang")
        office.accounts.reactivate(admin, operator.id, GIVEN)
        assert account(office, admin, "rina").standing is Standing.MUST_CHANGE
        back = office.staff_room.sign_in("rina", GIVEN, new_password="sungai-tujuh-9")
        assert back == operator
        assert cheap_hashes.faults(office_url) == []


@server_in_storms
class TestPasswords:
    def test_a_given_password_has_to_be_changed(
        self, office: Office, office_url: str, admin: Staff, clerk: Staff
    ) -> None:
        with pytest.raises(WeakPassword):
            office.accounts.give_password(admin, clerk.id, "siti-aminah")
        office.accounts.give_password(admin, clerk.id, GIVEN)
        with pytest.raises(StepsLeft):
            office.staff_room.sign_in("siti", GIVEN)
        assert cheap_hashes.faults(office_url) == []

    def test_one_changes_ones_own_with_the_old_one_alone(self, office: Office, admin: Staff) -> None:
        with pytest.raises(NotYourself):
            office.accounts.give_password(admin, admin.id, GIVEN)
        with pytest.raises(NotYourself):
            office.accounts.unlock(admin, admin.id)

    def test_a_second_factor_that_is_not_there_is_not_reset(
        self, office: Office, admin: Staff, head: Staff
    ) -> None:
        with pytest.raises(NoSecondFactor):
            office.accounts.reset_second_factor(admin, head.id, "ponsel hilang")


class TestDeputies:
    def test_a_deputy_may_what_the_head_may_on_these_days_alone(
        self, office: Office, office_url: str, admin: Staff, clerk: Staff, head: Staff, clock: Clock
    ) -> None:
        settings = office.preferences.settings()
        with pytest.raises(NotAllowed):
            office.preferences.change(clerk, replace(settings, batch_size=25))
        office.accounts.name_deputy(admin, deputy(office, clerk, head, days=1))
        assert who(office, "siti").roles == {Role.CLERK, Role.HEAD}
        settings = office.preferences.change(clerk, replace(settings, batch_size=25))
        clock.pass_(days=2)
        assert who(office, "siti").roles == {Role.CLERK}
        with pytest.raises(NotAllowed):
            office.preferences.change(clerk, replace(settings, batch_size=30))
        assert cheap_hashes.faults(office_url) == []

    def test_one_that_begins_later_holds_later(
        self, office: Office, admin: Staff, clerk: Staff, head: Staff, clock: Clock
    ) -> None:
        today = office.today()
        later = deputy(office, clerk, head)
        later = Deputy(
            0,
            later.staff_id,
            later.for_id,
            "",
            later.role,
            today + timedelta(days=1),
            later.last,
            later.letter,
        )
        office.accounts.name_deputy(admin, later)
        assert who(office, "siti").roles == {Role.CLERK}
        clock.pass_(days=1)
        assert office.staff_room.sign_in("siti", PASSWORD).roles == {Role.CLERK, Role.HEAD}

    def test_it_ends_at_once_when_the_head_is_back(
        self, office: Office, office_url: str, admin: Staff, clerk: Staff, head: Staff
    ) -> None:
        office.accounts.name_deputy(admin, deputy(office, clerk, head))
        kept = account(office, admin, "siti").deputies[0]
        assert office.own_account.look(clerk).deputies == (kept,)
        assert (kept.for_name, kept.letter) == ("Hendra Gunawan", "800/12-Dukcapil/2020")
        office.accounts.end_deputy(admin, kept, "sudah kembali")
        assert who(office, "siti").roles == {Role.CLERK}
        assert account(office, admin, "siti").deputies == ()
        with pytest.raises(AccountMovedOn):
            office.accounts.end_deputy(admin, kept, "sudah kembali")
        assert cheap_hashes.faults(office_url) == []

    def test_one_that_makes_no_sense_is_refused(self, office: Office, admin: Staff, clerk: Staff) -> None:
        with pytest.raises(DeputyUnusable):
            office.accounts.name_deputy(admin, deputy(office, clerk, clerk))


@server_in_storms
class TestBadges:
    def test_one_badge_is_one_person(
        self, office: Office, office_url: str, admin: Staff, clerk: Staff, operator: Staff
    ) -> None:
        office.accounts.give_badge(admin, clerk.id, "0004837261")
        assert account(office, admin, "siti").badge is BadgeState.NO_PIN
        with pytest.raises(BadgeTaken):
            office.accounts.give_badge(admin, operator.id, " 0004837261 ")
        with pytest.raises(BadgeUnusable):
            office.accounts.give_badge(admin, operator.id, operator.nip)
        office.accounts.take_badge(admin, clerk.id, "hilang")
        office.accounts.give_badge(admin, operator.id, "0004837261")
        assert account(office, admin, "siti").badge is BadgeState.NONE
        assert cheap_hashes.faults(office_url) == []


def test_the_list_tells_how_everybody_stands(office: Office, office_url: str, admin: Staff) -> None:
    office.staff_room.arrive("siti", PASSWORD)
    office.accounts.give_password(admin, who(office, "budi").id, GIVEN)
    siti, budi = account(office, admin, "siti"), account(office, admin, "budi")
    assert (siti.standing, [one.workstation for one in siti.present]) == (Standing.ACTIVE, ["Loket 3"])
    assert siti.last is not None
    assert (budi.standing, budi.present, budi.last) == (Standing.MUST_CHANGE, (), None)


_ONES = "WHERE login = 'siti'"
_TAMPERED = {
    "roles": f"UPDATE staff SET roles = 'admin,clerk' {_ONES}",
    "password": f"UPDATE staff SET password_hash = 'of somebody else' {_ONES}",
    "active": f"UPDATE staff SET active = false {_ONES}",
    "deputies": """INSERT INTO deputy (staff_id, for_id, role, first_on, last_on, letter)
        VALUES (2, 5, 'head', '2020-08-01', '2020-08-30', 'x')""",
    "no_entry": """INSERT INTO staff (login, name, nip, position, roles, password_hash, active)
        VALUES ('hantu', 'Hantu', '', '', 'admin', 'x', true)""",
    "badge": """INSERT INTO badge (staff_id, badge_hash, pin_hash, given_at)
        VALUES (2, 'x', 'y', '2020-08-04 00:00:00')""",
}


@server_in_storms
@pytest.mark.parametrize("differs", _TAMPERED)
def test_an_account_changed_past_the_program_is_named(differs: str, office_url: str) -> None:
    assert cheap_hashes.faults(office_url) == []
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text(_TAMPERED[differs]))
    database.close()
    found = cheap_hashes.faults(office_url)
    assert differs in {one.facts["differs"] for one in found}
    assert all(one.subject.startswith("staff:") for one in found)


def test_check_names_a_role_raised_by_hand(office: Office, office_url: str) -> None:
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text(_TAMPERED["roles"]))
    database.close()
    found = [one for one in office.health.check() if one.invariant is Invariant.ACCOUNTS_AS_JOURNALLED]
    assert [(one.subject, dict(one.facts)) for one in found] == [
        ("staff:2", {"differs": "roles", "journal": "clerk", "account": "admin, clerk"})
    ]


@each_engine
def test_an_office_without_an_administrator_is_named(office: Office, office_url: str) -> None:
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text("UPDATE staff SET roles = 'head' WHERE login = 'admin'"))
    database.close()
    codes = {one.invariant.code for one in office.health.check()}
    assert {"an_administrator", "accounts_as_journalled"} <= codes


@each_engine
def test_a_deputy_for_an_unknown_role_is_named(
    office: Office, office_url: str, admin: Staff, clerk: Staff, head: Staff
) -> None:
    office.accounts.name_deputy(admin, deputy(office, clerk, head))
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text("UPDATE deputy SET role = 'raja', ended_at = '2020-08-04 00:00:00'"))
    database.close()
    assert "deputies_sane" in {one.invariant.code for one in office.health.check()}


def test_what_the_journal_said_outlives_its_old_entries_and_hides_no_tampering(
    office_url: str, clock: Clock
) -> None:
    """Before entries are destroyed they are said again: what the journal said, not what the accounts are."""
    clock.pass_(days=2000)
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text(_TAMPERED["roles"]))
        account_lines.carry_over(db, clock.now, "Loket 3", clock.now)
    with database.snapshot() as db:
        told = account_lines.stood_for(db)
        old = account_lines.stood_for(db, before=clock.now)
    database.close()
    assert (len(told), old) == (5, {})
    assert [fault.facts["differs"] for fault in cheap_hashes.faults(office_url)] == ["roles"]
