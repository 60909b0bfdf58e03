"""The page of the service catalogue: edited in words, checked at the field, kept as versions."""

from __future__ import annotations

from dataclasses import replace

from catalogues import shipped
from dialog_keys import DialogKeys, Key, wait_for_scan_gap
from office_window import press, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from desk.domain.service_edits import EntryKind, entries, with_entry
from desk.domain.service_text import catalogue_text
from desk.domain.services import Condition, Need, Option, Original, Text
from ui.language import ENGLISH
from ui.pages.catalogue import PAGES
from ui.pages.services_draft import Draft

SERVICE, DOCUMENT, QUESTION = EntryKind.SERVICE, EntryKind.DOCUMENT, EntryKind.QUESTION
CTRL = Qt.KeyboardModifier.ControlModifier


def typed(*keys: Key) -> DialogKeys:
    """Type into the next dialog as slowly as a person, so that it is not taken for a scan."""
    return DialogKeys(*(part for key in keys for part in (wait_for_scan_gap, key)))


def awake(window) -> None:
    """Let keys reach the window again after a dialog."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


def ctrl(window, tasks, key: Qt.Key, quiet_ms: int = 300) -> None:
    awake(window)
    QTest.keyClick(window.page(), key, CTRL)
    settle(tasks, quiet_ms)


def choose(page, code: str, kind: EntryKind = SERVICE):
    page.parts.open(kind.code)
    assert page.lists[kind].choose(code)
    return page.forms[kind]


def test_what_is_only_looked_at_stands_there_in_plain_words_and_is_not_edited(head, open_page, tasks):
    page = open_page(head, "services").page()
    for kind in EntryKind:
        for code, entry in entries(shipped(), kind).items():
            assert choose(page, code, kind).value() == entry
    assert page.unfinished() == ""

    rules = choose(page, "KTP_BARU").rules.list
    assert rules.item(0).text() == (
        "Ditolak: Belum berumur 17 tahun dan belum kawin; KTP-el belum dapat diberikan.\n"
        "bila berumur di bawah 17 tahun dan “Sudah atau pernah kawin?” dijawab tidak"
    )
    needs = choose(page, "AKTA_LAHIR").needs.list
    assert "atau SPTJM kebenaran data kelahiran (F-2.03) (asli disimpan dalam berkas)" in needs.item(0).text()

    form = choose(page, "kk_rusak", DOCUMENT)
    assert not form.remove.isEnabled()
    assert "KK rusak" in form.use.text()

    for kind in EntryKind:
        page.parts.open(kind.code)
        page.lists[kind].setFocus()
        press(tasks, Qt.Key.Key_Tab)
        assert page.forms[kind].isAncestorOf(page.window().focusWidget()), kind
    assert page.unfinished() == ""


def test_a_document_is_added_with_its_condition_by_keys_alone_a_rule_only_with_one(head, open_page, tasks):
    page = open_page(head, "services").page()
    form = choose(page, "KTP_BARU")
    form.needs.list.setFocus()

    def choose_diploma(dialog) -> None:
        dialog.findChildren(QComboBox)[0].setFocus()

    def add_condition(dialog) -> None:
        dialog.conditions.add.setFocus()

    keys = typed(
        choose_diploma, "Ijazah", add_condition, Qt.Key.Key_Space, Qt.Key.Key_Tab, "17", Qt.Key.Key_Return
    )
    press(tasks, Qt.Key.Key_Insert)
    settle(tasks, 500)
    assert keys.seen == "NeedForm", keys.why
    added = Need((Option("ijazah", Original.COPY),), (Condition(age_below=17),))
    assert page.draft.now.services["KTP_BARU"].needs[-1] == added
    assert "bila berumur di bawah 17 tahun" in form.needs.list.item(1).text()
    awake(page.window())
    form.needs.list.setFocus()
    QTest.keyClick(form.needs.list, Qt.Key.Key_Up, CTRL)
    assert page.draft.now.services["KTP_BARU"].needs[0] == added
    QTest.keyClick(form.needs.list, Qt.Key.Key_Delete)
    assert page.unfinished() == ""

    awake(page.window())
    form = choose(page, "SKPLN")
    form.rules.list.setFocus()
    keys = typed(Qt.Key.Key_Return)
    press(tasks, Qt.Key.Key_Insert)
    settle(tasks, 500)
    assert keys.seen == "RuleForm"
    assert "paling sedikit satu syarat" in keys.why[0]
    assert page.draft.now.services["SKPLN"].rules == ()


def test_edits_are_told_beside_each_other_and_undone_leave_nothing(office, head, open_page, tasks):
    window = open_page(head, "services")
    page = window.page()
    choose(page, "KTP_BARU").form.clear()
    page.forms[SERVICE].tell()
    assert page.unfinished()
    page.discard()
    assert page.unfinished() == ""
    assert page.forms[SERVICE].form.text() == "F-1.02"

    choose(page, "KK_RUSAK").remove.click()
    assert "KK_RUSAK" not in page.draft.now.services
    form = choose(page, "kk_rusak", DOCUMENT)
    form.remove.click()
    assert "kk_rusak" not in page.draft.now.documents
    assert page.draft.flaws == ()
    page.discard()

    form = choose(page, "kawin", QUESTION)
    form.ask[0].setFocus()
    form.ask[0].selectAll()
    press(tasks, "Sudah menikah?")
    rules = choose(page, "KTP_BARU").rules.list
    assert "“Sudah menikah?” dijawab tidak" in rules.item(0).text()
    page.discard()

    form = choose(page, "KK_BARU")
    form.legal.setFocus()
    form.legal.selectAll()
    press(tasks, Qt.Key.Key_Delete)
    assert form._words["legal"].text() == "Dasar hukum belum diisi"
    choose(page, "KTP_BARU")
    ctrl(window, tasks, Qt.Key.Key_S)
    assert page.lists[SERVICE].chosen() == "KK_BARU"
    assert len(office.services.versions()) == 1
    press(tasks, "Perpres 96/2018")
    page.forms[SERVICE].legal.setFocus()
    press(tasks, "Perpres 96/2018")
    assert form._words["legal"].text() == ""


def test_the_head_changes_the_promised_days_alone_then_adds_a_service_each_saved_as_a_version(
    office, head, open_page, tasks, monkeypatch
):
    window = open_page(head, "services")
    page = window.page()
    choose(page, "KTP_HILANG").days.setValue(3)
    assert "KTP-el hilang" in page.unfinished()
    keys = typed("Mesin cetak rusak", Qt.Key.Key_Return)
    ctrl(window, tasks, Qt.Key.Key_S)
    assert keys.seen == "SaveVersionForm", keys.why
    newest = office.services.versions()[0]
    assert (newest.staff, newest.note) == (head.name, "Mesin cetak rusak")
    assert office.services.service("KTP_HILANG").working_days == 3
    assert page.unfinished() == ""
    assert not page.button("save").isEnabled()
    slower = replace(shipped().services["KTP_HILANG"], working_days=3)
    assert office.services.catalogue() == replace(with_entry(shipped(), slower), version=2), "nothing else"

    keys = typed("Akta perkawinan", Qt.Key.Key_Tab, "Marriage certificate", Qt.Key.Key_Return)
    ctrl(window, tasks, Qt.Key.Key_N, 800)
    assert keys.seen == "NewEntryForm", keys.why
    assert page.lists[SERVICE].chosen() == "AKTA_PERKAWINAN"
    form = page.forms[SERVICE]
    assert form._words["form"].text()
    for field, text in ((form.form, "F-2.01"), (form.legal, "Perpres 96/2018 (belum diverifikasi)")):
        QTest.keyClicks(field, text)
    monkeypatch.setattr("ui.pages.services.SaveVersionForm.ask", lambda *_: "Layanan baru")
    ctrl(window, tasks, Qt.Key.Key_S)
    new = office.services.service("AKTA_PERKAWINAN")
    assert new.name == Text("Akta perkawinan", "Marriage certificate")
    assert (new.form, new.group) == ("F-2.01", "ktp_el")


def test_the_versions_say_what_each_of_them_changed_and_an_earlier_one_is_brought_back_as_a_new_one(
    office, head, open_page, tasks
):
    slow = with_entry(shipped(), replace(shipped().services["KTP_BARU"], working_days=9))
    office.services.change(head, catalogue_text(slow), "Mesin rusak")
    window = open_page(head, "services")
    told: list[str] = []
    keys = typed(lambda dialog: told.extend(dialog._panel.texts()), Qt.Key.Key_Escape)
    ctrl(window, tasks, Qt.Key.Key_H, 800)
    assert keys.seen == "CatalogueVersions"
    assert any("Janji selesai (hari kerja): 1 → 9" in line for line in told)
    assert "Mesin rusak" in told

    awake(window)
    keys = typed(Qt.Key.Key_Down, Qt.Key.Key_Return)
    ctrl(window, tasks, Qt.Key.Key_H, 800)
    assert keys.seen == "CatalogueVersions"
    page = window.page()
    assert "KTP-el baru" in page.unfinished()
    assert page.forms[SERVICE].days.value() == 1
    keys = typed(Qt.Key.Key_Return)
    ctrl(window, tasks, Qt.Key.Key_S, 800)
    assert keys.seen == "SaveVersionForm"
    versions = office.services.versions()
    assert [version.note for version in versions] == ["Kembali ke Versi 1", "Mesin rusak", ""]
    assert office.services.service("KTP_BARU").working_days == 1


def test_another_language_has_its_words_and_leaves_the_edits_and_the_open_entry_as_they_were(
    office, head, open_page, tasks, language
):
    window = open_page(head, "services")
    choose(window.page(), "KTP_HILANG").days.setValue(3)
    language.speak(ENGLISH)
    settle(tasks)
    page = window.page()
    assert page.lists[SERVICE].chosen() == "KTP_HILANG"
    assert page.forms[SERVICE].days.value() == 3
    keys = typed("Printer broken", Qt.Key.Key_Return)
    ctrl(window, tasks, Qt.Key.Key_S)
    assert keys.seen == "SaveVersionForm", keys.why
    assert office.services.service("KTP_HILANG").working_days == 3

    assert page.unfinished() == ""
    rules = choose(page, "KTP_BARU").rules.list
    assert (
        rules.item(0).text().endswith("if younger than 17 and “Married, or married before?” is answered no")
    )


def test_clerks_and_operators_do_not_have_the_page(clerk, operator, head, admin):
    (services,) = (entry for entry in PAGES if entry.name == "services")
    there = [services.open_to(person) for person in (clerk, operator, head, admin)]
    assert there == [False, False, True, True]


def test_what_somebody_else_saved_meanwhile_is_kept_beside_my_edits(
    office, head, admin, open_page, tasks, monkeypatch
):
    window = open_page(head, "services")
    page = window.page()
    choose(page, "KTP_BARU").days.setValue(4)
    theirs = with_entry(shipped(), replace(shipped().services["KK_BARU"], working_days=5))
    office.services.change(admin, catalogue_text(theirs), "KK lebih lama")
    settle(tasks, 400)
    assert page.banner.isVisible()
    monkeypatch.setattr("ui.pages.services.SaveVersionForm.ask", lambda *_: "KTP lebih lama")
    ctrl(window, tasks, Qt.Key.Key_S)
    kept = office.services.catalogue().services
    assert (kept["KTP_BARU"].working_days, kept["KK_BARU"].working_days) == (4, 5)


def test_a_draft_on_a_newer_version_knows_what_it_changes():
    draft = Draft.of(shipped()).put(replace(shipped().services["KTP_BARU"], working_days=2))
    newer = replace(with_entry(shipped(), replace(shipped().services["KK_BARU"], working_days=2)), version=2)
    moved = draft.onto(newer)
    assert [edit.code for edit in moved.edits] == ["KTP_BARU"]
    assert moved.now.version == 2
