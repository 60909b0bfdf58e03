"""What a list comes to: the five counts that add up to its rows, what changed, and why rows are held."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.intake import Figures
from desk.domain.printing import HoldReason, Worded
from desk.domain.prr_list import NIK_UNUSABLE, RejectReason
from desk.domain.text import Word, mark
from ui.language import Language
from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.looks import label
from ui.widgets.stat_tile import StatTile

NIK_UNUSABLE_WORD = mark("intake", "The NIK cannot be used")
_TILES: tuple[tuple[str, Word, Tone], ...] = (
    ("queued", mark("intake", "new, will wait"), Tone.GOOD),
    ("held", mark("intake", "new, held"), Tone.WARN),
    ("repeated", mark("intake", "say nothing new"), Tone.NEUTRAL),
    ("not_ready", mark("intake", "not Print Ready"), Tone.NEUTRAL),
    ("rejected", mark("intake", "rejected"), Tone.BAD),
    ("changed", mark("intake", "data changed"), Tone.NEUTRAL),
    ("vanished", mark("intake", "no longer listed"), Tone.NEUTRAL),
)
_REASON_WORDS: Mapping[str, Word] = {
    **{reason.code: reason.word for reason in HoldReason},
    **{reason.group: reason.word for reason in RejectReason},
    NIK_UNUSABLE: NIK_UNUSABLE_WORD,
}


class IntakeTiles(QWidget):
    """Seven numbers; ``chosen`` carries the name of the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        self.tiles: dict[str, StatTile] = {}
        for name, word, _ in _TILES:
            tile = StatTile(language.say(word), self)
            tile.clicked.connect(partial(self.chosen.emit, name))
            self.tiles[name] = tile
            row.addWidget(tile)
        column.addLayout(row)
        self.sum = label("", "muted", self)
        column.addWidget(self.sum)

    def show_figures(self, figures: Figures) -> None:
        """Show the counts of a preview or of a list taken in."""
        number = self._language.number
        for name, _, tone in _TILES:
            count = getattr(figures, name)
            self.tiles[name].show_number(number(count), tone=tone if count else Tone.NEUTRAL)
        five = " + ".join(number(getattr(figures, name)) for name, _, _ in _TILES[:5])
        self.sum.setText(
            self.tr("{parts} = {rows} rows in {file}").format(
                parts=five, rows=number(figures.rows), file=figures.file
            )
        )


def show_reasons(panel: DetailPanel, figures: Figures, language: Language, title: str) -> None:
    """Show why rows are held or rejected, and what is unusual, in a panel beside the rows."""
    panel.begin(title)
    held = {reason.code for reason in HoldReason}
    groups: tuple[tuple[Word, dict[str, int]], ...] = (
        (_WHY_HELD, {code: n for code, n in figures.reasons.items() if code in held}),
        (_WHY_REJECTED, {code: n for code, n in figures.reasons.items() if code not in held}),
    )
    for head, reasons in groups:
        if reasons:
            panel.values(_counted(reasons, lambda code: _REASON_WORDS[code], language), language.say(head))
    if figures.warnings:
        panel.values(
            _counted(dict(figures.warnings), lambda warning: warning.word, language), language.say(_UNUSUAL)
        )
    for sentence, count, tone in (
        (_HELD_MEANS, figures.held, "warn"),
        (_VANISHED_MEANS, figures.vanished, "info"),
        (_CHANGED_MEANS, figures.changed, "info"),
    ):
        if count:
            panel.say(language.say(sentence), tone)


_WHY_HELD = mark("intake", "Why rows are held")
_WHY_REJECTED = mark("intake", "Why rows are rejected")
_UNUSUAL = mark("intake", "Unusual, taken all the same")
_HELD_MEANS = mark(
    "intake", "Held cards are not printed until somebody decides under Overlaps, with a reason."
)
_VANISHED_MEANS = mark(
    "intake",
    "Cards the list before named and this one does not were probably printed elsewhere. "
    "They stay in the queue until somebody decides.",
)
_CHANGED_MEANS = mark("intake", "Data that changed is corrected in cards not yet printed.")


def _counted(
    counts: Mapping[str, int] | Mapping[Worded, int],
    word: Callable[..., Word],
    language: Language,
) -> list[tuple[str, str]]:
    ordered = sorted(counts.items(), key=lambda item: -item[1])
    return [(language.number(count), language.say(word(what))) for what, count in ordered]
