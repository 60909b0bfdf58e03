"""A carrier for tests of the office: it keeps what it is given, and answers as it is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace

from desk.domain.carriers import Answer, Arrival, Handed, Medium, Outgoing
from desk.domain.messages import Language
from desk.domain.sending import MessageCase, Written
from desk.domain.staff import Staff
from desk.office import Office


class Killed(BaseException):
    """The program ends here, as by a power cut."""


@dataclass
class Postbox:
    """A carrier that keeps what it is given and answers as it is told; the real ones have their own tests."""

    medium: Medium = Medium.SMS
    answers: list[Answer] = field(default_factory=list)
    given: list[Outgoing] = field(default_factory=list)
    reports: dict[str, Arrival] = field(default_factory=dict)
    dies: bool = False

    def calling(self) -> AbstractContextManager[None]:
        return nullcontext()

    def hand_over(self, message: Outgoing) -> Answer:
        self.given.append(message)
        if self.dies:
            raise Killed
        return self.answers.pop(0) if self.answers else Answer(Handed.TAKEN, f"c-{len(self.given)}")

    def arrivals(self, carrier_ids: Sequence[str]) -> Mapping[str, Arrival]:
        return {one: self.reports[one] for one in carrier_ids if one in self.reports}


def in_short(case: MessageCase, _medium: Medium, language: Language) -> Written:
    """Put a message into words that say which it is."""
    return Written(f"{language.code} {case.kind.code} {case.application.number}", parts=1)


def told(office: Office, head: Staff, **changes: object) -> None:
    """Let the head change how the office writes to citizens."""
    settings = office.preferences.settings()
    office.preferences.change(head, replace(settings, messages=replace(settings.messages, **changes)))
