"""One parcel in full beside a list: where it is, what is in it, and everything the post has said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desk.domain.masks import mask_phone
from desk.domain.post import UNDER_WAY, AfterReturn, OldCard, Parcel, ParcelEvent, ParcelState
from ui.errors import spoken_fact
from ui.language import Language
from ui.masking import masked
from ui.tables.post_columns import PARCEL_BADGES
from ui.widgets.detail_panel import DetailPanel, Happening


class ParcelPanel(DetailPanel):
    """Shows one parcel at a time; ``parcel`` is the one in hand."""

    def __init__(self, language: Language, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._language, self._hint = language, hint
        self.parcel: Parcel | None = None
        self.forget()

    def forget(self) -> None:
        """Show no parcel."""
        self.parcel = None
        self.clear(self._hint)

    def show_parcel(self, one: Parcel, story: Sequence[ParcelEvent]) -> None:
        """Show a parcel and what was said of it."""
        self.parcel = one
        language, where = self._language, one.address
        self.begin(where.name, PARCEL_BADGES[one.state], f"{one.number} · {one.tracking_number or '–'}")
        self._remarks(one)
        self.values(
            (
                (self.tr("Address"), where.whole),
                (self.tr("Phone"), mask_phone(where.phone)),
                (self.tr("Sent"), language.long_moment(one.sent_at)),
                (self.tr("BAST"), one.bast),
                (self.tr("Cost"), f"Rp {language.number(one.cost)} · {language.say(one.payment.word)}"),
                (self.tr("Old card"), language.say(one.old_card.word)),
            )
        )
        inside = [
            (
                spoken_fact(each.what, language),
                "\n".join(part for part in (each.holder, masked(each.nik), each.number, each.slot) if part),
            )
            for each in one.contents
        ]
        self.values(inside, self.tr("In this parcel"))
        self.history([self._happening(each) for each in reversed(story)], self.tr("What the post said"))

    def _remarks(self, one: Parcel) -> None:
        language = self._language
        if one.state in UNDER_WAY and not one.tracking_number:
            self.say(self.tr("No tracking number yet: scan the one the post has put on the parcel."), "warn")
        if one.state is ParcelState.DELIVERED:
            got = self.tr("Received by {who} on {day}.")
            self.say(got.format(who=one.receiver, day=language.date(one.newest_on)), "good")
            if one.old_card is OldCard.WANTED:
                self.say(
                    self.tr("The courier has not brought the old card yet (F7 when it is here)."), "warn"
                )
        if one.state is ParcelState.RETURNED and one.reason is not None:
            back = self.tr("Came back on {day}: {why}.")
            why = language.say(one.reason.word)
            self.say(back.format(day=language.date(one.newest_on), why=why), "warn")
            slots = ", ".join(dict.fromkeys(each.slot for each in one.contents if each.slot))
            if slots:
                self.say(self.tr("It stands in slot {slot}.").format(slot=slots), "info")
            if one.after is AfterReturn.AGAIN and slots:
                self.say(self.tr("It waits under “To send”."), "info")

    def _happening(self, event: ParcelEvent) -> Happening:
        language = self._language
        what = [
            language.say(event.state.word),
            event.receiver if event.state is ParcelState.DELIVERED else "",
        ]
        if event.reason is not None and event.state is ParcelState.RETURNED:
            what.append(language.say(event.reason.word))
        what.append(event.note)
        said = ": ".join(part for part in what if part)
        if event.taken_back:
            said = self.tr("{what} (taken back)").format(what=said)
        return Happening(language.date(event.day), said, event.staff)
