"""One file of what waits for the server: sealed lines in their order, on the disk before anybody is told so.

Each line is sealed (AES-256-GCM) for its person and office, its place, and the line before it, so that none
can be changed, swapped, left out or put in again unnoticed. Its head has a tag of its own: half a line at the
end is what a power cut leaves, and nobody was told that it is kept; anything else is somebody else's doing.
What cannot be noticed is a file cut off between two lines, or put back as it was earlier. A deed that is
there once more for that is still booked once, by its key.
"""

from __future__ import annotations

import hmac
import os
import secrets
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from pkgutil import resolve_name
from typing import Any

from desk.data.data_key import DataKey
from desk.domain.own_files import open_new

SEALS = "desk.data.outbox_seals"
MAGIC = b"PRR Desk outbox 1\n"
MOST_BYTES = 1 << 20
"""Of one line; a form is some thousand."""
_NONCE, _TAG, _LENGTH, _HEAD_TAG = 12, 16, 4, 12
_HEAD = _LENGTH + _HEAD_TAG


class End(Enum):
    """How a file ends."""

    WHOLE = "whole"
    TORN = "torn"
    """With half a line: the power went while it was written."""
    ALTERED = "altered"
    """From some line on it is not what this program wrote."""


@dataclass(frozen=True, slots=True)
class Lines:
    """What a file holds up to where it can be believed."""

    contents: tuple[bytes, ...]
    end: End
    good_bytes: int
    chain: bytes


class OutboxFile:
    """Lines sealed with one key, for one person in one office."""

    def __init__(self, path: Path, key: DataKey, about: str) -> None:
        self.path = path
        self._seals: Any = resolve_name(SEALS)
        self._cipher, self._head_key = self._seals.keys_of(key.secret)
        self._about = f"prrdesk outbox|1|{key.id}|{about}".encode()

    def read(self) -> Lines:
        """Return what is kept, and whether the end of it is as it was left.

        Raises:
            OSError: the file cannot be read.
        """
        try:
            whole = self.path.read_bytes()
        except FileNotFoundError:
            return Lines((), End.WHOLE, 0, b"")
        if not whole.startswith(MAGIC):
            end = End.TORN if MAGIC.startswith(whole) else End.ALTERED
            return Lines((), end, 0, b"")
        return self._lines(whole)

    def append(self, contents: tuple[bytes, ...]) -> None:
        """Keep lines behind those that are there; when this returns, the disk has them.

        Raises:
            OSError: this PC cannot keep them; none of them counts.
            ValueError: the file was altered; nothing is written behind that.
        """
        known = self.read()
        if known.end is End.ALTERED:
            raise ValueError(self.path.name)
        chain, place, out = known.chain, len(known.contents), bytearray()
        if not known.good_bytes:
            out += MAGIC
        for content in contents:
            line, chain = self._sealed(content, place, chain)
            out += line
            place += 1
        self._write(known.good_bytes, bytes(out))

    def remove(self) -> None:
        """Let go of the file: nothing in it waits any more."""
        self.path.unlink(missing_ok=True)

    def put_aside(self) -> None:
        """Keep an altered file as it is, out of the way of what is kept from now on."""
        self.path.replace(self.path.with_suffix(".altered"))

    def _write(self, at: int, content: bytes) -> None:
        handle = os.open(self.path, os.O_RDWR | getattr(os, "O_BINARY", 0)) if at else self._begin()
        with os.fdopen(handle, "r+b") as file:
            file.truncate(at)  # half a line of before a power cut; nobody was told that it is kept
            file.seek(at)
            try:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            except OSError:
                file.truncate(at)
                raise

    def _begin(self) -> int:
        self.path.unlink(missing_ok=True)
        os.close(open_new(self.path))
        settle(self.path.parent)
        return os.open(self.path, os.O_RDWR | getattr(os, "O_BINARY", 0))

    def _lines(self, whole: bytes) -> Lines:
        contents: list[bytes] = []
        at, chain, end = len(MAGIC), b"", End.WHOLE
        while at < len(whole):
            head = whole[at : at + _HEAD]
            if len(head) < _HEAD:
                end = End.TORN
                break
            length = int.from_bytes(head[:_LENGTH])
            if not hmac.compare_digest(head[_LENGTH:], self._head_tag(length, len(contents), chain)):
                end = End.ALTERED
                break
            sealed = whole[at + _HEAD : at + _HEAD + length]
            if len(sealed) < length:
                end = End.TORN
                break
            about = self._place(len(contents), chain)
            content = self._seals.opened(self._cipher, sealed[:_NONCE], sealed[_NONCE:], about)
            if content is None:
                end = End.ALTERED
                break
            contents.append(content)
            at += _HEAD + length
            chain = sealed[-_TAG:]
        return Lines(tuple(contents), end, at, chain)

    def _sealed(self, content: bytes, place: int, chain: bytes) -> tuple[bytes, bytes]:
        if len(content) > MOST_BYTES:
            raise ValueError(len(content))
        nonce = secrets.token_bytes(_NONCE)
        sealed = nonce + self._cipher.encrypt(nonce, content, self._place(place, chain))
        head = len(sealed).to_bytes(_LENGTH) + self._head_tag(len(sealed), place, chain)
        return head + sealed, sealed[-_TAG:]

    def _place(self, place: int, chain: bytes) -> bytes:
        return self._about + b"|%d|" % place + chain

    def _head_tag(self, length: int, place: int, chain: bytes) -> bytes:
        about = self._place(place, chain) + b"|%d" % length
        return hmac.digest(self._head_key, about, "sha256")[:_HEAD_TAG]


def settle(folder: Path) -> None:
    """Let the disk keep a new name too; Windows has no such step and needs none."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
