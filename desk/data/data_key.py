"""The office's key in the hands of the program, and how it is locked up; nothing heavy is loaded for it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

KEY_BYTES = 32
KEY_ID_LENGTH = 32
SEAL_BYTES = 12 + 16
"""What a seal adds to a part: a nonce before it, a tag behind it."""


class SealBroken(Exception):
    """Something sealed is not what was sealed; whoever asked says what."""


@dataclass(frozen=True, slots=True)
class DataKey:
    """The key itself; it never appears in a printed value."""

    id: str
    secret: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Wrapped:
    """The key as a passphrase or a recovery code locks it up; it may lie in the open."""

    kind: str
    key_id: str
    version: int
    salt: bytes
    rounds: int
    memory_kib: int
    lanes: int
    nonce: bytes
    wrapped: bytes

    def holding(self, wrapped: bytes) -> Wrapped:
        """Return the same lock with a key in it."""
        return replace(self, wrapped=wrapped)
