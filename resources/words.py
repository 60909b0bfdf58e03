"""The program's words in each of its languages, as their files have them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from xml.etree import ElementTree as ET

import resources

_CONTEXT, _NAME, _NAME_ENDS = "<context>", "<name>", "</name>"


class WordBook(Mapping[tuple[str, str], tuple[str, ...]]):
    """The finished translations of a ``.ts`` file by context and source text.

    A context is read when a word of it is first asked for: all of them take longer than the sign-in.
    """

    def __init__(self, text: str) -> None:
        contexts = (_CONTEXT + rest for rest in text.split(_CONTEXT)[1:])
        self._contexts: dict[str, str | dict[str, tuple[str, ...]]] = {_name(one): one for one in contexts}

    def __getitem__(self, key: tuple[str, str]) -> tuple[str, ...]:
        context, source = key
        return self._words(context)[source]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return ((context, source) for context in self._contexts for source in self._words(context))

    def __len__(self) -> int:
        return sum(len(self._words(context)) for context in self._contexts)

    def __bool__(self) -> bool:
        return bool(self._contexts)  # without reading them all to count them

    def _words(self, context: str) -> dict[str, tuple[str, ...]]:
        known = self._contexts[context]
        if isinstance(known, str):
            known = self._contexts[context] = _read(known)
        return known


@cache
def words_of(code: str) -> WordBook:
    """Return the finished translations into one language by context and source text."""
    return WordBook(resources.text("translations", f"prrdesk_{code}.ts"))


def _name(context: str) -> str:
    return context[context.index(_NAME) + len(_NAME) : context.index(_NAME_ENDS)]


def _read(context: str) -> dict[str, tuple[str, ...]]:
    words: dict[str, tuple[str, ...]] = {}
    whole = context[: context.index("</context>")] + "</context>"
    for message in ET.fromstring(whole).iter("message"):  # noqa: S314 - our own file, shipped with us
        translation = message.find("translation")
        if translation is None:
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        forms = forms or (translation.text or "",)
        if all(forms):
            words[message.findtext("source", "")] = forms
    return words
