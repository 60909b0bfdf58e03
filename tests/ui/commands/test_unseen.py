"""A password that is piped into a command, in whatever code page the console of the PC has."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ui.commands.unseen import in_words

ROOT = Path(__file__).parents[3]
PASSWORD = "kata söndi é"
_ASKS = """
from desk.domain.text import mark
from ui.commands.unseen import unseen
print(unseen("?", mark("field", "Password")).encode("unicode_escape").decode("ascii"))
"""


@pytest.mark.parametrize(
    ("page", "encoding"), [(437, "cp437"), (850, "cp850"), (1252, "cp1252"), (65001, "utf-8")]
)
def test_a_line_is_read_in_the_code_page_of_the_console(page: int, encoding: str) -> None:
    assert in_words(f"{PASSWORD}\r\n".encode(encoding), page) == PASSWORD


def test_a_line_that_says_what_it_is_is_read_as_that() -> None:
    assert in_words(f"{PASSWORD}\r\n".encode("utf-8-sig"), 437) == PASSWORD


def test_signs_the_code_page_does_not_know_end_in_a_wrong_password_and_no_fault() -> None:
    assert in_words(b"kata \xff\xfe\n", 65001) == "kata \ufffd\ufffd"


@pytest.mark.skipif(sys.platform != "win32", reason="elsewhere a terminal is asked, if there is one")
def test_windows_takes_the_line_from_the_pipe_and_waits_for_no_key() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ASKS],
        input=b"kata sandi\r\nlagi\r\n",
        capture_output=True,
        check=False,
        timeout=60,
        cwd=ROOT,
    )
    assert done.stdout.strip() == b"kata sandi", done.stderr
