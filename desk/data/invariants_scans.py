"""What must hold for attachments: everything that is attached is there, whole and unchanged."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import Connection, select

from desk.data.counter_tables import attachment, scan, scan_part
from desk.domain.health import Invariant, Violation

_ATTACHED = (
    select(attachment.c.id, scan_part.c.part)
    .outerjoin(scan_part, (scan_part.c.sha256 == attachment.c.sha256) & (scan_part.c.part == 0))
    .where(attachment.c.removed_at.is_(None), scan_part.c.part.is_(None))
    .order_by(attachment.c.id)
)


def attachments_whole(db: Connection) -> Iterator[Violation]:
    """Name the attachments without their file, and sum up the bytes of every file again."""
    for attachment_id, _ in db.execute(_ATTACHED):
        yield Violation(Invariant.ATTACHMENTS_WHOLE, f"attachment:{attachment_id}", {"fault": "no_file"})
    parts = select(scan_part.c.sha256, scan_part.c.part, scan_part.c.content).order_by(
        scan_part.c.sha256, scan_part.c.part
    )
    sizes = {row.sha256: row.size for row in db.execute(select(scan.c.sha256, scan.c.size))}
    for digest in db.execute(select(scan_part.c.sha256).distinct().order_by(scan_part.c.sha256)).scalars():
        summed, length = sha256(), 0
        of_this = parts.where(scan_part.c.sha256 == digest).execution_options(yield_per=4)
        for _, _, content in db.execute(of_this):
            summed.update(content)
            length += len(content)
        if summed.hexdigest() != digest or length != sizes.get(digest):
            yield Violation(
                Invariant.ATTACHMENTS_WHOLE, f"scan:{digest}", {"fault": "changed", "bytes": length}
            )


PROOFS = ((Invariant.ATTACHMENTS_WHOLE, attachments_whole),)
