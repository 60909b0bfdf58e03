"""What happens to an office before anybody works in it: is it one, is it ours, is it of this version."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from pkgutil import resolve_name
from typing import Any

from desk.data import moved_note, offices
from desk.data.database import Database
from desk.data.synced_folder import refuse_synced
from desk.domain.errors import DeskError
from desk.domain.moves import BroughtUp
from desk.domain.own_files import make_own

_UPGRADING = "desk.rooms.upgrading"
"""Loaded only when an office is older."""


def ready(database: Database, clock: Callable[[], datetime]) -> tuple[bool, BroughtUp | None]:
    """Return whether the office is a demo, and what was brought up; what cannot be opened is closed again."""
    try:
        if database.path is not None:
            moved_note.refuse_moved(database.path)
        with database.snapshot() as db:
            is_demo = offices.check_version(db)
            older = offices.is_older(db)
        if database.path is not None and not is_demo:
            refuse_synced(database.path)
        if not older or database.path is None:
            return is_demo, None
        upgrading: Any = resolve_name(_UPGRADING)
        return is_demo, upgrading.bring_up(database, clock, upgrading.keep_beside(database.path))
    except DeskError:
        database.close()
        raise


def new_place(url: str, *, demo: bool) -> Database:
    """Return the place of an office that is not there yet; its file is for this account of the PC alone.

    Raises:
        OnNetworkShare, PathTooLong: no file may lie there.
        InSyncedFolder: a service copies this folder to the internet; a demo may lie there.
    """
    database = Database(url)
    if database.path is not None:
        if not demo:
            refuse_synced(database.path)
        with suppress(OSError):  # SQLite says in a moment what is wrong with the place
            make_own(database.path)
    return database


def bring_up_copy(copy: Path, clock: Callable[[], datetime]) -> None:
    """Bring an older backup up where it is laid; the backup itself is what it was before."""
    laid = Database(f"sqlite:///{copy}")
    try:
        with laid.snapshot() as db:
            offices.check_version(db)
            older = offices.is_older(db)
        if older:
            upgrading: Any = resolve_name(_UPGRADING)
            upgrading.bring_up(laid, clock, None)
    finally:
        laid.close()
