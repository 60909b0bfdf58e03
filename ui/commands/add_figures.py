"""`prrdesk add-figures`: the figures of many offices added up, as a province or the nation would."""

from __future__ import annotations

import json
from pathlib import Path

from desk.domain.figures import FiguresUnreadable, OfficeFigures, read_figures, together
from desk.domain.text import mark
from ui.commands.call import Call
from ui.commands.figures import write_json

_DONE = mark("command_line", "Figures of {offices} offices added up in {file}.")


def run(call: Call) -> int:
    """Add up every file of a folder."""
    folder, target = call.value("folder"), call.value("out").absolute()
    files = sorted(file for file in folder.glob("*.json") if file.absolute() != target)
    if not files:
        raise FiguresUnreadable(str(folder))
    added = together([(file.name, _read(file)) for file in files])
    write_json(target, added)
    call.tell(_DONE, offices=len(added["offices"]), file=target)
    return 0


def _read(file: Path) -> OfficeFigures:
    try:
        return read_figures(file.name, json.loads(file.read_text("utf-8")))
    except (OSError, ValueError) as error:
        raise FiguresUnreadable(file.name) from error
