"""The proof slip of a document that was handed over: what, to whom, against what, by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.domain.text import mark
from reports.document import Letterhead, Say
from reports.receipt import Slip
from reports.slip_lines import Listed, Pair, Signing, SmallPaper, Words, small_pdf
from reports.words import clock, full_day

TITLE = mark("proof_slip", "PROOF OF COLLECTION")
_DOCUMENT = mark("proof_slip", "Document")
_PAPER_NUMBER = mark("proof_slip", "Number")
_NAME = mark("proof_slip", "In the name of")
_NIK = mark("proof_slip", "NIK")
_TAKER = mark("proof_slip", "Collected by")
_RELATION = mark("proof_slip", "As")
_AT = mark("proof_slip", "Collected")
_STAFF = mark("proof_slip", "Handed over by")
_SHOWN = mark("proof_slip", "Shown at the counter")
_TAKEN_IN = mark("proof_slip", "Taken in by the office")
_SIGNED = mark("proof_slip", "Received, in good order,")
_FREE = mark("proof_slip", "No fee is charged for any service of this office.")
_AT_TIME = mark("proof_slip", "{day}, at {time}")


@dataclass(frozen=True, slots=True)
class Proof:
    """What stands on it; ``at`` is local time, ``nik`` masked, ``taken_in`` what the office kept."""

    letterhead: Letterhead
    number: str
    document: str
    paper_number: str
    name: str
    nik: str
    taker: str
    relation: str
    at: datetime
    staff: str
    shown: tuple[str, ...]
    taken_in: tuple[str, ...]
    language: str = "id"


def proof_pdf(proof: Proof, slip: Slip, say: Say) -> bytes:
    """Return the proof slip as a PDF of one page."""
    at = say(_AT_TIME).format(day=full_day(proof.at.date(), proof.language), time=clock(proof.at))
    paper = SmallPaper(
        proof.letterhead,
        say(TITLE),
        proof.number,
        (
            Pair(say(_DOCUMENT), proof.document, strong=True),
            Pair(say(_PAPER_NUMBER), proof.paper_number),
            Pair(say(_NAME), proof.name),
            Pair(say(_NIK), proof.nik),
            Pair(say(_TAKER), proof.taker, strong=True),
            Pair(say(_RELATION), proof.relation),
            Pair(say(_AT), at, strong=True),
            Pair(say(_STAFF), proof.staff),
            Listed(say(_SHOWN), proof.shown),
            Listed(say(_TAKEN_IN), proof.taken_in),
            Words(""),
            Signing(say(_SIGNED), proof.taker),
        ),
        say(_FREE),
    )
    return small_pdf(paper, slip)
