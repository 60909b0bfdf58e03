"""The bulk messages of the office: what became of each, a new one, and how one is started or stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desk.domain.approvals import campaign_of
from desk.domain.campaigns import Campaign, CampaignAbout, CampaignFilter, CampaignPlan, CampaignState
from desk.domain.journal import Action
from desk.domain.messages import FAILED, SENT, MessageState
from desk.domain.regions import Gazetteer
from desk.domain.rights_errors import NeedsApproval
from desk.domain.text import mark
from ui.context import Context
from ui.dialogs.campaign import CampaignForm, Known
from ui.dialogs.confirm import Confirm, Question
from ui.dialogs.dialog import Dialog
from ui.errors import explain
from ui.pages.head_ask import HeadAsk
from ui.tasks import Progress
from ui.theme import STEP
from ui.widgets.looks import dress, label
from ui.widgets.progress_line import ProgressLine

T = TypeVar("T")
_COUNTS = (0, 3, 4, 5, 6, 7)
"""Columns of numbers."""
_OVER = mark("campaign_state", "Finished")
_TITLE = mark("campaign", "Bulk messages")
_NONE = mark(
    "campaign", "Nothing has been sent in bulk yet. What is prepared here is shown before it leaves."
)
_STOP_TEXT = mark("campaign", "{n} messages that have not left are taken back. What has left cannot be.")


class CampaignsDialog(Dialog):
    """Everything is done by keys: the list has the cursor, each step a letter."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._rows: tuple[Campaign, ...] = ()
        self._places: dict[str, str] = {}
        self._ask = HeadAsk(context, self, self._run)
        title = context.language.say(_TITLE)
        self.setWindowTitle(title)
        self.setMinimumSize(144 * STEP, 60 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        column.addWidget(label(title, "title", self))
        self.state = label("", "muted", self)
        self.state.setWordWrap(True)
        column.addWidget(self.state)
        self.table = self._make_table(title)
        column.addWidget(self.table, 1)
        column.addStretch()
        self.line = ProgressLine(context.language.number, self)
        column.addWidget(self.line)
        self.why = label("", "bad", self)
        self.why.setWordWrap(True)
        column.addWidget(self.why)
        column.addLayout(self._buttons())
        self._weigh()
        self.refresh()

    def refresh(self) -> None:
        """Read the list again; the cursor stays on its line."""
        office, staff = self.context.office, self.context.staff
        self._run(lambda: (office.campaigns.all(staff), office.preferences.places()), self._show, line="list")

    def current(self) -> Campaign | None:
        """Return the bulk message under the cursor."""
        row = self.table.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keys, and no other."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
        else:
            super().keyPressEvent(event)

    # What the buttons do

    def new(self) -> None:
        """Ask for a new one, keep it, and start it or ask the head."""
        office = self.context.office

        def known() -> Known:
            return Known(
                office.preferences.places(),
                office.services.catalogue(),
                office.preferences.settings().messages.media,
            )

        self._run(known, self._fill_in)

    def start(self) -> None:
        """Start the one under the cursor; whoever may not alone asks the head first."""
        chosen = self.current()
        if chosen is not None:
            self._start(chosen)

    def stop(self) -> None:
        """Stop the one under the cursor."""
        chosen = self.current()
        if chosen is None:
            return
        many = self.context.language.number(chosen.figures.under_way)
        text = self.context.language.say(_STOP_TEXT).format(n=many)
        question: Question[None] = Question(
            self.tr("Stop this bulk message?"), text, self.tr("Stop it"), grave=True
        )
        if Confirm.ask(self, question) is None:
            return
        office, staff = self.context.office, self.context.staff
        self._run(lambda: office.campaigns.stop(staff, chosen.id), lambda _done: self.refresh())

    def _fill_in(self, known: Known) -> None:
        plan = CampaignForm.ask(self.context, known, self)
        if plan is not None:
            self._prepare(plan)

    def _prepare(self, plan: CampaignPlan) -> None:
        office, staff = self.context.office, self.context.staff

        def prepared(campaign: Campaign) -> None:
            self.refresh()
            self._start(campaign)

        self._run(lambda: office.campaigns.prepare(staff, plan), prepared)

    def _start(self, campaign: Campaign) -> None:
        self._ask.before([campaign_of(campaign.id)], lambda _reason: self._go(campaign))

    def _go(self, campaign: Campaign) -> None:
        office, staff = self.context.office, self.context.staff
        progress = Progress(self)
        self._run(
            lambda: office.campaigns.start(staff, campaign.id, progress),
            lambda _done: self.refresh(),
            saying=self.tr("Writing the messages down"),
            progress=progress,
        )

    # Showing

    def _show(self, found: tuple[tuple[Campaign, ...], Gazetteer]) -> None:
        rows, places = found
        self._places = {one.code: one.name for one in places.districts}
        self._places |= {one.code: one.name for one in places.villages}
        before = self.current()
        self._rows = rows
        self.table.setRowCount(len(rows))
        for place, one in enumerate(rows):
            for column, text in enumerate(self._cells(one)):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignRight if column in _COUNTS else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(place, column, item)
        numbers = [one.id for one in rows]
        if rows:
            self.table.selectRow(numbers.index(before.id) if before and before.id in numbers else 0)
        self.table.setVisible(bool(rows))
        self.state.setText("" if rows else self.context.language.say(_NONE))
        self._weigh()

    def _cells(self, one: Campaign) -> list[str]:
        language = self.context.language
        state = _OVER if one.over and one.state is CampaignState.STARTED else one.state.word
        figures = one.figures
        counts = (
            figures.people,
            figures.of(*SENT),
            figures.under_way,
            figures.of(*FAILED, MessageState.STOPPED, MessageState.LAPSED),
            figures.unreached,
        )
        return [
            language.number(one.id),
            self._to_whom(one.plan.whom),
            language.say(state),
            *(language.number(count) for count in counts),
            language.moment(one.made_at),
            one.made_by,
        ]

    def _to_whom(self, whom: CampaignFilter) -> str:
        """Say what tells one bulk message from the next: since when, and where."""
        since = self.tr("%n day(s)", "", whom.days) if whom.about is not CampaignAbout.NEVER_ASKED else ""
        place = self._places.get(whom.village_code or whom.district_code or "", "")
        return " · ".join(filter(None, (self.context.language.say(whom.about.word), since, place)))

    def _weigh(self) -> None:
        chosen = self.current()
        self.begin.setEnabled(chosen is not None and chosen.state is CampaignState.PREPARED)
        running = chosen is not None and chosen.state is CampaignState.STARTED and not chosen.over
        self.end.setEnabled(running)

    def _make_table(self, title: str) -> QTableWidget:
        heads = (
            self.tr("No."),
            self.tr("To whom"),
            self.tr("State"),
            self.tr("People"),
            self.tr("Sent"),
            self.tr("Waiting"),
            self.tr("Failed"),
            self.tr("Not reached"),
            self.tr("Prepared"),
            self.tr("By"),
        )
        table = QTableWidget(0, len(heads), self)
        for place, head in enumerate(heads):
            item = QTableWidgetItem(head)
            side = Qt.AlignmentFlag.AlignRight if place in _COUNTS else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            table.setHorizontalHeaderItem(place, item)
        table.setAccessibleName(title)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.currentCellChanged.connect(lambda *_: self._weigh())
        return table

    def _buttons(self) -> QHBoxLayout:
        alone = self.context.staff.may(Action.CAMPAIGN_STARTED)
        self.add = QPushButton(self.tr("&New …"), self)
        self.begin = QPushButton(self.tr("&Start") if alone else self.tr("&Start, or ask the head"), self)
        self.end = QPushButton(self.tr("S&top"), self)
        self.shut = QPushButton(self.tr("&Close"), self)
        dress(self.add, "primary")
        dress(self.end, "danger")
        row = QHBoxLayout()
        row.setSpacing(STEP)
        for button, act in ((self.add, self.new), (self.begin, self.start), (self.end, self.stop)):
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
        row.addStretch(1)
        self.shut.clicked.connect(self.reject)
        row.addWidget(self.shut)
        for button in (self.add, self.begin, self.end, self.shut):
            button.setAutoDefault(False)
        return row

    def _run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        *,
        saying: str = "",
        progress: Progress | None = None,
        line: str = "",
    ) -> None:
        """Do it in the pool; of what runs on one ``line``, an older answer never overtakes a newer one."""
        self.why.setText("")
        self.line.begin(saying or self.tr("Looking it up"), progress)

        def answered(answer: T) -> None:
            self.line.end()
            if then is not None:
                then(answer)

        self.context.tasks.run(self, work, answered, self._failed, progress=progress, line=line)

    def _failed(self, error: Exception) -> None:
        self.line.end()
        explanation = explain(error, self.context.language)
        if explanation is None:
            self.context.crash(error)
        elif isinstance(error, NeedsApproval):
            self._ask.refused(error)
        else:
            self.why.setText(explanation.whole)
