"""The parts of the selftest in their order; a new one is one entry here."""

from __future__ import annotations

from desk.domain.text import mark
from ui.selftest.found import Part

PARTS: tuple[Part, ...] = (
    Part("words", mark("selftest", "Languages"), "ui.selftest.languages:check"),
    Part("zones", mark("selftest", "Time zones"), "ui.selftest.zones:check"),
    Part("libraries", mark("selftest", "Libraries"), "ui.selftest.libraries:check"),
    Part("database", mark("selftest", "Database"), "ui.selftest.database:check"),
    Part("screen", mark("selftest", "Screen"), "ui.selftest.screen:check"),
    Part("spoken", mark("selftest", "Words of Qt"), "ui.selftest.languages:spoken", ("words", "screen")),
    Part("fonts", mark("selftest", "Fonts"), "ui.selftest.fonts:check", ("words", "screen")),
    Part("printers", mark("selftest", "Printers"), "ui.selftest.printers:check", ("screen",)),
    Part("files", mark("selftest", "Lists and attachments"), "ui.selftest.files:check"),
    Part("office", mark("selftest", "Demo office"), "ui.selftest.demo:check"),
    Part("pages", mark("selftest", "Pages"), "ui.selftest.pages:check", ("spoken", "fonts", "office")),
    Part("reports", mark("selftest", "Reports"), "ui.selftest.papers:check", ("office",)),
)


def parts_of(asked: str) -> tuple[Part, ...]:
    """Return the part asked for after those it builds on; all of them where none is asked for."""
    if not asked:
        return PARTS
    wanted = {asked}
    for part in reversed(PARTS):
        if part.code in wanted:
            wanted.update(part.needs)
    return tuple(part for part in PARTS if part.code in wanted)
