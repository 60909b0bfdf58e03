"""The language of the screen: words, dates, numbers and ages as an office in Serang writes them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTranslator, Signal

from desk.domain.text import Word
from resources.words import words_of

INDONESIAN = "id"
ENGLISH = "en"
OFFICE_ZONE = dt.timezone(dt.timedelta(hours=7), "WIB")
"""Western Indonesian time, without summer time; an office elsewhere sets its own in ``Language.zone``."""
LANGUAGES = {INDONESIAN: "Bahasa Indonesia", ENGLISH: "English"}
_LOCALES = {INDONESIAN: "id_ID", ENGLISH: "en_GB"}
_FORMS: dict[str, Callable[[int], int]] = {INDONESIAN: lambda n: 0, ENGLISH: lambda n: int(n != 1)}


class Words(QTranslator):
    """The words of one ``.ts`` file, read as it is, so that a fresh clone speaks without a build step."""

    def __init__(self, code: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form = _FORMS[code]
        self._forms = words_of(code)

    # Qt asks

    def isEmpty(self) -> bool:
        return not self._forms

    def translate(self, context: str, source: str, note: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]  # the stub forbids None, Qt takes it for "not known"
        forms = self._forms.get((context, source))
        if forms is None:
            return None
        form = forms[self._form(n)] if len(forms) > 1 else forms[0]
        # Qt writes %n as 4101 and %Ln as 4.101
        return form if n < 0 else form.replace("%n", "%Ln")


class Language(QObject):
    """Speaks one language at a time; ``changed`` asks whoever shows words to build them again.

    ``zone`` is where the office's clock stands; whoever opens an office sets it.
    """

    changed = Signal()

    def __init__(self, app: QCoreApplication, code: str = INDONESIAN) -> None:
        super().__init__(app)
        self._app = app
        self.zone: dt.tzinfo = OFFICE_ZONE
        self._code = ""
        self._words: Words | None = None
        self.speak(code)

    @property
    def code(self) -> str:
        """The language spoken now, ``id`` or ``en``."""
        return self._code

    def speak(self, code: str) -> None:
        """Change the language of everything said from now on."""
        if code == self._code:
            return
        words = Words(code, self)
        if self._words is not None:
            self._app.removeTranslator(self._words)
            self._words.deleteLater()
        self._words = words
        self._app.installTranslator(words)
        self._code = code
        self._locale = QLocale(_LOCALES[code])
        QLocale.setDefault(self._locale)
        self.changed.emit()

    def say(self, word: Word) -> str:
        """Return a marked word in the language of the screen."""
        return QCoreApplication.translate(word.context, word.text)

    def date(self, day: dt.date | None) -> str:
        """Return a day in full: ``Selasa, 4 Agustus 2020``; nothing for no day."""
        return self._locale.toString(_qt_day(self._local(day)), "dddd, d MMMM yyyy") if day else ""

    def short_date(self, day: dt.date | None) -> str:
        """Return a day for tables: ``04-08-2020``."""
        return self._local(day).strftime("%d-%m-%Y") if day else ""

    def time(self, moment: dt.datetime | None) -> str:
        """Return the office's time of day: ``09:41``."""
        return moment.astimezone(self.zone).strftime("%H:%M") if moment else ""

    def moment(self, moment: dt.datetime | None) -> str:
        """Return day and time for tables: ``04-08-2020 09:41``."""
        return f"{self.short_date(moment)} {self.time(moment)}" if moment else ""

    def long_moment(self, moment: dt.datetime | None) -> str:
        """Return day and time in full: ``Selasa, 4 Agustus 2020 09:41``."""
        return f"{self.date(self._local(moment))} {self.time(moment)}" if moment else ""

    def number(self, number: int) -> str:
        """Return a count with its thousands parted: ``4.101``."""
        return self._locale.toString(number)

    def age(self, days: int) -> str:
        """Return an age in days: ``12 hari``."""
        return self.tr("%n day(s)", "", days)

    def _local(self, day: dt.date) -> dt.date:
        return day.astimezone(self.zone).date() if isinstance(day, dt.datetime) else day


def _qt_day(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
