"""Columns of the lists of Kantor Pos: what waits, what is under way, what came back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from desk.domain.masks import mask_phone
from desk.domain.post import AfterReturn, Content, OldCard, Parcel, ParcelState, ToPost
from desk.domain.text import mark
from ui.errors import spoken_fact
from ui.language import Language
from ui.palette import Tone
from ui.tables.columns import Align, Column
from ui.widgets.status_badge import Badge

PARCEL_BADGES: Mapping[ParcelState, Badge] = {
    state: Badge(state.word, tone, sign)
    for state, tone, sign in (
        (ParcelState.SENT, Tone.INFO, "send"),
        (ParcelState.FAILED_1, Tone.WARN, "warning"),
        (ParcelState.FAILED_2, Tone.WARN, "warning"),
        (ParcelState.HELD, Tone.WARN, "hold"),
        (ParcelState.DELIVERED, Tone.GOOD, "check"),
        (ParcelState.RETURNED, Tone.BAD, "return"),
    )
}
_COMPLETE = Badge(mark("post", "Ready to send"), Tone.GOOD, "check")
_INCOMPLETE = Badge(mark("post", "Address incomplete"), Tone.WARN, "warning")
_TO_DECIDE = Badge(mark("post", "To be decided"), Tone.WARN, "question")
_DECIDED: Mapping[AfterReturn, Badge] = {
    AfterReturn.AGAIN: Badge(AfterReturn.AGAIN.word, Tone.INFO, "send"),
    AfterReturn.PICK_UP: Badge(AfterReturn.PICK_UP.word, Tone.GOOD, "counter"),
}
_YES = mark("post", "Yes")


def contents_of(contents: tuple[Content, ...], language: Language) -> str:
    """Return what is in a parcel in a few words."""
    return ", ".join(spoken_fact(one.what, language) for one in contents)


def address_badge(one: ToPost) -> Badge:
    """Return whether something can be sent."""
    return _INCOMPLETE if one.lacks else _COMPLETE


def return_badge(one: Parcel) -> Badge:
    """Return what was decided about a parcel that came back."""
    return _DECIDED[one.after] if one.after is not None else _TO_DECIDE


def lacks_of(one: ToPost, language: Language) -> str:
    """Return what an address lacks in words."""
    return ", ".join(language.say(lack.word) for lack in one.lacks)


def _why(row: Parcel, language: Language) -> str:
    return language.say(row.reason.word) if row.reason is not None else ""


def _old(wanted: bool, language: Language) -> str:
    return language.say(_YES) if wanted else ""


def _old_of(row: Parcel, language: Language) -> str:
    return language.say(_YES) if row.old_card is not OldCard.NONE else ""


TO_SEND_COLUMNS: tuple[Column[ToPost], ...] = (
    Column("name", mark("post", "Addressee"), lambda row, _: row.address.name, 24),
    Column(
        "contents", mark("post", "Contents"), lambda row, language: contents_of(row.contents, language), 22
    ),
    Column("state", mark("post", "Address"), badge=address_badge, width=25),
    Column("lacks", mark("post", "Lacks"), lacks_of, 20),
    Column("place", mark("post", "Kelurahan"), lambda row, _: row.address.place, 26),
    Column("old_card", mark("post", "Old card"), lambda row, language: _old(row.old_card, language), 8),
    Column("since", mark("post", "Since"), lambda row, language: language.short_date(row.since), 10),
    Column("slot", mark("post", "Slot"), lambda row, _: ", ".join(one.slot for one in row.contents), 12),
    Column("phone", mark("post", "Phone"), lambda row, _: mask_phone(row.address.phone), 14, shown=False),
    Column("street", mark("post", "Street"), lambda row, _: row.address.street, 24, shown=False),
)


def parcel_columns(today: Callable[[], date | None]) -> tuple[Column[Parcel], ...]:
    """Return the columns of parcels under way; ``today`` is asked for when a row is shown."""

    def days(row: Parcel, language: Language) -> str:
        now = today()
        return language.number((now - row.newest_on).days) if now is not None else ""

    return (
        Column("number", mark("post", "Parcel"), lambda row, _: row.number, 18),
        Column("tracking", mark("post", "Tracking number"), lambda row, _: row.tracking_number, 16),
        Column("name", mark("post", "Addressee"), lambda row, _: row.address.name, 22),
        Column("state", mark("post", "State"), badge=lambda row: PARCEL_BADGES[row.state], width=22),
        Column(
            "newest", mark("post", "Last word"), lambda row, language: language.short_date(row.newest_on), 13
        ),
        Column("days", mark("post", "Days"), days, 5, Align.RIGHT),
        Column("place", mark("post", "Kelurahan"), lambda row, _: row.address.place, 24),
        Column("sent", mark("post", "Sent"), lambda row, language: language.short_date(row.sent_at), 10),
        Column("cost", mark("post", "Cost"), lambda row, language: language.number(row.cost), 8, Align.RIGHT),
        Column("old_card", mark("post", "Old card"), _old_of, 8),
        Column("bast", mark("post", "BAST"), lambda row, _: row.bast, 20, shown=False),
        Column("phone", mark("post", "Phone"), lambda row, _: mask_phone(row.address.phone), 14, shown=False),
    )


BACK_COLUMNS: tuple[Column[Parcel], ...] = (
    Column("number", mark("post", "Parcel"), lambda row, _: row.number, 18),
    Column("name", mark("post", "Addressee"), lambda row, _: row.address.name, 22),
    Column("reason", mark("post", "Why"), _why, 22),
    Column("state", mark("post", "What next"), badge=return_badge, width=24),
    Column("newest", mark("post", "Came back"), lambda row, language: language.short_date(row.newest_on), 10),
    Column(
        "slot", mark("post", "Slot"), lambda row, _: ", ".join(o.slot for o in row.contents if o.slot), 14
    ),
    Column(
        "contents", mark("post", "Contents"), lambda row, language: contents_of(row.contents, language), 20
    ),
    Column("tracking", mark("post", "Tracking number"), lambda row, _: row.tracking_number, 16, shown=False),
)
