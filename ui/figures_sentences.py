"""What is said when figures of offices cannot be told or added."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import figures
from desk.domain.text import Word, mark

FIGURES_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    figures.FiguresUnreadable: (
        mark("errors", "“{name}” holds no figures of an office."),
        mark("errors", "Put only files there that “prrdesk figures” has written."),
    ),
    figures.FiguresDiffer: (
        mark("errors", "“{name}” is of another month, or of an office that is there already."),
        mark("errors", "Put one file of each office there, all of the same month."),
    ),
    figures.MonthNotOver: (
        mark("errors", "{month} is not over yet."),
        mark("errors", "Figures are told of whole months that are over; choose an earlier one."),
    ),
}
