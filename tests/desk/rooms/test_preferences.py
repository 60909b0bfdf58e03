"""The office's settings: nothing is kept that the office could not work with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from desk.domain.errors import NotAllowed, SettingUnusable
from desk.domain.number_templates import NumberFlaw
from desk.domain.staff import Staff
from desk.office import Office


@pytest.mark.parametrize(
    ("changed", "flaw"),
    [
        ({"daily": "470/{n"}, NumberFlaw.NOT_READABLE),
        ({"bast": "470/{nomor}/{year}"}, NumberFlaw.NOT_READABLE),
        ({"daily": "470/LHC/{year}"}, NumberFlaw.NO_COUNTER),
        ({"destruction": ""}, NumberFlaw.NO_COUNTER),
        ({"batch": "CTK/{n:03d}"}, NumberFlaw.NO_PERIOD),
        ({"daily": "470/{n:03d}/BAST/{roman}/{year}"}, NumberFlaw.SAME_AS_ANOTHER),
    ],
)
def test_a_template_that_cannot_number_papers_is_refused_and_nothing_changes(
    office: Office, head: Staff, changed: Mapping[str, str], flaw: NumberFlaw
) -> None:
    before, cursor = office.preferences.settings(), office.cursor()
    numbers = {**before.numbers, **changed}
    with pytest.raises(SettingUnusable) as refused:
        office.preferences.change(head, replace(before, numbers=numbers, contact="0254-200200"))
    assert refused.value.why == flaw.word
    assert refused.value.value in changed.values()
    assert (office.preferences.settings(), office.cursor()) == (before, cursor)


def test_a_kind_of_paper_without_a_template_is_refused(office: Office, head: Staff) -> None:
    before = office.preferences.settings()
    with pytest.raises(SettingUnusable):
        office.preferences.change(head, replace(before, numbers={"daily": before.numbers["daily"]}))


@pytest.mark.parametrize("days", [(7, 7, 90), (30, 7, 90), (7, 30), (0, 30, 90), ()])
def test_days_on_the_shelf_rise(office: Office, head: Staff, days: tuple[int, ...]) -> None:
    with pytest.raises(SettingUnusable):
        office.preferences.change(head, replace(office.preferences.settings(), uncollected_days=days))


def test_who_may_not_change_settings_is_told_that_first(office: Office, clerk: Staff) -> None:
    with pytest.raises(NotAllowed):
        office.preferences.change(clerk, replace(office.preferences.settings(), uncollected_days=()))


def test_a_template_that_numbers_papers_is_kept(office: Office, head: Staff) -> None:
    before = office.preferences.settings()
    numbers = {**before.numbers, "daily": "{n}/LAPORAN/{year}"}
    office.preferences.change(head, replace(before, numbers=numbers))
    assert office.preferences.settings().numbers["daily"] == "{n}/LAPORAN/{year}"


def test_a_time_zone_nobody_knows_is_refused(office: Office, head: Staff) -> None:
    before = office.preferences.settings()
    for zone in ("Asia/Serang", "../../etc/passwd", "", "x" * 500):
        with pytest.raises(SettingUnusable):
            office.preferences.change(head, replace(before, zone=zone))
    assert office.preferences.settings() == before
