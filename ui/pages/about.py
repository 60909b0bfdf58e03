"""Gathers what the program is and what it is made of, and shows it over whatever page is open."""

from __future__ import annotations

import platform
from collections.abc import Callable

from PySide6.QtCore import QSysInfo, qVersion

from desk.domain.errors import OfficeUnavailable
from desk.office import Office
from ui.commands.places import data_folder
from ui.dialogs.about import AboutDialog, Facts
from ui.pages.page import Page
from ui.shipped import Shipped, shipped
from ui.version import version


def show(page: Page) -> None:
    """Show what this program is; everything is read in the pool."""

    def read(part: Shipped, then: Callable[[str], None]) -> None:
        page.run(part.text, then, line="licence")

    page.run(
        lambda: facts_of(page.office),
        lambda facts: AboutDialog.ask(page.window(), facts, read),
        line="about",
    )


def facts_of(office: Office) -> Facts:
    """Return the facts of this program at this PC; they stand also while the office's server is away."""
    return Facts(
        version=version(),
        office=office.address.removeprefix("sqlite:///"),
        folder=str(data_folder()),
        system=f"{QSysInfo.prettyProductName()} {QSysInfo.currentCpuArchitecture()}",
        python=platform.python_version(),
        qt=qVersion(),
        engine=_engine(office),
        parts=shipped(),
    )


def _engine(office: Office) -> str:
    try:
        return office.health.engine()
    except OfficeUnavailable:
        return ""
