"""What a report has to be told: a day, a span, or the number of a paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from desk.domain.printing import Channel
from desk.domain.regions import District, Village
from reports.request import ByPlace, Needs, Request
from ui.icons import icon
from ui.language import Language
from ui.theme import STEP
from ui.widgets.choices import Pick
from ui.widgets.day_field import DayField
from ui.widgets.flow import Flow
from ui.widgets.looks import label

QUIET_MS = 350
"""A date typed or stepped through is asked for when the person pauses."""


class ReportAsk(QWidget):
    """Shows the fields one report needs; ``changed`` when a person has settled on an answer."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._needs = Needs.NOTHING
        self._by_place = ByPlace.CITY
        self._villages: tuple[Village, ...] = ()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.changed)
        self.first = self._date(self.tr("First day"))
        self.last = self._date(self.tr("Last day"))
        self.day = self._date(self.tr("Day"))
        self.weekday = label("", "muted", self)
        self.before = self._step(-1, "left", self.tr("Day before"))
        self.after = self._step(1, "right", self.tr("Day after"))
        self.number = QComboBox(self)
        self.number.setEditable(True)
        self.number.setMinimumWidth(32 * STEP)
        self.number.setAccessibleName(self.tr("Number"))
        self.number.activated.connect(lambda _place: self._quiet.start())
        edit = self.number.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Number of the paper"))
            edit.returnPressed.connect(self._quiet.start)
        self.kecamatan = Pick(self.tr("Kecamatan"), [("", self.tr("All kecamatan"))], self)
        self.kelurahan = Pick(self.tr("Kelurahan"), [("", self.tr("All kelurahan"))], self)
        self.kecamatan.activated.connect(lambda _place: self._on_kecamatan())
        self.kelurahan.activated.connect(lambda _place: self._quiet.start())
        self.channel = Pick(self.tr("Channel"), [("", self.tr("All channels"))], self)
        self.channel.activated.connect(lambda _place: self._quiet.start())
        self.version = Pick(self.tr("Version"), [(0, "")], self)
        self.version.activated.connect(lambda _place: self._quiet.start())
        row = Flow(self)
        self._dash = label("–", "muted", self)
        asked: tuple[QWidget, ...] = (self.before, self.day, self.after, self.first, self._dash, self.last)
        places = (self.kecamatan, self.kelurahan)
        for widget in (*asked, self.weekday, self.number, *places, self.channel, self.version):
            row.addWidget(widget)
        self.begin(date(2020, 1, 1))
        self.ask_for(Needs.DAY)

    def begin(self, today: date) -> None:
        """Start from today: no later day can be asked for."""
        self._today = today
        for field, day in ((self.day, today), (self.first, today.replace(day=1)), (self.last, today)):
            field.blockSignals(True)
            field.begin(day, today)
            field.blockSignals(False)
        self._name_day()

    def ask_for(
        self, needs: Needs, by_place: ByPlace = ByPlace.CITY, by_channel: Sequence[Channel] = ()
    ) -> None:
        """Show the fields of another report; place and channel stay while it can be told for them."""
        self._needs = needs
        self._by_place = by_place
        self._offer_channels(by_channel)
        shown = {
            **dict.fromkeys((self.day, self.before, self.after, self.weekday), needs is Needs.DAY),
            **dict.fromkeys((self.first, self.last, self._dash), needs is Needs.SPAN),
            self.number: needs is Needs.NUMBER,
            self.kecamatan: by_place is not ByPlace.CITY,
            self.kelurahan: by_place is ByPlace.KELURAHAN,
            self.channel: bool(by_channel),
        }
        # What goes goes first: side by side for a moment, all of them would push the window past the screen.
        for widget, wanted in sorted(shown.items(), key=lambda pair: pair[1]):
            widget.setVisible(wanted)
        self.offer_versions(())
        self._name_day()

    def offer_places(self, districts: Sequence[District], villages: Sequence[Village]) -> None:
        """Offer the places of the city; what was chosen stays chosen."""
        kecamatan, kelurahan = self.kecamatan.value(), self.kelurahan.value()
        self._villages = tuple(villages)
        self.kecamatan.offer([("", self.tr("All kecamatan")), *((one.code, one.name) for one in districts)])
        self.kecamatan.choose(kecamatan)
        self._offer_villages()
        self.kelurahan.choose(kelurahan)

    def offer_numbers(self, numbers: Sequence[str]) -> None:
        """Offer the newest papers by number; any other can be typed."""
        kept = self.number.currentText().strip()
        self.number.clear()
        self.number.addItems(list(numbers))
        self.number.setEditText(kept or (numbers[0] if numbers else ""))

    def offer_versions(self, addenda: Sequence[int]) -> None:
        """Offer the addenda of a closed day beside the report itself."""
        words = [(0, self.tr("Report"))]
        words += [(count, self.tr("Addendum {n}").format(n=count)) for count in addenda]
        kept = self.version.value() if self.version.count() else 0
        self.version.offer(words)
        self.version.choose(kept if kept in addenda else 0)
        self.version.setVisible(self._needs is Needs.DAY and bool(addenda))

    def show_day(self, day: date) -> None:
        """Ask for a day."""
        self.day.show_day(day)

    def chosen_day(self) -> date:
        """Return the day asked for."""
        return self.day.day()

    def missing(self) -> str:
        """Return what the report still needs, as a sentence; nothing when it has all."""
        if self._needs is Needs.NUMBER:
            text = self.tr("Choose or type the number of the paper above.")
            return "" if self.number.currentText().strip() else text
        asked = {Needs.DAY: (self.day,), Needs.SPAN: (self.first, self.last)}.get(self._needs, ())
        if any(field.too_late() for field in asked):
            text = self.tr("Today is {day}: choose that day or an earlier one.")
            return text.format(day=self._language.date(self._today))
        return ""

    def request(self, *, full_nik: bool = False) -> Request:
        """Return what is asked for, in the language of the screen."""
        needs = self._needs
        return Request(
            day=self.day.day() if needs is Needs.DAY else None,
            first=self.first.day() if needs is Needs.SPAN else None,
            last=self.last.day() if needs is Needs.SPAN else None,
            number=self.number.currentText().strip() if needs is Needs.NUMBER else "",
            addendum=self.version.value() if needs is Needs.DAY else 0,
            kecamatan=self.kecamatan.value() if self._by_place is not ByPlace.CITY else "",
            kelurahan=self.kelurahan.value() if self._by_place is ByPlace.KELURAHAN else "",
            channel=self.chosen_channel(),
            full_nik=full_nik,
            language=self._language.code,
        )

    def chosen_channel(self) -> Channel | None:
        """Return the channel asked for; None for all of them."""
        return next((one for one in Channel if one.code == self.channel.value()), None)

    # Building

    def _offer_channels(self, channels: Sequence[Channel]) -> None:
        kept = self.channel.value()
        say = self._language.say
        self.channel.offer([("", self.tr("All channels")), *((one.code, say(one.word)) for one in channels)])
        self.channel.choose(kept if kept in {one.code for one in channels} else "")

    def _date(self, name: str) -> DayField:
        field = DayField(name, self)
        field.dateChanged.connect(self._on_date)
        return field

    def _step(self, days: int, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setIconSize(QSize(2 * STEP, 2 * STEP))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.show_day(self.day.day() + timedelta(days=days)))
        return button

    def _on_kecamatan(self) -> None:
        self._offer_villages()
        self._quiet.start()

    def _offer_villages(self) -> None:
        """Offer the kelurahan of the kecamatan chosen; without one there is none to choose."""
        inside = [one for one in self._villages if one.district_code == self.kecamatan.value()]
        self.kelurahan.offer([("", self.tr("All kelurahan")), *((one.code, one.name) for one in inside)])
        self.kelurahan.setEnabled(bool(inside))

    def _on_date(self) -> None:
        self._name_day()
        self.version.choose(0)
        self._quiet.start()

    def _name_day(self) -> None:
        self.weekday.setText(self._language.date(self.day.day()))
        self.after.setEnabled(not self.day.at_the_end())
