"""Numbers held against each other: the form's, the person's, and those that stand in a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.applications import Application, Paper, Subject
from desk.domain.document_numbers import NUMBER_KINDS, DocumentNumber, NumberKind, cleaned, read_number
from desk.domain.hints import Fact, Hint, HintKind, Side, first_few
from desk.domain.machine_reading import NumberRead
from desk.domain.nik import HomeRegion, NikWarning, check_nik, nik_warnings
from desk.domain.services import Document
from desk.domain.text import mark

NUMBER = mark("evidence", "Number")
REGISTERED_ON = mark("evidence", "Registered on, by the number")
PAGE = mark("evidence", "Page")
_BIRTH_DATE = mark("evidence", "Birth date in the form")
_CAME_IN = mark("evidence", "The application came in")
_WHY = mark("evidence", "What is unusual")
_APPLICATION = mark("evidence", "Application")
_ABOUT = mark("evidence", "In the name of")
_NIK = mark("evidence", "NIK")
_KK = mark("evidence", "KK number")
_SIXTEEN = (NumberKind.NIK, NumberKind.KK)
_ABOUT_BIRTH = (NumberKind.BIRTH, NumberKind.DEATH, NumberKind.MARRIAGE, NumberKind.DIVORCE)
_TELLS_OF_OLD_AGE = (NikWarning.FORMER_REGION, NikWarning.OTHER_REGION)
"""Says where somebody was recorded first; nothing is wrong with that."""


@dataclass(frozen=True, slots=True)
class Form:
    """What the form says, on the day it came in."""

    subject: Subject
    received_on: date
    home: HomeRegion | None = None


@dataclass(frozen=True, slots=True)
class SameNumber:
    """Where else the number of a document stands: in an application about somebody else."""

    document: str
    number: str
    """Of the application."""
    name: str
    at: datetime
    """When it came in."""


def form_of(asked: Application, received_on: date, home: HomeRegion | None = None) -> Form:
    """Return what documents are held against."""
    return Form(asked.subject, received_on, home)


def of_person(form: Form) -> tuple[Hint, ...]:
    """Return what is odd about the NIK of the form itself."""
    nik = form.subject.nik
    if not nik:
        return ()
    flaw = check_nik(nik).flaw
    if flaw is not None:
        return (Hint(HintKind.NIK_FLAWED, evidence=(Fact(_WHY, flaw.word),), grave=True),)
    found = nik_warnings(nik, form.subject.birth_date, form.subject.sex, form.home)
    facts = tuple(Fact(_WHY, one.word) for one in found if one not in _TELLS_OF_OLD_AGE)
    return (Hint(HintKind.NIK_UNUSUAL, evidence=facts),) if facts else ()


def of_paper(form: Form, paper: Paper, document: Document) -> tuple[Hint, ...]:
    """Return what is odd about the number the form has for one document."""
    kind = NUMBER_KINDS.get(document.number)
    if kind is None or not paper.number.strip():
        return ()
    number = read_number(paper.number, kind)
    if number is None:
        shape = Fact(NUMBER, paper.number)
        return (Hint(HintKind.NUMBER_SHAPE, paper.document, (shape,), grave=kind in _SIXTEEN),)
    return (*_dates(form, number, document), *_persons(form, (number,), document))


def is_of_few(document: Document) -> bool:
    """Whether a number of this document stands in few applications; those of sixteen digits stand in many."""
    kind = NUMBER_KINDS.get(document.number)
    return kind is not None and kind not in _SIXTEEN


def of_others(paper: Paper, document: Document, others: Sequence[SameNumber]) -> tuple[Hint, ...]:
    """Return that applications about others name the same number, which families do for some documents."""
    if not others:
        return ()
    kind = NUMBER_KINDS[document.number]
    shown, more = first_few(others)
    facts = [Fact(kind.word, cleaned(paper.number))]
    for one in shown:
        facts += [Fact(_APPLICATION, one.number), Fact(_ABOUT, one.name), Fact(_CAME_IN, one.at)]
    # A birth is one person's; a marriage, a death or a move stands in the papers of a whole family.
    grave = kind is NumberKind.BIRTH and not document.others
    return (Hint(HintKind.NUMBER_ELSEWHERE, document.code, (*facts, *more), grave=grave),)


def of_reading(
    form: Form, paper: Paper | None, document: Document, found: Sequence[NumberRead]
) -> tuple[Hint, ...]:
    """Return where numbers read in a document differ from the form's."""
    kind = NUMBER_KINDS.get(document.number)
    if kind is None or not found:
        return ()
    written = cleaned(paper.number) if paper else ""
    read = [one for one in found if one.number.kind is _as_read(kind)]
    hints: list[Hint] = []
    if read and kind not in _SIXTEEN:
        hints.extend(_against_form(written, kind, document, read))
        if not any(one.number.text == written for one in read):
            hints.extend(hint for one in read[:1] for hint in _dates(form, one.number, document))
    return (*hints, *_sixteen(form, kind, written, document, found))


def _as_read(kind: NumberKind) -> NumberKind:
    """Return the kind such a number is read as: a KK number and a NIK look alike."""
    return NumberKind.NIK if kind is NumberKind.KK else kind


def _against_form(
    written: str, kind: NumberKind, document: Document, read: Sequence[NumberRead]
) -> tuple[Hint, ...]:
    texts = _different(read)
    if written in texts:
        return ()
    page = read[0].page
    if not written:
        shown, more = first_few(texts)
        facts = tuple(Fact(kind.word, text) for text in shown)
        return (Hint(HintKind.NUMBER_FOUND, document.code, (*facts, *more, Fact(PAGE, page)), page=page),)
    shown, more = first_few(texts)
    sides = tuple(Side(kind.word, written, text) for text in shown)
    return (
        Hint(
            HintKind.NUMBER_DIFFERS,
            document.code,
            (Fact(PAGE, page), *more),
            grave=True,
            side_by_side=sides,
            page=page,
        ),
    )


def _sixteen(
    form: Form, kind: NumberKind, written: str, document: Document, found: Sequence[NumberRead]
) -> tuple[Hint, ...]:
    """Hold the numbers of sixteen digits against the person's; a family's paper has many of them."""
    digits = [one for one in found if one.number.kind is NumberKind.NIK]
    if not digits or document.others:
        return ()
    texts, page = _different(digits), digits[0].page
    hints = []
    persons = (written if kind is NumberKind.KK and written else form.subject.kk_number).strip()
    if kind is NumberKind.KK and persons and persons not in texts:
        others = _not_the_nik(form, texts)
        hints.append(_differs(HintKind.KK_DIFFERS, document, persons, others, page, grave=True))
    niks = tuple(text for text in texts if text not in (persons, form.subject.kk_number))
    if form.subject.nik and form.subject.nik not in texts and niks:
        # A certificate may leave out the NIK of the person it is about and name the parents'.
        grave = kind in _SIXTEEN
        hints.append(_differs(HintKind.NIK_DIFFERS, document, form.subject.nik, niks, page, grave=grave))
    return tuple(hints)


def _not_the_nik(form: Form, texts: tuple[str, ...]) -> tuple[str, ...]:
    others = tuple(text for text in texts if text != form.subject.nik)
    return others or texts


def _differs(
    kind: HintKind, document: Document, written: str, read: tuple[str, ...], page: int, *, grave: bool
) -> Hint:
    label = _KK if kind is HintKind.KK_DIFFERS else _NIK
    shown, more = first_few(read)
    sides = tuple(Side(label, written, text) for text in shown)
    return Hint(kind, document.code, (Fact(PAGE, page), *more), grave=grave, side_by_side=sides, page=page)


def _persons(form: Form, numbers: Sequence[DocumentNumber], document: Document) -> tuple[Hint, ...]:
    """Hold a number of sixteen digits that somebody typed for a document against the person's own."""
    if document.others:
        return ()
    subject = form.subject
    hints = []
    for number in numbers:
        if number.kind is NumberKind.NIK and subject.nik and number.text != subject.nik:
            side = Side(_NIK, subject.nik, number.text)
            hints.append(Hint(HintKind.NIK_DIFFERS, document.code, grave=True, side_by_side=(side,)))
        if number.kind is NumberKind.KK and subject.kk_number and number.text != subject.kk_number:
            side = Side(_KK, subject.kk_number, number.text)
            hints.append(Hint(HintKind.KK_DIFFERS, document.code, grave=True, side_by_side=(side,)))
    return tuple(hints)


def _dates(form: Form, number: DocumentNumber, document: Document) -> tuple[Hint, ...]:
    registered = number.registered_on
    if registered is None:
        return ()
    told = (Fact(number.kind.word, number.text), Fact(REGISTERED_ON, registered))
    if registered > form.received_on:
        facts = (*told, Fact(_CAME_IN, form.received_on))
        return (Hint(HintKind.NUMBER_FROM_FUTURE, document.code, facts, grave=True),)
    born = form.subject.birth_date
    if born and registered < born and number.kind in _ABOUT_BIRTH and not document.others:
        facts = (*told, Fact(_BIRTH_DATE, born))
        return (Hint(HintKind.NUMBER_BEFORE_BIRTH, document.code, facts, grave=True),)
    return ()


def _different(read: Sequence[NumberRead]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.number.text for one in read))
