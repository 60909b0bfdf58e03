"""Four eyes: asked by one, approved by another, used up by one deed of that day."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import journals
import make
import pytest
from approvals import approved
from conftest import Clock, Past, who
from people import hold_up
from sqlalchemy import select, text, update
from unguarded import unguarded

from desk.data.approval_tables import approval_request
from desk.data.database import Database
from desk.data.invariants_approvals import QUERIES
from desk.data.office_tables import journal, staff
from desk.domain.approvals import (
    Request,
    RequestState,
    Wish,
    correction_of,
    destruction_of,
    release_of,
    reopening_of,
    reprint_of,
)
from desk.domain.errors import DayStillOpen, JobMovedOn, NotAllowed, NotFound, ReasonMissing
from desk.domain.handover import Proof, Taker
from desk.domain.health import Invariant
from desk.domain.journal import Action, Topic
from desk.domain.printing import CardKind, Channel, HoldReason, JobState, PrintReason
from desk.domain.rights_errors import (
    AccountClosed,
    AlreadyAsked,
    NeedsApproval,
    NotAskedFor,
    OwnRequest,
    RequestMovedOn,
    RightsChanged,
)
from desk.domain.staff import Role, Staff
from desk.domain.stock import Goods, Witness
from desk.office import Office

ENGINES_IN_TURN = True

POLICE = Witness("Aiptu Dedi", "Polres Serang Kota")
HELD = 20


def _printed_and_held(office: Office, office_url: str, _clock: Clock) -> tuple[int, tuple[int, ...]]:
    """Let one card be printed and handed to nobody, and twenty be held."""
    operator = who(office, "rina")
    make.blanks(office, operator)
    make.job(office_url, 1)
    card = make.printed(office, operator)
    office.handover.pick_up(who(office, "siti"), card, Taker.SELF, "", Proof.KK)
    held = make.jobs(office_url, HELD, 100, state=JobState.HELD)
    for job_id in held:
        hold_up(office_url, job_id, HoldReason.SAME_NIK_OTHER_NAME)
    return card.id, tuple(held)


@pytest.fixture
def past() -> Past:
    return _printed_and_held


@pytest.fixture
def card(told: tuple[int, tuple[int, ...]]) -> int:
    return told[0]


@pytest.fixture
def held(told: tuple[int, tuple[int, ...]]) -> tuple[int, ...]:
    return told[1]


@pytest.fixture
def second_head(office: Office, office_url: str) -> Staff:
    return make.person(office_url, "wati", "Wati Susanti", Role.HEAD)


def _release(office: Office, person: Staff, job_id: int) -> JobState:
    return office.overlaps.release(person, job_id, "KK menunjukkan dua orang").state


def _lines(url: str) -> list[tuple[str, str, str, dict[str, object]]]:
    """Return action, subject, reason and facts of every line of the journal, oldest first."""
    database = Database(url)
    try:
        with database.snapshot() as db:
            told = select(journal.c.action, journal.c.subject, journal.c.reason, journal.c.facts)
            return [tuple(row) for row in db.execute(told.order_by(journal.c.id))]
    finally:
        database.close()


def _set(url: str, login: str, **values: object) -> None:
    database = Database(url)
    try:
        with database.transaction() as db:
            db.execute(update(staff).where(staff.c.login == login).values(**values))
    finally:
        database.close()


# Rights are read again


def test_somebody_whose_account_was_closed_does_nothing_more(
    office: Office, office_url: str, operator: Staff
) -> None:
    _set(office_url, "rina", active=False)
    with pytest.raises(AccountClosed):
        make.blanks(office, operator)
    assert _lines(office_url)[-1] == ("refused", "", "", {"action": "stock_received", "why": "account"})


def test_a_role_taken_away_counts_at_once_and_one_given_too(
    office: Office, office_url: str, operator: Staff, clerk: Staff
) -> None:
    _set(office_url, "rina", roles="clerk")
    with pytest.raises(RightsChanged) as refused:
        make.blanks(office, operator)
    assert Role.OPERATOR.word in refused.value.needed
    assert _lines(office_url)[-1][3] == {"action": "stock_received", "why": "role_taken"}
    _set(office_url, "siti", roles="operator")
    make.blanks(office, clerk)


def test_a_forged_person_is_refused_and_nobody_is_blamed(
    office: Office, office_url: str, head: Staff
) -> None:
    for forged in (
        Staff(9999, "hantu", "Hantu", frozenset(Role)),
        Staff(head.id, "hantu", "Hantu", frozenset(Role)),
    ):
        with pytest.raises(AccountClosed):
            make.blanks(office, forged)
        with pytest.raises(AccountClosed):
            office.day_book.add_addendum(forged, office.today(), "iseng")
    raised = Staff(who(office, "siti").id, "siti", "Siti Aminah", frozenset(Role))
    with pytest.raises(RightsChanged):
        make.blanks(office, raised)
    database = Database(office_url)
    try:
        with database.snapshot() as db:
            blamed = select(journal.c.staff_id).where(journal.c.action == "refused").order_by(journal.c.id)
            assert list(db.execute(blamed).scalars()) == [None] * 4 + [raised.id]
    finally:
        database.close()


# The life of a request


def test_an_operator_asks_the_head_approves_and_the_operator_does_it_once(
    office: Office, office_url: str, card: int, operator: Staff, head: Staff
) -> None:
    def reprint() -> object:
        return office.print_queue.reprint(
            operator, card, PrintReason.LOST, Channel.COUNTER, "hilang di pasar"
        )

    with pytest.raises(NeedsApproval) as refused:
        reprint()
    wish = reprint_of(card, PrintReason.LOST)
    assert (refused.value.deed, refused.value.wishes, refused.value.waiting) == (wish.action, (wish,), 0)
    assert _lines(office_url)[-1] == (
        "refused",
        f"job:{card}",
        "",
        {"action": "reprint_asked", "why": "approval"},
    )
    heard: list[frozenset[Topic]] = []
    office.listen(heard.append)
    (number,) = office.approvals.ask(operator, refused.value.wishes, "  hilang, ada surat polisi ")
    assert Topic.APPROVALS in heard[-1]
    assert (office.approvals.waiting(head).to_decide, office.approvals.waiting(operator).to_decide) == (1, 0)
    with pytest.raises(NeedsApproval) as again:
        reprint()
    assert (again.value.wishes, again.value.waiting) == ((), 1)
    office.approvals.approve(head, [number], "boleh")
    assert office.approvals.waiting(operator).to_do == 1
    asked = office.approvals.request(who(office, "hendra"), number)
    assert (asked.state, asked.asked_by, asked.decided_by, asked.reason, asked.workstation) == (
        RequestState.APPROVED,
        "Rina Marlina",
        "Hendra Gunawan",
        "hilang, ada surat polisi",
        "Loket 3",
    )
    assert [(one.name, one.card) for one in asked.people] == [("WARGA 0001", CardKind.KTP_EL)]
    with pytest.raises(NeedsApproval):
        office.print_queue.reprint(operator, card, PrintReason.DAMAGED, Channel.COUNTER, "patah")
    reprint()
    lines = _lines(office_url)
    about = [line for line in lines if line[1] == f"request:{number}"]
    assert [line[0] for line in about] == ["approval_asked", "approval_decided", "reprint_asked"]
    names = {"why": "lost", "approved_by": "Hendra Gunawan", "request": [number]}
    assert names.items() <= about[-1][3].items()
    assert about[1][3]["after"] == {"state": "approved"}
    assert office.approvals.request(who(office, "hendra"), number).state is RequestState.SPENT
    assert office.health.check() == ()


def test_an_approval_is_used_up_by_one_deed(
    office: Office, held: tuple[int, ...], operator: Staff, other_operator: Staff
) -> None:
    approved(office, operator, release_of(held[0]))
    with pytest.raises(NeedsApproval):
        _release(office, other_operator, held[0])
    with pytest.raises(NeedsApproval):
        _release(office, operator, held[1])
    assert _release(office, operator, held[0]) is JobState.WAITING
    office.undo.take_back(operator, "salah orang")
    with pytest.raises(NeedsApproval):
        _release(office, operator, held[0])


def test_a_deed_that_fails_leaves_its_approval(
    office: Office, held: tuple[int, ...], operator: Staff, head: Staff
) -> None:
    (number,) = approved(office, operator, release_of(held[0]))
    _release(office, head, held[0])
    with pytest.raises(JobMovedOn):
        _release(office, operator, held[0])
    assert office.approvals.request(who(office, "hendra"), number).state is RequestState.APPROVED


def test_twenty_are_asked_for_in_one_go_and_approved_in_one_go_or_some_of_them(
    office: Office, held: tuple[int, ...], operator: Staff, head: Staff
) -> None:
    made = office.approvals.ask(operator, [release_of(job_id) for job_id in held], "semua sudah dicek di KK")
    assert len(made) == HELD
    assert office.approvals.approve(head, made[:12]) == 12
    assert office.approvals.refuse(head, made[12:], "KK-nya belum ada") == HELD - 12
    assert [_release(office, operator, job_id) for job_id in held[:12]] == [JobState.WAITING] * 12
    with pytest.raises(NeedsApproval):
        _release(office, operator, held[12])
    states = [one.state for one in office.approvals.page(operator, mine=True).rows]
    assert states == [RequestState.REFUSED] * (HELD - 12) + [RequestState.SPENT] * 12
    office.approvals.ask(operator, [release_of(held[12])], "KK-nya sudah datang")
    assert office.health.check() == ()


def test_a_request_ends_with_the_day_of_the_office(
    office: Office, held: tuple[int, ...], operator: Staff, head: Staff, clock: Clock
) -> None:
    (approved_one,) = approved(office, operator, release_of(held[0]))
    (open_one,) = office.approvals.ask(operator, [release_of(held[1])], "sudah dicek")
    clock.pass_(hours=16)
    assert office.today().day == 4
    assert office.approvals.waiting(head).to_decide == 1
    clock.pass_(hours=1)
    assert office.today().day == 5
    assert (office.approvals.waiting(head).to_decide, office.approvals.waiting(operator).to_do) == (0, 0)
    ended = office.approvals.page(who(office, "hendra"), (RequestState.ENDED,)).rows
    assert {one.id for one in ended} == {approved_one, open_one}
    assert office.approvals.page(who(office, "hendra"), (RequestState.OPEN, RequestState.APPROVED)).rows == ()
    with pytest.raises(NeedsApproval):
        _release(office, operator, held[0])
    with pytest.raises(RequestMovedOn) as late:
        office.approvals.approve(head, [open_one])
    assert late.value.state == RequestState.ENDED.word
    office.approvals.ask(operator, [release_of(held[0])], "hari ini lagi")


def test_nobody_approves_their_own_request_and_only_who_may_do_it_alone_approves(
    office: Office, office_url: str, held: tuple[int, ...], operator: Staff, head: Staff, admin: Staff
) -> None:
    (number,) = office.approvals.ask(operator, [release_of(held[0])], "sudah dicek")
    with pytest.raises(NotAllowed):
        office.approvals.approve(operator, [number])
    _set(office_url, "rina", roles="head,operator")
    with pytest.raises(OwnRequest):
        office.approvals.approve(operator, [number])
    with pytest.raises(NotAskedFor):
        office.approvals.ask(head, [release_of(held[1])], "saya sendiri boleh")
    with pytest.raises(ReasonMissing):
        office.approvals.refuse(head, [number], " ")
    assert office.approvals.refuse(admin, [number], "belum jelas") == 1


def test_a_request_is_made_once_a_day_with_a_reason_and_may_be_withdrawn(
    office: Office, held: tuple[int, ...], operator: Staff, other_operator: Staff, head: Staff
) -> None:
    wish = release_of(held[0])
    with pytest.raises(ReasonMissing):
        office.approvals.ask(operator, [wish], "  ")
    (number,) = office.approvals.ask(operator, [wish], "sudah dicek")
    with pytest.raises(AlreadyAsked) as twice:
        office.approvals.ask(operator, [release_of(held[1]), wish], "sekali lagi")
    assert twice.value.number == number
    assert len(office.approvals.page(who(office, "hendra")).rows) == 1, "all of them or none"
    office.approvals.ask(other_operator, [wish], "saya juga")
    with pytest.raises(NotFound):
        office.approvals.withdraw(other_operator, number)
    assert office.approvals.withdraw(operator, number).state is RequestState.WITHDRAWN
    with pytest.raises(RequestMovedOn):
        office.approvals.approve(head, [number])
    office.approvals.ask(operator, [wish], "ternyata perlu")


def test_only_what_is_there_can_be_asked_for(
    office: Office, held: tuple[int, ...], card: int, operator: Staff
) -> None:
    refusals: tuple[tuple[Wish, type[Exception]], ...] = (
        (release_of(99_999), NotFound),
        (release_of(card), JobMovedOn),
        (Wish(Action.REPRINT_ASKED, f"job:{card}:iseng"), NotFound),
        (Wish(Action.JOB_RELEASED, "job:abc"), NotFound),
        (Wish(Action.JOB_RELEASED, "case:9:different_people"), NotFound),
        (Wish(Action.CARDS_DESTROYED, f"job:{held[0]}"), NotFound),
        (destruction_of([4711]), NotFound),
        (Wish(Action.STOCK_CORRECTED, "stock:ribbon:office:+0"), NotFound),
        (Wish(Action.STOCK_CORRECTED, "stock:ribbon:bulan:-1"), NotFound),
        (reopening_of(office.today()), DayStillOpen),
        (Wish(Action.ADDENDUM_ADDED, "day:kemarin"), NotFound),
        (Wish(Action.STOCK_RECEIVED, "stock:ribbon"), NotAskedFor),
    )
    for wish, error in refusals:
        with pytest.raises(error):
            office.approvals.ask(operator, [wish], "coba")
    assert office.approvals.page(who(office, "hendra")).rows == ()


# The other deeds


def test_a_count_that_agrees_is_the_operators_and_one_that_differs_needs_the_head(
    office: Office, operator: Staff, head: Staff
) -> None:
    office.store.receive(operator, Goods.RIBBON, 10, "BAST/02")
    assert office.store.count(operator, Goods.RIBBON, 10, "") == 0
    with pytest.raises(NeedsApproval) as refused:
        office.store.count(operator, Goods.RIBBON, 8, "dua rol basah")
    assert refused.value.wishes == (correction_of(Goods.RIBBON, "office", -2),)
    (number,) = approved(office, operator, *refused.value.wishes)
    assert office.approvals.request(who(office, "hendra"), number).in_books == 10
    with pytest.raises(NeedsApproval):
        office.store.count(operator, Goods.RIBBON, 7, "tiga rol basah")
    assert office.store.count(operator, Goods.RIBBON, 8, "dua rol basah") == -2
    assert office.store.count(head, Goods.RIBBON, 9, "satu ketemu lagi") == 1


def test_cards_are_destroyed_by_the_operator_exactly_as_approved(office: Office, operator: Staff) -> None:
    for _ in range(2):
        office.store.spoil_blank(operator, CardKind.KTP_EL, 1, "retak")
    first, second = (one.id for one in office.store.to_destroy())
    approved(office, operator, destruction_of([first]))
    with pytest.raises(NeedsApproval) as refused:
        office.store.destroy(operator, [first, second], "Halaman", "Dibakar", [POLICE])
    assert refused.value.wishes[0].items == (first, second)
    assert len(office.store.destroy(operator, [first], "Halaman", "Dibakar", [POLICE]).cards) == 1


def test_a_closed_day_is_reopened_with_an_approval(office: Office, operator: Staff, head: Staff) -> None:
    day = office.today()
    office.day_book.close(head, day, {})
    with pytest.raises(NeedsApproval):
        office.day_book.add_addendum(operator, day, "salah hitung")
    approved(office, operator, reopening_of(day))
    assert office.day_book.add_addendum(operator, day, "salah hitung").addendum == 1
    with pytest.raises(NeedsApproval):
        office.day_book.add_addendum(operator, day, "salah lagi")


def test_the_door_before_a_deed_lets_an_approval_pass_and_keeps_it(
    office: Office, operator: Staff, auditor_like: Staff
) -> None:
    wish = Wish(Action.NIKS_SHOWN, "report:daily-print:2020-08-04")
    with pytest.raises(NeedsApproval):
        office.approvals.admit(operator, Action.NIKS_SHOWN, wish)
    with pytest.raises(NotAllowed) as refused:
        office.approvals.admit(auditor_like, Action.NIKS_SHOWN, wish)
    assert not isinstance(refused.value, NeedsApproval), "who may not even ask is not told to"
    (number,) = approved(office, operator, wish)
    assert office.approvals.admit(operator, Action.NIKS_SHOWN, wish).id == operator.id
    assert office.approvals.request(who(office, "hendra"), number).state is RequestState.APPROVED


@pytest.fixture
def auditor_like(office: Office, office_url: str) -> Staff:
    return make.person(office_url, "agus", "Agus Salim", Role.AUDITOR)


# At the same moment


def _both(first: Callable[[], object], second: Callable[[], object]) -> list[object]:
    """Do two things at once, and return what each gave or raised."""

    def told(deed: Callable[[], object]) -> object:
        try:
            return deed()
        except Exception as error:
            return error

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(told, (first, second)))


def test_two_heads_who_decide_at_once_decide_once(
    office: Office, held: tuple[int, ...], operator: Staff, head: Staff, second_head: Staff
) -> None:
    made = office.approvals.ask(operator, [release_of(job_id) for job_id in held[:6]], "sudah dicek")
    answers = _both(
        lambda: office.approvals.approve(head, made),
        lambda: office.approvals.refuse(second_head, tuple(reversed(made)), "belum"),
    )
    assert sorted(isinstance(one, RequestMovedOn) for one in answers) == [False, True], answers
    assert len({office.approvals.request(who(office, "hendra"), number).state for number in made}) == 1
    assert office.health.check() == ()


def test_an_approval_used_at_two_windows_at_once_is_used_once(
    office: Office, card: int, operator: Staff, clock: Clock
) -> None:
    wish = Wish(Action.NIKS_SHOWN, "report:daily-print:2020-08-04")
    approved(office, operator, wish)

    def use() -> None:
        office.whole_numbers.for_report(operator, "daily-print", "2020-08-04", 3, "diminta polisi")

    answers = _both(use, use)
    assert sorted(isinstance(one, NeedsApproval) for one in answers) == [False, True], answers
    assert office.health.check() == ()


# What the database itself holds, and what a check finds


def _newest(office: Office) -> Request:
    return office.approvals.page(who(office, "hendra")).rows[0]


def test_the_database_refuses_what_no_request_may_be(
    office: Office, office_url: str, held: tuple[int, ...], operator: Staff
) -> None:
    office.approvals.ask(operator, [release_of(held[0])], "sudah dicek")
    wrong = (
        {"decided_by": operator.id, "decided_at": _newest(office).asked_at, "state": RequestState.APPROVED},
        {"state": RequestState.APPROVED},
        {"state": RequestState.SPENT},
        {"spent_at": _newest(office).asked_at},
        {"reason": " "},
    )
    database = Database(office_url)
    try:
        for values in wrong:
            with pytest.raises(Exception, match=r"(?i)check constraint"), database.transaction() as db:
                db.execute(update(approval_request).values(**values))
    finally:
        database.close()
    assert _newest(office).state is RequestState.OPEN


BROKEN = (
    ("UPDATE approval_request SET decided_by = 1 WHERE id = {spent}", "never_answered"),
    ("UPDATE approval_request SET staff_id = 1 WHERE id = {kept}", "never_asked"),
    ("UPDATE approval_request SET decided_by = staff_id WHERE id = {spent}", "approved_by_the_asker"),
    (
        "UPDATE approval_request SET decided_by = NULL, decided_at = NULL WHERE id = {spent}",
        "spent_without_a_word",
    ),
    (
        "UPDATE approval_request SET state = 'spent', spent_at = decided_at WHERE id = {kept}",
        "spent_on_nothing",
    ),
    (
        "UPDATE approval_request SET state = 'approved', spent_at = NULL WHERE id = {spent}",
        "done_without_approval",
    ),
    (
        """INSERT INTO journal (id, at, staff_id, workstation, action, subject, reason, facts, hash)
        SELECT id + 1000, at, staff_id, workstation, action, subject, reason, facts, hash FROM journal
        WHERE subject = 'request:{spent}' AND action = 'job_released'""",
        "spent_twice",
    ),
)


def test_an_approval_that_does_not_hold_is_found(
    office: Office, office_url: str, held: tuple[int, ...], operator: Staff
) -> None:
    spent, kept = approved(office, operator, release_of(held[0]), release_of(held[1]))
    _release(office, operator, held[0])
    (proof,) = (query for invariant, query in QUERIES if invariant is Invariant.TWO_PEOPLE)
    with unguarded(office_url) as db:
        journals.unguard(db)
        for statement, fault in BROKEN:
            breaking = db.begin_nested()
            assert db.exec_driver_sql(statement.format(spent=spent, kept=kept)).rowcount == 1
            assert fault in {row.fault for row in db.execute(text(proof))}, statement
            breaking.rollback()
    assert office.health.check() == ()
