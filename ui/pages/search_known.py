"""The answers of the search: from the office, and from its last known state when the server is gone."""

from __future__ import annotations

from datetime import datetime

from desk.domain.errors import OfficeUnavailable
from desk.domain.last_known import Known
from desk.domain.outbox import Collect, Deed, EndCheck, HandCard, TakeIn, Waiting, as_reference
from desk.domain.paging import Page as Rows
from desk.domain.search import AT_MOST, Found
from desk.domain.staff import Staff
from desk.domain.status_answers import Standing
from desk.domain.text import mark
from desk.office import Office
from desk.rooms.last_known import KnownAnswers
from ui.masking import masked
from ui.pages.known_mark import AS_OF
from ui.pages.page import Page
from ui.pages.whereabouts import Answers, Dossier, Whereabouts, dossier, ready_application, tell
from ui.palette import Tone
from ui.tables.search_columns import key_of

_NOT_KNOWN = mark(
    "known",
    "At {time} no card in the making or on the shelf and no open application matched “{text}”. "
    "Whoever else the office knows is found once the server is back.",
)
_HERE = mark(
    "known", "Kept on this PC: {what}, {name}, {reference}. It waits for the server; Ctrl+Shift+K shows it."
)
_GIVEN = mark("known", "Given here already; the office knows of it once the server is back.")
_NOBODY = mark("known", "Look somebody up first.")
_NO_NOTE = mark("known", "This is of {time}: what is given to a citizen on paper waits for the server.")


def not_known(page: Page, text: str, as_of: datetime) -> str:
    """Say what waits at this PC under a text, or that nothing of the last known state fits."""
    words, reference = text.casefold().split(), as_reference(text)
    for one in _waiting(page) if words else ():
        name, nik = _whom(one.deed)
        if one.reference == reference or nik in words or {*words} <= {*name.casefold().split()}:
            return _said(page, one)
    return page.say(_NOT_KNOWN).format(text=masked(text), time=page.language.time(as_of))


def known_as_of(page: Page, case: Dossier, as_of: datetime) -> str:
    """Say of when an answer is, and what was done about it here since then."""
    done = [_said(page, one) for one in _about(page, case)]
    return " · ".join((page.say(AS_OF).format(time=page.language.time(as_of)), *done))


def answered(page: Page, case: Dossier) -> Whereabouts:
    """Say where it is; what the last known state has on the shelf may have been given at this PC since."""
    job, asked = case.found.job, ready_application(case)
    shown = {f"job:{job.id}"} if job is not None else set()
    if asked is not None and (job is None or asked.job_id == job.id):
        shown.add(f"application:{asked.id}")
    if shown & _given(page, case):
        return Whereabouts(page.say(_GIVEN), Tone.INFO)
    return tell(case, page.language)


def to_tell(page: Page, case: Dossier) -> list[Standing]:
    """Return what a citizen is told of, without what was given at this PC since the last known state."""
    given = _given(page, case)
    return [one for one in case.standings if not given & _things(one)]


def _things(one: Standing) -> set[str]:
    asked = {f"application:{one.application.id}"} if one.application is not None else set()
    return asked | ({f"job:{one.job.id}"} if one.job is not None else set())


def _given(page: Page, case: Dossier) -> set[str]:
    """Return what this PC keeps as given, and the office does not know of yet."""
    kept = _about(page, case) if case.as_of is not None else []
    return {thing for one in kept if isinstance(one.deed, Collect | HandCard) for thing in one.deed.things}


def _about(page: Page, case: Dossier) -> list[Waiting]:
    found = case.found
    things = {f"nik:{found.nik}", *(f"application:{asked.id}" for asked in found.applications)}
    things |= {f"job:{found.job.id}"} if found.job is not None else set()
    return [one for one in _waiting(page) if things & one.deed.things]


def _waiting(page: Page) -> tuple[Waiting, ...]:
    return page.context.outbox.box.deeds if page.context.outbox is not None else ()


def _whom(deed: Deed) -> tuple[str, str]:
    """Return the name a deed is about, as far as it is kept, and the NIK or number."""
    if isinstance(deed, TakeIn):
        return deed.request.subject.name, deed.request.subject.nik
    if isinstance(deed, EndCheck):
        return deed.number, deed.number.casefold()
    return deed.name, deed.number.casefold() if isinstance(deed, Collect) else ""


def _said(page: Page, one: Waiting) -> str:
    what, name = page.say(one.deed.word), _whom(one.deed)[0]
    return page.say(_HERE).format(what=what, name=name, reference=one.reference)


def note_allowed(page: Page, case: Dossier) -> None:
    """Let the answer be given on paper that is so now; nobody sees on paper how old another one is."""
    if case.as_of is None:
        page.button("print_note").allow(bool(case.standings), page.say(_NOBODY))
    else:
        why_not = page.say(_NO_NOTE).format(time=page.language.time(case.as_of))
        page.button("print_note").allow(False, why_not)


def look_up(office: Office, reader: Staff, text: str) -> Answers:
    """Search for ``text``; call it in the pool.

    Raises:
        OfficeUnavailable: the server is gone, and nothing was known of the office yet.
    """
    try:
        return _of_office(office, reader, text)
    except OfficeUnavailable:
        known = office.last_known.find(reader, text)
        if known.as_of is None:
            raise
        return _of_state(known, text)


def all_about(office: Office, reader: Staff, row: Found) -> Dossier:
    """Fetch what belongs to one answer; call it in the pool.

    Raises:
        OfficeUnavailable: the server is gone, and nothing is known of this one.
    """
    try:
        return dossier(office, reader, row)
    except OfficeUnavailable:
        known = office.last_known.find(reader, row.nik or key_of(row))
        same = next((one for one in known.answers if key_of(one.found) == key_of(row)), None)
        if same is None:
            raise
        return _dossier(known, same)


def _of_office(office: Office, reader: Staff, text: str) -> Answers:
    found = office.search.find(text)
    shown = found[:AT_MOST]
    first = dossier(office, reader, shown[0]) if shown else None
    numbered = None if shown else office.complaints.with_number(reader, text)
    return Answers(text, Rows(shown, None), len(found) > AT_MOST, first, numbered)


def _of_state(known: KnownAnswers, text: str) -> Answers:
    rows = tuple(one.found for one in known.answers)
    first = _dossier(known, known.answers[0]) if known.answers else None
    return Answers(text, Rows(rows, None), known.more, first, None, known.as_of)


def _dossier(known: KnownAnswers, one: Known) -> Dossier:
    return Dossier(one.found, one.priority, giving=one.giving, standings=one.standings, as_of=known.as_of)
