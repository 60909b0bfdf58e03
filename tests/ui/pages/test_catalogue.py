"""Every page of the catalogue is there, is a page, and has a place of its own in the side bar."""

from __future__ import annotations

import pytest

from ui.icons import names
from ui.pages.catalogue import PAGES
from ui.pages.entry import PageEntry
from ui.pages.page import Page


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_a_page_is_where_the_catalogue_says(entry: PageEntry) -> None:
    page = entry.load()
    assert issubclass(page, Page)
    assert page.title.text
    assert page.__module__.rpartition(".")[2] == entry.name


def test_every_page_of_the_catalogue_has_an_icon_and_a_name_of_its_own() -> None:
    assert all(entry.icon in names() for entry in PAGES)
    assert len({entry.name for entry in PAGES}) == len(PAGES)
