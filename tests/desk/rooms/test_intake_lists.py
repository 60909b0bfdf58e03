"""The lists taken in before, newest first, a page at a time."""

from __future__ import annotations

from pathlib import Path

import make
from list_files import Row, write

from desk.domain.staff import Staff
from desk.office import Office


def test_lists_taken_in_are_told_newest_first_with_their_five_counts(
    office: Office, operator: Staff, head: Staff, tmp_path: Path
) -> None:
    assert office.intake.lists().rows == ()
    for number, who in ((1, operator), (2, head), (3, operator)):
        row = Row(make.nik(number), f"WARGA {number}")
        office.intake.take_in(who, write(tmp_path / f"{number}.csv", row, row))
    first = office.intake.lists(size=2)
    assert [(one.file, one.staff) for one in first.rows] == [("3.csv", operator.name), ("2.csv", head.name)]
    newest = first.rows[0]
    counts = (newest.queued, newest.held, newest.repeated, newest.not_ready, newest.rejected)
    assert counts == (1, 0, 1, 0, 0)
    rest = office.intake.lists(first.after, 2)
    assert [one.file for one in rest.rows] == ["1.csv"]
    assert rest.after is None
