"""What the machine noticed in the documents being checked, fetched apart from what a person waits for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from desk.domain.attachments import Attachment
from desk.domain.errors import Cancelled
from desk.domain.hints import Fact, Hint, HintKind, Side
from desk.domain.text import Word
from ui.language import Language
from ui.masking import masked, masked_but
from ui.pages.page import Page
from ui.tasks import Progress
from ui.widgets.hint_list import SaidHint

_LINE = "hints"
_UNSEEN = "\ufffd"


class CheckHints(QObject):
    """``arrived`` when the hints of the application on the desk are there."""

    arrived = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._hints: tuple[Hint, ...] = ()
        self._for = 0
        self._busy = False
        self._reading = Progress(self)

    def fetch(self, application_id: int) -> None:
        """Ask for hints; those of before stay until then if they are about the same application."""
        self._reading.cancel()
        self._reading.deleteLater()
        self._reading = reading = Progress(self)
        if application_id != self._for:
            self._hints, self._for = (), application_id
        self._busy = True
        page = self._page

        def failed(error: Exception) -> None:
            if not isinstance(error, Cancelled):
                self._busy = False
                self.arrived.emit()
                page.not_fetched(error)

        page.context.tasks.run(
            self,
            lambda: page.office.machine_help.hints(page.staff, application_id, reading.cancelled),
            self._take,
            failed,
            line=_LINE,
            progress=reading,
        )

    def forget(self) -> None:
        """Stop reading; nobody looks at the application any longer."""
        self._reading.cancel()
        self._hints, self._for, self._busy = (), 0, False

    def said(self, document: str, files: Sequence[Attachment]) -> tuple[SaidHint, ...]:
        """Return what was noticed in a document, of several files in which, and of the application itself."""
        language = self._page.language
        names = {file.id: file.file_name for file in files} if len(files) > 1 else {}
        found = [hint for hint in self._hints if hint.document in (document, "")]
        said = [self._said(hint, names.get(hint.attachment_id or 0, ""), language) for hint in found]
        if self._busy and files and not self._hints:
            said.append(SaidHint(self.tr("The machine is still reading the files."), ""))
        return tuple(said)

    def _take(self, hints: Sequence[Hint]) -> None:
        self._hints, self._busy = tuple(hints), False
        self.arrived.emit()

    def _said(self, hint: Hint, file: str, language: Language) -> SaidHint:
        facts = "  ·  ".join(
            [
                *([file] if file else []),
                *(f"{language.say(fact.label)}: {said_value(fact, language)}" for fact in hint.evidence),
            ]
        )
        sides = [self._beside(hint.kind, side, language) for side in hint.side_by_side]
        evidence = "\n".join([*sides, *([facts] if facts else [])])
        return SaidHint(language.say(hint.kind.word), evidence, hint.grave)

    def _beside(self, kind: HintKind, side: Side, language: Language) -> str:
        if kind is HintKind.CHANGED_AFTER:
            words = self.tr("{what}: signed “{signed}”, now “{now}”")
            return words.format(
                what=language.say(side.label),
                signed=seen(masked(side.in_form)),
                now=seen(masked(side.in_document)),
            )
        form, document = masked_but(side.in_form, side.in_document)
        words = self.tr("{what}: in the form {form}, in the document {document}")
        return words.format(what=language.say(side.label), form=seen(form), document=seen(document))


def said_value(fact: Fact, language: Language) -> str:
    """Return the value of a piece of evidence in the language of the screen; long numbers are masked."""
    value = fact.value
    if isinstance(value, Word):
        return language.say(value)
    if isinstance(value, datetime):
        return language.moment(value)
    if isinstance(value, date):
        return language.short_date(value)
    return seen(masked(value)) if isinstance(value, str) else language.number(value)


def seen(text: str) -> str:
    """Return a text from a document with every sign made seen that hides, or turns others around."""
    return "".join(sign if sign.isprintable() else _UNSEEN for sign in text)
