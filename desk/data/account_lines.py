"""What the journal says of accounts: when somebody came in last, and what an account stood for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, func, select

from desk.data import journal as lines
from desk.data import staff as accounts
from desk.data.office_tables import journal, staff
from desk.domain.accounts import LastSignIn, SignInLine
from desk.domain.journal import Action

STATE_GIVEN = (
    Action.OFFICE_OPENED,
    Action.ACCOUNT_NOTED,
    Action.STAFF_ADDED,
    Action.ROLES_CHANGED,
    Action.STAFF_DEACTIVATED,
    Action.STAFF_REACTIVATED,
    Action.DEPUTY_NAMED,
    Action.DEPUTY_ENDED,
    Action.PASSWORD_GIVEN,
    Action.PASSWORD_CHANGED,
    Action.BADGE_GIVEN,
    Action.BADGE_TAKEN,
    Action.PIN_CHOSEN,
    Action.SECOND_FACTOR_ON,
    Action.SECOND_FACTOR_OFF,
    Action.SECOND_FACTOR_RESET,
)
"""What changes an account writes down what it stands for from then on."""
_CAME = (Action.SIGNED_IN, Action.SIGN_IN_REFUSED)


def subject(staff_id: int) -> str:
    """Return how the journal names an account."""
    return f"staff:{staff_id}"


def last_sign_in(db: Connection, staff_id: int) -> tuple[LastSignIn | None, int]:
    """Return when and where somebody came in last, and how many tries were refused since."""
    theirs = journal.c.staff_id == staff_id
    query = select(journal.c.id, journal.c.at, journal.c.workstation).where(
        theirs, journal.c.action == Action.SIGNED_IN.code
    )
    row = db.execute(query.order_by(journal.c.id.desc()).limit(1)).first()
    refused = select(func.count()).where(
        theirs, journal.c.action == Action.SIGN_IN_REFUSED.code, journal.c.id > (row[0] if row else 0)
    )
    return (LastSignIn(row[1], row[2]) if row else None), int(db.execute(refused).scalar_one())


def sign_ins(db: Connection, staff_id: int, most: int) -> tuple[SignInLine, ...]:
    """Return somebody's newest sign-ins and refused tries, the newest first."""
    query = (
        select(journal.c.at, journal.c.workstation, journal.c.action)
        .where(journal.c.staff_id == staff_id, journal.c.action.in_([action.code for action in _CAME]))
        .order_by(journal.c.id.desc())
        .limit(most)
    )
    rows = [(row[0], row[1], Action.of(row[2])) for row in db.execute(query)]
    return tuple(
        SignInLine(at, place, action.word, action is Action.SIGN_IN_REFUSED) for at, place, action in rows
    )


def stood_for(db: Connection, *, before: datetime | None = None) -> Mapping[str, Mapping[str, object]]:
    """Return what each account stands for by the newest entry that says so, by subject.

    With ``before`` only accounts whose newest such entry is older than that.
    """
    codes = [action.code for action in STATE_GIVEN]
    names = [subject(staff_id) for staff_id in db.execute(select(staff.c.id)).scalars()]
    newest = (
        select(func.max(journal.c.id))
        .where(journal.c.action.in_(codes), journal.c.subject.in_(names))
        .group_by(journal.c.subject)
    )
    query = select(journal.c.subject, journal.c.facts).where(journal.c.id.in_(newest))
    if before is not None:
        query = query.where(journal.c.at < before)
    return {row[0]: row[1]["after"] for row in db.execute(query) if "after" in row[1]}


def note_earlier(db: Connection, at: datetime, workstation: str) -> None:
    """Write down what accounts of an earlier program stand for, where no entry says it yet."""
    _note(db, Action.ACCOUNT_NOTED, at, workstation, _untold(db))


def note_added(db: Connection, at: datetime, workstation: str, by: int = 1) -> None:
    """Write down that accounts were added, by the first administrator, where no entry says it yet."""
    _note(db, Action.STAFF_ADDED, at, workstation, _untold(db), by)


def carry_over(
    db: Connection, at: datetime, workstation: str, before: datetime, by: int | None = None
) -> None:
    """Write down again what the journal says of accounts in entries older than ``before``.

    Called before those entries are destroyed. What the accounts are now is not asked: a role raised past the
    program stays one.
    """
    _note(db, Action.ACCOUNT_NOTED, at, workstation, stood_for(db, before=before), by)


def _untold(db: Connection) -> Mapping[str, Mapping[str, object]]:
    """Return what those accounts stand for of which the journal knows nothing."""
    told = stood_for(db)
    states = {subject(staff_id): state for staff_id, state in accounts.states(db).items()}
    return {name: state for name, state in states.items() if name not in told}


def _note(
    db: Connection,
    action: Action,
    at: datetime,
    workstation: str,
    told: Mapping[str, Mapping[str, object]],
    by: int | None = None,
) -> None:
    line = {"at": at, "staff_id": by, "workstation": workstation, "action": action.code, "reason": ""}
    lines.append(
        db, [{**line, "subject": name, "facts": {"after": state}} for name, state in sorted(told.items())]
    )
