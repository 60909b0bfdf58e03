"""Who has work open at this PC: one window each, and at most one of them is seen."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtWidgets import QMainWindow

from ui.dialogs.dialog import Dialog, conceal, reveal, waiting_dialogs
from ui.language import Language


@dataclass(slots=True)
class Seat:
    """Somebody's window; ``locked_at`` while it is hidden, ``language`` what it speaks.

    ``closed_forms`` are the titles of what stood open over it and could not wait any longer.
    """

    login: str
    name: str
    window: QMainWindow
    language: str
    locked_at: datetime | None = None
    by_itself: bool = False
    closed_forms: list[str] = field(default_factory=list)


class Seats:
    """A window that is locked is hidden and lives on: what is typed, claimed and running in it stays."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._seats: list[Seat] = []
        self.current: Seat | None = None

    def of(self, login: str) -> Seat | None:
        """Return the seat of who signs in under this name."""
        wanted = login.strip().lower()
        return next((seat for seat in self._seats if seat.login == wanted), None)

    def waiting(self) -> tuple[Seat, ...]:
        """Return the locked seats, the one locked last first."""
        locked = [seat for seat in self._seats if seat is not self.current]
        return tuple(sorted(locked, key=_locked_at, reverse=True))

    def sit(self, login: str, name: str, window: QMainWindow) -> Seat:
        """Give somebody who came a seat and show their window."""
        self.current = Seat(login, name, window, self._language.code)
        self._seats.append(self.current)
        window.show()
        window.activateWindow()
        return self.current

    def lock(self, now: datetime, *, by_itself: bool) -> Seat | None:
        """Hide the window that is seen, with everything over it, and return whose it is."""
        seat, self.current = self.current, None
        if seat is not None:
            seat.locked_at, seat.by_itself, seat.language = now, by_itself, self._language.code
            conceal(seat.window)
        return seat

    def bring_back(self, seat: Seat) -> None:
        """Show a window as it was left, in its own language.

        A form somebody else opened later, over a question that waits here, stands in the way of its answer;
        it is closed as by Escape, which writes nothing, and told to its owner when they return.
        """
        mine = waiting_dialogs(seat.window)
        for other in self._seats:
            if other is not seat and mine:
                _close_later(other, mine[0])
        self._language.speak(seat.language)
        self.current, seat.locked_at = seat, None
        reveal(seat.window)

    def leave(self) -> Seat | None:
        """Take the seat of who leaves away; its window is hidden."""
        seat, self.current = self.current, None
        if seat is not None:
            self._seats.remove(seat)
            seat.window.hide()
        return seat

    def everybody(self) -> tuple[Seat, ...]:
        """Return every seat."""
        return tuple(self._seats)


def _locked_at(seat: Seat) -> datetime:
    if seat.locked_at is None:
        raise ValueError("the seat is not locked")
    return seat.locked_at


def _close_later(seat: Seat, first: Dialog) -> None:
    for dialog in reversed(waiting_dialogs(seat.window)):
        if dialog.turn > first.turn:
            seat.closed_forms.append(dialog.windowTitle())
            dialog.reject()
