from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import make
import pytest
from office_window import Parts, close_window, open_window, press, settle
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from sqlalchemy import insert

from desk.data.database import Database
from desk.data.print_tables import hold
from desk.domain.printing import CancelReason, HoldReason, JobState
from ui.actions import page_key
from ui.dialogs.confirm import Confirm, Decision
from ui.main_window import MainWindow
from ui.pages.overlaps import OverlapsPage
from ui.widgets.two_sides import DIFFERS, SAME, TwoSides

SINCE = datetime(2020, 7, 30, 1, 0, tzinfo=UTC)


def held(url: str, number: int, reason: HoldReason, other: int | None = None, **changes) -> int:
    job_id = make.job(url, number, state=JobState.HELD, **changes)
    hold_for(url, job_id, reason, other, make.nik(number + 1) if other else "", "WARGA LAIN" if other else "")
    return job_id


def hold_for(
    url: str, job_id: int, reason: HoldReason, other: int | None = None, nik: str = "", name: str = ""
) -> None:
    values = {
        "job_id": job_id,
        "reason": reason,
        "opened_at": SINCE,
        "other_job_id": other,
        "other_nik": nik,
        "other_name": name,
    }
    database = Database(url)
    try:
        with database.transaction() as db:
            db.execute(insert(hold).values(**values))
    finally:
        database.close()


@pytest.fixture
def window(office, head, tasks, theme, language, preferences: QSettings) -> Iterator[MainWindow]:
    made = open_window(office, head, Parts(tasks, theme, language, preferences))
    yield made
    close_window(made, tasks)


def opened(window: MainWindow, tasks) -> OverlapsPage:
    window.open_page("overlaps")
    settle(tasks)
    page = window.page()
    assert isinstance(page, OverlapsPage)
    return page


def answer(monkeypatch, value=None, reason="sudah dicek dengan KK") -> None:
    monkeypatch.setattr(Confirm, "ask", classmethod(lambda *_: Decision(value, reason)))


def test_both_sides_stand_beside_each_other_and_differences_are_marked(office_url, window, tasks):
    other = make.job(office_url, 2, name="WARGA 0001", address="JL. RAYA")
    held(office_url, 1, HoldReason.SAME_PERSON_OTHER_NIK, other)
    page = opened(window, tasks)
    texts = page.details.texts()
    assert page.details.findChild(TwoSides) is not None
    assert DIFFERS in texts
    assert SAME in texts
    assert "JL. RAYA" in texts
    assert not any(make.nik(1) in text or make.nik(2) in text for text in texts)


def test_a_released_card_waits_and_leaves_the_list(office, office_url, window, tasks, monkeypatch):
    job_id = held(office_url, 1, HoldReason.DIED)
    page = opened(window, tasks)
    answer(monkeypatch)
    QTest.keyClick(page.view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    assert office.print_queue.job(job_id).state is JobState.WAITING
    assert page.table.rowCount() == 0
    assert page.view.empty.isVisible()


def test_a_cancelled_card_keeps_why_and_the_reason(office, office_url, window, tasks, monkeypatch):
    job_id = held(office_url, 1, HoldReason.DIED)
    opened(window, tasks)
    answer(monkeypatch, CancelReason.DIED, "akta kematian 12")
    press(tasks, Qt.Key.Key_Delete)
    assert office.print_queue.job(job_id).cancel_reason is CancelReason.DIED
    assert office.print_queue.story(job_id)[0][0].reason == "akta kematian 12"


def test_somebody_faster_is_told_and_the_list_is_fetched_again(
    office, head, office_url, window, tasks, monkeypatch
):
    job_id = held(office_url, 1, HoldReason.DIED)
    page = opened(window, tasks)
    window.context.changes.blockSignals(True)
    office.overlaps.release(head, job_id, "orangnya datang")
    answer(monkeypatch)
    page.release()
    settle(tasks)
    assert window.notice_bar.texts()
    assert page.table.rowCount() == 0


def test_reasons_are_counted_and_filtered(office_url, window, tasks):
    held(office_url, 1, HoldReason.DIED)
    held(office_url, 3, HoldReason.DIED, district_code="36.73.02", village_code="36.73.02.1001")
    held(office_url, 5, HoldReason.MOVED_OUT)
    page = opened(window, tasks)
    assert "3" in page._counts.text()
    page.filters.choose("reason", HoldReason.DIED)
    settle(tasks)
    assert page.table.rowCount() == 2
    page.filters.choose("district", "36.73.02")
    settle(tasks)
    assert page.table.rowCount() == 1
    counts = [action.text() for action in page.filters.menu("reason").actions()]
    assert any(text.endswith(" 2") for text in counts)


def test_a_card_held_for_two_reasons_is_one_card_to_decide_everywhere(office_url, window, tasks):
    job_id = held(office_url, 1, HoldReason.DIED)
    hold_for(office_url, job_id, HoldReason.MOVED_OUT)
    window.open_page("home")
    settle(tasks, 600)
    assert window.page().tiles["held"]._number == "1"
    page = opened(window, tasks)
    settle(tasks, 600)
    assert page._counts.text().startswith("1 kartu")
    assert window.side._entries["overlaps"].accessibleName() == "Tumpang tindih 1"
    assert page.table.rowCount() == 2, "each reason has its line"


def test_an_empty_list_says_what_will_be_here(window, tasks):
    page = opened(window, tasks)
    assert page.view.empty.isVisible()
    assert page.view.empty.text.text()


def test_undo_holds_the_card_again(office, office_url, window, tasks, monkeypatch):
    job_id = held(office_url, 1, HoldReason.DIED)
    page = opened(window, tasks)
    answer(monkeypatch)
    page.release()
    settle(tasks)
    window.undo()
    settle(tasks)
    assert office.print_queue.job(job_id).state is JobState.HELD
    assert page.table.rowCount() == 1


def test_the_page_opened_by_its_key_has_the_keys_also_out_of_the_search_field(office_url, window, tasks):
    held(office_url, 1, HoldReason.DIED)
    page = opened(window, tasks)
    key = QKeySequence(page_key(1 + list(window._entries).index("overlaps")))
    for before in ("home", "overlaps"):
        window.open_page(before)
        window.search.begin("w")
        QTest.keySequence(window.search, key)
        assert window.page() is page
        assert page.view.hasFocus()
    settle(tasks)


def test_a_held_card_found_by_search_is_shown_alone_however_long_the_list(office_url, window, tasks):
    for number in range(1, 6):
        held(office_url, 2 * number, HoldReason.DIED)
    last = held(office_url, 20, HoldReason.MOVED_OUT, name="SITI AMINAH", district_code="36.73.02")
    page = opened(window, tasks)
    page.filters.choose("reason", HoldReason.DIED)
    window.open_page("search", make.nik(20))
    settle(tasks, 400)
    window.page().next_step()
    settle(tasks)
    assert window.page() is page
    assert page.view.current().held.job.id == last
    assert page.table.rowCount() == 1
    assert "SITI AMINAH" in page.details.texts()
    page.filters.clear()
    settle(tasks)
    assert page.table.rowCount() == 6
