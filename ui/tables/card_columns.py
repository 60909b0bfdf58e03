"""The columns of printed cards: where each stands, whose it is, how old it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from desk.domain.printing import PrintJob
from desk.domain.text import mark
from ui.language import OFFICE_ZONE, Language
from ui.masking import masked
from ui.tables.columns import Align, Column


def card_columns(today: Callable[[], date | None]) -> tuple[Column[PrintJob], ...]:
    """Return the columns; ``today`` is asked for the age of a card."""

    def age(job: PrintJob, language: Language) -> str:
        day = today()
        return language.age(age_in_days(job, day)) if job.printed_at and day else ""

    return (
        Column("slot", mark("cards", "Slot"), lambda job, _: job.slot, 9),
        Column("name", mark("cards", "Name"), lambda job, _: job.name, 20),
        Column("nik", mark("cards", "NIK"), lambda job, _: masked(job.nik), 15),
        Column("village", mark("cards", "Kelurahan"), lambda job, _: job.village, 12),
        Column("rt", mark("cards", "RT/RW"), lambda job, _: f"{job.rt}/{job.rw}" if job.rt else "", 8),
        Column("district", mark("cards", "Kecamatan"), lambda job, _: job.district, 14, shown=False),
        Column(
            "way",
            mark("cards", "Leaves through"),
            lambda job, language: language.say(job.delivery.word),
            12,
            shown=False,
        ),
        Column(
            "kind", mark("cards", "Card"), lambda job, language: language.say(job.kind.word), 8, shown=False
        ),
        Column(
            "printed", mark("cards", "Printed"), lambda job, language: language.short_date(job.printed_at), 10
        ),
        Column("age", mark("cards", "Age"), age, 7, Align.RIGHT),
    )


def age_in_days(job: PrintJob, today: date) -> int:
    """Return for how many days a printed card has existed."""
    return (today - job.printed_at.astimezone(OFFICE_ZONE).date()).days if job.printed_at else 0
