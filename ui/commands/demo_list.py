"""The list that the demo day takes in: a real workbook with what such lists really contain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from desk.domain.demo_people import DemoPerson, People
from desk.domain.printing import PrintJob
from desk.domain.regions import Gazetteer
from reports.document import Column, Document, Face, Kind, Made, Row, Say, Table
from reports.export import suggest_name, write

_NEW = 64
_SERIALS_AFTER = 5_000
"""Higher than any serial number of the demo's past."""
_TITLES = (
    ("NO", Kind.NUMBER),
    ("NIK", Kind.TEXT),
    ("NAMA_LGKP", Kind.TEXT),
    ("TMPT_LHR", Kind.TEXT),
    ("TGL_LHR", Kind.TEXT),
    ("JENIS_KLMIN", Kind.TEXT),
    ("ALAMAT", Kind.TEXT),
    ("NO_RT", Kind.TEXT),
    ("NO_RW", Kind.TEXT),
    ("NAMA_KEL", Kind.TEXT),
    ("NAMA_KEC", Kind.TEXT),
    ("CURRENT_STATUS_CODE", Kind.TEXT),
    ("TGL_REKAM", Kind.TEXT),
)
_READY = "PRINT_READY_RECORD"


@dataclass(frozen=True, slots=True)
class DemoList:
    """Makes the list of one day."""

    day: date
    places: Gazetteer
    known: tuple[PrintJob, ...]
    """Some whose card waits already: the list names them again."""

    def write(self, folder: Path, say: Say, made: datetime) -> Path:
        """Write the workbook into a folder and return its path."""
        columns = tuple(Column(title.lower(), title, kind) for title, kind in _TITLES)
        numbered = tuple((number, *row) for number, row in enumerate(self._rows(), start=1))
        document = Document(
            f"PRR_KOTA_SERANG_{self.day:%d%m%Y}",
            "DATA PRINT READY RECORD",
            # The centre's own list has its numbers whole; these people do not exist.
            Made("SIAK", made.replace(tzinfo=None), whole=True, demo=True),
            (Table(columns, numbered),),
            landscape=True,
        )
        target = folder / suggest_name(document, Face.XLSX)
        write(document, Face.XLSX, target, say)
        return target

    def _rows(self) -> Iterator[Row]:
        chance = Random(self.day.toordinal())  # noqa: S311 - people who do not exist, the same every time
        people = People(chance, self.places.villages, self.day, _SERIALS_AFTER)
        for number in range(_NEW):
            yield self._row(people.adult(first_time=number % 6 == 0), chance)
        for job in self.known[1:]:
            yield self._known(job, job.name)
        for job in self.known[:1]:
            yield self._known(job, "SARI NAMA LAIN BINTI SANUSI")
        twice = people.adult()
        yield self._row(twice, chance)
        yield self._row(people.double(twice), chance)
        yield self._row(people.adult(), chance, status="SENT_FOR_ENROLLMENT")
        yield self._row(people.adult(), chance, status="PROCESSING")
        yield self._row(people.adult(), chance, nik="36730112")
        yield self._row(people.adult(), chance, village="TIDAK ADA")

    def _row(
        self, person: DemoPerson, chance: Random, *, nik: str = "", village: str = "", status: str = _READY
    ) -> Row:
        home = self.places.village(person.village_code)
        district = self.places.district(person.district_code)
        recorded = self.day - timedelta(days=chance.randint(1, 9))
        return (
            nik or person.nik,
            person.name,
            person.birth_place,
            f"{person.birth_date:%d-%m-%Y}",
            person.sex,
            person.address,
            person.rt,
            person.rw,
            village or (home.name.upper() if home else ""),
            district.name.upper() if district else "",
            status,
            f"{recorded:%d-%m-%Y}",
        )

    @staticmethod
    def _known(job: PrintJob, name: str) -> Row:
        born = f"{job.birth_date:%d-%m-%Y}" if job.birth_date else ""
        place = (job.rt, job.rw, job.village.upper(), job.district.upper())
        recorded = f"{job.recorded_on:%d-%m-%Y}"
        return (job.nik, name, job.birth_place, born, job.sex, job.address, *place, _READY, recorded)
