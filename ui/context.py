"""What every page is given: the office, who is working, and the few things a window shares."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSettings

from desk.domain.staff import Staff
from desk.office import Office
from ui.changes import Changes
from ui.language import Language
from ui.notices import Notices
from ui.outbox_watch import OutboxWatch
from ui.papers import Papers
from ui.tasks import Tasks
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Context:
    """Passed to every page; there are no globals.

    ``open_page`` opens a page by its name in the catalogue and hands it a value, ``crash`` reports a fault of
    the program itself. ``outbox`` keeps deeds while the office's server is away; an office that is a file of
    this PC has none.
    """

    office: Office
    staff: Staff
    tasks: Tasks
    notices: Notices
    changes: Changes
    language: Language
    theme: Theme
    preferences: QSettings
    papers: Papers
    open_page: Callable[[str, object], None]
    crash: Callable[[BaseException], None]
    outbox: OutboxWatch | None = None
