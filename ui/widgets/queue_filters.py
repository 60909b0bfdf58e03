"""The filter chips of the print queue, and what they ask of the office."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import TypeVar

import shiboken6
from PySide6.QtWidgets import QMenu, QWidget

from desk.domain.printing import (
    UNPRINTED_STATES,
    Channel,
    HoldReason,
    JobState,
    PrintReason,
)
from desk.domain.queue_view import QueueFilter
from desk.domain.regions import Gazetteer
from desk.domain.text import Word, mark
from ui.widgets.filter_bar import Choice, Filter, FilterBar
from ui.widgets.flow import Flow

V = TypeVar("V")

WAITING_ONLY = mark("queue", "Waiting only")
_STATES: tuple[tuple[tuple[JobState, ...], Word], ...] = (
    (UNPRINTED_STATES, mark("queue", "All not yet printed")),
    ((JobState.WAITING, JobState.HELD), mark("queue", "Waiting or held")),
    ((JobState.WAITING, JobState.HELD), mark("queue", "Waiting and held")),
    *(((state,), state.word) for state in JobState if state is not JobState.WAITING),
)
_AGES: tuple[tuple[int, Word], ...] = (
    (30, mark("queue", "More than 30 days")),
    (90, mark("queue", "More than 90 days")),
    (180, mark("queue", "More than half a year")),
    (365, mark("queue", "More than a year")),
    (730, mark("queue", "More than two years")),
)


def queue_filter(values: Mapping[str, object], today: date) -> QueueFilter:
    """Return what the chips ask for."""
    days = _answer(values, "age", int)
    return QueueFilter(
        states=states_of(values),
        district_code=_answer(values, "district", str),
        village_code=_answer(values, "village", str),
        reason=_answer(values, "reason", PrintReason),
        channel=_answer(values, "channel", Channel),
        hold=_answer(values, "hold", HoldReason),
        recorded_before=None if days is None else today - timedelta(days=days),
    )


def states_of(values: Mapping[str, object]) -> tuple[JobState, ...]:
    """Return the states asked for: without a choice what waits, or what is held when a hold is asked."""
    states = values.get("state")
    if isinstance(states, tuple):
        return states
    return (JobState.HELD,) if "hold" in values else (JobState.WAITING,)


def answers_of(which: QueueFilter) -> dict[str, object]:
    """Return the chips that show a filter somebody else made, such as a bar of a chart."""
    found = {
        "district": which.district_code,
        "village": which.village_code,
        "reason": which.reason,
        "channel": which.channel,
        "hold": which.hold,
        "state": None if which.states == (JobState.WAITING,) else which.states,
    }
    return {name: value for name, value in found.items() if value is not None}


def _answer(values: Mapping[str, object], name: str, kind: type[V]) -> V | None:
    value = values.get(name)
    return value if isinstance(value, kind) else None


class QueueFilters(FilterBar):
    """Chips in as many lines as they need; the kelurahan are those of the kecamatan chosen."""

    def __init__(self, say: Callable[[Word], str], parent: QWidget | None = None) -> None:
        def choices(words: Sequence[tuple[object, Word]]) -> tuple[Choice, ...]:
            return tuple(Choice(value, say(word)) for value, word in words)

        super().__init__(
            (
                Filter("district", say(mark("queue", "Kecamatan")), (Choice("", ""),)),
                Filter("village", say(mark("queue", "Kelurahan")), (Choice("", ""),)),
                Filter("reason", say(mark("queue", "Reason")), choices([(r, r.word) for r in PrintReason])),
                Filter("channel", say(mark("queue", "Channel")), choices([(c, c.word) for c in Channel])),
                Filter("age", say(mark("queue", "Age")), choices(_AGES)),
                Filter(
                    "hold", say(mark("queue", "Held because")), choices([(h, h.word) for h in HoldReason])
                ),
                Filter("state", say(mark("queue", "Status")), choices(_STATES)),
            ),
            parent,
        )
        self._waiting_only = say(WAITING_ONLY)
        self._places: Gazetteer | None = None
        self._flow()
        self.changed.connect(self._follow)
        self._follow()

    def offer(self, places: Gazetteer) -> None:
        """Offer the kecamatan and kelurahan the office serves."""
        self._places = places
        self._set("district", [Choice(each.code, each.name) for each in places.districts])
        self._follow()

    def choose(self, name: str, value: object) -> None:
        if name == "district" and value != self._values.get("district"):
            self._values.pop("village", None)
        super().choose(name, value)

    def menu(self, name: str) -> QMenu:
        made = super().menu(name)
        if name == "state":
            made.actions()[0].setText(self._waiting_only)
        return made

    def answer_all(self, values: Mapping[str, object]) -> None:
        """Replace every answer by ``values``, and tell of it once."""
        self._values.clear()
        self._values.update(values)
        self._follow()
        self.changed.emit(self.values())

    def _follow(self) -> None:
        code = self._values.get("district")
        villages = (
            [] if self._places is None else [v for v in self._places.villages if v.district_code == code]
        )
        self._set("village", [Choice(village.code, village.name) for village in villages])
        self._chips["district"].setVisible(self._places is not None)
        self._chips["village"].setVisible(bool(villages))
        self._show()

    def _set(self, name: str, choices: Sequence[Choice]) -> None:
        known = self._filters[name]
        self._filters[name] = Filter(known.name, known.title, tuple(choices) or (Choice("", ""),))

    def _flow(self) -> None:
        """Let the chips wrap: seven of them with long answers are wider than a small screen."""
        row = self.layout()
        if row is not None:
            while row.takeAt(0) is not None:
                pass
            shiboken6.delete(row)  # at once: a widget takes no second layout
        flow = Flow(self)
        for chip in (*self._chips.values(), self._clear):
            flow.addWidget(chip)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
