"""The form a chat is made into: everything guessed from the text, to be corrected by keys alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desk.domain.applications import AskedWhen, Request, Subject
from desk.domain.asked_for import names_applicant
from desk.domain.chat_request import ChatRequest
from desk.domain.nik import birth_date_in, check_nik, sex_in
from desk.domain.printing import Channel
from desk.domain.services import Service
from desk.domain.text import Word, search_key
from ui.pages.walk_in_filled import Filled, request_of
from ui.pages.walk_in_rules import Offered, service_lines
from ui.theme import STEP
from ui.widgets.chat_box import ChatBox
from ui.widgets.contact_fields import Contact, ContactFields
from ui.widgets.doubt_list import DoubtList, Said
from ui.widgets.enter_path import EnterPath
from ui.widgets.form_grid import FormGrid
from ui.widgets.looks import label
from ui.widgets.nik_line import NikLine
from ui.widgets.person_fields import Person, PersonFields, as_typed, person_of
from ui.widgets.pick_line import PickLine

EDIT_KEY = "F4"
_LINES = 5


@dataclass(frozen=True, slots=True)
class Problem:
    """What is not there yet, and where it is typed."""

    text: str
    where: QWidget


class ChatForm(QScrollArea):
    """``told``: read this text; ``nik_given``: find out who that is; ``done``: Enter left the last field."""

    told = Signal(str)
    nik_given = Signal(str)
    service_chosen = Signal()
    done = Signal()

    def __init__(self, say: Callable[[Word], str], spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say, self._language = say, spoken
        self._offered: Offered | None = None
        self._key = self._kk = ""
        self.asked: AskedWhen | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget(self)
        ground.setProperty("look", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(2 * STEP, STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        for part in self._parts(ground):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(ground)
        self._wire()

    # What the page does with it

    def offer(self, offered: Offered, recent: Sequence[str]) -> None:
        """Take what the office offers; what was typed stays."""
        self._offered = offered
        self.person.offer_villages(offered.villages)
        lines = service_lines(offered.catalogue, self._language)
        self.service.offer(lines, recent, self.tr("Used last"))

    def clear(self, key: str) -> None:
        """Begin with nobody."""
        self._key, self._kk, self.asked = key, "", None
        self.chat.clear()
        self.nik.clear()
        self.person.clear()
        self.person.ask(Person())
        self.service.choose("")
        self.contact.put(Contact())
        self.doubts.reason.clear()
        self.show_doubts((), "")
        self._say_hint("")

    def show_guess(self, guess: ChatRequest) -> None:
        """Fill in what a chat seems to say; a name and NIK of who asks for a child go there."""
        self.service.choose(guess.service)
        self.asked, self._kk = guess.asked, guess.kk_number
        service, today = self._service(), self._offered.today if self._offered is not None else date.min
        nik, name, contact = guess.nik, guess.name, Contact(phone=guess.phone)
        if service is not None and service.about_other:
            asks = guess.sender
            if names_applicant(service, nik, None, today):
                contact = replace(contact, applicant_nik=nik)
                asks, name = (asks, name) if asks else (name, "")
                nik = ""
            contact = replace(contact, other=True, applicant=asks)
        self.nik.setText(nik)
        self._kk = guess.kk_number
        self.person.ask(Person(name=name, birth=as_typed(birth_date_in(nik, today)) if nik else "",
                               sex=sex_in(nik) if nik else ""))  # fmt: skip
        self.contact.put(contact)
        self._hint(guess)

    def show_person(self, subject: Subject, summary: str) -> None:
        """Show somebody the office knows."""
        self._kk = self._kk or subject.kk_number
        written = self.person.person().name.strip()
        self.person.show_known(person_of(subject), summary)
        if written and search_key(written) != search_key(subject.name):
            words = self.tr("The chat says {name}: compare the NIK with the KK before it is taken in.")
            self.person.say_hint(words.format(name=written))

    def show_doubts(self, doubts: Sequence[Said], promise: str) -> None:
        """Show what speaks against it, and the day it would be promised for."""
        self.doubts.show_all(doubts)
        self.promise.setText(promise)
        self.promise.setVisible(bool(promise))

    def filled(self) -> Filled:
        """Return everything as it stands now."""
        return Filled(
            self._key,
            check_nik(self.nik.text()).nik,
            kk_number=self._kk,
            known=self.person.is_known(),
            service=self.service.value(),
            reason=self.doubts.reason.text(),
            **asdict(self.person.person()),
            **asdict(self.contact.contact()),
        )

    def fill(self, form: Filled, chat: str, asked: AskedWhen | None) -> None:
        """Fill everything in as it was typed before."""
        self.clear(form.key)
        self._kk, self.asked = form.kk_number, asked
        self.chat.setPlainText(chat)
        self.nik.setText(form.nik)
        self.person.ask(Person(form.name, form.birth, form.sex, form.address, form.rt, form.rw, form.village))
        self.service.choose(form.service)
        names = ("other", "applicant", "applicant_nik", "relation", "phone", "email", "delivery", "note")
        self.contact.put(Contact(**{name: getattr(form, name) for name in names}))
        self.doubts.reason.setText(form.reason)

    def request(self) -> Request | None:
        """Return what is taken in; None while the office's services are not known."""
        if self._offered is None:
            return None
        asked = request_of(self.filled(), self._offered.catalogue, self._offered.today)
        return replace(asked, channel=Channel.WHATSAPP, asked=self.asked)

    def problem(self) -> Problem | None:
        """Return the first thing that is not there yet."""
        form, service = self.filled(), self._service()
        flaw = check_nik(form.nik).flaw if form.nik else None
        if flaw is not None:
            return Problem(f"{self._say(flaw.word)}.", self.nik)
        for_child = service is not None and service.about_other and bool(form.applicant.strip())
        if not form.name.strip() and not for_child:
            return Problem(self.tr("Whose request is it? Type the NIK or the name."), self.person.name)
        if form.birth and form.born() is None and not form.known:
            return Problem(
                self.tr("The birth date cannot be read. Type it like 01-08-1990."), self.person.birth
            )
        return self._open_end(form, service)

    def _open_end(self, form: Filled, service: Service | None) -> Problem | None:
        if service is None:
            return Problem(self.tr("Choose the service: type a few letters of it."), self.service)
        if not form.phone.strip():
            return Problem(self.tr("Type the number the answer goes to."), self.contact.phone)
        if self.doubts.wants_reason() and not form.reason.strip():
            return Problem(self.tr("Write why it is taken in all the same."), self.doubts.reason)
        return None

    # Building

    def _parts(self, ground: QWidget) -> tuple[QWidget, ...]:
        self.chat = ChatBox(self.tr("Copy the messages in WhatsApp and paste them here: Ctrl+V"), ground)
        self.chat.setAccessibleName(self.tr("Text of the chat"))
        self.chat.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 2 * STEP)
        self.hint = label("", "muted", ground)
        self.hint.setWordWrap(True)
        top = FormGrid(ground)
        self.nik = NikLine(self.tr("NIK; empty for somebody who has none"), top)
        top.add_row(self.tr("NIK"), self.nik)
        self.person = PersonFields(EDIT_KEY, ground)
        middle = FormGrid(ground)
        self.service = PickLine(self.tr("Type a few letters, Enter takes the line on top"), middle)
        self.service.setAccessibleName(self.tr("Service"))
        middle.add_row(self.tr("Service"), self.service)
        self.promise = label("", "good", middle)
        middle.add_wide(self.promise)
        self.doubts = DoubtList(ground)
        self.contact = ContactFields(self._say, ground)
        return self.chat, self.hint, top, self.person, middle, self.doubts, self.contact

    def _wire(self) -> None:
        self.path = EnterPath(self.order, self)
        self.path.done.connect(self.done)
        self.path.reached.connect(lambda where: self.ensureWidgetVisible(where, 0, 6 * STEP))
        self.chat.told.connect(self.told)
        self.chat.skipped.connect(lambda: self.path.go_to(self.nik))
        self.nik.searched.connect(self.nik_given)
        self.nik.left_empty.connect(lambda: self.path.step(self.nik))
        self.service.chosen.connect(self._on_service)
        self.service.entered.connect(lambda: self.path.step(self.service))
        self.person.village.chosen.connect(lambda _value: self.path.step(self.person.village))
        self.person.village.entered.connect(lambda: self.path.step(self.person.village))
        person, contact = self.person, self.contact
        self.path.follow(
            [
                *(person.name, person.birth, person.sex, person.address, person.rt, person.rw),
                *(contact.applicant, contact.relation, contact.applicant_nik, contact.other),
                *(contact.phone, contact.email, contact.delivery, contact.note, self.doubts.reason),
            ]
        )

    def order(self) -> list[QWidget]:
        """Return what Enter goes through now."""
        return [
            *(self.chat, self.nik, *self.person.order(), self.service),
            *(*self.doubts.order(), *self.contact.order()),
        ]

    def _on_service(self, code: str) -> None:
        service = self._service()
        if service is not None:
            self.contact.expect_other(expected=service.about_other)
        self.service_chosen.emit()
        if code:
            self.path.step(self.service)

    def _service(self) -> Service | None:
        return self._offered.catalogue.services.get(self.service.value()) if self._offered else None

    def _hint(self, guess: ChatRequest) -> None:
        words = []
        if guess.asked is not None:
            when = f"{guess.asked.day:%d-%m-%Y} {guess.asked.clock}".strip()
            words.append(self.tr("Written on {when}; the promised day counts from then.").format(when=when))
        if self.contact.contact().other and not self.person.person().name:
            words.append(
                self.tr(
                    "The name is of who asks. Type for whom it is, or leave it empty: checking fills it in."
                )
            )
        if guess.cut:
            words.append(self.tr("Only the beginning of this long text was read."))
        self._say_hint(" ".join(words))

    def _say_hint(self, words: str) -> None:
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
