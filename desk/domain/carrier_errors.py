"""Why nothing can be sent from a PC: facts, never sentences."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.errors import DeskError
from desk.domain.text import Word


@dataclass(eq=False)
class CarrierNotReady(DeskError):
    """Nothing can be sent by this medium from this PC."""

    medium: Word
    why: Word


@dataclass(eq=False)
class CarrierAway(DeskError):
    """A carrier could not be reached; its messages wait."""

    medium: Word
    why: Word


@dataclass(eq=False)
class NoMediumChosen(DeskError):
    """The head has not said by what citizens are written to."""


@dataclass(eq=False)
class SecretNotKept(DeskError):
    """This PC has no place for secrets, or it does not open."""


@dataclass(eq=False)
class AddressUnfit(DeskError):
    """Nothing can be sent to what was typed: it is no mail address."""
