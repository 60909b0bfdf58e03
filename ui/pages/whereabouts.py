"""Where a card is, in one plain sentence, why it is not here yet, and what Enter does about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from desk.domain.applications import Application, AppState
from desk.domain.collecting import Giving
from desk.domain.complaints import Complaint
from desk.domain.handover import HandoverItem, ItemOutcome, PickUp
from desk.domain.journal import Action, Entry
from desk.domain.message_lists import MessageRow
from desk.domain.paging import Page as Rows
from desk.domain.person_cases import PersonCase
from desk.domain.post import Parcel, ParcelState
from desk.domain.printing import Channel, Delivery, JobState, PrintJob, PriorityRule
from desk.domain.record_answers import record_answer, status_of
from desk.domain.search import Found, Person
from desk.domain.staff import Staff
from desk.domain.status_answers import Standing, answer
from desk.domain.text import Word, mark
from desk.office import Office
from ui.errors import spoken_fact
from ui.language import Language
from ui.pages.destinations import spoken_destination
from ui.palette import Tone
from ui.tables.ended_columns import spoken_end


class Step(Enum):
    """What Enter does with an answer; a member is (words of its button, icon, what one must be allowed)."""

    PICK_UP = (mark("search_step", "Hand the card over"), "handover", Action.CARD_PICKED_UP)
    COLLECT = (mark("search_step", "Hand over at pick-up"), "handover", Action.DOCUMENT_COLLECTED)
    ASK = (mark("search_step", "Ask for the print"), "print", Action.JOB_ASKED_FOR)
    HANDOVER = (mark("search_step", "Open the handover"), "send", None)
    PARCEL = (mark("search_step", "Open the parcel"), "post", None)
    DECIDE = (mark("search_step", "Decide about the card"), "ended", None)
    OVERLAP = (mark("search_step", "Open what holds it"), "overlap", None)

    def __init__(self, word: Word, icon: str, needs: Action | None) -> None:
        self.word = word
        self.icon = icon
        self.needs = needs


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that is known about one answer of the search, fetched together."""

    found: Found
    priority: tuple[PriorityRule, ...] = ()
    entries: tuple[Entry, ...] = ()
    picked_up: PickUp | None = None
    item: HandoverItem | None = None
    giving: Giving | None = None
    """Who may take a printed card."""
    standings: tuple[Standing, ...] = ()
    """Where the documents of the person are, as the citizen is told."""
    cases: tuple[PersonCase, ...] = ()
    """The records that may be the same person."""
    complaints: tuple[Complaint, ...] = ()
    """What the person complained of and is not closed."""
    told: tuple[MessageRow, ...] = ()
    """What the citizen was told of the applications, newest first."""
    as_of: datetime | None = None
    """When it was so, where the server was gone; None when it is so now."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What one search brought: the answers, whether there are more, and all about the first.

    ``complaint`` is the one whose number was searched for.
    """

    text: str
    rows: Rows[Found]
    more: bool
    first: Dossier | None
    complaint: Complaint | None
    as_of: datetime | None = None
    """When it was so, where the server was gone."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The sentence, how good or bad it is, what to add, and the next step if there is one."""

    sentence: str
    tone: Tone
    notes: tuple[str, ...] = ()
    step: Step | None = None


def dossier(office: Office, reader: Staff, found: Found) -> Dossier:
    """Fetch what belongs to one answer, as far as ``reader`` may see it; call it in the pool."""
    job, told = found.job, office.search.standings(found)
    cases = office.overlap_desk.of_nik(found.nik) if found.nik else ()
    complained = office.complaints.open_of(reader, found.nik) if found.nik else ()
    messages = office.messages.of_applications([one.id for one in found.applications])
    if job is None:
        return Dossier(found, standings=told, cases=cases, complaints=complained, told=messages)
    entries, _, _ = office.print_queue.story(job.id)
    item = None
    if job.state in (JobState.SENT, JobState.HANDED_OVER) and found.transport is not None:
        sent = office.handover.handover(found.transport[0])
        item = next((one for one in sent.items if one.job.id == job.id), None)
    picked_up = office.handover.picked_up(job.id) if job.state is JobState.HANDED_OVER else None
    giving = office.handover.giving(job) if job.state is JobState.PRINTED else None
    rules = office.print_queue.priority()
    return Dossier(found, rules, entries, picked_up, item, giving, told, cases, complained, messages)


def tell(case: Dossier, language: Language) -> Whereabouts:
    """Say where the card of an answer is, and whether its holder is recorded as died or moved."""
    ends = tuple(spoken_end(one, language) for one in case.found.ended)
    if ends and case.found.job is None and case.found.person is None and not case.found.applications:
        return Whereabouts(ends[0], Tone.BAD, ends[1:])
    told = _tell(case, language)
    return replace(told, notes=(*ends, *told.notes)) if ends else told


def _tell(case: Dossier, language: Language) -> Whereabouts:
    if case.found.handover is not None:
        return _of_handover(case, language)
    job = case.found.job
    if job is None:
        return _of_applications(case, language) or _of_record(case.found.person, language)
    return _BY_STATE[job.state](case, job, language)


def told_to_citizen(standing: Standing, language: Language) -> tuple[str, str]:
    """Return the answer for one document and its next step, in the words for the citizen."""
    return answer(standing).told(language.say, lambda fact: spoken_fact(fact, language))


def ready_application(case: Dossier) -> Application | None:
    """Return the application whose document can be collected now: of the card shown, else the first."""
    job = case.found.job
    ready = [
        one.application
        for one in case.standings
        if one.application is not None
        and one.application.state is AppState.READY
        and (one.application.slot != "" if one.job is None else one.job.state is JobState.PRINTED)
    ]
    of_card = [one for one in ready if job is not None and one.job_id == job.id]
    return next(iter(of_card or ready), None)


_HANDOVER = mark("whereabouts", "BAST {number}: {cards} cards to {place}, {when}.")
_OPEN_CARDS = mark("whereabouts", "Not confirmed yet: {pending}. Missing: {missing}. Returned: {returned}.")
_STATUS = mark("whereabouts", "No card yet: {status}.")
_APPLIED = mark("whereabouts", "Application {number}: {state}.")
_LIST_AGAIN = mark("whereabouts", "No print job was made from this record: take in the PRR list again.")
_UNKNOWN_PERSON = mark("whereabouts", "Nothing is known about this card.")
_READY = mark("whereabouts", "Ready to be taken in slot {slot}.")
_UNVERIFIED = mark("whereabouts", "Printed, in slot {slot}; application {number} is to be verified first.")
_UNDECIDED = mark(
    "whereabouts", "In slot {slot}, and given to nobody before somebody has decided about its holder."
)
_READY_TO_LEAVE = mark("whereabouts", "Ready in slot {slot}, waiting to go out through {place}.")
_HERE_TOO = mark("whereabouts", "It may also be handed over here at the counter.")
_HELD = mark("whereabouts", "Held: {reasons}.")
_HELD_NOTE = mark("whereabouts", "It is printed only after somebody has decided, with a reason.")
_WAITING = mark("whereabouts", "Waiting to be printed: rule {place} of {all}, “{rule}”.")
_NOBODY = mark("whereabouts", "Nobody has asked for this card yet; asking for it moves it up.")
_ASKED = mark("whereabouts", "Asked for through: {channel}.")
_DUE = mark("whereabouts", "Promised for {day}.")
_CLAIMED = mark("whereabouts", "Next to be printed by {who}, in batch {batch}.")
_PRINTING = mark("whereabouts", "Being printed now by {who}.")
_OUTCOME_UNKNOWN = mark("whereabouts", "Printing began, but nobody has said what became of the card.")
_LOOK = mark("whereabouts", "{who} or another operator must look into the printer's tray and say so.")
_SENT = mark("whereabouts", "Already sent to {place} with BAST {number}, not confirmed yet.")
_LOST = mark("whereabouts", "Missing: sent to {place} with BAST {number}, reported as “{reason}”.")
_TAKEN = mark("whereabouts", "Already taken on {day} by {name} ({taker}).")
_DELIVERED = mark("whereabouts", "Already received by {place} with BAST {number}.")
_GONE = mark("whereabouts", "Already handed over.")
_CANCELLED = mark("whereabouts", "No card will be printed: {reason}.")
_OTHER_WISE = mark("whereabouts", "According to the newest list: {status}. {advice}")


_APP_TONES = {
    AppState.RETURNED: Tone.WARN,
    AppState.REFUSED: Tone.BAD,
    AppState.READY: Tone.GOOD,
    AppState.COLLECTED: Tone.NEUTRAL,
    AppState.WITHDRAWN: Tone.NEUTRAL,
}


_PARCEL = mark("whereabouts", "Kantor Pos, parcel {number}: {state} since {day}.")
_PARCEL_TO = mark("whereabouts", "To {name}, {address}.")
_PARCEL_GOT = mark("whereabouts", "Received by {who}.")


def _of_parcel(one: Parcel, language: Language) -> Whereabouts:
    sentence = language.say(_PARCEL).format(
        number=one.label_code, state=language.say(one.state.word), day=language.date(one.newest_on)
    )
    to = language.say(_PARCEL_TO).format(name=one.address.name, address=one.address.whole)
    got = (language.say(_PARCEL_GOT).format(who=one.receiver),) if one.receiver else ()
    tone = Tone.GOOD if got else Tone.INFO if one.state in (ParcelState.SENT,) else Tone.WARN
    return Whereabouts(sentence, tone, (*got, to), Step.PARCEL)


def _carried(case: Dossier, job: PrintJob | None) -> Parcel | None:
    """Return the parcel that carries or carried what an answer is about; none once it lies here again."""
    for standing in case.standings:
        same = job is None or (standing.job is not None and standing.job.id == job.id)
        one = standing.parcel
        if same and one is not None and one.state is not ParcelState.RETURNED:
            return one
    return None


def _of_handover(case: Dossier, language: Language) -> Whereabouts:
    line = case.found.handover
    assert line is not None  # noqa: S101 - the caller looked
    number = language.number
    sentence = language.say(_HANDOVER).format(
        number=line.number,
        cards=number(line.cards),
        place=spoken_destination(line.way, line.destination, language.say),
        when=language.date(line.at),
    )
    counts = language.say(_OPEN_CARDS).format(
        pending=number(line.pending), missing=number(line.missing), returned=number(line.returned)
    )
    tone = Tone.BAD if line.missing else Tone.INFO if line.pending else Tone.GOOD
    return Whereabouts(sentence, tone, (counts,), Step.HANDOVER)


def _of_applications(case: Dossier, language: Language) -> Whereabouts | None:
    """Answer for somebody who has applied and has no card."""
    asked = case.standings[0].application if case.standings else None
    if asked is None:
        return None
    if asked.state in (AppState.READY, AppState.COLLECTED) and (parcel := _carried(case, None)) is not None:
        return _of_parcel(parcel, language)
    said = language.say(_APPLIED).format(number=asked.number, state=language.say(asked.state.word))
    tone = _APP_TONES.get(asked.state, Tone.INFO)
    return Whereabouts(said, tone, (), Step.COLLECT if ready_application(case) else None)


def _of_record(person: Person | None, language: Language) -> Whereabouts:
    if person is None:
        return Whereabouts(language.say(_UNKNOWN_PERSON), Tone.WARN)
    raw = f" ({person.status_raw})" if person.status_raw else ""
    status = status_of(person.status)
    said = language.say(_STATUS).format(status=language.say(status.word) + raw)
    notes = (language.say(_LIST_AGAIN),) if status.printable else ()
    return Whereabouts(said, Tone.WARN, notes)


def _held(case: Dossier, job: PrintJob, language: Language) -> Whereabouts:
    reasons = "; ".join(language.say(reason.word) for reason in job.holds)
    return Whereabouts(
        language.say(_HELD).format(reasons=reasons),
        Tone.WARN,
        (language.say(_HELD_NOTE), *_advice(case, language)),
        Step.OVERLAP,
    )


def _waiting(case: Dossier, job: PrintJob, language: Language) -> Whereabouts:
    rules = case.priority
    rule = language.say(rules[job.rank].word) if job.rank < len(rules) else ""
    sentence = language.say(_WAITING).format(place=job.rank + 1, all=len(rules), rule=rule)
    asked = job.channel is not Channel.NONE
    note = _ASKED if asked else _NOBODY
    notes = [language.say(note).format(channel=language.say(job.channel.word))]
    if job.due_on is not None:
        notes.append(language.say(_DUE).format(day=language.date(job.due_on)))
    return Whereabouts(sentence, Tone.INFO, tuple(notes), None if asked else Step.ASK)


def _claimed(_case: Dossier, job: PrintJob, language: Language) -> Whereabouts:
    said = language.say(_CLAIMED).format(who=job.claimed_by, batch=job.batch_number)
    return Whereabouts(said, Tone.INFO)


def _printing(_case: Dossier, job: PrintJob, language: Language) -> Whereabouts:
    return Whereabouts(language.say(_PRINTING).format(who=job.claimed_by), Tone.INFO)


def _unknown(_case: Dossier, job: PrintJob, language: Language) -> Whereabouts:
    look = language.say(_LOOK).format(who=job.claimed_by)
    return Whereabouts(language.say(_OUTCOME_UNKNOWN), Tone.BAD, (look,))


def _printed(case: Dossier, job: PrintJob, language: Language) -> Whereabouts:
    if any(one.job is not None and one.job.id == job.id and one.undecided for one in case.standings):
        return Whereabouts(language.say(_UNDECIDED).format(slot=job.slot), Tone.BAD, (), Step.DECIDE)
    unverified = case.giving.application if case.giving is not None and not case.giving.takers else None
    if unverified is not None:
        said = language.say(_UNVERIFIED).format(slot=job.slot, number=unverified.number)
        return Whereabouts(said, Tone.WARN, (language.say(unverified.state.word),))
    asked = ready_application(case)
    step = Step.COLLECT if asked is not None and asked.job_id == job.id else Step.PICK_UP
    if job.delivery is Delivery.COUNTER:
        return Whereabouts(language.say(_READY).format(slot=job.slot), Tone.GOOD, (), step)
    name = job.village if job.delivery is Delivery.KELURAHAN else job.district
    place = spoken_destination(job.delivery, name, language.say)
    said = language.say(_READY_TO_LEAVE).format(slot=job.slot, place=place)
    return Whereabouts(said, Tone.GOOD, (language.say(_HERE_TOO),), step)


def _sent(case: Dossier, job: PrintJob, language: Language) -> Whereabouts:
    if (parcel := _carried(case, job)) is not None:
        return _of_parcel(parcel, language)
    number, destination = case.found.transport or ("", "")
    place = spoken_destination(job.delivery, destination, language.say)
    if case.item is not None and case.item.outcome is ItemOutcome.MISSING:
        reason = language.say(case.item.reason.word) if case.item.reason else ""
        said = language.say(_LOST).format(place=place, number=number, reason=reason)
        return Whereabouts(said, Tone.BAD, (), Step.HANDOVER)
    said = language.say(_SENT).format(place=place, number=number)
    return Whereabouts(said, Tone.INFO, (), Step.HANDOVER)


def _handed_over(case: Dossier, job: PrintJob, language: Language) -> Whereabouts:
    took = case.picked_up
    if took is not None:
        said = language.say(_TAKEN).format(
            day=language.date(took.at), name=took.taker_name, taker=language.say(took.taker.word)
        )
        return Whereabouts(said, Tone.NEUTRAL, (language.say(took.proof.word),))
    if (parcel := _carried(case, job)) is not None:
        return _of_parcel(parcel, language)
    if case.found.transport is not None:
        number, destination = case.found.transport
        place = spoken_destination(job.delivery, destination, language.say)
        said = language.say(_DELIVERED).format(place=place, number=number)
        return Whereabouts(said, Tone.NEUTRAL, (), Step.HANDOVER)
    return Whereabouts(language.say(_GONE), Tone.NEUTRAL)


def _cancelled(case: Dossier, job: PrintJob, language: Language) -> Whereabouts:
    reason = language.say(job.cancel_reason.word) if job.cancel_reason else ""
    said = language.say(_CANCELLED).format(reason=reason)
    return Whereabouts(said, Tone.WARN, _advice(case, language))


def _advice(case: Dossier, language: Language) -> tuple[str, ...]:
    """Return what the newest list says when that is not a print ready record."""
    person = case.found.person
    if person is None:
        return ()
    status = status_of(person.status)
    if status.printable:
        return ()
    told = record_answer(person.status)
    advice = f"{language.say(told.says)} {language.say(told.next)}"
    return (language.say(_OTHER_WISE).format(status=language.say(status.word), advice=advice),)


_BY_STATE: Mapping[JobState, Callable[[Dossier, PrintJob, Language], Whereabouts]] = {
    JobState.HELD: _held,
    JobState.WAITING: _waiting,
    JobState.CLAIMED: _claimed,
    JobState.PRINTING: _printing,
    JobState.UNKNOWN: _unknown,
    JobState.PRINTED: _printed,
    JobState.SENT: _sent,
    JobState.HANDED_OVER: _handed_over,
    JobState.CANCELLED: _cancelled,
}
