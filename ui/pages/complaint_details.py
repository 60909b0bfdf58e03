"""One complaint from top to bottom: how far, in whose words, about which document, and what was done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPushButton

from desk.domain.complaints import (
    UNANSWERED,
    Complaint,
    ComplaintDeed,
    ComplaintFile,
    ComplaintKind,
    ComplaintStep,
)
from desk.domain.masks import mask_phone
from desk.domain.status_answers import Standing
from desk.domain.text import mark
from ui.errors import spoken_fact
from ui.icons import icon
from ui.language import Language
from ui.masking import as_tip, masked
from ui.pages.complaint_words import document_words
from ui.pages.whereabouts import told_to_citizen
from ui.tables.complaint_columns import ComplaintRow, badge_of, owner
from ui.widgets.citizen_answer import CitizenAnswer
from ui.widgets.detail_panel import DetailPanel, Happening

_LATE = mark("complaint", "Late: an answer was due on {day}.")
_DUE = mark("complaint", "Answer by {day}.")
_MONEY = mark("complaint", "Seen by section heads and whoever looks into it alone.")
_DONE = mark("complaint", "Closed: {done}")
_OFFERED = mark("complaint", "The same NIK has these documents; is the complaint about one of them?")
_TITLES = {
    "phone": mark("complaint", "Phone"),
    "nik": mark("complaint", "NIK"),
    "name": mark("complaint", "From"),
    "owner": mark("complaint", "With"),
    "accused": mark("complaint", "Complained about"),
    "received": mark("complaint", "Came in"),
}
_RECEIVED = mark("complaint", "{channel}, {moment}, taken down by {who}")
_HISTORY = mark("complaint", "History")
_OTHERS = mark("complaint", "Other complaints of this citizen")


def show_complaint(
    panel: DetailPanel,
    file: ComplaintFile,
    language: Language,
    tie: Callable[[Standing], None],
    note: Callable[[Standing], None],
) -> None:
    """Show a complaint; ``tie`` ties it to one of the documents offered, ``note`` prints where one stands."""
    its, say = file.complaint, language.say
    panel.begin(its.number, badge_of(ComplaintRow(its, file.today)), say(its.kind.word))
    _warn(panel, file, language)
    panel.say(f"“{masked(its.text)}”", "info")
    panel.values(_values(its, language))
    if file.standing is not None:
        panel.add(_citizen(panel, file.standing, language, note))
    elif file.offers and its.state in UNANSWERED:
        panel.say(say(_OFFERED), "warn")
        panel.buttons([_offer(panel, one, language, tie) for one in file.offers])
    panel.history([_step(step, language) for step in file.steps], say(_HISTORY))
    if file.others:
        panel.history([_other(one, language) for one in file.others], say(_OTHERS))


def _warn(panel: DetailPanel, file: ComplaintFile, language: Language) -> None:
    its, day = file.complaint, language.date(file.complaint.due_on)
    if its.is_late(file.today):
        panel.say(language.say(_LATE).format(day=day), "bad")
    elif its.state in UNANSWERED:
        panel.say(language.say(_DUE).format(day=day), "info")
    if its.done:
        panel.say(language.say(_DONE).format(done=masked(its.done)), "good")
    if its.kind is ComplaintKind.MONEY:
        panel.say(language.say(_MONEY), "warn")


def _values(its: Complaint, language: Language) -> Sequence[tuple[str, str]]:
    told = {
        "name": its.name,
        "phone": mask_phone(its.phone),
        "nik": masked(its.nik),
        "owner": owner(its, language),
        "accused": its.accused,
        "received": language.say(_RECEIVED).format(
            channel=language.say(its.channel.word),
            moment=language.moment(its.received_at),
            who=its.received_by,
        ),
    }
    return [
        (language.say(_TITLES[name]), text)
        for name, text in told.items()
        if text or name in ("name", "phone")
    ]


def _citizen(
    panel: DetailPanel, standing: Standing, language: Language, note: Callable[[Standing], None]
) -> CitizenAnswer:
    asked = standing.application
    number = asked.number if asked is not None else masked(standing.nik)
    title = f"{spoken_fact(standing.what, language)} · {number}"
    box = CitizenAnswer(title, *told_to_citizen(standing, language), panel)
    box.print_asked.connect(lambda: note(standing))
    return box


def _offer(
    panel: DetailPanel, standing: Standing, language: Language, tie: Callable[[Standing], None]
) -> QPushButton:
    number = standing.application.number if standing.application is not None else masked(standing.nik)
    button = QPushButton(icon("attach"), f"{spoken_fact(standing.what, language)} · {number}", panel)
    button.setToolTip(as_tip(document_words(standing, language)))
    button.clicked.connect(lambda: tie(standing))
    return button


def _step(step: ComplaintStep, language: Language) -> Happening:
    said = language.say(step.deed.word).format(
        who=step.to,
        kind=language.say(step.kind.word) if step.kind is not None else "",
        way=language.say(step.way.word) if step.way is not None else "",
        what=step.text,
    )
    if step.text:
        said += f" – “{masked(step.text)}”"
    if step.deed is ComplaintDeed.TAKEN_IN and step.to:
        given = language.say(ComplaintDeed.GIVEN.word).format(who=step.to)
        said += f"; {given[:1].lower()}{given[1:]}"
    return Happening(language.moment(step.at), said, step.by)


def _other(its: Complaint, language: Language) -> Happening:
    said = f"{its.number} · {language.say(its.kind.word)} · {language.say(its.state.word)}"
    return Happening(language.moment(its.received_at), said)
