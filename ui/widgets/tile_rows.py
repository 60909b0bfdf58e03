"""Tiles of one width beside each other, in as few lines as their words allow."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect

from ui.widgets.flow import Flow


class TileRows(Flow):
    """Fills every line from edge to edge; what does not fit goes into further lines of the same number."""

    def _place(self, room: QRect, *, move: bool) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        if not shown:
            return 0
        gap = self._gap
        widest = max(item.sizeHint().width() for item in shown)
        high = max(item.sizeHint().height() for item in shown)
        fitting = max(1, (room.width() + gap) // (widest + gap))
        lines = ceil(len(shown) / fitting)
        beside = ceil(len(shown) / lines)
        for place, item in enumerate(shown):
            line, column = divmod(place, beside)
            begin, end = (round(at * (room.width() + gap) / beside) for at in (column, column + 1))
            if move:
                top = room.y() + line * (high + gap)
                item.setGeometry(QRect(room.x() + begin, top, end - begin - gap, high))
        return lines * (high + gap) - gap
