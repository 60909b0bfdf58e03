"""The kecamatan: what each asked for, what is ready for its next BAST, who is left over and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QShowEvent

from desk.domain.handover import Handover, HandoverLine, Party
from desk.domain.journal import Action, Topic
from desk.domain.kecamatan import Asked, KecamatanLine
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.printing import Channel, Delivery, PrintJob
from desk.domain.text import mark
from reports.document import Face
from ui.actions import PageAction
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.send_cards import Parcel, SendDialog
from ui.pages.destinations import spoken_destination
from ui.pages.first_focus import take_focus
from ui.pages.kecamatan_parts import AskedParts, kecamatan_view
from ui.pages.minutes_paper import save_numbered
from ui.pages.page import Page
from ui.pages.undoing import tell_with_undo
from ui.widgets.channel_strip import ChannelStrip

LOOK_BACK = 200
"""Handovers searched for the last one of a kecamatan."""
_BAST = mark("kecamatan", "Make the BAST")


@dataclass(frozen=True, slots=True)
class Overview:
    """The six kecamatan, and the day."""

    page: Rows[KecamatanLine]
    today: date


@dataclass(frozen=True, slots=True)
class Chosen:
    """One kecamatan with what it asked for, the cards ready for it, and its last BAST."""

    line: KecamatanLine
    asked: tuple[Asked, ...]
    bundle: tuple[PrintJob, ...]
    last: HandoverLine | None
    receiver: Party
    today: date


class KecamatanPage(Page):
    """The six left, the people of the chosen one right; F5 makes its BAST."""

    title = mark("pages", "Kecamatan")
    topics = frozenset({Topic.APPLICATIONS, Topic.PRINT_QUEUE, Topic.HANDOVER, Topic.OVERLAPS})
    page_actions = (
        PageAction(
            "take_list", mark("kecamatan", "Take in a list"), "import", "F4", Action.REQUESTS_TAKEN_IN
        ),
        PageAction(
            "note_receipt", mark("kecamatan", "Note receipt"), "check", "F7", Action.HANDOVER_RECEIVED
        ),
        PageAction("save_pdf", mark("kecamatan", "Save BAST"), "save", "Ctrl+S", Action.REPORT_EXPORTED),
        PageAction("save_excel", mark("kecamatan", "Excel"), "export", "Ctrl+E", Action.REPORT_EXPORTED),
        PageAction("go", _BAST, "handover", "F5", Action.HANDOVER_SENT, primary=True),
    )

    def build(self) -> None:
        self.chosen: Chosen | None = None
        self._wanted = ""
        tasks, preferences = self.context.tasks, self.context.preferences
        self.strip = ChannelStrip(self.context, Channel.KECAMATAN, self)
        self.table, self.view = kecamatan_view(
            tasks, self.language, preferences, self, self.say(self.title), self.tr("No kecamatan is known")
        )
        self.asked = AskedParts(tasks, self.language, preferences, self, self)
        self.table.failed.connect(self.not_fetched)
        self.table.answered.connect(self._on_overview)
        self.view.on_retry(self.refresh)
        self.view.moved_to.connect(self._on_kecamatan)
        self.view.opened.connect(lambda _row: self.asked.focus_people())
        self.asked.people.failed.connect(self.not_fetched)
        self.asked.opened.connect(lambda row: self.context.open_page("search", row.number))
        self.add_bar(self.strip)
        self.add_body(self.split(self.view, self.asked, 0.36))
        self._show_overview()
        self._weigh()

    def refresh(self) -> None:
        self.view.refresh()
        if self.chosen is not None:
            self._fetch(self.chosen.line)

    def receive(self, value: object) -> None:
        """Choose the kecamatan of a code."""
        if isinstance(value, str) and value:
            self._wanted = value
            if self.view.choose(value):
                self._wanted = ""

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self.view)

    # What the buttons do

    def take_list(self) -> None:
        """Choose a list of a kecamatan and look at it on the page of imports."""
        kinds = self.tr("Lists") + " (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.htm *.html);;"
        kinds += self.tr("All files") + " (*)"
        path = ChooseFile.to_read(self, self.tr("Take in a list"), kinds, self.context.preferences)
        if path is not None:
            self.context.open_page("import_desk", path)

    def go(self) -> None:
        """Send everything that is ready to the chosen kecamatan under one BAST."""
        chosen = self.chosen
        if chosen is None or not chosen.bundle:
            return
        place = spoken_destination(Delivery.KECAMATAN, chosen.line.name, self.say)
        left = chosen.line.tally.left
        text = self.tr("%n card(s) leave under one BAST.", "", len(chosen.bundle))
        if left:
            text += " " + self.tr("The reasons for %n card(s) left over stand in its annex.", "", left)
        known = chosen.receiver if chosen.receiver.name else Party("", office=place)
        receiver = SendDialog.ask(self, Parcel(self.tr("BAST for {place}").format(place=place), text, known))
        if receiver is not None:
            self.run(
                lambda: self._send(chosen, receiver),
                lambda sent: self._on_sent(sent, place),
                saying=self.tr("Sending the cards"),
                button=self.button("go"),
            )

    def note_receipt(self) -> None:
        """Open the last BAST of the chosen kecamatan, where its receipt is noted."""
        if self.chosen is not None and self.chosen.last is not None:
            self.context.open_page("handover", self.chosen.last.number)

    def save_pdf(self) -> None:
        """Save the last BAST of the chosen kecamatan as PDF."""
        self._save(Face.PDF)

    def save_excel(self) -> None:
        """Save the last BAST of the chosen kecamatan as a workbook."""
        self._save(Face.XLSX)

    # In the pool

    def _lines(self, _cursor: Cursor | None, _size: int) -> Overview:
        return Overview(Rows(self.office.kecamatan.overview(), None), self.office.today())

    def _look(self, line: KecamatanLine) -> Chosen:
        office, room = self.office, self.office.kecamatan
        lines = office.handover.handovers(None, LOOK_BACK).rows
        here = (one for one in lines if one.way is Delivery.KECAMATAN and _is(one.destination, line.name))
        last = next(here, None)
        receiver = office.handover.handover(last.number).receiver if last is not None else Party("")
        asked, bundle = room.requests(line.code), room.bundle(line.code)
        return Chosen(line, asked, bundle, last, receiver, office.today())

    def _send(self, chosen: Chosen, receiver: Party) -> Handover:
        line = chosen.line
        return self.office.handover.send(
            self.staff, chosen.bundle, Delivery.KECAMATAN, line.code, line.name, receiver
        )

    # Showing

    def _show_overview(self) -> None:
        self.table.show(self._lines)

    def _on_overview(self, overview: Overview) -> None:
        lines = overview.page.rows
        ready, late = sum(one.ready for one in lines), sum(one.tally.late for one in lines)
        left = sum(one.tally.left for one in lines)
        number = self.language.number
        words = self.tr("{ready} ready · {left} left over · {late} late")
        self.show_counts(words.format(ready=number(ready), left=number(left), late=number(late)))
        if self._wanted and self.view.choose(self._wanted):
            self._wanted = ""
        elif self.view.current() is None and lines:
            busiest = max(lines, key=_claim)
            self.view.choose(busiest.code)

    def _on_kecamatan(self, line: KecamatanLine | None) -> None:
        if line is None:
            return
        if self.chosen is None or self.chosen.line.code != line.code:
            self.asked.forget_filters()
        self._fetch(line)

    def _fetch(self, line: KecamatanLine) -> None:
        self.run(lambda: self._look(line), self._on_chosen, line="kecamatan")

    def _on_chosen(self, chosen: Chosen) -> None:
        self.chosen = chosen
        self.asked.show_asked(chosen.line.code, chosen.asked, chosen.bundle, chosen.today)
        self._weigh()

    def _weigh(self) -> None:
        chosen = self.chosen
        cards = len(chosen.bundle) if chosen is not None else 0
        words = self.tr("BAST for %n card(s)", "", cards) if cards else self.say(_BAST)
        self.retitle("go", words)
        why_not = "" if cards else self.tr("No card is ready for this kecamatan.")
        self._allow("go", Action.HANDOVER_SENT, why_not)
        last = chosen.last if chosen is not None else None
        no_bast = "" if last is not None else self.tr("This kecamatan has no BAST yet.")
        for slot in ("save_pdf", "save_excel"):
            self._allow(slot, Action.REPORT_EXPORTED, no_bast)
        settled = last is not None and not (last.pending or last.missing)
        done = self.tr("Every card of the last BAST has been confirmed.") if settled else ""
        self._allow("note_receipt", Action.HANDOVER_RECEIVED, no_bast or done)

    def _allow(self, slot: str, needs: Action, why_not: str) -> None:
        if self.staff.may(needs):
            self.button(slot).allow(not why_not, why_not)

    def _on_sent(self, sent: Handover, place: str) -> None:
        text = self.tr("BAST {number}: %n card(s) to {place}. Ctrl+S saves the paper.", "", len(sent.items))
        told = text.format(number=sent.number, place=place)
        tell_with_undo(self, told, Action.HANDOVER_SENT, f"handover:{sent.number}")
        self.refresh()

    def _save(self, face: Face) -> None:
        if self.chosen is not None and self.chosen.last is not None:
            save_numbered(self, "handover", self.chosen.last.number, face)


def _is(destination: str, name: str) -> bool:
    """Whether a destination is the kecamatan of a name; papers say the kind of office before it, or not."""
    return destination.casefold() in (name.casefold(), f"kecamatan {name}".casefold())


def _claim(line: KecamatanLine) -> tuple[bool, int, int]:
    """Return what decides which kecamatan is shown first: one that asked, with the most cards ready."""
    return bool(line.tally.asked), line.ready, line.tally.left
