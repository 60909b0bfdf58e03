"""Who works on what: a window says which page and which record it shows, and the journal nothing."""

from __future__ import annotations

from conftest import PASSWORD, Clock

from desk.domain.accounts import GONE_AFTER
from desk.office import Office


def test_everybody_sees_who_is_where_and_a_window_that_is_gone_is_nowhere(
    office: Office, clock: Clock
) -> None:
    rina, siti = (office.staff_room.arrive(login, PASSWORD) for login in ("rina", "siti"))
    before, came = office.cursor(), clock.now
    clock.pass_(minutes=2)
    office.staff_room.open_at(rina.staff, rina.session, "print_queue", "job:12")
    told = [
        (one.name, one.workstation, one.page, one.subject, one.since)
        for one in office.staff_room.whereabouts()
    ]
    assert told == [
        ("Rina Marlina", "Loket 3", "print_queue", "job:12", clock.now),
        ("Siti Aminah", "Loket 3", "", "", came),
    ]
    assert office.cursor() == before, "what somebody looks at is no deed"
    clock.now = came + GONE_AFTER
    assert [one.name for one in office.staff_room.whereabouts()] == ["Rina Marlina"]
    clock.pass_(minutes=5)
    office.staff_room.open_at(siti.staff, siti.session, "walk_in", "")
    assert [(one.name, one.page) for one in office.staff_room.whereabouts()] == [("Siti Aminah", "walk_in")]
