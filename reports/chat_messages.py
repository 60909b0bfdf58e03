"""What a citizen is written by WhatsApp, occasion by occasion; never with a NIK in it."""

from __future__ import annotations

from collections.abc import Callable

from desk.domain.applications import Application
from desk.domain.chat_answers import AnswerCase, Occasion
from desk.domain.dates import day_in_words
from desk.domain.printing import Delivery
from desk.domain.settings import OfficeSettings
from desk.domain.text import Word, mark
from desk.domain.verification import Verdict
from desk.domain.whatsapp import without_niks
from reports.document import Say
from reports.request import in_prose
from reports.return_note import document_name, returned
from reports.return_words import message as return_message

_HELLO = mark("chat", "Dear {name},")
_RECEIVED = mark(
    "chat",
    "we have received your application for {service}. Its number is {number}; it is promised for {day}.",
)
_KEEP = mark("chat", "Please keep this number and name it whenever you ask. Every service is free of charge.")
_MISSING = mark("chat", "for your application {number} ({service}) these documents are still missing:")
_SEND_THEM = mark(
    "chat",
    "Please send a photo of each original here, so that every letter can be read, and name the number"
    " {number}.",
)
_READY = mark("chat", "your {service} is ready (number {number}).")
_AT_OFFICE = mark(
    "chat", "Please collect it at {office}, {address}, on working days from {opens} to {closes}."
)
_AT_DISTRICT = mark("chat", "Please collect it at the office of Kecamatan {place}.")
_AT_VILLAGE = mark("chat", "Please collect it at the office of Kelurahan {place}.")
_KEPT = mark("chat", "A time is kept for you: {day}, {time}.")
_BRING = mark("chat", "Please show this message and your KTP-el or KK; bring the originals we asked for.")
_SENT = mark("chat", "your {service} (number {number}) left with Kantor Pos. Tracking number: {tracking}.")
_SENT_UNTRACKED = mark("chat", "your {service} (number {number}) left with Kantor Pos.")
_AT_HOME = mark(
    "chat",
    "Please be at home or let somebody of your family receive it, and have the old card ready if you have"
    " one.",
)
_REFUSED = mark("chat", "your application {number} ({service}) cannot be granted. Reason: {ground}")
_ASK = mark("chat", "If anything is unclear, please answer here.")
_FROM = mark("chat", "Regards, {office}, {city}")


def message(case: AnswerCase, occasion: Occasion, settings: OfficeSettings, say: Say) -> str:
    """Return what a citizen is written; ``say`` speaks the language of the citizens."""
    asked = case.application
    if occasion is Occasion.RETURNED and case.check is not None and case.check.verdict is Verdict.RETURNED:
        about = returned(asked, case.check, case.catalogue, "id")
        body = return_message(about, lambda code: document_name(case.catalogue, code, "id"), say)
        return without_niks("\n".join((body, _signed(settings, say))))
    facts = {
        "name": asked.contact_name,
        "number": asked.number,
        "service": _service(case),
        "day": day_in_words(asked.promised_on),
        "tracking": case.tracking_number,
        "ground": case.check.ground if case.check is not None else "",
    }
    lines = [_HELLO, *_BODY[occasion](case)]
    said = [line if isinstance(line, str) else say(line).format(**facts) for line in lines]
    if occasion is Occasion.READY:
        said[2:2] = _where(asked, case, settings, say)
    return without_niks("\n".join((*said, _signed(settings, say))))


def _received(_case: AnswerCase) -> list[Word | str]:
    return [_RECEIVED, _KEEP]


def _missing(case: AnswerCase) -> list[Word | str]:
    named = [document_name(case.catalogue, code, "id") for code in case.missing]
    return [_MISSING, *(f"{n}. {name}" for n, name in enumerate(named, 1)), _SEND_THEM]


def _ready(_case: AnswerCase) -> list[Word | str]:
    return [_READY, _BRING]


def _sent(case: AnswerCase) -> list[Word | str]:
    return [_SENT if case.tracking_number else _SENT_UNTRACKED, _AT_HOME]


def _refused(_case: AnswerCase) -> list[Word | str]:
    return [_REFUSED, _ASK]


_BODY: dict[Occasion, Callable[[AnswerCase], list[Word | str]]] = {
    Occasion.RECEIVED: _received,
    Occasion.MISSING: _missing,
    Occasion.RETURNED: _refused,
    Occasion.REFUSED: _refused,
    Occasion.READY: _ready,
    Occasion.SENT: _sent,
}


def _where(asked: Application, case: AnswerCase, settings: OfficeSettings, say: Say) -> list[str]:
    if asked.delivery is Delivery.KECAMATAN and asked.district:
        return [say(_AT_DISTRICT).format(place=asked.district)]
    if asked.delivery is Delivery.KELURAHAN and asked.village:
        return [say(_AT_VILLAGE).format(place=asked.village)]
    hours = settings.hours
    place = say(_AT_OFFICE).format(
        office=in_prose(settings.office_name),
        address=settings.address,
        opens=f"{hours.opens:%H.%M}",
        closes=f"{hours.closes:%H.%M}",
    )
    kept = case.appointment
    if kept is None:
        return [place]
    return [place, say(_KEPT).format(day=day_in_words(kept.day), time=f"{kept.begins:%H.%M}")]


def _service(case: AnswerCase) -> str:
    service = case.catalogue.services.get(case.application.service)
    return service.name.said("id") if service is not None else case.application.service


def _signed(settings: OfficeSettings, say: Say) -> str:
    return say(_FROM).format(office=in_prose(settings.office_name), city=settings.city)
