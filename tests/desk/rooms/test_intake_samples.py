"""The examples of a preview: every row of the list at most once, under what becomes of that very row."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import make
from list_files import Row, counts, write

from desk.domain.intake import Outcome
from desk.domain.staff import Staff
from desk.office import Office

ONE, TWO, THREE, FOUR = (make.nik(number) for number in range(1, 5))


def test_no_row_is_an_example_of_two_outcomes(office: Office, operator: Staff, tmp_path: Path) -> None:
    office.intake.take_in(operator, write(tmp_path / "before.csv", Row(FOUR, "UJANG MAULANA")))
    preview = office.intake.preview(
        operator,
        write(
            tmp_path / "list.csv",
            Row(ONE),
            Row(ONE, recorded="05-03-2018"),
            Row(TWO, "DEWI LESTARI"),
            Row(TWO, "DEWI PUSPITA"),
            Row(THREE, "RINA", status="DUPLICATE_RECORD"),
            Row(FOUR, "UJANG MAULANA"),
            Row(FOUR, "ASEP MAULANA"),
        ),
    )
    assert counts(preview) == (1, 3, 2, 1, 0)
    shown = Counter((line.sheet, line.row_number) for line in preview.samples)
    assert max(shown.values()) == 1
    of = {line.row_number: (line.nik, line.outcome) for line in preview.samples}
    assert of[2] == (ONE, Outcome.QUEUED)
    assert of[3] == (ONE, Outcome.REPEATED)
    assert of[7] == (FOUR, Outcome.REPEATED)
