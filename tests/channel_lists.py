"""Holds the figures by channel against the lists they count, and against each other."""

from __future__ import annotations

from storms import LONG

from desk.domain.applications import OPEN_STATES, AppFilter
from desk.domain.channels import CHANNELS, STREAMS, WAITS, Cell, ChannelRow, Group
from desk.office import Office


def rows(office: Office, cell: Cell, size: int = 200) -> list[ChannelRow]:
    """Return every request of a cell, page by page."""
    found: list[ChannelRow] = []
    after = None
    while True:
        page = office.channels.page(cell, after, size)
        found += page.rows
        if page.after is None:
            return found
        assert len(page.rows) == size
        after = page.after


def must_agree(office: Office, size: int = 200, *, empty_ones: bool = LONG) -> None:
    """Every figure counts its list, and every open application waits for exactly one thing in one channel.

    The lists of figures that are 0 are read with ``empty_ones`` only: they are most of them.
    """
    book = office.channels.book()
    waiting: list[tuple[int, int]] = []
    for stream in (*STREAMS, None):
        figures = book.whole if stream is None else book.streams[stream]
        for group in (each for each in Group if figures[each] or empty_ones):
            listed = rows(office, Cell(stream, group), size)
            assert len({row.key for row in listed}) == len(listed) == figures[group], (stream, group)
            if group in WAITS:
                assert {row.waits for row in listed} <= {group}
            if group is Group.LATE:
                assert all(row.late_by > 0 for row in listed)
                assert max((row.late_by for row in listed), default=0) == figures.late_by
            if stream in CHANNELS and group in WAITS:
                waiting += [row.key for row in listed]
    assert office.channels.late() == book.whole[Group.LATE]
    assert len(set(waiting)) == len(waiting)
    open_ones = {
        (0, one.id) for one in office.walk_in.applications(AppFilter(states=OPEN_STATES), size=10_000).rows
    }
    assert {key for key in waiting if key[0] == 0} == open_ones
