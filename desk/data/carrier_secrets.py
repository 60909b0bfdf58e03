"""Passwords and tokens of carriers, in the operating system's place for secrets and nowhere else.

Loaded at the first need, as ``desk.data.secret_store`` is.
"""

from __future__ import annotations

from desk.data import secret_store
from desk.domain.carrier_settings import Secret

_NAME = "carrier {office} {carrier}"
_BETWEEN = "\n"
"""Between whom a secret may be shown to and the secret; as no name has either, a new one replaces it."""


def keep(office: str, carrier: str, secret: Secret) -> bool:
    """Keep what a carrier of an office is asked with, and return whether it is there now."""
    return secret_store.keep(_named(office, carrier), f"{secret.shown_to}{_BETWEEN}{secret.text}")


def kept(office: str, carrier: str) -> Secret | None:
    """Return what a carrier is asked with, None when this account of the PC does not have it."""
    shown_to, between, text = secret_store.kept(_named(office, carrier)).partition(_BETWEEN)
    return Secret(shown_to, text) if between else None


def forget(office: str, carrier: str) -> None:
    """Take a carrier's secret from this PC; one that is not there is no error."""
    secret_store.forget(_named(office, carrier))


def _named(office: str, carrier: str) -> str:
    return _NAME.format(office=office, carrier=carrier)
