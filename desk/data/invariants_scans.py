"""What must hold for attachments: everything that is attached is there, whole and unchanged."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import Connection, select

from desk.data import office_keys
from desk.data.counter_tables import attachment, scan, scan_part
from desk.data.data_key import SEAL_BYTES
from desk.data.safe_tables import scan_seal
from desk.domain.health import Invariant, Violation

SHOWN_AT_MOST = 1_000
_ATTACHED = (
    select(attachment.c.id, scan_part.c.part)
    .outerjoin(scan_part, (scan_part.c.sha256 == attachment.c.sha256) & (scan_part.c.part == 0))
    .where(attachment.c.removed_at.is_(None), scan_part.c.part.is_(None))
    .order_by(attachment.c.id)
)


def attachments_whole(db: Connection) -> Iterator[Violation]:
    """Name the attachments without their file, and sum up the bytes of every file again.

    An encrypted file is summed up as it lies here, which needs no key.
    """
    for attachment_id, _ in db.execute(_ATTACHED):
        yield _fault(f"attachment:{attachment_id}", "no_file")
    parts = select(scan_part.c.content).order_by(scan_part.c.part)
    sizes = {row.sha256: row.size for row in db.execute(select(scan.c.sha256, scan.c.size))}
    sealed = {row.sha256: row for row in db.execute(select(scan_seal))}
    for digest in db.execute(select(scan_part.c.sha256).distinct().order_by(scan_part.c.sha256)).scalars():
        summed, length, count = sha256(), 0, 0
        of_this = parts.where(scan_part.c.sha256 == digest).execution_options(yield_per=4)
        for content in db.execute(of_this).scalars():
            summed.update(content)
            length += len(content)
            count += 1
        seal = sealed.get(digest)
        length -= SEAL_BYTES * count if seal else 0
        expected = seal.sealed_sha256 if seal else digest
        fits = seal is None or (seal.whole and seal.parts == count)
        if summed.hexdigest() != expected or length != sizes.get(digest) or not fits:
            yield _fault(f"scan:{digest}", "changed", length)


def nothing_in_the_clear(db: Connection) -> Iterator[Violation]:
    """Name the files that lie in the clear in an office that has encrypted all of them."""
    if office_keys.sealed_at(db) is not None:
        for digest in office_keys.next_unsealed(db, "", SHOWN_AT_MOST):
            yield Violation(Invariant.SEALED_WHEN_SET, f"scan:{digest}", {"fault": "in_the_clear"})
    kinds = {wrapped.kind for wrapped in office_keys.wraps(db)}
    if office_keys.key_id(db) is not None and office_keys.PASSPHRASE not in kinds:
        yield Violation(Invariant.SEALED_WHEN_SET, "office_key", {"fault": "no_passphrase_opens_it"})


def _fault(subject: str, fault: str, length: int | None = None) -> Violation:
    facts: dict[str, object] = {"fault": fault}
    if length is not None:
        facts["bytes"] = length
    return Violation(Invariant.ATTACHMENTS_WHOLE, subject, facts)


PROOFS = (
    (Invariant.ATTACHMENTS_WHOLE, attachments_whole),
    (Invariant.SEALED_WHEN_SET, nothing_in_the_clear),
)
