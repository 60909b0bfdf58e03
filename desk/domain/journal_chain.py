"""The chain of the journal: one text for an entry on every engine, and a hash that covers all before it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

BEGINNING = "0" * 64
"""What the first entry of an office follows."""
_SHORTEST = 12
_GROUP = 8
_HEX = re.compile(r"[0-9a-f]+")


@dataclass(frozen=True, slots=True)
class Seal:
    """The newest entry when a day was closed; printed on paper, it proves what stood before it."""

    entry: int
    hash: str

    @property
    def written(self) -> str:
        """The hash as it stands on paper, in groups that can be read aloud."""
        return " ".join(self.hash[first : first + _GROUP] for first in range(0, len(self.hash), _GROUP))


def read_seal(typed: str) -> str | None:
    """Return the hash, or the beginning of one, that somebody typed off a paper; None if it is none."""
    plain = re.sub(r"[\s.:-]", "", typed).lower()
    whole = _SHORTEST <= len(plain) <= len(BEGINNING) and _HEX.fullmatch(plain)
    return plain if whole else None


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
