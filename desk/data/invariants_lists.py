"""What must hold for PRR lists that were undone: nothing of them is left but their own line."""

from __future__ import annotations

from desk.domain.health import Invariant

_LEFT = " UNION ALL ".join(
    f"""
    SELECT 'list:' || u.list_id AS subject, '{fault}' AS fault, count(*) AS rows
    FROM prr_list_undo u JOIN {table} t ON t.{column} = u.list_id GROUP BY u.list_id"""
    for table, column, fault in (
        ("print_job", "prr_list_id", "cards"),
        ("record", "first_list_id", "records_brought"),
        ("record", "last_list_id", "records_named"),
        ("prr_list_trace", "list_id", "traces"),
    )
)

QUERIES = ((Invariant.UNDONE_LISTS_GONE, _LEFT),)
