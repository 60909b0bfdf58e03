"""What the counter does on the demo day: takes in, checks, sends back, makes papers and hands them over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from desk.domain.applications import AppFilter, Applicant, Application, AppState, Brought, Paper, Subject
from desk.domain.applications import Request as Asked
from desk.domain.appointments import AppointmentState
from desk.domain.demo_contacts import contact
from desk.domain.demo_people import DEMO_DAY, DemoPerson, People
from desk.domain.handover import Taker
from desk.domain.printing import Channel
from desk.domain.services import checklist, facts_of
from desk.domain.staff import Staff
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.office import Office
from reports.document import Document, Face, Fields, Made, Say
from reports.export import write

_SERIALS_AFTER = 8_500
"""Higher than any serial number of the demo's past and of the day's list."""
_ASKED = ("KTP_HILANG", "KK_RUSAK", "KTP_RUSAK", "KTP_BARU", "AKTA_MATI", "KTP_HILANG")
_CHECKS = 9
_SENT_BACK = (2, 6)
_FILES = 3


class DemoCounter:
    """The counter's share of the demo day; ``pass_`` lets minutes go by."""

    def __init__(self, office: Office, pass_: Callable[[float], None], say: Say) -> None:
        self._office = office
        self._pass = pass_
        self._say = say
        chance = Random(DEMO_DAY.toordinal() + 1)  # noqa: S311 - people who do not exist, the same every time
        self._people = People(chance, office.preferences.places().villages, DEMO_DAY, _SERIALS_AFTER)
        self.figures: Counter[str] = Counter()

    def work(self, clerk: Staff, colleague: Staff) -> None:
        """Do everything the two clerks of the day do beside handing cards over."""
        self._office.pick_up.begin_day()
        for service in _ASKED:
            self._pass(1)
            self._office.walk_in.accept(clerk, self._request(service))
            self.figures["taken_in"] += 1
        self._attach(clerk)
        self._check(colleague)
        self._take_in_again(clerk)
        self._make_papers(colleague)
        self._hand_over(clerk)
        self._appoint(clerk)

    def _request(self, code: str) -> Asked:
        """Return what somebody who does not exist asks for, with everything it needs in hand."""
        service = self._office.services.catalogue().services[code]
        person, child = self._people.adult(), self._people.adult()
        needs = checklist(service, facts_of(person.birth_date, DEMO_DAY))
        usual = [need.options[0] for need in needs]
        asks = (child.name, child.nik, "Anak") if service.about_other else ("", "", "")
        reached = contact(int(child.nik) // 7, asks[0] or person.name)
        return Asked(
            service=code,
            subject=_subject(person),
            applicant=Applicant(*asks, reached.phone, reached.email),
            answers={},
            papers=tuple(
                Paper(place, one.document, one.original, Brought.YES)
                for place, one in enumerate(usual, start=1)
            ),
        )

    def _waiting(self, *states: AppState, services: tuple[str, ...] = ()) -> tuple[Application, ...]:
        return self._office.walk_in.applications(AppFilter(states, services)).rows

    def _attach(self, clerk: Staff) -> None:
        """Keep a scan of the first document of some applications that came from afar."""
        waiting = [one for one in self._waiting(AppState.RECEIVED) if one.channel is Channel.SMARTDUKCAPIL]
        for asked in waiting[:_FILES]:
            with TemporaryDirectory() as folder:
                file = self._scan(asked, Path(folder))
                self._office.attachments.attach(clerk, asked.id, asked.papers[0].document, file)
            self.figures["attached"] += 1

    def _scan(self, asked: Application, folder: Path) -> Path:
        """Return a page that says what it is: no document of anybody."""
        catalogue = self._office.services.catalogue(asked.catalogue_version)
        name = catalogue.documents[asked.papers[0].document].name.said("id")
        pairs = (("Nama", asked.subject.name), ("NIK", asked.subject.nik or "-"), ("Alamat", asked.place))
        made = Made("SIAK", asked.received_at.replace(tzinfo=None))
        document = Document(name, f"CONTOH: {name.upper()}", made, (Fields(pairs),))
        file = folder / "berkas.pdf"
        write(document, Face.PDF, file, self._say)
        return file

    def _check(self, clerk: Staff) -> None:
        for number in range(_CHECKS):
            self._pass(2)
            claimed = self._office.verification.next(clerk)
            papers = claimed.application.papers
            kind = FindingKind.UNREADABLE if number in _SENT_BACK else FindingKind.VALID
            found = [Finding(paper.document, FindingKind.VALID) for paper in papers[1:]]
            found.append(Finding(papers[0].document, kind))
            verdict = Verdict.RETURNED if number in _SENT_BACK else Verdict.VERIFIED
            self._office.verification.finish(clerk, claimed, verdict, found)
            self.figures["verified" if verdict is Verdict.VERIFIED else "sent_back"] += 1

    def _take_in_again(self, clerk: Staff) -> None:
        returned = self._waiting(AppState.RETURNED)[0]
        self._office.verification.came_back(clerk, returned.id, returned.papers)
        self.figures["came_back"] += 1

    def _make_papers(self, clerk: Staff) -> None:
        for number, asked in enumerate(
            self._waiting(AppState.VERIFIED, services=("AKTA_LAHIR",))[:4], start=1
        ):
            self._pass(1)
            akta = f"3673-LT-{DEMO_DAY:%d%m%Y}-{number:04d}"
            self._office.pick_up.made(clerk, asked.id, akta, self._office.pick_up.offer_slot())
            self.figures["papers_made"] += 1

    def _hand_over(self, clerk: Staff) -> None:
        """Give their documents to those who come at their half-hour."""
        today = self._office.pick_up.appointments(DEMO_DAY)
        for kept in [one for one in today if one.state is AppointmentState.BOOKED][:8]:
            self._pass(1)
            asked = self._office.walk_in.application(kept.application_number)
            taker = Taker.FAMILY if asked.applicant.name else Taker.SELF
            shown = [one.code for one in self._office.pick_up.to_show(asked, taker)]
            self._office.pick_up.collect(
                clerk, asked.id, taker, asked.applicant.name, shown, asked.applicant.relation
            )
            self.figures["collected"] += 1

    def _appoint(self, clerk: Staff) -> None:
        """Somebody who did not come calls and chooses another half-hour."""
        missed = self._office.pick_up.missed(1)[0]
        free = next(
            one for one in self._office.pick_up.half_hours(DEMO_DAY, DEMO_DAY) if one.begins.hour == 13
        )
        self._office.pick_up.appoint(clerk, missed.application_id, free)
        self.figures["appointed"] += 1


def _subject(person: DemoPerson) -> Subject:
    return Subject(
        person.nik,
        person.name,
        person.birth_date,
        person.sex,
        person.address,
        person.rt,
        person.rw,
        person.village_code,
    )
