"""A password or passphrase typed unseen at a terminal, or piped in where there is none."""

from __future__ import annotations

import locale
import sys
import warnings
from codecs import BOM_UTF8
from getpass import GetPassWarning, getpass

from desk.domain.errors import FieldMissing
from desk.domain.text import Word

if sys.platform == "win32":
    import ctypes

_UTF8 = 65001


def unseen(asking: str, name: Word) -> str:
    """Return what is typed unseen, or the next line of what is piped in; ``name`` is what it is for.

    Raises:
        FieldMissing: nobody is there to type it.
    """
    if sys.platform == "win32" and (sys.stdin is None or not sys.stdin.isatty()):
        # There ``getpass`` waits for a key at the console, whatever is piped in, and for ever without one.
        return _next_line(name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", GetPassWarning)
            return getpass(asking)
    except GetPassWarning:
        # No terminal: whoever pipes a line in sees nothing of it, and a question would be read by nobody.
        return _next_line(name)
    except EOFError as error:
        raise FieldMissing(name) from error


def in_words(line: bytes, code_page: int) -> str:
    """Return a piped line as text; a console of Windows writes it in its own code page, 0 without one."""
    marked = line.startswith(BOM_UTF8)
    plain = line.removeprefix(BOM_UTF8).rstrip(b"\r\n")
    usual = f"cp{code_page}" if code_page else locale.getencoding()
    return plain.decode("utf-8" if marked or code_page == _UTF8 else usual, "replace")


def _next_line(name: Word) -> str:
    raw = getattr(sys.stdin, "buffer", None)
    if sys.platform == "win32" and raw is not None:
        line = raw.readline()
        told = in_words(line, ctypes.windll.kernel32.GetConsoleOutputCP())
    else:
        line = sys.stdin.readline() if sys.stdin is not None else ""
        told = line.rstrip("\r\n")
    if not line:
        raise FieldMissing(name)
    return str(told)
