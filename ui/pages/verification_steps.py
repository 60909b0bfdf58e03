"""The steps of the verification with the office: take, put back, decide, take in again, write the note."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desk.domain.applications import AppFilter, Application, AppState
from desk.domain.corrections import Correction
from desk.domain.outbox import EndCheck, Once, Waiting, key_of_check, seen_of
from desk.domain.printing import Channel
from desk.domain.services import Catalogue, facts_of, objections
from desk.domain.verification import Check, Claimed, Finding, Verdict
from reports import return_note
from reports.request import in_prose
from reports.return_words import Returned, message
from ui.dialogs.came_back import CameBackDialog
from ui.dialogs.correct_form import Asked, CorrectDialog
from ui.dialogs.refuse_application import RefuseDialog
from ui.dialogs.return_papers import ReturnDialog
from ui.pages.keeping import book_or_keep, say_kept
from ui.pages.page import Page
from ui.pages.verification_back import papers_after, papers_to_mend
from ui.pages.verification_correct import ask_and_write, fields_said, write_form
from ui.pages.verification_list import CheckFile
from ui.pages.verification_note import print_note, save_note
from ui.pages.verification_state import Case, CheckState
from ui.printing import receipt_printer
from ui.tables.check_columns import service_name
from ui.widgets.pick_line import Line

_WITHIN_DAYS = (7, 14, 30)
"""Spans offered for bringing the documents; the office's rules set none."""


class CheckSteps(QObject):
    """``taken`` carries a case, ``ended`` an application decided on, ``put_away`` one left to others."""

    taken = Signal(object)
    ended = Signal(object)
    put_away = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.villages: tuple[Line, ...] = ()

    # Taking

    def take_next(self, which: AppFilter) -> None:
        """Take what is promised first."""
        page = self._page
        page.run(lambda: self._case(page.office.verification.next(page.staff, which)), self.taken.emit)

    def take(self, application_id: int, failed: Callable[[Exception], None] | None = None) -> None:
        """Take one application."""
        page = self._page
        page.run(
            lambda: self._case(page.office.verification.take(page.staff, application_id)),
            self.taken.emit,
            failed,
        )

    def resume(self, claimed: Claimed) -> None:
        """Go on with one that is in this person's hands."""
        self._page.run(lambda: self._case(claimed), self.taken.emit)

    def _case(self, claimed: Claimed) -> Case:
        office, asked = self._page.office, claimed.application
        settings = office.preferences.settings()
        return Case(
            claimed,
            office.services.catalogue(asked.catalogue_version),
            asked.received_at.astimezone(ZoneInfo(settings.zone)).date(),
            office.today(),
            settings.check_minutes,
            asked.service in settings.four_eyes,
            in_prose(settings.office_name),
            office.attachments.of(asked.id, removed=True),
        )

    # The form

    def correct(self, state: CheckState) -> None:
        """Ask for the form anew and write it; what was found of the documents stays."""
        page, case = self._page, state.case

        def done(corrected: Case) -> None:
            fields = fields_said(corrected.claimed.corrections[0].fields, page.language)
            words = self.tr("{number} is corrected: {fields}. Look at the documents against it again.")
            page.context.notices.info(words.format(number=corrected.application.number, fields=fields))
            self.taken.emit(corrected)

        ask_and_write(
            page,
            Asked(case.application, self.villages, case.today),
            lambda one: self._case(page.office.verification.correct(page.staff, case.claimed, one)),
            done,
        )

    # Ending

    def put_back(self, state: CheckState) -> None:
        """Leave it to whoever is next."""
        page, claimed = self._page, state.case.claimed

        def done(_none: None) -> None:
            words = self.tr("{number} waits again for whoever is next.")
            page.context.notices.info(words.format(number=claimed.application.number))
            self.put_away.emit(claimed.application)

        page.run(lambda: page.office.verification.put_back(page.staff, claimed), done)

    def verify(self, state: CheckState) -> None:
        """Say that everything is in order."""
        self._finish(state, Verdict.VERIFIED, "", self._told_verified)

    def return_it(self, state: CheckState) -> None:
        """Send it back, with the words the citizen is given."""
        case = state.case

        def words(besides: str) -> str:
            return self._message(
                case.application, state.findings(), case.catalogue, besides, case.office_name
            )

        untils = [(self._until(case.today, days), self._within(case.today, days)) for days in _WITHIN_DAYS]
        asked = [("", self.tr("no day named")), *untils]
        besides = ReturnDialog.ask(self._page, case.application.number, asked, words)
        if besides is not None:
            self._finish(state, Verdict.RETURNED, besides, self._told_returned)

    def refuse(self, state: CheckState) -> None:
        """End it on a legal ground."""
        case, code = state.case, self._page.language.code
        grounds = [part.strip() for part in case.service.legal.split(";") if part.strip()]
        yes = frozenset(answer for answer, given in case.application.answers.items() if given)
        facts = facts_of(case.application.subject.birth_date, case.received_on, yes)
        rules = [rule.says.said(code) for rule in objections(case.service, facts) if rule.refuses]
        ground = RefuseDialog.ask(self._page, case.application.number, grounds, rules)
        if ground is not None:
            self._finish(state, Verdict.REFUSED, ground, self._told_refused)

    def _finish(
        self, state: CheckState, verdict: Verdict, ground: str, told: Callable[[Application], None]
    ) -> None:
        page, case, findings = self._page, state.case, state.findings()
        claimed, key = case.claimed, key_of_check(case.claimed.token)
        asked = case.application
        deed = EndCheck(
            asked.id,
            asked.number,
            claimed.token,
            verdict,
            tuple(findings),
            ground,
            seen_of(asked, case.attachments),
        )

        def done(application: Application) -> None:
            told(application)
            self.ended.emit(application)

        def kept(waiting: Waiting) -> None:
            page.context.notices.info(say_kept(page, waiting))
            self.put_away.emit(asked)  # what was found stays as a draft, should the office refuse it

        book_or_keep(
            page,
            key,
            deed,
            lambda: page.office.verification.finish(
                page.staff, claimed, verdict, findings, ground, Once(key)
            ),
            done,
            kept,
            page.fail,
        )

    # Coming back

    def came_back(self, file: CheckFile) -> None:
        """Ask what was mended, the form too, and take it in again."""
        page, application, catalogue = self._page, file.application, file.catalogue
        asked = Asked(application, self.villages, file.today)
        mended = papers_to_mend(application, catalogue, file.checks, page.language)

        def correct(begun: Correction | None) -> Correction | None:
            return CorrectDialog.ask(page, asked, page.say, begun)

        told = CameBackDialog.ask(page, application.number, mended, correct)
        if told is None:
            return
        back, correction = told
        papers = papers_after(application, catalogue, back)

        def write(correction: Correction | None) -> Application:
            return page.office.verification.came_back(page.staff, application.id, papers, correction)

        if correction is None:
            page.run(lambda: write(None), self._told_back)
        else:
            write_form(page, asked, correction, write, self._told_back)

    # The note

    def save_note(self, application: Application) -> None:
        """Write the note that goes back with the documents."""
        save_note(self._page, application)

    def print_note(self, application: Application) -> None:
        """Print the note as this PC prints receipts."""
        print_note(self._page, application)

    def copy_message(self, application: Application, catalogue: Catalogue, check: Check) -> None:
        """Put the text for the citizen on the clipboard."""
        page = self._page

        def then(office_name: str) -> None:
            words = self._message(application, check.findings, catalogue, check.ground, office_name)
            QGuiApplication.clipboard().setText(words)
            page.context.notices.info(
                self.tr("The text for the applicant is copied; paste it into a message.")
            )

        page.run(lambda: in_prose(page.office.preferences.settings().office_name), then)

    def _message(
        self,
        asked: Application,
        findings: Sequence[Finding],
        catalogue: Catalogue,
        besides: str,
        office_name: str,
    ) -> str:
        code = self._page.language.code
        service = service_name(catalogue, asked.service, code)
        about = Returned(asked.number, service, asked.contact_name, tuple(findings), besides, office_name)
        return message(
            about, lambda document: return_note.document_name(catalogue, document, code), self._page.say
        )

    # Telling

    def _told_verified(self, application: Application) -> None:
        notices = self._page.context.notices
        if application.state is AppState.SECOND_CHECK:
            words = self.tr("{number} is in order to you; it waits for the second pair of eyes.")
        elif application.job_id is not None:
            words = self.tr("{number} is verified; its card is on its way.")
        else:
            words = self.tr("{number} is verified.")
        notices.info(words.format(number=application.number))

    def _told_returned(self, application: Application) -> None:
        words = self.tr("{number} goes back to the applicant.").format(number=application.number)
        told = receipt_printer(self._page.context.preferences)
        if told.name and told.at_once and application.channel is Channel.COUNTER:
            self._page.context.notices.info(words)
            self.print_note(application)
        else:
            act = partial(self.print_note, application)
            self._page.context.notices.offer(words, self.tr("Print the note"), act)

    def _told_refused(self, application: Application) -> None:
        words = self.tr("{number} is refused.").format(number=application.number)
        self._page.context.notices.info(words)

    def _told_back(self, application: Application) -> None:
        page = self._page
        words = self.tr("{number} is in again, round {n}; promised on {day}.").format(
            number=application.number,
            n=page.language.number(application.round),
            day=page.language.date(application.promised_on),
        )
        page.context.notices.offer(words, self.tr("Check it now"), lambda: self.take(application.id))
        page.refresh_soon()

    def _until(self, today: date, days: int) -> str:
        day = self._page.language.date(today + timedelta(days=days))
        return self.tr("Please hand it in by {day}.").format(day=day)

    def _within(self, today: date, days: int) -> str:
        day = self._page.language.date(today + timedelta(days=days))
        return self.tr("{day} ({age})").format(day=day, age=self._page.language.age(days))
