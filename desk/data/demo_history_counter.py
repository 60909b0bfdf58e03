"""The counter of the demo office's past: applications of the last weeks, in every state they can be in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from desk.data.demo_history_book import Book
from desk.data.demo_history_case import Case, CaseWriter, Checked, Made, Seat, Taken
from desk.data.demo_history_plan import LAST_DAY, OfficeHours, PlannedPaper, weighed
from desk.domain.applications import AppState
from desk.domain.appointments import AppointmentState
from desk.domain.calendar import WorkingDays, half_hours
from desk.domain.demo_contacts import contact, draw
from desk.domain.demo_people import DEMO_DAY, DemoPerson, People
from desk.domain.handover import Taker
from desk.domain.printing import CardKind, Channel, Delivery, JobState, PrintReason
from desk.domain.services import Catalogue, Service, age_on, checklist, facts_of
from desk.domain.settings import OfficeSettings
from desk.domain.verification import FindingKind, Verdict

Row = dict[str, Any]
SINCE = date(2020, 7, 20)
"""The day on which applications began to be taken in here; what was asked for before has no number."""
_CARDS_WITH_NUMBER, _PAPERS_WITH_NUMBER = 0.3, 0.35
_SERVICE_OF_CARD = {
    PrintReason.FIRST: "KTP_BARU",
    PrintReason.LOST: "KTP_HILANG",
    PrintReason.DAMAGED: "KTP_RUSAK",
    PrintReason.DATA_CHANGE: "KTP_UBAH",
    PrintReason.MOVED_IN: "KTP_DATANG",
}
_YES = {"KTP_UBAH": ("kk_diperbarui",)}
_CHANNELS = {Channel.COUNTER: 5, Channel.SMARTDUKCAPIL: 5, Channel.WHATSAPP: 2}
_ASKED = {
    "KTP_BARU": 6,
    "KTP_HILANG": 5,
    "KTP_RUSAK": 4,
    "KIA_0_5": 3,
    "KIA_5_17": 3,
    "AKTA_LAHIR": 7,
    "AKTA_MATI": 3,
    "KK_BARU": 2,
    "KK_UBAH": 4,
    "KK_RUSAK": 2,
    "PINDAH_KELUAR": 3,
    "PINDAH_DATANG": 3,
    "PINDAH_DALAM": 2,
    "BIODATA": 1,
}
_PAPERS = {code: weight for code, weight in _ASKED.items() if not code.startswith(("KTP", "KIA"))}
_WRONG = (
    (FindingKind.UNREADABLE, "foto buram, mohon dipindai ulang"),
    (FindingKind.WRONG_DOCUMENT, ""),
    (FindingKind.EXPIRED, ""),
    (FindingKind.DATA_DIFFERS, "nama berbeda satu huruf"),
    (FindingKind.MISSING, ""),
)
_REFUSED = "Perpres 96/2018: pemohon bukan penduduk Kota Serang"
_TAKERS = {Taker.SELF: 6, Taker.FAMILY: 4}
_PER_SLOT = 40
_BEFORE = date(2020, 7, 30)
"""The working day before the last."""
_TOKEN = "0" * 32


class DemoCounter:
    """Takes applications in, checks them and hands papers over, beside the print room."""

    def __init__(
        self,
        book: Book,
        settings: OfficeSettings,
        hours: OfficeHours,
        staff: Mapping[str, int],
        people: People,
        offered: Catalogue,
        days: WorkingDays,
    ) -> None:
        self._book = book
        self._settings = settings
        self._hours = hours
        self._clerks = (staff["siti"], staff["dewi"])
        self._people = people
        self._offered = offered
        self._days = days
        self._chance = Random(20200720)  # noqa: S311 - applications of a demo, the same ones every time
        self._cases: list[Case] = []
        self._numbers: Counter[tuple[str, date]] = Counter()
        self._seats: Counter[date] = Counter()
        self._papers = 0
        self._half_hours = half_hours(settings.hours)

    # What the print room and the archive know already

    def of_card(self, day: date, job: Row) -> bool:
        """Give some of the cards printed on a day the application they were asked for with."""
        service = self._service_of(job)
        if day < SINCE or service is None or self._chance.random() > _CARDS_WITH_NUMBER:
            return False
        case = self._case(service, self._worked_before(day), job, job["channel"], job["delivery"])
        self._checked(case)
        case.job = job
        job |= {"asked_at": case.received, "due_on": case.promised_on}
        if job["prr_list_id"] is None:
            job |= {"queued_at": case.verified_at, "recorded_on": case.received.date()}
        return True

    def of_paper(self, paper: PlannedPaper, village: str) -> bool:
        """Give some of the finished papers their application, still here or taken by now."""
        if paper.day < SINCE or paper.channel is Channel.OUTREACH:
            return False
        if self._chance.random() > _PAPERS_WITH_NUMBER:
            return False
        case = self._asked(paper.service, self._worked_before(paper.day), paper.channel, village)
        self._checked(case)
        self._make(case, paper.day)
        return True

    def of_queue(self, jobs: list[Row]) -> None:
        """Let applications wait for some cards that somebody asked for and that are still to be printed."""
        asked = [
            job
            for job in jobs
            if job["state"] is JobState.WAITING
            and job["channel"] is not Channel.NONE
            and job["reason"] is PrintReason.FIRST
        ]
        for job in self._chance.sample(asked, 60):
            service = self._offered.services["KTP_BARU"]
            case = self._case(service, self._lately(), job, job["channel"], job["delivery"])
            self._checked(case)
            case.job = job
            job |= {"asked_at": case.received, "due_on": case.promised_on}

    def _service_of(self, job: Row) -> Service | None:
        if job["channel"] is Channel.NONE:
            return None
        if job["kind"] is CardKind.KIA:
            young = (age_on(job["birth_date"], DEMO_DAY) or 0) < 5
            return self._offered.services["KIA_0_5" if young else "KIA_5_17"]
        code = _SERVICE_OF_CARD.get(job["reason"])
        return self._offered.services[code] if code else None

    # What is under way

    def under_way(self) -> None:
        """Take in what nobody has finished by the last day."""
        for _ in range(56):
            self._any(_ASKED)
        for _ in range(24):
            self._checked(self._any(_PAPERS))
        for _ in range(30):
            case = self._checked(self._asked(weighed(self._chance, _PAPERS), _BEFORE, Channel.COUNTER))
            self._make(case, LAST_DAY)
        for _ in range(16):
            self._checked(self._any({"KTP_BARU": 1}))
        for _ in range(14):
            self._sent_back(self._any(_ASKED))
        for _ in range(6):
            self._came_back(self._any(_ASKED))
        for _ in range(6):
            case = self._checked(self._any(_ASKED), Verdict.REFUSED)
            case.ended = (case.checks[-1].at, _REFUSED)
        for _ in range(4):
            case = self._any(_ASKED)
            case.state = AppState.WITHDRAWN
            case.ended = (case.received + timedelta(minutes=45), "Dibatalkan oleh pemohon")
        for _ in range(6):
            self._half_checked(self._any(dict.fromkeys(self._settings.four_eyes, 1)))
        left = self._any(_ASKED)
        left.state, left.claimed = AppState.CHECKING, _TOKEN
        left.left_by = (self._other(left.by), left.received + timedelta(minutes=50))

    def _any(self, services: Mapping[str, int]) -> Case:
        return self._asked(weighed(self._chance, services), self._lately(), weighed(self._chance, _CHANNELS))

    def _lately(self) -> date:
        """Return one of the last working days, mostly the last of all."""
        return weighed(self._chance, {LAST_DAY: 6, _BEFORE: 3, date(2020, 7, 29): 1})

    def _asked(self, code: str, day: date, channel: Channel, village: str = "") -> Case:
        """Let somebody who does not exist ask for a service."""
        service = self._offered.services[code]
        while True:
            somebody = self._people.child() if code.startswith("KIA") else self._people.adult()
            age = age_on(somebody.birth_date, day) or 0
            if not code.startswith("KIA") or (age < 5) == (code == "KIA_0_5"):
                break
        person = {name: getattr(somebody, name) for name in DemoPerson.__dataclass_fields__}
        if village:
            person["village_code"] = village
        applicant: Row = {}
        if service.about_other:
            parent = self._people.adult()
            applicant = {"applicant_name": parent.name, "applicant_nik": parent.nik, "relation": "Orang tua"}
        if code == "AKTA_LAHIR":
            born = day - timedelta(days=self._chance.randint(5, 80))
            person |= {"nik": "", "birth_date": born}
        return self._case(service, day, person, channel, Delivery.COUNTER, applicant)

    def _case(
        self,
        service: Service,
        day: date,
        person: Row,
        channel: Channel,
        delivery: Delivery,
        applicant: Row | None = None,
    ) -> Case:
        received = self._hours.at(day, self._chance.randint(8, 13), self._chance.randint(0, 59))
        yes = _YES.get(service.code, ())
        needs = checklist(service, facts_of(person["birth_date"], day, frozenset(yes)))
        told = {"applicant_name": person["name"], **(applicant or {})}["applicant_name"]
        reached = contact(draw(self._chance), told, chats=channel is Channel.WHATSAPP)
        case = Case(
            service=service,
            received=received,
            by=self._chance.choice(self._clerks),
            person=person,
            channel=channel,
            delivery=delivery,
            promised_on=self._days.promised(received.replace(tzinfo=None), service.working_days),
            documents=tuple((need.options[0].document, need.options[0].original) for need in needs),
            answers=dict.fromkeys(yes, True),
            applicant={**(applicant or {}), "phone": reached.phone, "email": reached.email},
        )
        self._cases.append(case)
        return case

    # Checking

    def _other(self, clerk: int) -> int:
        return next(one for one in self._clerks if one != clerk)

    def _checked(self, case: Case, verdict: Verdict = Verdict.VERIFIED) -> Case:
        at = case.received + timedelta(minutes=self._chance.randint(12, 95))
        by, code = self._other(case.by), case.service.code
        ground = _REFUSED if verdict is Verdict.REFUSED else ""
        wrong = {"": (FindingKind.DATA_DIFFERS, "domisili")} if ground else {}
        case.checks.append(Checked(at, by, verdict, wrong=wrong, ground=ground))
        case.state = AppState.VERIFIED if verdict is Verdict.VERIFIED else AppState.REFUSED
        if verdict is Verdict.VERIFIED and code in self._settings.four_eyes:
            again = at + timedelta(minutes=20)
            case.checks.append(Checked(again, case.by, verdict, second=True))
        return case

    def _half_checked(self, case: Case) -> None:
        at = case.received + timedelta(minutes=40)
        case.checks.append(Checked(at, self._other(case.by), Verdict.VERIFIED))
        case.state = AppState.SECOND_CHECK

    def _sent_back(self, case: Case) -> None:
        document = self._chance.choice([document for document, _ in case.documents])
        at = case.received + timedelta(minutes=self._chance.randint(20, 100))
        wrong = {document: self._chance.choice(_WRONG)}
        case.checks.append(Checked(at, self._other(case.by), Verdict.RETURNED, wrong=wrong))
        case.state = AppState.RETURNED

    def _came_back(self, case: Case) -> None:
        self._sent_back(case)
        at = case.checks[-1].at + timedelta(minutes=30)
        case.came_back.append((at, case.by))
        case.promised_on = self._days.promised(at.replace(tzinfo=None), case.service.working_days)
        case.state = AppState.RECEIVED

    # Making and handing over

    def _make(self, case: Case, day: date) -> None:
        self._papers += 1
        at = max(
            self._hours.at(day, self._chance.randint(9, 14), self._chance.randint(0, 59)), case.checks[-1].at
        )
        slot = f"DOK-{1 + self._papers // _PER_SLOT:02d}"
        case.made = Made(at, self._other(case.by), self._paper_number(case, day), slot)
        case.state = AppState.READY
        case.seat = self._seat(at)
        if self._chance.random() < 0.86 and case.seat.day < DEMO_DAY:
            self._take(case, self._hours.at(case.seat.day, case.seat.begins.hour, case.seat.begins.minute))

    def _take(self, case: Case, begins: datetime) -> None:
        at = begins + timedelta(minutes=self._chance.randint(2, 25))
        parent = case.applicant.get("applicant_name", "")
        family = bool(parent) or weighed(self._chance, _TAKERS) is Taker.FAMILY
        name = case.person["name"]
        taker, relation = (Taker.FAMILY, "Keluarga") if family else (Taker.SELF, "")
        called = parent or (f"WALI {name.split()[0]}" if family else name)
        case.taken = Taken(at, self._chance.choice(self._clerks), taker, called, relation)
        case.state = AppState.COLLECTED

    def _paper_number(self, case: Case, day: date) -> str:
        kind = case.service.paper_number
        self._numbers[kind, day] += 1
        n = self._numbers[kind, day]
        shapes = {
            "birth": f"3673-LT-{day:%d%m%Y}-{n:04d}",
            "death": f"3673-KM-{day:%d%m%Y}-{n:04d}",
            "kk": f"367301{day:%d%m%y}{n:04d}",
            "nik": f"367301{day:%d%m%y}{8_000 + n:04d}",
            "move": f"SKPWNI/3673/{day:%d%m%Y}/{n:04d}",
        }
        return shapes[kind]

    def _seat(self, ready: datetime, chosen: date | None = None) -> Seat:
        """Keep a free half-hour of a chosen day, or the next one after something was ready."""
        for day in self._days.from_(chosen or ready.date() + timedelta(days=1)):
            taken = self._seats[day]
            place, seat = divmod(taken, self._settings.appointment_capacity - 2)
            if place < len(self._half_hours):
                self._seats[day] += 1
                return Seat(day, self._half_hours[place], seat + 1, AppointmentState.BOOKED, ready)
        raise LookupError(ready)

    # All of it

    def write(self, catalogue_id: int) -> None:
        """Put everything into the book, now that it is known what became of the cards."""
        writer = CaseWriter(self._book, catalogue_id)
        for case in sorted(self._cases, key=lambda case: case.received):
            if case.job is not None:
                self._follow(case, case.job)
            if case.seat is not None:
                case.seat = _settled(case.seat, case)
            writer.write(case)

    def _follow(self, case: Case, job: Row) -> None:
        if job["state"] in (JobState.PRINTED, JobState.SENT):
            case.state = AppState.READY
        elif job["state"] is JobState.HANDED_OVER:
            case.state = AppState.COLLECTED
        if job["printed_at"] is None or case.delivery is not Delivery.COUNTER:
            return
        taken: datetime | None = job["handed_over_at"]
        case.seat = self._seat(job["printed_at"], taken.date() if taken else None)

    def _worked_before(self, day: date) -> date:
        """Return the working day before another."""
        day -= timedelta(days=1)
        while not self._days.is_worked(day):
            day -= timedelta(days=1)
        return day


def _settled(kept: Seat, case: Case) -> Seat:
    """Say what became of a half-hour: kept when the document was taken by then, missed when nobody came."""
    taken = case.taken.at if case.taken else case.job["handed_over_at"] if case.job else None
    state = kept.state
    if taken is not None and taken.date() <= kept.day:
        state = AppointmentState.KEPT
    elif kept.day < DEMO_DAY or taken is not None:
        state = AppointmentState.MISSED
    return Seat(kept.day, kept.begins, kept.seat, state, kept.at)
