from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable, Iterator

import make
import people
import pytest
from dialog_keys import DialogKeys, wait_for_scan_gap
from office_window import Parts, back_in, open_window, press, settle
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from scanner import scan
from storms import LONG

from desk.domain.errors import OfficeUnavailable
from desk.domain.handover import ItemOutcome, Party, Proof, ReturnReason, Taker
from desk.domain.journal import Action
from desk.domain.printing import CancelReason, Channel, Delivery, HoldReason, JobState
from desk.domain.record_answers import RECORD_ANSWERS
from desk.domain.record_status import RecordStatus
from desk.domain.staff import Role
from desk.domain.text import Word
from desk.rooms.handover import Result
from ui.main_window import MainWindow
from ui.pages.handover import HandoverPage
from ui.pages.overlaps import OverlapsPage
from ui.pages.search import SearchPage
from ui.widgets.verdict import Verdict

Open = Callable[..., MainWindow]
ENTER = Qt.Key.Key_Return


@pytest.fixture
def open_counter(office, clerk, tasks, theme, language, preferences: QSettings) -> Iterator[Open]:
    made: list[MainWindow] = []

    def open_one(staff=None) -> MainWindow:
        window = open_window(office, staff or clerk, Parts(tasks, theme, language, preferences), counts=False)
        made.append(window)
        window.activateWindow()
        settle(tasks)
        return window

    yield open_one
    for window in made:
        window.context.changes.stop()
    assert tasks.finish()
    for window in made:
        window.hide()
        window.deleteLater()


@pytest.fixture
def counter(open_counter: Open) -> MainWindow:
    return open_counter()


@pytest.fixture
def card(office, office_url, operator):
    """One card on the shelf."""
    make.job(office_url, 1, name="SITI AMINAH")
    make.blanks(office, operator)
    return make.printed(office, operator, "SER-L-01")


def page_of(window: MainWindow) -> SearchPage:
    page = window.page()
    assert isinstance(page, SearchPage)
    return page


def sentence(window: MainWindow) -> str:
    """The one big sentence on screen."""
    verdicts = [one for one in page_of(window).panel.findChildren(Verdict) if one.isVisible()]
    assert len(verdicts) == 1
    return verdicts[0].sentence.text()


def shown(window: MainWindow) -> str:
    return "\n".join(
        label.text() for label in page_of(window).panel.findChildren(QLabel) if label.isVisible()
    )


def pick_ups(office, job) -> int:
    entries, _, _ = office.print_queue.story(job.id)
    return sum(entry.action is Action.CARD_PICKED_UP for entry in entries)


def answer(window: MainWindow, tasks, *keys) -> DialogKeys:
    """Press Enter and answer the dialog that opens."""
    back_in(window)
    settle(tasks, 400)  # a button is deaf for a moment after it was pressed
    dialog = DialogKeys(*keys)
    press(tasks, ENTER)
    back_in(window)
    return dialog


def ask(window: MainWindow, text: str, tasks) -> None:
    window.search.setText(text)
    window.open_page("search", text)
    settle(tasks)


def test_scan_enter_enter_hands_the_card_over_once_and_its_notice_takes_that_back(
    office, counter: MainWindow, card, tasks
):
    scan(counter, card.nik)
    settle(tasks)
    assert sentence(counter) == "Siap diambil di lokasi SER-L-01."
    dialog = answer(counter, tasks, make.nik(77), ENTER)
    assert dialog.seen == "PickUpDialog"
    assert "Pindaian tidak dipakai" in dialog.why[0]
    scan(counter, card.nik)
    dialog = answer(counter, tasks, Qt.Key.Key_Down, ENTER)
    assert dialog.why == ["Tulis nama orang yang mengambil kartu."]
    assert pick_ups(office, card) == 0

    scan(counter, card.nik)
    answer(counter, tasks, ENTER, ENTER)
    assert office.print_queue.job(card.id).state is JobState.HANDED_OVER
    taken = office.handover.picked_up(card.id)
    assert (taken.taker, taken.taker_name, taken.proof) == (Taker.SELF, "SITI AMINAH", Proof.FINGERPRINT)
    assert not taken.old_card_taken
    assert sentence(counter).startswith("Sudah diambil Selasa, 4 Agustus 2020 oleh SITI AMINAH")
    for _ in range(2):
        QTest.keyClick(counter.focusWidget() or counter, ENTER)
        settle(tasks)
    assert pick_ups(office, card) == 1

    dialog = DialogKeys("salah orang", lambda confirm: confirm.yes.setFocus(), Qt.Key.Key_Space)
    counter.undo()
    settle(tasks)
    assert dialog.seen == "Confirm"
    assert office.print_queue.job(card.id).state is JobState.PRINTED
    assert sentence(counter) == "Siap diambil di lokasi SER-L-01."

    tab = Qt.Key.Key_Tab
    back_in(counter)
    scan(counter, card.nik)
    settle(tasks)
    dialog = answer(
        counter,
        tasks,
        *(Qt.Key.Key_Down, tab, "BUDI", tab, tab, Qt.Key.Key_Space, wait_for_scan_gap, ENTER),
    )
    assert dialog.seen == "PickUpDialog"
    taken = office.handover.picked_up(card.id)
    assert (taken.taker, taken.taker_name, taken.proof) == (Taker.FAMILY, "BUDI", Proof.KK)
    assert taken.old_card_taken
    assert [scrap.nik for scrap in office.store.to_destroy()] == [card.nik]


def test_a_search_begun_failed_or_overtaken_at_another_counter_leaves_no_former_answer_on_screen(
    office, counter: MainWindow, card, clerk, tasks, monkeypatch
):
    ask(counter, card.nik, tasks)
    assert card.nik not in shown(counter)
    assert "3673••••••••0001" in shown(counter)
    page = page_of(counter)
    page.look(make.nik(2))
    assert not page._button.isEnabled()
    counter.open_page("search", make.nik(2))
    page.next_step()
    settle(tasks)
    assert pick_ups(office, card) == 0

    def broken(_text: str):
        raise OfficeUnavailable(Word("test", "The database is away."), Word("test", "Wait."))

    ask(counter, card.nik, tasks)
    with monkeypatch.context() as away:
        away.setattr(office.search, "find", broken)
        ask(counter, make.nik(2), tasks)
    assert "SITI AMINAH" not in shown(counter)
    assert page_of(counter)._button is None

    ask(counter, card.nik, tasks)
    office.handover.pick_up(clerk, card, Taker.SELF, "", Proof.KK)
    settle(tasks, 300)
    assert sentence(counter).startswith("Sudah diambil")


def test_a_card_taken_at_another_counter_meanwhile_is_refused_with_words(
    office, counter: MainWindow, card, clerk, tasks
):
    said = []
    counter.notices.said.connect(said.append)
    scan(counter, card.nik)
    settle(tasks)

    def elsewhere(_dialog) -> None:
        office.handover.pick_up(clerk, card, Taker.SELF, "", Proof.KK)

    DialogKeys(elsewhere, ENTER)
    press(tasks, ENTER)
    assert "lebih cepat" in said[-1].text
    assert pick_ups(office, card) == 1
    assert sentence(counter).startswith("Sudah diambil")


def test_enter_takes_the_next_step_of_a_card_not_asked_for_held_or_sent(
    office, office_url, counter: MainWindow, operator, clerk, clock, tasks
):
    make.blanks(office, operator)
    make.job(office_url, 1, delivery=Delivery.KECAMATAN)
    card = make.printed(office, operator, "SER-01")
    wanted = make.job(office_url, 5)
    scan(counter, make.nik(5))
    settle(tasks)
    assert sentence(counter).startswith("Menunggu cetak: urutan aturan 7 dari 7")
    assert "Belum ada yang meminta" in shown(counter)
    dialog = answer(counter, tasks, ENTER)
    assert dialog.seen == "AskPrintDialog"
    assert office.print_queue.job(wanted).channel is Channel.COUNTER
    assert "Diminta lewat: Loket." in shown(counter)
    assert page_of(counter)._button is None

    people.hold_up(office_url, make.job(office_url, 3, state=JobState.HELD), HoldReason.SAME_NIK_OTHER_NAME)
    counter.open_page("search")
    back_in(counter)
    scan(counter, make.nik(3))
    settle(tasks)
    assert sentence(counter) == "Ditahan: NIK sama dengan nama lain."
    press(tasks, ENTER)
    assert isinstance(counter.page(), OverlapsPage)

    ask(counter, card.nik, tasks)
    assert sentence(counter) == "Siap di lokasi SER-01, menunggu dikirim lewat Kecamatan Serang."
    assert "Boleh juga diserahkan di loket ini." in shown(counter)
    sent = office.handover.send(clerk, [card], Delivery.KECAMATAN, "36.73.01", "Serang", Party("Dedi"))
    scan(counter, card.nik)
    settle(tasks)
    words = "Sudah dikirim ke Kecamatan Serang dengan BAST {}, belum dikonfirmasi."
    assert sentence(counter) == words.format(sent.number)
    press(tasks, ENTER)
    page = counter.page()
    assert isinstance(page, HandoverPage)
    assert page.parts.current() == "sent"
    assert page.sent.handover is not None
    assert page.sent.handover.number == sent.number

    office.work_sheet.start(operator, office.print_queue.claim(operator, 1).jobs[0])
    clock.pass_(hours=1)
    office.print_queue.sweep(operator)
    ask(counter, make.nik(5), tasks)
    assert sentence(counter) == "Sudah mulai dicetak, tetapi hasilnya belum dicatat."
    assert "Rina Marlina atau operator lain harus melihat baki printer" in shown(counter)


def test_every_state_is_one_plain_sentence(office, office_url, counter: MainWindow, operator, clerk, tasks):
    make.blanks(office, operator)
    make.jobs(office_url, 5, delivery=Delivery.KECAMATAN)
    batch = office.print_queue.claim(operator, 5)
    printing = office.work_sheet.start(operator, batch.jobs[1])
    cards = [
        office.work_sheet.good(operator, office.work_sheet.start(operator, job), "SER-01")
        for job in batch.jobs[2:5]
    ]
    office.handover.withdraw(operator, cards[0], CancelReason.DIED, "surat kematian")
    sent = office.handover.send(clerk, cards[1:], Delivery.KECAMATAN, "36.73.01", "Serang", Party("Dedi"))
    office.handover.receive(
        clerk,
        sent.number,
        [
            Result(cards[1].id, ItemOutcome.RECEIVED),
            Result(cards[2].id, ItemOutcome.MISSING, ReturnReason.NOT_IN_PARCEL),
        ],
    )
    lost = "Hilang: dikirim ke Kecamatan Serang dengan BAST {}, dilaporkan “Tidak ada dalam kiriman”."
    lost = lost.format(sent.number)
    for job, words in (
        (batch.jobs[0], f"Segera dicetak oleh Rina Marlina, dalam batch {batch.number}."),
        (printing, "Sedang dicetak oleh Rina Marlina."),
        (cards[0], "Kartu tidak dicetak: Meninggal."),
        (cards[1], f"Sudah diterima Kecamatan Serang dengan BAST {sent.number}."),
        (cards[2], lost),
    ):
        ask(counter, job.nik, tasks)
        assert sentence(counter) == words
    ask(counter, sent.number, tasks)
    assert sentence(counter).startswith(f"BAST {sent.number}: 2 kartu ke Kecamatan Serang")
    assert "Hilang: 1." in shown(counter)


def test_every_record_status_and_what_is_not_known_is_explained_to_the_citizen(
    office_url, counter: MainWindow, language, tasks
):
    for number, status in enumerate(RecordStatus, 50):
        people.known(office_url, [(number, "JUNAEDI")], status)
        ask(counter, make.nik(number), tasks)
        assert language.say(status.word) in sentence(counter)
        told = RECORD_ANSWERS[status]
        assert language.say(told.says) in shown(counter)
        assert language.say(told.next) in shown(counter)
    ask(counter, make.nik(4444), tasks)
    assert "3673••••••••4444" in shown(counter)
    assert "Periksa angkanya" in shown(counter)
    ask(counter, "SI", tasks)
    assert "paling sedikit 3 huruf" in shown(counter)
    people.known(office_url, [(100 + n, f"SITI {n:03d}") for n in range(60)], RecordStatus.PROCESSING)
    ask(counter, "SITI", tasks)
    page = page_of(counter)
    assert page.table.rowCount() == 50, "more letters are asked for"
    assert "Lebih dari 50 jawaban" in page._counts.text()


def test_arrow_keys_choose_among_several_answers(office, office_url, counter: MainWindow, card, tasks):
    people.known(office_url, [(20, "SITI ZULAIKHA")], RecordStatus.PRINT_READY_RECORD)
    people.known(office_url, [(1, "SITI AMINAH")], RecordStatus.PRINT_READY_RECORD)
    counter.focus_search()
    press(tasks, "SITI", soon_ms=300)
    page = page_of(counter) if isinstance(counter.page(), SearchPage) else None
    press(tasks, ENTER)
    page = page or page_of(counter)
    assert page.view.isVisible()
    assert "SITI AMINAH" in shown(counter)
    press(tasks, ENTER, Qt.Key.Key_Down)
    assert "SITI ZULAIKHA" in shown(counter)
    press(tasks, Qt.Key.Key_Up)
    assert sentence(counter) == "Siap diambil di lokasi SER-L-01."
    dialog = DialogKeys(ENTER)
    press(tasks, ENTER)
    assert dialog.seen == "PickUpDialog"
    assert pick_ups(office, card) == 1


def test_an_auditor_sees_the_answer_and_why_the_step_is_not_theirs(
    office_url, open_counter: Open, card, tasks
):
    auditor = make.person(office_url, "wawan", "Wawan", Role.AUDITOR)
    window = open_counter(auditor)
    ask(window, card.nik, tasks)
    button = page_of(window)._button
    assert button is not None
    assert not button.isEnabled()
    why = "Perlu petugas loket atau kepala seksi: menyerahkan kartu kepada warga."
    assert button.toolTip() == why
    assert why in page_of(window).panel.texts()


def scans_in_a_row(office_url, window: MainWindow, tasks, how_many: int) -> None:
    """Scan card after card without a pause and without a mouse; none is missed, memory stays flat."""
    make.jobs(office_url, 25)
    window.open_page("search")
    answered: list[str] = []
    page_scan = 10
    for number in range(how_many):
        nik = make.nik(number % 25 + 1)
        scan(window, nik)
        settle(tasks, 20)
        found = page_of(window)._shown
        assert found is not None
        assert found.found.job is not None
        answered.append(found.found.job.nik)
        assert answered[-1] == nik
        if number == page_scan:
            gc.collect()
            tracemalloc.start()
            first = tracemalloc.get_traced_memory()[0]
    gc.collect()
    grown = tracemalloc.get_traced_memory()[0] - first
    tracemalloc.stop()
    assert len(answered) == how_many
    assert grown < 2_000_000, grown


@pytest.mark.storm
def test_scans_in_a_row_are_all_answered(office_url, counter: MainWindow, tasks):
    scans_in_a_row(office_url, counter, tasks, 500 if LONG else 20)
