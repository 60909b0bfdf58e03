"""The part of the settings about messages: what is saved, what is wrong, what stays on this PC, a trial."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

import key_stores
import pytest
from dialog_keys import DialogKeys, wait_for_scan_gap
from gammu_smsd import in_file
from gateway_world import Provider, provider
from office_window import back_in, press, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desk.domain.carrier_settings import NO_SECRET, OTHER_SECRET, CarrierSettings
from desk.domain.carriers import Medium
from desk.domain.gateways import Digits, Fields, Gateway, Reports
from desk.domain.mail_servers import MailServer, Security
from desk.domain.modems import Modem
from desk.domain.text import Word
from ui.dialogs.carrier_forms import CarrierSecret, MailServerForm, ModemForm, TrySending
from ui.dialogs.gateway_form import GatewayForm
from ui.message_sender import let_send
from ui.pages.carrier_part import CarrierPart

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
TOKEN = "token-gerbang-9f2"
WHOLE = Gateway(
    Medium.WHATSAPP,
    "https://wa.contoh.id/v1",
    (("to", "{to}"), ("body.text", "a = {text}")),
    put=Fields.JSON,
    headers=(("Authorization", "Bearer {secret}"),),
    sender="DISDUKCAPIL",
    digits=Digits.COUNTRY,
    good_path="status",
    good_word="ok",
    id_path="id",
    cost_path="cost",
    why_path="why",
    knows_keys=True,
    plain_http=True,
    reports=Reports("https://wa.contoh.id/v1/{id}", "state", ("read", "delivered"), ("failed",)),
    ca_file="ca.pem",
    timeout_s=12,
)
MAIL = MailServer("127.0.0.1", 465, Security.TLS, "a@b.id", "u", "Dinas", "c@d.id", "ca.pem", 20)


@pytest.fixture
def store() -> Iterator[key_stores.KeyStore]:
    with key_stores.key_store() as made:
        yield made


@pytest.fixture
def sms() -> Iterator[Provider]:
    with provider() as running:
        yield running


def part_of(window, tasks) -> CarrierPart:
    page = window.page()
    page.parts.open("carriers")
    settle(tasks)
    assert isinstance(page.carriers, CarrierPart)
    return page.carriers


def say(word: Word) -> str:
    return word.text


def with_gateway(office, head, running: Provider) -> None:
    settings = office.preferences.settings()
    fields = (("ke", "{to}"), ("isi", "{text}"), ("token", "{secret}"))
    gateway = Gateway(Medium.SMS, running.url, fields, id_path="messages.0.id")
    messages = replace(settings.messages, media=(Medium.SMS,), carriers=CarrierSettings(sms=gateway))
    office.preferences.change(head, replace(settings, messages=messages))


def test_media_hours_and_costs_are_saved_with_the_settings(office, head, open_page, tasks):
    window = open_page(head, "settings")
    part = part_of(window, tasks)
    order = part.form.field("messages.media")
    order.list.item(2).setCheckState(Qt.CheckState.Checked)
    order.list.item(1).setCheckState(Qt.CheckState.Checked)
    order.list.setCurrentRow(2)
    order.up.click()
    part.form.field("messages.quiet_since").put(time(19, 30))
    part.form.field("messages.per_minute").setValue(7)
    part.form.field("messages.daily_cost").setValue(50_000)
    part.form.field("messages.reply_path").setText("0254-200100")
    assert "Warga dikirimi pesan lewat" in window.page().unfinished()
    QTest.keyClick(window.page(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(tasks, 300)
    kept = office.preferences.settings().messages
    assert kept.media == (Medium.WHATSAPP, Medium.EMAIL)
    assert (kept.quiet_since, kept.per_minute, kept.daily_cost) == (time(19, 30), 7, 50_000)
    assert kept.reply_path == "0254-200100"
    assert window.page().unfinished() == ""


def test_a_mail_server_is_set_up_by_keys_and_each_flaw_is_named_with_its_cure(office, head, open_page, tasks):
    window = open_page(head, "settings")
    part = part_of(window, tasks)
    said: list[str] = []

    def note(dialog: QDialog) -> None:
        said.append(dialog.why.text())  # type: ignore[attr-defined]  # a form has it

    dialog = DialogKeys(
        note,
        "mail.dinas.go.id",
        note,
        TAB,
        TAB,
        TAB,
        TAB,
        "pesan@dinas.go.id",
        note,
        wait_for_scan_gap,
        ENTER,
    )
    part.lines[Medium.EMAIL].set_up[0].setFocus()
    press(tasks, ENTER)
    settle(tasks, 300)
    assert dialog.seen == "MailServerForm"
    assert "server" in said[0]
    assert "Pengirim" in said[1]
    assert said[2] == ""
    kept = office.preferences.settings().messages.carriers.email
    assert kept == MailServer("mail.dinas.go.id", 587, Security.STARTTLS, "pesan@dinas.go.id")
    assert "mail.dinas.go.id:587" in part.lines[Medium.EMAIL].line.means.text()


def test_a_password_stays_on_this_pc_is_never_shown_and_can_be_forgotten(
    office, head, open_page, tasks, store, sms
):
    with_gateway(office, head, sms)
    window = open_page(head, "settings")
    part = part_of(window, tasks)
    line = part.lines[Medium.SMS]
    assert line.line.words.text() == window.page().say(NO_SECRET)
    assert line.trial.isHidden()
    dialog = DialogKeys(TOKEN, wait_for_scan_gap, ENTER)
    line.secret.setFocus()
    press(tasks, ENTER)
    settle(tasks, 300)
    assert dialog.seen == "CarrierSecret"
    assert [kept.partition("\n")[2] for kept in store.secrets.values()] == [TOKEN]
    assert not line.trial.isHidden()
    shown = [each.text() for each in part.findChildren(type(line.line.words))]
    assert not any(TOKEN in text for text in shown)
    again = CarrierSecret("SMS", sms.url, window)
    assert (again.secret.text(), again.secret.echoMode()) == ("", again.secret.EchoMode.Password)
    again.deleteLater()
    line.forget.click()
    settle(tasks, 300)
    assert store.secrets == {}
    assert line.trial.isHidden()


def test_another_server_is_not_shown_the_old_password_and_its_own_is_asked_for_at_once(
    office, head, open_page, tasks, store, sms
):
    with_gateway(office, head, sms)
    office.carriers.keep_secret(head, Medium.SMS, office.carriers.standing()[0].described, TOKEN)
    window = open_page(head, "settings")
    line = part_of(window, tasks).lines[Medium.SMS]
    elsewhere = sms.url.replace("127.0.0.1", "localhost")
    asked: list[DialogKeys] = []
    changed = DialogKeys(
        lambda dialog: dialog.url.setText(elsewhere),
        wait_for_scan_gap,
        lambda _dialog: asked.append(DialogKeys(Qt.Key.Key_Escape)),
        ENTER,
    )
    line.set_up[0].setFocus()
    press(tasks, ENTER)
    settle(tasks, 300)
    assert (changed.seen, [one.seen for one in asked]) == ("GatewayForm", ["CarrierSecret"])
    assert line.line.words.text() == window.page().say(OTHER_SECRET)
    assert (line.trial.isHidden(), line.forget.isHidden()) == (True, False)
    assert sms.asked == []


@pytest.mark.parametrize(
    ("sign_s", "words", "cure"),
    [
        (None, "Modem belum pernah menjawab", True),
        (600, "Modem tidak menjawab sejak", True),
        (20, "Siap di komputer ini; sinyal modem: 64 %", False),
    ],
)
def test_a_modem_that_is_silent_is_told_with_what_to_do(
    office, head, open_page, tasks, tmp_path, sign_s, words, cure
):
    tables = in_file(tmp_path / "smsd.db")
    if sign_s is not None:
        gave = f"datetime('now', 'localtime', '{10 - sign_s} seconds')"
        columns = '"ID", "IMEI", "IMSI", "Client", "TimeOut", "Signal", "Send"'
        tables.ask(f"INSERT INTO phones ({columns}) VALUES ('a', '1', '1', '', {gave}, 64, 'yes')")
    settings = office.preferences.settings()
    messages = replace(
        settings.messages, media=(Medium.SMS,), carriers=CarrierSettings(sms=Modem(tables.address))
    )
    office.preferences.change(head, replace(settings, messages=messages))
    line = part_of(open_page(head, "settings"), tasks).lines[Medium.SMS].line
    settle(tasks, 300)
    assert line.words.text().startswith(words)
    assert ("Gammu SMSD" in line.means.text()) is cure
    assert tables.address in line.means.text()


def test_a_modem_whose_database_is_away_says_so(office, head, open_page, tasks, tmp_path):
    settings = office.preferences.settings()
    modem = Modem(f"sqlite:///{tmp_path / 'none.db'}")
    messages = replace(settings.messages, media=(Medium.SMS,), carriers=CarrierSettings(sms=modem))
    office.preferences.change(head, replace(settings, messages=messages))
    line = part_of(open_page(head, "settings"), tasks).lines[Medium.SMS].line
    settle(tasks, 300)
    assert "unable to open" in line.words.text()


def test_a_trial_leaves_for_real_and_its_answer_stays_in_the_line(office, head, open_page, tasks, store, sms):
    with_gateway(office, head, sms)
    office.carriers.keep_secret(head, Medium.SMS, office.carriers.standing()[0].described, TOKEN)
    window = open_page(head, "settings")
    part = part_of(window, tasks)
    line = part.lines[Medium.SMS]
    dialog = DialogKeys("0812 3456 7890", wait_for_scan_gap, ENTER)
    line.trial.setFocus()
    press(tasks, ENTER)
    settle(tasks, 300)
    assert dialog.seen == "TrySending"
    (asked,) = sms.asked
    assert b"Ini+pesan+percobaan" in asked.body
    assert "4711" in line.line.means.text()
    sms.reply = replace(sms.reply, status=401)
    back_in(window)
    dialog = DialogKeys("0812 3456 7890", wait_for_scan_gap, ENTER)
    line.trial.setFocus()
    press(tasks, ENTER)
    settle(tasks, 300)
    assert "kata sandi" in line.line.means.text(), "in the words of the office"


def test_to_whom_a_trial_cannot_go_is_said_before_the_dialog_closes(qapp: QApplication) -> None:
    for medium, wrong, right in (
        (Medium.EMAIL, ("", "hendra@", "hendra"), "hendra@dinas.go.id"),
        (Medium.SMS, ("", "0254 200100", "0812"), "0812 3456 7890"),
    ):
        form = TrySending(medium, say)
        for to in wrong:
            form.to.setText(to)
            assert form.why.text()
            assert not form.yes.isEnabled()
        form.to.setText(right)
        assert form.why.text() == ""
        assert form.yes.isEnabled()
        form.deleteLater()


def test_what_was_not_sent_on_trial_is_not_said_to_be_tried_again(office, head, open_page, tasks, store, sms):
    with_gateway(office, head, sms)
    office.carriers.keep_secret(head, Medium.SMS, office.carriers.standing()[0].described, TOKEN)
    window = open_page(head, "settings")
    line = part_of(window, tasks).lines[Medium.SMS]
    sms.reply = replace(sms.reply, status=503)
    DialogKeys("0812 3456 7890", wait_for_scan_gap, ENTER)
    line.trial.setFocus()
    press(tasks, ENTER)
    settle(tasks, 300)
    assert "Percobaan: Tidak terkirim." in line.line.means.text()
    assert "lagi" not in line.line.means.text().split(".", 2)[1]


def test_a_medium_that_is_ticked_and_not_set_up_stands_out_as_soon_as_it_is_saved(
    office, head, open_page, tasks, preferences
):
    window = open_page(head, "settings")
    part = part_of(window, tasks)
    words = part.lines[Medium.EMAIL].line.words
    assert (words.text(), words.property("look")) == ("Belum diatur.", "")
    assert part.who_sends.isHidden(), "nobody is written to yet"
    part.form.field("messages.media").list.item(1).setCheckState(Qt.CheckState.Checked)
    QTest.keyClick(window.page(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(tasks, 300)
    assert (words.text(), words.property("look")) == ("Belum diatur.", "bad")
    assert part.who_sends.text().startswith("Komputer ini tidak mengirim.")
    let_send(preferences, on=True)
    part.refresh()
    settle(tasks)
    assert "setiap setengah menit" in part.who_sends.text()


def test_a_port_is_written_as_administrators_write_it(qapp: QApplication) -> None:
    form = MailServerForm(replace(MAIL, port=8025), say)
    assert form.port.text() == "8025"
    form.deleteLater()


def test_whoever_may_not_change_settings_reads_how_it_stands(clerk, open_page, tasks):
    part = part_of(open_page(clerk, "settings"), tasks)
    for one in part.lines.values():
        assert one.line.words.text() == "Belum diatur."
        assert all(button.isHidden() for button in (*one.set_up, one.secret, one.forget, one.trial))
    assert not part.form.field("messages.media").isEnabled()


def test_what_a_form_shows_is_what_it_gives_back(qapp: QApplication) -> None:
    for form, given, known in (
        (GatewayForm(Medium.WHATSAPP, WHOLE, say), "gateway", WHOLE),
        (MailServerForm(MAIL, say), "server", MAIL),
        (
            ModemForm(Modem("sqlite:////srv/smsd.db", "modem1"), say),
            "modem",
            Modem("sqlite:////srv/smsd.db", "modem1"),
        ),
    ):
        assert getattr(form, given)() == known
        assert form.missing() == ""
        form.deleteLater()


def test_an_empty_gateway_says_what_it_needs(qapp: QApplication) -> None:
    form = GatewayForm(Medium.SMS, None, say)
    assert "address" in form.why.text()
    form.url.setText("https://gerbang.contoh.id")
    assert form.why.text() == ""
    form.pairs.setPlainText("ke = {to}")
    assert "{text}" in form.why.text()
    form.pairs.setPlainText("ke = {to}\nisi = {text}\nrahasia = {token}")
    assert "{secret}" in form.why.text()
    form.report_path.setText("state")
    assert not form.yes.isEnabled()
    form.deleteLater()
