"""Missions of jemput bola for tests: a letter, a list with a sheet for each RT, files at any stage."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import asking
import openpyxl

from desk.domain.import_kinds import ImportKind
from desk.domain.missions import Leftover, LeftoverReason, Letter, Mission, MissionPlan
from desk.domain.staff import Staff
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.office import Office

TINGGAR = "36.73.04.1002"
PAPERS = ("surat_lahir", "buku_nikah", "kk")
"""What the birth certificate of a child of married parents is checked against."""

HEADINGS = tuple("NO;NAMA ANAK;NIK ANAK;TGL LAHIR;L/P;NAMA IBU;NIK IBU;NO KK;BERKAS LENGKAP".split(";"))


def plan(people: int = 300, **changes: Any) -> MissionPlan:
    """A mission that the kelurahan Tinggar asks for."""
    letter = Letter("145/12/Kel.Tinggar/2020", date(2020, 7, 28), "Lurah Tinggar", people)
    values = {"village_code": TINGGAR, "day": date(2020, 8, 6), "letter": letter, "place": "Aula kelurahan"}
    return MissionPlan(**(values | changes))


def child(number: int) -> str:
    """The NIK of a child born on 1 March 2015; the people in tests do not exist."""
    return f"367304010315{number:04d}"


def write_list(path: Path, rts: int = 2, files: int = 3, *, incomplete: int = 1) -> Path:
    """Save a list as the field team writes it: a sheet for each RT, the first ``incomplete`` not complete."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for rt in range(1, rts + 1):
        sheet = book.create_sheet(f"RT {rt:03d}")
        sheet.append((f"JEMPUT BOLA AKTA KELAHIRAN KELURAHAN TINGGAR KEC. CURUG, RT {rt:03d} RW 002",))
        sheet.append(())
        sheet.append(HEADINGS)
        for place in range(1, files + 1):
            number = (rt - 1) * files + place
            said = "TIDAK" if place <= incomplete else "YA"
            people = (f"ANAK {number:03d}", child(number), "01-03-2015", "L", f"IBU {number:03d}")
            sheet.append((place, *people, "", "", said))
    book.save(path)
    return path


def check(
    office: Office,
    clerk: Staff,
    application_id: int,
    verdict: Verdict = Verdict.VERIFIED,
    wrong: str = "",
    kind: FindingKind = FindingKind.MISSING,
) -> None:
    """Check one file to its end; one paper may be wrong."""
    claimed = office.verification.take(clerk, application_id)
    findings = [Finding(code, kind if code == wrong else FindingKind.VALID) for code in PAPERS]
    office.verification.finish(clerk, claimed, verdict, findings)


def number(place: int) -> str:
    """The number of a birth certificate registered on the day tests begin."""
    return f"3673-LT-04082020-{place:04d}"


def make_all(office: Office, clerk: Staff, mission: Mission) -> tuple[int, ...]:
    """Verify every file of a mission and make its paper; return the applications."""
    ids = tuple(file.application.id for file in office.missions.view(mission.id).files)
    for one in ids:
        check(office, clerk, one)
    numbers = {one: number(place) for place, one in enumerate(ids, 1)}
    office.missions.make(clerk, mission.id, numbers, "DOK-01")
    return ids


def typed(place: int) -> Any:
    """A file that is typed, of a child of RT 003."""
    subject = asking.subject(
        name=f"ANAK {place:03d}",
        nik=child(place),
        birth_date=date(2015, 3, 1),
        rt="003",
        rw="002",
        village_code=TINGGAR,
    )
    return asking.request("AKTA_LAHIR", 1, *PAPERS, subject=subject)


def with_lists(office: Office, clerk: Staff, folder: Path) -> Mission:
    """A mission of two RT: one list is signed but for one, the other is out; one file more was sent back."""
    mission = office.missions.plan(clerk, plan(team="Siti, Budi"))
    office.import_desk.take_in(clerk, write_list(folder / "tinggar.xlsx"), ImportKind.OUTREACH)
    make_all(office, clerk, mission)
    first = office.missions.bundle(clerk, mission.id, "002", "001", "Pak Udin")
    left = {first.lines[1].application_id: Leftover(LeftoverReason.NOT_THERE)}
    office.missions.note_signed(clerk, first.id, left)
    office.missions.bundle(clerk, mission.id, "002", "002", "Bu Ani")
    asked = office.missions.take_file(clerk, mission.id, typed(77), complete=False).application
    check(office, clerk, asked.id, Verdict.RETURNED, "buku_nikah")
    return mission
