"""Who signed a program file of Windows, or a list of files: digest, signature, chain and moment."""

from __future__ import annotations

import asyncio
import hashlib
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from asn1crypto import algos, cms, core, x509
from pyhanko.sign.general import extract_signer_info
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.generic_cms import (
    message_imprint_checker,
    validate_sig_integrity,
    validate_tst_signed_data,
)
from pyhanko_certvalidator import CertificateValidator
from pyhanko_certvalidator.context import ValidationContext
from pyhanko_certvalidator.errors import PathBuildingError, ValidationError

_FILE_CONTENT, _LIST_CONTENT = "1.3.6.1.4.1.311.2.1.4", "1.3.6.1.4.1.311.10.1"
_TIME_STAMP = "microsoft_time_stamp_token"
_PE_HEADER_AT, _OPTIONAL_HEADER, _CHECKSUM, _PE32_PLUS = 0x3C, 24, 64, 0x20B
_SECURITY_ENTRY = 112 + 4 * 8
"""Where a 64-bit file says in its optional header where its signature lies."""
_WIN_CERTIFICATE = struct.Struct("<IHH")
_PKCS_SIGNED, _REVISION = 2, 0x200


class BadSignature(Exception):
    """A file is not signed, or not as it stands; the reason is its text."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Whose signature it is, when it was made, and the certificate on which the chain ends.

    ``anchored`` where that is one of the roots trusted; otherwise it is the last that the file itself brings.
    """

    organisation: str
    made_at: datetime
    chain_end: str
    anchored: bool


class _Kind(core.Sequence):  # type: ignore[misc]  # it comes without types
    _fields = [("type", core.ObjectIdentifier), ("value", core.Any, {"optional": True})]  # noqa: RUF012 - asn1crypto


class _FileDigest(core.Sequence):  # type: ignore[misc]  # it comes without types
    _fields = [("data", _Kind), ("digest", algos.DigestInfo)]  # noqa: RUF012 - asn1crypto


class _Listed(core.Sequence):  # type: ignore[misc]  # it comes without types
    _fields = [("identifier", core.OctetString), ("attributes", core.Any, {"optional": True})]  # noqa: RUF012 - asn1crypto


class _AllListed(core.SequenceOf):  # type: ignore[misc]  # it comes without types
    _child_spec = _Listed


class _FileList(core.Sequence):  # type: ignore[misc]  # it comes without types
    _fields = [  # noqa: RUF012 - asn1crypto
        ("usage", core.Any),
        ("identifier", core.OctetString),
        ("made_at", core.Any),
        ("algorithm", core.Any),
        ("files", _AllListed),
        ("extensions", core.Any, {"optional": True}),
    ]


def signature_of(file: bytes, roots: Sequence[x509.Certificate]) -> Signature:
    """Return who signed a program file (64-bit PE) exactly as it stands.

    Raises:
        BadSignature: nobody did.
    """
    start, entry, table = _places(file)
    signed, content = _signed(_certificate(file, table), _FILE_CONTENT, _FileDigest)
    said = content["digest"]
    name = said["digest_algorithm"]["algorithm"].native
    if name not in ("sha256", "sha384", "sha512"):
        raise BadSignature(f"its digest is {name}")
    checksum = start + _OPTIONAL_HEADER + _CHECKSUM
    # What signing itself writes is left out: the checksum, the entry of the signature, and the signature.
    parts = (file[:checksum], file[checksum + 4 : entry], file[entry + 8 : table])
    if hashlib.new(name, b"".join(parts)).digest() != said["digest"].native:
        raise BadSignature("it was changed after it was signed")
    return _verified(signed, _FILE_CONTENT, content, roots)


def digests_listed(catalogue: bytes, roots: Sequence[x509.Certificate]) -> tuple[Signature, frozenset[bytes]]:
    """Return who signed a catalogue (.cat), and the SHA-256 of every file it lists.

    Raises:
        BadSignature: nobody did.
    """
    signed, content = _signed(catalogue, _LIST_CONTENT, _FileList)
    signature = _verified(signed, _LIST_CONTENT, content, roots)
    names = (one["identifier"].native for one in content["files"])
    return signature, frozenset(name for name in names if len(name) == hashlib.sha256().digest_size)


def _places(file: bytes) -> tuple[int, int, int]:
    """Return where the header, the entry of the signature and the signature itself begin."""
    try:
        start = struct.unpack_from("<I", file, _PE_HEADER_AT)[0]
        if file[start : start + 4] != b"PE\0\0":
            raise BadSignature("it is no program file")
        if struct.unpack_from("<H", file, start + _OPTIONAL_HEADER)[0] != _PE32_PLUS:
            raise BadSignature("it is not for 64-bit Windows")
        entry = start + _OPTIONAL_HEADER + _SECURITY_ENTRY
        table, size = struct.unpack_from("<II", file, entry)
    except struct.error:
        raise BadSignature("it is no program file") from None
    if not table:
        raise BadSignature("it is not signed")
    if table <= entry or table + size != len(file):
        raise BadSignature("something stands behind its signature")
    return start, entry, table


def _certificate(file: bytes, table: int) -> bytes:
    length, revision, kind = _WIN_CERTIFICATE.unpack_from(file, table)
    if (revision, kind) != (_REVISION, _PKCS_SIGNED) or not 0 <= len(file) - table - length < 8:
        raise BadSignature("it does not have one signature")
    return file[table + _WIN_CERTIFICATE.size : table + length]


def _signed(stored: bytes, kind: str, spec: type[core.Sequence]) -> tuple[cms.SignedData, core.Sequence]:
    try:
        outer = cms.ContentInfo.load(stored)
        if outer["content_type"].native != "signed_data":
            raise BadSignature("it carries no signature")
        signed = outer["content"]
        inside = signed["encap_content_info"]
        if inside["content_type"].dotted != kind:
            raise BadSignature(f"what is signed is {inside['content_type'].dotted}")
        return signed, inside["content"].parse(spec)
    except ValueError as error:
        raise BadSignature(f"its signature cannot be read: {error}") from error


def _verified(
    signed: cms.SignedData, kind: str, content: core.Sequence, roots: Sequence[x509.Certificate]
) -> Signature:
    """Return whose signature it is, after everything about it was checked."""
    info = extract_signer_info(signed)
    certificates = _certificates(signed)
    signer = next((one for one in certificates if _is_named(info, one)), None)
    if signer is None:
        raise BadSignature("the certificate of who signed it is missing")
    digest = hashlib.new(info["digest_algorithm"]["algorithm"].native, content.contents).digest()
    try:
        # Microsoft digests what is inside the content, without its own tag and length.
        intact, valid = validate_sig_integrity(info, signer, cms.ContentType(kind).native, digest)
        if not (intact and valid):
            raise BadSignature("its signature is not that of its signer")
        end, anchored, made_at = asyncio.run(_anchored(info, signer, certificates, roots))
    except (ValidationError, SignatureValidationError) as error:
        raise BadSignature(f"its chain of certificates does not hold: {error}") from error
    return Signature(signer.subject.native.get("organization_name", ""), made_at, end, anchored)


def _certificates(signed: cms.SignedData) -> list[x509.Certificate]:
    return [one.chosen for one in signed["certificates"] if one.name == "certificate"]


def _is_named(info: cms.SignerInfo, certificate: x509.Certificate) -> bool:
    named = info["sid"].chosen
    if not isinstance(named, cms.IssuerAndSerialNumber):
        raise BadSignature("its signer is named in an unusual way")
    return bool(
        certificate.issuer == named["issuer"] and certificate.serial_number == named["serial_number"].native
    )


async def _anchored(
    info: cms.SignerInfo,
    signer: x509.Certificate,
    embedded: Sequence[x509.Certificate],
    roots: Sequence[x509.Certificate],
) -> tuple[str, bool, datetime]:
    """Return on which certificate the chain ends, whether that is a root, and when it was signed.

    A root that is not among ``roots`` leaves what the file brings: its own highest certificates stand in.
    """
    stamp = _time_stamp(info)
    try:
        return await _validated(info, signer, embedded, roots, stamp), True, stamp.made_at
    except PathBuildingError:
        brought = [one for one in embedded if one.ca]
        stamped = [one for one in stamp.certificates if one.ca]
        end = await _validated(info, signer, embedded, [*brought, *stamped], stamp)
        return end, False, stamp.made_at


@dataclass(frozen=True, slots=True)
class _Stamp:
    signed: cms.SignedData
    made_at: datetime

    @property
    def certificates(self) -> list[x509.Certificate]:
        return _certificates(self.signed)


def _time_stamp(info: cms.SignerInfo) -> _Stamp:
    attributes = info["unsigned_attrs"]
    tokens = [one["values"] for one in attributes or () if one["type"].native == _TIME_STAMP]
    if len(tokens) != 1 or len(tokens[0]) != 1:
        raise BadSignature("it does not say in one time stamp when it was signed")
    signed = tokens[0][0]["content"]
    made_at: datetime = signed["encap_content_info"]["content"].parsed["gen_time"].native
    return _Stamp(signed, made_at.astimezone(UTC))


async def _validated(
    info: cms.SignerInfo,
    signer: x509.Certificate,
    embedded: Sequence[x509.Certificate],
    roots: Sequence[x509.Certificate],
    stamp: _Stamp,
) -> str:
    """Return the name of the root above a signer at the moment of its time stamp, which must hold too."""
    others = [*embedded, *stamp.certificates]
    context = ValidationContext(trust_roots=list(roots), other_certs=others, moment=stamp.made_at)
    checked = CertificateValidator(signer, validation_context=context)
    path = await checked.async_validate_usage(set(), {"code_signing"})  # type: ignore[no-untyped-call]  # it comes half typed
    told = await validate_tst_signed_data(stamp.signed, context, message_imprint_checker(info))
    if not (told["intact"] and told["valid"] and told["trust_problem_indic"] is None):
        raise BadSignature("the time stamp of its signature does not hold")
    return str(next(iter(path.iter_authorities())).name.native["common_name"])
