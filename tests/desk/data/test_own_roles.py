"""An office at whose server everybody signs in as themselves."""

from __future__ import annotations

from conftest import PASSWORD
from own_roles import OwnRoles


def test_everybody_comes_in_as_themselves(own_roles: OwnRoles) -> None:
    for login in ("admin", "siti", "rina", "budi", "hendra"):
        office = own_roles.as_(login)
        assert office.staff_room.sign_in(login, PASSWORD).login == login
