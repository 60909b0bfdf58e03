"""Hints: what a machine noticed in a document, each with its evidence, and never a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from desk.domain.printing import Worded
from desk.domain.text import Word, mark

T = TypeVar("T")

MOST_SHOWN = 8
_MORE = mark("evidence", "And more")


class HintKind(Worded):
    """What was noticed."""

    QR_OFFICIAL = ("qr_official", mark("hint", "The QR code leads to the registry's own address"))
    QR_NOT_PROTECTED = (
        "qr_not_protected",
        mark("hint", "The QR code leads to the registry's domain, but not protected"),
    )
    QR_WRONG_DOMAIN = ("qr_wrong_domain", mark("hint", "The QR code does not lead to the registry"))
    QR_PRETENDS = ("qr_pretends", mark("hint", "The QR code is made to look like the registry's"))
    QR_OTHER = ("qr_other", mark("hint", "There is a QR code"))
    QR_NONE = ("qr_none", mark("hint", "No QR code was found on this document"))

    SIGNED = ("signed", mark("hint", "Signed electronically and unchanged since"))
    SIGNED_THEN_FILLED = (
        "signed_then_filled",
        mark("hint", "Signed electronically, and filled in or annotated afterwards"),
    )
    CHANGED_AFTER = ("changed_after", mark("hint", "Changed after it was signed"))
    SIGNED_IN_PART = ("signed_in_part", mark("hint", "The signature covers only a part of the file"))
    SIGNATURE_BROKEN = ("signature_broken", mark("hint", "The electronic signature cannot be read"))
    SIGNER_UNKNOWN = (
        "signer_unknown",
        mark("hint", "No trust root of the office vouches for who signed"),
    )
    SIGNER_EXPIRED_SINCE = (
        "signer_expired_since",
        mark("hint", "The signer's certificate has expired since"),
    )
    SIGNER_EXPIRED = (
        "signer_expired",
        mark("hint", "The signer's certificate had expired before it was signed"),
    )
    SIGNER_REVOKED = ("signer_revoked", mark("hint", "The signer's certificate was revoked"))
    NOT_SIGNED = ("not_signed", mark("hint", "This PDF has no electronic signature"))

    NUMBER_SHAPE = ("number_shape", mark("hint", "The number does not have today's shape for this document"))
    NUMBER_FROM_FUTURE = (
        "number_from_future",
        mark("hint", "By its number, the document was registered after the application came in"),
    )
    NUMBER_BEFORE_BIRTH = (
        "number_before_birth",
        mark("hint", "By its number, the document was registered before the birth"),
    )
    NUMBER_DIFFERS = ("number_differs", mark("hint", "The document has another number than the form"))
    NUMBER_FOUND = ("number_found", mark("hint", "A number was read in the document; the form has none"))
    NUMBER_ELSEWHERE = (
        "number_elsewhere",
        mark("hint", "The same number stands in an application about somebody else"),
    )
    NIK_DIFFERS = ("nik_differs", mark("hint", "The NIK in the document is not the one in the form"))
    KK_DIFFERS = ("kk_differs", mark("hint", "The KK number in the document is not the one in the form"))
    NIK_FLAWED = ("nik_flawed", mark("hint", "The NIK in the form cannot be one"))
    NIK_UNUSUAL = ("nik_unusual", mark("hint", "The NIK says something else than the form"))

    PERSON_ENDED = ("person_ended", mark("hint", "Recorded as died or moved out"))

    NOT_ALL_READ = ("not_all_read", mark("hint", "The machine could not read everything in this file"))


@dataclass(frozen=True, slots=True)
class Fact:
    """One piece of evidence; a number counts pages or things, a text is told as it was read."""

    label: Word
    value: str | int | date | datetime | Word


@dataclass(frozen=True, slots=True)
class Side:
    """The same thing as the form has it and as the document has it, whole: whoever shows it masks it."""

    label: Word
    in_form: str
    in_document: str


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing noticed; an empty document is the application as a whole."""

    kind: HintKind
    document: str = ""
    evidence: tuple[Fact, ...] = ()
    grave: bool = False
    side_by_side: tuple[Side, ...] = ()
    attachment_id: int | None = None
    page: int | None = None


def first_few(found: Sequence[T]) -> tuple[tuple[T, ...], tuple[Fact, ...]]:
    """Return as many as a person reads, and how many more there are; a file may hold thousands."""
    more = len(found) - MOST_SHOWN
    return tuple(found[:MOST_SHOWN]), (Fact(_MORE, more),) if more > 0 else ()
