"""Correcting the form of an application: what is refused is asked again with what was typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from desk.domain import application_errors as errors
from desk.domain.corrections import Corrected, Correction, FormField
from desk.domain.errors import FieldMissing
from desk.domain.text import mark
from ui.dialogs.correct_form import Asked, CorrectDialog, with_answer
from ui.errors import explain
from ui.language import Language
from ui.pages.page import Page

T = TypeVar("T")

_ENDED = mark(
    "check", "The new NIK is recorded as: {doubt}. Look at the KK; press again to write it all the same."
)
_OTHER_SERVICE = mark(
    "check", "{rule} If the data are right so, refuse this application and take in the right service."
)
_CORRECTED = mark("check", "Form corrected: {fields}, by {name} at {moment}. Reason: {reason}")
_TO_MEND = (
    FieldMissing,
    errors.NikUnusable,
    errors.NumberUnreadable,
    errors.NothingCorrected,
    errors.NotEntitled,
    errors.ApplicationUnderWay,
    errors.ReasonForDoubt,
    errors.CardAtWork,
    errors.VerifiedByFirst,
)
"""What the person at the form can do something about; of all else the page says what happened."""


def ask_and_write(
    page: Page, asked: Asked, write: Callable[[Correction], T], then: Callable[[T], None]
) -> None:
    """Ask for the form and write it."""
    correction = CorrectDialog.ask(page, asked, page.say)
    if correction is not None:
        write_form(page, asked, correction, write, then)


def write_form(
    page: Page,
    asked: Asked,
    correction: Correction,
    write: Callable[[Correction], T],
    then: Callable[[T], None],
) -> None:
    """Write a form; what is refused is asked again, and nothing that was typed is lost."""

    def failed(error: Exception) -> None:
        if not isinstance(error, _TO_MEND):
            page.fail(error)
            return
        begun = with_answer(correction) if isinstance(error, errors.ReasonForDoubt) else correction
        again = CorrectDialog.ask(page, asked, page.say, begun, _refusal(error, page.language))
        if again is not None:
            write_form(page, asked, again, write, then)

    page.run(lambda: write(correction), then, failed)


def fields_said(fields: Sequence[FormField], language: Language) -> str:
    """Return the names of some fields."""
    return ", ".join(language.say(one.word) for one in fields)


def correction_said(one: Corrected, language: Language) -> str:
    """Return one correction as the form shows it."""
    return language.say(_CORRECTED).format(
        fields=fields_said(one.fields, language),
        name=one.staff,
        moment=language.moment(one.at),
        reason=one.reason,
    )


def _refusal(error: Exception, language: Language) -> str:
    if isinstance(error, errors.ReasonForDoubt):
        doubts = ", ".join(language.say(one.doubt.word) for one in error.warned)
        return language.say(_ENDED).format(doubt=doubts)
    if isinstance(error, errors.NotEntitled):
        return language.say(_OTHER_SERVICE).format(rule=error.says.said(language.code))
    explanation = explain(error, language)
    return explanation.whole if explanation is not None else ""
