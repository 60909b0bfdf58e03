"""A pemula recorded in Kasemen on Monday is collected by the kecamatan on Tuesday: by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import list_files
import pytest
from conftest import Clock
from dialog_keys import DialogKeys, wait_for_scan_gap
from kecamatan_lists import Beginner, kecamatan_list
from office_window import Parts, close_window, open_window, press, settle, until
from openpyxl import load_workbook
from PySide6.QtCore import QSettings, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from storms import LONG

from desk.domain.applications import TO_VERIFY, AppFilter
from desk.domain.kecamatan import Stand
from desk.domain.printing import JobState
from desk.domain.staff import Staff
from desk.domain.stock import Goods
from desk.office import Office
from ui.dialogs.choose_file import ChooseFile
from ui.language import INDONESIAN, Language
from ui.main_window import MainWindow
from ui.pages.handover import HandoverPage
from ui.pages.import_desk import ImportDeskPage
from ui.pages.intake import IntakePage
from ui.pages.kecamatan import KecamatanPage
from ui.pages.work_sheet import DEAF_S, WorkSheetPage
from ui.tasks import Tasks
from ui.theme import Scheme, Theme

CTRL = Qt.KeyboardModifier.ControlModifier
F4, F5, F7, ENTER, TAB = Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F7, Qt.Key.Key_Return, Qt.Key.Key_Tab
MONDAY = datetime(2020, 8, 3, 2, 0, tzinfo=UTC)
KASEMEN = "36.73.02"
YOUNG = Beginner(3, "TIKA BELUM TUJUH BELAS", "20-08-2003")
PEOPLE = (Beginner(1, "HALIMAH ROHMAN"), Beginner(2, "RATNA BELUM PRR"), YOUNG)


class Story:
    """Somebody at one PC of the office."""

    def __init__(self, window: MainWindow, tasks: Tasks, office: Office, folder: Path) -> None:
        self.window, self.tasks, self.office, self.folder = window, tasks, office, folder
        self.file = folder

    def open(self, name: str, kind: type) -> object:
        self.window.open_page(name)
        settle(self.tasks)
        page = self.window.page()
        assert isinstance(page, kind)
        return page

    def press(self, *keys: Qt.Key | str) -> None:
        press(self.tasks, *keys)

    def ready(self, slot: str = "go") -> None:
        until(self.window.page().button(slot).isEnabled)  # type: ignore[attr-defined]  # every page has it

    def hold(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, CTRL)
        settle(self.tasks)

    def awake(self) -> None:
        """Have the keys again after a dialog has closed."""
        until(lambda: QApplication.activeModalWidget() is None)
        settle(self.tasks)
        if QApplication.focusWidget() is None:
            self.window.activateWindow()
            assert QTest.qWaitForWindowActive(self.window)
            self.window.page().setFocus()
            settle(self.tasks)

    def stands(self, one: Beginner) -> Stand:
        asked = self.office.kecamatan.requests(KASEMEN)
        return next(row.standing.stand for row in asked if row.nik == one.nik)


@pytest.fixture
def story(
    qapp: QApplication,
    office: Office,
    head: Staff,
    clock: Clock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Story]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    clock.now = MONDAY
    office.store.receive(head, Goods.BLANK_KTP, 5, "BAST/01")
    tasks, theme, language = Tasks(), Theme(qapp, Scheme.LIGHT), Language(qapp, INDONESIAN)
    preferences = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
    window = open_window(office, head, Parts(tasks, theme, language, preferences))
    window.setUpdatesEnabled(LONG)  # what is asked stands in the widgets; the storms paint too
    settle(tasks)
    told = Story(window, tasks, office, tmp_path)
    monkeypatch.setattr(ChooseFile, "to_read", classmethod(lambda *_: told.file))
    monkeypatch.setattr(ChooseFile, "to_write", classmethod(lambda _c, _p, _t, name, *_: tmp_path / name))
    yield told
    close_window(window, tasks)
    for translator in language.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    language.deleteLater()
    theme.deleteLater()


def ask(story: Story) -> None:
    """On Monday the list of Kasemen is taken in from the kecamatan's page; nobody has to verify it."""
    story.open("kecamatan", KecamatanPage)
    story.file = kecamatan_list(story.folder / "pemula kasemen.csv", *PEOPLE)
    story.press(F4)
    until(lambda: isinstance(story.window.page(), ImportDeskPage))
    settle(story.tasks)
    story.press(F5)
    story.ready()
    assert story.office.kecamatan.requests(KASEMEN) == (), "a preview writes nothing"
    story.press(F5)
    until(lambda: len(story.office.kecamatan.requests(KASEMEN)) == len(PEOPLE))
    assert story.office.walk_in.count(AppFilter(states=TO_VERIFY)) == 0
    assert {one.promised_on for one in story.office.kecamatan.requests(KASEMEN)} == {
        date(2020, 8, 4),
        date(2020, 8, 24),  # 20 and 21 August are a holiday and a joint leave, then the weekend
    }


def record(story: Story) -> None:
    """The same day the centre's list brings two of them; their cards join by themselves."""
    rows = [
        list_files.Row(one.nik, one.name, born=one.born, village="Banten", district="Kasemen")
        for one in (PEOPLE[0], YOUNG)
    ]
    story.file = list_files.write(story.folder / "prr.csv", *rows)
    story.open("intake", IntakePage)
    story.press(F5)
    story.ready()
    story.press(F5)
    until(lambda: story.stands(PEOPLE[0]) is Stand.TO_PRINT)
    assert story.stands(YOUNG) is Stand.NOT_17
    assert story.office.overlaps.cards() == 0, "nobody has to decide about a birthday"


def print_it(story: Story) -> None:
    """The card that is due tomorrow is printed on Monday."""
    story.window.open_page("print_queue")
    settle(story.tasks)
    story.press(F5)
    until(lambda: isinstance(story.window.page(), WorkSheetPage))
    settle(story.tasks)
    QTest.qWait(round(DEAF_S * 1000))
    story.press(ENTER, "g", ENTER)
    until(lambda: story.stands(PEOPLE[0]) is Stand.READY)


def send(story: Story) -> str:
    """On Tuesday one key makes the BAST; it says of the two others why their cards are not there."""
    page = story.open("kecamatan", KecamatanPage)
    assert isinstance(page, KecamatanPage)
    story.press(Qt.Key.Key_Down)
    assert page.chosen is not None
    assert page.chosen.line.name == "Kasemen"
    assert page.button("go").text().startswith("BAST 1 kartu")
    story.ready()
    answer = DialogKeys("Dedi Mulyadi", TAB, "1970", wait_for_scan_gap, ENTER)
    story.press(F5)
    until(lambda: answer.seen == "SendDialog" and story.stands(PEOPLE[0]) is Stand.SENT)
    story.awake()
    number = story.office.handover.handovers().rows[0].number
    left = {one.name: one.standing.stand for one in story.office.kecamatan.left_over(number)}
    assert left == {PEOPLE[1].name: Stand.NOT_PRR, YOUNG.name: Stand.NOT_17}
    return number


def read_paper(story: Story, number: str) -> None:
    """The paper that goes along tells the same."""
    story.ready("save_excel")
    story.hold(Qt.Key.Key_E)
    (file,) = until_there(story, "*.xlsx")
    book = load_workbook(file)
    text = "\n".join(
        str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell
    )
    assert number in text
    assert "KARTU YANG DIMINTA TETAPI TIDAK ADA DALAM BUNDEL INI" in text
    assert "Belum 17 tahun: kartu dicetak mulai 20 Agustus 2020" in text
    assert "Belum PRR: belum ada di daftar pusat" in text
    assert YOUNG.nik not in text


def until_there(story: Story, pattern: str) -> list[Path]:
    until(lambda: bool(list(story.folder.glob(pattern))))
    settle(story.tasks)
    return list(story.folder.glob(pattern))


def collect(story: Story) -> None:
    """The kecamatan's messenger signs, and the receipt is noted."""
    story.ready("note_receipt")
    story.press(F7)
    until(lambda: isinstance(story.window.page(), HandoverPage))
    settle(story.tasks)
    story.ready()
    answer = DialogKeys(lambda form: form.all_received(), ENTER, ENTER)
    story.press(F5)
    until(lambda: bool(answer.seen) and story.stands(PEOPLE[0]) is Stand.RECEIVED)


@pytest.mark.storm
def test_a_pemula_recorded_in_kasemen_on_monday_is_collected_by_the_kecamatan_on_tuesday(
    story: Story, clock: Clock
) -> None:
    office = story.office
    ask(story)
    record(story)
    print_it(story)
    clock.pass_(days=1)
    number = send(story)
    read_paper(story, number)
    collect(story)
    (card,) = office.print_queue.earlier_cards(PEOPLE[0].nik)
    assert card.state is JobState.HANDED_OVER
    assert office.today() == date(2020, 8, 4)
    clock.pass_(days=16)
    office.print_queue.begin_day()
    assert story.stands(YOUNG) is Stand.TO_PRINT, "17 today"
    assert office.health.check() == ()
