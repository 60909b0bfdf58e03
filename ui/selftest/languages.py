"""Languages: every word is there, Qt's own among them; days and numbers as an office writes them."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from PySide6.QtWidgets import QApplication, QDialogButtonBox

import resources
from desk.domain.demo_people import DEMO_DAY
from desk.domain.text import Word, mark
from reports.catalogue import CATALOGUE
from resources.words import words_of
from ui.commands.command_line import COMMANDS
from ui.language import ENGLISH, INDONESIAN, LANGUAGES, Language
from ui.pages.catalogue import PAGES
from ui.qt_words import QT_WORDS
from ui.selftest.found import Found, Trial, fault, good, note
from ui.selftest.parts import PARTS

_WRITTEN = {
    INDONESIAN: ("Selasa, 4 Agustus 2020", "4.101"),
    ENGLISH: ("Tuesday, 4 August 2020", "4,101"),
}
_NUMBER = 4101
_CANCEL = mark("QPlatformTheme", "Cancel")
_BUTTON = QDialogButtonBox.StandardButton.Cancel

_UNREADABLE = mark("selftest", "the words of {language} cannot be read: {file} is missing or damaged.")
_UNFINISHED = mark("selftest", "{number} words of {language} are not translated.")
_UNSPOKEN = mark("selftest", "{language} has no word for “{word}”.")
_WORDS = mark("selftest", "{language}, {number} words.")
_BUTTON_WRONG = mark("selftest", "a button of Qt says “{said}” in {language} and not “{right}”.")
_DATE_WRONG = mark("selftest", "a date or number is written “{said}” in {language} and not “{right}”.")
_SPOKEN = mark("selftest", "buttons, dates and numbers in {languages}.")


def check(_trial: Trial) -> Iterator[Found]:
    """Try the file of each language."""
    for code, language in LANGUAGES.items():
        yield from _file(code, language)


def _file(code: str, language: str) -> Iterator[Found]:
    file = f"prrdesk_{code}.ts"
    try:
        root = ET.fromstring(resources.text("translations", file))  # noqa: S314 - our own file, shipped with us
        words_of(code)
    except (OSError, ValueError, ET.ParseError):
        yield fault(_UNREADABLE, language=language, file=file)
        return
    number = sum(1 for _ in root.iter("message"))
    unfinished = sum(each.get("type") == "unfinished" for each in root.iter("translation"))
    if unfinished:
        yield note(_UNFINISHED, language=language, number=unfinished)
    missing = [] if code == ENGLISH else [word for word in _must_have() if not _known(code, word)]
    yield from (fault(_UNSPOKEN, language=language, word=word.text) for word in missing)
    if not missing:
        yield good(_WORDS, language=language, number=number)


def _must_have() -> Iterator[Word]:
    """Yield words by which pages, reports, commands and Qt's own buttons are called."""
    yield from (page.title for page in PAGES)
    yield from (report.title for report in CATALOGUE)
    yield from (command.about for command in COMMANDS)
    yield from (part.title for part in PARTS)
    yield from QT_WORDS


def _known(code: str, word: Word) -> bool:
    return (word.context, word.text) in words_of(code)


def spoken(trial: Trial) -> Iterator[Found]:
    """Let Qt say its words, and write a date and a number, in each language."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError(type(app))
    language = Language(app)
    trial.kept.append(language)
    faults = [found for code in LANGUAGES for found in _as_written(language, code)]
    language.speak(trial.language)
    yield from faults or [good(_SPOKEN, languages=", ".join(LANGUAGES.values()))]


def _as_written(language: Language, code: str) -> Iterator[Found]:
    language.speak(code)
    name = LANGUAGES[code]
    box = QDialogButtonBox(_BUTTON)
    said = box.button(_BUTTON).text().replace("&", "")
    right = words_of(code).get((_CANCEL.context, _CANCEL.text), (_CANCEL.text,))[0]
    if said != right:
        yield fault(_BUTTON_WRONG, said=said, language=name, right=right)
    for said, right in zip((language.date(DEMO_DAY), language.number(_NUMBER)), _WRITTEN[code], strict=True):
        if said != right:
            yield fault(_DATE_WRONG, said=said, language=name, right=right)
