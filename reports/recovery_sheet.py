"""The recovery sheet: the code that opens everything without the passphrase, on paper to be locked away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.domain.text import mark
from reports.document import Letterhead, Say
from reports.receipt import Slip
from reports.slip_lines import Pair, SmallPaper, Words, small_pdf
from reports.words import clock, full_day

_TITLE = mark("recovery", "RECOVERY SHEET")
_MADE = mark("recovery", "Made")
_BY = mark("recovery", "Made by")
_KEY = mark("recovery", "Key of the office")
_AT = mark("recovery", "{day}, at {time}")
_SECRET = mark(
    "recovery", "SECRET. Whoever has this sheet opens every document and every backup of the office."
)
_KEEP = mark(
    "recovery",
    "Put it into an envelope, sign across the flap and lock it into the office's safe. Do not photograph,"
    " copy or scan it.",
)
_WHEN = mark(
    "recovery",
    "Use it when nobody knows the passphrase any more: type or scan the code where the passphrase is asked"
    " for, then set a new passphrase and make a new sheet.",
)
_LOST = mark(
    "recovery",
    "If the passphrase and this sheet are both lost, nobody can open the documents and backups any more.",
)
_VOID = mark("recovery", "A newer sheet makes this one void. The code has no letters I, L, O and U.")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on it; ``made_at`` is local time."""

    letterhead: Letterhead
    code: str
    key_id: str
    made_at: datetime
    made_by: str
    language: str = "id"


def recovery_pdf(sheet: Sheet, say: Say) -> bytes:
    """Return the recovery sheet as a PDF of one A5 page."""
    day = full_day(sheet.made_at.date(), sheet.language)
    paper = SmallPaper(
        sheet.letterhead,
        say(_TITLE),
        sheet.code,
        (
            Words(say(_SECRET), strong=True),
            Pair(say(_MADE), say(_AT).format(day=day, time=clock(sheet.made_at))),
            Pair(say(_BY), sheet.made_by),
            Pair(say(_KEY), sheet.key_id),
            Words(say(_KEEP)),
            Words(say(_WHEN)),
            Words(say(_LOST)),
        ),
        say(_VOID),
    )
    return small_pdf(paper, Slip.A5)
