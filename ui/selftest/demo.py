"""The demo office, made anew in the folder that is thrown away, with its whole day worked through."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from desk.domain.demo_people import DEMO_ROLES
from desk.domain.incidents import NewIncident
from desk.domain.own_data import NewRequest, Proved, Wish
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office, build_demo
from ui.commands.demo_day import DayClock, DemoDay
from ui.commands.places import sqlite_url
from ui.selftest.found import Found, Trial, good

_COUNTER = "Loket 1"
_ONE_IN = 8
"""Of the past of the demo office; more would show nothing else, and take longer."""
_MADE = mark("selftest", "made, and its day worked through: {printed} cards printed, {picked_up} picked up.")


def check(trial: Trial) -> Iterator[Found]:
    """Make it as `prrdesk demo` does, and let somebody ask for their own data."""
    url = sqlite_url(trial.folder / "demo.sqlite")
    trial.doing("build_demo")
    build_demo(url, _ONE_IN)
    clock = DayClock()
    office = trial.office = Office(url, clock=clock, workstation=_COUNTER)
    trial.doing("DemoDay")
    day = DemoDay(office, clock, trial.folder, trial.say)
    day.work()
    _about_personal_data(office)
    yield good(_MADE, printed=day.figures["printed"], picked_up=day.figures["picked_up"])


def of_role(office: Office, role: str) -> Staff:
    """Return who of the demo office holds a role."""
    return next(one for one in office.staff_room.everyone() if one.login == DEMO_ROLES[role])


def _about_personal_data(office: Office) -> None:
    """Note a request and an incident, which the day has none of."""
    card = office.print_queue.view(QueueFilter(), size=1).page.rows[0]
    asked = NewRequest(card.nik, card.name, Wish.ACCESS, Proved.CARD, "")
    office.own_data.ask(of_role(office, "clerk"), asked)
    now = office.now()
    noted = NewIncident(now, now - timedelta(hours=1), now, "Flash disk hilang")
    office.incidents.note(of_role(office, "data_officer"), noted)
