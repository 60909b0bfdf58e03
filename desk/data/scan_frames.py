"""How the program and its reader of attachments talk: facts as JSON and bytes, nothing that runs."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import IO, Any

_HEAD = struct.Struct(">II")
_MOST_FACTS = 64 * 1024
_MOST_PAYLOAD = 80 * 1024 * 1024
"""Bytes; the largest picture of a page has 48 million, the largest file 32 MiB."""

Frame = tuple[dict[str, Any], bytes]


class Unframed(Exception):
    """What came is no frame: the other end broke down, or something else speaks in its place."""


def write_frame(pipe: IO[bytes], facts: Mapping[str, Any], payload: bytes | bytearray = b"") -> None:
    """Send one frame."""
    head = json.dumps(facts).encode()
    pipe.write(_HEAD.pack(len(head), len(payload)) + head)
    pipe.write(payload)
    pipe.flush()


def read_frame(pipe: IO[bytes]) -> Frame | None:
    """Return the next frame; None when the other end is gone.

    Raises:
        Unframed: what came is no frame.
    """
    head = pipe.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    facts, payload = _HEAD.unpack(head)
    if facts > _MOST_FACTS or payload > _MOST_PAYLOAD:
        raise Unframed
    told, content = pipe.read(facts), pipe.read(payload)
    if len(told) < facts or len(content) < payload:
        return None
    try:
        said = json.loads(told)
    except ValueError as problem:
        raise Unframed from problem
    if not isinstance(said, dict):
        raise Unframed
    return said, content
