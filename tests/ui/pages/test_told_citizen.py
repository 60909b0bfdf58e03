"""“Was I told?”: counter, search and pick-up say what, when, by what, and whether it came."""

from __future__ import annotations

from datetime import time

import asking
import pytest
from conftest import Clock, who
from counter_keys import ENTER
from office_window import settle, until
from postbox import Postbox, in_short, told
from PySide6.QtWidgets import QLabel

from desk.domain.applications import Applicant
from desk.domain.carriers import Answer, Arrival, Handed, Medium
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.office import Office

TELEPHONE = "081299990001"


@pytest.fixture
def past():
    """A citizen was told that the application is here; that it came back no longer reached them."""

    def lived(office: Office, _url: str, clock: Clock) -> None:
        clerk, box = who(office, "siti"), Postbox(reports={"c-1": Arrival.ARRIVED})
        always = {"quiet_since": time(0), "quiet_until": time(0)}
        told(office, who(office, "hendra"), media=(Medium.SMS,), per_minute=1_000, **always)
        phone = Applicant(phone=TELEPHONE)
        office.walk_in.accept(clerk, asking.request("KTP_HILANG", 1, "surat_hilang", "kk", applicant=phone))
        office.sending.send(clerk, {Medium.SMS: box}, in_short)
        office.sending.ask_after(clerk, {Medium.SMS: box})
        clock.pass_(minutes=5)
        claimed = office.verification.next(clerk)
        bad, good = claimed.application.papers
        found = [Finding(bad.document, FindingKind.UNREADABLE), Finding(good.document, FindingKind.VALID)]
        office.verification.finish(clerk, claimed, Verdict.RETURNED, found)
        box.answers = [Answer(Handed.REFUSED, why="nomor tidak aktif")]
        office.sending.send(clerk, {Medium.SMS: box}, in_short)

    return lived


def asked_for(office: Office):
    (one,) = office.walk_in.history(asking.request("KTP_HILANG", 1).subject.nik).applications
    return one


def said_to(texts) -> str:
    shown = " ".join(texts)
    assert TELEPHONE[1:] not in shown
    return shown


def is_told(shown: str) -> bool:
    """Whether both messages stand there, with what became of them and not with their words."""
    assert "id received" not in shown
    both = ("Permohonan diterima: Sampai", "Berkas perlu diperbaiki: Ditolak penyedia: nomor tidak aktif")
    return all(part in shown for part in both)


def test_the_counter_sees_it_as_soon_as_the_nik_is_typed(office, at_counter):
    counter = at_counter()
    counter.type(asked_for(office).subject.nik, ENTER)
    assert is_told(said_to([counter.right()])), counter.right()


def test_the_counter_sees_it_beside_the_application_of_a_scanned_receipt(office, at_counter):
    counter = at_counter()
    counter.scan(asked_for(office).number)
    until(lambda: is_told(said_to([counter.right()])))
    assert counter.page.side.shown is not None


def test_the_search_shows_it_below_the_answer(office, clerk, open_page, tasks):
    page = open_page(clerk, "search", asked_for(office).number).page()
    settle(tasks)
    until(lambda: is_told(said_to(page.panel.texts())))


def test_the_pick_up_counter_reads_the_last_of_them(office, clerk, open_page, tasks):
    page = open_page(clerk, "pick_up", asked_for(office).number).page()
    settle(tasks)

    def shown() -> str:
        return said_to(label.text() for label in page.ready.panel.findChildren(QLabel) if label.isVisible())

    until(lambda: "Pemberitahuan terakhir" in shown())
    assert "nomor tidak aktif" in shown()
