"""The last known state answers as the office did a moment ago, follows what is done, and is wiped."""

from __future__ import annotations

import counter_day
import make
import pytest
from conftest import Clock, Past

from desk.domain.applications import AppFilter
from desk.domain.handover import Party
from desk.domain.last_known import Known
from desk.domain.printing import Delivery, JobState
from desk.domain.staff import Staff
from desk.domain.status_answers import answer
from desk.office import Office


@pytest.fixture
def engine() -> str:
    """Only a server can be gone."""
    return "postgresql"


@pytest.fixture
def past() -> Past:
    return counter_day.past


def _catch_up(office: Office, reader: Staff) -> None:
    while office.last_known.catch_up(reader):
        pass


def _one(office: Office, reader: Staff, text: str) -> Known:
    (known,) = office.last_known.find(reader, text).answers
    return known


def test_every_live_document_is_answered_as_the_office_answers(office: Office, clerk: Staff) -> None:
    _catch_up(office, clerk)
    cards, applications = office.last_known.size()
    assert (cards, applications) > (0, 3)
    niks = {one.subject.nik for one in office.walk_in.applications(AppFilter(), size=100).rows} - {""}
    compared = 0
    for nik in sorted(niks):
        (live,) = office.search.find(nik)
        known = _one(office, clerk, nik)
        jobs = {job.id: (job.state, job.slot, job.batch_number) for job in live.jobs}
        assert jobs == {job.id: (job.state, job.slot, job.batch_number) for job in known.found.jobs}
        assert known.found.transport == live.transport
        told = [answer(one) for one in known.standings]
        for one in office.search.standings(live):
            if one.taken is not None:
                continue  # who took it is not kept; that it was handed over is
            compared += 1
            assert answer(one) in told
    assert compared >= 3
    ready = office.pick_up.shelf().rows
    assert len(ready) >= 2
    known = office.last_known.shelf(clerk, "", None, 200).page.rows
    shown = [[(row.key, row.slot, row.what) for row in rows] for rows in (known, ready)]
    assert shown[0] == shown[1]
    for row in ready:
        for text in (row.nik[:12], row.name[:7].lower(), row.application.number if row.application else "X"):
            live = {one.key for one in office.pick_up.shelf(text).rows}
            assert {one.key for one in office.last_known.shelf(clerk, text, None, 200).page.rows} == live
        (case,) = [one for one in office.last_known.cases(clerk, row.nik).cases if one.slot]
        told = office.pick_up.case(row)
        assert (case.slot, case.needs, case.documents) == (told.slot, told.needs, told.documents)


def test_what_is_done_is_known_without_reading_everything_again(
    office: Office, office_url: str, clerk: Staff, operator: Staff, clock: Clock
) -> None:
    make.jobs(office_url, 3, first=500)
    make.blanks(office, operator)
    _catch_up(office, clerk)
    assert office.last_known.as_of == clock.now
    batch = office.print_queue.claim(operator, 20)
    job = next(job for job in batch.jobs if job.nik == make.nik(500))
    clock.pass_(minutes=1)
    _catch_up(office, clerk)
    assert office.last_known.as_of == clock.now
    assert _one(office, clerk, job.nik).found.job.state is JobState.CLAIMED  # type: ignore[union-attr]
    assert len(office.last_known.find(clerk, batch.number).answers) == len(batch.jobs)
    card = office.work_sheet.good(operator, office.work_sheet.start(operator, job), "A-07")
    _catch_up(office, clerk)
    (case,) = office.last_known.cases(clerk, job.nik).cases
    assert (case.ready, case.slot) == (True, "A-07")
    assert case.standing.job is not None
    assert not case.standing.job.address
    sent = office.handover.send(clerk, [card], Delivery.POST, "", "Kantor Pos", Party("Kurir"))
    clock.pass_(minutes=30)  # the other claims end by themselves
    office.print_queue.sweep(operator)
    _catch_up(office, clerk)
    assert _one(office, clerk, job.nik).found.transport == (sent.number, "Kantor Pos")
    assert [job.state for job in _one(office, clerk, make.nik(501)).found.jobs] == [JobState.WAITING]


def test_it_belongs_to_who_may_read_and_goes_with_them(office: Office, clerk: Staff, admin: Staff) -> None:
    _catch_up(office, clerk)
    known = next(iter(office.walk_in.applications(AppFilter(), size=1).rows))
    assert office.last_known.find(clerk, known.number).answers
    assert office.last_known.find(clerk, known.number.lower()).as_of == office.now()
    nobody = Staff(99, "tamu", "Tamu", frozenset())
    assert not office.last_known.catch_up(nobody)
    assert not office.last_known.find(nobody, known.number).answers
    office.last_known.forget(clerk)
    assert office.last_known.size() == (0, 0)
    assert office.last_known.find(clerk, known.number).as_of is None
