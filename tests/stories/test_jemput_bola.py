"""A mission of jemput bola in Tinggar, from the letter to the signed receipt of every RT, by keys alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import missions
import pytest
from conftest import Clock
from dialog_keys import DialogKeys, wait_for_scan_gap
from office_window import Parts, close_window, open_window, press, settle, until
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import QSettings, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from storms import LONG

from desk.domain.applications import AppFilter, AppState
from desk.domain.handover import Taker
from desk.domain.missions import FileStage, LeftoverReason, MissionState, MissionView, progress
from desk.domain.staff import Staff
from desk.office import Office
from ui.dialogs.choose_file import ChooseFile
from ui.language import INDONESIAN, Language
from ui.main_window import MainWindow
from ui.pages.import_desk import ImportDeskPage
from ui.pages.missions import MissionsPage
from ui.pages.page import Page
from ui.pages.verification import VerificationPage
from ui.tasks import Tasks
from ui.theme import Scheme, Theme

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, TAB, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down
F3, F4, F5, F6, F7, F9 = (getattr(Qt.Key, f"Key_F{n}") for n in (3, 4, 5, 6, 7, 9))
RTS, FILES = (6, 50) if LONG else (2, 5)
"""300 akta as in the file of the field team; ten in the suite."""
BY_KEYS = RTS * FILES if LONG else 2
"""Files that are checked by keys; the suite lets a colleague check the others."""
GAP = wait_for_scan_gap


@dataclass
class Story:
    """Somebody at one PC who sees the mission through, and the files their dialogs choose."""

    window: MainWindow
    tasks: Tasks
    office: Office
    folder: Path

    def page(self, name: str, kind: type[Page]) -> Page:
        self.window.open_page(name)
        settle(self.tasks)
        page = self.window.page()
        assert isinstance(page, kind)
        return page

    @property
    def missions(self) -> MissionsPage:
        page = self.window.page()
        assert isinstance(page, MissionsPage)
        return page

    def press(self, *keys: Qt.Key | str) -> None:
        press(self.tasks, *keys)

    def hold(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, CTRL)
        settle(self.tasks)

    def ready(self, slot: str = "go") -> None:
        """Wait until a button can be pressed again."""
        page = self.window.page()
        assert isinstance(page, Page)
        until(page.button(slot).isEnabled)

    def asked(self, *keys: object, by: Qt.Key = F5, slot: str = "go") -> DialogKeys:
        """Press a key and answer the dialog it opens."""
        self.ready(slot)
        answer = DialogKeys(*keys)  # type: ignore[arg-type]  # keys, texts and calls, as the helper takes them
        self.press(by)
        until(lambda: bool(answer.seen) and QApplication.activeModalWidget() is None)
        settle(self.tasks)
        if QApplication.focusWidget() is None:
            self.window.activateWindow()
            assert QTest.qWaitForWindowActive(self.window)
            until(lambda: QApplication.focusWidget() is not None)
        return answer

    def view(self) -> MissionView:
        return self.office.missions.of_number("JB-001/VIII/2020")

    def at(self, stage: FileStage) -> int:
        return sum(one.stage is stage for one in self.view().files)


@pytest.fixture
def story(
    qapp: QApplication, office: Office, head: Staff, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Story]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    listed = missions.write_list(tmp_path / "tinggar.xlsx", RTS, FILES)
    monkeypatch.setattr(ChooseFile, "to_read", classmethod(lambda *_: listed))
    monkeypatch.setattr(ChooseFile, "to_write", classmethod(lambda _c, _p, _t, name, *_: tmp_path / name))
    tasks, theme, language = Tasks(), Theme(qapp, Scheme.LIGHT), Language(qapp, INDONESIAN)
    preferences = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
    window = open_window(office, head, Parts(tasks, theme, language, preferences))
    window.setUpdatesEnabled(LONG)  # what is asked stands in the widgets; the storms paint too
    settle(tasks)
    yield Story(window, tasks, office, tmp_path)
    close_window(window, tasks)
    for translator in language.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    language.deleteLater()
    theme.deleteLater()


def count_on(times: int) -> list[Callable[[QDialog], object]]:
    """Let each following document have the next number."""

    def once(dialog: QDialog) -> None:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_D, CTRL)

    return [once] * times


def plan(story: Story) -> None:
    """The letter of the kelurahan comes in, and the mission is planned on it."""
    story.page("missions", MissionsPage)
    written = story.asked(
        "145/12/Kel.Tinggar/2020", TAB, "28-07-2020", TAB, "Lurah Tinggar", TAB, str(RTS * FILES), TAB,
        "Tingg", TAB, "06-08-2020", TAB, "Aula kelurahan", TAB, "Siti, Budi", GAP, ENTER,
        by=F6, slot="plan",
    )  # fmt: skip
    assert written.why == [], "nothing is missing"
    mission = story.view().mission
    assert (mission.where, mission.state) == ("Tinggar (Kec. Curug)", MissionState.PLANNED)
    story.ready()
    story.press(F5)
    assert story.view().mission.state is MissionState.UNDER_WAY


def take_in(story: Story) -> None:
    """The field team brings its list, a sheet for each RT; it belongs to the mission it was asked for."""
    story.press(F4)
    until(lambda: isinstance(story.window.page(), ImportDeskPage))
    settle(story.tasks)
    desk = story.window.page()
    assert isinstance(desk, ImportDeskPage)
    assert desk.mission.isVisible()
    assert desk.mission.mission_id() == story.view().mission.id
    story.press(F5)
    story.ready()
    assert story.view().files == (), "a preview writes nothing"
    story.press(F5)
    until(lambda: len(story.view().files) == RTS * FILES)
    rts = progress(story.view().files)
    assert [(one.rt, one.came, one.incomplete) for one in rts] == [
        (f"{rt:03d}", FILES, 1) for rt in range(1, RTS + 1)
    ]


def verify(story: Story) -> None:
    """Each file is checked, paper by paper; the first one lacks the marriage book and goes back."""
    colleague = next(one for one in story.office.staff_room.everyone() if one.login == "siti")
    page = story.page("verification", VerificationPage)
    story.press(F5)
    for place in range(BY_KEYS):
        if page.state is None:  # type: ignore[attr-defined]  # the page is one of verification
            story.ready("take_next")
            story.press(F5)
        if place == 0:
            story.press("1", "6", "1")
            story.asked(GAP, ENTER, by=F7, slot="return_it")
        else:
            story.press("1", "1", "1", F9)
    for file in story.view().files:
        if file.stage is FileStage.TO_CHECK:
            missions.check(story.office, colleague, file.application.id)
    assert (story.at(FileStage.RETURNED), story.at(FileStage.BEING_MADE)) == (1, RTS * FILES - 1)


def finish_papers(story: Story) -> None:
    """The numbers of the signed documents are typed for the first and counted on for the others, RT by RT."""
    story.page("missions", MissionsPage)
    story.hold(Qt.Key.Key_2)
    story.missions.rts.view.setFocus()
    first = 1
    for place in range(RTS):
        if place:
            story.press(DOWN)
        papers = FILES - 1 if place == 0 else FILES
        row = story.missions.rts.current()
        assert row is not None
        assert (row.rt, row.at(FileStage.BEING_MADE)) == (f"{place + 1:03d}", papers)
        story.asked(missions.number(first), ENTER, *count_on(papers - 1), GAP, ENTER, by=F9, slot="make")
        first += papers
    assert story.at(FileStage.READY) == RTS * FILES - 1
    assert story.office.pick_up.ready() == RTS * FILES - 1


def hand_over(story: Story) -> None:
    """Each RT takes its documents along; the list comes back signed, once without the first of them."""
    story.press(*[Qt.Key.Key_Up] * (RTS - 1))
    for place in range(RTS):
        if place:
            story.press(DOWN)
        story.asked("Pak RT", GAP, ENTER)
        (out,) = [one for one in story.view().lists if one.out]
        assert out.rt == f"{place + 1:03d}"
        story.ready("save_pdf")
        story.hold(Qt.Key.Key_S)
        until_saved(story, "Tanda-terima*.pdf", place + 1)
        story.asked(*([F3] if place == 1 else []), GAP, ENTER)
    assert story.at(FileStage.HANDED) == RTS * FILES - 2
    (left,) = [one for one in story.view().files if one.left is not None]
    assert (left.left.reason if left.left else None, left.application.subject.rt) == (
        LeftoverReason.NOT_THERE,
        "002",
    )


def until_saved(story: Story, pattern: str, papers: int) -> list[Path]:
    """Return the papers saved so far, in order of their names, once there are so many."""
    until(lambda: len(list(story.folder.glob(pattern))) >= papers)
    settle(story.tasks)
    return sorted(story.folder.glob(pattern))


def again(story: Story) -> None:
    """Who was not there the first time gets the document with a second list."""
    story.press(*[Qt.Key.Key_Up] * (RTS - 2))
    row = story.missions.rts.current()
    assert row is not None
    assert (row.rt, row.to_bundle, row.left) == ("002", 1, 1)
    story.asked(GAP, ENTER)
    story.asked(GAP, ENTER)
    assert [one.number for one in story.view().lists if one.rt == "002"] == [
        "JB-001/VIII/2020/RW002/RT002",
        "JB-001/VIII/2020/RW002/RT002-2",
    ]
    assert story.at(FileStage.HANDED) == RTS * FILES - 1


def end(story: Story) -> None:
    """The mission is brought in and finished; what becomes of the file that went back is said."""
    story.hold(Qt.Key.Key_1)
    story.ready()
    story.press(F5)
    assert story.view().mission.state is MissionState.BROUGHT_IN
    story.asked("buku nikah menyusul ke loket", GAP, ENTER)
    mission = story.view().mission
    assert (mission.state, mission.end_reason) == (MissionState.FINISHED, "buku nikah menyusul ke loket")


@pytest.mark.storm
def test_a_mission_goes_from_its_letter_to_the_signed_receipt_of_every_rt(
    story: Story, office: Office, clerk: Staff, clock: Clock
) -> None:
    for chapter in (plan, take_in, verify, finish_papers, hand_over, again, end):
        chapter(story)
    story.ready("save_pdf")
    story.hold(Qt.Key.Key_S)
    story.hold(Qt.Key.Key_E)
    (report,) = until_saved(story, "Jemput-bola*.pdf", 1)
    text = "".join(page.extract_text() for page in PdfReader(report).pages)
    assert "145/12/Kel.Tinggar/2020" in text
    assert "buku nikah menyusul ke loket" in text
    (book,) = until_saved(story, "Jemput-bola*.xlsx", 1)
    opened = load_workbook(book)
    assert opened.sheetnames
    opened.close()
    receipts = sorted(story.folder.glob("Tanda-terima*.pdf"))
    for place, paper in enumerate(receipts):
        words = "".join(page.extract_text() for page in PdfReader(paper).pages)
        assert words.count("ANAK ") == FILES - (place == 0)
        assert not any(missions.child(number) in words for number in range(1, RTS * FILES + 1))
    asked = office.walk_in.applications(AppFilter(states=(AppState.COLLECTED,)), size=1000).rows
    assert len(asked) == RTS * FILES - 1
    given = office.pick_up.collected(asked[0])
    assert given is not None
    assert (given.taker, given.relation) == (Taker.FAMILY, "Ibu")
    month = office.day_book.services(clock.now.date().replace(day=1), clock.now.date())
    assert month.done == RTS * FILES - 1
    assert office.health.check() == ()
