"""The filter chips of the overlaps: why, and in which kecamatan."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desk.domain.printing import HoldReason, PrintJob
from desk.domain.regions import District
from desk.domain.text import Word, mark
from ui.widgets.filter_bar import Choice, Filter, FilterBar

JOB = "job"


class OverlapFilters(FilterBar):
    """Counts stand beside the reasons; one card alone is asked for elsewhere, and can be let go here."""

    def __init__(
        self, say: Callable[[Word], str], number: Callable[[int], str], parent: QWidget | None = None
    ) -> None:
        self._number = number
        reasons = tuple(Choice(reason, say(reason.word)) for reason in HoldReason)
        super().__init__(
            (
                Filter("reason", say(mark("overlaps", "Held because")), reasons),
                Filter("district", say(mark("overlaps", "Kecamatan")), (Choice("", ""),)),
                Filter(JOB, say(mark("overlaps", "Only this card")), (Choice(0, ""),)),
            ),
            parent,
        )

    def offer(self, districts: Sequence[District]) -> None:
        """Offer the kecamatan the office serves."""
        known = self._filters["district"]
        choices = tuple(Choice(each.code, each.name) for each in districts)
        self._filters["district"] = Filter(known.name, known.title, choices)
        self._show()

    def show_only(self, job: PrintJob) -> None:
        """Narrow the list to what holds one card."""
        known = self._filters[JOB]
        self._filters[JOB] = Filter(known.name, known.title, (Choice(job.id, job.name),))
        self._values.pop("reason", None)
        self._values.pop("district", None)
        self.choose(JOB, job.id)

    def count(self, counts: Mapping[HoldReason, int]) -> None:
        """Say how many cards each reason holds."""
        for reason, count in counts.items():
            self._counts["reason", reason] = self._number(count)
        self._show()

    def reason(self) -> HoldReason | None:
        """Return the reason chosen."""
        value = self.values().get("reason")
        return value if isinstance(value, HoldReason) else None

    def district(self) -> str | None:
        """Return the code of the kecamatan chosen."""
        value = self.values().get("district")
        return value if isinstance(value, str) else None

    def job_id(self) -> int | None:
        """Return the number of the card that alone is shown."""
        value = self.values().get(JOB)
        return value if isinstance(value, int) else None

    def _show(self) -> None:
        super()._show()
        self._chips[JOB].setVisible(JOB in self._values)
