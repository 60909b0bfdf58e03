"""One message to a citizen with all that is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk.domain.message_calls import Call
from desk.domain.message_lists import MessageRow
from desk.domain.messages import Language
from desk.domain.sending import Contact


@dataclass(frozen=True, slots=True)
class MessageFile:
    """One message with all that is known of it."""

    row: MessageRow
    text: str
    """As it was sent; empty before."""
    language: Language | None
    calls: tuple[Call, ...]
    others: tuple[MessageRow, ...]
    """Of the same application, newest first."""
    contacts: Mapping[str, Contact]
    """What holds for the citizen's numbers and addresses of which something is known."""
    to_call: bool
    """Whether somebody is to call now."""
