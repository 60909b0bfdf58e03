"""Entries of the journal as sentences: who did what to what, what was before and is now, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from desk.domain.applications import AppState
from desk.domain.approvals import RequestState
from desk.domain.calendar import DayOffKind
from desk.domain.complaints import AnswerWay, ComplaintKind, ComplaintState
from desk.domain.corrections import FormField
from desk.domain.ended import Decision
from desk.domain.handover import ItemOutcome, Proof, Taker
from desk.domain.journal import Action, Entry
from desk.domain.journal_view import Told
from desk.domain.journal_words import DID, FIELDS, SUBJECTS
from desk.domain.masks import mask_text
from desk.domain.missions import MissionState
from desk.domain.person_cases import CaseDecision
from desk.domain.post import AfterReturn, Lack, ParcelState, Payment
from desk.domain.printing import (
    CancelReason,
    CardKind,
    Channel,
    Delivery,
    JobState,
    PrintReason,
    PriorityRule,
    SpoilReason,
    Worded,
)
from desk.domain.staff import Role
from desk.domain.stock import Goods, Move, ScrapCategory
from desk.domain.text import Word, mark
from desk.domain.verification import Verdict
from desk.domain.whole_numbers import Why
from reports.document import Say

_SENTENCE = mark("journal", "{who} {did}.")
_ABOUT = mark("journal", "{who} {did}: {what}.")
_CHANGED = mark("journal", "{field}: from {before} to {after}")
_WAS = mark("journal", "{field}: {before} until then")
_IS_NOW = mark("journal", "{field}: {after}")
_REASON = mark("journal", "Reason: \u201c{reason}\u201d.")
_NOBODY = mark("journal", "Somebody unknown")
_YES, _NO = mark("journal", "yes"), mark("journal", "no")
_NOTHING = "\u2013"
_STATES: Mapping[str, tuple[type[Worded], ...]] = {
    "job": (JobState, AppState),
    "application": (AppState, JobState),
    "complaint": (ComplaintState,),
    "mission": (MissionState, AppState),
    "parcel": (ParcelState,),
    "request": (RequestState,),
}
_STATES_OF_DEEDS: Mapping[Action, tuple[type[Worded], ...]] = {
    Action.APPROVAL_ASKED: (RequestState,),
    Action.APPROVAL_DECIDED: (RequestState,),
    Action.APPROVAL_WITHDRAWN: (RequestState,),
}
"""Deeds that move something else than what they are about."""
_ALL_STATES = (JobState, AppState, ComplaintState, MissionState, ParcelState)
_CODES: Mapping[str, tuple[type[Worded], ...]] = {
    "channel": (Channel,),
    "kind": (CardKind, ComplaintKind, DayOffKind),
    "decision": (CaseDecision, Decision, AfterReturn),
    "why": (CancelReason, PrintReason, Why),
    "reason": (SpoilReason,),
    "taker": (Taker,),
    "proof": (Proof,),
    "verdict": (Verdict,),
    "way": (Delivery, AnswerWay),
    "payment": (Payment,),
    "lacks": (Lack,),
    "category": (ScrapCategory,),
    "move": (Move,),
    "order": (PriorityRule,),
    "outcome": (ItemOutcome,),
    "corrected": (FormField,),
}
_REPORTS: Mapping[str, Word] = {
    "figures": mark("report", "Figures of a month"),
    "daily-print": mark("report", "Daily print report"),
    "handover-daily": mark("report", "Daily handover report"),
    "handover": mark("report", "Minutes of one handover (BAST)"),
    "spoiled-cards": mark("report", "Spoiled and withdrawn cards"),
    "prr-backlog": mark("report", "PRR backlog"),
    "period-summary": mark("report", "Summary of services"),
    "register": mark("report", "Register of applications"),
    "verification": mark("report", "Verification of documents"),
    "complaints": mark("report", "Complaints"),
    "appointments": mark("report", "Appointments of a day"),
    "messages": mark("report", "Messages to citizens"),
    "mission": mark("report", "Report of one jemput bola mission"),
    "mission-receipts": mark("report", "Receipt lists of one jemput bola mission"),
    "pos": mark("report", "Manifest for Kantor Pos"),
    "pos-report": mark("report", "Kantor Pos deliveries"),
    "kecamatan": mark("report", "Requests of the kecamatan"),
    "ready-names": mark("report", "List of names for posting"),
    "destruction": mark("report", "Minutes of one destruction"),
    "data-destroyed": mark("report", "Minutes of destroyed data"),
    "own-data": mark("report", "Own data of a person"),
    "data-incident": mark("report", "Data incident"),
    "journal": mark("report", "Journal"),
    "rights": mark("report", "Rights"),
    "rejects": mark("report", "Rows not taken in"),
    "app-comparison": mark("report", "Comparison with Smartdukcapil"),
    "app-statuses": mark("report", "Statuses for Smartdukcapil"),
    "pos-labels": mark("report", "Labels of parcels"),
    "slip": mark("report", "Slip for a citizen"),
    "receipt": mark("report", "Receipt of an application"),
    "return-note": mark("report", "Note on what an application lacks"),
}
"""The titles of the catalogue, which this page of it cannot ask, and what else leaves the office."""
_REFUSED_FOR: Mapping[str, Word] = {
    "role": mark("journal", "no role allows it"),
    "role_taken": mark("journal", "the role was taken away"),
    "approval": mark("journal", "the head has not approved it"),
    "account": mark("journal", "the account is closed"),
}
_NOT_LET_IN: Mapping[str, Word] = {
    "password": mark("journal", "name and password do not match"),
    "code": mark("journal", "the code was wrong"),
    "pin": mark("journal", "the PIN was wrong"),
    "passphrase": mark("journal", "the passphrase was wrong"),
    "delayed": mark("journal", "tried again too early"),
    "locked": mark("journal", "the account is locked"),
}
_OTHER_STATES: Mapping[str, Word] = {"with_the_rt": mark("journal", "left with the RT")}
_CARDS_OF_THE_BOX = mark("journal_subject", "cards of the destruction box")
_DESTROYED_JOB = mark("journal_subject", "print job {number}")
_DETAILS = (
    "action",
    "why",
    "reason",
    "quantity",
    "taker",
    "verdict",
    "way",
    "destination",
    "report",
    "about",
    "rows",
    "full_nik",
    "cards",
    "jobs",
    "corrected",
    "document",
    "number",
    "approved_by",
    "kept_as",
    "kept_at",
    "without_server",
)
"""Facts that are told besides what changed."""


def sentence(told: Told, say: Say) -> str:
    """Return an entry as a sentence, every number of a person in it masked."""
    entry = told.entry
    what = subject(entry.subject, told.about, say)
    details = "; ".join(_details(entry, say))
    about = ", ".join(part for part in (what, details) if part)
    pattern = say(_ABOUT if about else _SENTENCE)
    did = DID.get(entry.action, entry.action.word)
    parts = [pattern.format(who=entry.staff_name or say(_NOBODY), did=say(did), what=about)]
    changes = "; ".join(changed(entry, say))
    if changes:
        parts.append(f"{changes[:1].upper()}{changes[1:]}.")
    if entry.reason:
        parts.append(say(_REASON).format(reason=entry.reason))
    return mask_text(" ".join(parts))


def subject(code: str, called: str, say: Say) -> str:
    """Return what an entry is about: ``print job 12, NIK 3673\u2026``."""
    kind, _, number = code.partition(":")
    if kind == "stock":
        number = next((say(goods.word) for goods in Goods if goods.code == number), number)
    if kind == "report":
        number = _report(number, say)
    if kind == "scrap" and not number.isdigit():
        return say(_CARDS_OF_THE_BOX)
    word = SUBJECTS.get(kind)
    if word is None:
        return code
    if kind == "job" and not called:
        word = _DESTROYED_JOB
    number = _day(number) if kind == "day" else number
    return say(word).format(number=number, called=called or number)


def changed(entry: Entry, say: Say) -> Iterator[str]:
    """Yield what was so before and is so now, one after the other."""
    before, after = entry.facts.get("before"), entry.facts.get("after")
    if not (isinstance(before, Mapping) or isinstance(after, Mapping)):
        if "before" in entry.facts:  # a program before this one told single values
            yield _value(entry, "", before, say)
        return
    was = before if isinstance(before, Mapping) else {}
    is_now = after if isinstance(after, Mapping) else {}
    for name in dict.fromkeys((*was, *is_now)):
        old, new = _value(entry, name, was.get(name), say), _value(entry, name, is_now.get(name), say)
        if old != new:
            word = _CHANGED if name in was and name in is_now else _WAS if name in was else _IS_NOW
            yield say(word).format(field=_field(name, say), before=old, after=new)


def _report(code: str, say: Say) -> str:
    """Return a report by its title, and what of it was asked for: ``\u201cRegister\u201d, 04-08-2020``."""
    name, _, about = code.partition(":")
    title = f"\u201c{say(_REPORTS[name])}\u201d" if name in _REPORTS else name
    return ", ".join(part for part in (title, _days(about)) if part)


def _days(text: str) -> str:
    """Return days and spans of days in a text as the office writes them."""
    return " ".join("\u2013".join(map(_day, part.split(".."))) for part in text.split())


def _day(text: str) -> str:
    try:
        return f"{date.fromisoformat(text):%d-%m-%Y}"
    except ValueError:
        return text


def _details(entry: Entry, say: Say) -> Iterator[str]:
    for name in _DETAILS:
        value = entry.facts.get(name)
        if value in (None, "", [], False) or (name == "number" and str(value) in entry.subject):
            continue
        spoken = "" if value is True else _value(entry, name, value, say)
        if spoken != entry.reason or not spoken:  # the reason stands at the end
            yield f"{_field(name, say)} {spoken}".rstrip()


def _field(name: str, say: Say) -> str:
    word = FIELDS.get(name)
    return say(word) if word is not None else name.replace("_", " ")


def _value(entry: Entry, name: str, value: object, say: Say) -> str:
    if value is None or value == "":
        return _NOTHING
    if isinstance(value, bool):
        return say(_YES if value else _NO)
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_value(entry, name, one, say)}" for key, one in value.items()) or _NOTHING
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(_value(entry, name, one, say) for one in value) or _NOTHING
    return _code(entry, name, str(value), say)


def _code(entry: Entry, name: str, value: str, say: Say) -> str:
    word = _word(entry, name, value)
    if word is not None:
        spoken = say(word)
        return spoken[:1].lower() + spoken[1:] if name == "state" else spoken
    return _days(value) if name == "about" else _day(value)


def _word(entry: Entry, name: str, value: str) -> Word | None:
    if name in ("action", "undoes"):
        return next((action.word for action in Action if action.code == value), None)
    if name == "roles":
        return next((role.word for role in Role if role.value == value), None)
    if name == "why" and entry.action in (Action.REFUSED, Action.SIGN_IN_REFUSED):
        return _REFUSED_FOR.get(value) or _NOT_LET_IN.get(value)
    kinds = _CODES.get(name, ())
    if name == "state":
        own = _STATES.get(entry.subject.partition(":")[0], ())
        kinds = _STATES_OF_DEEDS.get(entry.action, (*own, *_ALL_STATES))
    known = next((one.word for kind in kinds for one in kind if one.code == value), None)
    return known or (_OTHER_STATES.get(value) if name == "state" else None)
