"""Addresses of offices: what they say, and what never stands in them."""

from __future__ import annotations

import pytest

from desk.domain.addresses import (
    Host,
    is_server,
    names_nobody,
    read_address,
    role_name,
    with_login,
    without_login,
    without_password,
)
from desk.domain.server_errors import AddressUnusable

TWO = "postgresql://satu.kantor.id:5432,dua:5433/kantor?target_session_attrs=read-write"


def test_an_address_names_several_machines_in_their_order() -> None:
    address = read_address(TWO)
    assert address.hosts == (Host("satu.kantor.id"), Host("dua", 5433))
    assert address.database == "kantor"
    assert address.option("target_session_attrs") == "read-write"
    assert address.url == TWO
    assert read_address("postgresql+psycopg:///kantor?host=satu:5432&host=[::1]:7").hosts == (
        Host("satu"),
        Host("::1", 7),
    )


def test_a_staff_member_signs_in_as_themselves_whatever_stands_in_their_password() -> None:
    assert names_nobody(TWO)
    theirs = with_login(TWO, " Siti ", "p@:/?#%& ç")
    assert not names_nobody(theirs)
    address = read_address(theirs)
    assert (address.login, address.password) == (role_name("siti", "kantor"), "p@:/?#%& ç")
    assert address.option("require_auth") == "scram-sha-256"
    assert "p@" not in repr(address)
    assert without_login(theirs) == TWO


@pytest.mark.parametrize(
    "wrong",
    ["postgresql://h:x/k", "postgresql:///k", "postgresql://a b/k", "postgresql://h:70000/k", "postgresql:h"],
)
def test_an_address_that_cannot_be_understood_is_refused(wrong: str) -> None:
    assert is_server(wrong)
    with pytest.raises(AddressUnusable):
        read_address(wrong)


def test_a_file_is_no_server_and_its_address_stays() -> None:
    assert not is_server("sqlite:////data/kantor.sqlite")
    assert not names_nobody("sqlite:////data/kantor.sqlite")
    assert without_login("sqlite:////data/kantor.sqlite") == "sqlite:////data/kantor.sqlite"


def test_what_is_shown_of_an_address_has_no_password() -> None:
    assert without_password("postgresql://admin:ra@ha/sia@satu/kantor") == "postgresql://admin@satu/kantor"
    with pytest.raises(AddressUnusable) as refused:
        read_address("postgresql://admin:rahasia@sa tu/kantor")
    assert "rahasia" not in str(vars(refused.value))
