"""Signatures of papers made here with a real chain of certificates: every way of going wrong told apart."""

from __future__ import annotations

import logging
import socket
import subprocess
import sys
import time
from asyncio import Runner
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta

import pytest
import signed_papers as papers
from signed_papers import BEGAN, NOW, SIGNED, YEAR, Holder
from storms import LONG

from desk.data import reading_process
from desk.data.pdf_signatures import Trust, read_signatures
from desk.domain.attachment_errors import AttachmentRefused
from desk.domain.attachments import MediaType
from desk.domain.machine_reading import Signature, SignerTrust, Wholeness

WORDS = ("KUTIPAN AKTA KELAHIRAN", "3673-LU-28022020-0012", "NIK 3673010101900001")


@pytest.fixture(scope="module")
def root() -> Holder:
    return papers.authority("Induk Contoh")


@pytest.fixture(scope="module")
def issuer(root: Holder) -> Holder:
    return papers.authority("Balai Contoh", root)


@pytest.fixture(scope="module")
def official(issuer: Holder) -> Holder:
    return papers.signer(issuer, calls="http://127.0.0.1:9/ca")


@pytest.fixture(scope="module")
def good(official: Holder) -> bytes:
    return papers.signed(papers.paper(*WORDS, pages=2), official)


@pytest.fixture
def runner() -> Iterator[Runner]:
    logging.disable()  # as in the process of its own
    with Runner() as running:
        yield running
    logging.disable(logging.NOTSET)


def read(runner: Runner, content: bytes, trust: Trust, now: datetime = NOW) -> Signature:
    found = read_signatures(content, trust, now, runner)
    assert len(found) == 1
    return found[0]


def test_a_good_signature_tells_who_signed_and_when(root: Holder, good: bytes, runner: Runner) -> None:
    found = read(runner, good, Trust((root.der,)))
    assert (found.wholeness, found.trust) == (Wholeness.INTACT, SignerTrust.TRUSTED)
    assert (found.signer, found.organization, found.issuer) == (
        "Drs. Contoh Pejabat",
        "Dinas Contoh",
        "Balai Contoh",
    )
    assert found.claimed_at == SIGNED
    assert found.proved_at is None
    assert not found.revocation_known


def test_an_authority_below_the_root_may_be_installed_alone(
    issuer: Holder, good: bytes, runner: Runner
) -> None:
    assert read(runner, good, Trust((issuer.der,))).trust is SignerTrust.TRUSTED


def test_another_root_or_none_does_not_vouch_for_the_signer(good: bytes, runner: Runner) -> None:
    for trust in (Trust(), Trust((papers.authority("Induk Lain").der,))):
        found = read(runner, good, trust)
        assert (found.wholeness, found.trust) == (Wholeness.INTACT, SignerTrust.UNKNOWN)
        assert found.signer == "Drs. Contoh Pejabat"


def test_a_root_of_the_same_name_and_another_key_does_not_vouch(good: bytes, runner: Runner) -> None:
    forged = papers.authority("Induk Contoh")
    assert read(runner, good, Trust((forged.der,))).trust is SignerTrust.UNKNOWN


def test_signed_bytes_changed_where_they_stand_are_seen(root: Holder, good: bytes, runner: Runner) -> None:
    found = read(runner, papers.changed_inside(good, b"28022020-0012", b"28022020-0013"), Trust((root.der,)))
    assert (found.wholeness, found.trust) == (Wholeness.CHANGED, SignerTrust.NOT_CHECKED)
    assert found.changes is None


def test_an_update_that_changes_words_is_seen_with_the_words(
    root: Holder, good: bytes, runner: Runner
) -> None:
    altered = papers.changed_by_update(good, WORDS[0], "3673-LU-28022020-0099", WORDS[2])
    assert altered.startswith(good)
    found = read(runner, altered, Trust((root.der,)))
    assert (found.wholeness, found.trust) == (Wholeness.CHANGED, SignerTrust.TRUSTED)
    assert found.changes is not None
    (page,) = found.changes.pages
    assert (page.page, page.gone, page.new) == (1, ("3673-LU-28022020-0012",), ("3673-LU-28022020-0099",))
    assert (found.changes.pages_before, found.changes.pages_now, found.changes.compared) == (2, 2, 2)


def test_an_update_that_lays_a_note_over_a_page_is_seen(root: Holder, good: bytes, runner: Runner) -> None:
    found = read(runner, papers.noted_by_update(good, "SAH"), Trust((root.der,)))
    assert found.wholeness in (Wholeness.CHANGED, Wholeness.ADDED_TO)
    assert found.changes is not None


def test_an_update_that_adds_a_page_is_seen(root: Holder, good: bytes, runner: Runner) -> None:
    found = read(runner, papers.page_added(good), Trust((root.der,)))
    assert found.wholeness is Wholeness.CHANGED
    assert found.changes is not None
    assert (found.changes.pages_before, found.changes.pages_now) == (2, 3)


def test_a_form_field_filled_in_afterwards_is_named(root: Holder, official: Holder, runner: Runner) -> None:
    form = papers.signed(papers.paper(*WORDS, field="catatan"), official)
    found = read(runner, papers.filled_in(form, "DITAMBAH"), Trust((root.der,)))
    assert found.wholeness is Wholeness.ADDED_TO
    assert found.changes is not None
    assert found.changes.fields == ("catatan",)


def test_a_signature_over_a_part_only_is_seen(root: Holder, official: Holder, runner: Runner) -> None:
    found = read(runner, papers.signed_in_part(papers.paper(*WORDS), official), Trust((root.der,)))
    assert (found.wholeness, found.trust) == (Wholeness.PART_ONLY, SignerTrust.TRUSTED)


def test_two_signatures_are_both_good_and_told_in_their_order(
    root: Holder, issuer: Holder, good: bytes, runner: Runner
) -> None:
    second = papers.signer(issuer, "Dra. Contoh Kedua")
    twice = papers.signed(good, second, SIGNED + timedelta(days=1), field="Kedua")
    found = read_signatures(twice, Trust((root.der,)), NOW, runner)
    assert [one.signer for one in found] == ["Drs. Contoh Pejabat", "Dra. Contoh Kedua"]
    assert {(one.wholeness, one.trust) for one in found} == {(Wholeness.INTACT, SignerTrust.TRUSTED)}


def test_a_change_between_two_signatures_is_held_against_the_first(
    root: Holder, issuer: Holder, good: bytes, runner: Runner
) -> None:
    altered = papers.changed_by_update(good, "AKTA LAIN")
    twice = papers.signed(altered, papers.signer(issuer, "Dra. Contoh Kedua"), field="Kedua")
    found = read_signatures(twice, Trust((root.der,)), NOW, runner)
    assert [one.wholeness for one in found] == [Wholeness.CHANGED, Wholeness.INTACT]


def test_a_certificate_that_expired_since_is_told_from_one_that_had_expired(
    root: Holder, issuer: Holder, runner: Runner
) -> None:
    soon = papers.signer(issuer, ends=SIGNED + timedelta(days=30))
    paper = papers.paper(*WORDS)
    since = read(runner, papers.signed(paper, soon), Trust((root.der,)))
    before = read(runner, papers.signed(paper, soon, SIGNED + timedelta(days=60)), Trust((root.der,)))
    assert (since.wholeness, since.trust) == (Wholeness.INTACT, SignerTrust.EXPIRED_SINCE)
    assert (before.wholeness, before.trust) == (Wholeness.INTACT, SignerTrust.EXPIRED_BEFORE)
    assert since.valid_until == SIGNED + timedelta(days=30)


def test_an_expired_signer_of_another_root_is_unknown(root: Holder, runner: Runner) -> None:
    stranger = papers.signer(papers.authority("Induk Lain"), ends=SIGNED + timedelta(days=30))
    found = read(runner, papers.signed(papers.paper(*WORDS), stranger), Trust((root.der,)))
    assert found.trust is SignerTrust.UNKNOWN


def test_a_time_stamp_keeps_a_signature_good_when_its_certificate_has_expired(
    root: Holder, issuer: Holder, runner: Runner
) -> None:
    soon = papers.signer(issuer, ends=SIGNED + timedelta(days=30))
    clock = papers.signer(issuer, "Penanda Waktu", ends=BEGAN + 19 * YEAR, stamps=True)
    stamped = papers.signed(papers.paper(*WORDS), soon, stamped_by=clock)
    found = read(runner, stamped, Trust((root.der,)))
    assert (found.wholeness, found.trust) == (Wholeness.INTACT, SignerTrust.TRUSTED)
    assert found.proved_at == SIGNED


def test_a_revoked_signer_is_seen_by_an_installed_list_even_when_it_is_out_of_date(
    root: Holder, issuer: Holder, official: Holder, good: bytes, runner: Runner
) -> None:
    revoked = papers.revocations(issuer, official)
    found = read(runner, good, Trust((root.der,), (revoked, papers.revocations(root))))
    assert (found.wholeness, found.trust) == (Wholeness.INTACT, SignerTrust.REVOKED)
    assert found.revoked_at == SIGNED - timedelta(days=30)


def test_a_revoked_signer_is_seen_by_a_list_or_an_answer_in_the_file(
    root: Holder, issuer: Holder, official: Holder, good: bytes, runner: Runner
) -> None:
    by_list = papers.with_revocation(good, crls=(papers.revocations(issuer, official),))
    answer = papers.answer_of_issuer(issuer, official, revoked=True)
    by_answer = papers.with_revocation(good, ocsps=(answer,))
    for content in (by_list, by_answer):
        found = read(runner, content, Trust((root.der,)))
        assert (found.wholeness, found.trust) == (Wholeness.INTACT, SignerTrust.REVOKED)


def test_a_revoked_authority_is_seen(root: Holder, issuer: Holder, good: bytes, runner: Runner) -> None:
    found = read(runner, good, Trust((root.der,), (papers.revocations(root, issuer),)))
    assert found.trust is SignerTrust.REVOKED


def test_a_list_signed_by_somebody_else_revokes_nobody(
    root: Holder, official: Holder, good: bytes, runner: Runner
) -> None:
    forged = papers.revocations(papers.authority("Balai Contoh"), official)
    assert read(runner, papers.with_revocation(good, crls=(forged,)), Trust((root.der,))).trust in (
        SignerTrust.TRUSTED,
    )


def test_it_is_known_when_a_list_says_nothing_against_the_signer(
    root: Holder, issuer: Holder, good: bytes, runner: Runner
) -> None:
    lists = (papers.revocations(issuer), papers.revocations(root))
    found = read(runner, papers.with_revocation(good, crls=lists), Trust((root.der,)))
    assert (found.wholeness, found.trust) == (Wholeness.INTACT, SignerTrust.TRUSTED)
    assert found.revocation_known


def test_revoked_after_a_proved_time_is_still_trusted(root: Holder, issuer: Holder, runner: Runner) -> None:
    left = papers.signer(issuer, "Pejabat Lama")
    clock = papers.signer(issuer, "Penanda Waktu", ends=BEGAN + 19 * YEAR, stamps=True)
    stamped = papers.signed(papers.paper(*WORDS), left, stamped_by=clock)
    later = papers.revocations(issuer, left, on=SIGNED + timedelta(days=9))
    assert read(runner, stamped, Trust((root.der,), (later,))).trust is SignerTrust.TRUSTED
    unproved = papers.signed(papers.paper(*WORDS), left)
    assert read(runner, unproved, Trust((root.der,), (later,))).trust is SignerTrust.REVOKED


def test_a_pdf_without_a_signature_has_none(root: Holder, runner: Runner) -> None:
    assert read_signatures(papers.paper(*WORDS), Trust((root.der,)), NOW, runner) == ()


def test_a_signature_of_rubbish_is_broken_and_nothing_more(good: bytes, root: Holder, runner: Runner) -> None:
    at = good.index(b"/Contents <3") + len(b"/Contents <")
    torn = good[:at] + b"00" * 40 + good[at + 80 :]
    (found,) = read_signatures(torn, Trust((root.der,)), NOW, runner)
    assert (found.wholeness, found.trust) == (Wholeness.BROKEN, SignerTrust.NOT_CHECKED)


# In the process of its own


def test_signatures_are_read_in_a_process_of_their_own_that_asks_no_network(
    root: Holder, issuer: Holder
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.2)
        calling = papers.signer(issuer, calls=f"http://127.0.0.1:{listening.getsockname()[1]}/ca.crl")
        content = papers.signed(papers.paper(*WORDS, pages=2), calling)
        found = reading_process.read_file(content, MediaType.PDF, (root.der,), NOW)
        with pytest.raises(TimeoutError):
            listening.accept()
    (one,) = found.signatures
    assert (one.wholeness, one.trust, one.claimed_at) == (Wholeness.INTACT, SignerTrust.TRUSTED, SIGNED)
    assert not one.revocation_known
    assert found.signable
    assert found.signatures_read
    assert (found.pages, found.pages_read) == (2, 2)
    assert [read.number.text for read in found.numbers] == ["3673010101900001", "3673-LU-28022020-0012"]


def test_changes_and_lists_cross_from_that_process(
    root: Holder, issuer: Holder, official: Holder, good: bytes
) -> None:
    altered = papers.changed_by_update(good, "LAIN")
    installed = (root.der, papers.revocations(issuer, official))
    (one,) = reading_process.read_file(altered, MediaType.PDF, installed, NOW).signatures
    assert (one.wholeness, one.trust) == (Wholeness.CHANGED, SignerTrust.REVOKED)
    assert one.changes is not None
    assert one.changes.pages[0].new == ("LAIN",)


def _hostile(good: bytes) -> dict[str, bytes]:
    update = good.rindex(b"startxref")
    deep = b"[" * 200_000 + b"]" * 200_000
    fields = b" ".join(b"%d 0 R" % (n + 10) for n in range(60_000))
    return {
        "cut": good[: len(good) // 2],
        "loop": good[:update] + b"trailer\n<</Size 9/Prev %d>>\nstartxref\n%d\n%%%%EOF" % (update, update),
        "deep": good + b"\n99 0 obj\n" + deep + b"\nendobj\n",
        "fields": good.replace(b"/Fields", b"/Fields [" + fields + b"] /Old", 1),
        "mark_only": b"%PDF-1.7\n" + b"/ByteRange " * 500_000,
        "contents": good.replace(b"/Contents <", b"/Contents <" + b"30" * 2_000_000, 1),
        "range": good.replace(b"/ByteRange [0 ", b"/ByteRange [-9", 1),
    }


HOSTILE = ("fields", "range", "cut", "loop", "deep", "mark_only", "contents")
"""The first two in the suite, all in the storms."""


@pytest.mark.storm
@pytest.mark.parametrize("name", HOSTILE if LONG else HOSTILE[:2])
def test_a_hostile_file_holds_nobody_up(root: Holder, good: bytes, name: str) -> None:
    began = time.monotonic()
    called_good = []
    with suppress(AttachmentRefused):  # or it is not opened at all
        found = reading_process.read_file(_hostile(good)[name], MediaType.PDF, (root.der,), NOW)
        called_good = [one for one in found.signatures if one.wholeness is Wholeness.INTACT]
    assert not called_good
    # Two processes started and two deadlines of two seconds, on a machine that does other things as well.
    assert time.monotonic() - began < 12


def test_the_program_itself_never_loads_what_checks_signatures() -> None:
    loads = "import sys, desk.office, ui.pages.catalogue; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", loads], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in told.stdout.split()}
    assert "desk" in loaded
    apart = {"pyhanko", "pyhanko_certvalidator", "asn1crypto", "cryptography", "zxingcpp", "aiohttp"}
    assert not loaded & apart
