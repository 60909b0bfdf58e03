"""The sentences of rights that are missing, and of requests to the head: what happened and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import rights_errors
from desk.domain.text import Word, mark

APPROVAL_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    rights_errors.NeedsApproval: (
        mark("errors", "Needs the head: {action}."),
        mark(
            "errors",
            "Ask for an approval in the window, or let a colleague with this role do it: {needed}.",
        ),
    ),
    rights_errors.RightsChanged: (
        mark("errors", "“{action}” is no longer among your tasks: your roles were changed."),
        mark("errors", "Sign out and in again, or ask a colleague with this role: {needed}."),
    ),
    rights_errors.AccountClosed: (
        mark("errors", "Your account is closed; nothing was written."),
        mark("errors", "Sign out, and ask an administrator about your account."),
    ),
    rights_errors.OwnRequest: (
        mark("errors", "Nobody approves their own request."),
        mark("errors", "Let another head decide about it, or withdraw it."),
    ),
    rights_errors.RequestMovedOn: (
        mark("errors", "Request {number} is not open any more: {state}."),
        mark("errors", "The list shows how it stands now."),
    ),
    rights_errors.AlreadyAsked: (
        mark("errors", "You asked for this today already, request {number}: {state}."),
        mark("errors", "See it on the page “Approvals”."),
    ),
    rights_errors.NotAskedFor: (
        mark("errors", "“{action}” is nothing you can ask the head for."),
        mark("errors", "Do it yourself if it is among your tasks, or ask a colleague whose task it is."),
    ),
}
