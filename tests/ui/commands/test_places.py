"""Where the program keeps things on a PC, while it is tested."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from ui.commands.places import PROGRAM, data_folder


def test_no_test_reads_or_leaves_anything_in_the_home_of_whoever_runs_it(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    for kept in (data_folder(), Path(QSettings(PROGRAM, PROGRAM).fileName())):
        assert kept.is_relative_to(tmp_path_factory.getbasetemp()), kept
