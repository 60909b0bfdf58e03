"""The kecamatan's window: what each asked for, what is ready for tomorrow, what is left over and why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from desk.data import kecamatan_requests, offices, shelf
from desk.domain.kecamatan import Asked, KecamatanLine, Leftover, tally
from desk.domain.printing import Delivery, PrintJob
from desk.rooms.work import Workbench

LOOK_BACK_DAYS = 60
"""What is settled is shown so long; what is open is shown however old it is."""


class KecamatanDesk:
    """What staff see of the requests of the kecamatan; they are sent at the hand-out window."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def overview(self) -> tuple[KecamatanLine, ...]:
        """Return what every kecamatan asked for and what became of it."""
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            today = self._bench.local_day(self._bench.now(), settings)
            rows: dict[str, list[Asked]] = {}
            for code, one in kecamatan_requests.requests(db, settings.zone, today, since=_since(today)):
                rows.setdefault(code, []).append(one)
            ready = {
                one.destination_code: one.cards for one in shelf.waiting(db) if one.way is Delivery.KECAMATAN
            }
            return tuple(
                KecamatanLine(
                    each.code,
                    each.name,
                    sum(one.asked_on == today for one in rows.get(each.code, ())),
                    tally(rows.get(each.code, ()), today),
                    ready.get(each.code, 0),
                )
                for each in kecamatan_requests.districts(db)
            )

    def requests(self, district_code: str, since: date | None = None) -> tuple[Asked, ...]:
        """Return all that is open of one kecamatan and what it asked ``since``, newest first."""
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            today = self._bench.local_day(self._bench.now(), settings)
            found = kecamatan_requests.requests(
                db, settings.zone, today, district_code, since or _since(today)
            )
            return tuple(one for _, one in found)

    def bundle(self, district_code: str) -> tuple[PrintJob, ...]:
        """Return the printed cards that leave for a kecamatan, in list order."""
        with self._bench.look() as db:
            return shelf.ready(db, Delivery.KECAMATAN, district_code)

    def left_over(self, number: str) -> tuple[Leftover, ...]:
        """Return what a BAST left over, as it was said when it was made."""
        with self._bench.look() as db:
            return kecamatan_requests.left_over(db, number)

    def waiting_until(self) -> Mapping[str, date]:
        """Return the NIKs whose cards wait for a 17th birthday, and until when."""
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            return kecamatan_requests.too_young(db, self._bench.local_day(self._bench.now(), settings))


def _since(today: date) -> date:
    return today - timedelta(days=LOOK_BACK_DAYS)
