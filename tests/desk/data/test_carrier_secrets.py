"""Passwords and tokens of carriers: kept where the system keeps secrets, or not at all."""

from __future__ import annotations

import pytest
from key_stores import key_store

from desk.data import carrier_secrets
from desk.data import key_store as office_keys
from desk.data.data_key import KEY_BYTES, DataKey
from desk.domain.carrier_settings import Secret

TOKEN = Secret("https://gerbang.contoh.id:443", "token")


def test_a_secret_is_kept_for_one_carrier_of_one_office_until_it_is_forgotten() -> None:
    mail = Secret("tls://pesan@surat.contoh.id:465", "kata sandi – é")
    with key_store() as store:
        assert carrier_secrets.keep("kantor-1", "surat", mail)
        assert carrier_secrets.keep("kantor-1", "sms", TOKEN)
        assert carrier_secrets.kept("kantor-1", "surat") == mail
        assert carrier_secrets.kept("kantor-2", "surat") is None
        assert {service for service, _ in store.secrets} == {"PRR Desk"}
        carrier_secrets.forget("kantor-1", "surat")
        carrier_secrets.forget("kantor-1", "surat")
        assert carrier_secrets.kept("kantor-1", "surat") is None
        assert carrier_secrets.kept("kantor-1", "sms") == TOKEN


def test_a_new_secret_takes_the_place_of_the_old_one() -> None:
    with key_store():
        carrier_secrets.keep("kantor", "sms", Secret("https://lama.contoh.id:443", "lama"))
        assert carrier_secrets.keep("kantor", "sms", TOKEN)
        assert carrier_secrets.kept("kantor", "sms") == TOKEN


@pytest.mark.parametrize("there", [True, False])
def test_where_no_secret_can_be_kept_that_is_said_and_nothing_found(there: bool) -> None:
    if there:
        with key_store() as store:
            store.locked = True
            assert not carrier_secrets.keep("kantor", "sms", TOKEN)
            assert carrier_secrets.kept("kantor", "sms") is None
            carrier_secrets.forget("kantor", "sms")
    else:
        assert not carrier_secrets.keep("kantor", "sms", TOKEN)
        assert carrier_secrets.kept("kantor", "sms") is None


def test_a_store_that_loses_what_it_is_given_has_not_kept_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with key_store() as store:
        monkeypatch.setattr(store, "get_password", lambda service, name: None)
        assert not carrier_secrets.keep("kantor", "sms", TOKEN)


def test_the_keys_of_the_office_lie_beside_them_untouched() -> None:
    key = DataKey("a" * 32, b"k" * KEY_BYTES)
    with key_store():
        assert office_keys.keep(key)
        carrier_secrets.keep("kantor", "sms", TOKEN)
        carrier_secrets.forget("kantor", "sms")
        assert office_keys.kept(key.id) == key
        office_keys.forget(key.id)
        assert office_keys.kept(key.id) is None


def test_a_secret_is_not_told_with_whom_it_is_for() -> None:
    assert TOKEN.text not in repr(TOKEN)
