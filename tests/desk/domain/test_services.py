"""The shipped catalogue as a clerk reads it: who has to bring what, who is told no, what is promised."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from catalogues import shipped
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.collecting import may_take
from desk.domain.document_numbers import NUMBER_KINDS
from desk.domain.handover import Taker
from desk.domain.office_reports import SERVICE_WORDS
from desk.domain.printing import CancelReason, CardKind
from desk.domain.services import (
    Condition,
    Facts,
    Original,
    Source,
    age_on,
    checklist,
    facts_of,
    objections,
    questions,
)
from desk.domain.stock import BLANK_FOR

OFFERED = shipped()
TODAY = date(2020, 8, 4)
SIGNS = {Original.COPY: "", Original.SHOWN: " asli", Original.KEPT: " simpan", Original.WITHDRAWN: " tarik"}

GROWN = 30
TABLE: tuple[tuple[str, int | None, str, str], ...] = (
    ("KTP_BARU", 17, "", "kk"),
    ("KTP_BARU", 16, "kawin", "kk"),
    ("KTP_HILANG", GROWN, "", "surat_hilang simpan + kk"),
    ("KTP_HILANG", GROWN, "sebab_belum_jelas", "surat_hilang simpan + kk + pernyataan_hilang simpan"),
    ("KTP_RUSAK", GROWN, "", "ktp_rusak tarik + kk"),
    ("KTP_UBAH", GROWN, "kk_diperbarui", "ktp_lama tarik + bukti_perubahan asli + kk"),
    ("KTP_DATANG", GROWN, "", "skpwni + kk + ktp_lama tarik"),
    ("KTP_DATANG", GROWN, "dari_luar_negeri", "skp_perwakilan | skpln + paspor asli + kk + ktp_lama tarik"),
    ("KTP_DATANG", GROWN, "belum_punya_kartu", "skpwni + kk"),
    ("KTP_LUAR", GROWN, "", "kk"),
    ("KTP_OA", GROWN, "", "kk + paspor asli + itap asli"),
    ("KTP_OA_PANJANG", GROWN, "", "kk + paspor asli + itap asli + ktp_lama tarik"),
    ("KIA_0_5", 0, "", "akta_lahir asli + kk asli + ktp_ortu asli"),
    ("KIA_5_17", 5, "", "akta_lahir asli + kk asli + ktp_ortu asli + pas_foto simpan"),
    ("KIA_HILANG", 8, "", "surat_hilang simpan + akta_lahir asli + ktp_ortu asli"),
    ("KIA_RUSAK", 8, "", "kia_rusak tarik + akta_lahir asli + ktp_ortu asli"),
    (
        "AKTA_LAHIR",
        0,
        "",
        "surat_lahir asli | f_2_03 simpan + buku_nikah asli | akta_kawin asli | f_2_04 simpan + kk",
    ),
    ("AKTA_LAHIR", None, "anak_temuan", "ba_polisi asli"),
    ("AKTA_MATI", 70, "", "surat_mati asli | surat_mati_perwakilan asli + kk + ktp_almarhum tarik"),
    ("AKTA_MATI", 3, "", "surat_mati asli | surat_mati_perwakilan asli + kk"),
    (
        "AKTA_MATI",
        70,
        "mati_khusus",
        "surat_mati_polisi asli | penetapan_pengadilan asli | surat_maskapai asli + kk",
    ),
    ("KK_BARU", GROWN, "", "buku_nikah asli | akta_kawin asli | akta_cerai asli | f_1_05 simpan"),
    ("KK_KEPALA", GROWN, "", "akta_mati asli + kk_lama asli"),
    ("KK_PISAH", GROWN, "", "kk_lama asli + ktp asli"),
    ("KK_UBAH", GROWN, "", "kk_lama asli + bukti_peristiwa asli"),
    ("KK_HILANG", GROWN, "", "surat_hilang simpan + ktp asli"),
    ("KK_HILANG", GROWN, "orang_asing", "surat_hilang simpan + ktp asli + itap asli"),
    ("KK_RUSAK", GROWN, "", "kk_rusak tarik + ktp asli"),
    ("PINDAH_KELUAR", GROWN, "", "kk"),
    ("PINDAH_KELUAR", 15, "hanya_anak_pindah", "kk + pernyataan_ortu simpan"),
    ("PINDAH_DATANG", GROWN, "", "skpwni simpan + ktp_lama tarik | kia_lama tarik"),
    (
        "PINDAH_DATANG",
        GROWN,
        "menumpang",
        "skpwni simpan + ktp_lama tarik | kia_lama tarik + pernyataan_pemilik_rumah simpan",
    ),
    (
        "PINDAH_DATANG",
        9,
        "belum_punya_kartu",
        "skpwni simpan + pernyataan_bersedia simpan + kuasa_asuh simpan",
    ),
    ("PINDAH_DALAM", GROWN, "", "kk + ktp_lama tarik | kia_lama tarik"),
    ("PINDAH_DALAM", GROWN, "menumpang belum_punya_kartu", "kk + pernyataan_pemilik_rumah simpan"),
    ("SKPLN", GROWN, "", "kk + ktp asli + paspor asli"),
    (
        "BIODATA",
        GROWN,
        "",
        "pengantar_rt_rw simpan + bukti_peristiwa asli | f_1_04 simpan + ijazah asli | f_1_04 simpan",
    ),
    ("BIODATA", 0, "bayi_terdaftar", "bukti_peristiwa asli | f_1_04 simpan"),
)  # fmt: skip


def facts(age: int | None, answers: str) -> Facts:
    born = None if age is None else date(TODAY.year - age, 1, 1)
    return facts_of(born, TODAY, frozenset(answers.split()))


def refusals(service: str, asked: Facts) -> list[str]:
    return [rule.says.id for rule in objections(OFFERED.services[service], asked) if rule.refuses]


@pytest.mark.parametrize(
    ("service", "age", "answers", "brings"), TABLE, ids=[" ".join(map(str, row[:3])) for row in TABLE]
)
def test_what_somebody_has_to_bring(service: str, age: int | None, answers: str, brings: str) -> None:
    needs = checklist(OFFERED.services[service], facts(age, answers))
    told = " + ".join(
        " | ".join(option.document + SIGNS[option.original] for option in need.options) for need in needs
    )
    assert told == brings
    assert refusals(service, facts(age, answers)) == []


def test_the_table_has_every_service() -> None:
    assert {row[0] for row in TABLE} == set(OFFERED.services)


@pytest.mark.parametrize(
    ("service", "age", "answers", "begins"),
    [
        ("KTP_BARU", 16, "", "Belum berumur 17 tahun"),
        ("KTP_UBAH", GROWN, "", "KTP-el mengikuti KK"),
        ("KTP_LUAR", GROWN, "ada_perubahan", "Cetak luar domisili hanya"),
        ("KIA_0_5", 5, "", "Sudah berumur 5 tahun"),
        ("KIA_5_17", 4, "", "Belum berumur 5 tahun"),
        ("KIA_5_17", 17, "", "Sudah berumur 17 tahun"),
        ("KIA_HILANG", 17, "", "Sudah berumur 17 tahun"),
        ("KK_PISAH", 16, "", "Pisah KK hanya"),
    ],
)
def test_who_is_refused_is_told_why(service: str, age: int, answers: str, begins: str) -> None:
    assert refusals(service, facts(age, answers))[0].startswith(begins)


@pytest.mark.parametrize(("days", "late"), [(0, False), (60, False), (61, True), (9_000, True)])
def test_a_birth_reported_after_sixty_days_is_told_and_served(days: int, late: bool) -> None:
    asked = facts_of(TODAY - timedelta(days=days), TODAY)
    rules = objections(OFFERED.services["AKTA_LAHIR"], asked)
    assert [rule.refuses for rule in rules] == ([False] if late else [])


def test_a_death_reported_after_thirty_days_is_told_and_served() -> None:
    rules = objections(OFFERED.services["AKTA_MATI"], facts(70, "mati_lewat_30_hari"))
    assert [rule.refuses for rule in rules] == [False]


def test_a_legalised_copy_is_demanded_nowhere_and_an_rt_letter_for_a_new_record_alone() -> None:
    for document in OFFERED.documents.values():
        assert "legalis" not in f"{document.name.id} {document.name.en}".lower()
    with_letter = {
        service.code
        for service in OFFERED.services.values()
        for need in service.needs
        for option in need.options
        if "RT/RW" in OFFERED.documents[option.document].name.id
    }
    assert with_letter == {"BIODATA"}


def test_no_witness_has_to_bring_a_ktp() -> None:
    assert not [one.code for one in OFFERED.documents.values() if "saksi" in one.name.id.lower()]


def test_everything_named_in_the_catalogue_is_used() -> None:
    services = OFFERED.services.values()
    used = {option.document for one in services for need in one.needs for option in need.options}
    whens = [part.when for one in services for part in (*one.needs, *one.rules)]
    asked = {code for when in whens for condition in when for code in condition.questions}
    assert used == set(OFFERED.documents)
    assert asked == set(OFFERED.questions)
    assert {one.group for one in services} == {group.code for group in OFFERED.groups}


def test_every_text_is_there_in_both_languages() -> None:
    texts = [one.name for one in OFFERED.services.values()]
    texts += [one.ask for one in OFFERED.questions.values()]
    texts += [one.name for one in OFFERED.documents.values()]
    for service in OFFERED.services.values():
        texts += [rule.says for rule in service.rules]
        texts += [one.note for one in (service, *service.needs) if one.note]
    assert [text.id for text in texts if not text.en] == []


def test_every_service_has_form_source_and_days() -> None:
    for service in OFFERED.services.values():
        assert service.form.startswith("F-")
        assert service.legal
        assert 0 <= service.working_days <= 3
        assert service.card is None or BLANK_FOR[service.card]
        assert (service.card is None) == (service.source is Source.PAPER)
        assert service.card is not None or service.paper_number in NUMBER_KINDS


def test_a_ktp_promises_one_working_day_and_waits_for_its_record_only_when_it_is_the_first() -> None:
    ktp = [one for one in OFFERED.services.values() if one.card is CardKind.KTP_EL]
    assert {one.working_days for one in ktp} == {1}
    assert {one.code for one in ktp if one.source is Source.RECORD} == {"KTP_BARU", "KTP_OA"}


def test_who_died_or_moved_away_gets_no_more_cards() -> None:
    ends = {one.code: one.ends for one in OFFERED.services.values() if one.ends}
    assert ends == {
        "AKTA_MATI": CancelReason.DIED,
        "PINDAH_KELUAR": CancelReason.MOVED,
        "SKPLN": CancelReason.MOVED,
    }


def test_every_service_is_counted_under_a_name_the_reports_know() -> None:
    counted = {one.code: one.report_code for one in OFFERED.services.values()}
    assert set(counted.values()) <= set(SERVICE_WORDS)
    assert {code for code, under in counted.items() if under == "KTP_EL"} == {
        code for code in counted if code.startswith("KTP_")
    }
    assert counted["KIA_0_5"] == "KIA"
    assert counted["KK_PISAH"] == "KK"
    assert counted["AKTA_LAHIR"] == "AKTA_LAHIR"


def test_only_what_matters_at_this_age_is_asked() -> None:
    assert questions(OFFERED.services["KTP_BARU"], 16) == ("kawin",)
    assert questions(OFFERED.services["KTP_BARU"], 30) == ()
    assert questions(OFFERED.services["KTP_BARU"], None) == ()
    assert questions(OFFERED.services["AKTA_LAHIR"], None) == ("anak_temuan",)


_ages = st.none() | st.integers(0, 110)
_answers = st.frozensets(st.sampled_from(list(OFFERED.questions)))


@given(st.sampled_from(list(OFFERED.services.values())), _ages, _answers)
def test_the_answers_not_asked_for_change_nothing(service, age, answers) -> None:
    asked = answers & frozenset(questions(service, age))
    assert checklist(service, Facts(age, answers)) == checklist(service, Facts(age, asked))
    assert objections(service, Facts(age, answers)) == objections(service, Facts(age, asked))


@given(st.dates(date(1900, 1, 1)), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_an_age_rises_on_the_birthday(born: date, day: date) -> None:
    age = age_on(born, day)
    assert age is not None
    assert age == day.year - born.year - (f"{day:%m%d}" < f"{born:%m%d}")


def test_an_unknown_age_reaches_no_limit() -> None:
    for condition in (Condition(age_below=200), Condition(age_from=0), Condition(days_from=0)):
        assert not condition.holds(facts_of(None, TODAY))


def test_the_holder_takes_every_document_but_a_childs_and_that_of_somebody_who_has_died() -> None:
    others = {code for code, one in OFFERED.services.items() if not may_take(one, Taker.SELF)}
    assert others == {code for code in OFFERED.services if code.startswith("KIA_")} | {
        "AKTA_LAHIR",
        "AKTA_MATI",
    }
    assert all(may_take(one, Taker.FAMILY) for one in OFFERED.services.values())
    no_proxy = {code for code, one in OFFERED.services.items() if not may_take(one, Taker.PROXY)}
    assert no_proxy == {"KTP_HILANG"}
