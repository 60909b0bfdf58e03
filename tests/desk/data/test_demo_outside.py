"""The demo's requests from outside: numbered by the app, asked at a moment, answered or waiting."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import asking
from conftest import Clock

from desk.data import demo_outside
from desk.data.database import Database
from desk.domain.app_statuses import AppView
from desk.domain.printing import Channel
from desk.domain.staff import Staff
from desk.office import Office


def test_every_request_of_the_demo_has_what_one_from_outside_has(
    office: Office, office_url: str, clerk: Staff, clock: Clock
) -> None:
    for number, channel in enumerate((Channel.SMARTDUKCAPIL, Channel.WHATSAPP) * 2, 1):
        if number == 3:
            clock.pass_(days=3)
        office.walk_in.accept(clerk, asking.request("KTP_BARU", number, channel=channel))
    old = office.smartdukcapil.requests(AppView.ALL).rows
    assert old == ()
    database = Database(office_url)
    try:
        with database.transaction() as db:
            demo_outside.furnish(db, ZoneInfo("Asia/Jakarta"), clerk.id, clock.now + timedelta(minutes=1))
    finally:
        database.close()
    asked = office.smartdukcapil.requests(AppView.ALL).rows
    assert [one.outside_number for one in asked] == ["SD-2020-000001", "SD-2020-000002"]
    assert all(one.application.asked is not None for one in asked)
    assert office.whatsapp.unanswered() == 1, "the old one has been answered"
    assert office.health.check() == ()
