"""Writes down with every deed what its citizen is to be told, whoever did it and by whatever statement.

A message stands and falls with the transaction of its deed. Told is what is so: a step that is taken back
before its message has left leaves nothing to tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, text

from desk.domain.messages import FAILED

_INTO = "INSERT INTO message (application_id, kind, about, state, address, text, tries, why)"
_FRESH = "'waiting', '', '', 0, ''"
_ONCE = (
    "ON CONFLICT (application_id, about) DO UPDATE SET state = 'waiting', at = NULL, settled_at = NULL"
    " WHERE message.state = 'overtaken'"
)
_OVERTAKEN = "UPDATE message SET state = 'overtaken' WHERE state = 'waiting'"
_WHEN_READY = "('ready', 'reminder', 'missed', 'uncollected_7', 'uncollected_30', 'uncollected_90', 'sent')"
_FAILED = ", ".join(repr(state.code) for state in FAILED)
_INSIDE = "(its.id = held.application_id OR its.job_id = held.job_id)"
_ELSEWHERE = "its.delivery IN ('kecamatan', 'kelurahan')"


@dataclass(frozen=True, slots=True)
class _Rule:
    """What is written when something happens to a row."""

    name: str
    event: str
    when: str
    does: str


def _told(kind: str, about: str, of: str) -> str:
    """Return the statement that writes down what is to be told of each application ``its`` of ``of``."""
    return f"{_INTO} SELECT its.id, '{kind}', {about}, {_FRESH} FROM {of} {_ONCE}"


def _own(kind: str, about: str) -> str:
    return f"{_INTO} VALUES (NEW.id, {kind}, {about}, {_FRESH}) {_ONCE}"


_RULES = (
    _Rule(
        "message_of_request",
        "INSERT ON application",
        "NEW.state = 'received'",
        _own("'received'", "'received:' || NEW.round"),
    ),
    _Rule(
        "message_of_state",
        "UPDATE OF state ON application",
        "NEW.state = 'received' AND OLD.state = 'returned'"
        " OR NEW.state = 'returned' AND OLD.state <> 'returned'"
        " OR NEW.state = 'verified' AND OLD.state NOT IN ('verified', 'ready', 'collected')"
        " OR NEW.state = 'ready' AND OLD.state = 'verified' AND NEW.delivery = 'counter'",
        _own("NEW.state", "NEW.state || ':' || NEW.round"),
    ),
    _Rule(
        "message_overtaken",
        "UPDATE OF state ON application",
        "NEW.state <> OLD.state"
        " AND (OLD.state IN ('returned', 'verified', 'ready') OR NEW.state = 'withdrawn')",
        f"{_OVERTAKEN} AND application_id = NEW.id AND (kind = OLD.state"
        f" OR OLD.state = 'ready' AND kind IN {_WHEN_READY} OR NEW.state = 'withdrawn')",
    ),
    _Rule(
        "message_needs_no_call",
        "UPDATE OF state ON application",
        "NEW.state <> OLD.state AND NOT (OLD.state = 'collected' AND NEW.state = 'ready')",
        "UPDATE message SET closed = TRUE WHERE application_id = NEW.id AND NOT closed"
        f" AND state IN ({_FAILED})",
    ),
    _Rule(
        # what was collected by mistake still waits: somebody calls, unless a call has reached them since
        "message_needs_a_call",
        "UPDATE OF state ON application",
        "OLD.state = 'collected' AND NEW.state = 'ready'",
        "UPDATE message SET closed = FALSE WHERE application_id = NEW.id AND closed"
        f" AND state IN ({_FAILED}) AND NOT EXISTS"
        " (SELECT 1 FROM message_call AS made JOIN message AS told ON told.id = made.message_id"
        " WHERE told.application_id = NEW.id AND made.outcome <> 'no_answer'"
        " AND made.at >= message.settled_at)",
    ),
    _Rule(
        "message_of_half_hour",
        "INSERT ON appointment",
        "NEW.state = 'booked'",
        _told(
            "ready",
            "'ready:' || its.round || ':' || NEW.id",
            "application AS its WHERE its.id = NEW.application_id AND its.state = 'ready' AND NOT EXISTS"
            " (SELECT 1 FROM message AS said WHERE said.application_id = its.id AND said.kind = 'ready'"
            " AND said.state = 'waiting')",
        ),
    ),
    _Rule(
        "message_of_missed",
        "UPDATE OF state ON appointment",
        "NEW.state = 'missed' AND OLD.state = 'booked'",
        _told(
            "missed",
            "'missed:' || NEW.id",
            "application AS its WHERE its.id = NEW.application_id AND its.state = 'ready'",
        ),
    ),
    _Rule(
        "message_half_hour_gone",
        "UPDATE OF state ON appointment",
        "NEW.state <> 'booked' AND OLD.state = 'booked'",
        f"{_OVERTAKEN} AND application_id = NEW.application_id AND about = 'reminder:' || NEW.id",
    ),
    _Rule(
        "message_of_transport",
        "UPDATE OF state ON print_job",
        "NEW.state = 'sent' AND OLD.state <> 'sent'",
        _told(
            "ready",
            "'ready:' || its.round",
            f"application AS its WHERE its.job_id = NEW.id AND {_ELSEWHERE}",
        ),
    ),
    _Rule(
        "message_transport_back",
        "UPDATE OF state ON print_job",
        "OLD.state = 'sent' AND NEW.state <> 'sent'",
        f"{_OVERTAKEN} AND kind IN ('ready', 'sent') AND application_id IN"
        " (SELECT its.id FROM application AS its WHERE its.job_id = NEW.id AND its.delivery <> 'counter')",
    ),
    _Rule(
        "message_of_parcel",
        "UPDATE OF tracking_number ON parcel",
        "NEW.tracking_number <> '' AND NEW.tracking_number <> OLD.tracking_number",
        _told(
            "sent",
            "'sent:' || NEW.id",
            f"parcel_content AS held JOIN application AS its ON {_INSIDE}"
            " WHERE held.parcel_id = NEW.id AND its.state = 'ready'",
        ),
    ),
    _Rule(
        "message_parcel_gone",
        "DELETE ON parcel",
        "OLD.number <> ''",
        f"{_OVERTAKEN} AND about = 'sent:' || OLD.id",
    ),
    _Rule(
        "message_of_content",
        "INSERT ON parcel_content",
        "NEW.parcel_id IS NOT NULL",
        _told(
            "sent",
            "'sent:' || held.id",
            "parcel AS held JOIN application AS its"
            " ON (its.id = NEW.application_id OR its.job_id = NEW.job_id)"
            " WHERE held.id = NEW.parcel_id AND held.tracking_number <> '' AND its.state = 'ready'",
        ),
    ),
)
FUNCTIONS = tuple(rule.name for rule in _RULES)
"""What a server runs for a rule, by name."""


def create_triggers(db: Connection) -> None:
    """Make the triggers; on a server they say what today's program says."""
    statements = _sqlite() if db.dialect.name == "sqlite" else _server()
    for statement in statements:
        db.execute(text(statement.replace(":", "\\:")))


def _sqlite() -> Iterator[str]:
    for rule in _RULES:
        yield (
            f"CREATE TRIGGER IF NOT EXISTS {rule.name} AFTER {rule.event} WHEN {rule.when}"
            f" BEGIN {rule.does}; END"
        )


def _server() -> Iterator[str]:
    for rule in _RULES:
        yield (
            f"CREATE OR REPLACE FUNCTION {rule.name}() RETURNS trigger LANGUAGE plpgsql AS"
            f" $$ BEGIN {rule.does}; RETURN NULL; END $$"
        )
        yield (
            f"CREATE OR REPLACE TRIGGER {rule.name} AFTER {rule.event}"
            f" FOR EACH ROW WHEN ({rule.when}) EXECUTE FUNCTION {rule.name}()"
        )
