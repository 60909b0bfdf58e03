"""A document at the pick-up counter in words: what to show, who may take it, and why not."""

from __future__ import annotations

from desk.domain.collecting import Case, OnShelf, ToShow
from desk.domain.handover import Taker
from desk.domain.masks import mask_phone
from desk.domain.text import mark
from ui.errors import spoken_fact
from ui.language import Language
from ui.masking import masked
from ui.pages.told_citizen import last_told
from ui.pages.whereabouts import told_to_citizen
from ui.palette import Tone
from ui.tables.pick_up_columns import spoken_appointment
from ui.widgets.collect_panel import Shown, TakerChoice

TAKER_KEYS = {
    Taker.SELF: "P",
    Taker.FAMILY: "K",
    Taker.PROXY: "W",
    Taker.RT: "R",
    Taker.KELURAHAN: "L",
}
"""Pemilik, keluarga, wakil, RT/RW, kelurahan: the letters stand beside the words on screen."""
_TAKERS = {taker.code: taker for taker in Taker}
_FAMILY_ONLY = mark("pick_up", "given to the holder or family on the same KK only")
_NOT_THEMSELVES = mark("pick_up", "a child, or somebody who has died, takes nothing: ask who does")
_APPOINTMENT = mark("pick_up", "Appointment: {when}")
_NUMBER = mark("pick_up", "Number of the document: {number}")
_APPLICANT = mark("pick_up", "Applied by {name} {phone}")
_GIVEN_BY = mark("pick_up", "Handed over by {staff}.")
_BARE = mark("pick_up", "A card nobody has applied for: Ctrl+Enter asks who takes it.")


def taker_of(code: str) -> Taker:
    """Return the taker kept under a code."""
    return _TAKERS[code]


def need_words(need: ToShow, case: Case, language: Language) -> str:
    """Return what has to be ticked, with the name of the document."""
    name = case.documents.get(need.document)
    document = name.said(language.code) if name is not None else need.document
    return language.say(need.showing.word).format(document=document)


def shown_case(case: Case, language: Language) -> Shown:
    """Return how the panel says a document."""
    standing, asked = case.standing, case.application
    what = spoken_fact(standing.what, language)
    subtitle = " · ".join(part for part in (masked(standing.nik), asked.number if asked else "") if part)
    if not case.ready:
        says, step = told_to_citizen(standing, language)
        staff = standing.taken.staff if standing.taken is not None else ""
        steps = (step, language.say(_GIVEN_BY).format(staff=staff)) if staff else (step,)
        steps = (*steps, *_told(case, language))
        return Shown(standing.name, f"{what} · {subtitle}", "", (), {}, {}, (says, _tone(case), steps))
    takers = {
        taker.code: TakerChoice(
            TAKER_KEYS[taker],
            language.say(taker.word),
            tuple((need.code, need_words(need, case, language)) for need in needs),
            taker is Taker.SELF,
            taker is Taker.FAMILY,
        )
        for taker, needs in case.needs.items()
    }
    refused = {
        TAKER_KEYS[taker]: (
            language.say(taker.word),
            language.say(_NOT_THEMSELVES if taker is Taker.SELF else _FAMILY_ONLY),
        )
        for taker in Taker
        if asked is not None and taker not in case.needs
    }
    applied = (asked.applicant.name, asked.applicant.relation) if asked is not None else ("", "")
    return Shown(
        standing.name,
        f"{what} · {subtitle}",
        case.slot,
        _notes(case, language),
        takers,
        refused,
        expected=applied,
    )


def told_case(case: Case, language: Language) -> tuple[str, str, str]:
    """Return which document it is, and where it stands or what the citizen is told of it."""
    asked = case.application
    what = spoken_fact(case.standing.what, language)
    title = " · ".join(part for part in (what, asked.number if asked else "") if part)
    return (title, *told_to_citizen(case.standing, language))


def same_document(case: Case, row: OnShelf) -> bool:
    """Whether a row of the shelf is the document in hand."""
    if row.application is not None:
        return case.application is not None and case.application.id == row.application.id
    job = case.standing.job
    return case.application is None and job is not None and row.job is not None and job.id == row.job.id


def _notes(case: Case, language: Language) -> tuple[str, ...]:
    asked = case.application
    if asked is None:
        return (language.say(_BARE),)
    when = spoken_appointment(case.standing.appointment, language)
    notes = []
    if when:
        notes.append(language.say(_APPOINTMENT).format(when=when))
    if asked.paper_number:
        notes.append(language.say(_NUMBER).format(number=asked.paper_number))
    if asked.applicant.name and asked.applicant.name != asked.subject.name:
        phone = mask_phone(asked.applicant.phone)
        said = language.say(_APPLICANT).format(name=asked.applicant.name, phone=phone)
        notes.append(said.strip())
    return (*notes, *_told(case, language))


def _told(case: Case, language: Language) -> tuple[str, ...]:
    told = last_told(case.told, language)
    return (told,) if told else ()


def _tone(case: Case) -> Tone:
    return Tone.BAD if case.standing.taken is not None else Tone.WARN
