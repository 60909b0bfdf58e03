"""The part of the settings about messages to citizens: by what, when, and each way out of the office."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.carrier_settings import Described, Standing, needs_secret, place_of, shown_to
from desk.domain.carrier_words import NO_SIGN, why_word
from desk.domain.carriers import Answer, Handed, Medium
from desk.domain.gateways import Gateway
from desk.domain.journal import Action
from desk.domain.mail_servers import MailServer
from desk.domain.modems import Modem, ModemState, ModemUnreachable
from ui.dialogs.carrier_forms import CarrierSecret, MailServerForm, ModemForm, TrySending
from ui.dialogs.gateway_form import GatewayForm
from ui.icons import icon
from ui.message_sender import sends
from ui.pages.page import Page
from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.busy_button import BusyButton
from ui.widgets.looks import label, line
from ui.widgets.message_settings import HOW_MANY, WHEN
from ui.widgets.safe_lines import SafeLine
from ui.widgets.safe_lines import Standing as Shown
from ui.widgets.settings_form import SettingsForm


@dataclass(frozen=True, slots=True)
class _Line:
    """One medium with its buttons; an SMS has two ways out to choose from."""

    line: SafeLine
    set_up: tuple[BusyButton, ...]
    secret: BusyButton
    forget: BusyButton
    trial: BusyButton


class CarrierPart(QWidget):
    """Fields that are saved with the other settings, and below them a line for each medium."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._found: dict[Medium, Standing] = {}
        self._answers: dict[Medium, str] = {}
        self.form = SettingsForm(((WHEN,), (HOW_MANY,)), page.say, self)
        self.lines = {medium: self._line(medium) for medium in Medium}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.form, 1)
        column.addWidget(line(self))
        below = QVBoxLayout()
        below.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, STEP)
        below.setSpacing(0)
        below.addWidget(label(self.tr("Ways out of the office, as they stand on this PC"), "strong", self))
        if page.office.is_demo:
            told = self.tr("A demo office writes to nobody, whatever is set up here.")
            below.addWidget(label(told, "warn", self))
        self.who_sends = label("", "muted", self)
        self.who_sends.setWordWrap(True)
        below.addWidget(self.who_sends)
        for one in self.lines.values():
            below.addWidget(one.line)
        column.addLayout(below)

    def refresh(self) -> None:
        """Show how each medium stands on this PC now."""
        self._page.run(self._page.office.carriers.standing, self._show, line="carriers")

    # Showing

    def _show(self, found: tuple[Standing, ...]) -> None:
        self._found = {one.medium: one for one in found}
        self._say_who_sends(any(one.chosen for one in found))
        may = self._page.staff.may(Action.CARRIER_CHANGED)
        for medium, standing in self._found.items():
            one = self.lines[medium]
            one.line.show_standing(self._shown(standing))
            for button in one.set_up:
                button.setVisible(may)
            one.secret.setVisible(may and standing.needs_secret)
            one.forget.setVisible(may and standing.has_secret)
            one.trial.setVisible(self._page.staff.may(Action.MESSAGE_TESTED) and standing.why_not is None)
        sms = self._found[Medium.SMS]
        if isinstance(sms.described, Modem) and sms.why_not is None and not self._page.office.is_demo:
            self._page.run(self._page.office.carriers.modem, self._show_modem, self._show_away, line="modem")

    def _show_modem(self, state: ModemState | None) -> None:
        """Say beside the modem whether it answers; a silent one says since when, and what to do."""
        if state is not None and state.answers:
            words = self.tr("Ready on this PC; the modem answers")
            if state.signal is not None:
                words = self.tr("Ready on this PC; the modem's signal: {percent} %").format(
                    percent=state.signal
                )
            self._say_of_modem(words, "", Tone.GOOD if self._found[Medium.SMS].chosen else Tone.WARN)
            return
        words = self.tr("The modem has never answered")
        if state is not None:
            since = self._page.language.moment(datetime.now(UTC) - state.silent)
            words = self.tr("The modem has not answered since {when}").format(when=since)
        self._say_of_modem(words, self._page.say(NO_SIGN), Tone.BAD)

    def _show_away(self, error: Exception) -> None:
        if isinstance(error, ModemUnreachable):
            self._say_of_modem(self._page.say(error.cause), "", Tone.BAD)
        else:
            self._page.fail(error)

    def _say_of_modem(self, words: str, cure: str, tone: Tone) -> None:
        sms = self._found[Medium.SMS]
        means = "\n".join(filter(None, (cure, self._shown(sms).means)))
        self.lines[Medium.SMS].line.show_standing(Shown(words, means, tone))

    def _say_who_sends(self, chosen: bool) -> None:
        """Say whether this PC sends: with every way out ready, nothing leaves while no PC does."""
        if sends(self._page.context.preferences):
            self.who_sends.setText(self.tr("This PC sends what waits, every half minute."))
        else:
            words = self.tr("This PC does not send. One of the office has to; it is told so at {place}.")
            self.who_sends.setText(words.format(place=self.tr("“This PC”")))
        self.who_sends.setVisible(chosen)

    def _shown(self, standing: Standing) -> Shown:
        said = self._answers.get(standing.medium, "")
        if self._page.office.is_demo:
            words = self.tr("To nobody, on trial as well") if standing.chosen else self.tr("Not ticked above")
            return Shown(words, said)
        if standing.described is None:
            tone = Tone.BAD if standing.chosen else Tone.NEUTRAL
            return Shown(self._page.say(standing.why_not) if standing.why_not else "", said, tone)
        place = self._kind(standing.described).format(place=place_of(standing.described))
        if standing.why_not is not None:
            why = self._page.say(standing.why_not)
            return Shown(why, place, Tone.BAD if standing.chosen else Tone.WARN)
        words = self.tr("Ready on this PC") if standing.chosen else self.tr("Ready, but not ticked above")
        return Shown(
            words, "\n".join(filter(None, (place, said))), Tone.GOOD if standing.chosen else Tone.WARN
        )

    def _kind(self, described: Described) -> str:
        if isinstance(described, MailServer):
            return self.tr("Mail server {place}")
        return self.tr("Modem, {place}") if isinstance(described, Modem) else self.tr("Gateway {place}")

    # What the buttons do

    def _ask_mail(self, button: BusyButton) -> None:
        known = self._found.get(Medium.EMAIL)
        described = known.described if known is not None else None
        server = described if isinstance(described, MailServer) else None
        self._keep(Medium.EMAIL, MailServerForm.ask(self._page, server, self._page.say), button)

    def _ask_modem(self, button: BusyButton) -> None:
        known = self._found.get(Medium.SMS)
        described = known.described if known is not None else None
        modem = described if isinstance(described, Modem) else None
        self._keep(Medium.SMS, ModemForm.ask(self._page, modem, self._page.say), button)

    def _ask_gateway(self, medium: Medium, button: BusyButton) -> None:
        known = self._found.get(medium)
        described = known.described if known is not None else None
        gateway = described if isinstance(described, Gateway) else None
        self._keep(medium, GatewayForm.ask(self._page, medium, gateway, self._page.say), button)

    def _keep(self, medium: Medium, described: Described | None, button: BusyButton) -> None:
        if described is None:
            button.done()
            return
        preferences, staff = self._page.office.preferences, self._page.staff

        def keep() -> None:
            settings = preferences.settings()
            messages = settings.messages
            carriers = messages.carriers.having(medium, described)
            preferences.change(staff, replace(settings, messages=replace(messages, carriers=carriers)))

        anew = _asks_anew(self._found.get(medium), described)

        def kept(_done: None) -> None:
            self._answers.pop(medium, None)
            self.refresh()
            if anew:
                self._ask_for(medium, described, self.lines[medium].secret)

        self._page.run(keep, kept, button=button)

    def _ask_secret(self, medium: Medium, button: BusyButton) -> None:
        described = self._found[medium].described if medium in self._found else None
        if described is not None:
            self._ask_for(medium, described, button)

    def _ask_for(self, medium: Medium, described: Described, button: BusyButton) -> None:
        secret = CarrierSecret.ask(self._page, self._page.say(medium.word), place_of(described))
        if secret is None:
            button.done()
            return
        desk, staff = self._page.office.carriers, self._page.staff
        self._page.run(
            lambda: desk.keep_secret(staff, medium, described, secret),
            lambda _done: self.refresh(),
            button=button,
        )

    def _forget(self, medium: Medium, button: BusyButton) -> None:
        desk, staff = self._page.office.carriers, self._page.staff
        self._page.run(lambda: desk.forget_secret(staff, medium), lambda _done: self.refresh(), button=button)

    def _try(self, medium: Medium, button: BusyButton) -> None:
        to = TrySending.ask(self._page, medium, self._page.say)
        if to is None:
            button.done()
            return
        page = self._page
        text = self.tr("This is a message on trial from {office}. Please do not answer.")
        subject = self.tr("Message on trial")

        def send() -> Answer:
            told = text.format(office=page.office.preferences.settings().office_name)
            return page.office.carriers.test(page.staff, medium, to, told, subject)

        page.run(
            send,
            lambda answer: self._on_tried(medium, answer),
            saying=self.tr("Sending a message on trial"),
            button=button,
        )

    def _on_tried(self, medium: Medium, answer: Answer) -> None:
        page = self._page
        unsent = answer.handed is Handed.UNSENT  # which is tried again only when it is no trial
        handed = self.tr("Certainly not sent") if unsent else page.say(answer.handed.word)
        told = [self.tr("On trial: {handed}.").format(handed=handed)]
        told += [page.say(why_word(answer.why))] if answer.why else []
        told += (
            [self.tr("Its number there: {number}.").format(number=answer.carrier_id)]
            if answer.carrier_id
            else []
        )
        said = self._answers[medium] = " ".join(told)
        tell = page.context.notices.info if answer.handed is Handed.TAKEN else page.context.notices.warn
        tell(said)
        self.refresh()

    # Building

    def _line(self, medium: Medium) -> _Line:
        set_up = []
        if medium is Medium.EMAIL:
            set_up.append(self._button(self.tr("Mail server…"), "settings", self._ask_mail))
        else:
            ask = partial(self._ask_gateway, medium)
            set_up.append(self._button(self.tr("Gateway…"), "channels", ask))
        if medium is Medium.SMS:
            set_up.append(self._button(self.tr("Modem…"), "phone", self._ask_modem))
        secret = self._button(self.tr("Password…"), "lock", partial(self._ask_secret, medium))
        forget = self._button(self.tr("Forget it"), "cancel", partial(self._forget, medium))
        trial = self._button(self.tr("Try it…"), "send", partial(self._try, medium))
        shown = SafeLine(self._page.say(medium.word), self, *set_up, secret, forget, trial)
        return _Line(shown, tuple(set_up), secret, forget, trial)

    def _button(self, text: str, picture: str, act: Callable[[BusyButton], None]) -> BusyButton:
        made = BusyButton(text, self, picture=icon(picture))
        made.asked.connect(lambda: act(made))
        made.hide()
        return made


def _asks_anew(before: Standing | None, described: Described) -> bool:
    """Whether the secret kept here was entered for other servers than those of a new description."""
    known = before.described if before is not None and before.has_secret else None
    return known is not None and needs_secret(described) and shown_to(known) != shown_to(described)
