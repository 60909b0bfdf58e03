"""The chain of the journal: one text for an entry on every engine, and a hash that covers all before it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256

BEGINNING = "0" * 64
"""What the first entry of an office follows."""


def told(facts: Mapping[str, object]) -> str:
    """Return facts as canonical JSON: sorted keys, ASCII, one spelling for a tuple and a list.

    Raises:
        TypeError: JSON cannot say one of the facts.
        ValueError: a number is not finite.
    """
    # There and back first: JSON turns keys into text, and numbers sort otherwise than their digits.
    plain = json.loads(json.dumps(dict(facts), allow_nan=False))
    return json.dumps(plain, sort_keys=True)


def stamp(moment: datetime) -> str:
    """Return a moment in UTC with six digits of a second, as SQLite keeps it."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def follow(
    before: str,
    number: int,
    at: str,
    staff_id: int | None,
    workstation: str,
    action: str,
    subject: str,
    reason: str,
    facts: str,
) -> str:
    """Return the hash of an entry that follows the one with the hash ``before``.

    ``at`` is a ``stamp`` and ``facts`` are ``told``.
    """
    head = json.dumps((number, at, staff_id, workstation, action, subject, reason))
    return sha256(f"{before}\n{head}\n{facts}".encode("ascii")).hexdigest()
