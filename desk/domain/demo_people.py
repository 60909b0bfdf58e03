"""People who do not exist: names, NIKs and addresses for the demo office, the same ones every time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from desk.domain.carriers import Medium
from desk.domain.message_settings import MessageSettings
from desk.domain.regions import Village
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Role, Staff
from desk.domain.text import search_key


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_MEN = _names(
    "AHMAD MUHAMAD ABDUL AGUS BUDI CECEP DEDI DIAN EKO ENTUS FAJAR FIRMAN GALIH HADI HENDRA IMAN IRFAN "
    "JAJANG JOKO KHAERUDIN LUKMAN MAMAN MULYADI NANA NURDIN OMAN RAHMAT RIZKI ROHMAN SAEPUL SAMSUL "
    "SARIP SUHENDI TAUFIK TEDI UJANG WAHYU WAWAN YAYAN YUSUF ZAENAL"
)
_WOMEN = _names(
    "AAN AISYAH ANI ATI DEWI DIANA EKA ELIS ENENG ERNA FATIMAH FITRI HANIFAH HERLINA IDA IMAS INTAN "
    "IPAH JUBAEDAH KHODIJAH LILIS MARIYAM MASITOH MULYATI NENENG NURHAYATI NURUL OOM PUTRI RATNA RINA "
    "ROHAYATI SARI SITI SRI SUHAENI TITIN UUM WIWIN YANTI YULIANA ZAHRA"
)
_SECOND = _names(
    "ALAMSYAH AMINAH ANWAR ARIFIN AZIZ BASRI FADILAH FAUZI FIRDAUS GUNAWAN HAKIM HALIMAH HAMDANI "
    "HAMIDAH HASAN HASANAH HIDAYAT HIDAYATULLAH HUSEN IBRAHIM ISMAIL JAMALUDIN KAMALUDIN KURNIA "
    "KURNIAWAN LESTARI MAULANA MARLINA MUHAROM MUSTOFA NUGRAHA NURAENI PERMANA PRATAMA PURNAMA RAMADHAN "
    "RIDWAN ROHMAH RUKMANA SAEFUDIN SALAMAH SAPUTRA SETIAWAN SOLEHAH SOPIAN SUHERMAN SUKMA SULAEMAN "
    "SUPRIADI SURYANA SUTISNA SYARIF TAJUDIN UMAR USMAN WIJAYA WULANDARI YUNINGSIH YULIA ZAKARIA"
)
_THIRD = ("", "", "", "", "BIN SARKA", "AL BANTANI", "PUTRA", "DWI", "NUR", "JAYA", "ASIH", "PERTIWI")
_SPELLINGS = (("KH", "H"), ("Z", "J"), ("F", "P"), ("U", "OE"), ("Y", "I"), ("DI", "DY"), ("A", "AA"))


def _respelled(name: str) -> str:
    found = next((each for each in _SPELLINGS if each[0] in name), ("", ""))
    return name.replace(*found, 1)


def _shortened(name: str) -> str:
    first, *others = name.split()
    return " ".join((first, *others[:-1], f"{others[-1][0]}.")) if len(others) > 1 else name


def _turned(name: str) -> str:
    first, *others = name.split()
    return " ".join((*others, first))


_WRITTEN = (str, _respelled, _shortened, _turned, _respelled)
"""How another office wrote a name."""
_BIRTH_PLACES = (
    *("SERANG",) * 14,
    "PANDEGLANG",
    "RANGKASBITUNG",
    "CILEGON",
    "TANGERANG",
    "JAKARTA",
    "BANDUNG",
)
_HAMLETS = (
    "KP. CIRACAS",
    "KP. PASIR GADUNG",
    "LINK. KEBON JATI",
    "LINK. CILAMPANG",
    "KP. BABAKAN",
    "KP. SAMPANG",
    "LINK. SEMPU",
    "KOMP. TAMAN INDAH BLOK B",
    "KP. KEDUNG JAYA",
    "LINK. PEKARUNGAN",
    "PERUM BUMI SERANG ASRI",
    "KP. CIJAWA",
    "KP. GUNUNG SARI",
)
_LEGACY = ("360401", "360402", "360403", "360404", "360410", "360421")
_ELSEWHERE = ("327501", "317403", "360102", "360301", "327302")
_FEMALE_DAY = 40
_YEAR = 365.25


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody who does not exist, with the columns a record and a print job share."""

    nik: str
    name: str
    name_key: str
    birth_place: str
    birth_date: date
    sex: str
    address: str
    rt: str
    rw: str
    village_code: str
    district_code: str


class People:
    """Makes one person after the other; no NIK and no pair of name and birth date comes twice."""

    def __init__(
        self, chance: Random, villages: Sequence[Village], today: date, serials_after: int = 0
    ) -> None:
        """Make people of ``villages`` as old as they are ``today``, with NIKs numbered above some others."""
        self._chance = chance
        self._villages = tuple(villages)
        self._today = today
        self._serials: dict[str, int] = {}
        self._serials_after = serials_after
        self._seen: set[tuple[str, date]] = set()
        self._made = 0

    def adult(self, *, first_time: bool = False) -> DemoPerson:
        """Return somebody old enough for a KTP-el; ``first_time`` is somebody of 17."""
        age = (
            17 + self._chance.random() * 0.98 if first_time else 18.1 + self._chance.betavariate(1.6, 3) * 62
        )
        return self._person(age)

    def child(self) -> DemoPerson:
        """Return somebody young enough for a KIA."""
        return self._person(self._chance.uniform(0.2, 16.5))

    def double(self, person: DemoPerson, way: int = 0) -> DemoPerson:
        """Return the same person once more, recorded elsewhere under another NIK and written in some way."""
        nik = self._nik(person.birth_date, person.sex, self._chance.choice(_ELSEWHERE))
        name = _WRITTEN[way % len(_WRITTEN)](person.name)
        return replace(person, nik=nik, name=name, name_key=search_key(name))

    def other_name(self, person: DemoPerson) -> str:
        """Return another name under which a list knows the NIK of ``person``."""
        return f"{person.name.split(maxsplit=1)[0]} {self._chance.choice(_SECOND)} BINTI SANUSI"

    def _person(self, age: float) -> DemoPerson:
        sex = self._chance.choice("LP")
        born = self._today - timedelta(days=int(age * _YEAR))
        name = self._name(sex)
        while (name, born) in self._seen:
            name = self._name(sex)
        self._seen.add((name, born))
        # One kelurahan after the other, so that every one of them is there; the rest is left to chance.
        village = self._villages[self._made % len(self._villages)]
        self._made += 1
        return DemoPerson(
            nik=self._nik(born, sex, self._prefix(village)),
            name=name,
            name_key=search_key(name),
            birth_place=self._chance.choice(_BIRTH_PLACES),
            birth_date=born,
            sex=sex,
            address=self._chance.choice(_HAMLETS),
            rt=f"{self._chance.randint(1, 9):03d}",
            rw=f"{self._chance.randint(1, 6):03d}",
            village_code=village.code,
            district_code=village.district_code,
        )

    def _name(self, sex: str) -> str:
        first = self._chance.choice(_MEN if sex == "L" else _WOMEN)
        return f"{first} {self._chance.choice(_SECOND)} {self._chance.choice(_THIRD)}".strip()

    def _prefix(self, village: Village) -> str:
        luck = self._chance.random()
        if luck < 0.8:
            return village.district_code.replace(".", "")
        return self._chance.choice(_LEGACY if luck < 0.95 else _ELSEWHERE)

    def _nik(self, born: date, sex: str, prefix: str) -> str:
        day = born.day + (_FEMALE_DAY if sex == "P" else 0)
        start = f"{prefix}{day:02d}{born:%m%y}"
        serial = self._serials.get(start, self._serials_after) + 1
        self._serials[start] = serial
        return f"{start}{serial:04d}"


def _colleague(login: str, name: str, role: Role, nip: str, position: str) -> Staff:
    return Staff(0, login, name, frozenset({role}), nip, position)


DEMO_PASSWORD = "demo"  # noqa: S105 - printed on the sign-in of every demo office
DEMO_ADMIN = "admin"
DEMO_STAFF = (
    _colleague("siti", "Siti Aminah", Role.CLERK, "198501012010012001", "Petugas Loket"),
    _colleague("dewi", "Dewi Lestari", Role.CLERK, "199003152014022003", "Petugas Loket"),
    _colleague("rina", "Rina Marlina", Role.OPERATOR, "198802022011012002", "Operator Cetak"),
    _colleague("budi", "Budi Santoso", Role.OPERATOR, "198903032011011003", "Operator Cetak"),
    _colleague("agus", "Agus Setiawan", Role.OPERATOR, "199104042015031002", "Operator Cetak"),
    _colleague("vera", "Vera Verawati", Role.VERIFIER, "199205052016032001", "Petugas Verifikasi"),
    _colleague("dodi", "Dodi Darmadi", Role.DATA_OFFICER, "198706062010011003", "Petugas Data"),
    _colleague("agung", "Agung Gumelar", Role.AUDITOR, "198007072005011002", "Auditor Inspektorat"),
    _colleague(
        "hendra", "Hendra Gunawan", Role.HEAD, "197504042000011004", "Kepala Seksi Identitas Penduduk"
    ),
)
"""They do not exist either."""
DEMO_ROLES = {
    "clerk": "siti",
    "operator": "rina",
    "verifier": "vera",
    "head": "hendra",
    "data_officer": "dodi",
    "admin": DEMO_ADMIN,
    "auditor": "agung",
}
DEMO_DAY = date(2020, 8, 4)
"""The day that is worked through in the rooms; everything before it is past."""
DEMO_OPENED = datetime(2020, 3, 2, 0, 30, tzinfo=UTC)
"""07:30 in Serang on the first day of the demo's past."""
DEMO_SETTINGS = OfficeSettings(
    approver_position="Kepala Bidang Pelayanan Pendaftaran Penduduk",
    approver_name="Rohayati Purnama",
    approver_nip="197106101996032001",
    four_eyes=("PINDAH_KELUAR", "SKPLN"),
    messages=MessageSettings((Medium.SMS, Medium.EMAIL), daily_cost=100_000),
)
