"""Attachments read for hints, each in processes of its own that a file can slow down or break alone.

One reads codes and words page by page, another checks signatures: it alone loads what that takes, which is
more than all the rest of the program, and only for a PDF that has a signature.
"""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from desk.data import scan_file
from desk.data.scan_file import Flawed
from desk.data.scan_process import ScanReader
from desk.domain.attachment_errors import AttachmentRefused
from desk.domain.attachments import MediaType
from desk.domain.document_numbers import NUMBER_KINDS, read_number
from desk.domain.machine_reading import (
    Changes,
    CodeRead,
    Installed,
    NumberRead,
    PageChange,
    Reading,
    Signature,
    SignerTrust,
    Wholeness,
)
from desk.domain.trust_errors import NotACertificate

Cancel = Callable[[], bool]

ANSWER_WITHIN = 2.0
"""Seconds for one page or for the signatures of one file."""
FILE_WITHIN = 20.0
"""Seconds for all pages of a file; a page takes 0.1 to 0.4."""
SIGNATURE_MARK = b"/ByteRange"
"""Stands in every PDF that has a signature: it may not be packed away (ISO 32000-1, 12.8.1)."""
_MOST_INSTALLED = 20 * 1024 * 1024


def read_file(
    content: bytes,
    media_type: MediaType,
    trusted: Sequence[bytes],
    now: datetime,
    cancelled: Cancel | None = None,
) -> Reading:
    """Return everything there is to read in a file: as many pages as there was time for.

    Raises:
        AttachmentRefused: it cannot be opened at all.
        Cancelled: ``cancelled`` said so.
    """
    reading = _read_pages(content, cancelled)
    if media_type is not MediaType.PDF:
        return reading
    if SIGNATURE_MARK not in content:
        return replace(reading, signable=True)
    try:
        found = _read_signatures(content, trusted, now, cancelled)
    except AttachmentRefused:
        return replace(reading, signable=True, signatures_read=False)
    return replace(reading, signable=True, signatures=found)


def read_installable(path: Path) -> tuple[Installed, ...]:
    """Return what a file of a certificate authority holds.

    Raises:
        NotACertificate: neither certificates nor lists of revoked ones are in it.
    """
    try:
        data = scan_file.read(path)
        if len(data) > _MOST_INSTALLED:
            raise NotACertificate(path.name)
        return describe((data,), path.name)
    except (AttachmentRefused, Flawed):
        raise NotACertificate(path.name) from None


def describe(files: Sequence[bytes], name: str = "") -> tuple[Installed, ...]:
    """Return what certificates and lists of revoked ones say of themselves, in their order.

    Raises:
        AttachmentRefused: they cannot be read.
    """
    with closing(_Closing(name, None, "signature_stream")) as opened:
        question = {"ask": "installable", "sizes": [len(one) for one in files]}
        _, told = opened.reader.ask(question, b"".join(files), ANSWER_WITHIN)
    return tuple(_installed(one) for one in json.loads(told))


class _Closing:
    """A reader that is ended with its block."""

    def __init__(self, name: str, cancelled: Cancel | None, module: str) -> None:
        self.reader = ScanReader(name, cancelled, module)

    def close(self) -> None:
        """End the process."""
        self.reader.end()


def _read_pages(content: bytes, cancelled: Cancel | None) -> Reading:
    until = time.monotonic() + FILE_WITHIN
    with closing(_Closing("", cancelled, "code_stream")) as opened:
        facts, _ = opened.reader.ask({"ask": "open"}, content, ANSWER_WITHIN)
        reading = Reading(pages=int(facts["pages"]), pages_read=0)
        try:
            while reading.pages_read < reading.pages and time.monotonic() < until:
                reading = _with_page(opened.reader, reading, reading.pages_read + 1)
        except AttachmentRefused:
            return reading  # what was read until then is worth telling, and so is that it is not all
    return reading


def _with_page(reader: ScanReader, reading: Reading, page: int) -> Reading:
    _, words = reader.ask({"ask": "words", "page": page}, b"", ANSWER_WITHIN)
    _, codes = reader.ask({"ask": "codes", "page": page}, b"", ANSWER_WITHIN)
    in_words, in_codes = json.loads(words), json.loads(codes)
    return replace(
        reading,
        pages_read=page,
        codes=(*reading.codes, *(CodeRead(page, str(text)) for text in in_codes["codes"])),
        numbers=(
            *reading.numbers,
            *_numbers(in_words["numbers"], page, in_code=False),
            *_numbers(in_codes["in_codes"], page, in_code=True),
        ),
    )


def _numbers(told: Sequence[Sequence[str]], page: int, *, in_code: bool) -> tuple[NumberRead, ...]:
    read = (read_number(text, NUMBER_KINDS[kind]) for kind, text in told)
    return tuple(NumberRead(page, number, in_code) for number in read if number is not None)


def _read_signatures(
    content: bytes, trusted: Sequence[bytes], now: datetime, cancelled: Cancel | None
) -> tuple[Signature, ...]:
    with closing(_Closing("", cancelled, "signature_stream")) as opened:
        trust = {"ask": "trust", "sizes": [len(one) for one in trusted]}
        opened.reader.ask(trust, b"".join(trusted), ANSWER_WITHIN)
        question = {"ask": "signatures", "now": now.isoformat()}
        _, told = opened.reader.ask(question, content, ANSWER_WITHIN)
    return tuple(_signature(one) for one in json.loads(told))


def _signature(told: dict[str, Any]) -> Signature:
    return Signature(
        wholeness=Wholeness[told["wholeness"]],
        trust=SignerTrust[told["trust"]],
        signer=told["signer"],
        organization=told["organization"],
        issuer=told["issuer"],
        claimed_at=_moment(told["claimed_at"]),
        proved_at=_moment(told["proved_at"]),
        valid_until=_moment(told["valid_until"]),
        revoked_at=_moment(told["revoked_at"]),
        revocation_known=told["revocation_known"],
        changes=_changes(told["changes"]) if told["changes"] else None,
    )


def _changes(told: dict[str, Any]) -> Changes:
    pages = tuple(PageChange(one["page"], tuple(one["gone"]), tuple(one["new"])) for one in told.pop("pages"))
    return Changes(pages=pages, fields=tuple(told.pop("fields")), **told)


def _installed(told: dict[str, Any]) -> Installed:
    return Installed(
        told["sha256"],
        told["name"],
        base64.b64decode(told["certificate"]),
        _moment(told["valid_from"]),
        _moment(told["valid_until"]),
        revokes=told["revokes"],
        is_authority=told["is_authority"],
    )


def _moment(told: str | None) -> datetime | None:
    return datetime.fromisoformat(told) if told else None
