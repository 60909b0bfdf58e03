"""The kecamatan and kelurahan of the office's city, found by Kemendagri code or by name, never by guessing.

Which city that is stands in the region lists alone. Codes are Kemendagri codes (`36.73.04.1007`). BPS numbers
look alike and mean other places, so a code counts only where it has the Kemendagri form, is in the list, and
does not contradict a name given beside it.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from desk.domain.nik import HomeRegion
from desk.domain.printing import Worded
from desk.domain.text import mark, search_key

_KIND_WORD = re.compile(r"^(KELURAHAN|KEL|DESA|DS|KECAMATAN|KEC) (?=\S)")
_FULL_CODE = re.compile(r"(\d\d)\.?(\d\d)\.?(\d\d)\.?([12]\d{3})", re.ASCII)
_FULL_DISTRICT = re.compile(r"(\d\d)\.?(\d\d)\.?(\d\d)", re.ASCII)
_LONGEST_NAME = 120
_DISTRICT_NUMBER = re.compile(r"\d{1,2}", re.ASCII)
_VILLAGE_NUMBER = re.compile(r"[12]\d{3}", re.ASCII)


class RegionDoubt(Worded):
    """Why a place in a list could not be told."""

    NOT_GIVEN = ("not_given", mark("region_doubt", "Neither kelurahan nor kecamatan is given"))
    DISTRICT_UNKNOWN = ("district_unknown", mark("region_doubt", "The kecamatan is not one of this city"))
    VILLAGE_UNKNOWN = ("village_unknown", mark("region_doubt", "The kelurahan is not in this kecamatan"))
    VILLAGE_AMBIGUOUS = (
        "village_ambiguous",
        mark("region_doubt", "The kelurahan exists in more than one kecamatan"),
    )
    CODE_UNKNOWN = ("code_unknown", mark("region_doubt", "The region code is not in the list of this city"))
    CODE_CONTRADICTS_NAME = (
        "code_contradicts_name",
        mark("region_doubt", "The region code and the names say different places"),
    )


@dataclass(frozen=True, slots=True)
class District:
    """A kecamatan."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Village:
    """A kelurahan or desa."""

    code: str
    name: str
    district_code: str


@dataclass(frozen=True, slots=True)
class RegionUnknown:
    """No place could be told, and why."""

    reason: RegionDoubt


def place_key(name: str) -> str:
    """Return a place name as it is compared: without spaces and without KEL. or KEC. before it."""
    return _place_key(name[:_LONGEST_NAME])


@lru_cache(maxsize=16_384)
def _place_key(name: str) -> str:
    key = search_key(name)
    return _KIND_WORD.sub("", key).replace(" ", "")


class Gazetteer:
    """The places of one city and every spelling they are known by."""

    def __init__(
        self,
        city_code: str,
        districts: Iterable[District],
        villages: Iterable[Village],
        aliases: Mapping[str, Iterable[str]] | None = None,
        former: Iterable[str] = (),
    ) -> None:
        """Take other spellings by village code, and in ``former`` the codes NIKs began with here once."""
        self.city_code = city_code
        self.districts = tuple(districts)
        self.villages = tuple(villages)
        self.former = tuple(former)
        self.home = HomeRegion(_digits(city_code), tuple(_digits(code) for code in self.former))
        self.aliases = {code: tuple(names) for code, names in (aliases or {}).items()}
        self._by_code = {village.code: village for village in self.villages}
        self._district_by_code = {district.code: district for district in self.districts}
        self._district_by_key = {place_key(district.name): district for district in self.districts}
        self._keys_of: dict[str, set[str]] = {}
        self._by_key: dict[str, list[Village]] = {}
        for village in self.villages:
            names = (village.name, *self.aliases.get(village.code, ()))
            keys = {place_key(name) for name in names}
            self._keys_of[village.code] = keys
            for key in keys:
                self._by_key.setdefault(key, []).append(village)

    def district(self, code: str) -> District | None:
        """Return the kecamatan with this Kemendagri code."""
        return self._district_by_code.get(code)

    def village(self, code: str) -> Village | None:
        """Return the kelurahan with this Kemendagri code."""
        return self._by_code.get(code)

    def find(
        self, village: str = "", district: str = "", village_code: str = "", district_code: str = ""
    ) -> Village | District | RegionUnknown:
        """Return the kelurahan, the kecamatan when no kelurahan is given at all, or why neither is certain.

        Codes are taken dotted, as ten digits, or as the separate numbers of NO_KEL and NO_KEC.
        """
        village_key, district_key = place_key(village), place_key(district)
        by_code = self._by_codes(village_code.strip(), district_code.strip())
        if isinstance(by_code, RegionUnknown) and not (village_key or district_key):
            return by_code
        if isinstance(by_code, (Village, District)):
            if not self._named(by_code, village_key, district_key):
                return RegionUnknown(RegionDoubt.CODE_CONTRADICTS_NAME)
            if isinstance(by_code, Village) or not village_key:
                return by_code
            return self._village_in(by_code, village_key)
        unread_code = bool(village_code.strip()) and not village_key
        if unread_code or self._elsewhere(village_code.strip(), district_code.strip()):
            return RegionUnknown(RegionDoubt.CODE_UNKNOWN)
        return self._by_names(village_key, district_key)

    def _by_codes(self, village_code: str, district_code: str) -> Village | District | RegionUnknown:
        if not (village_code or district_code):
            return RegionUnknown(RegionDoubt.NOT_GIVEN)
        full = self._full_code(village_code, district_code)
        found = self._by_code.get(full) or self._district_by_code.get(full)
        return found or RegionUnknown(RegionDoubt.CODE_UNKNOWN)

    def _full_code(self, village_code: str, district_code: str) -> str:
        """Return the dotted code meant by the two texts, "" when they do not have the Kemendagri form."""
        if match := _FULL_CODE.fullmatch(village_code):
            return ".".join(match.groups())
        if match := _FULL_DISTRICT.fullmatch(district_code):
            district = ".".join(match.groups())
        elif _DISTRICT_NUMBER.fullmatch(district_code):
            district = f"{self.city_code}.{int(district_code):02d}"
        else:
            return ""
        if not village_code:
            return district
        return f"{district}.{village_code}" if _VILLAGE_NUMBER.fullmatch(village_code) else ""

    def _elsewhere(self, village_code: str, district_code: str) -> bool:
        """Whether a code of Kemendagri form says another city: then a name known here proves nothing."""
        full = _FULL_CODE.fullmatch(village_code) or _FULL_DISTRICT.fullmatch(district_code)
        return full is not None and ".".join(full.groups()[:2]) != self.city_code

    def _named(self, place: Village | District, village_key: str, district_key: str) -> bool:
        """Whether the names given, if any, are names of the place."""
        if isinstance(place, District):
            return not district_key or district_key == place_key(place.name)
        if village_key and village_key not in self._keys_of[place.code]:
            return False
        district = self._district_by_code.get(place.district_code)
        return not district_key or district is None or district_key == place_key(district.name)

    def _by_names(self, village_key: str, district_key: str) -> Village | District | RegionUnknown:
        if district_key:
            district = self._district_by_key.get(district_key)
            if district is None:
                return RegionUnknown(RegionDoubt.DISTRICT_UNKNOWN)
            return self._village_in(district, village_key) if village_key else district
        if not village_key:
            return RegionUnknown(RegionDoubt.NOT_GIVEN)
        found = self._by_key.get(village_key, [])
        if len(found) == 1:
            return found[0]
        return RegionUnknown(RegionDoubt.VILLAGE_AMBIGUOUS if found else RegionDoubt.VILLAGE_UNKNOWN)

    def _village_in(self, district: District, village_key: str) -> Village | RegionUnknown:
        for village in self._by_key.get(village_key, ()):
            if village.district_code == district.code:
                return village
        return RegionUnknown(RegionDoubt.VILLAGE_UNKNOWN)


def _digits(code: str) -> str:
    return code.replace(".", "")


def read_gazetteer(regions_csv: str, aliases_csv: str = "") -> Gazetteer:
    """Build the gazetteer from the texts of `regions.csv` and `region_aliases.csv`.

    Raises:
        ValueError: the list names no city, a place twice, or a place whose parent is missing.
    """
    kinds: dict[str, list[dict[str, str]]] = {"city": [], "district": [], "village": [], "former": []}
    seen: set[str] = set()
    for row in _rows(regions_csv):
        if row["code"] in seen or (row["kind"] in {"district", "village"} and row["parent"] not in seen):
            raise ValueError(row["code"])
        seen.add(row["code"])
        kinds[row["kind"]].append(row)
    if len(kinds["city"]) != 1:
        raise ValueError(len(kinds["city"]))
    aliases: dict[str, list[str]] = {}
    for row in _rows(aliases_csv):
        if row["village_code"] not in seen:
            raise ValueError(row["village_code"])
        aliases.setdefault(row["village_code"], []).append(row["alias"])
    return Gazetteer(
        kinds["city"][0]["code"],
        [District(row["code"], row["name"]) for row in kinds["district"]],
        [Village(row["code"], row["name"], row["parent"]) for row in kinds["village"]],
        aliases,
        [row["code"] for row in kinds["former"]],
    )


def _rows(text: str) -> Iterable[dict[str, str]]:
    return csv.DictReader(line for line in text.splitlines() if line.strip() and not line.startswith("#"))
