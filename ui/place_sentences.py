"""The sentences of places where an office or a file cannot lie: what happened, what to do."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import errors
from desk.domain.text import Word, mark

PLACE_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    errors.OnNetworkShare: (
        mark("errors", "{path} lies on a network share; two PCs would damage it."),
        mark("errors", "Keep the file on this PC, or use PostgreSQL for several PCs."),
    ),
    errors.InSyncedFolder: (
        mark(
            "errors",
            "No office may lie in {folder}: {root} is synchronised with the internet (OneDrive or the like), "
            "which damages an office that is open and copies the data of citizens out of the office.",
        ),
        mark(
            "errors",
            "Keep the office in a folder of this PC alone, such as C:\\PRR, or use PostgreSQL; if it lies "
            "there already, close PRR Desk and move its file. Backups and exports may lie there.",
        ),
    ),
    errors.PathTooLong: (
        mark(
            "errors",
            "The path to {folder} is too long: Windows opens at most {longest} signs, file name included.",
        ),
        mark("errors", "Choose a folder closer to the drive, such as C:\\PRR, or a shorter name."),
    ),
}
