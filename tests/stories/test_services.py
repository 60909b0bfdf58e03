"""Every service of the catalogue from intake to pick-up, on a real office of either engine."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import list_files
import pytest
from catalogues import shipped
from conftest import Clock
from PIL import Image
from service_people import document_number, requests, takes_it, typical
from storms import LONG

from desk.data import scan_process
from desk.domain.application_errors import (
    AlreadyCollected,
    ApplicationMovedOn,
    ApplicationUnderWay,
    NotReadyYet,
    NotShown,
    PapersMissing,
    ProxyNotAllowed,
)
from desk.domain.applications import AppFilter, Application, AppState, Request
from desk.domain.appointments import AppointmentState
from desk.domain.counter_reports import RegisterLine
from desk.domain.errors import JobMovedOn, NothingWaiting
from desk.domain.handover import Proof, Taker
from desk.domain.printing import PrintJob
from desk.domain.services import Service, Source
from desk.domain.staff import Staff
from desk.domain.stock import Goods
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.office import Office

CATALOGUE = shipped()
BEFORE_THE_HOLIDAYS = datetime(2020, 8, 19, 2, 0, tzinfo=UTC)
"""09:00 in Serang on Wednesday, 19 August 2020: the Islamic New Year and a day of joint leave follow."""
CLOSED = {date(2020, 8, 17), date(2020, 8, 20), date(2020, 8, 21)}
ONE_OF_EACH_KIND = ("KTP_BARU", "KTP_HILANG", "KIA_5_17", "AKTA_LAHIR", "PINDAH_KELUAR")
EVERY = tuple(CATALOGUE.services)
stories = pytest.mark.parametrize(
    ("engine", "code"),
    [("sqlite", code) for code in EVERY if LONG or code not in ONE_OF_EACH_KIND]
    + [("postgresql", code) for code in (EVERY if LONG else ONE_OF_EACH_KIND)],
)
"""Every service once, one of each kind on PostgreSQL; every one on both in the storms."""
pytestmark = pytest.mark.storm


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other tests run on the same machine meanwhile."""
    monkeypatch.setattr(scan_process, "ANSWER_WITHIN", 30.0)


@dataclass
class Counter:
    """The people of one office, and what they do with one application."""

    office: Office
    clerk: Staff
    second: Staff
    operator: Staff
    clock: Clock
    folder: Path

    def take_in(self, request: Request) -> Application:
        """Take it in; not without its first document, and not a second time."""
        if request.papers:
            with pytest.raises(PapersMissing):
                self.office.walk_in.accept(self.clerk, replace(request, papers=request.papers[1:]))
        taken = self.office.walk_in.accept(self.clerk, request).application
        if request.subject.nik:
            with pytest.raises(ApplicationUnderWay):
                self.office.walk_in.accept(self.clerk, request)
        worked(taken.promised_on)
        return taken

    def attach(self, asked: Application, shade: int) -> None:
        """Attach a picture of the first document."""
        for paper in asked.papers[:1]:
            name = f"{paper.document}.png"
            self.office.attachments.attach(self.clerk, asked.id, paper.document, picture(shade), name)

    def return_it(self, asked: Application) -> None:
        """Find the first document unreadable, and take the mended application in again."""
        claimed = self.office.verification.next(self.clerk)
        first, *others = asked.papers or (None,)
        findings = [Finding(first.document if first else "", FindingKind.UNREADABLE, "buram")]
        findings += [Finding(one.document, FindingKind.VALID) for one in others if one]
        back = self.office.verification.finish(self.clerk, claimed, Verdict.RETURNED, findings)
        assert back.state is AppState.RETURNED
        self.clock.pass_(hours=7)
        again = self.office.verification.came_back(self.clerk, asked.id, asked.papers)
        assert (again.state, again.round) == (AppState.RECEIVED, 2)
        worked(again.promised_on)
        assert again.promised_on >= asked.promised_on

    def verify(self, asked: Application) -> Application:
        """Find everything in order; where four eyes look, the first pair does not do."""
        claimed = self.office.verification.next(self.clerk)
        assert claimed.application.id == asked.id
        findings = [Finding(one.document, FindingKind.VALID) for one in claimed.application.papers]
        seen = self.office.verification.finish(self.clerk, claimed, Verdict.VERIFIED, findings)
        assert seen.state is AppState.SECOND_CHECK
        with pytest.raises(ApplicationMovedOn):
            self.office.verification.take(self.clerk, asked.id)
        assert no_card_yet(self, asked)
        confirmed = self.office.verification.take(self.second, asked.id)
        return self.office.verification.finish(self.second, confirmed, Verdict.VERIFIED, findings)

    def bring_record(self, asked: Application) -> None:
        """Let the centre say that the card can be printed."""
        assert asked.job_id is None
        assert no_card_yet(self, asked)
        born = f"{asked.subject.birth_date:%d-%m-%Y}"
        row = list_files.Row(asked.subject.nik, asked.subject.name, born=born)
        self.office.intake.take_in(self.operator, list_files.write(self.folder / "prr.csv", row))

    def print_card(self, asked: Application) -> PrintJob:
        """Print the card of a verified application well."""
        batch = self.office.print_queue.claim(self.operator, 5)
        (card,) = batch.jobs
        assert (card.id, card.nik) == (asked.job_id, asked.subject.nik)
        started = self.office.work_sheet.start(self.operator, card)
        return self.office.work_sheet.good(self.operator, started, self.office.work_sheet.offer_slot(card))

    def make_paper(self, asked: Application, service: Service) -> None:
        """Put the signed paper on the shelf under its number."""
        (waiting,) = self.office.pick_up.to_make().rows
        assert waiting.application.id == asked.id
        number = document_number(service.paper_number, 77)
        slot = self.office.pick_up.offer_slot()
        assert self.office.pick_up.made(self.clerk, asked.id, number, slot).paper_number == number
        with pytest.raises(ApplicationMovedOn):
            self.office.pick_up.made(self.clerk, asked.id, number, slot)

    def collect(self, asked: Application, service: Service, request: Request) -> None:
        """Give it to who may have it against all that has to be shown, and to nobody afterwards."""
        desk, (taker, name, relation) = self.office.pick_up, takes_it(request)
        if not service.proxy:
            with pytest.raises(ProxyNotAllowed):
                desk.to_show(asked, Taker.PROXY)
        needed = [one.code for one in desk.to_show(asked, taker)]
        if needed:
            with pytest.raises(NotShown):
                desk.collect(self.clerk, asked.id, taker, name, needed[:-1], relation)
        given = desk.collect(self.clerk, asked.id, taker, name, needed, relation)
        assert (given.application.state, given.taker) == (AppState.COLLECTED, taker)
        for clerk in (self.clerk, self.second):
            with pytest.raises(AlreadyCollected):
                desk.collect(clerk, asked.id, taker, name, needed, relation)
        if asked.job_id is not None:
            card = self.office.print_queue.job(asked.job_id)
            with pytest.raises(JobMovedOn):
                self.office.handover.pick_up(self.clerk, card, Taker.SELF, "", Proof.KK)
        assert desk.shelf().rows == ()


@pytest.fixture
def counter(
    office: Office, clerk: Staff, operator: Staff, head: Staff, clock: Clock, tmp_path: Path
) -> Counter:
    clock.now = BEFORE_THE_HOLIDAYS
    for goods in (Goods.BLANK_KTP, Goods.BLANK_KIA):
        office.store.receive(operator, goods, 5, "BAST/01")
    office.preferences.change(
        head, replace(office.preferences.settings(), four_eyes=tuple(CATALOGUE.services))
    )
    return Counter(office, clerk, head, operator, clock, tmp_path)


@stories
def test_a_service_from_intake_to_pick_up(code: str, counter: Counter) -> None:
    service = CATALOGUE.services[code]
    request = typical(CATALOGUE, service)
    office = counter.office
    asked = counter.take_in(request)
    not_yet(counter, asked)
    with pytest.raises(NothingWaiting):
        office.print_queue.claim(counter.operator, 5)
    counter.attach(asked, 0)
    counter.return_it(asked)
    counter.attach(asked, 1)
    assert {one.round for one in office.attachments.of(asked.id)} == ({1, 2} if asked.papers else set())
    verified = counter.verify(asked)
    assert verified.state is AppState.VERIFIED
    not_yet(counter, asked)
    if service.source is Source.PAPER:
        counter.make_paper(verified, service)
    else:
        if service.source is Source.RECORD:
            counter.bring_record(verified)
            verified = office.walk_in.application(asked.number)
        counter.print_card(verified)
    ready = office.walk_in.application(asked.number)
    assert ready.state is AppState.READY
    kept = office.pick_up.appointment(asked.id)
    assert kept is not None
    worked(kept.day)
    counter.clock.pass_(days=(kept.day - counter.office.today()).days)
    counter.collect(ready, service, request)
    settled = office.pick_up.appointment(asked.id)
    assert settled is not None
    assert settled.state is AppointmentState.KEPT
    counted_once(office, asked, service)
    assert office.health.check() == ()


@pytest.mark.parametrize("code", EVERY if LONG else ("KTP_HILANG", "AKTA_LAHIR"))
def test_every_answer_and_age_to_which_a_service_is_given_ends_in_a_verified_application(
    code: str, counter: Counter
) -> None:
    service, office = CATALOGUE.services[code], counter.office
    for number, request in enumerate(requests(CATALOGUE, service), 1):
        known = request.subject.nik and replace(
            request.subject, nik=f"{request.subject.nik[:12]}{number:04d}"
        )
        wanted = replace(request, subject=known) if known else request
        asked = office.walk_in.accept(counter.clerk, wanted).application
        assert counter.verify(asked).state is AppState.VERIFIED
    assert office.walk_in.count(AppFilter(states=(AppState.VERIFIED,))) == number
    assert office.health.check() == ()


def not_yet(counter: Counter, asked: Application) -> None:
    """Nobody gets a document that is not there."""
    with pytest.raises(NotReadyYet):
        counter.office.pick_up.collect(counter.clerk, asked.id, Taker.FAMILY, "IBU SARI", [])


def no_card_yet(counter: Counter, asked: Application) -> bool:
    """Whether there is no card of this person that anybody could print."""
    return counter.office.print_queue.earlier_cards(asked.subject.nik) == ()


def worked(day: date) -> None:
    """No day of the weekend, and none of the holidays of that August, is ever said to anybody."""
    assert day.weekday() < 5
    assert day not in CLOSED


def counted_once(office: Office, asked: Application, service: Service) -> None:
    """The summaries of the span and the register count the service once."""
    month = date(2020, 8, 1), date(2020, 8, 31)
    done = office.day_book.services(*month)
    assert done.done == 1
    assert [(line.service, line.done) for line in done.lines] == [(service.report_code, 1)]
    register = office.day_book.register(*month)
    (line,) = register.lines
    assert register.count == 1
    assert isinstance(line, RegisterLine)
    assert (line.number, line.state, line.complete) == (asked.number, AppState.COLLECTED, True)
    assert line.collected_at is not None
    checks = [(one.round, one.verdict, one.second) for one in office.day_book.checks(*month).checks]
    expected = [(1, Verdict.RETURNED, False), (2, Verdict.VERIFIED, False), (2, Verdict.VERIFIED, True)]
    assert sorted(checks, key=str) == sorted(expected, key=str)


def picture(shade: int) -> bytes:
    """Return a small picture of a shade."""
    made = io.BytesIO()
    Image.new("RGB", (24, 16), (shade * 200, 40, 90)).save(made, "PNG")
    return made.getvalue()
