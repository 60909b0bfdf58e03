"""What changed between two states of a thing, said in codes and numbers for the journal."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.missions import MissionPlan

Facts = dict[str, object]


def differing(before: Mapping[str, object], after: Mapping[str, object]) -> tuple[Facts, Facts]:
    """Return both sides of what is not the same."""
    names = [name for name in after if before.get(name) != after[name]]
    return {name: before.get(name) for name in names}, {name: after[name] for name in names}


def plan_told(plan: MissionPlan) -> Facts:
    """Return a plan without the person who sent the letter."""
    return {
        "village": plan.village_code,
        "day": plan.day.isoformat(),
        "letter": plan.letter.number,
        "people": plan.letter.people,
        "place": plan.place,
        "team": plan.team,
    }
