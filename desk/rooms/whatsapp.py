"""WhatsApp: what a chat asks for, who has not been answered, and the answers that were prepared."""

from __future__ import annotations

from desk.data import (
    application_rows,
    appointments,
    attachments,
    chat_answers,
    offices,
    services,
    verification,
)
from desk.data.database import Connection
from desk.domain.applications import Brought
from desk.domain.chat_answers import AnswerCase, AnswerDue, Occasion
from desk.domain.chat_request import ChatRequest, read_request
from desk.domain.journal import Action
from desk.domain.paging import Cursor, Page
from desk.domain.staff import Staff
from desk.domain.verification import Verdict, needs_unmet
from desk.rooms.work import Workbench


class WhatsApp:
    """What a clerk does with the people who write."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def read(self, text: str) -> ChatRequest:
        """Return what a text copied from a chat seems to ask for; nothing is written."""
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            today = self._bench.local_day(self._bench.now(), settings)
            return read_request(text, services.catalogue(db), today)

    def waiting(self, after: Cursor | None = None, size: int = 200) -> Page[AnswerDue]:
        """Return whose citizen has not been told of what is so now, the longest waiting first."""
        with self._bench.look() as db:
            return chat_answers.due(db, after, size)

    def unanswered(self) -> int:
        """Return how many citizens wait for an answer."""
        with self._bench.look() as db:
            return chat_answers.count(db)

    def case(self, application_id: int) -> AnswerCase:
        """Return everything an answer about an application may say.

        Raises:
            NotFound: there is no such application.
        """
        with self._bench.look() as db:
            return self._case(db, application_id)

    def case_of(self, number: str) -> AnswerCase:
        """Return everything an answer about the application of a number may say.

        Raises:
            NotFound: no application has this number.
        """
        with self._bench.look() as db:
            return self._case(db, application_rows.by_number(db, number).id)

    def prepared(self, staff: Staff, application_id: int, occasion: Occasion) -> None:
        """Write down that an answer was prepared and opened in the chat; its words are not kept.

        Raises:
            NotFound: there is no such application.
        """
        with self._bench.work(staff, Action.ANSWER_PREPARED) as work:
            asked = application_rows.get(work.db, application_id)
            chat_answers.keep(
                work.db, application_id, occasion, asked.round, staff_id=work.staff.id, now=work.now
            )
            work.subject = f"application:{application_id}"
            work.facts = {"occasion": occasion.code, "round": asked.round}
            work.changed({}, {"prepared": occasion.code})

    def _case(self, db: Connection, application_id: int) -> AnswerCase:
        asked = application_rows.get(db, application_id)
        settings = offices.read_settings(db)
        catalogue = services.catalogue(db, asked.catalogue_version)
        checks = verification.checks(db, application_id)
        there = {one.document for one in asked.papers if one.brought is Brought.YES}
        there |= {one.document for one in attachments.of_application(db, application_id, removed=False)}
        received_on = self._bench.local_day(asked.received_at, settings)
        unmet = needs_unmet(asked, catalogue.services[asked.service], received_on, there)
        return AnswerCase(
            asked,
            chat_answers.occasion_of(db, application_id) or Occasion.RECEIVED,
            catalogue,
            next((one for one in checks if one.verdict is not Verdict.VERIFIED), None),
            tuple(need.options[0].document for need in unmet),
            chat_answers.tracking_of(db, application_id),
            appointments.of_application(db, application_id),
            chat_answers.of_application(db, application_id),
        )
