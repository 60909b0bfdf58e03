"""What codes and signatures become: hints with their evidence, grave where somebody may be deceived."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from desk.domain.hints import MOST_SHOWN, Hint, HintKind
from desk.domain.machine_reading import (
    Changes,
    CodeRead,
    PageChange,
    Reading,
    Signature,
    SignerTrust,
    Wholeness,
)
from desk.domain.reading_hints import of_file
from desk.domain.services import Document, Text
from desk.domain.text import Word

DOMAINS = ("dukcapil.kemendagri.go.id",)
AKTA = Document("akta_lahir", Text("Akta"), "birth")
LETTER = Document("surat", Text("Surat"))
CARD = Document("ktp", Text("KTP"), "nik")
AT = datetime(2020, 3, 2, tzinfo=UTC)
K, W, T = HintKind, Wholeness, SignerTrust


def noticed(document: Document, **reading: Any) -> list[tuple[HintKind, bool]]:
    found = of_file(document, Reading(**({"pages": 1, "pages_read": 1} | reading)), DOMAINS)
    return [(hint.kind, hint.grave) for hint in found]


def values(hint: Hint) -> list[object]:
    return [fact.value.text if isinstance(fact.value, Word) else fact.value for fact in hint.evidence]


@pytest.mark.parametrize(
    ("text", "on_akta", "on_letter"),
    [
        ("https://dukcapil.kemendagri.go.id/v", (K.QR_OFFICIAL, False), (K.QR_OFFICIAL, False)),
        ("http://dukcapil.kemendagri.go.id/v", (K.QR_NOT_PROTECTED, False), (K.QR_NOT_PROTECTED, False)),
        ("https://rsud.serangkota.go.id/v", (K.QR_WRONG_DOMAIN, True), (K.QR_OTHER, False)),
        ("https://dukcapil.contoh.com/v", (K.QR_PRETENDS, True), (K.QR_PRETENDS, True)),
        ("3673-LU-28022020-0012", (K.QR_OTHER, False), (K.QR_OTHER, False)),
    ],
)
def test_a_code_is_judged_by_where_it_leads_and_on_what_it_stands(
    text: str, on_akta: tuple[HintKind, bool], on_letter: tuple[HintKind, bool]
) -> None:
    assert noticed(AKTA, codes=(CodeRead(1, text),)) == [on_akta]
    assert noticed(LETTER, codes=(CodeRead(1, text),)) == [on_letter]


def test_address_and_document_number_of_a_code_are_told() -> None:
    text = "https://dukcapil.kemendagri.go.id/v/3673-LU-28022020-0012"
    (hint,) = of_file(AKTA, Reading(2, 2, (CodeRead(2, text),)), DOMAINS)
    assert values(hint) == [text, "dukcapil.kemendagri.go.id", "3673-LU-28022020-0012", 2]
    assert hint.page == 2


def test_a_missing_code_or_signature_is_told_of_the_registrys_own_papers_alone() -> None:
    assert noticed(AKTA, signable=True) == [(K.QR_NONE, False), (K.NOT_SIGNED, False)]
    assert noticed(LETTER, signable=True) == []
    assert noticed(CARD, signable=True) == []
    assert noticed(AKTA) == [(K.QR_NONE, False)]


@pytest.mark.parametrize(
    ("whole", "trust", "expected"),
    [
        (W.INTACT, T.TRUSTED, [(K.SIGNED, False)]),
        (W.INTACT, T.UNKNOWN, [(K.SIGNER_UNKNOWN, True)]),
        (W.INTACT, T.REVOKED, [(K.SIGNER_REVOKED, True)]),
        (W.INTACT, T.EXPIRED_SINCE, [(K.SIGNER_EXPIRED_SINCE, False)]),
        (W.INTACT, T.EXPIRED_BEFORE, [(K.SIGNER_EXPIRED, True)]),
        (W.ADDED_TO, T.TRUSTED, [(K.SIGNED_THEN_FILLED, False)]),
        (W.CHANGED, T.TRUSTED, [(K.CHANGED_AFTER, True)]),
        (W.CHANGED, T.NOT_CHECKED, [(K.CHANGED_AFTER, True)]),
        (W.CHANGED, T.UNKNOWN, [(K.CHANGED_AFTER, True), (K.SIGNER_UNKNOWN, True)]),
        (W.PART_ONLY, T.TRUSTED, [(K.SIGNED_IN_PART, True)]),
        (W.BROKEN, T.NOT_CHECKED, [(K.SIGNATURE_BROKEN, True)]),
    ],
)
def test_a_signature_says_whether_it_holds_and_who_vouches_for_it(
    whole: Wholeness, trust: SignerTrust, expected: list[tuple[HintKind, bool]]
) -> None:
    assert noticed(LETTER, signable=True, signatures=(Signature(whole, trust),)) == expected


def test_who_signed_and_when_is_told_and_that_revocation_is_not_known() -> None:
    signature = Signature(W.INTACT, T.TRUSTED, "Drs. Contoh", "Dinas", "Balai", claimed_at=AT)
    (hint,) = of_file(LETTER, Reading(1, 1, signatures=(signature,), signable=True), DOMAINS)
    assert values(hint)[:4] == ["Drs. Contoh", "Dinas", "Balai", AT]
    assert len(hint.evidence) == 5


def test_what_was_changed_after_signing_stands_side_by_side() -> None:
    changes = Changes((PageChange(1, ("SERANG",), ("CILEGON",)), PageChange(3)), 2, 3, 2)
    signature = Signature(W.CHANGED, T.TRUSTED, changes=changes)
    (hint,) = of_file(LETTER, Reading(1, 1, signatures=(signature,), signable=True), DOMAINS)
    assert [(side.in_form, side.in_document) for side in hint.side_by_side] == [("[1] SERANG", "[1] CILEGON")]
    assert [value for value in values(hint) if isinstance(value, int)] == [2, 3, 3]


def test_what_could_not_be_read_is_said() -> None:
    assert noticed(AKTA, pages=9, signable=True, signatures_read=False) == [(K.NOT_ALL_READ, False)]


def test_a_page_of_hundreds_of_codes_tells_the_grave_ones_and_how_many_more() -> None:
    codes = (*(CodeRead(1, f"kode {n}") for n in range(300)), CodeRead(1, "https://dukcapil.contoh.com"))
    found = of_file(AKTA, Reading(1, 1, codes), DOMAINS)
    assert [hint.kind for hint in found[:2]] == [K.QR_PRETENDS, K.QR_OTHER]
    assert len(found) == MOST_SHOWN + 1
    assert values(found[-1]) == [301 - MOST_SHOWN]


def test_hundreds_of_changed_pages_and_fields_are_counted() -> None:
    pages = tuple(PageChange(n, ("LAMA" * 1000,), ("BARU",)) for n in range(1, 201))
    changes = Changes(pages, 200, 200, 200, tuple(f"isian {n}" for n in range(50)))
    signature = Signature(W.CHANGED, T.TRUSTED, changes=changes)
    (hint,) = of_file(LETTER, Reading(1, 1, signatures=(signature,), signable=True), DOMAINS)
    assert len(hint.side_by_side) == MOST_SHOWN
    assert len(hint.evidence) < 30
    assert 50 - MOST_SHOWN in values(hint)
    assert max(len(side.in_form) for side in hint.side_by_side) < 400
