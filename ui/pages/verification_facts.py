"""What is said of an application: its form beside the documents, and its details in the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desk.domain.applications import Application, AppState
from desk.domain.masks import mask_phone
from desk.domain.services import Catalogue
from desk.domain.text import mark
from desk.domain.verification import Check, FindingKind, Verdict
from reports.return_note import document_name
from ui.language import Language
from ui.masking import masked
from ui.pages.verification_changes import changes_of_all
from ui.pages.verification_correct import correction_said
from ui.pages.verification_list import CheckFile
from ui.pages.verification_state import CheckState
from ui.tables.app_columns import asked_words
from ui.tables.check_columns import APP_BADGES, holder_of, service_name
from ui.widgets.banner import keyed
from ui.widgets.detail_panel import DetailPanel, Happening
from ui.widgets.looks import dress

_CORRECT = mark("check", "Correct the form")
_FORM = mark("check", "What was asked for")
_ANSWERS = mark("check", "Answers")
_EARLIER = mark("check", "Earlier checks")
_PAPERS = mark("check", "Documents")
_YES, _NO = mark("check", "yes"), mark("check", "no")

_NIK, _KK = mark("check", "NIK"), mark("check", "KK number")
_BORN, _SEX = mark("check", "Birth date"), mark("check", "Sex")
_SEXES = {"L": mark("check", "Man"), "P": mark("check", "Woman")}
_ADDRESS, _PLACE = mark("check", "Address"), mark("check", "Kelurahan")
_APPLICANT, _RELATION = mark("check", "Applicant"), mark("check", "Relation")
_PHONE, _EMAIL = mark("check", "Telephone"), mark("check", "E-mail")
_CHANNEL, _DELIVERY = mark("check", "Channel"), mark("check", "Delivery")
_ASKED, _APPLICANT_NIK = mark("check", "Asked"), mark("check", "NIK of who asks")
_RECEIVED, _PROMISED = mark("check", "Received"), mark("check", "Promised")
_NOTE, _SERVICE = mark("check", "Note"), mark("check", "Service")
_BY = mark("check", "{moment}, {name}")
_ROUND = mark("check", "Round {n}")
_SECOND = mark("check", "second look")
_TWICE = mark("check", "Two people check this service. After you it waits for the second pair of eyes.")
_YOU_SECOND = mark("check", "You are the second pair of eyes; {name} checked it first.")
_OWN_FIRST = mark(
    "check", "You checked it first. It waits for the second pair of eyes, which cannot be yours."
)
_CHANGED = mark("check", "Changed since round {n}")
_CAME_BACK = mark(
    "check", "It came back, round {n}. What was in order and is unchanged is filled in; look at the rest."
)


def show_form(panel: DetailPanel, state: CheckState, language: Language, correct: Callable[[], None]) -> None:
    """Show the whole form; the NIK is whole, because it is compared with the documents."""
    case = state.case
    asked, say = case.application, language.say
    service = case.service.name.said(language.code)
    button = QPushButton(keyed(say(_CORRECT), "F2"), panel)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    dress(button, "link")
    button.clicked.connect(lambda _checked=False: correct())
    panel.begin(asked.called, None, f"{asked.number} · {service}", button)
    first = case.first_check
    if first is not None:
        panel.say(say(_YOU_SECOND).format(name=first.staff), "info")
    elif case.four_eyes:
        panel.say(say(_TWICE), "info")
    if case.last_round is not None:
        panel.say(say(_CAME_BACK).format(n=language.number(asked.round)), "warn")
        changes = changes_of_all(state, language)
        if changes:
            panel.values(changes, say(_CHANGED).format(n=language.number(case.last_round.round)))
    for one in case.claimed.corrections:
        panel.say(correction_said(one, language), "warn")
    panel.values(_form(asked, language), whole=True)
    answers = [
        (question.ask.said(language.code), say(_YES if asked.answers[code] else _NO))
        for code, question in case.catalogue.questions.items()
        if code in asked.answers
    ]
    if answers:
        panel.values(answers, say(_ANSWERS))
    _show_checks(panel, case.claimed.checks, case.catalogue, language)


def show_details(
    panel: DetailPanel, file: CheckFile, me: str, language: Language, buttons: Sequence[QPushButton]
) -> None:
    """Show what a list says of one application, the NIK masked, and what can be done with it."""
    asked, say = file.application, language.say
    name = service_name(file.catalogue, asked.service, language.code)
    panel.begin(asked.called, APP_BADGES[asked.state], asked.number)
    holder = holder_of(file.row, language)
    if asked.state is AppState.CHECKING and holder:
        panel.say(holder, "info")
    if asked.state is AppState.SECOND_CHECK and _checked_first(file, me):
        panel.say(say(_OWN_FIRST), "info")
    if buttons:
        panel.buttons(buttons)
    papers = [
        (say(one.brought.word), _named(one.document, one.number, file, language)) for one in asked.papers
    ]
    if papers:
        panel.values(papers, say(_PAPERS))
    panel.values([(say(_SERVICE), name), *_form(asked, language, whole=False)], say(_FORM))
    _show_checks(panel, file.checks, file.catalogue, language)


def _named(document: str, number: str, file: CheckFile, language: Language) -> str:
    name = document_name(file.catalogue, document, language.code)
    return f"{name} · {masked(number)}" if number else name


def _checked_first(file: CheckFile, me: str) -> bool:
    here = (one for one in file.checks if one.round == file.application.round and not one.second)
    return any(one.staff == me and one.verdict is Verdict.VERIFIED for one in here)


def _form(asked: Application, language: Language, *, whole: bool = True) -> list[tuple[str, str]]:
    say, subject, applicant = language.say, asked.subject, asked.applicant
    rt_rw = f"RT {subject.rt} RW {subject.rw}" if subject.rt or subject.rw else ""
    pairs = (
        (_NIK, subject.nik if whole else masked(subject.nik)),
        (_KK, subject.kk_number if whole else masked(subject.kk_number)),
        (_BORN, language.date(subject.birth_date)),
        (_SEX, say(_SEXES[subject.sex]) if subject.sex in _SEXES else subject.sex),
        (_ADDRESS, " ".join(part for part in (subject.address, rt_rw) if part)),
        (_PLACE, asked.place),
        (_APPLICANT, applicant.name),
        (_APPLICANT_NIK, applicant.nik if whole else masked(applicant.nik)),
        (_RELATION, applicant.relation),
        (_PHONE, applicant.phone if whole else mask_phone(applicant.phone)),
        (_EMAIL, applicant.email),
        (_CHANNEL, say(asked.channel.word)),
        (_DELIVERY, say(asked.delivery.word)),
        (_ASKED, asked_words(asked.asked, language)),
        (_RECEIVED, say(_BY).format(moment=language.moment(asked.received_at), name=asked.received_by)),
        (_PROMISED, language.date(asked.promised_on)),
        (_NOTE, asked.note),
    )
    return [(say(title), value) for title, value in pairs if value]


def _show_checks(
    panel: DetailPanel, checks: Sequence[Check], catalogue: Catalogue, language: Language
) -> None:
    if checks:
        panel.history([_happening(one, catalogue, language) for one in checks], language.say(_EARLIER))


def _happening(check: Check, catalogue: Catalogue, language: Language) -> Happening:
    say = language.say
    wrong = [
        f"{document_name(catalogue, one.document, language.code)}: {say(one.kind.word)}"
        + (f" ({one.note})" if one.note else "")
        for one in check.findings
        if one.kind is not FindingKind.VALID
    ]
    head = [say(_ROUND).format(n=language.number(check.round)), say(check.verdict.word)]
    head += [say(_SECOND)] if check.second else []
    what = "\n".join([" · ".join(head), *wrong, *([check.ground] if check.ground else [])])
    return Happening(language.moment(check.at), what, check.staff)
