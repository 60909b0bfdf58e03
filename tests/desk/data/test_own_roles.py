"""An office at whose server everybody signs in as themselves: what a role may, also past the program."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta
from time import monotonic

import asking
import make
import psycopg
import pytest
from conftest import PASSWORD, who
from own_roles import OwnRoles
from postbox import Postbox, in_short, told
from psycopg import errors
from pyotp import TOTP

from desk.data import server_grants
from desk.data.database import Database
from desk.data.migrations import going_up
from desk.domain.account_errors import StepsLeft
from desk.domain.accounts import BadgeState, Deputy
from desk.domain.applications import Applicant
from desk.domain.approvals import RequestState, Wish
from desk.domain.carriers import Medium
from desk.domain.errors import WrongPassword
from desk.domain.health import Invariant
from desk.domain.journal import Action
from desk.domain.one_time_codes import Enrolment
from desk.domain.retention import DataKind
from desk.domain.server_errors import LetInNoLonger, LoginTooLong, MayNotSignIn, PasswordNotTaken
from desk.domain.staff import Role
from desk.rooms.hearing import Ear

NEW = "pohon-kelapa-gading-77"
REFUSED = (errors.InsufficientPrivilege, errors.IntegrityConstraintViolation)
FORGERIES = (
    "UPDATE journal SET reason = 'lain' WHERE id = 1",
    "DELETE FROM journal WHERE id = 1",
    "TRUNCATE journal",
    "ALTER TABLE journal DISABLE TRIGGER ALL",
    "DROP TRIGGER journal_unchanged ON journal",
    "SET session_replication_role = replica",
    "UPDATE journal_head SET last = 0",
    "UPDATE journal_head SET hash = 'x'",
    "DELETE FROM journal_head",
    "INSERT INTO journal_cut (upto, hash, entries, until, minutes, at) VALUES (9, '', 9, now(), 'M', now())",
    "SELECT desk_cut_journal('MUSNAH/1', now())",
    "UPDATE server_journal SET who = 'orang lain'",
    "DELETE FROM server_journal",
    (
        "INSERT INTO server_journal (at, began, who, program, tx, tab, verb, upkeep)"
        " VALUES (now(), now(), 'x', '', 1, 'journal', 'insert', false)"
    ),
    "TRUNCATE server_journal",
    (
        "INSERT INTO journal SELECT id + 1, at, 1, workstation, action, subject, reason, facts, hash"
        " FROM journal ORDER BY id DESC LIMIT 1"
    ),
    (
        "INSERT INTO journal SELECT id + 1, at, desk_staff(), workstation, action, subject, reason, facts,"
        " hash FROM journal ORDER BY id DESC LIMIT 1"
    ),
    (
        "INSERT INTO journal SELECT id + 9, at, desk_staff(), workstation, action, subject, reason, facts,"
        " hash FROM journal ORDER BY id DESC LIMIT 1"
    ),
)
"""What somebody would try who wants the journal to say something else."""
_MINUTES_OF_ONES_OWN = """
    WITH minutes AS (
        INSERT INTO retention_minutes (number, state, reason, proposed_by, proposed_at, decided_by,
            decided_at, decision_reason, witnesses, traces)
        SELECT 'MUSNAH/9', 'approved', 'x', 1, now() + interval '9 years', desk_staff(), now(), '', '[]', ''
        RETURNING id)
    INSERT INTO retention_line (minutes_id, kind, before, months, proposed, kept, destroyed)
    SELECT id, 'journal', now(), 60, 9, 0, 0 FROM minutes"""
OTHERS = (
    "SELECT sealed FROM second_factor",
    "SELECT pin_hash FROM badge",
    "SELECT sealed FROM recovery_code",
    "UPDATE staff SET roles = 'admin'",
    (
        "INSERT INTO staff (login, name, nip, position, roles, password_hash, active)"
        " VALUES ('x', '', '', '', 'admin', '', true)"
    ),
    "UPDATE office SET settings = '{}'",
    "CREATE TABLE mine (id integer)",
    "CREATE FUNCTION mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
    "SELECT desk_keep_role('admin', 'SCRAM-SHA-256$4096:eA==$eA==:eA==')",
    "SELECT desk_end_sessions('admin')",
    "CREATE ROLE other",
)
"""What a clerk has no right to at all."""


@pytest.fixture
def clerk_psql(own_roles: OwnRoles) -> Iterator[psycopg.Connection]:
    with own_roles.psql("siti") as raw:
        yield raw


def test_everybody_signs_in_as_themselves_and_works(own_roles: OwnRoles) -> None:
    for login in ("admin", "siti", "rina", "budi", "hendra"):
        assert own_roles.as_(login).staff_room.sign_in(login, PASSWORD).login == login
    with pytest.raises(PasswordNotTaken):
        own_roles.as_("siti-", "bukan-itu")
    with pytest.raises(WrongPassword):
        own_roles.as_("siti").staff_room.sign_in("siti", "bukan-itu-juga")
    office = own_roles.as_("rina")
    make.jobs(own_roles.owners, 3)
    rina = who(office, "rina")
    make.blanks(office, rina)
    card = make.printed(office, rina)
    siti = own_roles.as_("siti")
    siti.handover.change_slot(who(siti, "siti"), card, "B-02")
    with own_roles.psql() as raw:
        told = raw.execute(
            "SELECT who, tab, verb, rows FROM server_journal WHERE tab = 'batch' AND verb = 'insert'"
        )
        assert [(name.partition("@")[0], *rest) for name, *rest in told] == [("rina", "batch", "insert", 1)]
    assert [
        one.invariant
        for one in own_roles.as_("hendra").health.check()
        if one.invariant is not Invariant.CHANGED_PAST
    ] == []


@pytest.mark.parametrize("login", ["siti", "admin", "hendra"])
def test_no_role_forges_the_journal_even_with_psql(own_roles: OwnRoles, login: str) -> None:
    with own_roles.psql(login) as raw:
        for statement in FORGERIES:
            with pytest.raises(REFUSED):
                raw.execute(statement)
    assert own_roles.as_owner().health.check() == ()


def test_a_clerk_has_no_secret_and_no_right_of_others(clerk_psql: psycopg.Connection) -> None:
    for statement in OTHERS:
        with pytest.raises(errors.InsufficientPrivilege):
            clerk_psql.execute(statement)
    changed = clerk_psql.execute("UPDATE staff SET password_hash = 'x' WHERE login = 'admin'")
    assert changed.rowcount == 0, "the row is another's"


def test_nobody_approves_what_they_asked_for_even_with_psql(own_roles: OwnRoles) -> None:
    rina_at, head_at = own_roles.as_("rina"), own_roles.as_("hendra")
    rina, head = who(rina_at, "rina"), who(head_at, "hendra")
    wish = Wish(Action.NIKS_SHOWN, "report:register:2020-08-03")
    (asked,) = rina_at.approvals.ask(rina, [wish], "diminta pusat")
    approve = (
        "UPDATE approval_request SET state = 'approved', decided_by = %s, decided_at = now() WHERE id = %s"
    )
    with own_roles.psql("rina") as raw:
        for by in (head.id, rina.id):
            with pytest.raises(REFUSED):
                raw.execute(approve, [by, asked])
        with pytest.raises(errors.InsufficientPrivilege):
            raw.execute("UPDATE approval_request SET staff_id = %s", [head.id])
    assert head_at.approvals.approve(head, [asked]) == 1
    assert rina_at.approvals.request(rina, asked).state is RequestState.APPROVED


def test_a_change_past_the_program_is_named_with_who_and_when(own_roles: OwnRoles) -> None:
    office = own_roles.as_("rina")
    make.jobs(own_roles.owners, 1)
    make.blanks(office, who(office, "rina"))
    office.print_queue.begin_day()
    office.staff_room.sign_in("rina", PASSWORD)
    with own_roles.psql("rina") as raw:
        raw.execute("UPDATE stock_level SET quantity = quantity - 1")
        raw.execute("UPDATE print_job SET name = name WHERE id = 1")
    found = [
        one.facts["what"]
        for one in own_roles.as_("hendra").health.check()
        if one.invariant is Invariant.CHANGED_PAST and str(one.facts["who"]).startswith("rina@")
    ]
    assert found == ["stock_level update", "print_job update 1"], "the very card is named"


def test_messages_that_are_sent_are_no_change_past_the_program_but_one_that_is_taken_away_is(
    own_roles: OwnRoles,
) -> None:
    office, head = own_roles.as_("siti"), own_roles.as_("hendra")
    siti, box = who(office, "siti"), Postbox()
    told(head, who(head, "hendra"), media=(Medium.SMS,), quiet_since=time(0), quiet_until=time(0))
    applicant = Applicant(phone="081234567890")
    asked = asking.request("KTP_HILANG", 1, "surat_hilang", "kk", applicant=applicant)
    office.walk_in.accept(siti, asked)
    assert office.sending.send(siti, {Medium.SMS: box}, in_short).sent == 1

    def past() -> list[object]:
        found = head.health.check()
        return [one.facts["what"] for one in found if one.invariant is Invariant.CHANGED_PAST]

    assert past() == []
    with psycopg.connect(own_roles.owners) as raw:
        raw.execute("DELETE FROM message_sending")
    assert past() == ["message_sending delete 1"]


def test_an_account_is_made_changed_closed_and_opened_with_its_role(own_roles: OwnRoles) -> None:
    office = own_roles.as_("admin")
    admin = who(office, "admin")
    office.staff_room.add(admin, "dewi", "Dewi Lestari", frozenset({Role.CLERK}), NEW)
    dewi = own_roles.as_("dewi", NEW)
    her = dewi.staff_room.sign_in("dewi", NEW, new_password=NEW + "-lagi")
    ear = dewi.hear()
    assert ear.wait(5) is not None
    with own_roles.psql("dewi", NEW + "-lagi") as raw:
        make.blanks(own_roles.as_("rina"), who(own_roles.as_("rina"), "rina"))
        with pytest.raises(errors.InsufficientPrivilege):
            raw.execute("UPDATE stock_level SET quantity = 0")
        seen = next(one for one in office.accounts.people(admin) if one.staff.login == "dewi")
        office.accounts.change_roles(admin, seen, frozenset({Role.OPERATOR}))
        raw.execute("UPDATE stock_level SET quantity = quantity WHERE false")
        office.accounts.deactivate(admin, seen.staff.id, "pindah dinas")
        with pytest.raises(psycopg.OperationalError):
            raw.execute("SELECT 1")
    with pytest.raises(MayNotSignIn):
        own_roles.open(own_roles.url_of("dewi", NEW + "-lagi"))
    assert _refused(ear).closed
    with pytest.raises(LetInNoLonger):
        dewi.staff_room.unlock(her, NEW + "-lagi")
    office.accounts.reactivate(admin, seen.staff.id, NEW)
    assert not _refused(ear).closed
    with pytest.raises(PasswordNotTaken):
        dewi.staff_room.unlock(her, NEW + "-lagi")
    assert dewi.staff_room.unlock(her, NEW).login == "dewi"
    ear.close()
    assert ear.wait(1) is None
    own_roles.open(own_roles.url_of("dewi", NEW)).close()
    with pytest.raises(LoginTooLong):
        office.staff_room.add(admin, "d" * 60, "Nama Panjang", frozenset({Role.CLERK}), NEW)


def _refused(ear: Ear) -> LetInNoLonger:
    """Return what is heard of a server that is there, but not for whoever listens."""
    until = monotonic() + 8
    while monotonic() < until:
        news = ear.wait(1)
        if news is not None and news.gone is not None and isinstance(news.gone.error, LetInNoLonger):
            return news.gone.error
    raise TimeoutError


def test_one_changes_ones_own_password_and_goes_on(own_roles: OwnRoles) -> None:
    office = own_roles.as_("siti")
    siti = who(office, "siti")
    with pytest.raises(WrongPassword):
        office.own_account.change_password(siti, "bukan-itu", NEW)
    office.own_account.change_password(siti, PASSWORD, NEW)
    office.staff_room.unlock(siti, NEW)
    own_roles.open(own_roles.url_of("siti", NEW)).close()
    with pytest.raises(PasswordNotTaken):
        own_roles.open(own_roles.url_of("siti", PASSWORD))


def test_a_deputy_may_at_the_server_what_the_deputised_may_and_not_after(own_roles: OwnRoles) -> None:
    office = own_roles.as_("admin")
    admin, siti, hendra = (who(office, login) for login in ("admin", "siti", "hendra"))
    own_roles.clock.now = own_roles.server_now()
    today = own_roles.clock.now.date()
    wide = timedelta(days=2)
    deputy = Deputy(0, siti.id, hendra.id, "", Role.HEAD, today, today + wide, "800/12/2026")
    number = office.accounts.name_deputy(admin, deputy)
    with own_roles.psql("siti") as raw:
        assert raw.execute("SELECT desk_has('head')").fetchone() == (True,)
        named = next(one for one in office.accounts.people(admin) if one.staff.id == siti.id).deputies[0]
        assert named.id == number
        office.accounts.end_deputy(admin, named, "kembali")
        assert raw.execute("SELECT desk_has('head')").fetchone() == (False,)


def test_what_differs_from_the_table_is_named_and_mended(own_roles: OwnRoles) -> None:
    def differs() -> tuple[str, ...]:
        return own_roles.as_owner().roles.differences()

    assert differs() == ()
    with own_roles.psql() as raw:
        (staff,) = raw.execute("SELECT quote_ident(desk_group('staff'))").fetchone() or ("",)
        raw.execute(f"GRANT SELECT ON second_factor TO {staff}")
        raw.execute(f"REVOKE INSERT ON journal FROM {staff}")
        raw.execute("GRANT ALL ON print_job TO PUBLIC")
    assert f"REVOKE SELECT ON TABLE second_factor FROM {staff}" in differs()
    assert f"GRANT INSERT ON TABLE journal TO {staff}" in differs()
    assert "REVOKE SELECT ON TABLE print_job FROM PUBLIC" in differs()
    database = Database(own_roles.owners)
    with database.transaction() as db:
        server_grants.set_up(db)
    assert differs() == ()
    with database.transaction() as db:
        db.exec_driver_sql(f"REVOKE INSERT ON journal FROM {staff}")
        going_up.go_up(db, 8)
    database.close()
    assert differs() == (), "an upgrade gives rights to what is new"


def test_the_morning_is_begun_by_whoever_comes_and_by_nobody_without_the_right(own_roles: OwnRoles) -> None:
    make.jobs(own_roles.owners, 2)
    for login in ("admin", "siti", "hendra"):
        office = own_roles.as_(login)
        office.print_queue.begin_day()
        office.pick_up.begin_day()
        office.attachments.sweep()
        office.staff_room.beat(who(office, login), f"fenster-{login}")


def test_the_journal_is_cut_by_minutes_of_two_people_and_by_nobody_alone(own_roles: OwnRoles) -> None:
    admin_at, head_at = own_roles.as_("admin"), own_roles.as_("hendra")
    admin, head = who(admin_at, "admin"), who(head_at, "hendra")
    own_roles.clock.now = own_roles.server_now() + timedelta(minutes=5)
    make.blanks(admin_at, admin)
    own_roles.clock.pass_(days=11 * 366)
    with own_roles.psql("hendra") as raw:
        raw.execute(_MINUTES_OF_ONES_OWN)
        with pytest.raises(errors.InsufficientPrivilege):
            raw.execute("SELECT desk_cut_journal('MUSNAH/9', now())")
        raw.execute("UPDATE retention_minutes SET state = 'refused', number = NULL")
    proposed = admin_at.retention.propose(admin, (DataKind.JOURNAL,), "JRA")
    witnesses = (("Asep", "Satpol PP"), ("Ujang", "Kelurahan"))
    head_at.retention.approve(head, proposed.id, witnesses)
    done = admin_at.retention.carry_out(admin, proposed.id)
    assert (done.destroyed > 0, done.traces) == (True, "waits")
    with own_roles.psql() as raw:
        left = {tab for (tab,) in raw.execute("SELECT tab FROM server_journal")}
    assert "roles" in left
    assert "stock_level" not in left, "it went with the entries beside it"
    with own_roles.psql("hendra") as raw:
        raw.execute(
            "UPDATE retention_minutes SET state = 'approved', finished_at = NULL WHERE id = %s", [proposed.id]
        )
        raw.execute("UPDATE retention_line SET before = now() + interval '9 years'")
        with pytest.raises(errors.InsufficientPrivilege):
            raw.execute("SELECT desk_cut_journal(%s, now())", [done.number])
        raw.execute(
            "UPDATE retention_minutes SET state = 'destroyed', finished_at = now() WHERE id = %s",
            [proposed.id],
        )
    assert own_roles.as_owner().retention.clear_traces(admin, proposed.id).traces == "server"
    broken = {one.invariant for one in own_roles.as_owner().health.check()}
    assert broken == {Invariant.CHANGED_PAST}, "the minutes of one's own"


def test_second_factor_badge_and_pin_are_ones_own_at_the_server_too(own_roles: OwnRoles) -> None:
    own_roles.clock.now = own_roles.server_now()
    office, admin_at = own_roles.as_("hendra"), own_roles.as_("admin")
    hendra, admin = who(office, "hendra"), who(admin_at, "admin")
    enrolment = office.own_account.begin_second_factor(hendra)
    codes = office.own_account.set_up_second_factor(hendra, PASSWORD, enrolment, _code(enrolment, own_roles))
    with pytest.raises(StepsLeft):
        office.staff_room.sign_in("hendra", PASSWORD)
    own_roles.clock.pass_(seconds=60)
    office.staff_room.sign_in("hendra", PASSWORD, code=_code(enrolment, own_roles))
    office.staff_room.sign_in("hendra", PASSWORD, code=codes[0])
    assert office.own_account.look(hendra).codes_left == len(codes) - 1
    own_roles.clock.pass_(seconds=60)
    codes = office.own_account.new_codes(hendra, PASSWORD, _code(enrolment, own_roles))
    admin_at.accounts.give_badge(admin, hendra.id, "PTG-0000-0004")
    office.own_account.choose_pin(hendra, PASSWORD, "PTG-0000-0004", "907153")
    assert office.staff_room.whose_badge("PTG-0000-0004") == hendra.id
    assert office.staff_room.come_by_badge("PTG-0000-0004", "907153", [hendra]) == hendra
    assert own_roles.as_("siti").staff_room.whose_badge("PTG-0000-0004") is None
    seen = next(one for one in admin_at.accounts.people(admin) if one.staff.id == hendra.id)
    assert (seen.second_factor, seen.badge) == (True, BadgeState.READY)
    admin_at.accounts.reset_second_factor(admin, hendra.id, "ponsel hilang")
    admin_at.accounts.take_badge(admin, hendra.id, "kartu hilang")
    office.staff_room.sign_in("hendra", PASSWORD)
    found = {one.invariant for one in own_roles.as_owner().health.check()}
    assert found == set()


def _code(enrolment: Enrolment, own_roles: OwnRoles) -> str:
    return TOTP(enrolment.secret).at(own_roles.clock.now)
