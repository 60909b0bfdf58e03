"""Texts that try to make a field do something, and calls in which any text is one of them."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from desk.domain.staff import Staff
from desk.domain.text import Word
from desk.office import Office

HOSTILE: Mapping[str, str] = {
    "sql": "x'); DROP TABLE journal; --",
    "sql like": "%' OR '1'='1",
    "percent": "%s %n %(name)s %d",
    "braces": "{0} {name} {self.__class__}",
    "formula": "=cmd|'/C calc'!A1",
    "hyperlink": '=HYPERLINK("http://x.example","klik")',
    "markup": '<img src="file:///etc/passwd"><b>tebal</b>&amp;<script>x</script>',
    "nul": "SITI\x00AMINAH",
    "control": "SITI\x1b[2J\x07\x08AMINAH",
    "lines": "SITI\r\nAMINAH\u2028x\x85y",
    "right to left": "SITI\u202e\u2066HANIMA\u2069\u202c\u200f",
    "surrogate": "SITI\ud800AMINAH",
    "long": "PANJANG " * 5_000,
    "path": "../../../etc/passwd",
    "device": "CON\\..\\NUL:",
    "empty": " \u200b\u00a0 ",
}
_DEEPEST = 3


class OneText:
    """Stands before a value: the ``place``-th text in the arguments of one method becomes another."""

    def __init__(self, office: Office, method: str, place: int, text: str) -> None:
        self._office = office
        self._room, self._method = method.split(":", maxsplit=1)[0].split(".")
        self._place = place
        self._text = text
        self.texts = 0
        """How many texts the method was given."""

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._office, name)
        return _Room(found, self._method, self._changed) if name == self._room else found

    def _changed(self, value: object, deep: int = _DEEPEST) -> Any:
        if isinstance(value, str) and not isinstance(value, enum.Enum):
            self.texts += 1
            return self._text if self.texts - 1 == self._place else value
        if isinstance(value, Staff | Word | enum.Enum | Path) or not deep:
            return value
        if is_dataclass(value) and not isinstance(value, type):
            told = {each.name: getattr(value, each.name) for each in fields(value) if each.init}
            other = {name: self._changed(held, deep - 1) for name, held in told.items()}
            return value if all(other[name] is told[name] for name in told) else replace(value, **other)
        if isinstance(value, list | tuple) and type(value) in (list, tuple):
            made = [self._changed(each, deep - 1) for each in value]
            return value if all(a is b for a, b in zip(made, value, strict=True)) else type(value)(made)
        if type(value) is dict:
            return {name: self._changed(held, deep - 1) for name, held in value.items()}
        return value


class _Room:
    def __init__(self, room: object, method: str, changed: Callable[[object], Any]) -> None:
        self._room, self._method, self._changed = room, method, changed

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._room, name)
        if name != self._method:
            return found

        def call(*values: object, **named: object) -> object:
            return found(
                *map(self._changed, values), **{key: self._changed(one) for key, one in named.items()}
            )

        return call


def attacked(w: SimpleNamespace, method: str, place: int, text: str) -> tuple[SimpleNamespace, OneText]:
    """Return the things of an office in which one text of one method is another."""
    office = OneText(w.office, method, place, text)
    return SimpleNamespace(**{**vars(w), "office": office}), office
