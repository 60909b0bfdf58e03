"""What the Smartdukcapil page says of one request, of a comparison as a whole, and of a file for the app."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.app_statuses import AppExport, AppRequest, Compared, Group, Reconciliation
from desk.domain.masks import mask_phone
from desk.domain.text import Word, mark
from ui.language import Language
from ui.masking import masked
from ui.tables.app_columns import GROUP_BADGES, asked_words, cure_of
from ui.tables.check_columns import APP_BADGES
from ui.widgets.detail_panel import DetailPanel

_NOBODY = mark(
    "app", "The app names only who asks. F2 fills in whom it is about while the documents are checked."
)
_NOT_TOLD = mark("app", "The app does not know this yet; F8 tells it.")
_NUMBER = mark("app", "Number of the app")
_SERVICE = mark("app", "Service")
_ASKED = mark("app", "Asked")
_RECEIVED = mark("app", "Taken in")
_PROMISED = mark("app", "Promised")
_APPLICANT = mark("app", "Applicant")
_PHONE = mark("app", "Phone")
_NIK = mark("app", "NIK")
_PLACE = mark("app", "Kelurahan")
_SAYS = mark("app", "The app says")
_READ = mark("app", "{status}, read on {moment}")
_TOLD = mark("app", "Told last")
_TOLD_IN = mark("app", "{stage}, {moment}, in {number}")
_NEVER = mark("app", "nothing yet")
_OTHER = mark("app", "The list says: {status}")
_TITLE = mark("app", "What the comparison came to")
_GROUPS = mark("app", "Requests")
_STATUSES = mark("app", "Status in the app, and here")
_NOT_HERE = mark("app", "not here")
_BEYOND = mark("app", "{n} requests are from days this list does not cover; nothing follows from that.")
_REPEATED = mark("app", "{n} lines name a request once more; the last one counts.")
_BY = mark("app", "{name}, {moment}")
_AND_MORE = mark("app", "and {n} more")
_SHOWN = 12
_TONES: Mapping[Group, str] = {Group.AGREE: "good", Group.ONLY_APP: "info"}


def show_request(
    panel: DetailPanel, one: AppRequest, service: str, language: Language, line: Compared | None = None
) -> None:
    """Show one request of the app, the NIK masked."""
    say, asked = language.say, one.application
    panel.begin(asked.called, APP_BADGES[asked.state], asked.number)
    if line is not None:
        cure = cure_of(line, language)
        words = [say(line.group.word), say(_OTHER).format(status=line.status), cure]
        panel.say(". ".join(word.rstrip(".") for word in words if word) + ".", _TONES.get(line.group, "warn"))
    if asked.incomplete:
        panel.say(say(_NOBODY), "warn")
    if one.to_tell:
        panel.say(say(_NOT_TOLD), "info")
    told = say(_NEVER)
    if one.told is not None:
        told = say(_TOLD_IN).format(
            stage=say(one.told.stage.word), moment=language.moment(one.told.at), number=one.told.number
        )
    pairs: list[tuple[Word, str]] = [
        (_NUMBER, one.outside_number),
        (_SERVICE, service),
        (_ASKED, asked_words(asked.asked, language)),
        (_RECEIVED, language.moment(asked.received_at)),
        (_PROMISED, language.date(asked.promised_on)),
        (_NIK, masked(asked.subject.nik) if asked.subject.nik else ""),
        (_APPLICANT, asked.applicant.name),
        (_PHONE, mask_phone(asked.applicant.phone)),
        (_PLACE, asked.place),
        (_SAYS, say(_READ).format(status=one.said or "–", moment=language.moment(one.said_at))),
        (_TOLD, told),
    ]
    panel.values([(say(name), value) for name, value in pairs if value])


def show_comparison(panel: DetailPanel, told: Reconciliation, language: Language) -> None:
    """Show how many requests each group has, and which statuses stand against which states."""
    say, number = language.say, language.number
    panel.begin(say(_TITLE), None, told.file)
    if told.beyond:
        panel.say(say(_BEYOND).format(n=number(told.beyond)), "info")
    if told.repeated:
        panel.say(say(_REPEATED).format(n=number(told.repeated)), "info")
    panel.values(
        [(say(GROUP_BADGES[group].word), number(told.count(group))) for group in Group], say(_GROUPS)
    )
    pairs = [
        (number(count), f"{status} · {say(state.word if state is not None else _NOT_HERE)}")
        for (status, state), count in sorted(told.by_status.items(), key=lambda pair: -pair[1])
    ]
    panel.values(pairs, say(_STATUSES))


def show_export(panel: DetailPanel, made: AppExport, language: Language) -> None:
    """Show what a file told the app."""
    say = language.say
    panel.begin(made.number, None, say(_BY).format(name=made.by, moment=language.moment(made.at)))
    pairs = [
        (line.outside_number, " · ".join(part for part in (line.status, line.reason) if part))
        for line in made.lines[:_SHOWN]
    ]
    more = len(made.lines) - _SHOWN
    pairs += [("", say(_AND_MORE).format(n=language.number(more)))] if more > 0 else []
    panel.values(pairs)
