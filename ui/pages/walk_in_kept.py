"""An application that was taken in while the server was away: what is kept, told and printed of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from desk.domain.applications import Request
from desk.domain.outbox import TakeIn, Waiting
from desk.domain.services import Catalogue, Original
from desk.domain.settings import OfficeSettings
from desk.domain.text import mark
from reports.document import Letterhead
from reports.receipt import Receipt, Slip, receipt_pdf
from ui.commands.places import data_folder
from ui.masking import masked
from ui.pages.page import Page
from ui.pages.saving import open_path
from ui.pages.walk_in_filled import Filled
from ui.pages.walk_in_panel import service_name
from ui.pages.walk_in_rules import Offered, Weighed
from ui.palette import Tone
from ui.printer_process import print_pdf
from ui.printing import receipt_printer
from ui.slip_files import write_slip
from ui.widgets.banner import keyed
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.status_badge import Badge

_KEPT = mark("counter", "Kept on this PC")
_TELL = mark("counter", "Tell the citizen: the number follows. This reference finds it, now and later.")
_WHEN = mark("counter", "It is sent by itself as soon as the server answers; you are told its number then.")
_SERVICE = mark("counter", "Service")
_NAME = mark("counter", "Name")
_RECEIVED = mark("counter", "Received")
_SLIP = mark("counter", "Print the slip")
_PRINTED = mark("counter", "The slip of {reference} goes to {printer}.")


def deed_of(
    form: Filled, request: Request, offered: Offered, weighed: tuple[str, str, Weighed] | None, page: Page
) -> TakeIn:
    """Return what is kept of a form; its reason answers the doubts that were on the screen alone."""
    seen = weighed is not None and weighed[:2] == (form.nik, form.service)
    doubts = tuple(one.doubt.code for one in weighed[2].warned) if seen and weighed is not None else ()
    return TakeIn(request, form.reason, doubts, service_name(offered.catalogue, form.service, page.language))


def show_kept(
    panel: DetailPanel, waiting: Waiting, page: Page, key: str, print_it: Callable[[], None]
) -> None:
    """Show what was kept, with the reference very visible."""
    deed, say = waiting.deed, page.say
    if not isinstance(deed, TakeIn):
        return
    panel.begin(waiting.reference, Badge(_KEPT, Tone.INFO, "save"), deed.request.subject.name)
    panel.say(say(_TELL), "warn")
    panel.say(say(_WHEN), "info")
    received = page.language.moment(waiting.once.kept_at) if waiting.once.kept_at else ""
    panel.values(
        [(say(_SERVICE), deed.service), (say(_NAME), deed.request.subject.name), (say(_RECEIVED), received)]
    )
    slip = QPushButton(keyed(say(_SLIP), key), panel)
    slip.clicked.connect(print_it)
    panel.buttons([slip])


def hand_out_kept(page: Page, waiting: Waiting, catalogue: Catalogue, settings: OfficeSettings) -> None:
    """Print the slip of what was kept, or open it where there is no printer, without the server."""
    told = receipt_printer(page.context.preferences)
    slip = next((slip for slip in Slip if slip.code == told.paper), Slip.MM80)

    def work() -> Path | None:
        pdf = receipt_pdf(_receipt(page, waiting, catalogue, settings), slip, page.say)
        if told.name:
            print_pdf(pdf, told.name, waiting.reference)
            return None
        return write_slip(pdf, waiting.reference, data_folder() / "receipts")

    def done(path: Path | None) -> None:
        if path is not None:
            open_path(page, path)
        else:
            words = page.say(_PRINTED).format(reference=waiting.reference, printer=told.name)
            page.context.notices.info(words)

    page.run(work, done)


def _receipt(page: Page, waiting: Waiting, catalogue: Catalogue, settings: OfficeSettings) -> Receipt:
    deed = waiting.deed
    if not isinstance(deed, TakeIn) or waiting.once.kept_at is None:
        raise TypeError(type(deed))
    request, language = deed.request, page.language

    def named(original: Callable[[Original], bool]) -> tuple[str, ...]:
        papers = (one for one in request.papers if original(one.original))
        return tuple(catalogue.documents[one.document].name.said(language.code) for one in papers)

    return Receipt(
        Letterhead(settings.government, settings.office_name, settings.address, settings.contact),
        waiting.reference,
        deed.service,
        request.subject.name,
        masked(request.subject.nik),
        waiting.once.kept_at.astimezone(language.zone),
        None,
        page.say(request.delivery.word),
        named(lambda original: original is not Original.WITHDRAWN),
        named(lambda original: original is Original.WITHDRAWN),
        page.staff.name,
        language.code,
    )
