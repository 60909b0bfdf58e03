"""The office's own choices and the regions it serves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk.data import offices, regions, services
from desk.data.database import Connection
from desk.domain.addresses import without_login
from desk.domain.calendar import half_hours
from desk.domain.errors import OfficeUnavailable, SettingUnusable
from desk.domain.journal import Action
from desk.domain.message_settings import flaw as message_flaw
from desk.domain.number_templates import flaws
from desk.domain.qr_address import domains_in, is_domain
from desk.domain.regions import Gazetteer
from desk.domain.replicas import may_be_set
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.rooms.work import Workbench

_MUST_BE_DOMAINS = mark("setting_flaw", "Names of domains are needed, such as dukcapil.kemendagri.go.id.")
_MUST_RISE = mark("setting_flaw", "Three numbers that rise are needed, such as 7, 30, 90.")
_NO_HALF_HOUR = mark("setting_flaw", "The office must close at least half an hour after it opens.")
_NEVER_OPEN = mark("setting_flaw", "The office must be open on at least one day of the week.")
_AT_LEAST_ONE = mark("setting_flaw", "A whole number of at least 1 is needed.")
_NOT_NEGATIVE = mark("setting_flaw", "A whole number of at least 0 is needed.")
_NO_ZONE = mark("setting_flaw", "The name of a time zone is needed, such as Asia/Jakarta.")
_NO_SERVER = mark(
    "setting_flaw",
    "A server's address without name and password is needed, such as postgresql://server-2/kantor.",
)
_NO_SERVICE = mark("setting_flaw", "The service catalogue has no service of this code.")


class Preferences:
    """What the head sets for everybody."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._read: OfficeSettings | None = None

    def settings(self) -> OfficeSettings:
        """Return the settings as they are now."""
        with self._bench.look() as db:
            self._read = offices.read_settings(db)
            return self._read

    def known(self) -> OfficeSettings:
        """Return the settings as they are now, or as they were read last when the office's server is away.

        Raises:
            OfficeUnavailable: it is, and they were never read.
        """
        try:
            return self.settings()
        except OfficeUnavailable:
            if self._read is None:
                raise
            return self._read

    def change(self, head: Staff, settings: OfficeSettings) -> OfficeSettings:
        """Keep changed settings; the journal names the fields that changed.

        Raises:
            SettingUnusable: papers could not be numbered, the days on the shelf do not rise, the counters
                would never be open, four eyes are asked for a service that is not offered, or a carrier of
                messages is not described so that it can be asked.
        """
        self._bench.admit(head, Action.SETTINGS_CHANGED)
        _must_be_usable(settings)
        with self._bench.work(head, Action.SETTINGS_CHANGED) as work:
            _must_be_offered(work.db, settings.four_eyes, work.settings.four_eyes)
            before, after = work.settings.stored(), settings.stored()
            changed = sorted(name for name in after if after[name] != before[name])
            offices.write_settings(work.db, settings)
            work.subject = "settings"
            work.facts = {"changed": changed}
            work.changed({name: before[name] for name in changed}, {name: after[name] for name in changed})
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
    domains = domains_in(settings.qr_domains)
    if not domains or not all(is_domain(one) for one in domains):
        raise SettingUnusable(settings.qr_domains, _MUST_BE_DOMAINS)
    if settings.replica and not may_be_set(settings.replica):
        raise SettingUnusable(without_login(settings.replica), _NO_SERVER)
    days = settings.uncollected_days
    if len(days) != 3 or days[0] < 1 or list(days) != sorted(set(days)):
        raise SettingUnusable(", ".join(map(str, days)), _MUST_RISE)
    _must_have_a_clock(settings.zone)
    _must_be_open(settings)
    if wrong := message_flaw(settings.messages):
        raise SettingUnusable(*wrong)
    limits = (settings.check_minutes, settings.whole_seconds, settings.lock_minutes)
    for count in (settings.appointment_capacity, *limits):
        if count < 1:
            raise SettingUnusable(str(count), _AT_LEAST_ONE)
    for count in (settings.reprint_days, settings.replica_minutes, *settings.complaint_days.values()):
        if count < 0:
            raise SettingUnusable(str(count), _NOT_NEGATIVE)


def _must_have_a_clock(zone: str) -> None:
    """Refuse a time zone nobody knows: by it no day of the office could be told any more."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise SettingUnusable(zone[:80], _NO_ZONE) from error


def _must_be_open(settings: OfficeSettings) -> None:
    hours = settings.hours
    if not half_hours(hours):
        raise SettingUnusable(f"{hours.opens:%H:%M} - {hours.closes:%H:%M}", _NO_HALF_HOUR)
    if not hours.weekdays & frozenset(range(7)):
        raise SettingUnusable("", _NEVER_OPEN)


def _must_be_offered(db: Connection, asked: Sequence[str], before: Sequence[str]) -> None:
    """Refuse a service nobody offers; one that was chosen and is no longer offered may stay."""
    known = services.catalogue(db).services.keys() | set(before)
    for code in asked:
        if code not in known:
            raise SettingUnusable(code, _NO_SERVICE)
