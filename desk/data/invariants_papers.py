"""What must hold for numbers, papers, closed days and the journal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select, text

from desk.data import numbers, offices
from desk.data.invariants_cut import since_the_cut
from desk.data.office_tables import closed_day, counter, issued_number
from desk.domain.complaints import ComplaintDeed
from desk.domain.frozen import checksum
from desk.domain.health import Invariant, Violation
from desk.domain.journal import Action
from desk.domain.verification import Verdict

_PAPERS = (
    ("batch", "SELECT number, 'batch' AS kind FROM batch"),
    ("bast", "SELECT number, 'bast' FROM handover"),
    ("destruction", "SELECT number, 'destruction' FROM destruction"),
    ("daily", "SELECT number, 'daily' FROM closed_day"),
    ("application", "SELECT number, 'application' FROM application"),
    ("app_export", "SELECT number, 'app_export' FROM app_export"),
    ("parcel", "SELECT number, 'parcel' FROM parcel"),
    ("complaint", "SELECT number, 'complaint' FROM complaint"),
    ("mission", "SELECT number, 'mission' FROM mission"),
    ("letter", "SELECT number, 'letter' FROM case_letter"),
    ("retention", "SELECT number, 'retention' FROM retention_minutes WHERE number IS NOT NULL"),
    ("data_request", "SELECT number, 'data_request' FROM data_request"),
    ("incident", "SELECT number, 'incident' FROM incident"),
    ("destroyed", "SELECT number, kind FROM destroyed_paper"),
)
_EVERY_PAPER = " UNION ALL ".join(query for _, query in _PAPERS)
_KINDS = "(" + ", ".join(f"'{kind}'" for kind, _ in _PAPERS) + ")"

_NUMBERS_UNIQUE = f"""
    SELECT 'number:' || number AS subject, count(*) AS papers FROM ({_EVERY_PAPER}) AS papers
    GROUP BY number HAVING count(*) > 1"""

_NUMBERED_PAPERS = f"""
    SELECT 'number:' || p.number AS subject, p.kind, CASE
        WHEN n.number IS NULL THEN 'never_given_out'
        WHEN n.void_at IS NOT NULL THEN 'void_but_used'
        ELSE 'given_out_for_another_paper' END AS fault
    FROM ({_EVERY_PAPER}) AS p LEFT JOIN issued_number n ON n.number = p.number
    WHERE n.number IS NULL OR n.void_at IS NOT NULL OR n.kind <> p.kind
    UNION ALL
    SELECT 'number:' || n.number, n.kind, 'on_no_paper'
    FROM issued_number n LEFT JOIN ({_EVERY_PAPER}) AS p ON p.number = n.number
    WHERE n.kind IN {_KINDS} AND n.void_at IS NULL AND p.number IS NULL"""

# Joined with nothing, an action is looked for in no index: SQLite would prefer the one by action, and go
# through every card ever printed for each card.
_LINE = "NOT EXISTS (SELECT 1 FROM journal l WHERE l.subject = {subject} AND l.action || '' IN ({actions}))"


def _without_line(table: str, subject: str, where: str, moment: str, *actions: Action) -> str:
    """Return the query for rows of which the journal should tell since ``moment``, and does not."""
    codes = ", ".join(f"'{action.code}'" for action in actions)
    missing = _LINE.format(subject=subject, actions=codes)
    told = f"{subject} AS subject, '{actions[0].code}' AS missing"
    return f"SELECT {told} FROM {table} WHERE {where} AND {since_the_cut(moment)} AND {missing}"


_JOB = "'job:' || print_job.id"
_APP = "'application:' || application.id"
_CANCELS = (
    Action.JOB_CANCELLED,
    Action.LIST_TAKEN_IN,
    Action.APPLICATION_WITHDRAWN,
    Action.IMPORT_UNDONE,
    Action.CASE_DECIDED,
    Action.ENDS_TAKEN_IN,
)
_CHECKED = "'application:' || application_check.application_id"
_MISSION_OF = "'mission:' || receipt_list.mission_id"
_CASE = "'case:' || case_decision.case_id"
_LEFT_AT = "(SELECT h.at FROM handover h WHERE h.id = print_job.handover_id)"
_ENDED_BY_CASE = f"""
    SELECT {_JOB} AS subject, '{Action.CASE_DECIDED.code}' AS missing
    FROM case_decision JOIN person_case ON person_case.id = case_decision.case_id
    JOIN print_job ON print_job.nik IN (person_case.nik, person_case.other_nik)
        AND print_job.nik <> case_decision.kept_nik AND print_job.cancelled_at = case_decision.at
    WHERE case_decision.kept_nik <> '' AND {since_the_cut("case_decision.at")} AND {
    _LINE.format(subject=_JOB, actions=f"'{Action.CASE_DECIDED.code}'")
}"""
_JOURNAL_LINES = " UNION ALL ".join(
    (
        _without_line(
            "print_job", _JOB, "state IN ('printed', 'sent', 'handed_over')", "printed_at", Action.CARD_GOOD
        ),
        _without_line("print_job", _JOB, "state = 'sent'", _LEFT_AT, Action.HANDOVER_SENT),
        _without_line(
            "print_job",
            _JOB,
            "state = 'handed_over'",
            "handed_over_at",
            Action.CARD_PICKED_UP,
            Action.HANDOVER_RECEIVED,
            Action.DOCUMENT_COLLECTED,
            Action.POST_RESULT_NOTED,
            Action.POST_RESULTS_LISTED,
        ),
        _without_line("print_job", _JOB, "state = 'cancelled'", "cancelled_at", *_CANCELS),
        _without_line("case_decision", _CASE, "1 = 1", "case_decision.at", Action.CASE_DECIDED),
        _ENDED_BY_CASE,
        _without_line("mission", "'mission:' || mission.id", "1 = 1", "planned_at", Action.MISSION_PLANNED),
        _without_line(
            "mission", "'mission:' || mission.id", "state = 'cancelled'", "ended_at", Action.MISSION_CANCELLED
        ),
        _without_line("receipt_list", _MISSION_OF, "1 = 1", "receipt_list.at", Action.RECEIPT_LIST_MADE),
        _without_line(
            "receipt_list", _MISSION_OF, "noted_at IS NOT NULL", "noted_at", Action.RECEIPT_LIST_NOTED
        ),
        _without_line(
            "parcel",
            "'parcel:' || parcel.number",
            "state <> 'sent'",
            "sent_at",
            Action.POST_RESULT_NOTED,
            Action.POST_RESULTS_LISTED,
        ),
        _without_line("batch", "'batch:' || batch.number", "1 = 1", "claimed_at", Action.BATCH_CLAIMED),
        _without_line(
            "handover", "'handover:' || handover.number", "1 = 1", "handover.at", Action.HANDOVER_SENT
        ),
        _without_line(
            "destruction",
            "'destruction:' || destruction.number",
            "1 = 1",
            "destruction.at",
            Action.CARDS_DESTROYED,
        ),
        _without_line(
            "closed_day", "'day:' || closed_day.day", "addendum = 0", "closed_at", Action.DAY_CLOSED
        ),
        _without_line(
            "closed_day", "'day:' || closed_day.day", "addendum > 0", "closed_at", Action.ADDENDUM_ADDED
        ),
        _without_line(
            "complaint",
            "'complaint:' || complaint.id",
            "1 = 1",
            "received_at",
            Action.COMPLAINT_TAKEN_IN,
            Action.COMPLAINTS_LISTED,
        ),
        *(
            _without_line(
                "complaint_step",
                "'complaint:' || complaint_step.complaint_id",
                f"deed = '{step.code}'",
                "complaint_step.at",
                deed,
            )
            for step, deed in (
                (ComplaintDeed.ANSWERED, Action.COMPLAINT_ANSWERED),
                (ComplaintDeed.CLOSED, Action.COMPLAINT_CLOSED),
                (ComplaintDeed.REOPENED, Action.COMPLAINT_REOPENED),
                (ComplaintDeed.SORTED, Action.COMPLAINT_SORTED),
                (ComplaintDeed.WITHDRAWN, Action.IMPORT_UNDONE),
            )
        ),
        _without_line(
            "application", _APP, "1 = 1", "received_at", Action.APPLICATION_TAKEN_IN, Action.REQUESTS_TAKEN_IN
        ),
        _without_line(
            "application",
            _APP,
            "state = 'withdrawn'",
            "ended_at",
            Action.APPLICATION_WITHDRAWN,
            Action.IMPORT_UNDONE,
        ),
        _without_line("application", _APP, "ready_at IS NOT NULL", "ready_at", Action.PAPER_MADE),
        _without_line(
            "collection",
            "'application:' || collection.application_id",
            "1 = 1",
            "collection.at",
            Action.DOCUMENT_COLLECTED,
            Action.RECEIPT_LIST_NOTED,
        ),
        *(
            _without_line(
                "application_check", _CHECKED, f"verdict = '{verdict.code}'", "application_check.at", deed
            )
            for verdict, deed in (
                (Verdict.VERIFIED, Action.APPLICATION_VERIFIED),
                (Verdict.RETURNED, Action.APPLICATION_RETURNED),
                (Verdict.REFUSED, Action.APPLICATION_REFUSED),
            )
        ),
    )
)

QUERIES = (
    (Invariant.NUMBERS_UNIQUE, _NUMBERS_UNIQUE),
    (Invariant.NUMBERED_PAPERS, _NUMBERED_PAPERS),
    (Invariant.JOURNAL_LINES, _JOURNAL_LINES),
)

_AT_ONCE = 5_000


def numbers_complete(db: Connection) -> Iterator[Violation]:
    """Compare what every counter says with the numbers given out in its day or year."""
    zone = ZoneInfo(offices.read_settings(db).zone)
    counted = {(kind, period): value for kind, period, value in db.execute(select(counter))}
    given: Counter[tuple[str, str]] = Counter()
    issued = select(issued_number.c.kind, issued_number.c.issued_at)
    for kind, at in db.execute(issued.execution_options(yield_per=_AT_ONCE)):
        given[numbers.counted_in(kind, at, zone, counted)] += 1
    for kind, period in sorted(counted.keys() | given.keys()):
        value, there = counted.get((kind, period), 0), given[kind, period]
        if value != there:
            yield Violation(
                Invariant.NUMBERS_COMPLETE,
                f"counter:{kind}:{period}",
                {"counter": value, "given_out": there},
            )


def journal_readable(db: Connection) -> Iterator[Violation]:
    """Name the deeds in the journal that no version of this program wrote."""
    known = {action.code for action in Action}
    lines = db.execute(text("SELECT action, count(*), min(id) FROM journal GROUP BY action ORDER BY action"))
    for action, times, first in lines:
        if action not in known:
            yield Violation(
                Invariant.JOURNAL_READABLE, f"journal:{first}", {"action": action, "lines": times}
            )


def closed_day_sealed(db: Connection) -> Iterator[Violation]:
    """Sum up the frozen facts of every closed day again."""
    days = select(closed_day.c.number, closed_day.c.facts, closed_day.c.sha256).order_by(closed_day.c.id)
    for number, facts, sha256 in db.execute(days.execution_options(yield_per=1)):
        if checksum(facts) != sha256:
            yield Violation(Invariant.CLOSED_DAY_SEALED, f"closed_day:{number}", {"sha256": sha256})


PROOFS = (
    (Invariant.CLOSED_DAY_SEALED, closed_day_sealed),
    (Invariant.NUMBERS_COMPLETE, numbers_complete),
    (Invariant.JOURNAL_READABLE, journal_readable),
)
