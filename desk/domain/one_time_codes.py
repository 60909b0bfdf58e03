"""The second factor: codes of an app by RFC 6238, and recovery codes for the day the phone is lost."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from datetime import datetime
from hmac import compare_digest

from pyotp import TOTP, random_base32

from desk.domain.accounts import RECOVERY_CODES

STEP_S = 30
DRIFT_STEPS = 1
"""A phone's clock may be so many steps off."""
DIGITS = 6
_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without 0, O, 1 and I, which look alike on paper."""
_CODE_LETTERS = 16


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A secret to be put into an app: as a text to type, and as the address a QR code carries."""

    secret: str = field(repr=False)
    address: str = field(repr=False)

    @property
    def spaced(self) -> str:
        """The secret in groups of four, four of them on a line, to be typed."""
        groups = re.findall(".{1,4}", self.secret)
        return "\n".join(" ".join(groups[first : first + 4]) for first in range(0, len(groups), 4))


def new_enrolment(login: str, office: str) -> Enrolment:
    """Return a secret nobody has ever seen; ``login`` and ``office`` name it in the app."""
    secret = random_base32()
    app = TOTP(secret, name=login, issuer=f"PRR Desk {office}".strip())
    return Enrolment(secret, app.provisioning_uri())


def step_of(secret: str, code: str, now: datetime) -> int | None:
    """Return the time step that a code belongs to, None when it is of none near ``now``."""
    plain = re.sub(r"\s", "", code)
    app = TOTP(secret)
    here = int(now.timestamp()) // STEP_S
    for step in range(here - DRIFT_STEPS, here + DRIFT_STEPS + 1):
        if compare_digest(app.generate_otp(step).encode(), plain.encode()):
            return step
    return None


def is_app_code(code: str) -> bool:
    """Whether a code looks like one of the app rather than a recovery code."""
    return re.fullmatch(r"\s*(?:\d\s*){6}", code) is not None


def new_recovery_codes() -> tuple[str, ...]:
    """Return recovery codes of 80 bits each, in groups of four."""
    return tuple(
        "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(_CODE_LETTERS // 4))
        for _ in range(RECOVERY_CODES)
    )


def as_recovery_code(typed: str) -> str:
    """Return a recovery code without what people type between its letters."""
    return re.sub(r"[^0-9A-Z]", "", typed.upper())
