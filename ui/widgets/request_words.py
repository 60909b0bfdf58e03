"""What is asked of the head, in plain words: the deed, the thing it is about, and reasons often given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pkgutil import resolve_name

from desk.domain.approvals import LIVE, AboutPerson, Request
from desk.domain.journal import Action
from desk.domain.person_cases import CaseDecision
from desk.domain.printing import REPRINT_REASONS
from desk.domain.stock import OFFICE, Goods
from desk.domain.text import Word, mark
from ui.language import Language
from ui.masking import masked

DEEDS: Mapping[Action, Word] = {
    Action.REPRINT_ASKED: mark("request", "Print another card"),
    Action.JOB_RELEASED: mark("request", "Let a held card be printed"),
    Action.STOCK_CORRECTED: mark("request", "Correct the stock to the count"),
    Action.CARDS_DESTROYED: mark("request", "Destroy cards of the box"),
    Action.ADDENDUM_ADDED: mark("request", "Correct a closed day"),
    Action.NIKS_SHOWN: mark("request", "Take out whole NIKs"),
    Action.CAMPAIGN_STARTED: mark("request", "Send a bulk message"),
}
READY: Mapping[Action, tuple[Word, ...]] = {
    Action.REPRINT_ASKED: (
        mark("request", "Police letter of the loss was shown"),
        mark("request", "The damaged card was brought along and withdrawn"),
        mark("request", "The data on the card have changed"),
    ),
    Action.JOB_RELEASED: (
        mark("request", "The KK shows two different people"),
        mark("request", "The person came and the fingerprint agrees"),
        mark("request", "The centre has answered: the record is right"),
    ),
    Action.STOCK_CORRECTED: (
        mark("request", "Counted twice by two people"),
        mark("request", "Goods damaged when unpacked"),
        mark("request", "A receipt was written down wrongly"),
    ),
    Action.CARDS_DESTROYED: (
        mark("request", "The box is full"),
        mark("request", "The witnesses are here today"),
    ),
    Action.ADDENDUM_ADDED: (
        mark("request", "Cards were printed after the closing"),
        mark("request", "A figure was written down wrongly"),
    ),
    Action.NIKS_SHOWN: (
        mark("request", "Asked for by the centre in writing"),
        mark("request", "To compare with SIAK line by line"),
    ),
    Action.CAMPAIGN_STARTED: (
        mark("request", "The shelf is full"),
        mark("request", "Asked for by the kecamatan"),
    ),
}
_CARD = mark("request", "{name} ({nik}), {card}")
_CARD_WHY = mark("request", "{name} ({nik}), {card}: {why}")
_PERSON = mark("request", "{name} ({nik})")
_PAIR = mark("request", "{one} and {other}: {decision}")
_STAYS = mark("request", "{one} and {other}: one person, NIK {nik} stays")
_STOCK = mark("request", "{goods}, {place}: {difference}, in the books {books}")
_STOCK_THEN = mark("request", "{goods}, {place}: {difference}")
_HERE = mark("request", "this office")
_KECAMATAN = mark("request", "Kecamatan {name}")
_BOX = mark("request", "{n} cards of the destruction box")
_REPORT = mark("request", "{report}: {about}")
_BULK = mark("request", "{about}: “{words}”")


def deed(request: Request, language: Language) -> str:
    """Return what is to be done."""
    return language.say(DEEDS[request.action])


def thing(request: Request, language: Language) -> str:
    """Return what it is to be done to, people with masked NIKs."""
    kind, *rest = request.parts
    if kind == "scrap":
        return language.say(_BOX).format(n=language.number(len(request.items)))
    if kind == "day":
        return language.date(date.fromisoformat(rest[0]))
    return _BY_KIND.get(kind, _card)(request, rest, language)


def _card(request: Request, rest: Sequence[str], language: Language) -> str:
    if not request.people:
        return request.subject
    why = ", ".join(language.say(reason.word) for reason in request.why_held)
    if len(rest) > 1:
        why = next(language.say(each.word) for each in REPRINT_REASONS if each.code == rest[1])
    who = request.people[0]
    card = language.say(who.card.word) if who.card is not None else ""
    words = language.say(_CARD_WHY if why else _CARD)
    return words.format(name=who.name, nik=masked(who.nik), card=card, why=why)


def _case(request: Request, rest: Sequence[str], language: Language) -> str:
    if len(request.people) != 2:
        return request.subject
    one, other = request.people
    told = {"one": _person(one, language), "other": _person(other, language)}
    if len(rest) > 2:
        nik = masked((one if rest[2] == "1" else other).nik)
        return language.say(_STAYS).format(**told, nik=nik)
    decision = next(each for each in CaseDecision if each.code == rest[1])
    return language.say(_PAIR).format(**told, decision=language.say(decision.word))


def _person(who: AboutPerson, language: Language) -> str:
    return language.say(_PERSON).format(name=who.name, nik=masked(who.nik))


def _stock(request: Request, rest: Sequence[str], language: Language) -> str:
    goods, place, difference = rest
    where = language.say(_HERE) if place == OFFICE else language.say(_KECAMATAN).format(name=request.place)
    # What the books say now means nothing any more once the count has been written into them.
    words = _STOCK if request.state in LIVE or not request.id else _STOCK_THEN
    return language.say(words).format(
        goods=next(language.say(each.word) for each in Goods if each.code == goods),
        place=where,
        difference=difference,
        books=language.number(request.in_books or 0),
    )


def _campaign(request: Request, _rest: Sequence[str], language: Language) -> str:
    if request.bulk is None:
        return request.subject
    told = " ".join(request.bulk.words[0].text.split())
    return language.say(_BULK).format(about=language.say(request.bulk.whom.about.word), words=told)


def _report(_request: Request, rest: Sequence[str], language: Language) -> str:
    # Loaded when it is needed: the reports bring along much, and no page waits for that.
    titles = {each.name: each.title for each in resolve_name("reports.catalogue:CATALOGUE")}
    name, *about = rest
    title = language.say(titles[name]) if name in titles else name
    told = " ".join(_part(part, language) for part in " ".join(about).split())
    return language.say(_REPORT).format(report=title, about=told) if told else title


def _part(part: str, language: Language) -> str:
    """Return a part of what a report is about: a day, or a span of days, as the office writes it."""
    try:
        return " – ".join(language.short_date(date.fromisoformat(day)) for day in part.split(".."))
    except ValueError:
        return part


_BY_KIND = {"stock": _stock, "report": _report, "case": _case, "campaign": _campaign}
