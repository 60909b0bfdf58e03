"""How deeds that wait are written down: named fields as JSON, and the version that wrote them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, fields, is_dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from desk.domain.applications import Applicant, AskedWhen, Brought, Doubt, Paper, Request, Subject, Warned
from desk.domain.errors import DeskError
from desk.domain.handover import Proof, Taker
from desk.domain.outbox import Collect, Deed, EndCheck, HandCard, OfficeRefused, TakeIn
from desk.domain.printing import Channel, Delivery, Worded
from desk.domain.services import Original, Text
from desk.domain.text import Word
from desk.domain.verification import Finding, FindingKind, Verdict

VERSION = 1
Plain = Mapping[str, Any]
E = TypeVar("E", bound=Worded)

_KINDS: Mapping[str, type[Deed]] = {
    "take_in": TakeIn,
    "end_check": EndCheck,
    "collect": Collect,
    "hand_card": HandCard,
}


def written(deed: Deed) -> dict[str, Any]:
    """Return a deed as plain values for JSON."""
    kind = next(name for name, one in _KINDS.items() if isinstance(deed, one))
    return {"kind": kind, **{one.name: _plain(getattr(deed, one.name)) for one in fields(deed)}}


def read(kept: Plain) -> Deed:
    """Return a deed that was written down.

    Raises:
        ValueError: this program knows no such deed, or it lacks something.
    """
    try:
        return _READERS[kept["kind"]](kept)
    except (KeyError, TypeError, StopIteration, AttributeError) as error:
        raise ValueError(type(error).__name__) from error


def _plain(value: object) -> Any:
    """Return a value of a deed as JSON knows it; codes instead of enums, names instead of places."""
    if isinstance(value, Worded):
        return value.code
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    return dict(value) if isinstance(value, Mapping) else value


def _one(kind: type[E], code: str) -> E:
    return next(one for one in kind if one.code == code)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _take_in(kept: Plain) -> TakeIn:
    return TakeIn(_request(kept["request"]), kept["reason"], tuple(kept["doubts"]), kept["service"])


def _request(kept: Plain) -> Request:
    person = kept["subject"]
    asked = kept["asked"]
    return Request(
        service=kept["service"],
        subject=Subject(**{**person, "birth_date": _day(person["birth_date"])}),
        applicant=Applicant(**kept["applicant"]),
        answers=dict(kept["answers"]),
        papers=tuple(_paper(one) for one in kept["papers"]),
        delivery=_one(Delivery, kept["delivery"]),
        channel=_one(Channel, kept["channel"]),
        note=kept["note"],
        asked=AskedWhen(date.fromisoformat(asked["day"]), asked["clock"]) if asked else None,
    )


def _paper(kept: Plain) -> Paper:
    return Paper(
        kept["position"],
        kept["document"],
        _one(Original, kept["original"]),
        _one(Brought, kept["brought"]),
        kept["number"],
    )


def _end_check(kept: Plain) -> EndCheck:
    found = (
        Finding(one["document"], _one(FindingKind, one["kind"]), one["note"]) for one in kept["findings"]
    )
    return EndCheck(
        kept["application_id"],
        kept["number"],
        kept["token"],
        _one(Verdict, kept["verdict"]),
        tuple(found),
        kept["ground"],
        kept["seen"],
    )


def _collect(kept: Plain) -> Collect:
    return Collect(
        kept["application_id"],
        kept["number"],
        kept["name"],
        kept["slot"],
        _one(Taker, kept["taker"]),
        kept["taker_name"],
        tuple(kept["shown"]),
        kept["relation"],
        kept["job_id"],
    )


def _hand_card(kept: Plain) -> HandCard:
    return HandCard(
        kept["job_id"],
        kept["name"],
        kept["slot"],
        _one(Taker, kept["taker"]),
        kept["taker_name"],
        _one(Proof, kept["proof"]),
        kept["old_card_taken"],
    )


_READERS: Mapping[str, Callable[[Plain], Deed]] = {
    "take_in": _take_in,
    "end_check": _end_check,
    "collect": _collect,
    "hand_card": _hand_card,
}

# Why the office refused something


def written_refusal(error: DeskError) -> dict[str, Any]:
    """Return a refusal as plain values: its kind and the facts of its sentence."""
    if not is_dataclass(error):
        return {"kind": type(error).__name__, "facts": {}}
    try:
        facts = {one.name: _tagged(getattr(error, one.name)) for one in fields(error)}
    except TypeError:
        facts = {}
    return {"kind": type(error).__name__, "facts": facts}


def read_refusal(kept: Plain) -> DeskError:
    """Return a refusal that was written down; one this program does not know is told by its kind."""
    kind = next((one for one in _refusals() if one.__name__ == kept["kind"]), None)
    try:
        if kind is not None:
            return kind(**{name: _untagged(value) for name, value in kept["facts"].items()})
    except (TypeError, ValueError, KeyError, StopIteration):
        kind = None
    return OfficeRefused(str(kept["kind"]))


def _refusals() -> Iterator[type[DeskError]]:
    left = [DeskError]
    while left:
        kind = left.pop()
        yield kind
        left += kind.__subclasses__()


def _tagged(value: object) -> Any:
    """Return a fact with what kind it is, where JSON does not know it."""
    if isinstance(value, tuple):
        return [_tagged(each) for each in value]
    for tag, (kind, write, _) in _TAGS.items():
        if isinstance(value, kind):
            return {tag: write(value)}
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(type(value).__name__)


def _untagged(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_untagged(each) for each in value)
    if not isinstance(value, dict):
        return value
    ((tag, told),) = value.items()
    return _TAGS[tag][2](told)


def _warned(told: Any) -> Warned:
    code, number, day = told
    return Warned(_one(Doubt, code), number, _day(day))


_TAGS: Mapping[str, tuple[type, Callable[[Any], Any], Callable[[Any], Any]]] = {
    "moment": (datetime, datetime.isoformat, datetime.fromisoformat),
    "day": (date, date.isoformat, date.fromisoformat),
    "word": (Word, lambda one: [one.context, one.text], lambda told: Word(*told)),
    "text": (Text, asdict, lambda told: Text(**told)),
    "warned": (
        Warned,
        lambda one: [one.doubt.code, one.number, one.day.isoformat() if one.day else ""],
        _warned,
    ),
}
"""Kinds of facts that JSON does not know: how each is written and read. A moment is a day too, and first."""
