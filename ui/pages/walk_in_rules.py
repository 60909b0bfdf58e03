"""What the catalogue means for one person at the counter, in the words of the form."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.applications import TO_VERIFY, AppFilter, Warned
from desk.domain.document_numbers import NUMBER_KINDS, NumberKind, cleaned, read_number
from desk.domain.errors import OfficeUnavailable
from desk.domain.nik import HomeRegion, nik_warnings
from desk.domain.regions import Gazetteer
from desk.domain.services import Catalogue, Facts, Need, Service, checklist, objections
from desk.domain.settings import OfficeSettings
from desk.domain.text import Word, mark
from desk.office import Office
from ui.palette import Tone
from ui.widgets.checklist import Choice, Item
from ui.widgets.doubt_list import Said
from ui.widgets.person_fields import lines_of
from ui.widgets.pick_line import Line

_SHAPE = mark("counter", "This does not look like a number of this kind: {kind}. It is kept as written.")
_OTHER_NIK = mark("counter", "This is not the NIK of the person above; compare the two.")

Say = Callable[[Word], str]


@dataclass(frozen=True, slots=True)
class Offered:
    """What the office offers today: services, kelurahan, and the day ages are counted on."""

    catalogue: Catalogue
    villages: tuple[Line, ...]
    home: HomeRegion
    today: date

    def odd_number(self, document: str, text: str, nik: str, say: Say) -> str:
        """Return what is odd about the number of a document, or nothing; it is a hint, never a refusal."""
        known = self.catalogue.documents[document]
        kind = NUMBER_KINDS[known.number]
        if read_number(text, kind) is None:
            return say(_SHAPE).format(kind=say(kind.word))
        if kind is NumberKind.NIK and not known.others and nik and cleaned(text) != nik:
            return say(_OTHER_NIK)
        return ""

    def odd_nik(self, nik: str, born: date | None, sex: str, say: Say) -> str:
        """Return in what a NIK differs from what was typed beside it."""
        return " · ".join(say(one.word) for one in nik_warnings(nik, born, sex, self.home))


@dataclass(frozen=True, slots=True)
class Fetched:
    """What the page needs before anybody stands at the counter; ``as_of`` where the server is gone."""

    offered: Offered
    waiting: int | None
    settings: OfficeSettings
    as_of: datetime | None = None


def fetch(office: Office) -> Fetched:
    """Return what the page needs, as it was known last where the server is gone; call it in the pool.

    Raises:
        OfficeUnavailable: the server is gone, and nothing was known of the office yet.
    """
    try:
        offered = _offered(office.services.catalogue(), office.preferences.places(), office.today())
        waiting = office.walk_in.count(AppFilter(states=TO_VERIFY))
        return Fetched(offered, waiting, office.preferences.settings())
    except OfficeUnavailable:
        known = office.last_known.offer()
        if known is None:
            raise
        offered = _offered(known.catalogue, known.places, known.today)
        return Fetched(offered, None, known.settings, known.as_of)


def _offered(catalogue: Catalogue, places: Gazetteer, today: date) -> Offered:
    districts = {district.code: district.name for district in places.districts}
    villages = lines_of([(one.code, one.name, districts[one.district_code]) for one in places.villages])
    return Offered(catalogue, villages, places.home, today)


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the office says of one person and one service."""

    warned: tuple[Warned, ...]
    promised: date


def service_lines(catalogue: Catalogue, spoken: str) -> list[Line]:
    """Return the services group by group, found by name, group, form and code."""
    return [
        Line(
            service.code,
            service.name.said(spoken),
            group.name.said(spoken),
            f"{service.name.id} {service.form} {service.code}",
        )
        for group in catalogue.groups
        for service in catalogue.in_group(group.code)
    ]


def items_of(catalogue: Catalogue, service: Service, facts: Facts, spoken: str, say: Say) -> list[Item]:
    """Return the checklist of somebody."""

    def choice(need: Need, place: int) -> Choice:
        option = need.options[place]
        document = catalogue.documents[option.document]
        kind = NUMBER_KINDS.get(document.number)
        return Choice(
            document.code,
            document.name.said(spoken),
            say(option.original.word),
            say(kind.word) if kind else "",
        )

    return [
        Item(
            tuple(choice(need, place) for place in range(len(need.options))),
            need.note.said(spoken) if need.note else "",
        )
        for need in checklist(service, facts)
    ]


def rules_said(service: Service, facts: Facts, answered: Collection[str], spoken: str) -> list[Said]:
    """Return the rules that speak against it, as soon as everything they depend on was answered."""
    return [
        Said(rule.says.said(spoken), Tone.BAD if rule.refuses else Tone.INFO, rule.refuses)
        for rule in objections(service, facts)
        if all(code in answered for condition in rule.when for code in condition.questions)
    ]
