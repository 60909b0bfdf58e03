"""The sentences of what can be refused about parcels: what happened and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import post_errors as post
from desk.domain.text import Word, mark

POST_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    post.AddressIncomplete: (
        mark("errors", "The address of {name} lacks: {lacks}."),
        mark("errors", "Complete it under “To send” first; nothing was sent."),
    ),
    post.ParcelChanged: (
        mark("errors", "What waits for {name} is no longer what the list showed."),
        mark("errors", "The list has been refreshed; look at it and send again. Nothing was sent."),
    ),
    post.ParcelUnknown: (
        mark("errors", "No parcel of this office has the number {number}."),
        mark("errors", "Compare it with the label, or scan the label of the parcel first."),
    ),
    post.ParcelMovedOn: (
        mark("errors", "Parcel {parcel} is now “{state}”; this step cannot be taken any more."),
        mark("errors", "The list has been refreshed; look the parcel up by its number."),
    ),
    post.TrackingUnusable: (
        mark("errors", "“{text}” cannot be a tracking number of Kantor Pos."),
        mark("errors", "Scan the barcode the post has put on the parcel: 6 to 30 letters and digits."),
    ),
    post.TrackingTaken: (
        mark("errors", "Tracking number {tracking} is that of parcel {parcel} for {name} already."),
        mark("errors", "Compare both parcels, and scan the number of this one again."),
    ),
    post.ResultOutOfOrder: (
        mark("errors", "“{result}” cannot be noted: parcel {parcel} is “{state}” since {day}."),
        mark("errors", "If that is wrong, take it back on the page Kantor Pos (Ctrl+Del), and note it anew."),
    ),
    post.ResultTooEarly: (
        mark("errors", "{day} lies before {since}, the last thing known of parcel {parcel}."),
        mark("errors", "Compare the day with the post's slip and correct it."),
    ),
    post.ResultInFuture: (
        mark("errors", "{day} has not come yet; nothing was noted of parcel {parcel}."),
        mark("errors", "Compare the day with the post's slip and correct it."),
    ),
    post.SettledByParcel: (
        mark("errors", "BAST {bast} went to Kantor Pos; its receipt is noted parcel by parcel."),
        mark("errors", "Note the results on the page Kantor Pos."),
    ),
}
