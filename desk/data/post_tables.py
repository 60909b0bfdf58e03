"""Tables of Kantor Pos: addresses as the post needs them, parcels, what is in them, what was said of them."""

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
    UniqueConstraint,
)

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, one_of, only, staff_column, text_column
from desk.domain.handover import ReturnReason
from desk.domain.post import AfterReturn, OldCard, ParcelState, Payment

_ONE_OF_BOTH = "(job_id IS NULL) <> (application_id IS NULL)"

mail_address = Table(
    "mail_address",
    metadata,
    id_column(),
    Column("job_id", ForeignKey("print_job.id"), unique=True),
    Column("application_id", ForeignKey("application.id"), unique=True),
    text_column("name"),
    text_column("street", 300),
    text_column("rt", 5),
    text_column("rw", 5),
    text_column("village", 100),
    text_column("district", 100),
    text_column("postcode", 5),
    text_column("phone", 30),
    Column("old_card", Coded(OldCard), nullable=False),
    moment(),
    staff_column(),
    CheckConstraint(_ONE_OF_BOTH, name="of_a_card_or_a_paper"),
    CheckConstraint("old_card IN ('none', 'wanted')", name="old_card_before_it_leaves"),
    Index("ix_mail_address_postcode", "village", "district", "id"),
    comment="where somebody has said a document goes, where that differs from the application or is more",
)

parcel = Table(
    "parcel",
    metadata,
    id_column(),
    Column("number", String(60), nullable=False, unique=True),
    Column("handover_id", ForeignKey("handover.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("state", Coded(ParcelState), nullable=False),
    text_column("tracking_number", 30),
    text_column("name"),
    text_column("street", 300),
    text_column("rt", 5),
    text_column("rw", 5),
    text_column("village", 100),
    text_column("district", 100),
    text_column("postcode", 5),
    text_column("phone", 30),
    Column("cost", Integer, nullable=False, comment="rupiah"),
    Column("payment", Coded(Payment), nullable=False),
    moment("sent_at"),
    Column("newest_on", Date, nullable=False, comment="day of the post's last word, else of the sending"),
    text_column("receiver"),
    Column("reason", Coded(ReturnReason)),
    Column("after", Coded(AfterReturn), comment="what was decided when it had come back"),
    one_of("state", ParcelState),
    one_of("payment", Payment),
    one_of("after", AfterReturn),
    UniqueConstraint("handover_id", "position"),
    CheckConstraint("cost >= 0", name="cost_not_below_zero"),
    CheckConstraint("(state = 'delivered') = (receiver <> '')", name="delivered_to_somebody"),
    CheckConstraint("(state = 'returned') = (reason IS NOT NULL)", name="back_for_a_reason"),
    CheckConstraint("after IS NULL OR state = 'returned'", name="decided_once_it_is_back"),
    Index("ix_parcel_state", "state", "sent_at", "id"),
    Index("ix_parcel_postcode", "village", "district", "id"),
)

_TRACKED = parcel.c.tracking_number != ""
Index("uq_parcel_tracking_number", parcel.c.tracking_number, unique=True, info=only(_TRACKED))

parcel_content = Table(
    "parcel_content",
    metadata,
    Column("parcel_id", ForeignKey("parcel.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("job_id", ForeignKey("print_job.id"), index=True),
    Column("application_id", ForeignKey("application.id"), index=True),
    Column("under_way", Boolean, nullable=False),
    Column("old_card", Coded(OldCard), nullable=False),
    Column("old_card_id", ForeignKey("scrap.id"), comment="the old card the courier brought"),
    one_of("old_card", OldCard),
    CheckConstraint(_ONE_OF_BOTH, name="a_card_or_a_paper"),
    CheckConstraint("(old_card = 'brought') = (old_card_id IS NOT NULL)", name="brought_is_in_the_box"),
)

_MOVING = parcel_content.c.under_way
for _what in ("job_id", "application_id"):
    Index(
        f"uq_parcel_content_{_what}_under_way",
        parcel_content.c[_what],
        unique=True,
        info=only(_MOVING & parcel_content.c[_what].is_not(None)),
    )

parcel_label = Table(
    "parcel_label",
    metadata,
    id_column(),
    Column("parcel_id", ForeignKey("parcel.id"), nullable=False, index=True),
    moment(),
    staff_column(),
    text_column("tracking_number", 30),
    text_column("before", 30),
    Column("import_id", ForeignKey("import_run.id"), index=True),
    comment="tracking numbers given to parcels, one row after the other",
)

parcel_event = Table(
    "parcel_event",
    metadata,
    id_column(),
    Column("parcel_id", ForeignKey("parcel.id"), nullable=False, index=True),
    moment(),
    staff_column(),
    Column("state", Coded(ParcelState), nullable=False),
    Column("day", Date, nullable=False, comment="on which it happened, as the post says"),
    text_column("receiver"),
    Column("reason", Coded(ReturnReason)),
    text_column("note", 500),
    Column("import_id", ForeignKey("import_run.id"), index=True),
    Column("takes_back", ForeignKey("parcel_event.id"), unique=True, comment="the row this one undoes"),
    one_of("state", ParcelState),
    Index("ix_parcel_event_day", "day"),
    comment="what the post said, one row after the other; no row is ever changed",
)
