"""What the list of the journal says of each entry."""

from __future__ import annotations

from desk.domain.journal_view import Kind, Told
from desk.domain.text import mark
from reports.journal_lines import sentence
from ui.language import Language
from ui.palette import Tone
from ui.tables.columns import Align, Column
from ui.widgets.status_badge import Badge

_BADGES = {
    Kind.CHANGES: Badge(Kind.CHANGES.word, Tone.NEUTRAL, "document"),
    Kind.LOOKS: Badge(mark("journal_page", "Looked at"), Tone.WARN, "search"),
    Kind.EXPORTS: Badge(mark("journal_page", "Export"), Tone.INFO, "export"),
    Kind.SIGN_INS: Badge(mark("journal_page", "Sign-in"), Tone.NEUTRAL, "lock"),
    Kind.REFUSALS: Badge(mark("journal_page", "Refusal"), Tone.BAD, "cancel"),
}
_CHANGE = Badge(mark("journal_page", "Change"), Tone.GOOD, "check")


def badge_of(told: Told) -> Badge:
    """Return of which kind an entry is."""
    action = told.entry.action
    kind = next((one for one in Kind if one is not Kind.CHANGES and action in one.actions), None)
    return _CHANGE if kind is None else _BADGES[kind]


def _said(told: Told, language: Language) -> str:
    return sentence(told, language.say)


JOURNAL_COLUMNS: tuple[Column[Told], ...] = (
    Column(
        "number",
        mark("journal_page", "No."),
        lambda told, language: language.number(told.entry.id),
        9,
        Align.RIGHT,
    ),
    Column("at", mark("journal_page", "When"), lambda told, language: language.moment(told.entry.at), 16),
    Column("kind", mark("journal_page", "Kind"), badge=badge_of, width=14),
    Column("what", mark("journal_page", "Who did what"), _said, 74, tip=_said),
    Column("workstation", mark("journal_page", "Workstation"), lambda told, _: told.entry.workstation, 14),
    Column("hash", mark("journal_page", "Hash"), lambda told, _: told.hash[:12], 14, shown=False),
)
