"""What refuses a deed because of who asks for it: facts, never sentences; the window makes the sentence."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.approvals import Wish
from desk.domain.errors import DeskError, NotAllowed
from desk.domain.journal import Action
from desk.domain.text import Word


@dataclass(eq=False)
class RightsChanged(NotAllowed):
    """Since this person signed in, a role was taken from them."""


@dataclass(eq=False)
class NeedsApproval(NotAllowed):
    """The deed is done once the head has approved it.

    ``wishes`` says what is to be asked for; ``waiting`` is how much of it this person asked for already.
    """

    deed: Action
    wishes: tuple[Wish, ...]
    waiting: int = 0


@dataclass(eq=False)
class OwnRequest(DeskError):
    """Nobody approves what they ask for themselves."""


@dataclass(eq=False)
class RequestMovedOn(DeskError):
    """The request is no longer open: somebody was faster, or its day is over."""

    number: int
    state: Word


@dataclass(eq=False)
class AlreadyAsked(DeskError):
    """This person asked for the same today; the request is open or approved."""

    number: int
    state: Word


@dataclass(eq=False)
class NotAskedFor(DeskError):
    """The deed is not one that the head approves, or a role of this person allows it already."""

    action: Word


@dataclass(eq=False)
class AccountClosed(DeskError):
    """The account was closed since its owner signed in, or was never one of this office."""
