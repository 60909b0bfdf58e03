"""The office's own choices and the regions it serves."""

from __future__ import annotations

from desk.data import offices, regions
from desk.domain.journal import Action
from desk.domain.regions import Gazetteer
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff
from desk.rooms.work import Workbench


class Preferences:
    """What the head sets for everybody."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def settings(self) -> OfficeSettings:
        """Return the settings as they are now."""
        with self._bench.look() as db:
            return offices.read_settings(db)

    def change(self, head: Staff, settings: OfficeSettings) -> OfficeSettings:
        """Keep changed settings; the journal names the fields that changed."""
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
