"""Tables of the print room: the central list, jobs and what holds them, claims and attempts."""

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
    and_,
    bindparam,
)

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, one_of, only, staff_column, text_column
from desk.domain.printing import (
    LIVE_STATES,
    CancelReason,
    CardKind,
    Channel,
    Delivery,
    HoldReason,
    JobState,
    PrintReason,
    SpoilReason,
)
from desk.domain.record_status import DOUBLE_STATUSES

prr_list = Table(
    "prr_list",
    metadata,
    id_column(),
    moment(),
    staff_column(),
    Column("kind", String(20), nullable=False),
    text_column("file_name", 260),
    Column("sha256", String(64), nullable=False),
    *(
        Column(name, Integer, nullable=False, default=0)
        for name in ("rows", "queued", "held", "repeated", "not_ready", "rejected", "changed", "vanished")
    ),
    CheckConstraint("rows = queued + held + repeated + not_ready + rejected", name="counts_add_up"),
)

record = Table(
    "record",
    metadata,
    Column("nik", String(16), primary_key=True),
    text_column("name"),
    text_column("name_key"),
    text_column("birth_place", 100),
    Column("birth_date", Date),
    text_column("sex", 1),
    text_column("address", 300),
    text_column("rt", 5),
    text_column("rw", 5),
    Column("village_code", String(13), nullable=False, default="", comment="empty while unknown"),
    Column("district_code", String(8), nullable=False, default=""),
    Column("status", String(40), nullable=False, comment="uniform record status, domain.record_status"),
    text_column("status_raw", 200),
    Column("recorded_on", Date),
    Column("first_list_id", ForeignKey("prr_list.id"), nullable=False),
    Column("last_list_id", ForeignKey("prr_list.id"), nullable=False),
    CheckConstraint("length(nik) = 16", name="nik_sixteen"),
    Index("ix_record_name", "name_key", "nik"),
    Index("ix_record_person", "name_key", "birth_date"),
    Index("ix_record_last_list", "last_list_id"),
    comment="the newest word of the central list on each NIK",
)

DOUBLE_AT_CENTRE = record.c.status.in_(
    # Written out and not bound: SQLite takes a partial index only for a condition it can read.
    bindparam("doubles", DOUBLE_STATUSES, expanding=True, literal_execute=True)
)
Index("ix_record_double", record.c.name_key, record.c.nik, info=only(DOUBLE_AT_CENTRE))

batch = Table(
    "batch",
    metadata,
    id_column(),
    Column("number", String(60), nullable=False, unique=True),
    Column("token", String(32), nullable=False, unique=True),
    staff_column(),
    moment("claimed_at"),
    moment("lease_until"),
    text_column("printer", 60),
)

print_job = Table(
    "print_job",
    metadata,
    id_column(),
    Column("nik", String(16), nullable=False),
    Column("kind", Coded(CardKind), nullable=False),
    Column("state", Coded(JobState), nullable=False),
    text_column("name"),
    text_column("name_key"),
    text_column("birth_place", 100),
    Column("birth_date", Date),
    text_column("sex", 1),
    text_column("address", 300),
    text_column("rt", 5),
    text_column("rw", 5),
    Column("village_code", String(13), nullable=False, default="", comment="empty while unknown"),
    Column("district_code", String(8), nullable=False, default=""),
    Column("reason", Coded(PrintReason), nullable=False),
    Column("channel", Coded(Channel), nullable=False),
    Column("delivery", Coded(Delivery), nullable=False),
    Column("rank", Integer, nullable=False, comment="position of the first priority rule that fits"),
    Column("first_time", Boolean, nullable=False, default=False),
    Column("disaster", Boolean, nullable=False, default=False),
    Column("recorded_on", Date, nullable=False, comment="biometrics recorded, or asked"),
    Column("due_on", Date, comment="promised day"),
    moment("queued_at"),
    moment("asked_at", nullable=True),
    Column("prr_list_id", ForeignKey("prr_list.id")),
    Column("batch_id", ForeignKey("batch.id")),
    Column("token", String(32), comment="the claim this job is under"),
    moment("started_at", nullable=True),
    moment("printed_at", nullable=True),
    staff_column("printed_by", nullable=True),
    Column("slot", String(40), comment="shelf slot while it stands there"),
    Column("handover_id", ForeignKey("handover.id"), comment="the transport that carries or carried it"),
    moment("handed_over_at", nullable=True),
    Column("cancel_reason", Coded(CancelReason)),
    moment("cancelled_at", nullable=True),
    Column("earlier_job_id", ForeignKey("print_job.id"), comment="what a reprint replaces"),
    CheckConstraint("length(nik) = 16", name="nik_sixteen"),
    one_of("state", JobState),
    one_of("kind", CardKind),
    one_of("reason", PrintReason),
    CheckConstraint(
        "state NOT IN ('claimed', 'printing') OR (token IS NOT NULL AND batch_id IS NOT NULL)",
        name="claim_has_token",
    ),
    CheckConstraint("state IN ('claimed', 'printing') OR token IS NULL", name="token_only_while_claimed"),
    CheckConstraint("state NOT IN ('printing', 'unknown') OR started_at IS NOT NULL", name="printing_began"),
    CheckConstraint(
        "(state = 'printed') = (slot IS NOT NULL)",
        name="on_the_shelf_in_a_slot",
    ),
    CheckConstraint("state <> 'sent' OR handover_id IS NOT NULL", name="sent_by_a_transport"),
    CheckConstraint("(state = 'handed_over') = (handed_over_at IS NOT NULL)", name="handed_over_at_a_time"),
    CheckConstraint("(state = 'cancelled') = (cancel_reason IS NOT NULL)", name="cancelled_for_a_reason"),
    CheckConstraint(
        "state NOT IN ('printed', 'sent', 'handed_over')"
        " OR (printed_at IS NOT NULL AND printed_by IS NOT NULL)",
        name="printed_by_somebody",
    ),
    Index("ix_print_job_queue", "state", "rank", "recorded_on", "id"),
    Index("ix_print_job_oldest", "state", "recorded_on", "id"),
    Index("ix_print_job_name", "state", "name_key", "id"),
    Index("ix_print_job_district", "state", "district_code", "rank", "recorded_on", "id"),
    Index("ix_print_job_place", "state", "village_code", "rank", "recorded_on", "id"),
    Index("ix_print_job_reason", "state", "reason", "rank", "recorded_on", "id"),
    Index("ix_print_job_channel", "state", "channel", "rank", "recorded_on", "id"),
    Index("ix_print_job_nik", "nik"),
)

_LIVE = print_job.c.state.in_(LIVE_STATES)
Index(
    "uq_print_job_live",
    print_job.c.nik,
    print_job.c.kind,
    unique=True,
    info=only(_LIVE),
)

_UNDER_WAY = and_(print_job.c.handed_over_at.is_(None), print_job.c.cancel_reason.is_(None))
"""Live, said without the states: SQLite would else look through every waiting card by its state."""
LIVE_BY_POST = and_(
    print_job.c.delivery.in_(bindparam("by_post", [Delivery.POST], expanding=True, literal_execute=True)),
    _UNDER_WAY,
)
Index(
    "ix_print_job_by_post",
    *(print_job.c[name] for name in ("state", "rank", "recorded_on", "id")),
    info=only(LIVE_BY_POST),
)
LIVE_AND_DUE = and_(print_job.c.due_on.is_not(None), _UNDER_WAY)
Index("ix_print_job_due_on", print_job.c.due_on, print_job.c.id, info=only(LIVE_AND_DUE))

for _later in ("asked_at", "printed_at", "handed_over_at", "batch_id", "handover_id"):
    # Empty until a card is claimed or printed: a list of 100,000 taken in writes none of these.
    _known = print_job.c[_later].is_not(None)
    Index(f"ix_print_job_{_later}", print_job.c[_later], info=only(_known))

hold = Table(
    "hold",
    metadata,
    id_column(),
    Column("job_id", ForeignKey("print_job.id"), nullable=False),
    Column("reason", Coded(HoldReason), nullable=False),
    Column("other_nik", String(16), nullable=False, default=""),
    text_column("other_name"),
    Column("other_job_id", ForeignKey("print_job.id")),
    moment("opened_at"),
    moment("decided_at", nullable=True),
    staff_column("decided_by", nullable=True),
    Column("decision", String(20), comment="released or cancelled"),
    text_column("decision_reason", 500),
    one_of("reason", HoldReason),
    CheckConstraint("(decided_at IS NULL) = (decision IS NULL)", name="decided_or_open"),
    UniqueConstraint("job_id", "reason", "other_nik", "other_name"),
)

_OPEN = hold.c.decided_at.is_(None)
Index("ix_hold_open", hold.c.reason, hold.c.job_id, info=only(_OPEN))
Index("ix_hold_other_nik", hold.c.other_nik)

attempt = Table(
    "attempt",
    metadata,
    id_column(),
    Column("job_id", ForeignKey("print_job.id"), nullable=False, index=True),
    Column("batch_id", ForeignKey("batch.id"), nullable=False),
    staff_column(),
    text_column("workstation", 60),
    moment("started_at"),
    moment("ended_at", nullable=True),
    Column("outcome", String(20), comment="good, spoiled, put_back, unknown, undone; none while printing"),
    Column("spoil_reason", Coded(SpoilReason)),
    CheckConstraint("outcome IN ('good', 'spoiled', 'put_back', 'unknown', 'undone')", name="outcome_known"),
    CheckConstraint(
        "(outcome IS NOT NULL AND outcome = 'spoiled') = (spoil_reason IS NOT NULL)", name="spoiled_why"
    ),
    CheckConstraint("(outcome IS NULL) = (ended_at IS NULL)", name="ended_with_an_outcome"),
    Index("ix_attempt_ended_at", "ended_at"),
)

queue_tally = Table(
    "queue_tally",
    metadata,
    id_column(),
    *(
        Column(name, String(32), nullable=False)
        for name in ("state", "kind", "district_code", "village_code", "reason", "channel")
    ),
    Column("jobs", Integer, nullable=False),
    comment="how many jobs there are of each kind, kept by triggers, so that a count never reads the queue",
)
