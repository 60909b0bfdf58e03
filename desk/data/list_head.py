"""The first lines of every sheet of a file: enough to tell what kind of list it is and how to read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from desk.data.import_table import ImportTable
from desk.data.prr_columns import columns_in
from desk.data.spreadsheet import Cell, Sheet, cell_text
from desk.domain.column_guess import Why
from desk.domain.file_errors import FileFlaw, FileUnreadable
from desk.domain.import_kinds import FIELDS, SAID_BY, TAKEN_IN_HERE, ImportKind
from desk.domain.imports import KindUnclear, Profile
from desk.domain.text import search_key

_LINES = 240
_PRR_HEADING_WITHIN = 40


class Way(NamedTuple):
    """One way to read a file, and how well it fits; the better one is the greater tuple."""

    share: float
    """Of the headings, those that say something for this kind."""
    by_profile: bool
    said: bool
    """Whether title or file name say the kind in words."""
    kind: ImportKind
    profile: Profile | None


class ListHead:
    """Reads the tops of the sheets once, and tries every kind and profile on them."""

    def __init__(self, file_name: str, sheets: Iterable[Sheet]) -> None:
        self._file_name = file_name
        self._tops = tuple((sheet.name, sheet.height, tuple(islice(sheet.rows, _LINES))) for sheet in sheets)

    def best(self, profiles: Sequence[Profile]) -> tuple[Way, tuple[ImportKind, ...]]:
        """Return the best way to read the file, and other kinds that fit as well.

        Raises:
            KindUnclear: no kind fits.
        """
        ways = [way for kind in TAKEN_IN_HERE for way in self.ways(kind, profiles)]
        ways += [way for way in self.ways(ImportKind.PRR, profiles) if way.by_profile]
        best = max(ways, key=lambda way: way[:3], default=None)
        if not _is_profiled_prr(best) and self._prr_share() > (best.share if best is not None else 0):
            return Way(1, by_profile=False, said=False, kind=ImportKind.PRR, profile=None), ()
        if best is None:
            raise KindUnclear(self._file_name)
        rivals = tuple(dict.fromkeys(way.kind for way in ways if way[:3] == best[:3]))
        return best, tuple(kind for kind in rivals if kind is not best.kind)

    def ways(self, kind: ImportKind, profiles: Sequence[Profile]) -> Iterator[Way]:
        """Yield the ways to read the file as one kind: by profiles that fit, fullest first, or none."""
        known = [each for each in profiles if each.kind is kind]
        for profile in (*sorted(known, key=lambda each: -len(each.headings)), None):
            table = ImportTable(
                self._sheets(), self._file_name, FIELDS[kind], profile.headings if profile else None
            )
            try:
                first = next(table.rows(), None)
            except FileUnreadable as unreadable:
                if unreadable.why != FileFlaw.NO_HEADER.why:
                    raise
                continue
            if profile is None or _fits(profile, table):
                share = len(table.columns) / max(1, sum(1 for heading in table.headings if heading))
                titles = first.titles if first is not None else ()
                yield Way(share, profile is not None, self._says(kind, titles), kind, profile)

    def _sheets(self) -> Iterator[Sheet]:
        for name, height, lines in self._tops:
            yield Sheet(name, height, iter(lines))

    def _says(self, kind: ImportKind, titles: Sequence[str]) -> bool:
        words = search_key(" ".join((self._file_name, *titles)))
        return any(search_key(each) in words for each in SAID_BY.get(kind, ()))

    def _prr_share(self) -> float:
        """Return which part of the headings a PRR list would explain, 0 for a file that is none."""
        rows = (row for _, _, lines in self._tops for _, row in lines[:_PRR_HEADING_WITHIN])
        return max((_prr_part(row) for row in rows), default=0)


def _is_profiled_prr(way: Way | None) -> bool:
    return way is not None and way.kind is ImportKind.PRR


def _prr_part(row: Sequence[Cell]) -> float:
    columns = columns_in(row)
    if columns is None or max(columns.status, columns.recorded_on) < 0:
        return 0
    return len(columns.known) / sum(1 for cell in row if cell_text(cell).strip())


def _fits(profile: Profile, table: ImportTable) -> bool:
    return all(
        code in table.columns and table.columns[code].why is Why.BY_PROFILE for code in profile.headings
    )
