"""Tables of the office's safe: the key as it is locked up, and which files it keeps."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Integer, LargeBinary, String, Table

from desk.data.schema import metadata, moment, staff_column

office_key = Table(
    "office_key",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="only_one"), primary_key=True),
    Column("key_id", String(32), nullable=False, unique=True, comment="names the key, tells nothing of it"),
    moment("made_at"),
    staff_column(),
    moment("sealed_at", nullable=True),
    comment="the random key of the office's files; locked up in key_wrap, never in the clear",
)

key_wrap = Table(
    "key_wrap",
    metadata,
    Column("kind", String(10), primary_key=True, comment="passphrase, or the recovery code on paper"),
    Column("key_id", ForeignKey("office_key.key_id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("rounds", Integer, nullable=False, comment="argon2id"),
    Column("memory_kib", Integer, nullable=False),
    Column("lanes", Integer, nullable=False),
    Column("nonce", LargeBinary, nullable=False),
    Column("wrapped", LargeBinary, nullable=False, comment="the key, AES-256-GCM"),
    moment("made_at"),
    staff_column(),
    CheckConstraint("kind IN ('passphrase', 'recovery')", name="kind_known"),
    comment="ways to the key: a changed passphrase is another wrap, and no file is encrypted anew",
)

scan_seal = Table(
    "scan_seal",
    metadata,
    Column("sha256", ForeignKey("scan.sha256", ondelete="CASCADE"), primary_key=True),
    Column("key_id", ForeignKey("office_key.key_id"), nullable=False),
    Column("parts", Integer, nullable=False),
    Column("sealed_sha256", String(64), nullable=False, comment="of the parts as they lie here, encrypted"),
    Column("whole", Boolean, nullable=False, comment="whether the file was whole when it was encrypted"),
    CheckConstraint("parts > 0", name="something_in_it"),
    comment="files whose parts are encrypted; sha256 is that of the file itself",
)
