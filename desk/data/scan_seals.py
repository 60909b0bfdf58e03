"""The bytes of attached files, in parts: written and read in the clear, or encrypted with the key."""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import Connection, insert, select, text, update

from desk.data.counter_tables import scan, scan_part
from desk.data.data_key import DataKey, SealBroken
from desk.data.safe_tables import scan_seal
from desk.data.vault import Vault, sealing
from desk.domain.safe_errors import ScanDamaged

PART_BYTES = 1024 * 1024
"""Small enough that neither engine holds more than this in one row."""


def put_parts(db: Connection, digest: str, content: bytes, key: DataKey | None) -> None:
    """Write the bytes of a file, encrypted when there is a key."""
    pieces = [content[begin : begin + PART_BYTES] for begin in range(0, len(content), PART_BYTES)]
    if key is not None:
        pieces = _sealed(key, digest, pieces)
        _note(db, digest, key, pieces, whole=True)
    for part, piece in enumerate(pieces):
        db.execute(insert(scan_part).values(sha256=digest, part=part, content=piece))


def opened(db: Connection, digest: str, vault: Vault) -> bytes:
    """Return the bytes of a file, empty when they are gone.

    Raises:
        SafeLocked: they are encrypted, and the office's key is not on this PC.
        ScanDamaged: they were changed, swapped or lost since they were encrypted.
    """
    query = select(scan_part.c.part, scan_part.c.content).where(scan_part.c.sha256 == digest)
    pieces = db.execute(query.order_by(scan_part.c.part)).all()
    kept = db.execute(select(scan_seal.c.parts).where(scan_seal.c.sha256 == digest)).scalar()
    if kept is None or not pieces:
        return b"".join(piece for _, piece in pieces)
    cipher = sealing().ScanSeal(vault.key(db))
    if len(pieces) != kept:
        raise ScanDamaged(digest)
    try:
        return b"".join(cipher.unseal(digest, part, kept, piece) for part, piece in pieces)
    except SealBroken as error:
        raise ScanDamaged(digest) from error


def seal(db: Connection, digest: str, key: DataKey) -> bool:
    """Encrypt a file that lies in the clear where it lies; False when somebody else has done so meanwhile."""
    db.execute(select(scan.c.sha256).where(scan.c.sha256 == digest).with_for_update()).first()
    if db.execute(select(scan_seal.c.parts).where(scan_seal.c.sha256 == digest)).first() is not None:
        return False
    query = select(scan_part.c.part, scan_part.c.content).where(scan_part.c.sha256 == digest)
    found = db.execute(query.order_by(scan_part.c.part)).all()
    if not found:
        return False  # nobody needed it any more
    if db.dialect.name == "sqlite":
        db.execute(text("PRAGMA secure_delete = ON"))  # what is written over is really gone from the file
    whole = sha256(b"".join(row.content for row in found)).hexdigest() == digest
    pieces = _sealed(key, digest, [row.content for row in found])
    _note(db, digest, key, pieces, whole=whole)
    for (part, _), piece in zip(found, pieces, strict=True):
        here = (scan_part.c.sha256 == digest) & (scan_part.c.part == part)
        db.execute(update(scan_part).where(here).values(content=piece))
    return True


def _sealed(key: DataKey, digest: str, pieces: list[bytes]) -> list[bytes]:
    cipher = sealing().ScanSeal(key)
    return [cipher.seal(digest, part, len(pieces), piece) for part, piece in enumerate(pieces)]


def _note(db: Connection, digest: str, key: DataKey, pieces: list[bytes], *, whole: bool) -> None:
    summed = sha256()
    for piece in pieces:
        summed.update(piece)
    values = {"sha256": digest, "key_id": key.id, "parts": len(pieces), "whole": whole}
    db.execute(insert(scan_seal).values(**values, sealed_sha256=summed.hexdigest()))
