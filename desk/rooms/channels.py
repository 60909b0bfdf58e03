"""The channels: what came by each, for whom it waits, what is late, and the requests behind each figure."""

from __future__ import annotations

from desk.data import channel_rows, channels, offices
from desk.data.database import Connection
from desk.domain.channels import Cell, ChannelBook, ChannelRow, Week, monday_of
from desk.domain.paging import Cursor, Page
from desk.rooms.work import Workbench


class Channels:
    """What staff see of the ways in and of Kantor Pos, whoever works on the requests."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def book(self) -> ChannelBook:
        """Return the figures of every channel, all of one moment."""
        with self._bench.look() as db:
            return channels.book(db, self._week(db))

    def late(self) -> int:
        """Return how many requests are past their promise, without any other figure."""
        with self._bench.look() as db:
            return channels.late(db, self._week(db).today)

    def page(self, cell: Cell, after: Cursor | None = None, size: int = 200) -> Page[ChannelRow]:
        """Return the requests that one figure counts."""
        with self._bench.look() as db:
            return channel_rows.page(db, self._week(db), cell, after, size)

    def _week(self, db: Connection) -> Week:
        settings = offices.read_settings(db)
        today = self._bench.local_day(self._bench.now(), settings)
        begins, ends = self._bench.span(monday_of(today), today, settings)
        return Week(today, begins, self._bench.span(today, today, settings)[0], ends)
