"""The check: a sound office passes, and each invariant that is broken by hand is named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import asking
import counter_day
import journals
import list_files
import make
import pytest
from conftest import Clock, Past, who
from hostile_attachments import in_two_parts
from list_files import Row
from unguarded import caught, unguarded

from desk.data import invariants
from desk.data.database import Database
from desk.domain.handover import ItemOutcome, Party, Proof, ReturnReason, Taker
from desk.domain.health import Invariant
from desk.domain.journal import Action
from desk.domain.person_cases import CaseDecision
from desk.domain.printing import CancelReason, CardKind, Delivery, JobState, SpoilReason
from desk.domain.staff import Staff
from desk.domain.stock import Goods, Witness
from desk.office import Office
from desk.rooms.handover import Result

RECEIVER = Party("Wawan", "Staf", "", "Kecamatan Serang")


def _everything(office: Office, office_url: str, clock: Clock) -> None:
    """Let everything that can happen to a card or an application happen once."""
    clerk, operator, head = (who(office, login) for login in ("siti", "rina", "hendra"))
    make.jobs(office_url, 20, delivery=Delivery.KECAMATAN)
    make.blanks(office, operator)
    office.store.send_to(operator, Goods.BLANK_KTP, 10, "36.73.04", "BAST/02")
    office.store.take_back(operator, Goods.BLANK_KTP, 2, "36.73.04", "BAST/03")
    office.store.test_print(operator, CardKind.KTP_EL, 1, "uji warna")
    office.store.count(head, Goods.RIBBON, 4, "hitung awal")
    picked, withdrawn, _undone = (make.printed(office, operator) for _ in range(3))
    office.undo.take_back(operator, "salah kartu")
    office.work_sheet.was_not_printed(operator, office.work_sheet.unknown()[0])
    office.handover.pick_up(clerk, picked, Taker.SELF, "", Proof.KK, old_card_taken=True)
    office.handover.withdraw(operator, withdrawn, CancelReason.DIED, "akta kematian")
    sent = [make.printed(office, operator) for _ in range(3)]
    bast = office.handover.send(clerk, sent, Delivery.KECAMATAN, "36.73.01", "Kecamatan Serang", RECEIVER)
    office.handover.receive(
        clerk,
        bast.number,
        [
            Result(sent[0].id, ItemOutcome.RECEIVED),
            Result(sent[1].id, ItemOutcome.RETURNED, ReturnReason.NOT_COLLECTED),
        ],
    )
    office.handover.send(clerk, [make.printed(office, operator)], Delivery.POST, "", "Kantor Pos", RECEIVER)
    office.undo.take_back(clerk, "belum jadi")
    for reason in (SpoilReason.JAM, SpoilReason.COLOUR):
        job = office.print_queue.claim(operator, 1).jobs[0]
        office.work_sheet.spoiled(operator, office.work_sheet.start(operator, job), reason)
    first = office.store.to_destroy()[0]
    office.store.destroy(head, [first.id], "Halaman kantor", "Dibakar", [Witness("Asep", "Satpol PP")])
    office.work_sheet.start(operator, office.print_queue.claim(operator, 1).jobs[0])
    clock.pass_(minutes=11)
    office.print_queue.sweep(operator)
    office.work_sheet.start(operator, office.print_queue.claim(operator, 1).jobs[0])
    office.print_queue.claim(operator, 1)
    counter_day.on_top(office, office_url, clock)
    asked = office.walk_in.accept(clerk, asking.request(number=4090)).application
    office.attachments.attach(clerk, asked.id, "kk", in_two_parts(), "kk.png")
    with TemporaryDirectory() as folder:
        _stands_twice(office, operator, Path(folder))
    write(office_url, *_HISTORY.split(";"))
    journals.line(office_url, Action.DAY_CLOSED, "day:2020-08-04")


PROVED_ELSEWHERE = {
    Invariant.PARCELS_HOLD,
    Invariant.PARCELS_AS_SAID,
    Invariant.COMPLAINTS_AS_STEPPED,
    Invariant.KECAMATAN_ASKED,
    Invariant.ENDED_AS_SAID,
    Invariant.TWO_PEOPLE,
    Invariant.SEALED_WHEN_SET,
    Invariant.UNDONE_LISTS_GONE,
    Invariant.RECEIPTS_AGREE,
    Invariant.MISSIONS_END_WELL,
    Invariant.MESSAGES_STAND,
    Invariant.CAMPAIGNS_ADD_UP,
    Invariant.APP_TOLD,
    Invariant.ASKED_BEFORE_RECEIVED,
    Invariant.DESTROYED_AS_APPROVED,
    Invariant.JOURNAL_CHAIN,
    Invariant.ACCOUNTS_AS_JOURNALLED,
    Invariant.AN_ADMINISTRATOR,
    Invariant.DEPUTIES_SANE,
    Invariant.CHANGED_PAST,
    Invariant.RIGHTS_AS_TABLED,
}
"""Broken in test_post.py, where there are parcels, and in test_complaints.py, where there are complaints;
likewise test_kecamatan.py, test_ended.py, test_intake_undo.py, test_missions.py, test_smartdukcapil.py,
test_approvals.py, test_safe.py, test_retention.py, test_journal.py, test_accounts.py, test_own_roles.py."""


@pytest.fixture
def past(request: pytest.FixtureRequest) -> Past | None:
    return _everything if "worked" in request.fixturenames else None


@pytest.fixture
def worked(office: Office) -> Office:
    """An office in which everything that can happen to a card or an application has happened once."""
    return office


def _stands_twice(office: Office, operator: Staff, folder: Path) -> None:
    """Let somebody come in with a list under two NIKs, and decide about it twice."""
    one, other = make.nik(4091), make.nik(4095)
    rows = (Row(one, "SUPRIADI KUNTARA WIRASABA"), Row(other, "SUPRIYADI KUNTARA WIRASABA"))
    taken = office.intake.take_in(operator, list_files.write(folder / "twice.csv", *rows))
    assert office.overlap_desk.compare_list(operator, taken.list_id).new == 1
    case = office.overlap_desk.page().rows[0]
    case = office.overlap_desk.decide(operator, case, CaseDecision.WAIT_FOR_CENTRE, "belum pasti")
    head = who(office, "hendra")
    office.overlap_desk.decide(head, case, CaseDecision.SAME_PERSON, "satu orang", kept_nik=one)


def write(url: str, *statements: str) -> None:
    database = Database(url)
    try:
        with database.transaction() as db:
            for statement in statements:
                db.exec_driver_sql(statement)
    finally:
        database.close()


_HISTORY = """
    INSERT INTO prr_list (id, at, staff_id, kind, file_name, sha256, rows, queued, held, repeated,
        not_ready, rejected, changed, vanished)
        VALUES (9, '2020-08-04', 1, 'prr', 'a.xlsx', 'x', 2, 1, 1, 0, 0, 0, 0, 0);
    INSERT INTO record (nik, name, name_key, birth_place, sex, address, rt, rw, village_code, district_code,
        status, status_raw, first_list_id, last_list_id)
        VALUES ('3673010101900099', 'A', 'A', '', 'L', '', '', '', '', '', 'PRINT_READY_RECORD', 'PRR', 9, 9);
    UPDATE print_job SET state = 'held' WHERE id = 20;
    INSERT INTO hold (id, job_id, reason, other_nik, other_name, opened_at, decision_reason)
        VALUES (90, 20, 'died', '', '', '2020-08-04', '');
    INSERT INTO counter (kind, period, value) VALUES ('daily', '2020', 1);
    INSERT INTO issued_number (number, kind, issued_at, void_reason)
        VALUES ('470/001/LHC/VIII/2020', 'daily', '2020-08-04 08:00:00', '');
    INSERT INTO closed_day (id, day, addendum, number, facts, sha256, note, closed_at, staff_id)
        VALUES (1, '2020-08-04', 0, '470/001/LHC/VIII/2020', '{"a":1}',
        '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862', '',
        '2020-08-04 08:00:00', 1)"""

_ONE = "(SELECT min(id) FROM print_job WHERE state = '{}')"
WAITING, PRINTED, SENT, GIVEN = (
    _ONE.format(state) for state in ("waiting", "printed", "sent", "handed_over")
)
CLAIMED, HELD, UNKNOWN = (_ONE.format(state) for state in ("claimed", "held", "unknown"))
_GOOD = "(SELECT min(id) FROM attempt WHERE outcome = 'good')"

_APP = "(SELECT min(id) FROM application WHERE state = '{}' AND {})"
ASKED, CHECKING, HALF, BACK, REFUSED = (
    _APP.format(state, "job_id IS NULL")
    for state in ("received", "checking", "second_check", "returned", "refused")
)
CARD_READY, CARD_TAKEN = (_APP.format(state, "job_id IS NOT NULL") for state in ("ready", "collected"))
PAPER_READY, PAPER_TAKEN, CONFIRMED = (
    _APP.format(state, "job_id IS NULL") for state in ("ready", "collected", "verified")
)
CAME_BACK = "(SELECT min(id) FROM application WHERE round = 2)"
_OF = "application_id = "
_MORE_BROKEN = """
    APPLICATION_FITS_COLUMNS: UPDATE application SET verified_at = NULL WHERE id = {CARD_READY}
    APPLICATION_FITS_COLUMNS: UPDATE application SET verified_at = '2020-08-04' WHERE id = {ASKED}
    APPLICATION_FITS_COLUMNS: UPDATE application SET token = NULL WHERE id = {CHECKING}
    APPLICATION_FITS_COLUMNS: UPDATE application SET ended_at = NULL WHERE id = {REFUSED}
    APPLICATION_FITS_COLUMNS: UPDATE application SET slot = '' WHERE id = {PAPER_READY}
    APPLICATION_FITS_COLUMNS: UPDATE application SET paper_number = '' WHERE id = {PAPER_TAKEN}
    APPLICATION_FITS_COLUMNS: UPDATE application SET collected_at = NULL WHERE id = {PAPER_TAKEN}
    FOLLOWS_CARD: UPDATE application SET state = 'verified' WHERE id = {CARD_READY}
    FOLLOWS_CARD: UPDATE application SET nik = '3673010101900077' WHERE id = {CARD_READY}
    CARD_ASKED_FOR: UPDATE print_job SET prr_list_id = NULL WHERE id = {WAITING}
    CARD_ASKED_FOR: UPDATE application SET job_id = NULL WHERE id = {CARD_READY};
        DELETE FROM journal WHERE action = 'application_verified'
    COLLECTED_ONCE: DELETE FROM collection
    COLLECTED_ONCE: UPDATE collection SET {_OF}{PAPER_READY} WHERE {_OF}{PAPER_TAKEN}
    COLLECTED_ONCE: DELETE FROM pick_up
        WHERE job_id = (SELECT job_id FROM application WHERE id = {CARD_TAKEN})
    COLLECTED_ONCE: UPDATE collection SET taker_name = ' '
    CHECKED_AS_DECIDED: UPDATE application_check SET verdict = 'returned' WHERE {_OF}{PAPER_READY}
    CHECKED_AS_DECIDED: UPDATE application_check SET verdict = 'verified' WHERE {_OF}{BACK}
    CHECKED_AS_DECIDED: UPDATE application_check SET verdict = 'verified' WHERE {_OF}{REFUSED}
    CHECKED_AS_DECIDED: UPDATE application SET state = 'received' WHERE id = {HALF}
    CHECKED_AS_DECIDED: UPDATE application SET state = 'second_check' WHERE id = {ASKED}
    FOUR_EYES: UPDATE application_check SET staff_id = 1 WHERE {_OF}{CONFIRMED}
    FOUR_EYES: UPDATE application_check SET round = 7 WHERE {_OF}{CONFIRMED} AND NOT second
    FINDINGS_AGREE: UPDATE finding SET kind = 'missing' WHERE kind = 'valid'
    FINDINGS_AGREE: UPDATE finding SET kind = 'valid' WHERE kind = 'unreadable'
    FINDINGS_AGREE: DELETE FROM finding WHERE kind = 'valid'
    ROUNDS: UPDATE application SET round = 3 WHERE id = {CAME_BACK}
    ROUNDS: UPDATE application SET round = 1 WHERE id = {CAME_BACK}
    ROUNDS: DELETE FROM journal WHERE action = 'application_came_back'
    SERVICE_COUNTED: DELETE FROM service_record
    SERVICE_COUNTED: UPDATE service_record SET number = (SELECT number FROM application WHERE id = {ASKED})
        WHERE number = (SELECT number FROM application WHERE id = {PAPER_READY})
    PROMISED_DAY: UPDATE application SET promised_on = '2020-08-09' WHERE id = {ASKED}
    PROMISED_DAY: UPDATE application SET promised_on = '2020-08-03' WHERE id = {ASKED}
    PROMISED_DAY: INSERT INTO day_off (day, kind, name) VALUES ('2020-08-05', 'office', 'X')
    APPOINTMENTS_FIT: UPDATE appointment SET day = '2020-08-09'
    APPOINTMENTS_FIT: UPDATE appointment SET begins = '07:45'
    APPOINTMENTS_FIT: UPDATE appointment SET seat = seat + 6
    APPOINTMENTS_FIT: DROP INDEX uq_appointment_seat;
        UPDATE appointment SET day = '2020-08-06', begins = '08:00', seat = 1, state = 'booked'
    APPOINTMENTS_FIT: DROP INDEX uq_appointment_application;
        DROP INDEX uq_appointment_seat; UPDATE appointment SET application_id = 1, state = 'booked'
    NUMBERED_PAPERS: UPDATE application SET number = 'PMH-X' WHERE id = {ASKED}
    JOURNAL_LINES: DELETE FROM journal WHERE action = 'application_taken_in'
    JOURNAL_LINES: DELETE FROM journal WHERE action = 'application_returned'
    JOURNAL_LINES: DELETE FROM journal WHERE action = 'paper_made'
    JOURNAL_LINES: DELETE FROM journal WHERE action = 'document_collected'
    SCHEMA_WHOLE: {UNFOLLOWED}"""

BROKEN: tuple[tuple[Invariant, str], ...] = (
    (Invariant.SCHEMA_WHOLE, "DROP INDEX ix_print_job_queue"),
    (Invariant.SCHEMA_WHOLE, "DROP TABLE closed_day"),
    (Invariant.SCHEMA_WHOLE, "ALTER TABLE prr_list DROP COLUMN changed"),
    (Invariant.FOREIGN_KEYS, "UPDATE attempt SET staff_id = 999"),
    (Invariant.FOREIGN_KEYS, f"UPDATE print_job SET earlier_job_id = 999 WHERE id = {WAITING}"),
    (Invariant.NIK_SIXTEEN, f"UPDATE print_job SET nik = '367301010190000X' WHERE id = {WAITING}"),
    (Invariant.NIK_SIXTEEN, "UPDATE record SET nik = '36730101019000' WHERE name = 'A'"),
    (Invariant.PLACES_KNOWN, f"UPDATE print_job SET village_code = '36.73.02.1001' WHERE id = {WAITING}"),
    (Invariant.PLACES_KNOWN, f"UPDATE print_job SET district_code = '3673010' WHERE id = {WAITING}"),
    (
        Invariant.ONE_LIVE_JOB,
        (
            "DROP INDEX uq_print_job_live;"
            f"UPDATE print_job SET nik = (SELECT nik FROM print_job WHERE id = {PRINTED})"
            f" WHERE id = {WAITING}"
        ),
    ),
    (Invariant.STATE_FITS_COLUMNS, f"UPDATE print_job SET printed_by = NULL WHERE id = {SENT}"),
    (Invariant.STATE_FITS_COLUMNS, f"UPDATE print_job SET cancelled_at = '2020-08-04' WHERE id = {WAITING}"),
    (Invariant.STATE_FITS_COLUMNS, f"UPDATE print_job SET handed_over_at = NULL WHERE id = {GIVEN}"),
    (Invariant.STATE_FITS_COLUMNS, f"UPDATE print_job SET started_at = NULL WHERE id = {UNKNOWN}"),
    (Invariant.CLAIM_HAS_TOKEN, f"UPDATE print_job SET token = NULL WHERE id = {CLAIMED}"),
    (Invariant.CLAIM_HAS_TOKEN, f"UPDATE print_job SET token = 'other' WHERE id = {CLAIMED}"),
    (Invariant.CLAIM_HAS_TOKEN, f"UPDATE print_job SET token = 'other' WHERE id = {WAITING}"),
    (Invariant.HELD_FOR_A_REASON, f"UPDATE print_job SET state = 'held' WHERE id = {WAITING}"),
    (Invariant.HELD_FOR_A_REASON, f"UPDATE print_job SET state = 'waiting' WHERE id = {HELD}"),
    (Invariant.HELD_FOR_A_REASON, "DELETE FROM hold"),
    (
        Invariant.ONE_GOOD_ATTEMPT,
        (
            f"UPDATE print_job SET state = 'printed', slot = 'A', printed_at = '2020-08-04', printed_by = 1"
            f" WHERE id = {WAITING}"
        ),
    ),
    (Invariant.ONE_GOOD_ATTEMPT, f"UPDATE attempt SET outcome = 'put_back' WHERE job_id = {SENT}"),
    (
        Invariant.ONE_GOOD_ATTEMPT,
        (
            "INSERT INTO attempt (job_id, batch_id, staff_id, workstation, started_at, ended_at, outcome)"
            f" VALUES ({PRINTED}, 1, 1, '', '2020-08-04', '2020-08-04', 'good')"
        ),
    ),
    (Invariant.OPEN_ATTEMPT, "DELETE FROM attempt WHERE outcome IS NULL"),
    (
        Invariant.OPEN_ATTEMPT,
        (
            "INSERT INTO attempt (job_id, batch_id, staff_id, workstation, started_at)"
            f" VALUES ({PRINTED}, 1, 1, '', '2020-08-04')"
        ),
    ),
    (Invariant.OPEN_ATTEMPT, "UPDATE attempt SET outcome = 'put_back' WHERE outcome = 'unknown'"),
    (Invariant.BLANK_PER_ATTEMPT, f"DELETE FROM stock_move WHERE attempt_id = {_GOOD}"),
    (Invariant.BLANK_PER_ATTEMPT, f"UPDATE stock_move SET quantity = -2 WHERE attempt_id = {_GOOD}"),
    (Invariant.BLANK_PER_ATTEMPT, f"UPDATE stock_move SET goods = 'blank_kia' WHERE attempt_id = {_GOOD}"),
    (Invariant.BLANK_PER_ATTEMPT, f"UPDATE stock_move SET move = 'spoiled' WHERE attempt_id = {_GOOD}"),
    (Invariant.BLANK_PER_ATTEMPT, f"UPDATE attempt SET outcome = 'put_back' WHERE id = {_GOOD}"),
    (Invariant.BLANK_PER_ATTEMPT, f"UPDATE stock_move SET attempt_id = NULL WHERE attempt_id = {_GOOD}"),
    (Invariant.UNDONE_GIVES_BACK, "DELETE FROM stock_move WHERE substr(reference, 1, 5) = 'undo:'"),
    (Invariant.UNDONE_GIVES_BACK, "UPDATE attempt SET outcome = 'put_back' WHERE outcome = 'undone'"),
    (Invariant.SPOILED_IN_BOX, "DELETE FROM scrap WHERE category = 'spoiled'"),
    (Invariant.SPOILED_IN_BOX, "UPDATE attempt SET outcome = 'put_back' WHERE outcome = 'spoiled'"),
    (Invariant.WASTE_IN_BOX, "DELETE FROM scrap WHERE category = 'blank'"),
    (Invariant.WASTE_IN_BOX, "UPDATE stock_move SET quantity = -3 WHERE move = 'test'"),
    (Invariant.ONE_PLACE, f"UPDATE print_job SET slot = NULL WHERE id = {PRINTED}"),
    (Invariant.ONE_PLACE, f"UPDATE print_job SET slot = 'A-01' WHERE id = {SENT}"),
    (Invariant.ONE_PLACE, "DELETE FROM pick_up"),
    (Invariant.ONE_PLACE, "DELETE FROM handover_item WHERE outcome = 'pending'"),
    (Invariant.ONE_PLACE, "UPDATE handover_item SET outcome = 'pending' WHERE outcome = 'returned'"),
    (Invariant.ONE_PLACE, "UPDATE handover_item SET outcome = 'received' WHERE outcome = 'returned'"),
    (Invariant.ONE_PLACE, "DELETE FROM scrap WHERE category = 'returned'"),
    (
        Invariant.ONE_PLACE,
        f"UPDATE scrap SET category = 'returned', job_id = {PRINTED} WHERE category = 'blank'",
    ),
    (
        Invariant.ONE_PLACE,
        (
            "INSERT INTO pick_up (job_id, at, staff_id, taker, taker_name, proof, old_card_taken)"
            f" VALUES ({PRINTED}, '2020-08-04', 1, 'self', 'A', 'kk', FALSE)"
        ),
    ),
    (Invariant.STOCK_CLOSES, "UPDATE stock_level SET quantity = quantity + 1"),
    (Invariant.STOCK_CLOSES, "DELETE FROM stock_level WHERE goods = 'ribbon'"),
    (Invariant.STOCK_CLOSES, "DELETE FROM stock_move WHERE goods = 'ribbon'"),
    (Invariant.STOCK_SIGNS, "UPDATE stock_move SET quantity = -quantity WHERE move = 'received'"),
    (Invariant.STOCK_SIGNS, "UPDATE stock_move SET quantity = 0 WHERE move = 'counted'"),
    (Invariant.STOCK_TRANSFERS, "DELETE FROM stock_move WHERE place = '36.73.04' AND move = 'received'"),
    (Invariant.STOCK_TRANSFERS, "DELETE FROM stock_move WHERE place = '36.73.04' AND move = 'sent_out'"),
    (
        Invariant.STOCK_NEVER_NEGATIVE,
        "UPDATE stock_move SET id = 9999 WHERE id = (SELECT min(id) FROM stock_move)",
    ),
    (Invariant.NUMBERS_COMPLETE, "UPDATE counter SET value = value + 1 WHERE kind = 'bast'"),
    (Invariant.NUMBERS_COMPLETE, "DELETE FROM issued_number WHERE kind = 'destruction'"),
    (Invariant.NUMBERS_COMPLETE, "DELETE FROM counter WHERE kind = 'batch'"),
    (Invariant.NUMBERS_UNIQUE, "UPDATE destruction SET number = (SELECT max(number) FROM handover)"),
    (Invariant.NUMBERED_PAPERS, "UPDATE issued_number SET void_at = '2020-08-04' WHERE kind = 'destruction'"),
    (Invariant.NUMBERED_PAPERS, "UPDATE issued_number SET void_at = NULL"),
    (Invariant.NUMBERED_PAPERS, "UPDATE closed_day SET number = '470/099/LHC/VIII/2020'"),
    (Invariant.TALLY, "UPDATE queue_tally SET jobs = jobs + 1"),
    (Invariant.TALLY, "DELETE FROM queue_tally WHERE state = 'waiting'"),
    (Invariant.LIST_COUNTS, "UPDATE prr_list SET rows = rows + 1"),
    (Invariant.LIST_COUNTS, "UPDATE prr_list SET queued = 3, held = -1"),
    (Invariant.CASES_AS_DECIDED, "UPDATE person_case SET nik = other_nik, other_nik = nik"),
    (Invariant.CASES_AS_DECIDED, "UPDATE person_case SET decision = 'data_officer'"),
    (Invariant.CASES_AS_DECIDED, "UPDATE person_case SET decision = NULL"),
    (Invariant.CASES_AS_DECIDED, "DELETE FROM case_decision WHERE decision = 'same_person'"),
    (Invariant.CASES_AS_DECIDED, "UPDATE case_decision SET kept_nik = '3673010101900077'"),
    (Invariant.JOURNAL_LINES, "DELETE FROM journal WHERE subject = 'case:1'"),
    (
        Invariant.JOURNAL_LINES,
        (
            "UPDATE journal SET action = 'job_cancelled'"
            " WHERE action = 'case_decided' AND substr(subject, 1, 4) = 'job:'"
        ),
    ),
    (Invariant.CLOSED_DAY_SEALED, "UPDATE closed_day SET facts = '{\"a\":2}'"),
    (Invariant.ATTACHMENTS_WHOLE, "DELETE FROM scan_part"),
    (Invariant.ATTACHMENTS_WHOLE, "DELETE FROM scan_part WHERE part = 1"),
    (Invariant.ATTACHMENTS_WHOLE, "UPDATE scan SET size = size + 1"),
    (Invariant.ATTACHMENTS_WHOLE, "UPDATE scan_part SET part = part + 3"),
    (
        Invariant.ATTACHMENTS_WHOLE,
        "UPDATE scan_part SET content = (SELECT content FROM scan_part WHERE part = 0) WHERE part = 1",
    ),
    (Invariant.ATTACHMENTS_WHOLE, "UPDATE attachment SET sha256 = 'lost'"),
    (Invariant.JOURNAL_LINES, "DELETE FROM journal WHERE action = 'card_picked_up'"),
    (Invariant.JOURNAL_LINES, "DELETE FROM journal WHERE action = 'handover_received'"),
    (Invariant.JOURNAL_LINES, "DELETE FROM journal WHERE action = 'card_good'"),
    (Invariant.JOURNAL_LINES, "DELETE FROM journal WHERE action = 'batch_claimed'"),
    (Invariant.JOURNAL_LINES, "DELETE FROM journal WHERE action = 'day_closed'"),
    (Invariant.JOURNAL_LINES, "DELETE FROM journal WHERE action = 'cards_destroyed'"),
    (Invariant.JOURNAL_READABLE, "UPDATE journal SET action = 'magic' WHERE action = 'card_good'"),
)


def _more_broken(dialect: str) -> Iterator[tuple[Invariant, str]]:
    """Yield what is broken at the counter: the invariant by name, then the statements that break it."""
    server = "DROP TRIGGER application_follows ON print_job"
    facts = globals() | {"UNFOLLOWED": server if dialect != "sqlite" else "DROP TRIGGER application_follows"}
    lines = _MORE_BROKEN.replace(";\n        ", "; ").replace("\n        WHERE", " WHERE")
    for line in lines.strip().splitlines():
        name, statements = line.strip().split(": ", 1)
        yield Invariant[name], statements.format(**facts)


def test_an_office_in_which_everything_happened_is_sound(worked: Office) -> None:
    assert worked.health.check() == ()


@pytest.mark.storm
def test_every_invariant_that_is_broken_is_caught_by_its_name(worked: Office, office_url: str) -> None:
    missed = []
    with unguarded(office_url) as db:
        journals.unguard(db)
        broken = (*BROKEN, *_more_broken(db.dialect.name))
        for invariant, statements in broken:
            breaking = db.begin_nested()
            for statement in statements.split(";"):
                changed = db.exec_driver_sql(statement)
            assert changed.rowcount != 0, statements
            if not caught(db, invariant):
                missed.append((invariant, statements))
            breaking.rollback()
    assert not missed
    assert worked.health.check() == ()
    proved = {invariant for invariant, _ in broken} | {Invariant.FILE_SOUND} | PROVED_ELSEWHERE
    assert proved == set(Invariant)


def test_it_is_told_which_database_keeps_the_office(engine: str, office: Office) -> None:
    name, _, number = office.health.engine().partition(" ")
    assert name == {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[engine]
    assert re.fullmatch(r"\d+(\.\d+)+", number)


def test_the_file_of_a_damaged_sqlite_office_is_named(engine: str, office: Office, office_url: str) -> None:
    if engine != "sqlite":
        return
    with unguarded(office_url) as db:
        db.exec_driver_sql("UPDATE office SET id = 2")
        db.commit()
    assert [violation.invariant for violation in office.health.check()] == [Invariant.FILE_SOUND]


def test_more_broken_places_than_are_named_are_counted(office: Office, office_url: str) -> None:
    make.many_jobs(office_url, invariants.SHOWN + 20)
    write(office_url, "UPDATE print_job SET state = 'held'")
    found = [v for v in office.health.check() if v.invariant is Invariant.HELD_FOR_A_REASON]
    assert len(found) == invariants.SHOWN + 1
    assert found[-1].facts == {"more": 20}
    assert found[0].subject.startswith("job:")
    assert found[0].facts == {"state": JobState.HELD.code, "fault": "nothing_holds_it"}
