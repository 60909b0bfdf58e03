"""Lists and attachments: the processes that read them start, and read what an office is given."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterator
from datetime import datetime

from desk.domain.attachments import MediaType
from desk.domain.demo_people import DEMO_DAY
from desk.domain.text import mark
from desk.rooms import self_check
from reports.document import Column, Document, Face, Letterhead, Made, Table
from reports.export import write
from reports.receipt import Receipt, Slip, receipt_pdf
from ui.selftest.found import Found, Trial, detail_of, fault, good

_NUMBER = "PRR-2020-000001"
_NAME = "SITI NURHALIMAH"
_HEIC = b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAXxtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAA"
    "AAAAACJpbG9jAAAAAERAAAEAAQAAAAABoAABAAAAAAAAADAAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAA"
    "AA5waXRtAAAAAAABAAAA/GlwcnAAAADcaXBjbwAAAHVodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNw"
    "AAADAJAAAAMAAAMAHroCQGEAAQApQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqrprm4CGgwIAAAAyAAAADAIRiAAEABkQBwXPB"
    "iQAAABNjb2xybmNseAABAA0ABoAAAAAUaXNwZQAAAAAAAABAAAAAQAAAAChjbGFwAAAAEAAAAAEAAAAQAAAAAf///9AAAAAC"
    "////0AAAAAIAAAAQcGl4aQAAAAADCAgIAAAAGGlwbWEAAAAAAAAAAQABBYECAwWEAAAAOG1kYXQAAAAsKAGvBBIWZxz49NHZ"
    "7dRXVnGmr0nsHDpx4Y7cQNKD+10MN3nAoJN6CJPOLWA="
)
"""A photograph of 16 × 16 pixels."""

_BROKEN = mark("selftest", "{what} cannot be read ({detail}).")
_GUARD = mark(
    "selftest",
    "Let the virus scanner start programs from the folder of PRR Desk, or install it again.",
)
_READ = mark("selftest", "read in processes of their own: {what}.")
_LIST = mark("selftest", "a list (.xlsx)")
_PDF = mark("selftest", "a PDF")
_PHOTO = mark("selftest", "a photograph (.heic)")
_CODE = mark("selftest", "a QR code")
_SIGNATURES = mark("selftest", "signatures")


def check(trial: Trial) -> Iterator[Found]:
    """Read one file of each kind."""
    receipt = _receipt(trial)
    tries = (
        (_LIST, lambda: _NAME in _written_list(trial)),
        (_PDF, lambda: self_check.pages_drawn(receipt)[0] is MediaType.PDF),
        (_PHOTO, lambda: self_check.pages_drawn(_HEIC)[0] is MediaType.HEIC),
        (_CODE, lambda: _NUMBER in "".join(self_check.codes_in(receipt))),
        (_SIGNATURES, _signatures),
    )
    went_well = []
    for what, read in tries:
        trial.doing(what.text)
        detail = _detail(read)
        if detail:
            yield fault(_BROKEN, _GUARD, what=what, detail=detail)
        else:
            went_well.append(trial.say(what))
    if len(went_well) == len(tries):
        yield good(_READ, what=", ".join(went_well))


def _detail(read: Callable[[], bool]) -> str:
    """Return what went wrong, empty when nothing did."""
    try:
        return "" if read() else "?"
    except Exception as error:  # each is a fault of this PC, to be told as one
        return detail_of(error)


def _signatures() -> bool:
    self_check.signatures_readable()
    return True


def _written_list(trial: Trial) -> str:
    """Write a list as reports do, and return its words as they are read again."""
    table = Table((Column("name", "Nama"),), ((_NAME,),))
    made = Made("selftest", datetime(2020, 8, 4, 7, 30))  # noqa: DTZ001 - local time, as on every paper
    file = trial.folder / "list.xlsx"
    write(Document("list", "DAFTAR", made, (table,)), Face.XLSX, file, trial.say)
    return " ".join(self_check.cells_in(file))


def _receipt(trial: Trial) -> bytes:
    """Return a receipt, which carries a QR code."""
    received = datetime(2020, 8, 4, 7, 30)  # noqa: DTZ001 - local time, as on every paper
    head = Letterhead("PEMERINTAH KOTA", "DINAS")
    receipt = Receipt(head, _NUMBER, "KTP-el", _NAME, "", received, DEMO_DAY, "", (), (), "selftest")
    return receipt_pdf(receipt, Slip.MM80, trial.say)
