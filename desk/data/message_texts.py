"""What of the wording of messages the office has written itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from desk.data.message_tables import message_text
from desk.data.office_tables import staff
from desk.domain.message_texts import Place, Template

_its = message_text.c


def every(db: Connection) -> Mapping[Place, Template]:
    """Return the templates that somebody here has written, by their place."""
    query = select(message_text, staff.c.name).join(staff, staff.c.id == _its.staff_id)
    found = (
        Template(row.kind, row.medium, row.language, row.text, row.subject, row.name, row.at)
        for row in db.execute(query)
    )
    return {one.place: one for one in found}


def put(db: Connection, template: Template, staff_id: int, now: datetime) -> None:
    """Keep a template in the place of what was there."""
    remove(db, template.place)
    values = {
        "kind": template.kind,
        "medium": template.medium,
        "language": template.language,
        "text": template.text,
        "subject": template.subject,
        "at": now,
        "staff_id": staff_id,
    }
    db.execute(insert(message_text).values(**values))


def remove(db: Connection, place: Place) -> None:
    """Let the program's own words count again."""
    kind, medium, language = place
    here = (_its.kind == kind, _its.medium == medium, _its.language == language)
    db.execute(delete(message_text).where(*here))
