"""The right side of the counter: all that is known of a person, an application, or what was just taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QPushButton

from desk.domain.applications import Accepted, Application, AppState, Brought, Subject
from desk.domain.masks import mask_phone
from desk.domain.printing import UNPRINTED_STATES, Channel, PrintJob
from desk.domain.record_answers import status_of
from desk.domain.services import Catalogue, Original
from desk.domain.status_answers import History, Standing, answer
from desk.domain.text import mark
from ui.errors import spoken_fact
from ui.language import Language
from ui.masking import masked
from ui.pages.known_mark import AS_OF
from ui.pages.told_citizen import TOLD, lines_of
from ui.palette import Tone
from ui.tables.job_columns import STATE_BADGES
from ui.widgets.detail_panel import DetailPanel, Happening
from ui.widgets.looks import label
from ui.widgets.status_badge import Badge

_TONES = {
    AppState.RETURNED: (Tone.WARN, "return"),
    AppState.REFUSED: (Tone.BAD, "cancel"),
    AppState.VERIFIED: (Tone.INFO, "check"),
    AppState.READY: (Tone.GOOD, "shelf"),
    AppState.COLLECTED: (Tone.NEUTRAL, "handover"),
    AppState.WITHDRAWN: (Tone.NEUTRAL, "undo"),
}
_NEW = mark("counter", "New here: no list, no application and no card names this NIK.")
_THEN = mark(
    "counter",
    "At {time} no card in the making or on the shelf and no open application named this NIK; what else the "
    "office knows of it is seen once the server is back. Type the person in.",
)
_NO_NIK = mark("counter", "Without a NIK; everything is typed in.")
_RECORD = mark("counter", "Record: {status}. {advice}")
_HELD = mark("counter", "A card of this person is held: {reasons}.")
_APPLICATIONS = mark("counter", "Applications")
_CARDS = mark("counter", "Cards")
_PRINTED = mark("counter", "printed {day}")
_PROMISED = mark("counter", "promised for {day}")
_TAKEN_IN = mark("counter", "Application taken in")
_JOINED = mark("counter", "It was joined with the card that waits in the print queue.")
_TELL = mark("counter", "Tell the citizen: ready on")
_NUMBER = mark("counter", "Number")
_SERVICE = mark("counter", "Service")
_NAME = mark("counter", "Name")
_PROMISE = mark("counter", "Promised for")
_RECEIVED = mark("counter", "Received")
_BY = mark("counter", "Received by")
_DELIVERY = mark("counter", "Collected at")
_CONTACT = mark("counter", "Contact")
_SLOT = mark("counter", "Shelf slot")
_DOCUMENTS = mark("counter", "Documents")


def service_name(catalogue: Catalogue, code: str, language: Language) -> str:
    """Return what a service is called now; one that is no longer offered keeps its code."""
    service = catalogue.services.get(code)
    return service.name.said(language.code) if service else code


def summary_of(subject: Subject, language: Language) -> str:
    """Return somebody in one line: name, birth date, address."""
    rt_rw = f"RT {subject.rt}/RW {subject.rw}" if subject.rt or subject.rw else ""
    parts = (subject.name, language.short_date(subject.birth_date), subject.address, rt_rw)
    return " · ".join(part for part in parts if part)


def app_badge(state: AppState) -> Badge:
    """Return the state of an application as a badge."""
    tone, sign = _TONES.get(state, (Tone.INFO, "waiting"))
    return Badge(state.word, tone, sign)


def show_history(
    panel: DetailPanel,
    nik: str,
    history: History,
    catalogue: Catalogue,
    language: Language,
    as_of: datetime | None = None,
) -> None:
    """Show everything the office knows of somebody, or knew at ``as_of``."""
    say = language.say
    subject = history.subject
    if subject is None:
        panel.begin(masked(nik) or say(_NO_NIK))
        if nik:
            panel.say(say(_THEN if as_of else _NEW).format(time=language.time(as_of)), "info")
        return
    panel.begin(subject.name, None, f"{masked(nik)} · {language.short_date(subject.birth_date)}")
    if as_of is not None:
        panel.say(say(AS_OF).format(time=language.time(as_of)), "warn")
    for job in history.jobs:
        if job.holds:
            reasons = "; ".join(say(reason.word) for reason in job.holds)
            panel.say(say(_HELD).format(reasons=reasons), "warn")
    for place, standing in enumerate(history.standings):
        words = _answered(standing, language)
        if history.status and place == 0:
            status = say(status_of(history.status).word)
            words = say(_RECORD).format(status=status, advice=words)
        panel.say(words, "info")
    parts = (
        (_APPLICATIONS, [_told(one, catalogue, language) for one in history.applications]),
        (TOLD, lines_of(history.told, language)),
        (_CARDS, [_card(job, language) for job in history.jobs]),
    )
    for title, lines in parts:
        if lines:
            panel.history(lines, say(title))


def show_application(
    panel: DetailPanel,
    one: Application,
    catalogue: Catalogue,
    language: Language,
    buttons: Sequence[QPushButton] = (),
) -> None:
    """Show one application."""
    say = language.say
    panel.begin(one.number, app_badge(one.state), service_name(catalogue, one.service, language))
    contact = " · ".join(
        part for part in (one.applicant.name, mask_phone(one.applicant.phone), one.applicant.email) if part
    )
    panel.values(
        [
            (say(_NAME), f"{one.called} · {masked(one.subject.nik)}".rstrip(" ·")),
            (say(_PROMISE), language.date(one.promised_on)),
            (say(_RECEIVED), language.moment(one.received_at)),
            (say(_BY), one.received_by),
            (say(_DELIVERY), say(one.delivery.word)),
            *([(say(_CONTACT), contact)] if contact else []),
            *([(say(_SLOT), one.slot)] if one.slot else []),
        ]
    )
    papers = papers_of(one, catalogue, language)
    if papers:
        panel.values([(str(place), words) for place, words in enumerate(papers, 1)], say(_DOCUMENTS))
    if buttons:
        panel.buttons(buttons)


def show_accepted(
    panel: DetailPanel,
    accepted: Accepted,
    catalogue: Catalogue,
    language: Language,
    buttons: Sequence[QPushButton],
) -> None:
    """Show the number and the promised day, as large as titles are."""
    say = language.say
    one = accepted.application
    panel.begin(one.number, Badge(_TAKEN_IN, Tone.GOOD, "check"))
    panel.add(label(say(_TELL), "muted", panel))
    day = label(language.date(one.promised_on), "title", panel)
    day.setWordWrap(True)
    panel.add(day)
    if accepted.joined_job:
        panel.say(say(_JOINED), "info")
    panel.values(
        [
            (say(_NAME), one.called),
            (say(_SERVICE), service_name(catalogue, one.service, language)),
            (say(_DELIVERY), say(one.delivery.word)),
        ]
    )
    panel.buttons(buttons)


def papers_of(
    one: Application,
    catalogue: Catalogue,
    language: Language,
    which: Callable[[Original], bool] = lambda _original: True,
) -> tuple[str, ...]:
    """Return the documents that were brought, with what becomes of each and the number that was noted."""
    found: list[str] = []
    for paper in one.papers:
        if paper.brought is Brought.YES and which(paper.original):
            known = catalogue.documents.get(paper.document)
            name = known.name.said(language.code) if known else paper.document
            number = f" {masked(paper.number)}" if paper.number else ""
            found.append(f"{name}{number} · {language.say(paper.original.word)}")
    return tuple(found)


def _answered(standing: Standing, language: Language) -> str:
    return " ".join(answer(standing).told(language.say, lambda fact: spoken_fact(fact, language)))


def _told(one: Application, catalogue: Catalogue, language: Language) -> Happening:
    state = language.say(one.state.word)
    promised = language.say(_PROMISED).format(day=language.short_date(one.promised_on))
    return Happening(
        language.short_date(one.received_at),
        f"{service_name(catalogue, one.service, language)}: {state}",
        f"{one.number} · {promised}",
    )


def _card(job: PrintJob, language: Language) -> Happening:
    say = language.say
    state = say(STATE_BADGES[job.state].word)
    printed = say(_PRINTED).format(day=language.short_date(job.printed_at)) if job.printed_at else ""
    unasked = job.state in UNPRINTED_STATES and job.channel is Channel.NONE
    why = [say(job.reason.word), *([say(job.channel.word)] if unasked else [])]
    return Happening(printed, f"{say(job.kind.word)}: {state}", " · ".join(why))
