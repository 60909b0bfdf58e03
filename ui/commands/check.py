"""`prrdesk check`: proves every invariant of the office on its data, for scheduled tasks and support."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from time import perf_counter

from desk.domain.errors import NotFound
from desk.domain.health import Invariant, Violation
from desk.domain.journal import Action
from desk.domain.journal_faults import FaultKind
from desk.domain.own_files import narrow
from desk.domain.safe import Age, Aged, SafeState
from desk.domain.text import mark
from ui.aged_words import aged_words
from ui.commands.call import Call
from ui.commands.places import private_files

_SOUND = mark("command_line", "The office is sound: {proved} promises proved in {seconds} s.")
_BROKEN = mark(
    "command_line", "Promises broken: {broken} of {proved}. Make a backup now and tell the administrator."
)
_MORE = mark("command_line", "and {more} more")
_ENTRY = mark("command_line", "entry {entry} was {fault}")
_UNKNOWN_DEED = mark("command_line", "unknown deed")
_IN_THE_CLEAR = mark(
    "command_line", "Documents and backups are not encrypted yet: set the passphrase of the office."
)
_UNSEALED = mark("command_line", "Documents of before the passphrase not encrypted yet: {files}.")
_NARROWED = mark("command_line", "Others on this PC could read {file}; that is mended.")
_LEFT = mark(
    "command_line",
    "{file} is the office of before a newer version, not encrypted; delete it when it is needed no more.",
)


_SEAL_SOUND = mark(
    "command_line", "The seal is entry {entry} of {moment}; every entry up to it is as it was written."
)
_SEAL_TOUCHED = mark(
    "command_line", "The seal is entry {entry} of {moment}, but an entry before it was touched: {fault}."
)
_SEAL_UNKNOWN = mark(
    "command_line",
    "No entry of the journal has this seal: the journal is not the one the paper was printed from.",
)


def run(call: Call) -> int:
    """Check the office, or one seal off a paper; 1 when something does not hold."""
    if call.value("seal"):
        return _seal(call, call.value("seal"))
    with call.office() as office:
        begin = perf_counter()
        found = office.health.check()
        seconds = round(perf_counter() - begin, 3)
        proved = len(office.health.promises())
        rest = AtRest(office.safe.state(), office.archive.watch(), _narrowed(call))
    broken = {violation.invariant for violation in found}
    if call.value("json"):
        call.show_json(
            {
                "sound": not found,
                "proved": proved,
                "broken": sorted(one.code for one in broken),
                "violations": [_as_json(call, violation) for violation in found],
                "seconds": seconds,
                "encrypted": rest.state.set and not rest.state.unsealed,
                "narrowed": list(rest.narrowed),
                "copies_of_before": list(rest.state.left),
                "older_copy": _older(rest.aged),
            }
        )
        return 1 if found or rest.replaced else 0
    for violation in found:
        call.show(_line(call, violation))
    _hint(call, rest)
    if not found and rest.replaced:
        return 1
    if not found:
        call.tell(_SOUND, proved=proved, seconds=max(1, round(seconds)))
        return 0
    call.tell(_BROKEN, broken=len(broken), proved=proved)
    return 1


@dataclass(frozen=True, slots=True)
class AtRest:
    """How the office lies on the disk: encrypted, the newest copy, and which files others could read."""

    state: SafeState
    aged: Aged | None
    narrowed_beside: tuple[str, ...]

    @property
    def narrowed(self) -> tuple[str, ...]:
        """Every file that others could read until now."""
        return (*self.state.narrowed, *self.narrowed_beside)

    @property
    def replaced(self) -> bool:
        """Whether somebody put an older copy in place without this program."""
        return self.aged is not None and self.aged.why is not Age.RESTORED


def _narrowed(call: Call) -> tuple[str, ...]:
    own = call.url.removeprefix("sqlite:///")
    return tuple(str(file) for file in private_files() if str(file) != own and narrow(file))


def _hint(call: Call, rest: AtRest) -> None:
    for file in rest.narrowed:
        call.tell(_NARROWED, file=file)
    for file in rest.state.left:
        call.tell(_LEFT, file=file)
    if not rest.state.set:
        call.tell(_IN_THE_CLEAR)
    elif rest.state.unsealed:
        call.tell(_UNSEALED, files=rest.state.unsealed)
    if rest.aged is not None:
        print(aged_words(rest.aged, call.language), file=sys.stderr)


def _older(aged: Aged | None) -> Mapping[str, object] | None:
    if aged is None:
        return None
    return {
        "why": aged.why.value,
        "same_until": aged.same_until.isoformat() if aged.same_until else None,
        "seen_until": aged.seen_until.isoformat() if aged.seen_until else None,
        "missing": aged.missing,
    }


def _seal(call: Call, typed: str) -> int:
    with call.office() as office:
        try:
            found = office.health.find_seal(typed)
        except NotFound:
            if call.value("json"):
                call.show_json({"seal": typed, "found": False})
            call.tell(_SEAL_UNKNOWN)
            return 1
    entry = found.told.entry
    if call.value("json"):
        facts = {"entry": entry.id, "at": entry.at.isoformat(), "action": entry.action.code}
        call.show_json({"seal": found.told.hash, "found": True, "sound": found.sound, **facts})
    moment = call.language.moment(entry.at)
    call.tell(_SEAL_SOUND if found.sound else _SEAL_TOUCHED, entry=entry.id, moment=moment, fault=found.fault)
    return 0 if found.sound else 1


def _as_json(call: Call, violation: Violation) -> Mapping[str, object]:
    return {
        "invariant": violation.invariant.code,
        "promise": call.say(violation.invariant.word),
        "subject": violation.subject,
        "facts": dict(violation.facts),
    }


def _entry(call: Call, violation: Violation) -> str:
    """Return what became of an entry, by its number, day and deed."""
    facts = violation.facts
    words = {fault.code: fault.word for fault in FaultKind}
    deeds = {action.code: action.word for action in Action}
    number = violation.subject.removeprefix("journal:")
    through = facts.get("through")
    entry = f"{number} - {through}" if through else number
    beside = [str(facts["day"])] if "day" in facts else []
    beside += [call.say(deeds.get(str(facts["action"]), _UNKNOWN_DEED))] if "action" in facts else []
    beside += [str(facts[name]) for name in ("about", "report", "minutes") if facts.get(name)]
    told = call.say(_ENTRY, entry=entry, fault=call.say(words[str(facts["fault"])]))
    return f"{told} ({', '.join(beside)})" if beside else told


def _line(call: Call, violation: Violation) -> str:
    name = f"{violation.invariant.code}: {call.say(violation.invariant.word)}"
    if not violation.subject:
        return f"{name}: {call.say(_MORE, **violation.facts)}"
    if violation.invariant is Invariant.JOURNAL_CHAIN:
        return f"{name}: {_entry(call, violation)}"
    facts = ", ".join(f"{key}={value}" for key, value in violation.facts.items())
    return f"{name}: {violation.subject} ({facts})"
