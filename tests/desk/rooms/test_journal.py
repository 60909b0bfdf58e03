"""The journal read: by person, record, day and deed, flat; the history of a record; seals from paper."""

from __future__ import annotations

from contextlib import closing
from datetime import date, timedelta

import journals
import make
import pytest
from conftest import OPENED, Clock, Past, who
from sqlalchemy import text

from desk.data.database import Database
from desk.domain.errors import NotAllowed, NotFound
from desk.domain.handover import Proof, Taker
from desk.domain.health import Invariant
from desk.domain.journal import Action
from desk.domain.journal_errors import SealUnreadable
from desk.domain.journal_view import JournalAsk, Kind
from desk.domain.staff import Staff
from desk.office import Office

DAY = date(2020, 8, 4)


def _day(office: Office, office_url: str, clock: Clock) -> None:
    """Let two cards be printed and one be given out, and close the day."""
    clerk, operator, head = (who(office, login) for login in ("siti", "rina", "hendra"))
    make.jobs(office_url, 3)
    make.blanks(office, operator)
    first = make.printed(office, operator)
    make.printed(office, operator)
    clock.pass_(hours=1)
    office.handover.pick_up(clerk, first, Taker.SELF, "", Proof.KK, old_card_taken=True)
    office.day_book.note_export(clerk, "daily-print", 2)
    office.day_book.close(head, DAY, {})


@pytest.fixture
def past() -> Past:
    return _day


def _deeds(office: Office, head: Staff, **asked: object) -> list[Action]:
    return [told.entry.action for told in office.journal.page(head, JournalAsk(**asked)).rows]  # type: ignore[arg-type] # as asked


def test_entries_are_found_by_person_deed_kind_and_day(office: Office, head: Staff, clerk: Staff) -> None:
    mine = _deeds(office, head, staff_id=clerk.id)
    assert set(mine) == {Action.CARD_PICKED_UP, Action.REPORT_EXPORTED} | (set(mine) & Kind.SIGN_INS.actions)
    assert set(_deeds(office, head, action=Action.CARD_GOOD)) == {Action.CARD_GOOD}
    assert _deeds(office, head, kind=Kind.EXPORTS) == [Action.REPORT_EXPORTED]
    changes = _deeds(office, head, kind=Kind.CHANGES)
    assert changes[0] is Action.DAY_CLOSED
    assert Action.REPORT_EXPORTED not in changes
    assert _deeds(office, head, first=DAY + timedelta(days=1)) == []
    assert Action.DAY_CLOSED in _deeds(office, head, first=DAY, last=DAY)
    with pytest.raises(NotAllowed):
        office.journal.page(clerk, JournalAsk())
    assert _deeds(office, head, kind=Kind.REFUSALS) == [Action.REFUSED]


def test_pages_follow_each_other_without_a_gap(office: Office, head: Staff) -> None:
    whole = [told.entry.id for told in office.journal.page(head, JournalAsk()).rows]
    seen, cursor = [], None
    while True:
        page = office.journal.page(head, JournalAsk(), cursor, 3)
        seen += [told.entry.id for told in page.rows]
        cursor = page.after
        if cursor is None:
            break
    assert seen == whole
    assert sorted(whole) == list(range(1, office.cursor() + 1))
    assert [told.entry.id for told in office.journal.every(head, JournalAsk())] == sorted(whole)


def test_a_scan_leads_to_everything_about_a_person_and_a_clerk_may_read_it(
    office: Office, clerk: Staff, head: Staff
) -> None:
    nik = make.nik(1)
    subjects = office.journal.subjects_of(nik)
    history = office.journal.history(clerk, *subjects)
    assert {told.about for told in history} == {"3673••••••••0001"}
    assert Action.CARD_GOOD in {told.entry.action for told in history}
    assert nik not in str(history)
    assert _deeds(office, head, subjects=subjects) == [told.entry.action for told in history]
    with pytest.raises(NotAllowed):
        office.journal.history(clerk, f"staff:{head.id}")
    with pytest.raises(NotFound):
        office.journal.subjects_of("BAST-tidak-ada")


def test_the_seal_of_a_closed_day_is_found_and_says_whether_all_before_is_sound(
    office: Office, office_url: str, head: Staff
) -> None:
    closed = office.day_book.report(DAY).closed
    assert closed is not None
    seal = closed.facts.seal
    assert seal is not None
    for typed in (seal.hash, seal.written, seal.hash[:12].upper()):
        found = office.journal.find_seal(head, typed)
        assert (found.told.entry.id, found.told.hash, found.sound) == (seal.entry, seal.hash, True)
    for unreadable in ("", "zz", seal.hash[:11], seal.hash + "0"):
        with pytest.raises(SealUnreadable):
            office.journal.find_seal(head, unreadable)
    with pytest.raises(NotFound):
        office.journal.find_seal(head, "0123456789abcdef")
    with closing(Database(office_url)) as database, database.transaction() as db:
        journals.unguard(db)
        db.execute(text("UPDATE journal SET reason = 'x' WHERE id = 3"))
    found = office.journal.find_seal(head, seal.hash)
    assert (found.sound, found.fault) == (False, "3")


def test_a_journal_written_anew_does_not_fit_the_seal_of_the_closed_day(
    office: Office, office_url: str
) -> None:
    assert office.health.check() == ()
    with closing(Database(office_url)) as database, database.transaction() as db:
        journals.unguard(db)
        db.execute(text("UPDATE journal SET reason = 'x' WHERE id = 3"))
        journals.hash_anew(db)
    found = [one for one in office.health.check() if one.invariant is Invariant.JOURNAL_CHAIN]
    assert [one.facts["fault"] for one in found] == ["unsealed"]


def test_an_unknown_name_leaves_nobody_in_the_entry(office: Office, office_url: str, head: Staff) -> None:
    journals.line(office_url, Action.SIGNED_IN, "sign_in", at=OPENED + timedelta(hours=2), staff_id=None)
    newest = office.journal.page(head, JournalAsk(), size=1).rows[0]
    assert newest.entry.staff_name == ""
