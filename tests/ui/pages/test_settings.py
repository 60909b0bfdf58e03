from __future__ import annotations

from dataclasses import replace

import pytest
from dialog_keys import DialogKeys, Key, wait_for_scan_gap
from office_window import press, settle
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from ui.actions import page_key
from ui.language import ENGLISH, INDONESIAN
from ui.pages.catalogue import PAGES
from ui.pages.settings import SettingsPage
from ui.printing import ReceiptPrinter, receipt_printer
from ui.theme import Scheme


def save(window, tasks) -> None:
    QTest.keyClick(window.page(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(tasks, 300)


def typed(*keys: Key) -> DialogKeys:
    """Type into the next dialog as slowly as a person, so that it is not taken for a scan."""
    return DialogKeys(*(part for key in keys for part in (wait_for_scan_gap, key)))


def test_an_edit_is_told_until_it_is_saved(office, head, open_page, tasks):
    window = open_page(head, "settings")
    page = window.page()
    page.papers.field("city").setText("Kota Serang")
    assert "Kota sebelum tanggal" in page.unfinished()
    save(window, tasks)
    assert office.preferences.settings().city == "Kota Serang"
    assert page.unfinished() == ""


def test_the_journal_names_what_changed(office, head, open_page, tasks):
    before = office.preferences.settings()
    window = open_page(head, "settings")
    window.page().work.field("batch_size").setValue(25)
    save(window, tasks)
    assert office.preferences.settings() == replace(before, batch_size=25)


@pytest.mark.parametrize("bad", ["470/{n", "470/{n}/LHC", "470/LHC/{year}", "{nomor}/{n}/{year}"])
def test_a_bad_number_template_is_refused_with_what_is_allowed(bad, office, head, open_page, tasks):
    before = office.preferences.settings()
    window = open_page(head, "settings")
    page = window.page()
    page.papers.field("numbers.daily").setText(bad)
    assert page.papers.wrong()["numbers.daily"]
    save(window, tasks)
    assert office.preferences.settings() == before
    assert window.focusWidget() is page.papers.field("numbers.daily")


def test_two_papers_may_not_share_a_template(office, head, open_page, tasks):
    window = open_page(head, "settings")
    page = window.page()
    page.papers.field("numbers.daily").setText(office.preferences.settings().numbers["bast"])
    save(window, tasks)
    assert office.preferences.settings().numbers["daily"] != office.preferences.settings().numbers["bast"]


def test_a_template_shows_the_number_it_gives(head, open_page):
    page = open_page(head, "settings").page()
    page.papers.field("numbers.bast").setText("500/{n:04d}/BAST/{roman}/{year}")
    editor = page.papers._editors["numbers.bast"]
    assert "500/0001/BAST/VIII/2020" in editor.words.text()


def test_ages_must_rise(office, head, open_page, tasks):
    window = open_page(head, "settings")
    page = window.page()
    page.work.field("uncollected_days").setText("30, 7, 90")
    save(window, tasks)
    assert office.preferences.settings().uncollected_days == (7, 30, 90)
    page.work.field("uncollected_days").setText("5; 14; 60")
    save(window, tasks)
    assert office.preferences.settings().uncollected_days == (5, 14, 60)


def test_what_somebody_else_saved_meanwhile_is_kept(office, head, admin, open_page, tasks):
    window = open_page(head, "settings")
    page = window.page()
    page.papers.field("city").setText("Kota Serang")
    office.preferences.change(admin, replace(office.preferences.settings(), contact="0254-200200"))
    settle(tasks, 300)
    assert page.papers.field("contact").text() == "0254-200200"
    assert page.papers.field("city").text() == "Kota Serang"
    save(window, tasks)
    kept = office.preferences.settings()
    assert (kept.city, kept.contact) == ("Kota Serang", "0254-200200")


def test_others_read_the_settings_and_are_told_who_may(clerk, open_page):
    page = open_page(clerk, "settings").page()
    assert "Kepala seksi" in page.banner.words.text()
    assert page.papers.field("city").isReadOnly()
    assert not page.work.field("zone").isEnabled()
    assert not page.button("save").isEnabled()
    assert page.button("save").toolTip() == "Perlu kepala seksi atau administrator: mengubah pengaturan."


def test_language_and_look_apply_at_once(head, open_page, tasks, language, theme, preferences):
    window = open_page(head, "settings")
    page = window.page()
    page.parts.open("this_pc")
    this_pc = page.parts.stack.currentWidget()
    this_pc.looks.choose(Scheme.DARK)
    assert theme.dark
    assert preferences.value("look/scheme") == "dark"
    this_pc.languages.choose(ENGLISH)
    settle(tasks, 300)
    assert language.code == ENGLISH
    assert window.windowTitle().startswith("Settings")


def test_the_keyboard_reaches_the_fields_in_order(head, open_page, tasks):
    window = open_page(head, "settings")
    page = window.page()
    page.papers.field("government").setFocus()
    press(tasks, Qt.Key.Key_Tab)
    focused = window.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.accessibleName() == "Nama kantor"


def test_the_settings_open_by_their_key_and_the_sheet_of_keys_names_their_parts(head, open_page, tasks):
    window = open_page(head, "home")
    seen = [entry.name for entry in PAGES if entry.open_to(head)]
    key = QKeySequence(page_key(seen.index("settings") + 1))[0]
    QTest.keyClick(window.page(), key.key(), key.keyboardModifiers())
    settle(tasks)
    assert isinstance(window.page(), SettingsPage)
    groups = dict(window.key_groups())
    assert ("Pengaturan", page_key(seen.index("settings") + 1)) in groups["Halaman"]
    assert "Ctrl+1" in [key for _, key in groups["Pengaturan"]]


def test_this_pc_remembers_how_it_prints_receipts(head, open_page, tasks, preferences):
    window = open_page(head, "settings")
    receipts = window.page().this_pc.receipts
    settle(tasks)
    assert receipts.printers.itemText(0) == "Tidak ada; buka PDF"
    receipts.offer_printers(["Struk"])
    receipts.printers.setCurrentIndex(1)
    receipts.printers.activated.emit(1)
    receipts.papers.choose("58")
    receipts.at_once.setChecked(False)
    assert receipt_printer(preferences) == ReceiptPrinter("Struk", "58", at_once=False)
    receipts.offer_printers([])
    assert receipts.printers.value() == "Struk", "a printer that is switched off now stays chosen"


def test_another_language_leaves_the_same_part_open_and_every_edit_as_it_was(
    office, head, open_page, tasks, language, monkeypatch
):
    asked = []
    monkeypatch.setattr("ui.main_window.Confirm.ask", lambda _window, question: asked.append(question.text))
    window = open_page(head, "settings")
    page = window.page()
    page.papers.field("city").setText("Kota Serang")
    page.calendar.form.field("four_eyes").put(("KTP_HILANG",))
    page.parts.open("this_pc")
    language.speak(ENGLISH)
    settle(tasks)
    page = window.page()
    assert page.parts.current() == "this_pc"
    window.open_page("home")
    language.speak(INDONESIAN)
    window.sign_out()
    assert "Kota sebelum tanggal" in asked[0], "also of a page behind another"
    window.open_page("settings")
    settle(tasks)
    save(window, tasks)
    kept = office.preferences.settings()
    assert (kept.city, kept.four_eyes) == ("Kota Serang", ("KTP_HILANG",))


def test_what_may_only_be_read_does_not_look_as_if_it_could_be_typed_into(clerk, head, open_page, tasks):
    grounds = []
    for person in (clerk, head):
        page = open_page(person, "settings").page()
        field = page.papers.field("city")
        grounds.append(field.grab().toImage().pixelColor(field.width() - 8, field.height() // 2))
    assert grounds[0] != grounds[1]
