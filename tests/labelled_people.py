"""People who do not exist, of whom it is known which records are one person: errors as offices make them.

Two stocks of names and of errors stand apart: what is tuned looks at the first, what is measured at the
second.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from desk.domain.likeness import Person


def _changes(text: str) -> Sequence[tuple[str, str]]:
    return [(before, after) for before, after in (each.split("-") for each in text.split())]


def _forms(text: str) -> Mapping[str, Sequence[str]]:
    return {name: shorts.split(",") for name, shorts in (each.split("=") for each in text.split())}


_MEN = (
    (
        "MUHAMMAD MUHAMAD AHMAD ABDUL AGUS BUDI DEDI EKO FAJAR HENDRA IMAN JAJANG LUKMAN MULYADI "
        "NURDIN RAHMAT RIZKI ROHMAN SAEPUL SAMSUL SUHENDI TAUFIK UJANG WAHYU WAWAN YUSUF ZAENAL "
        "ADE ASEP BAHRUDIN DARMAWAN ENDANG FADLI"
    ).split(),
    (
        "MOHAMMAD MUHAMMAD ACHMAD ABDULLAH AANG BAMBANG CECEP DADAN ENCEP FIKRI GUNAWAN HERMAN "
        "IRFAN JUNAEDI KOSASIH MISBAH NANDANG OMAN PUJI RIFKI RUDI SAHRUL SOLIHIN SYAHRIL TARYONO "
        "UDIN USEP VICKY WIDODO YAYAT ZULKIFLI"
    ).split(),
)
_WOMEN = (
    (
        "SITI AISYAH NUR DEWI EKA ENENG FITRI HALIMAH IDA INTAN JUBAEDAH KHODIJAH LILIS MARIYAM "
        "MASITOH NENENG NURHAYATI PUTRI RATNA RINA ROHAYATI SARI SRI TITIN WIWIN YANTI YULIANA "
        "ZAHRA FATIMAH AMINAH"
    ).split(),
    (
        "SITI ANISA NURUL DIAN ELIS ETI FARIDA HERLINA IIS IPAH JULEHA KOKOM LAELA MAEMUNAH MUMUN "
        "NANI NINING OYOH PIPIH RENI ROSIDAH SUMIYATI SUHARTINI TUTI UMI WULAN YOYOH ZULAEKHA "
        "ATIKAH SAADAH"
    ).split(),
)
_LATER = (
    (
        "ALAMSYAH ANWAR ARIFIN AZIZ FADILAH FAUZI FIRDAUS HAKIM HAMDANI HASAN HIDAYAT IBRAHIM "
        "ISMAIL JAMALUDIN KURNIAWAN LESTARI MAULANA MUSTOFA NUGRAHA NURAENI PERMANA PRATAMA "
        "RAMADHAN RIDWAN ROHMAH SAEFUDIN SALAMAH SAPUTRA SETIAWAN SOLEHAH SOPIAN SULAEMAN "
        "SUPRIADI SURYANA SYARIF UMAR USMAN WIJAYA WULANDARI YULIA"
    ).split(),
    (
        "ADITYA AFANDI AKBAR ARDIANSYAH AZHARI BAIHAQI BUSTOMI CAHYADI DARUSSALAM EFENDI "
        "FEBRIANTI GHOZALI HAMZAH HANDAYANI HIDAYATI IRAWAN JUHAERI KHAERIYAH KUSUMA MAHMUDAH "
        "MARDIANA MUBAROK MULYANA NASUTION NOVITASARI OKTAVIANI PERTIWI QOMARIYAH RACHMAWATI "
        "ROSYID SAFITRI SANTOSO SUBARKAH SYAIFULLAH TRIYANA UTAMI WAHYUNI YUNIAR"
    ).split(),
)
_SYLLABLES = (
    (
        "BA BU CA CI DA DI DU GA HA HE JA JU KA KE KI KO LA LE LI MA ME MI MU NA NI NO PA RA RE RI RO SA SE "
        "SI SU TA TI"
    ).split(),
    (
        "AN AR BAR BI BON DE DO FA FI GI GU HI HU JI JO KU LO LU MAN MO NU PI PU RU SAR SO TAR TE TO TU WA "
        "WI YA YU ZA ZU"
    ).split(),
)
_PLACES = ("SERANG",) * 12 + (
    "PANDEGLANG",
    "CILEGON",
    "TANGERANG",
    "LEBAK",
    "JAKARTA",
    "BANDUNG",
    "BOGOR",
    "CIREBON",
)
_VILLAGES = tuple(
    f"36.73.{district:02d}.10{village:02d}" for district in range(1, 7) for village in range(1, 12)
)
_NEIGHBOURS = dict(
    zip("ABCDEGHIJKLMNOPRSTUWYZ", "S V X S W F G U H J K N B I O E A R Y Q T X".split(), strict=True)
)
_SOUNDS = (
    _changes("Z-J F-P DH-D SY-S KH-H AE-AI Y-I OO-U MM-M"),
    _changes("V-P TH-T SH-S CH-H U-OE J-DJ LL-L Q-K AI-AE RACH-RAH SS-S"),
)
_SHORT = (
    _forms("MUHAMMAD=MUH.,M.,MUHAMAD,MOCH. MUHAMAD=MUHAMMAD,MOH. AHMAD=ACHMAD,AHMD ABDUL=ABD. SITI=ST."),
    _forms(
        "MUHAMMAD=MOH.,M,MOCHAMAD,MUHAMAD MOHAMMAD=MUHAMMAD,MOCH,M.,MUH ACHMAD=AHMAD,ACH. NURUL=NR. "
        "SITI=ST,STI"
    ),
)
_TITLES = (
    ("H. ", ""),
    ("HJ. ", ""),
    ("DRS. ", ""),
    ("", ", S.PD"),
    ("", " SE"),
    ("", " BIN SARKIM"),
    ("", ", S.PD.I"),
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records, whether they are one person, and what was done to the second."""

    one: Person
    other: Person
    same: bool
    how: str


class Population:
    """Makes people one after the other, and other records of them."""

    def __init__(self, seed: int, stock: int) -> None:
        self._chance = Random(seed)
        self._stock = stock
        self._serial = 0

    def person(self) -> Person:
        """Return somebody new."""
        chance = self._chance
        sex = chance.choice("LP")
        born = date(1945, 1, 1) + timedelta(days=chance.randrange(22_000))
        if chance.random() < 0.02:
            born = date(born.year, *chance.choice(((1, 1), (7, 1), (12, 31))))
        known = chance.random() < 0.5
        return Person(
            nik=self._nik(born, sex, f"3673{chance.randint(1, 6):02d}"),
            name=self._name(sex),
            birth_date=born,
            sex=sex,
            birth_place=chance.choice(_PLACES),
            village_code=chance.choice(_VILLAGES),
            mother=self._name("P") if known else "",
            family_card=f"3673{chance.randrange(10**12):012d}" if known else "",
        )

    def again(self, person: Person) -> Pair:
        """Return the same person as another office wrote them down."""
        chance, done = self._chance, []
        other = self._moved(person)
        for error, odds in self._errors():
            if chance.random() < odds:
                other = error(other)
                done.append(error.__name__.strip("_"))
        return Pair(person, other, True, ",".join(done))

    def stranger(self, person: Person) -> Pair:
        """Return somebody else who looks like a person: twin, sibling, namesake, born on the same day."""
        make = self._chance.choices(
            (
                self._twin,
                self._sibling,
                self._namesake,
                self._same_day,
                self._same_day_and_word,
                self._parent,
            ),
            (20, 20, 20, 15, 20, 5),
        )[0]
        return Pair(person, make(person), False, make.__name__.strip("_"))

    def _errors(self) -> Sequence[tuple[Callable[[Person], Person], float]]:
        return (
            (self._respelled, 0.30),
            (self._mistyped, 0.25),
            (self._shortened, 0.30),
            (self._titled, 0.08),
            (self._reordered, 0.04),
            (self._initialled, 0.05),
            (self._part_lost, 0.05),
            (self._run_together, 0.05),
            (self._swapped_date, 0.08),
            (self._mistyped_date, 0.07),
            (self._other_place, 0.05),
            (self._mother_respelled, 0.3),
            (self._family_unknown, 0.3),
        )

    # Strangers

    def _twin(self, person: Person) -> Person:
        twin = self._sibling(person)
        nik = f"{person.nik[:12]}{int(person.nik[12:]) % 9998 + 1:04d}"
        words = twin.name.split()
        if self._chance.random() < 0.4:  # twins are often named alike
            words[-1:] = person.name.split()[-1:]
        return twin._replace(
            birth_date=person.birth_date,
            nik=nik if twin.sex == person.sex else self._nik_like(twin, person.birth_date),
            name=" ".join(words) if words != person.name.split() else " ".join([*words, "KEDUA"]),
        )

    def _nik_like(self, person: Person, born: date | None) -> str:
        assert born is not None
        return self._nik(born, person.sex, person.nik[:6])

    def _sibling(self, person: Person) -> Person:
        assert person.birth_date is not None
        sex = self._chance.choice("LP")
        born = person.birth_date + timedelta(days=self._chance.randint(400, 4000))
        words = self._name(sex).split()
        if self._chance.random() < 0.3 and len(words) > 1:
            words[-1:] = person.name.split()[-1:]
        return person._replace(
            name=" ".join(words), sex=sex, birth_date=born, nik=self._nik(born, sex, person.nik[:6])
        )

    def _namesake(self, person: Person) -> Person:
        other = self.person()
        return other._replace(name=person.name, sex=person.sex)

    def _same_day(self, person: Person) -> Person:
        assert person.birth_date is not None
        other = self.person()
        return other._replace(
            birth_date=person.birth_date, nik=self._nik(person.birth_date, other.sex, other.nik[:6])
        )

    def _same_day_and_word(self, person: Person) -> Person:
        other = self._same_day(person)
        shared = self._chance.choice(person.name.split())
        words = [word for word in self._name(person.sex).split() if word != shared] or ["SARKA"]
        place = self._chance.randint(0, 1)
        return other._replace(name=" ".join([shared, *words] if place else [*words, shared]), sex=person.sex)

    def _parent(self, person: Person) -> Person:
        assert person.birth_date is not None
        born = person.birth_date - timedelta(days=self._chance.randint(7000, 14000))
        return self._namesake(person)._replace(birth_date=born, village_code=person.village_code)

    # The same person once more

    def _moved(self, person: Person) -> Person:
        assert person.birth_date is not None
        region = self._chance.choice(("360401", "360402", "327501", "317403", person.nik[:6]))
        moved = self._chance.random() < 0.5
        return person._replace(
            nik=self._nik(person.birth_date, person.sex, region),
            village_code=self._chance.choice(_VILLAGES) if moved else person.village_code,
        )

    def _respelled(self, person: Person) -> Person:
        return person._replace(name=self._sound_changed(person.name))

    def _sound_changed(self, name: str) -> str:
        fitting = [(a, b) for a, b in _SOUNDS[self._stock] if a in f"{name} "]
        fitting += [(b, a) for a, b in _SOUNDS[self._stock] if len(b) > 1 and b in f"{name} "]
        if not fitting:
            return name
        before, after = self._chance.choice(fitting)
        return f"{name} ".replace(before, after, 1).strip()

    def _mistyped(self, person: Person) -> Person:
        name = self._slipped(person.name)
        return person._replace(name=self._slipped(name) if self._chance.random() < 0.15 else name)

    def _slipped(self, name: str) -> str:
        chance = self._chance
        places = [i for i, sign in enumerate(name) if sign.isalpha() and i]
        if not places:
            return name
        at = chance.choice(places)
        slip = chance.randrange(4)
        if slip == 0:
            return name[:at] + name[at + 1 :]
        if slip == 1:
            return name[:at] + name[at] + name[at:]
        if slip == 2 and at + 1 < len(name) and name[at + 1].isalpha():
            return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
        return name[:at] + _NEIGHBOURS.get(name[at], "A") + name[at + 1 :]

    def _shortened(self, person: Person) -> Person:
        short = _SHORT[self._stock]
        words = [self._chance.choice(short[word]) if word in short else word for word in person.name.split()]
        return person._replace(name=" ".join(words))

    def _titled(self, person: Person) -> Person:
        before, after = self._chance.choice(_TITLES)
        return person._replace(name=f"{before}{person.name}{after}")

    def _reordered(self, person: Person) -> Person:
        words = person.name.split()
        return person._replace(name=" ".join([*words[1:], words[0]]))

    def _initialled(self, person: Person) -> Person:
        words = person.name.split()
        at = self._chance.randrange(1, len(words)) if len(words) > 2 else 0
        if at:
            words[at] = f"{words[at][0]}."
        return person._replace(name=" ".join(words))

    def _part_lost(self, person: Person) -> Person:
        words = person.name.split()
        return person._replace(name=" ".join(words[:-1] if len(words) > 2 else words))

    def _run_together(self, person: Person) -> Person:
        words = person.name.split()
        return person._replace(
            name=" ".join([words[0] + words[1], *words[2:]]) if len(words) > 1 else person.name
        )

    def _swapped_date(self, person: Person) -> Person:
        born = person.birth_date
        if born is None or born.day > 12:
            return person
        return person._replace(birth_date=date(born.year, born.day, born.month))

    def _mistyped_date(self, person: Person) -> Person:
        born, chance = person.birth_date, self._chance
        assert born is not None
        while True:
            digits = list(f"{born:%d%m%Y}")
            digits[chance.randrange(len(digits))] = str(chance.randrange(10))
            try:
                typed = datetime.strptime("".join(digits), "%d%m%Y").date()
            except ValueError:
                continue
            if typed != born and 1900 < typed.year < 2021:
                return person._replace(birth_date=typed)

    def _other_place(self, person: Person) -> Person:
        return person._replace(birth_place=self._chance.choice(_PLACES))

    def _mother_respelled(self, person: Person) -> Person:
        return person._replace(mother=self._sound_changed(person.mother) if person.mother else "")

    def _family_unknown(self, person: Person) -> Person:
        return person._replace(mother="", family_card="")

    # What people are called, and what they are numbered

    def _name(self, sex: str) -> str:
        chance = self._chance
        first = chance.choice((_MEN if sex == "L" else _WOMEN)[self._stock])
        length = chance.choices((1, 2, 3, 4), (12, 50, 32, 6))[0]
        return " ".join([first if length > 1 else self._rare(), *(self._later() for _ in range(length - 1))])

    def _later(self) -> str:
        return self._chance.choice(_LATER[self._stock]) if self._chance.random() < 0.6 else self._rare()

    def _rare(self) -> str:
        syllables = _SYLLABLES[self._stock]
        return "".join(self._chance.choice(syllables) for _ in range(self._chance.choice((2, 3, 3, 4)))) + (
            self._chance.choice(("", "", "N", "H", "WATI", "DIN"))
        )

    def _nik(self, born: date, sex: str, region: str) -> str:
        self._serial = self._serial % 9998 + 1
        day = born.day + (40 if sex == "P" else 0)
        return f"{region}{day:02d}{born:%m%y}{self._chance.randrange(1, 9999):04d}"


def pairs(seed: int, stock: int, how_many: int) -> Iterator[Pair]:
    """Yield labelled pairs, a third of them one person."""
    population = Population(seed, stock)
    for number in range(how_many):
        person = population.person()
        yield population.again(person) if number % 3 == 0 else population.stranger(person)
