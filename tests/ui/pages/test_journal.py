"""The page of the journal: read as sentences, narrowed by a scan, sealed on paper, exported and noted."""

from __future__ import annotations

from datetime import date

import make
from dialog_keys import DialogKeys
from office_window import press, settle, until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desk.domain.handover import Proof, Taker
from desk.domain.journal import Action
from desk.domain.journal_view import JournalAsk, Kind
from desk.domain.stock import Goods
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.record_history import RecordHistory
from ui.pages.journal import JournalPage
from ui.tables.journal_columns import JOURNAL_COLUMNS
from ui.widgets.journal_filters import ABOUT, KIND, PERSON

F6, F7 = Qt.Key.Key_F6, Qt.Key.Key_F7
DAY = date(2020, 8, 4)


def _said(page: JournalPage) -> list[str]:
    column = next(one for one in JOURNAL_COLUMNS if one.name == "what")
    return [page.table.text(row, column) for row in page.table.rows()]


def _words(page: JournalPage) -> str:
    return "\n".join(label.text() for label in page.details.findChildren(QLabel))


def test_the_head_reads_who_did_what_finds_a_person_and_checks_a_seal(
    office, office_url, clerk, operator, head, open_page, tasks, tmp_path, monkeypatch
):
    make.blanks(office, operator)
    make.jobs(office_url, 2)
    card, _other = make.printed(office, operator), make.printed(office, operator)
    office.handover.pick_up(clerk, card, Taker.SELF, "", Proof.KK)
    office.store.count(head, Goods.BLANK_KTP, 40, "hitung ulang")
    closed = office.day_book.close(head, DAY, {})
    window = open_page(head, "journal")
    page = window.page()
    assert isinstance(page, JournalPage)
    until(lambda: page.table.rowCount() > 5)
    said = _said(page)
    assert any(
        one.startswith("Hendra Gunawan menghitung stok: ") and "menjadi 40. Alasan: “hitung ulang”." in one
        for one in said
    ), said
    taken = next(one for one in said if "menyerahkan kartu kepada warga" in one)
    assert taken.startswith("Siti Aminah ")
    assert "3673••••••••0001" in taken
    assert make.nik(1) not in "\n".join(said)

    # By a scan, by kind, by person
    window.page().take_scan(make.nik(1))
    until(lambda: ABOUT in page.filters.values() and page.table.rowCount() == 4)
    assert all("3673••••••••0001" in one for one in _said(page))
    page.view.setFocus()
    press(tasks, F7)
    until(lambda: page.table.rowCount() >= 4)
    page.filters.clear()
    page.filters.choose(PERSON, clerk.id)
    until(lambda: _said(page) != said and all(one.startswith("Siti Aminah") for one in _said(page)))
    page.filters.clear()
    page.filters.choose(KIND, Kind.REFUSALS)
    until(lambda: page.table.rowCount() == 0)
    page.filters.clear()
    until(lambda: page.table.rowCount() > 5)

    # The seal off the paper
    notices = []
    window.notices.said.connect(lambda notice: notices.append(notice.text))
    seal = closed.facts.seal
    answer = DialogKeys(lambda form: form.line.setFocus(), seal.written[:26], lambda form: form.yes.click())
    press(tasks, F6)
    until(lambda: bool(answer.seen) and ABOUT in page.filters.values())
    assert "masih seperti saat ditulis" in notices[-1]

    # The paper, and its own entry
    page.filters.clear()
    target = tmp_path / "jejak.pdf"
    monkeypatch.setattr(ChooseFile, "to_write", classmethod(lambda *_a, **_k: target))
    page.button("save_pdf").click()
    until(target.exists)
    settle(tasks)
    noted = office.journal.page(head, JournalAsk(action=Action.JOURNAL_READ)).rows
    assert [told.entry.subject for told in noted] == ["report:journal"]
    assert int(str(noted[0].entry.facts["rows"])) > 5


def test_a_clerk_reads_everything_that_was_done_to_a_record_beside_the_search(
    office, office_url, clerk, operator, open_page, tasks
):
    make.blanks(office, operator)
    make.jobs(office_url, 1)
    make.printed(office, operator)
    window = open_page(clerk, "search")
    page = window.page()
    page.receive(make.nik(1))
    until(lambda: any("oleh siapa" in one.text() for one in page.panel.findChildren(QPushButton)))
    way = next(one for one in page.panel.findChildren(QPushButton) if "oleh siapa" in one.text())
    said: list[str] = []

    def read(dialog: RecordHistory) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.closer.click()

    answer = DialogKeys(read)
    way.click()
    until(lambda: bool(answer.seen) and bool(said))
    settle(tasks)
    assert any(one.startswith("Rina Marlina mencetak kartu dengan baik: ") for one in said)
    assert make.nik(1) not in "\n".join(said)
