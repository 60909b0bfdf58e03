"""What the lists of people who died or moved say: made cards to be decided about, and everybody recorded."""

from __future__ import annotations

from desk.domain.ended import SAYS, End, EndedCard, EndedPerson
from desk.domain.printing import JobState
from desk.domain.text import mark
from ui.language import Language
from ui.masking import masked
from ui.palette import Tone
from ui.tables.columns import Column
from ui.tables.job_columns import STATE_BADGES
from ui.widgets.status_badge import Badge

END_BADGES = {
    End.DIED: Badge(End.DIED.word, Tone.BAD, "cancel"),
    End.MOVED: Badge(End.MOVED.word, Tone.BAD, "send"),
}
_SLOT = mark("ended_list", "Slot {slot}")
_SURE = Badge(mark("ended_list", "NIK and name agree"), Tone.NEUTRAL, "check")
_UNSURE = Badge(mark("ended_list", "Compare first"), Tone.WARN, "compare")


def spoken_end(person: EndedPerson, language: Language) -> str:
    """Return what is recorded of somebody: died or moved, with the number and day of the paper."""
    day = language.date(person.ended_on) if person.ended_on is not None else "–"
    return language.say(SAYS[person.end]).format(number=person.paper_number or "–", day=day)


def whereabouts(card: EndedCard, language: Language) -> str:
    """Return where a made card is."""
    if card.job.state is JobState.SENT and card.transport is not None:
        number, destination = card.transport
        way = language.say(card.job.delivery.word)
        return " · ".join(part for part in (way, destination, number) if part)
    return language.say(_SLOT).format(slot=card.job.slot) if card.job.slot else ""


ENDED_CARD_COLUMNS: tuple[Column[EndedCard], ...] = (
    Column(
        "name",
        mark("ended_list", "Card of"),
        lambda row, _: row.job.name,
        22,
        tip=lambda row, _: row.job.name,
    ),
    Column("end", mark("ended_list", "Recorded as"), width=17, badge=lambda row: END_BADGES[row.person.end]),
    Column(
        "certain",
        mark("ended_list", "Certain"),
        width=23,
        badge=lambda row: _SURE if row.certain else _UNSURE,
    ),
    Column("state", mark("ended_list", "Card"), width=20, badge=lambda row: STATE_BADGES[row.job.state]),
    Column("where", mark("ended_list", "Where"), whereabouts, 26, tip=whereabouts),
    Column("number", mark("ended_list", "Akta or SKPWNI"), lambda row, _: row.person.paper_number or "–", 24),
    Column("nik", mark("ended_list", "NIK"), lambda row, _: masked(row.job.nik), 18),
)

ENDED_PERSON_COLUMNS: tuple[Column[EndedPerson], ...] = (
    Column("name", mark("ended_list", "Name"), lambda row, _: row.name, 24, tip=lambda row, _: row.name),
    Column("end", mark("ended_list", "Recorded as"), width=17, badge=lambda row: END_BADGES[row.end]),
    Column("number", mark("ended_list", "Akta or SKPWNI"), lambda row, _: row.paper_number or "–", 24),
    Column("day", mark("ended_list", "Day"), lambda row, say: say.short_date(row.ended_on), 10),
    Column("nik", mark("ended_list", "NIK"), lambda row, _: masked(row.nik) if row.nik else "–", 18),
    Column("born", mark("ended_list", "Born"), lambda row, say: say.short_date(row.birth_date), 10),
    Column("place", mark("ended_list", "Place"), lambda row, _: row.place, 24, tip=lambda row, _: row.place),
    Column("list", mark("ended_list", "List"), lambda row, _: row.file, 24, tip=lambda row, _: row.file),
)
