from __future__ import annotations

import make
import pytest
from dialog_keys import DialogKeys
from ended_lists import Gone, ended_list
from office_window import press, settle, until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desk.domain.ended import Effect
from desk.domain.import_kinds import ImportKind
from desk.domain.printing import JobState
from ui.dialogs.choose_file import ChooseFile
from ui.pages.ended import RECORDED, EndedPage
from ui.pages.import_desk import ImportDeskPage

F4, F5, F6 = Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F6
SPACE = Qt.Key.Key_Space


@pytest.fixture
def died(tmp_path):
    return ended_list(
        tmp_path / "akta kematian.csv", Gone(1), Gone(2), Gone(3, "ORANG LAIN"), Gone(9, nik="")
    )


def words(page) -> str:
    return "\n".join(label.text() for label in page.details.findChildren(QLabel))


def test_a_list_of_deaths_goes_from_the_file_to_the_decision_by_keys(
    office, office_url, operator, died, open_page, tasks, monkeypatch
):
    make.blanks(office, operator)
    make.jobs(office_url, 3)
    cards = [make.printed(office, operator, f"A-0{n}") for n in (1, 2)]
    monkeypatch.setattr(ChooseFile, "to_read", classmethod(lambda *_: died))
    window = open_page(operator, "ended")
    page = window.page()
    assert isinstance(page, EndedPage)
    assert not page.button("withdraw").isEnabled()

    # The list
    press(tasks, F4)
    until(lambda: isinstance(window.page(), ImportDeskPage))
    settle(tasks)
    desk = window.page()
    press(tasks, F5)
    until(lambda: desk.look is not None)
    tiles = {
        outcome.code: tile._number for outcome, tile in desk.sheet.tiles.tiles.items() if tile.isVisible()
    }
    assert tiles == {"taken_in": "1", "joined": "0", "doubtful": "3", "repeated": "0", "refused": "0"}
    assert office.ended.people().rows == ()
    until(desk.button("go").isEnabled)
    press(tasks, F5)
    until(lambda: len(office.ended.people().rows) == 4)

    # The cards that are made
    window.open_page("ended")
    settle(tasks)
    assert page._counts.text() == "2 kartu menunggu keputusan"
    assert "akta 3673-KM-04082020-0001" in words(page)
    assert make.nik(1) not in words(page), "NIKs are masked"
    answer = DialogKeys(lambda form: form.reason.setFocus(), "akta kematian", lambda form: form.yes.click())
    press(tasks, F5)
    until(lambda: bool(answer.seen) and office.print_queue.job(cards[0].id).state is JobState.CANCELLED)
    assert [one.job_id for one in office.store.to_destroy()] == [cards[0].id]
    settle(tasks)
    until(lambda: page.cards.rowCount() == 1)
    window.activateWindow()
    page.card_view.setFocus()
    page.card_view.selectRow(0)
    settle(tasks)
    until(page.button("keep").isEnabled)
    answer = DialogKeys(lambda form: form.reason.setFocus(), "orangnya datang", lambda form: form.yes.click())
    press(tasks, F6)
    until(lambda: bool(answer.seen) and office.ended.open_cards() == 0)
    settle(tasks)
    window.activateWindow()

    # Everybody
    page.parts.open(RECORDED)
    page.people_view.setFocus()
    settle(tasks)
    assert page.people.rowCount() == 4
    page.search.setFocus()
    press(tasks, "orang", Qt.Key.Key_Return)
    assert [row.name for row in page.people.rows()] == ["ORANG LAIN"]
    page.people_view.selectRow(0)
    settle(tasks)
    assert page.say(Effect.HELD.word) in words(page)

    # Where only the NIK agrees, the page of overlaps shows what is recorded
    window.open_page("overlaps")
    settle(tasks)
    held = window.page()
    until(lambda: "3673-KM-04082020-0003" in words(held))
    assert "ORANG LAIN" in words(held)
    assert office.health.check() == ()


def test_the_search_leads_to_the_decision_and_tells_the_citizen_to_wait(
    office, office_url, operator, tmp_path, open_page, tasks
):
    make.blanks(office, operator)
    make.jobs(office_url, 2)
    cards = [make.printed(office, operator, f"A-0{n}") for n in (1, 2)]
    path = ended_list(tmp_path / "mati.csv", Gone(1), Gone(2))
    office.import_desk.take_in(operator, path, ImportKind.DEATHS)
    window = open_page(operator, "search", make.nik(2))
    shown = "\n".join(label.text() for label in window.page().panel.findChildren(QLabel))
    assert "Di lokasi A-02; tidak diserahkan kepada siapa pun" in shown
    assert "Tercatat meninggal: akta 3673-KM-04082020-0002" in shown
    assert "Kartu Anda ditahan" in shown
    window.page().next_step()
    until(lambda: isinstance(window.page(), EndedPage))
    settle(tasks)
    page = window.page()
    until(lambda: page.card_view.current() is not None and page.card_view.current().job.id == cards[1].id)
