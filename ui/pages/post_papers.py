"""Papers of a consignment from the page of Kantor Pos: labels to print, and the manifest as CSV."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desk.domain.post import Parcel
from desk.domain.text import mark
from desk.office import Office
from reports.document import Face
from ui.commands.places import data_folder
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.labels import LabelsDialog
from ui.label_choice import Paper, Wanted
from ui.pages.minutes_paper import save_numbered
from ui.pages.page import Page
from ui.pages.saving import offer_to_open, open_path
from ui.pages.slips import print_or_open
from ui.printing import label_printer
from ui.slip_files import write_slip

_PAPER = "post/labels"
_CSV = mark("post", "CSV for Kantor Pos (*.csv)")
_WHERE = mark("post", "Save the manifest as CSV")
_MADE = mark("post", "The labels are made as a PDF: print them at 100 %, without fitting to the page.")
_LABELS = mark("post", "Making the labels")


def save_manifest(page: Page, bast: str, face: Face) -> None:
    """Save the manifest of a consignment as a workbook or PDF."""
    save_numbered(page, "pos", bast, face)


def save_csv(page: Page, bast: str) -> None:
    """Save the manifest as CSV where the person wants it; the journal notes it first."""
    name = "manifes-" + "".join(sign if sign.isalnum() else "-" for sign in bast) + ".csv"
    kinds, where = page.say(_CSV), page.say(_WHERE)
    path = ChooseFile.to_write(page, where, name, kinds, page.context.preferences)
    if path is None:
        return
    whole = path if path.suffix.lower() == ".csv" else path.with_name(f"{path.name}.csv")
    office: Office = page.office

    def work() -> Path:
        sent = office.post.consignment(bast)
        office.day_book.note_export(page.staff, "pos", len(sent.parcels), about=bast)
        writers = page.context.papers.writers()
        made = writers.made_here(office, page.staff, whole=True)
        writers.write_post_csv(sent, whole, page.say, page.language.code, made)
        return whole

    page.run(work, lambda done: offer_to_open(page, done))


def make_labels(page: Page, parcels: Sequence[Parcel]) -> None:
    """Ask for the paper and print the labels; where this PC has no printer for them, open them."""

    def ask(papers: tuple[Paper, ...]) -> None:
        preferences = page.context.preferences
        usual = str(preferences.value(_PAPER, ""))
        wanted = LabelsDialog.ask(page, len(parcels), papers, usual, page.say)
        if wanted is not None:
            preferences.setValue(_PAPER, wanted.code)
            _put_out(page, parcels, wanted)

    page.run(lambda: page.context.papers.writers().label_papers(), ask)


def _put_out(page: Page, parcels: Sequence[Parcel], wanted: Wanted) -> None:
    title = f"label-{parcels[0].number}-{len(parcels)}"

    def made() -> bytes:
        return _made(page, parcels, wanted)

    def open_it() -> None:
        page.run(
            lambda: write_slip(made(), title, data_folder() / "labels"),
            lambda path: _open(page, path),
            saying=page.say(_LABELS),
        )

    print_or_open(page, label_printer(page.context.preferences), title, title, made, open_it)


def _made(page: Page, parcels: Sequence[Parcel], wanted: Wanted) -> bytes:
    office: Office = page.office
    settings = office.post.settings()
    pdf = page.context.papers.writers().labels_pdf(parcels, settings, wanted, page.say, page.language.code)
    office.day_book.note_export(page.staff, "pos-labels", len(parcels))
    return pdf


def _open(page: Page, path: Path) -> None:
    page.context.notices.info(page.say(_MADE))
    open_path(page, path)
