"""An office with something to be asked about: a busy day, a complaint, a look, an export, a refusal."""

from __future__ import annotations

import busy_day
import counter_day
import make
import pytest
from conftest import PASSWORD, Clock, who

from desk.domain.complaints import ComplaintKind, NewComplaint
from desk.domain.errors import NotAllowed
from desk.domain.printing import Channel
from desk.domain.whole_numbers import Why, numbers_in
from desk.office import Office

NAME = "NURHAYATI BINTI SALEH"
"""She stands nowhere but in her complaint."""


def past(office: Office, url: str, clock: Clock) -> None:
    """Let it all happen to the people of a furnished office; the day is closed with its names."""
    cards = busy_day.past(office, url, clock).cards
    counter_day.on_top(office, url, clock)
    clerk, operator, head = (who(office, login) for login in ("siti", "rina", "hendra"))
    new = NewComplaint(ComplaintKind.APP, Channel.COUNTER, "Kartu salah", NAME, "0812999000", make.nik(1))
    office.complaints.close(clerk, office.complaints.take_in(clerk, new), "Sudah dijelaskan")
    card = office.print_queue.job(cards[1].id)
    office.whole_numbers.show(operator, numbers_in(card), Why.COMPARE, "Cocokkan KK")
    office.day_book.note_export(operator, "spoiled-cards", 12, full_nik=False)
    office.staff_room.sign_in("rina", PASSWORD)
    with pytest.raises(NotAllowed):
        office.day_book.close(clerk, busy_day.DAY, {})
    office.day_book.close(head, busy_day.DAY, {})
