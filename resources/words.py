"""The program's words in each of its languages, as their files have them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from xml.etree import ElementTree as ET

import resources


@cache
def words_of(code: str) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """Return the finished translations into one language by context and source text, read once."""
    return read_words(resources.text("translations", f"prrdesk_{code}.ts"))


def read_words(text: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the finished translations of a ``.ts`` file by context and source text."""
    words: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ET.fromstring(text).iter("context"):  # noqa: S314 - our own file, shipped with us
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            forms = forms or (translation.text or "",)
            if all(forms):
                words[name, message.findtext("source", "")] = forms
    return words
