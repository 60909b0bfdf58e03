"""Requests about own data on screen: the register with its deadlines, the paper, the answer."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.journal import Action
from desk.domain.own_data import DataRequest, RequestState
from desk.domain.paging import Page as Rows
from reports import own_data
from reports.catalogue import rows_in
from reports.document import Document, Face
from reports.request import Request
from ui.dialogs.own_data_forms import AnswerDataDialog, AskDataDialog
from ui.masking import masked
from ui.pages.data_part import DataPart, Step
from ui.pages.page import Page
from ui.pages.saving import save_paper
from ui.tables.data_columns import REQUEST_COLUMNS, RequestRow, time_left
from ui.tables.paged import PagedTable
from ui.tables.view import TableView

REPORT = "own-data"


class OwnDataPart(DataPart):
    """F5 takes a request down, F8 makes the paper, F9 notes the answer; F7 names staff on the paper."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._row: RequestRow | None = None
        self.list: PagedTable[RequestRow] = PagedTable(
            REQUEST_COLUMNS, lambda row: row.request.id, page.context.tasks, self.language, self
        )
        self.view = TableView(self.list, "data-requests", page.context.preferences, self)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Requests about own data, what waits first"))
        self.view.say_when_empty(
            "people",
            self.tr("Nobody has asked for their data yet"),
            self.tr("F5 takes a request down: scan the KTP-el, and check who asks."),
        )
        self.view.on_retry(page.refresh)
        self.list.failed.connect(page.not_fetched)
        self.view.moved_to.connect(self._show)
        self.follow(self.list, self.view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.lay_out(self.view, 0.62))
        self.list.show(lambda _cursor, _size: Rows(self._fetch(), None))
        self.details.clear(self.tr("Choose a request to see it."))

    def refresh(self) -> None:
        self.view.refresh()

    def first_list(self) -> QWidget:
        return self.view

    # What the keys do

    def steps(self) -> dict[str, Step]:
        waits = self._row is not None and self._row.request.state is RequestState.OPEN
        chosen = "" if waits else self.tr("Choose a request that waits for its answer.")
        gather = self.needs(Action.OWN_DATA_GATHERED) or chosen
        return {
            "begin": Step(self.tr("Take a request down"), "add", self.needs(Action.OWN_DATA_ASKED)),
            "paper": Step(self.tr("Make the paper"), "save", gather),
            "step": Step(self.tr("Answer it"), "check", self.needs(Action.OWN_DATA_ANSWERED) or chosen),
            "more": Step(self.tr("Paper with names"), "user", self.needs(Action.LOOKERS_NAMED) or gather),
        }

    def begin(self) -> None:
        """Take a request down."""
        self.page.run(self.office.own_data.hours, self._ask)

    def paper(self) -> None:
        """Make the paper for the person, which names staff by their roles."""
        self._save(named=False)

    def more(self) -> None:
        """Make the paper with the names of staff."""
        self._save(named=True)

    def step(self) -> None:
        """Note how the request chosen was answered."""
        if self._row is None:
            return
        request = self._row.request
        answer = AnswerDataDialog.ask(self, request, self._told(request))
        if answer is None:
            return
        room = self.office.own_data
        deed = room.hand_over if answer.given else room.refuse
        self.page.run(lambda: deed(self.staff, request.id, answer.words), self._on_answered)

    def take_scan(self, text: str) -> bool:
        """Lead to the request with a scanned number."""
        found = next((row for row in self.list.rows() if row.request.number == text.strip()), None)
        return found is not None and self.view.choose(found.request.id)

    def _ask(self, hours: int) -> None:
        text = self.tr("It is answered within {hours} hours; make sure first who asks.")
        new = AskDataDialog.ask(self, self.say, text.format(hours=self.language.number(hours)))
        if new is not None:
            self.page.run(lambda: self.office.own_data.ask(self.staff, new), self._on_asked)

    def _save(self, *, named: bool) -> None:
        if self._row is None:
            return
        wanted = Request(number=self._row.request.number, language=self.language.code)
        made: list[Document] = []

        def make() -> Document:
            made.append(own_data.of_request(self.office, self.staff, wanted, self.say, named=named))
            return made[-1]

        def note() -> None:
            rows = rows_in(made[-1])
            self.office.day_book.note_export(
                self.staff, REPORT, rows, full_nik=True, action=Action.OWN_DATA_GATHERED
            )

        save_paper(self.page, make, Face.PDF, noted=note)

    def _on_asked(self, request: DataRequest) -> None:
        words = self.tr("Request {number} taken down, to be answered by {day}.")
        self.page.context.notices.info(
            words.format(number=request.number, day=self.language.long_moment(request.due_at))
        )
        self.lead_to(request.id)

    def _on_answered(self, _request: DataRequest) -> None:
        self.page.context.notices.info(self.tr("The answer is noted."))
        self.refresh()

    # Showing

    def _fetch(self) -> tuple[RequestRow, ...]:
        now = self.office.day_book.local_now()
        return tuple(RequestRow(one, now) for one in self.office.own_data.requests(self.staff))

    def _told(self, request: DataRequest) -> str:
        words = self.tr("{name}, {nik}: {wish}")
        return words.format(name=request.name, nik=masked(request.nik), wish=self.say(request.wish.word))

    def _show(self, row: RequestRow | None) -> None:
        if row is None:
            return
        self._row = row
        its, language = row.request, self.language
        self.details.begin(its.number, None, self._told(its))
        if its.state is RequestState.OPEN:
            self.details.say(
                time_left(its.due_at, row.now, language), "bad" if its.is_late(row.now) else "info"
            )
        values = [
            (self.tr("Asked"), language.moment(its.asked_at)),
            (self.tr("Who asks"), its.asked_by),
            (self.tr("Identity checked by"), self.say(its.proved.word)),
            (self.tr("How to be reached"), its.contact),
            (self.tr("Note"), masked(its.note)),
            (self.tr("Taken down by"), its.taken_by),
            (self.tr("To be answered by"), language.moment(its.due_at)),
            (self.tr("Paper made"), self.tr("%n time(s)", "", its.gathered)),
        ]
        self.details.values([pair for pair in values if pair[1]])
        if its.answered_at:
            self.details.values(
                (
                    (self.tr("Answered"), f"{its.answered_by}, {language.moment(its.answered_at)}"),
                    (self.tr("State"), self.say(its.state.word)),
                    (self.tr("Words"), masked(its.answer)),
                ),
                self.tr("Answer"),
            )
        self.details.say(
            self.tr(
                "The paper holds whole numbers and is for the person alone. Data are corrected and deleted as"
                " far as records of the state may be."
            ),
            "info",
        )
        self.changed.emit()
