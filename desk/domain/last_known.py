"""What a counter knows of the office when its server is gone: who waits for a card, what is ready where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from desk.domain.applications import UNVERIFIED, Application, AppState
from desk.domain.appointments import Appointment
from desk.domain.collecting import Case, Giving, OnShelf, ToShow, may_take, to_show
from desk.domain.handover import Taker
from desk.domain.printing import HoldReason, JobState, PrintJob, PriorityRule
from desk.domain.regions import Gazetteer
from desk.domain.search import Asked, Found, what_is
from desk.domain.services import Catalogue, Service, Source, Text
from desk.domain.settings import OfficeSettings
from desk.domain.status_answers import History, Sent, Standing
from desk.domain.text import search_key


@dataclass(frozen=True, slots=True)
class KnownCard:
    """One card as it was: without address and birth place, which nobody asks for at a counter."""

    job: PrintJob
    name_key: str
    transport: tuple[str, str] | None = None
    undecided: HoldReason | None = None


@dataclass(frozen=True, slots=True)
class KnownApplication:
    """One application as it was: without telephone, mail and notes."""

    application: Application
    appointment: Appointment | None = None
    out_with: str = ""
    ground: str = ""
    """Why it was refused or withdrawn."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What of the office's settings answers need."""

    batch: str = ""
    bast: str = ""
    application: str = ""
    priority: tuple[PriorityRule, ...] = ()
    today: date | None = None


@dataclass(frozen=True, slots=True)
class KnownOffer:
    """What a counter needs before anybody stands there; all but ``today`` is as it was at ``as_of``."""

    as_of: datetime
    catalogue: Catalogue
    places: Gazetteer
    settings: OfficeSettings
    today: date


@dataclass(frozen=True, slots=True)
class Known:
    """One answer of the last known state, as the search gives it, and what the citizen is told."""

    found: Found
    standings: tuple[Standing, ...]
    giving: Giving | None
    priority: tuple[PriorityRule, ...]


@dataclass(slots=True)
class LastState:
    """Cards and applications as they were at ``as_of``; None as long as not everything has been read."""

    cards: dict[int, KnownCard] = field(default_factory=dict)
    applications: dict[int, KnownApplication] = field(default_factory=dict)
    catalogues: dict[int, Catalogue] = field(default_factory=dict)
    rules: Rules = Rules()
    offer: KnownOffer | None = None
    """Known before everything else is."""
    as_of: datetime | None = None

    def take(self, cards: Iterable[KnownCard], applications: Iterable[KnownApplication]) -> None:
        """Know these from now on as they are told here."""
        self.cards.update({card.job.id: card for card in cards})
        self.applications.update({one.application.id: one for one in applications})

    def drop(self, cards: Iterable[int], applications: Iterable[int]) -> None:
        """Know these no longer."""
        for number in cards:
            self.cards.pop(number, None)
        for number in applications:
            self.applications.pop(number, None)

    def find(self, text: str, shortest: int, at_most: int) -> tuple[Known, ...]:
        """Return answers to a scan or to a typed beginning, as the search of the office gives them."""
        asked, key = what_is(text, self.rules.batch, self.rules.bast, self.rules.application)
        number = key.upper()
        applied = [one for one in self.applications.values() if one.application.number == number]
        if applied:
            return (self._by_number(applied[0]),)
        if asked is Asked.BATCH:
            return self._of_cards(card for card in self.cards.values() if card.job.batch_number == number)
        if asked is Asked.HANDOVER:
            return self._of_cards(
                card for card in self.cards.values() if card.transport and card.transport[0] == number
            )
        if len(key) < shortest:
            return ()
        if asked in (Asked.NIK, Asked.NIK_BEGINNING):
            niks = [nik for nik in self._niks() if nik.startswith(key)]
            return self._of_niks(sorted(niks)[: at_most + 1])
        return self._by_name(search_key(key), at_most + 1)

    def cases(self, text: str) -> tuple[Case, ...]:
        """Return the documents a receipt's number or a whole NIK stands for, as the pick-up counter asks."""
        wanted = "".join(text.split()).upper()
        if wanted.isdecimal():
            known = self._of_niks([wanted]) if len(wanted) == 16 else ()
            standings = known[0].standings if known else ()
        else:
            found = [one for one in self.applications.values() if one.application.number == wanted]
            standings = tuple(self._of_application(one) for one in found)
        return tuple(self._case(standing) for standing in standings)

    def history(self, nik: str) -> History:
        """Return what the counter asks of a NIK; the person is not told, whose address is not known here."""
        (known,) = self._of_niks([nik])
        return History(
            applications=known.found.applications, jobs=known.found.jobs, standings=known.standings
        )

    def shelf(self, text: str) -> list[OnShelf]:
        """Return what stood ready, by name: all of it, or what a name, a NIK or a number begins with."""
        rows = [self._on_shelf(one) for one in self.applications.values()]
        tied = {
            one.application.job_id
            for one in self.applications.values()
            if one.application.state in (AppState.READY, *UNVERIFIED)
        }
        rows += [
            OnShelf(None, card.job, None, None)
            for card in self.cards.values()
            if card.job.state is JobState.PRINTED and card.job.id not in tied
        ]
        ready = ((search_key(row.name), row) for row in rows if row is not None)
        digits, key, number = "".join(text.split()), search_key(text), text.strip().upper()
        if digits.isdecimal():
            ready = ((name, row) for name, row in ready if row.nik.startswith(digits))
        elif number:
            ready = (
                (name, row)
                for name, row in ready
                if (key and name.startswith(key))
                or (row.application is not None and row.application.number.startswith(number))
            )
        return [row for _, row in sorted(ready, key=lambda line: (line[0], line[1].key))]

    def _on_shelf(self, one: KnownApplication) -> OnShelf | None:
        standing = self._of_application(one)
        if not self._case(standing).ready:
            return None
        return OnShelf(one.application, standing.job, standing.service, one.appointment)

    def _niks(self) -> set[str]:
        niks = {card.job.nik for card in self.cards.values()}
        return niks | {one.application.subject.nik for one in self.applications.values()} - {""}

    def _by_name(self, key: str, limit: int) -> tuple[Known, ...]:
        if not key:
            return ()
        people = {
            (card.name_key, card.job.nik) for card in self.cards.values() if card.name_key.startswith(key)
        }
        others: dict[tuple[str, str], KnownApplication] = {}
        for one in self.applications.values():
            subject = one.application.subject
            name = search_key(subject.name)
            if name.startswith(key):
                if subject.nik:
                    people.add((name, subject.nik))
                else:
                    others[name, one.application.number] = one
        first: dict[str, str] = {}
        for name, nik in sorted(people):
            first.setdefault(nik, name)
        lines = sorted(((name, nik) for nik, name in first.items()), key=lambda line: line)
        rows = [*self._of_niks([nik for _, nik in lines[:limit]])]
        rows += [self._by_number(one) for _, one in sorted(others.items(), key=lambda line: line[0])]
        return tuple(rows[:limit])

    def _of_niks(self, niks: Sequence[str]) -> tuple[Known, ...]:
        """Return what is known of some people, in one look through everything."""
        cards: dict[str, list[KnownCard]] = {nik: [] for nik in niks}
        applied: dict[str, list[KnownApplication]] = {nik: [] for nik in niks}
        for card in self.cards.values():
            if card.job.nik in cards:
                cards[card.job.nik].append(card)
        for one in self.applications.values():
            if one.application.subject.nik in applied:
                applied[one.application.subject.nik].append(one)
        return tuple(self._of_nik(cards[nik], applied[nik]) for nik in niks)

    def _of_nik(self, cards: list[KnownCard], applied: list[KnownApplication]) -> Known:
        cards.sort(key=lambda card: card.job.id, reverse=True)
        applied.sort(key=lambda one: one.application.id, reverse=True)
        standings = [self._of_application(one) for one in applied]
        tied = {one.application.job_id for one in applied}
        if cards and cards[0].job.id not in tied:
            standings.append(self._of_card(cards[0]))
        found = Found(
            None,
            tuple(card.job for card in cards),
            transport=cards[0].transport if cards else None,
            applications=tuple(one.application for one in applied),
        )
        return self._known(found, tuple(standings))

    def _by_number(self, one: KnownApplication) -> Known:
        card = self._card_of(one)
        found = Found(
            None,
            (card.job,) if card else (),
            transport=card.transport if card else None,
            applications=(one.application,),
            by_number=True,
        )
        return self._known(found, (self._of_application(one),))

    def _of_cards(self, cards: Iterable[KnownCard]) -> tuple[Known, ...]:
        return tuple(
            self._known(Found(None, (card.job,), transport=card.transport), (self._of_card(card),))
            for card in cards
        )

    def _known(self, found: Found, standings: tuple[Standing, ...]) -> Known:
        printed = found.job is not None and found.job.state is JobState.PRINTED
        giving = self._giving(found.job) if printed and found.job is not None else None
        return Known(found, standings, giving, self.rules.priority)

    def _giving(self, job: PrintJob) -> Giving:
        asked = next((one for one in self.applications.values() if one.application.job_id == job.id), None)
        if asked is not None and asked.application.state in UNVERIFIED:
            return Giving(asked.application, ())
        made = [self._service(asked.application)] if asked is not None else self._newest_for(job)
        takers = (one for one in Taker if not made or any(may_take(service, one) for service in made))
        return Giving(asked.application if asked else None, tuple(takers))

    def _newest_for(self, job: PrintJob) -> list[Service]:
        newest = self.catalogues[max(self.catalogues)] if self.catalogues else None
        return [one for one in newest.services.values() if one.card is job.kind] if newest else []

    def _card_of(self, one: KnownApplication) -> KnownCard | None:
        return self.cards.get(one.application.job_id) if one.application.job_id is not None else None

    def _service(self, asked: Application) -> Service:
        return self.catalogues[asked.catalogue_version].services[asked.service]

    def _of_application(self, one: KnownApplication) -> Standing:
        asked, card = one.application, self._card_of(one)
        service = self._service(asked)
        base = self._of_card(card) if card is not None else Standing(asked.called, asked.subject.nik)
        return replace(
            base,
            name=asked.called,
            nik=asked.subject.nik,
            application=asked,
            service=service.name,
            waits_for_record=service.source is Source.RECORD,
            appointment=one.appointment,
            today=self.rules.today,
            out_with=one.out_with,
            ground=one.ground,
        )

    def _of_card(self, card: KnownCard) -> Standing:
        moving = card.job.state in (JobState.SENT, JobState.HANDED_OVER)
        sent = Sent(*card.transport) if moving and card.transport else None
        return Standing(
            card.job.name,
            card.job.nik,
            job=card.job,
            sent=sent,
            today=self.rules.today,
            undecided=card.undecided if card.job.state is JobState.PRINTED else None,
        )

    def _case(self, standing: Standing) -> Case:
        asked, job = standing.application, standing.job
        stands = job.slot if job is not None and job.state is JobState.PRINTED else ""
        if asked is None:
            return Case(standing, {}, {}, stands)
        catalogue = self.catalogues[asked.catalogue_version]
        service = catalogue.services[asked.service]
        needs: Mapping[Taker, tuple[ToShow, ...]] = {
            taker: to_show(asked, catalogue, taker) for taker in Taker if may_take(service, taker)
        }
        named = {paper.document for paper in asked.papers}
        names: dict[str, Text] = {
            code: catalogue.documents[code].name for code in named if code in catalogue.documents
        }
        here = asked.state is AppState.READY and not standing.out_with and (job is None or bool(stands))
        return Case(standing, needs, names, asked.slot if here else "")
