"""Facts written down so that they read the same years later: one canonical text, and back again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Hashable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from desk.domain.printing import Worded

Facts = TypeVar("Facts")


def stored(value: Any) -> Any:
    """Return a frozen dataclass as plain JSON values; enums by code, moments in ISO 8601."""
    if is_dataclass(value):
        return {item.name: stored(getattr(value, item.name)) for item in fields(value)}
    if isinstance(value, tuple):
        return [stored(one) for one in value]
    if isinstance(value, Worded):
        return value.code
    if isinstance(value, date):
        return value.isoformat()
    return value


def read(kind: type[Facts], values: Mapping[str, Any]) -> Facts:
    """Return the dataclass that ``stored`` wrote; a field added since has its default."""
    hints = _hints(cast(Hashable, kind))
    return kind(**{name: _read(hints[name], value) for name, value in values.items() if name in hints})


@cache
def _hints(kind: Hashable) -> dict[str, Any]:
    return get_type_hints(kind)


def _read(hint: Any, value: Any) -> Any:
    if get_origin(hint) is UnionType:
        (inner,) = (one for one in get_args(hint) if one is not NoneType)
        return None if value is None else _read(inner, value)
    if get_origin(hint) is tuple:
        inner = get_args(hint)[0]
        return tuple(_read(inner, one) for one in value)
    if is_dataclass(hint):
        return read(cast(type, hint), value)
    if issubclass(hint, Worded):
        return _members(hint)[value]
    if hint is datetime:
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if hint is date else value


@cache
def _members(kind: type[Worded]) -> dict[str, Worded]:
    return {member.code: member for member in kind}


def canonical(values: object) -> str:
    """Return JSON values as the one text that is summed: sorted keys, no spaces, every letter as itself."""
    return json.dumps(values, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def checksum(values: object) -> str:
    """Return the SHA-256 of the canonical text, in hexadecimal."""
    return hashlib.sha256(canonical(values).encode()).hexdigest()
