"""Which version of the program this is: written in pyproject.toml, read where the program is installed."""

from __future__ import annotations

from importlib import metadata

PROGRAM = "prrdesk"


def version() -> str:
    """Return the version of this program.

    Looking for it takes 25 ms the first time, so nothing that paints the sign-in asks for it.
    """
    return metadata.version(PROGRAM)
