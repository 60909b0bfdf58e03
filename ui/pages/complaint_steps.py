"""What is done with a complaint: taken down, given, tied, answered, closed, reopened; asked and told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject

from desk.domain.complaint_answers import AnswerTemplate
from desk.domain.complaints import AnswerWay, Complaint, ComplaintKind, NewComplaint, Tie
from desk.domain.phones import PhoneUnusable
from desk.domain.printing import Channel
from desk.domain.staff import Role, Staff
from desk.domain.status_answers import Standing
from desk.domain.text import Word, mark
from reports.request import in_prose
from ui.chat import Opened, open_chat
from ui.dialogs.answer_complaint import AnswerComplaintDialog
from ui.dialogs.complaint_forms import (
    CloseComplaintDialog,
    GiveComplaintDialog,
    SortComplaintDialog,
    TieComplaintDialog,
)
from ui.dialogs.complaint_templates import ComplaintTemplatesDialog
from ui.dialogs.decide_case import DecideCaseDialog
from ui.dialogs.take_complaint import TakeComplaintDialog
from ui.errors import explain
from ui.pages.booking import book_once
from ui.pages.complaint_words import Draft, document_words, draft, hand_out_answer, hand_out_receipt
from ui.pages.page import Page
from ui.tables.complaint_columns import who
from ui.widgets.tie_field import Found, tie_of

_TOLD = mark("complaint_done", "Explained to the citizen")
_READY: Mapping[ComplaintKind, tuple[Word, ...]] = {
    ComplaintKind.APP: (
        mark("complaint_done", "The account works again"),
        mark("complaint_done", "Taken in at the counter instead"),
        _TOLD,
    ),
    ComplaintKind.NO_ANSWER: (mark("complaint_done", "Answered, with an apology"), _TOLD),
    ComplaintKind.WRONG_DATA: (
        mark("complaint_done", "Data corrected in SIAK, card printed again"),
        mark("complaint_done", "Data agree with the KK; explained"),
        _TOLD,
    ),
    ComplaintKind.NO_CARD: (
        mark("complaint_done", "Card handed over"),
        mark("complaint_done", "Card printed; the citizen knows where it is"),
        _TOLD,
    ),
    ComplaintKind.MONEY: (
        mark("complaint_done", "Looked into; the staff member was admonished"),
        mark("complaint_done", "Looked into; it could not be proved"),
        mark("complaint_done", "Handed on to the inspectorate"),
    ),
    ComplaintKind.OTHER: (_TOLD, mark("complaint_done", "Handed on to the office it belongs to")),
}
_AGAIN = (
    mark("complaint_again", "The citizen is not content"),
    mark("complaint_again", "What was promised did not happen"),
    mark("complaint_again", "Closed by mistake"),
)


class ComplaintSteps(QObject):
    """Asks, does and tells; the page says with which complaint."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._channel = Channel.COUNTER

    def take_down(self) -> None:
        """Take a complaint down."""
        self._page.run(self._page.office.complaints.everyone, self._ask_complaint)

    def take(self, its: Complaint) -> None:
        """Take a complaint oneself."""
        page = self._page
        page.run(lambda: page.office.complaints.give(page.staff, its, page.staff), self._on_given)

    def give(self, its: Complaint) -> None:
        """Give a complaint to a colleague."""
        self._page.run(
            lambda: self._page.office.complaints.colleagues(its), lambda people: self._ask_owner(its, people)
        )

    def sort(self, its: Complaint) -> None:
        """Say of which kind a complaint really is."""
        page = self._page
        kind = SortComplaintDialog.ask(page, self._title(its), its.kind, page.say)
        if kind is not None:
            page.run(lambda: page.office.complaints.sort(page.staff, its, kind), self._on_sorted)

    def tie(self, its: Complaint) -> None:
        """Say about which document a complaint is."""
        tied = its.tie != Tie()
        nik = "" if tied else its.nik
        tie = TieComplaintDialog.ask(self._page, self._title(its), self._look, nik, tied=tied)
        if tie is not None:
            self._tie(its, tie)

    def tie_to(self, its: Complaint, standing: Standing) -> None:
        """Tie a complaint to a document that was offered."""
        self._tie(its, tie_of(standing))

    def answer(self, its: Complaint) -> None:
        """Show the answer from the template, and write down what was told."""
        page = self._page
        page.run(lambda: draft(page, its.id), lambda made: self._ask_answer(its, made))

    def close(self, its: Complaint) -> None:
        """Close a complaint with what was done."""
        page = self._page
        ready = [page.say(word) for word in _READY[its.kind]]
        title, text = self.tr("Close {number}").format(number=its.number), self._title(its)
        done = CloseComplaintDialog.ask(page, title, text, "", self.tr("Close it   Enter"), ready)
        if done is not None:
            page.run(
                lambda: page.office.complaints.close(page.staff, its, done),
                lambda now: self._told(self.tr("{number} is closed."), now),
            )

    def reopen(self, its: Complaint) -> None:
        """Open a complaint again."""
        page = self._page
        title, text = self.tr("Reopen {number}").format(number=its.number), self._title(its)
        reasons = [page.say(word) for word in _AGAIN]
        reason = DecideCaseDialog.ask(page, title, text, "", self.tr("Reopen it   Enter"), reasons)
        if reason is not None:
            page.run(lambda: page.office.complaints.reopen(page.staff, its, reason), self._on_reopened)

    def templates(self, kind: ComplaintKind) -> None:
        """Show how complaints are answered, to be changed."""
        page = self._page

        def fetch() -> tuple[Mapping[ComplaintKind, AnswerTemplate], str]:
            return page.office.complaints.templates(), page.office.preferences.settings().office_name

        page.run(fetch, lambda told: self._ask_template(*told, kind))

    # Asking

    def _ask_complaint(self, everyone: tuple[Staff, ...]) -> None:
        page = self._page
        people = [(one.id, one.name) for one in everyone]
        new = TakeComplaintDialog.ask(page, page.say, self._look, people, self._channel)
        if new is not None:
            self._channel = new.channel
            book_once(
                page,
                lambda key: page.office.complaints.take_in(page.staff, new, key=key),
                lambda taken: self._on_taken(taken, new),
            )

    def _ask_owner(self, its: Complaint, people: Sequence[Staff]) -> None:
        page = self._page
        if not people:
            page.context.notices.warn(self.tr("Nobody else here may look into it."))
            return
        named = [(one.id, one.name) for one in people]
        chosen = GiveComplaintDialog.ask(page, self._title(its), named, its.owner_id)
        to = next((one for one in people if one.id == chosen), None)
        if to is not None:
            page.run(lambda: page.office.complaints.give(page.staff, its, to), self._on_given)

    def _ask_answer(self, its: Complaint, made: Draft) -> None:
        page = self._page

        def open_chat(text: str) -> str:
            return self._open_chat(its.phone, text)

        title = self.tr("Answer {number}").format(number=its.number)
        chat = open_chat if its.phone else None
        told = AnswerComplaintDialog.ask(page, title, made.text, page.say, chat)
        if told is None:
            return

        def done(now: Complaint) -> None:
            if told.way is AnswerWay.PRINTED:
                hand_out_answer(page, now, told.text)
            words = self.tr("The answer to {number} is written down; close it when everything is done.")
            self._told(words, now)

        page.run(
            lambda: page.office.complaints.answer(page.staff, made.file.complaint, told.way, told.text), done
        )

    def _ask_template(
        self, templates: Mapping[ComplaintKind, AnswerTemplate], office: str, kind: ComplaintKind
    ) -> None:
        page = self._page
        example = {
            "name": "Ibu Siti",
            "number": "ADU-20200804-001",
            "status": "KTP-el Anda sudah siap di loket.",
            "office": in_prose(office),
        }
        new = ComplaintTemplatesDialog.ask(page, templates, example, kind, page.say)
        if new is not None:
            page.run(
                lambda: page.office.complaints.change_template(page.staff, new.kind, new.text),
                self._on_template,
            )

    # Doing

    def _look(self, text: str, then: Callable[[Sequence[Found]], None]) -> None:
        page = self._page

        def show(found: tuple[Standing, ...]) -> None:
            then([(one, document_words(one, page.language)) for one in found])

        page.run(lambda: page.office.complaints.documents(text), show, line="documents")

    def _tie(self, its: Complaint, tie: Tie) -> None:
        page = self._page
        page.run(
            lambda: page.office.complaints.tie(page.staff, its, tie),
            lambda now: self._told(self.tr("What {number} is about has been noted."), now),
        )

    def _open_chat(self, phone: str, text: str) -> str:
        """Open the chat in the browser, and return why that was not possible."""
        try:
            opened = open_chat(phone, text)
        except PhoneUnusable as error:
            explanation = explain(error, self._page.language)
            why = explanation.text if explanation is not None else ""
            return " ".join((why, self.tr("Answer on paper or by telephone.")))
        if opened is not Opened.NO_BROWSER:
            return ""
        return self.tr("No browser opens on this PC; choose another way to answer.")

    # Telling

    def _title(self, its: Complaint) -> str:
        return " · ".join(part for part in (its.number, self._page.say(its.kind.word), who(its)) if part)

    def _told(self, words: str, its: Complaint) -> None:
        self._page.context.notices.info(words.format(number=its.number))

    def _on_taken(self, its: Complaint, new: NewComplaint) -> None:
        page = self._page
        words = self.tr("Taken down as {number}; an answer is due on {day}.")
        if new.kind is ComplaintKind.MONEY:
            words = self.tr("Taken down as {number}; {owner} looks into it, and nobody else sees it.")
        said = words.format(number=its.number, day=page.language.date(its.due_on), owner=its.owner)
        page.context.notices.offer(said, self.tr("Print the receipt"), lambda: hand_out_receipt(page, its))
        if new.kind is not ComplaintKind.MONEY or Role.HEAD in page.staff.roles:
            page.receive(its)

    def _on_given(self, its: Complaint) -> None:
        self._page.context.notices.info(
            self.tr("{number} is with {owner} now.").format(number=its.number, owner=its.owner)
        )

    def _on_sorted(self, its: Complaint | None) -> None:
        page = self._page
        if its is None:
            page.context.notices.info(self.tr("It is with the section head now and has left this list."))
            return
        words = self.tr("{number}: {kind}; an answer is due on {day}.")
        page.context.notices.info(
            words.format(number=its.number, kind=page.say(its.kind.word), day=page.language.date(its.due_on))
        )

    def _on_reopened(self, its: Complaint) -> None:
        page = self._page
        words = self.tr("{number} is open again; an answer is due on {day}.")
        page.context.notices.info(words.format(number=its.number, day=page.language.date(its.due_on)))

    def _on_template(self, template: AnswerTemplate) -> None:
        page = self._page
        words = self.tr("Complaints of the kind “{kind}” are answered with this text from now on.")
        page.context.notices.info(words.format(kind=page.say(template.kind.word)))
