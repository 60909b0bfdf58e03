"""The drawers of the office; here the processes that read files are themselves the question."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def files_are_read_here() -> None:
    """Read every file as in the office: in a process of its own."""
