"""What a list of requests comes to: one tile for each outcome, the services, and why rows stand out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.applications import Doubt
from desk.domain.ended import Effect
from desk.domain.imports import ImportFigures, ListDoubt, RowOutcome
from desk.domain.prr_list import NIK_UNUSABLE, RejectReason
from desk.domain.text import Word, mark
from ui.language import Language
from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.import_words import OF_REQUESTS, words_of
from ui.widgets.looks import label
from ui.widgets.stat_tile import StatTile

_TONES: tuple[tuple[RowOutcome, Tone], ...] = (
    (RowOutcome.TAKEN_IN, Tone.GOOD),
    (RowOutcome.JOINED, Tone.GOOD),
    (RowOutcome.DOUBTFUL, Tone.WARN),
    (RowOutcome.REPEATED, Tone.NEUTRAL),
    (RowOutcome.CHANGED, Tone.INFO),
    (RowOutcome.REFUSED, Tone.BAD),
)
REASON_WORDS: Mapping[str, Word] = {
    **{doubt.code: doubt.word for doubt in Doubt},
    **{doubt.code: doubt.word for doubt in ListDoubt},
    **{reason.group: reason.word for reason in RejectReason},
    NIK_UNUSABLE: mark("intake", "The NIK cannot be used"),
    **{effect.code: effect.word for effect in Effect},
    "no_card": mark("import_desk", "No card and no application of this person is here"),
    "ended_before": mark("import_desk", "Recorded by an earlier list"),
    "other_paper": mark("import_desk", "Recorded by an earlier list under another number"),
    "waits_until_17": mark("import_desk", "Not yet 17; the card waits for the birthday"),
    "application_under_way": mark("import_desk", "An application for the same service is open"),
    "status_changed": mark("import_desk", "The app gives another status than before"),
}
_REASONS = mark("import_desk", "Why rows stand out")
_MEANT: tuple[tuple[RowOutcome, str], ...] = (
    (RowOutcome.DOUBTFUL, "warn"),
    (RowOutcome.REFUSED, "bad"),
    (RowOutcome.JOINED, "info"),
)


class ImportTiles(QWidget):
    """One number for each outcome; ``chosen`` carries the outcome that was pressed."""

    chosen = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, STEP)
        column.setSpacing(STEP // 2)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        self.tiles: dict[RowOutcome, StatTile] = {}
        for outcome, _ in _TONES:
            tile = StatTile(language.say(OF_REQUESTS.tiles[outcome]), self)
            tile.setToolTip(language.say(outcome.word))
            tile.clicked.connect(partial(self.chosen.emit, outcome))
            self.tiles[outcome] = tile
            row.addWidget(tile)
        column.addLayout(row)
        self.sum = label("", "muted", self)
        column.addWidget(self.sum)

    def show_figures(self, figures: ImportFigures) -> None:
        """Show the counts of a preview or of a list taken in."""
        number = self._language.number
        words = words_of(figures.kind).tiles
        counts = {outcome: figures.counts.get(outcome, 0) for outcome in words}
        for outcome, tone in _TONES:
            tile = self.tiles[outcome]
            tile.setVisible(outcome in words)
            if outcome in words:
                count = counts[outcome]
                tile.retitle(self._language.say(words[outcome]))
                tile.show_number(number(count), tone=tone if count else Tone.NEUTRAL)
        self.sum.setText(
            self.tr("{parts} = {rows} rows in {file}").format(
                parts=" + ".join(map(number, counts.values())), rows=number(figures.rows), file=figures.file
            )
        )


def show_what(
    panel: DetailPanel, figures: ImportFigures, services: Mapping[str, str], language: Language, title: str
) -> None:
    """Show what is asked for and why rows stand out, in a panel beside the rows."""
    panel.begin(title, subtitle=language.say(figures.kind.word))
    said = words_of(figures.kind)
    sorts = {**services, **{code: language.say(word) for code, word in said.sorts.items()}}
    for head, counts, words in (
        (said.sorts_head, figures.sorts, sorts),
        (_REASONS, figures.reasons, {code: language.say(word) for code, word in REASON_WORDS.items()}),
    ):
        if counts:
            ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
            lines = [(language.number(count), words.get(code, code)) for code, count in ordered]
            panel.values(lines, language.say(head))
    for outcome, tone in _MEANT:
        if figures.counts.get(outcome, 0) and outcome in said.meanings:
            panel.say(language.say(said.meanings[outcome]), tone)
