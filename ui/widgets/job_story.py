"""What happened to a print job and why it stands where it stands, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from desk.domain.journal import Action, Entry
from desk.domain.printing import (
    CancelReason,
    Channel,
    Hold,
    JobState,
    PrintJob,
    PrintReason,
    SpoilReason,
    Worded,
)
from desk.domain.record_status import read_status
from desk.domain.text import Word, mark
from ui.language import Language
from ui.masking import masked
from ui.widgets.detail_panel import Happening

_SAID: Mapping[Action, Word] = {
    Action.LIST_TAKEN_IN: mark("story", "Came in with a PRR list"),
    Action.BATCH_CLAIMED: mark("story", "Taken to be printed"),
    Action.PRINT_STARTED: mark("story", "Printing began"),
    Action.PRINT_INTERRUPTED: mark("story", "The program ended while the card was printing"),
    Action.CARD_GOOD: mark("story", "The card is good; slot {slot}"),
    Action.CARD_SPOILED: mark("story", "The card is spoiled: {reason}"),
    Action.JOB_PUT_BACK: mark("story", "Put back into the queue"),
    Action.LEASE_ENDED: mark("story", "The claim ran out"),
    Action.JOB_ASKED_FOR: mark("story", "Asked for; channel: {channel}"),
    Action.REPRINT_ASKED: mark("story", "Another card asked for: {why}"),
    Action.JOB_CANCELLED: mark("story", "Cancelled: {why}"),
    Action.JOB_RELEASED: mark("story", "Released to be printed all the same"),
    Action.STEP_UNDONE: mark("story", "The last step was taken back"),
    Action.CARD_PICKED_UP: mark("story", "Handed to the citizen"),
    Action.HANDOVER_SENT: mark("story", "Sent out with a BAST"),
    Action.SLOT_CHANGED: mark("story", "Moved to another slot"),
}
_CODES: Mapping[str, tuple[type[Worded], ...]] = {
    "reason": (SpoilReason,),
    "channel": (Channel,),
    "why": (CancelReason, PrintReason),
}
_RECORDED = mark("story", "Recorded")
_QUOTED = mark("story", "{what} – “{reason}”")


def happenings(entries: Sequence[Entry], job: PrintJob, language: Language) -> list[Happening]:
    """Return the journal of a job as lines of a history, newest first, down to its recording."""
    lines = [
        Happening(language.moment(entry.at), told(entry, language), entry.staff_name) for entry in entries
    ]
    lines.append(Happening(language.short_date(job.recorded_on), language.say(_RECORDED)))
    return lines


def told(entry: Entry, language: Language) -> str:
    """Return one line of the journal as a sentence."""
    facts = {name: _spoken(name, value, language.say) for name, value in entry.facts.items()}
    pattern = language.say(_SAID.get(entry.action, entry.action.word))
    what = pattern.format_map(_Facts(facts))
    if not entry.reason:
        return what
    return language.say(_QUOTED).format(what=what, reason=masked(entry.reason))


def _spoken(name: str, value: object, say: Callable[[Word], str]) -> str:
    for kind in _CODES.get(name, ()):
        for member in kind:
            if member.code == value:
                return say(member.word)
    return masked(str(value))


class _Facts(dict[str, str]):
    """Facts of a journal line; one that an older program did not write is a dash."""

    def __missing__(self, _name: str) -> str:
        return "–"


_COLLIDES = mark("story", "{reason}.")
_NOW_HAS = mark("story", "{reason}. Its status is now: {status}.")
_COLLIDES_WITH = mark("story", "{reason}: {name} {nik}")
_HERE: Mapping[JobState, Word] = {
    JobState.CLAIMED: mark("story", "{who} took this card {since}; the claim lasts until {until}."),
    JobState.PRINTING: mark("story", "{who} prints this card since {since}; the claim lasts until {until}."),
    JobState.UNKNOWN: mark(
        "story", "Printing began {since} ({who}), and nobody has said what became of it. Look in the tray."
    ),
    JobState.PRINTED: mark("story", "The card stands in slot {slot} since {printed}."),
    JobState.SENT: mark("story", "The card has been sent out; printed {printed}."),
    JobState.HANDED_OVER: mark("story", "The card has been handed over; printed {printed}."),
    JobState.CANCELLED: mark("story", "Cancelled: {why}."),
}  # fmt: skip
_SINCE: Mapping[JobState, Action] = {
    JobState.CLAIMED: Action.BATCH_CLAIMED,
    JobState.PRINTING: Action.PRINT_STARTED,
    JobState.UNKNOWN: Action.PRINT_STARTED,
}


def why_here(job: PrintJob, entries: Sequence[Entry], holds: Sequence[Hold], language: Language) -> list[str]:
    """Return why a job is not simply waiting: what holds it, who has it, where the card is."""
    if job.state is JobState.HELD:
        return [collision(hold, language) for hold in holds]
    pattern = _HERE.get(job.state)
    if pattern is None:
        return []
    action = _SINCE.get(job.state)
    began = next((entry for entry in entries if entry.action is action), None)
    return [
        language.say(pattern).format(
            who=(began.staff_name if began else "") or job.claimed_by or "–",
            since=language.moment(began.at) if began else "–",
            until=language.time(job.lease_until) or "–",
            slot=job.slot,
            printed=language.moment(job.printed_at),
            why=language.say(job.cancel_reason.word) if job.cancel_reason else "–",
        )
    ]


def collision(hold: Hold, language: Language) -> str:
    """Return what holds a job, with what it collides with where that is known."""
    reason = language.say(hold.reason.word)
    if hold.status:
        status = language.say(read_status(hold.status).word)
        return language.say(_NOW_HAS).format(reason=reason, status=status)
    if not (hold.other_name or hold.other_nik):
        return language.say(_COLLIDES).format(reason=reason)
    return (
        language.say(_COLLIDES_WITH)
        .format(reason=reason, name=hold.other_name, nik=masked(hold.other_nik))
        .strip()
    )


def born(job: PrintJob, language: Language) -> str:
    """Return birth place and day as a KK has them: ``SERANG, 1 Januari 1990``."""
    day = language.date(job.birth_date).partition(", ")[2]
    return ", ".join(part for part in (job.birth_place, day) if part)


_SEXES = {"L": mark("person", "Male"), "P": mark("person", "Female")}


def sex(job: PrintJob, language: Language) -> str:
    """Return the sex in words."""
    word = _SEXES.get(job.sex)
    return language.say(word) if word else job.sex


def rt_rw(job: PrintJob) -> str:
    """Return RT and RW as they stand on the card."""
    return f"{job.rt or '–'} / {job.rw or '–'}" if job.rt or job.rw else ""
