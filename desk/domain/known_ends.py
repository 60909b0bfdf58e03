"""A PRR list against what the office knows beyond its cards: who died, who moved, who is not yet 17."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from desk.domain.ended import EndedPerson
from desk.domain.intake import Fact, Line
from desk.domain.known_nik import Known
from desk.domain.printing import HoldReason
from desk.domain.reconciliation import Findings
from desk.domain.text import search_key


class KnownEnds:
    """Finds the people of a list whose new cards are held, and why."""

    def __init__(self, ended: Iterable[EndedPerson], too_young: Collection[str]) -> None:
        self._too_young = frozenset(too_young)
        self._by_nik: dict[str, list[EndedPerson]] = {}
        self._by_person: dict[tuple[str, date], list[EndedPerson]] = {}
        for one in ended:
            if one.nik:
                self._by_nik.setdefault(one.nik, []).append(one)
            if one.birth_date is not None:
                key = (search_key(one.name), one.birth_date)
                self._by_person.setdefault(key, []).append(one)

    def niks(self, lines: Iterable[Line]) -> frozenset[str]:
        """Return the NIKs of a list about which something is known."""
        if not (self._too_young or self._by_nik or self._by_person):
            return frozenset()
        return frozenset(line.nik for line in lines if line.nik in self._too_young or self._of(line))

    def _of(self, line: Line) -> list[EndedPerson]:
        found = list(self._by_nik.get(line.nik, ()))
        if line.birth_date is not None:
            found += self._by_person.get((line.name_key, line.birth_date), ())
        return list({one.id: one for one in found}.values())

    def hold(self, findings: Findings, known: Mapping[str, Known]) -> None:
        """Hold the cards that a list opens for these people; what a person let pass holds nothing again."""
        niks = self.niks(findings.new_jobs)
        held = {(fact.nik, fact.reason) for fact in findings.facts if fact.nik in niks}
        for line in findings.new_jobs:
            if line.nik not in niks:
                continue
            if line.nik in self._too_young:
                _hold(findings, Fact(line.nik, None, HoldReason.TOO_YOUNG))
            before = known.get(line.nik, Known())
            for one in self._of(line):
                reason = one.end.hold
                if (line.nik, reason) in held or before.was_released(reason, one.nik, one.name):
                    continue
                held.add((line.nik, reason))
                _hold(findings, Fact(line.nik, None, reason, one.nik, one.name))


def _hold(findings: Findings, fact: Fact) -> None:
    findings.hold(fact)
    findings.reasons[fact.reason] += 1
