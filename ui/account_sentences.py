"""The sentences of the door and of accounts: what happened, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import account_errors as errors
from desk.domain.text import Word, mark

ACCOUNT_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    errors.WrongAgain: (
        mark("errors", "Name and password do not belong together."),
        mark("errors", "Check Caps Lock; the next try counts in {seconds} seconds."),
    ),
    errors.SignInDelayed: (
        mark("errors", "There were too many wrong tries."),
        mark("errors", "Wait {seconds} seconds, then try once more."),
    ),
    errors.AccountLocked: (
        mark("errors", "This name is locked after too many wrong tries."),
        mark("errors", "Ask an administrator to unlock it on the page “Staff”."),
    ),
    errors.StepsLeft: (
        mark("errors", "This account asks for more than name and password."),
        mark("errors", "Sign in at the window, choose a new password there, and write the code of the app."),
    ),
    errors.WrongCode: (
        mark("errors", "This code is wrong, too old, or was used before."),
        mark(
            "errors",
            "Wait for the next code of the app and check the clock of the phone, or type another recovery "
            "code.",
        ),
    ),
    errors.RecoveryNeeded: (
        mark("errors", "After a new password the app's code is not enough, this once."),
        mark("errors", "Write one of your recovery codes; without any, have the second factor reset."),
    ),
    errors.SamePassword: (
        mark("errors", "This is the old password."),
        mark("errors", "Choose another one."),
    ),
    errors.WrongBadge: (
        mark("errors", "Badge and PIN do not belong together."),
        mark("errors", "Scan the badge again and type its PIN, or sign in with name and password."),
    ),
    errors.BadgeBlocked: (
        mark("errors", "This badge is asleep after wrong PINs."),
        mark("errors", "Sign in with name and password; that wakes it."),
    ),
    errors.BadgeNotEnough: (
        mark("errors", "This account asks for more than a badge."),
        mark("errors", "Sign in with name and password."),
    ),
    errors.BadgeUnusable: (
        mark("errors", "This code cannot be a badge: {why}."),
        mark("errors", "Scan another card."),
    ),
    errors.BadgeTaken: (
        mark("errors", "Somebody else has this badge."),
        mark("errors", "Take it from them first, or scan another card."),
    ),
    errors.WeakPin: (
        mark("errors", "Anybody would try this PIN first."),
        mark("errors", "Choose {digits} digits that are no row, no repetition and not part of your NIP."),
    ),
    errors.SecondFactorOn: (
        mark("errors", "The second factor is set up already."),
        mark("errors", "Remove it first to set up another phone."),
    ),
    errors.NoSecondFactor: (
        mark("errors", "This account has no second factor."),
        mark("errors", "Look at the account again."),
    ),
    errors.LastAdministrator: (
        mark("errors", "Without {name} nobody could look after accounts any more."),
        mark("errors", "Make somebody else an administrator first."),
    ),
    errors.StillOpen: (
        mark("errors", "The account of {name} is still open, so its role at the server is needed."),
        mark("errors", "Close the account first, or name a reason here: then it is closed as well."),
    ),
    errors.NotYourself: (
        mark("errors", "Nobody does this for their own account."),
        mark("errors", "Ask another administrator, or open “My account”."),
    ),
    errors.AccountMovedOn: (
        mark("errors", "Somebody else changed the account of {name} meanwhile."),
        mark("errors", "Look at it again, then repeat the step if it is still needed."),
    ),
    errors.NoRoleLeft: (
        mark("errors", "An account needs at least one task."),
        mark("errors", "Choose a task, or deactivate the account."),
    ),
    errors.DeputyUnusable: (
        mark("errors", "The deputy was not named: {why}."),
        mark("errors", "Correct it and try again."),
    ),
}
