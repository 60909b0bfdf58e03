"""What must hold for blanks, ribbon, film and the destruction box."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, text

from desk.domain.health import Invariant, Violation
from desk.domain.stock import ADDS, BLANK_FOR, OFFICE, TAKES

_BLANKS = "(" + ", ".join(f"'{goods.code}'" for goods in BLANK_FOR.values()) + ")"
_BLANK_OF = (
    "CASE {kind} " + " ".join(f"WHEN '{k.code}' THEN '{g.code}'" for k, g in BLANK_FOR.items()) + " END"
)
_ADDS = "(" + ", ".join(sorted(f"'{move.code}'" for move in ADDS)) + ")"
_TAKES = "(" + ", ".join(sorted(f"'{move.code}'" for move in TAKES)) + ")"
_GIVEN_BACK = "reference LIKE 'undo:attempt:%'"

_BLANK_PER_ATTEMPT = f"""
    SELECT 'attempt:' || a.id AS subject, a.outcome, CASE
        WHEN m.id IS NULL THEN 'no_blank_used'
        WHEN m.move <> a.outcome THEN 'blank_used_otherwise'
        WHEN m.quantity <> -1 THEN 'not_one_blank'
        ELSE 'blank_of_another_kind' END AS fault
    FROM attempt a JOIN print_job j ON j.id = a.job_id LEFT JOIN stock_move m ON m.attempt_id = a.id
    WHERE a.outcome IN ('good', 'spoiled') AND (
        m.id IS NULL OR m.move <> a.outcome OR m.quantity <> -1
        OR m.goods <> {_BLANK_OF.format(kind="j.kind")})
    UNION ALL
    SELECT 'attempt:' || attempt_id, max(move), 'more_than_one_blank' FROM stock_move
    WHERE attempt_id IS NOT NULL GROUP BY attempt_id HAVING count(*) > 1
    UNION ALL
    SELECT 'move:' || m.id, m.move, 'blank_used_for_nothing'
    FROM stock_move m LEFT JOIN attempt a ON a.id = m.attempt_id
    WHERE m.attempt_id IS NOT NULL
        AND (a.outcome IS NULL OR a.outcome NOT IN ('good', 'spoiled', 'undone'))
    UNION ALL
    SELECT 'move:' || id, move, 'good_without_a_try' FROM stock_move
    WHERE move = 'good' AND goods IN {_BLANKS} AND attempt_id IS NULL AND NOT {_GIVEN_BACK}"""

_UNDONE_GIVES_BACK = f"""
    SELECT subject, 'blank_not_given_back' AS fault FROM (
        SELECT 'undo:attempt:' || id AS subject FROM attempt WHERE outcome = 'undone'
        EXCEPT
        SELECT reference FROM stock_move
        WHERE {_GIVEN_BACK} AND quantity = 1 AND attempt_id IS NULL AND goods IN {_BLANKS}) AS kept
    UNION ALL
    SELECT subject, 'given_back_for_nothing' FROM (
        SELECT reference AS subject FROM stock_move WHERE {_GIVEN_BACK}
        EXCEPT
        SELECT 'undo:attempt:' || id FROM attempt WHERE outcome = 'undone') AS given
    UNION ALL
    SELECT reference, 'given_back_twice' FROM stock_move
    WHERE {_GIVEN_BACK} GROUP BY reference HAVING count(*) > 1"""

_SPOILED_IN_BOX = """
    SELECT 'attempt:' || a.id AS subject, 'not_in_the_box' AS fault FROM attempt a
    WHERE a.outcome = 'spoiled' AND NOT EXISTS (
        SELECT 1 FROM scrap s
        WHERE s.attempt_id = a.id AND s.category = 'spoiled' AND s.job_id = a.job_id)
    UNION ALL
    SELECT 'scrap:' || s.id, 'not_spoiled' FROM scrap s LEFT JOIN attempt a ON a.id = s.attempt_id
    WHERE (s.category = 'spoiled' AND (a.outcome IS NULL OR a.outcome <> 'spoiled'))
        OR (s.category <> 'spoiled' AND s.attempt_id IS NOT NULL)"""

_WASTE_IN_BOX = f"""
    SELECT 'stock:' || goods AS subject, sum(wasted) AS wasted, sum(boxed) AS in_the_box FROM (
        SELECT goods, -quantity AS wasted, 0 AS boxed FROM stock_move
        WHERE goods IN {_BLANKS} AND move IN ('test', 'spoiled') AND attempt_id IS NULL
            AND NOT {_GIVEN_BACK}
        UNION ALL
        SELECT {_BLANK_OF.format(kind="kind")}, 0, 1 FROM scrap WHERE category = 'blank') AS both_sides
    GROUP BY goods HAVING sum(wasted) <> sum(boxed)"""

_STOCK_CLOSES = """
    SELECT 'stock:' || goods || ':' || place AS subject, sum(in_books) AS in_books, sum(moved) AS moved
    FROM (
        SELECT goods, place, quantity AS in_books, 0 AS moved FROM stock_level
        UNION ALL
        SELECT goods, place, 0, sum(quantity) FROM stock_move GROUP BY goods, place) AS both_sides
    GROUP BY goods, place HAVING sum(in_books) <> sum(moved)"""

_STOCK_SIGNS = f"""
    SELECT 'move:' || id AS subject, move, quantity FROM stock_move
    WHERE quantity = 0 OR (move IN {_ADDS} AND quantity < 0)
        OR (move IN {_TAKES} AND quantity > 0 AND NOT (move IN ('good', 'spoiled') AND {_GIVEN_BACK}))"""

_STOCK_TRANSFERS = f"""
    SELECT 'stock:' || goods AS subject, sum(sent_away) AS sent_away, sum(arrived) AS arrived,
        sum(sent_back) AS sent_back, sum(came_back) AS came_back
    FROM (
        SELECT goods,
            CASE WHEN move = 'sent_out' AND place = '{OFFICE}' THEN -quantity ELSE 0 END AS sent_away,
            CASE WHEN move = 'received' AND place <> '{OFFICE}' THEN quantity ELSE 0 END AS arrived,
            CASE WHEN move = 'sent_out' AND place <> '{OFFICE}' THEN -quantity ELSE 0 END AS sent_back,
            CASE WHEN move = 'returned' AND place = '{OFFICE}' THEN quantity ELSE 0 END AS came_back
        FROM stock_move) AS moved
    GROUP BY goods HAVING sum(sent_away) <> sum(arrived) OR sum(sent_back) <> sum(came_back)"""

QUERIES = (
    (Invariant.BLANK_PER_ATTEMPT, _BLANK_PER_ATTEMPT),
    (Invariant.UNDONE_GIVES_BACK, _UNDONE_GIVES_BACK),
    (Invariant.SPOILED_IN_BOX, _SPOILED_IN_BOX),
    (Invariant.WASTE_IN_BOX, _WASTE_IN_BOX),
    (Invariant.STOCK_CLOSES, _STOCK_CLOSES),
    (Invariant.STOCK_SIGNS, _STOCK_SIGNS),
    (Invariant.STOCK_TRANSFERS, _STOCK_TRANSFERS),
)

_AT_ONCE = 5_000
_MOVES = text("SELECT id, goods, place, quantity FROM stock_move ORDER BY id")


def never_negative(db: Connection) -> Iterator[Violation]:
    """Walk through every move in the order it was written and name those that left less than nothing."""
    held: dict[tuple[str, str], int] = {}
    for number, goods, place, quantity in db.execute(_MOVES.execution_options(yield_per=_AT_ONCE)):
        left = held.get((goods, place), 0) + quantity
        held[goods, place] = left
        if left < 0:
            yield Violation(
                Invariant.STOCK_NEVER_NEGATIVE,
                f"move:{number}",
                {"goods": goods, "place": place, "balance": left},
            )


PROOFS = ((Invariant.STOCK_NEVER_NEGATIVE, never_negative),)
