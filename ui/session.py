"""An office and the windows onto it; loaded behind the sign-in, because it brings everything along."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from desk.domain.errors import OfficeNotSetUp, OfficeUnavailable
from desk.domain.journal import Action
from desk.domain.moves import OfficeMovedAway
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from ui.arrival_news import tell_arrival, tell_return
from ui.changes import Changes
from ui.colleagues import Colleagues
from ui.context import Context
from ui.desktop import Desktop, fit
from ui.dialogs.confirm import Confirm, Question
from ui.dialogs.crash import Crash
from ui.dialogs.dialog import is_concealed
from ui.door_news import DoorNews
from ui.entrance import Entered, Entrance, Try, Waiting, come_in
from ui.errors import explain
from ui.founding import Founding, Make
from ui.gone_watch import watch_for_silence
from ui.language import Language
from ui.lock_watch import LockWatch
from ui.main_window import MainWindow, Place
from ui.message_sender import MessageSender
from ui.notices import Notices
from ui.other_address import OtherAddress
from ui.outbox_watch import OutboxWatch
from ui.pages.entry import PageEntry
from ui.pages.import_notices import ImportNotices
from ui.pages.import_watch import ImportWatch
from ui.pages.key_ask import ask_key_at_start
from ui.pages.old_office import OldOffice
from ui.pages.outbox_round import OutboxRound
from ui.pages.queue_upkeep import QueueUpkeep
from ui.pages.request_notices import RequestNotices
from ui.pages.tray_round import TrayRound
from ui.pages.verification_lease import CheckLease
from ui.pages.work_sheet_lease import Lease
from ui.papers import Papers
from ui.presence import PresenceWatch
from ui.seats import Seat, Seats
from ui.server_door import ServerDoor
from ui.session_end import SessionEnd
from ui.settling import Settling, clock_words
from ui.standby_watch import StandbyWatch

DEMO = mark(
    "door", "Demo office: its people do not exist and everybody knows its password. Enter no real data here."
)
_ENCRYPTED = mark("door", "The passphrase is set: documents and backups are encrypted from now on.")
_CLOSE_TITLE = mark("door", "End the program?")
_CLOSE = mark(
    "door",
    "The work of {names} is kept here behind the lock. Forms that are kept by themselves stay; whatever else "
    "is half done is lost, and cards in their hands go back to the queue later.",
)
_CLOSE_YES = mark("door", "End it all the same")


class OfficeSession:
    """Signs staff in and gives each of them a window with the pages of their roles."""

    def __init__(
        self,
        open_office: Callable[[], Office],
        entries: Sequence[PageEntry],
        place: Place,
        papers: Papers,
        make_office: Make | None = None,
        server: ServerDoor | None = None,
    ) -> None:
        self._open_office = open_office
        self._entries = tuple(entries)
        self._place = place
        self._papers = papers
        self._make_office = make_office
        self._server = server
        self._office: Office | None = None
        self._desktop: Desktop | None = None
        self._entrance: Entrance | None = None
        self._watch: LockWatch | None = None
        self._news: DoorNews | None = None
        self._other_address: OtherAddress | None = None
        self._entered: Entered | None = None
        self._phrase = ""

    @property
    def office(self) -> Office:
        """The office, once it is open."""
        if self._office is None:
            raise RuntimeError("the office is not open yet")
        return self._office

    def open(self) -> None:
        """Open the office; where everybody signs in as themselves, only look whether its server answers.

        Raises:
            OfficeNotSetUp: there is none yet.
            OfficeUnavailable: it cannot be reached.
        """
        if self._server is not None and self._server.own_roles:
            self._server.reach()
            return
        self._office = self._open_office()

    def load_rest(self) -> None:
        """Bring along the other pages and the writers of papers."""
        for entry in self._entries:
            entry.load()
        if self._office is not None:
            with suppress(OfficeUnavailable):  # whoever signs in hears of that
                self._office.safe.state()  # asks the key store now, before a page waits for it
        self._papers.writers()

    def close(self) -> None:
        """Let go of the office, if it was opened, and of everybody who still has a window in it."""
        if self._watch is not None:
            self._watch.end()
        seats = self._desktop.seats.everybody() if self._desktop is not None else ()
        for seat in seats:
            for presence in seat.window.findChildren(PresenceWatch):
                with suppress(OfficeUnavailable):  # it forgets by itself who says nothing for three minutes
                    presence.leave()
            let_go = self._their_own(seat.window)
            if let_go is not None:
                let_go()
        if self._office is not None:
            self._office.close()

    def begin(self, desktop: Desktop) -> None:
        """Be ready for whoever comes; a demo says what it is as long as it is open."""
        self._desktop = desktop
        self._watch, self._news = LockWatch(desktop), DoorNews(desktop)
        SessionEnd(desktop)
        entrance = Entrance(self._come, desktop.sign_in, self._waiting, desktop.tasks, desktop.language)
        entrance.entered.connect(self._on_entered)
        entrance.failed.connect(desktop.crash)
        other = self._offer_another(desktop)
        if other is not None:
            entrance.refused.connect(other.heard)
        self._entrance = entrance
        if self._office is not None and self._office.is_demo:
            self._say_demo()
            desktop.language.changed.connect(self._say_demo)

    def enter(self, name: str, password: str) -> None:
        """Let somebody in by name and password."""
        if self._entrance is not None:
            self._entrance.ask(name, password)

    def enter_by_badge(self, badge: str, pin: str) -> None:
        """Let somebody in by badge and PIN."""
        if self._entrance is not None:
            self._entrance.ask_by_badge(badge, pin)

    def window(self, desktop: Desktop) -> tuple[str, MainWindow]:
        """Return the name and the window of who came in last, with their first page open."""
        entered = self._entered
        if entered is None:
            raise RuntimeError("nobody has signed in")
        staff, office = entered.staff, entered.office
        desktop.language.zone = ZoneInfo(entered.zone)
        changes = Changes(office, desktop.tasks)

        def context(window: MainWindow) -> Context:
            return Context(
                office=office,
                staff=staff,
                tasks=desktop.tasks,
                notices=Notices(window),
                changes=changes,
                language=desktop.language,
                theme=desktop.theme,
                preferences=desktop.preferences,
                papers=self._papers,
                open_page=window.open_page,
                crash=desktop.crash,
                outbox=watch_outbox(office, staff, changes, desktop, window),
            )

        others = desktop.seats.waiting
        place = Place(self._place.workstation, office.is_demo, self._place.clock, lambda: bool(others()))
        window = MainWindow(context, self._entries, place)
        window.signed_out.connect(changes.stop)
        window.signed_out.connect(desktop.leave_seat)
        window.lock_asked.connect(desktop.lock)
        fit(window)
        window.open_first()
        self._take_up(window, staff)
        self._welcome(window, entered)
        return staff.name, window

    def came_back(self, seat: Seat) -> None:
        """The work of who unlocked is on the screen again; what could not stay as it was is told."""
        entered, window = self._entered, seat.window
        if entered is None or not isinstance(window, MainWindow):
            return
        window.context.changes.ask()
        for watch in window.findChildren(ImportWatch):
            watch.begin()
        for claim in _claims(window):
            claim.go_on()
        closed, seat.closed_forms = seat.closed_forms, []
        tell_return(window.context, closed, roles_changed=entered.staff.roles != window.context.staff.roles)
        if self._watch is not None:
            self._watch.begin(entered.lock_minutes)

    def locked(self, seat: Seat) -> None:
        """The work of somebody was hidden: it goes on, but nothing is taken in for who is not there."""
        if self._watch is not None:
            self._watch.end()
        window = seat.window
        if isinstance(window, MainWindow):
            for watch in window.findChildren(ImportWatch):
                watch.rest()
            context = window.context
            context.changes.rest()
            room, staff = context.office.staff_room, context.staff
            context.tasks.run(context.tasks, lambda: room.note_locked(staff), None, self._on_not_noted)

    def left(self, seat: Seat) -> None:
        """Somebody signed out."""
        if self._watch is not None:
            self._watch.end()
        let_go = self._their_own(seat.window)
        for presence in seat.window.findChildren(PresenceWatch):
            presence.sign_out(let_go)

    def now(self) -> datetime:
        """Return the office's present moment."""
        return self._place.clock()

    def may_close(self, seats: Seats, parent: QWidget) -> bool:
        """Ask whether the program may end with work of others in it."""
        names = [seat.name for seat in seats.waiting()]
        if not names or self._desktop is None:
            return True
        say = self._desktop.language.say
        question: Question[None] = Question(
            say(_CLOSE_TITLE), say(_CLOSE).format(names=", ".join(names)), say(_CLOSE_YES), grave=True
        )
        return Confirm.ask(parent, question) is not None

    def first_start(self, desktop: Desktop, error: Exception) -> QWidget | None:
        """Return what asks where the office is, or makes one where there is none; None for other faults."""
        door = self._server
        if door is not None and not door.address.named:
            if not door.is_server and isinstance(error, OfficeNotSetUp):
                return Settling(desktop, door, self._enter_first).sheet
            if door.is_server or isinstance(error, OfficeMovedAway):
                other = self._offer_another(desktop)
                if other is not None:
                    other.heard(error)
                return None
        if self._make_office is None or not isinstance(error, OfficeNotSetUp):
            return None
        return Founding(desktop, error.where, self._make_office, self._enter_first).sheet

    def _offer_another(self, desktop: Desktop) -> OtherAddress | None:
        """Let the office of this PC be at another server, where that is kept at this PC."""
        if self._other_address is None and self._server is not None:
            self._other_address = OtherAddress(desktop, self._server, self._enter_first)
        if self._server is not None and self._server.own_roles:
            desktop.sign_in.cards_only_unlock()
        return self._other_address

    def _enter_first(self, login: str, password: str, phrase: str) -> None:
        self._phrase = phrase
        self.enter(login, password)

    def _encrypt(self, window: MainWindow) -> None:
        """Set the passphrase that was chosen at the first start."""
        phrase, self._phrase = self._phrase, ""
        context, page = window.context, window.page()
        if not phrase or page is None:
            return
        safe, staff = context.office.safe, context.staff

        def told(_kept: object) -> None:
            context.notices.info(context.language.say(_ENCRYPTED))

        page.run(lambda: safe.set_passphrase(staff, phrase), told)

    def _their_own(self, window: QWidget) -> Callable[[], None] | None:
        """Return what lets go of the office that was opened for whoever has this window alone."""
        if self._office is not None or not isinstance(window, MainWindow):
            return None
        return window.context.office.close

    def _come(self, what: Try, waiting: tuple[Waiting, ...]) -> Entered:
        if self._office is None and self._server is not None:
            return self._server.come(what, waiting)
        return come_in(self.office, what, tuple(one.staff for one in waiting))

    def _waiting(self) -> tuple[Waiting, ...]:
        seats = self._desktop.seats.waiting() if self._desktop is not None else ()
        windows = [seat.window for seat in seats if isinstance(seat.window, MainWindow)]
        here = [one.context for one in windows]
        return tuple(Waiting(one.staff, one.office, one.changes.why_gone) for one in here)

    def _on_entered(self, entered: Entered) -> None:
        self._entered = entered
        if self._desktop is not None:
            self._desktop.take_seat(entered.staff.login)
        self._entered = None  # the password goes with it

    def _welcome(self, window: MainWindow, entered: Entered) -> None:
        """Tell who signed in when they were here before, and watch over their window."""
        if entered.arrival is not None:
            tell_arrival(window.context, entered.arrival, alone=entered.alone)
            session = entered.arrival.session
            PresenceWatch(window.context, session, window).begin(entered.arrival.elsewhere)
            Colleagues(window.context, session, window.page_name, window.page, window).begin()
        apart = clock_words(entered.look, window.context.language) if entered.look is not None else ""
        if apart:
            window.context.notices.warn(apart)
        self._encrypt(window)
        if self._news is not None and self._watch is not None:
            self._news.follow(window)
            self._watch.follow(window.context)
            self._watch.begin(entered.lock_minutes)

    def _say_demo(self) -> None:
        if self._desktop is not None:
            self._desktop.sign_in.band(self._desktop.language.say(DEMO))

    def _on_not_noted(self, error: Exception) -> None:
        # That the office is away stands in the status line when the person is back.
        if not isinstance(error, OfficeUnavailable) and self._desktop is not None:
            self._desktop.crash(error)

    def _take_up(self, window: MainWindow, staff: Staff) -> None:
        """Look after the queue while the window is open, and ask about the prints this person began."""
        page, context = window.page(), window.context
        if page is None:
            return

        def failed(error: Exception) -> None:
            seen = window.page()  # the first page is gone once the language has changed
            if seen is not None:
                seen.fail(error)

        upkeep = QueueUpkeep(context.office, staff, context.tasks, failed, window)
        upkeep.ordered.connect(context.changes.changed)
        upkeep.ordered.connect(lambda _topics: _let_claims_end(window))
        upkeep.begin()
        MessageSender(context, failed, window).begin()
        watch_for_silence(context, window)
        StandbyWatch(context, window, window.add_band)
        if context.outbox is not None and self._entered is not None:
            OutboxRound(context, context.outbox, window, window.add_band).begin(self._entered.secret)
        ImportNotices(context, window).begin()
        OldOffice(context, window, window.add_band).begin()
        ask_key_at_start(page, window.page)
        RequestNotices(context, window).begin()
        if staff.may(Action.CARD_GOOD):
            TrayRound(page).begin(staff)

    def explain(self, error: BaseException, language: Language) -> str | None:
        """Return what went wrong and what to do; None when the fault is the program's own."""
        explanation = explain(error, language)
        return explanation.whole if explanation else None

    def report(self, error: BaseException, parent: QWidget) -> None:
        """Tell of a fault of the program itself."""
        Crash.ask(parent, error)


def watch_outbox(
    office: Office, staff: Staff, changes: Changes, desktop: Desktop, window: MainWindow
) -> OutboxWatch | None:
    """Return what keeps deeds at this PC while the server is away; None where the office is a file here."""
    if not office.outbox.keeps:
        return None
    return OutboxWatch(office, staff, changes, desktop.tasks, desktop.crash, window)


def _let_claims_end(window: MainWindow) -> None:
    """A new day began: cards and applications are not kept any longer for who left with the screen locked."""
    if is_concealed(window):
        for claim in _claims(window):
            claim.rest()


def _claims(window: MainWindow) -> list[Lease | CheckLease]:
    return [*window.findChildren(Lease), *window.findChildren(CheckLease)]
