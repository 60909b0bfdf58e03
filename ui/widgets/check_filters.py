"""The filter chips of the verification: which service, which channel, only what is late."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desk.domain.applications import AppFilter, AppState
from desk.domain.printing import Channel
from desk.domain.text import Word, mark
from ui.widgets.filter_bar import Choice, Filter, FilterBar

_CHANNELS = tuple(channel for channel in Channel if channel is not Channel.NONE)


class CheckFilters(FilterBar):
    """Services are offered when the catalogue is here."""

    def __init__(self, say: Callable[[Word], str], parent: QWidget | None = None) -> None:
        super().__init__(
            (
                Filter("service", say(mark("check", "Service")), (Choice("", ""),)),
                Filter(
                    "channel",
                    say(mark("check", "Channel")),
                    tuple(Choice(channel, say(channel.word)) for channel in _CHANNELS),
                ),
                Filter("late", say(mark("check", "Only late ones"))),
            ),
            parent,
        )

    def offer(self, services: Sequence[tuple[str, str]]) -> None:
        """Offer the services of the catalogue: codes and names."""
        known = self._filters["service"]
        choices = tuple(Choice(code, name) for code, name in services)
        self._filters["service"] = Filter(known.name, known.title, choices)
        self._show()


def check_filter(
    values: Mapping[str, object], states: tuple[AppState, ...] = (), today: date | None = None
) -> AppFilter:
    """Return what the chips ask for; ``today`` is needed to know what is late."""
    service, channel = values.get("service"), values.get("channel")
    return AppFilter(
        states=states,
        services=(service,) if isinstance(service, str) else (),
        channel=channel if isinstance(channel, Channel) else None,
        promised_before=today if values.get("late") else None,
    )
