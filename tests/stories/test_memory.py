"""What is left of a password in the memory of the program once somebody is in."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import memory_worker
import pytest
from conftest import PASSWORD

from desk.office import create_office

ROOT = Path(memory_worker.__file__).resolve().parents[1]
SHORT = 8
"""Letters of the password that are looked for; what was freed may have been written over in part."""
CONTROL = "kantor-kendali"
"""Stands in the environment of the program, so that a search which finds nothing is known to work."""
_AREA = re.compile(r"([0-9a-f]+)-([0-9a-f]+) rw\S+ \S+ \S+ \S+\s*(\[v.*)?")


def memory_of(process: int) -> Iterator[bytes]:
    """Return everything another process has written to its own memory, area by area.

    Zeros are left out: a letter that takes two or four bytes, as in Qt, reads like one of one byte.
    """
    with Path(f"/proc/{process}/mem").open("rb", 0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            area = _AREA.match(line)
            if area is None or area[3]:
                continue
            begin, end = int(area[1], 16), int(area[2], 16)
            try:
                memory.seek(begin)
                yield memory.read(end - begin).replace(b"\0", b"")
            except OSError:
                continue  # an area of a device, which nobody reads


@pytest.mark.parametrize("engine", ["postgresql"])  # there, a hash of it stays for a screen that is locked
@pytest.mark.storm
@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a process is a file on Linux alone")
def test_nothing_of_a_password_is_left_in_memory_after_the_sign_in(
    hashed_dearly: None, empty_url: str
) -> None:
    create_office(empty_url, "admin", PASSWORD)
    folders = f"{ROOT}{os.pathsep}{ROOT / 'tests'}"
    program = subprocess.Popen(
        [sys.executable, memory_worker.__file__, empty_url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": folders, "QT_QPA_PLATFORM": "offscreen", "CONTROL": CONTROL},
    )
    with program:
        assert program.stdout is not None
        assert program.stdin is not None
        assert program.stdout.readline() == b"type\n"
        program.stdin.write(f"{PASSWORD}\n".encode())
        program.stdin.flush()
        assert program.stdout.readline() == b"in\n"
        held = list(memory_of(program.pid))
        program.stdin.close()
    assert any(CONTROL.encode() in area for area in held)
    pieces = [PASSWORD[place : place + SHORT] for place in range(len(PASSWORD) - SHORT + 1)]
    left = {piece for piece in pieces for area in held if piece.encode() in area}
    assert left == set()
