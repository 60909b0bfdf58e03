"""The staff room: nobody comes in without a name and a password that belong together."""

from __future__ import annotations

import pytest
from conftest import PASSWORD

from desk.domain.errors import (
    NameTaken,
    NotAllowed,
    OfficeExists,
    OfficeNotSetUp,
    WeakPassword,
    WrongPassword,
)
from desk.domain.staff import Role, Staff
from desk.office import Office, create_office


def test_the_right_password_opens_and_the_wrong_one_does_not(office: Office) -> None:
    assert office.staff_room.sign_in(" Rina ", PASSWORD).roles == frozenset({Role.OPERATOR})
    for login, password in (("rina", "salah"), ("tidak-ada", PASSWORD), ("", "")):
        with pytest.raises(WrongPassword):
            office.staff_room.sign_in(login, password)


def test_two_people_cannot_share_a_name(office: Office, admin: Staff) -> None:
    with pytest.raises(NameTaken):
        office.staff_room.add(admin, "RINA", "Rina Lain", frozenset({Role.CLERK}), PASSWORD)


def test_weak_passwords_are_refused(office: Office, admin: Staff) -> None:
    for password in ("pendek", "pegawaibaru"):
        with pytest.raises(WeakPassword):
            office.staff_room.add(admin, "pegawaibaru", "Baru", frozenset({Role.CLERK}), password)


def test_only_the_administrator_adds_people(office: Office, head: Staff) -> None:
    with pytest.raises(NotAllowed):
        office.staff_room.add(head, "baru", "Baru", frozenset({Role.CLERK}), PASSWORD)


def test_an_office_is_made_once_and_never_overwritten(empty_url: str) -> None:
    with pytest.raises(OfficeNotSetUp):
        Office(empty_url)
    create_office(empty_url, "admin", PASSWORD)
    with pytest.raises(OfficeExists):
        create_office(empty_url, "admin", PASSWORD)
