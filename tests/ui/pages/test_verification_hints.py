"""Hints beside the document they are about, in plain words, and the part of the settings they rest on."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import asking
import pytest
import signed_papers as papers
from office_window import press, settle
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from signed_papers import Holder

from desk.domain.applications import Application
from desk.domain.staff import Staff
from desk.office import Office
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.confirm import Confirm, Decision
from ui.masking import masked_but
from ui.pages.settings import SIGNATURES, SettingsPage
from ui.pages.verification import VerificationPage
from ui.pages.verification_hints import seen

NIK = "3673010503100001"
AKTA = "3673-LU-28022020-0012"


@pytest.fixture(scope="module")
def root() -> Holder:
    return papers.authority("Induk Contoh")


@pytest.fixture
def asked(office: Office, clerk: Staff) -> Application:
    """Ask for a KIA with the number of the birth certificate written down."""
    child = asking.subject(nik=NIK, birth_date=date(2010, 3, 5))
    request = asking.request("KIA_5_17", 1, "akta_lahir", "kk", "ktp_ortu", "pas_foto", subject=child)
    first = replace(request.papers[0], number=AKTA)
    return office.walk_in.accept(clerk, replace(request, papers=(first, *request.papers[1:]))).application


def said(page: VerificationPage) -> str:
    shown = page.desk.sheet.hints
    return "\n".join(one.text() for one in shown.findChildren(QLabel)) if shown.isVisible() else ""


def picture_of(page: VerificationPage | SettingsPage, name: str) -> None:
    """Keep a picture for a person to look at, when one is asked for."""
    folder = os.environ.get("PRRDESK_PICTURES")
    if folder:
        page.window().grab().save(f"{folder}/{name}.png")


def test_what_was_changed_after_signing_stands_beside_the_form(
    office: Office, clerk, asked, open_page, tasks, root: Holder
) -> None:
    official = papers.signer(papers.authority("Balai Contoh", root))
    signed = papers.signed(papers.paper("KUTIPAN AKTA KELAHIRAN", AKTA), official)
    altered = papers.changed_by_update(signed, "KUTIPAN AKTA KELAHIRAN", "3673-LU-28022020-0099")
    office.attachments.attach(clerk, asked.id, "akta_lahir", altered, "akta.pdf")
    office.attachments.attach(clerk, asked.id, "akta_lahir", papers.paper("lain"), "lampiran.pdf")
    window = open_page(clerk, "verification")
    window.resize(1366, 768)
    page = window.page()
    told: list[str] = []
    page.desk.opened.connect(lambda: QTimer.singleShot(0, lambda: told.append(said(page))))
    press(tasks, Qt.Key.Key_F5)
    settle(tasks, 600)
    assert "Mesin masih membaca lampiran." in told[0]
    words = said(page)
    assert "Mesin masih membaca lampiran." not in words
    assert "akta.pdf  ·  Ditandatangani oleh" in words
    assert "Diubah setelah ditandatangani" in words
    assert f"saat ditandatangani “[1] {AKTA}”, sekarang “[1] 3673-LU-28022020-0099”" in words
    assert "Penanda tangan tidak dijamin" in words
    assert "Drs. Contoh Pejabat" in words
    assert f"di formulir {AKTA}, di berkas 3673-LU-28022020-0099" in words
    picture_of(page, "hints")
    press(tasks, Qt.Key.Key_Down)
    assert page.desk.sheet.list.current() == "kk"
    assert said(page) == ""


def test_another_persons_nik_is_told_masked_but_for_the_digits_that_differ(
    office: Office, clerk, asked, open_page, tasks
) -> None:
    other = "3673010503180001"
    office.attachments.attach(clerk, asked.id, "kk", papers.paper(f"NIK {other}"), "kk.pdf")
    page = open_page(clerk, "verification").page()
    press(tasks, Qt.Key.Key_F5, Qt.Key.Key_Down)
    settle(tasks, 600)
    words = said(page)
    assert "di formulir 3673•••••••00001, di berkas 3673•••••••80001" in words
    assert NIK not in words
    assert other not in words


def test_only_the_differing_digits_of_two_numbers_are_shown() -> None:
    assert masked_but("3673010503100001", "3673010503180001") == ("3673•••••••00001", "3673•••••••80001")
    assert masked_but("3673010503100001", "3673010503100001") == ("3673••••••••0001", "3673••••••••0001")
    assert masked_but(AKTA, "3673010503180001") == (AKTA, "3673••••••••0001")


def test_signs_that_hide_where_an_address_leads_are_made_seen() -> None:
    turned = "https://contoh.id/\u202edi.og.irgadnemek"
    assert seen(f"{turned}\nDitandatangani oleh: Pejabat") == (
        "https://contoh.id/\ufffddi.og.irgadnemek\ufffdDitandatangani oleh: Pejabat"
    )
    assert seen("Kutipan akta “kelahiran” — no. 12") == "Kutipan akta “kelahiran” — no. 12"


def test_leaving_the_sheet_stops_the_reading(office: Office, clerk, asked, open_page, tasks, qtbot) -> None:
    office.attachments.attach(clerk, asked.id, "kk", papers.paper("KK", pages=200), "kk.pdf")
    page = open_page(clerk, "verification").page()
    QTest.keyClick(page, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: page.desk.state is not None, timeout=10_000)
    assert tasks.running()
    page.desk.sheet.left.emit()
    settle(tasks)  # two hundred pages would take more than the ten seconds it waits
    assert page.desk.hints.said("kk", ()) == ()


def test_an_administrator_installs_and_removes_a_certificate(
    office: Office, admin, open_page, tasks, root: Holder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "induk.cer"
    path.write_bytes(root.der)
    window = open_page(admin, "settings")
    window.resize(1366, 768)
    page = window.page()
    page.parts.open(SIGNATURES)
    settle(tasks)
    picture_of(page, "trust_roots_empty")
    monkeypatch.setattr(ChooseFile, "to_read", lambda *_words: path)
    page.trust_roots.add.click()
    settle(tasks, 400)
    (installed,) = page.trust_roots.table.rows()
    assert (installed.name, installed.sha256) == ("Induk Contoh", office.trust_roots.all()[0].sha256)
    assert installed.fingerprint in "\n".join(window.notice_bar.texts())
    picture_of(page, "trust_roots")
    page.trust_roots.view.choose(installed.sha256)
    settle(tasks)
    asked_about: list[str] = []

    def agree(_parent: object, question: object) -> Decision[None]:
        asked_about.append(question.text)
        return Decision(None, "")

    monkeypatch.setattr(Confirm, "ask", agree)
    page.trust_roots.remove.click()
    settle(tasks, 400)
    assert "Induk Contoh" in asked_about[0]
    assert office.trust_roots.all() == ()


def test_a_wrong_file_is_refused_in_words(
    office: Office, admin, open_page, tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kk.pdf"
    path.write_bytes(papers.paper("KK"))
    window = open_page(admin, "settings")
    page = window.page()
    page.parts.open(SIGNATURES)
    monkeypatch.setattr(ChooseFile, "to_read", lambda *_words: path)
    page.trust_roots.add.click()
    settle(tasks, 400)
    assert "kk.pdf tidak berisi sertifikat" in "\n".join(window.notice_bar.texts())


def test_others_see_the_certificates_and_change_none(head, open_page, tasks) -> None:
    page = open_page(head, "settings").page()
    page.parts.open(SIGNATURES)
    settle(tasks)
    assert not page.trust_roots.add.isVisible()
    assert not page.trust_roots.remove.isVisible()


def test_domains_that_are_none_are_refused_by_the_settings(office: Office, head, open_page, tasks) -> None:
    window = open_page(head, "settings")
    window.page().work.field("qr_domains").setText("https://dukcapil")
    window.page().save()
    settle(tasks, 300)
    assert office.preferences.settings().qr_domains == "dukcapil.kemendagri.go.id"
    assert "dukcapil.kemendagri.go.id" in "\n".join(window.notice_bar.texts())
