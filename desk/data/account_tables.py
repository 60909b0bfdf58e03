"""Tables of accounts beside the list of staff: wrong tries, badges, second factors, deputies, presences."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
)

from desk.data.schema import id_column, metadata, moment, staff_column, text_column

account_salt = Table(
    "account_salt",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="only_one"), primary_key=True),
    Column("salt", String(64), nullable=False, comment="hex; of the hashes by which a row is looked up"),
)

account = Table(
    "account",
    metadata,
    Column("staff_id", ForeignKey("staff.id"), primary_key=True, autoincrement=False),
    Column("must_change", Boolean, nullable=False, comment="an administrator knows the password"),
    comment="what is known of an account beside its name, roles and password; no row: nothing",
)

sign_in_try = Table(
    "sign_in_try",
    metadata,
    Column("name_hash", String(64), primary_key=True, comment="of a sign-in name or badge, known or not"),
    Column("failed", Integer, CheckConstraint("failed > 0", name="some"), nullable=False),
    moment("last_at"),
    Index("ix_sign_in_try_last_at", "last_at"),
    comment="wrong tries since the last right one",
)

badge = Table(
    "badge",
    metadata,
    Column("staff_id", ForeignKey("staff.id"), primary_key=True, autoincrement=False),
    Column("badge_hash", String(64), nullable=False, unique=True, comment="argon2id of what is scanned"),
    text_column("pin_hash"),
    moment("given_at"),
    comment="for a quick change of person; without a PIN it opens nothing",
)

second_factor = Table(
    "second_factor",
    metadata,
    Column("staff_id", ForeignKey("staff.id"), primary_key=True, autoincrement=False),
    Column("salt", String(32), nullable=False, comment="hex; of the key that a password gives"),
    Column("sealed", String(200), nullable=False, comment="the secret; empty once the password was reset"),
    Column("last_step", Integer, nullable=False, comment="RFC 6238 time step of the newest code used"),
    moment("since"),
)

recovery_code = Table(
    "recovery_code",
    metadata,
    id_column(),
    Column("staff_id", ForeignKey("second_factor.staff_id", ondelete="CASCADE"), nullable=False, index=True),
    Column("salt", String(32), nullable=False),
    Column("sealed", String(200), nullable=False, comment="the secret under the key that the code gives"),
    moment("used_at", nullable=True),
)

deputy = Table(
    "deputy",
    metadata,
    id_column(),
    staff_column(),
    staff_column("for_id"),
    Column("role", String(20), nullable=False),
    Column("first_on", Date, nullable=False),
    Column("last_on", Date, nullable=False),
    Column("letter", String(80), nullable=False, comment="number of the letter that names the deputy"),
    moment("ended_at", nullable=True),
    CheckConstraint("first_on <= last_on", name="days_in_order"),
    CheckConstraint("staff_id <> for_id", name="of_somebody_else"),
    CheckConstraint("letter <> ''", name="by_letter"),
    Index("ix_deputy_staff_id", "staff_id", "last_on"),
    comment="Plh.: who does whose duties, from which day to which",
)

presence = Table(
    "presence",
    metadata,
    Column("session", String(32), primary_key=True),
    staff_column(),
    text_column("workstation", 60),
    moment("since"),
    moment("seen"),
    Column("page", String(40), nullable=False, server_default=""),
    Column("subject", String(60), nullable=False, server_default=""),
    moment("there_since", nullable=True),
    Index("ix_presence_staff_id", "staff_id"),
    comment="windows in which somebody is signed in, which page is open in them and which record's number",
)
