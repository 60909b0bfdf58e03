"""Who made a file, when and where: in the file, or beside one that another program reads to its last line."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from desk.domain.staff import Staff
from desk.office import Office
from reports.document import Made, Say
from reports.export import replacing
from reports.words import origin

BESIDE = ".txt"
"""Added to the whole name of the file it tells of."""


def made_here(office: Office, staff: Staff, *, whole: bool = False) -> Made:
    """Return who makes a file now, and at which counter; ``whole`` if numbers of people stand in it whole."""
    now = office.day_book.local_now().replace(tzinfo=None)
    return Made(staff.name, now, "", office.workstation, whole, office.is_demo)


def write_beside(path: Path, made: Made, say: Say, language: str) -> Path:
    """Say beside ``path`` who made it, with its SHA-256, by which the two belong together.

    Raises what ``reports.export.write`` raises for the file.
    """
    beside = path.with_name(path.name + BESIDE)
    checksum = sha256(path.read_bytes()).hexdigest()
    lines = (path.name, *origin(made, language, say), f"SHA-256 {checksum}")
    with replacing(beside) as neighbour:
        neighbour.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return beside
