from __future__ import annotations

from dataclasses import replace

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
from ui.printing import ReceiptPrinter, label_printer, receipt_printer
from ui.theme import Scheme


def save(window, tasks) -> None:
    QTest.keyClick(window.page(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(tasks, 300)


def typed(*keys: Key) -> DialogKeys:
    """Type into the next dialog as slowly as a person, so that it is not taken for a scan."""
    return DialogKeys(*(part for key in keys for part in (wait_for_scan_gap, key)))


def test_edits_are_told_until_they_are_saved_and_what_is_not_allowed_is_refused(
    office, head, open_page, tasks
):
    window = open_page(head, "settings")
    page = window.page()
    page.papers.field("numbers.bast").setText("500/{n:04d}/BAST/{roman}/{year}")
    editor = page.papers._editors["numbers.bast"]
    assert "500/0001/BAST/VIII/2020" in editor.words.text(), "the number it gives"
    page.papers.field("numbers.bast").setText(office.preferences.settings().numbers["bast"])
    page.papers.field("city").setText("Kota Serang")
    assert "Kota sebelum tanggal" in page.unfinished()
    save(window, tasks)
    assert office.preferences.settings().city == "Kota Serang"
    assert page.unfinished() == ""
    before = office.preferences.settings()
    page.work.field("batch_size").setValue(25)
    save(window, tasks)
    assert office.preferences.settings() == replace(before, batch_size=25)

    page.work.field("uncollected_days").setText("30, 7, 90")
    save(window, tasks)
    assert office.preferences.settings().uncollected_days == (7, 30, 90), "ages must rise"
    page.work.field("uncollected_days").setText("5; 14; 60")
    save(window, tasks)
    before = office.preferences.settings()
    assert before.uncollected_days == (5, 14, 60)

    shared = before.numbers["bast"]
    for bad in ("470/{n", "470/{n}/LHC", "470/LHC/{year}", "{nomor}/{n}/{year}", shared):
        page.papers.field("numbers.daily").setText(bad)
        assert bad == shared or page.papers.wrong()["numbers.daily"]
        save(window, tasks)
        assert office.preferences.settings() == before, bad
        assert bad == shared or window.focusWidget() is page.papers.field("numbers.daily")


def test_others_read_the_settings_are_told_who_may_and_see_that_nothing_can_be_typed(
    clerk, head, open_page, tasks
):
    grounds = []
    for person in (clerk, head):
        page = open_page(person, "settings").page()
        field = page.papers.field("city")
        grounds.append(field.grab().toImage().pixelColor(field.width() - 8, field.height() // 2))
        if person is clerk:
            assert "Kepala seksi" in page.banner.words.text()
            assert field.isReadOnly()
            assert not page.work.field("zone").isEnabled()
            assert not page.button("save").isEnabled()
            why = "Perlu kepala seksi atau administrator: mengubah pengaturan."
            assert page.button("save").toolTip() == why
    assert grounds[0] != grounds[1]


def test_keys_open_the_settings_and_reach_their_fields_and_this_pc_keeps_its_printer_language_and_look(
    head, open_page, tasks, language, theme, preferences
):
    window = open_page(head, "home")
    seen = [entry.name for entry in PAGES if entry.open_to(head)]
    key = QKeySequence(page_key(seen.index("settings") + 1))[0]
    QTest.keyClick(window.page(), key.key(), key.keyboardModifiers())
    settle(tasks)
    page = window.page()
    assert isinstance(page, SettingsPage)
    groups = dict(window.key_groups())
    assert ("Pengaturan", page_key(seen.index("settings") + 1)) in groups["Halaman"]
    assert "Ctrl+1" in [key for _, key in groups["Pengaturan"]]
    page.papers.field("government").setFocus()
    press(tasks, Qt.Key.Key_Tab)
    focused = window.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.accessibleName() == "Nama kantor"

    receipts, labels = page.this_pc.receipts, page.this_pc.labels
    settle(tasks)
    assert receipts.printers.itemText(0) == "Tidak ada; buka PDF"
    page.this_pc.offer_printers(["Struk", "Label"])
    labels.setCurrentIndex(2)
    labels.activated.emit(2)
    assert label_printer(preferences) == "Label"
    receipts.printers.setCurrentIndex(1)
    receipts.printers.activated.emit(1)
    receipts.papers.choose("58")
    receipts.at_once.setChecked(False)
    assert receipt_printer(preferences) == ReceiptPrinter("Struk", "58", at_once=False)
    page.this_pc.offer_printers([])
    assert labels.value() == "Label"
    assert receipts.printers.value() == "Struk", "a printer that is switched off now stays chosen"

    page.parts.open("this_pc")
    this_pc = page.parts.stack.currentWidget()
    this_pc.looks.choose(Scheme.DARK)
    assert theme.dark
    assert preferences.value("look/scheme") == "dark"
    this_pc.languages.choose(ENGLISH)
    settle(tasks, 300)
    assert language.code == ENGLISH
    assert window.windowTitle().startswith("Settings")


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


def test_only_what_is_opened_is_made_and_it_stands_there_with_what_is_kept(
    office, head, admin, open_page, tasks
):
    page = open_page(head, "settings").page()
    assert list(page.parts.made()) == ["paper"]
    page.parts.open("office")
    batch = page.work.field("batch_size")
    assert batch.isVisible()
    assert batch.value() == office.preferences.settings().batch_size, "without waiting for anything"
    assert page.unfinished() == ""
    page.parts.open("words")
    assert not page.words.kind.isVisible(), "nothing stands there before its words are known"
    settle(tasks)
    assert page.words.kind.isVisible()
    assert page.words.text.toPlainText()
    assert list(page.parts.made()) == ["paper", "office", "words"]

    office.preferences.change(admin, replace(office.preferences.settings(), batch_size=25))
    settle(tasks, 300)
    assert batch.value() == 25
    page.parts.open("calendar")
    settle(tasks)
    assert page.calendar.year.value() == office.today().year
    assert page.calendar.form.field("hours.opens").read() == office.preferences.settings().hours.opens
