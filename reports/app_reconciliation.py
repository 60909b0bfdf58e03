"""The comparison with Smartdukcapil as a workbook: statuses against states, then request by request."""

from __future__ import annotations

from desk.domain.app_statuses import Compared, Group, Reconciliation
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from reports.document import Column, Document, Fields, Kind, Row, Say, Table
from reports.request import Request, Sheet, sheet

TITLE = mark("app_report", "COMPARISON WITH SMARTDUKCAPIL")
_NAME = mark("app_report", "Comparison with Smartdukcapil {day}")
_FILE = mark("app_report", "Export of the app")
_BEYOND = mark("app_report", "Requests from days the export does not cover")
_REPEATED = mark("app_report", "Lines that name a request once more")
_GROUPS = mark("app_report", "A. Groups")
_STATUSES = mark("app_report", "B. Status in the app against state here")
_LINES = mark("app_report", "C. Request by request")
_GROUP = mark("app_report", "Comparison")
_COUNT = mark("app_report", "Requests")
_STATUS = mark("app_report", "Status in the app")
_STATE = mark("app_report", "State here")
_NOT_HERE = mark("app_report", "Not here")
_OUTSIDE = mark("app_report", "Number of the app")
_OURS = mark("app_report", "Number here")
_WHO = mark("app_report", "Name")
_SERVICE = mark("app_report", "Service")
_ASKED = mark("app_report", "Asked")
_TOLD = mark("app_report", "Told last")


def fill(office: Office, staff: Staff, told: Reconciliation, say: Say, language: str) -> Document:
    """Return a comparison as a document, every request of either side in it once."""
    paper = sheet(office, staff, Request(language=language), say)
    number = str(len(told.lines))
    facts = [(paper.say(_FILE), told.file), (paper.say(_COUNT), number)]
    facts += [(paper.say(_BEYOND), str(told.beyond))] if told.beyond else []
    facts += [(paper.say(_REPEATED), str(told.repeated))] if told.repeated else []
    return Document(
        name=paper.tell(_NAME, day=paper.made_at.date().isoformat()),
        title=TITLE,
        made=paper.made(),
        sections=(Fields(tuple(facts)), _groups(told), _statuses(told), _requests(office, told, paper)),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        landscape=True,
        language=language,
    )


def _groups(told: Reconciliation) -> Table:
    rows = tuple((group.word, told.count(group)) for group in Group)
    return Table(
        (Column("group", _GROUP), Column("count", _COUNT, Kind.NUMBER, total=True)), rows, title=_GROUPS
    )


def _statuses(told: Reconciliation) -> Table:
    rows = [
        (status, state.word if state is not None else _NOT_HERE, count)
        for (status, state), count in sorted(told.by_status.items(), key=lambda pair: (pair[0][0], -pair[1]))
    ]
    columns = (
        Column("status", _STATUS),
        Column("state", _STATE),
        Column("count", _COUNT, Kind.NUMBER, total=True),
    )
    return Table(columns, tuple(rows), title=_STATUSES)


def _requests(office: Office, told: Reconciliation, paper: Sheet) -> Table:
    names = {one.code: one.name for one in office.services.catalogue().services.values()}

    def row(line: Compared) -> Row:
        ours = line.ours
        service = names[line.service].said(paper.language) if line.service in names else line.service
        return (
            line.group.word,
            line.outside_number,
            ours.application.number if ours is not None else "",
            line.name,
            service,
            line.asked_on,
            line.status,
            ours.application.state.word if ours is not None else "",
            ours.told.stage.word if ours is not None and ours.told is not None else "",
        )

    columns = (
        Column("group", _GROUP),
        Column("outside", _OUTSIDE),
        Column("ours", _OURS),
        Column("name", _WHO),
        Column("service", _SERVICE),
        Column("asked", _ASKED, Kind.DATE),
        Column("status", _STATUS),
        Column("state", _STATE),
        Column("told", _TOLD),
    )
    return Table(columns, tuple(row(line) for line in told.lines), title=_LINES)
