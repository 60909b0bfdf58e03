"""The rows of a list of Kantor Pos: a result by tracking number, or the tracking number of our own parcel."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.imports import ListRow
from desk.domain.post import ParcelState, PostResult


@dataclass(frozen=True, slots=True)
class PostRow(ListRow):
    """One usable row; without a result it only says which tracking number a parcel of ours has."""

    tracking: str
    parcel: str
    told: PostResult | None

    @property
    def sort(self) -> str:
        """Code of what the post says."""
        return self.told.state.code if self.told is not None else ""

    @property
    def order(self) -> tuple[object, ...]:
        """What comes first: a list may begin with what happened last."""
        if self.told is None:
            return (0,)
        states = list(ParcelState)
        return 1, self.told.day, states.index(self.told.state), self.row_number
