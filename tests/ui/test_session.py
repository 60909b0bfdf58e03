"""The start of the program as a person sees it: what an earlier run left is asked about and offered."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import make
import pytest
import signing_in
from conftest import Clock
from dialog_keys import DialogKeys, Key
from office_window import press, settle
from PySide6.QtCore import QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desk.domain.journal import Topic
from desk.domain.printing import JobState, PrintJob
from desk.domain.staff import Staff
from desk.office import Office
from ui.desktop import Desktop
from ui.dialogs.tray_question import TrayQuestion
from ui.main_window import MainWindow, Place
from ui.pages.catalogue import PAGES
from ui.pages.home import HomePage
from ui.pages.queue_upkeep import QueueUpkeep
from ui.pages.work_sheet import WorkSheetPage
from ui.paper_writers import PaperWriters
from ui.papers import Papers
from ui.session import OfficeSession

SignIn = Callable[[str], MainWindow]
HERE = "Loket 3"
ENTER = Qt.Key.Key_Return


@pytest.fixture
def desktop(office_url: str, clock: Clock, preferences: QSettings, qapp: QApplication) -> Iterator[Desktop]:
    """The program at the counter of the fixture ``office``, started anew."""

    def load() -> OfficeSession:
        opened = Office(office_url, clock=clock, workstation=HERE)
        return OfficeSession(lambda: opened, PAGES, Place(HERE), Papers(PaperWriters))

    made = Desktop(qapp, preferences, load)
    made.begin()
    yield made
    window = made.window
    if isinstance(window, MainWindow):
        window.context.changes.stop()
    made.end()
    for translator in made.language.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    made.sign_in.hide()
    if window is not None:
        window.hide()
        window.deleteLater()


@pytest.fixture
def sign_in(desktop: Desktop, qtbot) -> SignIn:
    return lambda login: signing_in.sign_in(desktop, login, qtbot)


@pytest.fixture
def begun(office: Office, office_url: str, operator: Staff) -> list[PrintJob]:
    """Three cards in the printer and one only claimed, when the program is killed."""
    make.jobs(office_url, 4)
    make.blanks(office, operator)
    batch = office.print_queue.claim(operator, 4)
    return [office.work_sheet.start(operator, job) for job in batch.jobs[:3]]


def answer_in_turn(asked: list[DialogKeys], *rounds: tuple[Key, ...]) -> None:
    """Answer one dialog after the other by these keys."""
    if rounds:
        asked.append(DialogKeys(*rounds[0], lambda _: answer_in_turn(asked, *rounds[1:])))


def states(office: Office, jobs: list[PrintJob]) -> list[JobState]:
    return [office.print_queue.job(job.id).state for job in jobs]


def test_the_next_start_asks_card_by_card_and_offers_the_rest_of_the_batch(
    office: Office, begun: list[PrintJob], sign_in: SignIn, desktop: Desktop, qtbot
) -> None:
    asked: list[DialogKeys] = []

    def slot_is_asked(dialog: TrayQuestion) -> None:
        qtbot.waitUntil(dialog.panel.slot.isVisible)

    def answered(dialog: TrayQuestion) -> None:
        qtbot.waitUntil(lambda: not dialog.isVisible())

    answer_in_turn(asked, ("g", slot_is_asked, ENTER), ("n", answered), (Qt.Key.Key_Escape,))
    window = sign_in("rina")
    assert [one.seen for one in asked] == ["TrayQuestion"] * 3
    assert states(office, begun) == [JobState.PRINTED, JobState.WAITING, JobState.UNKNOWN]
    assert isinstance(window.page(), HomePage)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(desktop.tasks, Qt.Key.Key_F6)
    assert isinstance(window.page(), WorkSheetPage)


def test_whoever_else_signs_in_is_not_asked_and_the_card_is_left(
    office: Office, begun: list[PrintJob], sign_in: SignIn, desktop: Desktop
) -> None:
    sign_in("budi")
    assert QApplication.activeModalWidget() is None
    assert states(office, begun) == [JobState.PRINTING] * 3


def test_who_signs_out_with_a_card_in_the_printer_is_asked_at_the_next_sign_in(
    office: Office, begun: list[PrintJob], sign_in: SignIn, desktop: Desktop
) -> None:
    first = sign_in("hendra")
    first.sign_out()
    asked = DialogKeys(Qt.Key.Key_Escape)
    sign_in("rina")
    settle(desktop.tasks, 300)
    assert asked.seen == "TrayQuestion"
    assert states(office, begun) == [JobState.UNKNOWN] * 3


def test_claims_that_ran_out_end_at_the_sign_in_of_anybody(
    office: Office, begun: list[PrintJob], sign_in: SignIn, clock: Clock
) -> None:
    clock.pass_(minutes=30)
    window = sign_in("siti")
    assert states(office, begun) == [JobState.UNKNOWN] * 3
    assert isinstance(window.page(), HomePage)
    assert window.page().glance is not None
    assert window.page().glance.today.unknown == 3


def test_claims_that_run_out_later_end_while_nobody_opens_the_queue(
    office: Office, begun: list[PrintJob], sign_in: SignIn, desktop: Desktop, clock: Clock
) -> None:
    window = sign_in("siti")
    upkeep = window.findChild(QueueUpkeep)
    assert upkeep is not None
    clock.pass_(minutes=30)
    upkeep.tend()
    settle(desktop.tasks, 300)
    assert states(office, begun) == [JobState.UNKNOWN] * 3


def test_a_new_day_orders_the_queue_again_and_tells_the_pages(
    sign_in: SignIn, desktop: Desktop, clock: Clock
) -> None:
    window = sign_in("siti")
    told: list[frozenset[Topic]] = []
    window.context.changes.changed.connect(told.append)
    upkeep = window.findChild(QueueUpkeep)
    assert upkeep is not None
    upkeep.tend()
    settle(desktop.tasks)
    assert told == []
    clock.pass_(days=1)
    upkeep.tend()
    settle(desktop.tasks)
    assert told == [frozenset({Topic.PRINT_QUEUE})]
