"""Encryption and backup in the settings: set, encrypted, unlocked, changed, printed, backed up, by keys."""

from __future__ import annotations

from pathlib import Path

import asking
import make
import pytest
from conftest import PASSWORD, who
from dialog_keys import DialogKeys, Key, wait_for_scan_gap
from hostile_attachments import drawing, saved
from key_stores import CHEAP, PHRASE, key_store
from office_window import press, settle, until
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from desk.data import scan_process
from desk.domain.safe import Kept
from desk.office import Office, restore_office
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.passphrase_forms import TypePassphrase
from ui.pages import recovery_sheet
from ui.pages.old_office import OldOffice

ENTER = Qt.Key.Key_Return


@pytest.fixture
def office(office_url, clock, tmp_path):
    opened = Office(office_url, clock=clock, workstation="Loket 3", cost=CHEAP, seen=tmp_path / "seen")
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    monkeypatch.setattr(scan_process, "ANSWER_WITHIN", 15.0)


def typed(*keys: Key) -> DialogKeys:
    return DialogKeys(*(part for key in keys for part in (wait_for_scan_gap, key)))


def tap(button, tasks) -> None:
    """Press a button by its key, once it has rested from the last press."""
    until(lambda: button.isVisible() and button.isEnabled())
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle(tasks, 300)


def texts(part) -> str:
    return "\n".join(one.text() for one in part.findChildren(QLabel) if one.isVisible())


def test_the_head_sets_the_passphrase_and_everything_is_encrypted_and_backed_up(
    office, office_url, clerk, head, open_page, tasks, clock, tmp_path, monkeypatch
):
    asked = office.walk_in.accept(clerk, asking.request("KTP_HILANG", 1, "surat_hilang", "kk")).application
    scan = office.attachments.attach(clerk, asked.id, "kk", saved("JPEG", drawing()), "kk.jpg")
    content = office.attachments.content(scan)
    window = open_page(head, "home")
    assert any("belum terenkripsi" in text for text in window.page().to_do.texts())
    press(tasks, Qt.Key.Key_F11)
    part = window.page().safe
    assert "belum terenkripsi" in texts(part)
    assert part.set.hasFocus()
    with key_store() as store:
        asked_for = typed(PHRASE, Qt.Key.Key_Tab, PHRASE, ENTER, "sudah dicatat", ENTER)
        tap(part.set, tasks)
        until(lambda: office.safe.state().unsealed == 0 and office.safe.state().set)
        settle(tasks)
        assert asked_for.seen == "SetPassphrase"
        assert "Semua terenkripsi" in texts(part)
        assert "penyimpanan kunci sistem operasi" in texts(part)
        assert len(store.secrets) == 1
    assert office.attachments.content(scan) == content
    # The recovery sheet onto a memory stick: this PC has no printer.
    sheet = tmp_path / "lembar.pdf"
    monkeypatch.setattr(recovery_sheet, "printers", tuple)
    monkeypatch.setattr(ChooseFile, "to_write", lambda *_: sheet)
    typed("bukan kalimat yang benar", (lambda form: (typed(PHRASE, ENTER), form.yes.click())))
    tap(part.sheet, tasks)
    until(sheet.exists)
    settle(tasks)
    words = PdfReader(sheet).pages[0].extract_text()
    assert "LEMBAR PEMULIHAN" in words
    code = next(line for line in words.splitlines() if line.count("-") == 7)
    assert office.safe.unlock(head, code) is Kept.THIS_RUN
    # A backup, and the passphrase changed after it.
    copy = tmp_path / "cadangan.prrbackup"
    monkeypatch.setattr(ChooseFile, "to_write", lambda *_: copy)
    tap(part.back_up, tasks)
    until(lambda: "cadangan.prrbackup" in texts(part))
    assert "sudah dibaca ulang dan utuh" in texts(part)
    new = "layang layang hijau di atas atap"
    clock.pass_(hours=1)
    chosen = (Qt.Key.Key_Tab, new, Qt.Key.Key_Tab, new, ENTER, "sudah dicatat")
    right = (PHRASE, *chosen, ENTER)
    typed("bukan kalimat yang benar", *chosen, (lambda form: (typed(*right), form.yes.click())))
    tap(part.change, tasks)
    until(lambda: "Diganti" in texts(part))
    url = f"sqlite:///{tmp_path / 'baru.sqlite'}"
    assert restore_office(url, copy, "hendra", PASSWORD, secret=lambda: PHRASE).encrypted
    window.open_page("home")
    settle(tasks)
    assert not any("kripsi" in text for text in window.page().to_do.texts())


def test_a_pc_without_the_key_says_so_to_everybody_and_is_unlocked(
    office, office_url, clerk, head, open_page, tasks, clock
):
    office.safe.set_passphrase(head, PHRASE)
    office.safe.forget(head)
    window = open_page(clerk, "home")
    assert any("belum memegang kunci" in text for text in window.page().to_do.texts())
    press(tasks, Qt.Key.Key_F11)
    part = window.page().safe
    until(part.unlock.isVisible)
    assert not any(one.isVisible() for one in (part.set, part.change, part.sheet, part.back_up, part.forget))

    def again(dialog: QDialog) -> None:
        typed(lambda asked: said.append(texts(asked)), PHRASE, ENTER)
        QTest.keyClick(dialog.focusWidget(), ENTER)

    said: list[str] = []
    typed("bukan kalimat yang benar", again)
    tap(part.unlock, tasks)
    until(lambda: said)
    assert "Itu bukan kalimat sandi" in said[0]
    assert "Lembar pemulihan ada di brankas" in said[0]
    until(lambda: office.safe.state().unlocked)
    settle(tasks)
    assert "hanya di program yang sedang berjalan" in texts(part)
    assert window.findChildren(TypePassphrase) == [], "no window keeps what was typed"


def test_an_older_copy_stands_on_every_page_until_the_head_goes_on(
    office, office_url, admin, head, open_page, tasks, clock, tmp_path
):
    file = Path(office_url.removeprefix("sqlite:///"))
    clock.pass_(hours=1)
    office.archive.back_up(admin, tmp_path / "salinan.sqlite")
    clock.pass_(hours=1)
    make.jobs(office_url, 1)
    office.archive.back_up(admin, tmp_path / "lain.sqlite")
    assert office.archive.watch() is None
    office._database.close()
    file.write_bytes((tmp_path / "salinan.sqlite").read_bytes())
    for beside in ("-wal", "-shm"):
        file.with_name(file.name + beside).unlink(missing_ok=True)
    clock.pass_(hours=1)
    window = open_page(who(office, "hendra"), "home")
    band = OldOffice(window.context, window, window.add_band)
    band.begin()
    settle(tasks)
    assert band._band is not None
    assert band._band.isVisible()
    assert "salinan lama" in band._band.words.text()
    band._band.button.setFocus()
    QTest.keyClick(band._band.button, ENTER)
    settle(tasks)
    part = window.page().safe
    until(part.accept.isVisible)
    typed("Disk rusak, memakai salinan pagi", Qt.Key.Key_Tab, (lambda dialog: dialog.yes.click()))
    tap(part.accept, tasks)
    until(lambda: office.archive.watch() is None)
    band.ask()
    settle(tasks)
    assert not band._band.isVisible()
