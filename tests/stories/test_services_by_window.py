"""Services from the counter to the citizen through the windows, by keys alone, on a real office."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import list_files
import make
import people
import pytest
import scanner
from catalogues import shipped
from counter_keys import ENTER, Counter, focused
from office_window import Parts, close_window, open_window, press, settle
from PySide6.QtCore import QSettings, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from service_people import document_number, typical
from storms import LONG

from desk.domain.application_errors import AlreadyCollected
from desk.domain.applications import AppFilter, Application, AppState, Request
from desk.domain.handover import Taker
from desk.domain.printing import CardKind, PrintReason
from desk.domain.record_status import RecordStatus
from desk.domain.services import Service, Source, facts_of, questions
from desk.domain.staff import Staff
from desk.domain.stock import Goods
from desk.office import Office
from ui.language import INDONESIAN, Language
from ui.main_window import MainWindow
from ui.pages.pick_up import PickUpPage
from ui.pages.verification import VerificationPage
from ui.pages.walk_in import WalkInPage
from ui.pages.work_sheet import DEAF_S, WorkSheetPage
from ui.tasks import Tasks
from ui.theme import Scheme, Theme

CTRL = Qt.KeyboardModifier.ControlModifier
F5, F9 = Qt.Key.Key_F5, Qt.Key.Key_F9
CHILD = "3673010503100001"
CATALOGUE = shipped()
SHORT = ("AKTA_MATI", "PINDAH_KELUAR")
"""Two of kinds that have no story of their own; every one in the storms."""
LIVES = ("kp. ciracas", ENTER, "003", ENTER, "001", ENTER, "serang", ENTER)


class Window:
    """Somebody at one PC who takes an application from page to page."""

    def __init__(self, window: MainWindow, tasks: Tasks, office: Office) -> None:
        self.window, self.tasks, self.office = window, tasks, office

    def at_counter(self) -> Counter:
        self.window.open_page("walk_in")
        settle(self.tasks)
        return Counter(self.window, self.tasks)

    def taken_in(self) -> Application:
        """The only application there is."""
        page = self.window.page()
        assert isinstance(page, WalkInPage)
        assert page.problem.words.text() == ""
        (asked,) = self.office.walk_in.applications(AppFilter()).rows
        assert asked.state is AppState.RECEIVED
        return asked

    def verify(self, asked: Application) -> Application:
        """Find every document in order, one key for each."""
        self.window.open_page("verification")
        settle(self.tasks)
        assert isinstance(self.window.page(), VerificationPage)
        press(self.tasks, F5, F9)
        assert self.stands(asked) is AppState.CHECKING, "nothing was looked at yet"
        press(self.tasks, *("1" for _ in asked.papers), F9)
        assert self.stands(asked) is AppState.VERIFIED
        return self.now(asked)

    def print_card(self, asked: Application) -> None:
        """Claim what waits and print it well."""
        self.window.open_page("print_queue")
        settle(self.tasks)
        press(self.tasks, F5)
        sheet = self.window.page()
        assert isinstance(sheet, WorkSheetPage)
        assert sheet.batch is not None
        assert sheet.batch.current is not None
        assert sheet.batch.current.job.id == asked.job_id
        QTest.qWait(round(DEAF_S * 1000))
        press(self.tasks, ENTER, "g", ENTER)
        assert self.stands(asked) is AppState.READY

    def make_paper(self, asked: Application, number: str) -> None:
        """Type the number of the signed paper; the slot is offered."""
        page = self.at_pick_up()
        QTest.keyClick(self.window, Qt.Key.Key_2, CTRL)
        settle(self.tasks)
        QTest.keyClicks(page.make.number, number)
        press(self.tasks, ENTER, ENTER)
        assert self.stands(asked) is AppState.READY
        QTest.keyClick(self.window, Qt.Key.Key_1, CTRL)
        settle(self.tasks)

    def at_pick_up(self) -> PickUpPage:
        self.window.open_page("pick_up")
        settle(self.tasks)
        page = self.window.page()
        assert isinstance(page, PickUpPage)
        return page

    def collect(self, asked: Application, family: str = "") -> None:
        """Scan the receipt, show everything, hand it over; the receipt read again gives nothing more."""
        page = self.at_pick_up()
        self.scan(asked.number)
        assert page.case is not None
        needed = page.case.needs[Taker.FAMILY if family else Taker.SELF]
        if needed:
            self.hand_over()
            assert self.stands(asked) is AppState.READY, "nothing was shown yet"
            press(self.tasks, *(str(place) for place, _ in enumerate(needed, 1)))
        if family:
            press(self.tasks, "k", ENTER)
            QTest.keyClicks(focused(), family, delay=60)
            press(self.tasks, ENTER)
            QTest.keyClicks(focused(), "Ibu", delay=60)
        self.hand_over()
        assert self.stands(asked) is AppState.COLLECTED
        self.scan(asked.number)
        assert (family or asked.subject.name) in self.said(page)
        assert not page.button("hand_over").isEnabled()
        self.hand_over()

    def scan(self, text: str) -> None:
        scanner.scan(self.window, text)
        settle(self.tasks)

    def hand_over(self) -> None:
        QTest.keyClick(focused(), ENTER, CTRL)
        settle(self.tasks, 300)

    def said(self, page: PickUpPage) -> str:
        labels = page.ready.panel.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def now(self, asked: Application) -> Application:
        return self.office.walk_in.application(asked.number)

    def stands(self, asked: Application) -> AppState:
        return self.now(asked).state


@pytest.fixture
def desk(
    qapp: QApplication, office: Office, head: Staff, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:
    """A window of somebody who may do everything, in an office with blanks of both kinds."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    for goods in (Goods.BLANK_KTP, Goods.BLANK_KIA):
        office.store.receive(head, goods, 5, "BAST/01")
    tasks, theme, language = Tasks(), Theme(qapp, Scheme.LIGHT), Language(qapp, INDONESIAN)
    preferences = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
    window = open_window(office, head, Parts(tasks, theme, language, preferences))
    window.setUpdatesEnabled(LONG)  # what is asked stands in the widgets; the storms paint too
    settle(tasks)
    yield Window(window, tasks, office)
    close_window(window, tasks)
    for translator in language.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    language.deleteLater()
    theme.deleteLater()


def given_once(desk: Window, asked: Application, clerk: Staff) -> None:
    """Nobody gets it again, the books agree, and every promise was a working day."""
    with pytest.raises(AlreadyCollected):
        desk.office.pick_up.collect(clerk, asked.id, Taker.SELF, "", [])
    assert (asked.promised_on.weekday() < 5, asked.promised_on > date(2020, 8, 4)) == (True, True)
    month = desk.office.day_book.services(date(2020, 8, 1), date(2020, 8, 31))
    assert month.done == 1
    assert desk.office.health.check() == ()


def test_a_lost_card_is_printed_because_it_was_asked_for(
    desk: Window, office_url: str, clerk: Staff, office: Office
) -> None:
    people.known(office_url, [(1, "WARGA SATU")], RecordStatus.CARD_ISSUED)
    counter = desk.at_counter()
    counter.type(make.nik(1), ENTER)
    assert "WARGA SATU" in counter.right()
    counter.type("hil", ENTER)
    counter.answer("t", "1", "2")
    counter.type(ENTER, "081234567890")
    counter.take_in()
    asked = desk.taken_in()
    assert office.print_queue.earlier_cards(make.nik(1)) == ()
    asked = desk.verify(asked)
    assert asked.job_id is not None
    card = office.print_queue.job(asked.job_id)
    assert (card.kind, card.reason) == (CardKind.KTP_EL, PrintReason.LOST)
    desk.print_card(asked)
    desk.collect(asked)
    given_once(desk, asked, clerk)


def test_a_first_card_waits_for_its_record_after_it_was_verified(
    desk: Window, clerk: Staff, operator: Staff, office: Office, tmp_path: Path
) -> None:
    counter = desk.at_counter()
    counter.type(make.nik(2), ENTER, "warga dua", ENTER, ENTER, ENTER, *LIVES, "ktp-el baru", ENTER, "1")
    counter.take_in()
    asked = desk.verify(desk.taken_in())
    assert asked.job_id is None
    prr = list_files.write(tmp_path / "prr.csv", list_files.Row(make.nik(2), "WARGA DUA"))
    office.intake.take_in(operator, prr)
    asked = desk.now(asked)
    assert asked.job_id is not None
    desk.print_card(asked)
    desk.collect(asked)
    given_once(desk, asked, clerk)


def test_a_newborn_gets_a_certificate_that_a_parent_collects(
    desk: Window, clerk: Staff, office: Office
) -> None:
    counter = desk.at_counter()
    counter.type(ENTER, "bayi siti", ENTER, "01-08-2020", ENTER, "L", ENTER, *LIVES, "akta kel", ENTER)
    counter.answer("t", "1", "2", "3")
    counter.type(ENTER, "siti aminah", ENTER, "ibu", ENTER)
    counter.scan(make.nik(7))
    counter.type("0812", ENTER)
    counter.take_in()
    asked = desk.verify(desk.taken_in())
    desk.make_paper(asked, "3673-LU-04082020-0001")
    desk.collect(asked, "Siti Aminah")
    given = office.pick_up.collected(desk.now(asked))
    assert given is not None
    assert (given.taker, given.taker_name, given.relation) == (Taker.FAMILY, "Siti Aminah", "Ibu")
    given_once(desk, asked, clerk)


def test_a_childs_card_is_asked_for_and_collected_by_a_parent(
    desk: Window, clerk: Staff, office: Office
) -> None:
    counter = desk.at_counter()
    counter.type(CHILD, ENTER, "anak sari", ENTER, ENTER, ENTER, *LIVES, "sampai 17", ENTER)
    counter.answer("1", "2", "3", "4")
    counter.type(ENTER, "ibu sari", ENTER, "ibu", ENTER)
    counter.scan(make.nik(7))
    counter.type("0812", ENTER)
    counter.take_in()
    asked = desk.taken_in()
    assert (asked.service, asked.subject.birth_date) == ("KIA_5_17", date(2010, 3, 5))
    asked = desk.verify(asked)
    assert asked.job_id is not None
    assert office.print_queue.job(asked.job_id).kind is CardKind.KIA
    desk.print_card(asked)
    desk.collect(asked, "Ibu Sari")
    given_once(desk, asked, clerk)


def ask(counter: Counter, service: Service, request: Request) -> None:
    """Type what somebody says who asks for a service and has everything with them."""
    subject, applicant = request.subject, request.applicant
    assert subject.birth_date is not None
    born = () if subject.nik else (f"{subject.birth_date:%d-%m-%Y}",)
    sex = () if subject.nik else ("L",)
    counter.type(subject.nik, ENTER, subject.name.lower(), ENTER, *born, ENTER, *sex, ENTER, *LIVES)
    counter.type(service.name.id.lower(), ENTER)
    age = facts_of(subject.birth_date, counter.page.office.today()).age
    counter.answer(*("y" if request.answers.get(code) else "t" for code in questions(service, age)))
    counter.answer(*(str(paper.position) for paper in request.papers))
    counter.type(ENTER)
    if service.about_other:
        counter.type(applicant.name.lower(), ENTER, applicant.relation, ENTER)
        counter.scan(applicant.nik)
    counter.type("0812", ENTER)
    counter.take_in()


@pytest.mark.storm
@pytest.mark.parametrize("code", CATALOGUE.services if LONG else SHORT)
def test_a_service_goes_from_the_counter_to_the_citizen(
    code: str, desk: Window, clerk: Staff, operator: Staff, office: Office, tmp_path: Path
) -> None:
    service = CATALOGUE.services[code]
    request = typical(CATALOGUE, service)
    ask(desk.at_counter(), service, request)
    asked = desk.verify(desk.taken_in())
    assert asked.service == code
    if service.source is Source.PAPER:
        number = document_number(service.paper_number).replace("19082020", "04082020")
        desk.make_paper(asked, number.replace("190820", "040820"))
    else:
        if service.source is Source.RECORD:
            row = list_files.Row(request.subject.nik, request.subject.name)
            office.intake.take_in(operator, list_files.write(tmp_path / "prr.csv", row))
            asked = desk.now(asked)
        desk.print_card(asked)
    desk.collect(asked, "Ibu Sari" if service.about_other else "")
    given_once(desk, asked, clerk)
