"""The table of rights as sentences: for every deed who may do it alone, and who with the head's approval."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from desk.domain.deeds import DEEDS, Area, deed
from desk.domain.journal import Action
from desk.domain.staff import ASK, MAY, Role, Staff
from desk.domain.text import Word, mark, search_key

Say = Callable[[Word], str]

ALONE, ASKING = mark("rights", "Alone"), mark("rights", "With approval")
_EVERYONE = mark("rights", "everybody")
_WITH_APPROVAL = mark("rights", "{roles} with the approval of the section head")
_SENTENCE = mark("rights", "{deed}: {who}")
_OR = mark("rights", "{first} or {last}")
_SUPERIORS = frozenset({Role.HEAD, Role.ADMIN})
_NEEDS = mark("rights", "Needs {who}: {deed}.")


@dataclass(frozen=True, slots=True)
class Right:
    """One deed, who may do it alone, and who with an approval."""

    action: Action
    area: Area
    alone: frozenset[Role]
    asking: frozenset[Role]

    @property
    def deed(self) -> Word:
        """What is done."""
        return deed(self.action)

    def who(self, say: Say) -> str:
        """Return who may: roles that do it alone, then those who need the head's approval."""
        alone = say(_EVERYONE).lower() if self.alone == frozenset(Role) else _listed(self.alone, say)
        asking = say(_WITH_APPROVAL).format(roles=_listed(self.asking, say)) if self.asking else ""
        return "; ".join(part for part in (alone, asking) if part)

    def sentence(self, say: Say) -> str:
        """Return the right as a sentence without its full stop."""
        return say(_SENTENCE).format(deed=say(self.deed), who=self.who(say))

    def of(self, roles: Iterable[Role]) -> Word | None:
        """Return how somebody with these roles may do it: alone, with approval, or not at all."""
        held = frozenset(roles)
        if held & self.alone:
            return ALONE
        return ASKING if held & self.asking else None


RIGHTS: tuple[Right, ...] = tuple(
    Right(action, area, MAY[action], ASK.get(action, frozenset()) - MAY[action])
    for area, deeds in DEEDS.items()
    for action in deeds
)
"""Every right of the office, in the order of its work."""


def rights_of(roles: Iterable[Role]) -> tuple[Right, ...]:
    """Return what somebody with these roles may do, alone or with the head's approval."""
    held = frozenset(roles)
    return tuple(right for right in RIGHTS if right.of(held) is not None)


def found(rights: Sequence[Right], text: str, say: Say) -> tuple[Right, ...]:
    """Return the rights in whose sentence, or in the name of whose part, every word of ``text`` stands."""
    wanted = search_key(text).split()
    return tuple(
        right
        for right in rights
        if all(word in search_key(f"{right.sentence(say)} {say(right.area.value)}") for word in wanted)
    )


def needs(staff: Staff, action: Action, say: Say) -> str:
    """Return whom a deed needs that ``staff`` may not do, as a sentence; nothing when they may or may ask."""
    if staff.may_try(action):
        return ""
    return say(_NEEDS).format(who=one_of(who_may(action), say), deed=small(say(deed(action))))


def expects(staff: Staff, action: Action) -> bool:
    """Whether somebody looks for a deed that is not theirs: they work here, and it is the head's alone."""
    return staff.may(Action.APPROVAL_ASKED) and Role.HEAD in MAY[action] and MAY[action] <= _SUPERIORS


def who_may(action: Action) -> tuple[Word, ...]:
    """Return the words of the roles that may do something alone."""
    return tuple(role.word for role in Role if role in MAY[action])


def one_of(words: Iterable[Word], say: Say) -> str:
    """Return words of which one is enough as they stand within a sentence: "a, b or c"."""
    names = [small(say(word)) for word in words]
    if len(names) < 2:
        return "".join(names)
    return say(_OR).format(first=", ".join(names[:-1]), last=names[-1])


def small(words: str) -> str:
    """Return words as they stand within a sentence; a name in capitals keeps them."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def _listed(roles: Iterable[Role], say: Say) -> str:
    held = frozenset(roles)
    return ", ".join(small(say(role.word)) for role in Role if role in held)
