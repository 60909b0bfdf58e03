"""The note that goes back with documents on the strip of a receipt printer."""

from __future__ import annotations

from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from reports.document import Say
from reports.receipt import Slip
from reports.request import Request
from reports.return_note import TITLE, facts, returned_case
from reports.return_words import how, opening
from reports.slip_lines import Listed, Pair, SmallPaper, Words, small_pdf

_WHY = mark("return_note", "What has to be mended")
_CHECKED_BY = mark("return_note", "Checked by")


def slip_pdf(office: Office, staff: Staff, request: Request, slip: Slip, say: Say) -> bytes:
    """Return the note for the newest return of the application whose number is asked for.

    Raises:
        NotFound: it was never returned.
    """
    case = returned_case(office, staff, request, say)
    strip = SmallPaper(
        case.paper.letterhead(),
        say(TITLE),
        case.asked.number,
        (
            *(Pair(name, value) for name, value in facts(case) if value != case.asked.number),
            Pair(say(_CHECKED_BY), case.check.staff),
            Words(opening(case.about, say)),
            Listed(say(_WHY), case.reasons),
            *((Words(case.about.besides, strong=True),) if case.about.besides else ()),
        ),
        how(case.about, say),
    )
    return small_pdf(strip, slip)
