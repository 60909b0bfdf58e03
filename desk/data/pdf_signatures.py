"""The electronic signatures of a PDF, checked without a network; runs in a process of its own.

A signature is held against the certificates the office has installed, at three moments one after the other:
now, when it was made, and the last moment its certificate was valid. So an expired signer, a revoked one and
one nobody vouches for are told apart. Revocation is read from the file and from the lists the office has
installed; a list that is out of date still tells who was revoked.
"""

from __future__ import annotations

import io
from asyncio import Runner
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from typing import Any

from asn1crypto import cms, crl, ocsp, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.general import CMSExtractionError, find_unique_cms_attribute
from pyhanko.sign.validation import (
    DocumentSecurityStore,
    EmbeddedPdfSignature,
    PdfSignatureStatus,
    SignatureCoverageLevel,
    async_validate_pdf_signature,
)
from pyhanko.sign.validation.errors import NoDSSFoundError
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator.context import ValidationContext
from pyhanko_certvalidator.policy_decl import (
    CertRevTrustPolicy,
    FreshnessReqType,
    RevocationCheckingPolicy,
    RevocationCheckingRule,
)

from desk.data.pdf_changes import compare
from desk.domain.machine_reading import Changes, Signature, SignerTrust, Wholeness

MARK = b"/ByteRange"
"""Stands in every PDF that has a signature: it may not be packed away (ISO 32000-1, 12.8.1)."""
_COMPARING = 0.7
"""Seconds for looking at what was changed."""
_BROKEN = Signature(Wholeness.BROKEN, SignerTrust.NOT_CHECKED)
_ANY_AGE = timedelta(days=36_500)
_A_MOMENT = timedelta(seconds=1)
_SIGNS = KeyUsageConstraints(key_usage={"non_repudiation", "digital_signature"}, match_all_key_usages=False)
_NO, _YES = RevocationCheckingRule.NO_CHECK, RevocationCheckingRule.CRL_OR_OCSP_REQUIRED
_NOBODY = RevocationCheckingPolicy(_NO, _NO)
_SIGNER = RevocationCheckingPolicy(_YES, _NO)
_AUTHORITIES = RevocationCheckingPolicy(_NO, _YES)


@dataclass(frozen=True, slots=True)
class Trust:
    """What the office has installed, as DER."""

    certificates: tuple[bytes, ...] = ()
    revocations: tuple[bytes, ...] = ()


@dataclass(slots=True)
class _Known:
    """Everything certificates can be held against, from the file and from the office."""

    roots: list[x509.Certificate]
    others: list[x509.Certificate]
    crls: list[crl.CertificateList]
    ocsps: list[ocsp.OCSPResponse]


def read_signatures(content: bytes, trust: Trust, now: datetime, runner: Runner) -> tuple[Signature, ...]:
    """Return the signatures of a PDF in the order they were made, none when it has none."""
    if MARK not in content:
        return ()
    try:
        found = _signatures(PdfFileReader(io.BytesIO(content), strict=False))
    except Exception:  # not even the list of signatures can be read, though the file has one
        return (_BROKEN,)
    return tuple(
        _BROKEN
        if signature is None
        else _Check(content, signature, _known(signature, trust), now, runner).answer()
        for signature in found
    )


def _signatures(reader: PdfFileReader) -> list[EmbeddedPdfSignature | None]:
    """Return the signatures as they followed each other, None for each that cannot be read."""
    found: list[tuple[int, EmbeddedPdfSignature | None]] = []
    for name, value, field in enumerate_sig_fields(reader, filled_status=True):
        try:
            if value.get_object().get("/Type", "/Sig") != "/DocTimeStamp":
                signature = EmbeddedPdfSignature(reader, field, name)
                found.append((signature.signed_revision, signature))
        except Exception:  # a broken one meets its reader with errors of every kind
            found.append((0, None))
    return [signature for _, signature in sorted(found, key=itemgetter(0))]


class _Check:
    """One signature under examination."""

    def __init__(
        self, content: bytes, signature: EmbeddedPdfSignature, known: _Known, now: datetime, runner: Runner
    ) -> None:
        self._content = content
        self._signature = signature
        self._known = known
        self._now = now
        self._runner = runner

    def answer(self) -> Signature:
        """Return what there is to say of it."""
        said = self._of_certificate()
        status = self._status(self._now, _NOBODY, compare_too=True)
        if status is None:
            return said
        whole, changes = self._wholeness(status)
        said = replace(
            said,
            wholeness=whole,
            changes=changes,
            claimed_at=_aware(status.signer_reported_dt),
            proved_at=_proved(status),
        )
        return self._with_trust(said) if status.intact and status.valid else said

    def _with_trust(self, said: Signature) -> Signature:
        chain = self._chain(said)
        if chain is SignerTrust.UNKNOWN:
            return replace(said, trust=chain)
        until = said.valid_until or self._now
        last = min(self._now, until - _A_MOMENT)
        of_signer = self._status(last, _SIGNER)
        known = of_signer is not None and (of_signer.trusted or of_signer.revoked)
        for found in (of_signer, self._status(last, _AUTHORITIES)):
            if found is not None and found.revocation_details is not None:
                revoked_at = _aware(found.revocation_details.revocation_date)
                if said.proved_at is None or revoked_at is None or revoked_at <= said.proved_at:
                    return replace(
                        said, trust=SignerTrust.REVOKED, revoked_at=revoked_at, revocation_known=True
                    )
        return replace(said, trust=chain, revocation_known=known)

    def _chain(self, said: Signature) -> SignerTrust:
        """Return whether anybody vouches for the signer, and whether at the right time."""
        right = SignerTrust.TRUSTED
        if said.proved_at is not None:
            tries = [(said.proved_at, right)]
        else:
            tries = [(self._now, right)]
            if said.claimed_at is not None and said.claimed_at < self._now:
                tries.append((said.claimed_at, SignerTrust.EXPIRED_SINCE))
        if said.valid_until is not None and said.valid_until < self._now:
            late = SignerTrust.EXPIRED_BEFORE if said.at else SignerTrust.EXPIRED_SINCE
            tries.append((said.valid_until - _A_MOMENT, late))
        for moment, meaning in tries:
            status = self._status(moment, _NOBODY)
            if status is not None and status.trusted:
                return meaning
        return SignerTrust.UNKNOWN

    def _status(
        self, moment: datetime, revocation: RevocationCheckingPolicy, *, compare_too: bool = False
    ) -> PdfSignatureStatus | None:
        """Return what pyHanko says of the signature at a moment; None when it cannot be read."""
        known = self._known
        context = ValidationContext(
            trust_roots=known.roots,
            other_certs=known.others,
            crls=known.crls,
            ocsps=known.ocsps,
            moment=moment,
            allow_fetching=False,
            revinfo_policy=CertRevTrustPolicy(
                revocation,
                freshness=_ANY_AGE,
                freshness_req_type=FreshnessReqType.MAX_DIFF_REVOCATION_VALIDATION,
            ),
        )
        check = async_validate_pdf_signature(
            self._signature, context, key_usage_settings=_SIGNS, skip_diff=not compare_too
        )
        try:
            return self._runner.run(check)
        except Exception:  # a broken signature meets its reader with errors of every kind
            return None

    def _wholeness(self, status: PdfSignatureStatus) -> tuple[Wholeness, Changes | None]:
        if not (status.intact and status.valid):
            return Wholeness.CHANGED, None
        coverage = status.coverage or SignatureCoverageLevel.UNCLEAR
        if coverage is SignatureCoverageLevel.ENTIRE_FILE:
            return Wholeness.INTACT, None
        if coverage is not SignatureCoverageLevel.ENTIRE_REVISION:
            return Wholeness.PART_ONLY, self._changes(())
        found = status.diff_result
        level = found.modification_level if isinstance(found, DiffResult) else ModificationLevel.OTHER
        fields = self._fields(found) if isinstance(found, DiffResult) else ()
        if level is ModificationLevel.OTHER or not status.docmdp_ok:
            return Wholeness.CHANGED, self._changes(fields)
        if level in (ModificationLevel.NONE, ModificationLevel.LTA_UPDATES):
            return Wholeness.INTACT, None
        changes = self._changes(fields)
        signed_again_only = not changes.pages and not fields
        return (Wholeness.INTACT, None) if signed_again_only else (Wholeness.ADDED_TO, changes)

    def _fields(self, found: DiffResult) -> tuple[str, ...]:
        """Return the fields that were filled in, other signatures not counted."""
        signed = {one.field_name for one in self._signature.reader.embedded_signatures}
        return tuple(sorted(found.changed_form_fields - signed))

    def _changes(self, fields: tuple[str, ...]) -> Changes:
        start, length, again, rest = (int(one) for one in self._signature.byte_range)
        signed = self._content[start : again + rest] if length < again else self._content[: start + length]
        try:
            pages, before, now, compared = compare(signed, self._content, _COMPARING)
        except Exception:  # the signed part alone need not be a whole file
            return Changes(fields=fields)
        return Changes(pages, before, now, compared, fields)

    def _of_certificate(self) -> Signature:
        try:
            certificate = self._signature.signer_cert
        except (CMSExtractionError, ValueError, KeyError):
            return _BROKEN
        subject = certificate.subject.native
        issuer = certificate.issuer.native
        return replace(
            _BROKEN,
            signer=_name(subject.get("common_name") or certificate.subject.human_friendly),
            organization=_name(subject.get("organization_name", "")),
            issuer=_name(issuer.get("common_name") or certificate.issuer.human_friendly),
            valid_until=_aware(certificate.not_valid_after),
        )


def _known(signature: EmbeddedPdfSignature, trust: Trust) -> _Known:
    known = _Known(
        [x509.Certificate.load(one) for one in trust.certificates],
        [],
        [crl.CertificateList.load(one) for one in trust.revocations],
        [],
    )
    try:
        store = DocumentSecurityStore.read_dss(signature.reader)
        known.others.extend(store.load_certs())
        known.crls.extend(crl.CertificateList.load(one) for one in _bytes_of(store.crls))
        known.ocsps.extend(ocsp.OCSPResponse.load(one) for one in _bytes_of(store.ocsps))
    except NoDSSFoundError:
        pass  # most signed papers have none
    except Exception:  # a broken store says nothing, and the signature is still to be checked
        known.others.clear()
    for archived in _archived(signature):
        known.crls.extend(archived["crl"] or ())
        known.ocsps.extend(archived["ocsp"] or ())
    return known


def _bytes_of(references: Iterable[Any]) -> Iterator[bytes]:
    for one in references:
        yield one.get_object().data


def _archived(signature: EmbeddedPdfSignature) -> tuple[Any, ...]:
    """Return what older signers put beside the signature itself."""
    try:
        attributes: cms.CMSAttributes = signature.signer_info["signed_attrs"]
        return (find_unique_cms_attribute(attributes, "adobe_revocation_info_archival"),)
    except Exception:  # absent or broken: nothing is known from it
        return ()


def _proved(status: PdfSignatureStatus) -> datetime | None:
    stamp = status.timestamp_validity
    return _aware(stamp.timestamp) if stamp is not None and stamp.valid and stamp.trusted else None


def _aware(moment: datetime | None) -> datetime | None:
    if moment is None:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _name(text: object) -> str:
    """Return a name out of a certificate: one line, not too long."""
    whole = " · ".join(map(str, text)) if isinstance(text, list) else str(text)
    return " ".join(whole.split())[:200]
