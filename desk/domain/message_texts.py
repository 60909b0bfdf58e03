"""How messages to citizens are worded: what may stand in braces, what is wrong, and a text filled in."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape

from desk.domain.carriers import Medium
from desk.domain.errors import DeskError
from desk.domain.messages import OF_A_DEED, Language, MessageKind
from desk.domain.printing import Worded
from desk.domain.sending import Written
from desk.domain.sms import plain_for_sms, sms_size
from desk.domain.templates import Fact, filled, one_line, variables
from desk.domain.text import Word, mark
from desk.domain.whatsapp import holds_nik

MOST_PARTS = 4
"""SMS one message may take, filled in with ``LONG_FACTS``."""
LONGEST: Mapping[Medium, int] = {Medium.WHATSAPP: 1_000, Medium.EMAIL: 5_000}
"""Characters, filled in with ``LONG_FACTS``; a longer text does not fit the address that opens WhatsApp."""
LONGEST_SUBJECT = 150

Place = tuple[MessageKind, Medium, Language]

_ALWAYS = ("name", "number", "service", "office", "reply")
_COLLECTED = ("place", "bring")
_HALF_HOUR = ("day", "time")
_BESIDES: Mapping[MessageKind, tuple[str, ...]] = {
    MessageKind.RECEIVED: ("promised",),
    MessageKind.RETURNED: ("reasons",),
    MessageKind.VERIFIED: ("promised",),
    MessageKind.READY: (*_HALF_HOUR, *_COLLECTED),
    MessageKind.REMINDER: (*_HALF_HOUR, *_COLLECTED),
    MessageKind.MISSED: (*_HALF_HOUR, *_COLLECTED),
    MessageKind.UNCOLLECTED_7: ("days", *_COLLECTED),
    MessageKind.UNCOLLECTED_30: ("days", *_COLLECTED),
    MessageKind.UNCOLLECTED_90: ("days", *_COLLECTED),
    MessageKind.SENT: ("tracking",),
    MessageKind.CAMPAIGN: ("days", "place"),
}
_REQUIRED: Mapping[MessageKind, tuple[str, ...]] = {
    MessageKind.RETURNED: ("reasons",),
    MessageKind.READY: (*_HALF_HOUR, "place"),
    MessageKind.REMINDER: (*_HALF_HOUR, "place"),
    MessageKind.SENT: ("tracking",),
}
LONG_FACTS: Mapping[str, Fact] = {
    "name": "MUHAMMAD ABDURRAHMAN WAHIDUDDIN",
    "number": "PMH-20200930-0001",
    "service": "KK, ganti kepala keluarga (meninggal)",
    "office": "Dinas Kependudukan dan Pencatatan Sipil",
    "reply": "disdukcapil@serang.contoh.id",
    "promised": "Wednesday, 30 September 2020",
    "reasons": (
        "Bukti perubahan data (akta, ijazah, putusan pengadilan, paspor) tidak ada",
        "Kartu Keluarga (KK) tidak terbaca",
        "KTP-el lama: isinya lain dengan permohonan",
    ),
    "day": "Wednesday, 30 September 2020",
    "time": "09.30",
    "place": "Jalan Jenderal Sudirman, Kota Serang, Banten",
    "bring": ("KK", "tanda terima", "KTP-el lama"),
    "days": "90",
    "tracking": "P2009300001234",
}
"""The longest facts an office has to reckon with, of nobody."""


class TextFlaw(Worded):
    """Why the words of a message cannot be used; a colon is followed by what it is about."""

    EMPTY = ("empty", mark("text_flaw", "A message without words says nothing."))
    NOT_READABLE = (
        "not_readable",
        mark("text_flaw", "Each brace must be closed on its line, with one name inside and nothing else."),
    )
    UNKNOWN = ("unknown", mark("text_flaw", "This message knows nothing of:"))
    MISSING = ("missing", mark("text_flaw", "This message has to say:"))
    NOT_APART = (
        "not_apart",
        mark(
            "text_flaw",
            "Some documents are ready without an appointment. A line with these may name nothing else:",
        ),
    )
    LIKE_NIK = (
        "like_nik",
        mark("text_flaw", "Sixteen digits in a row may be a NIK: take it out or put a word between numbers."),
    )
    TOO_MANY_PARTS = (
        "too_many_parts",
        mark("text_flaw", "Filled in with long names, it takes more SMS than may be sent at once:"),
    )
    TOO_LONG = (
        "too_long",
        mark("text_flaw", "Filled in with long names, it has more characters than fit:"),
    )
    NO_SUBJECT = ("no_subject", mark("text_flaw", "An e-mail needs a subject."))
    SUBJECT_LINES = ("subject_lines", mark("text_flaw", "The subject of an e-mail is one line."))
    SUBJECT_UNSURE = (
        "subject_unsure",
        mark("text_flaw", "Other facts may be unknown; a subject with one of them also has to say:"),
    )
    FACTS_UNKNOWN = ("facts_unknown", mark("text_flaw", "Not known here, though it has to be said:"))


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing wrong with a text, and what it is about: names in their braces, or a limit."""

    what: TextFlaw
    about: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """How a kind of message is worded; by nobody while it is the text that came with the program."""

    kind: MessageKind
    medium: Medium
    language: Language
    text: str
    subject: str = ""
    """Of an e-mail; nothing else has one."""
    changed_by: str = ""
    changed_at: datetime | None = None

    @property
    def place(self) -> Place:
        """What it words, by what, in which language."""
        return self.kind, self.medium, self.language


@dataclass(eq=False)
class TemplateUnfit(DeskError):
    """The words of a message were not kept, because they could not be sent so."""

    kind: Word
    why: Word
    about: str


@dataclass(eq=False)
class MessageUnfit(DeskError):
    """A message was not written, because it would say too much or too little."""

    kind: Word
    why: Word
    about: str


def allowed(kind: MessageKind) -> tuple[str, ...]:
    """Return what may stand in braces in a kind of message."""
    return (*_ALWAYS, *_BESIDES[kind])


def required(kind: MessageKind) -> tuple[str, ...]:
    """Return what has to stand in the text of a kind of message."""
    return () if kind is MessageKind.CAMPAIGN else ("number", *_REQUIRED.get(kind, ()))


def flaws(template: Template) -> tuple[Flaw, ...]:
    """Return everything that is wrong with a template, nothing when it may be used."""
    subject = template.subject if template.medium is Medium.EMAIL else ""
    try:
        in_text, in_subject = variables(template.text), variables(subject)
    except ValueError:
        return (Flaw(TextFlaw.NOT_READABLE),)
    found = [*_text_flaws(template, in_text, in_subject)]
    # who is written to in bulk may have no application
    sure = "office" if template.kind is MessageKind.CAMPAIGN else "number"
    found += _subject_flaws(subject, in_subject, sure) if template.medium is Medium.EMAIL else ()
    return tuple(found) or tuple(_size_flaws(template, _put_in(template, LONG_FACTS)))


def check(template: Template) -> None:
    """Let a template pass that may be used.

    Raises:
        TemplateUnfit: it may not, for the first of its flaws.
    """
    for flaw in flaws(template):
        raise TemplateUnfit(template.kind.word, flaw.what.word, flaw.about)


def fill(template: Template, facts: Mapping[str, Fact]) -> Written:
    """Return a message with its facts put in; days and times are given as they are to be read.

    An e-mail has a subject, and the same words as HTML. A document that waits at a kecamatan has no
    appointment: ``day`` and ``time`` of READY may be unknown.

    Raises:
        MessageUnfit: a fact it has to say is not known, or it holds sixteen digits in a row, as a NIK has.
    """
    kind = template.kind
    free = _HALF_HOUR if kind is MessageKind.READY else ()
    unknown = [name for name in required(kind) if name not in free and not filled(f"{{{name}}}", facts)]
    if unknown:
        raise MessageUnfit(kind.word, TextFlaw.FACTS_UNKNOWN.word, _braced(unknown))
    written = _put_in(template, facts)
    if _like_nik(written):
        raise MessageUnfit(kind.word, TextFlaw.LIKE_NIK.word, "")
    return written


def as_html(text: str, language: Language) -> str:
    """Return a text as HTML: its paragraphs and lines, every sign of it as it stands, no links."""
    paragraphs = (escape(each).replace("\n", "<br>\n") for each in text.split("\n\n"))
    body = "".join(f"<p>{each}</p>\n" for each in paragraphs)
    head = f'<!DOCTYPE html>\n<html lang="{language.code}">\n<head><meta charset="utf-8"></head>\n'
    return f"{head}<body>\n{body}</body>\n</html>\n"


def read_defaults(toml: str) -> Mapping[Place, Template]:
    """Return the templates that come with the program: one for each kind of a deed, language and medium.

    Raises:
        TemplateUnfit: one of them may not be used.
        ValueError: one is missing or is not known here, or the text is no TOML.
    """
    tables = tomllib.loads(toml)
    found = {
        (kind, language, medium): words
        for kind, languages in tables.items()
        for language, media in languages.items()
        for medium, words in media.items()
    }
    places = [(kind, medium, language) for kind in OF_A_DEED for medium in Medium for language in Language]
    templates = {place: _read(place, found.pop(_codes(place), {})) for place in places}
    if found:
        raise ValueError(list(found))
    for template in templates.values():
        check(template)
    return templates


def _codes(place: Place) -> tuple[str, str, str]:
    kind, medium, language = place
    return kind.code, language.code, medium.code


def _read(place: Place, words: Mapping[str, str]) -> Template:
    if set(words) != ({"text", "subject"} if place[1] is Medium.EMAIL else {"text"}):
        raise ValueError(_codes(place))
    return Template(*place, words["text"].strip(), words.get("subject", ""))


def _text_flaws(template: Template, names: tuple[str, ...], subject: tuple[str, ...]) -> Iterator[Flaw]:
    kind = template.kind
    if not template.text.strip():
        yield Flaw(TextFlaw.EMPTY)
        return
    known = allowed(kind)
    if unknown := [name for name in (*names, *subject) if name not in known]:
        yield Flaw(TextFlaw.UNKNOWN, _braced(unknown))
    if missing := [name for name in required(kind) if name not in names]:
        yield Flaw(TextFlaw.MISSING, _braced(missing))
    lines = [set(variables(line)) for line in template.text.splitlines()]
    halves = set(_HALF_HOUR)
    if kind is MessageKind.READY and any(line & halves and line - halves for line in lines):
        yield Flaw(TextFlaw.NOT_APART, _braced(_HALF_HOUR))


def _subject_flaws(subject: str, names: tuple[str, ...], sure: str) -> Iterator[Flaw]:
    if not one_line(subject):
        yield Flaw(TextFlaw.NO_SUBJECT)
    elif len(subject.strip().splitlines()) > 1:
        yield Flaw(TextFlaw.SUBJECT_LINES)
    elif names and sure not in names:
        yield Flaw(TextFlaw.SUBJECT_UNSURE, _braced((sure,)))


def _size_flaws(template: Template, written: Written) -> Iterator[Flaw]:
    if written.parts > MOST_PARTS:
        yield Flaw(TextFlaw.TOO_MANY_PARTS, str(MOST_PARTS))
    most = LONGEST.get(template.medium)
    if most is not None and len(written.text) > most:
        yield Flaw(TextFlaw.TOO_LONG, str(most))
    elif len(written.subject) > LONGEST_SUBJECT:
        yield Flaw(TextFlaw.TOO_LONG, str(LONGEST_SUBJECT))
    if _like_nik(written):
        yield Flaw(TextFlaw.LIKE_NIK)


def _put_in(template: Template, facts: Mapping[str, Fact]) -> Written:
    text = filled(template.text, facts)
    if template.medium is Medium.EMAIL:
        return Written(text, one_line(filled(template.subject, facts)), as_html(text, template.language))
    if template.medium is Medium.SMS:
        plain = plain_for_sms(text)
        return Written(plain, parts=sms_size(plain).parts)
    return Written(text)


def _like_nik(written: Written) -> bool:
    # in plain signs, so that no wide digit and no typographic dash hides one
    said = (written.text, written.subject)
    return any(holds_nik(plain_for_sms(each)) for each in said if each)


def _braced(names: tuple[str, ...] | list[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in dict.fromkeys(names))
