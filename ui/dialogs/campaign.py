"""A new bulk message: who is written to, in which words, and what that would do, before it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desk.domain.campaigns import (
    MOST_DAYS,
    CampaignAbout,
    CampaignFilter,
    CampaignPlan,
    CampaignPreview,
    check_plan,
    flaws_for,
)
from desk.domain.carriers import Medium
from desk.domain.errors import Cancelled, DeskError
from desk.domain.journal import Action
from desk.domain.message_texts import Template, allowed
from desk.domain.messages import Language, MessageKind
from desk.domain.printing import Delivery
from desk.domain.regions import Gazetteer
from desk.domain.services import Catalogue
from desk.domain.text import mark
from ui.context import Context
from ui.dialogs.form import Form
from ui.errors import explain
from ui.tasks import Progress
from ui.theme import STEP
from ui.widgets.looks import label
from ui.widgets.parts import Parts
from ui.widgets.progress_line import ProgressLine

_SOON_MS = 500
_USUAL_DAYS, _USUAL_A_DAY = 30, 500
_WRITTEN_TO = mark("campaign", "{n} people are written to: {ways}.")
_NOT_REACHED = mark("campaign", "{n} cannot be: {why}.")
_NUMBERLESS = mark("campaign", "{n} without a number or address")
_STOPPED = mark("campaign", "{n} asked not to be written to")
_DEAD = mark("campaign", "{n} whose number is nobody's")
_UNFIT = mark("campaign", "{n} whose message would hold sixteen digits in a row")
_PRICE = mark("campaign", "{parts} SMS, about Rp {cost}.")
_FROM_TO = mark("campaign", "The first leaves {first}, the last {last}.")
_NOBODY = mark("campaign", "Nobody of this choice can be written to.")


@dataclass(frozen=True, slots=True)
class Known:
    """What the form offers: the office's places, its services, and by what it writes."""

    places: Gazetteer
    catalogue: Catalogue
    media: tuple[Medium, ...]


class CampaignForm(Form):
    """The step can be taken once the preview is about what stands in the form."""

    def __init__(self, context: Context, known: Known, parent: QWidget | None = None) -> None:
        self._context, self._known = context, known
        self._shown: CampaignPlan | None = None
        self._people = 0
        self._progress: Progress | None = None
        self.edits: dict[tuple[Medium, Language], tuple[QPlainTextEdit, QLineEdit | None]] = {}
        self._soon = QTimer()
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._look)
        super().__init__("", "", "", parent)
        alone = context.staff.may(Action.CAMPAIGN_STARTED)
        self.name_step(
            self.tr("New bulk message"), self.tr("Send now") if alone else self.tr("Prepare and ask the head")
        )
        self.setMinimumWidth(112 * STEP)
        self.about.setFocus()
        self.weigh()

    @classmethod
    def ask(cls, context: Context, known: Known, parent: QWidget | None) -> CampaignPlan | None:
        """Ask, and return the plan, or None."""
        form = cls(context, known, parent)
        confirmed = form.confirmed()
        form.stop_looking()
        return form.plan() if confirmed else None

    def plan(self) -> CampaignPlan:
        """Return what stands in the form now."""
        about = self.about.value()
        kind, code = self.place.value()
        whom = CampaignFilter(about, self.days.value(), **({kind: code} if kind else {}))
        if about is not CampaignAbout.NEVER_ASKED:
            whom = replace(whom, service=self.service.value(), delivery=self.delivery.value())
        return CampaignPlan(whom, tuple(self._words()), self.per_day.value())

    def stop_looking(self) -> None:
        """Let a preview under way go."""
        self._soon.stop()
        if self._progress is not None:
            self._progress.cancel()

    def fill(self) -> None:
        say = self._context.language.say
        self.about = self.add_choice(self.tr("To whom"), [(one, say(one.word)) for one in CampaignAbout])
        self.days = self.add_number(self.tr("For at least … days"), 0, _USUAL_DAYS)
        self.days.setMaximum(MOST_DAYS)
        self.place = self.add_choice(self.tr("Kecamatan or kelurahan"), list(self._places()))
        services = sorted(
            (service.name.said(self._context.language.code), code)
            for code, service in self._known.catalogue.services.items()
        )
        every = self.tr("All")
        self.service = self.add_choice(
            self.tr("Service"), [(None, every), *((code, name) for name, code in services)]
        )
        self.delivery = self.add_choice(
            self.tr("Delivery"), [(None, every), *((way, say(way.word)) for way in Delivery)]
        )
        self.per_day = self.add_number(self.tr("A day at most"), 1, _USUAL_A_DAY)
        self.column.removeItem(self.fields)
        self.fields.setParent(None)
        beside = QHBoxLayout()
        beside.setSpacing(4 * STEP)
        beside.addLayout(self.fields, 1)
        beside.addLayout(self._preview_column(), 1)
        self.column.addLayout(beside)
        self.column.addLayout(self._words_column(), 1)

    def missing(self) -> str:
        plan = self.plan()
        if not any(template.text for template in plan.words):
            return self.tr("Write the message.")
        try:
            check_plan(plan, self._known.media)
        except DeskError as error:
            return self._explained(error)
        if self._shown != plan:
            return self.tr("Wait for the preview: it says who is written to and what it costs.")
        return "" if self._people else self._context.language.say(_NOBODY)

    def weigh(self) -> None:
        if not self._filled:
            return
        unasked = self.about.value() is CampaignAbout.NEVER_ASKED
        for field in (self.days, self.service, self.delivery):
            self.fields.setRowVisible(field, not unasked)
        names = [name for name in allowed(MessageKind.CAMPAIGN) if self._is_known(name)]
        braces = ", ".join(f"{{{name}}}" for name in names)
        self.hint.setText(self.tr("May stand in it: {names}. Never a NIK.").format(names=braces))
        if self._shown != self.plan():
            self._soon.start()
        super().weigh()

    def _is_known(self, name: str) -> bool:
        template = Template(MessageKind.CAMPAIGN, Medium.SMS, Language.INDONESIAN, f"x {{{name}}}")
        return not flaws_for(self.about.value(), template)

    def _places(self) -> Iterator[tuple[tuple[str, str], str]]:
        places = self._known.places
        yield ("", ""), self.tr("All")
        for district in sorted(places.districts, key=lambda one: one.name):
            # Its name first: typed, it leads here and not to a kelurahan of the same name.
            whole = self.tr("{district}, the whole kecamatan").format(district=district.name)
            yield ("district_code", district.code), whole
            inside = (one for one in places.villages if one.district_code == district.code)
            for village in sorted(inside, key=lambda one: one.name):
                inside_it = self.tr("{village} (Kec. {district})")
                name = inside_it.format(village=village.name, district=district.name)
                yield ("village_code", village.code), name

    def _words(self) -> Iterator[Template]:
        for (medium, language), (edit, subject) in self.edits.items():
            text = edit.toPlainText().strip()
            if text or language is Language.INDONESIAN:
                line = subject.text().strip() if subject is not None else ""
                yield Template(MessageKind.CAMPAIGN, medium, language, text, line)

    def _words_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(STEP // 2)
        self.parts = Parts(self)
        for medium in self._known.media:
            for language in Language:
                title = self._title(medium, language)
                self.parts.add(
                    f"{medium.code}-{language.code}", title, self._editor(medium, language, title), self
                )
        self.hint = label("", "muted", self)
        self.hint.setWordWrap(True)
        column.addWidget(self.parts, 1)
        column.addWidget(self.hint)
        return column

    def _title(self, medium: Medium, language: Language) -> str:
        say = self._context.language.say
        if language is Language.INDONESIAN:
            return say(medium.word)
        return f"{say(medium.word)}, {say(language.word)}"

    def _editor(self, medium: Medium, language: Language, title: str) -> QWidget:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        subject = None
        if medium is Medium.EMAIL:
            subject = QLineEdit(inside)
            subject.setPlaceholderText(self.tr("Subject of the e-mail"))
            subject.setAccessibleName(self.tr("Subject of the e-mail"))
            subject.textChanged.connect(self.weigh)
            column.addWidget(subject)
        edit = QPlainTextEdit(inside)
        edit.setAccessibleName(title)
        edit.setTabChangesFocus(True)
        edit.setMinimumHeight(14 * STEP)
        edit.setPlaceholderText(self.tr("For example: Yth. {name}, {service} is ready at {place}. {reply}"))
        edit.textChanged.connect(self.weigh)
        column.addWidget(edit, 1)
        self.edits[medium, language] = edit, subject
        return inside

    def _preview_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(STEP)
        column.addWidget(label(self.tr("If it were sent now"), "strong", self))
        self.preview = self._words_label("")
        self.example = self._words_label("muted")
        self.example.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.line = ProgressLine(self._context.language.number, self)
        column.addWidget(self.preview)
        column.addWidget(self.example, 1)
        column.addWidget(self.line)
        return column

    def _words_label(self, look: str) -> QLabel:
        words = label("", "muted" if look else "", self)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        return words

    # The preview

    def _look(self) -> None:
        plan = self.plan()
        try:
            check_plan(plan, self._known.media)
        except DeskError:
            self._show_none()
            return
        if self._progress is not None:
            self._progress.cancel()
        context = self._context
        progress = self._progress = Progress(self)
        self.line.begin(self.tr("Looking who is written to"), progress)
        context.tasks.run(
            self,
            lambda: context.office.campaigns.preview(context.staff, plan, progress),
            lambda shown: self._show(plan, shown),
            self._failed,
            line="preview",
            progress=progress,
        )

    def _show(self, plan: CampaignPlan, shown: CampaignPreview) -> None:
        self.line.end()
        self._progress = None
        self._shown, self._people = plan, shown.people
        self.preview.setText("\n".join(self._told(shown)))
        self.example.setText(shown.example.text if shown.example is not None else "")
        self.weigh()

    def _show_none(self) -> None:
        self._shown, self._people = None, 0
        self.preview.setText("")
        self.example.setText("")

    def _failed(self, error: Exception) -> None:
        self.line.end()
        self._progress = None
        self._show_none()
        told = self._explained(error)
        if not told:
            self._context.crash(error)
        elif isinstance(error, Cancelled):
            self.preview.setText(self.tr("The preview was stopped; change something to see it again."))
        else:
            self.preview.setText(told)

    def _explained(self, error: Exception) -> str:
        explanation = explain(error, self._context.language)
        return explanation.whole if explanation is not None else ""

    def _told(self, shown: CampaignPreview) -> Iterator[str]:
        language = self._context.language
        say, number = language.say, language.number
        if not shown.people:
            yield say(_NOBODY)
        else:
            ways = ", ".join(f"{say(one.word)} {number(many)}" for one, many in shown.by_medium.items())
            yield say(_WRITTEN_TO).format(n=number(shown.people), ways=ways)
        reasons = (
            (_NUMBERLESS, shown.numberless),
            (_STOPPED, shown.stopped),
            (_DEAD, shown.dead),
            (_UNFIT, shown.unfit),
        )
        why = ", ".join(say(word).format(n=number(many)) for word, many in reasons if many)
        if why:
            yield say(_NOT_REACHED).format(n=number(shown.unreached), why=why)
        if shown.parts:
            yield say(_PRICE).format(parts=number(shown.parts), cost=number(shown.cost))
        if shown.begins is not None and shown.ends is not None:
            first, last = (f"{language.date(at.date())} {at:%H:%M}" for at in (shown.begins, shown.ends))
            yield say(_FROM_TO).format(first=first, last=last)
