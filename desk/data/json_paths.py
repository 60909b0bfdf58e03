"""Finds and places values in JSON by paths: ``messages.0.id``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def at(body: bytes, path: str) -> str | None:
    """Return the text, number or truth value at a path as text, None when nothing such is there.

    >>> at(b'{"messages": [{"id": 17, "ok": true}]}', "messages.0.id"), at(b"[]", "0")
    ('17', None)
    """
    try:
        here = json.loads(body)
    except (ValueError, RecursionError):
        return None
    for step in path.split("."):
        if isinstance(here, dict):
            here = here.get(step)
        elif isinstance(here, list) and step.isdecimal() and step.isascii():
            here = next(iter(here[int(step) :][:1]), None)
        else:
            return None
    if isinstance(here, str):
        return here
    return json.dumps(here) if isinstance(here, (bool, int, float)) else None


def laid_out(fields: Mapping[str, str]) -> dict[str, Any]:
    """Return fields as JSON, those with a dot in their name inside one another.

    >>> laid_out({"messages.0.to": "+62812", "text.body": "Halo"})
    {'messages': [{'to': '+62812'}], 'text': {'body': 'Halo'}}
    """
    whole: dict[str, Any] = {}
    for name, value in fields.items():
        *outer, last = name.split(".")
        here = whole
        for step in outer:
            here = here.setdefault(step, {})
        here[last] = value
    return {name: _with_lists(value) for name, value in whole.items()}


def _with_lists(value: Any) -> Any:
    """Return a value with a list wherever the names are 0, 1, 2 and so on."""
    if not isinstance(value, dict):
        return value
    inner = {name: _with_lists(each) for name, each in value.items()}
    counted = [str(number) for number in range(len(inner))]
    return [inner[number] for number in counted] if set(counted) == set(inner) else inner
