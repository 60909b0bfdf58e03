"""What runs in the process that reads codes and numbers: one file, page by page on request."""

from __future__ import annotations

import json
from typing import Any

from desk.data import scan_file
from desk.data.qr_codes import PageWords, codes_on, numbers_in
from desk.data.scan_file import Flawed
from desk.data.scan_frames import Frame
from desk.data.scan_pdf import PdfFile
from desk.data.scan_pictures import PictureFile
from desk.data.scan_stream import answer_with
from desk.domain.attachment_errors import AttachmentFlaw
from desk.domain.attachments import MediaType
from desk.domain.document_numbers import DocumentNumber


def serve() -> None:
    """Answer questions until the program that asks is there no more."""
    answer_with(_PageReader().answer)


class _PageReader:
    """The one file this process reads."""

    def __init__(self) -> None:
        self._file: PdfFile | PictureFile | None = None
        self._words: PageWords | None = None

    def answer(self, facts: dict[str, Any], payload: bytes) -> Frame:
        if facts["ask"] == "open":
            kind = scan_file.kind_of(payload)
            is_pdf = kind is MediaType.PDF
            self._file = PdfFile(payload) if is_pdf else PictureFile(payload, kind)
            self._words = PageWords(payload) if is_pdf else None
            return {"pages": self._file.count}, b""
        if self._file is None or not 1 <= facts["page"] <= self._file.count:
            raise Flawed(AttachmentFlaw.DAMAGED)
        if facts["ask"] == "words":
            return {}, _told([], self._words.numbers(facts["page"]) if self._words else (), ())
        codes = codes_on(self._file, facts["page"], is_pdf=self._words is not None)
        in_codes = tuple(dict.fromkeys(number for code in codes for number in numbers_in(code)))
        return {}, _told(list(codes), (), in_codes)


def _told(
    codes: list[str], numbers: tuple[DocumentNumber, ...], in_codes: tuple[DocumentNumber, ...]
) -> bytes:
    return json.dumps(
        {
            "codes": codes,
            "numbers": [(one.kind.code, one.text) for one in numbers],
            "in_codes": [(one.kind.code, one.text) for one in in_codes],
        }
    ).encode()
