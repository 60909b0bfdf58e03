"""The stock card as a clerk reads it: in, out and what is left, the cards of one day on one line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.stock import Move, StockMove
from desk.domain.text import mark
from ui.language import OFFICE_ZONE, Language
from ui.tables.columns import Align, Column

_CARDS = mark("stock_card", "{n} cards from the work sheet")
_TAKEN_BACK = mark("stock_card", "taken back on the work sheet")


@dataclass(frozen=True, slots=True)
class StockLine:
    """One line; ``cards`` counts the prints folded into it, 0 for a move of its own."""

    key: tuple[int, str]
    at: datetime
    move: Move
    change: int
    left: int
    reference: str
    note: str
    staff: str
    cards: int = 0


def stock_lines(moves: Sequence[StockMove], left: int) -> tuple[StockLine, ...]:
    """Return the lines of ``moves``, newest first, when ``left`` is what remains after the newest."""
    lines: list[StockLine] = []
    place = 0
    while place < len(moves):
        day = _printed_on(moves[place])
        end = place + 1
        while day is not None and end < len(moves) and _printed_on(moves[end]) == day:
            end += 1
        run = moves[place:end]
        lines += _folded(run, left) if day is not None else [_own(run[0], left)]
        left -= sum(move.quantity for move in run)
        place = end
    return tuple(lines)


def _printed_on(move: StockMove) -> date | None:
    """Return the day of a move the work sheet made, None for one a person wrote."""
    if not move.reference.startswith("job:"):
        return None
    return move.at.astimezone(OFFICE_ZONE).date()


def _own(move: StockMove, left: int) -> StockLine:
    key = (move.id, move.move.code)
    return StockLine(key, move.at, move.move, move.quantity, left, move.reference, move.note, move.staff)


def _folded(run: Sequence[StockMove], left: int) -> list[StockLine]:
    folded = []
    for kind in dict.fromkeys(move.move for move in run):
        same = [move for move in run if move.move is kind]
        change = sum(move.quantity for move in same)
        staff = ", ".join(sorted({move.staff for move in same}))
        key = (same[-1].id, kind.code)
        folded.append(StockLine(key, same[0].at, kind, change, left, "", "", staff, len(same)))
        left -= change
    return folded


def _when(line: StockLine, language: Language) -> str:
    return language.short_date(line.at) if line.cards else language.moment(line.at)


def _what(line: StockLine, language: Language) -> str:
    if line.cards:
        return language.say(_CARDS).format(n=language.number(line.cards))
    return language.say(_TAKEN_BACK) if line.reference.startswith("undo:") else line.reference


def _in(line: StockLine, language: Language) -> str:
    return language.number(line.change) if line.change > 0 else ""


def _out(line: StockLine, language: Language) -> str:
    return language.number(-line.change) if line.change < 0 else ""


STOCK_COLUMNS: tuple[Column[StockLine], ...] = (
    Column("at", mark("stock_card", "Date"), _when, 16),
    Column("move", mark("stock_card", "What"), lambda line, language: language.say(line.move.word), 13),
    Column("reference", mark("stock_card", "Paper"), _what, 23),
    Column("in", mark("stock_card", "In"), _in, 7, Align.RIGHT),
    Column("out", mark("stock_card", "Out"), _out, 7, Align.RIGHT),
    Column(
        "left", mark("stock_card", "Left"), lambda line, language: language.number(line.left), 7, Align.RIGHT
    ),
    Column("note", mark("stock_card", "Note"), lambda line, _: line.note, 14),
    Column("staff", mark("stock_card", "By"), lambda line, _: line.staff, 13),
)
