"""Appointments as calendar files, which a citizen's telephone or mail program takes in.

RFC 5545 (iCalendar): 3.1 lines of at most 75 octets, 3.3.11 signs that are escaped, 3.6.1 the event.
RFC 5546, 3.2.1: what a published event has to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desk.domain.templates import one_line

_LINE = 75
"""Octets before the line break."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,"})
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_NO_ADDRESS = "invalid:nomail"
"""Mail programs write this for an organizer who takes no mail."""


@dataclass(frozen=True, slots=True)
class Visit:
    """An appointment as a calendar shows it; moments carry their zone."""

    uid: str
    """The same for every appointment about one thing, so that a later one takes the place of an earlier."""
    sequence: int
    """Higher for a later one."""
    written_at: datetime
    begins: datetime
    lasts: timedelta
    summary: str
    place: str
    about: str
    host: str
    answer_to: str
    """Where the host is written to; a mail address is found in it."""


def calendar_file(visit: Visit) -> str:
    """Return the text of a file with one published event."""
    found = _MAIL.search(visit.answer_to)
    host = one_line(visit.host).replace('"', "'")
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//PRR Desk//PRR Desk//ID",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{_text(visit.uid)}",
        f"SEQUENCE:{visit.sequence}",
        f"DTSTAMP:{_moment(visit.written_at)}",
        f"DTSTART:{_moment(visit.begins)}",
        f"DURATION:PT{visit.lasts // timedelta(minutes=1)}M",
        f'ORGANIZER;CN="{host}":{f"mailto:{found[0]}" if found else _NO_ADDRESS}',
        f"SUMMARY:{_text(visit.summary)}",
        f"LOCATION:{_text(visit.place)}",
        f"DESCRIPTION:{_text(visit.about)}",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(text: str) -> str:
    return "\\n".join(one_line(line).translate(_ESCAPED) for line in text.splitlines())


def _folded(line: str) -> Iterator[str]:
    """Return a line as those it is written in: no sign is torn in two, a space leads all but the first."""
    part, octets = "", 0
    for sign in line:
        width = len(sign.encode())
        if octets + width > _LINE:
            yield part
            part, octets = " ", 1
        part += sign
        octets += width
    yield part
