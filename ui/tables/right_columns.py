"""What the lists of rights say: deeds with who may do them, and roles with who holds them."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.rights import ALONE, ASKING, Right
from desk.domain.staff import Role
from desk.domain.text import mark
from ui.language import Language
from ui.palette import Tone
from ui.tables.columns import Align, Column
from ui.widgets.status_badge import Badge

_MINE = {ALONE: Badge(ALONE, Tone.GOOD, "check"), ASKING: Badge(ASKING, Tone.WARN, "question")}


@dataclass(frozen=True, slots=True)
class RightRow:
    """A right, and which roles somebody has who looks at it."""

    right: Right
    held: frozenset[Role]

    @property
    def badge(self) -> Badge | None:
        """Whether who looks may do it, alone or with approval."""
        how = self.right.of(self.held)
        return _MINE[how] if how is not None else None


@dataclass(frozen=True, slots=True)
class RoleRow:
    """A role, who holds it, and how much it may."""

    role: Role
    people: tuple[str, ...]
    alone: int
    asking: int


def _deed(row: RightRow, language: Language) -> str:
    return language.say(row.right.deed)


def _who(row: RightRow, language: Language) -> str:
    return row.right.who(language.say)


def _people(row: RoleRow, _language: Language) -> str:
    return ", ".join(row.people) or "–"


RIGHT_COLUMNS: tuple[Column[RightRow], ...] = (
    Column("deed", mark("right_list", "Deed"), _deed, 38, tip=_deed),
    Column("who", mark("right_list", "Who may"), _who, 44, tip=_who),
    Column("mine", mark("right_list", "You"), width=20, badge=lambda row: row.badge),
    Column(
        "area",
        mark("right_list", "Part"),
        lambda row, language: language.say(row.right.area.value),
        24,
        shown=False,
    ),
)

ROLE_COLUMNS: tuple[Column[RoleRow], ...] = (
    Column("role", mark("right_list", "Role"), lambda row, language: language.say(row.role.word), 22),
    Column("people", mark("right_list", "Held by"), _people, 48, tip=_people),
    Column(
        "alone",
        mark("right_list", "Alone"),
        lambda row, language: language.number(row.alone),
        10,
        Align.RIGHT,
    ),
    Column(
        "asking",
        mark("right_list", "With approval"),
        lambda row, language: language.number(row.asking),
        18,
        Align.RIGHT,
    ),
)
