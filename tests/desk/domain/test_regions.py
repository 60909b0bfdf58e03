from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from desk.domain.regions import (
    District,
    Gazetteer,
    RegionDoubt,
    RegionUnknown,
    Village,
    place_key,
    read_gazetteer,
)

GAZETTEER = read_gazetteer(
    resources.text("data", "regions.csv"), resources.text("data", "region_aliases.csv")
)
VILLAGES = st.sampled_from(GAZETTEER.villages)


def code_of(found: Village | District | RegionUnknown) -> str:
    return found.reason.code if isinstance(found, RegionUnknown) else found.code


def test_the_city_has_six_kecamatan_and_sixty_seven_kelurahan() -> None:
    assert GAZETTEER.city_code == "36.73"
    assert len(GAZETTEER.districts) == 6
    assert len(GAZETTEER.villages) == 67
    assert GAZETTEER.home.prefix == "3673"
    assert len(GAZETTEER.home.former) == 6


@given(VILLAGES, st.sampled_from(["{}", "KEL. {}", "Kelurahan {}", "  {}  ", "{}."]), st.booleans())
def test_every_kelurahan_is_found_by_its_name_in_its_kecamatan(
    village: Village, form: str, upper: bool
) -> None:
    district = GAZETTEER.district(village.district_code)
    assert district is not None
    name = form.format(village.name.upper() if upper else village.name)
    assert GAZETTEER.find(name, f"KEC. {district.name}") == village
    assert GAZETTEER.find(village.name.replace(" ", ""), district.name.lower()) == village


@given(VILLAGES)
def test_every_kelurahan_is_found_by_each_form_of_its_code(village: Village) -> None:
    parts = village.code.split(".")
    for kelurahan, kecamatan in (
        (village.code, ""),
        (village.code.replace(".", ""), ""),
        (parts[3], str(int(parts[2]))),
        (parts[3], parts[2]),
        (parts[3], village.district_code),
        (parts[3], village.district_code.replace(".", "")),
    ):
        assert GAZETTEER.find(village_code=kelurahan, district_code=kecamatan) == village


@pytest.mark.parametrize(
    ("written", "district", "code"),
    [
        ("MASJID PRIYAYI", "KASEMEN", "36.73.02.1002"),
        ("Pengampelan", "Walantaka", "36.73.03.1004"),
        ("KAMANISAN", "CURUG", "36.73.04.1003"),
        ("SULAKSANA", "CURUG", "36.73.04.1008"),
        ("CURUGMANIS", "CURUG", "36.73.04.1009"),
        ("PAGERAGUNG", "WALANTAKA", "36.73.03.1007"),
        ("KOTABARU", "SERANG", "36.73.01.1004"),
        ("Kalang Anyar", "Taktakan", "36.73.06.1005"),
        ("CIPOCOKJAYA", "CIPOCOKJAYA", "36.73.05.1001"),
    ],
)
def test_other_spellings_are_known(written: str, district: str, code: str) -> None:
    assert code_of(GAZETTEER.find(written, district)) == code


def test_a_name_in_two_kecamatan_is_not_guessed() -> None:
    assert code_of(GAZETTEER.find("SUKAWANA")) == "village_ambiguous"
    assert code_of(GAZETTEER.find("SUKAWANA", "SERANG")) == "36.73.01.1008"
    assert code_of(GAZETTEER.find("SUKAWANA", "CURUG")) == "36.73.04.1007"


def test_a_name_that_exists_once_needs_no_kecamatan() -> None:
    assert code_of(GAZETTEER.find("CIPARE")) == "36.73.01.1002"


@pytest.mark.parametrize(
    ("village", "district", "reason"),
    [
        ("", "", RegionDoubt.NOT_GIVEN),
        ("TIDAK ADA", "KASEMEN", RegionDoubt.VILLAGE_UNKNOWN),
        ("CIPARE", "KASEMEN", RegionDoubt.VILLAGE_UNKNOWN),
        ("TIDAK ADA", "", RegionDoubt.VILLAGE_UNKNOWN),
        ("CIPARE", "PADARINCANG", RegionDoubt.DISTRICT_UNKNOWN),
    ],
)
def test_a_place_that_is_not_certain_is_unknown_with_its_reason(
    village: str, district: str, reason: RegionDoubt
) -> None:
    assert GAZETTEER.find(village, district) == RegionUnknown(reason)


def test_without_a_kelurahan_the_kecamatan_is_found() -> None:
    assert code_of(GAZETTEER.find(district="KEC. CURUG")) == "36.73.04"
    assert code_of(GAZETTEER.find(district_code="36.73.04")) == "36.73.04"
    assert code_of(GAZETTEER.find(district_code="4", village="KEMANISAN")) == "36.73.04.1003"


@pytest.mark.parametrize(
    ("village_code", "district_code"),
    [
        ("3673010001", ""),
        ("001", "3673010"),
        ("001", "010"),
        ("", "3673010"),
        ("3673010", ""),
        ("1001", "010"),
    ],
)
def test_a_bps_code_is_never_taken_for_a_kemendagri_code(village_code: str, district_code: str) -> None:
    assert code_of(GAZETTEER.find(village_code=village_code, district_code=district_code)) == "code_unknown"
    # Curug is 3673010 for BPS; the names beside it tell the place.
    found = GAZETTEER.find("TINGGAR", "CURUG", village_code, district_code)
    assert code_of(found) == "36.73.04.1002"


def test_a_code_that_contradicts_the_name_beside_it_is_not_believed() -> None:
    assert code_of(GAZETTEER.find("TINGGAR", "CURUG", "36.73.01.1002")) == "code_contradicts_name"
    assert code_of(GAZETTEER.find("CIPARE", "CURUG", "36.73.01.1002")) == "code_contradicts_name"
    assert code_of(GAZETTEER.find("", "SERANG", "", "4")) == "code_contradicts_name"


def test_a_code_of_another_city_is_not_replaced_by_a_name_that_exists_here_too() -> None:
    assert code_of(GAZETTEER.find("CURUG", "CURUG", "36.04.22.1001")) == "code_unknown"
    assert code_of(GAZETTEER.find("CURUG", "CURUG", "1001", "36.04.22")) == "code_unknown"


def test_a_kelurahan_number_that_cannot_be_placed_does_not_become_its_kecamatan() -> None:
    assert code_of(GAZETTEER.find(district="CURUG", village_code="1001")) == "code_unknown"


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=14), st.text(max_size=8))
def test_nothing_makes_finding_fail(
    village: str, district: str, village_code: str, district_code: str
) -> None:
    found = GAZETTEER.find(village, district, village_code, district_code)
    assert isinstance(found, (Village, District, RegionUnknown))


def test_the_key_of_a_name_leaves_out_what_kind_of_place_it_is() -> None:
    assert place_key("Kel. Sumur  Pecung") == place_key("SUMURPECUNG") == "SUMURPECUNG"
    assert place_key("KELAPA DUA") == "KELAPADUA"


def test_another_citys_lists_make_another_gazetteer() -> None:
    other = read_gazetteer(
        "# a small city\ncode,name,kind,parent\n12.71,Kota Lain,city,12\n12.71.01,Utara,district,12.71\n"
        "12.71.01.1001,Pasar,village,12.71.01\n",
        "alias,village_code\nPakan,12.71.01.1001\n",
    )
    assert other.find("PAKAN", "UTARA") == Village("12.71.01.1001", "Pasar", "12.71.01")
    assert code_of(other.find("CIPARE")) == "village_unknown"
    assert isinstance(other, Gazetteer)


@pytest.mark.parametrize(
    "rows",
    [
        "36.73.01,Serang,district,36.73\n",
        "36.73,Kota,city,36\n36.73,Kota,city,36\n",
        "36.73,Kota,city,36\n36.73.01.1001,Serang,village,36.73.01\n",
    ],
)
def test_a_region_list_that_does_not_hang_together_is_refused(rows: str) -> None:
    with pytest.raises(ValueError, match=r"\d"):
        read_gazetteer("code,name,kind,parent\n" + rows)


def test_an_alias_of_a_place_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match=r"36\.73\.09"):
        read_gazetteer("code,name,kind,parent\n36.73,Kota,city,36\n", "alias,village_code\nX,36.73.09.1001\n")
