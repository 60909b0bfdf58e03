"""Answering by WhatsApp: the text of each occasion is shown, the chat opened, and that noted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desk.domain.chat_answers import AnswerCase, Occasion
from desk.domain.text import mark
from reports.chat_messages import message
from reports.translations import speaker
from ui.chat import Opened, open_chat
from ui.dialogs.answer_chat import AnswerChatDialog, ChatAnswer
from ui.language import INDONESIAN
from ui.pages.page import Page

_TITLE = mark("chat", "Answer {name} about {number}")
_BEFORE = mark("chat", "Prepared before: {occasion}, {moment}, by {name}.")
_NOTHING = mark("chat", "There is nothing to tell about {number} now.")
_OPENED = mark("chat", "The answer about {number} is open in WhatsApp; send it there.")
_PASTE = mark(
    "chat", "The message is too long for the browser: it is copied, paste it into the chat with Ctrl+V."
)
_NO_BROWSER = mark(
    "chat", "No browser on this PC opens WhatsApp. The message is copied; paste it into the chat."
)


@dataclass(frozen=True, slots=True)
class _Prepared:
    case: AnswerCase
    texts: Mapping[Occasion, str]


class ChatAnswers:
    """The answers of one page."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def answer(self, application_id: int) -> None:
        """Prepare the answer about an application."""
        office = self._page.office
        self._prepare(lambda: office.whatsapp.case(application_id))

    def answer_number(self, number: str) -> None:
        """Prepare the answer about the application of a number."""
        office = self._page.office
        self._prepare(lambda: office.whatsapp.case_of(number))

    def _prepare(self, find: Callable[[], AnswerCase]) -> None:
        page = self._page
        say = speaker(INDONESIAN)

        def work() -> _Prepared:
            case, settings = find(), page.office.preferences.settings()
            return _Prepared(case, {one: message(case, one, settings, say) for one in case.possible})

        page.run(work, self._ask)

    def _ask(self, prepared: _Prepared) -> None:
        page, case = self._page, prepared.case
        asked = case.application
        if not prepared.texts:
            page.context.notices.info(page.say(_NOTHING).format(number=asked.number))
            return
        title = page.say(_TITLE).format(name=asked.contact_name, number=asked.number)
        phone = asked.applicant.phone
        answer = AnswerChatDialog.ask(page, title, phone, prepared.texts, self._before(case), page.say)
        if answer is not None:
            self._open(case, answer)

    def _before(self, case: AnswerCase) -> str:
        if not case.answered:
            return ""
        page, last = self._page, case.answered[0]
        facts = {"occasion": page.say(last.occasion.word), "moment": page.language.moment(last.at)}
        return page.say(_BEFORE).format(**facts, name=last.by)

    def _open(self, case: AnswerCase, answer: ChatAnswer) -> None:
        page, asked = self._page, case.application
        opened = open_chat(answer.phone, answer.text)
        if opened is Opened.NO_BROWSER:
            page.context.notices.warn(page.say(_NO_BROWSER))
            return
        said = page.say(_PASTE if opened is Opened.TO_PASTE else _OPENED).format(number=asked.number)

        def noted(_nothing: None) -> None:
            page.context.notices.info(said)

        page.run(lambda: page.office.whatsapp.prepared(page.staff, asked.id, answer.occasion), noted)
