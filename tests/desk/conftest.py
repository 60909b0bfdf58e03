"""Tests of the desk run on SQLite and on PostgreSQL."""

from __future__ import annotations

from zlib import crc32

import pytest
from storms import LONG

ENGINES = ("sqlite", "postgresql")


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.hookimpl(tryfirst=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Let the tests of a module that says ``ENGINES_IN_TURN`` take turns; the storms run the other half."""
    if "engine" not in metafunc.fixturenames or not getattr(metafunc.module, "ENGINES_IN_TURN", False):
        return
    if hasattr(metafunc.cls, "engine") or any(
        "engine" in mark.args[0] for mark in metafunc.definition.iter_markers("parametrize")
    ):
        return
    place = crc32(metafunc.function.__qualname__.encode()) % 2
    mine, other = ENGINES[place], ENGINES[1 - place]
    others = [pytest.param(other, marks=pytest.mark.storm)] if LONG else []
    metafunc.definition.add_marker(pytest.mark.parametrize("engine", [mine, *others]))
