"""Where a record stands that collides with another, and what citizen and office do about each standing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from desk.domain.printing import CancelReason, CardKind, HoldReason, JobState, PrintJob, Worded
from desk.domain.record_status import RecordStatus
from desk.domain.text import Word, mark


class Stand(Worded):
    """What is found about a record, the gravest first."""

    DIED = ("died", mark("stand", "Recorded as died"))
    MOVED_OUT = ("moved_out", mark("stand", "Recorded as moved out"))
    DUPLICATE = ("duplicate", mark("stand", "Double record at the centre"))
    ADJUDICATE = ("adjudicate", mark("stand", "The centre wants a decision of the office"))
    HANDED_OVER = ("handed_over", mark("stand", "A card was handed over"))
    SENT = ("sent", mark("stand", "A card has been sent out"))
    ON_SHELF = ("on_shelf", mark("stand", "A printed card lies on the shelf"))
    UNDER_WAY = ("under_way", mark("stand", "A card is being printed"))
    WAITING = ("waiting", mark("stand", "A card waits to be printed"))
    HELD = ("held", mark("stand", "A card is held"))
    NO_CARD = ("no_card", mark("stand", "No card was asked for or printed"))


@dataclass(frozen=True, slots=True)
class Steps:
    """What the citizen does and what the office does, in this order."""

    citizen: tuple[Word, ...] = ()
    office: tuple[Word, ...] = ()
    meaning: Word | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """One thing found about a record, with its day and place where they are known."""

    stand: Stand
    day: date | None = None
    slot: str = ""


_ONE_CARD = mark("stand_step", "Waits; a card is printed for one of both records only.")
_NO_PRINT = mark("stand_step", "Prints nothing under either NIK before the decision.")
_UNMADE = Steps((_ONE_CARD,), (_NO_PRINT,))

STEPS: Mapping[Stand, Steps] = {
    Stand.DIED: Steps(
        (mark("stand_step", "The family brings the akta kematian, or tells that the report was wrong."),),
        (
            mark("stand_step", "Prints nothing under this NIK, and compares the akta kematian with SIAK."),
            mark("stand_step", "If the holder lives: has the record put right in SIAK before deciding here."),
        ),
    ),
    Stand.MOVED_OUT: Steps(
        (mark("stand_step", "Asks for the card at the Dukcapil of the new place, with the SKPWNI."),),
        (
            mark("stand_step", "Prints nothing here, and looks up the SKPWNI in SIAK."),
            mark("stand_step", "Tells the office of the new place when both records are one person."),
        ),
    ),
    Stand.DUPLICATE: Steps(
        (
            mark("central", "Does not have themselves recorded again; that makes a third record."),
            mark("central", "Comes with the KK and every KTP-el of both NIKs, and says which data is right."),
            mark("central", "After the deletion, moves by the usual formalities if the KK is elsewhere."),
        ),
        (
            mark("central", "Compares fingerprints one to one, and finds the other NIK (SIAK, or the ADB)."),
            mark("central", "Asks the centre by letter to delete the record that does not stay."),
            mark("central", "Waits for the status PRINT_READY_RECORD in a later list; then the card comes."),
        ),
        mark(
            "central",
            "The centre found the same fingerprints under another NIK. No card is printed until one is left.",
        ),
    ),
    Stand.ADJUDICATE: Steps(
        (
            mark("central", "Comes for a fingerprint check, with the KK and the birth certificate."),
            mark("central", "Waits for the office's word before being recorded again."),
        ),
        (
            mark(
                "central", "Checks fingerprints, photo and biodata against the KK, and decides in the system."
            ),
            mark("central", "If the recording is wrong: asks the centre to delete it, then records again."),
            mark("central", "If the biodata is wrong: corrects it in SIAK and sends the record again."),
        ),
        mark(
            "central",
            "The centre could not decide: data and biometrics do not agree, for example the sex and the"
            " photo.",
        ),
    ),
    Stand.HANDED_OVER: Steps(
        (mark("stand_step", "Brings the card along; if its NIK does not stay, the card is given back."),),
        (
            mark("stand_step", "Takes the card in if its NIK does not stay, into the box to be destroyed."),
            mark("stand_step", "Prints no second card unless the first is lost, damaged or taken in."),
        ),
    ),
    Stand.SENT: Steps(
        (mark("stand_step", "Does not take the card yet; it is told when the office has decided."),),
        (mark("stand_step", "Has the card kept back where it was sent to, and notes it when it returns."),),
    ),
    Stand.ON_SHELF: Steps(
        (mark("stand_step", "Comes with the KK; the card is handed over only after the decision."),),
        (
            mark("stand_step", "Hands the card over to nobody before the decision."),
            mark("stand_step", "If its NIK does not stay: cancels the card; it goes to be destroyed."),
        ),
    ),
    Stand.UNDER_WAY: Steps(
        (_ONE_CARD,),
        (mark("stand_step", "Tells the operator who prints it to keep the card back until the decision."),),
    ),
    Stand.WAITING: _UNMADE,
    Stand.HELD: _UNMADE,
    Stand.NO_CARD: Steps(),
}

_OF_JOB = {
    JobState.HELD: Stand.HELD,
    JobState.WAITING: Stand.WAITING,
    JobState.CLAIMED: Stand.UNDER_WAY,
    JobState.PRINTING: Stand.UNDER_WAY,
    JobState.UNKNOWN: Stand.UNDER_WAY,
    JobState.PRINTED: Stand.ON_SHELF,
    JobState.SENT: Stand.SENT,
    JobState.HANDED_OVER: Stand.HANDED_OVER,
}
_OF_END = {CancelReason.DIED: Stand.DIED, CancelReason.MOVED: Stand.MOVED_OUT}
_OF_STATUS = {
    RecordStatus.DUPLICATE_RECORD.code: Stand.DUPLICATE,
    RecordStatus.ADJUDICATE_RECORD.code: Stand.ADJUDICATE,
}
_OF_HOLD = {
    HoldReason.ALREADY_PRINTED: Stand.HANDED_OVER,
    HoldReason.DIED: Stand.DIED,
    HoldReason.MOVED_OUT: Stand.MOVED_OUT,
}
_OTHER_HOLDS: Mapping[HoldReason, Steps] = {
    HoldReason.SAME_NIK_OTHER_NAME: Steps(
        (mark("stand_step", "Comes with the KK and shows which name is right."),),
        (
            mark("stand_step", "Compares both names with SIAK and the KK, and has the wrong one corrected."),
            mark("stand_step", "Releases the card when the name on it is the right one, else cancels it."),
        ),
    ),
    HoldReason.SAME_PERSON_OTHER_NIK: Steps(
        (mark("stand_step", "Comes with the KK of both NIKs; does not have themselves recorded again."),),
        (mark("stand_step", "Decides on the page Double records which NIK stays, or that they are two."),),
    ),
    HoldReason.REGION_UNKNOWN: Steps(
        (),
        (mark("stand_step", "Looks up the kelurahan in SIAK; releases the card when it is of this city."),),
    ),
    HoldReason.NO_LONGER_READY: Steps(
        (mark("stand_step", "Waits until the centre calls the record Print Ready again."),),
        (mark("stand_step", "Asks the ADB why the status changed; releases the card once it may be made."),),
    ),
}


def standings(
    status: str, jobs: Iterable[PrintJob], end: CancelReason | None, ended_on: date | None = None
) -> tuple[Standing, ...]:
    """Return everything found about one record, the gravest first."""
    found: dict[Stand, Standing] = {}
    if end in _OF_END:
        found[_OF_END[end]] = Standing(_OF_END[end], ended_on)
    if status in _OF_STATUS:
        found[_OF_STATUS[status]] = Standing(_OF_STATUS[status])
    for job in jobs:
        stand = _OF_JOB.get(job.state)
        if stand is None or job.kind is not CardKind.KTP_EL:
            continue
        printed = job.printed_at.date() if job.printed_at is not None else None
        found.setdefault(stand, Standing(stand, printed, job.slot or ""))
    order = list(Stand)
    return tuple(sorted(found.values(), key=lambda each: order.index(each.stand))) or (
        Standing(Stand.NO_CARD),
    )


def steps_of(stands: Iterable[Stand]) -> Steps:
    """Return the steps of several standings together, each once, those of the gravest first."""
    order = list(Stand)
    chosen = [STEPS[stand] for stand in sorted(set(stands), key=order.index)]
    return Steps(
        tuple(dict.fromkeys(word for each in chosen for word in each.citizen)),
        tuple(dict.fromkeys(word for each in chosen for word in each.office)),
    )


def steps_of_hold(reason: HoldReason, status: str = "") -> Steps:
    """Return the steps about a held card; ``status`` is the record's new one where that holds it."""
    if status in _OF_STATUS:
        return STEPS[_OF_STATUS[status]]
    if reason in _OF_HOLD:
        return STEPS[_OF_HOLD[reason]]
    return _OTHER_HOLDS.get(reason, Steps())
