"""The office as one object: every room hangs on it, and nothing else reaches the database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from platform import node

from desk.data import account_lines, backup, calendar, journal, offices, regions, services
from desk.data import staff as accounts
from desk.data.database import Database
from desk.data.hearing import server_time
from desk.data.seen import Memory
from desk.data.vault import Vault
from desk.domain.account_errors import StepsLeft
from desk.domain.addresses import without_login
from desk.domain.applications import AppFilter, Subject
from desk.domain.backup_errors import BackupByServer, BackupDamaged
from desk.domain.clocks import OfficeClock
from desk.domain.complaints import NO_TIE, NewComplaint, Tie
from desk.domain.demo_complaints import DEMO_COMPLAINTS
from desk.domain.demo_people import DEMO_ADMIN, DEMO_OPENED, DEMO_PASSWORD, DEMO_ROLES, DEMO_SETTINGS
from desk.domain.errors import NotAnOffice, OfficeNotSetUp
from desk.domain.journal import Action, Topic
from desk.domain.own_files import narrow, with_neighbours
from desk.domain.passwords import strong_enough
from desk.domain.person_cases import CaseDecision
from desk.domain.regions import read_gazetteer
from desk.domain.safe import STANDARD_COST, Cost, Restored
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Role, Staff
from desk.rooms.accounts import Accounts
from desk.rooms.approvals import Approvals
from desk.rooms.archive import Archive
from desk.rooms.attachments import Attachments
from desk.rooms.calendar import OfficeCalendar
from desk.rooms.campaigns import Campaigns
from desk.rooms.carriers import CarrierDesk
from desk.rooms.channels import Channels
from desk.rooms.complaints import Complaints
from desk.rooms.day_book import DayBook
from desk.rooms.demo_office import DemoOffice
from desk.rooms.ended import EndedDesk
from desk.rooms.handover import HandoverWindow
from desk.rooms.health import Health
from desk.rooms.hearing import Ear
from desk.rooms.import_desk import ImportDesk
from desk.rooms.incidents import Incidents
from desk.rooms.intake import Intake
from desk.rooms.journal import Journal
from desk.rooms.kecamatan import KecamatanDesk
from desk.rooms.last_known import LastKnown
from desk.rooms.machine_help import MachineHelp
from desk.rooms.message_texts import MessageTexts
from desk.rooms.messages import Messages
from desk.rooms.missions import Missions
from desk.rooms.opening import bring_up_copy, new_place, ready
from desk.rooms.outbox import Outbox
from desk.rooms.overlap_desk import OverlapDesk
from desk.rooms.overlaps import Overlaps
from desk.rooms.own_account import OwnAccountDesk
from desk.rooms.own_data import OwnDataDesk
from desk.rooms.pick_up import PickUpDesk
from desk.rooms.post import PostOffice
from desk.rooms.preferences import Preferences
from desk.rooms.print_queue import PrintQueue
from desk.rooms.replica import ReplicaDesk
from desk.rooms.retention import Retention
from desk.rooms.roles import Roles
from desk.rooms.safe import Safe
from desk.rooms.search import Search
from desk.rooms.sending import Sending
from desk.rooms.services import Services
from desk.rooms.smartdukcapil import Smartdukcapil
from desk.rooms.staff_room import StaffRoom
from desk.rooms.stock import Store
from desk.rooms.trust_roots import TrustRoots
from desk.rooms.undo import Undo
from desk.rooms.verification import Verification
from desk.rooms.walk_in import WalkIn
from desk.rooms.whatsapp import WhatsApp
from desk.rooms.whole_numbers import WholeNumbers
from desk.rooms.work import Clock, Listener, Workbench
from desk.rooms.work_sheet import WorkSheet
from resources import text


def utc_now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


class Office:
    """One registry office, open for work."""

    def __init__(
        self,
        url: str,
        *,
        clock: Clock = utc_now,
        workstation: str = "",
        seen: Path | None = None,
        passphrase: str = "",
        cost: Cost = STANDARD_COST,
        outbox: Path | None = None,
    ) -> None:
        """Open the office kept at ``url``.

        ``seen`` is the folder in which this PC remembers how far its offices were, ``passphrase`` is for work
        nobody is there for, and ``cost`` is what a guess of a passphrase set here will take. In the folder
        ``outbox`` this PC keeps deeds that wait for a server.

        Raises:
            OfficeNotSetUp: there is none yet.
            NotAnOffice: the file is something else, or damaged.
            SchemaTooNew: a newer program has worked on it.
            SchemaTooOld: it is on a server, and nobody has brought it up yet.
            DiskFull: it is older, and there is no room for the copy kept before it is brought up.
            OfficeUnavailable: it cannot be reached.
            OnNetworkShare: a SQLite file on a network share.
            InSyncedFolder: a SQLite file in a folder that is copied to the internet, and no demo.
        """
        self._database = Database(url)
        narrowed = _narrow(self._database)
        self.is_demo, self.brought_up = ready(self._database, clock)
        _narrow(self._database)  # what SQLite makes beside the file has the rights of its folder on Windows
        vault = Vault(passphrase, cost)
        self._led = _leading(self._database, clock) if not self.is_demo else None
        self._bench = Workbench(self._database, clock, workstation or node())
        self.workstation = self._bench.workstation
        self.intake, self.import_desk = Intake(self._bench), ImportDesk(self._bench)
        self.carriers = CarrierDesk(self._bench, demo=self.is_demo)
        self.kecamatan, self.ended = KecamatanDesk(self._bench), EndedDesk(self._bench)
        self.messages = Messages(self._bench)
        self.smartdukcapil = Smartdukcapil(self._bench)
        self.whatsapp, self.sending = WhatsApp(self._bench), Sending(self._bench)
        self.print_queue, self.work_sheet = PrintQueue(self._bench), WorkSheet(self._bench)
        self.overlaps = Overlaps(self._bench)
        self.overlap_desk = OverlapDesk(self._bench)
        self.store, self.campaigns = Store(self._bench), Campaigns(self._bench)
        self.handover, self.post = HandoverWindow(self._bench), PostOffice(self._bench)
        self.on_server = on_server = not self._database.is_sqlite
        self.search, self.last_known = Search(self._bench), LastKnown(self._bench, wanted=on_server)
        self.staff_room = StaffRoom(self._bench)
        self.accounts, self.roles = Accounts(self._bench), Roles(self._bench)
        self.own_account = OwnAccountDesk(self._bench)
        self.preferences = Preferences(self._bench)
        self.services = Services(self._bench)
        self.walk_in = WalkIn(self._bench)
        self.verification = Verification(self._bench)
        self.attachments = Attachments(self._bench, vault)
        self.machine_help = MachineHelp(self._bench, vault)
        self.trust_roots, self.message_texts = TrustRoots(self._bench), MessageTexts(self._bench)
        self.pick_up = PickUpDesk(self._bench)
        self.missions = Missions(self._bench)
        self.calendar, self.channels = OfficeCalendar(self._bench), Channels(self._bench)
        self.complaints = Complaints(self._bench)
        self.day_book, self.replica = DayBook(self._bench), ReplicaDesk(self._bench, self._database)
        self.journal, self.health = Journal(self._bench), Health(self._bench)
        self.undo = Undo(self._bench)
        self.approvals, self.outbox = Approvals(self._bench), Outbox(self._bench, outbox, self)
        self.whole_numbers = WholeNumbers(self._bench)
        self.own_data, self.incidents = OwnDataDesk(self._bench), Incidents(self._bench)
        self.retention = Retention(self._bench, self._database)
        self.demo = DemoOffice(self._bench)
        self.address = without_login(self._database.url.render_as_string(hide_password=True))
        self.safe = Safe(self._bench, vault, self._database, narrowed)
        memory = Memory(seen, self.address) if seen is not None and not self.is_demo else None
        self.archive = Archive(self._bench, vault, self._database.path, self.address, memory)

    def listen(self, listener: Listener) -> None:
        """Call ``listener``, in the worker's thread, after every change made through this object."""
        self._bench.listen(listener)

    def hear(self, since: int | None = None) -> Ear:
        """Return what hears of changes after the entry ``since``, or from now on, and if this is there."""
        return Ear(self._bench, self._database, since, self._led)

    def changes_since(self, cursor: int) -> tuple[int, frozenset[Topic]]:
        """Return the next cursor, and which lists changed after ``cursor`` at any counter."""
        with self._bench.look() as db:
            newest, actions = journal.actions_since(db, cursor)
        return newest, frozenset(topic for action in actions for topic in action.topics)

    def cursor(self) -> int:
        """Return the place in the journal from which to ask for changes."""
        with self._bench.look() as db:
            return journal.newest(db)

    def now(self) -> datetime:
        """Return the present moment by the office's clock."""
        return self._bench.now()

    def today(self) -> date:
        """Return the office's calendar day."""
        with self._bench.look() as db:
            return self._bench.local_day(self._bench.now(), offices.read_settings(db))

    def close(self) -> None:
        """Let go of the database."""
        self.replica.close()
        self._database.close()


def _narrow(database: Database) -> tuple[str, ...]:
    """Take the office's files from everybody else on this PC, and return which of them others could read."""
    beside = with_neighbours(database.path) if database.path is not None else ()
    return tuple(file.name for file in beside if narrow(file))


def _leading(database: Database, clock: Clock) -> Callable[[datetime], object] | None:
    """Let the clock of a server lead that of this PC from the beginning, and return what tells it again."""
    if database.path is not None or not isinstance(clock, OfficeClock):
        return None
    clock.set_by(server_time(database))
    return clock.set_by


def create_office(
    url: str,
    admin_login: str,
    password: str,
    *,
    name: str = "",
    settings: OfficeSettings | None = None,
    clock: Clock = utc_now,
    demo: bool = False,
) -> Staff:
    """Make an empty office and its first administrator, who holds every role at first.

    Raises:
        OfficeExists: there is an office already.
        InSyncedFolder: a service copies its folder to the internet; a demo may lie there.
        WeakPassword: the administrator's password is too weak; a demo may have one.
    """
    if not demo:
        strong_enough(password, (admin_login, name))
    places = read_gazetteer(text("data", "regions.csv"), text("data", "region_aliases.csv"))
    chosen = replace(
        settings or OfficeSettings(), region_code=places.city_code, former_region_codes=places.former
    )
    database = new_place(url, demo=demo)
    try:
        with database.transaction() as db:
            now = clock()
            offices.create(db, chosen, now, demo=demo)
            regions.add(db, places)
            login = admin_login.strip()
            first = Staff(0, login.lower(), name.strip() or login, frozenset(Role))
            admin = accounts.add(db, first, StaffRoom.hashed(password))
            services.begin(db, text("data", "services.toml"), now)
            for year in (now.year, now.year + 1):
                calendar.fill(db, year)
            journal.write(
                db,
                at=now,
                staff_id=admin.id,
                workstation=node(),
                action=Action.OFFICE_OPENED,
                subjects=("office", account_lines.subject(admin.id)),
                reason="",
                facts={"demo": demo, "after": accounts.state(db, admin.id)},
            )
            return admin
    finally:
        database.close()


def build_demo(url: str, one_in: int = 1) -> None:
    """Make the demo office: a city office with five months behind it, of people who do not exist.

    Of its cards and papers only ``one_in`` so many are made, for who needs an office and not its size.

    Raises:
        OfficeExists: there is an office already.
    """

    def opening() -> datetime:
        return DEMO_OPENED

    create_office(url, DEMO_ADMIN, DEMO_PASSWORD, settings=DEMO_SETTINGS, clock=opening, demo=True)
    office = Office(url, clock=opening)
    try:
        office.demo.furnish(StaffRoom.hashed(DEMO_PASSWORD), one_in)
        evening = office.demo.goes_on_at()
    finally:
        office.close()
    office = Office(url, clock=lambda: evening or DEMO_OPENED)
    try:
        _decide_about_doubles(office)
    finally:
        office.close()
    _complain(url, evening or DEMO_OPENED)


def _decide_about_doubles(office: Office) -> None:
    """Compare people who stand in the demo twice, and decide about some of them."""
    niks, decided = office.demo.doubles()
    everyone = {one.login: one for one in office.staff_room.everyone()}
    office.overlap_desk.compare(everyone[DEMO_ROLES["operator"]], niks)
    for nik, other, decision, reason in decided:
        kept = nik if decision is CaseDecision.SAME_PERSON else ""
        for case in office.overlap_desk.of_nik(nik):
            if other in (case.one.nik, case.other.nik):
                office.overlap_desk.decide(
                    everyone[DEMO_ROLES["head"]], case, decision, reason, kept_nik=kept
                )


def _complain(url: str, evening: datetime) -> None:
    """Let citizens of the demo complain in the days before ``evening``; some are answered, one is closed."""
    moments = [evening]
    office = Office(url, clock=lambda: moments[-1])
    try:
        clerk = next(one for one in office.staff_room.everyone() if one.login == DEMO_ROLES["clerk"])
        desk = office.complaints
        for said in DEMO_COMPLAINTS:
            moments.append(evening - timedelta(days=said.days_ago, hours=5))
            states = (said.about,) if said.about is not None else ()
            asked = office.walk_in.applications(AppFilter(states=states), size=1).rows if states else ()
            person = asked[0].subject if asked else Subject("", "")
            tie = Tie(application_id=asked[0].id) if asked else NO_TIE
            new = NewComplaint(said.kind, said.channel, said.text, person.name, said.phone, person.nik, tie)
            its = desk.take_in(clerk, new)
            moments.append(moments[-1] + timedelta(hours=4))
            its = desk.give(clerk, its, clerk) if said.taken else its
            its = desk.answer(clerk, its, *said.told) if said.told else its
            if said.done:
                desk.close(clerk, its, said.done)
    finally:
        office.close()


def restore_office(
    url: str,
    copy: Path,
    login: str,
    password: str,
    *,
    secret: Callable[[], str] | None = None,
    code: Callable[[], str] | None = None,
    opens: Callable[[str], Office] = Office,
) -> Restored:
    """Put a backup where the office is, and return where the office of before is kept, if there was one.

    ``login`` is somebody of the backup who may do that; ``code`` is asked for the code of a second factor.
    ``secret`` is asked for the passphrase or recovery code of an encrypted backup, and this PC keeps the key
    it opens. ``opens`` opens the office of the backup at the time in which it goes on.

    Raises:
        BackupByServer: the office is on a server; its own tool restores backups.
        BackupDamaged: the file is no backup of this program, or damaged.
        BackupLocked: it is encrypted, and ``secret`` is missing.
        PassphraseWrong: neither the passphrase nor the recovery code of when it was made.
        RecoveryMistyped: it looks like a recovery code, and a sign of it is wrong.
        BackupTruncated: its end is missing.
        BackupAltered: a part of it is damaged or was changed.
        BackupTooNew, SchemaTooNew: a newer program encrypted it, or made it.
        WrongPassword: name and password do not belong together.
        StepsLeft: this person needs a code and ``code`` is missing, or a new password.
        WrongCode: the code of the second factor is wrong.
        NotAllowed: this person may not restore.
        OfficeInUse: some program has the office open.
        DiskFull, FolderMissing, FolderReadOnly, FileNotWritten: nothing can be written beside the office.
    """
    database = Database(url)
    if database.path is None:
        server = database.url.render_as_string(hide_password=True)
        raise BackupByServer(f"pg_restore --clean --dbname={server} {copy.name}")
    with backup.beside(database.path, copy, secret) as laid:
        try:
            bring_up_copy(laid.copy, utc_now)
            office = opens(f"sqlite:///{laid.copy}")
        except (NotAnOffice, OfficeNotSetUp) as error:
            raise BackupDamaged(copy.name) from error
        try:
            stood_at = office.cursor()
            who = _restorer(office, login, password, code)
            sealed = laid.key is not None
            carried = office.archive.note_restored(
                who, copy.name, stood_at, encrypted=sealed, before=database.path
            )
            aged = office.archive.watch()
        finally:
            office.close()
        kept = backup.put_in_place(laid.copy, database.path, carried.end if carried else None)
        if laid.key is not None:
            Vault().take(laid.key)
        return Restored(kept, sealed, carried, aged.same_until if aged is not None else None)


def _restorer(office: Office, login: str, password: str, code: Callable[[], str] | None) -> Staff:
    try:
        return office.staff_room.sign_in(login, password)
    except StepsLeft as left:
        if left.new_password or code is None:
            raise
        return office.staff_room.sign_in(login, password, code=code())
