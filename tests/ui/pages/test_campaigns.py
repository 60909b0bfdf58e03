"""Bulk messages on screen: prepared and previewed, sent by the head or asked for, stopped."""

from __future__ import annotations

from datetime import time
from typing import Any

import asking
import make
import pytest
from dialog_keys import DialogKeys
from office_window import settle, until
from postbox import told
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desk.domain.applications import Applicant
from desk.domain.approvals import RequestState, campaign_of
from desk.domain.campaigns import CampaignAbout, CampaignState
from desk.domain.carriers import Medium
from desk.domain.messages import MessageState
from ui.dialogs.campaign import CampaignForm, Known
from ui.pages.campaigns import CampaignsDialog

WORDS = "Yth. {name}, {service} {number} siap di {place} sejak {days} hari. {reply}"
LOST = ("surat_hilang", "kk")


@pytest.fixture
def uncollected(office, clerk, operator, head, clock):
    """Three cards that nobody collects, one of them of somebody without a number."""
    told(office, head, media=(Medium.SMS,), quiet_since=time(0), quiet_until=time(0), reply_path="0811")
    make.blanks(office, operator)
    for number, phone in ((1, "081234567801"), (2, "081234567802"), (3, "")):
        asked = asking.request("KTP_HILANG", number, *LOST, applicant=Applicant(phone=phone))
        asking.verified(office, clerk, asked)
        make.printed(office, operator, "SER-L-01")
    clock.pass_(days=31)


@pytest.fixture
def open_list(open_page, tasks):
    """Opens the bulk messages for somebody."""

    def open_one(staff: Any) -> CampaignsDialog:
        window = open_page(staff, "home")
        dialog = CampaignsDialog(window.context, window)
        dialog.show()
        settle(tasks)
        return dialog

    return open_one


@pytest.fixture
def form(office, open_list, uncollected, clerk, tasks):
    """The form of a new one."""
    listed = open_list(clerk)
    known = Known(office.preferences.places(), office.services.catalogue(), (Medium.SMS,))
    form = CampaignForm(listed.context, known, listed)
    form.show()
    settle(tasks)
    yield form
    form.stop_looking()


def words(form: CampaignForm) -> Any:
    edit, _ = next(iter(form.edits.values()))
    return edit


def write(dialog: Any) -> None:
    """Type the words and wait for what they would do."""
    QTest.keyClicks(words(dialog), WORDS)
    until(dialog.yes.isEnabled)


def test_an_office_without_bulk_messages_says_what_will_be_here(open_list, head) -> None:
    dialog = open_list(head)
    assert "Belum ada pesan massal" in dialog.state.text()
    assert not dialog.table.isVisible()
    assert (dialog.add.isEnabled(), dialog.begin.isEnabled(), dialog.end.isEnabled()) == (True, False, False)
    title = next(one for one in dialog.findChildren(QLabel) if one.text() == "Pesan massal")
    assert title.y() < 40, "it stands above an empty list as above a long one"


def test_enter_presses_the_button_that_has_the_keys(open_list, head) -> None:
    dialog = open_list(head)
    assert dialog.focusWidget() is dialog.add
    asked = DialogKeys(Qt.Key.Key_Escape)
    QTest.keyClick(dialog.add, Qt.Key.Key_Return)
    until(lambda: asked.seen == "CampaignForm")
    dialog.shut.setFocus()
    QTest.keyClick(dialog.shut, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_nothing_can_be_sent_before_it_was_shown(form, tasks) -> None:
    assert not form.yes.isEnabled()
    assert form.preview.text() == ""
    write(form)
    shown = form.preview.text()
    assert "2 orang dikirimi pesan: SMS 2." in shown
    assert "1 tanpa nomor atau alamat" in shown
    assert "Rp" in shown
    assert form.example.text().startswith("Yth. WARGA 0001")
    form.days.setValue(40)
    assert not form.yes.isEnabled(), "what was shown is about something else"
    until(lambda: "Tidak seorang pun" in form.preview.text())
    assert not form.yes.isEnabled()


def test_an_untouched_form_asks_for_words_and_blames_nobody(form) -> None:
    assert form.why.text() == "Tulis pesannya."


def test_the_name_of_a_kecamatan_typed_leads_to_the_whole_of_it(form) -> None:
    QTest.keyClicks(form.place, "Tak")
    kind, code = form.place.value()
    assert (kind, code) == ("district_code", "36.73.06")
    assert form.place.currentText() == "Taktakan, seluruh kecamatan"


def test_what_is_wrong_with_the_words_is_said_while_they_are_typed(form, tasks) -> None:
    QTest.keyClicks(words(form), "Yth. {nama}")
    assert "{nama}" in form.why.text()
    assert not form.yes.isEnabled()
    settle(tasks)
    assert form.preview.text() == ""


def test_of_cards_nobody_asked_for_the_form_asks_for_a_place_alone(form) -> None:
    assert "{number}" in form.hint.text()
    form.about.choose(CampaignAbout.NEVER_ASKED)
    assert "{number}" not in form.hint.text()
    assert not form.days.isVisible()
    assert not form.service.isVisible()
    assert form.place.isVisible()


def test_every_field_is_reached_by_tab(form) -> None:
    seen = set()
    for _ in range(40):
        seen.add(form.focusWidget())
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert {form.about, form.days, form.place, form.service, form.delivery, form.per_day, words(form)} <= seen


def test_the_head_sends_at_once_and_stops_it(open_list, uncollected, office, head, tasks) -> None:
    dialog = open_list(head)
    keys = DialogKeys(write, lambda form: form.yes.click())
    dialog.add.click()
    until(lambda: keys.seen == "CampaignForm" and dialog.end.isEnabled())
    (row,) = office.campaigns.all(head)
    assert (row.figures.people, row.figures.unreached, row.state) == (2, 1, CampaignState.STARTED)
    assert dialog.table.item(0, 1).text() == "Dokumen yang belum diambil · 30 hari"
    assert dialog.table.item(0, 2).text() == "Dimulai"
    asked = DialogKeys(lambda question: question.yes.click())
    dialog.end.click()
    until(lambda: not dialog.end.isEnabled())
    assert asked.seen == "Confirm"
    assert office.campaigns.all(head)[0].figures.of(MessageState.OVERTAKEN) == 2
    assert dialog.table.item(0, 2).text() == "Dihentikan"


def test_a_clerk_asks_the_head_and_starts_it_once_there_is_an_answer(
    open_list, uncollected, office, clerk, head, tasks
) -> None:
    dialog = open_list(clerk)

    def say_why(ask: Any) -> None:
        ask.reason.setText("diminta camat")
        ask.yes.click()

    asked: list[DialogKeys] = []

    def prepare(form: Any) -> None:
        write(form)
        form.yes.click()
        asked.append(DialogKeys(say_why))

    DialogKeys(prepare)
    dialog.add.click()
    until(lambda: _asked(office, clerk))
    assert asked[0].seen == "AskHead"
    (campaign,) = office.campaigns.all(clerk)
    assert campaign.state is CampaignState.PREPARED
    (request,) = office.approvals.standing(clerk, [campaign_of(campaign.id)])
    assert request.bulk == campaign.plan
    office.approvals.approve(head, [request.id])
    settle(tasks)
    dialog.begin.click()
    until(dialog.end.isEnabled)
    assert office.campaigns.all(clerk)[0].state is CampaignState.STARTED


def _asked(office: Any, clerk: Any) -> bool:
    page = office.approvals.page(clerk, mine=True)
    return any(one.state is RequestState.OPEN for one in page.rows)


def test_what_is_refused_is_said_in_the_list(open_list, uncollected, office, head, tasks) -> None:
    dialog = open_list(head)
    keys = DialogKeys(write, lambda form: form.yes.click())
    dialog.add.click()
    until(lambda: keys.seen == "CampaignForm" and dialog.end.isEnabled())
    (row,) = office.campaigns.all(head)
    office.campaigns.stop(head, row.id)
    DialogKeys(lambda question: question.yes.click())
    dialog.end.click()
    until(lambda: dialog.why.text() != "")
    assert "Dihentikan" in dialog.why.text()
