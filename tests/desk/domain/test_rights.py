"""The table of rights in sentences: complete, in words, and the same for everybody who reads it."""

from __future__ import annotations

from datetime import date

from desk.domain.accounts import Deputy
from desk.domain.deeds import DEEDS, NO_RIGHTS, deed
from desk.domain.journal import Action
from desk.domain.rights import ALONE, ASKING, RIGHTS, expects, found, needs, one_of, rights_of
from desk.domain.staff import ASK, MAY, Role, Staff
from desk.domain.text import Word


def say(word: Word) -> str:
    return word.text


def somebody(*roles: Role) -> Staff:
    return Staff(1, "tuti", "Tuti", frozenset(roles))


def right(action: Action):
    return next(one for one in RIGHTS if one.action is action)


def test_every_action_is_told_once_or_is_no_right_for_a_reason() -> None:
    told = [action for deeds in DEEDS.values() for action in deeds]
    assert len(told) == len(set(told))
    assert set(told) | set(NO_RIGHTS) == set(Action)
    assert not set(told) & set(NO_RIGHTS)
    assert len({deed(action).text for action in told}) == len(told), "two deeds have the same words"


def test_a_right_is_one_sentence_with_who_may_alone_and_who_with_approval() -> None:
    assert right(Action.REPRINT_ASKED).sentence(say) == (
        "Print another card for somebody: section head; print operator with the approval of the section head"
    )
    assert right(Action.PASSWORD_CHANGED).sentence(say) == "Change one's own password: everybody"
    assert right(Action.BACKUP_MADE).sentence(say) == "Make a backup: section head, administrator"


def test_what_a_role_may_is_what_the_table_allows_it() -> None:
    for role in Role:
        own = {one.action: one.of({role}) for one in rights_of({role})}
        for action in Action:
            if action in NO_RIGHTS:
                continue
            how = ALONE if role in MAY[action] else ASKING if role in ASK.get(action, ()) else None
            assert own.get(action) is how


def test_rights_are_found_by_words_of_the_deed_the_role_and_the_part() -> None:
    def actions(text: str) -> set[Action]:
        return {one.action for one in found(RIGHTS, text, say)}

    assert Action.REPRINT_ASKED in actions("another CARD operator")
    assert actions("jemput bola mission") >= {Action.MISSION_PLANNED, Action.MISSION_CHANGED}
    assert actions("no such deed") == set()
    assert actions("") == {one.action for one in RIGHTS}


def test_who_may_not_reads_whom_it_needs_and_who_may_reads_nothing() -> None:
    clerk, operator, head = somebody(Role.CLERK), somebody(Role.OPERATOR), somebody(Role.HEAD)
    assert needs(clerk, Action.DAY_CLOSED, say) == "Needs section head: close a day."
    assert needs(clerk, Action.STOCK_RECEIVED, say) == "Needs print operator or section head: take stock in."
    assert needs(clerk, Action.LIST_TAKEN_IN, say).startswith("Needs print operator, section head or data")
    assert needs(clerk, Action.LIST_TAKEN_IN, say).endswith("take a PRR list in.")
    assert needs(operator, Action.REPRINT_ASKED, say) == "", "it may be asked for"
    assert needs(head, Action.DAY_CLOSED, say) == ""
    assert one_of((), say) == ""


def test_the_heads_deeds_are_expected_by_who_works_and_by_nobody_else() -> None:
    assert expects(somebody(Role.CLERK), Action.DAY_CLOSED)
    assert not expects(somebody(Role.CLERK), Action.CARD_GOOD), "is the print room's"
    assert not expects(somebody(Role.AUDITOR), Action.DAY_CLOSED), "changes nothing"
    assert not expects(somebody(Role.CLERK), Action.STAFF_ADDED), "is no head's"


def test_the_administrator_prints_and_hands_out_nothing_and_the_auditor_changes_nothing() -> None:
    admin, auditor = somebody(Role.ADMIN), somebody(Role.AUDITOR)
    for action in (Action.CARD_GOOD, Action.CARD_PICKED_UP, Action.NIK_SHOWN, Action.LISTS_READ):
        assert not admin.may_try(action)
    allowed = {one.action for one in rights_of(auditor.roles)}
    own = {one.action for one in RIGHTS if one.alone == frozenset(Role)}
    assert allowed - own == {
        Action.LISTS_READ,
        Action.DESKS_READ,
        Action.COMPLAINTS_READ,
        Action.RIGHTS_READ,
        Action.JOURNAL_READ,
        Action.ACCOUNTS_READ,
        Action.DATA_RIGHTS_READ,
        Action.REPORT_EXPORTED,
    }
    printing = {Action.BATCH_CLAIMED, Action.PRINT_STARTED, Action.CARD_GOOD}
    assert not any(somebody(Role.CLERK).may(action) for action in printing)
    assert not somebody(Role.OPERATOR).may_try(Action.CARD_PICKED_UP), "who prints does not hand out"


def test_a_deputy_holds_on_its_days_and_on_no_other() -> None:
    deputy = Deputy(1, 2, 3, "Hendra", Role.HEAD, date(2020, 8, 11), date(2020, 8, 14), "800/1")
    days = [date(2020, 8, day) for day in range(9, 18)]
    assert [day.day for day in days if deputy.on(day)] == [11, 12, 13, 14]
