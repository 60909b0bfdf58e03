"""Attachments and the files behind them: each content once, in parts, however often it is attached."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Select, delete, func, insert, select, text, update

from desk.data.counter_tables import application, attachment, scan, scan_part
from desk.data.office_tables import staff
from desk.data.safe_tables import scan_seal
from desk.data.scan_process import Inspected
from desk.data.scan_seals import opened, put_parts
from desk.data.vault import Vault
from desk.domain.attachments import Attachment, MediaType, SameScan, Scan
from desk.domain.errors import NotFound
from desk.domain.text import mark

ATTACHMENT = mark("thing", "Attachment")
_LONGEST_NAME = 200
_MEDIA = {kind.code: kind for kind in MediaType}
_attached = attachment.c
_KEEP = text(
    "INSERT INTO scan (sha256, media_type, size, pages) VALUES (:sha256, :media_type, :size, :pages)"
    " ON CONFLICT (sha256) DO NOTHING"
)
_ROW = (
    select(
        attachment,
        staff.c.name.label("staff_name"),
        scan.c.media_type,
        scan.c.size,
        scan.c.pages,
    )
    .join(scan, scan.c.sha256 == _attached.sha256)
    .join(staff, staff.c.id == _attached.staff_id)
)


def hold(db: Connection, application_id: int) -> None:
    """Let nobody else attach to an application, or decide on it, until the end of this transaction."""
    db.execute(select(application.c.id).where(application.c.id == application_id).with_for_update())


def add(
    db: Connection,
    application_id: int,
    document: str,
    round_: int,
    file_name: str,
    found: Inspected,
    *,
    staff_id: int,
    now: datetime,
    vault: Vault,
) -> int:
    """Attach a file, and return the attachment's id; a content that is there already is not kept again.

    Raises:
        SafeLocked: the office encrypts its files, and its key is not on this PC.
    """
    digest = sha256(found.content).hexdigest()
    _keep(db, digest, found, vault)
    here = (_attached.application_id == application_id) & (_attached.document == document)
    last = db.execute(select(func.coalesce(func.max(_attached.position), 0)).where(here)).scalar_one()
    made = db.execute(
        insert(attachment)
        .values(
            application_id=application_id,
            document=document,
            position=last + 1,
            sha256=digest,
            round=round_,
            file_name=file_name[-_LONGEST_NAME:],
            at=now,
            staff_id=staff_id,
        )
        .returning(_attached.id)
    ).scalar_one()
    return int(made)


def _keep(db: Connection, digest: str, found: Inspected, vault: Vault) -> None:
    db.execute(
        _KEEP,
        {
            "sha256": digest,
            "media_type": found.media_type.code,
            "size": len(found.content),
            "pages": found.pages,
        },
    )
    # Held until the end, so that nobody sweeps its parts away, or brings the same ones, meanwhile.
    db.execute(select(scan.c.sha256).where(scan.c.sha256 == digest).with_for_update()).scalar_one()
    if db.execute(select(scan_part.c.part).where(scan_part.c.sha256 == digest).limit(1)).first() is None:
        # Asked after the row above: whoever sets a passphrase meanwhile is waited for, or waits.
        put_parts(db, digest, found.content, vault.key(db) if vault.is_set(db) else None)


def get(db: Connection, attachment_id: int) -> Attachment:
    """Return one attachment, also a removed one.

    Raises:
        NotFound: there is none of this number.
    """
    found = _attachments(db, _ROW.where(_attached.id == attachment_id))
    if not found:
        raise NotFound(ATTACHMENT, str(attachment_id))
    return found[0]


def of_application(db: Connection, application_id: int, *, removed: bool = False) -> tuple[Attachment, ...]:
    """Return the attachments of an application by document and position, removed ones on request."""
    query = _ROW.where(_attached.application_id == application_id)
    if not removed:
        query = query.where(_attached.removed_at.is_(None))
    return _attachments(db, query.order_by(_attached.document, _attached.position))


def remove(db: Connection, attachment_id: int, now: datetime) -> None:
    """Take an attachment off its application; its row and what the row names stay.

    Raises:
        NotFound: it is not there, or was removed before.
    """
    there = (_attached.id == attachment_id) & _attached.removed_at.is_(None)
    if db.execute(update(attachment).where(there).values(removed_at=now)).rowcount != 1:
        raise NotFound(ATTACHMENT, str(attachment_id))


def content(db: Connection, digest: str, vault: Vault) -> bytes:
    """Return the bytes of a file.

    Raises:
        NotFound: they were removed for good.
        SafeLocked: they are encrypted, and the office's key is not on this PC.
        ScanDamaged: they were changed, swapped or lost since they were encrypted.
    """
    found = opened(db, digest, vault)
    if not found:
        raise NotFound(ATTACHMENT, digest[:12])
    return found


def where_else(
    db: Connection, digests: Collection[str], nik: str, application_id: int
) -> dict[str, tuple[SameScan, ...]]:
    """Return, by content, the applications about somebody else that the same files are attached to."""
    _app = application.c
    other = _app.nik != nik if nik else _app.id != application_id
    query = (
        select(
            _attached.sha256,
            _app.id,
            _app.number,
            _app.service,
            _app.name,
            _app.nik,
            _attached.document,
            _attached.at,
        )
        .join(application, _app.id == _attached.application_id)
        .where(_attached.sha256.in_(set(digests)), _attached.removed_at.is_(None), other)
        .where(_app.id != application_id)
        .order_by(_attached.id)
    )
    found: dict[str, tuple[SameScan, ...]] = {}
    for digest, *facts in db.execute(query):
        found[digest] = (*found.get(digest, ()), SameScan(*facts))
    return found


def sweep(db: Connection, before: datetime) -> int:
    """Forget the bytes nobody needs any more: removed before that moment, and attached nowhere else.

    The row of the file stays, so that a removed attachment still says what it was. Returns how many files.
    """
    needed = select(_attached.id).where(_attached.removed_at.is_(None) | (_attached.removed_at >= before))
    kept = select(scan_part.c.part).where(scan_part.c.sha256 == scan.c.sha256).exists()
    unneeded = select(scan.c.sha256).where(~needed.where(_attached.sha256 == scan.c.sha256).exists(), kept)
    forgotten = 0
    for digest in db.execute(unneeded.with_for_update(skip_locked=True)).scalars().all():
        # Asked again under the lock: somebody may have attached it between the question and the lock.
        if db.execute(needed.where(_attached.sha256 == digest).limit(1)).first() is None:
            db.execute(delete(scan_part).where(scan_part.c.sha256 == digest))
            db.execute(delete(scan_seal).where(scan_seal.c.sha256 == digest))
            forgotten += 1
    return forgotten


def _attachments(db: Connection, query: Select[Any]) -> tuple[Attachment, ...]:
    return tuple(
        Attachment(
            id=row.id,
            application_id=row.application_id,
            document=row.document,
            position=row.position,
            round=row.round,
            file_name=row.file_name,
            at=row.at,
            staff=row.staff_name,
            scan=Scan(row.sha256, _MEDIA[row.media_type], row.size, row.pages),
            removed_at=row.removed_at,
        )
        for row in db.execute(query)
    )
