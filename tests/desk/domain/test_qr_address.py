"""Addresses in QR codes: the registry's own, and everything that only looks like it."""

from __future__ import annotations

import pytest

from desk.domain.qr_address import AddressFlaw, domains_in, is_domain, read_address

RIGHT = ("dukcapil.kemendagri.go.id",)
_ = AddressFlaw

OFFICIAL = [
    "https://dukcapil.kemendagri.go.id/verifikasi/3673-LU-28022020-0012",
    "https://layanan.dukcapil.kemendagri.go.id/v?x=1",
    "HTTPS://DUKCAPIL.KEMENDAGRI.GO.ID/V/1",
    "https://dukcapil.kemendagri.go.id./v",
    "dukcapil.kemendagri.go.id/v/1",
]
WRONG = [
    ("https://contoh.id/v/1", {_.OTHER_DOMAIN}),
    ("https://kemendagri.go.id/v", {_.OTHER_DOMAIN}),
    ("https://serangkota.go.id/v", {_.OTHER_DOMAIN}),
    ("https://10.0.0.1/v", {_.OTHER_DOMAIN}),
    ("https://dukcapil-kemendagri.go.id.example.com/v", {_.OTHER_DOMAIN, _.LOOKS_ALIKE}),
    ("https://dukcapil.kemendagri.go.id.example.com/v", {_.OTHER_DOMAIN, _.LOOKS_ALIKE}),
    ("https://dukcapi1.kemendagri-go.id/v", {_.OTHER_DOMAIN, _.LOOKS_ALIKE}),
    ("https://xdukcapil.kemendagri.com/v", {_.OTHER_DOMAIN, _.LOOKS_ALIKE}),
    ("https://ducapil.kemendagi.co.id/v", {_.OTHER_DOMAIN, _.LOOKS_ALIKE}),
    ("https://xn--dukcapl-q2a.kemendagri.go.id.id/v", {_.OTHER_DOMAIN, _.FOREIGN_LETTERS}),
    ("https://dukcapil.kemendаgri.go.id/v", {_.OTHER_DOMAIN, _.FOREIGN_LETTERS}),
    ("https://dukcapil.kemendagri.go.id@example.com/v", {_.OTHER_DOMAIN, _.USER_BEFORE_HOST}),
    ("https://siti:pw@dukcapil.kemendagri.go.id/v", {_.USER_BEFORE_HOST}),
    ("https://dukcapil.kemendagri.go.id:8443/v", {_.PORT}),
    ("https://dukcapil.kemendagri.go.id:x/v", {_.PORT}),
    ("http://dukcapil.kemendagri.go.id/v", {_.NOT_HTTPS}),
    ("http://example.com/dukcapil.kemendagri.go.id", {_.OTHER_DOMAIN, _.NOT_HTTPS}),
    ("ftp://dukcapil.kemendagri.go.id/v", {_.NOT_WEB}),
    ("https://example.com\\@dukcapil.kemendagri.go.id/v", {_.OTHER_DOMAIN, _.CONFUSING}),
    ("https:\\\\dukcapil.kemendagri.go.id\\v", {_.CONFUSING}),
    ("https://dukcapil.kemendagri.go.id\t.example.com/", {_.OTHER_DOMAIN, _.CONFUSING, _.LOOKS_ALIKE}),
    ("https://dukcapil.kemendagri.go.id\u200b/v", {_.OTHER_DOMAIN, _.CONFUSING, _.FOREIGN_LETTERS}),
    ("https://[dukcapil/v", {_.CONFUSING, _.OTHER_DOMAIN}),
]


@pytest.mark.parametrize("text", OFFICIAL)
def test_the_registrys_own_address_has_no_flaw(text: str) -> None:
    found = read_address(text, RIGHT)
    assert found is not None
    assert (found.flaws, found.official) == ((), True)


@pytest.mark.parametrize(("text", "flaws"), WRONG)
def test_every_flaw_of_an_address_is_named(text: str, flaws: set[AddressFlaw]) -> None:
    found = read_address(text, RIGHT)
    assert found is not None
    assert set(found.flaws) == flaws
    assert found.official == (flaws == {_.NOT_HTTPS})


def test_one_letter_changed_left_out_added_or_swapped_looks_alike() -> None:
    for host in ("contoh.web.id", "conth.web.id", "contooh.web.id", "cnotoh.web.id", "c0ntoh.web.id"):
        found = read_address(f"https://{host}/v", ("contoh.web.id",))
        assert found is not None
        assert found.pretends == (host != "contoh.web.id")
    far = read_address("https://berbeda.web.id/v", ("contoh.web.id",))
    assert far is not None
    assert far.flaws == (_.OTHER_DOMAIN,)


@pytest.mark.parametrize("text", ["3673012802200003", "Kartu Keluarga", "WIFI:S:kantor;;", "", "a.b c"])
def test_what_is_no_address_is_none(text: str) -> None:
    assert read_address(text, RIGHT) is None


def test_several_domains_may_be_right() -> None:
    both = domains_in(" dukcapil.kemendagri.go.id, Contoh.go.id.  ")
    assert both == ("dukcapil.kemendagri.go.id", "contoh.go.id")
    found = read_address("https://a.contoh.go.id/v", both)
    assert found is not None
    assert found.official
    assert all(is_domain(one) for one in both)
    assert not any(is_domain(text) for text in ("https://a.id", "kemendagri", "a b.id", "a..id", "-a.id"))
