"""The table of rights on paper: every deed with who may do it, and what each role may do."""

from __future__ import annotations

from collections.abc import Iterator

from desk.domain.journal import Action
from desk.domain.rights import ALONE, RIGHTS, Right, rights_of
from desk.domain.staff import Role, Staff
from desk.domain.text import mark
from desk.office import Office
from reports.document import Align, Annex, Column, Document, Row, Say, Signature, Table
from reports.letter_parts import signatures
from reports.request import Request, Sheet, sheet
from reports.words import long_date

TITLE = mark("report", "WHO MAY DO WHAT")
_NAME = mark("report", "Rights {day}")
_AS_OF = mark("report", "As of")
_PART = mark("report", "Part of the work")
_DEED = mark("report", "Deed")
_WHO = mark("report", "Who may")
_ROLES = mark("report", "ANNEX: WHAT EACH ROLE MAY DO")
_ROLES_SHEET = mark("report", "By role")
_PEOPLE = mark("report", "Who holds which role")
_ROLE = mark("report", "Role")
_HELD_BY = mark("report", "Held by")
_NOBODY = mark("report", "nobody")
_HOW = mark("report", "How")
_PLACE_DATE = mark("report", "{place}, {date}")


def fill(office: Office, staff: Staff, request: Request, say: Say) -> Document:
    """Return the table of rights as it stands, which tells of no citizen."""
    paper = sheet(office, staff, request, say, action=Action.RIGHTS_READ)
    today = paper.made_at.date()
    dated = paper.tell(_PLACE_DATE, place=paper.settings.city, date=long_date(today, paper.language))
    return Document(
        name=paper.tell(_NAME, day=today.isoformat()),
        title=TITLE,
        made=paper.made(),
        sections=(people_table(office, paper), *rights_tables(paper)),
        facts=((_AS_OF, paper.days(today, today)),),
        letterhead=paper.letterhead(),
        paper=paper.paper,
        signatures=signatures((None, Signature((dated, f"{paper.settings.head_position},"), ""))),
        annexes=(Annex(_ROLES, tuple(role_tables(paper)), sheet=_ROLES_SHEET),),
        language=paper.language,
    )


def people_table(office: Office, paper: Sheet) -> Table:
    """Return who holds which role."""
    everyone = office.staff_room.everyone()
    rows: tuple[Row, ...] = tuple(
        (role.word, ", ".join(one.name for one in everyone if role in one.roles) or paper.say(_NOBODY))
        for role in Role
    )
    columns = (Column("role", _ROLE, width=22), Column("held_by", _HELD_BY, width=64))
    return Table(columns, rows, title=_PEOPLE)


def rights_tables(paper: Sheet) -> Iterator[Table]:
    """Yield a table for each part of the work: the deed, and who may do it."""
    columns = (Column("deed", _DEED, width=40), Column("who", _WHO, width=46, align=Align.LEFT))
    for area in dict.fromkeys(right.area for right in RIGHTS):
        rows: tuple[Row, ...] = tuple(
            (right.deed, right.who(paper.say)) for right in RIGHTS if right.area is area
        )
        yield Table(columns, rows, title=area.value)


def role_tables(paper: Sheet) -> Iterator[Table]:
    """Yield a table for each role: what it may do, and whether alone."""
    columns = (
        Column("part", _PART, width=24),
        Column("deed", _DEED, width=42),
        Column("how", _HOW, width=26),
    )
    for role in Role:
        rows = tuple(_of_role(right, role, paper) for right in rights_of({role}))
        yield Table(columns, rows, title=role.word)


def _of_role(right: Right, role: Role, paper: Sheet) -> Row:
    return (right.area.value, right.deed, paper.say(right.of({role}) or ALONE))
