"""What must hold for accounts: they are what the journal last said, and somebody can look after them."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from desk.data import account_lines
from desk.data import staff as accounts
from desk.domain.health import Invariant, Violation
from desk.domain.staff import Role

_ROLES = ", ".join(f"'{role.value}'" for role in Role)

_AN_ADMINISTRATOR = """
    SELECT 'office' AS subject, count(*) AS accounts FROM staff
    HAVING count(CASE WHEN active AND ',' || roles || ',' LIKE '%,admin,%' THEN 1 END) = 0"""

_DEPUTIES = f"""
    SELECT 'staff:' || d.staff_id AS subject, d.id AS deputy,
        CASE WHEN d.first_on > d.last_on THEN 'days_turned' WHEN d.letter = '' THEN 'no_letter'
            WHEN d.staff_id = d.for_id THEN 'for_oneself' ELSE 'role_unknown' END AS fault
    FROM deputy d
    WHERE d.first_on > d.last_on OR d.letter = '' OR d.staff_id = d.for_id OR d.role NOT IN ({_ROLES})"""


def as_journalled(db: Connection) -> Iterator[Violation]:
    """Name every account that is not what the newest entry about it says, and what differs.

    A role raised, a password exchanged or a second factor removed past the program is found by it.
    """
    told = account_lines.stood_for(db)
    for staff_id, now in sorted(accounts.states(db).items()):
        name = account_lines.subject(staff_id)
        after = told.get(name)
        if not after:
            yield Violation(Invariant.ACCOUNTS_AS_JOURNALLED, name, {"differs": "no_entry"})
            continue
        for what, value in now.items():
            if after.get(what) != value:
                facts = {"differs": what, "journal": _plain(after.get(what)), "account": _plain(value)}
                yield Violation(Invariant.ACCOUNTS_AS_JOURNALLED, name, facts)


def _plain(value: object) -> object:
    return ", ".join(map(str, value)) if isinstance(value, list) else value


QUERIES = ((Invariant.AN_ADMINISTRATOR, _AN_ADMINISTRATOR), (Invariant.DEPUTIES_SANE, _DEPUTIES))
PROOFS = ((Invariant.ACCOUNTS_AS_JOURNALLED, as_journalled),)
