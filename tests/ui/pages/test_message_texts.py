from __future__ import annotations

from dataclasses import replace

import pytest
from office_window import settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.domain.carriers import Medium
from desk.domain.message_texts import Template
from desk.domain.messages import Language, MessageKind
from desk.domain.sms import sms_size
from ui.pages.message_texts_part import MessageTextsPart
from ui.pages.settings import WORDS

READY = MessageKind.READY
INDONESIAN = Language.INDONESIAN


@pytest.fixture
def part(head, open_page, tasks) -> MessageTextsPart:
    window = open_page(head, "settings")
    window.open_page("settings", WORDS)
    settle(tasks, 300)
    part: MessageTextsPart = window.page().words
    assert part.isVisible()
    return part


def choose(
    part: MessageTextsPart, kind: MessageKind, medium: Medium, language: Language = INDONESIAN
) -> None:
    for pick, value in ((part.kind, kind), (part.medium, medium), (part.language, language)):
        pick.choose(value)


def write(part: MessageTextsPart, words: str) -> None:
    part.text.setFocus()
    part.text.selectAll()
    QTest.keyClicks(part.text, words)


def kept(office, kind: MessageKind, medium: Medium) -> Template:
    return office.message_texts.texts()[kind, medium, INDONESIAN]


def test_the_head_words_a_message_by_keys_and_sees_at_each_how_it_is_read(office, part, tasks):
    choose(part, READY, Medium.SMS)
    assert "Siti Nurhalimah, KTP-el hilang PMH-20200804-0001 siap diambil." in part.shown.text()
    assert "bawaan program" in part.by.text()
    write(part, "{number} siap di {place}")
    assert part.shown.text() == "PMH-20200804-0001 siap di Jalan Jenderal Sudirman, Kota Serang, Banten"
    left = sms_size(part.shown.text()).left_in_last_part
    assert part.takes.text() == f"1 bagian SMS · sisa {left} huruf · GSM-7"
    assert part.wrong.text() == "Pesan ini harus memuat: {day}, {time}"
    QTest.keyClick(part.text, Qt.Key.Key_Return)
    QTest.keyClicks(part.text, "{day} pukul {time}")
    assert part.shown.text().splitlines()[1] == "Selasa, 4 Agustus 2020 pukul 09.30"
    assert not part.wrong.isVisible()
    QTest.keyClick(part.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(tasks, 300)
    assert kept(office, READY, Medium.SMS).text == "{number} siap di {place}\n{day} pukul {time}"
    assert "Hendra Gunawan" in part.by.text()
    assert part.unfinished() == ""

    part.back.click()
    settle(tasks, 300)
    assert kept(office, READY, Medium.SMS).changed_by == ""
    assert part.text.toPlainText().startswith("Yth. {name}")


def test_what_is_wrong_is_named_at_once_and_cannot_be_saved(office, part, tasks):
    choose(part, MessageKind.RECEIVED, Medium.SMS)
    for words, why in (
        ("Nomor {nomor}, {number}", "Pesan ini tidak mengenal: {nomor}"),
        ("Nomor {number", "Setiap kurung"),
        ("{number} 3673010101900001", "enam belas angka"),
        ("", "Pesan tanpa kata"),
    ):
        write(part, words) if words else part.text.clear()
        assert why in part.wrong.text(), part.wrong.text()
        assert part.wrong.isVisible()
        assert not part.save.isEnabled()
        assert part.save.why_not == part.wrong.text()
    QTest.keyClick(part.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(tasks, 200)
    assert kept(office, MessageKind.RECEIVED, Medium.SMS).changed_by == ""


def test_signs_that_make_an_sms_longer_are_shown(part):
    choose(part, MessageKind.RECEIVED, Medium.SMS)
    part.text.setPlainText("Nomor {number} “siap” 😀")
    assert "UCS-2" in part.takes.text()
    assert part.takes.text().endswith("160: 😀"), "quotation marks are sent in plain signs"
    part.text.setPlainText("Nomor {number} “siap”")
    assert "GSM-7" in part.takes.text()
    assert part.shown.text() == 'Nomor PMH-20200804-0001 "siap"'


def test_what_was_edited_of_another_message_is_kept_and_told_until_it_is_saved_or_undone(office, part, tasks):
    choose(part, MessageKind.RECEIVED, Medium.EMAIL)
    part.subject.selectAll()
    QTest.keyClicks(part.subject, "Nomor {number}")
    assert part.shown_subject.text() == "Nomor PMH-20200804-0001"
    choose(part, MessageKind.SENT, Medium.WHATSAPP, Language.ENGLISH)
    assert "P2008040000001" in part.shown.text()
    assert not part.subject.isVisible()
    write(part, "{number}: {tracking}")
    page = part._page
    assert "Permohonan diterima" in page.unfinished()
    begun = page.begun()
    choose(part, MessageKind.RECEIVED, Medium.EMAIL)
    assert part.subject.text() == "Nomor {number}"
    part.undo.click()
    assert part.subject.text() == "Permohonan {number} sudah kami terima"
    assert "Permohonan diterima" not in page.unfinished()
    settle(tasks, 300)
    choose(part, MessageKind.SENT, Medium.WHATSAPP, Language.ENGLISH)
    part.undo.click()
    assert page.unfinished() == ""
    page.take_up(begun)
    page.refresh()
    settle(tasks, 300)
    choose(part, MessageKind.SENT, Medium.WHATSAPP, Language.ENGLISH)
    assert part.text.toPlainText() == "{number}: {tracking}"


def test_a_fact_is_put_in_by_a_press_where_the_cursor_stands(part):
    choose(part, MessageKind.RECEIVED, Medium.SMS)
    write(part, "Nomor ")
    buttons = {part.facts.itemAt(n).widget().text(): part.facts.itemAt(n).widget() for n in range(6)}
    assert list(buttons) == ["{name}", "{number} *", "{service}", "{office}", "{reply}", "{promised}"]
    QTest.keyClick(part.text, Qt.Key.Key_Tab)
    assert buttons["{name}"].hasFocus(), "the facts follow the words"
    QTest.keyClick(buttons["{name}"], Qt.Key.Key_Tab)
    QTest.keyClick(buttons["{number} *"], Qt.Key.Key_Space)
    assert part.text.toPlainText() == "Nomor {number}"
    assert part.text.hasFocus()


def test_an_office_that_has_not_said_where_to_answer_is_told_which_lines_are_left_out(
    office, head, part, tasks
):
    choose(part, MessageKind.RECEIVED, Medium.SMS)
    assert "STOP" not in part.shown.text()
    assert "{reply}" in part.unsaid.text()
    assert part.unsaid.isVisible()
    settings = office.preferences.settings()
    office.preferences.change(head, replace(settings, contact="0254 200 300"))
    part.refresh()
    settle(tasks, 300)
    assert "STOP): 0254 200 300" in part.shown.text()
    assert not part.unsaid.isVisible()


def test_others_read_the_words_and_cannot_type(clerk, open_page, tasks):
    window = open_page(clerk, "settings")
    window.open_page("settings", WORDS)
    settle(tasks, 300)
    part = window.page().words
    assert part.shown.text()
    assert part.text.isReadOnly()
    assert part.subject.isReadOnly()
    assert not part.save.isVisible()
