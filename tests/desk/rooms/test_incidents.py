"""An incident is noted, examined in the journal and reported; the clock runs from when it was known."""

from __future__ import annotations

from datetime import timedelta

import data_lives
import make
import pytest
from conftest import OPENED, Clock, Past
from storms import server_in_storms

from desk.domain.errors import DeskError, FieldMissing, NotAllowed
from desk.domain.incidents import (
    Deed,
    IncidentMovedOn,
    IncidentState,
    NewIncident,
    NotToldYet,
    SpanNotSo,
    Told,
    deed_of,
)
from desk.domain.journal import Action
from desk.domain.retention import DataKind
from desk.domain.staff import Role, Staff
from desk.office import Office

TOLD = Told("Nama dan NIK 8 warga", "Penipuan", "Kata sandi diganti", "Surat kepada warga")


@pytest.fixture
def past() -> Past:
    return data_lives.past


@pytest.fixture
def officer(office: Office, office_url: str) -> Staff:
    return make.person(office_url, "dodi", "Dodi Darmadi", Role.DATA_OFFICER)


def _new(clock: Clock, **changes: object) -> NewIncident:
    span = {"known_at": clock.now, "first": OPENED - timedelta(hours=1), "last": clock.now}
    return NewIncident(**{**span, "what": "Kata sandi Rina diketahui orang lain", **changes})


@server_in_storms
def test_an_incident_is_noted_described_reported_and_closed_in_this_order(
    office: Office, officer: Staff, head: Staff, operator: Staff, clock: Clock
) -> None:
    with pytest.raises(NotAllowed):
        office.incidents.note(operator, _new(clock))
    with pytest.raises(FieldMissing):
        office.incidents.note(officer, _new(clock, what=" "))
    with pytest.raises(SpanNotSo):
        office.incidents.note(officer, _new(clock, last=OPENED - timedelta(hours=2)))
    with pytest.raises(SpanNotSo):
        office.incidents.note(officer, _new(clock, known_at=clock.now + timedelta(hours=1)))
    its = office.incidents.note(officer, _new(clock))
    assert its.number == "470/001/INSIDEN/VIII/2020"
    assert its.due_at - its.known_at == timedelta(hours=72)
    assert office.incidents.open_ones() == 1
    with pytest.raises(NotToldYet):
        office.incidents.report(head, its.id, "Komdigi")
    with pytest.raises(IncidentMovedOn):
        office.incidents.close(head, its.id)
    office.incidents.tell(head, its.id, TOLD)
    with pytest.raises(FieldMissing):
        office.incidents.report(head, its.id, " ")
    clock.pass_(hours=71)
    reported = office.incidents.report(head, its.id, "Komdigi dan 8 warga")
    assert (reported.state, reported.is_late(clock.now)) == (IncidentState.REPORTED, False)
    with pytest.raises(IncidentMovedOn):
        office.incidents.report(head, its.id, "Komdigi")
    closed = office.incidents.close(head, its.id)
    assert (closed.state, closed.told) == (IncidentState.CLOSED, TOLD)
    with pytest.raises(IncidentMovedOn):
        office.incidents.tell(head, its.id, TOLD)
    assert office.health.check() == ()


def test_the_journal_tells_who_saw_took_out_and_was_refused_and_whose_data_it_was(
    office: Office, officer: Staff, operator: Staff, clerk: Staff, clock: Clock
) -> None:
    everybody = office.incidents.note(officer, _new(clock))
    found = office.incidents.breach(officer, everybody.number)
    by_name = {one.who: one for one in found.tallies}
    assert by_name["Rina Marlina"].counts[Deed.SEEN] == 1
    assert by_name["Rina Marlina"].counts[Deed.TAKEN_OUT] == 1
    assert (by_name["Rina Marlina"].rows_out, by_name["Rina Marlina"].rows_out_whole) == (12, 0)
    assert by_name["Siti Aminah"].counts[Deed.REFUSED] >= 1
    seen = [one for one in found.touched if Deed.SEEN in one.deeds]
    assert [one.nik for one in seen] == [make.nik(1)]
    assert "Holders of cards" in {kind.text for kind in seen[0].kinds}
    assert all(one.deed is not Deed.CHANGED for one in found.entries), "changes are summed up"
    of_rina = office.incidents.note(officer, _new(clock, staff_ids=(operator.id,), workstations=("Loket 3",)))
    mine = office.incidents.breach(officer, of_rina.number)
    assert {one.who for one in mine.tallies} == {"Rina Marlina"}
    assert of_rina.staff == ((operator.id, "Rina Marlina"),)
    elsewhere = office.incidents.note(officer, _new(clock, workstations=("Loket 9",)))
    assert office.incidents.breach(officer, elsewhere.number).tallies == []


@server_in_storms
def test_people_whose_data_were_destroyed_are_counted_and_not_named(
    office: Office, officer: Staff, head: Staff, clock: Clock
) -> None:
    its = office.incidents.note(officer, _new(clock))
    before = office.incidents.breach(officer, its.number)
    clock.pass_(days=2 * 366)
    minutes = office.retention.propose(officer, (DataKind.QUEUE, DataKind.COMPLAINTS), "JRA")
    office.retention.approve(head, minutes.id, (("Andi", "Sekretaris"), ("Beno", "Arsiparis")))
    office.retention.carry_out(officer, minutes.id)
    after = office.incidents.breach(officer, its.number)
    assert after.destroyed_people > 0
    assert len(after.touched) < len(before.touched)
    assert make.nik(1) not in {one.nik for one in after.touched}


@pytest.mark.parametrize(
    ("action", "deed"),
    [
        (Action.NIK_SHOWN, Deed.SEEN),
        (Action.NIKS_SHOWN, Deed.SEEN),
        (Action.FILE_SHOWN, Deed.SEEN),
        (Action.OWN_DATA_GATHERED, Deed.SEEN),
        (Action.REPORT_EXPORTED, Deed.TAKEN_OUT),
        (Action.BACKUP_MADE, Deed.TAKEN_OUT),
        (Action.REFUSED, Deed.REFUSED),
        (Action.APPLICATION_REFUSED, Deed.CHANGED),
        (Action.SIGNED_IN, Deed.SIGNED_IN),
        (Action.CARD_GOOD, Deed.CHANGED),
    ],
)
def test_what_somebody_did_is_counted_under_its_name(action: Action, deed: Deed) -> None:
    assert deed_of(action) is deed


@server_in_storms
def test_only_who_answers_for_data_reads_incidents(office: Office, officer: Staff, clerk: Staff) -> None:
    refused: list[DeskError] = []
    for read in (office.incidents.every, office.incidents.workstations):
        assert read(officer) is not None
        with pytest.raises(NotAllowed) as error:
            read(clerk)
        refused.append(error.value)
    assert len(refused) == 2
