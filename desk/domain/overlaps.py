"""A held job beside what it collides with."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.printing import Hold, PrintJob


@dataclass(frozen=True, slots=True)
class HeldJob:
    """One reason that holds a job; ``other`` is the job it collides with, where there is one."""

    hold: Hold
    job: PrintJob
    other: PrintJob | None
