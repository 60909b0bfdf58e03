"""What the list of replies of citizens says about each of them."""

from __future__ import annotations

from desk.domain.masks import mask_address
from desk.domain.replies import ReplyRow
from desk.domain.text import mark
from ui.language import Language
from ui.masking import masked
from ui.tables.columns import Column

_NOBODY = mark("reply", "Unknown")
_NO_WORDS = mark("reply", "(no words)")


def said(row: ReplyRow, language: Language) -> str:
    """Return the words of a reply, with numbers of people masked."""
    return masked(" ".join(row.text.split())) or language.say(_NO_WORDS)


def called(row: ReplyRow, language: Language) -> str:
    """Return who replied, as far as anybody knows."""
    return row.name or language.say(_NOBODY)


def sender(row: ReplyRow, _language: Language) -> str:
    """Return the number a reply came from, masked; the name of a company as it is."""
    return mask_address(row.phone) if any(map(str.isdigit, row.phone)) else row.phone


def _stands(row: ReplyRow, language: Language) -> str:
    return language.say(row.state.word) if row.state is not None else ""


REPLY_COLUMNS: tuple[Column[ReplyRow], ...] = (
    Column("text", mark("reply", "Reply"), said, 34, tip=said),
    Column("name", mark("message", "Name"), called, 17, tip=called),
    Column("moment", mark("message", "When"), lambda row, say: say.moment(row.at), 16),
    Column("phone", mark("message", "Phone"), sender, 15),
    Column("number", mark("message", "Application"), lambda row, _: row.number, 19),
    Column("stands", mark("reply", "It stands"), _stands, 16),
)
