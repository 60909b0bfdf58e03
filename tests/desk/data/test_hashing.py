"""How passwords are kept, and what is left of them in memory."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from threading import Thread

import pytest
from argon2 import PasswordHasher, extract_parameters

from desk.data import hashing

ARENA = 64 << 20
"""Where the C library keeps what threads ask for, each such place begins at a multiple of this."""


def test_a_password_opens_what_was_kept_of_it_and_no_other_does() -> None:
    kept = hashing.hashed("rahasia kantor")
    assert hashing.matches(kept, "rahasia kantor")
    assert not hashing.matches(kept, "rahasia kantoR")
    assert hashing.hashed("rahasia kantor") != kept, "each is kept with a salt of its own"


def test_what_is_kept_says_at_what_cost_and_what_the_library_kept_is_opened(hashed_dearly: None) -> None:
    told = extract_parameters(hashing.hashed("x"))
    assert (told.time_cost, told.memory_cost, told.parallelism) == (3, 65_536, 4)
    assert (told.salt_len, told.hash_len, told.type.name) == (16, 32, "ID")
    assert hashing.matches(PasswordHasher(2, 1_024, 1).hash("x"), "x")


@pytest.mark.parametrize("kept", ["", "kosong", "$argon2id$v=19$m=8,t=1,p=1$x$y", "$argon2id$ü"])
def test_what_is_no_hash_lets_nobody_in(kept: str) -> None:
    assert not hashing.matches(kept, "x")


def test_the_same_secret_and_salt_give_the_same_key() -> None:
    assert hashing.stretched("1234", "00" * 16) == hashing.stretched("1234", "00" * 16)
    assert hashing.stretched("1234", "00" * 16) != hashing.stretched("1234", "01" * 16)


@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a process is a file on Linux alone")
def test_no_copy_of_a_password_is_let_go_as_it_was() -> None:
    """In a thread whose memory is cut up so that a copy of a password would lie where nothing soon comes."""
    found = []
    for number in range(20):
        secret = f"qzx{number:05d}wvjkpy"
        thread = Thread(target=_hash_in_pieces, args=(list(secret),))
        thread.start()
        thread.join()
        found += [secret for area in _memory_of_threads() if secret[3:].encode() in area]
    assert found == []


def _hash_in_pieces(letters: list[str]) -> None:
    library = ctypes.CDLL(None)
    library.malloc.restype = ctypes.c_void_p
    library.free.argtypes = [ctypes.c_void_p]
    pieces = [(library.malloc(88), library.malloc(24)) for _ in range(40)]
    for piece, _ in pieces:
        library.free(piece)
    library.free(library.malloc(70_000))  # asks for so much that the library puts its free pieces in order
    kept = hashing.hashed("".join(letters))
    assert hashing.matches(kept, "".join(letters))


def _memory_of_threads() -> Iterator[bytes]:
    """Return what the C library gave to threads; each such place is followed by what it may still take."""
    with Path("/proc/self/mem").open("rb", 0) as memory:
        areas = [line.split()[:2] for line in Path("/proc/self/maps").read_text().splitlines()]
        for (place, rights), (after, none) in pairwise(areas):
            first, last = (int(end, 16) for end in place.split("-"))
            begin, end = (int(end, 16) for end in after.split("-"))
            if rights == "rw-p" and none == "---p" and begin == last and first % ARENA == 0 == end % ARENA:
                memory.seek(first)
                yield memory.read(last - first)
