"""Tell a path that Windows will not open for its length, before anything fails with words about a folder."""

from __future__ import annotations

import sys
from pathlib import Path, PurePath, PureWindowsPath

if sys.platform == "win32":
    import ctypes

LONGEST = 259
"""Signs from the drive to the end of the name: MAX_PATH without its end.

Source: Microsoft, Maximum Path Length Limitation. Longer ones need a setting of the PC, off by default.
"""
_BESIDE = 30
"""Signs of the longest name the program gives a file it makes beside another one, until that is whole."""
_VERBATIM = "\\\\?\\"


def too_long(path: Path) -> bool:
    """Whether this PC refuses a file, or one made beside it, for the length of its path."""
    return over_limit(path.absolute()) and not _long_ones_taken()


def over_limit(path: PurePath) -> bool:
    """Whether a path of Windows is longer than Windows takes by itself."""
    if not isinstance(path, PureWindowsPath) or str(path).startswith(_VERBATIM):
        return False
    return _units(str(path.parent)) + 1 + max(_units(path.name), _BESIDE) > LONGEST


def _units(text: str) -> int:
    """Return the length as Windows counts it: some signs are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


if sys.platform == "win32":

    def _long_ones_taken() -> bool:
        """Whether this PC and this program are set to take longer paths."""
        asked = getattr(ctypes.windll.ntdll, "RtlAreLongPathsEnabled", None)
        return bool(asked is not None and asked() & 0xFF)

else:

    def _long_ones_taken() -> bool:
        return True
