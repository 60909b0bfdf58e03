"""`prrdesk figures`: the counts of a month for those who may know how much is done, and not for whom."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desk.domain.text import mark
from reports.export import replacing
from ui.commands.call import Call

_DONE = mark("command_line", "Figures of {month} written to {file}. Counts are rounded to {step}.")
NAME = "figures"


def run(call: Call) -> int:
    """Write the figures of one month."""
    target = call.value("out").absolute()
    with call.office() as office:
        staff = call.sign_in(office)
        told = office.day_book.figures(staff, call.value("month"))
        stored = told.stored()
        # Nothing leaves the office that is not noted: the journal is written before the file.
        kinds = sum(map(len, told.groups.values()))
        office.day_book.note_export(staff, NAME, kinds, about=told.month)
        write_json(target, stored)
    call.tell(_DONE, month=told.month, file=target, step=stored["step"])
    return 0


def write_json(target: Path, stored: Mapping[str, Any]) -> None:
    """Write a file whole or not at all."""
    with replacing(target) as neighbour:
        neighbour.write_text(json.dumps(stored, indent=2) + "\n", encoding="utf-8")
