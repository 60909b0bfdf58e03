"""What this program knows, in its memory alone, of the passwords and badges of those whose work it holds.

With it a locked screen is opened while the office's server, which looks at passwords, is away.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from desk.data import hashing


@dataclass(frozen=True, slots=True)
class KnownBadge:
    """A badge that opened something here: whose it is, and its PIN as it is kept."""

    staff_id: int
    login: str
    pin_hash: str


class KnownHere:
    """Hashes (argon2id) of what opened something here; nothing of it is written to a disk."""

    def __init__(self) -> None:
        self._passwords: dict[str, str] = {}
        self._badges: dict[str, KnownBadge] = {}

    def keep(self, login: str, password: str) -> None:
        """Keep the password that somebody came in with, in place of the one before."""
        self._passwords[login] = hashing.hashed(password)

    def keep_badge(self, staff_id: int, login: str, badge: str, secret: str) -> None:
        """Keep a badge and ``secret``, which is made of its PIN, in place of the ones before."""
        self._forget_badge(login)
        self._badges[sign_of(badge)] = KnownBadge(staff_id, login, hashing.hashed(secret))

    def forget(self, login: str) -> None:
        """Somebody has no work here any longer."""
        self._passwords.pop(login, None)
        self._forget_badge(login)

    def password_of(self, login: str) -> str | None:
        """Return how somebody's password is kept, None when they did not come in with it."""
        return self._passwords.get(login)

    def badge(self, badge: str) -> KnownBadge | None:
        """Return what is known of a badge, None when it opened nothing here."""
        return self._badges.get(sign_of(badge))

    def badges_of(self, login: str) -> tuple[str, ...]:
        """Return the signs of somebody's badge, if one is known."""
        return tuple(sign for sign, known in tuple(self._badges.items()) if known.login == login)

    def _forget_badge(self, login: str) -> None:
        for sign in self.badges_of(login):
            self._badges.pop(sign, None)


def sign_of(badge: str) -> str:
    """Return what a badge goes by here, so that its code is in no list."""
    return sha256(badge.strip().encode("utf-8", "surrogatepass")).hexdigest()
