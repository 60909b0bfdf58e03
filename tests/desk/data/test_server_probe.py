"""Looks at real servers: how well the way is protected, who is let in, what is kept there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import psycopg
import pytest
from conftest import furnish_staff
from tls_server import ELSEWHERE, HERE, Authority, TlsServer, tls_server

from desk.data import server
from desk.data.database import Database
from desk.data.server_probe import look, reach
from desk.domain.addresses import read_address, with_login
from desk.domain.errors import NotAnOffice, OfficeNotSetUp, OfficeUnavailable, SchemaTooNew
from desk.domain.server_errors import (
    DatabaseMissing,
    MayNotSignIn,
    PasswordNotTaken,
    ServerRefused,
    ServerTooOld,
    TlsRefused,
)

PASSWORD = "sandi@siti/2020"


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TlsServer]:
    with tls_server(tmp_path_factory.mktemp("tls")) as running:
        running.create("kantor")
        running.add_role("siti", PASSWORD, "kantor")
        yield running


def test_the_way_is_protected_and_verified_wherever_the_server_offers_it(tls: TlsServer) -> None:
    nobody = f"{tls.nobody}/kantor"
    knows = f"{nobody}?sslrootcert={tls.trusted}"
    tls.set("ssl", "off")
    assert not reach(nobody).protected
    assert not look(with_login(knows, "siti", PASSWORD)).protected
    with pytest.raises(TlsRefused):
        reach(f"{nobody}?sslmode=verify-full")

    tls.show(tls.authority, HERE)
    assert reach(knows).protected
    assert look(with_login(knows, "siti", PASSWORD)).protected
    for wrong in (nobody, f"{nobody}?sslrootcert=/tidak/ada.pem"):
        with pytest.raises(TlsRefused):
            reach(wrong)
    tls.show(tls.authority, ELSEWHERE)
    with pytest.raises(TlsRefused) as elsewhere:
        reach(knows)
    tls.show(Authority("Orang lain"), HERE)
    with pytest.raises(TlsRefused) as unknown:
        look(with_login(knows, "siti", PASSWORD))
    assert elsewhere.value.cause != unknown.value.cause
    with pytest.raises(TlsRefused), Database(with_login(knows, "siti", PASSWORD)).snapshot():
        pass
    tls.set("ssl", "off")


def test_everybody_signs_in_as_themselves_and_is_told_why_not(
    tls: TlsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    nobody = f"{tls.nobody}/kantor"
    with closing(Database(with_login(nobody, "Siti", PASSWORD))) as signed_in, signed_in.snapshot() as db:
        assert db.exec_driver_sql("SELECT session_user").scalar_one() == "siti@kantor"
    for login, password in (("siti", "salah"), ("rina", PASSWORD), ("siti", "")):
        with pytest.raises(PasswordNotTaken) as wrong:
            look(with_login(nobody, login, password))
        assert PASSWORD not in str(vars(wrong.value))
    with pytest.raises(DatabaseMissing):
        look(with_login(nobody, "siti", PASSWORD).replace("/kantor?", "/lain?"))
    # A server that lets anybody in is not one at which somebody proves who they are.
    with pytest.raises(ServerRefused):
        look(f"{tls.owner}/kantor?require_auth=scram-sha-256")
    with psycopg.connect(f"{tls.owner}/kantor", autocommit=True) as raw:
        raw.execute('ALTER ROLE "siti@kantor" NOLOGIN')
        with pytest.raises(MayNotSignIn):
            look(with_login(nobody, "siti", PASSWORD))
        raw.execute('ALTER ROLE "siti@kantor" LOGIN')
    monkeypatch.setattr(server, "OLDEST", 99)
    with pytest.raises(ServerTooOld):
        look(with_login(nobody, "siti", PASSWORD))


def test_what_is_kept_at_an_address_is_told_and_what_time_it_is_there(tls: TlsServer) -> None:
    empty = look(f"{tls.owner}/kantor")
    assert isinstance(empty.fault(), OfficeNotSetUp)
    assert not empty.clock_is_apart
    assert empty.major >= 14
    url = tls.create("penuh")
    with psycopg.connect(url, autocommit=True) as raw:
        raw.execute("CREATE TABLE kas (id int)")
        assert isinstance(look(url).fault(), NotAnOffice)
        raw.execute("DROP TABLE kas")
        furnish_staff(url)
        assert look(url).fault() is None
        raw.execute("UPDATE office SET schema_version = schema_version + 1")
        assert isinstance(look(url).fault(), SchemaTooNew)


@pytest.mark.parametrize(
    ("address", "sign"),
    [
        ("postgresql://tidak.ada.invalid/kantor", "name"),
        ("postgresql://127.0.0.1:1/kantor", "port"),
    ],
)
def test_a_server_out_of_reach_is_told_from_one_that_is_not_there(address: str, sign: str) -> None:
    with pytest.raises(OfficeUnavailable) as away:
        reach(address)
    assert sign in away.value.cause.text
    with pytest.raises(OfficeUnavailable) as same, Database(address).snapshot():
        pass
    assert same.value.cause == away.value.cause
    assert read_address(address).hosts
