"""What must hold at an office's server: every change was the program's, and rights are as tabled."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, text

from desk.data import server_grants, server_journal, server_roles
from desk.domain.health import Invariant, Violation

_WITHOUT_A_DEED = ("sign_in_try", "account_salt", "scan_part", "scan_seal")
"""Written at the door, and by the encrypting of files, which goes on file by file."""
_SENDING = ("message insert", "message update", "message_sending insert", "message_sending update")
"""Planned when its day comes, handed over and asked after by whichever PC sends; none is ever taken away."""
_BIRTHDAYS = ("print_job update", "hold update")
"""Who comes of age is let go by nobody: the cards of a morning and what held them, together."""
_QUERY = text(
    f"""
    SELECT min(one.id) AS number, one.who, min(one.program) AS program, min(one.at) AS at,
        string_agg(DISTINCT concat_ws(' ', one.tab, one.verb, one.keys), '; ') AS what
    FROM server_journal one
    WHERE one.id > (
        SELECT coalesce(min(id), 0) FROM server_journal WHERE tab = '{server_journal.SET_UP}')
        AND NOT one.upkeep AND one.tab NOT IN ({", ".join(f"'{name}'" for name in _WITHOUT_A_DEED)})
        AND one.tab || ' ' || one.verb NOT IN ({", ".join(f"'{what}'" for what in _SENDING)})
    GROUP BY one.tx, one.began, one.who
    HAVING NOT bool_or(one.tab = 'journal' AND one.verb = 'insert')
        AND NOT (bool_and(one.tab || ' ' || one.verb IN ({", ".join(f"'{what}'" for what in _BIRTHDAYS)}))
            AND bool_or(one.tab = 'hold'))
    ORDER BY number"""
)


def changed_past(db: Connection) -> Iterator[Violation]:
    """Name every change that left no entry in the journal, who made it, when, and with what program."""
    if not server_roles.in_use(db):
        return
    for number, who, program, at, what in db.execute(_QUERY):
        facts = {"who": who, "when": at.isoformat(timespec="seconds"), "program": program, "what": what}
        yield Violation(Invariant.CHANGED_PAST, f"server_journal:{number}", facts)


def rights(db: Connection) -> Iterator[Violation]:
    """Name every right at the server that is not in the table, and every one of the table that is missing."""
    if server_roles.in_use(db):
        for statement in server_grants.differences(db):
            yield Violation(Invariant.RIGHTS_AS_TABLED, "server", {"differs": statement})


PROOFS = ((Invariant.CHANGED_PAST, changed_past), (Invariant.RIGHTS_AS_TABLED, rights))
