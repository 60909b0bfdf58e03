"""One card's data very large, in the order of the KK that the operator compares it with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desk.domain.printing import PrintJob
from ui.language import Language
from ui.theme import STEP, strong_font
from ui.widgets.job_story import born, rt_rw, sex
from ui.widgets.looks import label

_HUGE = 2.4
_LARGE = 1.5


class CardFace(QWidget):
    """Shows name and NIK in full, birth, address; nothing else is large."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        self.name = label("", "", self)
        self.name.setWordWrap(True)
        self.nik = label("", "", self)
        column.addWidget(self.name)
        column.addWidget(self.nik)
        column.addSpacing(STEP)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * STEP)
        self._grid.setVerticalSpacing(STEP)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(3, 2)
        self._lines = [self._line(place // 2, 2 * (place % 2)) for place in range(6)]
        column.addLayout(self._grid)
        self.why = label("", "muted", self)
        self.why.setWordWrap(True)
        column.addSpacing(STEP)
        column.addWidget(self.why)
        self._fit()

    def show_job(self, job: PrintJob) -> None:
        """Show a card."""
        say = self._language.say
        self.name.setText(job.name)
        self.nik.setText(spaced(job.nik))
        self.nik.setAccessibleName(f"NIK {job.nik}")
        for (name, value), (title, text) in zip(self._lines, self._facts(job), strict=True):
            name.setText(title)
            value.setText(text or "–")
        words = (say(job.kind.word), say(job.reason.word), say(job.channel.word), say(job.delivery.word))
        self.why.setText(
            self.tr("{card} · reason: {reason} · channel: {channel} · delivery: {delivery}").format(
                card=words[0], reason=words[1], channel=words[2], delivery=words[3]
            )
        )

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._fit()

    def _facts(self, job: PrintJob) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Born"), born(job, self._language)),
            (self.tr("Sex"), sex(job, self._language)),
            (self.tr("Address"), job.address),
            (self.tr("RT / RW"), rt_rw(job)),
            (self.tr("Kelurahan"), job.village),
            (self.tr("Kecamatan"), job.district),
        )

    def _line(self, row: int, column: int) -> tuple[QLabel, QLabel]:
        name, value = label("", "muted", self), label("", "", self)
        value.setWordWrap(True)
        self._grid.addWidget(name, row, column, Qt.AlignmentFlag.AlignBaseline)
        self._grid.addWidget(value, row, column + 1, Qt.AlignmentFlag.AlignBaseline)
        return name, value

    def _fit(self) -> None:
        if not hasattr(self, "why"):  # Qt sends font events while the parts are being made
            return
        for part in (self.name, self.nik):
            _grow(part, strong_font(self.font()), _HUGE)
        for _, value in self._lines:
            _grow(value, self.font(), _LARGE)


def spaced(nik: str) -> str:
    """Return a NIK as it is compared by eye: region, birth, serial."""
    return f"{nik[:6]}  {nik[6:12]}  {nik[12:]}"


def _grow(part: QLabel, font: QFont, times: float) -> None:
    wanted = QFont(font)
    wanted.setPointSizeF(font.pointSizeF() * times)
    if part.font() != wanted:
        part.setFont(wanted)
