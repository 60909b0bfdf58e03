"""What the codes and signatures of one file say: each becomes a hint with its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from desk.domain.document_numbers import NUMBER_KINDS, NumberKind, kinds_in
from desk.domain.hints import Fact, Hint, HintKind, Side, first_few
from desk.domain.machine_reading import (
    Changes,
    CodeRead,
    PageChange,
    Reading,
    Signature,
    SignerTrust,
    Wholeness,
)
from desk.domain.number_hints import NUMBER, PAGE
from desk.domain.qr_address import Address, AddressFlaw, read_address
from desk.domain.services import Document
from desk.domain.text import mark

_SIGNED_BY_REGISTRY = frozenset(
    {
        NumberKind.KK,
        NumberKind.BIRTH,
        NumberKind.DEATH,
        NumberKind.MARRIAGE,
        NumberKind.DIVORCE,
        NumberKind.MOVE,
        NumberKind.MOVE_ABROAD,
    }
)
"""On A4 with QR code and electronic signature since 2020 (Permendagri 7/2019, 109/2019); no card is."""
_LONGEST_TEXT = 300
_MOST_WORDS = 12
_LONGEST_NAME = 60

_ADDRESS = mark("evidence", "Address")
_DOMAIN = mark("evidence", "Domain")
_FLAW = mark("evidence", "What is wrong with it")
_TEXT = mark("evidence", "Text in the code")
_SIGNER = mark("evidence", "Signed by")
_ORGANIZATION = mark("evidence", "Organisation")
_ISSUER = mark("evidence", "Certificate from")
_SIGNED_ON = mark("evidence", "Signed, proved by a time stamp")
_SAID_ON = mark("evidence", "Signed, as the signer says")
_UNTIL = mark("evidence", "Certificate valid until")
_REVOKED_ON = mark("evidence", "Revoked on")
_REVOCATION = mark("evidence", "Revocation")
_NOT_KNOWN = mark("evidence", "Not known: neither the file nor the office has a list of revoked ones")
_PAGES_SIGNED = mark("evidence", "Pages that were signed")
_PAGES_NOW = mark("evidence", "Pages now")
_PAGE_DIFFERS = mark("evidence", "Page that looks different")
_COMPARED = mark("evidence", "Pages compared")
_FIELD = mark("evidence", "Field filled in afterwards")
_SAME_LOOK = mark("evidence", "What is seen")
_ALIKE = mark("evidence", "No difference in the words and the look of the pages compared")
_WORDS = mark("evidence", "Words on page")
_SIGNED_BYTES = mark("evidence", "What was changed")
_INSIDE = mark("evidence", "The signed content itself; what it was before cannot be told")
_PAGES = mark("evidence", "Pages in all")
_READ = mark("evidence", "Pages read")
_NOT_DONE = mark("evidence", "Not checked")
_SIGNATURES = mark("evidence", "Electronic signatures")

_OF_TRUST = {
    SignerTrust.UNKNOWN: HintKind.SIGNER_UNKNOWN,
    SignerTrust.EXPIRED_SINCE: HintKind.SIGNER_EXPIRED_SINCE,
    SignerTrust.EXPIRED_BEFORE: HintKind.SIGNER_EXPIRED,
    SignerTrust.REVOKED: HintKind.SIGNER_REVOKED,
}
_OF_WHOLENESS = {
    Wholeness.INTACT: HintKind.SIGNED,
    Wholeness.ADDED_TO: HintKind.SIGNED_THEN_FILLED,
    Wholeness.CHANGED: HintKind.CHANGED_AFTER,
    Wholeness.PART_ONLY: HintKind.SIGNED_IN_PART,
    Wholeness.BROKEN: HintKind.SIGNATURE_BROKEN,
}
_GRAVE = frozenset(
    {
        HintKind.CHANGED_AFTER,
        HintKind.SIGNED_IN_PART,
        HintKind.SIGNATURE_BROKEN,
        HintKind.SIGNER_UNKNOWN,
        HintKind.SIGNER_EXPIRED,
        HintKind.SIGNER_REVOKED,
    }
)


def by_registry(document: Document) -> bool:
    """Whether the registry itself issues such a document, with code and signature."""
    return NUMBER_KINDS.get(document.number) in _SIGNED_BY_REGISTRY


def of_file(document: Document, reading: Reading, domains: tuple[str, ...]) -> tuple[Hint, ...]:
    """Return what the codes and signatures of one file say, and what could not be read."""
    return (*_codes(document, reading, domains), *_signatures(document, reading), *_limits(document, reading))


def _limits(document: Document, reading: Reading) -> Iterator[Hint]:
    facts: tuple[Fact, ...] = ()
    if reading.pages_read < reading.pages:
        facts = (Fact(_PAGES, reading.pages), Fact(_READ, reading.pages_read))
    if not reading.signatures_read:
        facts = (*facts, Fact(_NOT_DONE, _SIGNATURES))
    if facts:
        yield Hint(HintKind.NOT_ALL_READ, document.code, facts)


# Codes


def _codes(document: Document, reading: Reading, domains: tuple[str, ...]) -> Iterator[Hint]:
    found = sorted(
        (_code(document, code, domains) for code in dict.fromkeys(reading.codes)),
        key=lambda hint: not hint.grave,
    )
    shown, more = first_few(found)
    yield from shown
    if more:
        yield Hint(HintKind.QR_OTHER, document.code, more)
    if not reading.codes and by_registry(document) and reading.pages_read == reading.pages:
        yield Hint(HintKind.QR_NONE, document.code, (Fact(_READ, reading.pages_read),))


def _code(document: Document, code: CodeRead, domains: tuple[str, ...]) -> Hint:
    address = read_address(code.text, domains)
    kind = HintKind.QR_OTHER if address is None else _of_address(address, official=by_registry(document))
    grave = kind in (HintKind.QR_PRETENDS, HintKind.QR_WRONG_DOMAIN)
    facts = (*_said(code, address), *_numbers(code), Fact(PAGE, code.page))
    return Hint(kind, document.code, facts, grave=grave, page=code.page)


def _of_address(address: Address, *, official: bool) -> HintKind:
    if address.official:
        plain = AddressFlaw.NOT_HTTPS in address.flaws
        return HintKind.QR_NOT_PROTECTED if plain else HintKind.QR_OFFICIAL
    if address.pretends:
        return HintKind.QR_PRETENDS
    return HintKind.QR_WRONG_DOMAIN if official else HintKind.QR_OTHER


def _said(code: CodeRead, address: Address | None) -> tuple[Fact, ...]:
    text = code.text[:_LONGEST_TEXT] + ("…" if len(code.text) > _LONGEST_TEXT else "")
    if address is None:
        return (Fact(_TEXT, text),)
    flaws = tuple(Fact(_FLAW, flaw.word) for flaw in address.flaws)
    return (Fact(_ADDRESS, text), Fact(_DOMAIN, address.host), *flaws)


def _numbers(code: CodeRead) -> tuple[Fact, ...]:
    found, more = first_few(tuple(dict.fromkeys(kinds_in(unquote(code.text)))))
    told = tuple(Fact(NUMBER if one.kind is NumberKind.NIK else one.kind.word, one.text) for one in found)
    return (*told, *more)


# Signatures


def _signatures(document: Document, reading: Reading) -> Iterator[Hint]:
    for signature in reading.signatures:
        yield from _one(document, signature)
    if reading.signable and reading.signatures_read and not reading.signatures and by_registry(document):
        yield Hint(HintKind.NOT_SIGNED, document.code)


def _one(document: Document, signature: Signature) -> Iterator[Hint]:
    who, about = tuple(_who(signature)), tuple(_about_certificate(signature))
    kind = _OF_WHOLENESS[signature.wholeness]
    vouched = signature.trust is SignerTrust.TRUSTED
    if kind is not HintKind.SIGNED or vouched:
        facts = (*who, *(about if vouched else ()), *_changed(signature))
        sides = tuple(_words(signature.changes)) if signature.changes else ()
        yield Hint(kind, document.code, facts, grave=kind in _GRAVE, side_by_side=sides)
    of_trust = _OF_TRUST.get(signature.trust)
    if of_trust is not None:
        whom = who if kind is HintKind.SIGNED else who[:1]
        yield Hint(of_trust, document.code, (*whom, *about), grave=of_trust in _GRAVE)


def _who(signature: Signature) -> Iterator[Fact]:
    for label, text in (
        (_SIGNER, signature.signer),
        (_ORGANIZATION, signature.organization),
        (_ISSUER, signature.issuer),
    ):
        if text:
            yield Fact(label, text)
    if signature.proved_at:
        yield Fact(_SIGNED_ON, signature.proved_at)
    elif signature.claimed_at:
        yield Fact(_SAID_ON, signature.claimed_at)


def _about_certificate(signature: Signature) -> Iterator[Fact]:
    if signature.valid_until and signature.trust is not SignerTrust.TRUSTED:
        yield Fact(_UNTIL, signature.valid_until)
    if signature.revoked_at:
        yield Fact(_REVOKED_ON, signature.revoked_at)
    elif not signature.revocation_known and signature.trust is SignerTrust.TRUSTED:
        yield Fact(_REVOCATION, _NOT_KNOWN)


def _changed(signature: Signature) -> Iterator[Fact]:
    changes = signature.changes
    if changes is None:
        if signature.wholeness is Wholeness.CHANGED:
            yield Fact(_SIGNED_BYTES, _INSIDE)
        return
    names, more = first_few(changes.fields)
    for name in names:
        yield Fact(_FIELD, name[:_LONGEST_NAME])
    yield from more
    if changes.pages_before != changes.pages_now:
        yield Fact(_PAGES_SIGNED, changes.pages_before)
        yield Fact(_PAGES_NOW, changes.pages_now)
    # The words of the first pages that say something else stand side by side.
    beside = [page for page, _ in _first_with_words(changes)]
    pages, more = first_few([page.page for page in changes.pages if page not in beside])
    for number in pages:
        yield Fact(_PAGE_DIFFERS, number)
    yield from more
    if not changes.pages and changes.pages_before == changes.pages_now:
        yield Fact(_SAME_LOOK, _ALIKE)
    if changes.compared < min(changes.pages_before, changes.pages_now):
        yield Fact(_COMPARED, changes.compared)


def _words(changes: Changes) -> Iterator[Side]:
    """Set the words that went beside those that came: "in the form" is what was signed."""
    for _, side in _first_with_words(changes):
        yield side


def _first_with_words(changes: Changes) -> tuple[tuple[PageChange, Side], ...]:
    other = [page for page in changes.pages if page.gone or page.new]
    return tuple(
        (page, Side(_WORDS, _some(page, page.gone), _some(page, page.new))) for page in first_few(other)[0]
    )


def _some(page: PageChange, words: tuple[str, ...]) -> str:
    more = f" … (+{len(words) - _MOST_WORDS})" if len(words) > _MOST_WORDS else ""
    return f"[{page.page}] " + " ".join(words[:_MOST_WORDS])[:_LONGEST_TEXT] + more
