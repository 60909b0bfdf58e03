"""Printers: those this PC has, asked in a process of its own, as a print server may be silent for minutes.

While Qt waits for one, nothing else runs in the process that asked; a thread would hold up the selftest too.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from desk.domain.bare_python import bare_python
from desk.domain.text import mark
from ui.printing import printers
from ui.selftest.found import AGAIN, Found, Trial, fault, good, note

_PATIENCE_S = 15
_BEGIN = (
    "import json, sys\n"
    "sys.path[:] = json.loads(sys.stdin.readline())\n"
    "from ui.selftest.printers import name_them\n"
    "name_them()"
)
_SILENT = mark("selftest", "the printers of this PC do not answer within {seconds} seconds.")
_SPOOLER = mark(
    "selftest", "Restart the service Print Spooler of the PC; see whether the print server is on."
)
_UNNAMED = mark("selftest", "printers cannot be asked for ({detail}).")
_NONE = mark("selftest", "none on this PC; papers can be saved as PDF.")
_NAMES = mark("selftest", "{number} on this PC: {names}.")


def check(_trial: Trial) -> Iterator[Found]:
    """Ask for the names of printers, and wait for them no longer than that."""
    try:
        asked = subprocess.run(  # noqa: S603 - our own Python and our own words
            [bare_python(), "-I", "-S", "-c", _BEGIN],
            input=json.dumps(sys.path).encode() + b"\n",
            capture_output=True,
            timeout=_PATIENCE_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        yield fault(_SILENT, _SPOOLER, seconds=_PATIENCE_S)
        return
    if asked.returncode:
        said = asked.stderr.decode("utf-8", "replace").split("\n")
        detail = next((line.strip() for line in reversed(said) if line.strip()), str(asked.returncode))
        yield fault(_UNNAMED, AGAIN, detail=detail)
        return
    names = json.loads(asked.stdout)
    yield good(_NAMES, number=len(names), names=", ".join(names)) if names else note(_NONE)


def name_them() -> None:
    """Print the names of this PC's printers as JSON; runs in the process of its own."""
    app = QApplication(["prrdesk"])
    print(json.dumps(printers()), flush=True)  # noqa: T201 - the answer to who asked
    app.quit()
