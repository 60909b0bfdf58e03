"""The service catalogue in the office: who changes it, what is kept, and what applications stay under."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import asking
import pytest
from catalogues import SHIPPED, shipped
from conftest import Clock

from desk.domain.errors import NotAllowed, NotFound, ReasonMissing
from desk.domain.journal import Topic
from desk.domain.service_edits import CatalogueMovedOn, EntryKind, with_entry, without_entry
from desk.domain.service_file import CatalogueInvalid
from desk.domain.service_text import catalogue_text
from desk.domain.services import Need, Option, Original
from desk.domain.staff import Staff
from desk.office import Office

ENGINES_IN_TURN = True

SLOW = catalogue_text(with_entry(shipped(), replace(shipped().services["KTP_BARU"], working_days=9)))
"""The shipped catalogue with one more patient promise."""


def test_a_new_office_offers_what_the_program_ships(office: Office) -> None:
    offered = office.services.catalogue()
    assert offered == shipped()
    (version,) = office.services.versions()
    assert (version.number, version.text, version.note) == (offered.version, SHIPPED, "")


def test_a_change_is_a_new_version_with_who_when_and_why(office: Office, head: Staff, clock: Clock) -> None:
    clock.pass_(days=1)
    changed = office.services.change(head, SLOW, "  Mesin cetak sedang diperbaiki ")
    assert changed.services["KTP_BARU"].working_days == 9
    newest, first = office.services.versions()
    assert (newest.number, newest.staff, newest.at, newest.note) == (
        changed.version,
        head.name,
        clock.now,
        "Mesin cetak sedang diperbaiki",
    )
    assert first.text == SHIPPED
    assert office.services.catalogue(first.number).services["KTP_BARU"].working_days == 1


def test_an_application_stays_under_the_version_it_came_in_with(
    office: Office, clerk: Staff, head: Staff
) -> None:
    before = office.walk_in.accept(clerk, asking.request()).application
    office.services.change(head, SLOW, "Mesin rusak")
    after = office.walk_in.accept(clerk, asking.request("KTP_BARU", 2)).application
    again = office.walk_in.application(before.number)
    assert again.promised_on == before.promised_on < after.promised_on
    old, new = (office.services.service("KTP_BARU", one.catalogue_version) for one in (again, after))
    assert old is not None
    assert new is not None
    assert (old.working_days, new.working_days) == (1, 9)


def test_a_service_taken_out_is_still_known_to_its_applications(
    office: Office, clerk: Staff, head: Staff
) -> None:
    taken = office.walk_in.accept(clerk, asking.request()).application
    fewer = without_entry(shipped(), EntryKind.SERVICE, "KTP_BARU")
    office.services.change(head, catalogue_text(fewer), "Tidak dilayani di sini")
    assert office.services.service("KTP_BARU") is None
    assert office.services.service("KTP_BARU", taken.catalogue_version) is not None


def test_a_demanded_document_counts_from_the_next_application_on(
    office: Office, clerk: Staff, head: Staff
) -> None:
    stricter = replace(shipped().services["KTP_BARU"], needs=(Need((Option("akta_lahir", Original.SHOWN),)),))
    office.services.change(head, catalogue_text(with_entry(shipped(), stricter)), "Akta diminta")
    taken = office.walk_in.accept(clerk, asking.request("KTP_BARU", 1, "akta_lahir")).application
    assert [paper.document for paper in taken.papers] == ["akta_lahir"]


def test_only_head_and_administrator_change_it(
    office: Office, clerk: Staff, operator: Staff, head: Staff, admin: Staff
) -> None:
    for person in (clerk, operator):
        with pytest.raises(NotAllowed):
            office.services.change(person, SLOW, "Perlu")
    assert len(office.services.versions()) == 1
    office.services.change(head, SLOW, "Perlu")
    office.services.change(admin, SHIPPED, "Kembali")
    assert [version.staff for version in office.services.versions()][:2] == [admin.name, head.name]


def test_a_change_without_a_reason_or_with_a_flaw_leaves_nothing_behind(office: Office, head: Staff) -> None:
    with pytest.raises(ReasonMissing):
        office.services.change(head, SLOW, "  ")
    with pytest.raises(CatalogueInvalid):
        office.services.change(head, SLOW.replace('group = "kia"', 'group = "sim"'), "Perlu")
    with pytest.raises(CatalogueInvalid):
        office.services.try_out("")
    assert len(office.services.versions()) == 1


def test_a_change_begun_from_an_older_version_is_refused_with_who_was_faster(
    office: Office, head: Staff, admin: Staff
) -> None:
    begun = office.services.catalogue().version
    newer = office.services.change(admin, SLOW, "Mesin rusak")
    with pytest.raises(CatalogueMovedOn) as refused:
        office.services.change(head, SHIPPED, "Kembali", based_on=begun)
    assert (refused.value.number, refused.value.staff) == (newer.version, admin.name)
    assert office.services.change(head, SHIPPED, "Kembali", based_on=newer.version).version > newer.version


def test_of_changes_begun_from_the_same_version_at_once_one_is_kept(
    office: Office, head: Staff, admin: Staff
) -> None:
    begun = office.services.catalogue().version

    def change(days: int) -> str:
        slow = replace(shipped().services["KTP_BARU"], working_days=days)
        text = catalogue_text(with_entry(shipped(), slow))
        try:
            office.services.change((head, admin)[days % 2], text, "Perlu", based_on=begun)
        except CatalogueMovedOn:
            return "too late"
        return "kept"

    with ThreadPoolExecutor(6) as pool:
        outcomes = list(pool.map(change, range(2, 8)))
    assert sorted(outcomes) == ["kept"] + ["too late"] * 5
    assert len(office.services.versions()) == 2


def test_an_earlier_version_comes_back_as_a_new_one(office: Office, head: Staff) -> None:
    first = office.services.versions()[0]
    office.services.change(head, SLOW, "Mesin rusak")
    back = office.services.change(head, first.text, "Mesin sudah baik")
    assert back.services == shipped().services
    assert [version.text for version in office.services.versions()] == [SHIPPED, SLOW, SHIPPED]
    assert back.version == office.services.catalogue().version


def test_the_same_text_again_makes_no_version(office: Office, head: Staff) -> None:
    office.services.change(head, SHIPPED, "Tidak ada")
    assert len(office.services.versions()) == 1


def test_a_version_that_never_was_is_not_found(office: Office) -> None:
    with pytest.raises(NotFound):
        office.services.catalogue(99)


def test_the_lists_that_show_services_hear_of_a_change(office: Office, head: Staff) -> None:
    heard: list[frozenset[Topic]] = []
    office.listen(heard.append)
    office.services.change(head, SLOW, "Perlu")
    assert Topic.SERVICES in heard[0]
