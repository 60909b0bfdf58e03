"""Every change in the journal says what is so now, and every word of the issue has its deeds."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from every_right import OF_EACH_ROLE, outcome
from rights_accounts import ACCOUNT_ROWS
from rights_counter import COUNTER_ROWS
from rights_print import OFFICE_ROWS, PRINT_ROWS

from desk.domain.journal import Action
from desk.domain.journal_view import Kind
from desk.domain.journal_words import DID
from desk.domain.staff import Role
from reports.journal_lines import sentence

SUBJECT_SAYS_ALL: Mapping[Action, str] = {
    Action.OFFICE_OPENED: "the first entry; there was nothing before",
    Action.ACCOUNT_NOTED: "an account as an earlier program left it",
    Action.OFFICE_UPGRADED: "told by the tests of bringing an office up",
    Action.OFFICE_MOVED: "told by the tests of moving an office",
    Action.DAY_CLOSED: "the report that was frozen stands beside under its number",
    Action.ADDENDUM_ADDED: "likewise",
    Action.APPROVAL_ASKED: "the request itself stands under its number",
    Action.APPROVAL_DECIDED: "its facts are the decision",
    Action.APPROVAL_WITHDRAWN: "the request is gone",
    Action.OFFICE_RESTORED: "its facts name the file",
    Action.NUMBERS_CARRIED: "its facts count the numbers; each is void in the ledger with its reason",
    Action.PASSWORD_CHANGED: "a password is never told",
    Action.PASSWORD_GIVEN: "a password is never told",
    Action.PIN_CHOSEN: "a PIN is never told",
    Action.RECOVERY_CODES_MADE: "codes are never told",
    Action.SECOND_FACTOR_ON: "a secret is never told",
    Action.SECOND_FACTOR_OFF: "a secret is never told",
    Action.SECOND_FACTOR_RESET: "a secret is never told",
    Action.CARRIER_CHANGED: "a secret is never told; its facts say whether this PC has one",
    Action.BADGE_GIVEN: "what a badge says is never told",
    Action.BADGE_TAKEN: "what a badge says is never told",
    Action.PASSPHRASE_SET: "a passphrase is never told",
    Action.PASSPHRASE_CHANGED: "a passphrase is never told",
    Action.KEY_UNLOCKED: "a key is never told",
    Action.KEY_FORGOTTEN: "a key is never told",
    Action.FILES_ENCRYPTED: "its facts count them",
    Action.OLD_OFFICE_ACCEPTED: "its facts say which entries are missing",
    Action.LOOKERS_NAMED: "its subject is the request",
    Action.OWN_DATA_ASKED: "the request itself stands under its number",
    Action.OWN_DATA_GATHERED: "a look: its facts count what was put together",
    Action.INCIDENT_NOTED: "the incident stands under its number",
    Action.INCIDENT_TOLD: "its facts name the step",
    Action.DESTRUCTION_PROPOSED: "the minutes stand under their number",
    Action.DESTRUCTION_DECIDED: "the minutes stand under their number",
    Action.DATA_DESTROYED: "its facts count what is gone; what it was must not stand here",
    Action.LEGAL_HOLD_PLACED: "the order stands under its number",
    Action.LEGAL_HOLD_LIFTED: "the order stands under its number",
}
"""Changes without ``after``, and why their subject or facts say all there is."""

OF_THE_ISSUE: Mapping[str, frozenset[Action]] = {
    "look at unmasked data": frozenset({Action.NIK_SHOWN, Action.NIKS_SHOWN, Action.FILE_SHOWN}),
    "export": frozenset({Action.REPORT_EXPORTED, Action.APP_STATUSES_GIVEN, Action.JOURNAL_READ}),
    "print": frozenset({Action.REPORT_EXPORTED, Action.PRINT_STARTED, Action.CARD_GOOD}),
    "sign-in": frozenset({Action.SIGNED_IN, Action.SIGNED_OUT}),
    "lock": frozenset({Action.SCREEN_LOCKED, Action.SCREEN_UNLOCKED, Action.ACCOUNT_LOCKED}),
    "refusal": frozenset({Action.REFUSED, Action.SIGN_IN_REFUSED}),
}
"""What the journal has to hold besides changes, and the deeds that say it."""


def _entries(file: Path) -> list[tuple[str, str, str, dict[str, Any]]]:
    with closing(sqlite3.connect(file)) as raw:
        rows = raw.execute("SELECT action, subject, reason, facts FROM journal ORDER BY id").fetchall()
    return [(action, subject, reason, json.loads(facts)) for action, subject, reason, facts in rows]


def test_every_change_says_what_is_so_now(w: SimpleNamespace) -> None:
    for row in (*PRINT_ROWS, *COUNTER_ROWS, *OFFICE_ROWS, *ACCOUNT_ROWS):
        who = next(w.crowd.of[role] for role in OF_EACH_ROLE if role in row.may)
        outcome(lambda row=row, who=who: row.call(w, who))
    entries = _entries(w.folder / "kantor.sqlite")
    changes = {action.code for action in Kind.CHANGES.actions - SUBJECT_SAYS_ALL.keys()}
    silent = {
        action
        for action, _subject, _reason, facts in entries
        if action in changes and not isinstance(facts.get("after"), dict)
    }
    assert silent == set(), "let them tell with work.changed(), or say in SUBJECT_SAYS_ALL why not"
    seen = {action for action, *_ in entries} & changes
    assert len(seen) > 70, "the day did nearly everything"
    _no_whole_nik(entries)
    head = w.crowd.of[Role.HEAD]
    for each in w.office.journal.history(head, *{subject for _, subject, _, _ in entries if subject}):
        assert len(sentence(each, lambda word: word.text)) > 10


def _no_whole_nik(entries: list[tuple[str, str, str, dict[str, Any]]]) -> None:
    """The people of the tests have NIKs that begin so; a person's reason may name one, a room must not."""
    found = {
        action for action, subject, _, facts in entries if "36730101" in f"{subject} {json.dumps(facts)}"
    }
    assert found == set(), "mask it: the subject says whose record it is"


def test_every_word_of_what_the_journal_holds_has_its_deeds() -> None:
    assert all(OF_THE_ISSUE.values())
    assert Kind.LOOKS.actions >= OF_THE_ISSUE["look at unmasked data"]
    assert Kind.REFUSALS.actions >= OF_THE_ISSUE["refusal"]
    assert Kind.SIGN_INS.actions >= OF_THE_ISSUE["sign-in"]
    kinds = [kind.actions for kind in Kind]
    assert sum(map(len, kinds)) == len(frozenset().union(*kinds)) == len(Action), "one kind each"


def test_every_deed_has_its_words_in_a_sentence() -> None:
    assert [action.name for action in Action if action not in DID] == []
    assert max(len(action.code) for action in Action) <= 30
