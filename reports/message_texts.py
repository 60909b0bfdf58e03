"""What a citizen is told in a message: the facts of their application, in the office's words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from desk.domain.appointments import Appointment, AppointmentState
from desk.domain.calendar_files import Visit, calendar_file
from desk.domain.carriers import Medium
from desk.domain.collecting import Showing, to_show
from desk.domain.handover import Taker
from desk.domain.message_texts import MOST_PARTS, Place, Template, fill
from desk.domain.messages import Language, MessageKind
from desk.domain.printing import Delivery
from desk.domain.sending import MessageCase, Written
from desk.domain.settings import OfficeSettings
from desk.domain.sms import plain_for_sms
from desk.domain.templates import Fact
from desk.domain.text import mark
from desk.domain.verification import FindingKind
from desk.domain.whatsapp import holds_nik, without_niks
from desk.office import Office
from desk.rooms.sending import Compose
from reports.document import Say
from reports.request import in_prose
from reports.return_note import document_name
from reports.return_words import found, reasons
from reports.translations import speaker
from reports.words import full_day

_CITIZEN = mark("message", "Sir or Madam")
_RECEIPT = mark("message", "the receipt")
_KK = mark("message", "family card (KK)")
_WHO_COMES = mark("message", "KTP-el or family card (KK)")
_AT_DISTRICT = mark("message", "the office of Kecamatan {place}")
_AT_VILLAGE = mark("message", "the office of Kelurahan {place}")
_THE_REST = mark("message", "there is more to it; ask us before you come")
_COLLECT = mark("message", "Collect {service}, {number}")
_BRING = mark("message", "Please bring: {things}")
_HALF_HOUR = timedelta(minutes=30)
_WITH_FILE = (MessageKind.READY, MessageKind.REMINDER)
_UNMASKED = frozenset({"number", "tracking"})
"""Numbers of ours and of the post; with signs missing they would say nothing."""


def composer(office: Office) -> Compose:
    """Return what puts messages into the office's words of this moment."""
    texts = office.message_texts.texts()

    def composed(case: MessageCase, medium: Medium, language: Language) -> Written:
        return compose(texts, case, medium, language)

    return composed


def compose(
    texts: Mapping[Place, Template], case: MessageCase, medium: Medium, language: Language
) -> Written:
    """Return a message in words; of an appointment, a mail brings the calendar file.

    An SMS with more reasons than fit says each in fewer words, and to ask for the rest; none is left out.

    Raises:
        MessageUnfit: something it has to say is not known, or it would hold the digits of a NIK.
    """
    its = facts(case, medium, language)
    template = texts[case.kind, medium, language]
    written = fill(template, its)
    for shorter in _shorter(case, language) if written.parts > MOST_PARTS else ():
        written = fill(template, {**its, "reasons": _masked(shorter)})
        if written.parts <= MOST_PARTS:
            break
    kept = _half_hour(case)
    if medium is not Medium.EMAIL or kept is None or case.kind not in _WITH_FILE:
        return written
    return replace(written, calendar=calendar_file(_visit(case, kept, its, speaker(language.code))))


def facts(case: MessageCase, medium: Medium, language: Language) -> Mapping[str, Fact]:
    """Return everything a message may say, as it is read; numbers like a NIK are masked in all of it."""
    asked, settings, code = case.application, case.settings, language.code
    say = speaker(code)
    service = case.catalogue.services.get(asked.service)
    kept = _half_hour(case)
    known: dict[str, Fact] = {
        "name": in_prose(asked.contact_name) or say(_CITIZEN),
        "number": asked.number,
        "service": service.name.said(code) if service else asked.service,
        "office": _office(settings),
        "reply": settings.messages.reply_path or settings.contact,
        "promised": full_day(asked.promised_on, code),
        "reasons": _reasons(case, medium, language, say),
        "day": full_day(kept.day, code) if kept else "",
        "time": f"{kept.begins:%H.%M}" if kept else "",
        "place": _place(case, medium, say),
        "bring": tuple(_bring(case, language, say)) if service else (say(_RECEIPT),),
        "days": _days(case),
        "tracking": case.tracking_number,
    }
    return {name: fact if name in _UNMASKED else _masked(fact) for name, fact in known.items()}


def _office(settings: OfficeSettings) -> str:
    name = in_prose(settings.office_name)
    return name if settings.city.casefold() in name.casefold() else f"{name}, {settings.city}"


def _reasons(case: MessageCase, medium: Medium, language: Language, say: Say) -> tuple[str, ...]:
    """Return why it goes back, document by document, and what the applicant is told besides."""
    if case.check is None:
        return ()

    def name_of(document: str) -> str:
        return document_name(case.catalogue, document, language.code)

    # what is to be done about each is said once for all of them in an SMS, by its template
    say_all = found if medium is Medium.SMS else reasons
    besides = case.check.ground.strip()
    return (*say_all(case.check.findings, name_of, say), *((besides,) if besides else ()))


def _shorter(case: MessageCase, language: Language) -> Iterator[tuple[str, ...]]:
    """Return the reasons without what was noted, then as documents alone; both say that there is more."""
    if case.check is None:
        return
    say = speaker(language.code)
    bad = [replace(one, note="") for one in case.check.findings if one.kind is not FindingKind.VALID]
    rest = say(_THE_REST)

    def name_of(document: str) -> str:
        return document_name(case.catalogue, document, language.code)

    yield (*found(bad, name_of, say), rest)
    yield (*(name_of(one.document) for one in bad), rest)


def _half_hour(case: MessageCase) -> Appointment | None:
    """Return the appointment a message is about: the one to come at this office, or the one missed there."""
    about = AppointmentState.MISSED if case.kind is MessageKind.MISSED else AppointmentState.BOOKED
    kept = case.appointment
    here = case.application.delivery not in (Delivery.KECAMATAN, Delivery.KELURAHAN)
    return kept if kept is not None and kept.state is about and here else None


def _place(case: MessageCase, medium: Medium, say: Say) -> str:
    asked, settings = case.application, case.settings
    if asked.delivery is Delivery.KECAMATAN and asked.district:
        return say(_AT_DISTRICT).format(place=asked.district)
    if asked.delivery is Delivery.KELURAHAN and asked.village:
        return say(_AT_VILLAGE).format(place=asked.village)
    office = in_prose(settings.office_name)
    if medium is Medium.SMS:
        return settings.address or office
    return ", ".join(part for part in (office, settings.address) if part)


def _bring(case: MessageCase, language: Language, say: Say) -> Iterator[str]:
    """Return what whoever collects it brings: the receipt, and what the counter asks everybody for."""
    asks = to_show(case.application, case.catalogue, Taker.FAMILY)
    yield say(_RECEIPT)
    yield say(_KK if any(one.showing is Showing.KK for one in asks) else _WHO_COMES)
    for one in asks:
        if one.document:
            yield document_name(case.catalogue, one.document, language.code)


def _days(case: MessageCase) -> str:
    ready_at = case.application.ready_at
    if ready_at is None:
        return ""
    return str((case.today - ready_at.astimezone(ZoneInfo(case.settings.zone)).date()).days)


def _masked(fact: Fact) -> Fact:
    return _without(fact) if isinstance(fact, str) else tuple(_without(part) for part in fact)


def _without(text: str) -> str:
    # in plain signs, so that no wide digit hides one; again, where what is left of two makes a third
    while holds_nik(plain := plain_for_sms(text)):
        text = without_niks(plain)
    return text


def _visit(case: MessageCase, kept: Appointment, its: Mapping[str, Fact], say: Say) -> Visit:
    settings = case.settings
    return Visit(
        uid=f"{case.application.number}@prrdesk",
        sequence=kept.id,
        written_at=case.at,
        begins=datetime.combine(kept.day, kept.begins, ZoneInfo(settings.zone)),
        lasts=_HALF_HOUR,
        summary=say(_COLLECT).format(service=its["service"], number=its["number"]),
        place=str(its["place"]),
        about=say(_BRING).format(things=", ".join(its["bring"])),
        host=str(its["office"]),
        answer_to=str(its["reply"]),
    )
