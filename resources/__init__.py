"""The files the program brings along: icons, words, regions. The only way to one of them."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Return the path of a shipped file, e.g. ``path("data", "regions.csv")``.

    Raises:
        FileNotFoundError: no such file is shipped.
    """
    found = _HERE.joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(found)
    return found


def text(*parts: str) -> str:
    """Return the text of a shipped file."""
    return path(*parts).read_text(encoding="utf-8")
