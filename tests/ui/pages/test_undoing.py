"""Undo beside a notice and by Ctrl+Z: what it names, when it is refused, and that it stays on offer."""

from __future__ import annotations

import make
import pytest
from office_window import settle

from desk.domain.handover import Party
from desk.domain.journal import Action
from desk.domain.printing import Delivery, JobState
from desk.domain.stock import Goods
from ui.dialogs.confirm import Confirm, Decision
from ui.pages.undoing import tell_with_undo


@pytest.fixture
def card(office, operator, office_url):
    make.blanks(office, operator)
    make.jobs(office_url, 2)
    return make.printed(office, operator)


@pytest.fixture
def window(card, operator, open_page):
    opened = open_page(operator, "print_queue")
    tell_with_undo(opened.page(), "Kartu bagus.", Action.CARD_GOOD, f"job:{card.id}")
    return opened


@pytest.fixture
def asked(monkeypatch) -> list[str]:
    """Everybody turns back; what was asked is kept."""
    texts: list[str] = []
    monkeypatch.setattr(Confirm, "ask", classmethod(lambda _c, _p, question: texts.append(question.text)))
    return texts


def undo(window, tasks) -> None:
    window.undo()
    settle(tasks, 400)


def test_the_question_names_the_step_its_time_and_its_card(window, card, tasks, asked):
    undo(window, tasks)
    (text,) = asked
    assert "Kartu tercetak" in text
    assert "04-08-2020 07:30" in text
    assert card.name in text
    assert f"{card.nik[:4]}••••••••{card.nik[-4:]}" in text
    assert card.nik not in text


def test_who_turns_back_may_undo_afterwards(office, window, card, tasks, asked, monkeypatch):
    undo(window, tasks)
    assert window.notice_bar.texts() == ("Kartu bagus.",)
    monkeypatch.setattr(Confirm, "ask", classmethod(lambda *_: Decision(None, "salah kartu")))
    undo(window, tasks)
    assert office.print_queue.job(card.id).state is JobState.UNKNOWN


def test_a_closed_day_refuses_before_anybody_is_asked(office, window, head, card, tasks, asked):
    closed = office.day_book.close(head, office.today(), {Goods.BLANK_KTP: 99})
    undo(window, tasks)
    assert asked == []
    (told,) = window.notice_bar.texts()
    assert closed.number in told
    assert "adendum" in told


def test_without_a_notice_the_last_own_step_is_offered_all_the_same(window, card, tasks, asked):
    window.notice_bar.drop(next(iter(window.notice_bar._lines)))
    undo(window, tasks)
    assert card.name in asked[0]


def test_with_nothing_to_undo_the_key_says_so(office, clerk, open_page, tasks, asked):
    window = open_page(clerk, "home")
    undo(window, tasks)
    assert asked == []
    (told,) = window.notice_bar.texts()
    assert "Tidak ada lagi langkah Anda" in told


def test_the_key_stands_beside_the_button_it_presses(window, card):
    tell_with_undo(window.page(), "Kartu lain.", Action.CARD_GOOD, "job:0")
    buttons = [line.button.text() for line in window.notice_bar._lines.values()]
    assert buttons == ["Urungkan", "Urungkan   Ctrl+Z"]


def test_a_sending_is_named_by_its_number(office, operator, clerk, card, open_page, tasks, asked):
    sent = office.handover.send(clerk, [card], Delivery.POST, "", "Kantor Pos", Party("Kurir"))
    window = open_page(clerk, "handover")
    tell_with_undo(window.page(), "Terkirim.", Action.HANDOVER_SENT, f"handover:{sent.number}")
    undo(window, tasks)
    assert sent.number in asked[0]
    assert "1 kartu" in asked[0]
    assert window.notice_bar.texts() == ("Terkirim.",)
