"""What a citizen is told of a document that left through Kantor Pos."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desk.domain.post import AfterReturn, Parcel, ParcelState
from desk.domain.status_words import Saying
from desk.domain.text import Word, mark

_TRACK = mark(
    "answer", "Please keep your phone at hand; the post can be asked with the number {tracking} where it is."
)
_HAVE_OLD_CARD = mark(
    "answer", "Please have your old card ready: the courier takes it and gives you the new one."
)
_SAYINGS: Mapping[ParcelState, Saying] = {
    ParcelState.SENT: Saying(
        "parcel_sent",
        mark("answer", "Your document left for you with Kantor Pos on {at}, number {tracking}: {what}."),
        _TRACK,
    ),
    ParcelState.FAILED_1: Saying(
        "parcel_failed_1",
        mark("answer", "The courier came on {on} with your document and found nobody: {what}."),
        mark("answer", "The courier comes once more; please be at home or let somebody receive it."),
    ),
    ParcelState.FAILED_2: Saying(
        "parcel_failed_2",
        mark("answer", "The courier came twice with your document, last on {on}: {what}."),
        mark("answer", "Please ask at the post office of your kecamatan with the number {tracking}."),
    ),
    ParcelState.HELD: Saying(
        "parcel_held",
        mark("answer", "Your document lies at the post office since {on}: {what}."),
        mark(
            "answer",
            "Please fetch it there soon with your KK and the number {tracking}; later it comes back here.",
        ),
    ),
    ParcelState.DELIVERED: Saying(
        "parcel_delivered",
        mark("answer", "Kantor Pos delivered your document on {on} to {receiver}: {what}."),
        mark("answer", "If you do not know this person, please tell the counter now."),
    ),
}
_RETURNED = Saying(
    "parcel_returned",
    mark("answer", "Kantor Pos brought your document back on {on}: {reason}. {what}."),
    mark("answer", "You can take it here now, or tell the counter the right address to send it again."),
)
_AGAIN = Saying(
    "parcel_again",
    _RETURNED.says,
    mark("answer", "It is sent again; you can also take it here at the counter."),
)


def post_saying(one: Parcel, *, here: bool) -> Saying | None:
    """Return what is said of a parcel; None when its document goes its way without the post by now.

    ``here`` is whether the document lies at the office.
    """
    if one.state is ParcelState.RETURNED:
        if not here or one.after is AfterReturn.PICK_UP:
            return None
        return _AGAIN if one.after is AfterReturn.AGAIN else _RETURNED
    saying = _SAYINGS[one.state]
    first_half = one.state in (ParcelState.SENT, ParcelState.FAILED_1)
    return Saying(saying.code, saying.says, _HAVE_OLD_CARD) if first_half and wants_old_card(one) else saying


def wants_old_card(one: Parcel) -> bool:
    """Whether the courier takes an old card for something in a parcel."""
    return one.old_card.code == "wanted"


def post_facts(one: Parcel) -> Mapping[str, str | date | Word]:
    """Return what the sayings name."""
    reason: Word | str = one.reason.word if one.reason is not None else ""
    return {
        "at": one.sent_at,
        "on": one.newest_on,
        "tracking": one.label_code,
        "receiver": one.receiver,
        "reason": reason,
    }
