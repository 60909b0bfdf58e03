"""What is told to somebody who just came in: their last sign-in, and what they should see to."""

from __future__ import annotations

from desk.domain.accounts import Arrival
from desk.domain.text import mark
from ui.context import Context
from ui.language import Language

FEW_CODES = 2
FEW_TRIES = 2
"""Wrong passwords that anybody types now and then."""
STAFF_PAGE = "accounts"
_FIRST = mark("door", "Welcome. This is the first time you sign in.")
_LAST = mark("door", "Your last sign-in: {when} at {place}.")
_FAILED_ONCE = mark("door", "{last} Wrong tries since: {count}.")
_FAILED = mark(
    "door",
    "Since your last sign-in ({when}) somebody typed a wrong password for you: {count} times. If that was "
    "not you, change your password and tell your head.",
)
_FAILED_FIRST = mark(
    "door",
    "Before you came somebody typed a wrong password for you: {count} times. If that was not you, change "
    "your password and tell your head.",
)
_CODES = mark("door", "Recovery codes left: {count}. Have new ones made: your name at the bottom left.")
_ALONE = mark(
    "door",
    "This account holds every task of the office. Make an account for each colleague, so that the journal "
    "can say who did what.",
)
_OPEN_ACCOUNTS = mark("door", "Make accounts")
_BROUGHT_UP = mark(
    "door",
    "This office was brought up to the new version of the program. A copy of it as it was before: {file}",
)
_ROLES = mark("door", "Your tasks have changed. Sign out and in again to see your pages.")
_CLOSED = mark(
    "door",
    "While others worked here, this had to be closed, and nothing of it was written: {forms}. Open it again.",
)


def last_sign_in(arrival: Arrival, language: Language) -> str:
    """Return when and where this person was here before, as a sentence."""
    if arrival.last is None:
        return language.say(_FIRST)
    when = language.long_moment(arrival.last.at)
    return language.say(_LAST).format(when=when, place=arrival.last.workstation)


def tell_arrival(context: Context, arrival: Arrival, *, alone: bool) -> None:
    """Tell somebody who signed in what they should know."""
    say, notices, language = context.language.say, context.notices, context.language
    count = language.number(arrival.failed_since)
    if arrival.failed_since > FEW_TRIES:
        if arrival.last is None:
            notices.warn(say(_FAILED_FIRST).format(count=count))
        else:
            notices.warn(say(_FAILED).format(count=count, when=language.long_moment(arrival.last.at)))
    elif arrival.failed_since:
        notices.info(say(_FAILED_ONCE).format(last=last_sign_in(arrival, language), count=count))
    else:
        notices.info(last_sign_in(arrival, language))
    if arrival.codes_left is not None and arrival.codes_left <= FEW_CODES:
        notices.warn(say(_CODES).format(count=language.number(arrival.codes_left)))
    _tell_brought_up(context)
    if alone:
        notices.advise(say(_ALONE), say(_OPEN_ACCOUNTS), lambda: context.open_page(STAFF_PAGE, None))


def _tell_brought_up(context: Context) -> None:
    """Tell once, whoever comes first, that an older office was changed when it was opened."""
    brought, context.office.brought_up = context.office.brought_up, None
    if brought is not None and brought.kept is not None:
        context.notices.warn(context.language.say(_BROUGHT_UP).format(file=brought.kept))


def tell_return(context: Context, closed_forms: list[str], *, roles_changed: bool) -> None:
    """Tell somebody who unlocked what could not stay as it was."""
    say, notices = context.language.say, context.notices
    if closed_forms:
        notices.warn(say(_CLOSED).format(forms=", ".join(closed_forms)))
    if roles_changed:
        notices.warn(say(_ROLES))
