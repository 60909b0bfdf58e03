"""A demo office says where messages are shown and where they are set up that it writes to nobody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from office_window import settle
from PySide6.QtWidgets import QLabel

from desk.domain.carriers import Medium
from desk.office import Office, create_office
from ui.widgets.banner import Banner


@pytest.fixture
def office(empty_url: str) -> Iterator[Office]:
    create_office(empty_url, "admin", "demo", demo=True)
    made = Office(empty_url)
    yield made
    made.close()


def test_the_page_says_that_what_was_sent_went_to_nobody(office, open_page) -> None:
    window = open_page(office.staff_room.sign_in("admin", "demo"), "messages")
    said = [one.words.text() for one in window.page().findChildren(Banner) if one.isVisible()]
    assert said == ["Kantor demo: yang di sini tertulis terkirim tidak dikirim kepada siapa pun."]


def test_the_settings_say_it_of_every_way_out_and_a_trial_as_well(office, open_page, tasks) -> None:
    head = office.staff_room.sign_in("admin", "demo")
    settings = office.preferences.settings()
    chosen = replace(settings.messages, media=(Medium.SMS,))
    office.preferences.change(head, replace(settings, messages=chosen))
    page = open_page(head, "settings").page()
    page.parts.open("carriers")
    settle(tasks)
    told = [one.text() for one in page.carriers.findChildren(QLabel)]
    assert "Kantor demo tidak mengirim kepada siapa pun, apa pun yang diatur di sini." in told
    lines = {medium: one.line.words.text() for medium, one in page.carriers.lines.items()}
    assert lines == {
        Medium.SMS: "Tidak kepada siapa pun, juga saat dicoba",
        Medium.EMAIL: "Tidak dicentang di atas",
        Medium.WHATSAPP: "Tidak dicentang di atas",
    }
    assert page.carriers.lines[Medium.SMS].trial.isVisible()
