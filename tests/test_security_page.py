"""The page about security names tests that are there."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).resolve().parent
PAGE = TESTS.parent / "docs" / "security.md"


def test_every_test_that_the_page_names_is_there() -> None:
    named = set(re.findall(r"`([\w/]*test_\w+\.py)`", PAGE.read_text(encoding="utf-8")))
    there = {path.relative_to(TESTS).as_posix() for path in TESTS.rglob("test_*.py")}
    assert len(named) > 15
    assert {name for name in named if not any(path.endswith(name) for path in there)} == set()
