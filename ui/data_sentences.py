"""The sentences of what can be refused about retention, own data and incidents: what happened, what to do."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import incidents, own_data, retention
from desk.domain.text import Word, mark

DATA_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    retention.NothingDue: (
        mark("errors", "Nothing of what is chosen may be destroyed now."),
        mark("errors", "Look under “Kept back” what it waits for, or come back when its period has passed."),
    ),
    retention.OwnProposal: (
        mark("errors", "Nobody approves the destruction they proposed themselves."),
        mark("errors", "Ask another head, or let somebody else propose it."),
    ),
    retention.WitnessesMissing: (
        mark("errors", "A destruction needs two witnesses who are not the same person."),
        mark("errors", "Write the names and positions of both."),
    ),
    retention.MinutesMovedOn: (
        mark("errors", "These minutes stand elsewhere by now: {state}."),
        mark("errors", "Look at the list again."),
    ),
    retention.PeriodNotSo: (
        mark("errors", "A period is a number of months, from 1 to {longest}."),
        mark("errors", "Write it as in the office's retention schedule (JRA)."),
    ),
    own_data.NikNotUsable: (
        mark("errors", "This is no NIK: a NIK has 16 digits."),
        mark("errors", "Scan the KTP-el, or type the number again from the card or the KK."),
    ),
    own_data.AlreadyAnswered: (
        mark("errors", "Request {number} is answered already."),
        mark("errors", "Take a new request down when the person asks again."),
    ),
    own_data.NotGathered: (
        mark("errors", "For request {number} the paper was not made yet."),
        mark("errors", "Make the paper first (F8), hand it over, then answer the request."),
    ),
    incidents.SpanNotSo: (
        mark("errors", "The span ends before it begins, or begins after the incident became known."),
        mark("errors", "Check the days and times."),
    ),
    incidents.NotToldYet: (
        mark("errors", "The report does not say yet which data it is about and what was done."),
        mark("errors", "Describe the incident first (F6)."),
    ),
    incidents.IncidentMovedOn: (
        mark("errors", "Incident {number} stands elsewhere by now."),
        mark("errors", "Look at the list again: only what was reported can be closed."),
    ),
}
