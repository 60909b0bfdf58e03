"""Kantor Pos: what waits to be sent, what is under way, what came back."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QShowEvent

from desk.domain.journal import Action, Topic
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.post import OldCard, Parcel, ParcelEvent, ParcelState, PostFilter, ToPost
from desk.domain.printing import Delivery
from desk.domain.settings import OfficeSettings
from desk.domain.text import mark
from desk.rooms.post import UnderWay
from reports.document import Face
from ui.actions import PageAction
from ui.pages.first_focus import take_focus
from ui.pages.post_back import CameBackPart
from ui.pages.post_papers import make_labels, save_csv, save_manifest
from ui.pages.post_steps import PostSteps
from ui.pages.post_to_send import ToSendPart
from ui.pages.post_under_way import UnderWayPart
from ui.tables.view import TableView
from ui.widgets.channel_strip import ChannelStrip
from ui.widgets.parts import Parts

TO_SEND, UNDER_WAY, BACK = "to_send", "under_way", "back"
_SEND = mark("post", "Send")
_NOTE = mark("post", "Note the result")
_DECIDE = mark("post", "Decide")
_ADDRESS = mark("post", "Complete the address")
_TRACK = mark("post", "Tracking number")
_COST = mark("post", "Correct the cost")
_OLD_CARD = mark("post", "Old card is here")
_CHOOSE = mark("post", "Choose a parcel first.")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the page must know of the office."""

    settings: OfficeSettings
    undecided: int


class PostPage(PostSteps):
    """Three parts; F5 is the usual step of each, F6 and F7 what goes with it."""

    title = mark("pages", "Kantor Pos")
    topics = frozenset({Topic.POST, Topic.HANDOVER, Topic.APPLICATIONS, Topic.SETTINGS})
    page_actions = (
        PageAction("second", _ADDRESS, "edit", "F6"),
        PageAction("third", _COST, "card", "F7"),
        PageAction(
            "take_back",
            mark("post", "Take the result back"),
            "undo",
            "Ctrl+Del",
            Action.POST_RESULT_TAKEN_BACK,
        ),
        PageAction("labels", mark("post", "Labels"), "print", "F8", Action.REPORT_EXPORTED),
        PageAction("save_pdf", mark("post", "Manifest"), "save", "Ctrl+S", Action.REPORT_EXPORTED),
        PageAction("save_excel", mark("post", "Excel"), "export", "Ctrl+E", Action.REPORT_EXPORTED),
        PageAction("save_csv", mark("post", "CSV"), "export", "F9", Action.REPORT_EXPORTED),
        PageAction("go", _SEND, "send", "F5", primary=True),
    )

    def build(self) -> None:
        tasks, preferences = self.context.tasks, self.context.preferences
        self.strip = ChannelStrip(self.context, Delivery.POST, self)
        self.parts = Parts(self)
        self.to_send = ToSendPart(tasks, self.language, preferences, self.parts.stack)
        self.under_way = UnderWayPart(tasks, self.language, preferences, self.parts.stack)
        self.back = CameBackPart(tasks, self.language, preferences, self.parts.stack)
        for name, title, part in (
            (TO_SEND, self.tr("To send"), self.to_send),
            (UNDER_WAY, self.tr("Under way"), self.under_way),
            (BACK, self.tr("Came back"), self.back),
        ):
            self.parts.add(name, title, part, self)
        self._wire()
        self.add_bar(self.strip)
        self.add_body(self.parts)
        self._weigh()

    def refresh(self) -> None:
        self.run(self._fetch_facts, self._on_facts, line="facts")
        self.to_send.view.refresh()
        self.under_way.view.refresh()
        self.back.view.refresh()
        if self.under_way.panel.parcel is not None:
            self.show_parcel(self.under_way.panel.parcel)

    def receive(self, value: object) -> None:
        """Open the parcel of a number, or what waits to be sent."""
        if isinstance(value, str) and value:
            self.parts.open(UNDER_WAY)
            self.take_number(value, None)

    def take_scan(self, text: str) -> bool:
        """Take a parcel into the hand by its label, or give the one in hand its tracking number."""
        self.parts.open(UNDER_WAY)
        self.take_number(text.strip(), self.under_way.panel.parcel)
        return True

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = {TO_SEND: self.to_send.view, UNDER_WAY: self.under_way.box, BACK: self.back.view}
        take_focus(first[self.parts.current()])

    # F5 to F9, Ctrl+S, Ctrl+E

    def go(self) -> None:
        """Take the usual step of the open part."""
        part = self.parts.current()
        if part == TO_SEND:
            self.send_parcels(self.to_send.chosen())
        elif part == UNDER_WAY and (one := self.under_way.current()) is not None:
            self.note_result(one)
        elif part == BACK and (one := self.back.current()) is not None:
            self.decide(one)

    def second(self) -> None:
        """Complete an address, or type a tracking number."""
        if self.parts.current() == TO_SEND and (waiting := self.to_send.current()) is not None:
            self.write_address(waiting)
        elif (one := self._parcel()) is not None:
            self.track(one)

    def third(self) -> None:
        """Take in the old card the courier brought later, or correct what a parcel costs."""
        one = self._parcel()
        if one is None:
            return
        if _brings_old_card(one):
            self.run(lambda: self.office.post.old_card_brought(self.staff, one.number), self._on_old_card)
        else:
            self.charge(one)

    def take_back(self) -> None:
        """Take the last thing the post said of a parcel back."""
        if (one := self._parcel()) is not None:
            self.take_result_back(one)

    def labels(self) -> None:
        """Make labels for the chosen parcels."""
        if parcels := self._parcels():
            make_labels(self, parcels)

    def save_pdf(self) -> None:
        """Save the manifest as PDF."""
        if (one := self._parcel()) is not None:
            save_manifest(self, one.bast, Face.PDF)

    def save_excel(self) -> None:
        """Save the manifest as a workbook."""
        if (one := self._parcel()) is not None:
            save_manifest(self, one.bast, Face.XLSX)

    def save_csv(self) -> None:
        """Save the manifest as the post's program reads it."""
        if (one := self._parcel()) is not None:
            save_csv(self, one.bast)

    # What the steps tell

    def show_parcel(self, one: Parcel) -> None:
        """Show a parcel as it is now, with everything that was said of it."""
        self.run(lambda: self._fetch_story(one.number), self._on_story, line="story")

    def open_under_way(self, parcels: Sequence[Parcel]) -> None:
        """Open the list of what is under way with a parcel in hand."""
        self.parts.open(UNDER_WAY)
        if parcels:
            self.show_parcel(parcels[0])
        self.under_way.box.setFocus()

    def on_number(self, one: Parcel, story: Sequence[ParcelEvent]) -> None:
        """Show the parcel of a number that was typed or scanned; the next scan goes on from here."""
        self.under_way.panel.show_parcel(one, story)
        self.under_way.view.choose(one.id)
        self.under_way.box.clear()
        self.under_way.box.setFocus()
        self._weigh()

    # In the pool

    def _fetch_facts(self) -> Facts:
        office = self.office
        return Facts(office.post.settings(), office.post.undecided())

    def _fetch_story(self, number: str) -> tuple[Parcel, tuple[ParcelEvent, ...]]:
        one = self.office.post.find(number)
        return one, self.office.post.story(one)

    def _fetch_under_way(self, cursor: Cursor | None, size: int) -> UnderWay:
        return self.office.post.under_way(self._which, cursor, size)

    def _fetch_back(self, cursor: Cursor | None, size: int) -> Rows[Parcel]:
        return self.office.post.came_back(cursor, size, to_decide=self._to_decide)

    # Wiring

    def _wire(self) -> None:
        self._which, self._to_decide = PostFilter.ALL, True
        self.parts.opened.connect(self._on_part)
        self.parcel_changed.connect(self.show_parcel)
        self.parcels_sent.connect(self.open_under_way)
        self.number_found.connect(self.on_number)
        for part in (self.to_send, self.under_way, self.back):
            part.table.failed.connect(self.not_fetched)
            part.view.on_retry(self.refresh)
            part.opened.connect(self._press_go)
        self.to_send.changed.connect(self._weigh)
        self.to_send.table.answered.connect(lambda _page: self._on_waiting())
        self.under_way.view.chosen_changed.connect(lambda _chosen: self._weigh())
        self.under_way.numbered.connect(self.take_scan)
        self.under_way.moved.connect(self.show_parcel)
        self.under_way.asked.connect(self._show_under_way)
        self.under_way.table.answered.connect(self._on_under_way)
        self.back.moved.connect(self._on_back)
        self.back.asked.connect(self._show_back)
        self.back.table.answered.connect(lambda page: _begin(self.back.view, [one.id for one in page.rows]))
        self.to_send.show_rows(self.office.post.to_send)
        self._show_under_way()
        self._show_back()

    def _show_under_way(self) -> None:
        self._which = self.under_way.which()
        self.under_way.show_rows(self._fetch_under_way)

    def _show_back(self) -> None:
        self._to_decide = self.back.to_decide()
        self.back.show_rows(self._fetch_back)

    def _on_part(self, name: str) -> None:
        if name == UNDER_WAY:
            self.under_way.box.setFocus()
        self._weigh()

    def _press_go(self) -> None:
        if self.button("go").isEnabled():
            self.button("go").click()

    def _on_facts(self, facts: Facts) -> None:
        self.under_way.offer(facts.settings.post_days)
        self.parts.show_count(BACK, self.language.number(facts.undecided) if facts.undecided else "")
        self._weigh()

    def _on_waiting(self) -> None:
        self.to_send.show_figures()
        _begin(self.to_send.view, [one.key for one in self.to_send.rows()])
        waiting = len(self.to_send.rows())
        self.parts.show_count(TO_SEND, self.language.number(waiting) if waiting else "")
        self._weigh()

    def _on_under_way(self, answer: UnderWay) -> None:
        away = answer.counts[PostFilter.ALL]
        self.parts.show_count(UNDER_WAY, self.language.number(away) if away else "")
        silent = answer.counts[PostFilter.SILENT_1]
        self.show_counts(self.tr("%n parcel(s) without a word of the post", "", silent) if silent else "")

    def _on_back(self, one: Parcel | None) -> None:
        self._weigh()
        if one is not None:
            self.run(
                lambda: self._fetch_story(one.number),
                lambda told: self.back.panel.show_parcel(*told),
                line="back",
            )

    def _on_story(self, told: tuple[Parcel, tuple[ParcelEvent, ...]]) -> None:
        self.under_way.panel.show_parcel(*told)
        self._weigh()

    def _on_old_card(self, one: Parcel) -> None:
        text = self.tr("{name}: the old card lies in the destruction box.")
        self.context.notices.info(text.format(name=one.address.name))
        self.show_parcel(one)

    # What can be done now

    def _parcel(self) -> Parcel | None:
        part = self.parts.current()
        if part == UNDER_WAY:
            return self.under_way.current()
        return self.back.current() if part == BACK else None

    def _parcels(self) -> tuple[Parcel, ...]:
        if self.parts.current() == UNDER_WAY:
            return self.under_way.chosen()
        one = self._parcel()
        return () if one is None else (one,)

    def _weigh(self) -> None:
        part, one = self.parts.current(), self._parcel()
        words, needs, why_not = self._usual_step(part, one)
        self.retitle("go", words, {TO_SEND: "send", UNDER_WAY: "check", BACK: "return"}[part])
        self.permit("go", needs, why_not)
        self._weigh_second(part, one)
        brings = one is not None and _brings_old_card(one)
        self.retitle("third", self.say(_OLD_CARD if brings else _COST))
        self._allow("third", Action.CARD_WITHDRAWN if brings else Action.PARCEL_CHARGED, one is not None)
        if self.staff.may(Action.POST_RESULT_TAKEN_BACK):
            told = one is not None and one.state is not ParcelState.SENT and one.after is None
            self._allow("take_back", Action.POST_RESULT_TAKEN_BACK, told)
        for slot in ("labels", "save_pdf", "save_excel", "save_csv"):
            if self.staff.may(Action.REPORT_EXPORTED):
                self._allow(slot, Action.REPORT_EXPORTED, one is not None)

    def _weigh_second(self, part: str, one: Parcel | None) -> None:
        if part == TO_SEND:
            self.retitle("second", self.say(_ADDRESS))
            self._allow("second", Action.ADDRESS_WRITTEN, self.to_send.current() is not None)
        else:
            self.retitle("second", self.say(_TRACK))
            self._allow("second", Action.PARCEL_LABELLED, one is not None)

    def _allow(self, slot: str, needs: Action, there: bool) -> None:
        self.permit(slot, needs, "" if there else self.say(_CHOOSE))

    def _usual_step(self, part: str, one: Parcel | None) -> tuple[str, Action, str]:
        """Return the words of F5, what one must be allowed, and why it cannot be taken now."""
        if part == TO_SEND:
            ready: tuple[ToPost, ...] = self.to_send.chosen()
            words = self.tr("Send %n parcel(s)", "", len(ready)) if ready else self.say(_SEND)
            none = self.tr("Nothing with a complete address waits; F6 completes one.")
            return words, Action.HANDOVER_SENT, "" if ready else none
        if part == UNDER_WAY:
            return self.say(_NOTE), Action.POST_RESULT_NOTED, self._why_no_result(one)
        why_not = self.say(_CHOOSE) if one is None else ""
        return self.say(_DECIDE), Action.RETURN_DECIDED, why_not

    def _why_no_result(self, one: Parcel | None) -> str:
        if one is None:
            return self.say(_CHOOSE)
        if one.state in (ParcelState.DELIVERED, ParcelState.RETURNED):
            return self.tr("This parcel is “{state}” already.").format(state=self.say(one.state.word))
        return ""


def _begin(view: TableView, keys: Sequence[Hashable]) -> None:
    """Let a list begin at its first row, so that the keys of the page have something to work on."""
    if view.current() is None and keys:
        view.choose(keys[0])


def _brings_old_card(one: Parcel) -> bool:
    return one.state is ParcelState.DELIVERED and one.old_card is OldCard.WANTED
