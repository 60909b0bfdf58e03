"""Who stands on the list for a wall, and who does not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import asking
import ended_lists
import make
import pytest
from conftest import Clock
from ended_lists import Gone
from sqlalchemy import insert

from desk.data.database import Database
from desk.data.print_tables import hold
from desk.domain.applications import Applicant, Application
from desk.domain.collecting import ReadyName
from desk.domain.handover import Party, Proof, Taker
from desk.domain.import_kinds import ImportKind
from desk.domain.office_reports import Area
from desk.domain.printing import CardKind, Channel, Delivery, HoldReason, JobState, PrintJob
from desk.domain.services import Text
from desk.domain.staff import Staff
from desk.domain.stock import Goods
from desk.office import Office

KASEMEN = {"district_code": "36.73.02", "village_code": "36.73.02.1001"}

_BROUGHT = {"KK_RUSAK": ("kk_rusak", "ktp"), "AKTA_MATI": ("surat_mati", "kk", "ktp_almarhum")}


@pytest.fixture(autouse=True)
def own_processes() -> None:
    """Lists are read without a process of their own: what is asked here is who stands on a wall."""


@pytest.fixture
def operator(operator: Staff, office: Office) -> Staff:
    make.blanks(office, operator, 20)
    return operator


def printed(office: Office, url: str, operator: Staff, number: int, name: str, **about: Any) -> PrintJob:
    make.job(url, number, name=name, **about)
    return make.printed(office, operator)


def paper(office: Office, clerk: Staff, service: str, number: int, slot: str, **about: Any) -> Application:
    """Let a paper be asked for, verified and laid ready."""
    applicant = about.pop("applicant", Applicant(phone="081234567890"))
    subject = asking.subject(number, **about.pop("subject", {}))
    asked = asking.request(service, number, *_BROUGHT[service], subject=subject, applicant=applicant, **about)
    made = {"AKTA_MATI": f"3673-KM-04082020-{number:04d}"}.get(service, f"367301040820{number:04d}")
    return office.pick_up.made(clerk, asking.verified(office, clerk, asked).id, made, slot)


def names(office: Office, area: Area | None = None) -> list[str]:
    told = office.day_book.ready_names() if area is None else office.day_book.ready_names(area)
    return [line.name for line in told]


def test_who_may_come_stands_on_it_by_place_and_name(
    office: Office, office_url: str, operator: Staff, clerk: Staff
) -> None:
    office.store.receive(operator, Goods.BLANK_KIA, 5, "BAST/02")
    printed(office, office_url, operator, 1, "DEDI", village_code="", district_code="36.73.02")
    printed(office, office_url, operator, 2, "CITRA", **KASEMEN, delivery=Delivery.KELURAHAN)
    printed(office, office_url, operator, 3, "BUDI", **KASEMEN, delivery=Delivery.KECAMATAN)
    printed(office, office_url, operator, 4, "ANI", kind=CardKind.KIA, channel=Channel.WHATSAPP)
    printed(office, office_url, operator, 5, "LUKI", village_code="", district_code="")
    paper(office, clerk, "KK_RUSAK", 6, "DOK-01", subject={"name": "ZAINAB"})
    told = office.day_book.ready_names()
    assert [(line.name, line.village, line.district, line.way, line.destination) for line in told] == [
        ("ANI", "Serang", "Serang", Delivery.COUNTER, ""),
        ("ZAINAB", "Serang", "Serang", Delivery.COUNTER, ""),
        ("BUDI", "Kasemen", "Kasemen", Delivery.KECAMATAN, "Kasemen"),
        ("CITRA", "Kasemen", "Kasemen", Delivery.KELURAHAN, "Kasemen"),
        ("DEDI", "", "Kasemen", Delivery.COUNTER, ""),
        ("LUKI", "", "", Delivery.COUNTER, ""),
    ]
    assert (told[0].what, told[0].rt, told[0].rw) == (CardKind.KIA.word, "003", "001")
    assert isinstance(told[1].what, Text)
    assert told[1].what.id == "Kartu Keluarga", "the kind of paper, not why it was asked for"
    assert names(office, Area("36.73.02")) == ["BUDI", "CITRA", "DEDI"]
    assert names(office, Area("36.73.02", "36.73.02.1001")) == ["BUDI", "CITRA"]
    assert names(office, Area(channel=Channel.WHATSAPP)) == ["ANI"]


def test_what_is_not_there_to_be_collected_is_not_on_it(
    office: Office, office_url: str, operator: Staff, clerk: Staff
) -> None:
    taken = printed(office, office_url, operator, 1, "DIAMBIL")
    office.handover.pick_up(clerk, taken, Taker.SELF, "", Proof.KK, old_card_taken=True)
    sent = printed(office, office_url, operator, 2, "DIKIRIM", **KASEMEN, delivery=Delivery.KECAMATAN)
    camat = Party("Ratu Mulyani", "Kasi", "198103222006042011", "Kecamatan Kasemen")
    bast = office.handover.send(clerk, [sent], Delivery.KECAMATAN, "36.73.02", "Kasemen", camat)
    printed(office, office_url, operator, 3, "LEWAT POS", delivery=Delivery.POST)
    held = printed(office, office_url, operator, 4, "DITAHAN")
    make.job(office_url, 5, name="TERTAHAN", state=JobState.HELD)
    make.job(office_url, 6, name="MENUNGGU")
    paper(office, clerk, "KK_RUSAK", 7, "DOK-01", delivery=Delivery.POST)
    given = paper(office, clerk, "KK_RUSAK", 8, "DOK-01")
    office.pick_up.collect(clerk, given.id, Taker.FAMILY, "ANI", ["taken:kk_rusak"], "Istri")
    office.walk_in.accept(clerk, asking.request("KK_RUSAK", 9, *_BROUGHT["KK_RUSAK"]))
    assert names(office) == ["DITAHAN"]
    database = Database(office_url)
    with database.transaction() as db:
        doubt = {"job_id": held.id, "reason": HoldReason.SAME_PERSON_OTHER_NIK, "other_name": ""}
        db.execute(insert(hold).values(**doubt, opened_at=make.QUEUED))
    database.close()
    assert names(office) == []
    office.handover.receive(clerk, bast.number, [])
    assert names(office) == [], "handed over, and no longer the office's to tell"


def test_nobody_who_died_or_moved_is_on_it_and_the_family_is_called_for_the_certificate(
    office: Office, office_url: str, operator: Staff, clerk: Staff, clock: Clock, tmp_path: Path
) -> None:
    kept = printed(office, office_url, operator, 1, "WARGA SATU")
    printed(office, office_url, operator, 3, "WARGA TIGA")
    assert names(office) == ["WARGA SATU", "WARGA TIGA"]
    clock.pass_(minutes=5)
    paper(office, clerk, "KK_RUSAK", 2, "DOK-01", subject={"name": "WARGA DUA"})
    ani = Applicant("IBU ANI", make.nik(90), "istri", "081234567890")
    paper(office, clerk, "AKTA_MATI", 3, "DOK-01", subject={"name": "WARGA TIGA"}, applicant=ani)
    assert names(office) == ["IBU ANI", "WARGA DUA", "WARGA SATU"]
    gone = (Gone(1, "WARGA SATU"), Gone(2, "WARGA DUA"), Gone(3, "WARGA TIGA"))
    listed = ended_lists.ended_list(tmp_path / "mati.csv", *gone)
    office.import_desk.take_in(operator, listed, ImportKind.DEATHS)
    assert names(office) == ["IBU ANI"]
    office.ended.keep(operator, kept, "orangnya datang sendiri")
    assert sorted(names(office)) == ["IBU ANI", "WARGA SATU"]


def test_a_line_has_no_place_for_a_number_of_a_person() -> None:
    assert set(ReadyName.__dataclass_fields__) == {
        "name",
        "rt",
        "rw",
        "village_code",
        "village",
        "district_code",
        "district",
        "what",
        "way",
        "destination",
    }
