"""Passwords and tokens of carriers, in the operating system's place for secrets and nowhere else.

Loaded at the first need, as ``desk.data.secret_store`` is.
"""

from __future__ import annotations

from desk.data import secret_store

_NAME = "carrier {office} {carrier}"


def keep(office: str, carrier: str, secret: str) -> bool:
    """Keep what a carrier of an office is asked with, and return whether it is there now."""
    return secret_store.keep(_named(office, carrier), secret)


def kept(office: str, carrier: str) -> str:
    """Return what a carrier is asked with; empty when this account of the PC does not have it."""
    return secret_store.kept(_named(office, carrier))


def forget(office: str, carrier: str) -> None:
    """Take a carrier's secret from this PC; one that is not there is no error."""
    secret_store.forget(_named(office, carrier))


def _named(office: str, carrier: str) -> str:
    return _NAME.format(office=office, carrier=carrier)
