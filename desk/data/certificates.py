"""Certificates and lists of revoked ones, as authorities hand them out; runs in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256

from asn1crypto import crl, pem, x509

from desk.data.scan_file import Flawed
from desk.domain.attachment_errors import AttachmentFlaw
from desk.domain.machine_reading import Installed

_CERTIFICATES = frozenset({"CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"})
_REVOCATIONS = frozenset({"X509 CRL", "CRL"})
_LONGEST_NAME = 300


def read_installable(data: bytes) -> tuple[Installed, ...]:
    """Return the certificates and lists of revoked ones in a .cer, .crt, .der, .pem or .crl file.

    Raises:
        Flawed: there is none in it, or it is damaged.
    """
    try:
        found = tuple(_installed(kind, der) for kind, der in _parts(data))
    except (ValueError, KeyError, TypeError):
        raise Flawed(AttachmentFlaw.DAMAGED) from None
    if not found:
        raise Flawed(AttachmentFlaw.UNKNOWN_TYPE)
    return found


def _parts(data: bytes) -> Iterator[tuple[str, bytes]]:
    if pem.detect(data):
        for kind, _, der in pem.unarmor(data, multiple=True):
            yield kind.upper(), der
    else:
        yield "", data


def _installed(kind: str, der: bytes) -> Installed:
    if kind in _CERTIFICATES:
        return _certificate(der)
    if kind in _REVOCATIONS:
        return _revocations(der)
    if kind:
        raise ValueError(kind)
    try:
        return _certificate(der)
    except (ValueError, KeyError, TypeError):
        return _revocations(der)


def _certificate(der: bytes) -> Installed:
    read = x509.Certificate.load(der, strict=True)
    name = read.subject.native.get("common_name") or read.subject.human_friendly
    return Installed(
        sha256(der).hexdigest(),
        _line(name),
        der,
        _aware(read.not_valid_before),
        _aware(read.not_valid_after),
        is_authority=bool(read.ca),
    )


def _revocations(der: bytes) -> Installed:
    read = crl.CertificateList.load(der, strict=True)
    told = read["tbs_cert_list"]
    name = read.issuer.native.get("common_name") or read.issuer.human_friendly
    len(told["revoked_certificates"])  # the list itself is read only when it is asked for
    return Installed(
        sha256(der).hexdigest(),
        _line(name),
        der,
        _aware(told["this_update"].native),
        _aware(told["next_update"].native),
        revokes=True,
    )


def _aware(moment: datetime | None) -> datetime | None:
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment


def _line(name: object) -> str:
    whole = " · ".join(map(str, name)) if isinstance(name, list) else str(name)
    return " ".join(whole.split())[:_LONGEST_NAME]
