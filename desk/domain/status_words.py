"""What a citizen is told whose card is held or will not be printed, reason by reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk.domain.printing import CancelReason, HoldReason
from desk.domain.text import Word, mark


@dataclass(frozen=True, slots=True)
class Saying:
    """What is so and what to do now: one sentence each, with facts in braces."""

    code: str
    says: Word
    next: Word


_BRING_KK = mark("answer", "Please show your KK here; the office then decides.")

HELD: Mapping[HoldReason, Saying] = {
    HoldReason.DIED: Saying(
        "held_died",
        mark("answer", "Your card is held, because the holder is recorded as having died."),
        mark("answer", "If this is wrong, the holder has to come here with the KK."),
    ),
    HoldReason.MOVED_OUT: Saying(
        "held_moved_out",
        mark("answer", "Your card is held, because a move to another city is recorded."),
        mark("answer", "If you still live here, please show your KK; otherwise ask in the new city."),
    ),
    HoldReason.SAME_NIK_OTHER_NAME: Saying(
        "held_same_nik",
        mark("answer", "Your card is held, because two names are recorded under your NIK."),
        _BRING_KK,
    ),
    HoldReason.SAME_PERSON_OTHER_NIK: Saying(
        "held_same_person",
        mark("answer", "Your card is held, because a record under another NIK looks like you."),
        _BRING_KK,
    ),
    HoldReason.ALREADY_PRINTED: Saying(
        "held_printed",
        mark("answer", "Your card is held, because one was already printed for you."),
        mark("answer", "If it was lost or damaged, please apply for a new one at the counter."),
    ),
    HoldReason.NO_LONGER_READY: Saying(
        "held_not_ready",
        mark("answer", "Your card is held, because the centre took back its release for printing."),
        mark("answer", "Please ask again in a week; the office asks the centre for the reason."),
    ),
    HoldReason.REGION_UNKNOWN: Saying(
        "held_region",
        mark("answer", "Your card is held, because the kelurahan of your address was not recognised."),
        _BRING_KK,
    ),
    HoldReason.TOO_YOUNG: Saying(
        "held_too_young",
        mark("answer", "Your card waits for your 17th birthday."),
        mark("answer", "It is printed by itself from that day on; please ask your kecamatan then."),
    ),
}
"""The gravest first: of several reasons one is told."""

HELD_FOR_NOTHING = Saying(
    "held", mark("answer", "Your card is held until the office has decided."), _BRING_KK
)

CANCELLED: Mapping[CancelReason, Saying] = {
    CancelReason.DIED: Saying(
        "cancelled_died",
        mark("answer", "No card is printed, because the holder is recorded as having died."),
        mark("answer", "If this is wrong, the holder has to come here with the KK."),
    ),
    CancelReason.MOVED: Saying(
        "cancelled_moved",
        mark("answer", "No card is printed here, because a move to another city is recorded."),
        mark("answer", "Please ask at the registry office of the new city."),
    ),
    CancelReason.DOUBLE: Saying(
        "cancelled_double",
        mark("answer", "No card is printed, because you are recorded twice."),
        mark("answer", "Please come with your KK; one of the two records has to be deleted first."),
    ),
    CancelReason.WRONG_DATA: Saying(
        "cancelled_wrong_data",
        mark("answer", "No card is printed, because the data on it would be wrong."),
        mark("answer", "Please apply for a change of data at the counter."),
    ),
    CancelReason.PRINTED_ELSEWHERE: Saying(
        "cancelled_elsewhere",
        mark("answer", "No card is printed here, because another office has printed it."),
        mark("answer", "Please ask where you were recorded."),
    ),
    CancelReason.WITHDRAWN: Saying(
        "cancelled_withdrawn",
        mark("answer", "No card is printed, because the application for it was withdrawn."),
        mark("answer", "Whoever wants a card after all may apply again at the counter."),
    ),
}
