"""The disk fills up while a report is written: the new one is there whole, or the old one is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from papers import daily_report
from spoken import indonesian
from storms import LONG

from desk.domain.export_errors import FileNotWritten
from reports.document import Face
from reports.export import write

NAMES = 400 if LONG else 80
resource = pytest.importorskip("resource", reason="Windows sets no limit to the size of files")


@contextmanager
def _files_of_at_most(size: int) -> Iterator[None]:
    """Let the system refuse every byte of a file beyond ``size``, as any account may ask it to."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.storm
@pytest.mark.parametrize("face", list(Face))
@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999] if LONG else [0.0, 0.5, 0.999])
def test_a_report_that_does_not_fit_on_the_disk_keeps_the_old_one(
    tmp_path: Path, face: Face, share: float
) -> None:
    target = tmp_path / f"laporan.{face.value}"
    write(daily_report(NAMES), face, target, indonesian)
    whole = target.stat().st_size
    target.write_bytes(b"the old report")
    with _files_of_at_most(int(whole * share)), pytest.raises(FileNotWritten) as refused:
        write(daily_report(NAMES), face, target, indonesian)
    assert refused.value.name == target.name
    assert refused.value.detail
    assert target.read_bytes() == b"the old report"
    assert [one.name for one in tmp_path.iterdir()] == [target.name]
    with _files_of_at_most(whole):
        write(daily_report(NAMES), face, target, indonesian)
    assert target.stat().st_size == whole
