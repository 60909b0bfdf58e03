"""What a test does in the storms alone, because the suite proves it in a shorter form."""

from __future__ import annotations

import os

import pytest

LONG = bool(os.environ.get("PRRDESK_STORM"))
"""Whether this is the long form, run by `make storm`."""
server_in_storms = pytest.mark.parametrize(
    "engine", ["sqlite", *([pytest.param("postgresql", marks=pytest.mark.storm)] if LONG else [])]
)
"""SQLite in the suite and PostgreSQL in the storms: other tests ask the server the same questions."""
each_engine = pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
"""Both in the suite too, where the other tests of a module take turns: no other test asks them the same."""
