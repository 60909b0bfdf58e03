"""The office's own choices and the regions it serves."""

from __future__ import annotations

from collections.abc import Mapping

from desk.data import offices, regions
from desk.domain.errors import SettingUnusable
from desk.domain.journal import Action
from desk.domain.number_templates import flaws
from desk.domain.regions import Gazetteer
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.rooms.work import Workbench

_MUST_RISE = mark("setting_flaw", "Three numbers that rise are needed, such as 7, 30, 90.")


class Preferences:
    """What the head sets for everybody."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def settings(self) -> OfficeSettings:
        """Return the settings as they are now."""
        with self._bench.look() as db:
            return offices.read_settings(db)

    def change(self, head: Staff, settings: OfficeSettings) -> OfficeSettings:
        """Keep changed settings; the journal names the fields that changed.

        Raises:
            SettingUnusable: papers could not be numbered, or the days on the shelf do not rise.
        """
        head.must_be_allowed(Action.SETTINGS_CHANGED)
        _must_be_usable(settings)
        with self._bench.work(head, Action.SETTINGS_CHANGED) as work:
            before, after = work.settings.stored(), settings.stored()
            changed = sorted(name for name in after if after[name] != before[name])
            offices.write_settings(work.db, settings)
            work.subject = "settings"
            work.facts = {"changed": changed, "before": {name: before[name] for name in changed}}
        return settings

    def places(self) -> Gazetteer:
        """Return the kecamatan and kelurahan the office serves."""
        with self._bench.look() as db:
            return regions.gazetteer(db, offices.read_settings(db))


def _must_be_usable(settings: OfficeSettings) -> None:
    # A kind of paper without a template is one with an empty template: it would have no number.
    templates: Mapping[str, str] = dict.fromkeys(OfficeSettings().numbers, "") | dict(settings.numbers)
    for kind, flaw in flaws(templates).items():
        raise SettingUnusable(templates[kind], flaw.word)
    days = settings.uncollected_days
    if len(days) != 3 or days[0] < 1 or list(days) != sorted(set(days)):
        raise SettingUnusable(", ".join(map(str, days)), _MUST_RISE)
