from __future__ import annotations

from catalogues import SHIPPED, catalogues, shipped
from hypothesis import HealthCheck, given, settings

from desk.domain.service_file import read_catalogue
from desk.domain.service_text import catalogue_text
from desk.domain.services import Catalogue


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(catalogues())
def test_what_is_written_reads_back_equal_and_in_the_same_order(catalogue: Catalogue) -> None:
    again = read_catalogue(catalogue_text(catalogue), catalogue.version)
    assert again == catalogue
    assert list(again.services) == list(catalogue.services)
    assert list(again.documents) == list(catalogue.documents)
    assert list(again.questions) == list(catalogue.questions)


def test_the_shipped_catalogue_loses_nothing_but_its_comments() -> None:
    text = catalogue_text(shipped())
    assert read_catalogue(text, 1) == read_catalogue(SHIPPED, 1)
    assert catalogue_text(read_catalogue(text, 1)) == text


def test_the_text_stays_readable_for_a_person() -> None:
    text = catalogue_text(shipped())
    assert 'name = "Kartu Keluarga (KK)"' in text
    assert max(map(len, text.splitlines())) < 140
