from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import asking
import make
import pytest
from dialog_keys import DialogKeys, wait_for_scan_gap
from office_window import Parts, back_in, close_window, open_window, press, settle
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from reportlab.lib.pagesizes import A7
from reportlab.pdfgen.canvas import Canvas

from desk.domain.applications import Application, AppState, Brought
from desk.domain.corrections import FormField
from desk.domain.printing import Channel
from desk.domain.staff import Role, Staff
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.office import Office
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.file_refusals import FileRefusals
from ui.main_window import MainWindow
from ui.pages import slips
from ui.pages.verification import VerificationPage
from ui.printing import PAPER, PRINTER
from ui.widgets.page_canvas import Fit

F2, F4, F5, F6, F7, F8, F9 = (getattr(Qt.Key, f"Key_F{n}") for n in (2, 4, 5, 6, 7, 8, 9))
ENTER, ESC, DOWN, SPACE, TAB = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Down,
    Qt.Key.Key_Space,
    Qt.Key.Key_Tab,
)
LOST = ("KTP_HILANG", 1, "surat_hilang", "kk")
Open = Callable[..., VerificationPage]


@pytest.fixture
def open_desk(office: Office, clerk, tasks, theme, language, preferences) -> Iterator[Open]:
    """Opens the page for somebody, in a window of their own."""
    made: list[MainWindow] = []

    def open_one(staff: Staff | None = None) -> VerificationPage:
        window = open_window(office, staff or clerk, Parts(tasks, theme, language, preferences), counts=False)
        made.append(window)
        window.open_page("verification")
        settle(tasks)
        page = window.page()
        assert isinstance(page, VerificationPage)
        return page

    yield open_one
    for window in made:
        close_window(window, tasks)


@pytest.fixture
def asked(office: Office, clerk: Staff) -> Application:
    return office.walk_in.accept(clerk, asking.request(*LOST)).application


@pytest.fixture
def second_clerk(office_url: str) -> Staff:
    return make.person(office_url, "dewi", "Dewi Lestari", Role.CLERK)


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    """Two pages, small ones: looking for codes on an A4 takes ten times as long."""
    path = tmp_path / "kk.pdf"
    canvas = Canvas(str(path), pagesize=A7)
    for number in (1, 2):
        canvas.drawString(36, 200, f"KARTU KELUARGA {number}")
        canvas.showPage()
    canvas.save()
    return path


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "surat.png"
    image = QImage(600, 800, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.yellow)
    assert image.save(str(path))
    return path


def stands(office: Office, asked: Application) -> AppState:
    return office.walk_in.application(asked.number).state


def notices(page: VerificationPage) -> str:
    window = page.window()
    assert isinstance(window, MainWindow)
    return "\n".join(window.notice_bar.texts())


def into_list(page: VerificationPage) -> None:
    """Put the keys on the list, as they are once a dialog is closed and its window is active again."""
    back_in(page)
    page.list.view.setFocus()


def wait_for_page(qtbot, page: VerificationPage) -> None:
    qtbot.waitUntil(lambda: page.desk.sheet.viewer.main.canvas.filled, timeout=10_000)


# Taking and deciding


def test_five_keys_take_an_application_check_two_documents_and_verify_it(
    office: Office, clerk, asked, open_desk: Open, tasks
) -> None:
    page = open_desk()
    press(tasks, F5)
    assert page.desk.sheet.isVisible()
    assert stands(office, asked) is AppState.CHECKING
    press(tasks, "1", "1", F9)
    assert stands(office, asked) is AppState.VERIFIED
    assert page.list.isVisible()
    (check,) = office.verification.checks(asked.id)
    assert {one.kind for one in check.findings} == {FindingKind.VALID}
    assert asked.number in notices(page)


def test_nothing_is_verified_before_every_document_was_looked_at_escape_keeps_it_in_hand_and_f6_puts_it_back(
    office: Office, asked, open_desk: Open, tasks
) -> None:
    page = open_desk()
    press(tasks, F5, "1", F9)
    assert stands(office, asked) is AppState.CHECKING
    assert "Kartu Keluarga" in page.button("verify").toolTip()
    press(tasks, ESC)
    assert page.list.isVisible()
    assert stands(office, asked) is AppState.CHECKING
    assert page.list.mine.isVisible()
    page.list.tabs.open("mine")
    settle(tasks)
    assert [row.application.number for row in page.list.rows()] == [asked.number]
    page.list.tabs.open("returned")
    settle(tasks)
    assert page.list.table.rowCount() == 0
    press(tasks, F2)
    assert page.state is not None
    assert [one.document for one in page.state.findings()] == ["surat_hilang"]
    press(tasks, "2", F9)
    assert stands(office, asked) is AppState.CHECKING
    assert not page.button("verify").isEnabled()
    assert page.button("return_it").isEnabled()
    press(tasks, F6)
    assert stands(office, asked) is AppState.RECEIVED
    assert page.list.isVisible()
    assert not page.list.mine.isVisible()


def test_returning_shows_the_words_the_citizen_is_given_and_offers_the_note(
    office: Office, asked, open_desk: Open, tasks, tmp_path, monkeypatch, qtbot
) -> None:
    page = open_desk()
    press(tasks, F5, "1", "n", "foto buram", ENTER, "2")
    seen: list[str] = []
    DialogKeys(lambda dialog: seen.append(dialog.text.toPlainText()), lambda dialog: dialog.accept())
    press(tasks, F7)
    assert asked.number in seen[0]
    assert "Dinas Kependudukan dan Pencatatan Sipil" in seen[0]
    assert "Kartu Keluarga (KK) tidak dapat dibaca. Catatan: foto buram." in seen[0]
    assert stands(office, asked) is AppState.RETURNED
    (check,) = office.verification.checks(asked.id)
    assert Finding("kk", FindingKind.UNREADABLE, "foto buram") in check.findings
    opened: list[Path] = []
    monkeypatch.setattr(slips, "open_path", lambda _page, path: opened.append(path))
    page.window().press_notice()
    settle(tasks)
    (strip,) = PdfReader(opened[0]).pages
    words = " ".join(strip.extract_text().split())
    assert round(strip.mediabox.width / 72 * 25.4) == 80
    assert "Kartu Keluarga (KK) tidak dapat dibaca. Catatan: foto buram." in words
    page.context.preferences.setValue(PAPER, "A5")
    page.list.tabs.open("returned")
    settle(tasks)
    into_list(page)
    QTest.keyClick(page.list.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    (letter,) = PdfReader(opened[1]).pages
    assert (round(letter.mediabox.width / 72 * 25.4), round(letter.mediabox.height / 72 * 25.4)) == (148, 210)
    path = tmp_path / "surat.pdf"
    monkeypatch.setattr(ChooseFile, "to_write", lambda *_words: path)
    QTest.keyClick(page.list.view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(path.exists, timeout=10_000)
    settle(tasks)
    assert path.read_bytes().startswith(b"%PDF")


def test_the_note_of_a_walk_in_is_printed_by_itself_where_receipts_are(
    office: Office, asked, open_desk: Open, tasks, monkeypatch
) -> None:
    printed: list[tuple[str, str]] = []
    monkeypatch.setattr(slips, "print_pdf", lambda _pdf, name, title: printed.append((name, title)))
    page = open_desk()
    page.context.preferences.setValue(PRINTER, "Struk")
    press(tasks, F5, "1", "6")
    DialogKeys(lambda dialog: dialog.accept())
    press(tasks, F7)
    assert printed == [("Struk", f"pengembalian-{asked.number}")]
    assert "Struk" in notices(page)


def test_a_refusal_takes_the_legal_ground_of_the_service_and_a_reason(
    office: Office, clerk, asked, open_desk: Open, tasks
) -> None:
    page = open_desk()
    press(tasks, F5)
    keys = DialogKeys(ENTER)
    press(tasks, F8)
    assert keys.why != [""]
    assert stands(office, asked) is AppState.CHECKING
    back_in(page)
    page.desk.sheet.list.setFocus()
    keys = DialogKeys(
        lambda dialog: dialog.reason.setFocus(), "bukan penduduk kota ini", lambda dialog: dialog.accept()
    )
    press(tasks, F8)
    assert keys.seen == "RefuseDialog"
    assert stands(office, asked) is AppState.REFUSED
    (check,) = office.verification.checks(asked.id)
    service = office.services.service(asked.service)
    assert service is not None
    assert check.ground == f"{service.legal.split(';')[0].strip()}: bukan penduduk kota ini"


def test_a_note_right_after_a_finding_belongs_to_that_document_and_the_applicant_hears_of_all_at_once(
    office: Office, asked, open_desk: Open, tasks
) -> None:
    page = open_desk()
    press(tasks, F5)
    QTest.keyClicks(page.desk.sheet.list, "367311")
    QTest.keyClick(page.desk.sheet.list, ENTER)
    settle(tasks)
    assert page.state is not None
    assert page.state.findings() == (), "a scanned label is never a finding"
    assert "367311" in notices(page)
    press(tasks, "2", "n", "terpotong", ENTER)
    assert page.state.line("surat_hilang").note == "terpotong"
    assert page.desk.sheet.list.current() == "kk"
    press(tasks, F7)
    assert stands(office, asked) is AppState.CHECKING
    assert "Kartu Keluarga" in page.button("return_it").toolTip()
    press(tasks, "1")
    assert {one.document: (one.kind, one.note) for one in page.state.findings()} == {
        "surat_hilang": (FindingKind.UNREADABLE, "terpotong"),
        "kk": (FindingKind.VALID, ""),
    }


def test_a_window_opened_again_finds_what_was_in_hand(
    office: Office, clerk, asked, open_desk: Open, tasks
) -> None:
    office.verification.next(clerk)
    page = open_desk()
    assert asked.number in page.list.mine.words.text()
    press(tasks, F2, "1", "1", F9)
    assert stands(office, asked) is AppState.VERIFIED


def test_what_was_found_is_filled_in_again_after_the_program_ended_for_the_same_clerk_alone(
    office: Office, second_clerk, asked, open_desk: Open, tasks, clock
) -> None:
    page = open_desk()
    press(tasks, F5, "2", "n")
    QTest.keyClicks(page.desk.sheet.note, "foto bur")  # and the power goes out
    page.desk.drafts.keeper.flush()
    page.desk.drafts.keeper.drafts = None  # nothing is kept any more of what follows
    clock.pass_(minutes=30)
    other = open_desk(second_clerk)
    press(tasks, F5)
    assert other.state is not None
    assert other.state.found() == ()
    press(tasks, F6)
    again = open_desk()
    press(tasks, F5)
    assert again.state is not None
    assert [(one.document, one.kind, one.note) for one in again.state.found()] == [
        ("surat_hilang", FindingKind.UNREADABLE, "foto bur")
    ]
    assert again.desk.sheet.list.current() == "kk"
    assert asked.number in notices(again)
    press(tasks, "6")
    DialogKeys(lambda dialog: dialog.accept())
    press(tasks, F7)
    assert again.desk.drafts.keeper.drafts.all().drafts == ()


def test_another_language_keeps_the_sheet_open_with_what_was_found(
    asked, open_desk: Open, tasks, language
) -> None:
    page = open_desk()
    press(tasks, F5, "2", "n", "buram", ENTER)
    window = page.window()
    assert isinstance(window, MainWindow)
    language.speak("en")
    settle(tasks)
    page = window.page()
    assert isinstance(page, VerificationPage)
    assert page.state is not None
    assert page.desk.sheet.isVisible()
    assert [(one.document, one.note) for one in page.state.found()] == [("surat_hilang", "buram")]


def test_a_finding_about_files_that_changed_meanwhile_is_not_filled_in_again(
    office: Office, clerk, asked, open_desk: Open, tasks, picture: Path
) -> None:
    page = open_desk()
    press(tasks, F5, "1", "2", ESC, F2, F6)
    office.attachments.attach(clerk, asked.id, "kk", picture)
    press(tasks, F5)
    assert page.state is not None
    assert [one.document for one in page.state.found()] == ["surat_hilang"]
    assert "1" in notices(page)


# The form was wrong


def test_the_form_is_corrected_by_keys_and_what_was_found_stays(
    office: Office, asked, open_desk: Open, tasks
) -> None:
    page = open_desk()
    press(tasks, F5, "5")
    stood: list[str] = []
    scan = (make.nik(2), ENTER)
    typed = ("warga benar", wait_for_scan_gap, ENTER, "3-2-1991", wait_for_scan_gap, ENTER)
    keys = DialogKeys(
        lambda dialog: stood.extend(one.text() for one in dialog._stood.values()),
        *(*scan, *typed, wait_for_scan_gap, lambda dialog: dialog._to_the_end()),
        *("salah ketik", wait_for_scan_gap, ENTER),
    )
    press(tasks, F2)
    assert keys.seen == "CorrectDialog"
    assert stood[:3] == [f"semula: {make.nik(1)}", "semula: WARGA 0001", "semula: 01-01-1990"]
    subject = office.walk_in.application(asked.number).subject
    assert subject == replace(asked.subject, nik=make.nik(2), name="WARGA BENAR", birth_date=date(1991, 2, 3))
    assert page.state is not None
    assert {one.document: one.kind for one in page.state.findings()} == {
        "surat_hilang": FindingKind.DATA_DIFFERS
    }
    told = "\n".join(page.desk.sheet.facts.texts())
    assert "Isian diperbaiki: NIK, nama, tanggal lahir, oleh Siti Aminah" in told
    assert "salah ketik" in told
    back_in(page)
    page.desk.sheet.list.setFocus()
    press(tasks, "1", F9)
    assert stands(office, asked) is AppState.CHECKING


def test_a_form_that_is_refused_is_asked_again_with_what_was_typed(
    office: Office, clerk, asked, open_desk: Open, tasks
) -> None:
    other = office.walk_in.accept(clerk, asking.request("KTP_HILANG", 2, *LOST[2:])).application
    page = open_desk()
    page.steps.take(asked.id)
    settle(tasks)
    shown: list[tuple[str, str]] = []

    def look(dialog) -> None:
        shown.append((dialog.refusal.text(), dialog._inputs[FormField.NIK].text()))
        DialogKeys(lambda again: shown.append((again.refusal.text(), again._inputs[FormField.NIK].text())))

    DialogKeys(
        *(make.nik(2), ENTER, wait_for_scan_gap, lambda dialog: dialog._to_the_end(), "salah ketik"),
        *(wait_for_scan_gap, look, ENTER),
    )
    press(tasks, F2)
    assert [refused for refused, _ in shown[:1]] == [""]
    assert other.number in shown[1][0]
    assert shown[1][1] == make.nik(2)
    assert office.walk_in.application(asked.number).subject == asked.subject


def test_taking_in_again_needs_something_mended_and_the_form_is_corrected_there(
    office: Office, clerk, asked, open_desk: Open, tasks
) -> None:
    found = [Finding("surat_hilang", FindingKind.VALID), Finding("kk", FindingKind.DATA_DIFFERS)]
    office.verification.finish(clerk, office.verification.next(clerk), Verdict.RETURNED, found)
    page = open_desk()
    page.list.tabs.open("returned")
    settle(tasks)
    into_list(page)

    keys = DialogKeys(ENTER)
    press(tasks, F4)
    assert keys.why[0] != ""
    assert stands(office, asked) is AppState.RETURNED
    into_list(page)

    def correct(dialog) -> None:
        DialogKeys(
            *(ENTER, "WARGA BENAR", wait_for_scan_gap, lambda inner: inner._to_the_end(), "salah ketik"),
            *(wait_for_scan_gap, ENTER),
        )
        QTest.keyClick(dialog, F2)
        dialog._ticks[1][0].setChecked(True)
        dialog.accept()

    DialogKeys(correct)
    press(tasks, F4)
    back = office.walk_in.application(asked.number)
    assert (back.state, back.round, back.subject.name) == (AppState.RECEIVED, 2, "WARGA BENAR")


# The list


def test_the_list_counts_what_waits_and_marks_what_is_late(
    office: Office, clerk, asked, open_desk: Open, tasks, clock
) -> None:
    clock.pass_(days=30)
    office.walk_in.accept(clerk, asking.request("KTP_BARU", 2))
    page = open_desk()
    assert page.list.table.rowCount() == 2
    badges = [page.list.table.columns[1].badge(row) for row in page.list.rows()]
    assert [badge is not None for badge in badges] == [True, False]
    assert page.list.tabs.tabText(0).endswith("2")
    page.list.filters.choose("late", True)
    settle(tasks)
    assert [row.application.number for row in page.list.rows()] == [asked.number]
    page.list.filters.clear()
    page.list.filters.choose("service", "KTP_BARU")
    settle(tasks)
    press(tasks, F5)
    assert page.state is not None
    assert page.state.case.application.service == "KTP_BARU"


def test_enter_takes_the_chosen_one(office: Office, clerk, asked, open_desk: Open, tasks) -> None:
    other = office.walk_in.accept(clerk, asking.request("KTP_BARU", 2)).application
    page = open_desk()
    press(tasks, DOWN, ENTER)
    assert page.state is not None
    assert {page.state.case.application.id} < {asked.id, other.id}
    assert len([one for one in (asked, other) if stands(office, one) is AppState.CHECKING]) == 1


# Others


def test_two_clerks_get_two_applications_and_each_sees_who_holds_the_other(
    office: Office, clerk, second_clerk, asked, open_desk: Open, tasks
) -> None:
    other = office.walk_in.accept(clerk, asking.request("KTP_BARU", 2)).application
    taken = office.verification.next(second_clerk)
    page = open_desk()
    row = next(row for row in page.list.rows() if row.application.id == taken.application.id)
    holder = next(column for column in page.list.table.columns if column.name == "holder")
    assert holder.text(row, page.language).startswith("Dewi Lestari")
    press(tasks, F5)
    assert page.state is not None
    assert page.state.case.application.id != taken.application.id
    assert {page.state.case.application.id, taken.application.id} == {asked.id, other.id}


def test_a_lease_lost_while_looking_is_told_and_what_was_found_survives(
    office: Office, second_clerk, asked, open_desk: Open, tasks, clock
) -> None:
    page = open_desk()
    press(tasks, F5, "1")
    for _ in range(3):
        clock.pass_(minutes=15)
        page.desk.lease.renew()  # as it is while the program lives
        settle(tasks)
    assert page.button("put_back").isEnabled()
    clock.pass_(minutes=30)
    theirs = office.verification.next(second_clerk)
    page.desk.lease.renew()
    settle(tasks)
    assert page.desk.sheet.urgent.isVisible()
    assert not page.button("put_back").isEnabled()
    press(tasks, "1", F9)
    assert stands(office, asked) is AppState.CHECKING
    press(tasks, F2)
    assert "Dewi Lestari" in notices(page)
    office.verification.put_back(second_clerk, theirs)
    settle(tasks)
    press(tasks, F2)
    assert not page.desk.sheet.urgent.isVisible()
    press(tasks, F9)
    assert stands(office, asked) is AppState.VERIFIED


def test_four_eyes_are_said_in_words_and_are_not_those_of_one_person(
    office: Office, second_clerk, head, asked, open_desk: Open, tasks
) -> None:
    settings = office.preferences.settings()
    office.preferences.change(head, replace(settings, four_eyes=("KTP_HILANG",)))
    page = open_desk()
    press(tasks, F5)
    assert any("pemeriksa kedua" in text for text in page.desk.sheet.facts.texts())
    press(tasks, "1", "1", F9)
    assert stands(office, asked) is AppState.SECOND_CHECK
    assert "pemeriksa kedua" in notices(page)
    press(tasks, F5)
    assert page.state is None
    other = open_desk(second_clerk)
    press(tasks, F5)
    assert other.state is not None
    assert other.state.findings() == ()
    assert any("Siti Aminah" in text for text in other.desk.sheet.facts.texts())
    press(tasks, "1", "1", F9)
    assert stands(office, asked) is AppState.VERIFIED


# Coming back


def test_a_returned_application_comes_back_by_keys_with_what_changed_marked(
    office: Office, clerk, asked, open_desk: Open, tasks, picture: Path
) -> None:
    office.attachments.attach(clerk, asked.id, "kk", picture)
    found = [Finding("surat_hilang", FindingKind.VALID), Finding("kk", FindingKind.UNREADABLE, "buram")]
    office.verification.finish(clerk, office.verification.next(clerk), Verdict.RETURNED, found)
    page = open_desk()
    page.list.tabs.open("returned")
    settle(tasks)
    into_list(page)
    keys = DialogKeys(lambda dialog: dialog._ticks[1][0].setFocus(), SPACE, lambda dialog: dialog.accept())
    press(tasks, F4)
    assert keys.seen == "CameBackDialog"
    back = office.walk_in.application(asked.number)
    assert (back.state, back.round) == (AppState.RECEIVED, 2)
    sharp = QImage(600, 800, QImage.Format.Format_RGB32)
    sharp.fill(Qt.GlobalColor.green)
    sharp.save(str(picture))
    office.attachments.attach(clerk, asked.id, "kk", picture)
    page.list.tabs.open("waiting")
    settle(tasks)
    into_list(page)
    press(tasks, F5)
    assert page.state is not None
    letter, card = page.state.line("surat_hilang"), page.state.line("kk")
    assert (letter.kind, letter.carried, letter.fresh) == (FindingKind.VALID, True, False)
    assert (card.kind, card.fresh, [one.round for one in card.files]) == (None, True, [2, 1])
    assert page.desk.sheet.list.current() == "kk"
    assert "buram" in page.desk.sheet.earlier.words.text()
    assert [one.title for one in page.desk.files.others(page.state, "kk")[:1]] == [
        "Kartu Keluarga (KK), putaran 1"
    ]
    assert page.state.found() == ()
    page.desk._on_noted("surat_hilang", "asli dibawa")
    assert [(one.kind, one.note) for one in page.state.found()] == [(FindingKind.VALID, "asli dibawa")]
    press(tasks, "1", F9)
    assert stands(office, asked) is AppState.VERIFIED


def test_every_change_of_what_came_back_is_told_with_before_and_after(
    office: Office, clerk, open_desk: Open, tasks, picture: Path, clock
) -> None:
    brought = ("ktp_rusak", "kk", "f_1_02")
    request = asking.request("KTP_RUSAK", 1, *brought)
    numbered = tuple(
        replace(paper, number="3673012802200003") if paper.document == "kk" else paper
        for paper in request.papers
    )
    asked = office.walk_in.accept(clerk, replace(request, papers=numbered)).application
    gone = office.attachments.attach(clerk, asked.id, "ktp_rusak", picture)
    found = [Finding(code, FindingKind.VALID) for code in brought[:2]]
    found += [Finding("f_1_02", FindingKind.UNREADABLE)]
    office.verification.finish(clerk, office.verification.next(clerk), Verdict.RETURNED, found)
    clock.pass_(minutes=5)
    office.attachments.remove(clerk, gone.id, "salah orang")
    papers = tuple(
        replace(paper, number="3673012802200004") if paper.document == "kk" else paper
        for paper in asked.papers
        if paper.document != "f_1_02"
    )
    office.verification.came_back(clerk, asked.id, papers)
    page = open_desk()
    press(tasks, F5)
    assert page.state is not None
    lines = {line.document: line for line in page.state.lines}
    assert {code: (line.kind, line.fresh) for code, line in lines.items()} == {
        "ktp_rusak": (None, True),
        "kk": (None, True),
    }
    told = "\n".join(page.desk.sheet.facts.texts())
    assert "Nomor: 3673••••••••0003 → 3673••••••••0004" in told
    assert "Lampiran: surat.png → tidak ada" in told
    assert "Dibawa → tidak ada lagi di berkas" in told
    page.desk.sheet.go_to([line.document for line in page.state.lines].index("kk"))
    settle(tasks)
    assert "3673012802200003 → 3673012802200004" in page.desk.sheet.earlier.words.text()
    assert page.desk.sheet.list.rows()[0].fresh == "berubah sejak itu"


def test_a_document_missing_from_afar_is_asked_for(office: Office, clerk, open_desk: Open, tasks) -> None:
    sent = asking.request(*LOST[:2], "kk", channel=Channel.WHATSAPP)
    asked = office.walk_in.accept(clerk, sent).application
    page = open_desk()
    press(tasks, F5)
    assert page.state is not None
    assert [one.document for one in page.state.lines] == ["kk", "surat_hilang"]
    press(tasks, "1", "6")
    DialogKeys(lambda dialog: dialog.accept())
    press(tasks, F7)
    assert stands(office, asked) is AppState.RETURNED
    page.list.tabs.open("returned")
    settle(tasks)
    into_list(page)
    DialogKeys(lambda dialog: dialog._ticks[1][0].setChecked(True), lambda dialog: dialog.accept())
    press(tasks, F4)
    back = office.walk_in.application(asked.number)
    assert {one.document: one.brought for one in back.papers} == {
        "kk": Brought.YES,
        "surat_hilang": Brought.YES,
    }


def test_another_document_may_stand_in_for_one_that_was_not_in_order(
    office: Office, clerk, open_desk: Open, tasks
) -> None:
    asked = office.walk_in.accept(clerk, asking.request("KK_BARU", 1, "buku_nikah")).application
    found = [Finding("buku_nikah", FindingKind.UNREADABLE)]
    office.verification.finish(clerk, office.verification.next(clerk), Verdict.RETURNED, found)
    page = open_desk()
    page.list.tabs.open("returned")
    settle(tasks)
    into_list(page)
    offered: list[str] = []

    def tick_the_certificate(dialog) -> None:
        offered.extend(one.document for one in dialog._papers)
        dialog._ticks[offered.index("akta_kawin")][0].setChecked(True)
        dialog.accept()

    DialogKeys(tick_the_certificate)
    press(tasks, F4)
    assert offered == ["buku_nikah", "akta_kawin", "akta_cerai", "f_1_05"]
    back = office.walk_in.application(asked.number)
    assert [(one.document, one.brought) for one in back.papers] == [("akta_kawin", Brought.YES)]


def test_what_was_lost_is_no_longer_in_hand(
    office: Office, second_clerk, asked, open_desk: Open, tasks, clock
) -> None:
    page = open_desk()
    press(tasks, F5)
    clock.pass_(minutes=30)
    office.verification.next(second_clerk)
    page.desk.lease.renew()
    settle(tasks)
    press(tasks, ESC)
    assert not page.list.mine.isVisible()


def test_a_scanned_receipt_shows_its_application_and_anything_else_is_searched(
    office: Office, clerk, asked, open_desk: Open, tasks
) -> None:
    other = office.walk_in.accept(clerk, asking.request("KTP_BARU", 2)).application
    page = open_desk()
    assert page.take_scan(other.number)
    settle(tasks)
    current = page.list.view.current()
    assert current is not None
    assert current.application.number == other.number
    assert page.take_scan("3673019999")
    settle(tasks)
    assert not page.isVisible()


# Files and pages


def test_files_are_attached_and_their_pages_turned_zoomed_and_rotated_by_keys(
    office: Office, asked, open_desk: Open, tasks, pdf: Path, picture: Path, monkeypatch, qtbot
) -> None:
    page = open_desk()
    press(tasks, F5)
    monkeypatch.setattr(ChooseFile, "several_to_read", lambda *_words: (pdf, picture))
    QTest.keyClick(page.desk.sheet.list, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    wait_for_page(qtbot, page)
    assert len(office.attachments.of(asked.id)) == 2
    pane = page.desk.sheet.viewer.main
    assert pane.page == 1
    press(tasks, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: pane.page == 2 and pane.canvas.filled, timeout=10_000)
    press(tasks, Qt.Key.Key_PageDown)
    assert pane.page == 1
    wait_for_page(qtbot, page)
    fitted = pane.canvas.zoom
    press(tasks, "+")
    assert pane.canvas.zoom > fitted
    press(tasks, "-", "-")
    assert pane.canvas.zoom < fitted
    press(tasks, "0")
    assert pane.canvas.fit is Fit.PAGE
    press(tasks, "r")
    assert pane.canvas.turned == 90
    settle(tasks)


def test_two_documents_stand_side_by_side(
    office: Office, clerk, asked, open_desk: Open, tasks, pdf: Path, picture: Path, qtbot
) -> None:
    office.attachments.attach(clerk, asked.id, "surat_hilang", picture)
    office.attachments.attach(clerk, asked.id, "kk", pdf)
    page = open_desk()
    press(tasks, F5)
    wait_for_page(qtbot, page)
    press(tasks, "c")
    other = page.desk.sheet.viewer.other
    qtbot.waitUntil(lambda: other.canvas.filled, timeout=10_000)
    assert other.isVisible()
    assert page.window().size().toTuple() == (1366, 768), "the sheet fits the smallest screen"
    assert other.file is not None
    assert "kk.pdf" in other.file.title
    press(tasks, "c")
    assert not other.isVisible()


def test_a_file_that_is_none_is_refused_in_words_the_others_are_attached_those_of_a_folder_too_until_stopped(
    office: Office, asked, open_desk: Open, tasks, picture: Path, pdf: Path, tmp_path: Path, monkeypatch
) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(FileRefusals, "tell", lambda _parent, _title, lines: told.extend(lines))
    bad = tmp_path / "tagihan.pdf.exe"
    bad.write_bytes(b"MZ" + bytes(200))
    page = open_desk()
    press(tasks, F5)
    drop(page, [bad, picture])
    settle(tasks)
    assert [one.file_name for one in office.attachments.of(asked.id)] == ["surat.png"]
    ((text, cure),) = told
    assert text.startswith("tagihan.pdf.exe: ")
    assert cure

    folder = tmp_path / "pindaian"
    (folder / "kosong").mkdir(parents=True)
    picture.rename(folder / "foto.png")
    drop(page, [folder])
    settle(tasks)
    assert {one.file_name for one in office.attachments.of(asked.id)} == {"surat.png", "foto.png"}
    assert "1 folder di dalamnya tidak dibaca" in notices(page)
    drop(page, [folder / "kosong"])
    settle(tasks)
    assert "Tidak ada file di folder ini." in notices(page)

    drop(page, [folder / "foto.png", pdf, folder / "foto.png"])
    page.progress.stop.click()
    settle(tasks)
    assert 2 <= len(office.attachments.of(asked.id)) < 5, "what was attached stays"
    assert "Dihentikan" in notices(page)


def test_a_copied_picture_is_attached_and_a_file_taken_off_with_a_reason(
    office: Office, asked, open_desk: Open, tasks, qtbot
) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    page = open_desk()
    press(tasks, F5)
    QTest.keyClick(page.desk.sheet.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_for_page(qtbot, page)
    (made,) = office.attachments.of(asked.id)
    assert (made.document, made.file_name) == ("surat_hilang", "Gambar salinan.png")
    DialogKeys("salah unggah", ENTER)
    press(tasks, Qt.Key.Key_Delete)
    assert office.attachments.of(asked.id) == ()
    assert page.desk.sheet.viewer.main.file is None


def test_the_newest_file_of_the_scanners_folder_is_offered_and_attached_by_a_key(
    office: Office, asked, open_desk: Open, tasks, tmp_path: Path, picture: Path, qtbot
) -> None:
    folder = tmp_path / "scanner"
    folder.mkdir()
    page = open_desk()
    page.desk.folder.choose(folder)
    press(tasks, F5)
    assert not page.desk.sheet.newest.isVisible()
    picture.rename(folder / "scan001.png")
    qtbot.waitUntil(page.desk.sheet.newest.isVisible, timeout=10_000)
    assert "scan001.png" in page.desk.sheet.newest.words.text()
    press(tasks, Qt.Key.Key_F3)
    wait_for_page(qtbot, page)
    assert [one.file_name for one in office.attachments.of(asked.id)] == ["scan001.png"]
    assert not page.desk.sheet.newest.isVisible()


def test_the_same_scan_under_another_person_is_pointed_out(
    office: Office, clerk, asked, open_desk: Open, tasks, picture: Path, qtbot
) -> None:
    other = office.walk_in.accept(clerk, asking.request("KTP_BARU", 2)).application
    office.attachments.attach(clerk, other.id, "kk", picture)
    office.attachments.attach(clerk, asked.id, "surat_hilang", picture)
    page = open_desk()
    page.steps.take(asked.id)
    settle(tasks)
    assert page.desk.sheet.hints.isVisible()
    wait_for_page(qtbot, page)


def test_an_empty_list_says_how_it_is_filled(open_desk: Open) -> None:
    page = open_desk()
    assert page.list.view.empty.isVisible()
    assert page.list.view.empty.text.text()


def drop(page: VerificationPage, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.desk.sheet.viewer.dropEvent(event)
