"""Opens the place at which an approved deed is done, or at which the head looks at what it is about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from desk.domain.approvals import Request
from desk.domain.journal import Action
from desk.domain.stock import Goods
from ui.context import Context

_DAILY = "daily-print"


def open_place(
    context: Context, owner: QObject, request: Request, failed: Callable[[Exception], None]
) -> None:
    """Go to the thing a request is about; what has to be read first is read in the pool."""
    kind, *rest = request.parts
    if kind == "job" and request.action is Action.REPRINT_ASKED:
        context.open_page("print_queue", int(rest[0]))
    elif kind == "stock":
        context.open_page("stock", next(each for each in Goods if each.code == rest[0]))
    elif kind == "scrap":
        context.open_page("stock", request.items)
    elif kind == "day":
        context.open_page("reports", (_DAILY, date.fromisoformat(rest[0])))
    elif kind == "report":
        context.open_page("reports", rest[0])
    else:
        read = _read(context, kind, int(rest[0]))
        context.tasks.run(owner, read, lambda found: context.open_page(*found), failed)


def _read(context: Context, kind: str, number: int) -> Callable[[], tuple[str, object]]:
    office = context.office
    if kind == "job":
        return lambda: ("overlaps", office.print_queue.job(number))
    return lambda: ("overlap_desk", office.overlap_desk.case(number))
