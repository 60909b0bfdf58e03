"""Small program files and catalogues of Windows, signed as Microsoft lays down, by nobody."""

from __future__ import annotations

import asyncio
import hashlib
import struct
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from asn1crypto import algos, cms, core
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore
from signed_papers import SIGNED, Holder, authority, signer

FILE, CATALOGUE = "1.3.6.1.4.1.311.2.1.4", "1.3.6.1.4.1.311.10.1"
_STAMP = "1.3.6.1.4.1.311.3.3.1"
_HEADER, _OPTIONAL, _ENTRY = 0x80, 0x80 + 24, 0x80 + 24 + 112 + 32


@dataclass(frozen=True)
class Publisher:
    """Somebody who signs programs, with the chain above and the clock beside."""

    root: Holder
    holder: Holder
    clock: Holder


@cache
def publisher(organisation: str, root: str = "Akar Contoh") -> Publisher:
    """Make an organisation that signs programs; each has a root of its own."""
    above = authority(f"{root} {organisation}")
    return Publisher(above, signer(above, programs_of=organisation), signer(above, "Jam", stamps=True))


@cache
def program(by: Publisher | None, content: bytes = b"mov eax, 1", at: datetime = SIGNED) -> bytes:
    """Return a program file, signed at a moment or not at all."""
    header = bytearray(_ENTRY + 8)
    header[:2] = b"MZ"
    struct.pack_into("<I", header, 0x3C, _HEADER)
    header[_HEADER : _HEADER + 4] = b"PE\0\0"
    struct.pack_into("<H", header, _OPTIONAL, 0x20B)
    body = content.ljust(-(-(len(header) + len(content)) // 8) * 8 - len(header), b"\0")
    if by is None:
        return bytes(header) + body
    checksum = _OPTIONAL + 64
    parts = bytes(header[:checksum] + header[checksum + 4 : _ENTRY] + body)
    said = core.Sequence.load(
        _sequence(_sequence(core.ObjectIdentifier("1.3.6.1.4.1.311.2.1.15").dump()), _digest(parts))
    )
    signature = signed(by, FILE, said, at)
    padded = signature.ljust(-(-len(signature) // 8) * 8, b"\0")
    table = struct.pack("<IHH", 8 + len(signature), 0x200, 2) + padded
    struct.pack_into("<II", header, _ENTRY, len(header) + len(body), len(table))
    return bytes(header) + body + table


@cache
def catalogue(by: Publisher, files: tuple[bytes, ...]) -> bytes:
    """Return a signed list of files."""
    listed = b"".join(_sequence(core.OctetString(hashlib.sha256(one).digest()).dump()) for one in files)
    said = _sequence(
        _sequence(core.ObjectIdentifier("1.3.6.1.4.1.311.12.1.1").dump()),
        core.OctetString(b"1").dump(),
        core.UTCTime(SIGNED).dump(),
        algos.DigestAlgorithm({"algorithm": "sha256"}).dump(),
        _sequence(listed),
    )
    return signed(by, CATALOGUE, core.Sequence.load(said))


def signed(by: Publisher, kind: str, said: core.Sequence, at: datetime = SIGNED) -> bytes:
    """Return what is said, signed and stamped with the time."""
    digest = hashlib.sha256(said.contents).digest()
    attributes = cms.CMSAttributes(
        [
            cms.CMSAttribute({"type": "content_type", "values": [kind]}),
            cms.CMSAttribute({"type": "message_digest", "values": [digest]}),
        ]
    )
    assert isinstance(by.holder.key, ec.EllipticCurvePrivateKey)
    signature = by.holder.key.sign(attributes.dump(), ec.ECDSA(hashes.SHA256()))
    clock = DummyTimeStamper(
        by.clock.asn1, by.clock.asn1_key, SimpleCertificateStore.from_certs([by.root.asn1]), fixed_dt=at
    )
    stamp = asyncio.run(clock.async_timestamp(hashlib.sha256(signature).digest(), "sha256"))
    whole = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [{"algorithm": "sha256"}],
            "encap_content_info": {"content_type": kind, "content": said.retag({"explicit": 0})},
            "certificates": [by.holder.asn1],
            "signer_infos": [
                {
                    "version": "v1",
                    "sid": cms.IssuerAndSerialNumber(
                        {
                            "issuer": by.holder.asn1.issuer,
                            "serial_number": by.holder.asn1.serial_number,
                        }
                    ),
                    "digest_algorithm": {"algorithm": "sha256"},
                    "signed_attrs": attributes,
                    "signature_algorithm": {"algorithm": "sha256_ecdsa"},
                    "signature": signature,
                    "unsigned_attrs": [{"type": _STAMP, "values": [stamp]}],
                }
            ],
        }
    )
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": whole}).dump())


def _sequence(*parts: bytes) -> bytes:
    made = core.Sequence()
    made.contents = b"".join(parts)
    return bytes(made.dump())


def _digest(content: bytes) -> bytes:
    digest = hashlib.sha256(content).digest()
    return bytes(algos.DigestInfo({"digest_algorithm": {"algorithm": "sha256"}, "digest": digest}).dump())
