"""The form of the counter: from the NIK to the note, led through by Enter, asking only what matters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desk.domain.applications import Subject
from desk.domain.nik import birth_date_in, check_nik, sex_in
from desk.domain.services import Facts, Service, facts_of, questions
from desk.domain.text import Word
from ui.pages.walk_in_filled import Filled
from ui.pages.walk_in_rules import Offered, items_of, rules_said, service_lines
from ui.theme import STEP
from ui.widgets.checklist import Checklist, ItemRow
from ui.widgets.contact_fields import Contact, ContactFields
from ui.widgets.doubt_list import DoubtList, Said
from ui.widgets.enter_path import EnterPath
from ui.widgets.form_grid import FormGrid
from ui.widgets.looks import label, line
from ui.widgets.nik_line import NikLine
from ui.widgets.person_fields import Person, PersonFields, as_typed, person_of, read_birth
from ui.widgets.pick_line import PickLine
from ui.widgets.scan_guard import ScanGuard
from ui.widgets.yes_no import Questions

EDIT_KEY = "F4"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is not there yet, and where it is typed."""

    text: str
    where: QWidget


class CounterForm(QScrollArea):
    """Knows the rules of the catalogue, nothing of the office; ``done`` when Enter leaves the last field."""

    changed = Signal()
    nik_given = Signal(str)
    scanned = Signal(str)
    service_chosen = Signal(str)
    done = Signal()

    def __init__(self, say: Callable[[Word], str], spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say, self._language = say, spoken
        self._offered: Offered | None = None
        self._key = self._kk = ""
        self._doubts: tuple[Said, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget(self)
        ground.setProperty("look", "ground")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(2 * STEP, STEP, 2 * STEP, 2 * STEP)
        self._column.setSpacing(STEP)
        self._build(ground)
        self.setWidget(ground)
        self._wire()
        self._weigh()

    # What the page does with it

    def offer(self, offered: Offered, recent: Sequence[str]) -> None:
        """Take what the office offers; what was typed stays."""
        self._offered = offered
        self.person.offer_villages(offered.villages)
        self.offer_recent(recent)
        self._weigh()

    def offer_recent(self, recent: Sequence[str]) -> None:
        """Put the services used last on top of the list."""
        if self._offered is not None:
            lines = service_lines(self._offered.catalogue, self._language)
            self.service.offer(lines, recent, self.tr("Used last"))

    def clear(self, key: str) -> None:
        """Begin with nobody."""
        self._key, self._kk, self._doubts = key, "", ()
        self.nik.clear()
        self.person.clear()
        self.service.choose("")
        self.questions.put({})
        self.items.put((), {})
        self.contact.put(Contact())
        self.doubts.reason.clear()
        self.promise.setText("")
        self._weigh()

    def show_person(self, subject: Subject, summary: str) -> None:
        """Show somebody the office knows."""
        self._kk = subject.kk_number
        self.person.show_known(person_of(subject), summary)
        self.person.say_hint("")
        self._weigh()

    def ask_person(self) -> None:
        """Let the person be typed in; what the NIK says of itself is filled in as a suggestion."""
        if self.person.is_known():
            self.person.clear()
            self._kk = ""
        person = self.person.person()
        nik = check_nik(self.nik.text())
        suggested = False
        if nik.usable and self._offered is not None and not person.birth:
            day = birth_date_in(nik.nik, self._offered.today)
            person = replace(person, birth=as_typed(day), sex=person.sex or sex_in(nik.nik))
            suggested = day is not None
        self.person.ask(person)
        self._weigh()
        if suggested and not self.person.hint.text():
            words = self.tr("Birth date and sex are taken from the NIK; compare them with the KK.")
            self.person.say_hint(words, "muted")

    def edit_person(self) -> None:
        """Let what the office knows of the person be corrected for this application."""
        self.person.ask(self.person.person())
        self._weigh()
        self.go_to(self.person.name)

    def show_doubts(self, doubts: Sequence[Said], promise: str) -> None:
        """Show what the office knows against the intake, and the day it would be promised for."""
        self._doubts = tuple(doubts)
        self.promise.setText(promise)
        self._weigh()

    def filled(self) -> Filled:
        """Return everything as it stands now."""
        return Filled(
            self._key,
            check_nik(self.nik.text()).nik,
            kk_number=self._kk,
            known=self.person.is_known(),
            service=self.service.value(),
            answers=self.questions.answers(),
            ticked=self.items.ticked(),
            numbers=self.items.numbers(),
            reason=self.doubts.reason.text(),
            **asdict(self.person.person()),
            **asdict(self.contact.contact()),
        )

    def fill(self, form: Filled, summary: str) -> None:
        """Fill everything in from a draft."""
        self.clear(form.key)
        self._kk = form.kk_number
        self.nik.setText(form.nik)
        person = Person(**_part(form, Person))
        if form.known:
            self.person.show_known(person, summary)
        else:
            self.person.ask(person)
        self.service.choose(form.service)
        self.questions.put(form.answers)
        self.items.put(form.ticked, form.numbers)
        self.contact.put(Contact(**_part(form, Contact)))
        self.doubts.reason.setText(form.reason)
        self._weigh()

    def problem(self) -> Problem | None:
        """Return the first thing that is not there yet."""
        form = self.filled()
        nik = check_nik(form.nik)
        if form.nik and nik.flaw is not None:
            words = self.tr("{why}. Correct it, or leave it empty for somebody who has none.")
            return Problem(words.format(why=self._say(nik.flaw.word)), self.nik)
        if not form.name.strip():
            where = self.person.name if self.person.name.isVisibleTo(self) else self.nik
            return Problem(self.tr("Who is it about? Scan or type the NIK, or type the name."), where)
        if form.birth and form.born() is None and not form.known:
            words = self.tr("The birth date cannot be read. Type it like 01-08-1990.")
            return Problem(words, self.person.birth)
        if not form.service:
            return Problem(self.tr("Choose the service: type a few letters of it."), self.service)
        return self._open_end(form)

    def open_end(self) -> QWidget:
        """Return where to go on."""
        problem = self.problem()
        return problem.where if problem else self.contact.phone

    # Building

    def _build(self, ground: QWidget) -> None:
        top = FormGrid(ground)
        self.nik = NikLine(self.tr("Scan or type the NIK; empty for a newborn"), top)
        top.add_row(self.tr("NIK"), self.nik)
        self.nik_hint = label("", "warn", top)
        self.nik_hint.setWordWrap(True)
        self.nik_hint.hide()
        top.add_wide(self.nik_hint)
        self.person = PersonFields(EDIT_KEY, ground)
        middle = FormGrid(ground)
        self.service = PickLine(self.tr("Type a few letters, Enter takes the line on top"), middle)
        self.service.setAccessibleName(self.tr("Service"))
        middle.add_row(self.tr("Service"), self.service)
        self.about = label("", "muted", middle)
        self.about.setWordWrap(True)
        self.promise = label("", "good", middle)
        middle.add_wide(self.about)
        middle.add_wide(self.promise)
        self.doubts = DoubtList(ground)
        self.questions = Questions(ground)
        self.needs = label("", "muted", ground)
        self.needs.setWordWrap(True)
        self.items = Checklist(self._odd_number, ground)
        self.items.setAccessibleName(self.tr("Documents to be brought"))
        self.contact = ContactFields(self._say, ground)
        for part in (top, self.person, middle, self.doubts, self.questions, self.needs, self.items):
            self._column.addWidget(part)
        self._column.addWidget(line(ground))
        self._column.addWidget(self.contact)
        self._column.addStretch(1)

    def _wire(self) -> None:
        self.path = EnterPath(self.order, self)
        self.path.done.connect(self.done)
        self.path.reached.connect(lambda _where: self._keep_in_sight())
        self.nik.searched.connect(self.nik_given)
        self.nik.left_empty.connect(lambda: self.nik_given.emit(""))
        self.nik.textEdited.connect(self._weigh_nik)
        self.nik.textEdited.connect(self.changed)
        self.service.chosen.connect(self._on_service)
        self.service.entered.connect(lambda: self.path.step(self.service))
        self.person.changed.connect(self._on_changed)
        self.person.village.chosen.connect(lambda _value: self.path.step(self.person.village))
        self.person.village.entered.connect(lambda: self.path.step(self.person.village))
        self.doubts.changed.connect(self.changed)
        self.contact.changed.connect(self.changed)
        self.questions.changed.connect(self._on_changed)
        self.questions.entered.connect(self.path.step)
        self.items.changed.connect(self._on_changed)
        self.items.moved.connect(self._keep_in_sight)
        self.items.numbered.connect(self.changed)
        self.items.entered.connect(lambda: self.path.step(self.items))
        self.items.number_entered.connect(self._on_number)
        guard = ScanGuard(self)
        person, contact = self.person, self.contact
        all_fields: list[QWidget] = [
            *(person.name, person.birth, person.sex, person.address, person.rt, person.rw),
            *(contact.applicant, contact.relation, contact.applicant_nik, contact.other),
            *(contact.phone, contact.email, contact.delivery, contact.note),
            self.doubts.reason,
        ]
        self.path.follow(all_fields)  # before the guard, which so sees a scan first
        for field in (*all_fields, self.service, self.person.village):
            if field is not self.contact.applicant_nik:
                guard.watch(field)
        for source in (guard.scanned, self.questions.scanned, self.items.scanned):
            source.connect(self.scanned)

    # Going on

    def order(self) -> list[QWidget]:
        """Return what Enter goes through now."""
        return [
            self.nik,
            *self.person.order(),
            self.service,
            *self.doubts.order(),
            *self.questions.rows,
            *([self.items] if self.items.rows else []),
            *self.contact.order(),
        ]

    def go_to(self, where: QWidget) -> None:
        """Put the focus somewhere, in sight."""
        self.path.go_to(where)

    # Answering

    def _on_changed(self) -> None:
        self._weigh()
        self.changed.emit()

    def _on_service(self, code: str) -> None:
        service = self._service()
        if service is not None:
            self.contact.expect_other(expected=service.about_other)
        self._doubts = ()
        self.promise.setText("")
        self._weigh()
        self.changed.emit()
        self.service_chosen.emit(code)
        if code:
            self.path.step(self.service)

    def _on_number(self, row: ItemRow) -> None:
        following = self.items.number_after(row)
        self.go_to(following) if following is not None else self.path.step(self.items)

    # Weighing

    def _service(self) -> Service | None:
        return self._offered.catalogue.services.get(self.service.value()) if self._offered else None

    def _weigh(self) -> None:
        self._weigh_nik()
        self._weigh_birth()
        service = self._service()
        self._ask(service)
        self.needs.setVisible(service is not None)
        self.items.setVisible(bool(service is not None and self.items.rows))
        about = service.note.said(self._language) if service and service.note else ""
        form = self.tr("Form {form}").format(form=service.form) if service else ""
        self.about.setText(" · ".join(part for part in (form, about) if part))
        self.about.setVisible(service is not None)
        self.promise.setVisible(bool(self.promise.text()))
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """Scroll to the field with the focus once everything around it has its place."""
        QTimer.singleShot(0, self, self._show_focused)

    def _show_focused(self) -> None:
        focused = self.focusWidget()
        if focused is not None and focused.hasFocus():
            seen = self.items.current() if focused is self.items else focused
            self.ensureWidgetVisible(seen, 0, 6 * STEP)

    def _ask(self, service: Service | None) -> None:
        if service is None or self._offered is None:
            self.questions.ask((), self.service)
            self.items.ask(())
            self.doubts.show_all(())
            return
        catalogue, spoken = self._offered.catalogue, self._language
        facts = self._facts(self._offered)
        codes = questions(service, facts.age)
        asked = [(code, catalogue.questions[code].ask.said(spoken)) for code in codes]
        self.questions.ask(asked, self.doubts.reason)
        facts = self._facts(self._offered)
        self.items.ask(items_of(catalogue, service, facts, spoken, self._say))
        self.needs.setText(
            self.tr("Documents   a number ticks, again for the alternative   A all of them")
            if self.items.rows
            else self.tr("No documents are asked for.")
        )
        rules = rules_said(service, facts, self.questions.answers(), spoken)
        self.doubts.show_all((*rules, *self._doubts))

    def _facts(self, offered: Offered) -> Facts:
        yes = frozenset(code for code, answer in self.questions.answers().items() if answer)
        return facts_of(read_birth(self.person.birth.text()), offered.today, yes)

    def _weigh_nik(self) -> None:
        text = self.nik.text().strip()
        checked = check_nik(text)
        # Half a NIK is not wrong yet, and letters are a receipt that is being typed.
        words = self._say(checked.flaw.word) if checked.flaw and len(checked.nik) >= 16 else ""
        self.nik_hint.setText(words)
        self.nik_hint.setVisible(bool(words))

    def _weigh_birth(self) -> None:
        if self.person.is_known() or self._offered is None:
            return
        person = self.person.person()
        born = read_birth(person.birth)
        late = born is not None and born > self._offered.today
        self.person.show_birth_wrong(wrong=bool(person.birth) and (born is None or late))
        nik = check_nik(self.nik.text())
        self.person.say_hint(
            self._offered.odd_nik(nik.nik, born, person.sex, self._say) if nik.usable else ""
        )

    def _odd_number(self, document: str, text: str) -> str:
        if self._offered is None:
            return ""
        return self._offered.odd_number(document, text, check_nik(self.nik.text()).nik, self._say)

    def _open_end(self, form: Filled) -> Problem | None:
        question = self.questions.open_one()
        if question is not None:
            words = self.tr("Not answered yet: {question}")
            return Problem(words.format(question=question.accessibleName()), question)
        blocking = self.doubts.blocking()
        if blocking:
            return Problem(blocking, self.service)
        missing = self.items.missing()
        if missing:
            words = self.tr("Not ticked yet: {documents}. Without them nothing is taken in at the counter.")
            return Problem(words.format(documents=", ".join(missing)), self.items)
        if form.other and not form.applicant.strip():
            return Problem(self.tr("Type the name of who asks."), self.contact.applicant)
        if self.doubts.wants_reason() and not form.reason.strip():
            return Problem(self.tr("Write why it is taken in all the same."), self.doubts.reason)
        return None


def _part(form: Filled, kind: type[Person | Contact]) -> dict[str, Any]:
    return {one.name: getattr(form, one.name) for one in fields(kind)}
